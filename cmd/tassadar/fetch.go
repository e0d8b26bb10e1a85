package main

import (
	"cmp"
	"context"
	"os"
	"strconv"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/remote"
	"tassadar/internal/report"
	"tassadar/internal/tempdir"
)

// fetch brings the tiles of a server's log into a temporary folder.
func (a *app) fetch(ctx context.Context, address, trustFile string) (dir string, remove func(), err error) {
	trust, err := datadir.Trust(trustFile)
	if err != nil {
		return "", nil, err
	}
	verifier, err := evidence.LogVerifier(trust)
	if err != nil {
		return "", nil, err
	}
	if dir, err = os.MkdirTemp("", "tassadar-tiles-"); err != nil {
		return "", nil, tempdir.Explain(err)
	}
	remove = func() { _ = os.RemoveAll(dir) } // what is left is in the folder of temporary files
	if err := remote.Fetch(ctx, address, dir, verifier); err != nil {
		remove()
		return "", nil, err
	}
	return dir, remove, nil
}

// isNumber reports whether an argument is the number of a publication.
func isNumber(s string) bool {
	_, err := strconv.ParseUint(s, 10, 64)
	return err == nil || s == report.SinceLast
}

// publicationIn is the record of a publication of a log, of the last one where none is
// named.
func publicationIn(log *evidence.Log, trust *tassadar.Trust, name string) ([]byte, error) {
	v, err := log.Verify(trust)
	if err != nil {
		return nil, err
	}
	p, err := report.FindPublication(v, cmp.Or(name, report.SinceLast))
	if err != nil {
		return nil, err
	}
	for _, r := range log.Records() {
		if r.Index == p.Index {
			return r.Data, nil
		}
	}
	return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "publication %d is not in the log", p.Body.Number)
}

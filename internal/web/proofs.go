package web

import (
	"errors"
	"io"
	"io/fs"
	"net/http"
	"strconv"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/inclusion"
	"tassadar/internal/operator"
	"tassadar/internal/report"
)

// What of a receipt's digest names it, in characters: as in the API.
const (
	shortestDigest = 6
	longestDigest  = 80
)

// proofs registers the pages of receipts, and the bytes of leaves, which such a page hashes.
func (s *Server) proofs(mux *http.ServeMux, page func(pattern string, write func(site *report.Site, snap *Snapshot, r *http.Request, w io.Writer) error)) {
	page(report.ReceiptPath+"{receipt}", func(site *report.Site, snap *Snapshot, r *http.Request, w io.Writer) error {
		name := r.PathValue("receipt")
		if len(name) < shortestDigest || len(name) > longestDigest {
			return found(false, nil)
		}
		d, err := operator.FindReceipt(snap.log, name)
		if err != nil {
			return absent(err)
		}
		receipt, err := operator.ReceiptOf(snap.log, d)
		if err != nil {
			return absent(err)
		}
		proof, err := s.siteProof(snap, &receipt.Record)
		if err != nil {
			return err
		}
		return site.Receipt(w, receipt, proof)
	})
	mux.HandleFunc("GET "+report.LeafPath+"{index}", s.leaf)
}

// siteProof proves a record for its page; the log is being read.
func (s *Server) siteProof(snap *Snapshot, r *evidence.Record) (*report.SiteProof, error) {
	tiles := datadir.Tiles(s.options.Policies.Data)
	leaves, err := inclusion.Of(inclusion.Known(snap.log, snap.Checkpoint, tiles), tiles, snap.trust, r)
	if err != nil {
		return nil, err
	}
	out := &report.SiteProof{Digest: r.Digest, Kind: r.Kind, LogKey: logKey(snap.trust)}
	for i := range leaves {
		l := &leaves[i]
		out.Leaves = append(out.Leaves, report.SiteLeaf{Index: l.Index, Size: l.Size, Data: l.Data, Path: l.Path, Left: l.Left(), Checkpoint: l.Checkpoint, Cosigned: l.Cosigned})
	}
	return out, nil
}

// logKey is the log's verifier key, the one that is not revoked.
func logKey(trust *tassadar.Trust) string {
	for i := range trust.Keys {
		if k := &trust.Keys[i]; k.Role == tassadar.RoleLog && k.Revoked == 0 {
			return k.Public
		}
	}
	return ""
}

// leaf answers with the bytes of a leaf, as they are hashed.
func (s *Server) leaf(w http.ResponseWriter, r *http.Request) {
	snap := snapshotOf(r.Context())
	name := r.PathValue("index")
	index, err := strconv.ParseUint(name, 10, 63)
	if err != nil || strconv.FormatUint(index, 10) != name || snap.NoLog || index >= uint64(snap.Verdict.Log.Size) {
		writeProblem(w, problem(http.StatusNotFound, tassadar.BadUse, "the log has no leaf "+strconv.Quote(cut(name, 40)), "/log/checkpoint says how many it has."))
		return
	}
	var data []byte
	err = snap.Read(func(log *evidence.Verified) (err error) {
		data, err = log.Leaf(datadir.Tiles(s.options.Policies.Data), index)
		return err
	})
	if errors.Is(err, fs.ErrNotExist) {
		err = tassadar.Errorf(tassadar.DataUnavailable, "the log's tile with leaf %d is not there", index)
	}
	if err != nil {
		s.pageError(w, r, err)
		return
	}
	w.Header().Set("Content-Type", "application/octet-stream")
	w.Header().Set("Content-Disposition", `attachment; filename="`+name+`.leaf"`)
	_, _ = w.Write(data) // who asked may be gone
}

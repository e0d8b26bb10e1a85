package datadir

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"tassadar"
	"tassadar/evidence"
)

func servesFile(path, origin string) string {
	return filepath.Join(path, "serves", tassadar.DigestBytes([]byte(origin)).Hex()[:16]+".yaml")
}

// Served returns the trust that this host's worker knows a log by, nil if it
// serves no log of the origin.
func Served(path, origin string) (*tassadar.Trust, error) {
	t, err := Trust(servesFile(path, origin))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return t, err
}

// Serve pins the trust of a log for this host's worker. First reports that the
// worker did not serve the log of this origin before.
func Serve(path string, t *tassadar.Trust) (origin string, first bool, err error) {
	verifier, err := evidence.LogVerifier(t)
	if err != nil {
		return "", false, err
	}
	origin = verifier.Name()
	old, err := Served(path, origin)
	if err != nil || old != nil && old.Digest() == t.Digest() {
		return origin, false, err
	}
	file := servesFile(path, origin)
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return origin, false, tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	return origin, old == nil, WriteTrust(file, t)
}

// Serves are the trusts that this host's worker knows logs by.
func Serves(path string) ([]*tassadar.Trust, error) {
	files, err := filepath.Glob(filepath.Join(path, "serves", "*.yaml"))
	if err != nil {
		return nil, err
	}
	var out []*tassadar.Trust
	for _, file := range files {
		t, err := Trust(file)
		if err != nil {
			return nil, err
		}
		out = append(out, t)
	}
	return out, nil
}

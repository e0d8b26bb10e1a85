package policy

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"

	"tassadar"
)

// Record is a build record with the files that it names.
type Record struct {
	Build   tassadar.Build
	Raw     []byte
	Sources map[string][]byte // by their names in the record
}

// ReadRecord reads a build record, and the sources that it names beside it.
// Errors carry input_malformed.
func ReadRecord(file string) (*Record, error) {
	bad := func(err error) (*Record, error) {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "build record %s: %w", file, err)
	}
	dir := os.DirFS(filepath.Dir(file))
	raw, err := readFile(dir, filepath.Base(file), maxFile)
	if err != nil {
		return bad(err)
	}
	r := &Record{Raw: raw, Sources: map[string][]byte{}}
	if err := tassadar.DecodeStrict(raw, &r.Build); err != nil {
		return bad(err)
	}
	for _, name := range sortedKeys(r.Build.Sources) {
		clean := path.Clean(name)
		if !fs.ValidPath(clean) {
			return bad(fs.ErrInvalid)
		}
		data, err := readFile(dir, clean, maxFile)
		if err != nil {
			return bad(err)
		}
		r.Sources[clean] = data
	}
	return r, nil
}

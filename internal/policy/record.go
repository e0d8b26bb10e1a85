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
	if field, want := lacking(&r.Build); field != "" {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "build record %s: field %q is missing or malformed: want %s", file, field, want),
			"Correct the field; docs/toolchains.md says what a build record holds.")
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

// lacking names a field without which a record tells of no build, and what it holds.
func lacking(b *tassadar.Build) (field, want string) {
	const digest = "sha256: and 64 hexadecimal digits"
	switch {
	case !toolchain.MatchString(b.Toolchain):
		return "toolchain", "a family such as clang-14/wasm32"
	case b.Version == "":
		return "version", "what the compiler prints of itself"
	case len(b.Command) == 0:
		return "command", "the program's name and its arguments"
	case len(b.Sources) == 0:
		return "sources", "the digest of each source by its name beside the record"
	case !b.Module.Valid():
		return "module", digest
	}
	for _, name := range sortedKeys(b.Sources) {
		if !b.Sources[name].Valid() {
			return "sources." + name, digest
		}
	}
	return "", ""
}

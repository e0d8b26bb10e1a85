package policy

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"tassadar"
	"tassadar/internal/atomicfile"
)

// MaxPacked is how many bytes of a policy's files travel with assignments.
const MaxPacked = 24 << 20

// parts are what a policy directory consists of; whatever else lies there is no part of it.
var parts = []string{"policy.yaml", "profiles", "envelopes", "gates"}

// Pack reads the files of a policy directory, by their slash-separated names. Files larger
// than limit together are storage_full.
func Pack(dir string, limit int64) (map[string]tassadar.Bytes, error) {
	out := map[string]tassadar.Bytes{}
	for _, part := range parts {
		err := filepath.WalkDir(filepath.Join(dir, part), func(name string, d fs.DirEntry, err error) error {
			if errors.Is(err, fs.ErrNotExist) && name == filepath.Join(dir, part) {
				return nil
			}
			if err != nil || !d.Type().IsRegular() {
				return err
			}
			data, err := os.ReadFile(name)
			if err != nil {
				return err
			}
			if limit -= int64(len(data)); limit < 0 {
				return tassadar.Errorf(tassadar.StorageFull, "the files of the policy in %s are too large to travel with assignments", dir)
			}
			rel, err := filepath.Rel(dir, name)
			out[filepath.ToSlash(rel)] = data
			return err
		})
		if err != nil {
			if tassadar.CodeOf(err) == "" {
				err = tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
			}
			return nil, err
		}
	}
	return out, nil
}

// Unpack writes files that [Pack] read into an empty directory. A name that is no part of a
// policy is input_malformed: whoever wrote the file chose it.
func Unpack(files map[string]tassadar.Bytes, dir string) error {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	defer root.Close()
	for name, data := range files {
		top, _, _ := strings.Cut(name, "/")
		if path.Clean(name) != name || !filepath.IsLocal(filepath.FromSlash(name)) || !slices.Contains(parts, top) {
			return tassadar.Errorf(tassadar.InputMalformed, "the file holds %s, which is no part of a policy", tassadar.Printable(name))
		}
		err := root.MkdirAll(path.Dir(name), 0o755)
		if err == nil {
			err = root.WriteFile(name, data, 0o644)
		}
		switch {
		case err != nil && atomicfile.Full(err):
			return tassadar.Errorf(tassadar.StorageFull, "%w", err)
		case err != nil:
			return tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
		}
	}
	return nil
}

// LoadFiles is [Load] of files that [Pack] read, from wherever they come. Messages name
// files as they are named there.
func LoadFiles(files map[string]tassadar.Bytes) (*Bundle, error) {
	dir, err := os.MkdirTemp("", "tassadar-policy-")
	if err != nil {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	defer os.RemoveAll(dir)
	if err := Unpack(files, dir); err != nil {
		return nil, err
	}
	b, err := Load(dir)
	if err != nil { // the files that it names are gone by the time that it is read
		code, said := tassadar.CodeOf(err), strings.ReplaceAll(tassadar.Message(err), dir+string(filepath.Separator), "")
		said = strings.ReplaceAll(said, "policy directory "+dir, "the policy")
		return nil, tassadar.WithNext(tassadar.Errorf(code, "%s", said), tassadar.NextOf(err))
	}
	return b, nil
}

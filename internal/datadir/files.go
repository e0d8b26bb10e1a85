package datadir

import (
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"tassadar"
	"tassadar/internal/atomicfile"
)

// WithoutLog reports whether a data directory is missing, or is there without a log.
// Whatever else stands in its place is for others to complain of.
func WithoutLog(path string) bool {
	info, err := os.Stat(path)
	return !HasLog(path) && (errors.Is(err, fs.ErrNotExist) || err == nil && info.IsDir())
}

// TrustGone reports whether the trust file is gone from beside a log.
func TrustGone(path string) bool {
	if _, err := os.Stat(trustFile(path)); !errors.Is(err, fs.ErrNotExist) {
		return false
	}
	_, err := os.Stat(filepath.Join(TilesIn(path), "checkpoint"))
	return err == nil
}

// CheckNew refuses to describe a thing of this host that a file describes already.
func CheckNew(name, what string) error {
	if _, err := os.Stat(name); !errors.Is(err, fs.ErrNotExist) {
		return tassadar.Errorf(tassadar.BadUse, "%s is there already: remove %s first", what, name)
	}
	return nil
}

// WriteNew writes a file of this host's configuration, with its folder.
func WriteNew(name string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	return atomicfile.Write(name, data, 0o644)
}

// CheckFolder refuses a folder for --output, before there is anything to write, in which
// one of the files is, or may not be. It need not be there.
func CheckFolder(path, dir string, names []string) error {
	if inside, ok := Own(path, dir); ok {
		return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "--output %s would write into %s of the data directory %s", dir, inside, path), "Name a folder elsewhere.")
	}
	if info, err := os.Stat(dir); err == nil && !info.IsDir() {
		return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "--output %s is no folder", dir), "Name a folder; it is made where it is not there.")
	}
	for _, name := range names {
		file := filepath.Join(dir, name)
		if _, err := os.Lstat(file); !errors.Is(err, fs.ErrNotExist) {
			return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "--output: %s is there already", file), "Name another folder; nothing is replaced.")
		}
	}
	return nil
}

// WriteFolder writes files, by name, into a folder that [CheckFolder] allows.
func WriteFolder(dir string, files map[string][]byte) error {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "--output: %w", err), "Name a folder that can be made.")
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if err := WriteOutput(filepath.Join(dir, name), files[name], 0o644); err != nil {
			return err
		}
	}
	return nil
}

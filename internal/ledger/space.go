package ledger

import (
	"errors"
	"os"
	"path/filepath"

	"tassadar"
)

// noSpace tries to write a file in a folder, as far into it as the files that are there are
// large, and returns the error where space, a quota or a limit on the size of files forbids
// it. SQLite and Tessera do not say why they could not write, and of a quota or a limit the
// file system's free space says nothing.
func noSpace(dir string) error {
	const size = 64 << 10 // more than what was to be written may have needed
	f, err := os.CreateTemp(dir, ".tmp-*")
	if err == nil {
		defer os.Remove(f.Name())
		_, err = f.WriteAt(make([]byte, size), largest(dir))
		err = errors.Join(err, f.Sync(), f.Close())
	}
	if err == nil || !isFull(err) {
		return nil
	}
	return err
}

// largest is the size of the largest file in a folder, 0 where that cannot be found out.
func largest(dir string) int64 {
	var most int64
	entries, _ := os.ReadDir(dir) // a folder that cannot be read has other errors to tell
	for _, e := range entries {
		if info, err := e.Info(); err == nil && info.Mode().IsRegular() {
			most = max(most, info.Size())
		}
	}
	return most
}

// fail gives an error of writing the index its code: what SQLite calls an error of input or
// output may be a lack of space.
func (x *index) fail(err error) error {
	failed := x.reader.fail(err)
	if tassadar.CodeOf(failed) != tassadar.DataUnavailable {
		return failed
	}
	if why := noSpace(filepath.Dir(x.path)); why != nil {
		return tassadar.Errorf(tassadar.StorageFull, "index %s: %w: %w", x.path, err, why)
	}
	return failed
}

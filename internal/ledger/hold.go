package ledger

import "path/filepath"

// Hold takes the lock of a data directory without opening the log, for whoever copies it:
// nobody writes until it is released. Errors: data_locked, data_unavailable.
func Hold(dir string) (release func(), err error) {
	held, err := acquire(filepath.Join(dir, "lock"))
	if err != nil {
		return nil, err
	}
	return func() { _ = held.release() }, nil
}

// FreeSpace returns the bytes that this process may still write on the file system of a
// path; the greatest number where that cannot be found out.
func FreeSpace(path string) uint64 { return freeSpace(path) }

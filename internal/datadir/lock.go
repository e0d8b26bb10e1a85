package datadir

import (
	"os"

	"tassadar"
	"tassadar/internal/ledger"
)

// Lock takes the writer's lock of a data directory, for whoever copies it as a whole.
func Lock(path string) (release func(), err error) {
	if info, err := os.Stat(path); err == nil && !info.IsDir() {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "data directory %s is a file", path)
	}
	if !HasLog(path) {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.Unmeasured, "%s holds no log", path), "tassadar run begins one; or give another --data.")
	}
	return ledger.Hold(path)
}

// FreeSpace returns the bytes that may still be written on the file system of a path.
func FreeSpace(path string) uint64 { return ledger.FreeSpace(path) }

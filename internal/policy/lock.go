package policy

import (
	"errors"
	"os"
	"syscall"

	"tassadar"
)

// lockDir keeps others from growing a policy directory until the file is closed, or
// the process ends. Held by another: data_locked.
func lockDir(dir string) (*os.File, error) {
	f, err := os.Open(dir)
	if err != nil {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		f.Close()
		if errors.Is(err, syscall.EWOULDBLOCK) {
			return nil, tassadar.Errorf(tassadar.DataLocked, "another process is adding to %s", tassadar.Printable(dir))
		}
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "lock %s: %w", tassadar.Printable(dir), err)
	}
	return f, nil
}

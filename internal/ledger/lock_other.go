//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd)

package ledger

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"tassadar"
)

// lock is the writer's lock where the system has no flock: a file that exists
// while the lock is held. After a crash a person removes it.
type lock struct{ path string }

// acquire takes the lock without waiting. Held by another: data_locked.
func acquire(path string) (*lock, error) {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if errors.Is(err, fs.ErrExist) {
		pid, _ := os.ReadFile(path)
		return nil, tassadar.Errorf(tassadar.DataLocked, "%s is held by process %s; remove it if that process is gone", path, strings.TrimSpace(string(pid)))
	}
	if err != nil {
		return nil, coded(err, "open lock")
	}
	_, _ = fmt.Fprintf(f, "%d\n", os.Getpid())
	if err := f.Close(); err != nil {
		return nil, coded(err, "open lock")
	}
	return &lock{path}, nil
}

func (l *lock) release() error { return os.Remove(l.path) }

//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package ledger

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"golang.org/x/sys/unix"

	"tassadar"
)

// lock is the writer's lock. The kernel releases it when the process dies.
type lock struct{ file *os.File }

// acquire takes the lock without waiting. Held by another: data_locked.
func acquire(path string) (*lock, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o644)
	if err != nil {
		return nil, coded(err, "open lock")
	}
	if err := unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB); err != nil {
		defer f.Close()
		if !errors.Is(err, unix.EWOULDBLOCK) {
			return nil, coded(err, "lock "+path)
		}
		return nil, tassadar.Errorf(tassadar.DataLocked, "%s is held by %s", path, holder(f))
	}
	// The pid is for people only: a full disk must not prevent the lock.
	if err := f.Truncate(0); err == nil {
		_, _ = f.WriteAt(fmt.Appendf(nil, "%d\n", os.Getpid()), 0)
	}
	return &lock{f}, nil
}

func holder(f *os.File) string {
	buf := make([]byte, 32)
	n, _ := f.ReadAt(buf, 0)
	if pid := strings.TrimSpace(string(buf[:n])); pid != "" {
		return "process " + pid
	}
	return "another process"
}

func (l *lock) release() error {
	// The file stays: removing it would let two writers lock two files.
	_ = l.file.Truncate(0)
	return l.file.Close()
}

//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package ledger

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/sys/unix"

	"tassadar"
)

// lock is the writer's lock. The kernel releases it when the process dies.
type lock struct{ file *os.File }

// acquire takes the lock without waiting. Held by another: data_locked. A file system on
// which locks do not hold is data_unavailable, by its name.
func acquire(path string) (*lock, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o644)
	if err != nil {
		return nil, coded(err, "open lock")
	}
	kind := fileSystem(f)
	if shared[kind] {
		f.Close()
		return nil, lockless(path, kind, nil)
	}
	err = unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB)
	if err == nil {
		err = lockRecord(f)
	}
	if err != nil {
		defer f.Close()
		if !errors.Is(err, unix.EWOULDBLOCK) {
			return nil, lockless(path, kind, err)
		}
		return nil, tassadar.Errorf(tassadar.DataLocked, "%s is held by %s", path, holder(f))
	}
	// The pid is for people only: a full disk must not prevent the lock.
	if err := f.Truncate(0); err == nil {
		_, _ = f.WriteAt(fmt.Appendf(nil, "%d\n", os.Getpid()), 0)
	}
	return &lock{f}, nil
}

// lockless is the error of a file system without locks: one that others write to, or that
// refused one.
func lockless(path, kind string, refused error) error {
	if kind == "" {
		kind = "a file system without a name here"
	}
	err := tassadar.Errorf(tassadar.DataUnavailable, "the data directory %s is on %s, which other hosts write to: a lock there does not keep them out", filepath.Dir(path), kind)
	if refused != nil {
		err = tassadar.Errorf(tassadar.DataUnavailable, "the data directory %s is on %s, which takes no locks: %w", filepath.Dir(path), kind, refused)
	}
	return tassadar.WithNext(err, "Keep the data directory on a disk of this host, with --data or TASSADAR_DATA; tassadar backup makes a copy that can lie anywhere.")
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

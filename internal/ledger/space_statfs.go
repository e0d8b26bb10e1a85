//go:build darwin || dragonfly || freebsd || linux

package ledger

import (
	"math"

	"golang.org/x/sys/unix"
)

// freeSpace returns the bytes that this process may still write on the file
// system of path. Where that cannot be found out, writing tells.
func freeSpace(path string) uint64 {
	var st unix.Statfs_t
	if err := unix.Statfs(path, &st); err != nil {
		return math.MaxUint64
	}
	return uint64(st.Bavail) * uint64(st.Bsize)
}

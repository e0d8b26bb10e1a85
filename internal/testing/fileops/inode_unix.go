//go:build unix

package fileops

import (
	"io/fs"
	"syscall"
)

func inodeOf(info fs.FileInfo) uint64 {
	st, ok := info.Sys().(*syscall.Stat_t)
	if !ok {
		panic("fileops: a file without an inode")
	}
	return uint64(st.Ino)
}

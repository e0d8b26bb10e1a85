// Package atomicfile replaces files whole or not at all, so that they are still
// there after the power fails: written beside their place, synced, renamed, and
// the directory synced. Start with [Write], or with [Create] for what is written
// in parts: both are for this program's own data. What a user names as an output,
// which may be a device, a pipe or a link, is written by [Output].
package atomicfile

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
)

// Write replaces a file. A reader sees the old contents or the new ones.
func Write(name string, data []byte, mode fs.FileMode) error {
	f, err := Create(name, mode)
	if err != nil {
		return err
	}
	return f.whole(data)
}

// whole writes all of a file and commits it.
func (f *File) whole(data []byte) error {
	defer f.Abort()
	if _, err := f.Write(data); err != nil {
		return err
	}
	return f.Commit()
}

// Full reports whether an error comes from a lack of space: of a file system, of a quota, or
// of a limit on the size of files (setrlimit(2)).
func Full(err error) bool {
	return errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT) || errors.Is(err, syscall.EFBIG)
}

// WriteVia is [Write] by a temporary file of a name: a crash leaves that one at
// most, and the next call uses it again. Only one caller at a time may use a name.
func WriteVia(temporary, name string, data []byte, mode fs.FileMode) error {
	f, err := os.OpenFile(temporary, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, mode)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return err
	}
	return Rename(temporary, name)
}

// File is a file in the making, under a temporary name beside its own.
type File struct {
	*os.File
	name    string
	done    bool
	through bool // what is no regular file: written as the bytes come
}

// Create begins to write a file that will have the mode. It takes its place
// with [File.Commit].
func Create(name string, mode fs.FileMode) (*File, error) {
	f, err := os.CreateTemp(filepath.Dir(name), ".tmp-*")
	if err != nil {
		return nil, err
	}
	file := &File{File: f, name: name}
	if err := f.Chmod(mode); err != nil {
		file.Abort()
		return nil, err
	}
	return file, nil
}

// Commit puts the file in its place. After an error the place is as it was, and
// the temporary file is gone. The error is an [*os.LinkError] where the file
// cannot be put there.
func (f *File) Commit() error {
	defer f.Abort()
	if f.through {
		f.done = true
		return f.Close()
	}
	if err := errors.Join(f.Sync(), f.Close()); err != nil {
		return err
	}
	if err := os.Rename(f.Name(), f.name); err != nil {
		return err
	}
	f.done = true
	return SyncDir(filepath.Dir(f.name))
}

// Abort removes what was written. After [File.Commit] it does nothing.
func (f *File) Abort() {
	if !f.done {
		f.done = true
		f.Close()
		if !f.through {
			os.Remove(f.Name())
		}
	}
}

// MkdirAll is [os.MkdirAll] of folders that are still there after the power fails.
func MkdirAll(dir string, mode fs.FileMode) error {
	if info, err := os.Stat(dir); err == nil && info.IsDir() {
		return nil
	}
	parent := filepath.Dir(dir)
	if parent != dir {
		if err := MkdirAll(parent, mode); err != nil {
			return err
		}
	}
	if err := os.MkdirAll(dir, mode); err != nil {
		return err
	}
	if err := SyncDir(parent); !errors.Is(err, fs.ErrPermission) {
		return err
	}
	return nil // a folder that may be written to and not be read cannot be synced
}

// Rename renames a file or a directory durably within a directory.
func Rename(from, to string) error {
	if err := os.Rename(from, to); err != nil {
		return err
	}
	return SyncDir(filepath.Dir(to))
}

// SyncDir makes what happened to the names in a directory durable. Where the
// system cannot, nothing is done.
func SyncDir(dir string) error {
	if runtime.GOOS == "windows" {
		return nil // a directory is no file there
	}
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	err = d.Sync()
	if errors.Is(err, errors.ErrUnsupported) || errors.Is(err, syscall.EINVAL) {
		err = nil // a file system without it (fsync(2))
	}
	return errors.Join(err, d.Close())
}

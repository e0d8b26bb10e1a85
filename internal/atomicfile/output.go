package atomicfile

import (
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// readerWait is how long [Output] waits for somebody to read a named pipe.
const readerWait = 2 * time.Second

// maxLinks is how many symbolic links a name may lead over.
const maxLinks = 40

// Output begins to write what a user named as an output. A regular file, or none, is
// replaced whole with [File.Commit] or left as it is; one that was there keeps its
// mode, and its owner where that may be. Symbolic links stay: what they lead to is
// written. What is no regular file (a device, a pipe, a descriptor of this process
// such as /dev/stdout) is written through as the bytes come.
func Output(name string, mode fs.FileMode) (*File, error) {
	p, err := find(name)
	if err != nil {
		return nil, err
	}
	switch {
	case p.fd >= 0:
		fd, err := syscall.Dup(p.fd)
		if err != nil {
			return nil, &fs.PathError{Op: "open", Path: name, Err: err}
		}
		syscall.CloseOnExec(fd)
		return &File{File: os.NewFile(uintptr(fd), name), through: true}, nil
	case p.info == nil:
		return fresh(p.path, mode)
	case p.info.Mode().IsRegular():
		return p.replace()
	}
	f, err := open(p)
	if err != nil {
		return nil, err
	}
	return &File{File: f, through: true}, nil
}

// WriteOutput writes all of an output as [Output] does.
func WriteOutput(name string, data []byte, mode fs.FileMode) error {
	f, err := Output(name, mode)
	if err != nil {
		return err
	}
	return f.whole(data)
}

// CheckOutput finds out, before there is anything to write, that [Output] would fail.
// It leaves everything as it is, and does not look for readers of a pipe.
func CheckOutput(name string) error {
	p, err := find(name)
	if err != nil || p.fd >= 0 || p.info != nil && !p.info.Mode().IsRegular() {
		return err
	}
	if p.info != nil {
		if err := p.writable(); err != nil {
			return err
		}
	}
	f, err := fresh(p.path, 0o600)
	if err == nil {
		f.Abort()
	}
	return err
}

// place is what a name leads to.
type place struct {
	path string      // without symbolic links
	info fs.FileInfo // nil where nothing is there
	fd   int         // a descriptor of this process, -1 for none
}

// find follows symbolic links, the last of which may lead to nothing.
func find(name string) (place, error) {
	path := name
	for range maxLinks {
		if fd, ok := descriptor(path); ok {
			return place{fd: fd}, nil
		}
		dir, base := ".", path
		if i := strings.LastIndexByte(path, '/'); i >= 0 {
			dir, base = path[:i+1], path[i+1:]
		}
		if base == "" || base == "." || base == ".." {
			return place{}, &fs.PathError{Op: "open", Path: name, Err: syscall.EISDIR}
		}
		dir, err := filepath.EvalSymlinks(dir)
		if err != nil {
			return place{}, err
		}
		path = filepath.Join(dir, base)
		info, err := os.Lstat(path)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return place{path: path, fd: -1}, nil
		case err != nil:
			return place{}, err
		case info.IsDir():
			return place{}, &fs.PathError{Op: "open", Path: name, Err: syscall.EISDIR}
		case info.Mode()&fs.ModeSymlink == 0:
			return place{path, info, -1}, nil
		}
		to, err := os.Readlink(path)
		if err != nil {
			return place{}, err
		}
		if path = to; !filepath.IsAbs(to) {
			path = dir + "/" + to // not cleaned: ".." may follow a link
		}
	}
	return place{}, &fs.PathError{Op: "open", Path: name, Err: syscall.ELOOP}
}

// descriptor tells the names of this process's own descriptors: opened again, one
// that is a regular file would be written from its beginning.
func descriptor(path string) (int, bool) {
	for _, dir := range []string{"/dev/fd/", "/proc/self/fd/", "/proc/thread-self/fd/", fmt.Sprintf("/proc/%d/fd/", os.Getpid())} {
		if text, ok := strings.CutPrefix(path, dir); ok {
			fd, err := strconv.ParseUint(text, 10, 31)
			return int(fd), err == nil
		}
	}
	return 0, false
}

// writable opens a regular file as one does to write to it.
func (p place) writable() error {
	f, err := os.OpenFile(p.path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	return f.Close()
}

// replace begins to replace a regular file.
func (p place) replace() (*File, error) {
	if err := p.writable(); err != nil {
		return nil, err
	}
	f, err := fresh(p.path, 0o600)
	if err != nil {
		return nil, err
	}
	if owner, ok := p.info.Sys().(*syscall.Stat_t); ok && int(owner.Uid) != os.Geteuid() {
		_ = f.Chown(int(owner.Uid), int(owner.Gid)) // who may not, makes it his own
	}
	if err := f.Chmod(p.info.Mode().Perm()); err != nil {
		f.Abort()
		return nil, err
	}
	return f, nil
}

// fresh begins a file of a mode, less what the process's umask takes away.
func fresh(path string, mode fs.FileMode) (*File, error) {
	for {
		tmp := filepath.Join(filepath.Dir(path), fmt.Sprintf(".tmp-%d", rand.Uint64()))
		f, err := os.OpenFile(tmp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
		if errors.Is(err, fs.ErrExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		return &File{File: f, name: path}, nil
	}
}

// open opens what is no regular file. A named pipe waits for somebody who reads it;
// where nobody comes it takes what it holds, as it does from every other writer, and
// more than that is an error.
func open(p place) (*os.File, error) {
	if p.info.Mode()&fs.ModeNamedPipe == 0 {
		return os.OpenFile(p.path, os.O_WRONLY, 0)
	}
	for start := time.Now(); ; time.Sleep(10 * time.Millisecond) {
		f, err := os.OpenFile(p.path, os.O_WRONLY|syscall.O_NONBLOCK, 0)
		if !errors.Is(err, syscall.ENXIO) {
			return f, err
		}
		if time.Since(start) < readerWait {
			continue
		}
		if f, err = os.OpenFile(p.path, os.O_RDWR|syscall.O_NONBLOCK, 0); err != nil {
			return nil, fmt.Errorf("nobody reads the pipe %s", p.path)
		}
		return f, f.SetWriteDeadline(time.Now().Add(readerWait))
	}
}

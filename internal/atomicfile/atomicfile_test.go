package atomicfile_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"tassadar/internal/atomicfile"
)

// contents wants a directory to hold one file of these contents and mode, and
// nothing beside it.
func contents(t *testing.T, name, want string, mode fs.FileMode) {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil || string(data) != want {
		t.Errorf("got %q, %v, want %q", data, err, want)
	}
	info, err := os.Stat(name)
	if err != nil || info.Mode().Perm() != mode {
		t.Errorf("mode %v, %v, want %v", info.Mode(), err, mode)
	}
	entries, err := os.ReadDir(filepath.Dir(name))
	if err != nil || len(entries) != 1 {
		t.Errorf("beside it: %v, %v", entries, err)
	}
}

func TestWrite(t *testing.T) {
	name := filepath.Join(t.TempDir(), "file")
	for _, write := range []func(string, []byte, fs.FileMode) error{
		atomicfile.Write,
		func(name string, data []byte, mode fs.FileMode) error {
			return atomicfile.WriteVia(name+".new", name, data, mode)
		},
	} {
		for _, text := range []string{"first", "", "third"} {
			if err := write(name, []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
			contents(t, name, text, 0o600)
		}
	}
	if err := atomicfile.Write(name, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	contents(t, name, "", 0o644)
	if err := atomicfile.Write(filepath.Join(t.TempDir(), "none", "file"), nil, 0o644); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("in a directory that is not there: %v", err)
	}
}

// What a crash left under the temporary name is written over.
func TestWriteViaDebris(t *testing.T) {
	name := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(name+".new", make([]byte, 9999), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := atomicfile.WriteVia(name+".new", name, []byte("text"), 0o600); err != nil {
		t.Fatal(err)
	}
	contents(t, name, "text", 0o600)
}

func TestCreate(t *testing.T) {
	name := filepath.Join(t.TempDir(), "file")
	if err := atomicfile.Write(name, []byte("old"), 0o644); err != nil {
		t.Fatal(err)
	}
	f, err := atomicfile.Create(name, 0o640)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.WriteString("half"); err != nil {
		t.Fatal(err)
	}
	f.Abort()
	contents(t, name, "old", 0o644)

	if f, err = atomicfile.Create(name, 0o640); err != nil {
		t.Fatal(err)
	}
	if _, err := f.WriteString("new"); err != nil {
		t.Fatal(err)
	}
	if data, err := os.ReadFile(name); err != nil || string(data) != "old" {
		t.Errorf("before Commit: %q, %v", data, err)
	}
	if err := f.Commit(); err != nil {
		t.Fatal(err)
	}
	f.Abort()
	contents(t, name, "new", 0o640)
}

// A directory stands where the file should: nothing is left beside it.
func TestCommitFails(t *testing.T) {
	name := filepath.Join(t.TempDir(), "file")
	if err := os.Mkdir(name, 0o755); err != nil {
		t.Fatal(err)
	}
	var link *os.LinkError
	if err := atomicfile.Write(name, []byte("text"), 0o644); !errors.As(err, &link) {
		t.Errorf("got %v, want a LinkError", err)
	}
	if entries, err := os.ReadDir(filepath.Dir(name)); err != nil || len(entries) != 1 {
		t.Errorf("beside it: %v, %v", entries, err)
	}
}

func TestRename(t *testing.T) {
	dir := t.TempDir()
	from, to := filepath.Join(dir, "a"), filepath.Join(dir, "b")
	if err := os.Mkdir(from, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := atomicfile.Rename(from, to); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(to); err != nil {
		t.Error(err)
	}
	if err := atomicfile.Rename(from, to); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("again: %v", err)
	}
	if err := atomicfile.SyncDir(from); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a directory that is not there: %v", err)
	}
}

// TestFull: a full file system, a quota and a limit on the size of files are a lack of space.
func TestFull(t *testing.T) {
	for err, want := range map[error]bool{syscall.ENOSPC: true, syscall.EDQUOT: true, syscall.EFBIG: true, syscall.EIO: false, fs.ErrNotExist: false} {
		if got := atomicfile.Full(&fs.PathError{Op: "write", Path: "f", Err: err}); got != want {
			t.Errorf("%v: %t", err, got)
		}
	}
}

// TestMkdirAll: folders within folders are made, and those that are there are left alone.
func TestMkdirAll(t *testing.T) {
	dir := t.TempDir()
	for range 2 {
		if err := atomicfile.MkdirAll(filepath.Join(dir, "a", "b", "c"), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	if info, err := os.Stat(filepath.Join(dir, "a", "b", "c")); err != nil || info.Mode().Perm() != 0o700 {
		t.Errorf("%v %v", info, err)
	}
	file := filepath.Join(dir, "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := atomicfile.MkdirAll(filepath.Join(file, "x"), 0o700); err == nil {
		t.Error("a folder was made in a file")
	}
}

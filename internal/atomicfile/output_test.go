package atomicfile_test

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"tassadar/internal/atomicfile"
	"tassadar/internal/testing/host"
)

// inode tells whether a file is still the same one.
func inode(t *testing.T, name string) uint64 {
	t.Helper()
	info, err := os.Lstat(name)
	if err != nil {
		t.Fatal(err)
	}
	return info.Sys().(*syscall.Stat_t).Ino
}

func TestOutputRegular(t *testing.T) {
	name := filepath.Join(t.TempDir(), "file")
	old := syscall.Umask(0o027)
	defer syscall.Umask(old)
	put := func(text string) {
		t.Helper()
		if err := errors.Join(atomicfile.CheckOutput(name), atomicfile.WriteOutput(name, []byte(text), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	put("first")
	contents(t, name, "first", 0o640) // less what umask takes
	if err := os.Chmod(name, 0o464); err != nil {
		t.Fatal(err)
	}
	if os.Geteuid() == 0 {
		put("second")
		contents(t, name, "second", 0o464)
	}
	if err := os.Chmod(name, 0o666); err != nil {
		t.Fatal(err)
	}
	before := inode(t, name)
	put("third")
	contents(t, name, "third", 0o666)
	if inode(t, name) == before {
		t.Error("written in place")
	}
	f, err := atomicfile.Output(name, 0o644)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(f, "half"); err != nil {
		t.Fatal(err)
	}
	f.Abort()
	contents(t, name, "third", 0o666)
}

// Links stay, over several steps and through a folder's link, and where they lead to
// nothing yet.
func TestOutputLinks(t *testing.T) {
	dir, beside := t.TempDir(), t.TempDir()
	if err := errors.Join(os.Mkdir(filepath.Join(beside, "sub"), 0o755), os.Symlink(filepath.Join(beside, "sub"), filepath.Join(dir, "sub")),
		os.Symlink("sub/../real", filepath.Join(dir, "a")), os.Symlink("a", filepath.Join(dir, "b"))); err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"new", "again"} {
		if err := atomicfile.WriteOutput(filepath.Join(dir, "b"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		// "..", behind the link of a folder, is that folder's parent.
		if data, err := os.ReadFile(filepath.Join(beside, "real")); err != nil || string(data) != text {
			t.Errorf("got %q, %v", data, err)
		}
	}
	for name, want := range map[string]string{"a": "sub/../real", "b": "a"} {
		if to, err := os.Readlink(filepath.Join(dir, name)); err != nil || to != want {
			t.Errorf("%s leads to %q, %v", name, to, err)
		}
	}
	if err := os.Symlink("loop", filepath.Join(dir, "loop")); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"loop", "none/x", "sub", "sub/", "."} {
		name = dir + "/" + name
		if err := atomicfile.WriteOutput(name, []byte("x"), 0o600); err == nil {
			t.Errorf("%s was written", name)
		}
		if err := atomicfile.CheckOutput(name); err == nil {
			t.Errorf("%s can be written", name)
		}
	}
}

func TestOutputPipe(t *testing.T) {
	dir := t.TempDir()
	pipe, link := filepath.Join(dir, "pipe"), filepath.Join(dir, "link")
	if err := errors.Join(syscall.Mkfifo(pipe, 0o600), os.Symlink("pipe", link)); err != nil {
		t.Fatal(err)
	}
	long := bytes.Repeat([]byte("0123456789abcdef"), 1<<14) // more than a pipe holds
	for _, name := range []string{pipe, link} {
		got := make(chan []byte)
		go func() {
			time.Sleep(30 * time.Millisecond) // after the writer
			data, _ := os.ReadFile(pipe)
			got <- data
		}()
		if err := errors.Join(atomicfile.CheckOutput(name), atomicfile.WriteOutput(name, long, 0o600)); err != nil {
			t.Fatal(err)
		}
		if data := <-got; !bytes.Equal(data, long) {
			t.Errorf("%d bytes of %d came", len(data), len(long))
		}
	}
	if info, err := os.Lstat(pipe); err != nil || info.Mode()&fs.ModeNamedPipe == 0 {
		t.Errorf("the pipe became %v, %v", info.Mode(), err)
	}
	if err := atomicfile.WriteOutput(pipe, []byte("short"), 0o600); err != nil {
		t.Errorf("what the pipe holds, without a reader: %v", err)
	}
	if err := atomicfile.WriteOutput(pipe, long, 0o600); !errors.Is(err, os.ErrDeadlineExceeded) {
		t.Errorf("more than it holds, without a reader: %v", err)
	}
}

func TestOutputDevice(t *testing.T) {
	full, err := os.Stat("/dev/full")
	if err != nil || full.Mode()&fs.ModeCharDevice == 0 {
		if os.Getenv("TASSADAR_REQUIRE") == "all" {
			t.Fatalf("TASSADAR_REQUIRE=all: /dev/full: %v", err)
		}
		t.Skip("missing: /dev/full")
	}
	link := filepath.Join(t.TempDir(), "link")
	if err := os.Symlink("/dev/full", link); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"/dev/full", link} {
		if err := atomicfile.WriteOutput(name, []byte("x"), 0o600); !errors.Is(err, syscall.ENOSPC) {
			t.Errorf("%s: %v", name, err)
		}
	}
	node := filepath.Join(t.TempDir(), "null")
	if err := syscall.Mknod(node, syscall.S_IFCHR|0o666, 1<<8|3); err != nil {
		t.Logf("no device of our own: %v", err)
		return
	}
	before := inode(t, node)
	if err := atomicfile.WriteOutput(node, []byte("x"), 0o600); err != nil || inode(t, node) != before {
		t.Errorf("a device: %v", err)
	}
}

// A descriptor is written where it stands, also where it is a regular file that is
// being appended to.
func TestOutputDescriptor(t *testing.T) {
	if os.Getenv("ATOMICFILE_WRITES") != "" {
		for _, name := range []string{"/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", os.Getenv("ATOMICFILE_WRITES")} {
			if err := atomicfile.WriteOutput(name, []byte(name[:5]), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		os.Exit(0)
	}
	if _, err := os.Stat("/proc/self/fd/1"); err != nil {
		if os.Getenv("TASSADAR_REQUIRE") == "all" {
			t.Fatalf("TASSADAR_REQUIRE=all: descriptors by name: %v", err)
		}
		t.Skipf("missing: descriptors by name: %v", err)
	}
	dir := t.TempDir()
	link, file := filepath.Join(dir, "link"), filepath.Join(dir, "file")
	if err := errors.Join(os.Symlink("/dev/stdout", link), os.WriteFile(file, []byte("old "), 0o600)); err != nil {
		t.Fatal(err)
	}
	out, err := os.OpenFile(file, os.O_WRONLY|os.O_APPEND, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer out.Close()
	cmd := exec.Command(os.Args[0], "-test.run", "^TestOutputDescriptor$")
	cmd.Env, cmd.Stdout = append(os.Environ(), "ATOMICFILE_WRITES="+link), out
	if err := cmd.Run(); err != nil {
		t.Fatal(err)
	}
	if data, err := os.ReadFile(file); err != nil || string(data) != "old /dev//dev//proc"+link[:5] {
		t.Errorf("got %q, %v", data, err)
	}
	for _, name := range []string{"/dev/fd/999", "/dev/fd/x"} {
		if err := atomicfile.WriteOutput(name, []byte("x"), 0o600); err == nil {
			t.Errorf("%s was written", name)
		}
	}
}

// A file that may not be written is not replaced, though its folder would let it.
func TestOutputReadOnly(t *testing.T) {
	if os.Geteuid() == 0 {
		// As another user: root may write everything.
		dir, err := os.MkdirTemp("", "atomicfile-")
		if err != nil {
			t.Fatal(err)
		}
		defer os.RemoveAll(dir)
		bin := filepath.Join(dir, "test")
		data, err := os.ReadFile(os.Args[0])
		if err := errors.Join(err, os.Chmod(dir, 0o777), host.WriteExecutable(bin, data)); err != nil {
			t.Fatal(err)
		}
		cmd := exec.Command(bin, "-test.run", "^TestOutput", "-test.v")
		cmd.Dir, cmd.Env = dir, append(os.Environ(), "TMPDIR="+dir)
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
		if out, err := cmd.CombinedOutput(); err != nil || !bytes.Contains(out, []byte("--- PASS: TestOutputReadOnly")) {
			t.Errorf("as nobody: %v\n%s", err, out)
		}
		return
	}
	name := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(name, []byte("old"), 0o444); err != nil {
		t.Fatal(err)
	}
	for _, err := range []error{atomicfile.WriteOutput(name, []byte("new"), 0o600), atomicfile.CheckOutput(name)} {
		if !errors.Is(err, fs.ErrPermission) {
			t.Errorf("read-only: %v", err)
		}
	}
	contents(t, name, "old", 0o444)
}

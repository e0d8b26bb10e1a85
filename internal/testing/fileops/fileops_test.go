package fileops

import (
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tassadar/internal/testing/host"
)

// asEnv names what this test binary does instead of testing.
const asEnv = "TASSADAR_FILEOPS_AS"

func TestMain(m *testing.M) {
	if os.Getenv(asEnv) != "" {
		if err := program(); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(3)
		}
		return
	}
	os.Exit(m.Run())
}

// program is what the tests look at, in its working directory.
func program() error {
	whole := func(name, data string, sync bool) error {
		f, err := os.Create(name)
		if err != nil {
			return err
		}
		_, err = f.WriteString(data)
		if sync {
			err = errors.Join(err, f.Sync())
		}
		return errors.Join(err, f.Close())
	}
	syncDir := func(name string) error {
		d, err := os.Open(name)
		if err != nil {
			return err
		}
		return errors.Join(d.Sync(), d.Close())
	}
	through, err := os.OpenFile("through", os.O_WRONLY|os.O_CREATE|os.O_SYNC, 0o600)
	if err != nil {
		return err
	}
	_, err = through.WriteAt([]byte("xyz"), 2)
	err = errors.Join(err, through.Close(), whole("synced", "1", true), whole("unsynced", "2", false), syncDir("."))
	// Threads of their own, which come and go.
	var all sync.WaitGroup
	for i := range 4 {
		all.Go(func() {
			time.Sleep(time.Duration(i) * time.Millisecond)
			_ = os.WriteFile("many", []byte("same"), 0o600)
		})
	}
	all.Wait()
	fmt.Println("synced")
	return errors.Join(err, os.Mkdir("folder", 0o755), whole("folder/new", "3", true), syncDir("folder"), os.Rename("synced", "renamed"),
		whole("old", "changed", true), os.WriteFile("../outside", nil, 0o600), os.Remove("gone"))
}

// folder makes what the program begins with.
func folder(t *testing.T) string {
	t.Helper()
	top, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(top, "dir")
	for name, data := range map[string]string{"outside": "9", "dir/old": "was this", "dir/gone": "4"} {
		if err := errors.Join(os.MkdirAll(dir, 0o755), os.WriteFile(filepath.Join(top, name), []byte(data), 0o600)); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// look runs the program there.
func look(t *testing.T, dir string, before func(int, *Op) syscall.Errno, after func(*Op)) *Ended {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	ended, err := Run(t.Context(), &Program{Path: exe, Dir: dir, Env: append(os.Environ(), asEnv+"=1"), Within: dir, Before: before, After: after})
	if errors.Is(err, ErrUnsupported) {
		host.Missing(t, "%v", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	return ended
}

// contents are the files and folders within one, by name.
func contents(t *testing.T, dir string) map[string]string {
	t.Helper()
	all := map[string]string{}
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || name == "." {
			return err
		}
		if d.IsDir() {
			all[name] = "folder"
			return nil
		}
		data, err := os.ReadFile(filepath.Join(dir, name))
		all[name] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// TestDisk: with everything that was not synced the disk is the folder; without it, what was
// synced is there, and nothing else.
func TestDisk(t *testing.T) {
	t.Parallel()
	dir := folder(t)
	disk, err := ReadDisk(dir)
	if err != nil {
		t.Fatal(err)
	}
	printed := ""
	var atPrint map[string]string
	cut := func(c Cut, seed uint64) map[string]string {
		to := filepath.Join(t.TempDir(), "to")
		if err := disk.After(c, rand.New(rand.NewPCG(seed, 0)), to); err != nil {
			t.Fatal(err)
		}
		return contents(t, to)
	}
	ended := look(t, dir, nil, func(op *Op) {
		if err := disk.Do(op); err != nil {
			t.Error(err)
		}
		if op.Kind == Print {
			printed += string(op.Data)
			atPrint = cut(All, 0)
		}
	})
	if ended.Exit != 0 || ended.Killed || ended.Stdout != "synced\n" || printed != ended.Stdout {
		t.Fatalf("%+v", ended)
	}
	want := map[string]string{"old": "was this", "gone": "4", "through": "\x00\x00xyz", "synced": "1", "unsynced": ""}
	if diff := cmp.Diff(want, atPrint); diff != "" {
		t.Errorf("on the disk when it printed (-want +got):\n%s", diff)
	}
	want["old"] = "changed"
	if diff := cmp.Diff(want, cut(All, 0)); diff != "" {
		t.Errorf("what was synced (-want +got):\n%s", diff)
	}
	whole := contents(t, dir)
	if diff := cmp.Diff(whole, cut(None, 0)); diff != "" {
		t.Errorf("the folder, and the disk with what was not synced (-want +got):\n%s", diff)
	}
	seen := map[string]map[string]bool{}
	for seed := range uint64(60) {
		got := cut(Some, seed)
		if got["through"] != want["through"] || got["old"] != "changed" || got["synced"] != "1" && got["renamed"] != "1" {
			t.Fatalf("what was synced is gone: %q", got)
		}
		for name := range whole {
			if seen[name] == nil {
				seen[name] = map[string]bool{}
			}
			seen[name][got[name]] = true
		}
	}
	for name, ways := range map[string]int{"unsynced": 2, "folder": 2, "renamed": 2, "many": 2} {
		if len(seen[name]) < ways {
			t.Errorf("%s is always %v", name, seen[name])
		}
	}
}

// TestKill: the program is killed before any operation that one names, which is not done.
func TestKill(t *testing.T) {
	t.Parallel()
	all := look(t, folder(t), nil, nil).Ops
	if all < 15 {
		t.Fatalf("%d operations", all)
	}
	for at := 1; at <= all; at += 3 {
		dir := folder(t)
		ended := look(t, dir, func(n int, _ *Op) syscall.Errno {
			if n == at {
				return Kill
			}
			return 0
		}, nil)
		if !ended.Killed || ended.Exit != -1 || ended.Ops != at {
			t.Errorf("killed at %d: %+v", at, ended)
		}
		if at == 1 && len(contents(t, dir)) != 2 {
			t.Errorf("killed before it did anything: %v", contents(t, dir))
		}
	}
}

// TestRefuse: an operation that is refused is not done, and fails as one says.
func TestRefuse(t *testing.T) {
	t.Parallel()
	for _, errno := range []syscall.Errno{syscall.EDQUOT, syscall.ENOSPC, syscall.EIO} {
		dir := folder(t)
		ended := look(t, dir, func(_ int, op *Op) syscall.Errno {
			if op.Kind == Write && strings.HasSuffix(op.Path, "unsynced") {
				return errno
			}
			return 0
		}, nil)
		if got := contents(t, dir); ended.Exit != 3 || !strings.Contains(ended.Stderr, errno.Error()) || got["unsynced"] != "" || got["synced"]+got["renamed"] != "1" {
			t.Errorf("%v: %+v\n%q", errno, ended, got)
		}
	}
}

// TestOthers: who starts other programs meanwhile still hears of their end.
func TestOthers(t *testing.T) {
	t.Parallel()
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for range 30 {
				if err := exec.Command("true").Run(); err != nil {
					t.Error(err)
				}
			}
		})
	}
	for range 4 {
		look(t, folder(t), nil, nil)
	}
	all.Wait()
}

package policy

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"tassadar"
	"tassadar/internal/testing/fileops"
	"tassadar/internal/testing/host"
)

// keepEnv names the policy that TestKeepHelper keeps as "kept" in its working directory.
const keepEnv = "TASSADAR_POLICY_KEEP"

// TestKeepHelper is no test: it keeps a policy for those below.
func TestKeepHelper(t *testing.T) {
	if from := os.Getenv(keepEnv); from != "" {
		if err := Keep(from, "kept/policy"); err != nil {
			t.Fatalf("code %s", tassadar.CodeOf(err))
		}
	}
}

// keepLooked keeps a policy of two files in a folder while what it does there is looked at.
func keepLooked(t *testing.T, dir string, before func(int, *fileops.Op) syscall.Errno, after func(*fileops.Op)) *fileops.Ended {
	t.Helper()
	from := t.TempDir()
	err := errors.Join(os.Mkdir(filepath.Join(from, "profiles"), 0o755), os.WriteFile(filepath.Join(from, "policy.yaml"), []byte("one"), 0o600), os.WriteFile(filepath.Join(from, "profiles", "a.wasm"), []byte("two"), 0o600))
	if err != nil {
		t.Fatal(err)
	}
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	ended, err := fileops.Run(t.Context(), &fileops.Program{Path: exe, Args: []string{"-test.run=^TestKeepHelper$"}, Dir: dir,
		Env: append(os.Environ(), keepEnv+"="+from), Within: dir, Before: before, After: after})
	if errors.Is(err, fileops.ErrUnsupported) {
		host.Missing(t, "%v", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	return ended
}

// TestKeepPowerCut: whenever the power fails, a policy that is there under its name is whole,
// and one that was kept is there.
func TestKeepPowerCut(t *testing.T) {
	t.Parallel()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	disk, err := fileops.ReadDisk(dir)
	if err != nil {
		t.Fatal(err)
	}
	there := 0
	look := func() string {
		to := filepath.Join(t.TempDir(), "to")
		if err := disk.After(fileops.All, nil, to); err != nil {
			t.Fatal(err)
		}
		if _, err := os.Stat(filepath.Join(to, "kept", "policy")); errors.Is(err, fs.ErrNotExist) {
			return ""
		}
		one, err1 := os.ReadFile(filepath.Join(to, "kept", "policy", "policy.yaml"))
		two, err2 := os.ReadFile(filepath.Join(to, "kept", "policy", "profiles", "a.wasm"))
		if err := errors.Join(err1, err2); err != nil {
			return err.Error()
		}
		return string(one) + string(two)
	}
	ended := keepLooked(t, dir, nil, func(op *fileops.Op) {
		if err := disk.Do(op); err != nil {
			t.Error(err)
		}
		if got := look(); got != "" {
			if there++; got != "onetwo" {
				t.Errorf("after a %s of %s the copy holds %q", op.Kind, op.Path, got)
			}
		}
	})
	if ended.Exit != 0 || there == 0 || look() != "onetwo" {
		t.Errorf("%+v; the copy was there %d times, and is %q", ended, there, look())
	}
}

// TestKeepQuota: a policy that cannot be kept for lack of space is storage_full, and nothing
// of it stays.
func TestKeepQuota(t *testing.T) {
	t.Parallel()
	for _, errno := range []syscall.Errno{syscall.EDQUOT, syscall.ENOSPC, syscall.EFBIG} {
		dir, err := filepath.EvalSymlinks(t.TempDir())
		if err != nil {
			t.Fatal(err)
		}
		ended := keepLooked(t, dir, func(_ int, op *fileops.Op) syscall.Errno {
			if op.Kind == fileops.Write && strings.HasSuffix(op.Path, "a.wasm") {
				return errno
			}
			return 0
		}, nil)
		if ended.Exit != 1 || !strings.Contains(ended.Stdout, "code "+string(tassadar.StorageFull)) {
			t.Errorf("%v: %+v", errno, ended)
		}
		if left, err := os.ReadDir(filepath.Join(dir, "kept")); err != nil || len(left) > 0 {
			t.Errorf("%v: %v stays, %v", errno, left, err)
		}
	}
}

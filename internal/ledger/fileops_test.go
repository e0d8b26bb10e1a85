package ledger

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/testing/fileops"
	"tassadar/internal/testing/host"
)

// looked runs this test binary as a helper whose file operations are looked at.
func looked(t *testing.T, dir, what string, before func(int, *fileops.Op) syscall.Errno, after func(*fileops.Op)) *fileops.Ended {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	ended, err := fileops.Run(t.Context(), &fileops.Program{Path: exe, Args: []string{filepath.Join(dir, "data"), "looked"}, Dir: dir,
		Env: append(os.Environ(), helperEnv+"="+what), Within: dir, Before: before, After: after})
	if errors.Is(err, fileops.ErrUnsupported) {
		host.Missing(t, "%v", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	return ended
}

func realTemp(t *testing.T) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// TestPowerCut: whenever the power fails, what was acknowledged by then is in the log, though
// nothing else than what was synced is on the disk.
func TestPowerCut(t *testing.T) {
	t.Parallel()
	dir := realTemp(t)
	disk, err := fileops.ReadDisk(dir)
	if err != nil {
		t.Fatal(err)
	}
	signer, v := testKey(t, 1)
	acknowledged, cuts := 0, 0
	check := func(cut fileops.Cut, seed uint64) {
		to := filepath.Join(t.TempDir(), "to")
		if err := disk.After(cut, rand.New(rand.NewPCG(seed, 0)), to); err != nil {
			t.Fatal(err)
		}
		cuts++
		data := filepath.Join(to, "data")
		log, err := evidence.OpenLog(os.DirFS(filepath.Join(data, logDir)), v)
		if err != nil {
			t.Fatalf("cut %d, after %d records: %v", cuts, acknowledged, err)
		}
		if have := len(log.Records()); have < acknowledged {
			t.Errorf("cut %d: %d records in the log, %d were acknowledged", cuts, have, acknowledged)
		}
		if seed%4 == 0 {
			l, err := Open(t.Context(), data, signer)
			if err != nil {
				t.Fatalf("cut %d: %v", cuts, err)
			}
			mustAppend(t, l, record(0))
			mustClose(t, l)
		}
	}
	at := uint64(0)
	ended := looked(t, dir, "some", nil, func(op *fileops.Op) {
		if err := disk.Do(op); err != nil {
			t.Fatal(err)
		}
		if op.Kind == fileops.Print && strings.Contains(string(op.Data), " ") {
			acknowledged++
			check(fileops.All, 0)
		}
		if at++; acknowledged > 0 && at%5 == 0 {
			check(fileops.Cut(int(at/5)%3), at)
		}
	})
	if ended.Exit != 0 || acknowledged != some || cuts < 3*some {
		t.Errorf("%d acknowledged, %d cuts: %+v", acknowledged, cuts, ended)
	}
}

// TestQuota: a quota that is exceeded is storage_full whichever file it meets, nothing that
// was acknowledged is lost, and the next writer goes on.
func TestQuota(t *testing.T) {
	t.Parallel()
	all := looked(t, realTemp(t), "some", nil, nil).Ops
	for from := 1; from <= all; from += 1 + all/12 {
		dir := realTemp(t)
		acknowledged := 0
		said := ""
		ended := looked(t, dir, "some", func(n int, op *fileops.Op) syscall.Errno {
			info, err := os.Stat(op.Path)
			grows := op.Kind == fileops.Mkdir || op.Kind == fileops.Create && err != nil || op.Kind == fileops.Write && err == nil && op.Offset+int64(len(op.Data)) > info.Size()
			if n >= from && grows {
				said = fmt.Sprintf("%s of %s", op.Kind, strings.TrimPrefix(op.Path, dir))
				return syscall.EDQUOT
			}
			return 0
		}, func(op *fileops.Op) {
			if op.Kind == fileops.Print && strings.Contains(string(op.Data), " ") && !strings.Contains(string(op.Data), ":") {
				acknowledged++
			}
		})
		if ended.Exit != 0 && (ended.Exit != 1 || !strings.Contains(ended.Stderr, string(tassadar.StorageFull)+": ")) {
			t.Errorf("from operation %d of %d, the last %s: %+v", from, all, said, ended)
		}
		l := open(t, filepath.Join(dir, "data"))
		if have := len(data(snapshot(t, filepath.Join(dir, "data")))); have < acknowledged {
			t.Errorf("from operation %d: %d records, %d were acknowledged", from, have, acknowledged)
		}
		mustAppend(t, l, record(0))
		mustClose(t, l)
	}
}

// TestNoLocks: where a lock is refused, the error names the file system, and nothing is
// written.
func TestNoLocks(t *testing.T) {
	t.Parallel()
	dir := realTemp(t)
	ended := looked(t, dir, "some", func(_ int, op *fileops.Op) syscall.Errno {
		if op.Kind == fileops.Lock {
			return syscall.ENOLCK
		}
		return 0
	}, nil)
	if ended.Exit != 1 || !strings.Contains(ended.Stderr, string(tassadar.DataUnavailable)+": the data directory "+filepath.Join(dir, "data")+" is on ") || !strings.Contains(ended.Stderr, ", which takes no locks: ") {
		t.Errorf("%+v", ended)
	}
	if _, err := os.Stat(filepath.Join(dir, "data", logDir)); err == nil {
		t.Error("a log was begun")
	}
}

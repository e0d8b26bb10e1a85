package tempdir_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tassadar"
	"tassadar/internal/tempdir"
)

func TestCheck(t *testing.T) {
	dir := t.TempDir()
	file, closed := filepath.Join(dir, "file"), filepath.Join(dir, "closed")
	if err := errors.Join(os.WriteFile(file, nil, 0o600), os.Mkdir(closed, 0o500)); err != nil {
		t.Fatal(err)
	}
	want := map[string]string{dir: "", filepath.Join(dir, "none"): "does not exist", file: "is no folder", filepath.Join(file, "x"): "not a directory"}
	if os.Geteuid() != 0 { // who is root writes everywhere
		want[closed] = "cannot be written"
	}
	for folder, says := range want {
		t.Setenv("TMPDIR", folder)
		err := tempdir.Check()
		if says == "" {
			if err != nil {
				t.Error(err)
			}
			continue
		}
		if tassadar.CodeOf(err) != tassadar.DataUnavailable || !strings.Contains(err.Error(), "temporary folder "+folder) || !strings.Contains(err.Error(), says) || !strings.Contains(tassadar.NextOf(err), "TMPDIR") {
			t.Errorf("%s: %v", folder, err)
		}
		if got := tempdir.Explain(errors.New("other")); got.Error() != err.Error() {
			t.Errorf("explained: %v", got)
		}
	}
	t.Setenv("TMPDIR", dir)
	other := errors.New("other")
	if tempdir.Explain(other) != other || tempdir.Explain(nil) != nil {
		t.Error("another cause is explained away")
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) != 2 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

// TestForget: folders of killed processes go, those in use, of other names and links stay.
func TestForget(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("TMPDIR", dir)
	long := time.Now().Add(-3 * time.Hour)
	for _, name := range []string{"made-old", "made-now", "other-old", "elsewhere"} {
		if err := os.MkdirAll(filepath.Join(dir, name, "inside"), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(os.WriteFile(filepath.Join(dir, "made-file"), nil, 0o600), os.Symlink("elsewhere", filepath.Join(dir, "made-link"))); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"made-old", "other-old", "elsewhere", "made-file"} {
		if err := os.Chtimes(filepath.Join(dir, name), long, long); err != nil {
			t.Fatal(err)
		}
	}
	tempdir.Forget("made-", time.Hour)
	for name, stays := range map[string]bool{"made-old": false, "made-now": true, "other-old": true, "made-file": true, "made-link": true, "elsewhere/inside": true} {
		if _, err := os.Lstat(filepath.Join(dir, name)); (err == nil) != stays {
			t.Errorf("%s: %v", name, err)
		}
	}
}

package datadir

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// TestTidy: what a killed command left in the making goes when the directory is opened next,
// and what may still be made stays.
func TestTidy(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	now := time.Now()
	old := now.Add(-2 * leftAfter)
	ages := map[string]time.Time{
		".tmp-1": old, "keys/.tmp-2": old, "policies/.tmp-3/policy.yaml": old, // gone
		".tmp-4": now, "policies/.tmp-5/policy.yaml": now, "trust.yaml": old, "log/.tmp-6": old, "traces/.tmp-7": old,
	}
	for name, at := range ages {
		file := filepath.Join(dir, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(file), 0o755), os.WriteFile(file, nil, 0o600), os.Chtimes(file, at, at)); err != nil {
			t.Fatal(err)
		}
		if parent := filepath.Dir(file); filepath.Base(filepath.Dir(parent)) == "policies" {
			if err := os.Chtimes(parent, at, at); err != nil {
				t.Fatal(err)
			}
		}
	}
	tidy(dir, now)
	for name := range ages {
		_, err := os.Stat(filepath.Join(dir, name))
		gone := name == ".tmp-1" || name == "keys/.tmp-2" || name == "policies/.tmp-3/policy.yaml"
		if gone != errors.Is(err, os.ErrNotExist) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

package datadir_test

import (
	"os"
	"path/filepath"
	"sync"
	"testing"

	"tassadar"
	"tassadar/internal/datadir"
)

// TestOneKey: whoever asks for a key that nobody has yet gets the one that is kept, however
// many ask at once, and nothing is left beside it.
func TestOneKey(t *testing.T) {
	t.Parallel()
	for range 20 {
		dir := t.TempDir()
		ids := make([]string, 8)
		var wait sync.WaitGroup
		for i := range ids {
			wait.Go(func() {
				if s, err := datadir.Key(dir, tassadar.RoleWorker); err == nil {
					ids[i] = s.ID()
				}
			})
		}
		wait.Wait()
		s, err := datadir.Key(dir, tassadar.RoleWorker)
		if err != nil {
			t.Fatal(err)
		}
		for _, id := range ids {
			if id != s.ID() {
				t.Fatalf("somebody has key %q, and %q is kept", id, s.ID())
			}
		}
		if left, err := os.ReadDir(filepath.Join(dir, "keys")); err != nil || len(left) != 1 {
			t.Fatalf("beside the key stands %v, %v", left, err)
		}
	}
}

// TestMeasuredLock: one process measures what is assigned, and another is told so.
func TestMeasuredLock(t *testing.T) {
	t.Parallel()
	kept := datadir.MeasuredIn(filepath.Join(t.TempDir(), "data"))
	release, err := kept.Lock()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := kept.Lock(); tassadar.CodeOf(err) != tassadar.DataLocked {
		t.Errorf("twice: %v", err)
	}
	release()
	if release, err = kept.Lock(); err != nil {
		t.Fatal(err)
	}
	release()
	if all, err := kept.All(); err != nil || len(all) != 0 {
		t.Errorf("the lock is taken for receipts: %v, %v", all, err)
	}
}

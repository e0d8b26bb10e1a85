package datadir_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/datadir"
)

// TestThrowAway: a log that is thrown away has a name of its own in every record, and its
// clock can be shifted; no other's can, and no file makes one of the other.
func TestThrowAway(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "data")
	if err := datadir.ThrowAway(path); err != nil {
		t.Fatal(err)
	}
	closed(t, open(t, path))
	s, err := datadir.Read(path, 0)
	if err != nil || !strings.HasPrefix(s.Verified.Head().Origin, datadir.TestOrigin) {
		t.Errorf("the log's name is %q, %v", s.Verified.Head().Origin, err)
	}
	for range 2 {
		if err := datadir.ShiftClock(path, 50); err != nil {
			t.Fatal(err)
		}
	}
	if by, err := datadir.Shift(path); by != 100 || err != nil {
		t.Errorf("shifted by %d, %v", by, err)
	}
	if err := datadir.ThrowAway(path); tassadar.CodeOf(err) != tassadar.DataUnavailable {
		t.Errorf("twice: %v", err)
	}

	real := filepath.Join(t.TempDir(), "data")
	closed(t, open(t, real))
	if s, err := datadir.Read(real, 0); err != nil || strings.HasPrefix(s.Verified.Head().Origin, datadir.TestOrigin) {
		t.Errorf("a log's name is %q, %v", s.Verified.Head().Origin, err)
	}
	if err := datadir.ShiftClock(real, 1); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("the clock of a log was shifted: %v", err)
	}
	mark := func(from, to string) {
		t.Helper()
		data, err := os.ReadFile(filepath.Join(from, datadir.ThrowAwayFile))
		if err == nil {
			err = os.WriteFile(filepath.Join(to, datadir.ThrowAwayFile), data, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	mark(path, real)
	if _, err := datadir.Open(t.Context(), real, host, "", now); err == nil {
		t.Error("a log that is marked later was opened")
	}
	if err := os.Remove(filepath.Join(path, datadir.ThrowAwayFile)); err != nil {
		t.Fatal(err)
	}
	if _, err := datadir.Open(t.Context(), path, host, "", now); err == nil {
		t.Error("a log that was thrown away was opened as another")
	}
}

package datadir_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"tassadar"
	"tassadar/internal/datadir"
)

// TestLeaveOut: facts that stay out are remembered, sorted and once each; none puts all back,
// and what is no fact, or no list, is refused.
func TestLeaveOut(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "data")
	want := func(facts ...string) {
		t.Helper()
		if got, err := datadir.LeftOut(dir); err != nil || !slices.Equal(got, facts) {
			t.Errorf("%v, %v, want %v", got, err, facts)
		}
	}
	want()
	if err := datadir.LeaveOut(dir, []string{"kernel", "cpu", "kernel"}); err != nil {
		t.Fatal(err)
	}
	want("cpu", "kernel")
	if err := datadir.LeaveOut(dir, []string{"class"}); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("a fact that verdicts read: %v", err)
	}
	want("cpu", "kernel")
	if err := datadir.LeaveOut(dir, nil); err != nil {
		t.Fatal(err)
	}
	want()
	if err := os.WriteFile(filepath.Join(dir, datadir.LeftOutFile), []byte("cpu"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := datadir.LeftOut(dir); tassadar.CodeOf(err) != tassadar.InputMalformed {
		t.Errorf("a file that is no list: %v", err)
	}
}

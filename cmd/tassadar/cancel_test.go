package main

import (
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/internal/datadir"
)

// TestCancel: orders are cancelled by file, by digest and by worker; an import says then that
// what comes does not count, and why; what cannot be cancelled is told so.
func TestCancel(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	data := w.foreign // which has the receipts of w.orders, and has not imported them
	worker, class := workerID(t, data), classHere(t)
	refused(t, data, map[string]string{
		"cancel --why x":                       "name either assignments or --worker",
		"cancel 0000 --worker 00 --why x":      "name either assignments or --worker",
		"cancel 0000 --only article --why x":   "--only goes with --worker",
		"cancel 00000000 --why x":              "no assignment begins with",
		"cancel " + w.orders:                   "--why",
		"cancel " + w.receipts + " --why x":    "holds no assignments, but receipts",
		"cancel --worker 00000000 --why x":     "keys of the log's trusts begin with",
		"cancel 0 1 2 3 4 5 6 7 8 9 a --why x": "begin",
	})
	if said := tassadarIn(t, data, "cancel", w.orders, "--why", "nobody needs them").want(t, 0).stdout; !strings.Contains(said, "logged and in force: cancel 2 assignments") {
		t.Error(said)
	}
	tassadarIn(t, data, "cancel", w.orders, "--why", "x").wantError(t, false, tassadar.NotInForce)
	tassadarIn(t, data, "cancel", "--worker", worker, "--why", "x").wantError(t, false, tassadar.BadUse)
	again := tassadarIn(t, data, "assign", "--again", "--worker", worker, "-o", filepath.Join(t.TempDir(), "orders")).want(t, 2)
	if !strings.Contains(unwrapped(again.stderr), "and 2 were cancelled") {
		t.Error(again.stderr)
	}
	r := tassadarIn(t, data, "import", w.receipts).want(t, 0)
	if said := unwrapped(r.stdout); strings.Count(said, "- does not count towards test.") != 2 || strings.Count(said, "withdrawn (its assignment was cancelled before it came)") != 2 {
		t.Errorf("the import says\n%s", r.stdout)
	}
	v := verdictOf(t, data)
	if c := cellOf(t, v, "test.article.v1"); c.Status != appraise.Green || v.Counts.Cancelled != 2 || v.Counts.Pending != 0 {
		t.Errorf("%s, %+v", c.Status, v.Counts)
	}
	if said := tassadarIn(t, data, "explain", "article").want(t, 0).stdout; !strings.Contains(unwrapped(said), "cancel assignment") || !strings.Contains(said, "nobody needs them") {
		t.Errorf("explain does not tell of it\n%s", said)
	}
	if said := tassadarIn(t, data, "report", "portability").want(t, 0).stdout; !strings.Contains(said, ", 2 cancelled") {
		t.Errorf("the report does not count it\n%s", said)
	}

	// One by its digest, and the others of the file, or of the worker.
	orders := filepath.Join(t.TempDir(), "orders")
	tassadarIn(t, data, "assign", "--worker", worker, "--machine", class, "-o", orders).want(t, 0)
	first, err := datadir.Read(data, 0)
	if err != nil {
		t.Fatal(err)
	}
	before := first.Verified.Assignments()
	tassadarIn(t, data, "cancel", before[len(before)-1].Digest.Hex()[:16], "--why", "x").want(t, 0)
	if r := tassadarIn(t, data, "cancel", orders, "--why", "x").want(t, 0); !strings.Contains(r.stdout, "cancel 1 assignment") || !strings.Contains(unwrapped(r.stderr), "1 of 2 assignments of the file are open") {
		t.Errorf("%s%s", r.stdout, r.stderr)
	}
	tassadarIn(t, data, "assign", "--worker", worker, "--machine", class, "-o", filepath.Join(t.TempDir(), "orders")).want(t, 0)
	state, err := datadir.Read(data, 0)
	if err != nil {
		t.Fatal(err)
	}
	all := state.Verified.Assignments()
	tassadarIn(t, data, "cancel", all[len(all)-1].Digest.Hex()[:16], "--why", "x").want(t, 0)
	if said := tassadarIn(t, data, "cancel", "--worker", worker[:16], "--why", "x").want(t, 0).stdout; !strings.Contains(said, "cancel 1 assignment") {
		t.Error(said)
	}
	tassadarIn(t, data, "run", "--policy", w.policy, "--only", "article", "--again").want(t, 0)
	last := verified(t, data)
	_, digest := last.AssignmentLeaf(last.Sizes().Assignments - 1)
	answered := tassadarIn(t, data, "cancel", digest.Hex(), "--why", "x").want(t, 2)
	if !strings.Contains(unwrapped(answered.stderr), "has receipt") || !strings.Contains(unwrapped(answered.stderr), "tassadar withdraw --receipt") {
		t.Error(answered.stderr)
	}
}

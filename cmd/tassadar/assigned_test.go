package main

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"tassadar"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/input"
)

// ordered is a log with a policy of two slow-to-middling cells, and a file of assignments to
// its own worker.
func ordered(t *testing.T, pol string) (data, orders, receipts string) {
	t.Helper()
	dir := t.TempDir()
	data, orders, receipts = filepath.Join(dir, "data"), filepath.Join(dir, "orders"), filepath.Join(dir, "receipts")
	tassadarIn(t, data, "publish", "--policy", pol, "-o", filepath.Join(dir, "pub")).want(t, 0)
	tassadarIn(t, data, "assign", "--policy", pol, "--worker", workerID(t, data), "--machine", classHere(t), "-o", orders).want(t, 0)
	return data, orders, receipts
}

// TestAssignmentKilled: a worker that is killed goes on where it was, imports say what counts
// towards what, also the second time, and the worker keeps its receipts until a later file
// of assignments acknowledges them.
func TestAssignmentKilled(t *testing.T) {
	t.Parallel()
	onLinux(t)
	pol := slowPolicy(t)
	data, orders, receipts := ordered(t, pol)
	cmd, lines := startRun(t, data, "--policy", pol, "--assignment", orders, "-o", receipts)
	for line := range lines {
		if strings.HasPrefix(line, "[1/2]") {
			_ = cmd.Process.Signal(syscall.SIGKILL)
			break
		}
	}
	for range lines {
	}
	if err := cmd.Wait(); err == nil || exists(receipts) {
		t.Fatalf("it was not killed in its second cell: %v", err)
	}
	r := tassadarIn(t, data, "run", "--policy", pol, "--assignment", orders, "-o", receipts).want(t, 0)
	if strings.Contains(r.stderr, "/2] ") || !strings.Contains(r.stderr, "[1/1] ") || !strings.Contains(r.stderr, "1 receipt is of what was measured before") {
		t.Errorf("after the kill it says\n%s", r.stderr)
	}
	kept := func() int {
		t.Helper()
		all, err := datadir.MeasuredIn(data).All()
		if err != nil {
			t.Fatal(err)
		}
		return len(all)
	}
	first := readFile(t, receipts)
	if r = tassadarIn(t, data, "run", "--policy", pol, "--assignment", orders, "-o", receipts).want(t, 0); strings.Contains(r.stderr, "[1/") || string(readFile(t, receipts)) != string(first) || kept() != 2 {
		t.Errorf("measured again, or other receipts; %d are kept:\n%s", kept(), r.stderr)
	}
	r = tassadarIn(t, data, "import", receipts).want(t, 0)
	if said := unwrapped(r.stdout); !strings.Contains(said, "2 receipts accepted, 0 refused") || strings.Count(said, "- counts towards test.") != 2 || !strings.Contains(said, "which is green") {
		t.Errorf("the import says\n%s", r.stdout)
	}
	r = tassadarIn(t, data, "import", receipts).want(t, 0)
	if said := unwrapped(r.stdout); !strings.Contains(said, "0 receipts accepted, 2 in the log already, 0 refused") || strings.Count(said, "- counts towards test.") != 2 {
		t.Errorf("the second import says\n%s", r.stdout)
	}
	tassadarIn(t, data, "assign", "--worker", workerID(t, data), "--machine", classHere(t), "--only", "article", "-o", orders).want(t, 0)
	r = tassadarIn(t, data, "run", "--policy", pol, "--assignment", orders, "-o", receipts).want(t, 0)
	if !strings.Contains(r.stderr, "2 receipts are kept here no longer: their log has them") || kept() != 1 {
		t.Errorf("%d receipts are kept:\n%s", kept(), r.stderr)
	}
}

// TestAssignmentFails: what was signed as failed makes the exit code 1, and an import says
// that it does not count, and why. So does a run on the log's own host.
func TestAssignmentFails(t *testing.T) {
	t.Parallel()
	onLinux(t)
	pol := slowPolicy(t)
	data, orders, receipts := ordered(t, pol)
	said := interruptRun(t, data, "--policy", pol, "--assignment", orders, "-o", receipts)
	if !strings.Contains(unwrapped(said.stderr), "The same command as before measures the rest") {
		t.Errorf("the next step is\n%s", said.stderr)
	}
	r := tassadarIn(t, data, "run", "--policy", pol, "--assignment", orders, "-o", receipts).want(t, 1)
	if !strings.Contains(r.stderr, "run_failed: 1 of 2 runs failed, and are signed so") || !strings.Contains(r.stderr, "test.broad.v1,") {
		t.Errorf("it says\n%s", r.stderr)
	}
	r = tassadarIn(t, data, "import", receipts).want(t, 0)
	if said := unwrapped(r.stdout); !strings.Contains(said, "- counts towards test.article.v1") || !strings.Contains(said, "- does not count towards test.broad.v1,") || !strings.Contains(said, "run_failed (") {
		t.Errorf("the import says\n%s", r.stdout)
	}
}

// TestAssignmentMissing: all that is missing is said at once and nothing is measured; with
// --partly the rest is.
func TestAssignmentMissing(t *testing.T) {
	t.Parallel()
	pol := smallPolicy(t, policyOptions{})
	data, orders, receipts := ordered(t, pol)
	p, err := input.Parse(t.Context(), orders, dispatch.ReadAssignments)
	if err != nil || len(p.Assignments) != 2 {
		t.Fatalf("%v: %d assignments", err, len(p.Assignments))
	}
	// Another form of one profile.
	changed := filepath.Join(t.TempDir(), "policy")
	if err := os.CopyFS(changed, os.DirFS(pol)); err != nil {
		t.Fatal(err)
	}
	broad := filepath.Join(changed, "profiles", "test.broad.v1.yaml")
	writeFile(t, broad, strings.Replace(string(readFile(t, broad)), "title: ", "title: another ", 1))
	r := tassadarIn(t, data, "run", "--policy", changed, "--assignment", orders, "-o", receipts)
	r.wantError(t, false, tassadar.PolicyMalformed)
	if said := unwrapped(r.stderr); !strings.Contains(said, "of what is assigned this is missing here") || !strings.Contains(said, "(1 assignment)") || !strings.Contains(said, "--partly measures the 1 of 2 assignments") || exists(receipts) {
		t.Errorf("it says\n%s", r.stderr)
	}
	r = tassadarIn(t, data, "run", "--policy", changed, "--assignment", orders, "-o", receipts, "--partly").want(t, 0)
	if !strings.Contains(r.stderr, "1 receipt; carry") || !strings.Contains(r.stderr, "policy_malformed") {
		t.Errorf("it says\n%s", r.stderr)
	}
	r = tassadarIn(t, data, "run", "--policy", pol, "--assignment", orders, "-o", receipts).want(t, 0)
	if !strings.Contains(r.stderr, "[1/1] test.broad.v1") || !strings.Contains(r.stderr, "2 receipts; carry") {
		t.Errorf("then it says\n%s", r.stderr)
	}
	tassadarIn(t, data, "run", "--partly").wantError(t, false, tassadar.BadUse)
}

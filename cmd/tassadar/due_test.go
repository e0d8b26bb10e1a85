package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/internal/report"
)

// TestDue: what is listed holds until the second before the instant that it stands at, and
// from then on not any more; what lapses in the meantime is all listed.
func TestDue(t *testing.T) {
	t.Parallel()
	const at, days = 1798456000, 30
	dir := t.TempDir()
	if out, err := exec.Command("tar", "-xzf", "testdata/logs/every_status.tar.gz", "-C", dir).CombinedOutput(); err != nil {
		t.Fatalf("tar: %v: %s", err, out)
	}
	tassadarIn(t, dir, "reindex").want(t, 0)
	verdict := func(at int64) *appraise.Verdict {
		t.Helper()
		v := &appraise.Verdict{}
		if err := json.Unmarshal([]byte(tassadarIn(t, dir, "--json", "appraise", "--at", fmt.Sprint(at)).want(t, 0).stdout), v); err != nil {
			t.Fatal(err)
		}
		return v
	}
	var d report.Dues
	if err := json.Unmarshal([]byte(tassadarIn(t, dir, "--json", "due", "--at", fmt.Sprint(at), "--within", fmt.Sprintf("%dd", days)).want(t, 0).stdout), &d); err != nil {
		t.Fatal(err)
	}
	holds := func(v *appraise.Verdict, l *report.Due) bool {
		switch l.What {
		case "cell":
			c, ok := v.Cell(*l.Cell)
			return ok && c.Status == appraise.Green
		case "gate":
			g, ok := v.Gate(l.Name)
			return ok && g.Green
		}
		return false
	}
	kinds, listed := map[string]int{}, map[string]bool{}
	for i := range d.Lapse {
		l := &d.Lapse[i]
		listed[l.What+l.Name] = true
		if kinds[l.What]++; kinds[l.What] > 2 {
			continue
		}
		if !holds(verdict(l.At-1), l) || holds(verdict(l.At), l) {
			t.Errorf("%s %s: it does not lapse at %d", l.What, l.Name, l.At)
		}
	}
	if kinds["cell"] < 5 || kinds["gate"] < 1 {
		t.Errorf("%v are listed", kinds)
	}
	if r := tassadarIn(t, dir, "due", "--at", "1797160000").want(t, 0); !strings.Contains(r.stdout, "2026-12-20 11:06:40Z  publication 1\n") {
		t.Errorf("while a publication is in force:\n%s", r.stdout)
	}
	now, then := verdict(at), verdict(at+days*86400)
	for i := range now.Cells {
		c := &now.Cells[i]
		later, _ := then.Cell(c.Cell)
		if c.Status == appraise.Green && later.Status != appraise.Green && !listed["cell"+c.Cell.String()] {
			t.Errorf("%s lapses and is not listed", c.Cell)
		}
	}
	if r := tassadarIn(t, dir, "due", "--at", fmt.Sprint(at), "--within", "1h").want(t, 0); !strings.Contains(r.stdout, "nothing lapses until") {
		t.Errorf("due says\n%s", r.stdout)
	}
	for _, odd := range []string{"3", "0d", "1w", "-1d", "367d", ""} {
		tassadarIn(t, dir, "due", "--within", odd).wantError(t, false, tassadar.BadUse)
	}
	tassadarIn(t, t.TempDir(), "due").wantError(t, false, tassadar.Unmeasured)
}

// TestSchedule: units are written that start this program on that data directory, and what
// systemd would read otherwise is refused.
func TestSchedule(t *testing.T) {
	t.Parallel()
	onLinux(t)
	data, out := filepath.Join(t.TempDir(), "a b"), filepath.Join(t.TempDir(), "units")
	pol, elsewhere := filepath.Join(t.TempDir(), "here"), filepath.Join(t.TempDir(), "elsewhere")
	for dir, o := range map[string]policyOptions{pol: {}, elsewhere: {classes: "linux/s390x/base"}} {
		if err := testPolicy(dir, o); err != nil {
			t.Fatal(err)
		}
	}
	tassadarIn(t, data, "schedule", "--policy", elsewhere).wantError(t, false, tassadar.OutsideEnvelope)
	tassadarIn(t, data, "schedule", "--policy", pol, "-o", out, "--full").want(t, 0)
	unit, err := os.ReadFile(filepath.Join(out, "tassadar.service"))
	if err != nil || !strings.Contains(string(unit), " --data '"+data+"' run --full\n") {
		t.Errorf("%s %v", unit, err)
	}
	if timer, err := os.ReadFile(filepath.Join(out, "tassadar.timer")); err != nil || !strings.Contains(string(timer), "OnUnitActiveSec=") {
		t.Errorf("%s %v", timer, err)
	}
	if r := tassadarIn(t, data, "schedule", "--policy", pol, "--cron").want(t, 0); !strings.Contains(r.stdout, " * * * ") {
		t.Errorf("cron: %s", r.stdout)
	}
	tassadarIn(t, data, "schedule", "--policy", pol, "--publish", "/srv/%n").wantError(t, false, tassadar.BadUse)
	tassadarIn(t, data, "schedule", "--policy", pol, "--cron", "-o", out).wantError(t, false, tassadar.BadUse)
}

// TestExpiring: what the worker's receipts cover for longer than asked is not ordered again,
// what lapses before is, and so is what they do not cover.
func TestExpiring(t *testing.T) {
	t.Parallel()
	onLinux(t)
	w := newWorld(t)
	out := filepath.Join(t.TempDir(), "orders")
	assign := func(args ...string) result {
		t.Helper()
		return tassadarIn(t, w.data, append([]string{"assign", "--policy", w.policy, "--worker", workerID(t, w.data), "--machine", classHere(t), "-o", out}, args...)...)
	}
	before := treeOf(t, filepath.Join(w.data, "log"))
	if r := assign("--expiring", "9d").want(t, 0); !strings.Contains(r.stdout, "nothing to order: 2 cells of the worker are fresh until") {
		t.Error(r.stdout)
	}
	if _, err := os.Stat(out); err == nil || fmt.Sprint(treeOf(t, filepath.Join(w.data, "log"))) != fmt.Sprint(before) {
		t.Error("something was ordered")
	}
	if r := assign("--expiring", "11d").want(t, 0); !strings.Contains(r.stderr, "2 assignments for worker") {
		t.Errorf("%s%s", r.stdout, r.stderr)
	}
	if r := assign("--expiring", "9d", "--full").want(t, 0); !strings.Contains(r.stderr, "2 assignments for worker") {
		t.Errorf("no receipt is of a full run:\n%s%s", r.stdout, r.stderr)
	}
	assign("--again", "--expiring", "9d").wantError(t, false, tassadar.BadUse)
}

package appraise_test

import (
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// findings counts those of a code, of a receipt and of a case.
func findings(c appraise.Cell, code tassadar.Code, receipt tassadar.Digest, caseID string) int {
	n := 0
	for _, f := range c.Findings {
		if f.Code == code && f.Receipt == receipt && f.Case == caseID {
			n++
		}
	}
	return n
}

// TestEveryFindingOnce: a cell that is not green lists every reason in detail, and
// each of them once.
func TestEveryFindingOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t, pairPolicy(), 1, 1, 2)
	for _, d := range []tassadar.Digest{
		w.measure(e1, w.workers[0], differing("calc/one"), differing("calc/two")),
		w.measure(e1, w.workers[1], differing("calc/one"), differing("calc/two")),
	} {
		for _, id := range []string{"calc/one", "calc/two"} {
			if n := findings(w.cell(e1), tassadar.OutcomeDiffers, d, id); n != 1 {
				t.Errorf("receipt %s, %s: %d findings", d.Short(), id, n)
			}
		}
	}
	for i, c := range []struct {
		why  string
		want int
	}{{"wrong", 1}, {"wrong", 1}, {"very wrong", 2}} {
		w.decide(evidence.Governance{Action: evidence.ActWithdraw, Cell: &e1, Why: c.why}, w.ops...)
		if n := findings(w.cell(e1), tassadar.Withdrawn, "", ""); n != c.want {
			t.Errorf("withdrawal %d: %d findings, want %d", i, n, c.want)
		}
	}
	w.assign(e1, w.workers[0])
	w.assign(e1, w.workers[1])
	w.now += lifetime + 1
	if n := findings(w.cell(e1), tassadar.RunAbandoned, "", ""); n != 2 {
		t.Errorf("two runs were abandoned: %d findings", n)
	}
}

// TestRecheckCalls: a cell asks for the calls of a fact once, while it stands, and
// for none of a refusal case, which every run tries.
func TestRecheckCalls(t *testing.T) {
	t.Parallel()
	asks := func(w *world, name string, want int) {
		t.Helper()
		if got := w.cell(e1); len(got.Recheck) != want {
			t.Errorf("%s: %s, to be checked again %+v, want %d", name, got.Status, got.Recheck, want)
		}
	}
	w := newWorld(t, smallPolicy(), 1, 1, 2)
	wrong := func(part string) func(*evidence.Receipt) {
		return func(rc *evidence.Receipt) {
			for i := range rc.Cases {
				if strings.Contains(rc.Cases[i].ID, part) {
					rc.Cases[i].Seen[0].Digest = digest("wrong")
				}
			}
		}
	}
	w.measure(e1, w.workers[0], wrong("calc/derived-1"))
	asks(w, "wrong once", 1)
	w.measure(e1, w.workers[1], wrong("calc/recheck-"))
	asks(w, "wrong twice", 1)
	w.now = start + maxAge - 1
	asks(w, "the last second", 1)
	w.wantStatus(e1, appraise.Red, tassadar.OutcomeDiffers)
	w.now = start + maxAge
	asks(w, "stale", 0)
	w.wantStatus(e1, appraise.Stale, tassadar.EvidenceStale)

	// The module of a workload can be that of a refusal case as well.
	w = newWorld(t, withPolicy(func(p *tassadar.Policy) {
		p.Profiles[0].Refusals[1].Module.Digest = p.Profiles[0].Workloads[0].Modules[0].Digest
	}), 1, 1, 1)
	w.measure(e1, w.workers[0], func(rc *evidence.Receipt) { rc.Refusals[1].Seen[0] = seen(result("1"), 2) })
	w.wantStatus(e1, appraise.Red, tassadar.RefusalViolated)
	asks(w, "a refusal violated", 0)
}

// TestDeclaredByNameOnly: nothing that is measured counts for a profile that is
// not implemented.
func TestDeclaredByNameOnly(t *testing.T) {
	t.Parallel()
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) { p.Profiles[0].Implemented = false }), 1, 1, 1)
	a := w.order(e1, w.workers[0])
	w.accept(w.passing(a, w.workers[0]), w.workers[0])
	w.want(e1, appraise.Unmeasured, tassadar.ProfileNotImplemented, tassadar.Unmeasured)
	if got := w.cell(e1); got.Machines != 0 || len(got.Receipts) != 0 || slices.Contains(got.Marks, "self_attested") {
		t.Errorf("%+v", got)
	}
}

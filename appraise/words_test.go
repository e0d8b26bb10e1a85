package appraise_test

import (
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// TestCommandThatJustFits: a command of as many bytes as are shown is shown whole, and
// of a longer one the beginning.
func TestCommandThatJustFits(t *testing.T) {
	t.Parallel()
	for n, cut := range map[int]bool{599: false, 600: false, 601: true} {
		w := newWorld(t, smallPolicy(), 1, 1, 1)
		word := strings.Repeat("x", n)
		w.measure(e1, w.workers[0], func(rc *evidence.Receipt) {
			b := *rc.Modules[0].Build
			b.Command = []string{word}
			rc.Modules[0].Build, rc.Modules[0].Prebuilt = &b, false
		})
		got := w.cell(e1).Findings
		at := slices.IndexFunc(got, func(f appraise.Finding) bool { return f.Code == tassadar.EvidenceInconsistent })
		if at < 0 || strings.HasSuffix(got[at].Detail, "found "+word) == cut || strings.HasSuffix(got[at].Detail, "…") != cut {
			t.Errorf("a command of %d bytes: %+v", n, got)
		}
	}
}

// TestReasonsOfOneReceipt: a cell names a code once for each receipt and case, with
// the first detail.
func TestReasonsOfOneReceipt(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	d := w.measure(e1, w.workers[0], func(rc *evidence.Receipt) { rc.Effective.Version, rc.Program.Version = "", "" })
	got := w.cell(e1)
	if n := findings(got, tassadar.EvidenceIncomplete, d, ""); n != 1 || !strings.Contains(got.Findings[0].Detail, "the engine's version") {
		t.Errorf("%d findings: %+v", n, got.Findings)
	}
}

// TestRunsThatBlockSayWhy: a run that failed is shown in the words of its receipt, and one
// that was abandoned names the receipt that nobody closed in time.
func TestRunsThatBlockSayWhy(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 2)
	d := w.measure(e1, w.workers[0], failing)
	got := w.cell(e1)
	if at := slices.IndexFunc(got.Findings, func(f appraise.Finding) bool { return f.Code == tassadar.RunFailed }); findings(got, tassadar.RunFailed, d, "") != 1 || got.Findings[at].Detail != "run_failed: interrupted" {
		t.Errorf("failed: %+v", got.Findings)
	}
	w.measure(e1, w.workers[0])
	a := w.assign(e1, w.workers[1])
	record := w.receipt(w.passing(a, w.workers[1]), w.workers[1])
	w.raw(record)
	w.now += lifetime + 1
	got = w.cell(e1)
	if n := findings(got, tassadar.RunAbandoned, recordDigest(t, record), ""); got.Status != appraise.Red || n != 1 {
		t.Errorf("never closed: %s, %+v", got.Status, got.Findings)
	}
}

// TestLapsedFactIsNamed: where what showed otherwise is stale and still keeps what was
// ordered before from counting, its receipt is named.
func TestLapsedFactIsNamed(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	bad := w.measure(e1, w.workers[0], derivedWrong)
	w.now = start + maxAge/2
	a := w.order(e1, w.workers[0])
	rc := w.passing(a, w.workers[0])
	patched(rc)
	w.accept(rc, w.workers[0])
	w.now = start + maxAge
	if got := w.cell(e1); len(got.Findings) != 1 || !strings.HasPrefix(got.Findings[0].Detail, "receipt "+bad.Short()+" showed otherwise") {
		t.Errorf("%s, %+v", got.Status, got.Findings)
	}
}

// TestVoidedIsNotCancelled: an order that governance voided is counted as nothing, and
// one that it cancelled as that.
func TestVoidedIsNotCancelled(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.assign(e1, w.workers[0])
	w.voidAll(len(w.log.leaves)-1, "", w.ops[0])
	w.cancel(w.assign(e1, w.workers[0]))
	if got := w.verdict().Counts; got.Assignments != 2 || got.Cancelled != 1 || got.Pending != 0 || got.Abandoned != 0 {
		t.Errorf("%+v", got)
	}
}

// TestTextThatIsNoDigest: what is said of a digest that is none is text all the same, and
// can be kept and written.
func TestTextThatIsNoDigest(t *testing.T) {
	t.Parallel()
	odd := tassadar.Digest("a" + strings.Repeat("ä", 20))
	for name, edit := range map[string]func(*evidence.Receipt){
		"of the profile": func(rc *evidence.Receipt) { rc.ProfileDigest = odd },
		"of the program": func(rc *evidence.Receipt) { rc.Program.Digest = odd },
		"of the engine":  func(rc *evidence.Receipt) { rc.Effective.Digest = odd },
		"of a module":    func(rc *evidence.Receipt) { rc.Modules[0].Digest = odd },
		"of the host":    func(rc *evidence.Receipt) { rc.Machine.Host = string(odd) },
		"of a result":    func(rc *evidence.Receipt) { rc.Cases[0].Seen[0].Digest, rc.Cases[0].Seen[0].Result = odd, nil },
	} {
		w := newWorld(t, withPolicy(func(p *tassadar.Policy) { p.Envelopes[0].Require.Programs = []tassadar.Digest{digest("program")} }), 1, 1, 1)
		w.measure(e1, w.workers[0], edit)
		if got := w.cell(e1); got.Status == appraise.Green { // which keeps the verdict and reads it again
			t.Errorf("%s: green", name)
		}
	}
}

package appraise_test

import (
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// unlike makes a receipt of a case with one instruction more or less than others have.
func unlike(id string, instructions tassadar.Uint) func(*evidence.Receipt) {
	return func(rc *evidence.Receipt) { observed(rc, id).Instructions = instructions }
}

// TestFactsOfAnotherCell: what a receipt saw that calls itself one of another cell stands against
// nobody.
func TestFactsOfAnotherCell(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 2)
	w.measure(e1, w.workers[0])
	w.measure(e1, w.workers[1], differing("calc/two"), func(rc *evidence.Receipt) { rc.Cell.Toolchain = "other/wasm32" })
	if got := w.cell(e1); got.Status != appraise.Green {
		t.Errorf("%s %v", got.Status, got.Findings)
	}
}

// TestFactsWithoutAResult: what returned without a result is no ending, and stands against nobody.
func TestFactsWithoutAResult(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 2)
	w.measure(e1, w.workers[0])
	w.measure(e1, w.workers[1], func(rc *evidence.Receipt) { observed(rc, "calc/two").Seen[0].Digest = "" })
	if got := w.cell(e1); got.Status != appraise.Green {
		t.Errorf("%s %v", got.Status, got.Findings)
	}
}

// TestLapseByTheAgeInForce: a fact lasts as long as the policies from its order on say, and no
// longer because an older one said so.
func TestLapseByTheAgeInForce(t *testing.T) {
	t.Parallel()
	aged := func(seconds int64) tassadar.Policy {
		return withPolicy(func(p *tassadar.Policy) { p.Envelopes[0].Require.MaxAgeSeconds = seconds })
	}
	w := newWorld(t, aged(3*maxAge), 1, 1, 1)
	w.setPolicy(aged(maxAge))
	w.measure(e1, w.workers[0], differing("calc/two"))
	w.wantStatus(e1, appraise.Red, tassadar.OutcomeDiffers)
	w.now += maxAge
	w.measure(e1, w.workers[0])
	w.wantStatus(e1, appraise.Green)
}

// TestReferencesOfModulesNotDeclared: the reference of a module is in force though no cell of its
// profile is declared for it: a receipt of another profile that runs the same module, and shows
// such a case, stands against the engine.
func TestReferencesOfModulesNotDeclared(t *testing.T) {
	t.Parallel()
	const other = "other/wasm32"
	policy := withTestPolicy(func(p *tassadar.Policy) {
		a, b := memberOf(p, articleID), memberOf(p, broadA)
		b.Workloads[0].Modules[0].Toolchain = other
		b.Workloads[0].Modules = append(b.Workloads[0].Modules, a.Workloads[0].Modules[0])
		a.Workloads[0].Cases = a.Workloads[0].Cases[:1]
		for i := range p.Envelopes {
			if e := &p.Envelopes[i]; e.Profile == broadA {
				e.Sets = []tassadar.DeclaredSet{{Backends: engines[:1], Toolchains: []string{other}, Machines: []string{hostClass}}}
			}
		}
	})
	two := memberOf(&policy, broadA).Workloads[0].Cases[1]
	for _, c := range []struct {
		value string
		red   bool
	}{{"4", false}, {"5", true}} {
		w := newWorld(t, policy, 1, 1, 1)
		d := w.measure(e1, w.workers[0], func(rc *evidence.Receipt) {
			rc.Cases = append(rc.Cases, evidence.ObservedCase{ID: "calc/two", Digest: two.Digest(), Seen: []evidence.Observation{seen(result(c.value), rc.Runs)}, Instructions: 100})
		})
		if got := w.cell(e1); (got.Status == appraise.Red) != c.red || (findings(got, tassadar.OutcomeDiffers, d, "calc/two") == 1) != c.red {
			t.Errorf("%s: %s %v", c.value, got.Status, got.Findings)
		}
	}
}

// TestWhoDisagreesWithWhom: where two receipts tell different things of the same calls, a third
// is blamed for nothing that it did not say: one that saw the calls twice and alike is not
// unstable, and one that counted no instructions, or alone counted some, disagrees with no number.
func TestWhoDisagreesWithWhom(t *testing.T) {
	t.Parallel()
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) {
		all := &p.Profiles[0].Workloads[0].Cases
		*all = append(*all, tassadar.Case{ID: "one again", Calls: call("f", "1"), Expect: result("2")})
	}), 1, 1, 2)
	right := w.measure(e1, w.workers[0])
	w.measure(e1, w.workers[1], differing("calc/one"))
	for _, id := range []string{"calc/one", "calc/one again"} {
		if got := w.cell(e1); findings(got, tassadar.OutcomeUnstable, right, id) != 0 {
			t.Errorf("twice and alike: %v", got.Findings)
		}
	}
	w = newWorld(t, smallPolicy(), 1, 1, 3)
	silent := w.measure(e1, w.workers[0], unlike("calc/one", 0))
	alone := w.measure(e1, w.workers[1])
	w.measure(e1, w.workers[2], differing("calc/one"))
	got := w.cell(e1)
	for _, d := range []tassadar.Digest{silent, alone} {
		if findings(got, tassadar.OutcomeDiffers, d, "calc/one") != 0 {
			t.Errorf("one number: %v", got.Findings)
		}
	}
}

// TestDisagreementKeepsItsCause: a case whose trace is wrong stands as that, whatever number of
// instructions another receipt counted.
func TestDisagreementKeepsItsCause(t *testing.T) {
	t.Parallel()
	w := answered(t, "calc/two")
	w.measure(e1, w.workers[1], unlike("calc/two", 101))
	got := w.cell(e1)
	first := got.Receipts[0].Receipt
	if findings(got, tassadar.TraceDiffers, first, "calc/two") != 1 || findings(got, tassadar.OutcomeDiffers, first, "calc/two") != 0 {
		t.Errorf("%v", got.Findings)
	}
}

// TestAlikeBesideAnother: receipts that saw the same do not disagree because a third, which had
// gone stale before they were ordered, saw something else.
func TestAlikeBesideAnother(t *testing.T) {
	t.Parallel()
	w := ballot(t)
	w.vote("e1", "15", w.workers[0])
	w.now += maxAge
	w.vote("e1", "14", w.workers[0])
	w.vote("e1", "14", w.workers[1])
	w.vote("e2", "14", w.workers[0])
	w.wantStatus(cellOf(ownID, "e1"), appraise.Green)
}

package appraise_test

import (
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// TestFactOfTheCellsOwnProgram: a fact stands against a cell whose program it is about, also where
// no receipt of the cell ran that program.
func TestFactOfTheCellsOwnProgram(t *testing.T) {
	t.Parallel()
	w := newWorld(t, twoToolchains(true), 1, 1, 2)
	other := e1
	other.Toolchain = rust
	w.measure(e1, w.workers[0], drifting("calc", 0))
	w.wantStatus(e1, appraise.Incomplete, tassadar.ToolchainDrift)
	w.measure(other, w.workers[1], differing("calc/two"))
	w.wantStatus(e1, appraise.Red, tassadar.OutcomeDiffers, tassadar.ToolchainDrift)
}

// TestFactsOfManyPrograms: of the programs that a receipt of another cell ran, each one's facts
// stand against the cell whose program it is: the first, one behind others, and one of which
// a single case was seen.
func TestFactsOfManyPrograms(t *testing.T) {
	t.Parallel()
	p := twoToolchains(false)
	more := p.Profiles[0].Workloads[0]
	more.ID, more.Derive, more.Cases = "more", nil, more.Cases[:1]
	more.Modules = []tassadar.Module{{Toolchain: clang, Digest: digest("more by clang")}, {Toolchain: rust, Digest: digest("more by rustc")}}
	for i := range more.Modules {
		m := &more.Modules[i]
		m.Build = &tassadar.Build{Toolchain: m.Toolchain, Version: "version 14.0.6", Command: []string{"cc"}, Module: m.Digest}
	}
	p.Profiles[0].Workloads = append(p.Profiles[0].Workloads, more)
	other := e1
	other.Toolchain = rust
	for workload, c := range map[string]struct{ module, id string }{"more": {"more by clang", "more/one"}, "calc": {articleID + "calc", "calc/one"}} {
		w := newWorld(t, p, 1, 1, 2)
		w.measure(e1, w.workers[0])
		w.wantStatus(e1, appraise.Green)
		w.measure(other, w.workers[1], differing(c.id), func(rc *evidence.Receipt) {
			module(rc, workload, 0).Digest = digest(c.module)
			if workload == "calc" { // and nothing else of it
				rc.Cases = append(rc.Cases[:1:1], *observed(rc, "more/one"))
			}
		})
		w.wantStatus(e1, appraise.Red, tassadar.OutcomeDiffers)
	}
}

// TestUntilADrillDatedAhead: a verdict under a policy that asks for drills holds until one that is
// dated ahead comes into its time; under one that asks for none it does not look at drills.
func TestUntilADrillDatedAhead(t *testing.T) {
	t.Parallel()
	const ahead = start + 500
	log := func(w *world) int64 {
		w.now = start + 10
		w.raw(w.sign(evidence.KindDrill, w.drill(w.workers[0], drillFails), w.workers[0].Signer))
		w.now = ahead // of a decision about nothing that is declared
		elsewhere := cellOf(broadB, "e9")
		w.decide(evidence.Governance{Action: evidence.ActWithdraw, Cell: &elsewhere, Why: "x"}, w.ops...)
		w.raw(w.sign(evidence.KindDrill, w.drill(w.workers[0]), w.workers[0].Signer))
		w.now = start + 20
		return w.verdict().Until()
	}
	asking := drilledWorld(t)
	if got := log(asking); got != ahead {
		t.Errorf("asked for: until %d", got-start)
	}
	first := drilledWorld(t)
	policy := first.policy
	policy.Gates[0].Prerequisites = append([]tassadar.Prerequisite{}, policy.Gates[0].Prerequisites...)
	all := policy.Gates[0].Prerequisites
	for i := range all { // also where other prerequisites come behind
		if all[i].Kind == tassadar.NeedDrills {
			all[0], all[i] = all[i], all[0]
		}
	}
	first.setPolicy(policy)
	if got := log(first); got != ahead {
		t.Errorf("asked for first: until %d", got-start)
	}
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0])
	if got := log(w); got <= ahead {
		t.Errorf("not asked for: until %d", got-start)
	}
}

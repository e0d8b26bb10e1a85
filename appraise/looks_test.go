package appraise_test

import (
	"slices"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// lineOf is what a prerequisite of a gate says of a cell.
func lineOf(t *testing.T, v *appraise.Verdict, gate, need string, c tassadar.Cell) appraise.EvidenceLine {
	t.Helper()
	g := gateIn(t, v, gate)
	for _, pre := range g.Prerequisites {
		if at := slices.IndexFunc(pre.Evidence, func(l appraise.EvidenceLine) bool { return l.On == c.String() }); pre.ID == need && at >= 0 {
			return pre.Evidence[at]
		}
	}
	t.Fatalf("%s/%s says nothing of %s", gate, need, c)
	return appraise.EvidenceLine{}
}

// TestLinesOfReceipts: a prerequisite that looks at receipts names those that count and show what
// it asks for, and says what is wrong with its own cases where these are not enough.
func TestLinesOfReceipts(t *testing.T) {
	t.Parallel()
	line := func(w *world, need string) appraise.EvidenceLine {
		return lineOf(t, w.verdict(), tassadar.GateArticle, need, e1)
	}
	w := newWorld(t, demanding(), 1, 1, 1)
	brief := w.brief(e1, w.workers[0])
	if got := line(w, "calc"); got.Receipts != nil || !slices.Equal(got.Reasons, codes(tassadar.EvidenceIncomplete)) {
		t.Errorf("a green cell that shows too little: %+v", got)
	}
	full := w.measure(e1, w.workers[0])
	w.measure(e1, w.workers[0], func(rc *evidence.Receipt) { rc.Timings.Cases["calc/one"] = 9_000 })
	for need, want := range map[string][]tassadar.Digest{"calc": {full}, "builds": {brief, full}} {
		if got := line(w, need); !got.Passed || !slices.Equal(got.Receipts, want) {
			t.Errorf("%s: %+v, want %v", need, got, want)
		}
	}
	for _, c := range []struct {
		name string
		edit func(*tassadar.Policy)
		act  func(w *world)
		want map[string][]tassadar.Code
	}{
		{"withdrawn, and shown", nil, func(w *world) { w.measure(e1, w.workers[0]); w.withdraw(e1, w.ops[0]) }, map[string][]tassadar.Code{"calc": {}, "builds": {}}},
		{"withdrawn, and not shown", nil, func(w *world) { w.brief(e1, w.workers[0]); w.withdraw(e1, w.ops[0]) },
			map[string][]tassadar.Code{"calc": codes(tassadar.EvidenceIncomplete), "builds": {}}},
		{"too few hosts", func(p *tassadar.Policy) { p.Envelopes[0].Require.Machines = 2 }, func(w *world) { w.measure(e1, w.workers[0]) },
			map[string][]tassadar.Code{"calc": codes(tassadar.EvidenceIncomplete)}},
		{"too few keys", func(p *tassadar.Policy) { p.Envelopes[0].Require.Workers = 2 }, func(w *world) { w.measure(e1, w.workers[0]) },
			map[string][]tassadar.Code{"calc": codes(tassadar.EvidenceIncomplete)}},
		{"none asked for, and none", func(p *tassadar.Policy) { p.Envelopes[0].Require.Machines, p.Envelopes[0].Require.Workers = 0, 0 }, func(w *world) {
			w.measure(e1, w.workers[0], func(rc *evidence.Receipt) { rc.Timings.Cases["calc/one"] = 9_000 })
		}, map[string][]tassadar.Code{"calc": codes(tassadar.EvidenceIncomplete, tassadar.FloorMissed), "trap": codes(tassadar.EvidenceIncomplete)}},
		{"a case differs", nil, func(w *world) { w.measure(e1, w.workers[0], differing("calc/two")) },
			map[string][]tassadar.Code{"trap": codes(tassadar.EvidenceIncomplete, tassadar.OutcomeDiffers), "long": codes(tassadar.EvidenceIncomplete), "builds": codes(tassadar.EvidenceIncomplete)}},
		{"another module", nil, func(w *world) { w.measure(e1, w.workers[0], drifting("calc", 0)) },
			map[string][]tassadar.Code{"calc": codes(tassadar.EvidenceIncomplete), "builds": codes(tassadar.EvidenceIncomplete, tassadar.ToolchainDrift)}},
	} {
		w := newWorld(t, demanding(func(p *tassadar.Policy) {
			if c.edit != nil {
				c.edit(p)
			}
		}), 1, 1, 1)
		c.act(w)
		for need, want := range c.want {
			if got := line(w, need); !slices.Equal(got.Reasons, want) || got.Passed != (len(want) == 0) {
				t.Errorf("%s, %s: %+v, want %v", c.name, need, got, want)
			}
		}
	}
}

// TestLinesOfWhichCells: such a prerequisite looks at the required cells of its gate's profiles, or
// of the one that it names, and at those of one that is declared by name only.
func TestLinesOfWhichCells(t *testing.T) {
	t.Parallel()
	w := newWorld(t, withTestPolicy(func(p *tassadar.Policy) {
		for i := range p.Gates {
			if g := &p.Gates[i]; g.ID == tassadar.GateBroad {
				g.Prerequisites = append(g.Prerequisites, tassadar.Prerequisite{ID: "calc", Kind: tassadar.NeedCases, Profile: broadA, Cases: []string{"calc"}},
					tassadar.Prerequisite{ID: "builds", Kind: tassadar.NeedBuilds}, tassadar.Prerequisite{ID: "tokens", Kind: tassadar.NeedHorizon, Profile: broadB, Cases: []string{"calc"}, Tokens: 7})
			}
		}
		memberOf(p, broadB).Implemented = false
	}), 1, 1, 1)
	g := gateIn(t, w.verdict(), tassadar.GateBroad)
	for need, want := range map[string][]tassadar.Cell{
		"calc":   {cellOf(broadA, "e1"), cellOf(broadA, "e2")},
		"builds": {cellOf(broadA, "e1"), cellOf(broadA, "e2"), cellOf(broadB, "e1"), cellOf(broadB, "e2")},
		"tokens": {cellOf(broadB, "e1"), cellOf(broadB, "e2")},
	} {
		at := slices.IndexFunc(g.Prerequisites, func(p appraise.Prerequisite) bool { return p.ID == need })
		var got, names []string
		for _, l := range g.Prerequisites[at].Evidence {
			got = append(got, l.On)
		}
		for _, c := range want {
			names = append(names, c.String())
		}
		if !slices.Equal(got, names) {
			t.Errorf("%s: %v, want %v", need, got, names)
		}
	}
}

package appraise_test

import (
	"slices"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// demanding is the small policy, by whose gate receipts are asked for cases, a horizon and
// builds too. Its envelope is content with runs that are not full.
func demanding(edits ...func(*tassadar.Policy)) tassadar.Policy {
	p := smallPolicy()
	p.Envelopes[0].Require.FullCases, p.Envelopes[0].Require.Horizon = false, 0
	reproduced(&p)
	p.Gates[0].Prerequisites = append(p.Gates[0].Prerequisites,
		tassadar.Prerequisite{ID: "calc", Kind: tassadar.NeedCases, Profile: articleID, Cases: []string{"calc"}},
		tassadar.Prerequisite{ID: "trap", Kind: tassadar.NeedCases, Profile: articleID, Cases: []string{"tiny/trap", "calc/two"}},
		tassadar.Prerequisite{ID: "long", Kind: tassadar.NeedHorizon, Profile: articleID, Cases: []string{"calc/long"}, Instructions: instruction},
		tassadar.Prerequisite{ID: "builds", Kind: tassadar.NeedBuilds})
	for _, edit := range edits {
		edit(&p)
	}
	return p
}

// reproduced makes every build record tell of a second build.
func reproduced(p *tassadar.Policy) {
	each := func(all []tassadar.Module) {
		for i := range all {
			all[i].Build.Programs, all[i].Build.Rebuilt = map[string]tassadar.Digest{"compiler": digest("cc")}, tassadar.RebuiltWith()
		}
	}
	for i := range p.Profiles[0].Workloads {
		w := &p.Profiles[0].Workloads[i]
		each(w.Modules)
		for j := range w.Links {
			each(w.Links[j].Modules)
		}
	}
}

// builtHere makes the modules of a receipt be built by the worker, with edited records.
func builtHere(edit func(*tassadar.Build)) func(*evidence.Receipt) {
	return func(rc *evidence.Receipt) {
		for i := range rc.Modules {
			b := *rc.Modules[i].Build
			b.Rebuilt = slices.Clone(b.Rebuilt)
			if i == 0 {
				edit(&b)
			}
			rc.Modules[i].Build, rc.Modules[i].Prebuilt = &b, false
		}
	}
}

// brief is a receipt of a run that was not full.
func (w *world) brief(c tassadar.Cell, h host, edits ...func(*evidence.Receipt)) tassadar.Digest {
	w.t.Helper()
	rc := w.passing(w.order(c, h, func(a *evidence.Assignment) { a.Full = false }), h)
	for _, edit := range edits {
		edit(rc)
	}
	return w.accept(rc, h)
}

// TestNeeds: each prerequisite that looks at receipts turns the gate red when it alone
// is taken away, with a code that says so, and no other prerequisite of them.
func TestNeeds(t *testing.T) {
	t.Parallel()
	nothing := func(*tassadar.Build) {}
	for _, c := range []struct {
		name string
		edit func(*tassadar.Policy)
		act  func(w *world)
		red  map[string]tassadar.Code // by prerequisite; nil: the gate is green
	}{
		{"all is shown", nil, func(w *world) { w.measure(e1, w.workers[0]) }, nil},
		{"built here, twice", nil, func(w *world) { w.measure(e1, w.workers[0], builtHere(nothing)) }, nil},
		{"built here, once", nil, func(w *world) {
			w.measure(e1, w.workers[0], builtHere(func(b *tassadar.Build) { b.Rebuilt = nil }))
		}, map[string]tassadar.Code{"builds": tassadar.EvidenceIncomplete}},
		{"built twice, under one time zone", nil, func(w *world) {
			w.measure(e1, w.workers[0], builtHere(func(b *tassadar.Build) {
				b.Rebuilt = slices.DeleteFunc(b.Rebuilt, func(s string) bool { return s == "time_zone" })
			}))
		}, map[string]tassadar.Code{"builds": tassadar.EvidenceIncomplete}},
		{"built twice, by nobody knows what", nil, func(w *world) {
			w.measure(e1, w.workers[0], builtHere(func(b *tassadar.Build) { b.Programs = nil }))
		}, map[string]tassadar.Code{"builds": tassadar.EvidenceIncomplete}},
		{"a linked module was built once", func(p *tassadar.Policy) { p.Profiles[0].Workloads[1].Links[0].Modules[0].Build.Rebuilt = nil },
			func(w *world) { w.measure(e1, w.workers[0]) }, map[string]tassadar.Code{"builds": tassadar.EvidenceIncomplete}},
		{"the second build is another", nil, func(w *world) {
			w.measure(e1, w.workers[0], failing, func(rc *evidence.Receipt) { rc.Failure.Code = tassadar.ToolchainDrift })
		}, map[string]tassadar.Code{"builds": tassadar.ToolchainDrift, "calc": tassadar.EvidenceIncomplete, "trap": tassadar.EvidenceIncomplete, "long": tassadar.EvidenceIncomplete}},
		{"a run that was not full", nil, func(w *world) { w.brief(e1, w.workers[0]) },
			map[string]tassadar.Code{"calc": tassadar.EvidenceIncomplete, "long": tassadar.EvidenceIncomplete}},
		{"a full run after one that was not", nil, func(w *world) {
			w.brief(e1, w.workers[0])
			w.measure(e1, w.workers[1])
		}, nil},
		{"one full run where two are needed", func(p *tassadar.Policy) { p.Envelopes[0].Require.Machines, p.Envelopes[0].Require.Workers = 2, 2 }, func(w *world) {
			w.brief(e1, w.workers[0])
			w.measure(e1, w.workers[1])
		}, map[string]tassadar.Code{"calc": tassadar.EvidenceIncomplete, "long": tassadar.EvidenceIncomplete}},
		{"another version that is green shows nothing of it", nil, func(w *world) {
			w.measure(e1, w.workers[1])
			w.brief(e1, w.workers[0], func(rc *evidence.Receipt) { rc.Effective.Version = "1.5.0" })
		}, map[string]tassadar.Code{"calc": tassadar.EvidenceIncomplete, "long": tassadar.EvidenceIncomplete}},
		{"a horizon that is short by one", nil, func(w *world) {
			w.measure(e1, w.workers[0], func(rc *evidence.Receipt) {
				rc.Cases[slices.IndexFunc(rc.Cases, func(c evidence.ObservedCase) bool { return c.ID == "calc/long" })].Instructions--
			})
		}, map[string]tassadar.Code{"long": tassadar.EvidenceIncomplete}},
		{"a case differs", nil, func(w *world) { w.measure(e1, w.workers[0], differing("tiny/trap")) },
			map[string]tassadar.Code{"trap": tassadar.OutcomeDiffers, "calc": tassadar.EvidenceIncomplete, "long": tassadar.EvidenceIncomplete, "builds": tassadar.EvidenceIncomplete}},
		{"the receipt is taken back", nil, func(w *world) {
			d := w.measure(e1, w.workers[0])
			w.decide(evidence.Governance{Action: evidence.ActResolve, Receipt: d, Why: "x"}, w.ops[0])
		}, map[string]tassadar.Code{"trap": tassadar.EvidenceIncomplete, "calc": tassadar.EvidenceIncomplete, "long": tassadar.EvidenceIncomplete, "builds": tassadar.EvidenceIncomplete}},
		{"the cell is withdrawn, which is another's affair", nil, func(w *world) {
			w.measure(e1, w.workers[0])
			w.decide(evidence.Governance{Action: evidence.ActWithdraw, Cell: &e1, Why: "x"}, w.ops[0])
		}, map[string]tassadar.Code{}},
		{"nobody measured", nil, func(*world) {}, map[string]tassadar.Code{"trap": tassadar.Unmeasured, "calc": tassadar.Unmeasured, "long": tassadar.Unmeasured, "builds": tassadar.Unmeasured}},
		{"a case that is not there", func(p *tassadar.Policy) { p.Gates[0].Prerequisites[5].Cases[0] = "tiny/tramp" },
			func(w *world) { w.measure(e1, w.workers[0]) }, map[string]tassadar.Code{"trap": tassadar.PolicyMalformed}},
		{"a case that the profile has no more", func(p *tassadar.Policy) {
			p.Profiles[0].Workloads[0].Cases = slices.Delete(p.Profiles[0].Workloads[0].Cases, 1, 2)
		}, func(w *world) { w.measure(e1, w.workers[0]) }, map[string]tassadar.Code{"trap": tassadar.PolicyMalformed}},
		{"no case", func(p *tassadar.Policy) { p.Gates[0].Prerequisites[4].Cases = nil },
			func(w *world) { w.measure(e1, w.workers[0]) }, map[string]tassadar.Code{"calc": tassadar.PolicyMalformed}},
		{"a horizon of nothing", func(p *tassadar.Policy) { p.Gates[0].Prerequisites[6].Instructions = 0 },
			func(w *world) { w.measure(e1, w.workers[0]) }, map[string]tassadar.Code{"long": tassadar.PolicyMalformed}},
		{"a horizon of a workload", func(p *tassadar.Policy) { p.Gates[0].Prerequisites[6].Cases[0] = "calc" },
			func(w *world) { w.measure(e1, w.workers[0]) }, map[string]tassadar.Code{"long": tassadar.PolicyMalformed}},
		{"a horizon of tokens, of an engine without", func(p *tassadar.Policy) {
			p.Gates[0].Prerequisites[6].Instructions, p.Gates[0].Prerequisites[6].Tokens = 0, 5
		}, func(w *world) { w.measure(e1, w.workers[0]) }, map[string]tassadar.Code{"long": tassadar.EvidenceIncomplete}},
		{"a horizon of tokens", weighty(evidence.WindowTokens + 5), func(w *world) { w.measure(e1, w.workers[0], traced) }, nil},
		{"a horizon of tokens that is short by one", weighty(evidence.WindowTokens + 6), func(w *world) { w.measure(e1, w.workers[0], traced) },
			map[string]tassadar.Code{"long": tassadar.EvidenceIncomplete}},
		{"another profile", func(p *tassadar.Policy) { p.Gates[0].Prerequisites[4].Profile = "t.none.v1" },
			func(w *world) { w.measure(e1, w.workers[0]) }, map[string]tassadar.Code{"calc": tassadar.PolicyMalformed}},
		{"builds of a profile", func(p *tassadar.Policy) { p.Gates[0].Prerequisites[7].Profile = articleID },
			func(w *world) { w.measure(e1, w.workers[0]) }, map[string]tassadar.Code{"builds": tassadar.PolicyMalformed}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			edit := c.edit
			if edit == nil {
				edit = func(*tassadar.Policy) {}
			}
			w := newWorld(t, demanding(edit), 1, 1, 2)
			c.act(w)
			v := w.verdict()
			g := gateIn(t, v, tassadar.GateArticle)
			if g.Green != (c.red == nil) {
				t.Errorf("gate green %t %v", g.Green, g.Reasons)
			}
			for _, p := range g.Prerequisites[4:] {
				code, red := c.red[p.ID]
				if p.Passed == red || red && !slices.Contains(p.Reasons, code) {
					t.Errorf("prerequisite %s passed %t %v, want %q", p.ID, p.Passed, p.Reasons, code)
				}
				if red && !slices.Contains(g.Profiles[0].Reasons, code) {
					t.Errorf("profile passed %t %v, want %s", g.Profiles[0].Passed, g.Profiles[0].Reasons, code)
				}
			}
			if published := cellIn(t, v, e1).Published; published != (c.red == nil) {
				t.Errorf("published %t", published)
			}
		})
	}
}

// weighty makes the engine execute by weights, and asks for tokens.
func weighty(tokens tassadar.Uint) func(*tassadar.Policy) {
	return func(p *tassadar.Policy) {
		p.Engines = weighed().Engines
		p.Gates[0].Prerequisites[6].Instructions, p.Gates[0].Prerequisites[6].Tokens = 0, tokens
	}
}

// TestNeedsUntil: the gate is green until the receipts that show a prerequisite go
// stale, though others keep the cell green; not a second less, and not one more.
func TestNeedsUntil(t *testing.T) {
	t.Parallel()
	w := newWorld(t, demanding(), 1, 1, 2)
	w.measure(e1, w.workers[0])
	w.now += 100
	w.brief(e1, w.workers[1])
	g := gateIn(t, w.verdict(), tassadar.GateArticle)
	if want := int64(start + maxAge); !g.Green || g.Until != want || g.Profiles[0].Until != want {
		t.Fatalf("green %t until %d, want %d", g.Green, g.Until-start, want-start)
	}
	if c := w.cell(e1); c.NotAfter != g.Until || len(c.Lacks) != 2 || c.Lacks[0] != (appraise.Lack{Need: "article/calc", From: g.Until}) {
		t.Errorf("the cell is published until %d and lacks %v", c.NotAfter-start, c.Lacks)
	}
	for at, green := range map[int64]bool{g.Until - 1: true, g.Until: false} {
		v := w.verdictAt(at)
		if got := gateIn(t, v, tassadar.GateArticle); got.Green != green || cellIn(t, v, e1).Status != appraise.Green {
			t.Errorf("at %d: gate green %t %v, cell %s", at-start, got.Green, got.Reasons, cellIn(t, v, e1).Status)
		}
	}
}

package appraise_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// cutPolicy is a policy of one profile, whose workload calc is cut, on two classes.
func cutPolicy() tassadar.Policy {
	p := weighed()
	p.Profiles[0].Workloads[0].Sliced = true
	e := &p.Envelopes[0]
	e.Require.Slices, e.Require.Emulated = 3, true
	e.Sets[0].Machines = []string{hostClass, otherClass}
	p.Engines = append(p.Engines, tassadar.EngineRule{Backend: "e1", Arch: "arm64", Evidence: map[string]string{"model": "sha256:aa"}})
	return p
}

// cutCases commits to traces of three windows, and to the slices of those cases that are cut.
func cutCases(rc *evidence.Receipt) {
	traced(rc)
	for i := range rc.Cases {
		c := &rc.Cases[i]
		if !strings.HasPrefix(c.ID, "calc/") {
			continue
		}
		c.Trace.Tokens = 2*evidence.WindowTokens + 9
		state := evidence.FirstTraceState("sha256:aa").Digest()
		for k := range tassadar.Uint(3) {
			end := digest(fmt.Sprintf("%s after %d", c.Digest, k))
			c.Slices = append(c.Slices, evidence.Slice{From: k * evidence.WindowTokens, To: min((k+1)*evidence.WindowTokens, c.Trace.Tokens),
				Start: state, End: end, Machine: rc.Machine.Class})
			state = end
		}
		c.Trace.Root = evidence.SlicesRoot(c.Slices)
	}
}

// from has a case go on where a receipt is behind so many slices.
func from(id string, receipt tassadar.Digest, slices int) func(*evidence.Receipt) {
	return func(rc *evidence.Receipt) {
		c := observed(rc, id)
		c.Slices = c.Slices[slices:]
		c.Slices[0].Resumed = receipt
	}
}

func observed(rc *evidence.Receipt, id string) *evidence.ObservedCase {
	return &rc.Cases[slices.IndexFunc(rc.Cases, func(c evidence.ObservedCase) bool { return c.ID == id })]
}

// TestSlices: a case that is to be cut counts with the slices of its whole trace, and no
// others.
func TestSlices(t *testing.T) {
	t.Parallel()
	cell := cellOf(articleID, "e1")
	incomplete, unverifiable, differs := tassadar.EvidenceIncomplete, tassadar.EvidenceUnverifiable, tassadar.TraceDiffers
	one := func(edit func(c *evidence.ObservedCase)) func(*evidence.Receipt) {
		return func(rc *evidence.Receipt) { edit(observed(rc, "calc/one")) }
	}
	for _, c := range []struct {
		name string
		edit func(*evidence.Receipt)
		want tassadar.Code // "" for green
	}{
		{"as they must be", func(*evidence.Receipt) {}, ""},
		{"none", one(func(c *evidence.ObservedCase) { c.Slices = nil }), incomplete},
		{"none of a derived case", func(rc *evidence.Receipt) { observed(rc, "calc/derived-0").Slices = nil }, incomplete},
		{"not the last", one(func(c *evidence.ObservedCase) { c.Slices = c.Slices[:2] }), incomplete},
		{"not the first", one(func(c *evidence.ObservedCase) { c.Slices = c.Slices[1:] }), unverifiable},
		{"not the middle", one(func(c *evidence.ObservedCase) { c.Slices = slices.Delete(c.Slices, 1, 2) }), unverifiable},
		{"swapped", one(func(c *evidence.ObservedCase) { slices.Reverse(c.Slices) }), unverifiable},
		{"states swapped", one(func(c *evidence.ObservedCase) {
			a, b := &c.Slices[0], &c.Slices[1]
			a.Start, a.End, b.Start, b.End = b.Start, b.End, a.Start, a.End
		}), differs},
		{"cut elsewhere", one(func(c *evidence.ObservedCase) { c.Slices[0].To--; c.Slices[1].From-- }), unverifiable},
		{"the whole in one", one(func(c *evidence.ObservedCase) {
			c.Slices = []evidence.Slice{{To: c.Trace.Tokens, Start: c.Slices[0].Start, End: c.Slices[2].End, Machine: hostClass}}
		}), unverifiable},
		{"a slice of another run", func(rc *evidence.Receipt) {
			a, b := observed(rc, "calc/one"), observed(rc, "calc/two")
			a.Slices[1] = b.Slices[1]
		}, differs},
		{"all of another run", func(rc *evidence.Receipt) { observed(rc, "calc/one").Slices = observed(rc, "calc/two").Slices }, differs},
		{"a state between two edited", one(func(c *evidence.ObservedCase) { c.Slices[0].End, c.Slices[1].Start = digest("x"), digest("x") }), differs},
		{"a state that does not go on", one(func(c *evidence.ObservedCase) { c.Slices[1].Start = digest("x") }), differs},
		{"another end", one(func(c *evidence.ObservedCase) { c.Slices[2].End = digest("x") }), differs},
		{"no end", one(func(c *evidence.ObservedCase) { c.Slices[2].End = "" }), differs},
		{"from another model's first state", one(func(c *evidence.ObservedCase) {
			c.Slices[0].Start = evidence.FirstTraceState("sha256:bb").Digest()
			c.Trace.Root = evidence.SlicesRoot(c.Slices)
		}), differs},
		{"of another class", one(func(c *evidence.ObservedCase) { c.Slices[1].Machine = otherClass }), unverifiable},
		{"of no class", one(func(c *evidence.ObservedCase) { c.Slices[1].Machine = "" }), unverifiable},
		{"resumed, and not told to", one(func(c *evidence.ObservedCase) { c.Slices[1].Resumed = digest("x") }), unverifiable},
		{"of a case that is not cut", func(rc *evidence.Receipt) {
			observed(rc, "tiny/trap").Slices = observed(rc, "calc/one").Slices
		}, unverifiable},
		{"without a trace", one(func(c *evidence.ObservedCase) { c.Trace = nil }), unverifiable},
		{"too few in all cases", func(rc *evidence.Receipt) {
			for i := range rc.Cases {
				if c := &rc.Cases[i]; c.Slices != nil {
					c.Slices, c.Trace.Tokens = c.Slices[:1], evidence.WindowTokens
					c.Trace.Root = evidence.SlicesRoot(c.Slices)
				}
			}
		}, incomplete},
	} {
		w := newWorld(t, cutPolicy(), 1, 1, 1)
		w.op.SetReexecute(found(nil))
		w.measure(cell, w.workers[0], cutCases, c.edit)
		got := w.cell(cell)
		if (got.Status == appraise.Green) != (c.want == "") || c.want != "" && !slices.Contains(got.Reasons, c.want) {
			t.Errorf("%s: %s %v, want %q\n%v", c.name, got.Status, got.Reasons, c.want, got.Findings)
		}
	}
}

// TestSlicesResumed: a receipt that goes on from another's checkpoint rests on that
// receipt, which has to be there, of the same case, and to have come so far.
func TestSlicesResumed(t *testing.T) {
	t.Parallel()
	cell := cellOf(articleID, "e1")
	elsewhere := cell
	elsewhere.Machine = otherClass
	const id = "calc/one"
	type given struct {
		w      *world
		first  tassadar.Digest // the receipt to go on from
		resume []evidence.Resume
		edits  []func(*evidence.Receipt)
	}
	for _, c := range []struct {
		name string
		act  func(g *given)
		want tassadar.Code // "" for green
	}{
		{"as it must be", func(*given) {}, ""},
		{"two slices later", func(g *given) {
			g.resume[0].Slices = 2
			g.edits[0] = from(id, g.first, 2)
		}, ""},
		{"from one that went on itself", func(g *given) {
			g.first = g.w.resumed(cell, g.w.workers[0], g.resume, cutCases, from(id, g.first, 1))
			g.resume[0] = evidence.Resume{Case: id, Receipt: g.first, Slices: 2}
			g.edits[0] = from(id, g.first, 2)
		}, ""},
		{"no such receipt", func(g *given) {
			g.resume[0].Receipt = digest("none")
			g.edits[0] = from(id, digest("none"), 1)
		}, tassadar.EvidenceUnverifiable},
		{"another than was ordered", func(g *given) {
			other := g.w.measure(cell, g.w.workers[0], cutCases)
			g.edits[0] = from(id, other, 1)
		}, tassadar.EvidenceUnverifiable},
		{"ordered, and begun anew", func(g *given) { g.edits = nil }, tassadar.EvidenceUnverifiable},
		{"not ordered", func(g *given) { g.resume = nil }, tassadar.EvidenceUnverifiable},
		{"ordered for another case", func(g *given) { g.resume[0].Case = "calc/two" }, tassadar.EvidenceUnverifiable},
		{"behind another slice than ordered", func(g *given) { g.edits[0] = from(id, g.first, 2) }, tassadar.EvidenceUnverifiable},
		{"behind more slices than there are", func(g *given) { g.resume[0].Slices = 1 << 48 }, tassadar.EvidenceUnverifiable},
		{"behind none", func(g *given) {
			g.resume[0].Slices = 0
			g.edits[0] = func(rc *evidence.Receipt) { observed(rc, id).Slices[0].Resumed = g.first }
		}, tassadar.EvidenceUnverifiable},
		{"of a receipt that did not come so far", func(g *given) {
			g.first = g.w.measure(cell, g.w.workers[0], cutCases, func(rc *evidence.Receipt) { observed(rc, id).Slices = observed(rc, id).Slices[:1] })
			g.resume[0] = evidence.Resume{Case: id, Receipt: g.first, Slices: 2}
			g.edits[0] = from(id, g.first, 2)
		}, tassadar.EvidenceUnverifiable},
		{"of a receipt that began later", func(g *given) {
			g.first = g.w.resumed(cell, g.w.workers[0], []evidence.Resume{{Case: id, Receipt: g.first, Slices: 2}}, cutCases, from(id, g.first, 2))
			g.resume[0].Receipt = g.first
			g.edits[0] = from(id, g.first, 1)
		}, tassadar.EvidenceUnverifiable},
		{"of a receipt whose states are others", func(g *given) {
			g.first = g.w.measure(cell, g.w.workers[0], cutCases, func(rc *evidence.Receipt) {
				c := observed(rc, id)
				c.Slices[0].End, c.Slices[1].Start = digest("x"), digest("x")
				c.Trace.Root = evidence.SlicesRoot(c.Slices)
			})
			g.resume[0].Receipt = g.first
			g.edits[0] = from(id, g.first, 1)
		}, tassadar.TraceDiffers},
		{"of a receipt of another case", func(g *given) {
			g.first = g.w.measure(cell, g.w.workers[0], cutCases, func(rc *evidence.Receipt) { observed(rc, id).Digest = digest("x") })
			g.resume[0].Receipt = g.first
			g.edits[0] = from(id, g.first, 1)
		}, tassadar.EvidenceUnverifiable},
		{"of a receipt of another program", func(g *given) {
			g.first = g.w.measure(cell, g.w.workers[0], cutCases, drifting("calc", 0))
			g.resume[0].Receipt = g.first
			g.edits[0] = from(id, g.first, 1)
		}, tassadar.EvidenceUnverifiable},
		{"of a receipt that governance resolved", func(g *given) {
			g.w.decide(evidence.Governance{Action: evidence.ActResolve, Receipt: g.first, Why: "x"}, g.w.ops[0])
		}, tassadar.EvidenceUnverifiable},
		{"of a receipt of a worker that nobody trusted", func(g *given) {
			stranger := host{testSigner(t, "stranger"), hostID("stranger"), hostClass}
			a := g.w.order(cell, stranger)
			rc := g.w.passing(a, stranger)
			cutCases(rc)
			record := g.w.receipt(rc, stranger)
			g.w.raw(record)
			g.first = recordDigest(t, record)
			g.resume[0].Receipt = g.first
			g.edits[0] = from(id, g.first, 1)
		}, tassadar.EvidenceUnverifiable},
	} {
		w := newWorld(t, cutPolicy(), 1, 1, 2)
		w.workers[1].class = otherClass
		w.op.SetReexecute(found(nil))
		g := &given{w: w, first: w.measure(cell, w.workers[0], cutCases)}
		g.resume = []evidence.Resume{{Case: id, Receipt: g.first, Slices: 1}}
		g.edits = []func(*evidence.Receipt){from(id, g.first, 1)}
		c.act(g)
		w.op.SetReexecute(found(nil)) // reading the log again forgets it
		w.resumed(elsewhere, w.workers[1], g.resume, append([]func(*evidence.Receipt){cutCases}, g.edits...)...)
		got := w.cell(elsewhere)
		if (got.Status == appraise.Green) != (c.want == "") || c.want != "" && !slices.Contains(got.Reasons, c.want) {
			t.Errorf("%s: %s %v, want %q\n%v", c.name, got.Status, got.Reasons, c.want, got.Findings)
		}
	}
}

// TestSlicesLater: a receipt that is resumed was logged before anybody was told to.
func TestSlicesLater(t *testing.T) {
	t.Parallel()
	cell := cellOf(articleID, "e1")
	elsewhere := cell
	elsewhere.Machine = otherClass
	w := newWorld(t, cutPolicy(), 1, 1, 2)
	w.workers[1].class = otherClass
	a := w.assign(cell, w.workers[0])
	rc := w.passing(a, w.workers[0])
	cutCases(rc)
	record := w.receipt(rc, w.workers[0])
	first := recordDigest(t, record)
	b := w.order(elsewhere, w.workers[1], func(a *evidence.Assignment) {
		a.Resume = []evidence.Resume{{Case: "calc/one", Receipt: first, Slices: 1}}
	})
	w.raw(record)
	rc = w.passing(b, w.workers[1])
	cutCases(rc)
	from("calc/one", first, 1)(rc)
	w.accept(rc, w.workers[1])
	w.wantStatus(elsewhere, appraise.Incomplete, tassadar.EvidenceUnverifiable)
}

// resumed measures a cell whose cases go on from checkpoints.
func (w *world) resumed(cell tassadar.Cell, h host, all []evidence.Resume, edits ...func(*evidence.Receipt)) tassadar.Digest {
	w.t.Helper()
	a := w.order(cell, h, func(a *evidence.Assignment) { a.Resume = all })
	w.op.SetReexecute(found(nil))
	rc := w.passing(a, h)
	for _, edit := range edits {
		edit(rc)
	}
	return w.accept(rc, h)
}

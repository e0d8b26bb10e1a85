package appraise_test

import (
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// TestSlicesOfWhatDidNotEnd: a case that could not be measured needs no slices, and one that
// ended in two ways reaches no number of them.
func TestSlicesOfWhatDidNotEnd(t *testing.T) {
	t.Parallel()
	said := func(w *world, text string) bool {
		return slices.ContainsFunc(w.cell(e1).Findings, func(f appraise.Finding) bool { return strings.Contains(f.Detail, text) })
	}
	unmeasured := evidence.Observation{Ended: tassadar.EndedNotMeasured, Code: tassadar.BackendUnavailable, Runs: 1}
	w := newWorld(t, cutPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0], cutCases, func(rc *evidence.Receipt) {
		c := observed(rc, "calc/one")
		c.Seen, c.Slices, c.Trace = []evidence.Observation{unmeasured}, nil, nil
	})
	if said(w, "not cut into slices") || said(w, "commits to no trace") || said(w, "no case was cut") {
		t.Errorf("%+v", w.cell(e1).Findings)
	}
	w.measure(e1, w.workers[0], cutCases, func(rc *evidence.Receipt) {
		unable := unmeasured
		unable.Lacks, unable.Runs = []string{"stack_limit"}, rc.Runs
		c := observed(rc, "calc/one")
		c.Seen, c.Slices, c.Trace = []evidence.Observation{unable}, nil, nil
	})
	if got := w.cell(e1).Receipts[1]; !slices.Equal(got.EngineLacks, []string{"stack_limit"}) {
		t.Errorf("for want of the engine alone: %+v", got)
	}
	p := cutPolicy()
	p.Envelopes[0].Require.Horizon = 0
	w = newWorld(t, p, 1, 1, 1)
	w.measure(e1, w.workers[0], cutCases, func(rc *evidence.Receipt) {
		for i := range rc.Cases {
			if c := &rc.Cases[i]; c.Slices != nil {
				c.Seen[0].Runs--
				c.Seen = append(c.Seen, unmeasured)
			}
		}
	})
	if !said(w, "no case was cut into 3 slices") {
		t.Errorf("%+v", w.cell(e1).Findings)
	}
}

// TestSlicesOfNothing: no slice is empty, neither behind the last token nor in a receipt that
// another one resumes.
func TestSlicesOfNothing(t *testing.T) {
	t.Parallel()
	const id = "calc/one"
	w := newWorld(t, cutPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0], cutCases, func(rc *evidence.Receipt) {
		c := observed(rc, id)
		c.Trace.Tokens = 2 * evidence.WindowTokens
		last := &c.Slices[2]
		last.From, last.To = c.Trace.Tokens, c.Trace.Tokens
		c.Trace.Root = evidence.SlicesRoot(c.Slices)
	})
	w.wantStatus(e1, appraise.Incomplete, tassadar.EvidenceUnverifiable)

	w = newWorld(t, cutPolicy(), 1, 1, 1)
	w.op.SetReexecute(found(nil))
	h := w.workers[0]
	first := w.measure(e1, h, cutCases)
	empty := evidence.Slice{From: evidence.WindowTokens, To: evidence.WindowTokens, End: digest("x"), Machine: hostClass, Resumed: first}
	second := w.resumed(e1, h, []evidence.Resume{{Case: id, Receipt: first, Slices: 1}}, cutCases, func(rc *evidence.Receipt) {
		c := observed(rc, id)
		empty.Start = c.Slices[0].End
		c.Slices = []evidence.Slice{empty}
	})
	third := w.resumed(e1, h, []evidence.Resume{{Case: id, Receipt: second, Slices: 1}}, cutCases, func(rc *evidence.Receipt) {
		c := observed(rc, id)
		c.Slices[1].Start = empty.End
		c.Trace.Root = evidence.SlicesRoot(slices.Insert(slices.Clone(c.Slices), 1, empty))
		c.Slices = c.Slices[1:]
		c.Slices[0].Resumed = second
	})
	if got := w.cell(e1); findings(got, tassadar.EvidenceUnverifiable, third, id) != 1 || findings(got, tassadar.TraceDiffers, third, id) != 0 {
		t.Errorf("%s %+v", got.Status, got.Findings)
	}
}

// TestSlicesOfWhom: a receipt that another one resumes is of the same profile, toolchain and
// program by its own words, and has the case.
func TestSlicesOfWhom(t *testing.T) {
	t.Parallel()
	const id = "calc/one"
	policy := func() tassadar.Policy {
		p := cutPolicy()
		// Two profiles of the same modules, which any toolchain has.
		for i := range p.Profiles[0].Workloads {
			p.Profiles[0].Workloads[i].Modules[0].Toolchain = tassadar.ToolchainAny
		}
		p.Envelopes[0].Sets[0].Toolchains = []string{clang, "other/wasm32"}
		f, e := p.Profiles[0], p.Envelopes[0]
		f.ID, e.Profile = broadA, broadA
		p.Profiles, p.Envelopes = append(p.Profiles, f), append(p.Envelopes, e)
		p.Gates[0].Profiles = append(p.Gates[0].Profiles, broadA)
		p.Sort()
		return p
	}
	other := func(edit func(*tassadar.Cell)) tassadar.Cell {
		c := e1
		edit(&c)
		return c
	}
	nothing := func(*evidence.Receipt) {}
	const ofAnother, program = "of another profile or toolchain", "of another program"
	for _, c := range []struct {
		name          string
		of            tassadar.Cell
		first, second func(*evidence.Receipt)
		want          string // "" for none
	}{
		{"the same", e1, nothing, nothing, ""},
		{"of another class by its own word", e1, func(rc *evidence.Receipt) { rc.Cell.Machine = otherClass }, nothing, ofAnother},
		{"of another profile", other(func(c *tassadar.Cell) { c.Profile = broadA }), nothing, nothing, ofAnother},
		{"of another toolchain", other(func(c *tassadar.Cell) { c.Toolchain = "other/wasm32" }), nothing, nothing, ofAnother},
		{"of a module without a digest, and of none", e1, func(rc *evidence.Receipt) { rc.Modules[0].Digest = "" },
			func(rc *evidence.Receipt) { rc.Modules = rc.Modules[1:] }, program},
		{"of none, and of a module without a digest", e1, func(rc *evidence.Receipt) { rc.Modules = rc.Modules[1:] },
			func(rc *evidence.Receipt) { rc.Modules[0].Digest = "" }, program},
		{"of none, and of none", e1, func(rc *evidence.Receipt) { rc.Modules = rc.Modules[1:] }, func(rc *evidence.Receipt) { rc.Modules = rc.Modules[1:] }, program},
		{"without the case", e1, func(rc *evidence.Receipt) { rc.Cases = rc.Cases[1:] }, nothing, "no slices of these calls"},
	} {
		w := newWorld(t, policy(), 1, 1, 1)
		h := w.workers[0]
		w.op.SetReexecute(found(nil))
		first := w.measure(c.of, h, cutCases, c.first)
		second := w.resumed(e1, h, []evidence.Resume{{Case: id, Receipt: first, Slices: 1}}, cutCases, from(id, first, 1), c.second)
		var all []string
		for _, f := range w.cell(e1).Findings {
			if f.Receipt == second && f.Case == id {
				all = append(all, f.Detail)
			}
		}
		if said := slices.ContainsFunc(all, func(s string) bool { return strings.Contains(s, c.want) }); c.want == "" && len(all) > 0 || c.want != "" && !said {
			t.Errorf("%s: %q, want %q", c.name, all, c.want)
		}
	}
}

// TestWindowOfNoTrace: a closing about a window of a receipt that commits to no trace closes
// nothing.
func TestWindowOfNoTrace(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	a := w.assign(e1, w.workers[0])
	rc := w.passing(a, w.workers[0])
	refs, err := appraise.ReferencesOf(w.op.Verified(), &a)
	if err != nil {
		t.Fatal(err)
	}
	record := w.receipt(rc, w.workers[0])
	c := evidence.Closing{Log: rc.Log, Assignment: a.Digest, Receipt: recordDigest(t, record), ReceivedAt: w.now, Cases: refs,
		Window: &evidence.Reexecuted{Engine: "vm.exact"}}
	w.raw(record, w.sign(evidence.KindClosing, c, w.desk))
	w.wantStatus(e1, appraise.Incomplete, tassadar.EvidenceUnverifiable)
	c.Window = nil
	w.raw(w.sign(evidence.KindClosing, c, w.desk))
	w.wantStatus(e1, appraise.Green)
}

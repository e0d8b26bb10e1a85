package appraise_test

import (
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// TestWholeByWhichPolicy: a run that failed is made good by a whole run under the profile that
// its order's own policy has: by no order that names another profile, and by none of a policy
// that did not ask for the cell.
func TestWholeByWhichPolicy(t *testing.T) {
	t.Parallel()
	titled := func(title string) tassadar.Policy {
		return withPolicy(func(p *tassadar.Policy) { p.Profiles[0].Title = title })
	}
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	h := w.workers[0]
	w.measure(e1, h, failing)
	w.accept(w.passing(w.order(e1, h), h), h)
	w.setPolicy(titled("another form"))
	w.wantStatus(e1, appraise.Incomplete, tassadar.EvidenceIncomplete)

	w = newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, h, failing)
	other := func(a *evidence.Assignment) { a.ProfileDigest = digest("another profile") }
	rc := w.passing(w.order(e1, h, other), h)
	rc.ProfileDigest = digest("another profile")
	w.accept(rc, h)
	w.wantStatus(e1, appraise.Red, tassadar.RunFailed)

	w = newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, h, failing)
	without := titled("another form")
	without.Envelopes = nil
	w.setPolicy(without)
	w.accept(w.passing(w.order(e1, h), h), h)
	w.setPolicy(titled("a third form"))
	w.wantStatus(e1, appraise.Red, tassadar.RunFailed)
}

// TestTrustedSince: measuring again helps a receipt whose worker was not trusted when it was
// logged, where it is now, and where it is not, it does not.
func TestTrustedSince(t *testing.T) {
	t.Parallel()
	for _, trusted := range []bool{true, false} {
		w := newWorld(t, smallPolicy(), 1, 1, 1)
		w.measure(e1, w.workers[0], func(rc *evidence.Receipt) { rc.Machine.Host = hostID("new") })
		if trusted {
			w.edit(w.workers[0], func(k *tassadar.Key) { k.Host = hostID("new") })
		}
		if got := w.cell(e1).Receipts[0]; got.Complete == trusted || !slices.Equal(got.Codes, codes(tassadar.SignerUntrusted)) {
			t.Errorf("trusted now %t: complete %t, %v", trusted, got.Complete, got.Codes)
		}
	}
}

// TestModulesOfNobody: a module of a toolchain has a build record, which names that toolchain,
// whatever the policy says.
func TestModulesOfNobody(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		edit func(*tassadar.Module)
		want tassadar.Code
	}{
		"no record":                     {func(m *tassadar.Module) { m.Build = nil }, tassadar.EvidenceUnverifiable},
		"a record of another toolchain": {func(m *tassadar.Module) { m.Build.Toolchain = "gcc-12/wasm32" }, tassadar.ToolchainMismatch},
	} {
		w := newWorld(t, withPolicy(func(p *tassadar.Policy) { c.edit(&p.Profiles[0].Workloads[0].Modules[0]) }), 1, 1, 1)
		w.measure(e1, w.workers[0])
		if got := w.cell(e1); got.Status != appraise.Incomplete || !slices.Contains(got.Reasons, c.want) {
			t.Errorf("%s: %s %v", name, got.Status, got.Reasons)
		}
	}
}

// TestReasonsOfTheirOwn: a horizon of tokens or of slices that was missed because the run broke
// off or a case differs is no reason of its own, nor are traces that a run that broke off does
// not show.
func TestReasonsOfTheirOwn(t *testing.T) {
	t.Parallel()
	said := func(w *world, text string) bool {
		return slices.ContainsFunc(w.cell(e1).Findings, func(f appraise.Finding) bool { return strings.Contains(f.Detail, text) })
	}
	for name, c := range map[string]struct {
		edit   func(*evidence.Receipt)
		reason bool
	}{
		"nothing else": {func(*evidence.Receipt) {}, true},
		"it failed":    {failing, false},
		"it differs":   {differing("calc/two"), false},
	} {
		p := weighed()
		p.Envelopes[0].Require.HorizonTokens, p.Envelopes[0].Require.Traces = 1<<40, false
		w := newWorld(t, p, 1, 1, 1)
		w.measure(e1, w.workers[0], traced, c.edit)
		if said(w, "of 1099511627776 tokens") != c.reason {
			t.Errorf("%s: tokens: %+v", name, w.cell(e1).Findings)
		}
		p = cutPolicy()
		p.Envelopes[0].Require.Slices = 4
		w = newWorld(t, p, 1, 1, 1)
		w.measure(e1, w.workers[0], cutCases, c.edit)
		if said(w, "no case was cut into 4 slices") != c.reason {
			t.Errorf("%s: slices: %+v", name, w.cell(e1).Findings)
		}
	}
	w := newWorld(t, weighed(), 1, 1, 1)
	w.measure(e1, w.workers[0], traced, untraced, failing)
	if said(w, "commits to no trace") {
		t.Errorf("it failed: traces: %+v", w.cell(e1).Findings)
	}
}

// TestTracesThatLack: a trace has digests of its program and its statement.
func TestTracesThatLack(t *testing.T) {
	t.Parallel()
	for name, edit := range map[string]func(*evidence.Trace){
		"a program":   func(tr *evidence.Trace) { tr.Program = "" },
		"a statement": func(tr *evidence.Trace) { tr.Statement = "" },
	} {
		w := newWorld(t, smallPolicy(), 1, 1, 1)
		w.measure(e1, w.workers[0], traced, func(rc *evidence.Receipt) { edit(rc.Cases[1].Trace) })
		w.wantStatus(e1, appraise.Incomplete, tassadar.EvidenceUnverifiable)
		if t.Failed() {
			t.Errorf("without %s", name)
		}
	}
}

// TestLacksWithoutRuns: what an engine lacks makes no ending of none.
func TestLacksWithoutRuns(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	d := w.measure(e1, w.workers[0], func(rc *evidence.Receipt) {
		rc.Cases[1].Seen = []evidence.Observation{{Ended: tassadar.EndedNotMeasured, Code: tassadar.BackendUnavailable, Lacks: []string{"state_after_traps"}}}
	})
	if got := w.cell(e1); findings(got, tassadar.EvidenceUnverifiable, d, "calc/two") != 1 {
		t.Errorf("%+v", got.Findings)
	}
}

// TestLacksOfWhatIsNotAsked: a refusal that nobody asks for and that the engine cannot try is
// not what a receipt wants; nor does one that governance resolved want anything.
func TestLacksOfWhatIsNotAsked(t *testing.T) {
	t.Parallel()
	unable := []evidence.Observation{{Ended: tassadar.EndedNotMeasured, Code: tassadar.BackendUnavailable, Lacks: []string{"stack_limit"}, Runs: 2}}
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) { p.Envelopes[0].Require.Refusals = false }), 1, 1, 1)
	w.measure(e1, w.workers[0], lacking, func(rc *evidence.Receipt) { rc.Refusals[0].Seen = unable })
	if got := w.cell(e1).Receipts[0]; got.EngineLacks != nil || got.Complete {
		t.Errorf("%+v", got)
	}
	w = newWorld(t, smallPolicy(), 1, 1, 1)
	d := w.measure(e1, w.workers[0], func(rc *evidence.Receipt) { rc.Cases[1].Seen = unable })
	if got := w.cell(e1).Receipts[0]; !slices.Equal(got.EngineLacks, []string{"stack_limit"}) {
		t.Errorf("%+v", got)
	}
	w.resolve(d, w.ops[0])
	if got := w.cell(e1).Receipts[0]; got.EngineLacks != nil {
		t.Errorf("resolved: %+v", got)
	}
}

// TestVoteOfNothing: a case that was not seen to end, or in two ways, is no vote.
func TestVoteOfNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t, testPolicy(), 1, 1, 1)
	cell := cellOf(ownID, "e1")
	w.measure(cell, w.workers[0], func(rc *evidence.Receipt) { rc.Cases[0].Seen = []evidence.Observation{} })
	w.wantStatus(cell, appraise.Incomplete, tassadar.NoConsensus)
}

// TestTwoEndingsOfAnotherModule: where the module is not the policy's, two endings are not
// the engine's doing.
func TestTwoEndingsOfAnotherModule(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	twice := func(rc *evidence.Receipt) {
		rc.Cases[1].Seen = []evidence.Observation{seen(result("4"), 1), seen(result("5"), 1)}
	}
	w.measure(e1, w.workers[0], drifting("calc", 0), twice)
	got := w.cell(e1)
	if slices.Contains(got.Reasons, tassadar.OutcomeUnstable) || !slices.Contains(got.Reasons, tassadar.ToolchainDrift) {
		t.Errorf("%s %v", got.Status, got.Findings)
	}
}

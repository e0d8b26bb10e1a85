package appraise_test

import (
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// TestWholeWithoutConsensus: a receipt whose cases families do not agree on is whole: measuring
// again on its machine would add nothing.
func TestWholeWithoutConsensus(t *testing.T) {
	t.Parallel()
	w := ballot(t)
	w.vote("e1", "14", w.workers[0])
	whole := func(want tassadar.Code) {
		t.Helper()
		if got := w.cell(cellOf(ownID, "e1")); !got.Receipts[0].Complete || !slices.Equal(got.Receipts[0].Codes, codes(want)) {
			t.Errorf("%+v, want %s", got.Receipts[0], want)
		}
	}
	whole(tassadar.NoConsensus)
	w.vote("e2", "14", w.workers[0])
	w.vote("e3", "15", w.workers[0])
	w.vote("e4", "15", w.workers[0])
	whole(tassadar.ConsensusChanged)
}

// TestWholeOfARetiredWorker: so is one whose worker has retired.
func TestWholeOfARetiredWorker(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0])
	w.edit(w.workers[0], func(k *tassadar.Key) { k.RetiredFrom = w.now - 1 })
	if got := w.cell(e1).Receipts[0]; !got.Complete || got.Counts || !slices.Equal(got.Codes, codes(tassadar.KeyRetired)) {
		t.Errorf("%+v", got)
	}
}

// TestTrustedSinceAndRetired: measuring again does not help where the worker, who was not trusted
// when its receipt was logged, has retired, nor where whoever was asked is an operator.
func TestTrustedSinceAndRetired(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0], func(rc *evidence.Receipt) { rc.Machine.Host = hostID("new") })
	w.edit(w.workers[0], func(k *tassadar.Key) { k.Host, k.RetiredFrom = hostID("new"), w.now+1 })
	if got := w.cell(e1).Receipts[0]; !got.Complete || !slices.Equal(got.Codes, codes(tassadar.SignerUntrusted)) {
		t.Errorf("retired: %+v", got)
	}
	w = newWorld(t, smallPolicy(), 1, 1, 1)
	operator := host{w.ops[0], "", hostClass}
	w.accept(w.passing(w.order(e1, operator), operator), operator)
	if got := w.cell(e1).Receipts[0]; !got.Complete || !slices.Equal(got.Codes, codes(tassadar.MachineIDUnavailable, tassadar.SignerUntrusted)) {
		t.Errorf("an operator: %+v", got)
	}
}

// TestRetiredBeforeItsOrder: what was ordered of a worker after the instant at which it retired
// does not count because of that, closed or not.
func TestRetiredBeforeItsOrder(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.raw(w.receipt(w.passing(w.order(e1, w.workers[0]), w.workers[0]), w.workers[0]))
	w.edit(w.workers[0], func(k *tassadar.Key) { k.RetiredFrom = w.now - 1 })
	if got := w.cell(e1); !slices.Contains(got.Reasons, tassadar.KeyRetired) {
		t.Errorf("%s %v", got.Status, got.Reasons)
	}
}

// TestCancelledSaysSo: an answer to an order that was cancelled says that, and not that governance
// voided the order.
func TestCancelledSaysSo(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	a := w.assign(e1, w.workers[0])
	w.cancel(a)
	w.accept(w.passing(a, w.workers[0]), w.workers[0])
	got := w.cell(e1)
	at := slices.IndexFunc(got.Findings, func(f appraise.Finding) bool { return f.Code == tassadar.Withdrawn })
	if at < 0 || !strings.Contains(got.Findings[at].Detail, "cancelled") {
		t.Errorf("%v", got.Findings)
	}
}

// TestOrderedUnderAnotherProfile: a receipt under the profile in force does not count where its
// order names another.
func TestOrderedUnderAnotherProfile(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	a := w.order(e1, w.workers[0], func(a *evidence.Assignment) { a.ProfileDigest = digest("another profile") })
	w.accept(w.passing(a, w.workers[0]), w.workers[0])
	w.wantStatus(e1, appraise.Incomplete, tassadar.EvidenceIncomplete)
}

// TestHalfARunOfAnotherForm: a run that failed is not made good by half a run under the form that
// the profile had then.
func TestHalfARunOfAnotherForm(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		edits []func(*evidence.Receipt)
		want  appraise.Status
	}{{nil, appraise.Incomplete}, {[]func(*evidence.Receipt){lacking}, appraise.Red}} {
		w := newWorld(t, smallPolicy(), 1, 1, 1)
		w.measure(e1, w.workers[0], failing)
		w.measure(e1, w.workers[0], c.edits...)
		w.setPolicy(withPolicy(func(p *tassadar.Policy) { p.Profiles[0].Title = "another form" }))
		w.wantStatus(e1, c.want)
	}
}

// TestProgramsOfTheEnvelope: an envelope that names programs admits those.
func TestProgramsOfTheEnvelope(t *testing.T) {
	t.Parallel()
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) {
		p.Envelopes[0].Require.Programs = []tassadar.Digest{digest("another program"), digest("program")}
	}), 1, 1, 1)
	w.measure(e1, w.workers[0])
	w.wantStatus(e1, appraise.Green)
}

// TestSuppliedModules: of a module that arrived without a record nobody built one here, and no
// record is known.
func TestSuppliedModules(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		edit func(*evidence.MeasuredModule)
		want appraise.Status
	}{
		"as it arrived": {func(*evidence.MeasuredModule) {}, appraise.Green},
		"built here":    {func(m *evidence.MeasuredModule) { m.Prebuilt = false }, appraise.Incomplete},
		"with a record": {func(m *evidence.MeasuredModule) {
			m.Build = &tassadar.Build{Toolchain: clang, Version: "14.0.6", Command: []string{"cc"}, Module: m.Digest}
		}, appraise.Incomplete},
	} {
		w := ballot(t)
		w.vote("e1", "14", w.workers[0], func(rc *evidence.Receipt) { c.edit(&rc.Modules[0]) })
		w.vote("e2", "14", w.workers[0])
		w.vote("e3", "14", w.workers[0])
		got := w.cell(cellOf(ownID, "e1"))
		if got.Status != c.want || slices.Contains(got.Reasons, tassadar.EvidenceUnverifiable) != (c.want != appraise.Green) {
			t.Errorf("%s: %s %v", name, got.Status, got.Findings)
		}
	}
}

// TestRefusedElsewhere: what an engine refused in another cell stands against this one as a
// refusal, with its code.
func TestRefusedElsewhere(t *testing.T) {
	t.Parallel()
	w := newWorld(t, twoToolchains(true), 1, 1, 2)
	other := e1
	other.Toolchain = rust
	w.measure(e1, w.workers[0])
	d := w.measure(other, w.workers[1], func(rc *evidence.Receipt) {
		observed(rc, "calc/two").Seen = []evidence.Observation{{Ended: tassadar.EndedRefused, Code: tassadar.NumericUnsupported, By: tassadar.ByEngine, Runs: rc.Runs}}
	})
	got := w.cell(e1)
	want := appraise.Finding{Code: tassadar.OutcomeDiffers, Detail: "refused with numeric_unsupported by engine", Receipt: d, Case: "calc/two"}
	if got.Status != appraise.Red || !slices.Contains(got.Findings, want) {
		t.Errorf("%s %v", got.Status, got.Findings)
	}
}

// TestTracesOfWeightsAlone: the prerequisite about traces looks at the cells of engines that
// execute by weights, and at no others.
func TestTracesOfWeightsAlone(t *testing.T) {
	t.Parallel()
	p := weighed()
	p.Envelopes[0].Sets[0].Backends = engines[:2]
	w := newWorld(t, p, 1, 1, 1)
	g := gateIn(t, w.verdict(), tassadar.GateArticle)
	at := slices.IndexFunc(g.Prerequisites, func(p appraise.Prerequisite) bool { return p.ID == "traces" })
	if got := g.Prerequisites[at].Evidence; len(got) != 1 || got[0].On != e1.String() {
		t.Errorf("%+v", got)
	}
}

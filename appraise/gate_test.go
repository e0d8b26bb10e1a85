package appraise_test

import (
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// rowOf is the row of a profile in a gate.
func rowOf(t *testing.T, g appraise.Gate, profile string) appraise.GateProfile {
	t.Helper()
	at := slices.IndexFunc(g.Profiles, func(p appraise.GateProfile) bool { return p.Profile == profile })
	if at < 0 {
		t.Fatalf("gate %s has no profile %s", g.Gate, profile)
	}
	return g.Profiles[at]
}

// TestOneProfileOfTwo: in one gate each profile passes for itself; what is wrong
// with the other is no reason of its own.
func TestOneProfileOfTwo(t *testing.T) {
	t.Parallel()
	w := newWorld(t, testPolicy(), 1, 1, 2)
	w.measureAll(articleID, broadB)
	w.measure(cellOf(broadA, "e1"), w.workers[0], differing("calc/one"))
	v := w.verdict()
	broad := gateIn(t, v, tassadar.GateBroad)
	a, b := rowOf(t, broad, broadA), rowOf(t, broad, broadB)
	if broad.Green || broad.Until != 0 || a.Passed || a.Until != 0 || !slices.Contains(a.Reasons, tassadar.OutcomeDiffers) {
		t.Errorf("the gate is green %t until %d, %+v", broad.Green, broad.Until, a)
	}
	if !b.Passed || len(b.Reasons) != 0 || b.Until != start+maxAge {
		t.Errorf("the profile that passed: %+v", b)
	}
	if got := cellIn(t, v, cellOf(broadB, "e1")); !got.Published || len(got.Reasons) != 0 {
		t.Errorf("its cell is published %t %v", got.Published, got.Reasons)
	}
	for i, want := range []appraise.Profile{
		{Profile: articleID, Passed: true, RequiredCells: 2, GreenCells: 2, PublishedCells: 2},
		{Profile: broadA, RequiredCells: 2},
		{Profile: broadB, Passed: true, RequiredCells: 2, GreenCells: 2, PublishedCells: 2},
		{Profile: ownID, RequiredCells: 4},
	} {
		got := v.Profiles[i]
		if got.Profile != want.Profile || got.Passed != want.Passed || got.SettlementEligible != want.Passed || (len(got.Reasons) == 0) != want.Passed ||
			got.RequiredCells != want.RequiredCells || got.GreenCells != want.GreenCells || got.PublishedCells != want.PublishedCells || !slices.Equal(got.Backends, engines[:want.PublishedCells]) {
			t.Errorf("profile %+v, want %+v", got, want)
		}
	}
	if len(broad.Prerequisites) != 5 {
		t.Errorf("%d prerequisites, want the policy's: it names the article gate itself", len(broad.Prerequisites))
	}
	for _, p := range broad.Prerequisites {
		if passed := p.ID == "article"; p.Passed != passed || (len(p.Reasons) == 0) != passed {
			t.Errorf("prerequisite %s passed %t %v", p.ID, p.Passed, p.Reasons)
		}
		if p.ID != "portability" {
			continue
		}
		for _, line := range p.Evidence {
			bad := line.On == cellOf(broadA, "e1").String() || line.On == cellOf(broadA, "e2").String()
			if line.Passed == bad || len(line.Receipts) != map[bool]int{true: 0, false: 2}[bad] {
				t.Errorf("%s: passed %t, rests on %d receipts", line.On, line.Passed, len(line.Receipts))
			}
		}
	}
}

// TestProfileWithoutRequiredCells: it passes no gate, though the gate looks at the
// cells of another.
func TestProfileWithoutRequiredCells(t *testing.T) {
	t.Parallel()
	p := testPolicy()
	e, _ := p.Envelope(broadB)
	for i := range e.Sets {
		e.Sets[i].Observed = true
	}
	w := newWorld(t, p, 1, 1, 2)
	w.measureAll(articleID, broadA, broadB)
	broad := gateIn(t, w.verdict(), tassadar.GateBroad)
	a, b := rowOf(t, broad, broadA), rowOf(t, broad, broadB)
	if !a.Passed || b.Passed || broad.Green || !slices.Equal(b.Reasons, codes(tassadar.EvidenceIncomplete)) {
		t.Errorf("%+v, %+v, green %t", a, b, broad.Green)
	}
}

// TestOneCellOfOneMachine: a profile settles nothing while one of its cells rests on
// one machine.
func TestOneCellOfOneMachine(t *testing.T) {
	t.Parallel()
	for alone := range 3 { // of two cells; 2 is none
		w := newWorld(t, withPolicy(func(p *tassadar.Policy) { p.Envelopes[0].Sets[0].Backends = engines[:2] }), 1, 1, 2)
		for i, b := range engines[:2] {
			w.measure(cellOf(articleID, b), w.workers[0])
			if i != alone {
				w.measure(cellOf(articleID, b), w.workers[1])
			}
		}
		row := w.verdict().Profiles[0]
		if row.SettlementEligible != (alone == 2) || slices.Contains(row.Reasons, tassadar.TooFewMachines) == (alone == 2) || !row.Passed {
			t.Errorf("cell %d on one machine: %+v", alone, row)
		}
	}
}

// TestArticleGateStandsAlone: the article gate looks at no other gate, green or
// not (law 9).
func TestArticleGateStandsAlone(t *testing.T) {
	t.Parallel()
	p := testPolicy()
	article, _ := p.Gate(tassadar.GateArticle)
	article.Prerequisites = append(article.Prerequisites, tassadar.Prerequisite{ID: "z", Kind: tassadar.NeedGate, Gate: "own"})
	e, _ := p.Envelope(ownID)
	e.Sets[0].Backends = engines[:2]
	w := newWorld(t, p, 1, 1, 2)
	w.measureAll(articleID, ownID)
	v := w.verdict()
	if g := gateIn(t, v, tassadar.GateArticle); !gateIn(t, v, "own").Green || g.Green || !slices.Contains(g.Reasons, tassadar.PolicyMalformed) {
		t.Errorf("own green %t, article green %t %v", gateIn(t, v, "own").Green, g.Green, g.Reasons)
	}
}

// TestGreenAndNotPublished: a green cell says why it is not published: its own
// profile did not pass its own gate, or it is observed only.
func TestGreenAndNotPublished(t *testing.T) {
	t.Parallel()
	w := newWorld(t, testPolicy(), 1, 1, 2)
	w.measureAll(articleID)
	for _, id := range []string{broadA, broadB} { // one of two cells of the one, then both
		w.measure(cellOf(id, "e1"), w.workers[0])
		w.measure(cellOf(id, "e1"), w.workers[1])
		v := w.verdict()
		if got := cellIn(t, v, cellOf(id, "e1")); got.Status != appraise.Green || got.Published || !slices.Equal(got.Reasons, codes(tassadar.GateNotGreen)) {
			t.Errorf("%s: %s, published %t %v", id, got.Status, got.Published, got.Reasons)
		}
		if id == broadA {
			w.measureAll(broadA)
		}
	}
	for _, passed := range w.verdict().Passed() {
		for _, c := range passed.Cells() {
			if c.Profile != passed.Profile() {
				t.Errorf("%s passed, and with it %s", passed.Profile(), c)
			}
		}
	}
	// Without the article gate, that is a reason as well.
	w.measure(cellOf(articleID, "e1"), w.workers[0], differing("calc/one"))
	if got := w.cell(cellOf(broadA, "e1")); got.Published || !slices.Equal(got.Reasons, codes(tassadar.ArticleGateNotGreen, tassadar.GateNotGreen)) {
		t.Errorf("without the article gate: published %t %v", got.Published, got.Reasons)
	}
	if row := rowOf(t, gateIn(t, w.verdict(), tassadar.GateBroad), broadA); row.Passed || row.Until != 0 {
		t.Errorf("without the article gate: %+v", row)
	}

	// Another gate that lists the profile says nothing about its cells.
	w = newWorld(t, withPolicy(func(p *tassadar.Policy) {
		p.Envelopes[0].Sets = append(p.Envelopes[0].Sets, tassadar.DeclaredSet{Observed: true, Backends: engines[1:2], Toolchains: []string{clang}, Machines: []string{hostClass}})
		p.Gates = append(p.Gates, tassadar.Gate{ID: "another", Profiles: []string{articleID}, Prerequisites: needs()})
		p.Sort()
	}), 1, 1, 1)
	w.measure(e1, w.workers[0])
	w.measure(cellOf(articleID, "e2"), w.workers[0])
	v := w.verdict()
	if got := cellIn(t, v, e1); !got.Published || len(got.Reasons) != 0 || v.Gates[0].Gate != "another" || v.Gates[0].Green {
		t.Errorf("published %t %v, and the first gate is %s, green %t", got.Published, got.Reasons, v.Gates[0].Gate, v.Gates[0].Green)
	}
	if row := v.Profiles[0]; !row.Passed || row.RequiredCells != 1 || row.GreenCells != 2 || row.PublishedCells != 1 || slices.Contains(row.Reasons, tassadar.PolicyMalformed) {
		t.Errorf("the profile passed its own gate: %+v", row)
	}
	if got := cellIn(t, v, cellOf(articleID, "e2")); got.Published || !slices.Equal(got.Reasons, codes(tassadar.ObservedOnly)) {
		t.Errorf("observed only: published %t %v", got.Published, got.Reasons)
	}
}

// TestGateUntil: a gate lasts as long as the first of the required cells that it
// looks at, and as the gates that it asks for; observed cells and other profiles
// do not shorten it.
func TestGateUntil(t *testing.T) {
	t.Parallel()
	w := newWorld(t, testPolicy(), 1, 1, 4)
	observed := tassadar.Cell{Profile: broadA, Backend: "e1", Toolchain: clang, Machine: otherClass}
	for _, h := range w.workers[2:] {
		h.class = otherClass
		w.measure(observed, h)
	}
	w.now = start + 100
	w.measureAll(articleID)
	w.now = start + 200
	w.measureAll(broadB)
	w.now = start + 300
	w.measureAll(broadA)
	v := w.verdict()
	article, broad := gateIn(t, v, tassadar.GateArticle), gateIn(t, v, tassadar.GateBroad)
	if !article.Green || article.Until != start+100+maxAge {
		t.Errorf("the article gate is green %t until %d", article.Green, article.Until-start)
	}
	for _, id := range []string{broadA, broadB} {
		if row := rowOf(t, broad, id); !row.Passed || row.Until != start+100+maxAge {
			t.Errorf("%s passes the broad gate %t until %d, want as long as the article gate", id, row.Passed, row.Until-start)
		}
	}
	if !broad.Green || broad.Until != start+100+maxAge {
		t.Errorf("the broad gate is green %t until %d", broad.Green, broad.Until-start)
	}
	// The article gate anew: now the broad profiles' own evidence is the oldest.
	w.now = start + 400
	w.measureAll(articleID)
	broad = gateIn(t, w.verdict(), tassadar.GateBroad)
	if a, b := rowOf(t, broad, broadA), rowOf(t, broad, broadB); a.Until != start+300+maxAge || b.Until != start+200+maxAge || broad.Until != start+200+maxAge {
		t.Errorf("until %d, %d and %d", a.Until-start, b.Until-start, broad.Until-start)
	}
}

// TestGatesThatLookAtNothing: a gate that looks at no cell is not green, and one
// that asks for refusals is not without a suite that is asked for.
func TestGatesThatLookAtNothing(t *testing.T) {
	t.Parallel()
	exists := func(profile string) tassadar.Prerequisite {
		return tassadar.Prerequisite{ID: "exists", Kind: tassadar.NeedImplemented, Profile: profile}
	}
	for _, c := range []struct {
		name string
		edit func(*tassadar.Policy)
		gate string
		want []tassadar.Code // nil: green
	}{
		{"as it is", func(*tassadar.Policy) {}, tassadar.GateArticle, nil},
		{"asks for itself to exist as well", func(p *tassadar.Policy) {
			p.Gates[0].Prerequisites = append(p.Gates[0].Prerequisites, exists(articleID))
		}, tassadar.GateArticle, nil},
		{"no profiles", func(p *tassadar.Policy) {
			p.Gates = append(p.Gates, tassadar.Gate{ID: "empty", Profiles: []string{},
				Prerequisites: []tassadar.Prerequisite{{ID: "x", Kind: tassadar.NeedGate, Gate: tassadar.GateArticle}}})
		}, "empty", codes(tassadar.EvidenceIncomplete)},
		{"neither profiles nor prerequisites", func(p *tassadar.Policy) {
			p.Gates = append(p.Gates, tassadar.Gate{ID: "empty", Profiles: []string{}})
		}, "empty", codes(tassadar.EvidenceIncomplete)},
		{"a profile that is there by name only is asked for", func(p *tassadar.Policy) {
			p.Profiles = append(p.Profiles, tassadar.Profile{ID: "t.named.v1", Gate: "x"})
			p.Gates[0].Prerequisites = append(p.Gates[0].Prerequisites, exists("t.named.v1"))
		}, tassadar.GateArticle, codes(tassadar.ProfileNotImplemented)},
		{"a profile that is not there is asked for", func(p *tassadar.Policy) {
			p.Gates[0].Prerequisites = append(p.Gates[0].Prerequisites, exists("t.none.v1"))
		}, tassadar.GateArticle, codes(tassadar.ProfileNotImplemented)},
		{"asks for itself to exist and for nothing else", func(p *tassadar.Policy) {
			p.Gates[0].Prerequisites = []tassadar.Prerequisite{exists(articleID)}
		}, tassadar.GateArticle, codes(tassadar.EvidenceIncomplete)},
		{"the envelope asks for no refusals", func(p *tassadar.Policy) { p.Envelopes[0].Require.Refusals = false }, tassadar.GateArticle, codes(tassadar.RefusalMissing)},
		{"there are no floors", func(p *tassadar.Policy) { p.Envelopes[0].Require.Floors = nil }, tassadar.GateArticle, codes(tassadar.EvidenceIncomplete)},
		{"there are no refusals", func(p *tassadar.Policy) { p.Envelopes[0].Require.Refusals, p.Profiles[0].Refusals = false, nil }, tassadar.GateArticle, codes(tassadar.RefusalMissing)},
		{"refusals are asked for and there are none", func(p *tassadar.Policy) { p.Profiles[0].Refusals = nil }, tassadar.GateArticle, codes(tassadar.PolicyMalformed, tassadar.RefusalMissing)},
		{"a profile that is not there", func(p *tassadar.Policy) {
			p.Gates = append(p.Gates, tassadar.Gate{ID: "empty", Profiles: []string{"t.none.v1"}, Prerequisites: needs()})
		}, "empty", codes(tassadar.EvidenceIncomplete, tassadar.ProfileNotImplemented)},
		{"by name only, and observed", func(p *tassadar.Policy) { p.Profiles[0].Implemented, p.Envelopes[0].Sets[0].Observed = false, true }, tassadar.GateArticle,
			codes(tassadar.EvidenceIncomplete, tassadar.ProfileNotImplemented)},
		{"all cells are observed", func(p *tassadar.Policy) { p.Envelopes[0].Sets[0].Observed = true }, tassadar.GateArticle, codes(tassadar.EvidenceIncomplete)},
	} {
		w := newWorld(t, withPolicy(c.edit), 1, 1, 1)
		a := w.order(e1, w.workers[0])
		w.accept(w.passing(a, w.workers[0]), w.workers[0])
		got := gateIn(t, w.verdict(), c.gate)
		if got.Green != (c.want == nil) || canonical(t, got.Reasons) != canonical(t, append([]tassadar.Code{}, c.want...)) {
			t.Errorf("%s: green %t %v, want %v", c.name, got.Green, got.Reasons, c.want)
		}
		if (got.Until == 0) == got.Green {
			t.Errorf("%s: green %t until %d", c.name, got.Green, got.Until)
		}
		for _, p := range got.Prerequisites {
			if p.Passed != (len(p.Reasons) == 0) {
				t.Errorf("%s: prerequisite %s passed %t %v", c.name, p.ID, p.Passed, p.Reasons)
			}
		}
		if published := w.cell(e1).Published; published != gateIn(t, w.verdict(), tassadar.GateArticle).Green {
			t.Errorf("%s: the cell is published %t", c.name, published)
		}
	}
	// By name only: the gate says that, and not that floors or refusals are missing.
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) {
		p.Profiles[0].Implemented, p.Profiles[0].Refusals, p.Envelopes[0].Require.Floors = false, nil, nil
		p.Profiles[0].Workloads[1].Derive = nil
	}), 1, 1, 1)
	if row := w.verdict().Profiles[0]; !slices.Equal(row.Reasons, codes(tassadar.ProfileNotImplemented, tassadar.Unmeasured)) {
		t.Errorf("by name only: the profile's reasons are %v", row.Reasons)
	}
	g := gateIn(t, w.verdict(), tassadar.GateArticle)
	if canonical(t, g.Reasons) != canonical(t, codes(tassadar.ProfileNotImplemented, tassadar.Unmeasured)) || len(g.Prerequisites) != 4 {
		t.Errorf("by name only: %v", g.Reasons)
	}
	for _, p := range g.Prerequisites {
		if len(p.Evidence) != 1 || p.Passed || !slices.Equal(p.Reasons, codes(tassadar.ProfileNotImplemented, tassadar.Unmeasured)) {
			t.Errorf("by name only: %s looks at %+v", p.ID, p.Evidence)
		}
	}
}

// TestLapsedFactLeavesReasons: a fact has lapsed, and what was measured before
// that without its calls does not count: the profile does not pass, and says why.
func TestLapsedFactLeavesReasons(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0], derivedWrong)
	w.now = start + maxAge/2
	a, _, err := w.op.Assign(t.Context(), orderOf(e1, w.workers[0], nil))
	if err != nil {
		t.Fatal(err)
	}
	rc := w.passing(*a, w.workers[0])
	patched(rc)
	w.accept(rc, w.workers[0])
	w.wantStatus(e1, appraise.Red, tassadar.OutcomeDiffers)
	w.now = start + maxAge
	w.want(e1, appraise.Incomplete, tassadar.EvidenceIncomplete)
	if got := w.cell(e1); got.Published || len(got.Findings) != 1 || !strings.Contains(got.Findings[0].Detail, "measure again") {
		t.Errorf("published %t, %+v", got.Published, got.Findings)
	}
	if row := rowOf(t, gateIn(t, w.verdict(), tassadar.GateArticle), articleID); row.Passed || len(row.Reasons) == 0 {
		t.Errorf("the profile passed %t %v", row.Passed, row.Reasons)
	}
}

// TestWhichPrerequisite: every reason belongs to one prerequisite, so that whoever
// reads a gate sees what is missing: receipts, refusals, floors, or else
// portability.
func TestWhichPrerequisite(t *testing.T) {
	t.Parallel()
	measured := func(edits ...func(*evidence.Receipt)) func(*world) {
		return func(w *world) { w.measure(e1, w.workers[0], edits...) }
	}
	for _, c := range []struct {
		code tassadar.Code
		need string
		act  func(w *world)
	}{
		{tassadar.EvidenceIncomplete, "receipts", measured(lacking)},
		{tassadar.EvidenceUnverifiable, "receipts", measured(func(rc *evidence.Receipt) { rc.Nonce = nil })},
		{tassadar.SignerUntrusted, "receipts", measured(func(rc *evidence.Receipt) { rc.Machine.Host = hostID("z") })},
		{tassadar.KeyRevoked, "receipts", func(w *world) { measured()(w); w.revoke(w.workers[0].ID()) }},
		{tassadar.Replayed, "receipts", func(w *world) {
			a := w.assign(e1, w.workers[0])
			rc := w.passing(a, w.workers[0])
			lacking(rc)
			w.accept(rc, w.workers[0])
			w.raw(w.receipt(w.passing(a, w.workers[0]), w.workers[0]))
		}},
		{tassadar.FutureDated, "receipts", func(w *world) { w.now += 100; measured()(w); w.now -= 100 }},
		{tassadar.ClockSkew, "receipts", measured(func(rc *evidence.Receipt) { rc.StartedAt -= 301 })},
		{tassadar.RunAbandoned, "receipts", func(w *world) { w.assign(e1, w.workers[0]); w.now += lifetime + 1 }},
		{tassadar.RunFailed, "receipts", measured(failing)},
		{tassadar.TooFewRuns, "receipts", measured(func(rc *evidence.Receipt) { rc.Runs = 1 })},
		{tassadar.RefusalMissing, "refusals", measured(func(rc *evidence.Receipt) { rc.Refusals = rc.Refusals[1:] })},
		{tassadar.RefusalViolated, "refusals", measured(func(rc *evidence.Receipt) { rc.Refusals[0].Seen[0] = seen(result("1"), 2) })},
		{tassadar.FloorMissed, "floors", measured(func(rc *evidence.Receipt) { rc.Timings.Cases["calc/one"] = 2001 })},
		{tassadar.OutcomeDiffers, "portability", measured(differing("calc/one"))},
		{tassadar.BackendMismatch, "portability", measured(func(rc *evidence.Receipt) { rc.Effective.Family = "e2" })},
		{tassadar.TooFewMachines, "portability", measured(lacking)},
	} {
		w := newWorld(t, smallPolicy(), 1, 1, 1)
		c.act(w)
		for _, p := range gateIn(t, w.verdict(), tassadar.GateArticle).Prerequisites {
			if slices.Contains(p.Reasons, c.code) != (p.ID == c.need) {
				t.Errorf("%s: prerequisite %s has the reasons %v, want it in %s alone", c.code, p.ID, p.Reasons, c.need)
			}
		}
	}
	// What nobody measured is a reason for all.
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	for _, p := range gateIn(t, w.verdict(), tassadar.GateArticle).Prerequisites {
		if !slices.Equal(p.Reasons, codes(tassadar.Unmeasured)) {
			t.Errorf("unmeasured: prerequisite %s has the reasons %v", p.ID, p.Reasons)
		}
	}
}

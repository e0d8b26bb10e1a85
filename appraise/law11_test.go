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

func withPolicy(edit func(*tassadar.Policy)) tassadar.Policy {
	p := smallPolicy()
	edit(&p)
	return p
}

func (w *world) setPolicy(p tassadar.Policy) {
	w.t.Helper()
	w.now++
	if err := w.op.SetPolicy(w.t.Context(), p); err != nil {
		w.t.Fatal(err)
	}
	w.policy = p
}

func TestLaw11Rebaseline(t *testing.T) {
	first := func(p *tassadar.Policy) *tassadar.Workload { return &p.Profiles[0].Workloads[0] }
	changed := withPolicy(func(p *tassadar.Policy) { first(p).Cases[0].Expect = result("3") })
	without := withPolicy(func(p *tassadar.Policy) { first(p).Cases = first(p).Cases[1:] })
	allowed := withPolicy(func(p *tassadar.Policy) { first(p).Cases[0].Allow = []tassadar.Result{result("3")} })
	renamed := withPolicy(func(p *tassadar.Policy) {
		first(p).Cases[0].Expect = result("3")
		first(p).Cases[0].ID = "uno"
	})
	renamedOnly := withPolicy(func(p *tassadar.Policy) { first(p).Cases[0].ID = "uno" })
	otherCalls := withPolicy(func(p *tassadar.Policy) {
		first(p).Cases[0].Calls, first(p).Cases[0].Expect = call("f", "9"), result("18")
	})
	original := smallPolicy()
	change := evidence.ReferenceChange{Case: "calc/one", Old: appraise.ReferenceDigest(&first(&original).Cases[0]), New: appraise.ReferenceDigest(&first(&changed).Cases[0])}
	rebaseline := evidence.Governance{Action: evidence.ActRebaseline, Profile: articleID, Changes: []evidence.ReferenceChange{change}, Why: "x"}
	for _, c := range []struct {
		name string
		act  func(w *world)
		want bool // rebaseline_missing
	}{
		{"nothing", func(*world) {}, false},
		{"changed", func(w *world) { w.setPolicy(changed) }, true},
		{"an allowed set added", func(w *world) { w.setPolicy(allowed) }, true},
		{"changed and back", func(w *world) { w.setPolicy(changed); w.setPolicy(original) }, false},
		{"another policy in between, without the case", func(w *world) { w.setPolicy(without); w.setPolicy(changed) }, true},
		{"another policy in between, with other calls", func(w *world) { w.setPolicy(otherCalls); w.setPolicy(changed) }, true},
		{"renamed with it", func(w *world) { w.setPolicy(renamed) }, true},
		{"renamed only", func(w *world) { w.setPolicy(renamedOnly) }, false},
		{"renamed, then changed", func(w *world) { w.setPolicy(renamedOnly); w.setPolicy(renamed) }, true},
		{"other calls", func(w *world) { w.setPolicy(otherCalls) }, false},
		{"signed by two", func(w *world) { w.decide(rebaseline, w.ops[0], w.ops[1]); w.setPolicy(changed) }, false},
		{"signed by two, afterwards", func(w *world) { w.setPolicy(changed); w.decide(rebaseline, w.ops[0], w.ops[1]) }, false},
		{"signed by one", func(w *world) { w.decide(rebaseline, w.ops[0]); w.setPolicy(changed) }, true},
		{"signed by one and a worker", func(w *world) { w.decide(rebaseline, w.ops[0], w.workers[0].Signer); w.setPolicy(changed) }, true},
		{"of another profile", func(w *world) {
			other := rebaseline
			other.Profile = broadA
			w.decide(other, w.ops[0], w.ops[1])
			w.setPolicy(changed)
		}, true},
		{"of another case", func(w *world) {
			other := rebaseline
			other.Changes = []evidence.ReferenceChange{{Case: "calc/two", Old: change.Old, New: change.New}}
			w.decide(other, w.ops[0], w.ops[1])
			w.setPolicy(changed)
		}, true},
		{"the other way round", func(w *world) {
			other := rebaseline
			other.Changes = []evidence.ReferenceChange{{Case: "calc/one", Old: change.New, New: change.Old}}
			w.decide(other, w.ops[0], w.ops[1])
			w.setPolicy(changed)
		}, true},
		{"signed, and changed to a third value", func(w *world) {
			w.decide(rebaseline, w.ops[0], w.ops[1])
			w.setPolicy(withPolicy(func(p *tassadar.Policy) { first(p).Cases[0].Expect = result("5") }))
		}, true},
	} {
		w := newWorld(t, original, 2, 2, 1)
		c.act(w)
		last := w.policy.Profiles[0].Workloads[0].Cases[0].Expect
		w.measure(cellOf(articleID, "e1"), w.workers[0], func(r *evidence.Receipt) { r.Cases[0].Seen[0] = seen(last, 2) })
		got := w.cell(cellOf(articleID, "e1"))
		if has := slices.Contains(got.Reasons, tassadar.RebaselineMissing); has != c.want || c.want == (got.Status == appraise.Green) {
			t.Errorf("%s: %s %v, want rebaseline_missing %t", c.name, got.Status, got.Reasons, c.want)
		}
	}
}

func TestLaw11Withdraw(t *testing.T) {
	w := newWorld(t, smallPolicy(), 2, 2, 1)
	cell := cellOf(articleID, "e1")
	w.measure(cell, w.workers[0])
	decide := func(action evidence.Action, c tassadar.Cell, why string, signers ...*evidence.Signer) {
		w.now++
		w.decide(evidence.Governance{Action: action, Cell: &c, Why: why}, signers...)
	}
	both := w.ops[:2]
	decide(evidence.ActWithdraw, cell, "x", w.ops[0])
	w.want(cell, appraise.Green)
	decide(evidence.ActWithdraw, cell, "", both...) // no reason given, and withdrawn all the same
	w.want(cell, appraise.Red, tassadar.Withdrawn)
	w.measure(cell, w.workers[0])
	w.want(cell, appraise.Red, tassadar.Withdrawn)
	decide(evidence.ActReinstate, cell, "x", w.ops[1])
	w.want(cell, appraise.Red, tassadar.Withdrawn)
	decide(evidence.ActReinstate, cell, "x", both...)
	w.want(cell, appraise.Green)
	other := cell
	other.Backend = "e2"
	decide(evidence.ActWithdraw, other, "x", both...)
	w.want(cell, appraise.Green)
	decide(evidence.ActWithdraw, tassadar.Cell{Profile: "*", Backend: "*", Toolchain: clang, Machine: "*"}, "x", both...)
	w.want(cell, appraise.Red, tassadar.Withdrawn)
	if got := cellIn(t, w.verdictAt(w.now-1), cell); got.Status != appraise.Green {
		t.Errorf("before the withdrawal: %s %v", got.Status, got.Reasons)
	}
}

// TestLaw11Trust: a change of trust answers to the trust before it.
func TestLaw11Trust(t *testing.T) {
	for _, c := range []struct {
		name    string
		signers func(w *world) []*evidence.Signer
		edit    func(w *world, tr *tassadar.Trust)
		want    bool
	}{
		{"two of two", func(w *world) []*evidence.Signer { return w.ops[:2] }, func(_ *world, tr *tassadar.Trust) { tr.Governance.Threshold = 1 }, true},
		{"one of two lowers the threshold", func(w *world) []*evidence.Signer { return w.ops[:1] }, func(_ *world, tr *tassadar.Trust) { tr.Governance.Threshold = 1 }, false},
		{"one of two and a new operator", func(w *world) []*evidence.Signer { return []*evidence.Signer{w.ops[0], testSigner(w.t, "new")} },
			func(w *world, tr *tassadar.Trust) {
				tr.Keys = append(tr.Keys, testSigner(w.t, "new").Key(tassadar.RoleOperator))
			}, false},
		{"a threshold that nobody can meet", func(w *world) []*evidence.Signer { return w.ops[:2] }, func(_ *world, tr *tassadar.Trust) { tr.Governance.Threshold = 3 }, false},
		{"threshold zero", func(w *world) []*evidence.Signer { return w.ops[:2] }, func(_ *world, tr *tassadar.Trust) { tr.Governance.Threshold = 0 }, false},
		{"a worker and an operator", func(w *world) []*evidence.Signer { return []*evidence.Signer{w.ops[0], w.workers[0].Signer} }, func(*world, *tassadar.Trust) {}, false},
	} {
		w := newWorld(t, smallPolicy(), 2, 2, 1)
		trust := w.trust
		trust.Keys = slices.Clone(trust.Keys)
		trust.Keys[0].Label = "changed"
		c.edit(w, &trust)
		before := len(w.log.leaves)
		record := w.sign(evidence.KindTrust, evidence.TrustRecord{At: w.now, Previous: w.lastTrust(), Trust: trust}, c.signers(w)...)
		w.raw(record)
		trusts := w.op.Verified().Trusts()
		if got := trusts[len(trusts)-1].Body.Trust.Digest() == trust.Digest(); got != c.want {
			t.Errorf("%s: counts %t, want %t: %v", c.name, got, c.want, w.op.Verified().Rejected())
		}
		// The operator does not even log what does not count.
		w.log.leaves = w.log.leaves[:before]
		w.reopen()
		err := w.op.SetTrust(t.Context(), trust, record)
		if (err == nil) != c.want || (len(w.log.leaves) > before) != c.want {
			t.Errorf("%s: SetTrust: %v, %d leaves more", c.name, err, len(w.log.leaves)-before)
		}
	}
}

func TestOneByOneIsShown(t *testing.T) {
	for _, c := range []struct{ operators, threshold int }{{1, 1}, {3, 1}, {3, 2}} {
		w := newWorld(t, smallPolicy(), c.operators, c.threshold, 1)
		_, pub := w.publish()
		want := evidence.GovernanceShown{Threshold: c.threshold, Operators: c.operators, OneByOne: c.threshold == 1}
		if got := w.verdict().Governance; got != want || pub.Governance != want {
			t.Errorf("got %+v and %+v, want %+v", got, pub.Governance, want)
		}
	}
}

// TestLaw14References: what closes an assignment decides, and comes after.
func TestLaw14References(t *testing.T) {
	cell := cellOf(articleID, "e1")
	for _, c := range []struct {
		name  string
		edit  func(*evidence.References)
		early bool // logged before the receipt
		by    string
		want  []tassadar.Code
	}{
		{name: "as it is"},
		{name: "a reference missing", edit: func(r *evidence.References) { r.Cases = r.Cases[1:] }, want: codes(tassadar.EvidenceIncomplete, tassadar.TooFewMachines)},
		{name: "all missing", edit: func(r *evidence.References) { r.Cases = nil }, want: codes(tassadar.EvidenceIncomplete, tassadar.TooFewMachines)},
		{name: "wrong", edit: func(r *evidence.References) { r.Cases[0].Expect = digest("x") }, want: codes(tassadar.OutcomeDiffers, tassadar.TooFewMachines)},
		{name: "of other inputs", edit: func(r *evidence.References) { r.Cases[0].Inputs = digest("x") }, want: codes(tassadar.EvidenceIncomplete, tassadar.TooFewMachines)},
		{name: "before the receipt", early: true, want: codes(tassadar.EvidenceIncomplete, tassadar.TooFewMachines)},
		{name: "of another assignment", edit: func(r *evidence.References) { r.Assignment = digest("x") }, want: codes(tassadar.EvidenceIncomplete, tassadar.TooFewMachines)},
		{name: "of another receipt", edit: func(r *evidence.References) { r.Receipt = digest("x") }, want: codes(tassadar.EvidenceIncomplete, tassadar.TooFewMachines)},
		{name: "after the deadline", edit: func(r *evidence.References) { r.ReceivedAt = start + lifetime + 1 }, want: codes(tassadar.RunAbandoned, tassadar.TooFewMachines)},
		{name: "signed by the worker", by: "worker a", want: codes(tassadar.EvidenceIncomplete, tassadar.TooFewMachines)},
	} {
		w := newWorld(t, smallPolicy(), 1, 1, 1)
		h := w.workers[0]
		record := w.receipt(w.passing(w.assign(cell, h), h), h)
		base := len(w.log.leaves)
		if _, err := w.op.Accept(t.Context(), record); err != nil {
			t.Fatal(err)
		}
		refs := w.op.Verified().References()[0].Body
		refs.Cases = slices.Clone(refs.Cases)
		if c.edit != nil {
			c.edit(&refs)
		}
		signer := w.ops[0]
		if c.by != "" {
			signer = testSigner(t, c.by)
		}
		closing := w.sign(evidence.KindReferences, refs, signer)
		w.log.leaves = w.log.leaves[:base]
		w.now = max(w.now, refs.ReceivedAt)
		if c.early {
			w.raw(closing, record)
		} else {
			w.raw(record, closing)
		}
		got := w.cell(cell)
		if (got.Status == appraise.Green) != (c.want == nil) || c.want != nil && canonical(t, got.Reasons) != canonical(t, c.want) {
			t.Errorf("%s: got %s %v, want %v", c.name, got.Status, got.Reasons, c.want)
		}
	}
}

// TestLaw14Age: a receipt handed in at the last moment is as old as its
// assignment.
func TestLaw14Age(t *testing.T) {
	p := smallPolicy()
	p.Envelopes[0].Require.MaxAgeSeconds = lifetime + 10
	w := newWorld(t, p, 1, 1, 1)
	cell, h := cellOf(articleID, "e1"), w.workers[0]
	a := w.assign(cell, h)
	w.now += lifetime
	rc := w.passing(a, h)
	rc.StartedAt, rc.FinishedAt = w.now, w.now
	w.accept(rc, h)
	if got := w.cell(cell); got.Status != appraise.Green || got.NotAfter != start+lifetime+10 {
		t.Errorf("got %s, not after %d; want the assignment's instant to count", got.Status, got.NotAfter-start)
	}
	w.now = start + lifetime + 10
	w.want(cell, appraise.Stale, tassadar.EvidenceStale, tassadar.TooFewMachines)
}

// TestLaw14Consensus: the votes are "family=result" or "family=result@worker".
func TestLaw14Consensus(t *testing.T) {
	for _, c := range []struct {
		votes   string
		workers int // that the envelope asks for
		green   string
		differs string
	}{
		{"e1=14", 1, "", ""},
		{"e1=14 e1=14@b", 1, "", ""}, // one family twice
		{"e1=14 e2=14", 1, "e1 e2", ""},
		{"e1=14 e2=15", 1, "", ""},
		{"e1=14 e2=14 e3=15", 1, "e1 e2", "e3"},
		{"e1=14 e2=14 e3=15 e4=15", 1, "", ""},
		{"e1=14 e2=14 e3=14 e4=15", 1, "e1 e2 e3", "e4"},
		{"e1=14 e1=14@b e2=14 e2=14@b", 2, "e1 e2", ""},
		{"e1=14 e2=14", 2, "", ""},                                       // one worker makes no reference for two
		{"e1=15 e2=15 e3=14 e3=14@b e4=14 e4=14@b", 2, "e3 e4", "e1 e2"}, // nor does one worker unmake it
	} {
		p := testPolicy()
		e, _ := p.Envelope(ownID)
		e.Require.Machines, e.Require.Workers = c.workers, c.workers
		w := newWorld(t, p, 1, 1, 2)
		for vote := range strings.FieldsSeq(c.votes) {
			vote, by, _ := strings.Cut(vote, "@")
			family, value, _ := strings.Cut(vote, "=")
			h := w.workers[0]
			if by == "b" {
				h = w.workers[1]
			}
			w.measure(cellOf(ownID, family), h, func(r *evidence.Receipt) { r.Cases[0].Seen[0] = seen(result(value), 1) })
		}
		v := w.verdict()
		var green, differs []string
		for _, b := range engines {
			got := cellIn(t, v, cellOf(ownID, b))
			if got.Status == appraise.Green {
				green = append(green, b)
			}
			if slices.Contains(got.Reasons, tassadar.OutcomeDiffers) {
				differs = append(differs, b)
			}
			if len(got.Receipts) > 0 && got.Status != appraise.Green && !slices.Contains(got.Reasons, tassadar.OutcomeDiffers) && !slices.Contains(got.Reasons, tassadar.NoConsensus) {
				t.Errorf("%s, workers %d: %s is %s %v, want a reason", c.votes, c.workers, b, got.Status, got.Reasons)
			}
		}
		if strings.Join(green, " ") != c.green || strings.Join(differs, " ") != c.differs {
			t.Errorf("%s, workers %d: green %v, differs %v; want %q and %q", c.votes, c.workers, green, differs, c.green, c.differs)
		}
	}
}

// TestConsensusLapses: a cell that rests on another family's receipt lapses
// with it.
func TestConsensusLapses(t *testing.T) {
	p := testPolicy()
	e, _ := p.Envelope(ownID)
	e.Sets[0].Backends = engines[:2]
	w := newWorld(t, p, 1, 1, 1)
	w.measure(cellOf(ownID, "e1"), w.workers[0])
	w.now += 1000
	w.measure(cellOf(ownID, "e2"), w.workers[0])
	got := w.cell(cellOf(ownID, "e2"))
	if !got.Published || got.NotAfter != start+maxAge {
		t.Errorf("e2 published %t until %d, want until e1 is stale at %d", got.Published, got.NotAfter-start, maxAge)
	}
	w.now = start + maxAge
	w.want(cellOf(ownID, "e2"), appraise.Incomplete, tassadar.NoConsensus, tassadar.TooFewMachines)
	w.measure(cellOf(ownID, "e1"), w.workers[0])
	w.want(cellOf(ownID, "e2"), appraise.Green)
	// A vote that governance took back is none.
	d := w.verdict().Cells
	at := slices.IndexFunc(d, func(c appraise.Cell) bool { return c.Cell == cellOf(ownID, "e1") })
	last := d[at].Receipts[len(d[at].Receipts)-1].Receipt
	w.decide(evidence.Governance{Action: evidence.ActResolve, Receipt: last, Why: "x"}, w.ops[0])
	w.want(cellOf(ownID, "e2"), appraise.Incomplete, tassadar.NoConsensus, tassadar.TooFewMachines)
}

func TestSettlement(t *testing.T) {
	derived := func(p *tassadar.Policy) { // the small policy's cell, on two machines
		p.Envelopes[0].Require.Machines, p.Envelopes[0].Require.Workers = 2, 2
	}
	for _, c := range []struct {
		name string
		edit func(*tassadar.Policy)
		want []tassadar.Code // nil: eligible
	}{
		{"two machines, derived inputs", func(*tassadar.Policy) {}, nil},
		{"one machine", func(p *tassadar.Policy) { p.Envelopes[0].Require.Machines, p.Envelopes[0].Require.Workers = 1, 1 }, codes(tassadar.TooFewMachines)},
		{"fixed inputs", func(p *tassadar.Policy) { p.Profiles[0].Workloads[1].Derive = nil }, codes(tassadar.FixedInputs)},
		{"no derived case", func(p *tassadar.Policy) {
			p.Profiles[0].Workloads[1].Derive = nil
			p.Profiles[0].Workloads[0].Derive = nil
		}, codes(tassadar.FixedInputs)},
	} {
		p := withPolicy(func(p *tassadar.Policy) { derived(p); c.edit(p) })
		w := newWorld(t, p, 1, 1, 2)
		w.measure(cellOf(articleID, "e1"), w.workers[0])
		if p.Envelopes[0].Require.Machines == 2 {
			w.measure(cellOf(articleID, "e1"), w.workers[1])
		}
		got := w.verdict().Profiles[0]
		if got.SettlementEligible != (c.want == nil) || !got.Passed || c.want != nil && canonical(t, got.Reasons) != canonical(t, c.want) {
			t.Errorf("%s: passed %t, eligible %t %v; want %v", c.name, got.Passed, got.SettlementEligible, got.Reasons, c.want)
		}
	}
	p := testPolicy()
	e, _ := p.Envelope(ownID)
	e.Sets[0].Backends = engines[:2]
	w := newWorld(t, p, 1, 1, 2)
	for _, h := range w.workers {
		for _, b := range engines[:2] {
			w.measure(cellOf(ownID, b), h)
		}
	}
	for _, row := range w.verdict().Profiles {
		if row.Profile == ownID && (!row.Passed || row.PublishedCells != 2 || row.SettlementEligible || canonical(t, row.Reasons) != `["consensus_only","fixed_inputs"]`) {
			t.Errorf("consensus: %+v", row)
		}
	}
}

func TestDrift(t *testing.T) {
	cell := cellOf(articleID, "e1")
	type step = func(w *world)
	measure := func(h int, edits ...func(*evidence.Receipt)) step {
		return func(w *world) { w.now++; w.measure(cell, w.workers[h], edits...) }
	}
	both := func(r *evidence.Receipt) { differing("tiny/trap")(r); differing("calc/two")(r) }
	unstable := func(r *evidence.Receipt) {
		r.Cases[1].Seen = []evidence.Seen{seen(result("4"), 1), seen(result("5"), 1)}
	}
	violated := func(r *evidence.Receipt) { r.Refusals[1].Seen[0] = seen(result("1"), 2) }
	for _, c := range []struct {
		name  string
		steps []step
		want  string // kind, case and whether it was published
	}{
		{"passed twice", []step{measure(0), measure(1)}, ""},
		{"differs from the start", []step{measure(0, both)}, "differs calc/two false"},
		{"regressed, first case in profile order", []step{measure(0), measure(1, both)}, "regressed calc/two false"},
		{"regressed after a publication", []step{measure(0), func(w *world) { w.publish() }, measure(0, both)}, "regressed calc/two true"},
		{"a refusal violated", []step{measure(0), measure(1, violated)}, "regressed steps false"},
		{"fixed by a patched engine", []step{measure(0, both), measure(0, patched)}, "fixed calc/two false"},
		{"gone without a change", []step{measure(0, both), measure(0)}, "spurious calc/two false"},
		{"unstable", []step{measure(0), measure(0, unstable)}, "spurious calc/two false"},
		{"what is incomplete fixes nothing", []step{measure(0, both), measure(0, patched, lacking)}, "differs calc/two false"},
		{"what failed says nothing", []step{measure(0), measure(0, failing)}, ""},
		{"another backend says nothing", []step{measure(0), measure(0, both, func(r *evidence.Receipt) { r.Effective.Family = "e2" })}, ""},
	} {
		w := newWorld(t, smallPolicy(), 1, 1, 2)
		for _, s := range c.steps {
			s(w)
		}
		got := ""
		for _, d := range w.verdict().Drifts {
			got += fmt.Sprintf("%s %s %t", d.Kind, d.Case, d.Published)
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestChangesSinceThePublication(t *testing.T) {
	w := newWorld(t, smallPolicy(), 1, 1, 2)
	cell := cellOf(articleID, "e1")
	if got := w.verdict().Changes; len(got) != 0 {
		t.Errorf("changes without a publication: %v", got)
	}
	w.measure(cell, w.workers[0])
	record, _ := w.publish()
	if got := w.verdict().Changes; len(got) != 0 {
		t.Errorf("nothing changed: %v", got)
	}
	before, err := w.check(record, nil, w.now)
	if err != nil || len(accepted(before)) != 1 {
		t.Errorf("the publication before: %v", err)
	}
	w.now++
	w.measure(cell, w.workers[1], differing("calc/two"))
	changes := w.verdict().Changes
	if len(changes) != 1 || changes[0].Was != "green, published" || changes[0].Is != "red, suppressed" || changes[0].Publication != 1 || !slices.Contains(changes[0].Reasons, tassadar.OutcomeDiffers) {
		t.Errorf("changes %+v", changes)
	}
	// With newer tiles the publication before is still authentic, and its cell
	// no longer accepted.
	late, err := w.check(record, nil, w.now)
	if err != nil || len(accepted(late)) != 0 || !slices.Contains(late.Cells[0].Reasons, tassadar.OutcomeDiffers) {
		t.Errorf("the publication before, after the difference: %v, %+v", err, late)
	}
	w.now++
	after, pub := w.publish()
	if pub.Cells[0].Published || pub.Cells[0].Status != "red" || len(w.verdict().Changes) != 0 {
		t.Errorf("the publication after: %+v", pub.Cells[0])
	}
	if got, err := w.check(after, &before.Memory, w.now); err != nil || len(accepted(got)) != 0 {
		t.Errorf("the publication after: %v", err)
	}
	w.setPolicy(withPolicy(func(p *tassadar.Policy) { p.Envelopes[0].Sets[0].Backends = engines[2:3] }))
	if got := w.verdict().Changes; len(got) != 2 || got[0].Is != "undeclared" || got[1].Was != "undeclared" {
		t.Errorf("another declaration: %+v", got)
	}
}

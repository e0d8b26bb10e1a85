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

// TestLaw11Policies: a policy that removes or weakens something says so, and is
// signed by the threshold; otherwise it is no policy of the log.
func TestLaw11Policies(t *testing.T) {
	first := func(p *tassadar.Policy) *tassadar.Workload { return &p.Profiles[0].Workloads[0] }
	two := func(w *world) []*evidence.Signer { return w.ops[:2] }
	for _, c := range []struct {
		name    string
		edit    func(*tassadar.Policy)
		signers func(w *world) []*evidence.Signer
		listed  bool
		kinds   []tassadar.RemovalKind
		want    bool // in force
	}{
		{"an addition", func(p *tassadar.Policy) {
			first(p).Cases = append(first(p).Cases, tassadar.Case{ID: "more", Calls: call("f", "9"), Expect: result("18")})
		}, two, true, nil, true},
		{"an addition by one of two", func(p *tassadar.Policy) {
			first(p).Cases = append(first(p).Cases, tassadar.Case{ID: "more", Calls: call("f", "9"), Expect: result("18")})
		}, func(w *world) []*evidence.Signer { return w.ops[:1] }, true, nil, false},
		{"another title", func(p *tassadar.Policy) { p.Profiles[0].Title = "other" }, two, true, nil, true},
		{"a reference, listed", func(p *tassadar.Policy) { first(p).Cases[0].Expect = result("3") }, two, true, []tassadar.RemovalKind{tassadar.RemovedReference}, true},
		{"a reference, not listed", func(p *tassadar.Policy) { first(p).Cases[0].Expect = result("3") }, two, false, []tassadar.RemovalKind{tassadar.RemovedReference}, false},
		{"a reference, by one and a worker", func(p *tassadar.Policy) { first(p).Cases[0].Expect = result("3") },
			func(w *world) []*evidence.Signer { return []*evidence.Signer{w.ops[0], w.workers[0].Signer} }, true, []tassadar.RemovalKind{tassadar.RemovedReference}, false},
		{"an allowed set, not listed", func(p *tassadar.Policy) { first(p).Cases[0].Allow = []tassadar.Result{result("3")} }, two, false, []tassadar.RemovalKind{tassadar.RemovedAllowedSet}, false},
		{"a workload renamed, not listed", func(p *tassadar.Policy) {
			first(p).ID, first(p).Cases[0].Expect = "kalc", result("3")
			p.Envelopes[0].Require.Floors[0].Case = "kalc/one"
		}, two, false, []tassadar.RemovalKind{tassadar.RemovedCase, tassadar.RemovedDerivation, tassadar.RemovedFloor}, false},
		{"a call added, not listed", func(p *tassadar.Policy) {
			k := &first(p).Cases[0]
			k.Calls = append(call("f", "1"), call("f", "1")...)
			k.Expect = tassadar.Result{result("3")[0], result("3")[0]}
		}, two, false, []tassadar.RemovalKind{tassadar.RemovedCase}, false},
		{"a case dropped, not listed", func(p *tassadar.Policy) { first(p).Cases = first(p).Cases[1:] }, two, false, []tassadar.RemovalKind{tassadar.RemovedCase}, false},
		{"all refusals dropped, not listed", func(p *tassadar.Policy) { p.Profiles[0].Refusals = nil }, two, false, []tassadar.RemovalKind{tassadar.RemovedRefusal}, false},
		{"fewer machines, not listed", func(p *tassadar.Policy) { p.Envelopes[0].Require.Runs = 1 }, two, false, []tassadar.RemovalKind{tassadar.RemovedRuns}, false},
		{"an older age, not listed", func(p *tassadar.Policy) { p.Envelopes[0].Require.MaxAgeSeconds++ }, two, false, []tassadar.RemovalKind{tassadar.RemovedAge}, false},
		{"observed, not listed", func(p *tassadar.Policy) { p.Envelopes[0].Sets[0].Observed = true }, two, false, []tassadar.RemovalKind{tassadar.RemovedCell}, false},
		{"a prerequisite, not listed", func(p *tassadar.Policy) { p.Gates[0].Prerequisites = p.Gates[0].Prerequisites[1:] }, two, false, []tassadar.RemovalKind{tassadar.RemovedPrerequisite}, false},
	} {
		w := newWorld(t, smallPolicy(), 2, 2, 1)
		p := withPolicy(c.edit)
		var kinds []tassadar.RemovalKind
		for _, r := range w.op.Verified().Removals(&p) {
			if !slices.Contains(kinds, r.Kind) {
				kinds = append(kinds, r.Kind)
			}
		}
		if !slices.Equal(kinds, c.kinds) {
			t.Errorf("%s: lists %v, want %v", c.name, kinds, c.kinds)
		}
		record := w.policyRecord(p, c.signers(w)...)
		if !c.listed {
			all := w.op.Verified().Policies()
			record = w.sign(evidence.KindPolicy, evidence.PolicyRecord{Decided: w.decided(), Previous: all[len(all)-1].Digest,
				PolicyDigest: p.Digest(), Policy: &p, Removes: []tassadar.Removal{}}, c.signers(w)...)
		}
		w.raw(record)
		got, _ := w.op.Policy()
		if in := got.Digest() == p.Digest(); in != c.want {
			t.Errorf("%s: in force %t, want %t: %v", c.name, in, c.want, w.op.Verified().Rejected())
		}
	}
}

// TestLaw11Withdraw: one operator suspends, the threshold reinstates, by name.
func TestLaw11Withdraw(t *testing.T) {
	w := newWorld(t, smallPolicy(), 2, 2, 1)
	cell := cellOf(articleID, "e1")
	w.measure(cell, w.workers[0])
	decide := func(g evidence.Governance, signers ...*evidence.Signer) tassadar.Digest {
		w.now++
		g.Why = "x"
		w.decide(g, signers...)
		if all := w.op.Verified().Governance(); len(all) > 0 {
			return all[len(all)-1].Digest
		}
		return ""
	}
	both := w.ops[:2]
	decide(evidence.Governance{Action: evidence.ActWithdraw, Cell: &cell}, w.workers[0].Signer)
	w.want(cell, appraise.Green)
	first := decide(evidence.Governance{Action: evidence.ActWithdraw, Cell: &cell}, w.ops[0])
	w.want(cell, appraise.Red, tassadar.Withdrawn)
	w.measure(cell, w.workers[0])
	w.want(cell, appraise.Red, tassadar.Withdrawn)
	second := decide(evidence.Governance{Action: evidence.ActWithdraw, Cell: &cell}, w.ops[1])
	decide(evidence.Governance{Action: evidence.ActReinstate, Withdrawal: first}, w.ops[1])
	decide(evidence.Governance{Action: evidence.ActReinstate, Cell: &cell}, both...)
	w.want(cell, appraise.Red, tassadar.Withdrawn)
	decide(evidence.Governance{Action: evidence.ActReinstate, Withdrawal: first}, both...)
	w.want(cell, appraise.Red, tassadar.Withdrawn) // the second stands
	decide(evidence.Governance{Action: evidence.ActReinstate, Withdrawal: second}, both...)
	w.want(cell, appraise.Green)
	other := cell
	other.Backend = "e2"
	decide(evidence.Governance{Action: evidence.ActWithdraw, Cell: &other}, both...)
	w.want(cell, appraise.Green)
	all := tassadar.Cell{Profile: "*", Backend: "*", Toolchain: clang, Machine: "*"}
	decide(evidence.Governance{Action: evidence.ActWithdraw, Cell: &all}, both...)
	w.want(cell, appraise.Red, tassadar.Withdrawn)
	// No instant takes a decision away.
	if got := cellIn(t, w.verdictAt(start), cell); got.Status != appraise.Red {
		t.Errorf("before the withdrawal's instant: %s %v", got.Status, got.Reasons)
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

// TestLaw14References: what closes an assignment comes after the receipt, names
// what everybody computes, and nothing else closes it.
func TestLaw14References(t *testing.T) {
	cell := cellOf(articleID, "e1")
	unverifiable := codes(tassadar.EvidenceUnverifiable, tassadar.TooFewMachines)
	open := codes(tassadar.EvidenceIncomplete, tassadar.TooFewMachines)
	for _, c := range []struct {
		name  string
		edit  func(*evidence.Closing)
		early bool // logged before the receipt
		by    string
		want  []tassadar.Code
	}{
		{name: "as it is"},
		{name: "a reference missing", edit: func(r *evidence.Closing) { r.Cases = r.Cases[1:] }, want: unverifiable},
		{name: "all missing", edit: func(r *evidence.Closing) { r.Cases = nil }, want: unverifiable},
		{name: "wrong", edit: func(r *evidence.Closing) { r.Cases[0].Expect = digest("x") }, want: unverifiable},
		{name: "of other inputs", edit: func(r *evidence.Closing) { r.Cases[0].Inputs = digest("x") }, want: unverifiable},
		{name: "before the receipt", early: true, want: open},
		{name: "of another assignment", edit: func(r *evidence.Closing) { r.Assignment = digest("x") }, want: open},
		{name: "of another receipt", edit: func(r *evidence.Closing) { r.Receipt = digest("x") }, want: open},
		{name: "of another log", edit: func(r *evidence.Closing) { r.Log = "test.invalid/other" }, want: open},
		{name: "after the deadline", edit: func(r *evidence.Closing) { r.ReceivedAt = start + lifetime + 1 }, want: codes(tassadar.RunAbandoned, tassadar.TooFewMachines)},
		{name: "signed by the worker", by: "worker a", want: open},
		{name: "signed by an operator", by: "operator a", want: open},
	} {
		w := newWorld(t, smallPolicy(), 1, 1, 1)
		h := w.workers[0]
		record := w.receipt(w.passing(w.assign(cell, h), h), h)
		base := len(w.log.leaves)
		if _, err := w.op.Accept(t.Context(), record); err != nil {
			t.Fatal(err)
		}
		refs := w.op.Verified().Closings()[0].Body
		refs.Cases = slices.Clone(refs.Cases)
		if c.edit != nil {
			c.edit(&refs)
		}
		signer := w.desk
		if c.by != "" {
			signer = testSigner(t, c.by)
		}
		closing := w.sign(evidence.KindClosing, refs, signer)
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
			if len(got.Receipts) > 0 && got.Status != appraise.Green && !slices.Contains(got.Reasons, tassadar.OutcomeDiffers) &&
				!slices.Contains(got.Reasons, tassadar.NoConsensus) && !slices.Contains(got.Reasons, tassadar.ConsensusChanged) {
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
		r.Cases[1].Seen = []evidence.Observation{seen(result("4"), 1), seen(result("5"), 1)}
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

package appraise_test

import (
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/operator"
)

func orderOf(c tassadar.Cell, h host, again []evidence.Recheck) operator.Measurement {
	return operator.Measurement{Cell: c, Worker: h.ID(), Full: true, Lifetime: lifetime, Recheck: again}
}

// TestAttackDerivedFacts: a wrong answer to a derived case is a fact like any
// other. Its calls come again with the next orders; another engine replaces it by
// passing them on enough hosts, and one that was not asked does not.
func TestAttackDerivedFacts(t *testing.T) {
	t.Parallel()
	one := func(rc *evidence.Receipt) {
		for i := range rc.Cases {
			if rc.Cases[i].ID == "calc/derived-1" {
				rc.Cases[i].Seen[0].Digest = digest("wrong")
			}
		}
	}
	unasked := func(w *world, h host, edits ...func(*evidence.Receipt)) {
		a, _, err := w.op.Assign(t.Context(), orderOf(e1, h, nil))
		if err != nil {
			t.Fatal(err)
		}
		rc := w.passing(*a, h)
		for _, edit := range edits {
			edit(rc)
		}
		w.accept(rc, h)
	}
	// again is wrong in the case that is checked again.
	again := func(rc *evidence.Receipt) {
		for i := range rc.Cases {
			if strings.Contains(rc.Cases[i].ID, "/recheck-") {
				rc.Cases[i].Seen[0].Digest = digest("wrong again")
			}
		}
	}
	for _, c := range []struct {
		name  string
		act   func(w *world, bad tassadar.Digest)
		green bool
	}{
		{"nothing", func(*world, tassadar.Digest) {}, false},
		{"the same engine passes other derived cases", func(w *world, _ tassadar.Digest) { unasked(w, w.workers[0]); unasked(w, w.workers[1]) }, false},
		{"the same engine passes these", func(w *world, _ tassadar.Digest) { w.measure(e1, w.workers[0]); w.measure(e1, w.workers[1]) }, false},
		{"another engine that was not asked", func(w *world, _ tassadar.Digest) {
			unasked(w, w.workers[0], patched)
			unasked(w, w.workers[1], patched)
		}, false},
		{"another engine on one host", func(w *world, _ tassadar.Digest) {
			w.measure(e1, w.workers[0], patched)
			unasked(w, w.workers[1], patched)
		}, false},
		{"another engine on two hosts", func(w *world, _ tassadar.Digest) {
			w.measure(e1, w.workers[0], patched)
			w.measure(e1, w.workers[1], patched)
		}, true},
		{"another engine that is wrong again", func(w *world, _ tassadar.Digest) {
			w.measure(e1, w.workers[0], patched)
			w.measure(e1, w.workers[1], patched, again)
		}, false},
		{"another engine that leaves these out", func(w *world, _ tassadar.Digest) {
			w.measure(e1, w.workers[0], patched)
			w.measure(e1, w.workers[1], patched, func(rc *evidence.Receipt) {
				rc.Cases = slices.DeleteFunc(rc.Cases, func(k evidence.ObservedCase) bool { return strings.Contains(k.ID, "/recheck-") })
			})
		}, false},
		{"another engine in two versions", func(w *world, _ tassadar.Digest) {
			w.measure(e1, w.workers[0], patched)
			w.measure(e1, w.workers[1], patched, func(rc *evidence.Receipt) { rc.Effective.Version = "1.5.0" })
		}, false},
		{"resolved", func(w *world, bad tassadar.Digest) { w.resolve(bad, w.ops...) }, true},
		{"measured again when it is stale", func(w *world, _ tassadar.Digest) {
			w.now += maxAge
			unasked(w, w.workers[0])
			unasked(w, w.workers[1])
		}, true},
		{"measured again a second before", func(w *world, _ tassadar.Digest) {
			w.now += maxAge - 2
			unasked(w, w.workers[0])
			unasked(w, w.workers[1])
			w.now += 10
		}, false},
		{"its worker revoked", func(w *world, _ tassadar.Digest) { w.revoke(w.workers[2].ID()) }, false},
		{"its worker gone", func(w *world, _ tassadar.Digest) { w.drop(w.workers[2].ID()) }, false},
		{"its worker's leaves voided", func(w *world, _ tassadar.Digest) { w.voidAll(0, w.workers[2].ID(), w.ops...) }, true},
	} {
		w := newWorld(t, pairPolicy(), 2, 2, 3)
		w.measure(e1, w.workers[0])
		w.measure(e1, w.workers[1])
		bad := w.measure(e1, w.workers[2], one)
		cell := w.cell(e1)
		if cell.Status != appraise.Red || !slices.Contains(cell.Reasons, tassadar.OutcomeDiffers) || len(cell.Recheck) != 1 || cell.Recheck[0].Workload != "calc" {
			t.Fatalf("%s: %s %v, to be checked again %+v", c.name, cell.Status, cell.Reasons, cell.Recheck)
		}
		w.now++
		c.act(w, bad)
		if got := w.cell(e1); (got.Status == appraise.Green) != c.green {
			t.Errorf("%s: %s %v", c.name, got.Status, got.Reasons)
		}
	}
}

// TestAttackManyFacts: an engine was wrong so often that one order does not carry
// all the calls; another one replaces it all the same.
func TestAttackManyFacts(t *testing.T) {
	t.Parallel()
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) { p.Profiles[0].Workloads[0].Derive.Count = 70 }), 1, 1, 1)
	w.measure(e1, w.workers[0], derivedWrong)
	w.wantStatus(e1, appraise.Red, tassadar.OutcomeDiffers)
	w.measure(e1, w.workers[0], patched)
	w.wantStatus(e1, appraise.Red, tassadar.OutcomeDiffers)
	w.measure(e1, w.workers[0], patched)
	w.wantStatus(e1, appraise.Green)
}

// TestAttackFactsElsewhere: what a module did on an engine holds wherever the
// same module makes the same calls.
func TestAttackFactsElsewhere(t *testing.T) {
	t.Parallel()
	// The broad profile runs the article's module under another name.
	policy := func() tassadar.Policy {
		p := testPolicy()
		for i := range p.Envelopes {
			p.Envelopes[i].Require.Machines, p.Envelopes[i].Require.Workers = 1, 1
		}
		from, _ := p.Profile(articleID)
		to, _ := p.Profile(broadA)
		to.Workloads[0].ID = "kalc"
		to.Workloads[0].Modules = slices.Clone(from.Workloads[0].Modules)
		e, _ := p.Envelope(broadA)
		e.Require.Floors[0].Case = "kalc/one"
		return p
	}
	other := cellOf(broadA, "e1")
	kalc := func(rc *evidence.Receipt) { rc.Timings.Cases = map[string]tassadar.Uint{"kalc/one": 1500} }
	w := newWorld(t, policy(), 1, 1, 2)
	w.measure(e1, w.workers[0])
	w.measure(other, w.workers[0], kalc)
	w.wantStatus(e1, appraise.Green)
	w.wantStatus(other, appraise.Green)
	w.measure(other, w.workers[1], kalc, differing("kalc/two"))
	w.wantStatus(other, appraise.Red, tassadar.OutcomeDiffers)
	w.wantStatus(e1, appraise.Red, tassadar.OutcomeDiffers)
	w.wantStatus(cellOf(articleID, "e2"), appraise.Unmeasured) // another family is not concerned
	if got := w.cell(e1).Receipts[0]; got.Counts || !slices.Contains(got.Codes, tassadar.OutcomeDiffers) {
		t.Errorf("the article's receipt: %+v", got)
	}
	// Another profile without these calls does not mind.
	w.measure(cellOf(broadB, "e1"), w.workers[0])
	w.wantStatus(cellOf(broadB, "e1"), appraise.Green)
	// A derived answer under the one name counts under the other.
	w = newWorld(t, policy(), 1, 1, 2)
	w.measure(e1, w.workers[0])
	w.measure(other, w.workers[1], kalc, derivedWrong)
	w.wantStatus(e1, appraise.Red, tassadar.OutcomeDiffers)
	if got := w.cell(e1).Recheck; len(got) != 2 || got[0].Workload != "calc" {
		t.Errorf("the article's cell is checked again on %+v", got)
	}
	w.measure(e1, w.workers[0], patched)
	w.wantStatus(e1, appraise.Green)
	w.wantStatus(other, appraise.Red, tassadar.OutcomeDiffers) // not replaced there

	// And under another toolchain, whose compiler made the same module.
	p := policy()
	to, _ := p.Profile(broadA)
	for i := range to.Workloads[0].Modules {
		m := &to.Workloads[0].Modules[i]
		b := *m.Build
		b.Toolchain = rust
		m.Toolchain, m.Build = rust, &b
	}
	e, _ := p.Envelope(broadA)
	for i := range e.Sets {
		e.Sets[i].Toolchains = []string{rust}
	}
	w = newWorld(t, p, 1, 1, 2)
	other.Toolchain = rust
	w.measure(e1, w.workers[0])
	w.measure(other, w.workers[1], kalc, derivedWrong)
	w.wantStatus(e1, appraise.Red, tassadar.OutcomeDiffers)
	w.measure(e1, w.workers[0], patched)
	w.wantStatus(e1, appraise.Green)
	other.Toolchain = clang

	// In a policy that has forgotten the profile of the fact.
	w = newWorld(t, policy(), 1, 1, 2)
	w.measure(other, w.workers[1], kalc, differing("kalc/two"))
	p = policy()
	p.Profiles = slices.DeleteFunc(p.Profiles, func(x tassadar.Profile) bool { return x.ID == broadA })
	p.Envelopes = slices.DeleteFunc(p.Envelopes, func(x tassadar.Envelope) bool { return x.Profile == broadA })
	g, _ := p.Gate(tassadar.GateBroad)
	g.Profiles = []string{broadB}
	w.setPolicy(p)
	w.measure(e1, w.workers[0])
	w.wantStatus(e1, appraise.Red, tassadar.OutcomeDiffers)
}

// TestAttackCorrectedReference: a corrected reference frees what it agrees with,
// and puts what agreed with the wrong one in its place.
func TestAttackCorrectedReference(t *testing.T) {
	t.Parallel()
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) { p.Profiles[0].Workloads[0].Cases[1].Expect = result("5") }), 2, 2, 2)
	right := func(rc *evidence.Receipt) {
		for i := range rc.Cases {
			if rc.Cases[i].ID == "calc/two" {
				rc.Cases[i].Seen = []evidence.Observation{seen(result("4"), rc.Runs)}
			}
		}
	}
	w.measure(e1, w.workers[0], right)
	w.wantStatus(e1, appraise.Red, tassadar.OutcomeDiffers)
	w.measure(e1, w.workers[1], patched) // agrees with the wrong reference
	w.wantStatus(e1, appraise.Green)
	w.setPolicy(smallPolicy())
	w.now++
	w.wantStatus(e1, appraise.Red, tassadar.OutcomeDiffers)
	w.measure(e1, w.workers[0])
	w.wantStatus(e1, appraise.Green)
	for _, v := range w.cell(e1).Versions {
		if slices.Contains(v.EngineDigests, digest("patched engine")) {
			t.Errorf("green for the engine that was wrong: %+v", v)
		}
	}
}

// TestAttackShorterAge: a later policy lengthens the age of what blocks, and never
// shortens it.
func TestAttackShorterAge(t *testing.T) {
	t.Parallel()
	age := func(seconds int64) tassadar.Policy {
		return withPolicy(func(p *tassadar.Policy) { p.Envelopes[0].Require.MaxAgeSeconds = seconds })
	}
	for _, c := range []struct {
		name  string
		to    []int64
		at    int64 // seconds after the fact, measured again then
		green bool
	}{
		{"the same", nil, maxAge, true},
		{"shorter", []int64{100}, 200, false},
		{"shorter, and its own time over", []int64{100}, maxAge, true},
		{"longer", []int64{2 * maxAge}, maxAge, false},
		{"longer, and that time over", []int64{2 * maxAge}, 2 * maxAge, true},
		{"longer for a while", []int64{2 * maxAge, 100}, maxAge, false},
		{"shorter, then longer", []int64{100, 2 * maxAge}, maxAge, false},
	} {
		w := newWorld(t, age(maxAge), 2, 2, 2)
		w.measure(e1, w.workers[1], differing("calc/two"))
		for _, seconds := range c.to {
			w.now++
			w.setPolicy(age(seconds))
		}
		w.now = start + c.at
		w.measure(e1, w.workers[0])
		w.now++
		if got := w.cell(e1); (got.Status == appraise.Green) != c.green {
			t.Errorf("%s: %s %v", c.name, got.Status, got.Reasons)
		}
	}
	// What was ordered before the fact lapsed never counts again.
	w := newWorld(t, age(maxAge), 1, 1, 2)
	w.measure(e1, w.workers[1], differing("calc/two"))
	w.now += maxAge - 10
	w.measure(e1, w.workers[0])
	w.now += 10
	if got := w.cell(e1); got.Status == appraise.Green || got.Receipts[1].Counts {
		t.Errorf("the fact lapsed, and what was ordered before counts: %s %v", got.Status, got.Reasons)
	}
}

// TestAttackBackdated: no record dated back lets a fact lapse before its time, or
// makes evidence younger.
func TestAttackBackdated(t *testing.T) {
	t.Parallel()
	order := func(w *world, at int64) []byte {
		return w.sign(evidence.KindAssignment, evidence.Assignment{Log: w.log.key.Signer.Name(), Serial: 1000, Cell: e1, ProfileDigest: w.policy.Profiles[0].Digest(),
			PolicyDigest: w.policy.Digest(), Worker: w.workers[0].ID(), IssuedAt: at, Deadline: at + 1, Runs: 2, Full: true}, w.desk)
	}
	for _, c := range []struct {
		name   string
		record func(w *world) []byte
	}{
		{"nothing", nil},
		{"an order", func(w *world) []byte { return order(w, start-2*maxAge) }},
		{"an order of 1970", func(w *world) []byte { return order(w, 0) }},
		{"a closing", func(w *world) []byte {
			return w.sign(evidence.KindClosing, evidence.Closing{Log: w.log.key.Signer.Name(), Assignment: digest("x"), Receipt: digest("y"), ReceivedAt: start - 2*maxAge}, w.desk)
		}},
		{"a withdrawal by one", func(w *world) []byte {
			c := cellOf(broadA, "e9")
			g := evidence.Governance{Decided: w.decided(), Action: evidence.ActWithdraw, Cell: &c, Why: "x"}
			g.At = start - 2*maxAge
			g.Until = g.At + evidence.DecisionSeconds
			return w.sign(evidence.KindGovernance, g, w.ops[1])
		}},
	} {
		w := newWorld(t, withPolicy(func(p *tassadar.Policy) { p.Envelopes[0].Require.Machines = 1 }), 2, 2, 3)
		w.measure(e1, w.workers[1], differing("calc/two"))
		w.now += 10
		if c.record != nil {
			w.raw(c.record(w))
		}
		w.now += 10
		w.measure(e1, w.workers[0])
		w.measure(e1, w.workers[2])
		w.now++
		if got := w.cell(e1); got.Status != appraise.Red || !slices.Contains(got.Reasons, tassadar.OutcomeDiffers) {
			t.Errorf("%s dated back: %s %v", c.name, got.Status, got.Reasons)
		}
	}
}

// TestAttackDatedAhead: a record dated ahead neither stops anybody nor keeps
// evidence fresh.
func TestAttackDatedAhead(t *testing.T) {
	t.Parallel()
	const far = int64(1<<53 - 1)
	for _, n := range []int{1, 4, 20} {
		w := newWorld(t, smallPolicy(), 2, 2, 1)
		w.measure(e1, w.workers[0])
		before := len(w.log.leaves)
		for i := range n {
			w.raw(w.sign(evidence.KindAssignment, evidence.Assignment{Log: w.log.key.Signer.Name(), Serial: tassadar.Uint(1000 + i), Cell: cellOf(articleID, "e9"), ProfileDigest: w.policy.Profiles[0].Digest(),
				PolicyDigest: w.policy.Digest(), Worker: "x", IssuedAt: far - 10, Deadline: far, Runs: 2, Full: true}, w.desk))
		}
		w.want(e1, appraise.Green)
		// Decisions go on, of one operator and of all.
		name := w.withdraw(e1, w.ops[0])
		w.want(e1, appraise.Red, tassadar.Withdrawn)
		w.decide(evidence.Governance{Action: evidence.ActReinstate, Withdrawal: name, Why: "x"}, w.ops...)
		w.want(e1, appraise.Green)
		w.editTrust(func(tr *tassadar.Trust) { tr.Keys = append(tr.Keys, testSigner(t, "new").Key(tassadar.RoleDispatcher)) })
		w.setPolicy(withPolicy(func(p *tassadar.Policy) { p.Gates[0].Title = "other" }))
		w.decide(evidence.Governance{Action: evidence.ActVoid, From: tassadar.Uint(before), To: tassadar.Uint(before + n - 1), Why: "dated ahead"}, w.ops...)
		if len(w.op.Verified().Rejected()) != 0 {
			t.Errorf("%d dated ahead: rejected %+v", n, w.op.Verified().Rejected())
		}
		// Voided, they trouble no verifier either.
		record, _ := w.publish()
		w.wantAnswer("voided", record, &w.trust, w.now, e1, "")
		w.measure(e1, w.workers[0])
	}
	// One of them stops no dispatcher.
	w := newWorld(t, smallPolicy(), 2, 2, 1)
	w.measure(e1, w.workers[0])
	g := evidence.Governance{Action: evidence.ActWithdraw, Cell: &tassadar.Cell{Profile: "x", Backend: "*", Toolchain: "*", Machine: "*"}, Why: "x", Decided: w.decided()}
	g.At, g.Until = far-10, far
	w.raw(w.sign(evidence.KindGovernance, g, w.ops[1]))
	w.measure(e1, w.workers[0])
	w.want(e1, appraise.Green)
	if _, err := w.op.Verdict(); err != nil {
		t.Error(err)
	}
	record, _ := w.publish()
	w.wantRefused("a clock behind a record", record, &w.trust, w.now, tassadar.ClockSkew)

	// Evidence dated a year ahead is as old as the log's next records.
	const year = 365 * 86400
	w = newWorld(t, smallPolicy(), 1, 1, 1)
	w.now += year
	w.measure(e1, w.workers[0])
	if got := cellIn(t, w.verdictAt(start+1), e1); got.Status == appraise.Green {
		t.Errorf("dated a year ahead, and green today: %v", got.Reasons)
	}
	w.now = start + 100
	w.withdraw(cellOf(articleID, "e9"), w.ops[0])
	w.want(e1, appraise.Green)
	if got := w.cell(e1); got.NotAfter != start+100+maxAge {
		t.Errorf("not after %d, and the next record is of 100", got.NotAfter-start)
	}
	w.now = start + year
	if got := w.cell(e1); got.Status == appraise.Green {
		t.Error("evidence of last year is green")
	}
	// Or as what witnesses saw.
	w = newWorld(t, smallPolicy(), 1, 1, 1)
	w.now += year
	w.measure(e1, w.workers[0])
	v := w.op.Verified().WithBounds([]evidence.Bound{{Size: uint64(len(w.log.leaves)), At: start + 5}})
	got, err := appraise.Appraise(v, w.policy.Digest(), w.now)
	if err != nil || cellIn(t, got, e1).Status != appraise.Stale {
		t.Errorf("witnessed a year ago: %v %v", err, cellIn(t, got, e1))
	}
}

// TestAttackAllAlike: where every family refuses or differs alike, the case is
// named, not the engines.
func TestAttackAllAlike(t *testing.T) {
	t.Parallel()
	set := func(s evidence.Observation) func(*evidence.Receipt) {
		return func(rc *evidence.Receipt) {
			s.Runs = rc.Runs
			rc.Cases[1].Seen, rc.Cases[1].Instructions = []evidence.Observation{s}, 0
		}
	}
	refused := func(code tassadar.Code, by tassadar.Refuser) evidence.Observation {
		return evidence.Observation{Ended: tassadar.EndedRefused, Code: code, By: by}
	}
	for _, c := range []struct {
		name string
		a, b evidence.Observation
		want tassadar.Code // "" for neither
	}{
		{"all refuse", refused(tassadar.NumericUnsupported, tassadar.ByEngine), refused(tassadar.NumericUnsupported, tassadar.ByEngine), tassadar.RefusedByAll},
		{"all run into a limit", refused(tassadar.TimeLimitExceeded, tassadar.ByLimit), refused(tassadar.TimeLimitExceeded, tassadar.ByLimit), tassadar.RefusedByAll},
		{"for other reasons", refused(tassadar.NumericUnsupported, tassadar.ByEngine), refused(tassadar.MalformedModule, tassadar.ByEngine), ""},
		{"one refuses", refused(tassadar.NumericUnsupported, tassadar.ByEngine), seen(result("4"), 1), ""},
		{"all agree on another result", seen(result("5"), 1), seen(result("5"), 1), tassadar.ReferenceDisputed},
		{"all trap alike", seen(tassadar.Result{{Trap: tassadar.TrapUnreachable}}, 1), seen(tassadar.Result{{Trap: tassadar.TrapUnreachable}}, 1), tassadar.ReferenceDisputed},
		{"all differ, and from each other", seen(result("5"), 1), seen(result("6"), 1), ""},
		{"one differs", seen(result("5"), 1), seen(result("4"), 1), ""},
		{"all agree on the reference", seen(result("4"), 1), seen(result("4"), 1), ""},
		{"nobody could measure", evidence.Observation{Ended: tassadar.EndedNotMeasured, Code: tassadar.BackendUnavailable}, evidence.Observation{Ended: tassadar.EndedNotMeasured, Code: tassadar.BackendUnavailable}, ""},
	} {
		w := newWorld(t, withPolicy(func(p *tassadar.Policy) { p.Envelopes[0].Sets[0].Backends = engines[:2] }), 1, 1, 1)
		w.measure(e1, w.workers[0], set(c.a))
		w.measure(cellOf(articleID, "e2"), w.workers[0], set(c.b))
		for _, b := range engines[:2] {
			got := w.cell(cellOf(articleID, b))
			for _, code := range codes(tassadar.RefusedByAll, tassadar.ReferenceDisputed) {
				if slices.Contains(got.Reasons, code) != (code == c.want) {
					t.Errorf("%s: %s is %s %v, want %q", c.name, b, got.Status, got.Reasons, c.want)
				}
			}
			if c.want != "" && got.Status == appraise.Green {
				t.Errorf("%s: green", c.name)
			}
			if n := findings(got, c.want, "", "calc/two"); c.want != "" && n != 1 || slices.ContainsFunc(got.Findings, func(f appraise.Finding) bool { return f.Code == "" }) {
				t.Errorf("%s: %d findings of %+v", c.name, n, got.Findings)
			}
		}
	}
}

// TestAllAlikeOfWhom: where what one of two families saw says nothing of the case,
// there are no two that are alike.
func TestAllAlikeOfWhom(t *testing.T) {
	t.Parallel()
	refused := func(rc *evidence.Receipt) {
		rc.Cases[1].Seen, rc.Cases[1].Instructions = []evidence.Observation{{Ended: tassadar.EndedRefused, Code: tassadar.NumericUnsupported, By: tassadar.ByEngine, Runs: rc.Runs}}, 0
	}
	const later = 7
	for _, c := range []struct {
		name string
		edit func(*evidence.Receipt) // of the second family's receipt
		then func(*world, tassadar.Digest)
		at   int64 // seconds after the first
		want tassadar.Code
	}{
		{"both", nil, nil, later, tassadar.RefusedByAll},
		{"nothing seen", func(rc *evidence.Receipt) { rc.Cases[1].Seen = []evidence.Observation{} }, nil, later, ""},
		{"another engine ran", func(rc *evidence.Receipt) { rc.Effective.Family = "e9" }, nil, later, ""},
		{"another case of the name", func(rc *evidence.Receipt) { rc.Cases[1].Digest = digest("other") }, nil, later, ""},
		{"another module", func(rc *evidence.Receipt) { rc.Modules[0].Digest = digest("other") }, nil, later, ""},
		{"the module of another workload", func(rc *evidence.Receipt) { rc.Modules[1].Digest = digest("other") }, nil, later, tassadar.RefusedByAll},
		{"resolved", nil, func(w *world, receipt tassadar.Digest) {
			w.decide(evidence.Governance{Action: evidence.ActResolve, Receipt: receipt, Why: "x"}, w.ops...)
		}, later, ""},
		{"a key that is revoked", nil, func(w *world, _ tassadar.Digest) {
			w.editTrust(func(t *tassadar.Trust) {
				k, _ := t.Key(w.workers[1].ID())
				k.Revoked = w.now
			})
		}, later, ""},
		{"measured under another form of the profile", nil, func(w *world, _ tassadar.Digest) {
			w.setPolicy(withPolicy(func(p *tassadar.Policy) {
				p.Profiles[0].Title, p.Envelopes[0].Sets[0].Backends = "another form", engines[:2]
			}))
		}, later, ""},
		{"the last second of the first", nil, nil, maxAge - 1, tassadar.RefusedByAll},
		{"the first is too old", nil, nil, maxAge, ""},
		{"an allowed result", func(rc *evidence.Receipt) { rc.Cases[3].Seen = []evidence.Observation{seen(result("9"), rc.Runs)} }, nil, later, tassadar.RefusedByAll},
	} {
		w := newWorld(t, withPolicy(func(p *tassadar.Policy) { p.Envelopes[0].Sets[0].Backends = engines[:2] }), 1, 1, 2)
		w.measure(e1, w.workers[0], refused, func(rc *evidence.Receipt) {
			if c.name == "an allowed result" {
				c.edit(rc)
			}
		})
		w.now += later
		second := w.measure(cellOf(articleID, "e2"), w.workers[1], refused, func(rc *evidence.Receipt) {
			if c.edit != nil {
				c.edit(rc)
			}
		})
		if c.then != nil {
			c.then(w, second)
		}
		got := cellIn(t, w.verdictAt(start+c.at), cellOf(articleID, "e1"))
		if slices.Contains(got.Reasons, tassadar.RefusedByAll) != (c.want != "") || slices.Contains(got.Reasons, tassadar.ReferenceDisputed) {
			t.Errorf("%s: %s %v, want %q", c.name, got.Status, got.Reasons, c.want)
		}
	}
}

// TestAttackConsensusHorizon: a profile without references of its own is green
// when it was measured, whatever horizon it asks for.
func TestAttackConsensusHorizon(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		horizon tassadar.Uint
		green   bool
	}{{0, true}, {50, true}, {100, true}, {101, false}} {
		p, e := ownProfile()
		e.Require.Horizon = c.horizon
		e.Sets[0].Backends = engines[:2]
		w := newWorld(t, tassadar.Policy{Profiles: []tassadar.Profile{p}, Envelopes: []tassadar.Envelope{e},
			Gates: []tassadar.Gate{{ID: "own", Profiles: []string{ownID}, Prerequisites: needs()[:2]}}}, 1, 1, 2)
		w.measure(cellOf(ownID, "e1"), w.workers[0])
		w.measure(cellOf(ownID, "e2"), w.workers[1])
		got := w.cell(cellOf(ownID, "e1"))
		if (got.Status == appraise.Green) != c.green || got.Published != c.green {
			t.Errorf("horizon %d: %s %v", c.horizon, got.Status, got.Reasons)
		}
	}
}

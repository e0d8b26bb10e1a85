package appraise_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// closeAt is a closing of a receipt, dated as one likes.
func (w *world) closeAt(a evidence.Logged[evidence.Assignment], receipt tassadar.Digest, at int64, by *evidence.Signer) []byte {
	w.t.Helper()
	refs, err := appraise.ReferencesOf(w.op.Verified(), &a)
	if err != nil {
		w.t.Fatal(err)
	}
	return w.sign(evidence.KindClosing, evidence.Closing{Log: a.Body.Log, Assignment: a.Digest, Receipt: receipt, ReceivedAt: at, Cases: refs}, by)
}

// handIn logs a receipt that passes and what closes it, past the operator.
func (w *world) handIn(a evidence.Logged[evidence.Assignment], h host, at int64, by *evidence.Signer) {
	w.t.Helper()
	record := w.receipt(w.passing(a, h), h)
	w.raw(record)
	w.raw(w.closeAt(a, recordDigest(w.t, record), at, by))
}

// TestAttackClosingDatedBack: what the log has surely reached stays reached. A dispatcher who
// dates a closing back brings in no run that a publication called abandoned, nor what a worker
// did after it retired; an operator who dates a record ahead makes nobody late.
func TestAttackClosingDatedBack(t *testing.T) {
	t.Parallel()
	ahead := func(w *world) {
		g := evidence.Governance{Action: evidence.ActWithdraw, Cell: &tassadar.Cell{Profile: "x", Backend: "x", Toolchain: "x", Machine: "x"}, Why: "x", Decided: w.decided()}
		g.At, g.Until = g.At+2*lifetime, g.Until+2*lifetime
		w.raw(w.sign(evidence.KindGovernance, g, w.ops[1]))
	}
	for name, c := range map[string]struct {
		before func(w *world)
		want   tassadar.Code
	}{
		"published as abandoned":           {func(w *world) { w.now += lifetime + 1; w.publish() }, tassadar.RunAbandoned},
		"published when it was due":        {func(w *world) { w.now += lifetime; w.publish() }, ""},
		"three decisions after it was due": {func(w *world) { ahead(w); ahead(w); ahead(w) }, tassadar.RunAbandoned},
		"two decisions after it was due":   {func(w *world) { ahead(w); ahead(w) }, ""},
		"retired, and a later order": {func(w *world) {
			w.edit(w.workers[0], func(k *tassadar.Key) { k.RetiredFrom = start + 100 })
			w.now += 200
			w.order(e1, w.workers[1])
			w.drop(w.workers[1].ID())
		}, tassadar.KeyRetired},
		"retired, and no later order": {func(w *world) {
			w.edit(w.workers[0], func(k *tassadar.Key) { k.RetiredFrom = start + 100 })
			w.now += 200
			w.drop(w.workers[1].ID())
		}, ""},
	} {
		w := newWorld(t, smallPolicy(), 2, 1, 2)
		a := w.assign(e1, w.workers[0])
		c.before(w)
		w.handIn(a, w.workers[0], start+50, w.desk)
		got := w.cell(e1)
		if c.want == "" && got.Status != appraise.Green || c.want != "" && (got.Status == appraise.Green || !slices.Contains(got.Reasons, c.want)) {
			t.Errorf("%s: %s %v, want %q", name, got.Status, got.Reasons, c.want)
		}
	}
}

// TestAttackNobodysAnswer: a receipt that names the worker whom the trust knew when it was
// asked, and whose signature nobody can check, answers nothing: a dispatcher closes no run
// with it that was never handed in.
func TestAttackNobodysAnswer(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 2)
	w.measure(e1, w.workers[1])
	a := w.assign(e1, w.workers[0])
	w.drop(w.workers[0].ID())
	rc := w.passing(a, w.workers[0])
	record := w.sign(evidence.KindReceipt, rc, w.workers[0].Signer)
	w.raw(record)
	w.raw(w.closeAt(a, recordDigest(t, record), w.now, w.desk))
	if n := len(w.op.Verified().Receipts()); n != 1 {
		t.Errorf("%d receipts", n)
	}
	if w.op.Verified().Answer(1) != "" {
		t.Error("it answers")
	}
	w.wantStatus(e1, appraise.Green)
	w.now += lifetime + 1
	w.wantStatus(e1, appraise.Red, tassadar.RunAbandoned)
}

// TestAttackTwoArchitecturesOfAMachine: a machine that was installed anew has the architecture
// that it had, whatever host it is now.
func TestAttackTwoArchitecturesOfAMachine(t *testing.T) {
	t.Parallel()
	policy := smallPolicy()
	policy.Envelopes[0].Sets = append(policy.Envelopes[0].Sets, tassadar.DeclaredSet{Observed: true, Backends: engines[:1], Toolchains: []string{clang}, Machines: []string{otherClass}})
	other := e1
	other.Machine = otherClass
	for name, again := range map[string]bool{"two machines": false, "one, installed anew": true} {
		w := newWorld(t, policy, 1, 1, 2)
		if again {
			w.edit(w.workers[1], func(k *tassadar.Key) { k.Formerly = []string{w.workers[0].host} })
		}
		w.measure(e1, w.workers[0])
		w.measure(other, host{w.workers[1].Signer, w.workers[1].host, otherClass})
		for _, c := range []tassadar.Cell{e1, other} {
			if got := w.cell(c); (got.Status == appraise.Green) == again || again && !slices.Contains(got.Reasons, tassadar.EvidenceInconsistent) {
				t.Errorf("%s: %s %v", name, got.Status, got.Reasons)
			}
		}
	}
}

// TestAttackFailedAndNoWorkerAnyMore: who failed and is a worker no more is gone, in whatever
// role the trust has the key now: others measure again.
func TestAttackFailedAndNoWorkerAnyMore(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 2)
	w.measure(e1, w.workers[0], interrupted)
	w.edit(w.workers[0], func(k *tassadar.Key) { k.Role, k.Host = tassadar.RoleDispatcher, "" })
	w.wantStatus(e1, appraise.Red, tassadar.RunFailed)
	w.measure(e1, w.workers[1])
	w.wantStatus(e1, appraise.Green)
}

// TestAttackClosedByWhomIRevoke: a verifier whose trust revokes a dispatcher takes neither its
// orders nor its closings.
func TestAttackClosedByWhomIRevoke(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	second := testSigner(t, "dispatcher 2")
	w.editTrust(func(tr *tassadar.Trust) { tr.Keys = append(tr.Keys, second.Key(tassadar.RoleDispatcher)) })
	w.handIn(w.order(e1, w.workers[0]), w.workers[0], w.now, second)
	record, _ := w.publish()
	w.wantAnswer("the log's trust", record, &w.trust, w.now, e1, "")
	own := copyTrust(w.trust)
	keyOf(own, second.ID()).Revoked = w.now
	w.wantAnswer("a trust that revokes who closed it", record, own, w.now, e1, tassadar.KeyRevoked)
}

// TestAttackAnswersOfTheRevoked: that all is well, which a revoked worker says, counts nowhere,
// and nowhere for a verifier who revokes it; that something differs stays found. Nobody says
// for himself that somebody looked.
func TestAttackAnswersOfTheRevoked(t *testing.T) {
	t.Parallel()
	policy := weighed()
	policy.Envelopes[0].Require.MaxAgeSeconds = 10 * evidence.MinAnswerSeconds
	answered := func(differs *evidence.TokenDiffers, by int) *world {
		w := newWorld(t, policy, 1, 1, 3)
		w.checkSaved = false
		w.op.SetReexecute(found(nil))
		d := w.measure(e1, w.workers[0], traced)
		c, err := w.op.Challenge(t.Context(), d, "calc/one", 1, evidence.MinAnswerSeconds)
		if err != nil {
			t.Fatal(err)
		}
		if err := w.op.Answer(t.Context(), c.Digest, &evidence.Reexecuted{Case: "calc/one", Window: 1, Engine: "vm.exact", Differs: differs}, w.workers[by].Signer); err != nil {
			t.Fatal(err)
		}
		w.now += evidence.MinAnswerSeconds + 2
		return w
	}
	w := answered(nil, 1)
	w.want(e1, appraise.Green)
	record, _ := w.publish()
	w.wantAnswer("the log's trust", record, &w.trust, w.now, e1, "")
	own := copyTrust(w.trust)
	keyOf(own, w.workers[1].ID()).Revoked = w.now
	w.wantAnswer("a trust that revokes who answered", record, own, w.now, e1, tassadar.TraceUnavailable)
	w.revoke(w.workers[2].ID()) // who had nothing to do with it
	w.want(e1, appraise.Green)
	w.revoke(w.workers[1].ID())
	w.wantStatus(e1, appraise.Red, tassadar.TraceUnavailable)
	w = answered(wrongToken, 1)
	w.revoke(w.workers[1].ID())
	w.wantStatus(e1, appraise.Red, tassadar.TraceDiffers)

	for by, want := range []bool{false, true} {
		w := newWorld(t, weighed(), 1, 1, 2)
		d := w.measure(e1, w.workers[0], traced)
		log := w.log.key.Signer.Name()
		challenge := w.sign(evidence.KindChallenge, evidence.Challenge{Log: log, Receipt: d, At: w.now, Deadline: w.now + evidence.MinAnswerSeconds, Case: "calc/one", Window: 1}, w.workers[0].Signer)
		w.raw(challenge)
		w.raw(w.sign(evidence.KindAnswer, evidence.Answer{Log: log, Challenge: recordDigest(t, challenge), At: w.now, Found: evidence.Reexecuted{Case: "calc/one", Window: 1, Engine: "vm.exact"}}, w.workers[by].Signer))
		w.wantStatus(e1, appraise.Green)
		if g := gateIn(t, w.verdict(), tassadar.GateArticle); g.Green != want || w.cell(e1).Receipts[0].Reexecuted != want {
			t.Errorf("answered by worker %d of a receipt of worker 0: green %t, %v", by, g.Green, g.Reasons)
		}
	}
}

// TestAttackFailedOnAnotherClass: a drill whose machine contradicts its class says nothing of
// any class: a worker of one fails no page on another.
func TestAttackFailedOnAnotherClass(t *testing.T) {
	t.Parallel()
	for name, edit := range map[string]func(d *evidence.Drill){
		"a level that is not its class's": func(d *evidence.Drill) { d.Machine.Level = "v1" },
		"native, and says emulated":       func(d *evidence.Drill) { d.Machine.Class = emulatedClass },
		"an emulator without a word":      func(d *evidence.Drill) { d.Machine.Emulator = "qemu" },
	} {
		w := drilledWorld(t)
		w.both()
		w.drills(w.drill(w.workers[0], drillFails, edit), w.workers[0])
		g := gateIn(t, w.verdict(), tassadar.GateArticle)
		if !g.Green {
			t.Errorf("%s: %v", name, g.Reasons)
		}
	}
}

// TestAttackGatesWithCommas: a prerequisite that is not met concerns all profiles of its gate,
// whatever it is called.
func TestAttackGatesWithCommas(t *testing.T) {
	t.Parallel()
	const odd = "x,y,z,w"
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) {
		p.Profiles, p.Envelopes = append(p.Profiles, testProfile(broadA, odd)), append(p.Envelopes, testEnvelope(broadA))
		p.Profiles[0].Gate, p.Gates[0].ID = "own", "own"
		p.Gates[0].Prerequisites = needs(tassadar.Prerequisite{ID: "other", Kind: tassadar.NeedGate, Gate: odd})
		p.Gates = append(p.Gates, tassadar.Gate{ID: odd, Profiles: []string{broadA}, Prerequisites: needs()})
		p.Sort()
	}), 1, 1, 1)
	w.measure(e1, w.workers[0])
	if got := w.cell(e1); got.Status != appraise.Green || got.Published || !slices.Contains(got.Reasons, tassadar.GateNotGreen) {
		t.Errorf("%s, published %t, %v: the gate %q that its gate asks for is not green", got.Status, got.Published, got.Reasons, odd)
	}
}

// TestAttackLargeReceipts: what a worker may log is appraised in a time that grows as it does.
func TestAttackLargeReceipts(t *testing.T) {
	const n = 20_000
	for name, edit := range map[string]func(rc *evidence.Receipt){
		"links and cases": func(rc *evidence.Receipt) {
			for i := range n / 8 {
				rc.Modules = append(rc.Modules, evidence.MeasuredModule{Workload: "calc", Link: i + 1, Digest: digest("x")})
				rc.Cases = append(rc.Cases, rc.Cases[0])
			}
		},
		"unknown cases, and timings of others": func(rc *evidence.Receipt) {
			for i := range n {
				rc.Cases = append(rc.Cases, evidence.ObservedCase{ID: fmt.Sprint("y", i), Digest: digest("x"), Seen: []evidence.Observation{}})
				rc.Timings.Cases[fmt.Sprint("z", i)] = 1
			}
		},
		"endings": func(rc *evidence.Receipt) {
			for i := range n {
				rc.Cases[0].Seen = append(rc.Cases[0].Seen, evidence.Observation{Ended: tassadar.EndedReturned, Digest: digest(fmt.Sprint(i)), Runs: 1})
			}
		},
		"what it lacks": func(rc *evidence.Receipt) {
			s := evidence.Observation{Ended: tassadar.EndedNotMeasured, Runs: rc.Runs}
			for i := range 3 * n {
				s.Lacks = append(s.Lacks, fmt.Sprint("c", i))
			}
			rc.Cases[0].Seen = []evidence.Observation{s}
		},
	} {
		w := newWorld(t, smallPolicy(), 1, 1, 1)
		w.checkSaved = false
		a := w.assign(e1, w.workers[0])
		rc := w.passing(a, w.workers[0])
		edit(rc)
		w.accept(rc, w.workers[0])
		began := time.Now()
		if w.cell(e1).Status == appraise.Green {
			t.Errorf("%s: green", name)
		}
		if took := time.Since(began); took > 3*time.Second {
			t.Errorf("%s: a verdict takes %v", name, took)
		}
	}
}

// TestAttackMeasuredAgainInPart: where an envelope asks for full cases, a run that failed is
// measured again by a full one.
func TestAttackMeasuredAgainInPart(t *testing.T) {
	t.Parallel()
	for name, full := range map[string]bool{"asks for full cases": true, "asks for none": false} {
		w := newWorld(t, withPolicy(func(p *tassadar.Policy) { p.Envelopes[0].Require.FullCases = full }), 1, 1, 2)
		w.measure(e1, w.workers[1])
		w.measure(e1, w.workers[0], interrupted)
		o := w.order(e1, w.workers[0], func(a *evidence.Assignment) { a.Full = false })
		w.accept(w.passing(o, w.workers[0]), w.workers[0])
		if got := w.cell(e1); (got.Status == appraise.Red) != full {
			t.Errorf("%s: %s %v after a brief run", name, got.Status, got.Reasons)
		}
		w.measure(e1, w.workers[0])
		w.wantStatus(e1, appraise.Green)
	}
}

// TestAttackOneMachineThatIKnow: a verifier whose trust says that two hosts are one machine
// counts one.
func TestAttackOneMachineThatIKnow(t *testing.T) {
	t.Parallel()
	w := newWorld(t, testPolicy(), 1, 1, 2)
	w.measureAll(articleID)
	record, _ := w.publish()
	cell := cellOf(articleID, "e1")
	w.wantAnswer("the log's trust", record, &w.trust, w.now, cell, "")
	own := copyTrust(w.trust)
	keyOf(own, w.workers[1].ID()).Formerly = []string{w.workers[0].host}
	w.wantAnswer("two hosts of one machine", record, own, w.now, cell, tassadar.TooFewMachines)
}

// TestAttackVoidedWithAnother: what is voided of one key is what that key signed: neither a
// decision beside whose signature a stranger's stands that nobody could check, nor what a
// worker signed whose words another one signed, too.
func TestAttackVoidedWithAnother(t *testing.T) {
	t.Parallel()
	stranger := testSigner(t, "stranger")
	void := func(w *world, id string) {
		w.decide(evidence.Governance{Action: evidence.ActVoid, To: tassadar.Uint(len(w.log.leaves) - 1), Key: id, Why: "x"}, w.ops...)
	}
	w := newWorld(t, smallPolicy(), 2, 2, 1)
	w.measure(e1, w.workers[0])
	w.decide(evidence.Governance{Action: evidence.ActWithdraw, Cell: &e1, Why: "x"}, w.ops[0], stranger)
	w.want(e1, appraise.Red, tassadar.Withdrawn)
	void(w, stranger.ID())
	w.want(e1, appraise.Red, tassadar.Withdrawn)
	void(w, w.ops[0].ID())
	w.wantStatus(e1, appraise.Green)

	for name, by := range map[string]int{"a stranger's": -1, "another worker's": 1} {
		w := newWorld(t, smallPolicy(), 1, 1, 2)
		w.measure(e1, w.workers[1])
		a := w.assign(e1, w.workers[0])
		rc := w.passing(a, w.workers[0])
		differing("calc/two")(rc)
		other := stranger
		if by >= 0 {
			other = w.workers[by].Signer
		}
		w.raw(w.receipt(rc, host{Signer: other}))
		w.raw(w.receipt(rc, w.workers[0]))
		w.wantStatus(e1, appraise.Red, tassadar.OutcomeDiffers)
		void(w, other.ID())
		if got := w.cell(e1); by < 0 && got.Status != appraise.Red || got.Status == appraise.Green || by >= 0 && w.op.Verified().Answer(1) == "" {
			t.Errorf("%s words are voided: %s %v", name, got.Status, got.Reasons)
		}
		if c := w.verdict().Counts; c.Differed != 1 {
			t.Errorf("%s words are voided: %d receipts differ", name, c.Differed)
		}
	}
}

// TestAttackTitleEndsADispute: families that came to two results contradict one another until
// governance resolves the receipts of one, whatever title is edited.
func TestAttackTitleEndsADispute(t *testing.T) {
	t.Parallel()
	vote := func(w *world, backend, value string) tassadar.Digest {
		return w.measure(cellOf(ownID, backend), w.workers[0], func(rc *evidence.Receipt) {
			rc.Cases[0].Seen = []evidence.Observation{seen(result(value), rc.Runs)}
		})
	}
	for name, c := range map[string]struct {
		edit func(p *tassadar.Profile)
		torn bool
	}{
		"title":        {func(p *tassadar.Profile) { p.Title = "other" }, true},
		"another call": {func(p *tassadar.Profile) { p.Workloads[0].Cases[0].Calls = call("run", "8") }, false},
		"module":       {func(p *tassadar.Profile) { p.Workloads[0].Modules[0].Digest = digest("yours") }, false},
	} {
		w := newWorld(t, testPolicy(), 1, 1, 1)
		vote(w, "e1", "14")
		vote(w, "e2", "14")
		dissent := []tassadar.Digest{vote(w, "e3", "15"), vote(w, "e4", "15")}
		w.wantStatus(cellOf(ownID, "e1"), appraise.Incomplete, tassadar.ConsensusChanged)
		p := testPolicy()
		own, _ := p.Profile(ownID)
		c.edit(own)
		w.setPolicy(p)
		vote(w, "e1", "14")
		vote(w, "e2", "14")
		got := w.cell(cellOf(ownID, "e1"))
		if torn := slices.Contains(got.Reasons, tassadar.ConsensusChanged); torn != c.torn || (got.Status == appraise.Green) == c.torn {
			t.Errorf("%s: %s %v", name, got.Status, got.Reasons)
		}
		w.decide(evidence.Governance{Action: evidence.ActResolve, Receipt: dissent[0], Why: "x"}, w.ops...)
		w.wantStatus(cellOf(ownID, "e1"), appraise.Green)
	}
}

package appraise_test

import (
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

func failing(rc *evidence.Receipt) {
	rc.Failure = &evidence.Failure{Code: tassadar.RunFailed, Detail: "interrupted"}
}

func lacking(rc *evidence.Receipt) {
	rc.Cases = append(rc.Cases[:1:1], rc.Cases[2:]...)
}

func patched(rc *evidence.Receipt) { rc.Effective.Digest = digest("patched engine") }

// TestLaw10RunsThatBlock: two workers made the cell green; then something goes
// wrong, and only the right thing makes it green again.
func TestLaw10RunsThatBlock(t *testing.T) {
	t.Parallel()
	cell := cellOf(articleID, "e1")
	for _, c := range []struct {
		name string
		act  func(w *world)
		want []tassadar.Code // nil: green
	}{
		{"nothing", func(*world) {}, nil},
		{"failed", func(w *world) { w.measure(cell, w.workers[0], failing) }, codes(tassadar.RunFailed)},
		{"failed, and another worker passes", func(w *world) {
			w.measure(cell, w.workers[0], failing)
			w.measure(cell, w.workers[1])
		}, codes(tassadar.RunFailed)},
		{"failed, and the same worker passes elsewhere", func(w *world) {
			w.measure(cell, w.workers[0], failing)
			w.measure(cellOf(articleID, "e2"), w.workers[0])
		}, codes(tassadar.RunFailed)},
		{"failed, and the same worker shows half", func(w *world) {
			w.measure(cell, w.workers[0], failing)
			w.measure(cell, w.workers[0], lacking)
		}, codes(tassadar.EvidenceIncomplete, tassadar.RunFailed)},
		{"failed, and the same worker ran another engine", func(w *world) {
			w.measure(cell, w.workers[0], failing)
			w.measure(cell, w.workers[0], func(r *evidence.Receipt) { r.Effective.Family = "e2" })
		}, codes(tassadar.BackendMismatch, tassadar.RunFailed)},
		{"failed, and the same worker says another host", func(w *world) {
			w.measure(cell, w.workers[0], failing)
			w.measure(cell, w.workers[0], func(r *evidence.Receipt) { r.Machine.Host = hostID("z") })
		}, codes(tassadar.RunFailed, tassadar.SignerUntrusted)},
		{"failed, then passed", func(w *world) {
			w.measure(cell, w.workers[0], failing)
			w.measure(cell, w.workers[0])
		}, nil},
		{"failed, then passed, and not closed", func(w *world) {
			w.measure(cell, w.workers[0], failing)
			a := w.assign(cell, w.workers[0])
			w.raw(w.receipt(w.passing(a, w.workers[0]), w.workers[0]))
		}, codes(tassadar.EvidenceIncomplete, tassadar.RunFailed)},
		{"failed, then passed too late", func(w *world) {
			w.measure(cell, w.workers[0], failing)
			a := w.assign(cell, w.workers[0])
			w.now += lifetime + 1
			w.accept(w.passing(a, w.workers[0]), w.workers[0])
		}, codes(tassadar.RunAbandoned, tassadar.RunFailed)},
		{"failed, then passed by an order that was voided", func(w *world) {
			w.measure(cell, w.workers[0], failing)
			at := tassadar.Uint(len(w.log.leaves))
			w.measure(cell, w.workers[0])
			w.decide(evidence.Governance{Action: evidence.ActVoid, From: at, To: at, Why: "x"}, w.ops[0])
		}, codes(tassadar.RunFailed, tassadar.Withdrawn)},
		{"failed, then passed, and that was resolved", func(w *world) {
			w.measure(cell, w.workers[0], failing)
			d := w.measure(cell, w.workers[0])
			w.decide(evidence.Governance{Action: evidence.ActResolve, Receipt: d, Why: "x"}, w.ops[0])
		}, codes(tassadar.RunFailed)},
		{"failed twice", func(w *world) {
			w.measure(cell, w.workers[0], failing)
			w.measure(cell, w.workers[0], failing)
		}, codes(tassadar.RunFailed)},
		{"failed, and not closed yet", func(w *world) {
			a := w.assign(cell, w.workers[0])
			rc := w.passing(a, w.workers[0])
			failing(rc)
			w.raw(w.receipt(rc, w.workers[0]))
		}, codes(tassadar.EvidenceIncomplete, tassadar.RunFailed)},
		{"failed on a host that is not the key's", func(w *world) {
			w.measure(cell, w.workers[0], failing, func(r *evidence.Receipt) { r.Machine.Host = hostID("z") })
		}, codes(tassadar.RunFailed, tassadar.SignerUntrusted)},
		{"failed, and the order was voided", func(w *world) {
			at := tassadar.Uint(len(w.log.leaves))
			w.measure(cell, w.workers[0], failing)
			w.decide(evidence.Governance{Action: evidence.ActVoid, From: at, To: at, Why: "x"}, w.ops[0])
		}, nil},
		{"failed, the worker is gone, and another measures", func(w *world) {
			w.measure(cell, w.workers[2], failing)
			w.drop(w.workers[2].ID())
			w.measure(cell, w.workers[0])
		}, nil},
		{"failed, and the worker is gone", func(w *world) {
			w.measure(cell, w.workers[2], failing)
			w.drop(w.workers[2].ID())
		}, codes(tassadar.RunFailed, tassadar.SignerUntrusted)},
		{"an operator who was asked abandons", func(w *world) {
			w.assign(cell, host{w.ops[0], "", hostClass})
			w.now += lifetime + 1
		}, nil},
		{"failed, and resolved", func(w *world) {
			d := w.measure(cell, w.workers[0], failing)
			w.decide(evidence.Governance{Action: evidence.ActResolve, Receipt: d, Why: "x"}, w.ops[0])
		}, nil},
		{"failed without a nonce", func(w *world) {
			w.measure(cell, w.workers[0], failing, func(r *evidence.Receipt) { r.Nonce = nil })
		}, codes(tassadar.EvidenceUnverifiable, tassadar.RunFailed)},
		{"failed under another profile digest", func(w *world) {
			w.measure(cell, w.workers[0], failing, func(r *evidence.Receipt) { r.ProfileDigest = digest("x") })
		}, codes(tassadar.EvidenceIncomplete, tassadar.RunFailed)},
		{"failed, and the worker is revoked", func(w *world) {
			w.measure(cell, w.workers[2], failing)
			w.editTrust(func(tr *tassadar.Trust) { keyOf(tr, w.workers[2].ID()).Revoked = w.now })
		}, codes(tassadar.KeyRevoked, tassadar.RunFailed)},
		{"failed, the worker is revoked, and another measures", func(w *world) {
			w.measure(cell, w.workers[2], failing)
			w.editTrust(func(tr *tassadar.Trust) { keyOf(tr, w.workers[2].ID()).Revoked = w.now })
			w.measure(cell, w.workers[0])
		}, nil},
		{"pending", func(w *world) { w.assign(cell, w.workers[0]); w.now += lifetime }, nil},
		{"abandoned", func(w *world) { w.assign(cell, w.workers[0]); w.now += lifetime + 1 }, codes(tassadar.RunAbandoned)},
		{"abandoned, though measured before", func(w *world) {
			w.assign(cell, w.workers[0])
			w.now += lifetime + 1
			w.measure(cell, w.workers[1])
		}, codes(tassadar.RunAbandoned)},
		{"abandoned, then measured", func(w *world) {
			w.assign(cell, w.workers[0])
			w.measure(cell, w.workers[0])
			w.now += lifetime + 1
		}, nil},
		{"late by a second", func(w *world) {
			a := w.assign(cell, w.workers[0])
			w.now += lifetime + 1
			w.accept(w.passing(a, w.workers[0]), w.workers[0])
		}, codes(tassadar.RunAbandoned)},
		{"at the deadline", func(w *world) {
			a := w.assign(cell, w.workers[0])
			w.now += lifetime
			w.accept(w.passing(a, w.workers[0]), w.workers[0])
		}, nil},
		{"a worker that was never trusted abandons", func(w *world) {
			w.assign(cell, host{testSigner(w.t, "stranger"), hostID("s"), hostClass})
			w.now += lifetime + 1
		}, nil},
		{"half a run, and nobody fails", func(w *world) { w.measure(cell, w.workers[2], lacking) }, nil},
	} {
		w := newWorld(t, testPolicy(), 1, 1, 3)
		w.measure(cell, w.workers[0])
		w.measure(cell, w.workers[1])
		c.act(w)
		got := w.cell(cell)
		if green := got.Status == appraise.Green; green != (c.want == nil) || c.want != nil && (got.Status != appraise.Red || canonical(t, got.Reasons) != canonical(t, c.want)) {
			t.Errorf("%s: got %s %v, want %v", c.name, got.Status, got.Reasons, c.want)
		}
	}
}

// TestLaw10Contradiction: a trusted receipt differs from two that passed.
func TestLaw10Contradiction(t *testing.T) {
	cell := cellOf(articleID, "e1")
	for _, c := range []struct {
		name string
		act  func(w *world, bad tassadar.Digest)
		want appraise.Status
	}{
		{"nothing", func(*world, tassadar.Digest) {}, appraise.Red},
		{"the same worker passes", func(w *world, _ tassadar.Digest) { w.measure(cell, w.workers[2]) }, appraise.Red},
		{"all pass again", func(w *world, _ tassadar.Digest) {
			for _, h := range w.workers[:3] {
				w.measure(cell, h)
			}
		}, appraise.Red},
		{"resolved by governance", func(w *world, bad tassadar.Digest) {
			w.decide(evidence.Governance{Action: evidence.ActResolve, Receipt: bad, Why: "x"}, w.ops[0], w.ops[1])
		}, appraise.Green},
		{"resolved by one of two operators", func(w *world, bad tassadar.Digest) {
			w.decide(evidence.Governance{Action: evidence.ActResolve, Receipt: bad, Why: "x"}, w.ops[0])
		}, appraise.Red},
		{"resolved by a worker and an operator", func(w *world, bad tassadar.Digest) {
			w.decide(evidence.Governance{Action: evidence.ActResolve, Receipt: bad, Why: "x"}, w.ops[0], w.workers[0].Signer)
		}, appraise.Red},
		{"another receipt resolved", func(w *world, _ tassadar.Digest) {
			w.decide(evidence.Governance{Action: evidence.ActResolve, Receipt: digest("x"), Why: "x"}, w.ops[0], w.ops[1])
		}, appraise.Red},
		{"a patched engine, one machine", func(w *world, _ tassadar.Digest) { w.measure(cell, w.workers[2], patched) }, appraise.Red},
		{"a patched engine, two machines", func(w *world, _ tassadar.Digest) {
			w.measure(cell, w.workers[2], patched)
			w.measure(cell, w.workers[0], patched)
		}, appraise.Green},
		{"a patched engine that shows half", func(w *world, _ tassadar.Digest) { w.measure(cell, w.workers[2], patched, lacking) }, appraise.Red},
		{"a patched engine, resolved itself", func(w *world, _ tassadar.Digest) {
			d := w.measure(cell, w.workers[2], patched)
			w.decide(evidence.Governance{Action: evidence.ActResolve, Receipt: d, Why: "x"}, w.ops[0], w.ops[1])
		}, appraise.Red},
		{"two engines that contradict each other's successors", func(w *world, _ tassadar.Digest) {
			w.measure(cell, w.workers[2], patched)
			w.measure(cell, w.workers[1], patched, differing("calc/two"))
			w.measure(cell, w.workers[0])
		}, appraise.Red},
		{"stale", func(w *world, _ tassadar.Digest) {
			w.now += maxAge
			w.measure(cell, w.workers[0])
			w.measure(cell, w.workers[1])
		}, appraise.Green},
		{"its worker revoked", func(w *world, _ tassadar.Digest) {
			w.editTrust(func(tr *tassadar.Trust) { keyOf(tr, w.workers[2].ID()).Revoked = w.now })
		}, appraise.Red},
		{"what its worker signed is voided", func(w *world, _ tassadar.Digest) {
			w.decide(evidence.Governance{Action: evidence.ActVoid, From: 0, To: tassadar.Uint(len(w.log.leaves) - 1), Key: w.workers[2].ID(), Why: "stolen"}, w.ops[0], w.ops[1])
		}, appraise.Green},
	} {
		w := newWorld(t, testPolicy(), 2, 2, 3)
		w.measure(cell, w.workers[0])
		w.measure(cell, w.workers[1])
		c.act(w, w.measure(cell, w.workers[2], differing("calc/two")))
		if got := w.cell(cell); got.Status != c.want {
			t.Errorf("%s: got %s %v, want %s", c.name, got.Status, got.Reasons, c.want)
		}
	}
}

// TestUntrustedPartiesBlockNothing: whoever is not trusted can append whatever
// it likes, and the cell stays green.
func TestUntrustedPartiesBlockNothing(t *testing.T) {
	cell := cellOf(articleID, "e1")
	stranger := func(w *world) host { return host{testSigner(w.t, "stranger"), hostID("s"), hostClass} }
	for _, c := range []struct {
		name     string
		act      func(w *world)
		rejected int
	}{
		{"a stranger differs on its own assignment", func(w *world) {
			h := stranger(w)
			a := w.assign(cell, h)
			rc := w.passing(a, h)
			differing("calc/one")(rc)
			w.raw(w.receipt(rc, h))
		}, 0},
		{"an operator differs on an assignment of its own, on no host", func(w *world) {
			h := host{w.ops[0], "", hostClass}
			a := w.assign(cell, h)
			rc := w.passing(a, h)
			differing("calc/one")(rc)
			w.raw(w.receipt(rc, h))
		}, 0},
		{"a worker differs after it was revoked", func(w *world) {
			h := w.workers[2]
			a := w.assign(cell, h)
			rc := w.passing(a, h)
			differing("calc/one")(rc)
			w.revoke(h.ID())
			w.raw(w.receipt(rc, h))
		}, 0},
		{"a stranger answers somebody else's assignment", func(w *world) {
			h := stranger(w)
			a := w.assign(cell, w.workers[0])
			rc := w.passing(a, h)
			failing(rc)
			w.raw(w.receipt(rc, h))
			w.accept(w.passing(a, w.workers[0]), w.workers[0])
		}, 1},
		{"a worker answers somebody else's assignment", func(w *world) {
			a := w.assign(cell, w.workers[0])
			rc := w.passing(a, w.workers[1])
			differing("calc/one")(rc)
			w.raw(w.receipt(rc, w.workers[1]))
			w.accept(w.passing(a, w.workers[0]), w.workers[0])
		}, 1},
		{"no assignment at all", func(w *world) {
			a := w.assign(cellOf(articleID, "e2"), w.workers[0])
			rc := w.passing(a, w.workers[0])
			rc.Assignment = digest("x")
			w.raw(w.receipt(rc, w.workers[0]))
		}, 1},
		{"a receipt replayed", func(w *world) {
			a := w.assign(cell, w.workers[0])
			rc := w.passing(a, w.workers[0])
			w.accept(rc, w.workers[0])
			w.raw(w.receipt(rc, w.workers[0]), w.receipt(rc, w.workers[0]))
		}, 0},
		{"noise", func(w *world) { w.raw([]byte("{}"), []byte(`{"payload":"","payloadType":"x","signatures":[]}`)) }, 2},
		{"decisions of a stranger", func(w *world) {
			h := stranger(w)
			w.decide(evidence.Governance{Action: evidence.ActWithdraw, Cell: &cell, Why: "x"}, h.Signer)
			w.raw(w.trustRecord(tassadar.Trust{Governance: tassadar.Governance{Threshold: 1}, Keys: []tassadar.Key{h.Signer.Key(tassadar.RoleOperator)}}, h.Signer))
			w.raw(w.policyRecord(tassadar.Policy{}, h.Signer))
			w.raw(w.sign(evidence.KindAssignment, evidence.Assignment{Log: w.log.key.Signer.Name(), Cell: cell, PolicyDigest: w.policy.Digest(), Worker: w.workers[0].ID(), IssuedAt: w.now, Deadline: w.now + 1}, h.Signer))
			w.now += 10
		}, 4},
		{"a receipt with a stranger's signature added", func(w *world) {
			a := w.assign(cell, w.workers[0])
			rc := w.passing(a, w.workers[0])
			twice, err := evidence.Cosign(w.receipt(rc, w.workers[0]), stranger(w).Signer)
			if err != nil {
				w.t.Fatal(err)
			}
			w.raw(twice)
			w.accept(rc, w.workers[0])
		}, 1},
	} {
		w := newWorld(t, testPolicy(), 1, 1, 3)
		w.measure(cell, w.workers[0])
		w.measure(cell, w.workers[1])
		c.act(w)
		v := w.verdict()
		if got := cellIn(t, v, cell); got.Status != appraise.Green {
			t.Errorf("%s: %s %v", c.name, got.Status, got.Reasons)
		}
		if len(v.Rejected) != c.rejected || v.Counts.Rejected != c.rejected {
			t.Errorf("%s: %d records rejected, want %d: %v", c.name, len(v.Rejected), c.rejected, v.Rejected)
		}
	}
}

// TestReplays: one assignment, one receipt.
func TestReplays(t *testing.T) {
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	cell, h := cellOf(articleID, "e1"), w.workers[0]
	a := w.assign(cell, h)
	bad := w.passing(a, h)
	differing("calc/one")(bad)
	w.accept(bad, h)
	good := w.passing(a, h)
	w.raw(w.receipt(good, h)) // a second answer does not undo the first
	w.want(cell, appraise.Red, tassadar.OutcomeDiffers, tassadar.Replayed, tassadar.TooFewMachines)
	if got := w.verdict().Counts; got.Replayed != 1 || got.Receipts != 1 || got.Differed != 1 {
		t.Errorf("counts %+v", got)
	}
}

// TestLaw10Counts: red runs are counted in every report.
func TestLaw10Counts(t *testing.T) {
	w := newWorld(t, testPolicy(), 1, 1, 2)
	cell, h := cellOf(articleID, "e1"), w.workers[0]
	w.measure(cell, h)
	w.measure(cell, h, failing)
	w.measure(cell, h, differing("calc/one"))
	w.measure(cell, h, func(r *evidence.Receipt) { r.Refusals[0].Seen[0] = seen(result("1"), 2) })
	w.assign(cell, h)
	w.now += lifetime + 1
	w.assign(cell, h)
	want := appraise.Counts{Assignments: 6, Pending: 1, Receipts: 4, Failed: 1, Abandoned: 1, Differed: 1, Violated: 1}
	if got := w.verdict().Counts; got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

// TestLaw10Deadline: an assignment waits up to its deadline, is abandoned after
// it, and is neither once governance voided it.
func TestLaw10Deadline(t *testing.T) {
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	from := len(w.log.leaves)
	w.assign(e1, w.workers[0])
	counts := func(name string, at int64, pending, abandoned int) {
		t.Helper()
		v := w.verdictAt(at)
		if v.Counts.Pending != pending || v.Counts.Abandoned != abandoned || cellIn(t, v, e1).Pending != pending {
			t.Errorf("%s: %+v, %d pending in the cell", name, v.Counts, cellIn(t, v, e1).Pending)
		}
	}
	counts("at the deadline", start+lifetime, 1, 0)
	counts("after it", start+lifetime+1, 0, 1)
	w.voidAll(from, "", w.ops...)
	counts("voided, at the deadline", start+lifetime, 0, 0)
	counts("voided, after it", start+lifetime+1, 0, 0)
}

// cancel has one operator cancel an assignment.
func (w *world) cancel(a evidence.Logged[evidence.Assignment]) {
	w.decide(evidence.Governance{Action: evidence.ActCancel, Assignments: []tassadar.Digest{a.Digest}, Why: "x"}, w.ops[0])
}

// TestLaw10Cancelled: a spare order that is cancelled in time does not make a green cell red
// when it lapses, and what answers it later does not count; that it differs is a fact all the
// same. One that is cancelled too late, or has its receipt, stays what it is.
func TestLaw10Cancelled(t *testing.T) {
	t.Parallel()
	cell := cellOf(articleID, "e1")
	for _, c := range []struct {
		name string
		act  func(w *world)
		want []tassadar.Code // nil: green
		left appraise.Counts // of cancelled, abandoned and pending ones
	}{
		{"a spare order lapses", func(w *world) { w.assign(cell, w.workers[0]); w.now += lifetime + 1 }, codes(tassadar.RunAbandoned), appraise.Counts{Abandoned: 1}},
		{"and is cancelled in time", func(w *world) { w.cancel(w.assign(cell, w.workers[0])); w.now += lifetime + 1 }, nil, appraise.Counts{Cancelled: 1}},
		{"and is cancelled too late", func(w *world) {
			a := w.assign(cell, w.workers[0])
			w.now += lifetime + 1
			w.cancel(a)
		}, codes(tassadar.RunAbandoned), appraise.Counts{Abandoned: 1}},
		{"it failed, and is cancelled", func(w *world) {
			a := w.assign(cell, w.workers[0])
			rc := w.passing(a, w.workers[0])
			failing(rc)
			w.accept(rc, w.workers[0])
			w.cancel(a)
		}, codes(tassadar.RunFailed), appraise.Counts{}},
		{"it is cancelled, and fails", func(w *world) {
			a := w.assign(cell, w.workers[0])
			w.cancel(a)
			rc := w.passing(a, w.workers[0])
			failing(rc)
			w.accept(rc, w.workers[0])
		}, nil, appraise.Counts{Cancelled: 1}},
		{"it is cancelled, and differs", func(w *world) {
			a := w.assign(cell, w.workers[0])
			w.cancel(a)
			rc := w.passing(a, w.workers[0])
			differing("calc/one")(rc)
			w.accept(rc, w.workers[0])
		}, codes(tassadar.OutcomeDiffers, tassadar.TooFewMachines, tassadar.Withdrawn), appraise.Counts{Cancelled: 1}},
		{"another worker's order is cancelled", func(w *world) {
			w.assign(cell, w.workers[0])
			w.cancel(w.assign(cell, w.workers[1]))
			w.now += lifetime + 1
		}, codes(tassadar.RunAbandoned), appraise.Counts{Abandoned: 1, Cancelled: 1}},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := newWorld(t, testPolicy(), 1, 1, 2)
			w.measure(cell, w.workers[0])
			w.measure(cell, w.workers[1])
			c.act(w)
			if c.want == nil {
				w.want(cell, appraise.Green, tassadar.GateNotGreen)
			} else {
				w.want(cell, appraise.Red, c.want...)
			}
			got := w.verdict().Counts
			if got := (appraise.Counts{Cancelled: got.Cancelled, Abandoned: got.Abandoned, Pending: got.Pending}); got != c.left {
				t.Errorf("%+v, want %+v", got, c.left)
			}
		})
	}
	// What answers it does not count towards green either.
	w := newWorld(t, testPolicy(), 1, 1, 2)
	w.measure(cell, w.workers[0])
	a := w.assign(cell, w.workers[1])
	w.cancel(a)
	w.accept(w.passing(a, w.workers[1]), w.workers[1])
	w.want(cell, appraise.Incomplete, tassadar.TooFewMachines, tassadar.Withdrawn)
}

// TestSomebodyElsesAnswer: it is rejected as what it is, and leaves the assignment
// to the worker who was asked.
func TestSomebodyElsesAnswer(t *testing.T) {
	w := newWorld(t, smallPolicy(), 1, 1, 2)
	a := w.assign(e1, w.workers[0])
	w.raw(w.receipt(w.passing(a, w.workers[1]), w.workers[1]))
	if v := w.verdict(); len(v.Rejected) != 1 || v.Rejected[0].Code != tassadar.SignerUntrusted || v.Counts.Pending != 1 {
		t.Errorf("rejected %+v, %+v", v.Rejected, v.Counts)
	}
	w.accept(w.passing(a, w.workers[0]), w.workers[0])
	w.want(e1, appraise.Green)
}

// TestAnswerBeforeItsOrder: a receipt that stands before its assignment answers
// nothing, and does not use the assignment up.
func TestAnswerBeforeItsOrder(t *testing.T) {
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	h, base := w.workers[0], len(w.log.leaves)
	a := w.assign(e1, h)
	order := w.log.leaves[base]
	early := w.receipt(w.passing(a, h), h)
	w.log.leaves = w.log.leaves[:base]
	w.raw(early, order)
	w.want(e1, appraise.Unmeasured, tassadar.Unmeasured)
	if v := w.verdict(); len(v.Rejected) != 1 || v.Rejected[0].Index != uint64(base) || v.Rejected[0].Code != tassadar.EvidenceUnverifiable {
		t.Errorf("rejected %+v", v.Rejected)
	}
	a = *w.op.Verified().Assignments()[0]
	w.accept(w.passing(a, h), h)
	w.want(e1, appraise.Green)
}

// TestAnswerThatWasVoided: what governance voided answers nothing either.
func TestAnswerThatWasVoided(t *testing.T) {
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	h := w.workers[0]
	a := w.assign(e1, h)
	from := len(w.log.leaves)
	w.accept(w.passing(a, h), h)
	w.voidAll(from, "", w.ops[0])
	w.want(e1, appraise.Unmeasured, tassadar.Unmeasured)
	again := w.passing(a, h)
	again.FinishedAt++
	w.accept(again, h)
	w.want(e1, appraise.Green)
}

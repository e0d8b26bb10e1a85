package appraise_test

import (
	"slices"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/operator"
)

// pairPolicy is the small policy with two cells, each of which asks for two
// hosts.
func pairPolicy() tassadar.Policy {
	return withPolicy(func(p *tassadar.Policy) {
		p.Envelopes[0].Require.Machines, p.Envelopes[0].Require.Workers = 2, 2
		p.Envelopes[0].Sets[0].Backends = engines[:2]
	})
}

// TestAttackSinceThePublication: what happened after a publication counts for
// whoever holds the tiles, under the trust of that day and of the next.
func TestAttackSinceThePublication(t *testing.T) {
	t.Parallel()
	all := tassadar.Cell{Profile: articleID, Backend: "*", Toolchain: "*", Machine: "*"}
	for _, c := range []struct {
		name string
		act  func(w *world, receipts []tassadar.Digest)
		want tassadar.Code
	}{
		{"nothing", func(*world, []tassadar.Digest) {}, ""},
		{"a receipt resolved", func(w *world, r []tassadar.Digest) { w.resolve(r[0], w.ops...) }, tassadar.TooFewMachines},
		{"all receipts resolved", func(w *world, r []tassadar.Digest) {
			w.resolve(r[0], w.ops...)
			w.resolve(r[1], w.ops...)
		}, tassadar.TooFewMachines},
		{"a worker's leaves voided", func(w *world, _ []tassadar.Digest) { w.voidAll(0, w.workers[0].ID(), w.ops...) }, tassadar.TooFewMachines},
		{"the orders voided", func(w *world, _ []tassadar.Digest) {
			w.decide(evidence.Governance{Action: evidence.ActVoid, To: tassadar.Uint(len(w.log.leaves) - 2), Key: w.desk.ID(), Why: "stolen"}, w.ops...)
		}, tassadar.Withdrawn},
		{"the cell withdrawn by one", func(w *world, _ []tassadar.Digest) { w.withdraw(e1, w.ops[1]) }, tassadar.Withdrawn},
		{"the profile withdrawn by one", func(w *world, _ []tassadar.Digest) { w.withdraw(all, w.ops[1]) }, tassadar.Withdrawn},
		{"a worker revoked", func(w *world, _ []tassadar.Digest) { w.revoke(w.workers[0].ID()) }, tassadar.KeyRevoked},
		{"a worker gone", func(w *world, _ []tassadar.Digest) { w.drop(w.workers[0].ID()) }, tassadar.SignerUntrusted},
		{"a worker on another host", func(w *world, _ []tassadar.Digest) {
			w.editTrust(func(tr *tassadar.Trust) { keyOf(tr, w.workers[0].ID()).Host = hostID("new") })
		}, tassadar.SignerUntrusted},
		{"a difference by a third", func(w *world, _ []tassadar.Digest) { w.measure(e1, w.workers[2], differing("calc/two")) }, tassadar.OutcomeDiffers},
		{"a difference, not closed yet", func(w *world, _ []tassadar.Digest) {
			a := w.assign(e1, w.workers[2])
			rc := w.passing(a, w.workers[2])
			differing("calc/two")(rc)
			w.raw(w.receipt(rc, w.workers[2]))
		}, tassadar.OutcomeDiffers},
		{"a run that failed", func(w *world, _ []tassadar.Digest) { w.measure(e1, w.workers[2], failing) }, tassadar.RunFailed},
		{"a run that was abandoned", func(w *world, _ []tassadar.Digest) { w.assign(e1, w.workers[2]); w.now += lifetime + 1 }, tassadar.RunAbandoned},
		{"another cell of the profile is red", func(w *world, _ []tassadar.Digest) {
			w.measure(cellOf(articleID, "e2"), w.workers[2], differing("calc/two"))
		}, tassadar.GateNotGreen},
		{"the cell is not declared any more", func(w *world, _ []tassadar.Digest) {
			p := pairPolicy()
			e, _ := p.Envelope(articleID)
			e.Sets[0].Backends = engines[1:2]
			w.setPolicy(p)
		}, tassadar.OutsideEnvelope},
		{"more machines are asked for", func(w *world, _ []tassadar.Digest) {
			p := pairPolicy()
			e, _ := p.Envelope(articleID)
			e.Require.Machines = 3
			w.setPolicy(p)
		}, tassadar.TooFewMachines},
		{"another version is asked for", func(w *world, _ []tassadar.Digest) {
			p := pairPolicy()
			e, _ := p.Envelope(articleID)
			e.Require.Engines = map[string]tassadar.VersionRange{"e1": {Min: "1.5"}}
			w.setPolicy(p)
		}, tassadar.OutsideEnvelope},
		{"a case was added", func(w *world, _ []tassadar.Digest) {
			p := pairPolicy()
			f, _ := p.Profile(articleID)
			f.Workloads[0].Cases = append(f.Workloads[0].Cases, tassadar.Case{ID: "more", Calls: call("f", "9"), Expect: result("18")})
			w.setPolicy(p)
		}, tassadar.EvidenceIncomplete},
		{"an allow-list of programs", func(w *world, _ []tassadar.Digest) {
			p := pairPolicy()
			e, _ := p.Envelope(articleID)
			e.Require.Programs = []tassadar.Digest{digest("another program")}
			w.setPolicy(p)
		}, tassadar.OutsideEnvelope},
	} {
		w := newWorld(t, pairPolicy(), 2, 2, 3)
		w.measureAll(articleID)
		record, _ := w.publish()
		old := copyTrust(w.trust)
		var receipts []tassadar.Digest
		for _, r := range w.cell(e1).Receipts {
			receipts = append(receipts, r.Receipt)
		}
		w.now += 10
		c.act(w, receipts)
		w.wantAnswer(c.name+", old trust", record, old, w.now, e1, c.want)
		w.wantAnswer(c.name+", new trust", record, &w.trust, w.now, e1, c.want)
		// A later publication says so too.
		if c.want != "" {
			_, pub := w.publish()
			for _, row := range pub.Cells {
				if row.Cell == e1 && row.Published {
					t.Errorf("%s: published again", c.name)
				}
			}
		}
	}
}

// TestAttackEngineContradicted: a publication for one engine digest says nothing
// of another, whatever was measured since (D1 published, contradicted, then D2).
func TestAttackEngineContradicted(t *testing.T) {
	t.Parallel()
	w := newWorld(t, pairPolicy(), 1, 1, 3)
	w.measureAll(articleID)
	record, _ := w.publish()
	w.wantAnswer("D1", record, &w.trust, w.now, e1, "")
	w.now++
	w.measure(e1, w.workers[2], differing("calc/two"))
	w.wantAnswer("D1 contradicted", record, &w.trust, w.now, e1, tassadar.OutcomeDiffers)
	w.now++
	w.measure(e1, w.workers[2], patched)
	w.wantAnswer("D2 on one host", record, &w.trust, w.now, e1, tassadar.OutcomeDiffers)
	w.now++
	newer := func(r *evidence.Receipt) { r.Effective.Version = "1.5.0" }
	w.measure(e1, w.workers[0], patched, newer)
	w.measure(e1, w.workers[1], patched, newer)
	w.want(e1, appraise.Green)
	w.wantAnswer("D2 green: the publication was for D1", record, &w.trust, w.now, e1, tassadar.OutsideEnvelope)
	w.measure(e1, w.workers[0], patched)
	w.wantAnswer("the same version of D2", record, &w.trust, w.now, e1, tassadar.OutsideEnvelope)
	next, pub := w.publish()
	w.wantAnswer("D2 published", next, &w.trust, w.now, e1, "")
	for _, v := range pub.Cells[0].Versions {
		if slices.Contains(v.EngineDigests, digest("engine e1")) {
			t.Errorf("D1 is published again: %+v", v)
		}
	}
}

// TestAttackPublicationElsewhere: a publication rests on the log right up to
// itself, on the last trust and the last policy.
func TestAttackPublicationElsewhere(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		act  func(w *world)                            // between the state that is used and the publication
		edit func(w *world, pub *evidence.Publication) // after it was made of the old state
		want tassadar.Code
	}{
		{"on the log as it is", func(*world) {}, nil, ""},
		{"before a withdrawal", func(w *world) { w.withdraw(e1, w.ops[0]) }, nil, tassadar.EvidenceUnverifiable},
		{"before a worker is revoked", func(w *world) { w.revoke(w.workers[0].ID()) }, nil, tassadar.EvidenceUnverifiable},
		{"before a difference", func(w *world) { w.measure(e1, w.workers[0], differing("calc/two")) }, nil, tassadar.EvidenceUnverifiable},
		{"before another policy", func(w *world) {
			w.setPolicy(withPolicy(func(p *tassadar.Policy) { p.Envelopes[0].Require.Machines = 2 }))
		}, nil, tassadar.EvidenceUnverifiable},
		{"on the log as it is, under the old trust", func(w *world) { w.revoke(w.workers[0].ID()) }, func(w *world, pub *evidence.Publication) {
			pub.Log = w.decided().Seen
		}, tassadar.EvidenceUnverifiable},
		{"on the log as it is, under the old policy", func(w *world) {
			w.setPolicy(withPolicy(func(p *tassadar.Policy) { p.Envelopes[0].Require.Machines = 2 }))
		}, func(w *world, pub *evidence.Publication) { pub.Log = w.decided().Seen }, tassadar.EvidenceUnverifiable},
		{"under the new trust, with the old verdicts", func(w *world) { w.revoke(w.workers[0].ID()) }, func(w *world, pub *evidence.Publication) {
			pub.Log, pub.TrustDigest = w.decided().Seen, w.trust.Digest()
		}, tassadar.EvidenceUnverifiable},
		{"with verdicts of another instant", func(*world) {}, func(_ *world, pub *evidence.Publication) { pub.IssuedAt += maxAge; pub.ExpiresAt += maxAge }, tassadar.EvidenceUnverifiable},
		{"its pending runs not shown", func(w *world) { w.assign(e1, w.workers[0]) }, func(w *world, pub *evidence.Publication) {
			pub.Log = w.decided().Seen
		}, tassadar.EvidenceUnverifiable},
		{"by a dispatcher who was revoked", func(w *world) {
			other := testSigner(w.t, "second dispatcher")
			w.editTrust(func(tr *tassadar.Trust) {
				keyOf(tr, w.desk.ID()).Revoked = w.now
				tr.Keys = append(tr.Keys, other.Key(tassadar.RoleDispatcher))
			})
		}, func(w *world, pub *evidence.Publication) {
			pub.Log, pub.TrustDigest = w.decided().Seen, w.trust.Digest()
		}, tassadar.KeyRevoked},
	} {
		w := newWorld(t, smallPolicy(), 2, 2, 1)
		w.measure(e1, w.workers[0])
		v := w.verdict()
		pub := v.Publication(v.Passed(), &w.policy)
		pub.Number, pub.IssuedAt, pub.ExpiresAt = 1, w.now, w.now+1000
		if !pub.Cells[0].Published {
			t.Fatal("nothing to publish: the test shows nothing")
		}
		old := copyTrust(w.trust)
		c.act(w)
		if c.edit != nil {
			c.edit(w, &pub)
		}
		record := w.sign(evidence.KindPublication, pub, w.desk)
		w.raw(record)
		for _, trust := range []*tassadar.Trust{old, &w.trust} {
			at := max(w.now, pub.IssuedAt)
			if c.want == "" {
				w.wantAnswer(c.name, record, trust, at, e1, "")
			} else {
				w.wantRefused(c.name, record, trust, at, c.want)
			}
		}
	}
}

// TestAttackForkBelowTheTrust: whoever has the log's key and a trusted worker
// logs a policy under operators of his own, and then names the real ones.
func TestAttackForkBelowTheTrust(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 2, 2, 1)
	thief := testSigner(t, "log host")
	desk := testSigner(t, "dispatcher of the log host")
	weak := withPolicy(func(p *tassadar.Policy) {
		cases := &p.Profiles[0].Workloads[0].Cases
		*cases = (*cases)[2:]
		p.Envelopes[0].Require.Floors = nil
		p.Gates[0].Prerequisites = p.Gates[0].Prerequisites[:3]
	})
	f := &world{t: t, now: start, log: &memLog{key: w.log.key}, ops: []*evidence.Signer{thief}, desk: desk, workers: w.workers}
	f.trust = tassadar.Trust{Governance: tassadar.Governance{Threshold: 1},
		Keys: []tassadar.Key{w.log.key.Key(), thief.Key(tassadar.RoleOperator), desk.Key(tassadar.RoleDispatcher), w.workers[0].key()}}
	var err error
	if f.op, err = operator.New(f.log, operator.Keys{Operator: thief, Dispatcher: desk}, f.trust, func() int64 { return f.now }); err != nil {
		t.Fatal(err)
	}
	f.changeTrust(f.trust)
	f.setPolicy(weak)
	f.measure(e1, f.workers[0], func(rc *evidence.Receipt) { rc.Timings.Cases = nil })
	his, real := copyTrust(f.trust), copyTrust(w.trust)
	real.Keys = append(real.Keys, desk.Key(tassadar.RoleDispatcher))
	f.changeTrust(*real)
	f.trust = *his
	v := f.verdict()
	pub := v.Publication(v.Passed(), &weak)
	pub.Number, pub.IssuedAt, pub.ExpiresAt = 1, f.now, f.now+100
	record := f.sign(evidence.KindPublication, pub, desk)
	f.raw(record)
	// Under his own trust it holds: the attack is whole.
	if got, err := appraise.CheckPublication(record, f.copied(), &f.trust, nil, f.now); err != nil || len(accepted(got)) == 0 {
		t.Fatalf("the forged log does not hold under its own trust: %v", err)
	}
	if got, err := appraise.CheckPublication(record, f.copied(), &w.trust, nil, f.now); tassadar.CodeOf(err) != tassadar.SignerUntrusted {
		t.Errorf("want %s, got %v, %v", tassadar.SignerUntrusted, err, got)
	}
}

// TestAttackOwnTrustAddsNothing: a verifier's own trust subtracts keys from what
// counts as green; a decision, a fact or a failed run it does not take away.
func TestAttackOwnTrustAddsNothing(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		act   func(w *world)
		trust func(w *world, tr *tassadar.Trust)
		want  tassadar.Code
	}{
		{"nothing happened", func(*world) {}, func(*world, *tassadar.Trust) {}, ""},
		{"a fact of a worker that it does not know", func(w *world) { w.measure(e1, w.workers[2], differing("calc/two")) },
			func(w *world, tr *tassadar.Trust) {
				tr.Keys = slices.DeleteFunc(tr.Keys, func(k tassadar.Key) bool { return k.ID == w.workers[2].ID() })
			}, tassadar.OutcomeDiffers},
		{"a fact of a worker that it revokes", func(w *world) { w.measure(e1, w.workers[2], differing("calc/two")) },
			func(w *world, tr *tassadar.Trust) { keyOf(tr, w.workers[2].ID()).Revoked = 1 }, tassadar.OutcomeDiffers},
		{"a failed run of a worker that it revokes", func(w *world) { w.measure(e1, w.workers[2], failing) },
			func(w *world, tr *tassadar.Trust) { keyOf(tr, w.workers[2].ID()).Revoked = 1 }, tassadar.RunFailed},
		{"a failed run that only a worker whom it revokes made good", func(w *world) {
			w.measure(e1, w.workers[2], failing)
			w.measure(e1, w.workers[2])
		}, func(w *world, tr *tassadar.Trust) { keyOf(tr, w.workers[2].ID()).Revoked = 1 }, tassadar.RunFailed},
		{"a withdrawal by an operator that it revokes", func(w *world) { w.withdraw(e1, w.ops[2]) },
			func(w *world, tr *tassadar.Trust) { keyOf(tr, w.ops[2].ID()).Revoked = 1 }, tassadar.Withdrawn},
		{"a withdrawal below its own threshold", func(w *world) { w.withdraw(e1, w.ops[2]) },
			func(_ *world, tr *tassadar.Trust) { tr.Governance.Threshold = 1 }, tassadar.Withdrawn},
		{"a worker that it binds to another host", func(*world) {},
			func(w *world, tr *tassadar.Trust) { keyOf(tr, w.workers[0].ID()).Host = hostID("other") }, tassadar.SignerUntrusted},
		{"a worker that it takes for a dispatcher", func(*world) {},
			func(w *world, tr *tassadar.Trust) {
				*keyOf(tr, w.workers[0].ID()) = w.workers[0].Key(tassadar.RoleDispatcher)
			}, tassadar.SignerUntrusted},
	} {
		w := newWorld(t, pairPolicy(), 3, 2, 3)
		w.measureAll(articleID)
		record, _ := w.publish()
		w.now++
		c.act(w)
		own := copyTrust(w.trust)
		c.trust(w, own)
		w.wantAnswer(c.name, record, own, w.now, e1, c.want)
	}
}

// TestAttackOwnTrustSilencesADissenter: families agreed on one result, later
// enough of them on another; a verifier that does not know who said so learns of
// it all the same.
func TestAttackOwnTrustSilencesADissenter(t *testing.T) {
	t.Parallel()
	p := testPolicy()
	e, _ := p.Envelope(ownID)
	e.Sets[0].Backends = engines[:2]
	e.Sets = append(e.Sets, tassadar.DeclaredSet{Observed: true, Backends: engines[2:], Toolchains: []string{tassadar.ToolchainSupplied}, Machines: []string{hostClass}})
	w := newWorld(t, p, 1, 1, 2)
	cell := cellOf(ownID, "e1")
	w.measure(cell, w.workers[0])
	w.measure(cellOf(ownID, "e2"), w.workers[0])
	record, _ := w.publish()
	w.wantAnswer("agreed", record, &w.trust, w.now, cell, "")
	w.now++
	for _, b := range engines[2:] {
		w.measure(cellOf(ownID, b), w.workers[1], func(r *evidence.Receipt) { r.Cases[0].Seen[0] = seen(result("15"), 1) })
	}
	w.wantAnswer("families contradict one another", record, &w.trust, w.now, cell, tassadar.ConsensusChanged)
	own := copyTrust(w.trust)
	keyOf(own, w.workers[1].ID()).Revoked = 1
	w.wantAnswer("and the verifier does not know who said so", record, own, w.now, cell, tassadar.ConsensusChanged)
	got, err := appraise.CheckPublication(record, w.copied(), own, nil, w.now)
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range got.Gates {
		if g.Gate == "own" && (g.Green || g.Until != 0) {
			t.Errorf("the gate is green for who does not know who said so: %+v", g)
		}
	}
}

// TestAttackVerifiersClock: a verifier whose clock is behind the log, or behind a
// witness, accepts nothing.
func TestAttackVerifiersClock(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0])
	record, pub := w.publish()
	at := pub.IssuedAt + 100
	w.wantAnswer("its own time", record, &w.trust, at, e1, "")
	w.now = pub.ExpiresAt + 30*86400
	w.assign(e1, w.workers[0])
	w.wantRefused("a month behind an order", record, &w.trust, at, tassadar.ClockSkew)
	w.wantRefused("a year before the publication", record, &w.trust, pub.IssuedAt-365*86400, tassadar.FutureDated)
	w.wantRefused("at its end", record, &w.trust, w.now, tassadar.PublicationExpired)

	for _, act := range []func(w *world){
		func(w *world) { w.withdraw(cellOf(broadA, "e9"), w.ops[0]) },
		func(w *world) { w.changeTrust(*copyTrust(w.trust)) },
		func(w *world) { w.setPolicy(withPolicy(func(p *tassadar.Policy) { p.Gates[0].Title = "later" })) },
	} {
		w := newWorld(t, smallPolicy(), 1, 1, 1)
		w.measure(e1, w.workers[0])
		record, pub := w.publish()
		w.now += 86400
		act(w)
		w.wantRefused("a day behind a decision", record, &w.trust, pub.IssuedAt+100, tassadar.ClockSkew)
	}

	w = newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0])
	record, pub = w.publish()
	log := w.copied()
	for _, c := range []struct {
		ahead int64
		want  tassadar.Code
	}{{0, ""}, {200, ""}, {86400, tassadar.ClockSkew}} {
		cosigned := []evidence.Cosigned{{Head: log.Head(), Cosignatures: []evidence.Cosignature{{Witness: "w", At: pub.IssuedAt + c.ahead}}}}
		if _, err := appraise.CheckWitnessed(record, log, cosigned, &w.trust, nil, pub.IssuedAt+1); tassadar.CodeOf(err) != c.want {
			t.Errorf("a witness %d s ahead: %v, want %q", c.ahead, err, c.want)
		}
	}
}

// TestAttackRevokedWitness: a witness that the log's last trust revokes makes
// nothing witnessed, also for a verifier whose trust file knows nothing of it. How
// old evidence is it says on: that only takes away.
func TestAttackRevokedWitness(t *testing.T) {
	t.Parallel()
	witness := func(public string) tassadar.Key {
		return tassadar.Key{ID: tassadar.DigestBytes([]byte(public)).Hex(), Role: tassadar.RoleWitness, Public: public, URL: "https://w.invalid"}
	}
	stolen := witness("witness.invalid+39836e26+BDtPKP/Gk8LbqOmG6hkWbQeEJyyWnqBIkHDzdwYMzHnm")
	w := newWorld(t, testPolicy(), 1, 1, 2)
	w.editTrust(func(tr *tassadar.Trust) {
		tr.Keys, tr.Governance.Witnesses = append(tr.Keys, stolen), 1
	})
	w.measureAll(articleID)
	record, pub := w.publish()
	old := copyTrust(w.trust)
	eligible := func(c *appraise.Check) bool {
		return slices.ContainsFunc(c.Units, func(u evidence.ExecutionUnit) bool { return u.SettlementEligible })
	}
	check := func(trust *tassadar.Trust, by ...string) *appraise.Check {
		t.Helper()
		log := w.copied()
		cosigned := []evidence.Cosigned{{Head: log.Head()}}
		for _, id := range by {
			cosigned[0].Cosignatures = append(cosigned[0].Cosignatures, evidence.Cosignature{Witness: id, At: pub.IssuedAt - 1_000})
		}
		c, err := appraise.CheckWitnessed(record, log, cosigned, trust, nil, w.now)
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	before := check(old, stolen.ID)
	if uint64(before.Witnessed) != uint64(len(w.log.leaves)) || !eligible(before) || len(before.Warnings) != 0 || before.Cells[0].NotAfter >= pub.Cells[0].NotAfter {
		t.Errorf("cosigned: %+v", before)
	}
	w.editTrust(func(tr *tassadar.Trust) {
		keyOf(tr, stolen.ID).Revoked, tr.Governance.Witnesses = w.now, 0
	})
	after := check(old, stolen.ID)
	if after.Witnessed != 0 || eligible(after) || !slices.Contains(after.Warnings, tassadar.Unwitnessed) {
		t.Errorf("cosigned by one that was revoked since: %+v", after)
	}
	if after.Cells[0].NotAfter != before.Cells[0].NotAfter || !after.Cells[0].Accepted {
		t.Errorf("accepted %t until %d; before it was revoked until %d", after.Cells[0].Accepted, after.Cells[0].NotAfter, before.Cells[0].NotAfter)
	}
}

// TestAttackPendingForEver: an order that waits is seen, and does not wait for
// ever.
func TestAttackPendingForEver(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 2)
	w.measure(e1, w.workers[0])
	order := evidence.Assignment{Log: w.log.key.Signer.Name(), Cell: e1, ProfileDigest: w.policy.Profiles[0].Digest(), PolicyDigest: w.policy.Digest(),
		Worker: w.workers[1].ID(), IssuedAt: w.now, Runs: 2, Full: true}
	for i, deadline := range []int64{1<<53 - 1, w.now + evidence.MaxDeadlineSeconds + 1, w.now, w.now - 1, -1, 1<<63 - 1} {
		order.Serial, order.Deadline = tassadar.Uint(100+i), deadline
		w.raw(w.sign(evidence.KindAssignment, order, w.desk))
		w.wantRejected("a deadline of "+canonical(t, deadline), tassadar.EvidenceUnverifiable)
	}
	order.IssuedAt, order.Deadline = -1<<62, 1<<62
	w.raw(w.sign(evidence.KindAssignment, order, w.desk))
	w.wantRejected("issued before time", tassadar.EvidenceUnverifiable)
	for range 3 {
		w.assign(e1, w.workers[1])
	}
	record, pub := w.publish()
	if pub.Cells[0].Pending != 3 || !pub.Cells[0].Published {
		t.Errorf("three orders wait; the publication says %d, published %t", pub.Cells[0].Pending, pub.Cells[0].Published)
	}
	if want := start + int64(lifetime) + 1; pub.Cells[0].NotAfter != want {
		t.Errorf("published until %d, and an order is due at %d", pub.Cells[0].NotAfter, want)
	}
	w.assign(e1, w.workers[1])
	got, err := w.check(record, nil, w.now)
	if err != nil || got.Cells[0].Pending != 4 || !got.Cells[0].Accepted {
		t.Errorf("verify shows %d orders that wait: %v", got.Cells[0].Pending, err)
	}
	w.now += lifetime + 1
	w.wantAnswer("nobody answered", record, &w.trust, w.now, e1, tassadar.RunAbandoned)
	w.want(e1, appraise.Red, tassadar.RunAbandoned)
}

// TestAttackUnknownRecords: what a verifier does not know it accepts nothing by;
// what rules 1 made is shown and never counts.
func TestAttackUnknownRecords(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		record func(w *world) []byte
	}{
		{"a kind", func(w *world) []byte {
			return w.sign("urn:tassadar:moratorium:v2", map[string]string{"all": "withdrawn"}, w.ops[0])
		}},
		{"a kind of version 3", func(w *world) []byte { return w.sign("urn:tassadar:governance:v3", map[string]string{}, w.ops[0]) }},
		{"an action", func(w *world) []byte {
			return w.sign(evidence.KindGovernance, evidence.Governance{Decided: w.decided(), Action: "suspend_all", Why: "x"}, w.ops...)
		}},
		{"a role", func(w *world) []byte {
			tr := copyTrust(w.trust)
			tr.Keys = append(tr.Keys, testSigner(t, "auditor").Key("auditor"))
			return w.trustRecord(*tr, w.ops...)
		}},
	} {
		w := newWorld(t, smallPolicy(), 1, 1, 1)
		w.measure(e1, w.workers[0])
		record, _ := w.publish()
		w.raw(c.record(w))
		w.wantRefused(c.name, record, &w.trust, w.now, tassadar.VerifierTooOld)
		if _, err := appraise.Appraise(w.op.Verified(), w.policy.Digest(), w.now); tassadar.CodeOf(err) != tassadar.VerifierTooOld {
			t.Errorf("%s: appraised all the same: %v", c.name, err)
		}
	}

	w := newWorld(t, smallPolicy(), 1, 1, 1)
	a := w.assign(e1, w.workers[0])
	rc := w.passing(a, w.workers[0])
	for _, kind := range []evidence.Kind{"urn:tassadar:assignment:v1", "urn:tassadar:receipt:v1", "urn:tassadar:references:v1", "urn:tassadar:governance:v1",
		"urn:tassadar:policy:v1", "urn:tassadar:trust:v1", "urn:tassadar:publication:v1"} {
		w.raw(w.sign(kind, rc, w.workers[0].Signer, w.desk, w.ops[0]))
		w.wantRejected(string(kind), tassadar.RulesOutdated)
	}
	w.want(e1, appraise.Unmeasured, tassadar.Unmeasured)
	w.accept(rc, w.workers[0])
	w.want(e1, appraise.Green)
	record, _ := w.publish()
	w.wantAnswer("beside records of rules 1", record, &w.trust, w.now, e1, "")
}

// TestAttackPassedEdited: what a gate passed is its own copy.
func TestAttackPassedEdited(t *testing.T) {
	t.Parallel()
	w := newWorld(t, testPolicy(), 1, 1, 2)
	w.measureAll(articleID)
	v := w.verdict()
	passed := v.Passed()
	before := canonical(t, v.Publication(passed, &w.policy))
	pub := v.Publication(passed, &w.policy)
	for i := range pub.Cells {
		for j := range pub.Cells[i].Versions {
			pub.Cells[i].Versions[j].NotAfter += 100
			pub.Cells[i].Versions[j].EngineDigests[0] = digest("x")
		}
		for j := range pub.Cells[i].Marks {
			pub.Cells[i].Marks[j] = "x"
		}
	}
	if got := canonical(t, v.Publication(v.Passed(), &w.policy)); got != before {
		t.Error("an edit of one publication changes the next")
	}
	for i := range v.Cells {
		v.Cells[i].Required, v.Cells[i].Status, v.Cells[i].Published = true, appraise.Green, true
		v.Cells[i].NotAfter += 1000
		for j := range v.Cells[i].Versions {
			v.Cells[i].Versions[j].NotAfter += 1000
			v.Cells[i].Versions[j].EngineDigests[0] = digest("y")
		}
	}
	passed[0].Cells()[0].Backend = "e9"
	edited := v.Publication(v.Passed(), &w.policy)
	if got := len(v.Passed()); got != 1 || !slices.Equal(v.Passed()[0].Cells(), []tassadar.Cell{e1, cellOf(articleID, "e2")}) {
		t.Errorf("passed after the edit: %d, %v", got, v.Passed()[0].Cells())
	}
	for _, c := range edited.Cells {
		if c.Published != (c.Profile == articleID && c.Machine == hostClass) || c.Published && c.NotAfter != start+maxAge {
			t.Errorf("%s published %t until %d after the edit", c.Cell, c.Published, c.NotAfter)
		}
	}
	other := w.verdict()
	if got := other.Publication(passed, &w.policy); slices.ContainsFunc(got.Cells, func(c evidence.PublishedCell) bool { return c.Published }) {
		t.Error("what passed in one verdict is published by another")
	}
}

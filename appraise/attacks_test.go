package appraise_test

import (
	"encoding/hex"
	"slices"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// The attacks are on verdicts and publications: each test does what a liar, or
// somebody in a hurry, would do, and says what must come of it.

var e1 = cellOf(articleID, "e1")

// revoke revokes a key in the log's trust.
func (w *world) revoke(id string) {
	w.t.Helper()
	w.editTrust(func(tr *tassadar.Trust) { keyOf(tr, id).Revoked = w.now })
}

// drop takes a key out of the log's trust.
func (w *world) drop(id string) {
	w.t.Helper()
	w.editTrust(func(tr *tassadar.Trust) {
		tr.Keys = slices.DeleteFunc(tr.Keys, func(k tassadar.Key) bool { return k.ID == id })
	})
}

func copyTrust(t tassadar.Trust) *tassadar.Trust {
	t.Keys = slices.Clone(t.Keys)
	return &t
}

// lastDecision is the digest of the decision that came into force last.
func (w *world) lastDecision() tassadar.Digest {
	w.t.Helper()
	all := w.op.Verified().Governance()
	if len(all) == 0 {
		w.t.Fatal("no decision is in force")
	}
	return all[len(all)-1].Digest
}

func (w *world) withdraw(c tassadar.Cell, signers ...*evidence.Signer) tassadar.Digest {
	w.t.Helper()
	w.decide(evidence.Governance{Action: evidence.ActWithdraw, Cell: &c, Why: "wrong"}, signers...)
	return w.lastDecision()
}

func (w *world) resolve(d tassadar.Digest, signers ...*evidence.Signer) tassadar.Digest {
	w.t.Helper()
	w.decide(evidence.Governance{Action: evidence.ActResolve, Receipt: d, Why: "the worker lied"}, signers...)
	return w.lastDecision()
}

// voidAll voids the leaves from an index on, of a signer or of all.
func (w *world) voidAll(from int, key string, signers ...*evidence.Signer) {
	w.t.Helper()
	w.decide(evidence.Governance{Action: evidence.ActVoid, From: tassadar.Uint(from), To: tassadar.Uint(len(w.log.leaves) - 1), Key: key, Why: "stolen"}, signers...)
}

// held is a decision signed on the log as it is, for later.
func (w *world) held(g evidence.Governance, signers ...*evidence.Signer) []byte {
	w.t.Helper()
	g.Decided, g.Why = w.decided(), "held back"
	return w.sign(evidence.KindGovernance, g, signers...)
}

// wantRejected checks how the log judged its last record.
func (w *world) wantRejected(name string, code tassadar.Code) {
	w.t.Helper()
	for _, r := range w.op.Verified().Rejected() {
		if r.Index == uint64(len(w.log.leaves)-1) {
			if r.Code != code {
				w.t.Errorf("%s: rejected with %s (%s), want %s", name, r.Code, r.Detail, code)
			}
			return
		}
	}
	w.t.Errorf("%s: counts, want it rejected with %s", name, code)
}

// wantAnswer checks what verify says of a publication that is authentic: whether
// it accepts the cell, and a reason if it does not.
func (w *world) wantAnswer(name string, record []byte, trust *tassadar.Trust, at int64, c tassadar.Cell, reason tassadar.Code) {
	w.t.Helper()
	got, err := appraise.CheckPublication(record, w.copied(), trust, nil, at)
	if err != nil {
		w.t.Errorf("%s: verify says %v, want an answer about the cell", name, err)
		return
	}
	at2 := slices.IndexFunc(got.Cells, func(x appraise.CheckedCell) bool { return x.Cell == c })
	if at2 < 0 {
		w.t.Fatalf("%s: no such cell in the publication", name)
	}
	cell := got.Cells[at2]
	if cell.Accepted != (reason == "") || reason != "" && !slices.Contains(cell.Reasons, reason) {
		w.t.Errorf("%s: accepted %t %v, want reason %q", name, cell.Accepted, cell.Reasons, reason)
	}
	if !cell.Accepted && len(cell.Versions) > 0 {
		w.t.Errorf("%s: not accepted, and for versions %+v", name, cell.Versions)
	}
}

// wantRefused checks that verify refuses a publication altogether.
func (w *world) wantRefused(name string, record []byte, trust *tassadar.Trust, at int64, code tassadar.Code) {
	w.t.Helper()
	if got, err := appraise.CheckPublication(record, w.copied(), trust, nil, at); tassadar.CodeOf(err) != code {
		w.t.Errorf("%s: verify says %v (%+v), want %s", name, err, got, code)
	}
}

// TestAttackDecisionOutlivesTrust: a withdrawal stays whatever trust, policy and
// time do; only what names it ends it.
func TestAttackDecisionOutlivesTrust(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		act  func(w *world)
	}{
		{"the threshold is raised", func(w *world) { w.editTrust(func(tr *tassadar.Trust) { tr.Governance.Threshold = 2 }) }},
		{"the operator who signed leaves", func(w *world) { w.drop(w.ops[1].ID()) }},
		{"the operator who signed is revoked", func(w *world) { w.revoke(w.ops[1].ID()) }},
		{"the operator who signed becomes a dispatcher", func(w *world) {
			w.editTrust(func(tr *tassadar.Trust) { keyOf(tr, w.ops[1].ID()).Role = tassadar.RoleDispatcher })
		}},
		{"the worker leaves and returns", func(w *world) {
			w.drop(w.workers[0].ID())
			w.editTrust(func(tr *tassadar.Trust) { tr.Keys = append(tr.Keys, w.workers[0].key()) })
		}},
		{"another title", func(w *world) { w.setPolicy(withPolicy(func(p *tassadar.Policy) { p.Profiles[0].Title = "other" })) }},
		{"the cell leaves and returns", func(w *world) {
			w.setPolicy(withPolicy(func(p *tassadar.Policy) { p.Envelopes[0].Sets[0].Backends = engines[1:2] }))
			w.setPolicy(smallPolicy())
		}},
		{"the profile leaves and returns", func(w *world) { w.setPolicy(tassadar.Policy{}); w.setPolicy(smallPolicy()) }},
		{"months pass", func(w *world) { w.now += 100 * 86400 }},
		{"it is published and forgotten", func(w *world) { w.publish(); w.now += appraise.MaxLifetime; w.publish() }},
		{"the same withdrawal logged again", func(w *world) { w.raw(w.log.leaves[len(w.log.leaves)-1]) }},
		{"a reinstatement that names nothing", func(w *world) {
			w.decide(evidence.Governance{Action: evidence.ActReinstate, Cell: &e1, Why: "x"}, w.ops...)
		}},
	} {
		w := newWorld(t, smallPolicy(), 3, 1, 1)
		w.measure(e1, w.workers[0])
		name := w.withdraw(e1, w.ops[1])
		w.now += 10
		c.act(w)
		w.measure(e1, w.workers[0])
		w.want(e1, appraise.Red, tassadar.Withdrawn)
		record, pub := w.publish()
		if pub.Cells[0].Published {
			t.Errorf("%s: published", c.name)
		}
		w.wantAnswer(c.name, record, &w.trust, w.now, e1, tassadar.Withdrawn)
		w.decide(evidence.Governance{Action: evidence.ActReinstate, Withdrawal: name, Why: "repaired"}, w.ops[0], w.ops[2])
		if got := w.cell(e1); got.Status != appraise.Green {
			t.Errorf("%s: reinstated by name and %s %v", c.name, got.Status, got.Reasons)
		}
	}
}

// TestAttackResolutionOutlivesTrust: what the threshold resolved or voided stays
// so, whoever leaves.
func TestAttackResolutionOutlivesTrust(t *testing.T) {
	t.Parallel()
	for _, act := range []func(w *world, bad tassadar.Digest){
		func(w *world, bad tassadar.Digest) { w.resolve(bad, w.ops[1]) },
		func(w *world, bad tassadar.Digest) { w.voidAll(0, w.workers[1].ID(), w.ops[1]) },
	} {
		w := newWorld(t, smallPolicy(), 3, 1, 2)
		w.measure(e1, w.workers[0])
		act(w, w.measure(e1, w.workers[1], differing("calc/two")))
		w.want(e1, appraise.Green)
		w.revoke(w.ops[1].ID())
		w.editTrust(func(tr *tassadar.Trust) { tr.Governance.Threshold = 2 })
		w.now += 10
		w.want(e1, appraise.Green)
		// It neither counts nor blocks, and it does not make the cell complete.
		if lines := w.cell(e1).Receipts; len(lines) > 1 && (lines[1].Complete || lines[1].Counts) {
			t.Errorf("the resolved receipt: %+v", lines[1])
		}
	}
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.resolve(w.measure(e1, w.workers[0]), w.ops[0])
	if got := w.cell(e1); got.Status == appraise.Green || got.Receipts[0].Complete {
		t.Errorf("the only receipt was resolved: %s, complete %t: it must be measured again", got.Status, got.Receipts[0].Complete)
	}
}

// TestAttackHeldBackDecisions: a signed decision that was held back or logged
// again does not overtake what was decided since its signers looked.
func TestAttackHeldBackDecisions(t *testing.T) {
	t.Parallel()
	all := tassadar.Cell{Profile: "*", Backend: "*", Toolchain: "*", Machine: "*"}
	e2 := cellOf(articleID, "e2")
	for _, c := range []struct {
		name string
		act  func(w *world, bad tassadar.Digest) (late []byte)
		want tassadar.Code
	}{
		{"a reinstatement, and withdrawn again", func(w *world, _ tassadar.Digest) []byte {
			late := w.held(evidence.Governance{Action: evidence.ActReinstate, Withdrawal: w.withdraw(e1, w.ops[0])}, w.ops...)
			w.withdraw(e1, w.ops[0])
			return late
		}, tassadar.NotInForce},
		{"a reinstatement, and all withdrawn", func(w *world, _ tassadar.Digest) []byte {
			late := w.held(evidence.Governance{Action: evidence.ActReinstate, Withdrawal: w.withdraw(e1, w.ops[0])}, w.ops...)
			w.withdraw(all, w.ops[0])
			return late
		}, tassadar.NotInForce},
		{"a reinstatement, and another cell withdrawn", func(w *world, _ tassadar.Digest) []byte {
			late := w.held(evidence.Governance{Action: evidence.ActReinstate, Withdrawal: w.withdraw(e1, w.ops[0])}, w.ops...)
			w.withdraw(e2, w.ops[0])
			return late
		}, ""},
		{"a reinstatement twice, withdrawn between", func(w *world, _ tassadar.Digest) []byte {
			late := w.held(evidence.Governance{Action: evidence.ActReinstate, Withdrawal: w.withdraw(e1, w.ops[0])}, w.ops...)
			w.raw(late)
			w.withdraw(e1, w.ops[0])
			return late
		}, tassadar.NotInForce},
		{"a withdrawal logged again after its end", func(w *world, _ tassadar.Digest) []byte {
			name := w.withdraw(e1, w.ops[0])
			late := w.log.leaves[len(w.log.leaves)-1]
			w.decide(evidence.Governance{Action: evidence.ActReinstate, Withdrawal: name, Why: "x"}, w.ops...)
			return late
		}, tassadar.NotInForce},
		{"a resolution logged again after it was voided", func(w *world, bad tassadar.Digest) []byte {
			w.resolve(bad, w.ops...)
			late := w.log.leaves[len(w.log.leaves)-1]
			w.voidAll(len(w.log.leaves)-1, "", w.ops...)
			return late
		}, tassadar.NotInForce},
		{"another resolution, held back while the first was voided", func(w *world, bad tassadar.Digest) []byte {
			late := w.held(evidence.Governance{Action: evidence.ActResolve, Receipt: bad}, w.ops...)
			w.resolve(bad, w.ops...)
			w.voidAll(len(w.log.leaves)-1, "", w.ops...)
			return late
		}, tassadar.NotInForce},
		{"another resolution, signed on the first, held back while that was voided", func(w *world, bad tassadar.Digest) []byte {
			w.resolve(bad, w.ops...)
			late := w.held(evidence.Governance{Action: evidence.ActResolve, Receipt: bad}, w.ops...)
			from := len(w.log.leaves) - 1
			w.now++
			w.voidAll(from, "", w.ops...)
			return late
		}, tassadar.NotInForce},
		{"a voiding logged again after it was voided", func(w *world, _ tassadar.Digest) []byte {
			w.voidAll(0, w.workers[0].ID(), w.ops...)
			late := w.log.leaves[len(w.log.leaves)-1]
			w.voidAll(len(w.log.leaves)-1, "", w.ops...)
			return late
		}, tassadar.NotInForce},
		{"a voiding, and what it voids was resolved", func(w *world, bad tassadar.Digest) []byte {
			late := w.held(evidence.Governance{Action: evidence.ActVoid, From: 0, To: tassadar.Uint(len(w.log.leaves) - 1)}, w.ops...)
			w.resolve(bad, w.ops...)
			return late
		}, tassadar.NotInForce},
		{"a resolution, and the receipt was voided", func(w *world, bad tassadar.Digest) []byte {
			late := w.held(evidence.Governance{Action: evidence.ActResolve, Receipt: bad}, w.ops...)
			w.voidAll(0, w.workers[0].ID(), w.ops...)
			return late
		}, tassadar.NotInForce},
		{"a resolution signed before its receipt was there", func(w *world, _ tassadar.Digest) []byte {
			a := w.assign(e1, w.workers[0])
			rc := w.passing(a, w.workers[0])
			differing("calc/two")(rc)
			record := w.receipt(rc, w.workers[0])
			late := w.held(evidence.Governance{Action: evidence.ActResolve, Receipt: recordDigest(t, record)}, w.ops...)
			w.accept(rc, w.workers[0])
			return late
		}, tassadar.NotInForce},
		{"of another log", func(w *world, bad tassadar.Digest) []byte {
			g := evidence.Governance{Decided: w.decided(), Action: evidence.ActResolve, Receipt: bad, Why: "x"}
			g.Seen.Origin = "test.invalid/other"
			return w.sign(evidence.KindGovernance, g, w.ops...)
		}, tassadar.EvidenceUnverifiable},
		{"of another state of the log", func(w *world, bad tassadar.Digest) []byte {
			g := evidence.Governance{Decided: w.decided(), Action: evidence.ActResolve, Receipt: bad, Why: "x"}
			g.Seen.Root = slices.Clone(g.Seen.Root)
			g.Seen.Root[0] ^= 1
			return w.sign(evidence.KindGovernance, g, w.ops...)
		}, tassadar.NotInForce},
		{"for longer than a month", func(w *world, bad tassadar.Digest) []byte {
			g := evidence.Governance{Decided: w.decided(), Action: evidence.ActResolve, Receipt: bad, Why: "x"}
			g.Until++
			return w.sign(evidence.KindGovernance, g, w.ops...)
		}, tassadar.NotInForce},
		{"held back for two months of work", func(w *world, bad tassadar.Digest) []byte {
			late := w.held(evidence.Governance{Action: evidence.ActResolve, Receipt: bad}, w.ops...)
			w.now += 2 * evidence.DecisionSeconds
			for range 3 {
				w.measure(e2, w.workers[0])
			}
			return late
		}, tassadar.NotInForce},
		{"the threshold was raised since", func(w *world, bad tassadar.Digest) []byte {
			late := w.held(evidence.Governance{Action: evidence.ActResolve, Receipt: bad}, w.ops[:2]...)
			w.editTrust(func(tr *tassadar.Trust) { tr.Governance.Threshold = 3 })
			return late
		}, tassadar.SignerUntrusted},
		{"a signer was revoked since", func(w *world, bad tassadar.Digest) []byte {
			late := w.held(evidence.Governance{Action: evidence.ActResolve, Receipt: bad}, w.ops[:2]...)
			w.revoke(w.ops[1].ID())
			return late
		}, tassadar.KeyRevoked},
	} {
		w := newWorld(t, pairPolicy(), 3, 2, 1)
		bad := w.measure(e1, w.workers[0], differing("calc/two"))
		w.now++
		late := c.act(w, bad)
		before := w.cell(e1)
		n := len(w.op.Verified().Governance())
		w.raw(late)
		if c.want == "" {
			if len(w.op.Verified().Governance()) != n+1 {
				t.Errorf("%s: %v", c.name, w.op.Verified().Rejected())
			}
			continue
		}
		w.wantRejected(c.name, c.want)
		if after := w.cell(e1); after.Status != before.Status || !slices.Equal(after.Reasons, before.Reasons) {
			t.Errorf("%s: was %s %v, is %s %v", c.name, before.Status, before.Reasons, after.Status, after.Reasons)
		}
	}
}

// TestAttackRevocationTakenBack: revocation is for ever, under every name.
func TestAttackRevocationTakenBack(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		edit func(w *world, tr *tassadar.Trust)
	}{
		{"the instant is taken out", func(w *world, tr *tassadar.Trust) { keyOf(tr, w.workers[0].ID()).Revoked = 0 }},
		{"the key is taken out", func(w *world, tr *tassadar.Trust) {
			tr.Keys = slices.DeleteFunc(tr.Keys, func(k tassadar.Key) bool { return k.ID == w.workers[0].ID() })
		}},
		{"the key is taken out to return later", func(w *world, tr *tassadar.Trust) {
			tr.Keys = slices.DeleteFunc(tr.Keys, func(k tassadar.Key) bool { return k.ID == w.workers[0].ID() })
		}},
		{"the key becomes a dispatcher's", func(w *world, tr *tassadar.Trust) {
			*keyOf(tr, w.workers[0].ID()) = w.workers[0].Key(tassadar.RoleDispatcher)
		}},
		{"another host", func(w *world, tr *tassadar.Trust) {
			k := keyOf(tr, w.workers[0].ID())
			k.Revoked, k.Host = 0, hostID("new")
		}},
		{"an operator's", func(w *world, tr *tassadar.Trust) { keyOf(tr, w.ops[2].ID()).Revoked = 0 }},
	} {
		w := newWorld(t, smallPolicy(), 3, 2, 1)
		w.measure(e1, w.workers[0])
		w.now += 10
		w.revoke(w.workers[0].ID())
		w.revoke(w.ops[2].ID())
		w.want(e1, appraise.Incomplete, tassadar.KeyRevoked, tassadar.TooFewMachines)
		later := copyTrust(w.trust)
		c.edit(w, later)
		w.raw(w.trustRecord(*later, w.ops...))
		w.wantRejected(c.name, tassadar.KeyRevoked)
		w.now += 10
		w.want(e1, appraise.Incomplete, tassadar.KeyRevoked, tassadar.TooFewMachines)
		// What the key signs afterwards is nobody's.
		w.measure2(e1, w.workers[0])
		if got := w.cell(e1); got.Status == appraise.Green {
			t.Errorf("%s: green by a revoked key", c.name)
		}
	}
}

// measure2 measures past the operator's checks, for workers that it would turn
// away.
func (w *world) measure2(cell tassadar.Cell, h host, edits ...func(*evidence.Receipt)) tassadar.Digest {
	w.t.Helper()
	a := w.assign(cell, h)
	rc := w.passing(a, h)
	for _, edit := range edits {
		edit(rc)
	}
	record := w.receipt(rc, h)
	refs, err := appraise.ReferencesOf(w.op.Verified(), &a)
	if err != nil {
		w.t.Fatal(err)
	}
	closing := evidence.Closing{Log: a.Body.Log, Assignment: a.Digest, Receipt: recordDigest(w.t, record), ReceivedAt: w.now, Cases: refs}
	w.raw(record, w.sign(evidence.KindClosing, closing, w.desk))
	return closing.Receipt
}

// TestAttackTrusts: keys that anybody can sign for, and governance that nobody
// can meet.
func TestAttackTrusts(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 3, 2, 1)
	// All points of small order, and encodings that are no point's own (RFC 8032;
	// Chalkias and others, "Taming the many EdDSAs", table 1).
	points := []string{
		"0100000000000000000000000000000000000000000000000000000000000000",
		"ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
		"0000000000000000000000000000000000000000000000000000000000000000",
		"0000000000000000000000000000000000000000000000000000000000000080",
		"26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
		"26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
		"c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
		"c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
		"0100000000000000000000000000000000000000000000000000000000000080",
		"ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
		"eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
		"edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
		"eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
		"edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
	}
	for _, p := range points {
		raw, err := hex.DecodeString(p)
		if err != nil {
			t.Fatal(err)
		}
		for _, role := range []tassadar.Role{tassadar.RoleOperator, tassadar.RoleDispatcher, tassadar.RoleWorker} {
			k := tassadar.Key{ID: evidence.KeyID(raw), Role: role, Public: p}
			if role == tassadar.RoleWorker {
				k.Host = hostID("x")
			}
			tr := copyTrust(w.trust)
			tr.Keys = append(tr.Keys, k)
			if err := evidence.CheckTrust(tr); tassadar.CodeOf(err) != tassadar.PolicyMalformed {
				t.Errorf("%s of small order %s: %v", role, p, err)
			}
		}
	}
	for _, c := range []struct {
		name string
		edit func(tr *tassadar.Trust)
	}{
		{"a threshold of none", func(tr *tassadar.Trust) { tr.Governance.Threshold = 0 }},
		{"a threshold below none", func(tr *tassadar.Trust) { tr.Governance.Threshold = -1 }},
		{"a threshold above the operators", func(tr *tassadar.Trust) { tr.Governance.Threshold = 4 }},
		{"a threshold above the live operators", func(tr *tassadar.Trust) {
			keyOf(tr, w.ops[1].ID()).Revoked = 1
			keyOf(tr, w.ops[2].ID()).Revoked = 1
		}},
		{"one operator twice", func(tr *tassadar.Trust) {
			tr.Keys = append(tr.Keys, w.ops[0].Key(tassadar.RoleOperator))
		}},
		{"one key in two roles", func(tr *tassadar.Trust) { tr.Keys = append(tr.Keys, w.ops[0].Key(tassadar.RoleDispatcher)) }},
		{"one operator in capitals", func(tr *tassadar.Trust) {
			k := w.ops[0].Key(tassadar.RoleOperator)
			k.Public = string(upper(k.Public))
			tr.Keys = append(tr.Keys, k)
		}},
	} {
		tr := copyTrust(w.trust)
		c.edit(tr)
		if err := evidence.CheckTrust(tr); tassadar.CodeOf(err) != tassadar.PolicyMalformed {
			t.Errorf("%s: %v", c.name, err)
		}
		w.raw(w.trustRecord(*tr, w.ops...))
		w.wantRejected(c.name, tassadar.PolicyMalformed)
	}
	// And the log goes on under the trust that it had.
	w.measure(e1, w.workers[0])
	w.want(e1, appraise.Green)
}

func upper(s string) []byte {
	out := []byte(s)
	for i, c := range out {
		if c >= 'a' && c <= 'f' {
			out[i] = c - 'a' + 'A'
		}
	}
	return out
}

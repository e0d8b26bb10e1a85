package operator_test

import (
	"slices"
	"testing"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/operator"
)

// TestDecideTwice: a decision whose effect is there is not logged again.
func TestDecideTwice(t *testing.T) {
	b := newBench(t, 1, 1)
	a := b.assign()
	_, err := b.op.Accept(t.Context(), b.receipt(a, b.worker))
	b.must(err)
	resolve := evidence.Governance{Action: evidence.ActResolve, Receipt: b.all().Receipts()[0].Digest, Why: "x"}
	void := evidence.Governance{Action: evidence.ActVoid, From: 2, To: 3, Why: "x"}
	all := cell
	all.Backend = "*"
	more := withdrawal
	more.Cell = &all
	for _, g := range []evidence.Governance{withdrawal, more, resolve, void} {
		b.inForce(string(g.Action), func() error { return b.decide(g) })
		b.refuse(string(g.Action)+" again", "in force", func() error { return b.decide(g) })
		b.open()
		b.now += 5
		b.refuse(string(g.Action)+" again later", "in force", func() error { return b.decide(g) })
	}
	elsewhere, narrow := all, all
	elsewhere.Backend, elsewhere.Machine, narrow.Profile = "another", cell.Machine, "another"
	for _, c := range []struct {
		of   tassadar.Cell
		want []tassadar.Cell
	}{{cell, []tassadar.Cell{all}}, {all, []tassadar.Cell{cell}}, {elsewhere, []tassadar.Cell{all}}, {narrow, nil}} {
		if got := b.op.Overlapping(c.of); !slices.Equal(got, c.want) {
			t.Errorf("withdrawals that overlap %s: %v, want %v", c.of, got, c.want)
		}
	}
	names := b.op.Withdrawal(cell)
	if len(names) != 1 || len(b.op.Withdrawal(all)) != 1 {
		t.Fatalf("withdrawals of the cell: %v", names)
	}
	record := b.log.leaves[len(b.log.leaves)-4]
	b.refuse("a logged record", "in force", func() error { _, err := b.op.Log(t.Context(), record); return err })
	reinstate := evidence.Governance{Action: evidence.ActReinstate, Withdrawal: names[0], Why: "x"}
	b.inForce("reinstate", func() error { return b.decide(reinstate) })
	b.refuse("reinstate again", "in force", func() error { return b.decide(reinstate) })
	if len(b.op.Withdrawal(cell)) != 0 || len(b.op.Overlapping(all)) != 0 {
		t.Error("a reinstated cell is withdrawn")
	}
	// It is not in force any more, and the signed record does not work again.
	b.refuse("the record of a withdrawal that has ended", tassadar.NotInForce, func() error { _, err := b.op.Log(t.Context(), record); return err })
	b.inForce("a new withdrawal", func() error { return b.decide(withdrawal) })
	for name, g := range map[string]evidence.Governance{
		"a withdrawal of no cell":                    {Action: evidence.ActWithdraw},
		"a reinstatement of nothing":                 {Action: evidence.ActReinstate},
		"a reinstatement of what is not there":       {Action: evidence.ActReinstate, Withdrawal: tassadar.DigestBytes(nil)},
		"a resolution of what is not there":          {Action: evidence.ActResolve, Receipt: tassadar.DigestBytes(nil)},
		"a voiding of what is not there":             {Action: evidence.ActVoid, From: 1, To: 1 << 40},
		"a withdrawal of a cell and also of receipt": {Action: evidence.ActWithdraw, Cell: &tassadar.Cell{Profile: "x"}, Receipt: resolve.Receipt},
	} {
		b.refuse(name, tassadar.NotInForce, func() error { return b.decide(g) })
	}
	b.refuse("an unknown action", tassadar.VerifierTooOld, func() error { return b.decide(evidence.Governance{Action: "x"}) })
}

func TestDecideByTwo(t *testing.T) {
	b := newBench(t, 3, 2)
	b.inForce("one operator suspends", func() error { return b.decide(withdrawal) })
	decision := evidence.Governance{Action: evidence.ActReinstate, Withdrawal: b.op.Withdrawal(cell)[0], Why: "x"}
	record, missing, err := b.op.Decide(t.Context(), decision)
	if err != nil || missing != 1 || len(b.op.Verified().Governance()) != 1 {
		t.Fatalf("one of two: %d missing, %v", missing, err)
	}
	if missing, err := b.op.Log(t.Context(), record); err != nil || missing != 1 || len(b.op.Verified().Governance()) != 1 {
		t.Errorf("logged with one of two: %d missing, %v", missing, err)
	}
	if _, missing, err := b.op.Cosign(t.Context(), record); err != nil || missing != 1 {
		t.Errorf("signed twice by one operator: %d missing, %v", missing, err)
	}
	byWorker, err := evidence.Cosign(record, b.worker)
	b.must(err)
	if missing, err := b.op.Log(t.Context(), byWorker); err != nil || missing != 1 {
		t.Errorf("with a worker's signature: %d missing, %v", missing, err)
	}
	byStranger, err := evidence.Cosign(record, signer(t, "stranger"))
	b.must(err)
	byStranger, err = evidence.Cosign(byStranger, b.ops[1])
	b.must(err)
	b.refuse("with a stranger's signature beside two operators'", tassadar.SignerUntrusted, func() error { _, err := b.op.Log(t.Context(), byStranger); return err })
	second := b.as(b.ops[1])
	signed, missing, err := second.Cosign(t.Context(), record)
	if err != nil || missing != 0 || len(second.Verified().Governance()) != 2 || len(second.Withdrawal(cell)) != 0 {
		t.Errorf("two of two: %d missing, %v", missing, err)
	}
	b.open()
	b.refuse("once more", "in force", func() error { _, err := b.op.Log(t.Context(), signed); return err })
	b.refuse("cosigned once more", "in force", func() error { _, _, err := b.as(b.ops[2]).Cosign(t.Context(), signed); return err })
	b.refuse("no decision", tassadar.InputMalformed, func() error { _, err := b.op.Log(t.Context(), b.receipt("", b.worker)); return err })
	b.refuse("no record", tassadar.EvidenceUnverifiable, func() error { _, err := b.op.Log(t.Context(), nil); return err })
}

// TestOvertaken: a decision that waited for its second signature while another
// on the same subject was logged is refused.
func TestOvertaken(t *testing.T) {
	b := newBench(t, 2, 2)
	b.must(b.decide(withdrawal))
	waiting, missing, err := b.op.Decide(t.Context(), evidence.Governance{Action: evidence.ActReinstate, Withdrawal: b.op.Withdrawal(cell)[0], Why: "x"})
	if err != nil || missing != 1 {
		t.Fatal(missing, err)
	}
	all := cell
	all.Machine = "*"
	again := withdrawal
	again.Cell = &all
	b.inForce("a wider withdrawal", func() error { return b.decide(again) })
	b.refuse("the reinstatement that waited", tassadar.NotInForce, func() error { _, _, err := b.as(b.ops[1]).Cosign(t.Context(), waiting); return err })
}

// TestDates: what is dated ahead of the clock, or past its last instant, is not
// logged.
func TestDates(t *testing.T) {
	b := newBench(t, 1, 1)
	trust := b.edited(func(t *tassadar.Trust) { t.Keys[1].Label = "x" })
	p := titled("x")
	last := func() (trust, policy tassadar.Digest) {
		v := b.op.Verified()
		return v.Trusts()[len(v.Trusts())-1].Digest, v.Policies()[len(v.Policies())-1].Digest
	}
	previousTrust, previousPolicy := last()
	for _, c := range []struct {
		name      string
		at, until int64
		want      tassadar.Code
	}{
		{"ahead of the clock", start + 121, start + 500, tassadar.FutureDated},
		{"far ahead", farAhead, farAhead, tassadar.FutureDated},
		{"past its last instant", start - 500, start - 1, tassadar.NotInForce},
		{"far past it", 0, day, tassadar.NotInForce},
		{"for too long", start, start + evidence.DecisionSeconds + 1, tassadar.NotInForce},
	} {
		d := evidence.Decided{Seen: b.op.Verified().Head(), At: c.at, Until: c.until}
		g := withdrawal
		g.Decided = d
		records := map[string][]byte{
			"a withdrawal": b.record(evidence.KindGovernance, g, b.ops[0]),
			"a trust":      b.record(evidence.KindTrust, evidence.TrustRecord{Decided: d, Previous: previousTrust, Trust: trust}, b.ops[0]),
			"a policy":     b.record(evidence.KindPolicy, evidence.PolicyRecord{Decided: d, Previous: previousPolicy, PolicyDigest: p.Digest(), Policy: &p, Removes: []tassadar.Removal{}}, b.ops[0]),
		}
		for name, record := range records {
			b.refuse(name+" "+c.name, c.want, func() error { _, err := b.op.Log(t.Context(), record); return err })
			b.refuse(name+" "+c.name+", cosigned", c.want, func() error { _, _, err := b.op.Cosign(t.Context(), record); return err })
		}
		b.refuse("SetTrust "+c.name, c.want, func() error { return b.op.SetTrust(t.Context(), records["a trust"]) })
	}
	g := withdrawal
	g.Decided = evidence.Decided{Seen: b.op.Verified().Head(), At: start + 120, Until: start + 120}
	b.inForce("as far ahead as clocks may be", func() error {
		_, err := b.op.Log(t.Context(), b.record(evidence.KindGovernance, g, b.ops[0]))
		return err
	})
}

// TestStaleTrustProposal: of two trusts proposed from one, the second is refused
// and nothing changes.
func TestStaleTrustProposal(t *testing.T) {
	b := newBench(t, 2, 1)
	propose := func(label string) []byte {
		record, missing, err := b.op.ProposeTrust(b.edited(func(t *tassadar.Trust) { t.Keys[1].Label = label }))
		if err != nil || missing != 0 {
			t.Fatal(missing, err)
		}
		return record
	}
	one, two := propose("one"), propose("two")
	b.inForce("the first", func() error { return b.op.SetTrust(t.Context(), one) })
	now := b.op.Trust().Digest()
	b.refuse("the second", tassadar.NotInForce, func() error { return b.op.SetTrust(t.Context(), two) })
	b.refuse("the second, by Log", tassadar.NotInForce, func() error { _, err := b.op.Log(t.Context(), two); return err })
	b.refuse("the second, cosigned", tassadar.NotInForce, func() error { _, _, err := b.as(b.ops[1]).Cosign(t.Context(), two); return err })
	b.refuse("the first again", tassadar.NotInForce, func() error { return b.op.SetTrust(t.Context(), one) })
	b.refuse("the first again, by Log", "in force", func() error { _, err := b.op.Log(t.Context(), one); return err })
	b.refuse("the trust in force", "in force", func() error { _, _, err := b.op.ProposeTrust(*b.op.Trust()); return err })
	if b.op.Trust().Digest() != now {
		t.Error("the trust changed")
	}
	b.inForce("a third", func() error { return b.op.SetTrust(t.Context(), propose("three")) })
	// The first is not in force any more.
	b.refuse("the first, replaced", tassadar.NotInForce, func() error { _, err := b.op.Log(t.Context(), one); return err })
	b.refuse("no trust", tassadar.InputMalformed, func() error { return b.op.SetTrust(t.Context(), b.log.leaves[1]) })
	b.refuse("nothing", tassadar.EvidenceUnverifiable, func() error { return b.op.SetTrust(t.Context(), nil) })
	malformed := b.edited(func(t *tassadar.Trust) { t.Governance.Threshold = 3 })
	b.refuse("a threshold above the operators", tassadar.PolicyMalformed, func() error { _, _, err := b.op.ProposeTrust(malformed); return err })
}

// TestChangeOfThreshold: raising it needs what is asked for now, and what
// follows needs the new number.
func TestChangeOfThreshold(t *testing.T) {
	b := newBench(t, 2, 1)
	record, missing, err := b.op.ProposeTrust(b.edited(func(t *tassadar.Trust) { t.Governance.Threshold = 2 }))
	if err != nil || missing != 0 {
		t.Fatal(missing, err)
	}
	b.must(b.decide(withdrawal))
	b.inForce("raised", func() error { return b.op.SetTrust(t.Context(), record) })
	if len(b.op.Withdrawal(cell)) != 1 {
		t.Error("raising the threshold undid a withdrawal")
	}
	lower, missing, err := b.op.ProposeTrust(b.edited(func(t *tassadar.Trust) { t.Governance.Threshold = 1 }))
	if err != nil || missing != 1 {
		t.Errorf("lowering: %d missing, %v", missing, err)
	}
	b.refuse("lowered by one", tassadar.SignerUntrusted, func() error { return b.op.SetTrust(t.Context(), lower) })
	b.refuse("a policy by one", tassadar.SignerUntrusted, func() error { return b.op.SetPolicy(t.Context(), titled("x")) })
	b.inForce("lowered by two", func() error { return b.op.SetTrust(t.Context(), b.cosigned(lower, 2)) })
	b.inForce("a policy by one then", func() error { return b.op.SetPolicy(t.Context(), titled("x")) })
	restored := b.edited(func(t *tassadar.Trust) { k, _ := t.Key(b.worker.ID()); k.Revoked = 1 })
	record, _, err = b.op.ProposeTrust(restored)
	b.must(err)
	b.must(b.op.SetTrust(t.Context(), record))
	record, _, err = b.op.ProposeTrust(b.edited(func(t *tassadar.Trust) { k, _ := t.Key(b.worker.ID()); k.Revoked = 0 }))
	b.must(err)
	b.refuse("a revocation taken back", tassadar.KeyRevoked, func() error { return b.op.SetTrust(t.Context(), record) })
}

func TestSetPolicy(t *testing.T) {
	b := newBench(t, 2, 1)
	b.must(b.op.SetPolicy(t.Context(), policy())) // the last one already
	if n := len(b.op.Verified().Policies()); n != 1 {
		t.Errorf("the same policy was logged %d times", n)
	}
	b.refuse("ProposePolicy of the last one", "in force", func() error { _, _, _, err := b.op.ProposePolicy(policy(), ""); return err })
	b.refuse("weakened", tassadar.RebaselineMissing, func() error { return b.op.SetPolicy(t.Context(), weakened()) })
	b.inForce("a title", func() error { return b.op.SetPolicy(t.Context(), titled("x")) })

	record, removes, missing, err := b.op.ProposePolicy(weakened(), "because")
	want := []tassadar.Removal{{Kind: tassadar.RemovedMachines, Subject: "t.v1 machines", Was: "2", Is: "1"}}
	if err != nil || missing != 0 || !slices.Equal(removes, want) || !slices.Equal(operator.Weakened(removes), want) {
		t.Errorf("weakened: %v, %d missing, %v", removes, missing, err)
	}
	b.inForce("weakened and decided", func() error { _, err := b.op.Log(t.Context(), record); return err })
	v := b.op.Verified()
	last := v.Policies()[len(v.Policies())-1]
	if !slices.Equal(last.Body.Removes, want) || last.Body.Why != "because" {
		t.Errorf("logged %+v", last.Body)
	}
	b.refuse("the same once more", "in force", func() error { _, err := b.op.Log(t.Context(), record); return err })
	b.inForce("back again", func() error { return b.op.SetPolicy(t.Context(), policy()) })
	// That one was in the log: the record refers to it.
	opened, err := evidence.Open(b.log.leaves[len(b.log.leaves)-1], nil)
	b.must(err)
	var body evidence.PolicyRecord
	b.must(opened.As(evidence.KindPolicy, &body))
	p := policy()
	if body.Policy != nil || body.PolicyDigest != p.Digest() {
		t.Error("a policy that the log holds was copied")
	}
	if got, ok := b.op.Policy(); !ok || got.Digest() != p.Digest() {
		t.Error("the policy in force is another")
	}
	b.refuse("the weakening, replayed", tassadar.NotInForce, func() error { _, err := b.op.Log(t.Context(), record); return err })

	// Profiles that leave are listed and logged; one that returns weakened is not.
	none := tassadar.Policy{Profiles: []tassadar.Profile{{ID: "u.v1", Gate: "g"}}, Envelopes: []tassadar.Envelope{}, Gates: []tassadar.Gate{}}
	b.inForce("a profile leaves", func() error { return b.op.SetPolicy(t.Context(), none) })
	v = b.op.Verified()
	if last := v.Policies()[len(v.Policies())-1]; len(last.Body.Removes) != 1 || last.Body.Removes[0].Kind != tassadar.RemovedProfile {
		t.Errorf("listed %v", last.Body.Removes)
	}
	b.refuse("and returns weakened", tassadar.RebaselineMissing, func() error { return b.op.SetPolicy(t.Context(), weakened()) })
	b.inForce("and returns as it was", func() error { return b.op.SetPolicy(t.Context(), policy()) })

	broken := policy()
	broken.Profiles = append(broken.Profiles, broken.Profiles[0])
	b.refuse("a profile twice", tassadar.PolicyMalformed, func() error { return b.op.SetPolicy(t.Context(), broken) })
	// Two policies proposed from one.
	one, _, _, err := b.op.ProposePolicy(titled("one"), "")
	b.must(err)
	two, _, _, err := b.op.ProposePolicy(titled("two"), "")
	b.must(err)
	b.inForce("the first of two", func() error { _, err := b.op.Log(t.Context(), one); return err })
	b.refuse("the second of two", tassadar.NotInForce, func() error { _, err := b.op.Log(t.Context(), two); return err })
}

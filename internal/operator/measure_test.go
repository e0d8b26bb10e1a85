package operator_test

import (
	"bytes"
	"errors"
	"slices"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/operator"
)

func TestAssign(t *testing.T) {
	b := newBench(t, 1, 1)
	o := b.order()
	o.Full, o.Recheck = true, []evidence.Recheck{{Workload: "w", Calls: []tassadar.Call{{Export: "f"}}}}
	got, record, err := b.op.Assign(t.Context(), o)
	b.must(err)
	p := policy()
	if len(got.Nonce) != 32 || got.Body.IssuedAt != start || got.Body.Deadline != start+50 || got.Body.Runs != 3 || !got.Body.Full || got.Body.Log != "test.invalid/log" ||
		len(got.Body.Recheck) != 1 || got.Body.ProfileDigest != p.Profiles[0].Digest() || got.Body.PolicyDigest != p.Digest() ||
		got.Body.Worker != b.worker.ID() || !slices.Equal(b.log.leaves[len(b.log.leaves)-1], record) {
		t.Errorf("assignment %+v", got.Body)
	}
	proof, err := b.op.Verified().ProveAssignment(got.Digest)
	b.must(err)
	if nonce, err := evidence.VerifyAssignment(b.op.Verified().Head(), record, &proof); err != nil || !slices.Equal(nonce, got.Nonce) {
		t.Errorf("the worker computes nonce %x, %v", nonce, err)
	}
	seen := map[tassadar.Digest]bool{got.Digest: true}
	for range 3 { // within one second
		seen[b.assign()] = true
	}
	if len(seen) != 4 {
		t.Errorf("4 assignments have %d names", len(seen))
	}
	b.counts("assignments")
	other := cell
	other.Backend = "c"
	for _, c := range []struct {
		name     string
		cell     tassadar.Cell
		lifetime int64
		want     tassadar.Code
	}{
		{"undeclared", other, 50, tassadar.OutsideEnvelope},
		{"by name only", tassadar.Cell{Profile: "u.v1"}, 50, tassadar.ProfileNotImplemented},
		{"unknown", tassadar.Cell{Profile: "x.v1"}, 50, tassadar.ProfileNotImplemented},
		{"no time", cell, 0, tassadar.EvidenceUnverifiable},
		{"less than none", cell, -1, tassadar.EvidenceUnverifiable},
		{"too much", cell, evidence.MaxDeadlineSeconds + 1, tassadar.EvidenceUnverifiable},
		{"for ever", cell, farAhead - start, tassadar.EvidenceUnverifiable},
	} {
		b.refuse(c.name, c.want, func() error {
			_, _, err := b.op.Assign(t.Context(), operator.Measurement{Cell: c.cell, Worker: b.worker.ID(), Lifetime: c.lifetime})
			return err
		})
	}
}

// TestAssignAll: many assignments are logged together, or none is.
func TestAssignAll(t *testing.T) {
	b := newBench(t, 1, 1)
	all := []operator.Measurement{b.order(), b.order(), b.order()}
	before := len(b.log.leaves)
	logged, records, err := b.op.AssignAll(t.Context(), all)
	b.must(err)
	if len(logged) != 3 || len(records) != 3 || len(b.log.leaves) != before+3 {
		t.Fatalf("%d assignments, %d records, %d leaves", len(logged), len(records), len(b.log.leaves)-before)
	}
	for i := range logged {
		proof, err := b.op.Verified().ProveAssignment(logged[i].Digest)
		b.must(err)
		nonce, err := evidence.VerifyAssignment(b.op.Verified().Head(), records[i], &proof)
		if err != nil || !slices.Equal(nonce, logged[i].Nonce) || logged[i].Body.Serial != tassadar.Uint(i+1) {
			t.Errorf("assignment %d: serial %d, nonce %x, the worker computes %x, %v", i, logged[i].Body.Serial, logged[i].Nonce, nonce, err)
		}
	}
	all[2].Lifetime = -1
	b.refuse("one without time", tassadar.EvidenceUnverifiable, func() error { _, _, err := b.op.AssignAll(t.Context(), all); return err })
}

func TestAccept(t *testing.T) {
	b := newBench(t, 1, 1)
	a := b.assign()
	b.now += 7
	stranger := signer(t, "stranger")
	refuse := func(name string, record []byte, want tassadar.Code, own ...tassadar.Key) {
		t.Helper()
		b.refuse(name, want, func() error { _, err := b.op.Accept(t.Context(), record, own...); return err })
	}
	good := b.receipt(a, b.worker)
	twice, err := evidence.Cosign(good, signer(t, "to be trusted later"))
	b.must(err)
	refuse("another log's receipt", b.receiptOf("test.invalid/other", a, b.worker), tassadar.EvidenceUnverifiable)
	refuse("no log's receipt", b.receiptOf("", a, b.worker), tassadar.EvidenceUnverifiable)
	refuse("another log's assignment", b.receipt(tassadar.DigestBytes(nil), b.worker), tassadar.EvidenceUnverifiable)
	refuse("a stranger's", b.receipt(a, stranger), tassadar.SignerUntrusted)
	refuse("a stranger's, as one's own", b.receipt(a, stranger), tassadar.SignerUntrusted, stranger.Key(tassadar.RoleWorker))
	refuse("an operator's", b.receipt(a, b.ops[0]), tassadar.SignerUntrusted)
	refuse("the dispatcher's", b.receipt(a, b.desk), tassadar.SignerUntrusted)
	refuse("with a second signature", twice, tassadar.EvidenceUnverifiable)
	refuse("no receipt", b.record(evidence.KindAssignment, evidence.Assignment{}, b.ops[0]), tassadar.InputMalformed)
	refuse("cut off", good[:len(good)-1], tassadar.EvidenceUnverifiable)
	refuse("nothing", nil, tassadar.EvidenceUnverifiable)

	before := b.log.calls
	b.inForce("a receipt", func() error { _, err := b.op.Accept(t.Context(), good); return err })
	if n := b.log.calls - before; n != 1 {
		t.Errorf("%d appends, each of which waits for a checkpoint; want one", n)
	}
	v := b.op.Verified()
	closings := v.Closings()
	want, err := appraise.ReferencesOf(v, v.Assignments()[0])
	b.must(err)
	if len(closings) != 1 || closings[0].Body.Assignment != a || closings[0].Body.Receipt != v.Receipts()[0].Digest || closings[0].Body.Log != "test.invalid/log" ||
		closings[0].Body.ReceivedAt != start+7 || len(want) != 2 || !slices.Equal(closings[0].Body.Cases, want) {
		t.Errorf("closed by %+v, want the references %v", closings, want)
	}
	refuse("again", good, tassadar.Replayed)
}

// TestAcceptAndAssign: one append logs a receipt and the next assignment, whose nonce is
// that of its own leaf; a next one that cannot be assigned keeps no receipt out.
func TestAcceptAndAssign(t *testing.T) {
	b := newBench(t, 1, 1)
	a, next := b.assign(), b.order()
	before := b.log.calls
	_, assigned, record, err := b.op.AcceptAndAssign(t.Context(), b.receipt(a, b.worker), &next)
	b.must(err)
	if n := b.log.calls - before; n != 1 {
		t.Errorf("%d appends, want one", n)
	}
	v := b.all()
	if all := v.Assignments(); len(all) != 2 || assigned == nil || assigned.Digest != all[1].Digest || !bytes.Equal(assigned.Nonce, all[1].Nonce) || len(record) == 0 || len(v.Closings()) != 1 {
		t.Fatalf("%d assignments, %d closings, assigned %+v", len(v.Assignments()), len(v.Closings()), assigned)
	}
	next.Cell.Backend = "nobody's"
	rc, none, _, err := b.op.AcceptAndAssign(t.Context(), b.receipt(assigned.Digest, b.worker), &next)
	b.must(err)
	if v := b.all(); rc == nil || none != nil || len(v.Assignments()) != 2 || len(v.Receipts()) != 2 || len(v.Closings()) != 2 {
		t.Errorf("an undeclared cell next: %d assignments, %d receipts, %d closings", len(v.Assignments()), len(v.Receipts()), len(v.Closings()))
	}
}

// Many receipts are logged at once, each for itself: one that is refused costs the
// others nothing.
func TestAcceptAll(t *testing.T) {
	b := newBench(t, 1, 1)
	var good [][]byte
	for range 3 {
		good = append(good, b.receipt(b.assign(), b.worker))
	}
	bad := b.receipt(b.assign(), signer(t, "stranger"))
	before := b.log.calls
	codes := func(all []operator.Taken) (out []tassadar.Code) {
		for _, t := range all {
			out = append(out, tassadar.CodeOf(t.Err))
		}
		return out
	}
	if got := codes(b.op.AcceptAll(t.Context(), [][]byte{good[0], bad, good[1]})); !slices.Equal(got, []tassadar.Code{"", tassadar.SignerUntrusted, ""}) {
		t.Errorf("%v", got)
	}
	if n := b.log.calls - before; n != 1 {
		t.Errorf("%d appends, want one", n)
	}
	if got := codes(b.op.AcceptAll(t.Context(), [][]byte{good[2], good[2], good[0]})); !slices.Equal(got, []tassadar.Code{"", tassadar.Replayed, tassadar.Replayed}) {
		t.Errorf("%v", got)
	}
	if v := b.op.Verified(); len(v.Receipts()) != 3 || len(v.Closings()) != 3 || len(v.Rejected()) > 0 {
		t.Errorf("%d receipts, %d closings, rejected %v", len(v.Receipts()), len(v.Closings()), v.Rejected())
	}
	b.log.room = 0
	last := b.receipt(b.all().Assignments()[3].Digest, b.worker)
	if err := b.op.AcceptAll(t.Context(), [][]byte{last})[0].Err; !errors.Is(err, errFull) {
		t.Errorf("where nothing can be written: %v", err)
	}
}

// TestAcceptOfOwn: what this host's worker saw is logged though the trust does
// not know it, and its key is not trusted thereby.
func TestAcceptOfOwn(t *testing.T) {
	b := newBench(t, 1, 1)
	own := signer(t, "own")
	o := b.order()
	o.Worker = own.ID()
	a, _, err := b.op.Assign(t.Context(), o)
	b.must(err)
	record := b.receipt(a.Digest, own)
	b.refuse("a worker that nobody knows", tassadar.SignerUntrusted, func() error { _, err := b.op.Accept(t.Context(), record); return err })
	b.inForce("one's own", func() error { _, err := b.op.Accept(t.Context(), record, own.Key(tassadar.RoleWorker)); return err })
	if r := b.all().Receipts(); len(r) != 1 || len(r[0].Signed) != 0 {
		t.Errorf("receipts %+v", r)
	}
}

// TestAcceptAfterAStranger: a receipt that somebody else got into the log does
// not use the assignment up.
func TestAcceptAfterAStranger(t *testing.T) {
	b := newBench(t, 1, 1)
	a := b.assign()
	b.raw(b.receipt(a, signer(t, "stranger")))
	b.inForce("the worker's receipt", func() error { _, err := b.op.Accept(t.Context(), b.receipt(a, b.worker)); return err })
}

func TestCloseAfterACrash(t *testing.T) {
	b := newBench(t, 1, 1)
	a := b.assign()
	b.log.room = 1 // the receipt fits, what closes it does not
	record := b.receipt(a, b.worker)
	if _, err := b.op.Accept(t.Context(), record); !errors.Is(err, errFull) {
		t.Fatalf("got %v, want %v", err, errFull)
	}
	b.log.room = -1
	// The process that goes on knows what the log took.
	b.refuse("the receipt again", tassadar.Replayed, func() error { _, err := b.op.Accept(t.Context(), record); return err })
	b.open()
	if n := len(b.all().Receipts()); n != 1 || len(b.all().Closings()) != 0 {
		t.Fatalf("%d receipts after the crash, want the one that was written and nothing else", n)
	}
	b.now++
	for range 2 { // the second time there is nothing to do
		b.must(b.op.CloseOpen(t.Context()))
		v := b.op.Verified()
		want, err := appraise.ReferencesOf(v, v.Assignments()[0])
		b.must(err)
		if c := v.Closings(); len(c) != 1 || !slices.Equal(c[0].Body.Cases, want) || c[0].Body.ReceivedAt != b.now || c[0].Body.Assignment != a {
			t.Errorf("closed by %+v", c)
		}
	}
	b.counts("closed")
	// Where the dispatcher's key is not, that is left to others.
	b.log.leaves = b.log.leaves[:len(b.log.leaves)-1]
	without, err := operator.New(b.log, operator.Keys{Operator: b.ops[0]}, b.trust, b.clock)
	b.must(err)
	b.must(without.CloseOpen(t.Context()))
	if len(without.Verified().Closings()) != 0 {
		t.Error("closed without a dispatcher's key")
	}
}

// TestClockBehindTheLog: a dispatcher dates nothing with a clock that is off;
// no instant stands in the way of a decision.
func TestClockBehindTheLog(t *testing.T) {
	b := newBench(t, 1, 1)
	a := b.assign()
	good := b.receipt(a, b.worker)
	b.now = start - 121
	b.refuse("Assign", tassadar.ClockSkew, func() error { _, _, err := b.op.Assign(t.Context(), b.order()); return err })
	b.refuse("Accept", tassadar.ClockSkew, func() error { _, err := b.op.Accept(t.Context(), good); return err })
	b.refuse("Publish", tassadar.ClockSkew, func() error { _, err := b.op.Publish(t.Context(), b.publication(b.op.Verified())); return err })
	b.refuse("Instant", tassadar.ClockSkew, func() error { _, err := b.op.Instant(); return err })
	b.inForce("Decide", func() error { return b.decide(withdrawal) })
	b.inForce("SetPolicy", func() error { return b.op.SetPolicy(t.Context(), titled("x")) })
	b.inForce("SetTrust", func() error {
		record, _, err := b.op.ProposeTrust(b.edited(func(t *tassadar.Trust) { t.Keys[1].Label = "x" }))
		b.must(err)
		return b.op.SetTrust(t.Context(), record)
	})
	if _, err := b.op.Verdict(); err != nil {
		t.Errorf("Verdict: %v", err)
	}
	// Within the tolerance the log's own instant counts.
	b = newBench(t, 1, 1)
	b.now = start - 120
	b.assign()
	all := b.all().Assignments()
	if got := all[len(all)-1].Body.IssuedAt; got != start {
		t.Errorf("issued at %d, want %d", got, start)
	}
}

// TestOneRecordDatedAhead: it stops no decision, no verdict and no assignment.
func TestOneRecordDatedAhead(t *testing.T) {
	b := newBench(t, 2, 1)
	b.dated(farAhead)
	b.inForce("Decide", func() error { return b.decide(withdrawal) })
	b.inForce("Assign", func() error { _, _, err := b.op.Assign(t.Context(), b.order()); return err })
	b.inForce("SetPolicy", func() error { return b.op.SetPolicy(t.Context(), titled("x")) })
	b.inForce("SetTrust", func() error {
		record, _, err := b.op.ProposeTrust(b.edited(func(t *tassadar.Trust) { t.Keys[1].Label = "x" }))
		b.must(err)
		return b.op.SetTrust(t.Context(), record)
	})
	if v, err := b.op.Verdict(); err != nil || v.At != start {
		t.Errorf("Verdict: %v", err)
	}
	if at, err := b.op.Instant(); err != nil || at != start {
		t.Errorf("the instant is %d, %v", at, err)
	}
}

// TestManyRecordsDatedAhead: whoever stole the dispatcher's key stops what a
// dispatcher signs, until operators void it.
func TestManyRecordsDatedAhead(t *testing.T) {
	b := newBench(t, 1, 1)
	first := len(b.log.leaves)
	for range 7 {
		b.dated(farAhead)
	}
	last := len(b.log.leaves) - 1
	b.refuse("Assign", tassadar.ClockSkew, func() error { _, _, err := b.op.Assign(t.Context(), b.order()); return err })
	b.inForce("a voiding", func() error {
		return b.decide(evidence.Governance{Action: evidence.ActVoid, From: tassadar.Uint(first), To: tassadar.Uint(last), Key: b.desk.ID(), Why: "stolen"})
	})
	b.inForce("Assign", func() error { _, _, err := b.op.Assign(t.Context(), b.order()); return err })
	b.inForce("Decide", func() error { return b.decide(withdrawal) })
	if at, err := b.op.Instant(); err != nil || at != start {
		t.Errorf("the instant is %d, %v", at, err)
	}
}

func (b *bench) publication(v *evidence.Verified) evidence.Publication {
	p, _ := b.op.Policy()
	return evidence.Publication{Number: tassadar.Uint(len(v.Publications()) + 1), IssuedAt: b.now, ExpiresAt: b.now + 9, Log: v.Head(), PolicyDigest: p.Digest(), TrustDigest: b.op.Trust().Digest(),
		Cells: []evidence.PublishedCell{}, Gates: []evidence.PublishedGate{}, Units: []evidence.ExecutionUnit{}, Envelopes: []tassadar.Envelope{}}
}

func TestPublish(t *testing.T) {
	b := newBench(t, 1, 1)
	publish := func(edit func(p *evidence.Publication)) func() error {
		return func() error {
			p := b.publication(b.op.Verified())
			edit(&p)
			record, err := b.op.Publish(t.Context(), p)
			if err == nil && !slices.Equal(record, b.log.leaves[len(b.log.leaves)-1]) {
				t.Error("the record is not what was logged")
			}
			return err
		}
	}
	b.inForce("a publication", publish(func(*evidence.Publication) {}))
	b.inForce("the next", publish(func(*evidence.Publication) {}))
	b.refuse("a number again", tassadar.EvidenceUnverifiable, publish(func(p *evidence.Publication) { p.Number-- }))
	b.refuse("a leaf less", tassadar.EvidenceUnverifiable, publish(func(p *evidence.Publication) { p.Log.Size-- }))
	b.refuse("another policy", tassadar.EvidenceUnverifiable, publish(func(p *evidence.Publication) { p.PolicyDigest = tassadar.DigestBytes(nil) }))
	b.refuse("another trust", tassadar.EvidenceUnverifiable, publish(func(p *evidence.Publication) { p.TrustDigest = tassadar.DigestBytes(nil) }))
	b.refuse("dated ahead", tassadar.FutureDated, publish(func(p *evidence.Publication) { p.IssuedAt = b.now + 121 }))
	b.refuse("dated far ahead", tassadar.FutureDated, publish(func(p *evidence.Publication) { p.IssuedAt = farAhead }))
}

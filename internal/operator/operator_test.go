package operator_test

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"errors"
	"slices"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/operator"
)

// memLog is a log in memory that can fail after it took a number of records.
type memLog struct {
	key    *evidence.LogKey
	leaves [][]byte
	room   int // records until it fails; negative for never
	calls  int // of Append
}

var errFull = errors.New("full")

func (m *memLog) Append(_ context.Context, records ...[]byte) ([]uint64, error) {
	m.calls++
	var at []uint64
	for _, r := range records {
		if m.room == 0 {
			return nil, errFull
		}
		m.room--
		m.leaves = append(m.leaves, evidence.Split(r)...)
		at = append(at, uint64(len(m.leaves)-1))
	}
	return at, nil
}

func (m *memLog) State() ([]byte, [][]byte, error) {
	cp, err := m.key.Checkpoint(m.leaves)
	return cp, m.leaves, err
}

func signer(t *testing.T, name string) *evidence.Signer {
	t.Helper()
	seed := sha256.Sum256([]byte(name))
	s, err := evidence.NewSigner(ed25519.NewKeyFromSeed(seed[:]))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// bench is a log with its operators, a dispatcher and a worker.
type bench struct {
	t      *testing.T
	log    *memLog
	now    int64
	ops    []*evidence.Signer
	desk   *evidence.Signer
	worker *evidence.Signer
	trust  tassadar.Trust
	op     *operator.Operator
}

const (
	start    = 1_800_000_000
	day      = 24 * 3600
	farAhead = 1<<53 - 1
)

var cell = tassadar.Cell{Profile: "t.v1", Backend: "b", Toolchain: "supplied", Machine: "linux/amd64/v3"}

func policy() tassadar.Policy {
	return tassadar.Policy{
		Profiles: []tassadar.Profile{{ID: "t.v1", Gate: "g", Implemented: true, Workloads: []tassadar.Workload{{ID: "w", Derive: &tassadar.Derive{Generator: "modmath", Count: 2}}}}, {ID: "u.v1", Gate: "g"}},
		Envelopes: []tassadar.Envelope{{Profile: "t.v1", Require: tassadar.Requirements{Machines: 2, Workers: 1, Runs: 3, MaxAgeSeconds: 100},
			Sets: []tassadar.DeclaredSet{{Backends: []string{"b"}, Toolchains: []string{"supplied"}, Machines: []string{"linux/amd64/v3"}}}}},
	}
}

// weakened asks for fewer machines.
func weakened() tassadar.Policy {
	p := policy()
	p.Envelopes[0].Require.Machines = 1
	return p
}

// titled is another policy that removes nothing.
func titled(title string) tassadar.Policy {
	p := policy()
	p.Profiles[0].Title = title
	return p
}

func newBench(t *testing.T, operators, threshold int) *bench {
	t.Helper()
	seed := sha256.Sum256([]byte("log"))
	key, err := evidence.NewLogKey("test.invalid/log", ed25519.NewKeyFromSeed(seed[:]))
	if err != nil {
		t.Fatal(err)
	}
	b := &bench{t: t, log: &memLog{key: key, room: -1}, now: start, worker: signer(t, "worker"), desk: signer(t, "dispatcher")}
	w := b.worker.Key(tassadar.RoleWorker)
	w.Host = tassadar.DigestBytes([]byte("host")).Hex()
	b.trust = tassadar.Trust{Governance: tassadar.Governance{Threshold: threshold}, Keys: []tassadar.Key{key.Key(), w, b.desk.Key(tassadar.RoleDispatcher)}}
	for i := range operators {
		s := signer(t, "operator "+string(rune('a'+i)))
		b.ops = append(b.ops, s)
		b.trust.Keys = append(b.trust.Keys, s.Key(tassadar.RoleOperator))
	}
	b.open()
	record, missing, err := b.op.ProposeTrust(b.trust)
	if err != nil || missing != threshold-1 {
		t.Fatalf("%d signatures missing, %v", missing, err)
	}
	b.must(b.op.SetTrust(t.Context(), b.cosigned(record, threshold)))
	record, _, _, err = b.op.ProposePolicy(policy(), "")
	b.must(err)
	_, err = b.op.Log(t.Context(), b.cosigned(record, threshold))
	b.must(err)
	return b
}

// cosigned adds the signatures of further operators, up to a number.
func (b *bench) cosigned(record []byte, n int) []byte {
	b.t.Helper()
	for _, s := range b.ops[1:n] {
		var err error
		if record, err = evidence.Cosign(record, s); err != nil {
			b.t.Fatal(err)
		}
	}
	return record
}

func (b *bench) must(err error) {
	b.t.Helper()
	if err != nil {
		b.t.Fatal(err)
	}
}

func (b *bench) clock() int64 { return b.now }

func (b *bench) open() { b.t.Helper(); b.op = b.as(b.ops[0]) }

// as reads the log as a new process does that has an operator's key.
func (b *bench) as(op *evidence.Signer) *operator.Operator {
	b.t.Helper()
	out, err := operator.New(b.log, operator.Keys{Operator: op, Dispatcher: b.desk}, b.trust, b.clock)
	b.must(err)
	return out
}

// refuse checks that an action fails for a reason and appends nothing. The code
// "in force" stands for [*operator.InForce].
func (b *bench) refuse(name string, want tassadar.Code, act func() error) {
	b.t.Helper()
	before := len(b.log.leaves)
	size := b.op.Verified().Head().Size
	err := act()
	got := tassadar.CodeOf(err)
	if there := (*operator.InForce)(nil); errors.As(err, &there) {
		got = "in force"
	}
	if err == nil || got != want || len(b.log.leaves) != before {
		b.t.Errorf("%s: %v, %d leaves more; want %s and none", name, err, len(b.log.leaves)-before, want)
	}
	if b.op.Verified().Head().Size != size {
		b.t.Errorf("%s: the state changed", name)
	}
}

// inForce checks that an action appends something, and that all of it counts.
func (b *bench) inForce(name string, act func() error) {
	b.t.Helper()
	before := len(b.log.leaves)
	if err := act(); err != nil || len(b.log.leaves) == before {
		b.t.Errorf("%s: %v, %d leaves more", name, err, len(b.log.leaves)-before)
	}
	b.counts(name)
}

// counts checks that no leaf of the log is rejected.
func (b *bench) counts(name string) {
	b.t.Helper()
	cp, leaves, err := b.log.State()
	b.must(err)
	v, err := evidence.Verify(cp, leaves, &b.trust)
	b.must(err)
	if len(v.Rejected()) != 0 {
		b.t.Errorf("%s: the log rejects %v", name, v.Rejected())
	}
	if v.Head().Size != b.op.Verified().Head().Size {
		b.t.Errorf("%s: the operator knows %d leaves of %d", name, b.op.Verified().Head().Size, v.Head().Size)
	}
}

func (b *bench) order() operator.Order {
	return operator.Order{Cell: cell, Worker: b.worker.ID(), Lifetime: 50}
}

func (b *bench) assign() tassadar.Digest {
	b.t.Helper()
	a, _, err := b.op.Assign(b.t.Context(), b.order())
	b.must(err)
	return a.Digest
}

func (b *bench) receiptOf(log string, assignment tassadar.Digest, by ...*evidence.Signer) []byte {
	b.t.Helper()
	rc := evidence.Receipt{Log: log, Assignment: assignment, Cell: cell, Modules: []evidence.MeasuredModule{}, Cases: []evidence.CaseSeen{}, Refusals: []evidence.RefusalSeen{}}
	record, err := evidence.Sign(evidence.KindReceipt, rc.Subjects(), rc, by...)
	b.must(err)
	return record
}

func (b *bench) receipt(assignment tassadar.Digest, by ...*evidence.Signer) []byte {
	b.t.Helper()
	return b.receiptOf("test.invalid/log", assignment, by...)
}

// record signs anything.
func (b *bench) record(kind evidence.Kind, body any, by ...*evidence.Signer) []byte {
	b.t.Helper()
	record, err := evidence.Sign(kind, []evidence.Subject{evidence.NewSubject("x", tassadar.DigestBytes(nil))}, body, by...)
	b.must(err)
	return record
}

// raw appends a record past all checks.
func (b *bench) raw(record []byte) {
	b.t.Helper()
	_, err := b.log.Append(b.t.Context(), record)
	b.must(err)
	b.open()
}

// dated appends an assignment of another instant past all checks.
func (b *bench) dated(at int64) {
	b.t.Helper()
	p := policy()
	b.raw(b.record(evidence.KindAssignment, evidence.Assignment{Log: "test.invalid/log", Cell: cell, PolicyDigest: p.Digest(), Worker: b.worker.ID(),
		IssuedAt: at - 1, Deadline: at, Runs: len(b.log.leaves)}, b.desk))
}

func (b *bench) edited(edit func(t *tassadar.Trust)) tassadar.Trust {
	trust := *b.op.Trust()
	trust.Keys = slices.Clone(trust.Keys)
	edit(&trust)
	return trust
}

func (b *bench) decide(g evidence.Governance) error {
	_, _, err := b.op.Decide(b.t.Context(), g)
	return err
}

var withdrawal = evidence.Governance{Action: evidence.ActWithdraw, Cell: &cell, Why: "x"}

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
	proof, err := b.op.Verified().ProveOrder(got.Digest)
	b.must(err)
	if nonce, err := evidence.VerifyOrder(b.op.Verified().Head(), record, &proof); err != nil || !slices.Equal(nonce, got.Nonce) {
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
			_, _, err := b.op.Assign(t.Context(), operator.Order{Cell: c.cell, Worker: b.worker.ID(), Lifetime: c.lifetime})
			return err
		})
	}
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
	want, err := appraise.ReferencesOf(v, &v.Assignments()[0])
	b.must(err)
	if len(closings) != 1 || closings[0].Body.Assignment != a || closings[0].Body.Receipt != v.Receipts()[0].Digest || closings[0].Body.Log != "test.invalid/log" ||
		closings[0].Body.ReceivedAt != start+7 || len(want) != 2 || !slices.Equal(closings[0].Body.Cases, want) {
		t.Errorf("closed by %+v, want the references %v", closings, want)
	}
	refuse("again", good, tassadar.Replayed)
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
	if r := b.op.Verified().Receipts(); len(r) != 1 || len(r[0].Signed) != 0 {
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
	if n := len(b.op.Verified().Receipts()); n != 1 || len(b.op.Verified().Closings()) != 0 {
		t.Fatalf("%d receipts after the crash, want the one that was written and nothing else", n)
	}
	b.now++
	for range 2 { // the second time there is nothing to do
		b.must(b.op.CloseOpen(t.Context()))
		v := b.op.Verified()
		want, err := appraise.ReferencesOf(v, &v.Assignments()[0])
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
	all := b.op.Verified().Assignments()
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

// TestLostKeys: with another key nothing is signed that the log would reject.
func TestLostKeys(t *testing.T) {
	b := newBench(t, 1, 1)
	a := b.assign()
	pub := b.publication(b.op.Verified())
	trust := b.edited(func(t *tassadar.Trust) { t.Keys[1].Label = "x" })
	for _, c := range []struct {
		name             string
		keys             operator.Keys
		decides, assigns tassadar.Code
	}{
		{"neither key", operator.Keys{}, tassadar.KeyMissing, tassadar.KeyMissing},
		{"other keys", operator.Keys{Operator: signer(t, "new"), Dispatcher: signer(t, "newer")}, tassadar.SignerUntrusted, tassadar.SignerUntrusted},
		{"keys exchanged", operator.Keys{Operator: b.desk, Dispatcher: b.ops[0]}, tassadar.SignerUntrusted, tassadar.SignerUntrusted},
		{"a worker's key", operator.Keys{Operator: b.worker, Dispatcher: b.worker}, tassadar.SignerUntrusted, tassadar.SignerUntrusted},
	} {
		b.op.SetKeys(c.keys)
		b.refuse("Decide with "+c.name, c.decides, func() error { return b.decide(withdrawal) })
		b.refuse("SetPolicy with "+c.name, c.decides, func() error { return b.op.SetPolicy(t.Context(), titled("x")) })
		b.refuse("ProposePolicy with "+c.name, c.decides, func() error { _, _, _, err := b.op.ProposePolicy(titled("x"), ""); return err })
		b.refuse("ProposeTrust with "+c.name, c.decides, func() error { _, _, err := b.op.ProposeTrust(trust); return err })
		b.refuse("Cosign with "+c.name, c.decides, func() error {
			_, _, err := b.op.Cosign(t.Context(), b.record(evidence.KindGovernance, withdrawal, b.ops[0]))
			return err
		})
		b.refuse("Assign with "+c.name, c.assigns, func() error { _, _, err := b.op.Assign(t.Context(), b.order()); return err })
		b.refuse("Publish with "+c.name, c.assigns, func() error { _, err := b.op.Publish(t.Context(), pub); return err })
	}
	// A receipt is kept all the same, and closed by whoever has the key.
	b.op.SetKeys(operator.Keys{})
	if _, err := b.op.Accept(t.Context(), b.receipt(a, b.worker)); tassadar.CodeOf(err) != tassadar.KeyMissing || len(b.op.Verified().Receipts()) != 1 {
		t.Errorf("Accept without a dispatcher's key: %v", err)
	}
	b.op.SetKeys(operator.Keys{Dispatcher: b.desk})
	b.inForce("CloseOpen", func() error { return b.op.CloseOpen(t.Context()) })
	// A revoked key is named as that.
	b = newBench(t, 2, 1)
	record, _, err := b.op.ProposeTrust(b.edited(func(t *tassadar.Trust) {
		for _, s := range []*evidence.Signer{b.ops[0], b.desk} {
			k, _ := t.Key(s.ID())
			k.Revoked = b.now
		}
	}))
	b.must(err)
	b.must(b.op.SetTrust(t.Context(), record))
	b.refuse("Decide with a revoked key", tassadar.KeyRevoked, func() error { return b.decide(withdrawal) })
	b.refuse("Assign with a revoked key", tassadar.KeyRevoked, func() error { _, _, err := b.op.Assign(t.Context(), b.order()); return err })
}

// TestDecideTwice: a decision whose effect is there is not logged again.
func TestDecideTwice(t *testing.T) {
	b := newBench(t, 1, 1)
	a := b.assign()
	_, err := b.op.Accept(t.Context(), b.receipt(a, b.worker))
	b.must(err)
	resolve := evidence.Governance{Action: evidence.ActResolve, Receipt: b.op.Verified().Receipts()[0].Digest, Why: "x"}
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
	names := b.op.Withdrawal(cell)
	if len(names) != 1 || len(b.op.Withdrawal(all)) != 1 {
		t.Fatalf("withdrawals of the cell: %v", names)
	}
	record := b.log.leaves[len(b.log.leaves)-4]
	b.refuse("a logged record", "in force", func() error { _, err := b.op.Log(t.Context(), record); return err })
	reinstate := evidence.Governance{Action: evidence.ActReinstate, Withdrawal: names[0], Why: "x"}
	b.inForce("reinstate", func() error { return b.decide(reinstate) })
	b.refuse("reinstate again", "in force", func() error { return b.decide(reinstate) })
	if len(b.op.Withdrawal(cell)) != 0 {
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

func TestRemovalText(t *testing.T) {
	for _, c := range []struct {
		r    tassadar.Removal
		want string
	}{
		{tassadar.Removal{Kind: tassadar.RemovedAge, Subject: "p", Was: "1", Is: "2"}, "age of p: 1 → 2"},
		{tassadar.Removal{Kind: tassadar.RemovedCase, Subject: "p a/b", Was: "f()"}, "case of p a/b: f() is gone"},
		{tassadar.Removal{Kind: tassadar.RemovedAllowedSet, Subject: "p a/b", Is: "7"}, "allowed_set of p a/b: 7 is new"},
	} {
		if got := operator.RemovalText(c.r); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

func TestEmptyLog(t *testing.T) {
	b := newBench(t, 1, 1)
	keys := operator.Keys{Operator: b.ops[0], Dispatcher: b.desk}
	op, err := operator.New(&memLog{key: b.log.key, room: -1}, keys, b.trust, b.clock)
	b.must(err)
	if op.Verified().Valid() || op.TrustLogged() || op.Trust().Digest() != b.trust.Digest() {
		t.Error("an empty log is verified")
	}
	for name, act := range map[string]func() (tassadar.Code, error){
		"Accept": func() (tassadar.Code, error) {
			_, err := op.Accept(t.Context(), b.receipt("", b.worker))
			return tassadar.EvidenceUnverifiable, err
		},
		"Verdict": func() (tassadar.Code, error) { _, err := op.Verdict(); return tassadar.EvidenceUnverifiable, err },
		"Assign": func() (tassadar.Code, error) {
			_, _, err := op.Assign(t.Context(), b.order())
			return tassadar.EvidenceUnverifiable, err
		},
		"Decide": func() (tassadar.Code, error) {
			_, _, err := op.Decide(t.Context(), withdrawal)
			return tassadar.BadUse, err
		},
		"SetPolicy before the trust": func() (tassadar.Code, error) {
			return tassadar.SignerUntrusted, op.SetPolicy(t.Context(), policy())
		},
		"a trust signed by a stranger": func() (tassadar.Code, error) {
			op.SetKeys(operator.Keys{Operator: signer(t, "stranger")})
			defer op.SetKeys(keys)
			record, _, err := op.ProposeTrust(b.trust)
			b.must(err)
			return tassadar.SignerUntrusted, op.SetTrust(t.Context(), record)
		},
		"a trust without a key": func() (tassadar.Code, error) {
			op.SetKeys(operator.Keys{})
			defer op.SetKeys(keys)
			_, _, err := op.ProposeTrust(b.trust)
			return tassadar.KeyMissing, err
		},
	} {
		if want, err := act(); tassadar.CodeOf(err) != want || op.Verified().Valid() {
			t.Errorf("%s: %v, want %s", name, err, want)
		}
	}
	if err := op.CloseOpen(t.Context()); err != nil {
		t.Error(err)
	}
	foreign := b.trust
	foreign.Keys = slices.Clone(foreign.Keys)
	key, err := evidence.NewLogKey("test.invalid/log", ed25519.NewKeyFromSeed(make([]byte, 32)))
	b.must(err)
	foreign.Keys[0] = key.Key()
	if _, err := operator.New(b.log, keys, foreign, b.clock); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("a log of another key: %v", err)
	}
	// The log of somebody else's operators is none of ours.
	other := b.trust
	other.Keys = append(slices.Clone(b.trust.Keys[:3]), signer(t, "other").Key(tassadar.RoleOperator))
	if _, err := operator.New(b.log, keys, other, b.clock); tassadar.CodeOf(err) != tassadar.SignerUntrusted {
		t.Errorf("a log of other operators: %v", err)
	}
}

// TestSucceed: a log that takes the place of another names it in its first
// trust, and only there.
func TestSucceed(t *testing.T) {
	b := newBench(t, 1, 1)
	old := b.op.Verified().Head()
	b.refuse("beside a log", tassadar.BadUse, func() error { return b.op.Succeed(t.Context(), b.trust, old) })
	seed := sha256.Sum256([]byte("successor"))
	key, err := evidence.NewLogKey("test.invalid/second", ed25519.NewKeyFromSeed(seed[:]))
	b.must(err)
	trust := b.edited(func(t *tassadar.Trust) { t.Keys[0] = key.Key() })
	op, err := operator.New(&memLog{key: key, room: -1}, operator.Keys{Operator: b.ops[0], Dispatcher: b.desk}, trust, b.clock)
	b.must(err)
	b.must(op.Succeed(t.Context(), trust, old))
	if all := op.Verified().Trusts(); len(all) != 1 || all[0].Body.Predecessor == nil || all[0].Body.Predecessor.Origin != old.Origin || all[0].Body.Predecessor.Size != old.Size {
		t.Errorf("trusts %+v", all)
	}
}

// TestAFullDisk: what was not appended is not there, and the operator goes on
// from what is.
func TestAFullDisk(t *testing.T) {
	b := newBench(t, 1, 1)
	b.log.room = 0
	if err := b.decide(withdrawal); !errors.Is(err, errFull) {
		t.Errorf("got %v", err)
	}
	if len(b.op.Withdrawal(cell)) != 0 {
		t.Error("a decision that was not appended is in force")
	}
	b.log.room = -1
	b.inForce("the same again", func() error { return b.decide(withdrawal) })
}

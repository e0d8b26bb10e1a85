package operator_test

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"errors"
	"slices"
	"testing"

	"tassadar"
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

type bench struct {
	t      *testing.T
	log    *memLog
	now    int64
	ops    []*evidence.Signer
	worker *evidence.Signer
	trust  tassadar.Trust
	op     *operator.Operator
}

const start = 1_800_000_000

var cell = tassadar.Cell{Profile: "t.v1", Backend: "b", Toolchain: "supplied", Machine: "linux/amd64/v3"}

func policy() tassadar.Policy {
	return tassadar.Policy{
		Profiles: []tassadar.Profile{{ID: "t.v1", Gate: "g", Implemented: true, Workloads: []tassadar.Workload{{ID: "w", Derive: &tassadar.Derive{Generator: "modmath", Count: 2}}}}, {ID: "u.v1", Gate: "g"}},
		Envelopes: []tassadar.Envelope{{Profile: "t.v1", Require: tassadar.Requirements{Machines: 1, Workers: 1, Runs: 3, MaxAgeSeconds: 100},
			Sets: []tassadar.DeclaredSet{{Backends: []string{"b"}, Toolchains: []string{"supplied"}, Machines: []string{"linux/amd64/v3"}}}}},
	}
}

func newBench(t *testing.T, operators, threshold int) *bench {
	t.Helper()
	seed := sha256.Sum256([]byte("log"))
	key, err := evidence.NewLogKey("test.invalid/log", ed25519.NewKeyFromSeed(seed[:]))
	if err != nil {
		t.Fatal(err)
	}
	b := &bench{t: t, log: &memLog{key: key, room: -1}, now: start, worker: signer(t, "worker")}
	w := b.worker.Key(tassadar.RoleWorker)
	w.Host = "host"
	b.trust = tassadar.Trust{Governance: tassadar.Governance{Threshold: threshold}, Keys: []tassadar.Key{key.Key(), w}}
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
	for _, s := range b.ops[1:threshold] {
		if record, err = evidence.Cosign(record, s); err != nil {
			t.Fatal(err)
		}
	}
	b.must(b.op.SetTrust(t.Context(), b.trust, record))
	b.must(b.op.SetPolicy(t.Context(), policy()))
	return b
}

func (b *bench) must(err error) {
	b.t.Helper()
	if err != nil {
		b.t.Fatal(err)
	}
}

// open reads the log as a new process does.
func (b *bench) open() {
	b.t.Helper()
	op, err := operator.New(b.log, b.ops0(), b.trust, func() int64 { return b.now })
	b.must(err)
	b.op = op
}

func (b *bench) ops0() *evidence.Signer {
	if len(b.ops) == 0 {
		return signer(b.t, "operator a")
	}
	return b.ops[0]
}

func (b *bench) assign() tassadar.Digest {
	b.t.Helper()
	_, digest, err := b.op.Assign(b.t.Context(), operator.Order{Cell: cell, Worker: b.worker.ID(), Lifetime: 50})
	b.must(err)
	return digest
}

func (b *bench) receipt(assignment tassadar.Digest, by *evidence.Signer) []byte {
	b.t.Helper()
	rc := evidence.Receipt{Assignment: assignment, Cell: cell, Modules: []evidence.MeasuredModule{}, Cases: []evidence.CaseSeen{}, Refusals: []evidence.RefusalSeen{}}
	record, err := evidence.Sign(evidence.KindReceipt, rc.Subjects(), rc, by)
	b.must(err)
	return record
}

func TestAssign(t *testing.T) {
	b := newBench(t, 1, 1)
	record, digest, err := b.op.Assign(t.Context(), operator.Order{Cell: cell, Worker: b.worker.ID(), Full: true, Lifetime: 50})
	b.must(err)
	all := b.op.Verified().Assignments()
	got := all[len(all)-1]
	p := policy()
	if got.Digest != digest || len(got.Body.Nonce) != 32 || got.Body.IssuedAt != start || got.Body.Deadline != start+50 || got.Body.Runs != 3 || !got.Body.Full ||
		got.Body.ProfileDigest != p.Profiles[0].Digest() || got.Body.PolicyDigest != p.Digest() || !slices.Equal(b.log.leaves[len(b.log.leaves)-1], record) {
		t.Errorf("assignment %+v", got.Body)
	}
	if second := b.assign(); second == digest {
		t.Error("two assignments are the same")
	}
	other := cell
	other.Backend = "c"
	for _, c := range []struct {
		name string
		cell tassadar.Cell
		want tassadar.Code
	}{
		{"undeclared", other, tassadar.OutsideEnvelope},
		{"by name only", tassadar.Cell{Profile: "u.v1"}, tassadar.ProfileNotImplemented},
		{"unknown", tassadar.Cell{Profile: "x.v1"}, tassadar.ProfileNotImplemented},
	} {
		before := len(b.log.leaves)
		if _, _, err := b.op.Assign(t.Context(), operator.Order{Cell: c.cell, Worker: b.worker.ID(), Lifetime: 50}); tassadar.CodeOf(err) != c.want || len(b.log.leaves) != before {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

func TestAccept(t *testing.T) {
	b := newBench(t, 1, 1)
	a := b.assign()
	b.now += 7
	refuse := func(name string, record []byte, want tassadar.Code) {
		t.Helper()
		before := len(b.log.leaves)
		if _, err := b.op.Accept(t.Context(), record); tassadar.CodeOf(err) != want || len(b.log.leaves) != before {
			t.Errorf("%s: %v, %d leaves more; want %s and none", name, err, len(b.log.leaves)-before, want)
		}
	}
	good := b.receipt(a, b.worker)
	twice, err := evidence.Cosign(good, signer(t, "to be trusted later"))
	b.must(err)
	assignment, err := evidence.Sign(evidence.KindAssignment, []evidence.Subject{evidence.NewSubject("x", a)}, evidence.Assignment{}, b.ops[0])
	b.must(err)
	refuse("another log's assignment", b.receipt(tassadar.DigestBytes(nil), b.worker), tassadar.EvidenceUnverifiable)
	refuse("a stranger's", b.receipt(a, signer(t, "stranger")), tassadar.SignerUntrusted)
	refuse("an operator's", b.receipt(a, b.ops[0]), tassadar.SignerUntrusted)
	refuse("with a second signature", twice, tassadar.EvidenceUnverifiable)
	refuse("no receipt", assignment, tassadar.InputMalformed)
	refuse("cut off", good[:len(good)-1], tassadar.EvidenceUnverifiable)
	refuse("nothing", nil, tassadar.EvidenceUnverifiable)

	before := b.log.calls
	if _, err := b.op.Accept(t.Context(), good); err != nil {
		t.Fatal(err)
	}
	if n := b.log.calls - before; n != 1 {
		t.Errorf("%d appends, each of which waits for a checkpoint; want one", n)
	}
	refs := b.op.Verified().References()
	if len(refs) != 1 || refs[0].Body.Assignment != a || refs[0].Body.ReceivedAt != start+7 || len(refs[0].Body.Cases) != 2 {
		t.Errorf("closed by %+v", refs)
	}
	refuse("again", good, tassadar.Replayed)
}

// TestAcceptAfterAStranger: a receipt that somebody else got into the log does
// not use the assignment up.
func TestAcceptAfterAStranger(t *testing.T) {
	b := newBench(t, 1, 1)
	a := b.assign()
	_, err := b.log.Append(t.Context(), b.receipt(a, signer(t, "stranger")))
	b.must(err)
	b.open()
	if _, err := b.op.Accept(t.Context(), b.receipt(a, b.worker)); err != nil {
		t.Error(err)
	}
}

func TestCloseAfterACrash(t *testing.T) {
	b := newBench(t, 1, 1)
	a := b.assign()
	b.log.room = 1 // the receipt fits, what closes it does not
	if _, err := b.op.Accept(t.Context(), b.receipt(a, b.worker)); !errors.Is(err, errFull) {
		t.Fatalf("got %v, want %v", err, errFull)
	}
	b.log.room = -1
	b.open()
	if n := len(b.op.Verified().Receipts()); n != 1 || len(b.op.Verified().References()) != 0 {
		t.Fatalf("%d receipts after the crash, want the one that was written and nothing else", n)
	}
	b.now++
	for range 2 { // the second time there is nothing to do
		b.must(b.op.CloseOpen(t.Context()))
		if refs := b.op.Verified().References(); len(refs) != 1 || len(refs[0].Body.Cases) != 2 || refs[0].Body.ReceivedAt != b.now {
			t.Errorf("closed by %+v", refs)
		}
	}
}

// TestClockBehindTheLog: nothing is written with a clock that is off.
func TestClockBehindTheLog(t *testing.T) {
	b := newBench(t, 1, 1)
	a := b.assign()
	good := b.receipt(a, b.worker)
	proposal, _, err := b.op.ProposeTrust(b.trust)
	b.must(err)
	before := len(b.log.leaves)
	b.now = start - 121
	other := policy()
	other.Profiles[0].Title = "changed"
	for _, c := range []struct {
		name string
		act  func() error
	}{
		{"SetPolicy", func() error { return b.op.SetPolicy(t.Context(), other) }},
		{"Assign", func() error {
			_, _, err := b.op.Assign(t.Context(), operator.Order{Cell: cell, Worker: b.worker.ID(), Lifetime: 50})
			return err
		}},
		{"Accept", func() error { _, err := b.op.Accept(t.Context(), good); return err }},
		{"Decide", func() error {
			_, _, err := b.op.Decide(t.Context(), evidence.Governance{Action: evidence.ActResolve})
			return err
		}},
		{"ProposeTrust", func() error { _, _, err := b.op.ProposeTrust(b.trust); return err }},
		{"SetTrust", func() error { return b.op.SetTrust(t.Context(), b.trust, proposal) }},
		{"Log", func() error { _, err := b.op.Log(t.Context(), proposal); return err }},
		{"Verdict", func() error { _, err := b.op.Verdict(); return err }},
	} {
		if err := c.act(); tassadar.CodeOf(err) != tassadar.ClockSkew || len(b.log.leaves) != before {
			t.Errorf("%s: %v, %d leaves more; want clock_skew and none", c.name, err, len(b.log.leaves)-before)
		}
	}
	b.now = start - 120 // within the tolerance the log's last instant counts
	b.assign()
	all := b.op.Verified().Assignments()
	if got := all[len(all)-1].Body.IssuedAt; got != start {
		t.Errorf("issued at %d, want %d", got, start)
	}
}

func TestDecideByTwo(t *testing.T) {
	b := newBench(t, 3, 2)
	decision := evidence.Governance{Action: evidence.ActWithdraw, Cell: &cell, Why: "x"}
	record, missing, err := b.op.Decide(t.Context(), decision)
	if err != nil || missing != 1 || len(b.op.Verified().Governance()) != 0 {
		t.Fatalf("one of two: %d missing, %v", missing, err)
	}
	if missing, err := b.op.Log(t.Context(), record); err != nil || missing != 1 || len(b.op.Verified().Governance()) != 0 {
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
	if _, err := b.op.Log(t.Context(), byStranger); tassadar.CodeOf(err) != tassadar.SignerUntrusted {
		t.Errorf("with a stranger's signature beside two operators': %v", err)
	}
	second, err := operator.New(b.log, b.ops[1], b.trust, func() int64 { return b.now })
	b.must(err)
	if _, missing, err := second.Cosign(t.Context(), record); err != nil || missing != 0 || len(second.Verified().Governance()) != 1 {
		t.Errorf("two of two: %d missing, %v", missing, err)
	}
	if _, err := b.op.Log(t.Context(), b.receipt("", b.worker)); tassadar.CodeOf(err) != tassadar.InputMalformed && err != nil {
		t.Errorf("no decision: %v", err)
	}
}

func TestEmptyLog(t *testing.T) {
	b := newBench(t, 1, 1)
	op, err := operator.New(&memLog{key: b.log.key, room: -1}, b.ops[0], b.trust, func() int64 { return start })
	b.must(err)
	if op.Verified().Valid() || op.TrustLogged() {
		t.Error("an empty log is verified")
	}
	if _, err := op.Accept(t.Context(), b.receipt("", b.worker)); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("Accept: %v", err)
	}
	if _, err := op.Verdict(); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("Verdict: %v", err)
	}
	if err := op.CloseOpen(t.Context()); err != nil {
		t.Error(err)
	}
	foreign := b.trust
	foreign.Keys = slices.Clone(foreign.Keys)
	key, err := evidence.NewLogKey("test.invalid/log", ed25519.NewKeyFromSeed(make([]byte, 32)))
	b.must(err)
	foreign.Keys[0] = key.Key()
	if _, err := operator.New(b.log, b.ops[0], foreign, func() int64 { return start }); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("a log of another key: %v", err)
	}
}

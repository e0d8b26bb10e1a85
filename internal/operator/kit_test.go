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
	// during, if set, is called while records are appended.
	during func()
}

var errFull = errors.New("full")

func (m *memLog) Append(ctx context.Context, records ...[]byte) ([]uint64, error) {
	m.calls++
	if m.during != nil {
		m.during()
	}
	if err := ctx.Err(); err != nil { // of a log that was told to give up half way
		m.leaves = append(m.leaves, evidence.Split(records[0])...)
		return nil, err
	}
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

func (m *memLog) State(from uint64) ([]byte, [][]byte, error) {
	cp, err := m.key.Checkpoint(m.leaves)
	return cp, m.leaves[from:], err
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

// as reads the log as a new process does that has an operator's key: of what an
// earlier one kept, half a log ago, where there is a log.
func (b *bench) as(op *evidence.Signer) *operator.Operator {
	b.t.Helper()
	keys := operator.Keys{Operator: op, Dispatcher: b.desk}
	out, err := operator.New(b.log, keys, b.trust, b.clock)
	b.must(err)
	if len(b.log.leaves) == 0 {
		return out
	}
	then, err := out.Verified().At(uint64(len(b.log.leaves)+1) / 2)
	b.must(err)
	checkpoint, _, err := b.log.State(0)
	b.must(err)
	state, err := evidence.Restore(then.Save().Head, checkpoint, &b.trust, kept{b.log.leaves, then.Save()})
	b.must(err)
	out, err = operator.Resume(b.log, keys, b.trust, b.clock, state, &appraise.Appraiser{})
	b.must(err)
	return out
}

// all returns what the operator verified, read whole.
func (b *bench) all() *evidence.Verified {
	b.t.Helper()
	v := b.op.Verified()
	b.must(v.ReadAll())
	return v
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
	cp, leaves, err := b.log.State(0)
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

func (b *bench) order() operator.Measurement {
	return operator.Measurement{Cell: cell, Worker: b.worker.ID(), Lifetime: 50}
}

func (b *bench) assign() tassadar.Digest {
	b.t.Helper()
	a, _, err := b.op.Assign(b.t.Context(), b.order())
	b.must(err)
	return a.Digest
}

func (b *bench) receiptOf(log string, assignment tassadar.Digest, by ...*evidence.Signer) []byte {
	b.t.Helper()
	rc := evidence.Receipt{Log: log, Assignment: assignment, Cell: cell, Modules: []evidence.MeasuredModule{}, Cases: []evidence.ObservedCase{}, Refusals: []evidence.ObservedRefusal{}}
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

// kept is where a log and what was saved of it are, for tests.
type kept struct {
	leaves [][]byte
	saved  evidence.Saved
}

func (k kept) Leaf(i uint64) ([]byte, error) { return k.leaves[i], nil }
func (k kept) Chunk(n int) ([]byte, error)   { return k.saved.Chunks[n], nil }

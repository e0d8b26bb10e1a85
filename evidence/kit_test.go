package evidence

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/json"
	"slices"
	"testing"

	"tassadar"
)

// testOrigin names the log of the tests.
const testOrigin = "test.invalid/log"

const (
	start = 1_800_000_000
	day   = 24 * 3600
)

func testingSigner(t testing.TB, name string) *Signer {
	t.Helper()
	seed := sha256.Sum256([]byte(name))
	s, err := NewSigner(ed25519.NewKeyFromSeed(seed[:]))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func hostOf(name string) string { return tassadar.DigestBytes([]byte("host " + name)).Hex() }

// bench is a log with three operators, a dispatcher and a worker.
type bench struct {
	t      testing.TB
	key    *LogKey
	ops    []*Signer
	desk   *Signer
	w      *Signer
	trust  tassadar.Trust
	leaves [][]byte
	now    int64
	known  *Verified // of the leaves, where nothing was added since
}

// newBench is an empty log of a trust of which threshold operators decide.
func newBench(t testing.TB, threshold int) *bench {
	t.Helper()
	key, err := NewLogKey(testOrigin, ed25519.NewKeyFromSeed(make([]byte, 32)))
	if err != nil {
		t.Fatal(err)
	}
	b := &bench{t: t, key: key, desk: testingSigner(t, "dispatcher"), w: testingSigner(t, "worker"), now: start}
	w := b.w.Key(tassadar.RoleWorker)
	w.Host = hostOf("a")
	b.trust = tassadar.Trust{Governance: tassadar.Governance{Threshold: threshold}, Keys: []tassadar.Key{key.Key(), b.desk.Key(tassadar.RoleDispatcher), w}}
	for _, name := range []string{"a", "b", "c"} {
		s := testingSigner(t, "operator "+name)
		b.ops = append(b.ops, s)
		b.trust.Keys = append(b.trust.Keys, s.Key(tassadar.RoleOperator))
	}
	return b
}

// begun is a log that holds its first trust and a policy.
func begun(t testing.TB, threshold int) *bench {
	t.Helper()
	b := newBench(t, threshold)
	b.log(b.sign(KindTrust, b.trustBody(b.trust), b.ops[:threshold]...))
	b.log(b.sign(KindPolicy, b.policyBody(policyNamed("one")), b.ops[:threshold]...))
	return b
}

// policyNamed is a small policy whose profile has the title.
func policyNamed(title string) tassadar.Policy {
	return tassadar.Policy{Profiles: []tassadar.Profile{{ID: "p.v1", Title: title, Gate: "g", Implemented: true}},
		Envelopes: []tassadar.Envelope{{Profile: "p.v1", Require: tassadar.Requirements{Machines: 2, Workers: 1, Runs: 1, MaxAgeSeconds: 100}}},
		Gates:     []tassadar.Gate{{ID: "g", Profiles: []string{"p.v1"}}}}
}

func cellNamed(backend string) *tassadar.Cell {
	return &tassadar.Cell{Profile: "p.v1", Backend: backend, Toolchain: "t", Machine: "linux/amd64/v3"}
}

func (b *bench) sign(kind Kind, body any, signers ...*Signer) []byte {
	b.t.Helper()
	record, err := Sign(kind, subjectOf("subject"), body, signers...)
	if err != nil {
		b.t.Fatal(err)
	}
	return record
}

func digestOf(t testing.TB, record []byte) tassadar.Digest {
	t.Helper()
	rec, err := Open(record, nil)
	if err != nil {
		t.Fatal(err)
	}
	return rec.Digest
}

func (b *bench) checkpoint(leaves [][]byte) []byte {
	b.t.Helper()
	cp, err := b.key.Checkpoint(leaves)
	if err != nil {
		b.t.Fatal(err)
	}
	return cp
}

func (b *bench) verifyAll(leaves [][]byte) *Verified {
	b.t.Helper()
	v, err := Verify(b.checkpoint(leaves), leaves, &b.trust)
	if err != nil {
		b.t.Fatal(err)
	}
	return v
}

func (b *bench) verify() *Verified {
	b.t.Helper()
	if b.known == nil || !bytes.Equal(b.known.head.Root, RootOf(b.leaves)) {
		b.known = b.verifyAll(b.leaves)
	}
	return b.known
}

// raw appends records whatever comes of them.
func (b *bench) raw(records ...[]byte) {
	for _, r := range records {
		b.leaves = append(b.leaves, Split(r)...)
	}
}

// log appends a record, which must be in force afterwards, and returns its name.
func (b *bench) log(record []byte) tassadar.Digest {
	b.t.Helper()
	b.want("logged", "", record)
	b.raw(record)
	return digestOf(b.t, record)
}

// want checks what the log makes of a record that stands next: the same whether
// it is asked before, or the log is verified after. The record is not kept.
func (b *bench) want(name string, code tassadar.Code, record []byte) {
	b.t.Helper()
	before, err := Empty(&b.trust)
	if len(b.leaves) > 0 {
		before = b.verify()
	}
	if err != nil {
		b.t.Fatal(err)
	}
	asked := before.Try(record)
	longer := append(slices.Clone(b.leaves), Split(record)...)
	v, err := before.Extend(b.checkpoint(longer), longer[len(b.leaves):])
	if err != nil {
		b.t.Fatalf("%s: %v", name, err)
	}
	got, detail := tassadar.Code(""), ""
	for _, r := range v.Rejected() {
		if r.Index >= uint64(len(b.leaves)) {
			got, detail = r.Code, r.Detail
		}
	}
	if got != code || tassadar.CodeOf(asked) != code || code == "" && asked != nil {
		b.t.Errorf("%s: %q in the log (%s), %v when asked; want %q", name, got, detail, asked, code)
	}
}

func (b *bench) head() LogHead {
	return LogHead{Origin: testOrigin, Size: tassadar.Uint(len(b.leaves)), Root: RootOf(b.leaves)}
}

// decided is the head of a decision on the log as it is.
func (b *bench) decided() Decided {
	return Decided{Seen: b.head(), At: b.now, Until: b.now + DecisionSeconds}
}

func (b *bench) trustBody(trust tassadar.Trust) TrustRecord {
	b.t.Helper()
	body := TrustRecord{Decided: b.decided(), Trust: trust}
	if len(b.leaves) > 0 {
		if all := b.verify().Trusts(); len(all) > 0 {
			body.Previous = all[len(all)-1].Digest
		}
	}
	return body
}

// edited is the last logged trust, changed.
func (b *bench) edited(edit func(*tassadar.Trust)) tassadar.Trust {
	b.t.Helper()
	last, _ := b.verify().Trust()
	trust := *last
	trust.Keys = slices.Clone(trust.Keys)
	edit(&trust)
	return trust
}

// keyOf finds the entry of a key.
func keyOf(trust *tassadar.Trust, s *Signer) *tassadar.Key {
	k, ok := trust.Key(s.ID())
	if !ok {
		panic("no such key")
	}
	return k
}

func (b *bench) policyBody(p tassadar.Policy) PolicyRecord {
	b.t.Helper()
	body := PolicyRecord{Decided: b.decided(), PolicyDigest: p.Digest(), Policy: &p, Removes: []tassadar.Removal{}}
	if len(b.leaves) > 0 {
		v := b.verify()
		body.Removes = v.Removals(&p)
		if all := v.Policies(); len(all) > 0 {
			body.Previous = all[len(all)-1].Digest
		}
	}
	return body
}

func (b *bench) policyDigest() tassadar.Digest {
	all := b.verify().Policies()
	return all[len(all)-1].Body.PolicyDigest
}

func (b *bench) assignment() Assignment {
	return Assignment{Log: testOrigin, Cell: *cellNamed("b"), ProfileDigest: tassadar.DigestBytes(nil), PolicyDigest: b.policyDigest(),
		Worker: b.w.ID(), IssuedAt: b.now, Deadline: b.now + 1000, Runs: 1}
}

func (b *bench) receiptBody(assignment tassadar.Digest) Receipt {
	return Receipt{Log: testOrigin, Assignment: assignment, Cell: *cellNamed("b"), Modules: []MeasuredModule{}, Cases: []ObservedCase{}, Refusals: []ObservedRefusal{}}
}

func (b *bench) closing(assignment, receipt tassadar.Digest) Closing {
	return Closing{Log: testOrigin, Assignment: assignment, Receipt: receipt, ReceivedAt: b.now}
}

// tick logs a record that says what instant it is, and returns its leaf.
func (b *bench) tick(at int64) uint64 {
	b.t.Helper()
	c := b.closing(tassadar.DigestBytes([]byte{byte(len(b.leaves))}), "")
	c.ReceivedAt = at
	b.log(b.sign(KindClosing, c, b.desk))
	return uint64(len(b.leaves) - 1)
}

func (b *bench) publication() Publication {
	v := b.verify()
	_, trust := v.Trust()
	return Publication{Number: tassadar.Uint(len(v.Publications()) + 1), IssuedAt: b.now, ExpiresAt: b.now + 100, Log: b.head(),
		PolicyDigest: b.policyDigest(), TrustDigest: trust, Rules: "2",
		Cells: []PublishedCell{}, Gates: []PublishedGate{}, Units: []ExecutionUnit{}, Envelopes: []tassadar.Envelope{}}
}

func (b *bench) withdraw(backend string) Governance {
	return Governance{Decided: b.decided(), Action: ActWithdraw, Cell: cellNamed(backend), Why: "x"}
}

func (b *bench) reinstate(w tassadar.Digest) Governance {
	return Governance{Decided: b.decided(), Action: ActReinstate, Withdrawal: w, Why: "x"}
}

func (b *bench) resolve(receipt tassadar.Digest) Governance {
	return Governance{Decided: b.decided(), Action: ActResolve, Receipt: receipt, Why: "x"}
}

func (b *bench) void(from, to int, key string) Governance {
	return Governance{Decided: b.decided(), Action: ActVoid, From: tassadar.Uint(from), To: tassadar.Uint(to), Key: key, Why: "x"}
}

// state is all that was found in a log, for comparison.
func state(t testing.TB, v *Verified) string {
	t.Helper()
	if !bytes.Equal(v.tree.root(), v.head.Root) {
		t.Errorf("the tree of %d leaves has another root than the head", v.head.Size)
	}
	type moment struct {
		Index, Below uint64
		At, Until    int64
		Signers      []string
		Existed      int64
	}
	moments := []moment{}
	for _, i := range v.instants {
		moments = append(moments, moment{i.index, i.below, i.at, i.until, i.signers, v.Existed(i.index)})
	}
	var inForce []bool
	for i := range v.governance {
		inForce = append(inForce, v.Voided(&v.governance[i].Record), v.Withdrawn(&v.governance[i]))
	}
	latest, leaf := v.Latest()
	var drills []any
	for i := range v.drills.kept {
		l, at, err := v.DrillAt(i)
		if err != nil {
			t.Fatal(err)
		}
		drills = append(drills, l, at)
	}
	list := func(n int, all any) any {
		if n == 0 {
			return nil
		}
		return all
	}
	data, err := json.Marshal([]any{v.valid, v.head, v.own, v.tree.hashes(), v.tree.size,
		list(len(v.trusts), v.trusts), list(len(v.policies), v.policies), list(len(v.assignments.kept), v.Assignments()), list(len(v.receipts.kept), v.Receipts()),
		list(len(v.closings.kept), v.Closings()), list(len(v.governance), v.governance), list(len(v.publications.kept), v.Publications()),
		list(len(v.challenges), v.challenges), list(len(v.replies), v.replies), drills,
		list(len(v.rejected), v.rejected), list(len(v.unknown), v.unknown), moments, inForce, v.Reached(), latest, leaf})
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

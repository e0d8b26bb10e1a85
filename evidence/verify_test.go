package evidence

import (
	"crypto/ed25519"
	"slices"
	"testing"

	"tassadar"
)

// bench is a log of signed records for Verify.
type bench struct {
	t      *testing.T
	key    *LogKey
	op, w  *Signer
	trust  tassadar.Trust
	leaves [][]byte
}

// testOrigin names the log of the tests.
const testOrigin = "test.invalid/log"

func newBench(t *testing.T) *bench {
	t.Helper()
	key, err := NewLogKey(testOrigin, ed25519.NewKeyFromSeed(make([]byte, 32)))
	if err != nil {
		t.Fatal(err)
	}
	b := &bench{t: t, key: key, op: recordSigner(t, "operator"), w: recordSigner(t, "worker")}
	w := b.w.Key(tassadar.RoleWorker)
	w.Host = "host"
	b.trust = tassadar.Trust{Governance: tassadar.Governance{Threshold: 1}, Keys: []tassadar.Key{b.op.Key(tassadar.RoleOperator), w, key.Key()}}
	return b
}

func (b *bench) add(kind Kind, body any, signers ...*Signer) {
	b.t.Helper()
	record, err := Sign(kind, subjectOf("subject"), body, signers...)
	if err != nil {
		b.t.Fatal(err)
	}
	b.leaves = append(b.leaves, Split(record)...)
}

func (b *bench) verify() *Verified {
	b.t.Helper()
	cp, err := b.key.Checkpoint(b.leaves)
	if err != nil {
		b.t.Fatal(err)
	}
	v, err := Verify(cp, b.leaves, uint64(len(b.leaves)), &b.trust)
	if err != nil {
		b.t.Fatal(err)
	}
	return v
}

func (b *bench) rejected() (out []tassadar.Code) {
	b.t.Helper()
	for _, r := range b.verify().Rejected() {
		out = append(out, r.Code)
	}
	return out
}

func TestVerifyRefuses(t *testing.T) {
	b := newBench(t)
	b.add(KindPolicy, PolicyRecord{At: 10}, b.op)
	b.add(KindPolicy, PolicyRecord{At: 11}, b.op)
	cp, err := b.key.Checkpoint(b.leaves)
	if err != nil {
		t.Fatal(err)
	}
	other, err := NewLogKey(testOrigin, ed25519.NewKeyFromSeed(slices.Repeat([]byte{7}, 32)))
	if err != nil {
		t.Fatal(err)
	}
	foreign, err := other.Checkpoint(b.leaves)
	if err != nil {
		t.Fatal(err)
	}
	changed := slices.Clone(b.leaves)
	changed[0] = append(slices.Clone(changed[0]), ' ')
	noLog := b.trust
	noLog.Keys = noLog.Keys[:2]
	for _, c := range []struct {
		name       string
		checkpoint []byte
		leaves     [][]byte
		size       uint64
		trust      *tassadar.Trust
		want       tassadar.Code
	}{
		{"as it is", cp, b.leaves, 2, &b.trust, ""},
		{"the first leaf only", cp, b.leaves, 1, &b.trust, ""},
		{"nothing of it", cp, b.leaves, 0, &b.trust, ""},
		{"more than there is", cp, b.leaves, 3, &b.trust, tassadar.EvidenceUnverifiable},
		{"a leaf missing", cp, b.leaves[:1], 1, &b.trust, tassadar.EvidenceUnverifiable},
		{"a leaf changed", cp, changed, 2, &b.trust, tassadar.EvidenceUnverifiable},
		{"leaves exchanged", cp, [][]byte{b.leaves[1], b.leaves[0]}, 2, &b.trust, tassadar.EvidenceUnverifiable},
		{"another log's key", foreign, b.leaves, 2, &b.trust, tassadar.EvidenceUnverifiable},
		{"no checkpoint", nil, b.leaves, 2, &b.trust, tassadar.EvidenceUnverifiable},
		{"no log key in the trust", cp, b.leaves, 2, &noLog, tassadar.SignerUntrusted},
		{"no trust", cp, b.leaves, 2, &tassadar.Trust{}, tassadar.PolicyMalformed},
	} {
		v, err := Verify(c.checkpoint, c.leaves, c.size, c.trust)
		if tassadar.CodeOf(err) != c.want || (err == nil) != v.Valid() {
			t.Errorf("%s: %v, valid %t; want %q", c.name, err, v.Valid(), c.want)
		}
		if err == nil && len(v.Policies()) != int(c.size) {
			t.Errorf("%s: %d policies among %d leaves", c.name, len(v.Policies()), c.size)
		}
	}
	if (&Verified{}).Valid() || (*Verified)(nil).Valid() {
		t.Error("a zero value is valid")
	}
	for i := range cp {
		for bit := range 8 {
			cp[i] ^= 1 << bit
			if v, err := Verify(cp, b.leaves, 2, &b.trust); err == nil && v.Valid() {
				t.Errorf("bit %d of byte %d of the checkpoint flipped, and it verifies", bit, i)
			}
			cp[i] ^= 1 << bit
		}
	}
}

// TestOnlyOperatorsRecord: every kind but a receipt needs an operator, who was
// not revoked at the recorded instant, and instants do not go backwards.
func TestOnlyOperatorsRecord(t *testing.T) {
	bodies := map[Kind]any{
		KindPolicy: PolicyRecord{At: 10}, KindAssignment: Assignment{IssuedAt: 10, Nonce: make(tassadar.Bytes, 32)}, KindReferences: References{ReceivedAt: 10},
		KindGovernance: Governance{Log: testOrigin, At: 10, Action: ActWithdraw}, KindPublication: Publication{IssuedAt: 10, Cells: []PublishedCell{}, Gates: []PublishedGate{}, Units: []ExecutionUnit{}, Envelopes: []tassadar.Envelope{}},
	}
	for kind, body := range bodies {
		b := newBench(t)
		b.add(kind, body, b.op)
		if got := b.rejected(); len(got) != 0 {
			t.Errorf("%s by an operator: %v", kind, got)
		}
		b.trust.Keys[0].Revoked = 11
		if got := b.rejected(); len(got) != 0 {
			t.Errorf("%s by an operator revoked later: %v", kind, got)
		}
		b.trust.Keys[0].Revoked = 10
		if got := b.rejected(); len(got) != 1 || got[0] != tassadar.KeyRevoked && kind != KindGovernance {
			t.Errorf("%s by a revoked operator: %v", kind, got)
		}
		for _, s := range []*Signer{newBench(t).w, recordSigner(t, "stranger")} {
			b = newBench(t)
			b.add(kind, body, s)
			if got := b.rejected(); !slices.Equal(got, []tassadar.Code{tassadar.SignerUntrusted}) {
				t.Errorf("%s by %s: %v", kind, s, got)
			}
		}
		b = newBench(t)
		b.add(KindPolicy, PolicyRecord{At: 20}, b.op)
		b.add(kind, body, b.op)
		// A decision that several sign one after another counts from its place.
		want := []tassadar.Code{tassadar.ClockSkew}
		if kind == KindGovernance {
			want = nil
			if g := b.verify().Governance(); len(g) != 1 || g[0].At != 20 {
				t.Errorf("a decision logged late: %+v", g)
			}
		}
		if got := b.rejected(); !slices.Equal(got, want) {
			t.Errorf("%s dated back: %v, want %v", kind, got, want)
		}
	}
	// A revoked operator cannot date a decision back past what the log holds.
	b := newBench(t)
	second := recordSigner(t, "second operator")
	b.trust.Keys = append(b.trust.Keys, second.Key(tassadar.RoleOperator))
	b.add(KindPolicy, PolicyRecord{At: 20}, second)
	b.add(KindGovernance, Governance{Log: testOrigin, At: 10, Action: ActWithdraw}, b.op)
	b.trust.Keys[0].Revoked = 20
	if v := b.verify(); len(v.Governance()) != 0 {
		t.Error("a revoked operator's decision, dated back, counts")
	}
}

// TestReceiptsStandAlone: a receipt is its worker's and nobody else's.
func TestReceiptsStandAlone(t *testing.T) {
	b := newBench(t)
	receipt := Receipt{Modules: []MeasuredModule{}, Cases: []CaseSeen{}, Refusals: []RefusalSeen{}}
	b.add(KindReceipt, receipt, b.w)
	b.add(KindReceipt, receipt, b.w, recordSigner(t, "to be trusted later"))
	v := b.verify()
	if len(v.Receipts()) != 1 || !v.Receipts()[0].SignedBy(b.w.ID()) || len(v.Rejected()) != 1 || v.Rejected()[0].Code != tassadar.EvidenceUnverifiable {
		t.Errorf("%d receipts, rejected %v", len(v.Receipts()), v.Rejected())
	}
	b.leaves = nil
	b.add(KindReceipt, receipt, recordSigner(t, "stranger"))
	if v := b.verify(); len(v.Receipts()) != 1 || len(v.Receipts()[0].Signed) != 0 {
		t.Error("a stranger's receipt is signed by somebody known")
	}
}

// TestTrustChain: each trust answers to the one before it; the first to its own
// operators, one of whom the verifier knows.
func TestTrustChain(t *testing.T) {
	new1, new2 := recordSigner(t, "new 1"), recordSigner(t, "new 2")
	b := newBench(t)
	first := b.trust
	second := tassadar.Trust{Governance: tassadar.Governance{Threshold: 2}, Keys: []tassadar.Key{new1.Key(tassadar.RoleOperator), new2.Key(tassadar.RoleOperator), b.key.Key()}}
	third := second
	third.Governance.Threshold = 1
	b.add(KindTrust, TrustRecord{At: 1, Trust: second}, new1, new2) // nobody whom the verifier knows
	b.add(KindTrust, TrustRecord{At: 1, Trust: first}, b.op)
	b.add(KindTrust, TrustRecord{At: 2, Previous: first.Digest(), Trust: second}, new1, new2) // not signed under the trust before
	b.add(KindTrust, TrustRecord{At: 2, Previous: first.Digest(), Trust: second}, b.op)
	b.add(KindTrust, TrustRecord{At: 3, Previous: second.Digest(), Trust: third}, b.op)       // no operator any more
	b.add(KindTrust, TrustRecord{At: 3, Previous: second.Digest(), Trust: third}, new1)       // one of two
	b.add(KindTrust, TrustRecord{At: 3, Previous: second.Digest(), Trust: third}, new1, b.op) // likewise
	b.add(KindTrust, TrustRecord{At: 3, Previous: second.Digest(), Trust: third}, new1, new2) // two of two
	b.add(KindTrust, TrustRecord{At: 4, Trust: tassadar.Trust{}}, new1)                       // malformed
	b.add(KindTrust, TrustRecord{At: 3, Previous: second.Digest(), Trust: third}, new1, new2) // the same once more
	b.add(KindTrust, TrustRecord{At: 2, Previous: first.Digest(), Trust: second}, new1, new2) // back to the trust before
	v := b.verify()
	var at []uint64
	for _, r := range v.Rejected() {
		at = append(at, r.Index)
	}
	if len(v.Trusts()) != 3 || !slices.Equal(at, []uint64{0, 2, 4, 5, 6, 8, 9, 10}) {
		t.Errorf("%d trusts count, rejected %v", len(v.Trusts()), v.Rejected())
	}
	// They change nothing about whom this verifier trusts.
	if trust, digest := v.Trust(); trust.Digest() != first.Digest() || digest != first.Digest() {
		t.Error("the log changed the verifier's trust")
	}
}

// TestDecisionsAreOfOneLogAndOnce: a signed decision does not work a second
// time, nor in another log.
func TestDecisionsAreOfOneLogAndOnce(t *testing.T) {
	b := newBench(t)
	withdraw := Governance{Log: testOrigin, At: 10, Action: ActWithdraw, Why: "x"}
	reinstate := Governance{Log: testOrigin, At: 20, Action: ActReinstate, Why: "x"}
	foreign := withdraw
	foreign.Log = "test.invalid/other"
	for _, g := range []Governance{withdraw, reinstate, withdraw, foreign} {
		b.add(KindGovernance, g, b.op)
	}
	v := b.verify()
	if len(v.Governance()) != 2 || len(v.Rejected()) != 2 || v.Rejected()[0].Code != tassadar.Replayed || v.Rejected()[1].Code != tassadar.EvidenceUnverifiable {
		t.Errorf("%d decisions count, rejected %v", len(v.Governance()), v.Rejected())
	}
}

// TestKeysOfLoggedTrustsCountForNothing: keys of a logged trust that the verifier does
// not hold are checked, and count for nothing.
func TestKeysOfLoggedTrustsCountForNothing(t *testing.T) {
	b := newBench(t)
	extended := b.trust
	mallory := recordSigner(t, "mallory")
	extended.Keys = append(slices.Clone(extended.Keys), mallory.Key(tassadar.RoleOperator))
	b.add(KindTrust, TrustRecord{At: 1, Trust: b.trust}, b.op)
	b.add(KindTrust, TrustRecord{At: 2, Previous: b.trust.Digest(), Trust: extended}, b.op)
	b.add(KindPolicy, PolicyRecord{At: 3}, mallory)
	if v := b.verify(); len(v.Policies()) != 0 {
		t.Error("an operator that the verifier does not trust logs a policy")
	}
}

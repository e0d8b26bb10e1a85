package evidence

import (
	"bytes"
	"crypto/sha256"
	"slices"
	"testing"

	"github.com/transparency-dev/merkle/rfc6962"

	"tassadar"
)

// orderLog is a log of some assignments among other records.
func orderLog(t testing.TB, n int) *bench {
	b := begun(t, 1)
	for i := range n {
		a := b.assignment()
		a.Runs = i + 1
		b.raw(b.sign(KindAssignment, a, b.desk))
	}
	return b
}

// TestNonce: a nonce is what everybody computes of the leaf and the root of the
// tree that ends with it.
func TestNonce(t *testing.T) {
	b := orderLog(t, 6)
	all := b.verify().Assignments()
	if len(all) != 6 {
		t.Fatalf("%d assignments", len(all))
	}
	seen := map[string]bool{}
	for _, a := range all {
		root, err := rootOf(b.leaves[:a.Index+1])
		if err != nil {
			t.Fatal(err)
		}
		h := sha256.New()
		h.Write([]byte("urn:tassadar:nonce:v2\n" + testOrigin + "\n"))
		h.Write(rfc6962.DefaultHasher.HashLeaf(b.leaves[a.Index]))
		h.Write(root)
		if !bytes.Equal(a.Nonce, h.Sum(nil)) {
			t.Errorf("leaf %d: nonce %x, want %x", a.Index, a.Nonce, h.Sum(nil))
		}
		seen[string(a.Nonce)] = true
	}
	if len(seen) != len(all) {
		t.Errorf("%d nonces for %d assignments", len(seen), len(all))
	}
	// The same record elsewhere has another one.
	record := b.leaves[2]
	other := begun(t, 1)
	other.raw([]byte("{}"), record)
	if again := other.verify().Assignments(); len(again) != 1 || again[0].Digest != all[0].Digest || bytes.Equal(again[0].Nonce, all[0].Nonce) {
		t.Error("an assignment at another leaf has the same nonce")
	}
	b.want("the same record again", tassadar.Replayed, record)
	signed, err := Cosign(record, testingSigner(t, "stranger"))
	if err != nil {
		t.Fatal(err)
	}
	b.want("the same record with another signature", tassadar.Replayed, signed)
}

// TestOrderProof: a proof shows the order's nonce, and every bit of it counts.
func TestOrderProof(t *testing.T) {
	b := orderLog(t, 10)
	for _, size := range []int{3, 4, 5, 7, 8, 9, 12} {
		v := b.verifyAll(b.leaves[:size])
		for i, a := range v.Assignments() {
			p, err := v.ProveAssignment(a.Digest)
			if err != nil {
				t.Fatal(err)
			}
			record := slices.Clone(b.leaves[a.Index])
			head := v.Head()
			if nonce, err := VerifyAssignment(head, record, &p); err != nil || !bytes.Equal(nonce, a.Nonce) {
				t.Fatalf("leaf %d of %d: %x, %v; want %x", a.Index, size, nonce, err, a.Nonce)
			}
			refuse := func(what string, at int) {
				t.Helper()
				if nonce, err := VerifyAssignment(head, record, &p); err == nil || tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
					t.Errorf("leaf %d of %d: %s %d changed: nonce %x, %v", a.Index, size, what, at, nonce, err)
				}
			}
			for bit := range 64 {
				p.Index ^= 1 << bit
				refuse("bit of the index", bit)
				p.Index ^= 1 << bit
			}
			paths := [][]tassadar.Bytes{p.Inclusion, p.Consistency, {head.Root}}
			if size == 9 {
				paths = append(paths, []tassadar.Bytes{record})
			}
			for _, path := range paths {
				for k := range path {
					for bit := range 8 * len(path[k]) {
						path[k][bit/8] ^= 1 << (bit % 8)
						refuse("bit of a hash or of the record", bit)
						path[k][bit/8] ^= 1 << (bit % 8)
					}
				}
			}
			whole := p
			for _, path := range []*[]tassadar.Bytes{&p.Inclusion, &p.Consistency} {
				for k := range *path {
					*path = slices.Delete(slices.Clone(*path), k, k+1)
					refuse("a hash taken away", k)
					p = whole
				}
				*path = append(slices.Clone(*path), make(tassadar.Bytes, 32))
				refuse("a hash added", 0)
				p = whole
			}
			if i > 0 {
				record = b.leaves[a.Index-1]
				refuse("record", 0)
			}
		}
	}
	v := b.verify()
	if _, err := v.ProveAssignment(tassadar.DigestBytes(nil)); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("an order that is not there: %v", err)
	}
	// A later, longer log still shows the old order, and another origin gives
	// another nonce.
	p, err := v.ProveAssignment(v.Assignments()[0].Digest)
	if err != nil {
		t.Fatal(err)
	}
	head := v.Head()
	head.Origin = "test.invalid/other"
	if nonce, err := VerifyAssignment(head, b.leaves[2], &p); err != nil || bytes.Equal(nonce, v.Assignments()[0].Nonce) {
		t.Errorf("another log, the same nonce: %v", err)
	}
}

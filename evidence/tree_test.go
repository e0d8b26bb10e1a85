package evidence

import (
	"bytes"
	"fmt"
	"math/bits"
	"slices"
	"testing"

	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"
)

// rootModel is MTH of RFC 6962 section 2.1, as it stands there.
func rootModel(hashes []hash) []byte {
	switch len(hashes) {
	case 0:
		return rfc6962.DefaultHasher.EmptyRoot()
	case 1:
		return hashes[0][:]
	}
	k := 1 << (bits.Len(uint(len(hashes)-1)) - 1)
	return rfc6962.DefaultHasher.HashChildren(rootModel(hashes[:k]), rootModel(hashes[k:]))
}

// Trees that grew in any steps have the roots and proofs of their leaves, and
// those that they grew from keep theirs.
func TestTree(t *testing.T) {
	var hashes []hash
	for i := range 2*settleOver + 300 {
		hashes = append(hashes, hash(rfc6962.DefaultHasher.HashLeaf(fmt.Append(nil, i))))
	}
	check := func(name string, tr *tree, n int, sizes ...int) {
		t.Helper()
		if tr.size != uint64(n) || !slices.Equal(tr.hashes(), hashes[:n]) {
			t.Fatalf("%s: %d leaves, want %d, or others", name, tr.size, n)
		}
		for _, size := range append(sizes, 0, 1, n/3, n-1, n) {
			size := min(max(size, 0), n)
			root := rootModel(hashes[:size])
			if !bytes.Equal(tr.rootAt(uint64(size)), root) {
				t.Fatalf("%s: another root at %d of %d", name, size, n)
			}
			if err := proof.VerifyConsistency(rfc6962.DefaultHasher, uint64(size), uint64(n), tr.consistency(uint64(size), uint64(n)), root, tr.root()); err != nil && size > 0 {
				t.Fatalf("%s: from %d to %d: %v", name, size, n, err)
			}
			if size > 0 {
				at := uint64(size*2/3) % uint64(size)
				if err := proof.VerifyInclusion(rfc6962.DefaultHasher, at, uint64(size), tr.leaf(at), tr.inclusion(at, uint64(size)), root); err != nil {
					t.Fatalf("%s: leaf %d of %d: %v", name, at, size, err)
				}
			}
		}
	}
	for n := range 70 {
		check("whole", newTree(hashes[:n:n]), n, 2, 3, 5, 31, 32, 33)
		for from := range n {
			check("grown", newTree(hashes[:from:from]).with(hashes[from:n]...), n)
		}
	}
	tr, kept := newTree(hashes[:3:3]), []*tree{}
	for n := 3; n < len(hashes); n++ {
		kept = append(kept, tr)
		if n%2 == 0 { // another leaf in the same place, which nobody sees
			tr.with(hashes[0])
		}
		tr = tr.with(hashes[n])
	}
	for i, k := range kept {
		if i%37 == 0 || i > len(kept)-3 {
			check("kept", k, i+3, settleOver, settleOver+1)
			early := k.first(uint64(i))
			check("early", early, i)
			check("regrown", early.with(hashes[i:min(i+600, len(hashes))]...), min(i+600, len(hashes)), i)
		}
	}
}

// TestTreeSettlesLittle: a large tree to which little comes keeps all its levels,
// also those that what came does not reach.
func TestTreeSettlesLittle(t *testing.T) {
	const old = 1 << 13
	var hashes []hash
	for i := range old + settleOver + 1 {
		hashes = append(hashes, hash(rfc6962.DefaultHasher.HashLeaf(fmt.Append(nil, i))))
	}
	for _, from := range []int{old, old - 1, old + 1} {
		tr := newTree(hashes[:from:from]).with(hashes[from:]...)
		for _, size := range []int{from, len(hashes), old} {
			if !bytes.Equal(tr.rootAt(uint64(size)), rootModel(hashes[:size])) {
				t.Errorf("grown from %d to %d: another root at %d", from, len(hashes), size)
			}
		}
	}
}

// hashes returns the leaf hashes.
func (t *tree) hashes() []hash {
	var out []hash
	for i := range t.size {
		out = append(out, hash(t.leaf(i)))
	}
	return out
}

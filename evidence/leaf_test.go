package evidence

import (
	"bytes"
	"testing"

	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"

	"tassadar"
)

// TestVerifiedLeaf: of a log of which the hashes are known, read whole or restored, leaves
// come from the tiles if they are the log's, with audit paths that others check, and
// assignments are answered as one by one.
func TestVerifiedLeaf(t *testing.T) {
	w := long(t)
	second := w.assignment()
	second.Serial = 2
	w.log(w.sign(KindAssignment, second, w.desk)) // waits
	whole := w.verify()
	saved := whole.Save()
	restored, err := Restore(saved.Head, w.checkpoint(w.leaves), &w.trust, savedIn{w.leaves, saved.Chunks})
	if err != nil {
		t.Fatal(err)
	}
	tiles := testTiles(t, w.leaves)
	size := uint64(len(w.leaves))
	root, err := rootOf(w.leaves)
	if err != nil {
		t.Fatal(err)
	}
	for name, v := range map[string]*Verified{"whole": whole, "restored": restored} {
		for i := range size {
			leaf, err := v.Leaf(tiles, i)
			if err != nil || !bytes.Equal(leaf, w.leaves[i]) {
				t.Fatalf("%s: leaf %d: %v", name, i, err)
			}
			path, err := v.InclusionProof(i, size)
			if err != nil {
				t.Fatal(err)
			}
			if err := proof.VerifyInclusion(rfc6962.DefaultHasher, i, size, rfc6962.DefaultHasher.HashLeaf(leaf), path, root); err != nil {
				t.Errorf("%s: leaf %d: %v", name, i, err)
			}
		}
		for _, bad := range [][2]uint64{{size, size}, {0, size + 1}, {0, 0}} {
			if _, err := v.InclusionProof(bad[0], bad[1]); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
				t.Errorf("%s: %v: %v", name, bad, err)
			}
		}
		if _, err := v.Leaf(tiles, size); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
			t.Errorf("%s: beyond the end: %v", name, err)
		}
		other := testTiles(t, append(w.leaves[:size-1:size-1], []byte("another")))
		if _, err := v.Leaf(other, size-1); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
			t.Errorf("%s: another leaf: %v", name, err)
		}
		answered := v.Answered()
		if len(answered) != 1 {
			t.Errorf("%s: %v", name, answered)
		}
		for i := range v.Sizes().Assignments {
			if answered[i] != v.Answer(i) {
				t.Errorf("%s: assignment %d: %s, want %s", name, i, answered[i], v.Answer(i))
			}
		}
	}
}

package inclusion

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"
)

// TestLeft: the path's hashes on these sides come to the root, in trees of every shape up to
// 40 leaves.
func TestLeft(t *testing.T) {
	h := rfc6962.DefaultHasher
	for size := uint64(1); size <= 40; size++ {
		leaves := make([][]byte, size)
		for i := range leaves {
			leaves[i] = h.HashLeaf(fmt.Append(nil, i))
		}
		root := rootOf(leaves)
		for index := range size {
			l := Leaf{Index: index, Size: size, Path: pathOf(leaves, int(index))}
			sum := leaves[index]
			sides := l.Left()
			for i, p := range l.Path {
				if sides[i] {
					sum = h.HashChildren(p, sum)
				} else {
					sum = h.HashChildren(sum, p)
				}
			}
			if len(sides) != len(l.Path) || !bytes.Equal(sum, root) {
				t.Errorf("leaf %d of %d: sides %v of %d hashes do not come to the root", index, size, sides, len(l.Path))
			}
			if err := proof.VerifyInclusion(h, index, size, leaves[index], l.Path, root); err != nil {
				t.Errorf("leaf %d of %d: %v: the test's path is wrong", index, size, err)
			}
		}
	}
}

// split is the largest power of two below n.
func split(n int) int {
	k := 1
	for k*2 < n {
		k *= 2
	}
	return k
}

func rootOf(leaves [][]byte) []byte {
	if len(leaves) == 1 {
		return leaves[0]
	}
	k := split(len(leaves))
	return rfc6962.DefaultHasher.HashChildren(rootOf(leaves[:k]), rootOf(leaves[k:]))
}

func pathOf(leaves [][]byte, at int) [][]byte {
	if len(leaves) == 1 {
		return nil
	}
	k := split(len(leaves))
	if at < k {
		return append(pathOf(leaves[:k], at), rootOf(leaves[k:]))
	}
	return append(pathOf(leaves[k:], at-k), rootOf(leaves[:k]))
}

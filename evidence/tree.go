package evidence

import (
	"crypto/sha256"
	"slices"

	"github.com/transparency-dev/merkle/compact"
	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"

	"tassadar/internal/parallel"
)

// tree is the Merkle tree of a log (RFC 6962 section 2.1). Of the leaves that it
// was made with it keeps the root of every perfect subtree, so that roots and
// proofs of all earlier sizes take logarithmic time; further leaves are kept as
// hashes. A tree does not change: appending makes another that shares its nodes.
type tree struct {
	nodes [][]hash // by level and index; level 0 are leaf hashes
	more  []hash   // of further leaves
	size  uint64   // leaves, those of nodes that do not count left out
	// below has the nodes under the roots of chunks, where they are not held; nil else.
	below *lazy
}

// hash is one of RFC 6962, which are SHA-256.
type hash [sha256.Size]byte

// settleOver is how many further leaves become nodes.
const settleOver = 512

var ranges = &compact.RangeFactory{Hash: rfc6962.DefaultHasher.HashChildren}

// newTree makes the tree of leaf hashes.
func newTree(hashes []hash) *tree {
	t := &tree{more: hashes, size: uint64(len(hashes))}
	return t.settle()
}

// settle makes nodes of the further leaves.
func (t *tree) settle() *tree {
	out := &tree{size: t.size}
	old := t.settled()
	more := t.more
	for level := 0; old > 0 || len(more) > 0; level++ {
		var nodes []hash
		if old > 0 {
			nodes = slices.Clip(t.nodes[level][:old])
		}
		nodes = append(nodes, more...)
		out.nodes = append(out.nodes, nodes)
		old /= 2
		more = make([]hash, uint64(len(nodes)/2)-old)
		parallel.Do(len(more), 64, func(i int) {
			at := 2 * (int(old) + i)
			more[i] = hash(rfc6962.DefaultHasher.HashChildren(nodes[at][:], nodes[at+1][:]))
		})
	}
	return out
}

// settled is how many leaves have nodes.
func (t *tree) settled() uint64 { return t.size - uint64(len(t.more)) }

// first returns the tree of the first size leaves.
func (t *tree) first(size uint64) *tree {
	if old := t.settled(); size < old {
		return &tree{nodes: t.nodes, size: size, below: t.below}
	} else {
		return &tree{nodes: t.nodes, more: slices.Clip(t.more[:size-old]), size: size, below: t.below}
	}
}

// with returns the tree, which holds all of its nodes, with further leaves.
func (t *tree) with(hashes ...hash) *tree {
	out := &tree{nodes: t.nodes, more: append(slices.Clip(t.more), hashes...), size: t.size + uint64(len(hashes))}
	if len(out.more) > settleOver {
		return out.settle()
	}
	return out
}

func (t *tree) leaf(index uint64) []byte {
	if old := t.settled(); index >= old {
		return t.more[index-old][:]
	}
	return t.node(compact.NewNodeID(0, index))
}

// node returns the root of a perfect subtree.
func (t *tree) node(id compact.NodeID) []byte {
	if _, end := id.Coverage(); end <= t.settled() {
		if t.below != nil && id.Level < chunkLevel {
			return t.below.node(id)
		}
		return t.nodes[id.Level][id.Index][:]
	}
	if id.Level == 0 {
		return t.leaf(id.Index)
	}
	left := compact.NewNodeID(id.Level-1, 2*id.Index)
	return rfc6962.DefaultHasher.HashChildren(t.node(left), t.node(left.Sibling()))
}

func (t *tree) get(ids []compact.NodeID) [][]byte {
	out := make([][]byte, len(ids))
	for i, id := range ids {
		out[i] = t.node(id)
	}
	return out
}

// root returns the root of all leaves.
func (t *tree) root() []byte { return t.rootAt(t.size) }

// rootAt returns the root of the first size leaves.
func (t *tree) rootAt(size uint64) []byte {
	if size == 0 {
		return rfc6962.DefaultHasher.EmptyRoot()
	}
	r, err := ranges.NewRange(0, size, t.get(compact.RangeNodes(0, size, nil)))
	if err != nil {
		panic("evidence: " + err.Error()) // the nodes are those of the range
	}
	root, err := r.GetRootHash(nil)
	if err != nil {
		panic("evidence: " + err.Error()) // it begins at 0
	}
	return root
}

// inclusion returns the audit path of a leaf in the tree of the first size
// leaves, from the leaf upwards (RFC 6962 section 2.1.1). The leaf is among them.
func (t *tree) inclusion(index, size uint64) [][]byte {
	return t.prove(proof.Inclusion(index, size))
}

// consistency returns the proof that the first to leaves begin with the first
// from (RFC 6962 section 2.1.2); it is empty where from is 0.
func (t *tree) consistency(from, to uint64) [][]byte {
	if from == 0 {
		return nil
	}
	return t.prove(proof.Consistency(from, to))
}

func (t *tree) prove(nodes proof.Nodes, err error) [][]byte {
	if err != nil {
		panic("evidence: " + err.Error()) // callers check the sizes
	}
	path, err := nodes.Rehash(t.get(nodes.IDs), rfc6962.DefaultHasher.HashChildren)
	if err != nil {
		panic("evidence: " + err.Error()) // one hash a node
	}
	return path
}

// leafHashes returns the hashes of leaves.
func leafHashes(leaves [][]byte) []hash {
	hashes := make([]hash, len(leaves))
	parallel.Do(len(leaves), 64, func(i int) { hashes[i] = hash(rfc6962.DefaultHasher.HashLeaf(leaves[i])) })
	return hashes
}

// treeOf makes the tree of leaves.
func treeOf(leaves [][]byte) *tree { return newTree(leafHashes(leaves)) }

package plan

import "slices"

// A block computes what only a gated product or a kept record needs behind
// the test of the gate. What several of them need would then be computed
// again in each. So code is made twice: the first time notes behind which
// tests each node is computed, the second time computes it once, before the
// first of them, behind the tests that all have in common.

// scopes is the tests that code stands behind, outermost first.
type scopes []int32

// use notes that node id is computed here.
func (b *builder) use(id int32) {
	if b.uses == nil {
		return
	}
	path, seen := b.uses[id]
	if !seen {
		b.uses[id] = slices.Clone(b.path)
		return
	}
	n := 0
	for n < len(path) && n < len(b.path) && path[n] == b.path[n] {
		n++
	}
	b.uses[id] = path[:n]
	b.often[id] = true
}

// share computes what is needed for x behind a test and elsewhere too.
func (b *builder) share(x ...linear) {
	if b.hoist == nil {
		return
	}
	seen := map[int32]bool{}
	for _, x := range x {
		b.hoistFrom(x, seen)
	}
}

// enter opens the scope of a test; leave, with what it returns, closes it.
func (b *builder) enter(test int32) int {
	b.path = append(b.path, test)
	return len(b.undo)
}

func (b *builder) hoistFrom(x linear, seen map[int32]bool) {
	for _, t := range x.t {
		b.hoistNode(t.n, seen)
	}
}

func (b *builder) hoistNode(id int32, seen map[int32]bool) {
	if seen[id] || b.fail != "" {
		return
	}
	seen[id] = true
	if _, ok := b.regs[id]; ok {
		return
	}
	if path, ok := b.hoist[id]; ok && slices.Equal(path, b.path) {
		b.nodeReg(id)
		return
	}
	n := &b.nodes[id]
	x, y := n.x, n.y
	b.hoistFrom(x, seen)
	b.hoistFrom(y, seen)
	switch n.kind {
	case nodeToken, nodeTable, nodeHistory, nodeEntry:
		b.hoistNode(n.a, seen)
	}
}

// common is what the first making of the code found.
func (b *builder) common() map[int32]scopes {
	out := map[int32]scopes{}
	for id := range b.often {
		out[id] = b.uses[id]
	}
	return out
}

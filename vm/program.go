package vm

import (
	"sync"
	"sync/atomic"
)

// program is a plan with the blocks made from it so far. Engines share it.
type program struct {
	plan
	mu sync.Mutex
	// values counts blocks made by splits by value; mu guards it.
	values int
	roots  [8][]atomic.Pointer[liveBlock] // by first, pure, watch
	// digest of the model, made when first asked for.
	digest   func() string
	fallback Maker // or nil
}

type liveBlock struct {
	block
	children []atomic.Pointer[liveBlock]
}

func newProgram(m *Model, fallback Maker) (*program, error) {
	pl, err := newPlan(m)
	if err != nil {
		return nil, err
	}
	p := &program{plan: *pl, digest: sync.OnceValue(m.Digest), fallback: fallback}
	for i := range p.roots {
		p.roots[i] = make([]atomic.Pointer[liveBlock], len(p.classes))
	}
	return p, nil
}

func (p *program) root(class int32, first, pure, watch bool) *liveBlock {
	kind := 0
	if first {
		kind |= 1
	}
	if pure {
		kind |= 2
	}
	if watch {
		kind |= 4
	}
	slot := &p.roots[kind][class]
	if k := slot.Load(); k != nil {
		return k
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if k := slot.Load(); k != nil {
		return k
	}
	k := live(p.blockFor(int(class), first, pure, watch))
	slot.Store(k)
	return k
}

func live(k *block) *liveBlock {
	b := &liveBlock{block: *k}
	fuse(&b.block)
	if k.split != nil {
		b.children = make([]atomic.Pointer[liveBlock], k.split.size())
	}
	return b
}

func (p *program) childOf(k *liveBlock, c int32) *liveBlock {
	slot := &k.children[c]
	if b := slot.Load(); b != nil {
		return b
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if b := slot.Load(); b != nil {
		return b
	}
	if s := k.split.values; s != nil {
		return p.valueChild(k, s, int(c))
	}
	b := live(k.child(int(c)))
	slot.Store(b)
	return b
}

// valueChild makes child c of a block that divides by value. Where there are
// too many already, or where a number's exact value shows less of its sums than
// its range did, the child is the one that does without. The caller has locked.
func (p *program) valueChild(k *liveBlock, s *valueRange, c int) *liveBlock {
	if c != s.count && p.values < maxValueBlocks {
		p.values++
		if b := k.child(c); b.why == "" {
			out := live(b)
			k.children[c].Store(out)
			return out
		}
	}
	out := k.children[s.count].Load()
	if out == nil {
		out = live(k.child(s.count))
		k.children[s.count].Store(out)
	}
	k.children[c].Store(out)
	return out
}

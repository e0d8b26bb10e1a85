package exact

import (
	"sync"
	"sync/atomic"

	"tassadar/vm"
	"tassadar/vm/internal/plan"
)

// program is a plan with the blocks made from it so far. Engines share it.
type program struct {
	plan.Plan
	mu sync.Mutex
	// values counts blocks made by splits by value; mu guards it.
	values int
	roots  [8][]atomic.Pointer[liveBlock] // by first, records only, watch
	// digest of the model, made when first asked for.
	digest   func() string
	fallback vm.Maker // or nil
}

type liveBlock struct {
	plan.Block
	children []atomic.Pointer[liveBlock]
}

func newProgram(m *vm.Model, fallback vm.Maker) (*program, error) {
	pl, err := plan.New(m)
	if err != nil {
		return nil, err
	}
	p := &program{Plan: *pl, digest: sync.OnceValue(m.Digest), fallback: fallback}
	for i := range p.roots {
		p.roots[i] = make([]atomic.Pointer[liveBlock], len(p.Classes))
	}
	return p, nil
}

func (p *program) root(class int32, first, recordsOnly, watch bool) *liveBlock {
	kind := 0
	if first {
		kind |= 1
	}
	if recordsOnly {
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
	k := live(p.BlockFor(int(class), first, recordsOnly, watch))
	slot.Store(k)
	return k
}

func live(k *plan.Block) *liveBlock {
	b := &liveBlock{Block: *k}
	fuse(&b.Block)
	if k.Split != nil {
		b.children = make([]atomic.Pointer[liveBlock], k.Split.Size())
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
	if s := k.Split.Values; s != nil {
		return p.valueChild(k, s, int(c))
	}
	b := live(k.Child(int(c)))
	slot.Store(b)
	return b
}

// valueChild makes child c of a block that divides by value. Where there are
// too many already, or where a number's exact value shows less of its sums than
// its range did, the child is the one that does without. The caller has locked.
func (p *program) valueChild(k *liveBlock, s *plan.ValueRange, c int) *liveBlock {
	if c != s.Count && p.values < plan.MaxValueBlocks {
		p.values++
		if b := k.Child(c); b.Why == "" {
			out := live(b)
			k.children[c].Store(out)
			return out
		}
	}
	out := k.children[s.Count].Load()
	if out == nil {
		out = live(k.Child(s.Count))
		k.children[s.Count].Store(out)
	}
	k.children[c].Store(out)
	return out
}

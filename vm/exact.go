package vm

import (
	"context"
	"math"
	"slices"
	"sync"
	"sync/atomic"
)

// Exact is vm.exact: 64-bit integers, proven not to overflow, and plans made
// from the weights. Where a token's class could not be planned it continues
// as the definition, from the tokens so far.
type Exact struct {
	p    *program
	s    records
	regs []int64
	next Token
	// slow is the definition, once a class could not be planned.
	slow *Definition
	why  string
	pure bool
	// Strict makes a position without a plan weights_unsupported. Without it
	// the engine goes on as the definition, right and slow.
	Strict bool
	// Observe works as in [Definition], and has to be set before the first
	// token. An engine that is observed is slower and does not predict.
	Observe func(position, layer int, state []Int, picks []int)
	state   []Int
	picks   []int
}

// records are what look-ups need to know of the past.
type records struct {
	tokens  []Token
	indexes []keyIndex
	best    []bestRecord
	hists   []history
	keys    [][][2]int64
}

func (s *records) clone() records {
	c := records{tokens: s.tokens, best: apart(s.best)}
	c.indexes = apart(s.indexes)
	for i := range s.indexes {
		c.indexes[i] = s.indexes[i].clone()
	}
	for i := range c.best {
		c.best[i].v = apart(c.best[i].v)
	}
	for _, h := range s.hists {
		h.v = apart(h.v)
		c.hists = append(c.hists, h)
	}
	for _, k := range s.keys {
		c.keys = append(c.keys, slices.Clone(k))
	}
	return c
}

// program is a plan with the blocks made from it so far. Engines share it.
type program struct {
	plan
	mu sync.Mutex
	// values counts blocks made by splits by value; mu guards it.
	values int
	roots  [8][]atomic.Pointer[liveBlock] // by first, pure, watch
	// digest of the model, made when first asked for.
	digest func() string
}

type liveBlock struct {
	block
	children []atomic.Pointer[liveBlock]
}

func newProgram(m *Model) (*program, error) {
	pl, err := newPlan(m)
	if err != nil {
		return nil, err
	}
	p := &program{plan: *pl, digest: sync.OnceValue(m.Digest)}
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

// NewExact plans the model. Errors are malformed_model or
// weights_unsupported.
func NewExact(m *Model) (*Exact, error) {
	p, err := newProgram(m)
	if err != nil {
		return nil, err
	}
	return p.engine(), nil
}

func (p *program) engine() *Exact {
	x := &Exact{p: p, next: -1}
	for i := range p.indexes {
		x.s.indexes = append(x.s.indexes, newKeyIndex(len(p.indexes[i].values)))
	}
	for i := range p.directions {
		x.s.best = append(x.s.best, bestRecord{key: math.MinInt64, v: make([]int64, len(p.directions[i].values))})
	}
	x.s.hists = make([]history, len(p.hists))
	for i := range p.hists {
		if n := p.hists[i].ring; n > 0 {
			x.s.hists[i] = history{v: apart(make([]int64, n)), mask: int64(n - 1)}
		} else {
			x.s.hists[i].mask = -1
		}
	}
	x.s.keys = make([][][2]int64, len(p.scans))
	return x
}

// Fresh returns an engine at its first position that shares this one's plan.
func (x *Exact) Fresh() *Exact { return x.p.engine() }

var _ Engine = (*Exact)(nil)

// Name is vm.exact.
func (x *Exact) Name() string { return "vm.exact" }

// Len is the number of tokens appended.
func (x *Exact) Len() int { return len(x.s.tokens) }

// Planned reports whether all positions so far ran on plans; false means that
// the engine fell back to the definition, and why.
func (x *Exact) Planned() (bool, string) { return x.slow == nil, x.why }

// Append takes the next token.
func (x *Exact) Append(t Token) error {
	if err := x.p.m.checkTokens([]Token{t}); err != nil {
		return err
	}
	return x.append(context.Background(), t)
}

func (x *Exact) append(ctx context.Context, t Token) error {
	if len(x.s.tokens) >= x.p.m.horizon() {
		return beyond(x.p.m)
	}
	x.s.tokens = append(x.s.tokens, t)
	if x.slow == nil {
		if next, ok := x.step(len(x.s.tokens)-1, t); ok {
			x.next = next
			return nil
		}
		if x.why == "" {
			x.why = "an average that is no integer"
		}
		if x.Strict {
			return errorf(CodeWeightsUnsupported, "position %d has no plan: %s", len(x.s.tokens)-1, x.why)
		}
		x.slow = NewDefinition(x.p.m)
		if x.Observe != nil {
			x.slow.Observe = func(position, layer int, state []Int, picks []int) {
				if position == len(x.s.tokens)-1 {
					x.Observe(position, layer, state, picks)
				}
			}
		}
	}
	for i := x.slow.Len(); i < len(x.s.tokens); i++ {
		if err := x.slow.append(ctx, x.s.tokens[i]); err != nil {
			return err
		}
	}
	if x.pure {
		return nil
	}
	var err error
	x.next, err = x.slow.Next()
	return err
}

// Next is the token that the last position predicts.
func (x *Exact) Next() (Token, error) {
	if len(x.s.tokens) == 0 {
		return 0, errorf(CodeInputMalformed, "no tokens to continue")
	}
	return x.next, nil
}

func (x *Exact) run(ctx context.Context, prefix []Token, limit int, progress func(int)) ([]Token, error) {
	for i := 0; ; i++ {
		if i&1023 == 0 {
			if err := ctx.Err(); err != nil {
				return x.s.tokens, err
			}
			if progress != nil && i&0xffff == 0 {
				progress(i)
			}
		}
		t := x.next
		if i < len(prefix) {
			t = prefix[i]
		}
		if i >= limit {
			return x.s.tokens, errorf(CodeTokenLimit, "no end after %d tokens", limit)
		}
		if i >= len(prefix) && t == x.p.m.Stop {
			return append(slices.Clip(x.s.tokens), t), nil
		}
		if err := x.append(ctx, t); err != nil {
			return x.s.tokens, err
		}
	}
}

// step runs the blocks of position p, whose token is own. False means that
// the position has no plan.
func (x *Exact) step(p int, own Token) (Token, bool) {
	var k *liveBlock
	if p > 0 && x.Observe == nil {
		kind := 0
		if x.pure {
			kind = 2
		}
		k = x.p.roots[kind][x.p.classOf.at(int64(own))].Load()
	}
	if k == nil {
		k = x.p.root(int32(x.p.classOf.at(int64(own))), p == 0, x.pure, x.Observe != nil)
	}
	bestLogit, best := int64(0), Token(-1)
	var wideLogit Int
	for {
		if int(k.nregs) > len(x.regs) {
			x.regs = append(x.regs, make([]int64, int(k.nregs)-len(x.regs)+64)...)
		}
		r := x.regs
		code := k.code
	loop:
		for i := 0; i < len(code); i++ {
			in := &code[i]
			switch in.op {
			case opLin:
				s := in.k
				for _, t := range in.lin {
					s += t.w * r[t.reg]
				}
				r[in.dst] = s
			case opLin1:
				r[in.dst] = in.k + in.k2*r[in.a]
			case opLin2:
				t := (*[2]weighted)(in.lin)
				r[in.dst] = in.k + t[0].w*r[t[0].reg] + t[1].w*r[t[1].reg]
			case opGather:
				s := in.k
				for _, t := range in.lin {
					s += t.w * r[t.reg]
				}
				r[in.dst] = in.tab.at(int64(x.s.tokens[min(max(s, 0), int64(p))]))
			case opLook:
				ix := &x.s.indexes[in.k]
				r[in.dst] = ix.vals[ix.find(r[in.a], in.k2)*ix.values+int(in.b)]
			case opOwn:
				r[in.dst] = in.tab.at(int64(own))
			case opPos:
				r[in.dst] = int64(p)
			case opSquare:
				r[in.dst] = r[in.a] * r[in.a]
			case opRelu:
				r[in.dst] = max(r[in.a]-in.k, 0)
			case opStep:
				v := int64(0)
				if r[in.a] > in.k {
					v = 1
				}
				r[in.dst] = v
			case opClamp:
				r[in.dst] = min(max(r[in.a]-in.k, 0), in.k2)
			case opPiece:
				r[in.dst] = in.piece.eval(r[in.a])
			case opEqual:
				v := int64(0)
				if r[in.a] == in.k {
					v = 1
				}
				r[in.dst] = v
			case opSmall:
				r[in.dst] = in.small[r[in.a]-in.k]
			case opLadder:
				r[in.dst] = min(max((r[in.a]+in.k)>>in.b, 0), in.k2)
			case opMul:
				r[in.dst] = r[in.a] * r[in.b]
			case opAt:
				r[in.dst] = gatherPosition(r[in.a], in.k, p)
			case opEnd:
				v := int64(p)
				if r[in.a] < 0 {
					v = 0
				}
				r[in.dst] = v
			case opTok:
				r[in.dst] = int64(x.s.tokens[r[in.a]])
			case opTable:
				r[in.dst] = in.tab.at(r[in.a])
			case opHist:
				h := &x.s.hists[in.k]
				r[in.dst] = h.v[r[in.a]&h.mask]
			case opFind:
				r[in.dst] = int64(x.s.indexes[in.k].find(r[in.a], in.k2))
			case opEntry:
				ix := &x.s.indexes[in.k]
				r[in.dst] = ix.vals[int(r[in.a])*ix.values+int(in.k2)]
			case opBest:
				r[in.dst] = x.s.best[in.k].v[in.k2]
			case opScan:
				r[in.dst] = scanBest(x.s.keys[in.k], r[in.a], r[in.b])
			case opSum:
				r[in.dst] = x.s.best[in.k].v[in.k2]
			case opSumAdd:
				m := &x.s.best[in.k2]
				for j, a := range in.args {
					if a >= 0 {
						m.v[j] += r[a]
					}
				}
				m.count = int64(p) + 1
			case opPart:
				m := &x.s.best[in.k]
				v, ok := exactPart(r[in.a], m.v[in.k2], m.count)
				if !ok {
					return 0, false
				}
				r[in.dst] = v
			case opWhole:
				m := &x.s.best[in.k]
				if m.v[in.k2]%m.count != 0 {
					return 0, false
				}
				r[in.dst] = m.v[in.k2] / m.count
			case opZeroIf:
				r[in.dst] = 0
				if r[in.a] == 0 {
					i += int(in.skip)
				}
			case opKeep:
				// Several follow one another, and most skip.
				for in.op == opKeep {
					v := in.k
					if in.a >= 0 {
						v = r[in.a]
					}
					if v <= x.s.indexes[in.k2].level {
						break
					}
					i += int(in.skip)
					if in = &code[i+1]; in.op == opKeep {
						i++
					}
				}
			case opInsert:
				v := in.k
				if in.b >= 0 {
					v = r[in.b]
				}
				ix := &x.s.indexes[in.k2]
				rec := ix.insert(r[in.a], v, p) * ix.values
				for j, a := range in.args {
					ix.vals[rec+j] = r[a]
				}
			case opBetter:
				v := in.k
				if in.a >= 0 {
					v = r[in.a]
				}
				if m := &x.s.best[in.k2]; v >= m.key {
					m.key, m.pos = v, int32(p)
					for j, a := range in.args {
						m.v[j] = 0
						if a >= 0 {
							m.v[j] = r[a]
						}
					}
				}
			case opMeanAdd:
				v := in.k
				if in.a >= 0 {
					v = r[in.a]
				}
				if m := &x.s.best[in.k2]; v >= m.key {
					if v > m.key {
						m.key, m.count = v, 0
						clear(m.v)
					}
					m.count++
					for j, a := range in.args {
						if a >= 0 {
							m.v[j] += r[a]
						}
					}
				}
			case opPut:
				x.s.hists[in.k].put(int64(p), r[in.a])
			case opPutKey:
				x.s.keys[in.k] = append(x.s.keys[in.k], [2]int64{r[in.a], r[in.b]})
			case opSplit:
				k = x.p.childOf(k, int32(k.split.classOf.at(int64(x.s.tokens[r[in.a]]))))
				break loop
			case opSplitValue:
				k = x.p.childOf(k, int32(min(max(r[in.a]-in.k, 0), in.k2)))
				break loop
			case opRow:
				v := in.k
				if in.a >= 0 {
					v = r[in.a]
				}
				if id := Token(in.k2); best < 0 || v > bestLogit || v == bestLogit && id < best {
					bestLogit, best = v, id
				}
			case opFamily:
				f := &x.p.families[in.k]
				v, id := f.max(r[in.args[1]], r[in.args[2]])
				v += r[in.args[0]]
				if best < 0 || v > bestLogit || v == bestLogit && id < best {
					bestLogit, best = v, id
				}
			case opWideRow, opWideFamily:
				v, id := in.watch.slots[0].eval(r), Token(in.k2)
				if in.op == opWideFamily {
					v, id = x.p.families[in.k].wideMax(v, r[in.args[0]], r[in.args[1]])
				}
				if c := v.Cmp(wideLogit); best < 0 || c > 0 || c == 0 && id < best {
					wideLogit, best = v, id
				}
			case opLead:
				r[in.dst] = lead(r, in.args)
			case opCase:
				if r[in.a] != in.k {
					i += int(in.skip)
				}
			case opPick:
				return x.p.families[in.k].pick(r[in.args[0]], r[in.args[1]]), true
			case opNext:
				if in.k >= 0 {
					return Token(in.k), true
				}
				return best, true
			case opWatch:
				x.watch(in, p)
			case opBail:
				x.why = k.why
				return 0, false
			}
		}
	}
}

// watch puts the whole state together. Sums beyond 128 bits wrap; the
// definition refuses them.
func (x *Exact) watch(in *instr, p int) {
	x.state, x.picks = x.state[:0], x.picks[:0]
	for i := range in.watch.slots {
		x.state = append(x.state, in.watch.slots[i].eval(x.regs))
	}
	for _, k := range in.watch.picks {
		switch k.kind {
		case pickOwn:
			x.picks = append(x.picks, p)
		case pickNode:
			x.picks = append(x.picks, int(x.regs[k.reg]))
		case pickRecord:
			x.picks = append(x.picks, int(x.s.indexes[k.index].pos[x.regs[k.reg]]))
		case pickBest:
			x.picks = append(x.picks, int(x.s.best[k.index].pos))
		case pickAverage:
			x.picks = append(x.picks, -1)
		}
	}
	x.Observe(p, int(in.k), x.state, x.picks)
}

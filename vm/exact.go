package vm

import (
	"context"
	"math"
	"slices"
)

// Exact is vm.exact: 64-bit integers, proven not to overflow, and plans made
// from the weights. Where a token's class could not be planned it goes on with
// an engine that needs no plan, from the tokens so far, if it was given one.
type Exact struct {
	p    *program
	s    records
	regs []int64
	next Token
	// slow is the fallback, once a class could not be planned.
	slow Engine
	why  string
	// recordsOnly makes no predictions.
	recordsOnly bool
	observe     Observer // or nil
	state       []Int
	picks       []int
}

// NewExact plans the model. Errors are malformed_model or
// weights_unsupported. Fallback makes the engine that goes on, right and slow,
// where a position has no plan: the definition. Where it is nil, such a
// position is weights_unsupported.
func NewExact(m *Model, fallback Maker) (*Exact, error) {
	p, err := newProgram(m, fallback)
	if err != nil {
		return nil, err
	}
	return p.engine(nil), nil
}

func (p *program) engine(observe Observer) *Exact {
	x := &Exact{p: p, next: -1, observe: observe}
	for i := range p.indexes {
		x.s.indexes = append(x.s.indexes, newKeyIndex(len(p.indexes[i].values)))
	}
	for i := range p.directions {
		x.s.best = append(x.s.best, bestValues{bestRecord{key: math.MinInt64}, make([]int64, len(p.directions[i].values))})
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
func (x *Exact) Fresh() *Exact { return x.p.engine(nil) }

// Observed is Fresh, for an engine that shows its states. It is slower and does
// not predict.
func (x *Exact) Observed(observe Observer) *Exact { return x.p.engine(observe) }

// Make is the [Maker] of engines that share this one's plan.
func (x *Exact) Make(observe Observer) Engine { return x.p.engine(observe) }

var _ Engine = (*Exact)(nil)

// Name is vm.exact.
func (x *Exact) Name() string { return "vm.exact" }

// Model is the model that the engine runs.
func (x *Exact) Model() *Model { return x.p.m }

// ModelDigest is the digest of the model, made when first asked for.
func (x *Exact) ModelDigest() string { return x.p.digest() }

// Len is the number of tokens appended.
func (x *Exact) Len() int { return len(x.s.tokens) }

// Tokens returns what the engine holds; it is to be read only, and until the
// next token.
func (x *Exact) Tokens() []Token { return x.s.tokens }

// Planned reports whether all positions so far ran on plans; false means that
// the engine fell back, and why.
func (x *Exact) Planned() (bool, string) { return x.slow == nil, x.why }

// Append takes the next token.
func (x *Exact) Append(ctx context.Context, t Token) error {
	if err := x.p.m.CheckTokens([]Token{t}); err != nil {
		return err
	}
	return x.append(ctx, t)
}

func (x *Exact) append(ctx context.Context, t Token) error {
	if len(x.s.tokens) >= x.p.m.MaxTokens() {
		return x.p.m.HorizonError()
	}
	x.s.tokens = append(x.s.tokens, t)
	if x.slow == nil {
		if next, ok := x.step(len(x.s.tokens)-1, t); ok {
			x.next = next
			return nil
		}
		if x.p.fallback == nil {
			return Errorf(CodeWeightsUnsupported, "position %d has no plan: %s", len(x.s.tokens)-1, x.why)
		}
		x.fallBack()
	}
	if err := x.appendSlow(ctx); err != nil {
		if ctx.Err() != nil {
			x.s.tokens = x.s.tokens[:len(x.s.tokens)-1]
		}
		return err
	}
	return nil
}

// fallBack begins with the engine that needs no plan. It is observed from the
// last position on: this one has shown what was before.
func (x *Exact) fallBack() {
	var observe Observer
	if x.observe != nil {
		observe = func(position, layer int, state []Int, picks []int) {
			if position == len(x.s.tokens)-1 {
				x.observe(position, layer, state, picks)
			}
		}
	}
	x.slow = x.p.fallback(observe)
}

// appendSlow hands the fallback the tokens that it has not seen.
func (x *Exact) appendSlow(ctx context.Context) error {
	for i := x.slow.Len(); i < len(x.s.tokens); i++ {
		if err := x.slow.Append(ctx, x.s.tokens[i]); err != nil {
			return err
		}
	}
	var err error
	x.next, err = x.slow.Next()
	return err
}

// Next is the token that the last position predicts.
func (x *Exact) Next() (Token, error) {
	if len(x.s.tokens) == 0 {
		return 0, Errorf(CodeInputMalformed, "no tokens to continue")
	}
	return x.next, nil
}

// Extend appends what the engine predicts, up to limit tokens or a stop token.
func (x *Exact) Extend(ctx context.Context, limit int, stop ...Token) (bool, error) {
	if _, err := x.Next(); err != nil {
		return false, err
	}
	lo, hi := Token(0), Token(-1)
	if len(stop) > 0 {
		lo, hi = slices.Min(stop), slices.Max(stop)
	}
	for i := 0; ; i++ {
		if i&1023 == 0 {
			if err := ctx.Err(); err != nil {
				return false, err
			}
		}
		if len(x.s.tokens) >= limit {
			return false, nil
		}
		t := x.next
		if t >= lo && t <= hi && slices.Contains(stop, t) {
			return true, nil
		}
		if err := x.append(ctx, t); err != nil {
			return false, err
		}
	}
}

// noInteger is why a position has no plan though its class has one.
const noInteger = "an average that is no integer"

// step runs the blocks of position p, whose token is own. False means that
// the position has no plan.
func (x *Exact) step(p int, own Token) (Token, bool) {
	var k *liveBlock
	if p > 0 && x.observe == nil {
		kind := 0
		if x.recordsOnly {
			kind = 2
		}
		k = x.p.roots[kind][x.p.classOf.at(int64(own))].Load()
	}
	if k == nil {
		k = x.p.root(int32(x.p.classOf.at(int64(own))), p == 0, x.recordsOnly, x.observe != nil)
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
					x.why = noInteger
					return 0, false
				}
				r[in.dst] = v
			case opWhole:
				m := &x.s.best[in.k]
				if m.v[in.k2]%m.count != 0 {
					x.why = noInteger
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
	x.observe(p, int(in.k), x.state, x.picks)
}

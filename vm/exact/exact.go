// Package exact is vm.exact, the engine to use: 64-bit integers that are proven
// not to overflow, exact look-ups in constant or logarithmic time, and plans
// made from the weights alone. Start with [New]; [Engine.Inspect] says what was
// found in the weights. Package traces runs engines and verifies what they said;
// [Replay] is what it does that with.
package exact

import (
	"context"
	"math"
	"slices"

	"tassadar/vm"
	"tassadar/vm/int128"
	"tassadar/vm/internal/plan"
	"tassadar/vm/internal/runtime"
)

// Engine is vm.exact: 64-bit integers, proven not to overflow, and plans made
// from the weights. Where a token's class could not be planned it goes on with
// an engine that needs no plan, from the tokens so far, if it was given one.
type Engine struct {
	p    *program
	s    records
	regs []int64
	next vm.Token
	// slow is the fallback, once a class could not be planned.
	slow vm.Engine
	why  string
	// recordsOnly makes no predictions.
	recordsOnly bool
	observe     vm.Observer // or nil
	state       []int128.Int
	picks       []int
}

// New plans the model. Errors are malformed_model or
// weights_unsupported. Fallback makes the engine that goes on, right and slow,
// where a position has no plan: the definition. Where it is nil, such a
// position is weights_unsupported.
func New(m *vm.Model, fallback vm.Maker) (*Engine, error) {
	p, err := newProgram(m, fallback)
	if err != nil {
		return nil, err
	}
	return p.engine(nil), nil
}

func (p *program) engine(observe vm.Observer) *Engine {
	x := &Engine{p: p, next: -1, observe: observe}
	for i := range p.Indexes {
		x.s.indexes = append(x.s.indexes, runtime.NewKeyIndex(len(p.Indexes[i].Values)))
	}
	for i := range p.Directions {
		x.s.best = append(x.s.best, bestValues{runtime.BestRecord{Key: math.MinInt64}, make([]int64, len(p.Directions[i].Values))})
	}
	x.s.hists = make([]history, len(p.Histories))
	for i := range p.Histories {
		if n := p.Histories[i].Ring; n > 0 {
			x.s.hists[i] = history{v: runtime.ClonePadded(make([]int64, n)), mask: int64(n - 1)}
		} else {
			x.s.hists[i].mask = -1
		}
	}
	x.s.keys = make([][][2]int64, len(p.Scans))
	return x
}

// Fresh returns an engine at its first position that shares this one's plan.
func (x *Engine) Fresh() *Engine { return x.p.engine(nil) }

// Observed is Fresh, for an engine that shows its states. It is slower and does
// not predict.
func (x *Engine) Observed(observe vm.Observer) *Engine { return x.p.engine(observe) }

// Make is the [Maker] of engines that share this one's plan.
func (x *Engine) Make(observe vm.Observer) vm.Engine { return x.p.engine(observe) }

var _ vm.Engine = (*Engine)(nil)

// Name is vm.exact.
func (x *Engine) Name() string { return "vm.exact" }

// Model is the model that the engine runs.
func (x *Engine) Model() *vm.Model { return x.p.Model }

// ModelDigest is the digest of the model, made when first asked for.
func (x *Engine) ModelDigest() string { return x.p.digest() }

// Len is the number of tokens appended.
func (x *Engine) Len() int { return len(x.s.tokens) }

// Tokens returns what the engine holds; it is to be read only, and until the
// next token.
func (x *Engine) Tokens() []vm.Token { return x.s.tokens }

// Planned reports whether all positions so far ran on plans; false means that
// the engine fell back, and why.
func (x *Engine) Planned() (bool, string) { return x.slow == nil, x.why }

// Append takes the next token.
func (x *Engine) Append(ctx context.Context, t vm.Token) error {
	if err := x.p.Model.CheckTokens([]vm.Token{t}); err != nil {
		return err
	}
	return x.append(ctx, t)
}

func (x *Engine) append(ctx context.Context, t vm.Token) error {
	if len(x.s.tokens) >= x.p.Model.MaxTokens() {
		return x.p.Model.HorizonError()
	}
	x.s.tokens = append(x.s.tokens, t)
	if x.slow == nil {
		if next, ok := x.step(len(x.s.tokens)-1, t); ok {
			x.next = next
			return nil
		}
		if x.p.fallback == nil {
			return vm.Errorf(vm.CodeWeightsUnsupported, "position %d has no plan: %s", len(x.s.tokens)-1, x.why)
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
func (x *Engine) fallBack() {
	var observe vm.Observer
	if x.observe != nil {
		observe = func(position, layer int, state []int128.Int, picks []int) {
			if position == len(x.s.tokens)-1 {
				x.observe(position, layer, state, picks)
			}
		}
	}
	x.slow = x.p.fallback(observe)
}

// appendSlow hands the fallback the tokens that it has not seen.
func (x *Engine) appendSlow(ctx context.Context) error {
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
func (x *Engine) Next() (vm.Token, error) {
	if len(x.s.tokens) == 0 {
		return 0, vm.Errorf(vm.CodeInputMalformed, "no tokens to continue")
	}
	return x.next, nil
}

// Extend appends what the engine predicts, up to limit tokens or a stop token.
func (x *Engine) Extend(ctx context.Context, limit int, stop ...vm.Token) (bool, error) {
	if _, err := x.Next(); err != nil {
		return false, err
	}
	lo, hi := vm.Token(0), vm.Token(-1)
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
func (x *Engine) step(p int, own vm.Token) (vm.Token, bool) {
	var k *liveBlock
	if p > 0 && x.observe == nil {
		kind := 0
		if x.recordsOnly {
			kind = 2
		}
		k = x.p.roots[kind][x.p.ClassOf.At(int64(own))].Load()
	}
	if k == nil {
		k = x.p.root(int32(x.p.ClassOf.At(int64(own))), p == 0, x.recordsOnly, x.observe != nil)
	}
	bestLogit, best := int64(0), vm.Token(-1)
	var wideLogit int128.Int
	for {
		if int(k.Registers) > len(x.regs) {
			x.regs = append(x.regs, make([]int64, int(k.Registers)-len(x.regs)+64)...)
		}
		r := x.regs
		code := k.Code
	loop:
		for i := 0; i < len(code); i++ {
			in := &code[i]
			switch in.Op {
			case plan.OpLinear:
				s := in.K
				for _, t := range in.Terms {
					s += t.Weight * r[t.Reg]
				}
				r[in.Dst] = s
			case plan.OpLinear1:
				r[in.Dst] = in.K + in.K2*r[in.A]
			case plan.OpLinear2:
				t := (*[2]plan.Weighted)(in.Terms)
				r[in.Dst] = in.K + t[0].Weight*r[t[0].Reg] + t[1].Weight*r[t[1].Reg]
			case plan.OpGather:
				s := in.K
				for _, t := range in.Terms {
					s += t.Weight * r[t.Reg]
				}
				r[in.Dst] = in.Table.At(int64(x.s.tokens[min(max(s, 0), int64(p))]))
			case plan.OpLook:
				ix := &x.s.indexes[in.K]
				r[in.Dst] = ix.Vals[ix.Find(r[in.A], in.K2)*ix.Values+int(in.B)]
			case plan.OpOwn:
				r[in.Dst] = in.Table.At(int64(own))
			case plan.OpPos:
				r[in.Dst] = int64(p)
			case plan.OpSquare:
				r[in.Dst] = r[in.A] * r[in.A]
			case plan.OpRelu:
				r[in.Dst] = max(r[in.A]-in.K, 0)
			case plan.OpStep:
				v := int64(0)
				if r[in.A] > in.K {
					v = 1
				}
				r[in.Dst] = v
			case plan.OpClamp:
				r[in.Dst] = min(max(r[in.A]-in.K, 0), in.K2)
			case plan.OpPiece:
				r[in.Dst] = in.Piece.Eval(r[in.A])
			case plan.OpEqual:
				v := int64(0)
				if r[in.A] == in.K {
					v = 1
				}
				r[in.Dst] = v
			case plan.OpSmall:
				r[in.Dst] = in.Small[r[in.A]-in.K]
			case plan.OpLadder:
				r[in.Dst] = min(max((r[in.A]+in.K)>>in.B, 0), in.K2)
			case plan.OpMul:
				r[in.Dst] = r[in.A] * r[in.B]
			case plan.OpAt:
				r[in.Dst] = runtime.GatherPosition(r[in.A], in.K, p)
			case plan.OpEnd:
				v := int64(p)
				if r[in.A] < 0 {
					v = 0
				}
				r[in.Dst] = v
			case plan.OpTok:
				r[in.Dst] = int64(x.s.tokens[r[in.A]])
			case plan.OpTable:
				r[in.Dst] = in.Table.At(r[in.A])
			case plan.OpHist:
				h := &x.s.hists[in.K]
				r[in.Dst] = h.v[r[in.A]&h.mask]
			case plan.OpFind:
				r[in.Dst] = int64(x.s.indexes[in.K].Find(r[in.A], in.K2))
			case plan.OpEntry:
				ix := &x.s.indexes[in.K]
				r[in.Dst] = ix.Vals[int(r[in.A])*ix.Values+int(in.K2)]
			case plan.OpBest:
				r[in.Dst] = x.s.best[in.K].v[in.K2]
			case plan.OpScan:
				r[in.Dst] = runtime.ScanBest(x.s.keys[in.K], r[in.A], r[in.B])
			case plan.OpSum:
				r[in.Dst] = x.s.best[in.K].v[in.K2]
			case plan.OpSumAdd:
				m := &x.s.best[in.K2]
				for j, a := range in.Args {
					if a >= 0 {
						m.v[j] += r[a]
					}
				}
				m.Count = int64(p) + 1
			case plan.OpPart:
				m := &x.s.best[in.K]
				v, ok := runtime.ExactPart(r[in.A], m.v[in.K2], m.Count)
				if !ok {
					x.why = noInteger
					return 0, false
				}
				r[in.Dst] = v
			case plan.OpWhole:
				m := &x.s.best[in.K]
				if m.v[in.K2]%m.Count != 0 {
					x.why = noInteger
					return 0, false
				}
				r[in.Dst] = m.v[in.K2] / m.Count
			case plan.OpZeroIf:
				r[in.Dst] = 0
				if r[in.A] == 0 {
					i += int(in.Skip)
				}
			case plan.OpKeep:
				// Several follow one another, and most skip.
				for in.Op == plan.OpKeep {
					v := in.K
					if in.A >= 0 {
						v = r[in.A]
					}
					if v <= x.s.indexes[in.K2].Level {
						break
					}
					i += int(in.Skip)
					if in = &code[i+1]; in.Op == plan.OpKeep {
						i++
					}
				}
			case plan.OpInsert:
				v := in.K
				if in.B >= 0 {
					v = r[in.B]
				}
				ix := &x.s.indexes[in.K2]
				rec := ix.Insert(r[in.A], v, p) * ix.Values
				for j, a := range in.Args {
					ix.Vals[rec+j] = r[a]
				}
			case plan.OpBetter:
				v := in.K
				if in.A >= 0 {
					v = r[in.A]
				}
				if m := &x.s.best[in.K2]; v >= m.Key {
					m.Key, m.Pos = v, int32(p)
					for j, a := range in.Args {
						m.v[j] = 0
						if a >= 0 {
							m.v[j] = r[a]
						}
					}
				}
			case plan.OpMeanAdd:
				v := in.K
				if in.A >= 0 {
					v = r[in.A]
				}
				if m := &x.s.best[in.K2]; v >= m.Key {
					if v > m.Key {
						m.Key, m.Count = v, 0
						clear(m.v)
					}
					m.Count++
					for j, a := range in.Args {
						if a >= 0 {
							m.v[j] += r[a]
						}
					}
				}
			case plan.OpPut:
				x.s.hists[in.K].put(int64(p), r[in.A])
			case plan.OpPutKey:
				x.s.keys[in.K] = append(x.s.keys[in.K], [2]int64{r[in.A], r[in.B]})
			case plan.OpSplit:
				k = x.p.childOf(k, int32(k.Split.ClassOf.At(int64(x.s.tokens[r[in.A]]))))
				break loop
			case plan.OpSplitValue:
				k = x.p.childOf(k, int32(min(max(r[in.A]-in.K, 0), in.K2)))
				break loop
			case plan.OpRow:
				v := in.K
				if in.A >= 0 {
					v = r[in.A]
				}
				if id := vm.Token(in.K2); best < 0 || v > bestLogit || v == bestLogit && id < best {
					bestLogit, best = v, id
				}
			case plan.OpFamily:
				f := &x.p.Families[in.K]
				v, id := f.Max(r[in.Args[1]], r[in.Args[2]])
				v += r[in.Args[0]]
				if best < 0 || v > bestLogit || v == bestLogit && id < best {
					bestLogit, best = v, id
				}
			case plan.OpWideRow, plan.OpWideFamily:
				v, id := in.Watch.Slots[0].Eval(r), vm.Token(in.K2)
				if in.Op == plan.OpWideFamily {
					v, id = x.p.Families[in.K].WideMax(v, r[in.Args[0]], r[in.Args[1]])
				}
				if c := v.Cmp(wideLogit); best < 0 || c > 0 || c == 0 && id < best {
					wideLogit, best = v, id
				}
			case plan.OpLead:
				r[in.Dst] = lead(r, in.Args)
			case plan.OpCase:
				if r[in.A] != in.K {
					i += int(in.Skip)
				}
			case plan.OpPick:
				return x.p.Families[in.K].Pick(r[in.Args[0]], r[in.Args[1]]), true
			case plan.OpNext:
				if in.K >= 0 {
					return vm.Token(in.K), true
				}
				return best, true
			case plan.OpWatch:
				x.watch(in, p)
			case plan.OpUnplanned:
				x.why = k.Why
				return 0, false
			}
		}
	}
}

// watch puts the whole state together. Sums beyond 128 bits wrap; the
// definition refuses them.
func (x *Engine) watch(in *plan.Instr, p int) {
	x.state, x.picks = x.state[:0], x.picks[:0]
	for i := range in.Watch.Slots {
		x.state = append(x.state, in.Watch.Slots[i].Eval(x.regs))
	}
	for _, k := range in.Watch.Picks {
		switch k.Kind {
		case plan.PickOwn:
			x.picks = append(x.picks, p)
		case plan.PickNode:
			x.picks = append(x.picks, int(x.regs[k.Reg]))
		case plan.PickRecord:
			x.picks = append(x.picks, int(x.s.indexes[k.Index].Pos[x.regs[k.Reg]]))
		case plan.PickBest:
			x.picks = append(x.picks, int(x.s.best[k.Index].Pos))
		case plan.PickAverage:
			x.picks = append(x.picks, -1)
		}
	}
	x.observe(p, int(in.K), x.state, x.picks)
}

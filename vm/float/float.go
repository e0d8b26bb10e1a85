// Package float is vm.float64: the arithmetic that the article describes, in more
// than one summation order, to show honestly where it drifts. Start with [New];
// docs/drift.md has what was measured.
package float

import (
	"context"
	"math"
	"slices"

	"tassadar/vm"
	"tassadar/vm/int128"
)

// Engine is vm.float64: the article's arithmetic, with queries scaled by a
// temperature, a tie-break input that grows with the position, and look-ups
// on convex hulls. Every product and sum is rounded in a fixed order, so that
// it gives the same bits on every host. What it predicts is what such an
// implementation predicts, right or wrong.
type Engine struct {
	m       *vm.Model
	w       []floatSparse
	embed   [][]floatTerm
	output  [][]floatTerm
	blocked bool
	width   int
	tie     int
	tokens  []vm.Token
	x       []float64
	heads   []float64 // head outputs of a layer
	units   []float64 // neuron outputs of a layer
	hulls   []hull
	written []int       // by hull: position of the last key, plus 1
	values  [][]float64 // by value row; position
	observe vm.Observer // or nil
	picks   []int
}

// Order is a summation order of vm.float64.
type Order uint8

const (
	// Plain adds rounded products from left to right.
	Plain Order = iota
	// Blocked keeps four partial sums with fused multiply-add, slot modulo
	// four, and adds them pairwise at the end, as a BLAS kernel does.
	Blocked
)

type floatTerm struct {
	slot int
	w    float64
}

type floatHead struct {
	query, key, value [2][]floatTerm
	hull              int
	stored            [2]int
	average, self     bool
}

type floatNeuron struct{ gate, up []floatTerm }

type floatSparse struct {
	heads   []floatHead
	out     [][]floatTerm // per slot: head·2+component
	neurons []floatNeuron
	fo      [][]floatTerm // per slot: neuron
	erase   [2][]int
}

// temperature and tieWeight are used where the model file gives none.
const (
	temperature = 1e10 * math.Sqrt2
	tieWeight   = 0.3
)

// New prepares vm.float64 for one summation order. A model read from the
// peer's format keeps its weights to the bit; others get the article's scale
// and tie-break. Zero weights are skipped, which changes no sum. Observe may be
// nil; it sees picks and no states, which are floats.
func New(m *vm.Model, order Order, observe vm.Observer) *Engine {
	weights := m.FloatWeights()
	f := &Engine{m: m, observe: observe, blocked: order == Blocked, width: m.Width, tie: m.Width}
	if weights != nil {
		f.tie = weights.Tie
	}
	f.width = m.Width + 1
	f.x = make([]float64, f.width)
	asFloat := func(v int128.Int) float64 {
		if i, ok := v.Int64(); ok {
			return float64(i)
		}
		x, _ := v.Big().Float64()
		return x
	}
	sparse := func(r vm.Row, scale float64) (out []floatTerm) {
		for _, t := range r {
			out = append(out, floatTerm{t.Slot, float64(asFloat(t.Weight) * scale)})
		}
		return out
	}
	dense := func(r []float64) (out []floatTerm) {
		for s, w := range r {
			if w != 0 {
				out = append(out, floatTerm{s, w})
			}
		}
		return out
	}
	for t := range m.Names {
		if weights != nil {
			f.embed = append(f.embed, dense(weights.Embed[t]))
			f.output = append(f.output, dense(weights.Output[t]))
			continue
		}
		f.embed = append(f.embed, sparse(m.Embed[t], 1))
		f.output = append(f.output, sparse(m.Output[t], 1))
	}
	for l := range m.Layers {
		layer := &m.Layers[l]
		s := floatSparse{out: make([][]floatTerm, m.Width), fo: make([][]floatTerm, m.Width),
			erase: [2][]int{layer.EraseAttention, layer.EraseNeurons}}
		hullOf, storeOf := map[string]int{}, map[string]int{}
		for h := range layer.Heads {
			head := &layer.Heads[h]
			fh := floatHead{average: head.Average, self: head.Declared == 1}
			for c := range 2 {
				for _, t := range head.Out[c] {
					s.out[t.Slot] = append(s.out[t.Slot], floatTerm{2*h + c, asFloat(t.Weight)})
				}
				if weights != nil {
					qkv := weights.Layers[l].QKV
					fh.query[c], fh.key[c], fh.value[c] = dense(qkv[2*h+c]), dense(qkv[m.Width+2*h+c]), dense(qkv[2*m.Width+2*h+c])
					continue
				}
				fh.query[c] = sparse(head.Query[c], temperature)
				fh.key[c] = sparse(head.Key[c], 1)
				fh.value[c] = sparse(head.Value[c], 1)
				if c == 1 && !head.Average {
					fh.key[c] = append(fh.key[c], floatTerm{f.tie, tieWeight})
				}
			}
			if !head.Unused() && !fh.self {
				key := head.Key[0].Key() + "|" + head.Key[1].Key()
				if head.Average {
					key += "|" + head.Value[0].Key() + "|" + head.Value[1].Key()
				}
				if _, ok := hullOf[key]; !ok {
					hullOf[key] = len(f.hulls)
					f.hulls = append(f.hulls, hull{})
				}
				fh.hull = hullOf[key]
				for c := range 2 {
					fh.stored[c] = -1
					if len(head.Out[c]) == 0 || head.Average {
						continue
					}
					key := head.Value[c].Key()
					if _, ok := storeOf[key]; !ok {
						storeOf[key] = len(f.values)
						f.values = append(f.values, nil)
					}
					fh.stored[c] = storeOf[key]
				}
			}
			s.heads = append(s.heads, fh)
		}
		for j := range layer.Neurons {
			n := &layer.Neurons[j]
			for _, t := range n.Down {
				s.fo[t.Slot] = append(s.fo[t.Slot], floatTerm{j, asFloat(t.Weight)})
			}
			s.neurons = append(s.neurons, floatNeuron{gate: sparse(n.Gate, 1), up: sparse(n.Up, 1)})
		}
		f.w = append(f.w, s)
		f.heads = append(f.heads, make([]float64, max(0, 2*len(s.heads)-len(f.heads)))...)
		f.units = append(f.units, make([]float64, max(0, len(s.neurons)-len(f.units)))...)
	}
	f.written = make([]int, len(f.hulls))
	return f
}

// Maker makes engines in floating point of m.
func Maker(m *vm.Model, order Order) vm.Maker {
	return func(observe vm.Observer) vm.Engine { return New(m, order, observe) }
}

var _ vm.Engine = (*Engine)(nil)

// Name is vm.float64.plain or vm.float64.blocked.
func (f *Engine) Name() string {
	if f.blocked {
		return "vm.float64.blocked"
	}
	return "vm.float64.plain"
}

// Len is the number of tokens appended.
func (f *Engine) Len() int { return len(f.tokens) }

// Tokens returns what the engine holds.
func (f *Engine) Tokens() []vm.Token { return f.tokens }

// State returns a copy of the state after the last position: a value for each
// slot of the model, and the input that breaks ties.
func (f *Engine) State() []float64 { return slices.Clone(f.x) }

func fma(a, b, c float64) float64 { return math.FMA(a, b, c) }

func (f *Engine) dot(r []floatTerm, x []float64) float64 {
	if f.blocked {
		var s [4]float64
		for _, t := range r {
			s[t.slot&3] = fma(t.w, x[t.slot], s[t.slot&3])
		}
		return (s[0] + s[1]) + (s[2] + s[3])
	}
	sum := 0.0
	for _, t := range r {
		sum += float64(t.w * x[t.slot])
	}
	return sum
}

// Append computes the state of the next position.
func (f *Engine) Append(_ context.Context, t vm.Token) error {
	if err := f.m.CheckTokens([]vm.Token{t}); err != nil {
		return err
	}
	f.tokens = append(f.tokens, t)
	x, p := f.x, len(f.tokens)-1
	clear(x)
	for _, e := range f.embed[t] {
		x[e.slot] += e.w
	}
	if f.m.Position >= 0 {
		x[f.m.Position] += float64(p)
	}
	x[f.tie] += 1/math.Ln2 - 1/logOf(float64(p+2))
	if f.m.Square >= 0 {
		x[f.m.Square] += float64(float64(p) * float64(p))
	}
	for l := range f.w {
		s := &f.w[l]
		f.picks = f.picks[:0]
		heads, units := f.heads[:2*len(s.heads)], f.units[:len(s.neurons)]
		for h := range s.heads {
			head := &s.heads[h]
			if f.m.Layers[l].Heads[h].Unused() {
				heads[2*h], heads[2*h+1] = 0, 0
				continue
			}
			v := [2]float64{f.dot(head.value[0], x), f.dot(head.value[1], x)}
			pick := p
			if !head.self {
				if f.written[head.hull] != p+1 {
					f.written[head.hull] = p + 1
					f.hulls[head.hull].insert(f.dot(head.key[0], x), f.dot(head.key[1], x), int32(p), v)
				}
				for c := range 2 {
					if i := head.stored[c]; i >= 0 && len(f.values[i]) == p && !head.average {
						f.values[i] = append(f.values[i], v[c])
					}
				}
				var err error
				if v, pick, err = f.attend(head, [2]float64{f.dot(head.query[0], x), f.dot(head.query[1], x)}); err != nil {
					return err
				}
			}
			if head.average {
				pick = -1
			}
			f.picks = append(f.picks, pick)
			heads[2*h], heads[2*h+1] = v[0], v[1]
		}
		for i := range s.out {
			if len(s.out[i]) > 0 {
				x[i] += f.dot(s.out[i], heads)
			}
		}
		for _, e := range s.erase[0] {
			x[e] = 0
		}
		for j := range s.neurons {
			n := &s.neurons[j]
			units[j] = 0
			if g := f.dot(n.gate, x); g > 0 {
				units[j] = float64(g * f.dot(n.up, x))
			}
		}
		for i := range s.fo {
			if len(s.fo[i]) > 0 {
				x[i] += f.dot(s.fo[i], units)
			}
		}
		for _, e := range s.erase[1] {
			x[e] = 0
		}
		if f.observe != nil {
			f.observe(p, l, nil, f.picks)
		}
	}
	return nil
}

func (f *Engine) attend(head *floatHead, q [2]float64) (v [2]float64, pick int, err error) {
	h := &f.hulls[head.hull]
	if math.IsNaN(q[0]) || math.IsNaN(q[1]) || q[1] < 0 {
		return v, 0, vm.Errorf(vm.CodeWeightsUnsupported, "position %d: vm.float64 looks up by the upper hull only", len(f.tokens)-1)
	}
	from, to := h.best(f, q)
	if head.average {
		count := 0.0
		for i := from; i < to; i++ {
			count += float64(h.pts[i].count)
			v[0] += h.pts[i].sum[0]
			v[1] += h.pts[i].sum[1]
		}
		v[0] /= count
		v[1] /= count
		return v, -1, nil
	}
	at := int32(-1)
	for i := from; i < to; i++ {
		at = max(at, h.pts[i].pos)
	}
	for c := range 2 {
		if i := head.stored[c]; i >= 0 {
			v[c] = f.values[i][at]
		}
	}
	return v, int(at), nil
}

// Next is the token that the last position predicts.
func (f *Engine) Next() (vm.Token, error) {
	if len(f.tokens) == 0 {
		return 0, vm.Errorf(vm.CodeInputMalformed, "no tokens to continue")
	}
	best, top := 0, math.Inf(-1)
	for i, r := range f.output {
		if logit := f.dot(r, f.x); logit > top {
			best, top = i, logit
		}
	}
	return vm.Token(best), nil
}

// Extend appends what the engine predicts, up to limit tokens or a stop token.
func (f *Engine) Extend(ctx context.Context, limit int, stop ...vm.Token) (bool, error) {
	return vm.ExtendByTokens(ctx, f, limit, stop...)
}

// logOf is the natural logarithm after FreeBSD's e_log.c, as package math has
// it, with every operation rounded: the library's differs between hosts.
func logOf(x float64) float64 {
	const (
		ln2Hi = 6.93147180369123816490e-01
		ln2Lo = 1.90821492927058770002e-10
		l1    = 6.666666666666735130e-01
		l2    = 3.999999999940941908e-01
		l3    = 2.857142874366239149e-01
		l4    = 2.222219843214978396e-01
		l5    = 1.818357216161805012e-01
		l6    = 1.531383769920937332e-01
		l7    = 1.479819860511658591e-01
	)
	f1, ki := math.Frexp(x)
	if f1 < math.Sqrt2/2 {
		f1 *= 2
		ki--
	}
	f := f1 - 1
	k := float64(ki)
	s := float64(f / (2 + f))
	s2 := float64(s * s)
	s4 := float64(s2 * s2)
	t1 := float64(s2 * (l1 + float64(s4*(l3+float64(s4*(l5+float64(s4*l7)))))))
	t2 := float64(s4 * (l2 + float64(s4*(l4+float64(s4*l6)))))
	r := t1 + t2
	hfsq := float64(float64(0.5*f) * f)
	return float64(k*ln2Hi) - ((hfsq - (float64(s*(hfsq+r)) + float64(k*ln2Lo))) - f)
}

// Package definition is vm.definition: what a token machine computes, as a
// formula and as slowly. Every other engine has to agree with it, token for
// token and state for state. Start with [New]; [At] scores a window of a long
// run.
package definition

import (
	"context"
	"math/big"
	"slices"

	"tassadar/vm"
	"tassadar/vm/int128"
)

// Engine is vm.definition: the formula, written to be read. Every head
// scores every position so far; averages are exact fractions; integers have
// 128 bits and everything beyond is weights_unsupported. It shares no code
// with the plans of the other engines.
type Engine struct {
	m       *vm.Model
	tokens  []vm.Token
	past    [][]headPast // layer, head
	x       []int128.Int // state of the last position
	observe vm.Observer  // or nil
	picks   []int
}

type headPast struct {
	key, value [2][]int128.Int // component, position
}

// New returns the engine at its first position. Observe may be nil.
func New(m *vm.Model, observe vm.Observer) *Engine {
	d := &Engine{m: m, x: make([]int128.Int, m.Width), observe: observe}
	for _, l := range m.Layers {
		d.past = append(d.past, make([]headPast, len(l.Heads)))
	}
	return d
}

// Maker makes engines of m.
func Maker(m *vm.Model) vm.Maker {
	return func(observe vm.Observer) vm.Engine { return New(m, observe) }
}

var _ vm.Engine = (*Engine)(nil)

// Name is vm.definition.
func (d *Engine) Name() string { return "vm.definition" }

// Len is the number of tokens appended.
func (d *Engine) Len() int { return len(d.tokens) }

// Tokens returns what the engine holds.
func (d *Engine) Tokens() []vm.Token { return d.tokens }

// checked does sums of products and remembers whether one left 128 bits.
type checked struct{ over bool }

func (c *checked) dot(r vm.Row, x []int128.Int) int128.Int {
	sum, ok := r.Dot(x)
	c.over = c.over || !ok
	return sum
}

func (c *checked) mul(a, b int128.Int) int128.Int {
	r, ok := a.Mul(b)
	c.over = c.over || !ok
	return r
}

func (c *checked) add(a, b int128.Int) int128.Int {
	r, ok := a.Add(b)
	c.over = c.over || !ok
	return r
}

// Append computes the state of the next position.
func (d *Engine) Append(ctx context.Context, t vm.Token) error {
	if err := d.m.CheckTokens([]vm.Token{t}); err != nil {
		return err
	}
	d.tokens = append(d.tokens, t)
	err := d.position(ctx, len(d.tokens)-1, t)
	if err != nil && ctx.Err() != nil {
		d.forget(len(d.tokens) - 1)
	}
	return err
}

// forget takes back all from position n on.
func (d *Engine) forget(n int) {
	d.tokens = d.tokens[:n]
	for l := range d.past {
		for h := range d.past[l] {
			for c := range 2 {
				past := &d.past[l][h]
				past.key[c] = past.key[c][:min(n, len(past.key[c]))]
				past.value[c] = past.value[c][:min(n, len(past.value[c]))]
			}
		}
	}
}

func (d *Engine) position(ctx context.Context, p int, t vm.Token) error {
	m := d.m
	clear(d.x)
	var c checked
	for _, e := range m.Embed[t] {
		d.x[e.Slot] = e.Weight
	}
	position := int128.I64(int64(p))
	if m.Position >= 0 {
		d.x[m.Position] = c.add(d.x[m.Position], position)
	}
	if m.Square >= 0 {
		d.x[m.Square] = c.add(d.x[m.Square], c.mul(position, position))
	}
	for l := range m.Layers {
		if err := d.layer(ctx, l, &c); err != nil {
			return err
		}
		if c.over {
			return vm.Errorf(vm.CodeWeightsUnsupported, "position %d, layer %d: a state or score beyond 128 bits", p, l)
		}
		if d.observe != nil {
			d.observe(p, l, d.x, d.picks)
		}
	}
	return nil
}

func (d *Engine) layer(ctx context.Context, l int, c *checked) error {
	layer := &d.m.Layers[l]
	sum := make([]int128.Int, d.m.Width)
	var exact []*big.Rat // the state with fractions, where there are any
	d.picks = d.picks[:0]
	type fraction struct {
		row vm.Row
		val *big.Rat
	}
	var fractions []fraction
	for h := range layer.Heads {
		head, past := &layer.Heads[h], &d.past[l][h]
		if head.Unused() {
			continue
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		var q [2]int128.Int
		for i := range 2 {
			q[i] = c.dot(head.Query[i], d.x)
			past.key[i] = append(past.key[i], c.dot(head.Key[i], d.x))
			past.value[i] = append(past.value[i], c.dot(head.Value[i], d.x))
		}
		best, total, count := 0, [2]int128.Int{}, int64(0)
		var top int128.Int
		for j := range past.key[0] {
			score := c.add(c.mul(q[0], past.key[0][j]), c.mul(q[1], past.key[1][j]))
			switch cmp := score.Cmp(top); {
			case j == 0 || cmp > 0:
				best, top, count = j, score, 1
				total = [2]int128.Int{past.value[0][j], past.value[1][j]}
			case cmp == 0:
				best = j
				count++
				total[0] = c.add(total[0], past.value[0][j])
				total[1] = c.add(total[1], past.value[1][j])
			}
		}
		if !head.Average {
			d.picks = append(d.picks, best)
			for i := range 2 {
				for _, o := range head.Out[i] {
					sum[o.Slot] = c.add(sum[o.Slot], c.mul(o.Weight, past.value[i][best]))
				}
			}
			continue
		}
		d.picks = append(d.picks, -1)
		for i := range 2 {
			if len(head.Out[i]) == 0 {
				continue
			}
			mean := new(big.Rat).SetFrac(total[i].Big(), big.NewInt(count))
			if mean.IsInt() {
				v, _ := int128.FromBig(mean.Num())
				for _, o := range head.Out[i] {
					sum[o.Slot] = c.add(sum[o.Slot], c.mul(o.Weight, v))
				}
				continue
			}
			fractions = append(fractions, fraction{head.Out[i], mean})
		}
	}
	for s := range sum {
		d.x[s] = c.add(d.x[s], sum[s])
	}
	if fractions != nil {
		exact = make([]*big.Rat, len(d.x))
		for s := range exact {
			exact[s] = new(big.Rat).SetInt(d.x[s].Big())
		}
		for _, f := range fractions {
			for _, o := range f.row {
				w := new(big.Rat).SetInt(o.Weight.Big())
				exact[o.Slot].Add(exact[o.Slot], w.Mul(w, f.val))
			}
		}
		return d.neuronsExact(l, exact)
	}
	clear(sum)
	for _, n := range layer.Neurons {
		gate := c.dot(n.Gate, d.x)
		if gate.Sign() <= 0 {
			continue
		}
		out := c.mul(gate, c.dot(n.Up, d.x))
		for _, t := range n.Down {
			sum[t.Slot] = c.add(sum[t.Slot], c.mul(t.Weight, out))
		}
	}
	for s := range sum {
		d.x[s] = c.add(d.x[s], sum[s])
	}
	return nil
}

// neuronsExact is the feed-forward block where averages left fractions. They
// have to be gone at its end.
func (d *Engine) neuronsExact(l int, x []*big.Rat) error {
	dot := func(r vm.Row) *big.Rat {
		sum := new(big.Rat)
		for _, t := range r {
			w := new(big.Rat).SetInt(t.Weight.Big())
			sum.Add(sum, w.Mul(w, x[t.Slot]))
		}
		return sum
	}
	sum := make([]*big.Rat, len(x))
	for s := range sum {
		sum[s] = new(big.Rat).Set(x[s])
	}
	for _, n := range d.m.Layers[l].Neurons {
		gate := dot(n.Gate)
		if gate.Sign() <= 0 {
			continue
		}
		out := gate.Mul(gate, dot(n.Up))
		for _, t := range n.Down {
			w := new(big.Rat).SetInt(t.Weight.Big())
			sum[t.Slot].Add(sum[t.Slot], w.Mul(w, out))
		}
	}
	for s, v := range sum {
		if !v.IsInt() {
			return vm.Errorf(vm.CodeWeightsUnsupported, "position %d, layer %d: slot %d keeps the fraction %s", len(d.tokens)-1, l, s, v)
		}
		var ok bool
		if d.x[s], ok = int128.FromBig(v.Num()); !ok {
			return vm.Errorf(vm.CodeWeightsUnsupported, "position %d, layer %d: slot %d beyond 128 bits", len(d.tokens)-1, l, s)
		}
	}
	return nil
}

// Next is the token that the last position predicts.
func (d *Engine) Next() (vm.Token, error) {
	if len(d.tokens) == 0 {
		return 0, vm.Errorf(vm.CodeInputMalformed, "no tokens to continue")
	}
	var c checked
	best, top := 0, int128.Int{}
	for i, r := range d.m.Output {
		logit := c.dot(r, d.x)
		if i == 0 || logit.Cmp(top) > 0 {
			best, top = i, logit
		}
	}
	if c.over {
		return 0, vm.Errorf(vm.CodeWeightsUnsupported, "position %d: a logit beyond 128 bits", len(d.tokens)-1)
	}
	return vm.Token(best), nil
}

// Extend appends what the engine predicts, up to limit tokens or a stop token.
func (d *Engine) Extend(ctx context.Context, limit int, stop ...vm.Token) (bool, error) {
	return vm.ExtendByTokens(ctx, d, limit, stop...)
}

// At returns an engine that has seen the tokens, with keys and
// values of the past taken from the states that another engine computes rather
// than its own: a window of a long run, scored in full. What it says of the
// window rests on that engine for what came before.
func At(ctx context.Context, m *vm.Model, tokens []vm.Token, other vm.Maker) (*Engine, error) {
	d := New(m, nil)
	var c checked
	take := func(l int, state []int128.Int) {
		for h := range m.Layers[l].Heads {
			head, past := &m.Layers[l].Heads[h], &d.past[l][h]
			if head.Unused() {
				continue
			}
			for i := range 2 {
				past.key[i] = append(past.key[i], c.dot(head.Key[i], state))
				past.value[i] = append(past.value[i], c.dot(head.Value[i], state))
			}
		}
	}
	e := other(func(_, l int, state []int128.Int, _ []int) {
		if l+1 < len(m.Layers) {
			take(l+1, state)
		}
	})
	if err := m.CheckTokens(tokens); err != nil {
		return nil, err
	}
	for p, t := range tokens {
		if len(m.Layers) > 0 {
			take(0, m.InitialState(p, t))
		}
		if err := e.Append(ctx, t); err != nil {
			return nil, err
		}
	}
	if c.over {
		return nil, vm.Errorf(vm.CodeWeightsUnsupported, "a key or value beyond 128 bits")
	}
	d.tokens = slices.Clone(tokens)
	return d, nil
}

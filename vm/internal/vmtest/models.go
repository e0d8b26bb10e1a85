package vmtest

import (
	"fmt"
	"math/rand/v2"

	"tassadar/vm"
	"tassadar/vm/int128"
)

// modelGenerator makes random models with the shapes that real ones have: gathers,
// keyed look-ups with ties, misses, negative and cleared keys, running means,
// ladders, and heads without any structure.
type modelGenerator struct {
	*rand.Rand
	m     *vm.Model
	bound []int64 // rough size of a slot's values, -1 for not usable
	free  []int
	sums  []int // slots of running sums
}

func (g *modelGenerator) row(pairs ...int64) vm.Row {
	sum := map[int]int64{}
	for i := 0; i < len(pairs); i += 2 {
		sum[int(pairs[i])] += pairs[i+1]
	}
	var r vm.Row
	for s := range g.m.Width {
		if sum[s] != 0 {
			r = append(r, vm.Term{Slot: s, Weight: int128.I64(sum[s])})
		}
	}
	return r
}

// small returns a random combination of slots with small values, and its
// rough size.
func (g *modelGenerator) small() (pairs []int64, size int64) {
	for n := 1 + g.IntN(2); n > 0; {
		s := g.IntN(g.m.Width)
		if g.bound[s] < 0 || g.bound[s] > 300 {
			continue
		}
		w := int64(g.IntN(5) - 2)
		pairs = append(pairs, int64(s), w)
		size += g.bound[s] * max(w, -w)
		n--
	}
	if g.IntN(2) == 0 {
		c := int64(g.IntN(7) - 3)
		pairs = append(pairs, slotOne, c)
		size += max(c, -c)
	}
	return pairs, size
}

func scalePairs(p []int64, w int64) []int64 {
	out := make([]int64, len(p))
	for i := range p {
		out[i] = p[i]
		if i%2 == 1 {
			out[i] *= w
		}
	}
	return out
}

func (g *modelGenerator) newSlot(bound int64) int {
	if len(g.free) == 0 {
		return -1
	}
	s := g.free[0]
	g.free = g.free[1:]
	g.bound[s] = bound
	return s
}

const (
	SlotPosition = 0
	SlotSquare   = 1
	slotOne      = 2
	firstColumn  = 3
)

// GenerateModel makes a random model.
func GenerateModel(rng *rand.Rand) *vm.Model { return newModelGen(rng).m }

func newModelGen(rng *rand.Rand) *modelGenerator {
	g := &modelGenerator{Rand: rng}
	vocabulary := 4 + rng.IntN(20)
	columns := 2 + rng.IntN(4)
	g.m = &vm.Model{Width: firstColumn + columns + 26, Position: SlotPosition, Square: SlotSquare, Stop: -1}
	m := g.m
	g.bound = make([]int64, m.Width)
	for s := range g.bound {
		g.bound[s] = -1
		if s >= firstColumn+columns {
			g.free = append(g.free, s)
		}
	}
	g.bound[slotOne] = 1
	noOne := rng.IntN(10) == 0 // one token without the constant
	for i := range vocabulary {
		m.Names = append(m.Names, fmt.Sprint("t", i))
		var pairs []int64
		if !noOne || i != 0 {
			pairs = append(pairs, slotOne, 1)
		}
		for c := range columns {
			s := firstColumn + c
			g.bound[s] = 9
			if rng.IntN(3) > 0 {
				pairs = append(pairs, int64(s), int64(rng.IntN(9)-3))
			}
		}
		m.Embed = append(m.Embed, g.row(pairs...))
	}
	for range 2 + rng.IntN(3) {
		m.Layers = append(m.Layers, vm.Layer{})
		l := len(m.Layers) - 1
		for range 1 + rng.IntN(4) {
			g.head(l)
		}
		for range 1 + rng.IntN(4) {
			g.unit(l)
		}
	}
	g.output()
	return g
}

func (g *modelGenerator) head(l int) {
	h := vm.Head{Declared: uint8(g.IntN(3))}
	var size int64
	value := func() vm.Row {
		p, s := g.small()
		size = max(size, s)
		return g.row(p...)
	}
	h.Value = [2]vm.Row{value(), value()}
	switch g.IntN(8) {
	case 0, 1: // gather
		p, _ := g.small()
		if g.IntN(2) == 0 {
			p = append(p, SlotPosition, 1)
		}
		h.Query = [2]vm.Row{g.row(p...), g.row(slotOne, int64(1+g.IntN(2)))}
		h.Key = [2]vm.Row{g.row(SlotPosition, 2), g.row(SlotSquare, -1)}
	case 2, 3, 4: // keyed by content, with the square made one layer before
		if l == 0 {
			return
		}
		kappa, bound := g.small()
		u := g.row(kappa...)
		sq := g.newSlot(-1)
		if sq < 0 || len(u) == 0 || bound > 1000 {
			return
		}
		down := g.row(int64(sq), 1)
		g.m.Layers[l-1].Neurons = append(g.m.Layers[l-1].Neurons,
			vm.Neuron{Gate: u, Up: u, Down: down}, vm.Neuron{Gate: g.row(scalePairs(kappa, -1)...), Up: u, Down: g.row(int64(sq), -1)})
		key := g.row(int64(sq), -1)
		if g.IntN(2) == 0 {
			// Cleared where a column is not zero, or by a random combination.
			s := firstColumn + g.IntN(2)
			big := int128.I64(1 << 60)
			if g.IntN(2) == 0 {
				big, _ = int128.I64(1 << 60).Mul(int128.I64(1 << 39))
			}
			key = append(append(vm.Row{}, vm.Term{Slot: s, Weight: big.Neg()}), key...)
		}
		q, _ := g.small()
		h.Query = [2]vm.Row{g.row(q...), g.row(slotOne, int64(1+g.IntN(3)/2))}
		h.Key = [2]vm.Row{g.row(scalePairs(kappa, 2)...), key}
		// The slots that kappa reads may have been written in layer l-1 or
		// later; then this head has no structure, which is a case too.
	case 5: // direction
		a, _ := g.small()
		b, _ := g.small()
		h.Query = [2]vm.Row{g.row(slotOne, int64(g.IntN(4)-1)), g.row(slotOne, int64(g.IntN(3)))}
		h.Key = [2]vm.Row{g.row(a...), g.row(b...)}
	case 6: // running mean, made a sum by a neuron and erased
		s := g.newSlot(-1)
		out := g.newSlot(-1)
		if s < 0 || out < 0 {
			return
		}
		h.Average = true
		h.Query = [2]vm.Row{nil, g.row(slotOne, 1)}
		if g.IntN(2) == 0 {
			h.Key = [2]vm.Row{nil, g.row(slotOne, 1)}
		}
		h.Out = [2]vm.Row{g.row(int64(s), 1), nil}
		n := &g.m.Layers[l].Neurons
		*n = append(*n,
			vm.Neuron{Gate: g.row(SlotPosition, 1, slotOne, 1), Up: g.row(int64(s), 1), Down: g.row(int64(out), 1)},
			vm.Neuron{Gate: g.row(slotOne, 1), Up: g.row(int64(s), 1), Down: g.row(int64(s), -1)})
		g.bound[out] = 60 * size
		g.sums = append(g.sums, out)
		g.m.Layers[l].Heads = append(g.m.Layers[l].Heads, h)
		return
	case 7: // nothing in particular
		q, _ := g.small()
		k, _ := g.small()
		r, _ := g.small()
		h.Query = [2]vm.Row{g.row(q...), g.row(r...)}
		h.Key = [2]vm.Row{g.row(k...), h.Value[0]}
		h.Average = g.IntN(12) == 0
	}
	for c := range 2 {
		if g.IntN(4) == 0 && c == 1 {
			continue
		}
		if s := g.newSlot(size); s >= 0 {
			h.Out[c] = g.row(int64(s), 1)
		}
	}
	g.m.Layers[l].Heads = append(g.m.Layers[l].Heads, h)
}

func (g *modelGenerator) unit(l int) {
	n := &g.m.Layers[l].Neurons
	u, size := g.small()
	s := g.newSlot(-1)
	if s < 0 {
		return
	}
	up := g.row(slotOne, 1)
	var gate []int64
	if g.IntN(2) == 0 {
		gate, _ = g.small()
		up = g.row(gate...)
	}
	switch g.IntN(4) {
	case 0: // step
		*n = append(*n, vm.Neuron{Gate: g.row(u...), Up: up, Down: g.row(int64(s), 1)},
			vm.Neuron{Gate: g.row(append(u, slotOne, -1)...), Up: up, Down: g.row(int64(s), -1)})
		g.bound[s] = 20
	case 1: // ladder, regular or not
		step := int64(1 + g.IntN(4))
		for k := range int64(2 + g.IntN(4)) {
			at := k * step
			if g.IntN(6) == 0 {
				at++
			}
			*n = append(*n, vm.Neuron{Gate: g.row(append(u, slotOne, -at)...), Up: up, Down: g.row(int64(s), 1)},
				vm.Neuron{Gate: g.row(append(u, slotOne, -at-1)...), Up: up, Down: g.row(int64(s), -1)})
		}
		g.bound[s] = 60
	case 2: // product
		*n = append(*n, vm.Neuron{Gate: g.row(u...), Up: up, Down: g.row(int64(s), int64(1+g.IntN(3)))})
		g.bound[s] = size * 30
	case 3: // subtract a slot from itself
		at := firstColumn + g.IntN(2)
		*n = append(*n, vm.Neuron{Gate: g.row(slotOne, 1), Up: g.row(int64(at), 1), Down: g.row(int64(at), -1)})
	}
}

func (g *modelGenerator) output() {
	m := g.m
	family := g.IntN(2) == 0
	a, _ := g.small()
	sign := int64(-1)
	if g.IntN(5) == 0 {
		sign = 1
	}
	offset := int64(g.IntN(9) - 4)
	order := g.Perm(len(m.Names))
	for i := range m.Names {
		r, _ := g.small()
		if family && order[i] < len(m.Names)*2/3 {
			v := int64(order[i]) + offset
			r = append(scalePairs(a, 2*v), slotOne, sign*v*v)
		}
		m.Output = append(m.Output, g.row(r...))
	}
}

// GenerateFast adds what the fast paths of engines look for: equality tests,
// ladders with steps of powers of two, functions of few arguments, values read
// a few positions back, families of output rows chosen by dominating flags.
func GenerateFast(rng *rand.Rand) *vm.Model {
	g := newModelGen(rng)
	m := g.m
	for range 30 {
		g.bound = append(g.bound, -1)
		g.free = append(g.free, m.Width)
		m.Width++
	}
	m.Layers = append(m.Layers, vm.Layer{}, vm.Layer{}, vm.Layer{})
	l := len(m.Layers) - 3
	for range 2 + g.IntN(3) { // values from a few positions back
		h := vm.Head{Query: [2]vm.Row{g.row(SlotPosition, 1, slotOne, -int64(g.IntN(6))), g.row(slotOne, 1)}, Key: [2]vm.Row{g.row(SlotPosition, 2), g.row(SlotSquare, -1)}}
		for c := range 1 + g.IntN(2) {
			p, size := g.small()
			if s := g.newSlot(size); s >= 0 {
				h.Value[c], h.Out[c] = g.row(p...), g.row(int64(s), 1)
			}
		}
		m.Layers[l].Heads = append(m.Layers[l].Heads, h)
	}
	relu := func(l int, u []int64, at int64, s int, w int64) {
		n := &m.Layers[l].Neurons
		*n = append(*n, vm.Neuron{Gate: g.row(append(append([]int64{}, u...), slotOne, -at)...), Up: g.row(slotOne, 1), Down: g.row(int64(s), w)})
	}
	for range 3 + g.IntN(4) {
		u, _ := g.small()
		s := g.newSlot(-1)
		if s < 0 {
			break
		}
		l := l + g.IntN(2)
		switch at := int64(g.IntN(12) - 4); g.IntN(4) {
		case 0: // equality
			w := int64(1 + g.IntN(3))
			relu(l, u, at-1, s, w)
			relu(l, u, at, s, -2*w)
			relu(l, u, at+1, s, w)
		case 1: // ladder
			step := int64(1) << g.IntN(4)
			for k := range int64(2 + g.IntN(20)) {
				relu(l, u, at+k*step, s, 1)
				relu(l, u, at+k*step+1, s, -1)
			}
		case 2: // function of few arguments
			for k := range int64(3 + g.IntN(20)) {
				relu(l, u, at+k*int64(1+g.IntN(2)), s, int64(g.IntN(7)-3))
			}
		case 3: // a column, so that the range is small
			u = []int64{firstColumn, 1}
			for k := range int64(6) {
				relu(l, u, k-3, s, int64(g.IntN(7)-3))
			}
		}
		g.bound[s] = 40
	}
	flags := make([]int64, 2+g.IntN(3))
	for i := range flags {
		flags[i] = int64(m.Width)
		m.Width++
		g.bound = append(g.bound, -1)
	}
	for i, f := range flags {
		u, _ := g.small()
		if i == 0 && g.IntN(2) == 0 {
			// As a rest: one of the flags is always set.
			for _, o := range flags[1:] {
				u = append(u, o, -1)
			}
			u = append(u, slotOne, 1)
		}
		relu(l+2, u, 0, int(f), 1)
		relu(l+2, u, 1, int(f), -1)
	}
	x, _ := g.small()
	for _, s := range g.sums {
		x = append(x, int64(s), int64(g.IntN(3)-1))
	}
	y, _ := g.small()
	slope := int64(m.Width)
	m.Width++
	g.bound = append(g.bound, -1)
	relu(l+2, y, 0, int(slope), 3) // 0 or 3 more than the constant slope
	relu(l+2, y, 1, int(slope), -3)
	big := int64(1) << (12 + g.IntN(51))
	constant := int64(1) << g.IntN(3)
	if g.IntN(8) == 0 {
		constant <<= 40
	}
	for i := range m.Output {
		f := i % len(flags)
		v := int64(i/len(flags)) - int64(g.IntN(2)*(f&1))
		var r []int64
		if f < 2 || g.IntN(3) > 0 {
			r = append(scalePairs(x, v), slotOne, -constant*v*v)
			if f == 0 {
				r = append(r, slope, -v*v)
			}
		}
		r = append(r, flags[f], big)
		if g.IntN(40) == 0 {
			r = append(r, slotOne, 1)
		}
		m.Output[i] = g.row(r...)
	}
	return m
}

package graph

import (
	"encoding/binary"
	"slices"

	"tassadar/vm"
	"tassadar/vm/int128"
)

// Layout is a compiled graph: layers of weights, and where values stand in
// the state. Embeddings and output rows are the caller's, who knows tokens.
type Layout struct {
	Width  int
	Layers []vm.Layer
	// One, Position and Square are slots; one is 1 in every embedding.
	One, Position, Square int
	// Inputs are the slots of embedding columns by name, Outputs those of the
	// outputs, in order.
	Inputs  map[string]int
	Outputs []int
	Report  Report
}

// Report says how good a layout is.
type Report struct {
	Layers, Width  int
	Heads, Neurons int
	// WidthBound is a lower bound on the width for this number of layers,
	// which itself is the least possible: the longest chain of primitives.
	WidthBound int
	// Slots is where every value stands: its name, slot, and the half layers
	// from which and to which it is there.
	Slots []Slot
}

// Slot is the place of one value. Born and Last count half layers: 0 is the
// embedding, 2i+1 attention and 2i+2 the feed-forward block of layer i.
type Slot struct {
	Name       string
	Slot       int
	Born, Last int
}

// compiler turns a schedule into weights.
type compiler struct {
	s     *schedule
	slot  []int // by node
	mean  []int // by op: the slot of an average on its way to a sum
	out   *Layout
	units []map[string]int // by layer: neuron with the same gate and up
}

// Compile schedules the graph and writes its weights. Outputs are single
// values, see [Graph.Persist]. The same graph gives the same layout, always.
func (g *Graph) Compile(outputs ...Value) *Layout {
	for _, v := range outputs {
		if len(v.terms) != 1 || v.terms[0].w != 1 || v.c != 0 {
			panic("an output that is not a single value")
		}
	}
	s := newSchedule(g, outputs)
	c := &compiler{s: s, slot: make([]int, len(g.nodes)), mean: make([]int, len(g.ops))}
	c.out = &Layout{Layers: make([]vm.Layer, s.end/2), Inputs: map[string]int{}}
	c.units = make([]map[string]int, s.end/2)
	for i := range c.units {
		c.units[i] = map[string]int{}
	}
	c.place()
	for i := range g.ops {
		if s.at[i] > 0 {
			c.weights(i)
		}
	}
	c.pairSums()
	c.noteErased()
	l := c.out
	l.One, l.Position, l.Square = c.slot[g.one.terms[0].node], c.slot[g.position.terms[0].node], c.slot[g.square.terms[0].node]
	for name, v := range g.inputs {
		l.Inputs[name] = c.slot[v.terms[0].node]
	}
	for _, v := range outputs {
		l.Outputs = append(l.Outputs, c.slot[v.terms[0].node])
	}
	l.Report.Layers, l.Report.Width, l.Report.WidthBound = len(l.Layers), l.Width, s.widthBound()
	for _, x := range l.Layers {
		l.Report.Heads += len(x.Heads)
		l.Report.Neurons += len(x.Neurons)
	}
	return l
}

// place gives every value a slot: a linear scan over the times. A slot is free
// again after a feed-forward block has taken the old value away.
func (c *compiler) place() {
	type interval struct {
		node, op   int // op: the average of a sum; node -1
		born, last int
	}
	var all []interval
	g := c.s.g
	for n := range g.nodes {
		born, last := c.s.span(n)
		c.slot[n] = -1
		if last < 0 && g.ops[g.nodes[n].op].kind != opInput {
			continue
		}
		// An input that nothing reads has a slot all the same: tokens fill it.
		all = append(all, interval{n, -1, born, max(last, born+1)})
	}
	for i := range g.ops {
		if g.ops[i].kind == opSum && c.s.at[i] > 0 {
			all = append(all, interval{-1, i, c.s.at[i], c.s.at[i] + 1})
		}
	}
	slices.SortStableFunc(all, func(a, b interval) int { return a.born - b.born })
	// By slot: when its value is last read (-1: at the end), and whether it
	// is an average, which the sum itself takes away.
	type taken struct {
		last int
		mean bool
	}
	var busy []taken
	for _, x := range all {
		slot := slices.IndexFunc(busy, func(b taken) bool { return b.last >= 0 && wipe(b.last) <= x.born })
		switch {
		case slot < 0:
			slot = len(busy)
			busy = append(busy, taken{})
		case !busy[slot].mean:
			c.erase(slot, wipe(busy[slot].last))
		}
		busy[slot] = taken{x.last, x.node < 0}
		if x.node >= 0 {
			c.slot[x.node] = slot
			c.out.Report.Slots = append(c.out.Report.Slots, Slot{g.nodes[x.node].name, slot, x.born, x.last})
		} else {
			c.mean[x.op] = slot
		}
		if x.last >= c.s.end {
			busy[slot].last = -1
		}
	}
	c.out.Width = len(busy)
}

// wipe is the feed-forward block that takes a value away which is last read
// at the given time.
func wipe(last int) int { return last + last%2 }

// erase subtracts a slot from itself.
func (c *compiler) erase(slot, at int) {
	one := vm.Row{{Slot: c.slot[c.s.g.one.terms[0].node], Weight: int128.I64(1)}}
	c.neuron(at, one, vm.Row{{Slot: slot, Weight: int128.I64(1)}}, slot, -1)
}

// noteErased lists the slots that are zero after each feed-forward block:
// those that are taken away and not written in the same block.
func (c *compiler) noteErased() {
	for l := range c.out.Layers {
		layer := &c.out.Layers[l]
		writes := map[int]int{}
		for _, n := range layer.Neurons {
			for _, t := range n.Down {
				writes[t.Slot]++
			}
		}
		for _, n := range layer.Neurons {
			if len(n.Down) == 0 || len(n.Up) != 1 || len(n.Gate) != 1 || n.Gate[0].Slot != c.slot[c.s.g.one.terms[0].node] {
				continue
			}
			s := n.Up[0].Slot
			for _, t := range n.Down {
				if t.Slot == s && t.Weight == int128.I64(-1) && n.Up[0].Weight == int128.I64(1) && n.Gate[0].Weight == int128.I64(1) && writes[s] == 1 {
					layer.EraseNeurons = append(layer.EraseNeurons, s)
				}
			}
		}
		slices.Sort(layer.EraseNeurons)
	}
}

func (c *compiler) row(v Value) vm.Row {
	v = add(Value{terms: v.terms}, Value{terms: []term{{c.s.g.one.terms[0].node, v.c}}})
	var r vm.Row
	for _, t := range v.terms {
		if t.w != 0 {
			r = append(r, vm.Term{Slot: c.slot[t.node], Weight: int128.I64(t.w)})
		}
	}
	slices.SortFunc(r, func(a, b vm.Term) int { return a.Slot - b.Slot })
	return r
}

func appendRow(key []byte, r vm.Row) []byte {
	for _, t := range r {
		w, _ := t.Weight.Int64()
		key = binary.LittleEndian.AppendUint32(key, uint32(t.Slot))
		key = binary.LittleEndian.AppendUint64(key, uint64(w))
	}
	return append(key, ';')
}

// neuron adds one to the block at the given time, or another target to one
// that computes the same.
func (c *compiler) neuron(at int, gate, up vm.Row, slot int, w int64) {
	if len(gate) == 0 || len(up) == 0 || w == 0 {
		return
	}
	l := &c.out.Layers[at/2-1]
	units := c.units[at/2-1]
	key := string(appendRow(appendRow(nil, gate), up))
	i, ok := units[key]
	if !ok {
		i = len(l.Neurons)
		units[key] = i
		l.Neurons = append(l.Neurons, vm.Neuron{Gate: gate, Up: up})
	}
	down := &l.Neurons[i].Down
	at, found := slices.BinarySearchFunc(*down, slot, func(t vm.Term, s int) int { return t.Slot - s })
	if !found {
		*down = slices.Insert(*down, at, vm.Term{Slot: slot, Weight: int128.I64(w)})
		return
	}
	sum, _ := (*down)[at].Weight.Add(int128.I64(w))
	if (*down)[at].Weight = sum; sum.Sign() == 0 {
		*down = slices.Delete(*down, at, at+1)
	}
}

// weights writes the rows of op i.
func (c *compiler) weights(i int) {
	o, at := &c.s.g.ops[i], c.s.at[i]
	switch o.kind {
	case opUnit:
		slot := c.slot[o.outputs[0]]
		for _, n := range o.neurons {
			c.neuron(at, c.row(n.Gate), c.row(n.Up), slot, n.Weight)
		}
	case opLookup:
		l := &c.out.Layers[at/2]
		for _, f := range o.finds {
			var h *vm.Head
			side := 0
			for j, v := range f.values {
				slot := c.slot[f.nodes[j]]
				if slot < 0 {
					continue
				}
				if h == nil || side == 2 {
					l.Heads = append(l.Heads, vm.Head{
						Query: [2]vm.Row{c.row(f.query[0]), c.row(f.query[1])},
						Key:   [2]vm.Row{c.row(o.key[0]), c.row(o.key[1])},
					})
					h, side = &l.Heads[len(l.Heads)-1], 0
				}
				h.Value[side] = c.row(v)
				h.Out[side] = vm.Row{{Slot: slot, Weight: int128.I64(1)}}
				side++
			}
		}
	case opSum:
		one := vm.Row{{Slot: c.slot[c.s.g.one.terms[0].node], Weight: int128.I64(1)}}
		mean := vm.Row{{Slot: c.mean[i], Weight: int128.I64(1)}}
		c.neuron(at+1, c.row(c.s.g.position.Plus(1)), mean, c.slot[o.outputs[0]], 1)
		c.neuron(at+1, one, mean, c.mean[i], -1)
	}
}

// pairSums adds the heads of sums, two to a head.
func (c *compiler) pairSums() {
	one := vm.Row{{Slot: c.slot[c.s.g.one.terms[0].node], Weight: int128.I64(1)}}
	open := map[int]int{} // by time: a head with a free component
	for i := range c.s.g.ops {
		o, at := &c.s.g.ops[i], c.s.at[i]
		if o.kind != opSum || at < 0 {
			continue
		}
		l := &c.out.Layers[at/2]
		h, ok := open[at]
		side := 1
		if ok {
			delete(open, at)
		} else {
			h, side = len(l.Heads), 0
			open[at] = h
			l.Heads = append(l.Heads, vm.Head{Query: [2]vm.Row{one, nil}, Average: true})
		}
		l.Heads[h].Value[side] = c.row(o.sum)
		l.Heads[h].Out[side] = vm.Row{{Slot: c.mean[i], Weight: int128.I64(1)}}
	}
}

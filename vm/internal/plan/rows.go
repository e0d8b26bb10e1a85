package plan

import (
	"tassadar/vm"
	"tassadar/vm/int128"
)

// neuronRows are the rows of a layer's neurons without repetition. Gates of
// steps and other functions differ in their threshold only: the weight of one
// slot, which is taken off, so that what remains is computed once.
type neuronRows struct {
	gates, ups []vm.Row
	of         []neuronRow
	one        int // the slot that is taken off, -1 for none
}

type neuronRow struct {
	gate, up int
	at       int128.Int // weight of the slot that was taken off the gate
}

func newNeuronRows(l *vm.Layer) neuronRows {
	count := map[int]int{}
	r := neuronRows{one: -1}
	for j := range l.Neurons {
		for _, t := range l.Neurons[j].Gate {
			if count[t.Slot]++; r.one < 0 || count[t.Slot] > count[r.one] || count[t.Slot] == count[r.one] && t.Slot < r.one {
				r.one = t.Slot
			}
		}
	}
	gates, ups := map[string]int{}, map[string]int{}
	number := func(rows *[]vm.Row, by map[string]int, row vm.Row) int {
		key := row.Key()
		i, ok := by[key]
		if !ok {
			i = len(*rows)
			by[key] = i
			*rows = append(*rows, row)
		}
		return i
	}
	for j := range l.Neurons {
		n := &l.Neurons[j]
		x := neuronRow{up: number(&r.ups, ups, n.Up)}
		rest := make(vm.Row, 0, len(n.Gate))
		for _, t := range n.Gate {
			if t.Slot == r.one {
				x.at = t.Weight
			} else {
				rest = append(rest, t)
			}
		}
		x.gate = number(&r.gates, gates, rest)
		r.of = append(r.of, x)
	}
	return r
}

// rowValues are the values of a layer's rows in one builder, made when asked
// for.
type rowValues struct {
	b     *builder
	rows  *neuronRows
	gates []*gateValue
	ups   []*linear
}

// gateValue is a gate without the slot that was taken off.
type gateValue struct {
	x    linear
	top  int128.Int // its largest value
	mean bool
	key  []byte // of what is not constant in it
}

func (b *builder) rowValues(l int) *rowValues {
	r := &b.p.rowsOf[l]
	return &rowValues{b, r, make([]*gateValue, len(r.gates)), make([]*linear, len(r.ups))}
}

// gate returns the gate of neuron j; off is true where it is never positive.
func (v *rowValues) gate(j int) (g *gateValue, x linear, off bool) {
	n := &v.rows.of[j]
	g = v.gates[n.gate]
	if g == nil {
		b := v.b
		rest := b.dot(v.rows.gates[n.gate], b.slots)
		g = &gateValue{x: rest, top: b.rangeOf(rest).Hi, mean: b.hasMean(rest), key: linear{t: rest.t}.appendKey(nil)}
		v.gates[n.gate] = g
	}
	if n.at.IsZero() {
		return g, g.x, g.top.Sign() <= 0
	}
	one := v.b.slots[v.rows.one]
	if !one.isConst() {
		x = v.b.add(g.x, n.at, one)
		return &gateValue{x: x, mean: v.b.hasMean(x), key: linear{t: x.t}.appendKey(nil)}, x, v.b.rangeOf(x).Hi.Sign() <= 0
	}
	c, ok := n.at.Mul(one.c)
	v.b.over = v.b.over || !ok
	sum, ok := g.x.c.Add(c)
	v.b.over = v.b.over || !ok
	return g, linear{c: sum, t: g.x.t}, int128.SatAdd(g.top, c).Sign() <= 0
}

// up returns the upper row of neuron j.
func (v *rowValues) up(j int) linear {
	i := v.rows.of[j].up
	if v.ups[i] == nil {
		x := v.b.dot(v.rows.ups[i], v.b.slots)
		v.ups[i] = &x
	}
	return *v.ups[i]
}

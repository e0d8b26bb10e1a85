package graph

import (
	"fmt"
	"slices"

	"tassadar/vm/int128"
)

// Evaluator runs a graph as it stands, position by position, in 128-bit
// integers. It scores every record for every query, and shares nothing with
// layers, slots, weights and engines.
type Evaluator struct {
	g      *Graph
	order  []int // ops, each after what it reads
	values []int128.Int
	past   []past // by op
	n      int
	over   bool
}

// past is what positions so far left for an op: keys and the values of each
// find, or the sum.
type past struct {
	key    [2][]int128.Int
	values [][][]int128.Int // find, value, position
	sum    int128.Int
}

// NewEvaluator returns an evaluator at the first position. Only what the
// outputs need is computed.
func (g *Graph) NewEvaluator(outputs ...Value) *Evaluator {
	s := newSchedule(g, outputs)
	e := &Evaluator{g: g, values: make([]int128.Int, len(g.nodes)), past: make([]past, len(g.ops))}
	for i := range g.ops {
		if s.asap[i] >= 0 {
			e.order = append(e.order, i)
		}
		for _, f := range g.ops[i].finds {
			e.past[i].values = append(e.past[i].values, make([][]int128.Int, len(f.values)))
		}
	}
	slices.SortStableFunc(e.order, func(a, b int) int { return s.asap[a] - s.asap[b] })
	return e
}

// Append computes the next position; input gives the embedding columns of its
// token.
func (e *Evaluator) Append(input func(name string) int64) error {
	g := e.g
	p := int128.I64(int64(e.n))
	for _, i := range e.order {
		o := &g.ops[i]
		switch o.kind {
		case opInput:
			v := int128.I64(1)
			switch n := o.outputs[0]; {
			case n == g.position.terms[0].node:
				v = p
			case n == g.square.terms[0].node:
				v = e.mul(p, p)
			case n != g.one.terms[0].node:
				v = int128.I64(input(o.name))
			}
			e.values[o.outputs[0]] = v
		case opUnit:
			var sum int128.Int
			for _, n := range o.neurons {
				if gate := e.Value(n.Gate); gate.Sign() > 0 {
					sum = e.add(sum, e.mul(int128.I64(n.Weight), e.mul(gate, e.Value(n.Up))))
				}
			}
			e.values[o.outputs[0]] = sum
		case opSum:
			e.past[i].sum = e.add(e.past[i].sum, e.Value(o.sum))
			e.values[o.outputs[0]] = e.past[i].sum
		case opLookup:
			e.lookup(o, &e.past[i])
		}
		if e.over {
			return fmt.Errorf("position %d: %s leaves 128 bits", e.n, o.name)
		}
	}
	e.n++
	return nil
}

func (e *Evaluator) lookup(o *op, past *past) {
	for c := range 2 {
		past.key[c] = append(past.key[c], e.Value(o.key[c]))
	}
	for j, f := range o.finds {
		for k, v := range f.values {
			past.values[j][k] = append(past.values[j][k], e.Value(v))
		}
		q := [2]int128.Int{e.Value(f.query[0]), e.Value(f.query[1])}
		best, top := 0, int128.Int{}
		for p := range past.key[0] {
			score := e.add(e.mul(q[0], past.key[0][p]), e.mul(q[1], past.key[1][p]))
			if p == 0 || score.Cmp(top) >= 0 {
				best, top = p, score
			}
		}
		for k, n := range f.nodes {
			e.values[n] = past.values[j][k][best]
		}
	}
}

// Value is a combination at the last position.
func (e *Evaluator) Value(v Value) int128.Int {
	sum := int128.I64(v.c)
	for _, t := range v.terms {
		sum = e.add(sum, e.mul(int128.I64(t.w), e.values[t.node]))
	}
	return sum
}

func (e *Evaluator) add(a, b int128.Int) int128.Int {
	r, ok := a.Add(b)
	e.over = e.over || !ok
	return r
}

func (e *Evaluator) mul(a, b int128.Int) int128.Int {
	r, ok := a.Mul(b)
	e.over = e.over || !ok
	return r
}

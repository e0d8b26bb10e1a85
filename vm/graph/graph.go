// Package graph builds computation graphs of token machines and compiles them
// to the weights of a transformer.
//
// A graph says what one position computes from its own token, its position
// and what look-ups fetch from positions before it. There are five
// primitives:
//
//   - an input: a column of the embedding, the position, its square, one;
//   - a ReGLU unit, Σ w·relu(gate)·up ([Graph.Unit]);
//   - a look-up by nearest key ([Graph.Table], [Graph.Gather], [Graph.Latest]);
//   - a cumulative sum over all positions so far ([Graph.CumSum]);
//   - persist: a linear combination kept as one value ([Graph.Persist]).
//
// Everything else is arithmetic on [Value], a linear combination that costs
// nothing until a primitive reads it. [Graph.Compile] places primitives into
// layers and values into slots; [Evaluator] runs a graph as it stands, which
// is one more definition of the token machine.
package graph

import (
	"fmt"
	"slices"
)

// Value is a linear combination of what primitives produce, plus a constant.
// Values are immutable.
type Value struct {
	c     int64
	terms []term // ascending by node, no zero weights
}

type term struct {
	node int
	w    int64
}

// Neuron is one gated unit: Weight·relu(Gate)·Up.
type Neuron struct {
	Weight   int64
	Gate, Up Value
}

type opKind uint8

const (
	opInput opKind = iota
	opUnit
	opSum
	opLookup
)

// op is what is scheduled as one: a unit, a sum, or look-ups that share keys.
type op struct {
	kind    opKind
	name    string
	neurons []Neuron // of a unit
	sum     Value    // of a sum
	key     [2]Value // of look-ups
	finds   []find
	outputs []int // nodes
}

// find is one query with the values that it fetches, and the nodes they are.
type find struct {
	query  [2]Value
	values []Value
	nodes  []int
}

type node struct {
	op   int
	name string
}

// Graph collects primitives.
type Graph struct {
	ops    []op
	nodes  []node
	inputs map[string]Value
	order  []string // names of inputs
	// position, square and one are inputs of every graph.
	position, square, one Value
}

// New returns a graph with the inputs position, its square, and one.
func New() *Graph {
	g := &Graph{inputs: map[string]Value{}}
	g.one = g.newInput("one")
	g.position = g.newInput("position")
	g.square = g.newInput("square")
	return g
}

func (g *Graph) newInput(name string) Value {
	id := g.newNode(len(g.ops), name)
	g.ops = append(g.ops, op{kind: opInput, name: name, outputs: []int{id}})
	return Value{terms: []term{{id, 1}}}
}

func (g *Graph) newNode(op int, name string) int {
	g.nodes = append(g.nodes, node{op, name})
	return len(g.nodes) - 1
}

// Input is the embedding column with the given name.
func (g *Graph) Input(name string) Value {
	v, ok := g.inputs[name]
	if !ok {
		v = g.newInput(name)
		g.inputs[name] = v
		g.order = append(g.order, name)
	}
	return v
}

// Inputs are the names of the embedding columns, in the order of first use.
func (g *Graph) Inputs() []string { return g.order }

// Position is the position of the token, from 0.
func (g *Graph) Position() Value { return g.position }

// Const is the constant c.
func Const(c int64) Value { return Value{c: c} }

// Plus returns v + c.
func (v Value) Plus(c int64) Value { return Value{plus(v.c, c), v.terms} }

// Times returns w·v. Arithmetic on values panics where a weight leaves 64
// bits: graphs are written by hand.
func (v Value) Times(w int64) Value {
	if w == 0 {
		return Value{}
	}
	out := Value{c: mul(v.c, w), terms: slices.Clone(v.terms)}
	for i := range out.terms {
		out.terms[i].w = mul(out.terms[i].w, w)
	}
	return out
}

func mul(a, b int64) int64 {
	if a != 0 && (a*b/a != b || a == -1 && b == -1<<63) {
		panic(fmt.Sprintf("weight %d·%d beyond 64 bits", a, b))
	}
	return a * b
}

func plus(a, b int64) int64 {
	if c := a + b; (a < 0) == (b < 0) && (c < 0) != (a < 0) {
		panic(fmt.Sprintf("weight %d+%d beyond 64 bits", a, b))
	}
	return a + b
}

// Neg returns -v.
func (v Value) Neg() Value { return v.Times(-1) }

// Add returns the sum of v and all others.
func (v Value) Add(others ...Value) Value {
	for _, x := range others {
		v = add(v, x)
	}
	return v
}

// Sub returns v - x.
func (v Value) Sub(x Value) Value { return add(v, x.Neg()) }

func add(a, b Value) Value {
	out := Value{c: plus(a.c, b.c)}
	i, j := 0, 0
	for i < len(a.terms) || j < len(b.terms) {
		switch {
		case j == len(b.terms) || i < len(a.terms) && a.terms[i].node < b.terms[j].node:
			out.terms = append(out.terms, a.terms[i])
			i++
		case i == len(a.terms) || b.terms[j].node < a.terms[i].node:
			out.terms = append(out.terms, b.terms[j])
			j++
		default:
			if w := plus(a.terms[i].w, b.terms[j].w); w != 0 {
				out.terms = append(out.terms, term{a.terms[i].node, w})
			}
			i++
			j++
		}
	}
	return out
}

// Constant returns the number that v always is.
func (v Value) Constant() (int64, bool) { return v.c, len(v.terms) == 0 }

// Unit is Σ Weight·relu(Gate)·Up over the neurons, in one feed-forward block.
// Neurons that are always 0 cost nothing; where only constant ones are left,
// the unit is a constant.
func (g *Graph) Unit(name string, neurons ...Neuron) Value {
	c, constant, kept := int64(0), true, make([]Neuron, 0, len(neurons))
	for _, n := range neurons {
		gate, fixed := n.Gate.Constant()
		up, flat := n.Up.Constant()
		switch {
		case n.Weight == 0, fixed && gate <= 0, flat && up == 0:
		case fixed && flat:
			c = plus(c, mul(n.Weight, mul(gate, up)))
			kept = append(kept, n)
		default:
			constant = false
			kept = append(kept, n)
		}
	}
	if constant {
		return Const(c)
	}
	return g.unit(name, kept)
}

func (g *Graph) unit(name string, neurons []Neuron) Value {
	id := g.newNode(len(g.ops), name)
	g.ops = append(g.ops, op{kind: opUnit, name: name, neurons: neurons, outputs: []int{id}})
	return Value{terms: []term{{id, 1}}}
}

// CumSum is the sum of x over all positions so far, the own one included: an
// average over everything, times the number of positions.
func (g *Graph) CumSum(name string, x Value) Value {
	id := g.newNode(len(g.ops), name)
	g.ops = append(g.ops, op{kind: opSum, name: name, sum: x, outputs: []int{id}})
	return Value{terms: []term{{id, 1}}}
}

// Persist keeps a linear combination as a single value, a constant too.
func (g *Graph) Persist(name string, x Value) Value {
	return g.unit(name, []Neuron{{1, Const(1), x}})
}

func (g *Graph) lookup(name string, key [2]Value) int {
	g.ops = append(g.ops, op{kind: opLookup, name: name, key: key})
	return len(g.ops) - 1
}

func (g *Graph) find(at int, name string, query [2]Value, values []Value) []Value {
	f := find{query: query, values: values}
	out := make([]Value, len(values))
	for i := range values {
		id := g.newNode(at, fmt.Sprintf("%s.%d", name, i))
		f.nodes = append(f.nodes, id)
		out[i] = Value{terms: []term{{id, 1}}}
	}
	o := &g.ops[at]
	o.finds = append(o.finds, f)
	o.outputs = append(o.outputs, f.nodes...)
	return out
}

// Gather fetches values from the position that the query names, rounded into
// the range from 0 to the own position.
func (g *Graph) Gather(name string, position Value, values ...Value) []Value {
	at := g.lookup(name, [2]Value{g.position.Times(2), g.square.Neg()})
	return g.find(at, name, [2]Value{position, Const(1)}, values)
}

// Latest fetches values from the latest position at which flag, 0 or 1
// everywhere, is 1. There has to be one.
func (g *Graph) Latest(name string, flag Value, values ...Value) []Value {
	at := g.lookup(name, [2]Value{flag, {}})
	return g.find(at, name, [2]Value{Const(1), {}}, values)
}

// Table is a set of records that positions leave under integer keys.
type Table struct {
	g      *Graph
	at     int
	values []Value
}

// NewTable declares records: where valid is 1 (else 0) the position leaves
// values under key, whose square the caller bounds by clear/6: clear is the
// weight that keeps invalid positions from being found.
func (g *Graph) NewTable(name string, key, valid Value, clear int64, values ...Value) *Table {
	square := g.Unit(name+".square", Neuron{1, key, key}, Neuron{1, key.Neg(), key.Neg()})
	at := g.lookup(name, [2]Value{key.Times(2), square.Neg().Sub(Const(clear)).Add(valid.Times(clear))})
	return &Table{g, at, values}
}

// Find fetches the values, by their numbers, of the record whose key is
// nearest to the query, the latest where several are. The query may rest on
// what an earlier one found.
func (t *Table) Find(name string, query Value, which ...int) []Value {
	if t.g.restsOn(query, t.at) {
		t.at = t.g.lookup(t.g.ops[t.at].name, t.g.ops[t.at].key)
	}
	values := make([]Value, len(which))
	for i, w := range which {
		values[i] = t.values[w]
	}
	return t.g.find(t.at, name, [2]Value{query, Const(1)}, values)
}

// restsOn reports whether v is computed from what op at produces.
func (g *Graph) restsOn(v Value, at int) bool {
	seen := make([]bool, len(g.ops))
	var rests func(nodes []int) bool
	rests = func(nodes []int) bool {
		return slices.ContainsFunc(nodes, func(n int) bool {
			i := g.nodes[n].op
			if i == at {
				return true
			}
			if seen[i] {
				return false
			}
			seen[i] = true
			return rests(g.inputsOf(i))
		})
	}
	var nodes []int
	for _, t := range v.terms {
		nodes = append(nodes, t.node)
	}
	return rests(nodes)
}

package graph_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"

	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/graph"
	"tassadar/vm/int128"
)

// random makes graphs of every primitive. Bounds of values are kept, so that
// vm.exact can prove 64 bits.
type random struct {
	*rand.Rand
	g       *graph.Graph
	values  []bounded
	byName  map[string]graph.Value // what stands in slots
	columns []string               // embedding columns from 0 to 7
	number  int
}

type bounded struct {
	graph.Value
	most int64 // of the absolute value
}

const (
	tokens    = 12 // of the random machines
	positions = 40
)

// newRandom makes a graph of about size primitives, and its outputs.
func newRandom(seed uint64, size int) (*random, []graph.Value) {
	r := &random{Rand: rand.New(rand.NewPCG(seed, 9)), g: graph.New(), byName: map[string]graph.Value{}}
	for i := range 2 + r.IntN(3) {
		r.columns = append(r.columns, fmt.Sprint("column ", i))
		r.input(r.columns[i], 7)
	}
	r.input("flag", 1)
	if r.IntN(2) == 0 {
		r.keep("position", bounded{r.g.Position(), positions})
	}
	for range size {
		r.primitive()
	}
	var out []graph.Value
	for i := range 1 + r.IntN(4) {
		out = append(out, r.g.Persist(fmt.Sprint("output ", i), r.combination(1<<40).Value))
	}
	return r, out
}

func (r *random) keep(name string, v bounded) {
	r.byName[name] = v.Value
	r.values = append(r.values, v)
}

func (r *random) input(name string, most int64) { r.keep(name, bounded{r.g.Input(name), most}) }

func (r *random) name(kind string) string {
	r.number++
	return fmt.Sprint(kind, " ", r.number)
}

// combination is of up to three values, and within a bound.
func (r *random) combination(most int64) bounded {
	c := r.Int64N(7) - 3
	v := bounded{graph.Const(c), max(c, -c)}
	for range 1 + r.IntN(3) {
		x := r.values[len(r.values)-1-min(r.IntN(len(r.values)), r.IntN(len(r.values)))]
		w := r.Int64N(5) - 2
		if more := v.most + max(w, -w)*x.most; more <= most {
			v = bounded{v.Add(x.Times(w)), more}
		}
	}
	return v
}

func (r *random) flag() graph.Value {
	if r.IntN(2) == 0 {
		return r.byName["flag"]
	}
	name := r.name("step")
	v := r.g.Step(name, r.combination(1<<30).Value, r.Int64N(5))
	r.keep(name, bounded{v, 1})
	return v
}

func (r *random) primitive() {
	g := r.g
	fetched := func(name string, values []graph.Value, most []bounded) {
		for i, v := range values {
			r.keep(fmt.Sprintf("%s.%d", name, i), bounded{v, most[i].most})
		}
	}
	some := func() (b []bounded, v []graph.Value) {
		for range 1 + r.IntN(4) {
			b = append(b, r.combination(1<<30))
			v = append(v, b[len(b)-1].Value)
		}
		return b, v
	}
	switch r.IntN(9) {
	case 0, 1:
		name := r.name("unit")
		var n []graph.Neuron
		most := int64(0)
		for range 1 + r.IntN(3) {
			x, y, w := r.combination(1<<16), r.combination(1<<16), r.Int64N(5)-2
			n = append(n, graph.Neuron{Weight: w, Gate: x.Value, Up: y.Value})
			most += 2 * x.most * y.most
		}
		r.keep(name, bounded{g.Unit(name, n...), most})
	case 2:
		name, x := r.name("persist"), r.combination(1<<40)
		r.keep(name, bounded{g.Persist(name, x.Value), x.most})
	case 3:
		name, x := r.name("clamp"), r.combination(1<<40)
		v := g.Clamp(name, x.Value, -3, 9)
		r.byName[name] = v.Plus(3)
		r.values = append(r.values, bounded{v, 9})
	case 4:
		name, x := r.name("sum"), r.combination(1<<12)
		r.keep(name, bounded{g.CumSum(name, x.Value), x.most * positions})
	case 5:
		name := r.name("gather")
		b, v := some()
		at := g.Position().Plus(-r.Int64N(4))
		if r.IntN(2) == 0 {
			at = r.combination(1 << 20).Value
		}
		fetched(name, g.Gather(name, at, v...), b)
	case 6:
		name := r.name("latest")
		b, v := some()
		fetched(name, g.Latest(name, r.flag(), v...), b)
	default:
		name := r.name("table")
		b, v := some()
		key := r.combination(1 << 12)
		t := g.NewTable(name, key.Value, r.flag(), 1<<40, v...)
		for range 1 + r.IntN(2) {
			find := r.name("find")
			var which []int
			var most []bounded
			for range 1 + r.IntN(len(v)) {
				which = append(which, r.IntN(len(v)))
				most = append(most, b[which[len(which)-1]])
			}
			fetched(find, t.Find(find, r.combination(1<<12).Value, which...), most)
		}
	}
}

// column is the value of an embedding column for a token. Token 0 is the
// first of every run; its flag is 1.
func column(name string, token vm.Token) int64 {
	if name == "flag" {
		return int64(1 - token%2)
	}
	return int64(token) * int64(len(name)+int(name[len(name)-1])) % 8
}

// model is a machine around a layout. Its output rows prefer each token by
// another combination of outputs.
func model(g *graph.Graph, l *graph.Layout) *vm.Model {
	m := &vm.Model{Width: l.Width, Position: l.Position, Square: l.Square, Stop: -1, Layers: l.Layers}
	row := func(values map[int]int64) vm.Row {
		var r vm.Row
		for s := range l.Width {
			if w := values[s]; w != 0 {
				r = append(r, vm.Term{Slot: s, Weight: int128.I64(w)})
			}
		}
		return r
	}
	for t := range vm.Token(tokens) {
		m.Names = append(m.Names, fmt.Sprint("t", t))
		in := map[int]int64{l.One: 1}
		for _, n := range g.Inputs() {
			in[l.Inputs[n]] = column(n, t)
		}
		m.Embed = append(m.Embed, row(in))
		out := map[int]int64{l.One: int64(t)}
		for i, s := range l.Outputs {
			out[s] += int64(t)*int64(i+1)%5 - 2
		}
		m.Output = append(m.Output, row(out))
	}
	return m
}

// TestRandom: what the evaluator computes stands in every slot after every
// layer of the compiled weights, in vm.definition and in vm.exact, for as
// long as the report says; and both predict the same.
func TestRandom(t *testing.T) {
	const graphs = 400
	planned, layers, primitives := 0, 0, 0
	for seed := range uint64(graphs) {
		r, outputs := newRandom(seed, 3+int(seed%20))
		l := r.g.Compile(outputs...)
		m := model(r.g, l)
		if err := m.Validate(); err != nil {
			t.Fatalf("graph %d: %v", seed, err)
		}
		overlaps(t, seed, l)
		if r := l.Report; r.Width != l.Width || r.Layers != len(l.Layers) || r.WidthBound > r.Width {
			t.Errorf("graph %d: report %d layers, width %d, bound %d; layout has %d, %d", seed, r.Layers, r.Width, r.WidthBound, len(l.Layers), l.Width)
		}
		x, err := exact.New(m, definition.Maker(m))
		if err != nil {
			t.Fatalf("graph %d: %v", seed, err)
		}
		var got []observed
		see := func(engine string) vm.Observer {
			return func(_, layer int, state []int128.Int, _ []int) {
				s := make([]int128.Int, len(state))
				copy(s, state)
				got = append(got, observed{engine, 2*layer + 2, s})
			}
		}
		states := x.Observed(see("vm.exact"))
		d, e := definition.New(m, see("vm.definition")), r.g.NewEvaluator(allOf(r, l, outputs)...)
		for p := range positions {
			token := vm.Token(0)
			if p > 0 {
				token = vm.Token(r.IntN(tokens))
			}
			got = got[:0]
			if err := e.Append(func(name string) int64 { return column(name, token) }); err != nil {
				t.Fatalf("graph %d: %v", seed, err)
			}
			for _, engine := range []vm.Engine{d, states, x} {
				if err := engine.Append(context.Background(), token); err != nil {
					t.Fatalf("graph %d, position %d, %s: %v", seed, p, engine.Name(), err)
				}
			}
			for _, o := range got {
				for _, s := range l.Report.Slots {
					v, ok := r.byName[s.Name]
					if !ok || s.Born > o.time || s.Last <= o.time {
						continue
					}
					if want := e.Value(v); o.state[s.Slot] != want {
						t.Fatalf("graph %d, position %d, %s at %d: %s in slot %d is %v, want %v", seed, p, o.engine, o.time, s.Name, s.Slot, o.state[s.Slot], want)
					}
				}
			}
			for i, s := range l.Outputs {
				if last, want := got[len(got)-1].state[s], e.Value(outputs[i]); last != want {
					t.Fatalf("graph %d, position %d: output %d is %v, want %v", seed, p, i, last, want)
				}
			}
			want, err := d.Next()
			if err != nil {
				t.Fatal(err)
			}
			if next, _ := x.Next(); next != want {
				t.Fatalf("graph %d, position %d: vm.exact predicts %d, vm.definition %d", seed, p, next, want)
			}
		}
		if ok, _ := x.Planned(); ok {
			planned++
		}
		layers += len(l.Layers)
		primitives += r.number
	}
	t.Logf("%d graphs, %d on plans of vm.exact; %.1f primitives and %.1f layers on average", graphs, planned, float64(primitives)/graphs, float64(layers)/graphs)
	if planned < graphs*3/4 {
		t.Errorf("%d of %d graphs ran on plans", planned, graphs)
	}
}

type observed struct {
	engine string
	time   int
	state  []int128.Int
}

// allOf are the outputs and every value that has a slot: the evaluator
// computes what its outputs need.
func allOf(r *random, l *graph.Layout, outputs []graph.Value) []graph.Value {
	all := append([]graph.Value(nil), outputs...)
	for _, s := range l.Report.Slots {
		if v, ok := r.byName[s.Name]; ok {
			all = append(all, v)
		}
	}
	return all
}

// overlaps reports values that share a slot while both are needed.
func overlaps(t *testing.T, seed uint64, l *graph.Layout) {
	t.Helper()
	for i, a := range l.Report.Slots {
		if a.Slot < 0 || a.Slot >= l.Width {
			t.Errorf("graph %d: %s stands in slot %d of %d", seed, a.Name, a.Slot, l.Width)
		}
		for _, b := range l.Report.Slots[:i] {
			if a.Slot == b.Slot && a.Born < b.Last && b.Born < a.Last {
				t.Errorf("graph %d: %s (%d to %d) and %s (%d to %d) share slot %d", seed, a.Name, a.Born, a.Last, b.Name, b.Born, b.Last, a.Slot)
			}
		}
	}
}

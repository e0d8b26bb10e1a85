package graph_test

import (
	"context"
	"math"
	"testing"

	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/graph"
	"tassadar/vm/int128"
)

// values runs a graph, compiled and as it stands, over the embedding columns
// of each position, and returns the single output.
func values(t *testing.T, g *graph.Graph, out graph.Value, inputs []map[string]int64) []int64 {
	t.Helper()
	l := g.Compile(out)
	m := &vm.Model{Width: l.Width, Position: l.Position, Square: l.Square, Stop: -1, Layers: l.Layers}
	for i, in := range inputs {
		row := make([]int64, l.Width)
		row[l.One] = 1
		for n, v := range in {
			row[l.Inputs[n]] = v
		}
		var r vm.Row
		for s, v := range row {
			if v != 0 {
				r = append(r, vm.Term{Slot: s, Weight: int128.I64(v)})
			}
		}
		m.Names = append(m.Names, string(rune('a'+i)))
		m.Embed = append(m.Embed, r)
		m.Output = append(m.Output, nil)
	}
	if err := m.Validate(); err != nil {
		t.Fatal(err)
	}
	var compiled int64
	e, d := g.NewEvaluator(out), definition.New(m, func(_, _ int, state []int128.Int, _ []int) { compiled, _ = state[l.Outputs[0]].Int64() })
	var got []int64
	for i, in := range inputs {
		if err := e.Append(func(name string) int64 { return in[name] }); err != nil {
			t.Fatal(err)
		}
		if err := d.Append(context.Background(), vm.Token(i)); err != nil {
			t.Fatal(err)
		}
		v, _ := e.Value(out).Int64()
		if v != compiled {
			t.Errorf("position %d: the graph gives %d, its weights %d", i, v, compiled)
		}
		got = append(got, v)
	}
	return got
}

// column is one embedding column over the positions.
func inColumn(name string, v ...int64) []map[string]int64 {
	out := make([]map[string]int64, len(v))
	for i, x := range v {
		out[i] = map[string]int64{name: x}
	}
	return out
}

func same(t *testing.T, name string, got []int64, want ...int64) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%s: %v, want %v", name, got, want)
	}
	for i := range got {
		if got[i] != want[i] {
			t.Fatalf("%s: %v, want %v", name, got, want)
		}
	}
}

// TestArithmetic: what the package makes of units.
func TestArithmetic(t *testing.T) {
	squares := []int64{0, 1, 4, 9, 16, 25, 36, 49, 64}
	for _, tc := range []struct {
		name string
		make func(g *graph.Graph, x graph.Value) graph.Value
		x    []int64
		want []int64
	}{
		{"relu", func(g *graph.Graph, x graph.Value) graph.Value { return g.Relu("", x) }, []int64{-5, 0, 5}, []int64{0, 0, 5}},
		{"step", func(g *graph.Graph, x graph.Value) graph.Value { return g.Step("", x, 3) }, []int64{-9, 2, 3, 4, 99}, []int64{0, 0, 1, 1, 1}},
		{"equal", func(g *graph.Graph, x graph.Value) graph.Value { return g.Equal("", x, 3) }, []int64{-9, 2, 3, 4, 99}, []int64{0, 0, 1, 0, 0}},
		{"clamp", func(g *graph.Graph, x graph.Value) graph.Value { return g.Clamp("", x, -2, 2) }, []int64{-9, -2, 0, 2, 99}, []int64{-2, -2, 0, 2, 2}},
		{"floor", func(g *graph.Graph, x graph.Value) graph.Value { return g.Floor("", x, 4, 3) }, []int64{0, 15, 16, 47, 48, 99}, []int64{0, 0, 1, 2, 3, 3}},
		{"func", func(g *graph.Graph, x graph.Value) graph.Value { return g.Func("", x, squares) }, []int64{0, 1, 2, 5, 8}, []int64{0, 1, 4, 25, 64}},
		{"gate", func(g *graph.Graph, x graph.Value) graph.Value {
			return g.Gate("", g.Step("s", x, 0), x.Times(-7))
		}, []int64{-3, 3}, []int64{0, -21}},
		{"and", func(g *graph.Graph, x graph.Value) graph.Value {
			return g.And("", g.Step("low", x, 2), g.Step("high", x.Neg(), -4))
		}, []int64{1, 2, 4, 5}, []int64{0, 1, 1, 0}},
		{"product", func(g *graph.Graph, x graph.Value) graph.Value {
			return g.Unit("", graph.Neuron{Weight: 1, Gate: x, Up: x}, graph.Neuron{Weight: 1, Gate: x.Neg(), Up: x.Neg()})
		}, []int64{-1 << 30, 3}, []int64{1 << 60, 9}},
		{"persist", func(g *graph.Graph, x graph.Value) graph.Value { return g.Persist("", x.Times(3).Plus(-1)) }, []int64{5}, []int64{14}},
		{"constant", func(g *graph.Graph, x graph.Value) graph.Value { return g.Persist("", graph.Const(7).Add(x.Sub(x))) }, []int64{5}, []int64{7}},
	} {
		g := graph.New()
		same(t, tc.name, values(t, g, g.Persist("out", tc.make(g, g.Input("x"))), inColumn("x", tc.x...)), tc.want...)
	}
}

func TestSum(t *testing.T) {
	g := graph.New()
	same(t, "sum", values(t, g, g.CumSum("sum", g.Input("x")), inColumn("x", 5, -7, 1, 0)), 5, -2, -1, -1)

	// Nothing but the sum needs the position, and in a late layer: its slot
	// may not be given to others before.
	g = graph.New()
	x := g.Input("x")
	for range 5 {
		x = g.Persist("x", x.Plus(1))
	}
	same(t, "late sum", values(t, g, g.CumSum("sum", x), inColumn("x", 5, -7, 1)), 10, 8, 14)
}

func TestGather(t *testing.T) {
	g := graph.New()
	before := g.Gather("before", g.Position().Plus(-1), g.Input("x"))[0]
	same(t, "before", values(t, g, before, inColumn("x", 5, 6, 7)), 5, 5, 6)

	// Positions before the first and after the own one are rounded.
	g = graph.New()
	at := g.Gather("at", g.Input("at"), g.Position())[0]
	same(t, "at", values(t, g, at, inColumn("at", 9, -3, 1, 2, 99)), 0, 0, 1, 2, 4)
}

func TestLatest(t *testing.T) {
	g := graph.New()
	latest := g.Latest("latest", g.Input("flag"), g.Position())[0]
	same(t, "latest", values(t, g, latest, inColumn("flag", 1, 0, 1, 1, 0, 0)), 0, 0, 2, 3, 3, 3)
}

func TestTable(t *testing.T) {
	in := []map[string]int64{
		{"key": 10, "valid": 1, "query": 10},
		{"key": 20, "valid": 1, "query": 16},  // nearer to 20
		{"key": -5, "valid": 0, "query": -5},  // an invalid record is not found
		{"key": 10, "valid": 1, "query": 10},  // the latest of one key
		{"key": 30, "valid": 1, "query": 14},  // nearest below
		{"key": 1, "valid": 0, "query": -1e6}, // far away
	}
	g := graph.New()
	table := g.NewTable("table", g.Input("key"), g.Input("valid"), 1<<40, g.Position(), g.Input("key"))
	found := table.Find("found", g.Input("query"), 0)[0]
	same(t, "positions", values(t, g, found, in), 0, 1, 0, 3, 3, 3)

	// A query may rest on what an earlier one found in the same table.
	g = graph.New()
	table = g.NewTable("table", g.Input("key"), g.Input("valid"), 1<<40, g.Position(), g.Input("key"))
	first := table.Find("first", g.Input("query"), 1)[0]
	second := table.Find("second", first.Plus(10), 0, 1)
	same(t, "chain", values(t, g, second[0], in), 0, 1, 1, 1, 1, 1)
}

func TestPanics(t *testing.T) {
	panics := func(name string, f func()) {
		defer func() {
			if recover() == nil {
				t.Errorf("%s does not panic", name)
			}
		}()
		f()
	}
	g := graph.New()
	x := g.Input("x")
	panics("a weight of 2^63", func() { x.Times(1 << 62).Times(2) })
	panics("a sum of weights of 2^63", func() { x.Times(1 << 62).Add(x.Times(1 << 62)) })
	panics("a constant of 2^63", func() { graph.Const(1 << 62).Add(graph.Const(1 << 62)) })
	panics("a constant below -2^63", func() { graph.Const(math.MinInt64).Plus(-1) })
	panics("an output that is a sum", func() { g.Compile(x.Plus(1)) })
}

// TestLayers: depth is that of the longest chain of primitives.
func TestLayers(t *testing.T) {
	for _, tc := range []struct {
		name   string
		make   func(g *graph.Graph, x graph.Value) graph.Value
		layers int
	}{
		{"a unit", func(g *graph.Graph, x graph.Value) graph.Value { return g.Relu("", x) }, 1},
		{"a look-up and a unit", func(g *graph.Graph, x graph.Value) graph.Value {
			return g.Relu("", g.Gather("", g.Position(), x)[0])
		}, 1},
		{"a unit and a look-up", func(g *graph.Graph, x graph.Value) graph.Value {
			return g.Gather("", g.Position(), g.Relu("", x))[0]
		}, 2},
		{"a sum", func(g *graph.Graph, x graph.Value) graph.Value { return g.CumSum("", x) }, 1},
		{"a unit of a sum", func(g *graph.Graph, x graph.Value) graph.Value { return g.Relu("", g.CumSum("", x)) }, 2},
		{"five units", func(g *graph.Graph, x graph.Value) graph.Value {
			for range 5 {
				x = g.Relu("", x)
			}
			return x
		}, 5},
		{"a table", func(g *graph.Graph, x graph.Value) graph.Value {
			return g.NewTable("", x, g.Input("valid"), 1<<40, x).Find("", x, 0)[0]
		}, 2},
	} {
		g := graph.New()
		if l := g.Compile(tc.make(g, g.Input("x"))); l.Report.Layers != tc.layers {
			t.Errorf("%s: %d layers, want %d", tc.name, l.Report.Layers, tc.layers)
		}
	}
}

// TestUnused: what no output needs is not in the weights, but its embedding
// columns have slots.
func TestUnused(t *testing.T) {
	g := graph.New()
	x, y := g.Input("x"), g.Input("y")
	out := g.Relu("used", x)
	g.Gather("unused", y, g.CumSum("unused sum", y))
	l := g.Compile(out)
	if l.Report.Heads != 0 || l.Report.Neurons > 4 {
		t.Errorf("%d heads, %d neurons", l.Report.Heads, l.Report.Neurons)
	}
	if _, ok := l.Inputs["y"]; !ok {
		t.Error("an input has no slot")
	}
}

// TestDeterministic: the same graph gives the same weights.
func TestDeterministic(t *testing.T) {
	for seed := range uint64(20) {
		var first string
		for range 5 {
			r, outputs := newRandom(seed, 25)
			digest := model(r.g, r.g.Compile(outputs...)).Digest()
			if first == "" {
				first = digest
			}
			if digest != first {
				t.Fatalf("graph %d: %s, then %s", seed, first, digest)
			}
		}
	}
}

package exact_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/graph"
	"tassadar/vm/int128"
)

// valueModel has functions, and functions of functions, of a running sum that
// goes up and down by what tokens say: up to 32 either way.
func valueModel(rng *rand.Rand) *vm.Model {
	const tokens = 65
	g := graph.New()
	move := g.Input("move")
	sum := g.CumSum("sum", move)
	x := sum.Times(1 - 2*rng.Int64N(2)).Plus(rng.Int64N(40))
	list := func(x graph.Value, most int64) graph.Value {
		values := make([]int64, 20+rng.IntN(100))
		for i := range values {
			values[i] = rng.Int64N(most)
		}
		return g.List("list", x, values)
	}
	var of []graph.Value
	for range 4 + rng.IntN(5) {
		of = append(of, list(x, 50))
	}
	before := g.Gather("before", g.Position().Sub(of[0]), move, of[1])
	// What rests on the sum and stands before the functions of it.
	back := g.Gather("back", g.Position().Sub(sum), move, sum)
	early := g.Gate("early", g.Clamp("early", sum, -9, 9).Plus(9), g.Clamp("early 2", sum, -2, 20))
	early = g.Gate("early 3", g.Equal("early 4", early, 40).Add(back[0]), back[1].Add(early))
	for range 5 {
		of = append(of, list(g.Persist("late", early).Sub(early).Add(x), 9))
	}
	mixed := g.Gate("gated", of[2], before[0].Add(sum)).Add(before[1])
	second := of[3].Add(g.Clamp("near", sum, -3, 5))
	out := mixed.Add(early, of[len(of)-1], of[len(of)-2], list(second, 40), list(second, 30), list(second.Times(-1).Plus(50), 20), list(second, 9))
	// A chain that takes layers, and functions that only its end needs: they
	// stand late, when much rests on the sum already.
	chain := sum
	for i := range int64(4) {
		chain = g.Unit("chain", graph.Neuron{Weight: 1, Gate: chain.Plus(9), Up: graph.Const(1)}, graph.Neuron{Weight: -1, Gate: chain.Plus(i - 14), Up: graph.Const(1)}).
			Add(g.Gather("chain", g.Position().Sub(chain), move)[0])
	}
	for range 6 {
		out = out.Add(g.Gate("late", list(sum.Plus(30), 7), chain))
	}
	out = out.Add(g.Equal("is", x, rng.Int64N(30)).Times(17)).Sub(of[0])
	l := g.Compile(g.Persist("out", g.Clamp("bounded", out, 0, tokens-1).Times(2).Plus(1)))
	m := &vm.Model{Width: l.Width, Position: l.Position, Square: l.Square, Layers: l.Layers, Stop: tokens}
	row := func(slots map[int]int64) vm.Row {
		var r vm.Row
		for s := range l.Width {
			if w := slots[s]; w != 0 {
				r = append(r, vm.Term{Slot: s, Weight: int128.I64(w)})
			}
		}
		return r
	}
	for v := range int64(tokens + 1) {
		m.Names = append(m.Names, fmt.Sprint("t", v))
		m.Embed = append(m.Embed, row(map[int]int64{l.One: 1, l.Inputs["move"]: v - 32}))
		m.Output = append(m.Output, row(map[int]int64{l.Outputs[0]: v, l.One: -v * (v + 1)}))
	}
	m.Output[tokens] = row(map[int]int64{l.One: -1 << 40})
	return m
}

// TestValues: blocks that divide by the value of a number predict what the
// definition does.
func TestValues(t *testing.T) {
	t.Parallel()
	for seed := range uint64(20) {
		rng := rand.New(rand.NewPCG(seed, 3))
		m := valueModel(rng)
		x, err := exact.New(m, definition.Maker(m))
		if err != nil {
			t.Fatal(err)
		}
		d := definition.New(m, nil)
		var got, want []vm.Token
		for range 150 {
			tok := vm.Token(rng.IntN(65))
			for _, e := range []vm.Engine{x, d} {
				if err := e.Append(context.Background(), tok); err != nil {
					t.Fatalf("seed %d: %v", seed, err)
				}
			}
			a, _ := x.Next()
			b, _ := d.Next()
			got, want = append(got, a), append(want, b)
		}
		if !slices.Equal(got, want) {
			t.Errorf("seed %d: vm.exact predicts %v, the definition %v", seed, got, want)
		}
		if ok, why := x.Planned(); !ok {
			t.Errorf("seed %d left plans: %s", seed, why)
		}
	}
}

package graph_test

import (
	"context"
	"fmt"

	"tassadar/vm"
	"tassadar/vm/exact"
	"tassadar/vm/graph"
	"tassadar/vm/int128"
)

// A machine that reads digits and predicts the number of odd ones so far,
// from 0 to 9.
func Example() {
	g := graph.New()
	odd := g.Input("odd") // an embedding column: 1 for odd digits
	count := g.CumSum("count", odd)

	l := g.Compile(count)
	fmt.Printf("%d layer, %d head, width %d of at least %d\n", l.Report.Layers, l.Report.Heads, l.Report.Width, l.Report.WidthBound)

	// Tokens are the caller's: their embeddings, and output rows whose arg max
	// is the prediction: v·(2·count+1) - (v²+v) is largest at v = count.
	m := &vm.Model{Width: l.Width, Position: l.Position, Square: l.Square, Stop: -1, Layers: l.Layers}
	for v := range int64(10) {
		m.Names = append(m.Names, fmt.Sprint(v))
		values := map[int]int64{l.One: 1, l.Inputs["odd"]: v % 2}
		logit := map[int]int64{l.One: v - (v*v + v), l.Outputs[0]: 2 * v}
		m.Embed, m.Output = append(m.Embed, row(values)), append(m.Output, row(logit))
	}
	x, err := exact.New(m, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, digit := range []vm.Token{3, 1, 4, 1, 5} {
		x.Append(context.Background(), digit)
		next, _ := x.Next()
		fmt.Print(next, " ")
	}
	// Output:
	// 1 layer, 1 head, width 5 of at least 3
	// 1 2 2 3 4
}

// row is a sparse row.
func row(values map[int]int64) vm.Row {
	var r vm.Row
	for slot := range 16 {
		if w := values[slot]; w != 0 {
			r = append(r, vm.Term{Slot: slot, Weight: int128.I64(w)})
		}
	}
	return r
}

// A memory: positions that write leave a value under an address, all others
// read what was written there last.
func ExampleGraph_NewTable() {
	g := graph.New()
	address, write := g.Input("address"), g.Input("write")
	memory := g.NewTable("memory", address, write, 1<<40, g.Input("value"), address)
	found := memory.Find("read", address, 0, 1)
	// The nearest address is found: a look-up that misses gives 0 here.
	hit := g.Equal("hit", found[1].Sub(address), 0)
	value := g.Gate("value", hit, found[0])

	e := g.NewEvaluator(value)
	for _, t := range []map[string]int64{
		{"address": 7, "write": 1, "value": 70},
		{"address": 9, "write": 1, "value": 90},
		{"address": 7},
		{"address": 8},
		{"address": 7, "write": 1, "value": 71},
		{"address": 7},
	} {
		if err := e.Append(func(column string) int64 { return t[column] }); err != nil {
			fmt.Println(err)
			return
		}
		if t["write"] == 0 {
			fmt.Println("word", t["address"], "is", e.Value(value))
		}
	}
	// Output:
	// word 7 is 70
	// word 8 is 0
	// word 7 is 71
}

// The number of the last token that was flagged.
func ExampleGraph_Latest() {
	g := graph.New()
	latest := g.Latest("flagged", g.Input("flag"), g.Input("number"))[0]
	e := g.NewEvaluator(latest)
	for i, flag := range []int64{1, 0, 1, 0} {
		e.Append(func(column string) int64 {
			return map[string]int64{"flag": flag, "number": int64(100 + i)}[column]
		})
		fmt.Print(e.Value(latest), " ")
	}
	// Output: 100 100 102 102
}

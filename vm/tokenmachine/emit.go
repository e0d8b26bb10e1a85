package tokenmachine

import (
	"fmt"

	"tassadar/vm/graph"
)

// outputs are the slots that output rows read, in order.
const (
	outEven    = iota // X of digits 0 and 2, and of words
	outEvenY          // Y of the same
	outEvenC          // X of their complements, for negative quotients
	outEvenYC         //
	outOdd            // the same for digits 1 and 3
	outOddY           //
	outOddC           //
	outOddYC          //
	outMove           // X of jumps, calls and returns; Y is 1
	outFar            // X of far tokens; Y is jumps
	outSmall          // X of traps and imports; Y is 1
	emitD             // emitD + k: digit k
	emitWord   = emitD + 4
	emitJump   = emitWord + 1
	emitCall   = emitWord + 2
	emitRet    = emitWord + 3
	emitFar    = emitWord + 4
	emitTrap   = emitWord + 5
	emitHost   = emitWord + 6
	emitDone   = emitWord + 7
	numOutputs = emitWord + 8
)

// emit chooses the next token: one flag is 1, and next is emitted where none
// is. Flags that come later in the list below win over earlier ones, by the
// weights of the output rows.
func (b *builder) emit() []value {
	g := b.g
	low, high := g.Unit("result low", b.results[0]...), g.Unit("result high", b.results[1]...)

	// The number of the digit to emit: one less than the own token's, or the
	// highest that is not 0.
	s3, s2 := g.Step("digit 3 not 0", high, 1<<16), g.Step("digit 2 not 0", high, 1)
	s1 := g.Step("digit 1 not 0", low, 1<<16).Add(b.div.start)
	start := s3.Add(s2, g.Unit("more than one digit", graph.Neuron{Weight: 1, Gate: s1.Add(s2), Up: graph.Const(1)},
		graph.Neuron{Weight: -1, Gate: s1.Add(s2).Plus(-1), Up: graph.Const(1)}))
	within := g.Input(colD1).Add(g.Input(colD2), g.Input(colD3))
	k := g.Unit("digit number", graph.Neuron{Weight: 1, Gate: start.Sub(within.Times(4)), Up: graph.Const(1)}).
		Add(g.Input(colD2), g.Input(colD3).Times(2))
	upper := g.Step("upper half", k, 2)
	lower := graph.Const(1).Sub(upper)
	gated := func(gate, x value) graph.Neuron { return graph.Neuron{Weight: 1, Gate: gate, Up: x} }
	even := g.Unit("even digit", gated(upper, high.Sub(b.d3().Times(digits))), gated(lower, low.Sub(b.d1().Times(digits))))
	odd := g.Unit("odd digit", gated(upper, high), gated(lower, low))
	plain := graph.Const(1).Sub(b.f("div"))
	out := make([]value, numOutputs)
	persist := func(at int, name string, x value) { out[at] = b.keep(name, x) }
	digit := func(at int, name string, x value, y int64, q quotient) {
		x = g.Gate(name+" X", plain, g.Clamp(name+" clipped", x, 0, word).Times(2).Plus(1))
		persist(at, name+" X or quotient", x.Add(q.x))
		persist(at+1, name+" Y", plain.Times(y).Add(q.y))
		persist(at+2, name+" X complement", q.xc)
		persist(at+3, name+" Y complement", q.yc)
	}
	digit(outEven, "even digit", even, 1, b.div.even)
	digit(outOdd, "odd digit", odd, digits, b.div.odd)

	// Moves.
	indexed, register, ret := b.f("indexed"), b.f("register"), b.f("return")
	least := b.a.low.Sub(g.Relu("index beyond", b.a.low.Sub(b.immLow.Add(b.immHigh.Times(digits)))))
	elsewhere := b.misplaced
	near := b.f("near")
	move := g.Unit("move", gated(near, b.delta.Add(b.deltaHigh.Times(digits))), gated(elsewhere, b.delta),
		gated(indexed, least.Plus(1)), gated(register, b.a.low.Sub(b.pcx)), gated(ret, b.returnTo.Sub(b.pcx)))
	ownFar := g.Input(colFar)
	isFar := g.Unit("far", append(graph.StepNeurons(1, move, reach), graph.StepNeurons(1, move.Neg(), reach+1)...)...)
	moved := g.Input(colFarMove).Sub(ownFar.Times(farZero + 1)).Times(jumps)
	persist(outMove, "move X", move.Sub(moved).Plus(reach).Times(2).Plus(1))
	persist(outFar, "far X", move.Plus(reach+farZero*jumps).Times(2).Plus(1))

	kind := g.Unit("trap kind", b.traps...)
	persist(outSmall, "small X", g.Gate("import", b.f("host"), b.immLow).Add(kind).Times(2).Plus(1))

	values, store := b.f("value"), b.f("store")
	for i := range 4 {
		is := g.Equal(fmt.Sprint("emits digit ", i), k, int64(i))
		switch i {
		case 0:
			out[emitWord] = g.And("emit m0", is, store)
			out[emitD] = g.And("emit d0", is, values)
		case 1:
			out[emitD+1] = g.And("emit d1", is, values.Add(store))
		default:
			out[emitD+i] = g.And(fmt.Sprint("emit d", i), is, values)
		}
	}
	jump := g.And("branch taken", b.cond, b.f("branch")).Add(b.f("jump"), elsewhere)
	call, anyMove := b.f("call"), value{}
	anyMove = jump.Add(call, ret)
	persist(emitJump, "emit jump", jump)
	persist(emitCall, "emit call", call)
	persist(emitRet, "emit ret", ret)
	out[emitFar] = g.Unit("emit far", gated(anyMove.Add(isFar).Sub(ownFar).Plus(-1), graph.Const(1)))
	out[emitTrap] = g.Unit("emit trap", b.trapped...)
	persist(emitHost, "emit host", b.f("host"))
	persist(emitDone, "emit done", b.f("done").Add(g.Input(colTrap)))
	return out
}

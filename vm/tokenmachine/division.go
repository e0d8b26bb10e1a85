package tokenmachine

import (
	"tassadar/vm/graph"
	"tassadar/vm/isa"
)

// division is left to the arg max: score v·X - (v²+v)·Y with X = 2R+1 is best
// at v = floor(R/Y). Rows have the same with 65535-v for v beside it: where the
// quotient is negative, its digits are complements.
type division struct {
	odd, even quotient // for digit 1 and digit 0
	start     value    // 1 where the quotient has a digit 1
}

// quotient has X and Y of a digit, and of its complement; two of them are 0.
type quotient struct{ x, y, xc, yc value }

func (b *builder) division() {
	g := b.g
	div := b.f("div")
	magnitude := func(name string, o value) (m, negative value) {
		negative = g.And(name+" negative", g.Step(name+" sign", o, 1<<31), b.f("div.signed"))
		return g.Unit(name+" magnitude",
			graph.Neuron{Weight: 1, Gate: div.Sub(negative), Up: o},
			graph.Neuron{Weight: 1, Gate: negative, Up: graph.Const(word).Sub(o)}), negative
	}
	n, nNeg := magnitude("dividend", b.a.low)
	d, dNeg := magnitude("divisor", b.b.low)
	both := g.And("both negative", nNeg, dNeg)
	differ := nNeg.Add(dNeg).Sub(both.Times(2))
	reaches := g.Step("quotient not 0", n.Sub(d), 0)
	// A negative quotient is the complement of (|n|-|d|)/|d|.
	minus := g.And("quotient negative", reaches, differ)
	small := g.Clamp("divisor clipped", d, 0, digits)
	r := n.Sub(g.Gate("less divisor", minus, d))
	b.div.start = g.Unit("quotient large",
		graph.Neuron{Weight: 1, Gate: minus, Up: graph.Const(1)},
		graph.Neuron{Weight: 1, Gate: all(div.Sub(minus), g.Step("digit 1 not 0", n.Sub(d.Times(digits)), 0)), Up: graph.Const(1)})
	y1 := small.Times(digits)
	positive := div.Sub(minus)
	digit := func(name string, r, y value) quotient {
		x := r.Times(2).Plus(1)
		return quotient{g.Gate(name+" X", positive, x), g.Gate(name+" Y", positive, y),
			g.Gate(name+" X complement", minus, x), g.Gate(name+" Y complement", minus, y)}
	}
	// The digit 1 that was emitted, complemented where the quotient is.
	own := b.d1()
	first := g.Unit("digit 1 of quotient",
		graph.Neuron{Weight: 1, Gate: g.Input(colD1).Sub(minus), Up: own},
		graph.Neuron{Weight: 1, Gate: all(g.Input(colD1), minus), Up: graph.Const(digits - 1).Sub(own)})
	r0 := r.Sub(g.Unit("quotient so far", graph.Neuron{Weight: digits, Gate: first, Up: small}))
	b.div.odd, b.div.even = digit("quotient 1", r, y1), digit("quotient 0", r0, d)

	nonzero := g.Step("divisor not 0", b.b.low, 1)
	b.trap(g.And("trap divide", graph.Const(1).Sub(nonzero), div), isa.TrapDivide)
	overflow := g.Unit("trap overflow", graph.Neuron{Weight: 1, Up: graph.Const(1),
		Gate: all(g.Equal("dividend -2^31", b.a.low, 1<<31), g.Equal("divisor -1", b.b.low, word-1), b.f("div.overflow"))})
	b.trap(overflow, isa.TrapOverflow)
}

// trap ends the run with a trap where flag is 1. Flags exclude each other.
func (b *builder) trap(flag value, kind int64) {
	b.trapped = append(b.trapped, graph.Neuron{Weight: 1, Gate: flag, Up: graph.Const(1)})
	if kind != 0 {
		b.traps = append(b.traps, graph.Neuron{Weight: kind, Gate: flag, Up: graph.Const(1)})
	}
}

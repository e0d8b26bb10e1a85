package tokenmachine

import (
	"fmt"

	"tassadar/vm/graph"
)

// product multiplies, and shifts and rotates by multiplying with a power of
// two. Digits of 16 bits give sums of products below 2^52; ladders of 64 steps
// take off what is above 32 bits.
func (b *builder) product() {
	g := b.g
	shift, mul := b.f("shift"), b.f("mul")
	// The exponent is the shift count to the left, or the width less it. One
	// more, so that 0 means no shift.
	s64 := b.b.shift.Add(b.b.shift32.Times(32))
	exponent := g.Unit("exponent",
		graph.Neuron{Weight: 1, Gate: b.f("left32"), Up: b.b.shift.Plus(1)},
		graph.Neuron{Weight: 1, Gate: b.f("left64"), Up: s64.Plus(1)},
		graph.Neuron{Weight: 1, Gate: b.f("right32"), Up: graph.Const(33).Sub(b.b.shift)},
		graph.Neuron{Weight: 1, Gate: b.f("right64"), Up: graph.Const(65).Sub(s64)})
	power := func(digit int) []int64 {
		f := make([]int64, 66)
		for e := range 65 {
			if t := e % 32; t/16 == digit {
				f[e+1] = 1 << (t % 16)
			}
		}
		return f
	}
	m0 := g.Gate("factor 0", mul, b.b.digit[0]).Add(g.Func("power 0", exponent, power(0)))
	m1 := g.Gate("factor 1", mul, b.b.digit[1]).Add(g.Func("power 1", exponent, power(1)))
	j1 := g.Unit("by 32", append(graph.StepNeurons(1, exponent, 33), graph.StepNeurons(-1, exponent, 65)...)...)
	j2 := g.Step("by 64", exponent, 65)
	j0 := shift.Sub(j1).Sub(j2)

	// A signed shift of a negative number shifts the complement.
	negative64 := g.And("shifts a negative 64", g.Step("a negative 64", b.a.high, 1<<31), b.f("shr.signed64"))
	negative := negative64.Add(g.And("shifts a negative 32", g.Step("a negative 32", b.a.low, 1<<31), b.f("shr.signed32")))
	either := shift.Add(mul)
	var a [4]value
	for i := range a {
		// 0 unless this unit works.
		d, flip := b.a.digit[i], negative
		if i > 1 {
			flip = negative64
		}
		a[i] = g.Unit(fmt.Sprint("multiplicand ", i),
			graph.Neuron{Weight: 1, Gate: either.Sub(flip), Up: d},
			graph.Neuron{Weight: 1, Gate: flip, Up: graph.Const(digits - 1).Sub(d)})
	}
	times := func(x, y value, w int64) graph.Neuron { return graph.Neuron{Weight: w, Gate: x, Up: y} }
	u := g.Unit("low product", times(a[0], m0, 1), times(a[1], m0, digits), times(a[0], m1, digits))
	x1 := g.Unit("cross 1", times(a[1], m1, 1))
	x2 := g.Unit("cross 2", times(a[3], m1, 1))
	wide := b.f("mul64")
	b2 := g.Gate("factor 2", wide, b.b.digit[2])
	b3 := g.Gate("factor 3", wide, b.b.digit[3])
	v := g.Unit("high product", times(a[2], m0, 1), times(a[3], m0, digits), times(a[2], m1, digits),
		times(a[0], b2, 1), times(a[1], b2, digits), times(a[0], b3, digits))
	lowU, carryU := b.split32("low product", u)
	lowV, carryV := b.split32("high product", v)
	w0 := lowU
	w1 := carryU.Add(x1, lowV)
	over := g.Unit("product carry", append(graph.StepNeurons(1, w1, word), graph.StepNeurons(1, w1, 2*word)...)...)
	w1 = w1.Sub(over.Times(word))
	w2 := carryV.Add(x2)

	b.addResult(0, mul, w0)
	b.addResult(1, wide, w1)
	and := func(flag string, j value) value { return all(b.f(flag), j) }
	b.addResult(0, b.f("shl32"), w0)
	b.addResult(0, b.f("rot32"), w0.Add(w1))
	b.addResult(0, and("shl64", j0), w0)
	b.addResult(1, and("shl64", j0), w1)
	b.addResult(1, and("shl64", j1), w0)
	even := j0.Add(j2)
	b.addResult(0, and("rot64", even), w0.Add(w2))
	b.addResult(1, and("rot64", even), w1)
	b.addResult(0, and("rot64", j1), w1)
	b.addResult(1, and("rot64", j1), w0.Add(w2))

	// The right shifts, complemented again.
	low := g.Unit("shifted low", times(b.f("shr32"), w1, 1), times(and("shr32", j1), w0, 1),
		times(and("shr64", j0), w2, 1), times(and("shr64", j1), w1, 1), times(and("shr64", j2), w0, 1))
	high := g.Unit("shifted high", times(and("shr64", j1), w2, 1), times(and("shr64", j2), w1, 1))
	right := b.f("shr32").Add(b.f("shr64"))
	b.addResult(0, right.Sub(negative), low)
	b.addResult(1, b.f("shr64").Sub(negative), high)
	b.addResult(0, negative, graph.Const(word-1).Sub(low))
	b.addResult(1, all(negative, b.f("shr64")), graph.Const(word-1).Sub(high))
}

// split32 divides x below 2^51 by 2^32.
func (b *builder) split32(name string, x value) (rest, quotient value) {
	t2 := b.g.Floor(name+"/2^44", x, 44, 127)
	x = x.Sub(t2.Times(1 << 44))
	t1 := b.g.Floor(name+"/2^38", x, 38, 63)
	x = x.Sub(t1.Times(1 << 38))
	t0 := b.g.Floor(name+"/2^32", x, 32, 63)
	return x.Sub(t0.Times(1 << 32)), t2.Times(1<<12).Add(t1.Times(1<<6), t0)
}

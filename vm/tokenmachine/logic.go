package tokenmachine

import (
	"fmt"

	"tassadar/vm/graph"
)

// logic works on nibbles, by a function of pairs of them.
func (b *builder) logic() {
	g := b.g
	var and, ones [2]value
	pairs := make([]int64, 256)
	for i := range pairs {
		pairs[i] = int64(i>>4) & int64(i&15)
	}
	count := make([]int64, 16)
	for i := 1; i < 16; i++ {
		count[i] = count[i>>1] + int64(i&1)
	}
	for i := range 4 {
		na := b.nibbles(fmt.Sprint("a", i), b.a.digit[i])
		nb := b.nibbles(fmt.Sprint("b", i), b.b.digit[i])
		for k := range 4 {
			w := int64(1) << (16*(i%2) + 4*k)
			name := fmt.Sprintf("nibble %d.%d", i, k)
			and[i/2] = and[i/2].Add(g.Func(name+" and", na[k].Times(16).Add(nb[k]), pairs).Times(w))
			ones[i/2] = ones[i/2].Add(g.Func(name+" ones", na[k], count))
		}
	}
	for h := range 2 {
		sum := b.a.low.Add(b.b.low)
		if h == 1 {
			sum = b.a.high.Add(b.b.high)
		}
		b.addResult(h, b.f("and"), and[h])
		b.addResult(h, b.f("or"), sum.Sub(and[h]))
		b.addResult(h, b.f("xor"), sum.Sub(and[h].Times(2)))
	}
	b.addResult(0, b.f("popcnt"), ones[0].Add(ones[1]))
}

// nibbles divides a digit, lowest first; 0 unless the unit works.
func (b *builder) nibbles(name string, d value) [4]value {
	g := b.g
	d = g.Gate(name+" for logic", b.f("logic"), d)
	var n [4]value
	for k := 3; k > 0; k-- {
		n[k] = g.Floor(fmt.Sprint(name, " nibble ", k), d, uint(4*k), 15)
		d = d.Sub(n[k].Times(1 << (4 * k)))
	}
	n[0] = b.keep(name+" nibble 0", d)
	return n
}

// zeros counts leading zeros.
func (b *builder) zeros() {
	g := b.g
	var z, empty [4]value
	for i := range 4 {
		d := g.Gate(fmt.Sprint("a", i, " for clz"), b.f("clz"), b.a.digit[i])
		var n []graph.Neuron
		for k := range 16 {
			n = append(n, graph.StepNeurons(-1, d, 1<<k)...)
		}
		z[i] = g.Unit(fmt.Sprint("zeros of a", i), n...).Plus(16)
		empty[i] = graph.Const(1).Sub(g.Step(fmt.Sprint("a", i, " not 0"), d, 1))
	}
	low := z[1].Add(g.Gate("zeros low", empty[1], z[0]))
	high := z[3].Add(g.Gate("zeros high", empty[3], z[2]))
	none := g.And("high half 0", empty[2], empty[3])
	b.addResult(0, b.f("clz32"), low)
	b.addResult(0, b.f("clz64"), high)
	b.addResult(0, all(b.f("clz64"), none), low)
}

package tokenmachine

import (
	"fmt"

	"tassadar/vm/graph"
	"tassadar/vm/isa"
)

// maxWord bounds word indexes: 2 GiB over all regions. The prompt lays word i
// down at code address i - maxWord.
const maxWord = 1 << 29

// memory computes addresses, reads words, and merges what stores write.
func (b *builder) memory() {
	g := b.g
	mem := b.f("memory")
	// Address a = 4·(index) + m.
	s := b.a.r.Add(b.immR)
	carry := g.Step("address carry", s, 4)
	m := g.Gate("address mod 4", mem, s.Sub(carry.Times(4)))
	index := b.a.q.Add(b.immQ, carry)
	end := index.Times(4).Add(s.Sub(carry.Times(4)), b.f("size"))
	b.trap(g.And("trap memory", g.Step("out of bounds", end.Sub(b.cLow), 1), b.f("bounds")), isa.TrapMemory)
	b.trap(g.And("trap table", g.Step("outside table", b.a.low.Sub(b.cLow), 0), b.f("table.bounds")), isa.TrapTable)

	table := b.f("table")
	word := g.Unit("word",
		graph.Neuron{Weight: 1, Gate: mem, Up: index},
		graph.Neuron{Weight: 1, Gate: table, Up: b.a.low.Times(2).Add(b.immLow)},
		graph.Neuron{Weight: 1, Gate: b.f("load"), Up: b.regionB.Times(isa.RegionWords)},
		graph.Neuron{Weight: 1, Gate: b.f("store"), Up: b.regionDst.Times(isa.RegionWords)},
		graph.Neuron{Weight: 1, Gate: b.f("high"), Up: graph.Const(1)})
	initial := g.Unit("initial word", append(graph.StepNeurons(maxWord, b.pcx.Neg(), 1),
		graph.Neuron{Weight: -1, Gate: b.pcx.Neg(), Up: graph.Const(1)})...)
	at := g.Clamp("word address", word.Add(initial), 0, maxWord)

	before := g.Gather("word before", g.Position().Plus(-1), at, b.withoutOffset(col1L, colD1), b.withoutOffset(col1H, colD1))
	words := g.NewTable("memory", before[0], g.Input(colM0), 1<<61,
		b.withoutOffset(colML, colM0), b.withoutOffset(colMH, colM0), before[1], before[2], before[0])
	var byteAt [12]value
	for i := range 3 {
		cell := words.Find(fmt.Sprint("cell ", i), at.Plus(int64(i)), 0, 1, 2, 3, 4)
		hit := g.Equal(fmt.Sprint("cell ", i, " found"), cell[4].Sub(at), int64(i))
		for j := range 4 {
			byteAt[4*i+j] = g.Gate(fmt.Sprint("byte ", 4*i+j), hit, cell[j])
		}
	}
	little := func(from, n int) value {
		v := value{}
		for j := range n {
			v = v.Add(byteAt[from+j].Times(1 << (8 * j)))
		}
		return v
	}
	var offset [4]value
	for i := range offset {
		offset[i] = g.Equal(fmt.Sprint("offset ", i), m, int64(i))
	}
	with := func(flag string, i int) value { return all(offset[i], b.f(flag)) }
	var low, high []graph.Neuron
	for i := range 4 {
		low = append(low, graph.Neuron{Weight: 1, Gate: with("load8", i), Up: byteAt[i]},
			graph.Neuron{Weight: 1, Gate: with("load16", i), Up: little(i, 2)},
			graph.Neuron{Weight: 1, Gate: with("load32", i), Up: little(i, 4)})
		high = append(high, graph.Neuron{Weight: 1, Gate: with("load64", i), Up: little(i+4, 4)})
	}
	b.extend(g.Unit("loaded low", low...), g.Unit("loaded high", high...))

	old := little(0, 4)
	store := []graph.Neuron{
		{Weight: 1, Gate: b.f("low"), Up: b.b.low},
		{Weight: 1, Gate: b.f("high"), Up: b.b.high},
		{Weight: 1, Gate: b.f("store8").Add(b.f("store16")), Up: old},
	}
	for i := range 4 {
		store = append(store, graph.Neuron{Weight: 1 << (8 * i), Gate: with("store8", i), Up: b.b.low8.Sub(byteAt[i])})
	}
	for i := 0; i < 4; i += 2 {
		store = append(store, graph.Neuron{Weight: 1 << (8 * i), Gate: with("store16", i), Up: b.b.digit[0].Sub(little(i, 2))})
	}
	b.store = g.Unit("stored word", store...)
	b.addResult(0, b.f("store"), b.store)
	unit := func(gate value, w int64) graph.Neuron { return graph.Neuron{Weight: w, Gate: gate, Up: graph.Const(1)} }
	b.misplaced = g.Unit("store elsewhere", unit(with("store16", 1), 1), unit(with("store16", 3), 1),
		unit(b.f("aligned"), 1), unit(with("aligned", 0), -1))
}

// extend gives the result of loads and of sign extensions.
func (b *builder) extend(low, high value) {
	g := b.g
	x := g.Unit("extended",
		graph.Neuron{Weight: 1, Gate: b.f("take8"), Up: b.a.low8},
		graph.Neuron{Weight: 1, Gate: b.f("take16"), Up: b.a.digit[0]},
		graph.Neuron{Weight: 1, Gate: b.f("take32"), Up: b.a.low}).Add(low)
	sign8 := g.And("negative 8", g.Step("bit 7", x, 1<<7), b.f("sign8"))
	sign16 := g.And("negative 16", g.Step("bit 15", x, 1<<15), b.f("sign16"))
	sign32 := g.And("negative 32", g.Step("bit 31", x, 1<<31), b.f("sign32"))
	takes := b.f("take8").Add(b.f("take16"), b.f("take32"), b.f("load"))
	b.addResult(0, takes, x)
	b.addResult(0, sign8, graph.Const(1<<32-1<<8))
	b.addResult(0, sign16, graph.Const(1<<32-1<<16))
	b.addResult(1, all(sign8.Add(sign16, sign32), b.f("sign.wide")), graph.Const(1<<32-1))
	b.addResult(1, b.f("load64"), high)
}

// checks are the traps of calls and of comparisons of signatures.
func (b *builder) checks() {
	g := b.g
	d := b.a.low.Sub(b.b.low)
	differs := g.Unit("signature differs", append(graph.StepNeurons(1, d, 1), graph.StepNeurons(1, d.Neg(), 1)...)...)
	isNull := graph.Const(1).Sub(g.Step("signature not null", b.a.low, 1))
	null := g.Unit("trap null", graph.Neuron{Weight: 1, Gate: all(differs, isNull, b.f("check")), Up: graph.Const(1)})
	b.trap(null, isa.TrapNull)
	b.trap(g.And("signature wrong", differs, b.f("check")).Sub(null), isa.TrapSignature)

	calls := b.f("call")
	deep := g.Step("too deep", b.depth.Sub(b.cLow), 0)
	high := g.Step("frame too high", b.base.Add(b.dstField), isa.MaxBase)
	b.trap(g.Unit("trap depth", graph.Neuron{Weight: 1, Gate: all(calls, deep), Up: graph.Const(1)},
		graph.Neuron{Weight: 1, Gate: all(calls, high.Sub(deep)), Up: graph.Const(1)}), isa.TrapDepth)

	b.trapped = append(b.trapped, graph.Neuron{Weight: 1, Gate: b.f("trap"), Up: graph.Const(1)})
	b.traps = append(b.traps, graph.Neuron{Weight: 1, Gate: b.f("trap"), Up: b.immLow})
}

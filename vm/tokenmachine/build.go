package tokenmachine

import (
	"tassadar/vm/graph"
)

// value is a value of the graph.
type value = graph.Value

// word is the number of values of 32 bits.
const word = 1 << 32

// builder holds what the parts of the graph share. Names follow the token machine:
// a, b and c are operands.
type builder struct {
	g    *graph.Graph
	code code
	// flag is a column of the operation that is executed.
	flag map[string]value

	// Code addresses: pc after the own token, pcx of the instruction that is
	// executed, pcw of the one that the own token ends.
	pc, pcx, pcw value
	base, depth  value
	// Fields of the instruction as they stand.
	regionB, regionDst value // region of a load, of a store
	immQ, immR         value // Imm / 4 and Imm mod 4
	immLow, immHigh    value // 16 bits each
	delta, deltaHigh   value // the move, and what is 2^16 times more of it
	dstField           value

	a, b    operand
	cLow    value
	results [2][]graph.Neuron // low and high half of the result: what units give

	cond      value          // the comparison holds
	traps     []graph.Neuron // the kind of trap
	trapped   []graph.Neuron // 1 where it traps
	div       division
	misplaced value // a store whose address does not suit
	store     value // the word that a store writes
	returnTo  value // where the frame's call goes on
}

// operand is a register: its halves, low half by 4 and rest, digits, the
// position of its record, and columns of its digit 0.
type operand struct {
	q, r, low, high, pos value
	digit                [4]value
	low8, shift, shift32 value
}

// all is 1 where all flags are 1 and 0 or less elsewhere, for gates. Where one
// is the constant 0, so is all of it.
func all(flags ...value) value {
	sum := graph.Const(int64(1 - len(flags)))
	for _, f := range flags {
		if c, ok := f.Constant(); ok && c == 0 {
			return graph.Const(0)
		}
		sum = sum.Add(f)
	}
	return sum
}

// keep is a single value that is x; a constant needs none.
func (b *builder) keep(name string, x value) value {
	if _, ok := x.Constant(); ok {
		return x
	}
	return b.g.Persist(name, x)
}

// withoutOffset takes off what embeddings add to columns that can be 0.
func (b *builder) withoutOffset(column, family string) value {
	return b.g.Input(column).Sub(b.g.Input(family))
}

// payload of D1, D3.
func (b *builder) d1() value {
	return b.withoutOffset(col1L, colD1).Add(b.withoutOffset(col1H, colD1).Times(256))
}

func (b *builder) d3() value {
	return b.withoutOffset(col3Q, colD3).Times(4).Add(b.withoutOffset(col3R, colD3))
}

// build makes the graph of the token machine. Its outputs are in the order of the
// slots type.
func build() (*graph.Graph, []value) {
	b := newBuilder()
	b.code = promptCode{b}
	return b.build()
}

func newBuilder() *builder { return &builder{g: graph.New(), flag: map[string]value{}} }

func (b *builder) build() (*graph.Graph, []value) {
	b.counters()
	b.fetch()
	b.frames()
	b.registers()
	b.moves()
	b.addition()
	b.comparison()
	b.product()
	b.division()
	b.logic()
	b.zeros()
	b.memory()
	b.checks()
	return b.g, b.emit()
}

// counters are the sums over all tokens, and what stands right before.
func (b *builder) counters() {
	g := b.g
	far := g.Input(colFarMove).Sub(g.Input(colFar).Times(farZero + 1)).Times(jumps)
	moves := g.Input(colMove).Sub(g.Input(colJump).Add(g.Input(colCall), g.Input(colRet)).Times(reach + 1))
	step := g.Input(colD0).Add(g.Input(colM0), g.Input(colNext), g.Input(colHost))
	b.pc = g.CumSum("pc", step.Add(moves, far))
	b.depth = g.CumSum("depth", g.Input(colCall).Sub(g.Input(colRet)))
	b.pcx = b.pc.Sub(far)
	farBefore := g.Gather("far before", g.Position().Plus(-1), far)[0]
	callMove := g.Input(colCallMove).Sub(g.Input(colCall).Times(reach + 1))
	b.pcw = b.pc.Sub(g.Input(colD0)).Sub(g.Input(colRet)).Sub(callMove).
		Sub(g.Gate("far before call", g.Input(colCall), farBefore))
}

// fields of an instruction, by their place behind the operation.
const (
	fieldDst = 1 + iota
	fieldA
	fieldB
	fieldC
	fieldLow
	fieldHigh
	fieldDelta
	slotTokens // tokens of one instruction
)

// fetch reads the instruction.
func (b *builder) fetch() {
	for i, v := range b.code.operation(b.pcx) {
		b.flag[flagNames[i]] = v
	}
	field := func(name string, at int, parts ...part) []value { return b.code.field(name, b.pcx, at, parts...) }
	b.dstField = field("dst", fieldDst, partWhole)[0]
	b.regionDst, b.regionB = b.dstField, field("b", fieldB, partWhole)[0]
	low := field("imm low", fieldLow, partQuarter, partRest)
	high := field("imm high", fieldHigh, partWhole, partSign)
	b.immQ, b.immR = low[0].Add(high[0].Times(1<<14)), low[1]
	b.immLow, b.immHigh = low[0].Times(4).Add(low[1]), high[0]
	b.deltaHigh = high[0].Sub(high[1].Times(digits))
	b.delta = field("delta", fieldDelta, partSigned)[0]
}

// frames keeps the base of the frame and the depth of calls, both counted
// from the last invocation.
func (b *builder) frames() {
	g := b.g
	w := b.code.field("written dst", b.pcw, fieldDst, partWhole)[0]
	change := g.Unit("base change", graph.Neuron{Weight: 1, Gate: g.Input(colCall), Up: w}, graph.Neuron{Weight: -1, Gate: g.Input(colRet), Up: w})
	base := g.CumSum("base sum", change)
	at := g.Latest("invocation", g.Input(colInvoke).Add(g.Input(colStart)), base, b.depth)
	b.base = g.Clamp("base", base.Sub(at[0]), 0, maxBase)
	b.depth = b.depth.Sub(at[1])
}

// maxBase bounds the base: calls that would leave isa.MaxBase trap before.
const maxBase = 1<<23 + 1<<16

// registers looks operands up.
func (b *builder) registers() {
	g := b.g
	key := func(name string, pc value, field int) value {
		f := b.code.field(name, pc, field, partSigned, partFrame)
		return f[0].Add(g.Gate(name+" in frame", f[1], b.base))
	}
	// A record before address 0 is an absolute register of the prompt.
	initial := g.Clamp("initial register", b.pcw.Neg(), 0, 1<<15)
	written := key("written", b.pcw, fieldDst).Sub(initial)
	q := b.withoutOffset(colQ, colD0)
	p := g.Position()
	before := g.Gather("digit 1 before", p.Plus(-1), b.d1())[0]
	high := g.Gather("digit 2 before", p.Plus(-2), b.withoutOffset(col2, colD2))[0].
		Add(g.Gather("digit 3 before", p.Plus(-3), b.d3())[0].Times(digits))
	table := g.NewTable("registers", written, g.Input(colD0), 1<<51, q.Add(before.Times(1<<14)), b.withoutOffset(colR, colD0), high, p)
	find := func(name string, field int) operand {
		v := table.Find(name, key(name+" operand", b.pcx, field), 0, 1, 2, 3)
		o := operand{q: v[0], r: v[1], low: v[0].Times(4).Add(v[1]), high: v[2], pos: v[3]}
		low := g.Gather(name+" digit 0", o.pos, q.Times(4).Add(b.withoutOffset(colR, colD0)), b.withoutOffset(colLow, colD0), b.withoutOffset(colS, colD0), b.withoutOffset(colS32, colD0))
		o.low8, o.shift, o.shift32 = low[1], low[2], low[3]
		o.digit[0] = low[0]
		o.digit[1] = g.Gather(name+" digit 1", o.pos.Plus(-1), b.d1())[0]
		o.digit[2] = g.Gather(name+" digit 2", o.pos.Plus(-2), b.withoutOffset(col2, colD2))[0]
		o.digit[3] = g.Gather(name+" digit 3", o.pos.Plus(-3), b.d3())[0]
		return o
	}
	b.a, b.b = find("a", fieldA), find("b", fieldB)
	c := table.Find("c", key("c operand", b.pcx, fieldC), 0, 1)
	b.cLow = c[0].Times(4).Add(c[1])
	calls := g.NewTable("calls", b.base, g.Input(colCall), 1<<51, b.pcw)
	b.returnTo = calls.Find("return", b.base, 0)[0].Plus(1)
}

// addResult adds x to a half of the result where flag is 1.
func (b *builder) addResult(half int, flag, x value) {
	b.results[half] = append(b.results[half], graph.Neuron{Weight: 1, Gate: flag, Up: x})
}

// f is a flag of the operation.
func (b *builder) f(name string) value {
	v, ok := b.flag["op."+name]
	if !ok {
		panic("no operation has flag " + name)
	}
	return v
}

// moves are copies, selections and extensions; the source of an extension can
// be what a load gives, see memory.
func (b *builder) moves() {
	g := b.g
	b.addResult(0, b.f("mov"), b.a.low)
	b.addResult(1, b.f("mov"), b.a.high)
	taken := g.Step("condition", b.cLow, 1)
	first := g.And("first", taken, b.f("select"))
	second := b.f("select").Sub(first)
	b.addResult(0, first, b.a.low)
	b.addResult(1, first, b.a.high)
	b.addResult(0, second, b.b.low)
	b.addResult(1, second, b.b.high)
}

func (b *builder) addition() {
	g := b.g
	low := b.a.low.Add(b.b.low)
	carry := g.Step("carry", low, word)
	high := b.a.high.Add(b.b.high, carry)
	over := g.Step("carry 2", high, word)
	b.addResult(0, b.f("add"), low.Sub(carry.Times(word)))
	wide := g.And("add wide", b.f("add"), b.f("wide"))
	b.addResult(1, wide, high.Sub(over.Times(word)))

	low = b.a.low.Sub(b.b.low)
	borrow := g.Step("borrow", low.Neg(), 1)
	high = b.a.high.Sub(b.b.high).Sub(borrow)
	over = g.Step("borrow 2", high.Neg(), 1)
	b.addResult(0, b.f("sub"), low.Add(borrow.Times(word)))
	b.addResult(1, g.And("sub wide", b.f("sub"), b.f("wide")), high.Add(over.Times(word)))
}

// comparison: less, equal or greater, of signed or unsigned operands.
func (b *builder) comparison() {
	g := b.g
	sign := func(name string, x value, flag string) value {
		return g.And(name, g.Step(name+" bit", x, 1<<31), b.f(flag)).Times(word)
	}
	low := b.a.low.Sub(b.b.low).Sub(sign("a sign 32", b.a.low, "signed32")).Add(sign("b sign 32", b.b.low, "signed32"))
	high := b.a.high.Sub(b.b.high).Sub(sign("a sign 64", b.a.high, "signed64")).Add(sign("b sign 64", b.b.high, "signed64"))
	order := g.Unit("low order", append(graph.StepNeurons(1, low, 1), graph.StepNeurons(-1, low.Neg(), 1)...)...)
	d := high.Times(2).Add(order)
	less, greater := g.Step("less", d.Neg(), 1), g.Step("greater", d, 1)
	both := func(flag string, x value) graph.Neuron {
		return graph.Neuron{Weight: 1, Gate: all(b.f(flag), x), Up: graph.Const(1)}
	}
	b.cond = g.Unit("holds", both("lt", less), both("gt", greater), both("eq", graph.Const(1).Sub(less).Sub(greater)))
	b.addResult(0, b.f("compare"), b.cond)
}

// Package vmfuzz makes WebAssembly modules of integers that are valid by
// construction, executes them on several engines and compares what can be
// observed: results as bits, kinds of traps, and memory and globals at the end.
//
// Start with [FromSeed]; [Engine] is what executes a program, [Differences]
// compares, [Shrink] makes a program that shows a difference small.
package vmfuzz

import (
	"fmt"
	"slices"

	"tassadar/vm/isa/isatest"
)

// Program is a module with what to do with one instance of it.
type Program struct {
	Wasm  []byte
	Calls []Call
	// WazeroDiffers says that wazero is known not to do what the specification
	// says: it goes on without a trap where an active element segment is out of
	// bounds (section 4.5.4), and memory.init and table.init may read active
	// segments, which are dropped by then.
	WazeroDiffers bool `json:",omitempty"`
	// Choices make this program again by [FromBytes], with the generator as it
	// was.
	Choices []byte   `json:",omitempty"`
	spans   [][2]int // of choices; see the type choices
}

// Call is a call of an exported function, whose parameters and results are
// integers.
type Call struct {
	Export  string
	Wide    []bool // which arguments are of 64 bits
	Args    []uint64
	Results []bool // which results are of 64 bits
}

func (c Call) String() string { return fmt.Sprintf("%s(%#x)", c.Export, c.Args) }

// Fuel is how often a call may enter a function or a loop; then it traps. It
// bounds the depth of calls as well, except in programs that exhaust the stack.
const Fuel = 300

// FromSeed makes a program: the same seed, the same program.
func FromSeed(seed uint64) *Program {
	return generate(&choices{draw: isatest.NewRand(seed)})
}

// FromBytes makes a program of choices. Any bytes do.
func FromBytes(data []byte) *Program { return generate(&choices{data: slices.Clone(data)}) }

type funcType struct{ params, results []typ }

func (t funcType) equal(o funcType) bool {
	return slices.Equal(t.params, o.params) && slices.Equal(t.results, o.results)
}

type global struct {
	t       typ
	mutable bool
	init    uint64
}

type generator struct {
	*choices
	types     []funcType
	functions []int // type indices
	globals   []global
	fuel      uint32 // the global with what is left
	pages     int    // -1: no memory
	maxPages  int
	table     int // entries, -1: no table
	elements  []element
	segments  []segment // of data
	dropped   bool      // an active segment is used after instantiation
	endless   int       // a function that calls itself without end, -1 for none
}

type element struct {
	passive   bool
	offset    int
	functions []uint32
}

type segment struct {
	passive bool
	offset  int
	data    []byte
}

func generate(c *choices) *Program {
	g := &generator{choices: c, pages: -1, table: -1, endless: -1}
	g.plan()
	var bodies [][]byte
	for i := range g.functions {
		bodies = append(bodies, g.body(i))
	}
	if c.below(300) == 299 { // never called but from outside, so that its depth is the engine's
		g.endless = len(g.functions)
		g.functions = append(g.functions, g.typeOf(funcType{nil, []typ{i32}}))
		var b code
		b.opU(opCall, uint32(g.endless))
		b.constant(i32, 1)
		b.op(opI32Add, opEnd)
		bodies = append(bodies, vector(nil, append([]byte{0}, b...)))
	}
	return g.finish(bodies)
}

func (g *generator) valueTypes(most int) []typ {
	n := g.below(most + 1)
	if n > 3 && !g.chance(30) {
		n = 1
	}
	out := make([]typ, n)
	for i := range out {
		out[i] = pick(g.choices, []typ{i32, i64, i32, i64, i32, i64, f32, f64})
	}
	return out
}

// typeOf finds or makes a type.
func (g *generator) typeOf(t funcType) int {
	if i := slices.IndexFunc(g.types, t.equal); i >= 0 {
		return i
	}
	g.types = append(g.types, t)
	return len(g.types) - 1
}

func (g *generator) plan() {
	for range 1 + g.below(4) {
		g.types = append(g.types, funcType{g.valueTypes(5), g.valueTypes(4)})
	}
	if g.chance(20) { // equal types of two numbers are one type
		g.types = append(g.types, g.types[0])
	}
	g.functions = append(g.functions, g.below(len(g.types)))
	g.several(5, 3, func() bool {
		g.functions = append(g.functions, g.below(len(g.types)))
		return true
	})
	for range g.below(6) {
		t := pick(g.choices, []typ{i32, i64, i32, i64, f32, f64})
		g.globals = append(g.globals, global{t, !g.chance(20), g.value(t.bits())})
	}
	g.fuel = uint32(len(g.globals))
	g.globals = append(g.globals, global{i32, true, Fuel})
	if !g.chance(8) {
		g.pages = pick(g.choices, []int{1, 1, 1, 0, 2, 1, 1, 1, 2, 1})
		g.maxPages = g.pages + g.below(3)
	}
	if !g.chance(20) {
		g.table = g.below(10)
		for range g.below(4) {
			e := element{offset: g.below(g.table + 1), passive: g.chance(30)}
			for range g.below(g.table - e.offset + 1) {
				e.functions = append(e.functions, uint32(g.below(len(g.functions))))
			}
			if g.chance(1) {
				e.offset = g.table + g.below(3)
			}
			g.elements = append(g.elements, e)
		}
	}
	if g.pages >= 0 {
		for range g.below(5) {
			g.segments = append(g.segments, g.segment())
		}
	}
}

// segment makes a data segment that fits the memory as a rule.
func (g *generator) segment() segment {
	s := segment{passive: g.chance(30), data: make([]byte, g.below(20))}
	for i := range s.data {
		s.data[i] = byte(g.value(64))
	}
	size := g.pages*65536 - len(s.data)
	if size < 0 && !g.chance(5) {
		s.data, size = nil, 0
	}
	switch {
	case size < 0 || g.chance(1):
		s.offset = max(g.pages*65536-g.below(20)+g.below(40), 0)
	case g.chance(20):
		s.offset = size
	default:
		s.offset = g.below(min(size+1, 256))
	}
	return s
}

// finish adds what can be seen from outside, and encodes.
func (g *generator) finish(bodies [][]byte) *Program {
	p := &Program{}
	var exports, codes [][]byte
	codes = bodies
	add := func(name string, t funcType, locals []byte, body code) {
		exports = append(exports, append(append(vector(nil, []byte(name)), 0), code(nil).with(uint32(len(g.functions)))...))
		g.functions = append(g.functions, g.typeOf(t))
		codes = append(codes, vector(nil, append(append(slices.Clone(locals), body...), opEnd)))
	}
	inner := len(bodies)
	if g.endless >= 0 {
		inner--
	}
	var calls []Call // what may be called
	for i := range min(inner, 6) {
		t := g.types[g.functions[i]]
		var b code
		b.constant(i32, Fuel)
		b.opU(opGlobalSet, g.fuel)
		outer := funcType{}
		for j, x := range t.params {
			outer.params = append(outer.params, x.integer())
			b.opU(opLocalGet, uint32(j))
			if op := reinterpret(x.integer(), x); op != 0 {
				b.op(op)
			}
		}
		b.opU(opCall, uint32(i))
		locals := []byte{0}
		outer.results = g.integers(&b, t.results, len(t.params), &locals)
		name := fmt.Sprintf("f%d", i)
		add(name, outer, locals, b)
		calls = append(calls, Call{name, wideOnes(outer.params), nil, wideOnes(outer.results)})
	}

	var state code
	var all []typ
	for i, x := range g.globals {
		state.opU(opGlobalGet, uint32(i))
		all = append(all, x.t.integer())
		if op := reinterpret(x.t, x.t.integer()); op != 0 {
			state.op(op)
		}
	}
	add("globals", funcType{nil, all}, []byte{0}, state)
	final := []Call{{"globals", nil, nil, wideOnes(all)}}
	if g.pages >= 0 {
		add("digest", funcType{[]typ{i32, i32}, []typ{i64}}, []byte{1, 1, byte(i64)}, digest())
		for _, r := range [][2]uint64{{0, 2048}, {65536 - 128, 65536 + 128}, {131072 - 128, 131072}} {
			final = append(final, Call{"digest", []bool{false, false}, []uint64{r[0], r[1]}, []bool{true}})
		}
		exports = append(exports, append(vector(nil, []byte("memory")), 2, 0))
	}
	start := -1
	if g.chance(15) {
		for i := range inner {
			if t := g.types[g.functions[i]]; len(t.params)+len(t.results) == 0 {
				start = i
			}
		}
	}

	g.several(10, 6, func() bool {
		c := calls[g.below(len(calls))]
		for _, wide := range c.Wide {
			bits := 32
			if wide {
				bits = 64
			}
			c.Args = append(c.Args, g.value(bits))
		}
		p.Calls = append(p.Calls, c)
		return true
	})
	if g.endless >= 0 { // once: it takes wazero's compiler a second
		p.Calls = append(p.Calls, Call{"endless", nil, nil, []bool{false}})
	}
	p.Calls = append(p.Calls, final...)
	p.WazeroDiffers = g.dropped
	for _, e := range g.elements {
		p.WazeroDiffers = p.WazeroDiffers || !e.passive && e.offset+len(e.functions) > g.table
	}
	p.Wasm = g.encode(exports, codes, start)
	p.Choices, p.spans = slices.Clone(g.data[:g.at]), g.spans
	return p
}

// integers turns the results on the stack into integers, by way of locals
// where there is a float below the top.
func (g *generator) integers(b *code, results []typ, locals int, decl *[]byte) []typ {
	out := make([]typ, len(results))
	floats := false
	for i, t := range results {
		out[i] = t.integer()
		floats = floats || out[i] != t
	}
	if !floats {
		return out
	}
	*decl = []byte{byte(len(results))}
	for _, t := range results {
		*decl = append(*decl, 1, byte(t))
	}
	for i := len(results) - 1; i >= 0; i-- {
		b.opU(opLocalSet, uint32(locals+i))
	}
	for i, t := range results {
		b.opU(opLocalGet, uint32(locals+i))
		if op := reinterpret(t, out[i]); op != 0 {
			b.op(op)
		}
	}
	return out
}

func wideOnes(list []typ) []bool {
	out := make([]bool, len(list))
	for i, t := range list {
		out[i] = t.bits() == 64
	}
	return out
}

// digest is the body of a function (from, to i32) -> i64 over the words of
// memory from one address to another.
func digest() code {
	var b code
	b.op(opBlock, 0x40, opLoop, 0x40)
	// from + 8 > to: leave
	b.opU(opLocalGet, 0)
	b.constant(i32, 8)
	b.op(opI32Add)
	b.opU(opLocalGet, 1)
	b.op(opI32GtU)
	b.opU(opBrIf, 1)
	// from + 8 > size: leave
	b.opU(opLocalGet, 0)
	b.constant(i32, 8)
	b.op(opI32Add)
	b.op(opMemorySize, 0)
	b.constant(i32, 16)
	b.op(opI32Shl, opI32GtU)
	b.opU(opBrIf, 1)
	// sum = rotl(sum, 7) ^ word, times an odd number
	b.opU(opLocalGet, 2)
	b.constant(i64, 7)
	b.op(opI64Rotl)
	b.opU(opLocalGet, 0)
	b.op(opI64Load, 0, 0, opI64Xor)
	b.constant(i64, 0x9e3779b97f4a7c15)
	b.op(opI64Mul)
	b.opU(opLocalSet, 2)
	b.opU(opLocalGet, 0)
	b.constant(i32, 8)
	b.op(opI32Add)
	b.opU(opLocalSet, 0)
	b.opU(opBr, 0)
	b.op(opEnd, opEnd)
	b.op(opMemorySize, 0, opI64ExtendU)
	b.opU(opLocalGet, 2)
	b.op(opI64Add)
	return b
}

// with returns c and a number.
func (c code) with(v uint32) code { c.u(v); return c }

func (g *generator) encode(exports, codes [][]byte, start int) []byte {
	out := []byte("\x00asm\x01\x00\x00\x00")
	var items [][]byte
	for _, t := range g.types {
		items = append(items, vector(vector([]byte{0x60}, types(t.params)), types(t.results)))
	}
	out = section(out, 1, items)
	items = nil
	for _, t := range g.functions {
		items = append(items, code(nil).with(uint32(t)))
	}
	out = section(out, 3, items)
	if g.table >= 0 {
		out = section(out, 4, [][]byte{code{0x70, 0}.with(uint32(g.table))})
	}
	if g.pages >= 0 {
		out = section(out, 5, [][]byte{code{1}.with(uint32(g.pages)).with(uint32(g.maxPages))})
	}
	items = nil
	for _, x := range g.globals {
		b := code{byte(x.t), 0}
		if x.mutable {
			b[1] = 1
		}
		b.constant(x.t, x.init)
		b.op(opEnd)
		items = append(items, b)
	}
	out = section(out, 6, items)
	if g.endless >= 0 {
		exports = append(exports, append(append(vector(nil, []byte("endless")), 0), code(nil).with(uint32(g.endless))...))
	}
	out = section(out, 7, exports)
	if start >= 0 {
		out = vector(append(out, 8), code(nil).with(uint32(start)))
	}
	items = nil
	for _, e := range g.elements {
		b := code{1, 0}
		if !e.passive {
			b = code{0}
			b.constant(i32, uint64(e.offset))
			b.op(opEnd)
		}
		b.u(uint32(len(e.functions)))
		for _, f := range e.functions {
			b.u(f)
		}
		items = append(items, b)
	}
	out = section(out, 9, items)
	if len(g.segments) > 0 {
		out = vector(append(out, 12), code(nil).with(uint32(len(g.segments))))
	}
	out = section(out, 10, codes)
	items = nil
	for _, s := range g.segments {
		b := code{1}
		if !s.passive {
			b = code{0}
			b.constant(i32, uint64(s.offset))
			b.op(opEnd)
		}
		items = append(items, vector(b, s.data))
	}
	return section(out, 11, items)
}

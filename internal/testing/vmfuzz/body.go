package vmfuzz

import "slices"

// block is a control frame: what validation of the specification keeps
// (core specification 2.0, appendix A.3).
type block struct {
	loop            bool
	params, results []typ
	height          int  // of the stack below its parameters
	dead            bool // nothing gets here: the stack is polymorphic
}

func (b *block) label() []typ {
	if b.loop {
		return b.params
	}
	return b.results
}

// writer makes the body of one function. It keeps the types on the stack and
// only emits what is valid there.
type writer struct {
	*generator
	code
	locals []typ
	blocks []block
	stack  []typ
	budget int
	index  int // of the function
}

// body makes the entry of a function in the code section.
func (g *generator) body(i int) []byte {
	t := g.types[g.functions[i]]
	w := &writer{generator: g, locals: slices.Clone(t.params), budget: 150, index: i}
	// Runs of locals, neighbours of one type at times.
	var decl [][]byte
	for range g.below(4) {
		n, x := 1+g.below(3), pick(g.choices, []typ{i32, i64, i32, i64, f32, f64})
		decl = append(decl, code(nil).with(uint32(n)), []byte{byte(x)})
		w.locals = append(w.locals, slices.Repeat([]typ{x}, n)...)
	}
	w.blocks = []block{{results: t.results}}
	w.burn()
	w.instructions(40, 24)
	w.fit()
	w.op(opEnd)
	out := code(nil).with(uint32(len(decl) / 2))
	for _, d := range decl {
		out = append(out, d...)
	}
	return vector(nil, append(out, w.code...))
}

func (w *writer) block() *block { return &w.blocks[len(w.blocks)-1] }

// here is what the innermost block has on the stack.
func (w *writer) here() []typ { return w.stack[w.block().height:] }

func (w *writer) push(list ...typ) { w.stack = append(w.stack, list...) }

func (w *writer) pop(n int) { w.stack = w.stack[:max(len(w.stack)-n, w.block().height)] }

// burn takes fuel and traps without.
func (w *writer) burn() {
	w.opU(opGlobalGet, w.fuel)
	w.op(opI32Eqz, opIf, 0x40, opUnreachable, opEnd)
	w.opU(opGlobalGet, w.fuel)
	w.constant(i32, 1)
	w.op(opI32Sub)
	w.opU(opGlobalSet, w.fuel)
}

// need makes the types the top of the stack: what is there, or new values.
func (w *writer) need(list ...typ) {
	here := w.here()
	if n := len(list); n <= len(here) && slices.Equal(here[len(here)-n:], list) && !w.chance(15) {
		return
	}
	if w.block().dead && len(here) == 0 && w.chance(40) {
		w.push(list...) // out of nothing
		return
	}
	for _, t := range list {
		w.value(t)
	}
}

// value pushes a value.
func (w *writer) value(t typ) {
	switch w.below(12) {
	case 1, 2, 3, 4, 5:
		if w.variable(w.locals, opLocalGet, t) {
			w.push(t)
			return
		}
	case 6, 7:
		if i, ok := w.globalOf(t, false); ok {
			w.opU(opGlobalGet, i)
			w.push(t)
			return
		}
	case 8:
		if w.budget > 0 {
			w.budget -= 3
			w.value(pick(w.choices, []typ{i32, i64}))
			if w.convert(t) {
				return
			}
		}
	case 9:
		if w.pages >= 0 && w.budget > 0 {
			w.budget -= 4
			w.load(t, true)
			return
		}
	}
	w.code.constant(t, w.choices.value(t.bits()))
	w.push(t)
}

// convert makes the integer on top a value of another type.
func (w *writer) convert(t typ) bool {
	from := w.stack[len(w.stack)-1]
	if from != t.integer() {
		if from == i32 {
			w.op(0xac + byte(w.below(2)))
		} else {
			w.op(0xa7)
		}
	}
	if op := reinterpret(t.integer(), t); op != 0 {
		w.op(op)
	}
	w.stack[len(w.stack)-1] = t
	return true
}

// variable emits an instruction on a local of a type, if there is one.
func (w *writer) variable(locals []typ, op byte, t typ) bool {
	from := w.below(max(len(locals), 1))
	for i := range locals {
		if j := (from + i) % len(locals); locals[j] == t {
			w.opU(op, uint32(j))
			return true
		}
	}
	return false
}

// globalOf finds a global of a type; never the fuel to be written.
func (w *writer) globalOf(t typ, write bool) (uint32, bool) {
	from := w.below(len(w.globals))
	for i := range w.globals {
		j := (from + i) % len(w.globals)
		if x := w.globals[j]; x.t == t && (!write || x.mutable && uint32(j) != w.fuel) {
			return uint32(j), true
		}
	}
	return 0, false
}

// fit makes the stack of the innermost block its results.
func (w *writer) fit() {
	b := w.block()
	if b.dead {
		w.pop(0)
		for range w.here() {
			w.op(opDrop)
		}
		w.stack = append(w.stack[:b.height], b.results...)
		if w.chance(30) && len(b.results) > 0 {
			for _, t := range b.results {
				w.code.constant(t, 1)
			}
		}
		return
	}
	if !b.loop && !slices.Equal(w.here(), b.results) && w.chance(15) {
		w.need(b.results...)
		w.opU(opBr, 0)
		w.stack = append(w.stack[:b.height], b.results...)
		return
	}
	for {
		here := w.here()
		if len(here) <= len(b.results) && slices.Equal(here, b.results[:len(here)]) {
			break
		}
		w.consume()
	}
	for _, t := range b.results[len(w.here()):] {
		w.value(t)
	}
}

// consume takes the top value away, into a variable as a rule.
func (w *writer) consume() {
	t := w.stack[len(w.stack)-1]
	if t == t.integer() && w.chance(30) { // so that it matters
		if i, ok := w.globalOf(t, true); ok {
			w.opU(opGlobalGet, i)
			w.op(pick(w.choices, map[typ][]byte{i32: {0x6a, 0x6b, 0x73}, i64: {0x7c, 0x7d, 0x85}}[t]))
			w.opU(opGlobalSet, i)
			w.pop(1)
			return
		}
	}
	if w.chance(25) {
		if i, ok := w.globalOf(t, true); ok {
			w.opU(opGlobalSet, i)
			w.pop(1)
			return
		}
	}
	if w.chance(25) || !w.variable(w.locals, opLocalSet, t) {
		w.op(opDrop)
	}
	w.pop(1)
}

// instructions emits at most n, about as many as the mean says.
func (w *writer) instructions(n, mean int) {
	w.several(n, mean, func() bool {
		w.budget--
		if w.budget < 0 || w.block().dead && !w.chance(40) {
			return false
		}
		w.instruction()
		return true
	})
}

func (w *writer) instruction() {
	switch k := w.below(40); {
	case k < 1:
		w.op(opNop)
	case k < 13:
		w.operator()
	case k < 15:
		w.value(pick(w.choices, []typ{i32, i64, i32, i64, f32, f64}))
	case k < 18:
		w.setLocal()
	case k < 20:
		if len(w.here()) > 0 {
			w.consume()
		}
	case k < 21:
		t := pick(w.choices, []typ{i32, i64, f32, f64})
		w.need(t, t, i32)
		if w.chance(20) {
			w.op(opSelectTyped, 1, byte(t))
		} else {
			w.op(opSelect)
		}
		w.pop(3)
		w.push(t)
	case k < 26:
		w.memory()
	case k < 27:
		w.segment()
	case k < 32:
		w.nested()
	case k < 36:
		w.branch()
	default:
		w.call()
	}
}

func (w *writer) operator() {
	o := pick(w.choices, operators)
	if o.divides() && w.chance(8) { // a quotient that does not fit
		least, minus := uint64(1)<<31, uint64(1)<<32-1
		if o.result == i64 {
			least, minus = 1<<63, 1<<64-1
		}
		w.code.constant(o.result, least)
		w.code.constant(o.result, minus)
		w.op(o.op)
		w.push(o.result)
		return
	}
	w.need(o.params...)
	if o.divides() && !w.chance(6) {
		// A divisor that is not 0 by its lowest bit.
		w.code.constant(o.result, uint64(1)<<w.below(3))
		if o.result == i32 {
			w.op(opI32Or)
		} else {
			w.op(opI64Or)
		}
	}
	w.op(o.op)
	w.pop(len(o.params))
	w.push(o.result)
}

func (w *writer) setLocal() {
	if len(w.locals) == 0 {
		return
	}
	i := w.below(len(w.locals))
	w.need(w.locals[i])
	if w.chance(50) {
		w.opU(opLocalTee, uint32(i))
		return
	}
	w.opU(opLocalSet, uint32(i))
	w.pop(1)
}

// address makes the top of the stack an address that is in the memory as a rule,
// and returns the offset of the instruction. A fresh one leaves what was there.
func (w *writer) address(width int, fresh bool) uint32 {
	operand := func() {
		if fresh {
			w.value(i32)
		} else {
			w.need(i32)
		}
	}
	end := uint64(w.pages) * 65536
	switch w.below(20) {
	case 19: // around the end
		sum := int(end) - width + w.below(20) - 17
		offset := 0
		if sum > 0 {
			offset = w.below(sum + 1)
		}
		w.code.constant(i32, uint64(max(sum-offset, 0)))
		w.push(i32)
		return uint32(offset)
	case 18:
		if w.chance(30) {
			operand()
			return uint32(w.choices.value(32))
		}
	}
	operand()
	w.code.constant(i32, pick(w.choices, []uint64{0xff, 0xff, 0x3f, 0x7, 0xff, 0xfff, 0x3f, 0xffff}))
	w.op(opI32And)
	return uint32(w.below(20))
}

func (w *writer) memArg(a access, offset uint32) {
	w.op(a.op)
	w.u(uint32(w.below(natural(a.width) + 1)))
	w.u(offset)
}

func (w *writer) load(t typ, fresh bool) {
	a := pick(w.choices, loads)
	for a.t != t {
		a = loads[(slices.Index(loads, a)+1)%len(loads)]
	}
	offset := w.address(a.width, fresh)
	w.memArg(a, offset)
	w.pop(1)
	w.push(t)
}

func (w *writer) memory() {
	if w.pages < 0 {
		return
	}
	switch w.below(12) {
	case 0, 1, 2, 3:
		w.load(pick(w.choices, []typ{i32, i64, i32, i64, f32, f64}), false)
	case 4, 5, 6, 7, 8:
		a := pick(w.choices, stores)
		offset := w.address(a.width, false)
		w.value(a.t)
		w.memArg(a, offset)
		w.pop(2)
	case 9:
		if w.chance(50) {
			w.op(opMemorySize, 0)
			w.push(i32)
			return
		}
		if w.chance(70) {
			w.code.constant(i32, uint64(w.below(3)))
			w.push(i32)
		} else {
			w.need(i32)
		}
		w.op(opMemoryGrow, 0)
	case 10: // fill
		w.address(16, false)
		w.value(i32)
		w.length()
		w.op(opPrefix, opMemoryFill, 0)
		w.pop(3)
	default:
		w.address(16, false)
		w.address(16, true)
		w.length()
		w.op(opPrefix, opMemoryCopy, 0, 0)
		w.pop(3)
	}
}

// source picks a segment that was not dropped by instantiation, as a rule.
func (w *writer) source(passive func(int) bool, n int) (uint32, bool) {
	if n == 0 {
		return 0, false
	}
	i := w.below(n)
	if !passive(i) {
		if !w.chance(3) {
			return 0, false
		}
		w.dropped = true
	}
	return uint32(i), true
}

// segment emits an instruction on a segment, or on all of a table.
func (w *writer) segment() {
	short := func() { // few entries or bytes, as a rule
		w.value(i32)
		if !w.chance(5) {
			w.code.constant(i32, pick(w.choices, []uint64{3, 1, 7, 0xf}))
			w.op(opI32And)
		}
	}
	if len(w.segments) > 0 && w.below(2) == 0 {
		i, ok := w.source(func(i int) bool { return w.segments[i].passive }, len(w.segments))
		if !ok {
			return
		}
		if w.chance(15) {
			w.op(opPrefix, opDataDrop)
			w.u(i)
			return
		}
		w.address(16, false)
		short()
		short()
		w.op(opPrefix, opMemoryInit)
		w.u(i)
		w.op(0)
		w.pop(3)
		return
	}
	if w.table < 0 {
		return
	}
	i, ok := w.source(func(i int) bool { return w.elements[i].passive }, len(w.elements))
	short()
	short()
	short()
	if !ok || w.chance(30) {
		w.op(opPrefix, opTableCopy, 0, 0)
		w.pop(3)
		return
	}
	w.op(opPrefix, opTableInit)
	w.u(i)
	w.op(0)
	w.pop(3)
	if w.chance(15) {
		w.op(opPrefix, opElemDrop)
		w.u(uint32(w.below(len(w.elements))))
	}
}

// length pushes a length that is short, or longer than any memory: so that it
// takes few instructions where each byte takes some.
func (w *writer) length() {
	w.value(i32)
	if w.chance(4) {
		w.code.constant(i32, 1<<20)
		w.op(opI32Or)
		return
	}
	w.code.constant(i32, []uint64{0x3f, 0x7, 0xff, 0x1f, 0x3f, 0x7, 0xff, 0x1f, 0xfff}[w.below(9)])
	w.op(opI32And)
}

// nested emits a block, loop or if that takes what is on the stack.
func (w *writer) nested() {
	if len(w.blocks) > 6 || w.budget < 4 {
		return
	}
	kind := []byte{opBlock, opLoop, opIf}[w.below(3)]
	params := min(w.below(4), len(w.here()))
	if kind == opIf {
		if here := w.here(); len(here) > 0 && here[len(here)-1] == i32 {
			params = min(params, len(here)-1)
		} else {
			w.value(i32)
		}
		w.pop(1)
	}
	b := block{loop: kind == opLoop, height: len(w.stack) - params, params: slices.Clone(w.stack[len(w.stack)-params:])}
	results := w.valueTypes(3)
	if w.chance(50) {
		results = slices.Clone(b.params)
	}
	b.results = results
	w.op(kind)
	switch {
	case params == 0 && len(results) == 0:
		w.op(0x40)
	case params == 0 && len(results) == 1 && !w.chance(20):
		w.op(byte(results[0]))
	default:
		w.s(int64(w.typeOf(funcType{b.params, results})))
	}
	w.blocks = append(w.blocks, b)
	if b.loop {
		w.burn()
	}
	w.instructions(8, 6)
	w.fit()
	if kind == opIf && (!slices.Equal(b.params, results) || w.chance(50)) {
		w.op(opElse)
		w.stack = append(w.stack[:b.height], b.params...)
		w.block().dead = false
		w.instructions(6, 4)
		w.fit()
	}
	w.op(opEnd)
	w.blocks = w.blocks[:len(w.blocks)-1]
}

// target picks a label.
func (w *writer) target() uint32 {
	to := w.below(len(w.blocks))
	if w.blocks[len(w.blocks)-1-to].loop && !w.chance(30) { // seldom without end
		to = w.below(len(w.blocks))
	}
	return uint32(to)
}

func (w *writer) label(depth uint32) []typ { return w.blocks[len(w.blocks)-1-int(depth)].label() }

// die marks that the following code is not reached.
func (w *writer) die() {
	w.block().dead = true
	w.stack = w.stack[:w.block().height]
}

func (w *writer) branch() {
	switch w.below(12) {
	case 0, 1, 2, 3, 4, 5:
		to := w.target()
		w.need(append(slices.Clone(w.label(to)), i32)...)
		w.opU(opBrIf, to)
		w.pop(1)
	case 6, 7, 8:
		first := w.target()
		list := []uint32{}
		for range w.below(5) {
			to := w.target()
			if slices.Equal(w.label(to), w.label(first)) {
				list = append(list, to)
			}
		}
		w.need(append(slices.Clone(w.label(first)), i32)...)
		if w.chance(70) {
			w.code.constant(i32, 7)
			w.op(opI32And)
		}
		w.opU(opBrTable, uint32(len(list)))
		for _, to := range list {
			w.u(to)
		}
		w.u(first)
		w.die()
	case 9:
		to := w.target()
		w.need(w.label(to)...)
		w.opU(opBr, to)
		w.die()
	case 10:
		w.need(w.blocks[0].results...)
		w.op(opReturn)
		w.die()
	default:
		if w.chance(20) {
			w.op(opUnreachable)
			w.die()
		}
	}
}

func (w *writer) call() {
	if w.table < 0 || w.below(10) < 6 {
		f := w.below(len(w.functions))
		if f <= w.index && !w.chance(20) { // seldom without end
			if f = w.index + 1; f == len(w.functions) {
				return
			}
		}
		t := w.types[w.functions[f]]
		w.need(t.params...)
		w.opU(opCall, uint32(f))
		w.pop(len(t.params))
		w.push(t.results...)
		return
	}
	// As a rule an entry that is there, with its type.
	var e element
	if len(w.elements) > 0 {
		if e = pick(w.choices, w.elements); e.passive && !w.chance(30) {
			return
		}
	}
	if len(e.functions) == 0 && !w.chance(10) {
		return
	}
	t, index := w.below(len(w.types)), w.below(w.table+1)
	if len(e.functions) > 0 && !w.chance(6) {
		index = w.below(len(e.functions))
		t = w.functions[e.functions[index]]
		index += e.offset
		if w.chance(4) {
			t = w.below(len(w.types))
		}
	}
	w.need(w.types[t].params...)
	if !w.chance(10) {
		w.code.constant(i32, uint64(index))
		w.push(i32)
	} else {
		w.value(i32)
		if w.below(3) > 0 {
			w.code.constant(i32, 7)
			w.op(opI32And)
		}
	}
	n := len(w.types[t].params)
	w.opU(opCallIndirect, uint32(t))
	w.u(0)
	w.pop(n + 1)
	w.push(w.types[t].results...)
}

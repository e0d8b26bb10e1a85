package lower

import (
	"tassadar"
	"tassadar/vm/isa"
	"tassadar/wasm"
)

// function lowers the body of one function after another.
type function struct {
	*asm
	operands
	p  *program
	in *instance
	fn *fn

	blocks []block
	live   bool // the code here can be reached
	skip   int  // open blocks of code that cannot
	cond   condition
	body   *label       // of the function's end
	stores []misaligned // to be emitted where nothing comes through
	ways   []way        // of br_table, to be emitted behind the function
	moving int          // instructions of ways

	divisions []division // likewise
}

// condition is a comparison that nothing has computed yet: it is on top of the
// operand stack, and a branch may follow.
type condition struct {
	waiting bool
	op      isa.Op
	a, b    int32
	negated int // how many eqz follow it
}

// spare is how many registers above the operand stack an operation may use.
const spare = 8

func instr3(op isa.Op, dst, a, b int32) isa.Instr {
	return isa.Instr{Op: op, Dst: dst, A: a, B: b, C: isa.Zero}
}

func instr2(op isa.Op, dst, a int32) isa.Instr { return instr3(op, dst, a, isa.Zero) }

func instr0(op isa.Op) isa.Instr {
	return isa.Instr{Op: op, Dst: isa.Zero, A: isa.Zero, B: isa.Zero, C: isa.Zero}
}

// branch compares two registers.
func branch(op isa.Op, a, b int32) isa.Instr { return instr3(op, isa.Zero, a, b) }

// lower emits the code of f.
func (f *function) lower(fn *fn) error {
	body := &fn.in.m.Funcs[fn.def]
	f.in, f.fn = fn.in, fn
	f.at = uint32(body.Start)
	f.bind(fn.start)
	if fn.trap != nil {
		f.at = uint32(fn.trap.Offset)
		f.emit(f.trap(isa.TrapUnsupported))
		f.endFunction()
		return f.err
	}
	locals := len(fn.sig.params)
	for _, run := range body.Locals {
		locals += int(run.Count)
	}
	if locals+fn.high+spare > isa.MaxRegister {
		return tassadar.Errorf(tassadar.ModuleLimitExceeded, "module %q, function %s: %d locals and operands, more than %d",
			fn.in.name, fn.label(), locals+fn.high, isa.MaxRegister-spare)
	}
	f.operands.reset(locals)
	f.live, f.skip, f.cond, f.stores = true, 0, condition{}, f.stores[:0]
	f.ways, f.moving, f.divisions = f.ways[:0], 0, f.divisions[:0]
	f.body = newLabel()
	f.blocks = append(f.blocks[:0], block{sig: signature{"", fn.sig.results}, label: f.body})
	for i := range locals {
		if fn.clear.has(i) {
			f.emit(mov(int32(i), isa.Zero))
		}
	}
	for in := range fn.in.m.Instructions(body) {
		f.at = uint32(in.Start)
		f.step(&in)
		if f.err != nil {
			return f.err
		}
	}
	f.emitStores()
	f.emitWays()
	f.emitDivisions()
	f.endFunction()
	return f.err
}

func (f *function) trap(kind uint32) isa.Instr {
	in := instr0(isa.Trap)
	in.Imm = kind
	return in
}

func (f *function) step(in *wasm.Instr) {
	if !f.live {
		f.unreached(in)
		return
	}
	// An instruction may copy all that is on the stack, and move some of it.
	f.makeRoom(2*f.height() + len(in.Labels) + 64)
	op := describe(in.Op)
	if f.cond.waiting && in.Op != wasm.OpIf && in.Op != wasm.OpBrIf && op.class != zero {
		f.compute()
	}
	if in.Op != wasm.OpElse && in.Op != wasm.OpEnd {
		f.owed++
	}
	if op.class != unknown {
		f.typed(in, op)
		return
	}
	switch in.Op {
	case opNop:
	case opDrop:
		f.pop()
	case opSelect, opSelectTyped:
		c, b, a := f.pop(), f.pop(), f.pop()
		f.emit(isa.Instr{Op: isa.Select, Dst: f.push(), A: a, B: b, C: c})
	case opLocalGet:
		f.alias(inLocal, int32(in.Index))
	case opLocalSet:
		f.setLocal(int32(in.Index))
	case opLocalTee:
		f.setLocal(int32(in.Index))
		f.alias(inLocal, int32(in.Index))
	case opGlobalGet:
		if g := f.in.globals[in.Index]; g.mutable {
			f.alias(inGlobal, g.reg)
		} else {
			f.constant(g.value)
		}
	case opGlobalSet:
		f.setGlobal(f.in.globals[in.Index].reg)
	case opMemoryCopy, opMemoryFill, opMemoryInit, opTableCopy, opTableInit, opDataDrop, opElemDrop:
		f.bulk(in)
	default:
		f.control(in)
	}
}

// constant pushes a constant.
func (f *function) constant(v uint64) {
	r, offset, ok := f.p.pool.constant(v)
	if ok {
		f.alias(inConst, r)
		return
	}
	f.emit(isa.Instr{Op: isa.Ld64, Dst: f.push(), A: isa.Zero, B: f.p.spill, C: f.p.all, Imm: offset})
}

// setLocal pops a value into a local.
func (f *function) setLocal(local int32) {
	f.set(local, func(before bool) { f.saveLocal(local, before) })
}

// setGlobal pops a value into an absolute register.
func (f *function) setGlobal(reg int32) { f.set(reg, f.saveGlobals) }

func (f *function) set(to int32, save func(before bool)) {
	from := f.pop()
	if from == to {
		return
	}
	if f.lastWrites(from) && from == f.slot(f.height()) {
		save(true)
		f.retarget(from, to)
		return
	}
	save(false)
	f.emit(mov(to, from))
}

// typed lowers an instruction of the table.
func (f *function) typed(in *wasm.Instr, op operation) {
	switch op.class {
	case unary:
		a := f.pop()
		f.emit(instr2(op.op, f.push(), a))
	case binary:
		b, a := f.pop(), f.pop()
		f.emit(instr3(op.op, f.push(), a, b))
	case compare:
		b, a := f.pop(), f.pop()
		if op.swapped {
			a, b = b, a
		}
		f.push()
		f.cond = condition{true, op.op, a, b, 0}
	case zero:
		if f.cond.waiting {
			f.cond.negated++
			return
		}
		a := f.pop()
		f.push()
		f.cond = condition{true, isa.Eq, a, isa.Zero, 0}
	case rem32:
		b, a := f.pop(), f.pop()
		t := f.slot(f.height() + 2)
		f.emit(instr3(op.op, t, a, b))
		f.emit(instr3(isa.Mul32, t, t, b))
		f.emit(instr3(isa.Sub32, f.push(), a, t))
	case trailing:
		// The ones of x | (x-1) that x has not.
		a := f.pop()
		t := f.slot(f.height() + 2)
		f.emit(instr3(op.op, t, a, f.p.one))
		f.emit(instr3(isa.Or, t, t, a))
		f.emit(instr3(isa.Xor, t, t, a))
		f.emit(instr2(isa.Popcnt, f.push(), t))
	case wide:
		f.divide(in)
	case same:
	case load:
		a := f.pop()
		mem := f.in.memories[0]
		f.emit(isa.Instr{Op: op.op, Dst: f.push(), A: a, B: mem.region, C: mem.bytes, Imm: uint32(in.Mem.Offset)})
	case store:
		f.store(in, op.op)
	case constant:
		f.constant(in.Const)
	case pages:
		f.alias(inGlobal, f.in.memories[0].pages)
	case grow:
		f.grow()
	}
}

// compute emits the comparison on top of the stack, for something other than a
// branch uses it.
func (f *function) compute() {
	c := f.cond
	f.cond = condition{}
	dst := f.slot(f.height() - 1)
	f.emit(instr3(c.op, dst, c.a, c.b))
	for range c.negated {
		f.emit(instr3(isa.Eq, dst, dst, isa.Zero))
	}
}

// test pops a condition and returns the branch that is taken where it holds, or
// where it does not.
func (f *function) test(holds bool) isa.Instr {
	c := f.cond
	f.cond = condition{}
	r := f.pop()
	if !c.waiting {
		c = condition{op: isa.Ne, a: r, b: isa.Zero}
	}
	if holds != (c.negated%2 == 0) {
		c = negate(c)
	}
	return branch(c.op-isa.Eq+isa.BrEq, c.a, c.b)
}

// negate returns the opposite comparison: not a < b is b <= a.
func negate(c condition) condition {
	switch c.op {
	case isa.Eq:
		c.op = isa.Ne
	case isa.Ne:
		c.op = isa.Eq
	case isa.LtU, isa.LtS32, isa.LtS64:
		c.op, c.a, c.b = c.op+1, c.b, c.a
	default:
		c.op, c.a, c.b = c.op-1, c.b, c.a
	}
	return c
}

package lower

import (
	"tassadar/vm/isa"
	"tassadar/wasm"
)

// Millicode: operations that take more than a few instructions are routines,
// appended to the program when something needs them. Arguments are registers 0,
// 1, ...; the result is register 0.

// routine names a routine. A region is a number in the instructions, so that
// there is one routine for each memory or pair of tables.
type routine struct {
	kind routineKind

	to   int32 // region of the memory or table written
	size int32 // register: the size of the memory in bytes

	entries, fromEntries uint32 // sizes of tables
	from                 int32  // region of the table read
}

type routineKind uint8

const (
	divS64 routineKind = iota
	divU64
	remS64
	remU64
	memoryCopy
	memoryFill
	memoryInit
	tableCopy
	tableInit
)

func (k routineKind) String() string {
	return [...]string{"i64.div_s", "i64.div_u", "i64.rem_s", "i64.rem_u",
		"memory.copy", "memory.fill", "memory.init", "table.copy", "table.init"}[k]
}

// routineOf is the routine of i64.div_s, div_u, rem_s and rem_u.
func routineOf(o wasm.Opcode) routineKind { return divS64 + routineKind(o-0x7f) }

// routine returns the label of a routine.
func (p *program) routine(r routine) *label {
	l, ok := p.millicode[r]
	if !ok {
		l = newLabel()
		p.millicode[r] = l
		p.wanted = append(p.wanted, r)
	}
	return l
}

// emitRoutines appends the routines that are called, and those that they call.
func (p *program) emitRoutines() error {
	for i := 0; i < len(p.wanted) && p.asm.err == nil; i++ {
		r := p.wanted[i]
		c := routineCode{asm: p.asm, p: p}
		p.begin(span{routine: r.kind.String()})
		p.asm.at = 0
		p.asm.bind(p.millicode[r])
		switch r.kind {
		case divU64:
			c.unsigned(false)
		case divS64:
			c.signed(false)
		case remU64:
			c.unsigned(true)
		case remS64:
			c.signed(true)
		case memoryFill:
			c.fill(r)
		case memoryCopy:
			c.copyMemory(r)
		case memoryInit:
			c.bound(0, 2, r.size, isa.TrapMemory)
			c.ascend(r.to, p.area)
		case tableCopy:
			c.copyTable(r)
		case tableInit:
			c.bound(0, 2, c.k(uint64(r.entries)), isa.TrapTable)
			c.op(isa.Shl32, 0, 0, c.k(3))
			c.op(isa.Shl32, 2, 2, c.k(3))
			c.ascend(r.to, p.area)
		}
		p.asm.endFunction()
	}
	return p.asm.err
}

// routineCode writes routines.
type routineCode struct {
	*asm
	p *program
}

func (c routineCode) k(v uint64) int32 { return c.p.pool.fixed(v) }

func (c routineCode) op(op isa.Op, dst, a, b int32) { c.emit(instr3(op, dst, a, b)) }

func (c routineCode) br(op isa.Op, a, b int32, to *label) { c.jump(branch(op, a, b), to) }

func (c routineCode) ret() { c.emit(instr0(isa.Ret)) }

// place binds a new label here.
func (c routineCode) place() *label {
	l := newLabel()
	c.bind(l)
	return l
}

// bound traps unless register start + register n, as 32-bit numbers, is within
// register size.
func (c routineCode) bound(start, n, size int32, trap uint32) {
	ok := newLabel()
	c.op(isa.Add64, 4, start, n)
	c.br(isa.BrLeU, 4, size, ok)
	in := instr0(isa.Trap)
	in.Imm = trap
	c.emit(in)
	c.bind(ok)
}

// ld and st move n bytes, 1 or 8, between register v and the address in
// register a; bounds were checked. st of 8 bytes needs a multiple of 4.
func (c routineCode) ld(n, v, a int32, region int32) {
	op := isa.Ld8U
	if n == 8 {
		op = isa.Ld64
	}
	c.emit(isa.Instr{Op: op, Dst: v, A: a, B: region, C: c.p.all})
}

func (c routineCode) st(n, v, a int32, region int32) {
	in := isa.Instr{Op: isa.St8, Dst: region, A: a, B: v, C: c.p.all}
	if n == 1 {
		c.emit(in)
		return
	}
	in.Op = isa.St64
	c.emit(in)
	in.Op = isa.St64H
	c.emit(in)
}

// chunks has step go through register 2 bytes at the address in register 0, n of
// them at a time, and returns: bytes until the address is aligned, then eight at a
// time, then bytes. one and eight are the registers that hold 1 and 8; by is the one
// that holds n. A step leaves the next address and what is left.
func (c routineCode) chunks(one, eight int32, step func(n, by int32)) {
	three := c.k(3)
	words, tail, end := newLabel(), newLabel(), newLabel()
	align := c.place()
	c.br(isa.BrEq, 2, isa.Zero, end)
	c.op(isa.And, 3, 0, three)
	c.br(isa.BrEq, 3, isa.Zero, words)
	step(1, one)
	c.jump(instr0(isa.Jmp), align)
	c.bind(words)
	c.br(isa.BrLtU, 2, eight, tail)
	step(8, eight)
	c.jump(instr0(isa.Jmp), words)
	c.bind(tail)
	c.br(isa.BrEq, 2, isa.Zero, end)
	step(1, one)
	c.jump(instr0(isa.Jmp), tail)
	c.bind(end)
	c.ret()
}

// ascend copies register 2 bytes from the address in register 1 to that in
// register 0, from the lowest up. Where the source lies above the destination in
// the same memory, nothing is overwritten before it is read.
func (c routineCode) ascend(to, from int32) {
	c.chunks(c.k(1), c.k(8), func(n, by int32) {
		c.ld(n, 3, 1, from)
		c.st(n, 3, 0, to)
		c.op(isa.Add32, 0, 0, by)
		c.op(isa.Add32, 1, 1, by)
		c.op(isa.Sub32, 2, 2, by)
	})
}

// descend copies like ascend, from the highest byte down.
func (c routineCode) descend(to, from int32) {
	c.op(isa.Add32, 0, 0, 2)
	c.op(isa.Add32, 1, 1, 2)
	c.chunks(c.k(1), c.k(8), func(n, by int32) {
		c.op(isa.Sub32, 0, 0, by)
		c.op(isa.Sub32, 1, 1, by)
		c.op(isa.Sub32, 2, 2, by)
		c.ld(n, 3, 1, from)
		c.st(n, 3, 0, to)
	})
}

func (c routineCode) copyMemory(r routine) {
	c.bound(0, 2, r.size, isa.TrapMemory)
	c.bound(1, 2, r.size, isa.TrapMemory)
	down := newLabel()
	c.br(isa.BrLtU, 1, 0, down)
	c.ascend(r.to, r.to)
	c.bind(down)
	c.descend(r.to, r.to)
}

func (c routineCode) copyTable(r routine) {
	c.bound(0, 2, c.k(uint64(r.entries)), isa.TrapTable)
	c.bound(1, 2, c.k(uint64(r.fromEntries)), isa.TrapTable)
	for i := range int32(3) {
		c.op(isa.Shl32, i, i, c.k(3))
	}
	down := newLabel()
	c.br(isa.BrLtU, 1, 0, down)
	c.ascend(r.to, r.from)
	c.bind(down)
	c.descend(r.to, r.from)
}

// fill sets register 2 bytes from the address in register 0 on to the low byte
// of register 1.
func (c routineCode) fill(r routine) {
	one, eight := c.k(1), c.k(8)
	c.bound(0, 2, r.size, isa.TrapMemory)
	c.op(isa.And, 1, 1, c.k(0xff))
	c.op(isa.Mul64, 1, 1, c.k(0x0101010101010101))
	c.chunks(one, eight, func(n, by int32) {
		c.st(n, 1, 0, r.to)
		c.op(isa.Add32, 0, 0, by)
		c.op(isa.Sub32, 2, 2, by)
	})
}

package lower

import (
	leb "encoding/binary"

	"tassadar/vm/isa"
	"tassadar/wasm"
)

// Division of 64 bits from division of 32 (Hacker's Delight, 2nd edition,
// sections 9-4 and 9-5). Where the dividend is below 2^32 it takes four
// instructions, where the quotient is below 2^14, 14, and for most divisors
// below 2^30, 30. Else a routine is called, whose longest unsigned way executes
// 46.

const max32 = 1<<32 - 1

// unsigned divides register 0 by register 1 and leaves the quotient, or the
// remainder, in register 0.
func (c routineCode) unsigned(remainder bool) {
	small, slow, narrow := newLabel(), newLabel(), newLabel()
	c.br(isa.BrLeU, 0, c.k(max32), small)
	c.estimate(0, 1, 2, 3, slow)
	c.correct(0, 0, 1, 3, 4, remainder)
	c.ret()

	c.bind(slow)
	c.br(isa.BrLeU, 1, c.k(max32), narrow)
	c.wide()
	c.correct(0, 0, 1, 5, 4, remainder)
	c.ret()

	c.bind(small)
	c.small(remainder)

	c.bind(narrow)
	c.narrow(remainder)
}

// small divides a dividend of 32 bits.
func (c routineCode) small(remainder bool) {
	less := newLabel()
	c.br(isa.BrLtU, 0, 1, less)
	if remainder {
		c.op(isa.DivU32, 2, 0, 1)
		c.op(isa.Mul64, 2, 2, 1)
		c.op(isa.Sub64, 0, 0, 2)
		c.bind(less) // the dividend is the remainder
		c.ret()
		return
	}
	c.op(isa.DivU32, 0, 0, 1)
	c.ret()
	c.bind(less)
	c.emit(mov(0, isa.Zero))
	c.ret()
}

// estimate goes to slow unless the quotient of registers a and b is small, and
// else puts an estimate of it into q, which is right or one too small. It uses
// registers t to t+2; a is at least 2^32.
//
// Let both be shifted right by k so that x has 31 bits; then y has 17 or more,
// one is added to it, and x/y, which is below 2^15, differs from the quotient
// by less than x/(y(y-1)) + 1/(y-1) < 1.
func (c routineCode) estimate(a, b, t, q int32, slow *label) {
	c.emit(instr2(isa.Clz64, t, a))
	c.emit(instr2(isa.Clz64, t+1, b))
	c.op(isa.Sub32, t+1, t+1, t)
	c.br(isa.BrLtU, c.k(14), t+1, slow) // also where the divisor is 0, or longer
	c.op(isa.Sub32, t, c.k(33), t)
	c.op(isa.ShrU64, t+1, a, t)
	c.op(isa.ShrU64, t+2, b, t)
	c.op(isa.Add64, t+2, t+2, c.k(1))
	c.op(isa.DivU32, q, t+1, t+2)
}

// correct puts into dst, which may be a, what a quotient of a and b shows that is
// right or one too small.
func (c routineCode) correct(dst, a, b, q, t int32, remainder bool) {
	c.op(isa.Mul64, t, q, b)
	if remainder {
		done := newLabel()
		c.op(isa.Sub64, dst, a, t)
		c.br(isa.BrLtU, dst, b, done)
		c.op(isa.Sub64, dst, dst, b)
		c.bind(done)
		return
	}
	c.op(isa.Sub64, t, a, t)
	c.op(isa.LeU, t, b, t)
	c.op(isa.Add64, dst, q, t)
}

// wide divides by a divisor of more than 32 bits: half the dividend by the top
// 32 bits of the divisor gives, shifted back, the quotient or one more; less
// one, unless it is 0, it is right or one too small. It leaves it in register 5.
func (c routineCode) wide() {
	none := newLabel()
	c.emit(instr2(isa.Clz64, 2, 1))
	c.op(isa.Shl64, 3, 1, 2)
	c.op(isa.ShrU64, 3, 3, c.k(32))
	c.op(isa.ShrU64, 4, 0, c.k(1))
	c.digits(5, 4, 3, 6, false)
	c.op(isa.Shl64, 5, 5, 2)
	c.op(isa.ShrU64, 5, 5, c.k(31))
	c.br(isa.BrEq, 5, isa.Zero, none)
	c.op(isa.Sub64, 5, 5, c.k(1))
	c.bind(none)
}

// narrow divides by a divisor of at most 32 bits: first the top half of the
// dividend, unless it is less than the divisor; then what remains of it before
// the low half.
func (c routineCode) narrow(remainder bool) {
	fits := newLabel()
	c.op(isa.ShrU64, 2, 0, c.k(32))
	c.br(isa.BrLtU, 2, 1, fits)
	c.op(isa.DivU32, 3, 2, 1) // traps where the divisor is 0
	c.op(isa.Mul64, 4, 3, 1)
	c.op(isa.Sub64, 2, 2, 4)
	c.op(isa.Shl64, 2, 2, c.k(32))
	c.op(isa.And, 4, 0, c.k(max32))
	c.op(isa.Or, 0, 2, 4)
	if !remainder {
		c.op(isa.Shl64, 3, 3, c.k(32))
	}
	c.half(remainder, true)
	c.bind(fits)
	c.half(remainder, false)
}

// half divides register 0 by a divisor of at most 32 bits, where the quotient is
// below 2^32. Register 3 is added to it if there is a top half.
func (c routineCode) half(remainder, top bool) {
	tiny := newLabel()
	finish := func() {
		if top && !remainder {
			c.op(isa.Or, 0, 0, 3)
		}
		c.ret()
	}
	c.br(isa.BrLtU, 1, c.k(1<<16), tiny)
	c.emit(instr2(isa.Clz32, 4, 1))
	c.op(isa.Shl64, 1, 1, 4)
	c.op(isa.Shl64, 2, 0, 4)
	c.digits(0, 2, 1, 6, remainder)
	if remainder {
		c.op(isa.ShrU64, 0, 0, 4)
	}
	finish()

	c.bind(tiny)
	c.op(isa.ShrU64, 2, 0, c.k(16))
	c.op(isa.DivU32, 5, 2, 1)
	c.op(isa.Mul64, 4, 5, 1)
	c.op(isa.Sub64, 2, 2, 4)
	c.op(isa.Shl64, 2, 2, c.k(16))
	c.op(isa.And, 4, 0, c.k(0xffff))
	c.op(isa.Or, 2, 2, 4)
	c.op(isa.DivU32, 4, 2, 1)
	if remainder {
		c.op(isa.Mul64, 4, 4, 1)
		c.op(isa.Sub64, 0, 2, 4)
	} else {
		c.op(isa.Shl64, 5, 5, c.k(16))
		c.op(isa.Or, 0, 5, 4)
	}
	finish()
}

// digits computes u / v, or the remainder, where v has its top bit of 32 set and
// u < 2^32·v, in two digits of 16 bits. Each estimate is at most two too large,
// which shows in a negative remainder. It uses the registers from t on.
func (c routineCode) digits(result, u, v, t int32, remainder bool) {
	top, low, rest, x, high := t, t+1, t+2, t+3, t+4
	correct := func(estimate int32) {
		ok := newLabel()
		for range 2 {
			c.br(isa.BrLeS64, isa.Zero, rest, ok)
			c.op(isa.Add64, rest, rest, v)
			if estimate != isa.Zero {
				c.op(isa.Sub64, estimate, estimate, c.k(1))
			}
		}
		c.bind(ok)
	}
	// The digits are not needed for the remainder.
	keep := func(r int32) int32 {
		if remainder {
			return isa.Zero
		}
		return r
	}
	c.op(isa.ShrU64, top, v, c.k(16))
	c.op(isa.ShrU64, x, u, c.k(32))
	c.op(isa.DivU32, high, x, top)
	c.op(isa.ShrU64, rest, u, c.k(16))
	c.op(isa.Mul64, x, high, v)
	c.op(isa.Sub64, rest, rest, x)
	correct(keep(high))
	c.op(isa.DivU32, low, rest, top)
	c.op(isa.Shl64, rest, rest, c.k(16))
	c.op(isa.And, x, u, c.k(0xffff))
	c.op(isa.Or, rest, rest, x)
	c.op(isa.Mul64, x, low, v)
	c.op(isa.Sub64, rest, rest, x)
	correct(keep(low))
	if remainder {
		c.emit(mov(result, rest))
		return
	}
	c.op(isa.Shl64, high, high, c.k(16))
	c.op(isa.Or, result, high, low)
}

// call calls another routine.
func (c routineCode) call(kind routineKind, shift int32) {
	in := instr0(isa.Call)
	in.Dst, in.C = shift, c.p.deeper
	c.jump(in, c.p.routine(routine{kind: kind}))
}

// signed goes on in the unsigned routine where no operand is negative, and else
// calls it with absolute values.
func (c routineCode) signed(remainder bool) {
	kind := divU64
	if remainder {
		kind = remU64
	}
	some, other := newLabel(), newLabel()
	c.br(isa.BrLtS64, 0, isa.Zero, some)
	c.br(isa.BrLtS64, 1, isa.Zero, some)
	c.jump(instr0(isa.Jmp), c.p.routine(routine{kind: kind}))

	c.bind(some)
	if !remainder {
		c.br(isa.BrNe, 1, c.k(1<<64-1), other)
		c.br(isa.BrNe, 0, c.k(1<<63), other)
		in := instr0(isa.Trap)
		in.Imm = isa.TrapOverflow
		c.emit(in)
		c.bind(other)
	}
	c.op(isa.ShrS64, 2, 0, c.k(63))
	c.op(isa.ShrS64, 3, 1, c.k(63))
	c.op(isa.Xor, 4, 0, 2)
	c.op(isa.Sub64, 4, 4, 2)
	c.op(isa.Xor, 5, 1, 3)
	c.op(isa.Sub64, 5, 5, 3)
	if !remainder { // its sign is that of the dividend
		c.op(isa.Xor, 2, 2, 3)
	}
	c.call(kind, 4)
	c.op(isa.Xor, 4, 4, 2)
	c.op(isa.Sub64, 0, 4, 2)
	c.ret()
}

// division is a call of a routine that was put off to the end of the function.
type division struct {
	at      uint32 // offset of the source instruction
	slow    *label // the quotient is not small
	call    *label // an operand is negative
	kind    routineKind
	dst     int32
	a, b, t int32
	back    *label
}

// divide lowers a division of 64 bits.
func (f *function) divide(in *wasm.Instr) {
	kind := routineOf(in.Op)
	remainder := kind == remS64 || kind == remU64
	c := routineCode{f.asm, f.p}
	b, a := f.pop(), f.pop()
	t := f.slot(f.height() + 2)
	var dst int32
	// The result has several producers, so that local.set could not make them
	// write to the local afterwards.
	if local, ok := f.setNext(in); ok && local != b && f.locals[local] < 0 {
		dst = local
		f.alias(inLocal, local)
	} else {
		dst = f.push()
	}
	slow, call, big, less, end := newLabel(), newLabel(), newLabel(), newLabel(), newLabel()
	if kind == divS64 || kind == remS64 {
		c.br(isa.BrLtS64, a, isa.Zero, call)
		c.br(isa.BrLtS64, b, isa.Zero, call)
	}
	c.br(isa.BrLtU, c.k(max32), a, big)
	c.br(isa.BrLtU, a, b, less)
	if remainder {
		c.op(isa.DivU32, t, a, b)
		c.op(isa.Mul64, t, t, b)
		c.op(isa.Sub64, dst, a, t)
	} else {
		c.op(isa.DivU32, dst, a, b)
	}
	c.jump(instr0(isa.Jmp), end)
	c.bind(less)
	if remainder {
		c.emit(mov(dst, a))
	} else {
		c.emit(mov(dst, isa.Zero))
	}
	c.jump(instr0(isa.Jmp), end)
	c.bind(big)
	c.estimate(a, b, t, t+3, slow)
	c.correct(dst, a, b, t+3, t+4, remainder)
	c.bind(end)
	f.divisions = append(f.divisions, division{f.at, slow, call, kind, dst, a, b, t, end})
}

// setNext returns the local that the next instruction sets.
func (f *function) setNext(in *wasm.Instr) (int32, bool) {
	next := f.in.m.Bytes()[in.End:]
	if op := wasm.Opcode(next[0]); op != opLocalSet && op != opLocalTee {
		return 0, false
	}
	local, _ := leb.Uvarint(next[1:])
	return int32(local), true
}

// emitDivisions emits what was put off: two estimates where they do, or else
// the call of a routine.
func (f *function) emitDivisions() {
	for i := range f.divisions {
		d := &f.divisions[i]
		if f.err != nil {
			return
		}
		f.at = d.at
		f.bind(d.slow)
		routineCode{f.asm, f.p}.twice(d)
		f.bind(d.call)
		f.emit(mov(d.t, d.a))
		f.emit(mov(d.t+1, d.b))
		f.callRoutine(routine{kind: d.kind}, d.t)
		f.emit(mov(d.dst, d.t))
		f.jump(instr0(isa.Jmp), d.back)
	}
}

// twice divides by a divisor of 17 to 30 bits where the quotient has at most 30,
// by two estimates and what they leave. It starts where estimate left: register
// t holds the leading zeros s of a, register t+1 by how many b has more, which is
// e; the other cases go to the call.
//
// Let x be a shifted right by k = 32-s, so that it has 32 bits, and y be b
// shifted right by m = 47-s-e, so that it has 17, plus one. Then x/y, shifted
// left by k-m = e-15, is not above the quotient. What remains of a is below
// 2^k·(x/y+y) < 2^(k+17.4), and below 2^(e-14)·b. So it has at most 32 bits when
// it is shifted right by k-14, while b keeps 46-e, at least 16, and the second
// estimate, of at most 2^16, is at most 3 too small. The rest is below 4·b.
func (c routineCode) twice(d *division) {
	s, e, k, x, y := d.t, d.t+1, d.t+2, d.t+3, d.t+4
	part, rest := e, s
	c.br(isa.BrLtU, c.k(30), e, d.call)
	c.br(isa.BrLtU, c.k(18), s, d.call)
	c.br(isa.BrLeU, c.k(1<<30), d.b, d.call)
	c.br(isa.BrLtU, d.b, c.k(1<<16), d.call)
	c.op(isa.Sub32, k, c.k(32), s)
	c.op(isa.Sub32, e, e, c.k(15))
	c.op(isa.ShrU64, x, d.a, k)
	c.op(isa.Sub32, y, k, e)
	c.op(isa.ShrU64, y, d.b, y)
	c.op(isa.Add64, y, y, c.k(1))
	c.op(isa.DivU32, x, x, y)
	c.op(isa.Shl64, part, x, e)
	c.op(isa.Mul64, x, part, d.b)
	c.op(isa.Sub64, rest, d.a, x)
	c.op(isa.Sub32, k, k, c.k(14))
	c.op(isa.ShrU64, x, rest, k)
	c.op(isa.ShrU64, y, d.b, k)
	c.op(isa.Add64, y, y, c.k(1))
	c.op(isa.DivU32, x, x, y)
	c.op(isa.Mul64, y, x, d.b)
	c.op(isa.Sub64, rest, rest, y)
	c.op(isa.DivU32, y, rest, d.b)
	if d.kind == remS64 || d.kind == remU64 {
		c.op(isa.Mul64, y, y, d.b)
		c.op(isa.Sub64, d.dst, rest, y)
	} else {
		c.op(isa.Add64, part, part, x)
		c.op(isa.Add64, d.dst, part, y)
	}
	c.jump(instr0(isa.Jmp), d.back)
}

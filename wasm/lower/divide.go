package lower

import "tassadar/vm/isa"

// Division of 64 bits from division of 32 (Hacker's Delight, 2nd edition,
// sections 9-4 and 9-5). The longest way through the unsigned routine executes
// 46 instructions; where both operands are below 2^32 it is four.

const max32 = 1<<32 - 1

// divideU64: register 0 is the dividend and then the quotient, register 1 the
// divisor.
func (c routineCode) divideU64() {
	small, narrow, tiny, less, done := newLabel(), newLabel(), newLabel(), newLabel(), newLabel()
	c.op(isa.Or, 2, 0, 1)
	c.br(isa.BrLeU, 2, c.k(max32), small)
	c.br(isa.BrLeU, 1, c.k(max32), narrow)

	// A divisor of more than 32 bits: divide by its top 32 bits, which gives
	// the quotient or one more; subtract one, and correct.
	c.emit(instr2(isa.Clz64, 2, 1))
	c.op(isa.Shl64, 3, 1, 2)
	c.op(isa.ShrU64, 3, 3, c.k(32))
	c.op(isa.ShrU64, 4, 0, c.k(1))
	c.digits(5, 4, 3, 6)
	c.op(isa.Shl64, 5, 5, 2)
	c.op(isa.ShrU64, 5, 5, c.k(31))
	c.br(isa.BrEq, 5, isa.Zero, less)
	c.op(isa.Sub64, 5, 5, c.k(1))
	c.bind(less)
	c.op(isa.Mul64, 6, 5, 1)
	c.op(isa.Sub64, 6, 0, 6)
	c.br(isa.BrLtU, 6, 1, done)
	c.op(isa.Add64, 5, 5, c.k(1))
	c.bind(done)
	c.emit(mov(0, 5))
	c.ret()

	c.bind(small)
	c.op(isa.DivU32, 0, 0, 1)
	c.ret()

	// A divisor of at most 32 bits: the top half first, which traps where the
	// divisor is 0; then its remainder before the low half.
	c.bind(narrow)
	c.op(isa.ShrU64, 2, 0, c.k(32))
	c.op(isa.DivU32, 3, 2, 1)
	c.op(isa.Mul64, 4, 3, 1)
	c.op(isa.Sub64, 2, 2, 4)
	c.op(isa.And, 4, 0, c.k(max32))
	c.br(isa.BrLtU, 1, c.k(1<<16), tiny)
	c.op(isa.Shl64, 2, 2, c.k(32))
	c.op(isa.Or, 2, 2, 4)
	c.emit(instr2(isa.Clz32, 4, 1))
	c.op(isa.Shl64, 1, 1, 4)
	c.op(isa.Shl64, 2, 2, 4)
	c.digits(5, 2, 1, 6)
	c.op(isa.Shl64, 3, 3, c.k(32))
	c.op(isa.Or, 0, 3, 5)
	c.ret()

	// A divisor of at most 16 bits: digit by digit.
	c.bind(tiny)
	c.op(isa.ShrU64, 5, 4, c.k(16))
	for i := range 2 {
		if i == 1 {
			c.op(isa.And, 5, 4, c.k(0xffff))
		}
		c.op(isa.Shl64, 2, 2, c.k(16))
		c.op(isa.Or, 2, 2, 5)
		c.op(isa.DivU32, 5, 2, 1)
		c.op(isa.Shl64, 3, 3, c.k(16))
		c.op(isa.Or, 3, 3, 5)
		if i == 0 {
			c.op(isa.Mul64, 5, 5, 1)
			c.op(isa.Sub64, 2, 2, 5)
		}
	}
	c.emit(mov(0, 3))
	c.ret()
}

// digits computes q = u / v where v has its top bit of 32 set and u < 2^32·v,
// in two digits of 16 bits. Each estimate is at most two too large, which shows
// in a negative remainder. It uses the registers from t on.
func (c routineCode) digits(q, u, v, t int32) {
	top, digit, rest, x := t, t+1, t+2, t+3
	correct := func(estimate int32) {
		ok := newLabel()
		for range 2 {
			c.br(isa.BrLeS64, isa.Zero, rest, ok)
			c.op(isa.Sub64, estimate, estimate, c.k(1))
			c.op(isa.Add64, rest, rest, v)
		}
		c.bind(ok)
	}
	c.op(isa.ShrU64, top, v, c.k(16))
	c.op(isa.ShrU64, x, u, c.k(32))
	c.op(isa.DivU32, q, x, top)
	c.op(isa.ShrU64, rest, u, c.k(16))
	c.op(isa.Mul64, x, q, v)
	c.op(isa.Sub64, rest, rest, x)
	correct(q)
	c.op(isa.DivU32, digit, rest, top)
	c.op(isa.Shl64, rest, rest, c.k(16))
	c.op(isa.And, x, u, c.k(0xffff))
	c.op(isa.Or, rest, rest, x)
	c.op(isa.Mul64, x, digit, v)
	c.op(isa.Sub64, rest, rest, x)
	correct(digit)
	c.op(isa.Shl64, q, q, c.k(16))
	c.op(isa.Or, q, q, digit)
}

// call calls another routine.
func (c routineCode) call(kind routineKind, shift int32) {
	in := instr0(isa.Call)
	in.Dst, in.C = shift, c.p.deeper
	c.jump(in, c.p.routine(routine{kind: kind}))
}

func (c routineCode) divideS64() {
	small, other, negative := newLabel(), newLabel(), newLabel()
	c.op(isa.Or, 2, 0, 1)
	c.br(isa.BrLeU, 2, c.k(max32), small)
	c.br(isa.BrNe, 1, c.k(1<<64-1), other)
	c.br(isa.BrNe, 0, c.k(1<<63), negative)
	in := instr0(isa.Trap)
	in.Imm = isa.TrapOverflow
	c.emit(in)
	c.bind(negative)
	c.op(isa.Sub64, 0, isa.Zero, 0)
	c.ret()
	c.bind(other)
	c.op(isa.ShrS64, 2, 0, c.k(63))
	c.op(isa.ShrS64, 3, 1, c.k(63))
	c.op(isa.Xor, 4, 0, 2)
	c.op(isa.Sub64, 4, 4, 2)
	c.op(isa.Xor, 5, 1, 3)
	c.op(isa.Sub64, 5, 5, 3)
	c.op(isa.Xor, 2, 2, 3)
	c.call(divU64, 4)
	c.op(isa.Xor, 4, 4, 2)
	c.op(isa.Sub64, 0, 4, 2)
	c.ret()
	c.bind(small)
	c.op(isa.DivU32, 0, 0, 1)
	c.ret()
}

func (c routineCode) remainderU64() { c.remainder(divU64) }

func (c routineCode) remainderS64() { c.remainder(divS64) }

func (c routineCode) remainder(kind routineKind) {
	small, other := newLabel(), newLabel()
	c.op(isa.Or, 2, 0, 1)
	c.br(isa.BrLeU, 2, c.k(max32), small)
	if kind == divS64 {
		c.br(isa.BrNe, 1, c.k(1<<64-1), other)
		c.emit(mov(0, isa.Zero)) // also where the quotient overflows
		c.ret()
		c.bind(other)
	}
	c.emit(mov(2, 0))
	c.emit(mov(3, 1))
	c.call(kind, 2)
	c.op(isa.Mul64, 2, 2, 1)
	c.op(isa.Sub64, 0, 0, 2)
	c.ret()
	c.bind(small)
	c.op(isa.DivU32, 2, 0, 1)
	c.op(isa.Mul64, 2, 2, 1)
	c.op(isa.Sub64, 0, 0, 2)
	c.ret()
}

package lower

import (
	"tassadar/vm/isa"
	"tassadar/wasm"
)

// Opcodes that this package treats one by one (WebAssembly 2.0, section 5.4).
// The rest lies in the table of operations.
const (
	opNop          wasm.Opcode = 0x01
	opCall         wasm.Opcode = 0x10
	opCallIndirect wasm.Opcode = 0x11
	opDrop         wasm.Opcode = 0x1a
	opSelect       wasm.Opcode = 0x1b
	opSelectTyped  wasm.Opcode = 0x1c
	opLocalGet     wasm.Opcode = 0x20
	opLocalSet     wasm.Opcode = 0x21
	opLocalTee     wasm.Opcode = 0x22
	opGlobalGet    wasm.Opcode = 0x23
	opGlobalSet    wasm.Opcode = 0x24
	opI32Const     wasm.Opcode = 0x41
	opI64Const     wasm.Opcode = 0x42
	opF32Const     wasm.Opcode = 0x43
	opF64Const     wasm.Opcode = 0x44
	opTableGet     wasm.Opcode = 0x25
	opTableSet     wasm.Opcode = 0x26
	opRefNull      wasm.Opcode = 0xd0
	opRefIsNull    wasm.Opcode = 0xd1
	opRefFunc      wasm.Opcode = 0xd2
	opMemoryInit   wasm.Opcode = 0xfc<<16 | 8
	opDataDrop     wasm.Opcode = 0xfc<<16 | 9
	opMemoryCopy   wasm.Opcode = 0xfc<<16 | 10
	opMemoryFill   wasm.Opcode = 0xfc<<16 | 11
	opTableInit    wasm.Opcode = 0xfc<<16 | 12
	opElemDrop     wasm.Opcode = 0xfc<<16 | 13
	opTableCopy    wasm.Opcode = 0xfc<<16 | 14
	opTableGrow    wasm.Opcode = 0xfc<<16 | 15
	opTableSize    wasm.Opcode = 0xfc<<16 | 16
	opTableFill    wasm.Opcode = 0xfc<<16 | 17
)

// class says how an operation is lowered.
type class uint8

const (
	unknown  class = iota // no operation of the table
	foreign               // arithmetic on floats: typed, and not lowered
	unary                 // one instruction of one operand
	binary                // one instruction of two
	compare               // of two; waits for a branch
	zero                  // comparison with 0
	rem32                 // quotient, product, difference
	trailing              // ctz
	wide                  // millicode of two operands
	same                  // the bits stay: reinterpretation
	load
	store
	constant
	pages // memory.size
	grow
)

// operation describes an instruction whose types its opcode fixes.
type operation struct {
	class   class
	op      isa.Op
	swapped bool // the operands change places
}

// describe returns the operation of an opcode, of class unknown if it is
// treated apart or not at all.
func describe(o wasm.Opcode) operation {
	switch {
	case o < 0x100:
		return operations[o]
	case o>>16 == 0xfc && o&0xffff < 8:
		return operation{class: foreign}
	}
	return operation{}
}

var operations = makeOperations()

func makeOperations() (t [256]operation) {
	at := wasm.Opcode(0)
	add := func(c class, ops ...isa.Op) {
		for _, op := range ops {
			t[at] = operation{class: c, op: op}
			at++
		}
	}
	none := func(n int) {
		for range n {
			add(foreign, isa.Nop)
		}
	}
	// eq ne lt_s lt_u gt_s gt_u le_s le_u ge_s ge_u
	comparisons := func(lt, le isa.Op) {
		add(compare, isa.Eq, isa.Ne, lt, isa.LtU, lt, isa.LtU, le, isa.LeU, le, isa.LeU)
		for _, o := range []wasm.Opcode{at - 6, at - 5, at - 2, at - 1} {
			t[o].swapped = true
		}
	}

	at = 0x28
	add(load, isa.Ld32U, isa.Ld64, isa.Ld32U, isa.Ld64) // of i32, i64, f32, f64
	add(load, isa.Ld8S32, isa.Ld8U, isa.Ld16S32, isa.Ld16U)
	add(load, isa.Ld8S64, isa.Ld8U, isa.Ld16S64, isa.Ld16U, isa.Ld32S64, isa.Ld32U)
	add(store, isa.St32, isa.St64, isa.St32, isa.St64)
	add(store, isa.St8, isa.St16)
	add(store, isa.St8, isa.St16, isa.St32)
	add(pages, isa.Nop)
	add(grow, isa.Nop)
	add(constant, isa.Nop, isa.Nop, isa.Nop, isa.Nop)

	// 0x45
	add(zero, isa.Eq)
	comparisons(isa.LtS32, isa.LeS32)
	add(zero, isa.Eq)
	comparisons(isa.LtS64, isa.LeS64)
	none(12) // comparisons of floats

	// 0x67
	add(unary, isa.Clz32)
	add(trailing, isa.Sub32)
	add(unary, isa.Popcnt)
	add(binary, isa.Add32, isa.Sub32, isa.Mul32, isa.DivS32, isa.DivU32)
	add(rem32, isa.DivS32N, isa.DivU32)
	add(binary, isa.And, isa.Or, isa.Xor, isa.Shl32, isa.ShrS32, isa.ShrU32, isa.Rotl32, isa.Rotr32)
	// 0x79
	add(unary, isa.Clz64)
	add(trailing, isa.Sub64)
	add(unary, isa.Popcnt)
	add(binary, isa.Add64, isa.Sub64, isa.Mul64)
	add(wide, isa.Nop, isa.Nop, isa.Nop, isa.Nop) // div_s div_u rem_s rem_u
	add(binary, isa.And, isa.Or, isa.Xor, isa.Shl64, isa.ShrS64, isa.ShrU64, isa.Rotl64, isa.Rotr64)
	// 0x8b
	none(28) // arithmetic on floats
	// 0xa7
	add(unary, isa.Wrap)
	none(4)
	add(unary, isa.Ext32S64, isa.Mov)
	none(14)
	add(same, isa.Nop, isa.Nop, isa.Nop, isa.Nop)
	// 0xc0
	add(unary, isa.Ext8S32, isa.Ext16S32)
	add(unary, isa.Ext8S64, isa.Ext16S64, isa.Ext32S64)
	return t
}

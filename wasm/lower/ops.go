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
	class class
	// sig has the types of operands and results: i is i32, l i64, f f32, d f64.
	sig     string
	op      isa.Op
	swapped bool  // the operands change places
	align   uint8 // natural alignment of loads and stores, exponent of 2
}

// describe returns the operation of an opcode, of class unknown if it is
// treated apart or not at all.
func describe(o wasm.Opcode) operation {
	switch {
	case o < 0x100:
		return operations[o]
	case o>>16 == 0xfc && o&0xffff < 8:
		return operation{class: foreign, sig: [...]string{"f:i", "f:i", "d:i", "d:i", "f:l", "f:l", "d:l", "d:l"}[o&7]}
	}
	return operation{}
}

var operations = makeOperations()

func makeOperations() (t [256]operation) {
	at := wasm.Opcode(0)
	add := func(c class, sig string, ops ...isa.Op) {
		for _, op := range ops {
			t[at] = operation{class: c, sig: sig, op: op}
			at++
		}
	}
	mem := func(c class, sig string, align uint8, ops ...isa.Op) {
		for _, op := range ops {
			t[at] = operation{class: c, sig: sig, op: op, align: align}
			at++
		}
	}
	none := func(sig string, n int) {
		for range n {
			add(foreign, sig, isa.Nop)
		}
	}
	// eq ne lt_s lt_u gt_s gt_u le_s le_u ge_s ge_u
	comparisons := func(sig string, lt, le isa.Op) {
		add(compare, sig, isa.Eq, isa.Ne, lt, isa.LtU, lt, isa.LtU, le, isa.LeU, le, isa.LeU)
		for _, o := range []wasm.Opcode{at - 6, at - 5, at - 2, at - 1} {
			t[o].swapped = true
		}
	}

	at = 0x28
	mem(load, "i:i", 2, isa.Ld32U)
	mem(load, "i:l", 3, isa.Ld64)
	mem(load, "i:f", 2, isa.Ld32U)
	mem(load, "i:d", 3, isa.Ld64)
	mem(load, "i:i", 0, isa.Ld8S32, isa.Ld8U)
	mem(load, "i:i", 1, isa.Ld16S32, isa.Ld16U)
	mem(load, "i:l", 0, isa.Ld8S64, isa.Ld8U)
	mem(load, "i:l", 1, isa.Ld16S64, isa.Ld16U)
	mem(load, "i:l", 2, isa.Ld32S64, isa.Ld32U)
	mem(store, "ii:", 2, isa.St32)
	mem(store, "il:", 3, isa.St64)
	mem(store, "if:", 2, isa.St32)
	mem(store, "id:", 3, isa.St64)
	mem(store, "ii:", 0, isa.St8)
	mem(store, "ii:", 1, isa.St16)
	mem(store, "il:", 0, isa.St8)
	mem(store, "il:", 1, isa.St16)
	mem(store, "il:", 2, isa.St32)
	add(pages, ":i", isa.Nop)
	add(grow, "i:i", isa.Nop)
	add(constant, ":i", isa.Nop)
	add(constant, ":l", isa.Nop)
	add(constant, ":f", isa.Nop)
	add(constant, ":d", isa.Nop)

	// 0x45
	add(zero, "i:i", isa.Eq)
	comparisons("ii:i", isa.LtS32, isa.LeS32)
	add(zero, "l:i", isa.Eq)
	comparisons("ll:i", isa.LtS64, isa.LeS64)
	none("ff:i", 6)
	none("dd:i", 6)

	// 0x67
	add(unary, "i:i", isa.Clz32)
	add(trailing, "i:i", isa.Sub32)
	add(unary, "i:i", isa.Popcnt)
	add(binary, "ii:i", isa.Add32, isa.Sub32, isa.Mul32, isa.DivS32, isa.DivU32)
	add(rem32, "ii:i", isa.DivS32N, isa.DivU32)
	add(binary, "ii:i", isa.And, isa.Or, isa.Xor, isa.Shl32, isa.ShrS32, isa.ShrU32, isa.Rotl32, isa.Rotr32)
	// 0x79
	add(unary, "l:l", isa.Clz64)
	add(trailing, "l:l", isa.Sub64)
	add(unary, "l:l", isa.Popcnt)
	add(binary, "ll:l", isa.Add64, isa.Sub64, isa.Mul64)
	add(wide, "ll:l", isa.Nop, isa.Nop, isa.Nop, isa.Nop) // div_s div_u rem_s rem_u
	add(binary, "ll:l", isa.And, isa.Or, isa.Xor, isa.Shl64, isa.ShrS64, isa.ShrU64, isa.Rotl64, isa.Rotr64)
	// 0x8b
	none("f:f", 7)
	none("ff:f", 7)
	none("d:d", 7)
	none("dd:d", 7)
	// 0xa7
	add(unary, "l:i", isa.Wrap)
	none("f:i", 2)
	none("d:i", 2)
	add(unary, "i:l", isa.Ext32S64)
	add(unary, "i:l", isa.Mov)
	none("f:l", 2)
	none("d:l", 2)
	none("i:f", 2)
	none("l:f", 2)
	none("d:f", 1)
	none("i:d", 2)
	none("l:d", 2)
	none("f:d", 1)
	add(same, "f:i", isa.Nop)
	add(same, "d:l", isa.Nop)
	add(same, "i:f", isa.Nop)
	add(same, "l:d", isa.Nop)
	// 0xc0
	add(unary, "i:i", isa.Ext8S32, isa.Ext16S32)
	add(unary, "l:l", isa.Ext8S64, isa.Ext16S64, isa.Ext32S64)
	return t
}

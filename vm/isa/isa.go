// Package isa is the instruction set of the WebAssembly token machine: what
// the front end lowers modules to, and what the weights of package vm/tokenmachine
// execute. It has no code that executes instructions.
//
// # Registers
//
// A register holds 64 bits; a value of 32 bits has zeros above. An operand
// that is not negative names a register of the frame: its key is base +
// operand. A negative one, from -1 to -32768, names an absolute register:
// constants, globals, sizes of memories. Register -1 ([Zero]) is 0 and stands
// wherever an operand is unused. A register must have been written before it
// is read: the token machine finds the nearest key, not zero.
//
// A call at base b with Dst = n runs the callee at base b + n: its registers 0,
// 1, ... are the caller's n, n+1, ..., so arguments and results are passed
// without copying. n is at least 1.
//
// # Memory
//
// Memory is made of 32-bit words, little-endian, addressed by word index from
// 0 up to MaxWords-1 over all regions; a word never written is 0. A memory of an
// instance is a region: it starts at word Region·[RegionWords]. The byte at
// address a of it is byte a mod 4 of word Region·RegionWords + a/4. Loads and
// stores compute a = A + Imm in 33 bits (A counts as unsigned 32 bits) and
// trap with [TrapMemory] unless a + size ≤ C, the register that holds the size
// of the memory in bytes, of which 32 bits count. Tables lie in regions of their own.
package isa

import "fmt"

// RegionWords is the number of 32-bit words of the unit of regions: 64 KiB.
const RegionWords = 1 << 14

// Zero is the absolute register that holds 0.
const Zero = -1

// Limits of the encoding.
const (
	MaxRegister = 1<<15 - 1                // relative operands
	MinRegister = -1 << 15                 // absolute operands
	MaxRegion   = MaxWords/RegionWords - 1 // regions
	MaxCode     = 1 << 24                  // instructions
	MaxBase     = 1 << 23                  // a call that would leave this trap as TrapDepth
	MaxImports  = 256                      // host imports
	MaxWords    = 1 << 29                  // words of all regions
)

// Op is an operation.
type Op uint8

// The operations. R is the result, written to Dst; A, B and C are operands.
// All arithmetic is modulo 2^32 (names with 32) or 2^64. Where both widths
// have one name, 32-bit values are right because they are zero-extended.
const (
	Nop Op = iota // nothing; one token

	Mov   // R = A
	Add32 // R = A + B
	Add64
	Sub32 // R = A - B
	Sub64
	Mul32 // R = A · B
	Mul64
	DivU32  // R = A / B, unsigned; TrapDivide where B = 0
	DivS32  // R = A / B, signed; TrapDivide, and TrapOverflow for -2^31 / -1
	DivS32N // DivS32 without overflow: -2^31 / -1 is -2^31
	And     // R = A & B, 64 bits
	Or
	Xor
	Shl32 // R = A << (B mod 32)
	ShrU32
	ShrS32
	Rotl32
	Rotr32
	Shl64 // R = A << (B mod 64)
	ShrU64
	ShrS64
	Rotl64
	Rotr64
	Clz32 // R = leading zeros of A in 32 bits
	Clz64
	Popcnt  // R = ones of A, 64 bits
	Ext8S32 // R = sign extension of the low 8 bits of A to 32 bits
	Ext16S32
	Ext8S64
	Ext16S64
	Ext32S64
	Wrap   // R = A mod 2^32
	Select // R = A where the low 32 bits of C are not 0, else B

	// R = 1 where the comparison of A with B holds, else 0.
	Eq
	Ne
	LtU
	LeU
	LtS32
	LeS32
	LtS64
	LeS64

	// The same comparisons: pc += Delta where it holds, else pc += 1.
	BrEq
	BrNe
	BrLtU
	BrLeU
	BrLtS32
	BrLeS32
	BrLtS64
	BrLeS64

	// Loads: R = the bytes at A + Imm in region B (a number, not a register),
	// bounds in register C. Any alignment.
	Ld8U // R zero-extended
	Ld8S32
	Ld8S64
	Ld16U
	Ld16S32
	Ld16S64
	Ld32U
	Ld32S64
	Ld64

	// Stores: B goes to A + Imm in region Dst (a number), bounds in register
	// C. St8 takes any address. St16 takes even addresses, St32 and St64 those
	// that are multiples of 4; at any other address they check bounds, store
	// nothing and jump: pc += Delta, of 16 bits here. St64 writes the low word; St64H, which
	// must follow it with the same operands, the high word (of the address
	// after, without any check).
	St8
	St16
	St32
	St64
	St64H

	// Table entries are two words at 2·A of region B: the number of a
	// signature (0: no function) and the address of an entry. TrapTable
	// unless A < C (registers).
	TabSig // R = word 2·A + Imm, Imm = 0
	TabPC  // R = word 2·A + Imm, Imm = 1; not checked again
	// ChkSig goes on where A = B; else it traps: TrapNull where A = 0,
	// TrapSignature otherwise.
	ChkSig

	// Control. Delta counts instructions from this one.
	Jmp   // pc += Delta
	BrTab // pc += 1 + min(A mod 2^32, Imm)
	Call  // call pc + Delta with frame shift Dst; TrapDepth where depth ≥ C or the new base ≥ MaxBase
	CallR // call address A (a code address), likewise
	Ret   // return behind the call that made this frame
	Trap  // trap Imm
	Host  // call import Imm: the host continues with one Arg per result
	Arg   // R = a value that the host gives. Reached without one: ends like Done
	Done  // the end of an invocation
	NumOps
)

// Trap kinds. They are the value of the trap token.
const (
	TrapUnreachable = iota
	TrapDivide      // integer divide by zero
	TrapOverflow    // integer overflow
	TrapMemory      // out of bounds memory access
	TrapTable       // undefined element: index, or active element segment, outside its table
	TrapNull        // uninitialized element
	TrapSignature   // indirect call type mismatch
	TrapDepth       // call stack exhausted
	TrapUnsupported // a function with operations that the token machine does not have
	TrapSegment     // an active data segment is out of bounds
	NumTraps
)

// Shape says which fields an operation uses.
type Shape uint8

// The shapes.
const (
	HasDst Shape = 1 << iota // writes register Dst
	HasA
	HasB // register B
	HasC
	HasImm
	HasDelta
	Region // B of loads and tables, Dst of stores is a region number
)

// Info describes an operation.
type Info struct {
	Name  string
	Shape Shape
}

const (
	unary   = HasDst | HasA
	binary  = HasDst | HasA | HasB
	branch  = HasA | HasB | HasDelta
	load    = HasDst | HasA | HasC | HasImm | Region
	store   = HasA | HasB | HasC | HasImm | Region
	storeAt = store | HasDelta
)

var infos = [NumOps]Info{
	Nop: {"nop", 0}, Mov: {"mov", unary},
	Add32: {"add32", binary}, Add64: {"add64", binary}, Sub32: {"sub32", binary}, Sub64: {"sub64", binary},
	Mul32: {"mul32", binary}, Mul64: {"mul64", binary},
	DivU32: {"divu32", binary}, DivS32: {"divs32", binary}, DivS32N: {"divs32n", binary},
	And: {"and", binary}, Or: {"or", binary}, Xor: {"xor", binary},
	Shl32: {"shl32", binary}, ShrU32: {"shru32", binary}, ShrS32: {"shrs32", binary}, Rotl32: {"rotl32", binary}, Rotr32: {"rotr32", binary},
	Shl64: {"shl64", binary}, ShrU64: {"shru64", binary}, ShrS64: {"shrs64", binary}, Rotl64: {"rotl64", binary}, Rotr64: {"rotr64", binary},
	Clz32: {"clz32", unary}, Clz64: {"clz64", unary}, Popcnt: {"popcnt", unary},
	Ext8S32: {"ext8s32", unary}, Ext16S32: {"ext16s32", unary}, Ext8S64: {"ext8s64", unary}, Ext16S64: {"ext16s64", unary}, Ext32S64: {"ext32s64", unary},
	Wrap: {"wrap", unary}, Select: {"select", binary | HasC},
	Eq: {"eq", binary}, Ne: {"ne", binary}, LtU: {"ltu", binary}, LeU: {"leu", binary},
	LtS32: {"lts32", binary}, LeS32: {"les32", binary}, LtS64: {"lts64", binary}, LeS64: {"les64", binary},
	BrEq: {"br.eq", branch}, BrNe: {"br.ne", branch}, BrLtU: {"br.ltu", branch}, BrLeU: {"br.leu", branch},
	BrLtS32: {"br.lts32", branch}, BrLeS32: {"br.les32", branch}, BrLtS64: {"br.lts64", branch}, BrLeS64: {"br.les64", branch},
	Ld8U: {"ld8u", load}, Ld8S32: {"ld8s32", load}, Ld8S64: {"ld8s64", load},
	Ld16U: {"ld16u", load}, Ld16S32: {"ld16s32", load}, Ld16S64: {"ld16s64", load},
	Ld32U: {"ld32u", load}, Ld32S64: {"ld32s64", load}, Ld64: {"ld64", load},
	St8: {"st8", store}, St16: {"st16", storeAt}, St32: {"st32", storeAt}, St64: {"st64", storeAt}, St64H: {"st64h", store},
	TabSig: {"tab.sig", load}, TabPC: {"tab.pc", load}, ChkSig: {"chksig", HasA | HasB},
	Jmp: {"jmp", HasDelta}, BrTab: {"br.tab", HasA | HasImm},
	Call: {"call", HasC | HasDelta}, CallR: {"call.r", HasA | HasC},
	Ret: {"ret", 0}, Trap: {"trap", HasImm}, Host: {"host", HasImm}, Arg: {"arg", HasDst}, Done: {"done", 0},
}

// Info returns the description of o.
func (o Op) Info() Info {
	if o >= NumOps {
		return Info{Name: fmt.Sprintf("op%d", o)}
	}
	return infos[o]
}

// String returns the name of o.
func (o Op) String() string { return o.Info().Name }

// Instr is one instruction. Fields that its operation does not use are Zero
// for registers and 0 otherwise; Dst of Call and CallR is the frame shift.
type Instr struct {
	Op           Op
	Dst, A, B, C int32
	Imm          uint32
	Delta        int32
}

// String writes an instruction for people.
func (in Instr) String() string {
	info := in.Op.Info()
	s := info.Name
	arg := func(cond bool, format string, v any) {
		if cond {
			s += " " + fmt.Sprintf(format, v)
		}
	}
	has := func(x Shape) bool { return info.Shape&x != 0 }
	arg(has(HasDst), "%s", Reg(in.Dst))
	arg(in.Op == Call || in.Op == CallR, "+%d", in.Dst)
	arg(has(HasA), "%s", Reg(in.A))
	arg(has(HasB), "%s", Reg(in.B))
	arg(has(HasC), "%s", Reg(in.C))
	arg(has(HasImm), "#%d", in.Imm)
	arg(has(Region) && has(HasDst), "region%d", in.B)
	arg(has(Region) && !has(HasDst), "region%d", in.Dst)
	arg(has(HasDelta), "->%+d", in.Delta)
	return s
}

// Reg names an operand: r3 in the frame, g7 for absolute register -7.
type Reg int32

func (r Reg) String() string {
	if r < 0 {
		return fmt.Sprintf("g%d", -int64(r))
	}
	return fmt.Sprintf("r%d", int32(r))
}

// Program is what one prompt holds: the code of all linked modules, and the
// initial values of absolute registers and words of memory.
type Program struct {
	Code []Instr
	// Consts are the values of the absolute registers -1, -2, ..., in this
	// order; Consts[0] is 0.
	Consts []uint64
	// Words are the words of memory that do not start as 0, ascending.
	Words []Word
	// Entries are what a host can invoke.
	Entries []Entry
	// Imports are what Host instructions call, by their Imm.
	Imports []Import
}

// Word is an initial word of memory.
type Word struct {
	Index, Value uint32
}

// Entry is what a host can start: a stub of one [Arg] for each parameter, which
// write registers EntryShift, EntryShift+1, ... of the host's frame, then
// [Call] with frame shift EntryShift, then [Done]. Results are in the same
// registers afterwards. An invocation begins with an empty frame; what an
// earlier one left in registers that are not absolute is lost.
type Entry struct {
	Module, Name string // Name is "" for what instantiates a module
	PC           int
	Params       []Type
	Results      []Type
}

// EntryShift is the frame shift of entries.
const EntryShift = 1

// Type is a number type; floats are opaque bits.
type Type uint8

// The number types.
const (
	I32 Type = iota
	I64
	F32
	F64
)

func (t Type) String() string { return [...]string{"i32", "i64", "f32", "f64"}[t&3] }

// Import is a function of the host. Its code is a stub, called like any
// function: [Host], one [Arg] for each result, which write registers 0, 1, ...,
// and [Ret]. The arguments are registers 0, 1, ... of the frame at Host.
type Import struct {
	Module, Name    string
	Params, Results []Type
}

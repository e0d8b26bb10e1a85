package wasm

// Opcode is an instruction's opcode: its byte, or for instructions with a
// prefix byte 0xFC, 0xFD or 0xFE the prefix times 65536 plus the number after
// it (section 5.4).
type Opcode uint32

// The opcodes that decide where control goes, and the one that grows a memory.
const (
	OpUnreachable        Opcode = 0x00
	OpBlock              Opcode = 0x02
	OpLoop               Opcode = 0x03
	OpIf                 Opcode = 0x04
	OpElse               Opcode = 0x05
	OpTry                Opcode = 0x06
	OpCatch              Opcode = 0x07
	OpThrow              Opcode = 0x08
	OpRethrow            Opcode = 0x09
	OpThrowRef           Opcode = 0x0a
	OpEnd                Opcode = 0x0b
	OpBr                 Opcode = 0x0c
	OpBrIf               Opcode = 0x0d
	OpBrTable            Opcode = 0x0e
	OpReturn             Opcode = 0x0f
	OpReturnCall         Opcode = 0x12
	OpReturnCallIndirect Opcode = 0x13
	OpReturnCallRef      Opcode = 0x15
	OpDelegate           Opcode = 0x18
	OpCatchAll           Opcode = 0x19
	OpTryTable           Opcode = 0x1f
	OpMemoryGrow         Opcode = 0x40
	OpBrOnNull           Opcode = 0xd5
	OpBrOnNonNull        Opcode = 0xd6
)

// Opcodes that this package writes or tells apart.
const (
	opNop          Opcode = 0x01
	opCall         Opcode = 0x10
	opCallIndirect Opcode = 0x11
	opCallRef      Opcode = 0x14
	opDrop         Opcode = 0x1a
	opSelect       Opcode = 0x1b
	opSelectTyped  Opcode = 0x1c
	opLocalGet     Opcode = 0x20
	opLocalSet     Opcode = 0x21
	opLocalTee     Opcode = 0x22
	opGlobalGet    Opcode = 0x23
	opGlobalSet    Opcode = 0x24
	opTableGet     Opcode = 0x25
	opTableSet     Opcode = 0x26
	opI64Load      Opcode = 0x29
	opMemorySize   Opcode = 0x3f
	opI32Const     Opcode = 0x41
	opI64Const     Opcode = 0x42
	opF32Const     Opcode = 0x43
	opF64Const     Opcode = 0x44
	opI64GtU       Opcode = 0x56
	opI64GeU       Opcode = 0x5a
	opI32Add       Opcode = 0x6a
	opI32Mul       Opcode = 0x6c
	opI64Add       Opcode = 0x7c
	opI64Sub       Opcode = 0x7d
	opI64Mul       Opcode = 0x7e
	opI64And       Opcode = 0x83
	opI64Xor       Opcode = 0x85
	opI64Shl       Opcode = 0x86
	opI64ShrU      Opcode = 0x88
	opI64Rotl      Opcode = 0x89
	opI32WrapI64   Opcode = 0xa7
	opI64FromI32U  Opcode = 0xad
	opI32FromF32   Opcode = 0xbc
	opI64FromF64   Opcode = 0xbd
	opF32FromI32   Opcode = 0xbe
	opF64FromI64   Opcode = 0xbf
	opRefNull      Opcode = 0xd0
	opRefIsNull    Opcode = 0xd1
	opRefFunc      Opcode = 0xd2
	opRefAsNonNull Opcode = 0xd4
	opDataDrop     Opcode = 0xfc<<16 | 9
	opTableInit    Opcode = 0xfc<<16 | 12
	opElemDrop     Opcode = 0xfc<<16 | 13
	opTableCopy    Opcode = 0xfc<<16 | 14
	opTableGrow    Opcode = 0xfc<<16 | 15
	opTableFill    Opcode = 0xfc<<16 | 17
	opShuffle      Opcode = 0xfd<<16 | 13
	opAtomicFence  Opcode = 0xfe<<16 | 3
	opV128Const    Opcode = 0xfd<<16 | 12
	prefixMisc            = 0xfc
	prefixSIMD            = 0xfd
	prefixAtomic          = 0xfe
	prefixGC              = 0xfb
	blockEmpty            = 0x40
)

// immediates says what follows an opcode.
type immediates byte

const (
	immNone immediates = iota
	immBlock
	immLabel
	immLabels
	immFunc
	immRefFunc
	immIndirect
	immType
	immTypes
	immTryTable
	immTag
	immLocal
	immGlobal
	immTable
	immMem
	immMemory
	immI32
	immI64
	immF32
	immF64
	immHeap
	immData
	immDataMemory
	immMemoryMemory
	immElem
	immElemTable
	immTableTable
	immLane
	immMemLane
	immBytes16
	immZero
)

// operation describes an instruction. An empty name means that there is none.
type operation struct {
	name string
	imm  immediates
	// sig has the types of operands and results, as far as the opcode fixes them:
	// i is i32, l i64, f f32, d f64, v v128. Those of a call or of local.get show
	// in signatures and locals.
	sig string
	// uses are further number types that count as used.
	uses    string
	feature featureSet
}

// operations are the instructions with an opcode of one byte.
var operations = [256]operation{
	0x00: {name: "unreachable"},
	0x01: {name: "nop"},
	0x02: {name: "block", imm: immBlock},
	0x03: {name: "loop", imm: immBlock},
	0x04: {name: "if", imm: immBlock, sig: "i:"},
	0x05: {name: "else"},
	0x06: {name: "try", imm: immBlock, feature: useLegacyExceptions},
	0x07: {name: "catch", imm: immTag, feature: useLegacyExceptions},
	0x08: {name: "throw", imm: immTag, feature: useExceptions},
	0x09: {name: "rethrow", imm: immLabel, feature: useLegacyExceptions},
	0x0a: {name: "throw_ref", feature: useExceptions},
	0x0b: {name: "end"},
	0x0c: {name: "br", imm: immLabel},
	0x0d: {name: "br_if", imm: immLabel, sig: "i:"},
	0x0e: {name: "br_table", imm: immLabels, sig: "i:"},
	0x0f: {name: "return"},
	0x10: {name: "call", imm: immFunc},
	0x11: {name: "call_indirect", imm: immIndirect, sig: "i:"},
	0x12: {name: "return_call", imm: immFunc, feature: useTailCall},
	0x13: {name: "return_call_indirect", imm: immIndirect, sig: "i:", feature: useTailCall},
	0x14: {name: "call_ref", imm: immType, feature: useFunctionReferences},
	0x15: {name: "return_call_ref", imm: immType, feature: useFunctionReferences | useTailCall},
	0x18: {name: "delegate", imm: immLabel, feature: useLegacyExceptions},
	0x19: {name: "catch_all", feature: useLegacyExceptions},
	0x1a: {name: "drop"},
	0x1b: {name: "select", sig: "i:"},
	0x1c: {name: "select", imm: immTypes, sig: "i:", feature: useReferenceTypes},
	0x1f: {name: "try_table", imm: immTryTable, feature: useExceptions},
	0x20: {name: "local.get", imm: immLocal},
	0x21: {name: "local.set", imm: immLocal},
	0x22: {name: "local.tee", imm: immLocal},
	0x23: {name: "global.get", imm: immGlobal},
	0x24: {name: "global.set", imm: immGlobal},
	0x25: {name: "table.get", imm: immTable, sig: "i:", feature: useReferenceTypes},
	0x26: {name: "table.set", imm: immTable, sig: "i:", feature: useReferenceTypes},
	0x28: {name: "i32.load", imm: immMem, sig: "i:i"},
	0x29: {name: "i64.load", imm: immMem, sig: "i:l"},
	0x2a: {name: "f32.load", imm: immMem, sig: "i:f"},
	0x2b: {name: "f64.load", imm: immMem, sig: "i:d"},
	0x2c: {name: "i32.load8_s", imm: immMem, sig: "i:i"},
	0x2d: {name: "i32.load8_u", imm: immMem, sig: "i:i"},
	0x2e: {name: "i32.load16_s", imm: immMem, sig: "i:i"},
	0x2f: {name: "i32.load16_u", imm: immMem, sig: "i:i"},
	0x30: {name: "i64.load8_s", imm: immMem, sig: "i:l"},
	0x31: {name: "i64.load8_u", imm: immMem, sig: "i:l"},
	0x32: {name: "i64.load16_s", imm: immMem, sig: "i:l"},
	0x33: {name: "i64.load16_u", imm: immMem, sig: "i:l"},
	0x34: {name: "i64.load32_s", imm: immMem, sig: "i:l"},
	0x35: {name: "i64.load32_u", imm: immMem, sig: "i:l"},
	0x36: {name: "i32.store", imm: immMem, sig: "ii:"},
	0x37: {name: "i64.store", imm: immMem, sig: "il:"},
	0x38: {name: "f32.store", imm: immMem, sig: "if:"},
	0x39: {name: "f64.store", imm: immMem, sig: "id:"},
	0x3a: {name: "i32.store8", imm: immMem, sig: "ii:"},
	0x3b: {name: "i32.store16", imm: immMem, sig: "ii:"},
	0x3c: {name: "i64.store8", imm: immMem, sig: "il:"},
	0x3d: {name: "i64.store16", imm: immMem, sig: "il:"},
	0x3e: {name: "i64.store32", imm: immMem, sig: "il:"},
	0x3f: {name: "memory.size", imm: immMemory, sig: ":i"},
	0x40: {name: "memory.grow", imm: immMemory, sig: "i:i"},
	0x41: {name: "i32.const", imm: immI32, sig: ":i"},
	0x42: {name: "i64.const", imm: immI64, sig: ":l"},
	0x43: {name: "f32.const", imm: immF32, sig: ":f"},
	0x44: {name: "f64.const", imm: immF64, sig: ":d"},
	0x45: {name: "i32.eqz", sig: "i:i"},
	0x46: {name: "i32.eq", sig: "ii:i"},
	0x47: {name: "i32.ne", sig: "ii:i"},
	0x48: {name: "i32.lt_s", sig: "ii:i"},
	0x49: {name: "i32.lt_u", sig: "ii:i"},
	0x4a: {name: "i32.gt_s", sig: "ii:i"},
	0x4b: {name: "i32.gt_u", sig: "ii:i"},
	0x4c: {name: "i32.le_s", sig: "ii:i"},
	0x4d: {name: "i32.le_u", sig: "ii:i"},
	0x4e: {name: "i32.ge_s", sig: "ii:i"},
	0x4f: {name: "i32.ge_u", sig: "ii:i"},
	0x50: {name: "i64.eqz", sig: "l:i"},
	0x51: {name: "i64.eq", sig: "ll:i"},
	0x52: {name: "i64.ne", sig: "ll:i"},
	0x53: {name: "i64.lt_s", sig: "ll:i"},
	0x54: {name: "i64.lt_u", sig: "ll:i"},
	0x55: {name: "i64.gt_s", sig: "ll:i"},
	0x56: {name: "i64.gt_u", sig: "ll:i"},
	0x57: {name: "i64.le_s", sig: "ll:i"},
	0x58: {name: "i64.le_u", sig: "ll:i"},
	0x59: {name: "i64.ge_s", sig: "ll:i"},
	0x5a: {name: "i64.ge_u", sig: "ll:i"},
	0x5b: {name: "f32.eq", sig: "ff:i"},
	0x5c: {name: "f32.ne", sig: "ff:i"},
	0x5d: {name: "f32.lt", sig: "ff:i"},
	0x5e: {name: "f32.gt", sig: "ff:i"},
	0x5f: {name: "f32.le", sig: "ff:i"},
	0x60: {name: "f32.ge", sig: "ff:i"},
	0x61: {name: "f64.eq", sig: "dd:i"},
	0x62: {name: "f64.ne", sig: "dd:i"},
	0x63: {name: "f64.lt", sig: "dd:i"},
	0x64: {name: "f64.gt", sig: "dd:i"},
	0x65: {name: "f64.le", sig: "dd:i"},
	0x66: {name: "f64.ge", sig: "dd:i"},
	0x67: {name: "i32.clz", sig: "i:i"},
	0x68: {name: "i32.ctz", sig: "i:i"},
	0x69: {name: "i32.popcnt", sig: "i:i"},
	0x6a: {name: "i32.add", sig: "ii:i"},
	0x6b: {name: "i32.sub", sig: "ii:i"},
	0x6c: {name: "i32.mul", sig: "ii:i"},
	0x6d: {name: "i32.div_s", sig: "ii:i"},
	0x6e: {name: "i32.div_u", sig: "ii:i"},
	0x6f: {name: "i32.rem_s", sig: "ii:i"},
	0x70: {name: "i32.rem_u", sig: "ii:i"},
	0x71: {name: "i32.and", sig: "ii:i"},
	0x72: {name: "i32.or", sig: "ii:i"},
	0x73: {name: "i32.xor", sig: "ii:i"},
	0x74: {name: "i32.shl", sig: "ii:i"},
	0x75: {name: "i32.shr_s", sig: "ii:i"},
	0x76: {name: "i32.shr_u", sig: "ii:i"},
	0x77: {name: "i32.rotl", sig: "ii:i"},
	0x78: {name: "i32.rotr", sig: "ii:i"},
	0x79: {name: "i64.clz", sig: "l:l"},
	0x7a: {name: "i64.ctz", sig: "l:l"},
	0x7b: {name: "i64.popcnt", sig: "l:l"},
	0x7c: {name: "i64.add", sig: "ll:l"},
	0x7d: {name: "i64.sub", sig: "ll:l"},
	0x7e: {name: "i64.mul", sig: "ll:l"},
	0x7f: {name: "i64.div_s", sig: "ll:l"},
	0x80: {name: "i64.div_u", sig: "ll:l"},
	0x81: {name: "i64.rem_s", sig: "ll:l"},
	0x82: {name: "i64.rem_u", sig: "ll:l"},
	0x83: {name: "i64.and", sig: "ll:l"},
	0x84: {name: "i64.or", sig: "ll:l"},
	0x85: {name: "i64.xor", sig: "ll:l"},
	0x86: {name: "i64.shl", sig: "ll:l"},
	0x87: {name: "i64.shr_s", sig: "ll:l"},
	0x88: {name: "i64.shr_u", sig: "ll:l"},
	0x89: {name: "i64.rotl", sig: "ll:l"},
	0x8a: {name: "i64.rotr", sig: "ll:l"},
	0x8b: {name: "f32.abs", sig: "f:f"},
	0x8c: {name: "f32.neg", sig: "f:f"},
	0x8d: {name: "f32.ceil", sig: "f:f"},
	0x8e: {name: "f32.floor", sig: "f:f"},
	0x8f: {name: "f32.trunc", sig: "f:f"},
	0x90: {name: "f32.nearest", sig: "f:f"},
	0x91: {name: "f32.sqrt", sig: "f:f"},
	0x92: {name: "f32.add", sig: "ff:f"},
	0x93: {name: "f32.sub", sig: "ff:f"},
	0x94: {name: "f32.mul", sig: "ff:f"},
	0x95: {name: "f32.div", sig: "ff:f"},
	0x96: {name: "f32.min", sig: "ff:f"},
	0x97: {name: "f32.max", sig: "ff:f"},
	0x98: {name: "f32.copysign", sig: "ff:f"},
	0x99: {name: "f64.abs", sig: "d:d"},
	0x9a: {name: "f64.neg", sig: "d:d"},
	0x9b: {name: "f64.ceil", sig: "d:d"},
	0x9c: {name: "f64.floor", sig: "d:d"},
	0x9d: {name: "f64.trunc", sig: "d:d"},
	0x9e: {name: "f64.nearest", sig: "d:d"},
	0x9f: {name: "f64.sqrt", sig: "d:d"},
	0xa0: {name: "f64.add", sig: "dd:d"},
	0xa1: {name: "f64.sub", sig: "dd:d"},
	0xa2: {name: "f64.mul", sig: "dd:d"},
	0xa3: {name: "f64.div", sig: "dd:d"},
	0xa4: {name: "f64.min", sig: "dd:d"},
	0xa5: {name: "f64.max", sig: "dd:d"},
	0xa6: {name: "f64.copysign", sig: "dd:d"},
	0xa7: {name: "i32.wrap_i64", sig: "l:i"},
	0xa8: {name: "i32.trunc_f32_s", sig: "f:i"},
	0xa9: {name: "i32.trunc_f32_u", sig: "f:i"},
	0xaa: {name: "i32.trunc_f64_s", sig: "d:i"},
	0xab: {name: "i32.trunc_f64_u", sig: "d:i"},
	0xac: {name: "i64.extend_i32_s", sig: "i:l"},
	0xad: {name: "i64.extend_i32_u", sig: "i:l"},
	0xae: {name: "i64.trunc_f32_s", sig: "f:l"},
	0xaf: {name: "i64.trunc_f32_u", sig: "f:l"},
	0xb0: {name: "i64.trunc_f64_s", sig: "d:l"},
	0xb1: {name: "i64.trunc_f64_u", sig: "d:l"},
	0xb2: {name: "f32.convert_i32_s", sig: "i:f"},
	0xb3: {name: "f32.convert_i32_u", sig: "i:f"},
	0xb4: {name: "f32.convert_i64_s", sig: "l:f"},
	0xb5: {name: "f32.convert_i64_u", sig: "l:f"},
	0xb6: {name: "f32.demote_f64", sig: "d:f"},
	0xb7: {name: "f64.convert_i32_s", sig: "i:d"},
	0xb8: {name: "f64.convert_i32_u", sig: "i:d"},
	0xb9: {name: "f64.convert_i64_s", sig: "l:d"},
	0xba: {name: "f64.convert_i64_u", sig: "l:d"},
	0xbb: {name: "f64.promote_f32", sig: "f:d"},
	0xbc: {name: "i32.reinterpret_f32", sig: "f:i"},
	0xbd: {name: "i64.reinterpret_f64", sig: "d:l"},
	0xbe: {name: "f32.reinterpret_i32", sig: "i:f"},
	0xbf: {name: "f64.reinterpret_i64", sig: "l:d"},
	0xc0: {name: "i32.extend8_s", sig: "i:i", feature: useSignExtension},
	0xc1: {name: "i32.extend16_s", sig: "i:i", feature: useSignExtension},
	0xc2: {name: "i64.extend8_s", sig: "l:l", feature: useSignExtension},
	0xc3: {name: "i64.extend16_s", sig: "l:l", feature: useSignExtension},
	0xc4: {name: "i64.extend32_s", sig: "l:l", feature: useSignExtension},
	0xd0: {name: "ref.null", imm: immHeap, feature: useReferenceTypes},
	0xd1: {name: "ref.is_null", sig: ":i", feature: useReferenceTypes},
	0xd2: {name: "ref.func", imm: immRefFunc, feature: useReferenceTypes},
	0xd4: {name: "ref.as_non_null", feature: useFunctionReferences},
	0xd5: {name: "br_on_null", imm: immLabel, feature: useFunctionReferences},
	0xd6: {name: "br_on_non_null", imm: immLabel, feature: useFunctionReferences},
}

// miscOperations are the instructions after the prefix 0xFC.
var miscOperations = [...]operation{
	0:  {name: "i32.trunc_sat_f32_s", sig: "f:i", feature: useSaturatingConversion},
	1:  {name: "i32.trunc_sat_f32_u", sig: "f:i", feature: useSaturatingConversion},
	2:  {name: "i32.trunc_sat_f64_s", sig: "d:i", feature: useSaturatingConversion},
	3:  {name: "i32.trunc_sat_f64_u", sig: "d:i", feature: useSaturatingConversion},
	4:  {name: "i64.trunc_sat_f32_s", sig: "f:l", feature: useSaturatingConversion},
	5:  {name: "i64.trunc_sat_f32_u", sig: "f:l", feature: useSaturatingConversion},
	6:  {name: "i64.trunc_sat_f64_s", sig: "d:l", feature: useSaturatingConversion},
	7:  {name: "i64.trunc_sat_f64_u", sig: "d:l", feature: useSaturatingConversion},
	8:  {name: "memory.init", imm: immDataMemory, sig: "iii:", feature: useBulkMemory},
	9:  {name: "data.drop", imm: immData, feature: useBulkMemory},
	10: {name: "memory.copy", imm: immMemoryMemory, sig: "iii:", feature: useBulkMemory},
	11: {name: "memory.fill", imm: immMemory, sig: "iii:", feature: useBulkMemory},
	12: {name: "table.init", imm: immElemTable, sig: "iii:", feature: useBulkMemory},
	13: {name: "elem.drop", imm: immElem, feature: useBulkMemory},
	14: {name: "table.copy", imm: immTableTable, sig: "iii:", feature: useBulkMemory},
	15: {name: "table.grow", imm: immTable, sig: "i:i", feature: useReferenceTypes},
	16: {name: "table.size", imm: immTable, sig: ":i", feature: useReferenceTypes},
	17: {name: "table.fill", imm: immTable, sig: "ii:", feature: useReferenceTypes},
	19: {name: "i64.add128", sig: "llll:ll", feature: useWideArithmetic},
	20: {name: "i64.sub128", sig: "llll:ll", feature: useWideArithmetic},
	21: {name: "i64.mul_wide_s", sig: "ll:ll", feature: useWideArithmetic},
	22: {name: "i64.mul_wide_u", sig: "ll:ll", feature: useWideArithmetic},
}

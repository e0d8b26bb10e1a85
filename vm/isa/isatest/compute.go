package isatest

import (
	"math/bits"

	"tassadar/vm/isa"
)

func b2i(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}

// compare executes Eq to LeS64.
func compare(op isa.Op, a, b uint64) bool {
	switch op {
	case isa.Eq:
		return a == b
	case isa.Ne:
		return a != b
	case isa.LtU:
		return a < b
	case isa.LeU:
		return a <= b
	case isa.LtS32:
		return int32(a) < int32(b)
	case isa.LeS32:
		return int32(a) <= int32(b)
	case isa.LtS64:
		return int64(a) < int64(b)
	case isa.LeS64:
		return int64(a) <= int64(b)
	}
	panic("isatest: not a comparison: " + op.String())
}

// compute executes the operations that make a value of registers alone.
func compute(op isa.Op, a, b, c uint64) (v uint64, trap int) {
	if op >= isa.Eq && op <= isa.LeS64 {
		return b2i(compare(op, a, b)), NoTrap
	}
	a32, b32 := uint32(a), uint32(b)
	var r32 uint32 // the result of operations on 32 bits
	switch op {
	case isa.Mov:
		return a, NoTrap
	case isa.Add64:
		return a + b, NoTrap
	case isa.Sub64:
		return a - b, NoTrap
	case isa.Mul64:
		return a * b, NoTrap
	case isa.And:
		return a & b, NoTrap
	case isa.Or:
		return a | b, NoTrap
	case isa.Xor:
		return a ^ b, NoTrap
	case isa.Shl64:
		return a << (b % 64), NoTrap
	case isa.ShrU64:
		return a >> (b % 64), NoTrap
	case isa.ShrS64:
		return uint64(int64(a) >> (b % 64)), NoTrap
	case isa.Rotl64:
		return bits.RotateLeft64(a, int(b%64)), NoTrap
	case isa.Rotr64:
		return bits.RotateLeft64(a, -int(b%64)), NoTrap
	case isa.Clz64:
		return uint64(bits.LeadingZeros64(a)), NoTrap
	case isa.Popcnt:
		return uint64(bits.OnesCount64(a)), NoTrap
	case isa.Ext8S64:
		return uint64(int8(a)), NoTrap
	case isa.Ext16S64:
		return uint64(int16(a)), NoTrap
	case isa.Ext32S64:
		return uint64(int32(a)), NoTrap
	case isa.Select:
		if uint32(c) != 0 {
			return a, NoTrap
		}
		return b, NoTrap

	case isa.Add32:
		r32 = a32 + b32
	case isa.Sub32:
		r32 = a32 - b32
	case isa.Mul32:
		r32 = a32 * b32
	case isa.DivU32, isa.DivS32, isa.DivS32N:
		return divide(op, a32, b32)
	case isa.Shl32:
		r32 = a32 << (b % 32)
	case isa.ShrU32:
		r32 = a32 >> (b % 32)
	case isa.ShrS32:
		r32 = uint32(int32(a32) >> (b % 32))
	case isa.Rotl32:
		r32 = bits.RotateLeft32(a32, int(b%32))
	case isa.Rotr32:
		r32 = bits.RotateLeft32(a32, -int(b%32))
	case isa.Clz32:
		r32 = uint32(bits.LeadingZeros32(a32))
	case isa.Ext8S32:
		r32 = uint32(int8(a))
	case isa.Ext16S32:
		r32 = uint32(int16(a))
	case isa.Wrap:
		r32 = a32
	default:
		panic("isatest: not an operation on registers: " + op.String())
	}
	return uint64(r32), NoTrap
}

func divide(op isa.Op, a, b uint32) (v uint64, trap int) {
	switch {
	case b == 0:
		return 0, isa.TrapDivide
	case op == isa.DivU32:
		return uint64(a / b), NoTrap
	case a == 1<<31 && b == 1<<32-1:
		if op == isa.DivS32 {
			return 0, isa.TrapOverflow
		}
		return 1 << 31, NoTrap
	}
	return uint64(uint32(int32(a) / int32(b))), NoTrap
}

package vmfuzz

import (
	"encoding/binary"
	"math/bits"
)

// typ is a value type in its binary form.
type typ byte

const (
	i32 typ = 0x7f
	i64 typ = 0x7e
	f32 typ = 0x7d
	f64 typ = 0x7c
)

func (t typ) bits() int {
	if t == i32 || t == f32 {
		return 32
	}
	return 64
}

// integer is the type that carries the bits of t.
func (t typ) integer() typ {
	if t.bits() == 32 {
		return i32
	}
	return i64
}

// Opcodes that the generator names; those that it only picks are in tables.
const (
	opUnreachable  = 0x00
	opNop          = 0x01
	opBlock        = 0x02
	opLoop         = 0x03
	opIf           = 0x04
	opElse         = 0x05
	opEnd          = 0x0b
	opBr           = 0x0c
	opBrIf         = 0x0d
	opBrTable      = 0x0e
	opReturn       = 0x0f
	opCall         = 0x10
	opCallIndirect = 0x11
	opDrop         = 0x1a
	opSelect       = 0x1b
	opSelectTyped  = 0x1c
	opLocalGet     = 0x20
	opLocalSet     = 0x21
	opLocalTee     = 0x22
	opGlobalGet    = 0x23
	opGlobalSet    = 0x24
	opI64Load      = 0x29
	opMemorySize   = 0x3f
	opMemoryGrow   = 0x40
	opI32Const     = 0x41
	opI64Const     = 0x42
	opF32Const     = 0x43
	opF64Const     = 0x44
	opI32Eqz       = 0x45
	opI32LtS       = 0x48
	opI32GtU       = 0x4b
	opI32GeU       = 0x4f
	opI64GtU       = 0x56
	opI32Add       = 0x6a
	opI32Sub       = 0x6b
	opI32And       = 0x71
	opI32Or        = 0x72
	opI32Shl       = 0x74
	opI64Add       = 0x7c
	opI64Mul       = 0x7e
	opI64Or        = 0x84
	opI64Xor       = 0x85
	opI64Rotl      = 0x89
	opI64ExtendU   = 0xad
	opPrefix       = 0xfc
	opMemoryInit   = 8 // from here on behind the prefix
	opDataDrop     = 9
	opMemoryCopy   = 10
	opMemoryFill   = 11
	opTableInit    = 12
	opElemDrop     = 13
	opTableCopy    = 14
)

// reinterpret is the instruction from bits to a float type or back, 0 for none.
func reinterpret(from, to typ) byte {
	switch {
	case from == f32 && to == i32:
		return 0xbc
	case from == f64 && to == i64:
		return 0xbd
	case from == i32 && to == f32:
		return 0xbe
	case from == i64 && to == f64:
		return 0xbf
	}
	return 0
}

// code is instructions being written.
type code []byte

func (c *code) op(bytes ...byte) { *c = append(*c, bytes...) }

func (c *code) u(v uint32) { *c = binary.AppendUvarint(*c, uint64(v)) }

func (c *code) s(v int64) {
	for {
		b := byte(v & 0x7f)
		v >>= 7
		if v == 0 && b&0x40 == 0 || v == -1 && b&0x40 != 0 {
			*c = append(*c, b)
			return
		}
		*c = append(*c, b|0x80)
	}
}

func (c *code) opU(op byte, v uint32) { c.op(op); c.u(v) }

// constant pushes bits as a value of a type.
func (c *code) constant(t typ, v uint64) {
	switch t {
	case i32:
		c.op(opI32Const)
		c.s(int64(int32(v)))
	case i64:
		c.op(opI64Const)
		c.s(int64(v))
	case f32:
		c.op(opF32Const)
		*c = binary.LittleEndian.AppendUint32(*c, uint32(v))
	default:
		c.op(opF64Const)
		*c = binary.LittleEndian.AppendUint64(*c, v)
	}
}

// vector appends a length and bytes.
func vector(out, data []byte) []byte {
	return append(binary.AppendUvarint(out, uint64(len(data))), data...)
}

// section appends a section of counted items, none where there are none.
func section(out []byte, id byte, items [][]byte) []byte {
	if len(items) == 0 {
		return out
	}
	content := binary.AppendUvarint(nil, uint64(len(items)))
	for _, item := range items {
		content = append(content, item...)
	}
	return vector(append(out, id), content)
}

func types(list []typ) []byte {
	out := make([]byte, len(list))
	for i, t := range list {
		out[i] = byte(t)
	}
	return out
}

// natural is the alignment of an access, as its exponent.
func natural(width int) int { return bits.TrailingZeros(uint(width)) }

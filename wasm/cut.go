package wasm

import "encoding/binary"

// FloatArithmetic reports whether the instruction computes with floats: every
// instruction that takes or makes a number as a float, comparisons, sign
// operations, conversions and SIMD included. Constants, loads, stores and the
// reinterpretations only move bits and do not count.
func (o Opcode) FloatArithmetic() bool {
	switch {
	case o >= 0x5b && o <= 0x66: // comparisons
	case o >= 0x8b && o <= 0xa6: // f32.abs to f64.copysign
	case o >= 0xa8 && o <= 0xab, o >= 0xae && o <= 0xbb: // conversions
	case o>>16 == prefixMisc && o&0xffff <= 7: // saturating conversions
	case o>>16 == prefixSIMD:
	default:
		return false
	}
	return true
}

// CutFloats returns a copy of m in which the body of every function with float
// arithmetic ([Opcode.FloatArithmetic]) is one unreachable, and the indices of
// those functions in the function index space. Types, imports, exports and all
// other functions stay as they are, so the rest of the module runs as before,
// and a call of what was cut traps. A module without float arithmetic comes
// back as it was, with no indices. The result is valid where the module is.
//
// The error says that the result does not decode, which is a fault of this
// function.
func CutFloats(m *Module) ([]byte, []uint32, error) {
	var cut []uint32
	code := binary.AppendUvarint(nil, uint64(len(m.Funcs)))
	for i := range m.Funcs {
		f := &m.Funcs[i]
		body := m.data[f.Start:f.End]
		for in := range m.Instructions(f) {
			if in.Op.FloatArithmetic() {
				cut = append(cut, uint32(m.imported[KindFunc]+i))
				body = []byte{0, byte(OpUnreachable), byte(OpEnd)}
				break
			}
		}
		code = binary.AppendUvarint(code, uint64(len(body)))
		code = append(code, body...)
	}
	if len(cut) == 0 {
		return m.data, nil, nil
	}
	out := newModule()
	r := reader{data: m.data, pos: len(out), end: len(m.data)}
	for r.err == nil && r.pos < r.end {
		// Decode has read the same bytes without an error. Custom sections
		// are copied too.
		id := r.byte()
		content := r.bytes(r.u32())
		if id == sectionCode {
			content = code
		}
		out.section(id, content)
	}
	if r.err != nil {
		return nil, nil, r.err
	}
	if _, err := Decode(out); err != nil {
		return nil, nil, err
	}
	return out, cut, nil
}

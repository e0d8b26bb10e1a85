package wasm

import (
	"encoding/binary"

	"tassadar"
)

// Names by which a module from [Shim] imports and exports its function.
const (
	ShimModule = "m"
	ShimName   = "f"
)

// Shim returns a module that imports a function "m"."f" of type t and exports
// as "f" one that calls it, with every f32 replaced by an i32 and every f64 by
// an i64 of the same bits. A JavaScript host that calls the shim never holds a
// float, so the payload of a NaN survives. Multi-value results keep their
// order. The result is nil if t holds anything but number types.
func Shim(t FuncType) []byte {
	bits := FuncType{integers(t.Params), integers(t.Results)}
	types := binary.AppendUvarint(nil, 2)
	for _, t := range []FuncType{t, bits} {
		var ok bool
		if types, ok = appendFuncType(types, t); !ok {
			return nil
		}
	}

	var body []byte
	indexed := func(op Opcode, i int) {
		body = append(body, byte(op))
		body = binary.AppendUvarint(body, uint64(i))
	}
	// All but the last result are out of reach on the stack: they go through
	// locals, which come after the parameters.
	floats := false
	for _, r := range t.Results {
		floats = floats || r == tassadar.F32 || r == tassadar.F64
	}
	var locals []tassadar.ValueType
	if floats {
		locals = bits.Results
	}
	body = binary.AppendUvarint(body, uint64(len(locals)))
	for _, r := range locals {
		body = append(body, 1, typeByte(r))
	}
	for i, p := range t.Params {
		indexed(opLocalGet, i)
		switch p {
		case tassadar.F32:
			body = append(body, byte(opF32FromI32))
		case tassadar.F64:
			body = append(body, byte(opF64FromI64))
		}
	}
	indexed(opCall, 0)
	if floats {
		for i := len(t.Results) - 1; i >= 0; i-- {
			switch t.Results[i] {
			case tassadar.F32:
				body = append(body, byte(opI32FromF32))
			case tassadar.F64:
				body = append(body, byte(opI64FromF64))
			}
			indexed(opLocalSet, len(t.Params)+i)
		}
		for i := range t.Results {
			indexed(opLocalGet, len(t.Params)+i)
		}
	}
	body = append(body, byte(OpEnd))

	out := newModule()
	out.section(sectionType, types)
	imp := appendName(appendName([]byte{1}, ShimModule), ShimName)
	out.section(sectionImport, append(imp, byte(KindFunc), 0))
	out.section(sectionFunc, []byte{1, 1})
	out.section(sectionExport, append(appendName([]byte{1}, ShimName), byte(KindFunc), 1))
	code := binary.AppendUvarint([]byte{1}, uint64(len(body)))
	out.section(sectionCode, append(code, body...))
	return out
}

// integers returns the integer types of the same widths.
func integers(types []tassadar.ValueType) []tassadar.ValueType {
	out := make([]tassadar.ValueType, len(types))
	for i, t := range types {
		switch t {
		case tassadar.F32:
			t = tassadar.I32
		case tassadar.F64:
			t = tassadar.I64
		}
		out[i] = t
	}
	return out
}

// appendFuncType appends a function type (section 5.3.6) of number types.
func appendFuncType(out []byte, t FuncType) ([]byte, bool) {
	out = append(out, 0x60)
	for _, types := range [][]tassadar.ValueType{t.Params, t.Results} {
		out = binary.AppendUvarint(out, uint64(len(types)))
		for _, t := range types {
			b := typeByte(t)
			if b == 0 {
				return nil, false
			}
			out = append(out, b)
		}
	}
	return out, true
}

// typeByte is the binary form of a number type (section 5.3.1), 0 for another.
func typeByte(t tassadar.ValueType) byte {
	switch t {
	case tassadar.I32:
		return 0x7f
	case tassadar.I64:
		return 0x7e
	case tassadar.F32:
		return 0x7d
	case tassadar.F64:
		return 0x7c
	}
	return 0
}

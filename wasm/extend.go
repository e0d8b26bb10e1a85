package wasm

import (
	"encoding/binary"
	"slices"

	"tassadar"
)

// Addition is what [Extend] adds to a module. Functions and globals come after those
// that it has.
type Addition struct {
	// Functions are exported by their names, in order.
	Functions []AddedFunction
	// Globals are the names of exported mutable globals of type i64, which begin as 0.
	Globals []string
	// Drop leaves the module's own exports out.
	Drop bool
}

// AddedFunction is a function without parameters and locals.
type AddedFunction struct {
	Name    string
	Results []tassadar.ValueType
	// Code are its instructions without the last end.
	Code []byte
}

// order is that of sections in a module (section 5.5.2), tags after memories.
var order = []byte{sectionType, sectionImport, sectionFunc, sectionTable, sectionMemory, sectionTag, sectionGlobal, sectionExport, sectionStart,
	sectionElement, sectionDataCount, sectionCode, sectionData}

// Extend adds functions and globals to a module. Custom sections are left out.
func Extend(data []byte, add Addition) ([]byte, error) {
	m, err := Decode(data)
	if err != nil {
		return nil, err
	}
	contents := map[byte][]byte{}
	for _, s := range m.sections {
		if s.id != sectionCustom {
			contents[s.id] = data[s.start:s.end]
		}
	}
	extend := func(id byte, had, added int, items []byte) {
		own := m.items(id)
		content := binary.AppendUvarint(nil, uint64(had+added))
		contents[id] = slices.Concat(content, m.text(own), items)
	}
	var types, funcs, exports, code, globals []byte
	for i, f := range add.Functions {
		t, ok := appendFuncType(nil, FuncType{Results: f.Results})
		if !ok {
			return nil, tassadar.Errorf(tassadar.ABIUnsupported, "results %v are not number types", f.Results)
		}
		types = append(types, t...)
		funcs = binary.AppendUvarint(funcs, uint64(len(m.Types)+i))
		exports = append(appendName(exports, f.Name), byte(KindFunc))
		exports = binary.AppendUvarint(exports, uint64(m.imported[KindFunc]+len(m.Funcs)+i))
		code = binary.AppendUvarint(code, uint64(len(f.Code)+2))
		code = append(append(append(code, 0), f.Code...), byte(OpEnd))
	}
	for i, name := range add.Globals {
		globals = append(globals, typeByte(tassadar.I64), 1, byte(opI64Const), 0, byte(OpEnd))
		exports = append(appendName(exports, name), byte(KindGlobal))
		exports = binary.AppendUvarint(exports, uint64(m.imported[KindGlobal]+len(m.Globals)+i))
	}
	if n := len(add.Functions); n > 0 {
		extend(sectionType, len(m.Types), n, types)
		extend(sectionFunc, len(m.Funcs), n, funcs)
		extend(sectionCode, len(m.Funcs), n, code)
	}
	if n := len(add.Globals); n > 0 {
		extend(sectionGlobal, len(m.Globals), n, globals)
	}
	added := len(add.Functions) + len(add.Globals)
	if add.Drop {
		contents[sectionExport] = slices.Concat(binary.AppendUvarint(nil, uint64(added)), exports)
	} else {
		extend(sectionExport, len(m.Exports), added, exports)
	}
	out := newModule()
	for _, id := range order {
		if content, ok := contents[id]; ok {
			out.section(id, content)
		}
	}
	return out, nil
}

// Code is instructions being written, for [AddedFunction].
type Code []byte

// Const pushes bits as an integer, or as a float of these bits.
func (c *Code) Const(t tassadar.ValueType, bits uint64) {
	if t.Bits() == 32 {
		*c = appendSigned(append(*c, byte(opI32Const)), int64(int32(uint32(bits))))
	} else {
		*c = appendSigned(append(*c, byte(opI64Const)), int64(bits))
	}
	switch t {
	case tassadar.F32:
		*c = append(*c, byte(opF32FromI32))
	case tassadar.F64:
		*c = append(*c, byte(opF64FromI64))
	}
}

// Call calls a function by its index.
func (c *Code) Call(index uint32) { *c = binary.AppendUvarint(append(*c, byte(opCall)), uint64(index)) }

// Bits makes an integer of 64 bits out of a value on the stack.
func (c *Code) Bits(t tassadar.ValueType) {
	switch t {
	case tassadar.F32:
		*c = append(*c, byte(opI32FromF32), 0xad) // i64.extend_i32_u
	case tassadar.F64:
		*c = append(*c, byte(opI64FromF64))
	case tassadar.I32:
		*c = append(*c, 0xad)
	}
}

// Drop drops what is on the stack.
func (c *Code) Drop() { *c = append(*c, 0x1a) }

// SetGlobal and Global write and read a global by its index.
func (c *Code) SetGlobal(index uint32) {
	*c = binary.AppendUvarint(append(*c, byte(opGlobalSet)), uint64(index))
}

// Global pushes the value of a global.
func (c *Code) Global(index uint32) {
	*c = binary.AppendUvarint(append(*c, byte(opGlobalGet)), uint64(index))
}

// Grow grows memory 0 by what is on the stack, and Size pushes its size.
func (c *Code) Grow() { *c = append(*c, byte(OpMemoryGrow), 0) }

// Size pushes the size of memory 0 in pages.
func (c *Code) Size() { *c = append(*c, 0x3f, 0) }

// Store writes bytes to memory 0.
func (c *Code) Store(at uint32, data []byte) {
	for len(data) > 0 {
		c.Const(tassadar.I32, uint64(at))
		if len(data) >= 8 {
			c.Const(tassadar.I64, binary.LittleEndian.Uint64(data))
			*c = append(*c, 0x37, 0, 0) // i64.store
			at, data = at+8, data[8:]
			continue
		}
		c.Const(tassadar.I32, uint64(data[0]))
		*c = append(*c, 0x3a, 0, 0) // i32.store8
		at, data = at+1, data[1:]
	}
}

// Load pushes the eight bytes of memory 0 at an address, or one of them.
func (c *Code) Load(at uint32, wide bool) {
	c.Const(tassadar.I32, uint64(at))
	if wide {
		*c = append(*c, 0x29, 0, 0) // i64.load
	} else {
		*c = append(*c, 0x31, 0, 0) // i64.load8_u
	}
}

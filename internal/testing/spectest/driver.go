package spectest

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"

	"tassadar"
	"tassadar/wasm"
)

// A driver is functions that make the calls of a script with constants, so that an
// engine whose start or step is slow makes thousands of assertions at once, and none goes
// through what a host language does to numbers. What a call returned is mixed to one i64:
// the harness computes what it must be, so that the engine judges nothing.
type driver struct {
	types   []wasm.FuncType // of the imports; then those of the functions
	imports [][]byte        // entries of the import section, for a module of its own
	funcs   uint32          // index of the first function that is added
	nTypes  uint32          // index of the type () -> i64; () -> () is behind it
	globals uint32          // imported ones
	added   []function
}

type function struct {
	name  string
	typ   uint32 // 0: () -> i64, 1: () -> ()
	body  []byte // with locals, without size
	start bool
}

// mixer spreads what is mixed.
const mixer = 0x9e3779b97f4a7c15

func mix(h, v uint64) uint64 { return h*mixer + v }

func uleb(n uint64) []byte { return binary.AppendUvarint(nil, n) }

func sleb(n int64) []byte {
	var out []byte
	for {
		b := byte(n & 0x7f)
		n >>= 7
		if n == 0 && b&0x40 == 0 || n == -1 && b&0x40 != 0 {
			return append(out, b)
		}
		out = append(out, b|0x80)
	}
}

func name(s string) []byte { return append(uleb(uint64(len(s))), s...) }

// add appends a function and returns its index.
func (d *driver) add(f function) uint32 {
	d.added = append(d.added, f)
	return d.funcs + uint32(len(d.added)-1)
}

// errReferences says that a value is a reference which only a host has.
var errReferences = errors.New(References)

// constant pushes an argument.
func (v value) constant() ([]byte, error) {
	if v.Type == "v128" {
		bits, _, err := v.lanes()
		return slices.Concat([]byte{0xfd, 0x0c}, bits), err
	}
	if v.Type == "externref" || v.Type == "funcref" {
		if !v.null() {
			return nil, errReferences
		}
		return []byte{0xd0, map[string]byte{"externref": 0x6f, "funcref": 0x70}[v.Type]}, nil
	}
	n, ok, err := v.number()
	if err != nil || !ok {
		return nil, errors.Join(err, fmt.Errorf("a value of type %s", v.Type))
	}
	switch n.Type {
	case tassadar.I32:
		return append([]byte{0x41}, sleb(int64(int32(n.Bits)))...), nil
	case tassadar.I64:
		return append([]byte{0x42}, sleb(int64(n.Bits))...), nil
	case tassadar.F32:
		return binary.LittleEndian.AppendUint32([]byte{0x43}, uint32(n.Bits)), nil
	}
	return binary.LittleEndian.AppendUint64([]byte{0x44}, n.Bits), nil
}

func (v value) null() bool {
	var s string
	return json.Unmarshal(v.Value, &s) == nil && s == "null"
}

// lanes are the 16 bytes of a vector, and the mask of those bits that are told.
func (v value) lanes() (bits, mask []byte, err error) {
	var texts []string
	if err := json.Unmarshal(v.Value, &texts); err != nil {
		return nil, nil, fmt.Errorf("value of type v128: %w", err)
	}
	if len(texts) == 0 || 16%len(texts) != 0 {
		return nil, nil, fmt.Errorf("a vector of %d lanes", len(texts))
	}
	width := 16 / len(texts)
	for _, s := range texts {
		n, told := uint64(0), ^uint64(0)
		if s == canonicalNaN || s == arithmeticNaN {
			n, told = nan(s, width == 8)
		} else if signed, err := strconv.ParseInt(s, 10, 64); err == nil {
			n = uint64(signed)
		} else if n, err = strconv.ParseUint(s, 10, 64); err != nil {
			return nil, nil, err
		}
		bits = append(bits, binary.LittleEndian.AppendUint64(nil, n)[:width]...)
		mask = append(mask, binary.LittleEndian.AppendUint64(nil, told)[:width]...)
	}
	return bits, mask, nil
}

// nan is a set of NaNs as bits and the mask of those that are told.
func nan(set string, wide bool) (bits, mask uint64) {
	bits, mask = 0x7fc00000, 0x7fffffff
	if wide {
		bits, mask = 0x7ff8<<48, 1<<63-1
	}
	if set == arithmeticNaN {
		mask = bits
	}
	return bits, mask
}

// told pops a result of the value's type and pushes the i64s by which it is told, none
// or one; what they must be is appended to want. A vector goes through the local 1.
func (v value) told(code []byte, want uint64) ([]byte, uint64, error) {
	mixed := func(code []byte) []byte { // [v] with the local 0, h, to h*mixer+v in it
		code = append(code, 0x20, 0, 0x42)
		var m uint64 = mixer
		code = append(code, sleb(int64(m))...)
		return append(code, 0x7e, 0x7c, 0x21, 0)
	}
	var set string
	isNaN := json.Unmarshal(v.Value, &set) == nil && (set == canonicalNaN || set == arithmeticNaN)
	switch v.Type {
	case "v128":
		bits, mask, err := v.lanes()
		if err != nil {
			return nil, 0, err
		}
		code = slices.Concat(code, []byte{0xfd, 0x0c}, mask, []byte{0xfd, 0x4e, 0x21, 1})
		for lane := range 2 {
			at := 8 * lane
			code = mixed(append(code, 0x20, 1, 0xfd, 0x1d, byte(lane)))
			want = mix(want, binary.LittleEndian.Uint64(bits[at:])&binary.LittleEndian.Uint64(mask[at:]))
		}
		return code, want, nil
	case "externref", "funcref":
		is := uint64(0)
		if v.null() {
			is = 1
		} else if v.Type == "externref" {
			return nil, 0, errReferences
		}
		return mixed(append(code, 0xd1, 0xad)), mix(want, is), nil
	}
	bits, mask := uint64(0), ^uint64(0)
	if isNaN {
		bits, mask = nan(set, v.Type == "f64")
	} else {
		n, ok, err := v.number()
		if err != nil || !ok {
			return nil, 0, errors.Join(err, fmt.Errorf("a result of type %s", v.Type))
		}
		bits = n.Bits
	}
	switch v.Type {
	case "i32":
		code = append(code, 0xad)
	case "f32":
		code = append(code, 0xbc, 0xad)
	case "f64":
		code = append(code, 0xbd)
	}
	if isNaN {
		code = append(append(append(code, 0x42), sleb(int64(mask))...), 0x83)
	}
	return mixed(code), mix(want, bits), nil
}

// call makes the code of an action on a function or a global by its index, without what
// becomes of the results.
func (c *command) call(index uint32, global bool) ([]byte, error) {
	if global {
		return append([]byte{0x23}, uleb(uint64(index))...), nil
	}
	var code []byte
	for _, a := range c.Action.Args {
		push, err := a.constant()
		if err != nil {
			return nil, err
		}
		code = append(code, push...)
	}
	return slices.Concat(code, []byte{0x10}, uleb(uint64(index))), nil
}

// returning is a function that makes the call of an assertion and returns what its
// results mix to, which is to be want.
func (c *command) returning(index uint32, global bool) (body []byte, want uint64, err error) {
	code, err := c.call(index, global)
	if err != nil {
		return nil, 0, err
	}
	locals := []byte{1, 1, 0x7e} // (local i64)
	for _, v := range slices.Backward(c.Expected) {
		if v.Type == "v128" {
			locals = []byte{2, 1, 0x7e, 1, 0x7b}
		}
		if code, want, err = v.told(code, want); err != nil {
			return nil, 0, err
		}
	}
	return slices.Concat(locals, code, []byte{0x20, 0, 0x0b}), want, nil
}

// mixing is a function that calls others and mixes what they return.
func mixing(funcs []uint32) []byte {
	body := []byte{1, 1, 0x7e}
	var m uint64 = mixer
	for _, f := range funcs {
		body = append(append(body, 0x10), uleb(uint64(f))...)
		body = append(append(body, 0x20, 0, 0x42), sleb(int64(m))...)
		body = append(body, 0x7e, 0x7c, 0x21, 0)
	}
	return append(body, 0x20, 0, 0x0b)
}

// dropping is a function that calls others and drops what they return.
func dropping(funcs []uint32) []byte {
	body := []byte{0}
	for _, f := range funcs {
		body = append(append(append(body, 0x10), uleb(uint64(f))...), 0x1a)
	}
	return append(body, 0x0b)
}

// sections of a module, in order; see the specification, section 5.5.
type sections []struct {
	id      byte
	content []byte
}

func split(module []byte) (sections, error) {
	var out sections
	for at := 8; at < len(module); {
		id := module[at]
		size, n := binary.Uvarint(module[at+1:])
		from := at + 1 + n
		if n <= 0 || from+int(size) > len(module) {
			return nil, errors.New("a section that does not fit")
		}
		out = append(out, struct {
			id      byte
			content []byte
		}{id, module[from : from+int(size)]})
		at = from + int(size)
	}
	return out, nil
}

// grow appends entries to a section that is a list.
func (s sections) grow(id byte, entries [][]byte) (sections, error) {
	if len(entries) == 0 {
		return s, nil
	}
	rank := func(id byte) int { // the count of data segments is before the code
		return slices.Index([]byte{1, 2, 3, 4, 5, 13, 6, 7, 8, 9, 12, 10, 11}, id)
	}
	at := slices.IndexFunc(s, func(x struct {
		id      byte
		content []byte
	}) bool {
		return x.id == id
	})
	if at < 0 {
		at = len(s)
		for i := range s {
			if s[i].id != 0 && rank(s[i].id) > rank(id) {
				at = i
				break
			}
		}
		s = slices.Insert(s, at, struct {
			id      byte
			content []byte
		}{id, []byte{0}})
	}
	count, n := binary.Uvarint(s[at].content)
	if n <= 0 {
		return nil, errors.New("a section without a count")
	}
	s[at].content = slices.Concat(uleb(count+uint64(len(entries))), s[at].content[n:], slices.Concat(entries...))
	return s, nil
}

// module appends the driver's functions to a module, or to an empty one.
func (d *driver) module(base []byte) ([]byte, error) {
	if base == nil {
		base = []byte("\x00asm\x01\x00\x00\x00")
	}
	s, err := split(base)
	if err != nil {
		return nil, err
	}
	code := func(t wasm.FuncType) []byte {
		list := func(types []tassadar.ValueType) []byte {
			out := uleb(uint64(len(types)))
			for _, t := range types {
				out = append(out, typeCodes[t])
			}
			return out
		}
		return slices.Concat([]byte{0x60}, list(t.Params), list(t.Results))
	}
	var types, declared, exports, bodies [][]byte
	for _, t := range d.types {
		types = append(types, code(t))
	}
	types = append(types, []byte{0x60, 0, 1, 0x7e}, []byte{0x60, 0, 0})
	var start []byte
	for i, f := range d.added {
		declared = append(declared, uleb(uint64(d.nTypes+f.typ)))
		exports = append(exports, slices.Concat(name(f.name), []byte{0}, uleb(uint64(d.funcs)+uint64(i))))
		bodies = append(bodies, append(uleb(uint64(len(f.body))), f.body...))
		if f.start {
			start = uleb(uint64(d.funcs) + uint64(i))
		}
	}
	for _, grown := range []struct {
		id      byte
		entries [][]byte
	}{{1, types}, {2, d.imports}, {3, declared}, {7, exports}, {10, bodies}} {
		if s, err = s.grow(grown.id, grown.entries); err != nil {
			return nil, err
		}
	}
	out := slices.Clone(base[:8])
	for _, x := range s {
		if x.id == 10 && start != nil {
			out = append(append(append(out, 8), uleb(uint64(len(start)))...), start...)
		}
		out = append(append(append(out, x.id), uleb(uint64(len(x.content)))...), x.content...)
	}
	return out, nil
}

var typeCodes = map[tassadar.ValueType]byte{
	tassadar.I32: 0x7f, tassadar.I64: 0x7e, tassadar.F32: 0x7d, tassadar.F64: 0x7c,
	"v128": 0x7b, "funcref": 0x70, "externref": 0x6f,
}

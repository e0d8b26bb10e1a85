package wasm

import (
	"encoding/binary"
	"fmt"
	"slices"

	"tassadar"
)

// Probe is what a copy made by [ProbeFloats] shows in [CounterExport].
type Probe int

// The probes of an operation.
const (
	// ProbeCount is how many float operations were executed. It is shown by copies
	// that do not stop, too.
	ProbeCount Probe = iota
	// ProbeResults is a digest of the bits of all results so far, as [StopState] has it of
	// other words.
	ProbeResults
	// ProbePlace is the index of the function, times 2^32, and the offset of the
	// instruction in the module ([Place]).
	ProbePlace
	// ProbeFirst and ProbeSecond are the bits of the operands, 0 where there is none.
	ProbeFirst
	ProbeSecond
	// ProbeResult is the bits of the result.
	ProbeResult
	// ProbeOthers is how many of the operations were no products.
	ProbeOthers
)

// Probed says which operations a copy looks at.
type Probed int

const (
	// AllOperations are all.
	AllOperations Probed = iota
	// NoProducts leaves multiplications out: an engine that fuses a product and a sum does
	// so only where nobody else sees the product. Operands are looked at where they are
	// asked for alone.
	NoProducts
)

// ProbeFloats returns a copy of a module that stops with unreachable behind the n-th
// float operation that it looks at, from 1, and shows what of it is asked for as [CounterExport]. A float
// operation is an instruction whose result is a float that it computed: arithmetic,
// sign operations, and conversions to floats. Comparisons and conversions to integers
// are functions of operands that were seen already. The operations stay where they are;
// what is inserted around them may still change what an engine makes of them.
//
// Errors are those of [Instrument], and [ErrNoState] for a module that computes with
// SIMD or has no function.
func ProbeFloats(data []byte, of Probed, n uint64, show Probe) ([]byte, error) {
	m, err := Decode(data)
	if err != nil {
		return nil, err
	}
	if _, ok := m.Export(CounterExport); ok {
		return nil, ErrCounterExport
	}
	if len(m.Funcs) == 0 || slices.Contains(m.Features(), SIMD) {
		return nil, ErrNoState
	}
	p := prober{m: m, globals: uint64(m.imported[KindGlobal] + len(m.Globals)), funcs: uint64(m.imported[KindFunc] + len(m.Funcs)), n: n, show: show, of: of}
	code := binary.AppendUvarint(nil, uint64(len(m.Funcs))+2)
	for i := range m.Funcs {
		body := p.body(i)
		if len(body) > maxBody {
			return nil, &LimitError{m.Funcs[i].Start, fmt.Sprintf("function %d has %d bytes with probes, more than %d", m.imported[KindFunc]+i, len(body), maxBody)}
		}
		code = append(binary.AppendUvarint(code, uint64(len(body))), body...)
	}
	for _, t := range []tassadar.ValueType{tassadar.F32, tassadar.F64} {
		body := p.probe(t)
		code = append(binary.AppendUvarint(code, uint64(len(body))), body...)
	}
	shown := p.globals + shownGlobal
	if show == ProbeCount {
		shown = p.globals + countGlobal
	}
	counter := []byte{0x7e, 1, byte(opI64Const), 0, byte(OpEnd)}
	types := uint64(len(m.Types))
	return m.with([]addition{
		{sectionType, 2, []byte{0x60, 4, 0x7d, 0x7e, 0x7e, 0x7e, 0, 0x60, 4, 0x7c, 0x7e, 0x7e, 0x7e, 0}},
		{sectionFunc, 2, binary.AppendUvarint(binary.AppendUvarint(nil, types), types+1)},
		{sectionGlobal, probeGlobals, slices.Concat(counter, counter, counter, counter)},
		{sectionExport, 1, binary.AppendUvarint(append(appendName(nil, CounterExport), byte(KindGlobal)), shown)},
	}, code), nil
}

// The globals of a probed copy, behind those of the module, all mutable i64.
const (
	countGlobal = iota
	digestGlobal
	shownGlobal
	othersGlobal
	probeGlobals
)

// prober writes a probed copy.
type prober struct {
	m              *Module
	globals, funcs uint64
	n              uint64
	show           Probe
	of             Probed
}

// operands reports whether the operands are looked at.
func (p *prober) operands() bool {
	return p.of == AllOperations || p.show == ProbeFirst || p.show == ProbeSecond
}

// product reports whether an instruction multiplies floats.
func (o Opcode) product() bool { return o == 0x94 || o == 0xa2 }

// productMark marks a place as that of a product.
const productMark = 1 << 62

// FloatOperation returns the types of the operands and of the result of an
// instruction that [ProbeFloats] looks at.
func (o Opcode) FloatOperation() (operands []tassadar.ValueType, result tassadar.ValueType, ok bool) {
	const i32, i64, f32, f64 = tassadar.I32, tassadar.I64, tassadar.F32, tassadar.F64
	switch {
	case o >= 0x8b && o <= 0x91: // f32.abs to f32.sqrt
		return []tassadar.ValueType{f32}, f32, true
	case o >= 0x92 && o <= 0x98: // f32.add to f32.copysign
		return []tassadar.ValueType{f32, f32}, f32, true
	case o >= 0x99 && o <= 0x9f:
		return []tassadar.ValueType{f64}, f64, true
	case o >= 0xa0 && o <= 0xa6:
		return []tassadar.ValueType{f64, f64}, f64, true
	case o == 0xb2 || o == 0xb3: // f32.convert_i32_s, f32.convert_i32_u
		return []tassadar.ValueType{i32}, f32, true
	case o == 0xb4 || o == 0xb5:
		return []tassadar.ValueType{i64}, f32, true
	case o == 0xb6: // f32.demote_f64
		return []tassadar.ValueType{f64}, f32, true
	case o == 0xb7 || o == 0xb8:
		return []tassadar.ValueType{i32}, f64, true
	case o == 0xb9 || o == 0xba:
		return []tassadar.ValueType{i64}, f64, true
	case o == 0xbb: // f64.promote_f32
		return []tassadar.ValueType{f32}, f64, true
	}
	return nil, "", false
}

// body is that of a function, which keeps the operands and the result of each float
// operation, and shows them to a function of the copy. What comes behind computes with
// the result itself, as before: an engine that fuses a product and a sum still may.
func (p *prober) body(i int) []byte {
	m, f := p.m, &p.m.Funcs[i]
	// Locals of its own, behind those of the function: two operands of each type, and a
	// result.
	own := uint64(len(m.Types[f.Type].Params))
	for _, l := range f.Locals {
		own += uint64(l.Count)
	}
	kept := map[tassadar.ValueType]uint64{tassadar.F32: own, tassadar.F64: own + 3, tassadar.I32: own + 6, tassadar.I64: own + 8}
	out := extended(m.data[f.Start:f.Code], 4, []byte{3, 0x7d, 3, 0x7c, 2, 0x7f, 2, 0x7e})
	for in := range m.Instructions(f) {
		operands, result, ok := in.Op.FloatOperation()
		if !ok || p.of == NoProducts && in.Op.product() {
			out = append(out, m.data[in.Start:in.End]...)
			continue
		}
		index := func(op Opcode, i uint64) { out = binary.AppendUvarint(append(out, byte(op)), i) }
		local := func(op Opcode, k int) { index(op, kept[operands[k]]+uint64(k)) }
		if p.operands() {
			if len(operands) == 2 {
				local(opLocalSet, 1)
			}
			local(opLocalTee, 0)
			if len(operands) == 2 {
				local(opLocalGet, 1)
			}
		}
		out = append(out, m.data[in.Start:in.End]...)
		index(opLocalTee, kept[result]+2)
		index(opLocalGet, kept[result]+2)
		for k := range 2 {
			if k >= len(operands) || !p.operands() {
				out = append(out, byte(opI64Const), 0)
				continue
			}
			local(opLocalGet, k)
			out = appendBits(out, operands[k])
		}
		place := placeOf(m.imported[KindFunc]+i, in.Start)
		if in.Op.product() {
			place |= productMark
		}
		out = appendSigned(append(out, byte(opI64Const)), place)
		probe := p.funcs
		if result == tassadar.F64 {
			probe++
		}
		index(opCall, probe)
	}
	return out
}

// appendBits appends what makes an i64 of the bits of a value.
func appendBits(out []byte, t tassadar.ValueType) []byte {
	switch t {
	case tassadar.F32:
		return append(out, byte(opI32FromF32), byte(opI64FromI32U))
	case tassadar.F64:
		return append(out, byte(opI64FromF64))
	case tassadar.I32:
		return append(out, byte(opI64FromI32U))
	}
	return out
}

// probe is the body of the function that is shown a result of type t, the operands as i64
// and the place.
func (p *prober) probe(t tassadar.ValueType) []byte {
	const result, first, second, place, bits = 0, 1, 2, 3, 4
	b := []byte{1, 1, 0x7e}
	with := func(o Opcode, index uint64) { b = binary.AppendUvarint(append(b, byte(o)), index) }
	constant := func(v uint64) { b = appendSigned(append(b, byte(opI64Const)), int64(v)) }
	global := func(o Opcode, g uint64) { with(o, p.globals+g) }
	with(opLocalGet, result)
	b = appendBits(b, t)
	with(opLocalSet, bits)
	// digest = rotate_left((digest XOR bits) * factor, turn)
	global(opGlobalGet, digestGlobal)
	with(opLocalGet, bits)
	b = append(b, byte(opI64Xor))
	constant(stateFactor)
	b = append(b, byte(opI64Mul))
	constant(stateTurn)
	b = append(b, byte(opI64Rotl))
	global(opGlobalSet, digestGlobal)
	// others = others + 1 - (place >> 62)
	global(opGlobalGet, othersGlobal)
	constant(1)
	b = append(b, byte(opI64Add))
	with(opLocalGet, place)
	constant(62)
	b = append(b, byte(opI64ShrU), byte(opI64Sub))
	global(opGlobalSet, othersGlobal)
	// count = count + 1; if count > n - 1: show, stop
	global(opGlobalGet, countGlobal)
	constant(1)
	b = append(b, byte(opI64Add))
	global(opGlobalSet, countGlobal)
	global(opGlobalGet, countGlobal)
	constant(p.n)
	b = append(b, byte(opI64GeU), byte(OpIf), blockEmpty)
	switch p.show {
	case ProbeResults:
		global(opGlobalGet, digestGlobal)
	case ProbePlace:
		with(opLocalGet, place)
		constant(productMark - 1)
		b = append(b, byte(opI64And))
	case ProbeOthers:
		global(opGlobalGet, othersGlobal)
	case ProbeFirst:
		with(opLocalGet, first)
	case ProbeSecond:
		with(opLocalGet, second)
	case ProbeResult:
		with(opLocalGet, bits)
	default:
		global(opGlobalGet, countGlobal)
	}
	global(opGlobalSet, shownGlobal)
	return append(b, byte(OpUnreachable), byte(OpEnd), byte(OpEnd))
}

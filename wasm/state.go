package wasm

import (
	"encoding/binary"
	"errors"
	"math"
	"slices"

	"tassadar"
)

// Stop is what a copy made by [StopAt] shows in [CounterExport] when it has stopped.
type Stop int

// The stops.
const (
	// StopState is a digest of the state: 64 bits, over the globals that are integers,
	// in order, the size of the memory in pages, and its bytes in words of 8.
	StopState Stop = iota
	// StopPlace is where it stopped: the index of the function, times 2^32, and the
	// offset of the basic block in the module.
	StopPlace
	// StopSize is the size of the memory in pages.
	StopSize
	stopPages // and what follows: see [StopPages]
)

// StopPages is a digest of the globals that are integers and of the first pages of the
// memory, each of 64 KiB, as far as it has them: without pages, of the globals alone.
func StopPages(pages uint32) Stop { return stopPages + Stop(pages) }

// ErrNoState is returned by [StopAt] for a module whose state it cannot digest, or
// whose state engines may choose: one with arithmetic on floats may hold a NaN of any
// bits.
var ErrNoState = errors.New("wasm: the state of the module cannot be digested")

// stateSeed and stateFactor make the digest: for every word w
//
//	h = rotate_left((h XOR w) * stateFactor, 29)
//
// which is a bijection of h for every w: states that differ in one word never have
// one digest. It is no cryptographic hash.
const (
	stateSeed   = 0x243f6a8885a308d3 // of pi
	stateFactor = 0x9e3779b97f4a7c15 // of the golden ratio, odd
	stateTurn   = 29
)

// StopAt returns a copy of a module that stops with unreachable where its counted copy
// ([Instrument]) comes to more than so many instructions, and shows what of that is
// asked for as [CounterExport]; 0 where it has not stopped. Errors are those of
// [Instrument], and [ErrNoState].
func StopAt(data []byte, instructions uint64, show Stop) ([]byte, error) {
	m, err := Decode(data)
	if err != nil {
		return nil, err
	}
	if _, ok := m.Export(CounterExport); ok {
		return nil, ErrCounterExport
	}
	if !m.digestible() {
		return nil, ErrNoState
	}
	globals := uint32(m.imported[KindGlobal] + len(m.Globals))
	stop := uint32(m.imported[KindFunc] + len(m.Funcs))
	code, err := m.instrumentCode(ticker{counter: globals, limit: instructions, stop: &stop})
	if err != nil {
		return nil, err
	}
	body := m.stopBody(globals+1, show)
	code = extend(code, len(m.Funcs), append(binary.AppendUvarint(nil, uint64(len(body))), body...))
	counter := []byte{0x7e, 1, byte(opI64Const), 0, byte(OpEnd)}
	export := appendName(nil, CounterExport)
	export = binary.AppendUvarint(append(export, byte(KindGlobal)), uint64(globals+1))
	return m.with([]addition{
		{sectionType, 1, []byte{0x60, 1, 0x7e, 0}},
		{sectionFunc, 1, binary.AppendUvarint(nil, uint64(len(m.Types)))},
		{sectionGlobal, 2, append(counter, counter...)},
		{sectionExport, 1, export},
	}, code), nil
}

// addition is what is added at the end of a section, a vector.
type addition struct {
	id    byte
	items int
	item  []byte
}

// with returns the module with another code section, and with what is added to others,
// in the order of sections. Custom sections are dropped, as by [Instrument].
func (m *Module) with(added []addition, code []byte) []byte {
	out := newModule()
	for _, s := range m.sections {
		for len(added) > 0 && added[0].id != s.id && sectionOrder(added[0].id) < sectionOrder(s.id) {
			out.section(added[0].id, extended(nil, added[0].items, added[0].item))
			added = added[1:]
		}
		switch content := m.data[s.start:s.end]; {
		case len(added) > 0 && added[0].id == s.id:
			out.section(s.id, extended(content, added[0].items, added[0].item))
			added = added[1:]
		case s.id == sectionCode:
			out.section(s.id, code)
		default:
			out.section(s.id, content)
		}
	}
	return out
}

// digestible reports whether [StopAt] can digest the state of the module, and it is
// the same on all engines.
func (m *Module) digestible() bool {
	memories := append(m.importedMm[:len(m.importedMm):len(m.importedMm)], m.Memories...)
	if slices.Contains(m.features.list(), RelaxedSIMD) || len(m.Funcs) == 0 || len(memories) > 1 || len(memories) == 1 && (memories[0].Wide || memories[0].Shared) {
		return false
	}
	for i := range m.Funcs {
		for in := range m.Instructions(&m.Funcs[i]) {
			if in.Op.FloatArithmetic() {
				return false
			}
		}
	}
	return true
}

// stopBody is the body of the function that is called with the place where a copy
// stops: it writes what is shown to a global.
func (m *Module) stopBody(shown uint32, show Stop) []byte {
	const place, h, at = 0, 1, 2 // locals, all i64
	var b []byte
	op := func(codes ...Opcode) {
		for _, o := range codes {
			b = append(b, byte(o))
		}
	}
	with := func(o Opcode, index uint64) { b = binary.AppendUvarint(append(b, byte(o)), index) }
	constant := func(v uint64) { b = appendSigned(append(b, byte(opI64Const)), int64(v)) }
	// mix takes a word from the stack into h.
	mix := func() {
		with(opLocalGet, h)
		op(opI64Xor)
		constant(stateFactor)
		op(opI64Mul)
		constant(stateTurn)
		op(opI64Rotl)
		with(opLocalSet, h)
	}
	b = append(b, 1, 2, 0x7e) // two locals of type i64
	hasMemory := len(m.importedMm)+len(m.Memories) == 1
	switch {
	case show == StopPlace:
		with(opLocalGet, place)
		with(opGlobalSet, uint64(shown))
		op(OpEnd)
		return b
	case show == StopSize && hasMemory:
		with(opMemorySize, 0)
		op(opI64FromI32U)
		with(opGlobalSet, uint64(shown))
		op(OpEnd)
		return b
	case show == StopSize:
		op(OpEnd)
		return b
	}
	constant(stateSeed)
	with(opLocalSet, h)
	for i, g := range append(m.importedGl[:len(m.importedGl):len(m.importedGl)], m.Globals...) {
		switch g.Type {
		case tassadar.I32:
			with(opGlobalGet, uint64(i))
			op(opI64FromI32U)
			mix()
		case tassadar.I64:
			with(opGlobalGet, uint64(i))
			mix()
		}
	}
	if hasMemory && show != StopPages(0) {
		if show == StopState {
			with(opMemorySize, 0)
			op(opI64FromI32U)
			mix()
		}
		op(OpBlock)
		b = append(b, blockEmpty)
		op(OpLoop)
		b = append(b, blockEmpty)
		with(opLocalGet, at)
		with(opMemorySize, 0)
		op(opI64FromI32U)
		constant(16)
		op(opI64Shl, opI64GeU)
		with(OpBrIf, 1)
		if show > stopPages {
			with(opLocalGet, at)
			constant(uint64(show-stopPages) << 16)
			op(opI64GeU)
			with(OpBrIf, 1)
		}
		with(opLocalGet, at)
		op(opI32WrapI64)
		b = append(b, byte(opI64Load), 0, 0) // no alignment, no offset
		mix()
		with(opLocalGet, at)
		constant(8)
		op(opI64Add)
		with(opLocalSet, at)
		with(OpBr, 0)
		op(OpEnd, OpEnd)
	}
	with(opLocalGet, h)
	with(opGlobalSet, uint64(shown))
	op(OpEnd)
	return b
}

// extended is a section, a vector, with items more.
func extended(old []byte, items int, item []byte) []byte {
	n, at := uint64(0), 0
	if len(old) > 0 {
		r := reader{data: old, end: len(old)}
		n, at = uint64(r.u32()), r.pos
	}
	out := binary.AppendUvarint(nil, min(n+uint64(items), math.MaxUint32))
	return append(append(out, old[at:]...), item...)
}

// placeOf is what [StopPlace] shows of a basic block.
func placeOf(function, offset int) int64 { return int64(function)<<32 | int64(offset) }

// Place takes apart what [StopPlace] shows.
func Place(shown uint64) (function, offset int) { return int(shown >> 32), int(uint32(shown)) }

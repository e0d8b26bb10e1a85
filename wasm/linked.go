package wasm

import (
	"encoding/binary"
	"errors"
)

// CounterModule is the module name from which copies of [InstrumentLinked]
// import their counter, under the name [CounterExport].
const CounterModule = "tassadar.counter"

// ErrCounterShift is returned by [InstrumentLinked] for a module whose constant
// expressions read globals that it defines itself: their indices would move.
var ErrCounterShift = errors.New("wasm: a constant expression reads a global that the module defines")

// Counter returns the module that linked copies count in: it exports a mutable
// i64 global as [CounterExport]. It is instantiated first, as [CounterModule].
func Counter() []byte {
	out := newModule()
	out.section(sectionGlobal, []byte{1, 0x7e, 1, byte(opI64Const), 0, byte(OpEnd)})
	out.section(sectionExport, append(appendName([]byte{1}, CounterExport), byte(KindGlobal), 0))
	return out
}

// InstrumentLinked is [Instrument] for the modules of a linked program. All
// copies import one counter, so that it has the sum over all modules and the
// limit holds for the sum. What start functions execute counts, also where
// instantiation fails in the end. The counter is exported again by every copy.
//
// The imported counter stands after the module's other imported globals, and
// the indices of those that it defines grow by one. The error is that of
// [Instrument] or [ErrCounterShift].
func InstrumentLinked(data []byte, limit uint64) ([]byte, error) {
	m, err := Decode(data)
	if err != nil {
		return nil, err
	}
	if _, ok := m.Export(CounterExport); ok {
		return nil, ErrCounterExport
	}
	if m.constGlobals {
		return nil, ErrCounterShift
	}
	t := ticker{counter: uint32(m.imported[KindGlobal]), limit: limit, inserted: true}
	code, err := m.instrumentCode(t)
	if err != nil {
		return nil, err
	}
	exports := binary.AppendUvarint(nil, uint64(len(m.Exports))+1)
	for _, e := range m.Exports {
		if e.Kind == KindGlobal {
			e.Index = t.global(e.Index)
		}
		exports = append(appendName(exports, e.Name), byte(e.Kind))
		exports = binary.AppendUvarint(exports, uint64(e.Index))
	}
	exports = append(appendName(exports, CounterExport), byte(KindGlobal))
	exports = binary.AppendUvarint(exports, uint64(t.counter))
	item := append(appendName(appendName(nil, CounterModule), CounterExport), byte(KindGlobal), 0x7e, 1)

	out := newModule()
	written := map[byte]bool{}
	write := func(id byte, content []byte) {
		switch id {
		case sectionImport:
			content = extend(content, len(m.Imports), item)
		case sectionExport:
			content = exports
		case sectionCode:
			content = code
		}
		out.section(id, content)
		written[id] = true
	}
	// before writes the sections that a copy has in any case.
	before := func(order int) {
		for _, id := range []byte{sectionImport, sectionExport} {
			if !written[id] && order > sectionOrder(id) {
				write(id, nil)
			}
		}
	}
	for _, s := range m.sections {
		before(sectionOrder(s.id))
		write(s.id, data[s.start:s.end])
	}
	before(sectionOrder(sectionData) + 1)
	return out, nil
}

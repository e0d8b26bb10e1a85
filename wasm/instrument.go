package wasm

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// CounterExport is the export by which an instrumented module shows its
// counter, a mutable i64 global.
const CounterExport = "tassadar.instructions"

// ErrCounterExport is returned by [Instrument] for a module that already
// exports something as [CounterExport].
var ErrCounterExport = errors.New("wasm: the module already exports " + CounterExport)

// Instrument returns a copy of a module that counts the instructions it
// executes and traps with unreachable when there are more than limit.
//
// What is counted: every instruction except the structural end and else (and
// the catch clauses of the legacy exception proposal), at the moment when its
// basic block is entered. A basic block begins at the start of a function, after
// loop, if, else, end, br_if, br_on_null and br_on_non_null, and after what
// never goes on to the next instruction. It ends where the next one begins.
// Hence:
//
//   - block, loop and if count once each time control enters them from
//     outside; going round a loop counts its body, without loop itself.
//   - Where an instruction traps, and in the callers of a function that traps,
//     the whole blocks have been counted already.
//   - Instructions that cannot be reached count nothing.
//
// On entry of a block the counter grows by the block's instructions, and if it
// then exceeds limit the module executes unreachable. The host tells this trap
// from the module's own by the counter: it exceeds limit (unsigned) exactly
// then. A limit of math.MaxUint64 never traps.
//
// Everything else behaves as before: index spaces are kept, the counter is
// appended to them. Custom sections are dropped, and a module gets no larger
// stack: an engine may run out of it a few calls earlier. The error is that of
// [Decode], [ErrCounterExport], or says that a function became too large.
func Instrument(data []byte, limit uint64) ([]byte, error) {
	m, err := Decode(data)
	if err != nil {
		return nil, err
	}
	if _, ok := m.Export(CounterExport); ok {
		return nil, ErrCounterExport
	}
	counter := uint32(m.imported[KindGlobal] + len(m.Globals))
	code, err := m.instrumentCode(ticker{counter: counter, limit: limit})
	if err != nil {
		return nil, err
	}

	out := newModule()
	globals, exports := false, false
	writeGlobals := func(old []byte) {
		item := append([]byte{0x7e, 1}, byte(opI64Const), 0, byte(OpEnd))
		out.section(sectionGlobal, extend(old, len(m.Globals), item))
		globals = true
	}
	writeExports := func(old []byte) {
		item := appendName(nil, CounterExport)
		item = append(item, byte(KindGlobal))
		item = binary.AppendUvarint(item, uint64(counter))
		out.section(sectionExport, extend(old, len(m.Exports), item))
		exports = true
	}
	for _, s := range m.sections {
		order := sectionOrder(s.id)
		if !globals && order > sectionOrder(sectionGlobal) {
			writeGlobals(nil)
		}
		if !exports && order > sectionOrder(sectionExport) {
			writeExports(nil)
		}
		switch content := data[s.start:s.end]; s.id {
		case sectionGlobal:
			writeGlobals(content)
		case sectionExport:
			writeExports(content)
		case sectionCode:
			out.section(s.id, code)
		default:
			out.section(s.id, content)
		}
	}
	if !globals {
		writeGlobals(nil)
	}
	if !exports {
		writeExports(nil)
	}
	return out, nil
}

// extend returns the contents of a section, a vector of n items, with one item
// more.
func extend(old []byte, n int, item []byte) []byte {
	out := binary.AppendUvarint(nil, uint64(n)+1)
	if len(old) > 0 {
		r := reader{data: old, end: len(old)}
		r.u32()
		out = append(out, old[r.pos:]...)
	}
	return append(out, item...)
}

// ticker says how a copy counts.
type ticker struct {
	counter uint32 // index of the global that counts
	limit   uint64
	// inserted says that the counter stands among the globals of the module:
	// those from its index on move up by one.
	inserted bool
	// stop is the index of a function that is called with the place before the trap,
	// nil for none.
	stop *uint32
}

// global is the new index of a global.
func (t ticker) global(index uint32) uint32 {
	if t.inserted && index >= t.counter {
		index++
	}
	return index
}

// instrumentCode returns the contents of the code section.
func (m *Module) instrumentCode(t ticker) ([]byte, error) {
	out := binary.AppendUvarint(nil, uint64(len(m.Funcs)))
	var body []byte
	for i := range m.Funcs {
		f := &m.Funcs[i]
		body = append(body[:0], m.data[f.Start:f.Code]...)
		body = m.instrumentBody(body, m.imported[KindFunc]+i, f, t)
		if len(body) > maxBody {
			return nil, &LimitError{f.Start, fmt.Sprintf("function %d has %d bytes when it counts, more than %d",
				m.imported[KindFunc]+i, len(body), maxBody)}
		}
		out = binary.AppendUvarint(out, uint64(len(body)))
		out = append(out, body...)
	}
	return out, nil
}

// instrumentBody appends the instructions of f to out.
func (m *Module) instrumentBody(out []byte, function int, f *Func, t ticker) []byte {
	var block []byte // the basic block so far
	count, from := uint64(0), f.Code
	// depth is the number of open blocks. While dead is not 0, nothing is
	// reached until the block at that depth ends or has its else.
	depth, dead := 1, 0
	for in := range m.Instructions(f) {
		leader := false
		switch in.Op {
		case OpEnd, OpElse, OpCatch, OpCatchAll, OpDelegate:
			if dead == depth {
				dead = 0
			}
			if in.Op == OpEnd || in.Op == OpDelegate {
				depth--
			}
			leader = true
		default:
			if dead == 0 {
				count++
			}
		}
		switch in.Op {
		case OpBlock, OpTry, OpTryTable:
			depth++
		case OpLoop, OpIf:
			depth++
			leader = true
		case OpBrIf, OpBrOnNull, OpBrOnNonNull:
			leader = true
		case OpBr, OpBrTable, OpReturn, OpUnreachable, OpReturnCall, OpReturnCallIndirect,
			OpReturnCallRef, OpThrow, OpThrowRef, OpRethrow:
			if dead == 0 {
				dead = depth
			}
		}
		if index := t.global(in.Index); index != in.Index && (in.Op == opGlobalGet || in.Op == opGlobalSet) {
			block = append(block, byte(in.Op))
			block = binary.AppendUvarint(block, uint64(index))
		} else {
			block = append(block, m.data[in.Start:in.End]...)
		}
		if leader {
			if count > 0 {
				out = t.append(out, count, placeOf(function, from))
			}
			out = append(out, block...)
			block, count, from = block[:0], 0, in.End
		}
	}
	return out
}

// append appends: counter += n; if counter > limit, trap.
func (t ticker) append(out []byte, n uint64, place int64) []byte {
	get := binary.AppendUvarint([]byte{byte(opGlobalGet)}, uint64(t.counter))
	out = append(out, get...)
	out = append(out, byte(opI64Const))
	out = appendSigned(out, int64(n))
	out = append(out, byte(opI64Add), byte(opGlobalSet))
	out = binary.AppendUvarint(out, uint64(t.counter))
	out = append(out, get...)
	out = append(out, byte(opI64Const))
	out = appendSigned(out, int64(t.limit))
	out = append(out, byte(opI64GtU), byte(OpIf), blockEmpty)
	if t.stop != nil {
		out = appendSigned(append(out, byte(opI64Const)), place)
		out = binary.AppendUvarint(append(out, byte(opCall)), uint64(*t.stop))
	}
	return append(out, byte(OpUnreachable), byte(OpEnd))
}

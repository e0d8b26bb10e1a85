package admission

import (
	"slices"

	"tassadar"
	"tassadar/internal/invocation"
	"tassadar/wasm"
)

// align is the alignment of buffers in bytes: enough for every value type.
const align = 16

// layout is a call whose buffers have addresses.
type layout struct {
	call    tassadar.Call
	results []tassadar.ValueType
	addrs   []uint32 // one an argument; 0 for numbers
}

// Lower lays out the buffers of calls in the memory of a module and expands
// the arguments, without any check against a profile.
//
// A buffer is two i32 parameters, its address and its length in bytes. The
// buffers of each call lie one after another from the value of the exported
// constant __heap_base upward, each at a multiple of 16, in the exported memory
// and within the size it starts with; an empty one has an address too. Inputs
// are written and outputs are zeroed before the call. The refusal is
// abi_unsupported where an export is missing, parameters differ, a parameter or
// result is no number, or buffers have no place.
func Lower(m *wasm.Module, calls []tassadar.Call) ([]invocation.Call, *tassadar.Refusal) {
	layouts, refusal := layOut(m, calls)
	if refusal != nil {
		return nil, refusal
	}
	return lower(layouts), nil
}

func layOut(m *wasm.Module, calls []tassadar.Call) ([]layout, *tassadar.Refusal) {
	out := make([]layout, 0, len(calls))
	for _, c := range calls {
		l, refusal := layOutCall(m, c)
		if refusal != nil {
			return nil, refusal
		}
		out = append(out, l)
	}
	return out, nil
}

func layOutCall(m *wasm.Module, c tassadar.Call) (layout, *tassadar.Refusal) {
	no := func(format string, args ...any) (layout, *tassadar.Refusal) {
		r := refuse(tassadar.ABIUnsupported, format, args...)
		r.Detail = "call of \"" + c.Export + "\": " + r.Detail
		return layout{}, r
	}
	t, ok := m.ExportedFunc(c.Export)
	if !ok {
		return no("no such exported function")
	}
	var params []tassadar.ValueType
	buffers := false
	for i, a := range c.Args {
		if a.Out < 0 {
			return no("argument %d: a buffer of %d bytes", i, a.Out)
		}
		params = append(params, a.Params()...)
		buffers = buffers || a.Value == nil
	}
	for _, t := range slices.Concat(t.Params, t.Results) {
		if t.Bits() == 0 {
			return no("%s is not a number type", t)
		}
	}
	if !slices.Equal(t.Params, params) {
		return no("takes %v, the arguments are %v", t.Params, params)
	}
	l := layout{call: c, results: t.Results, addrs: make([]uint32, len(c.Args))}
	if !buffers {
		return l, nil
	}

	memory, ok := m.ExportedMemory(MemoryExport)
	if !ok || memory.Wide {
		return no("buffers, and no 32-bit memory exported as %q", MemoryExport)
	}
	base, ok := m.ExportedGlobalConst(HeapBaseExport)
	if !ok || base.Type != tassadar.I32 {
		return no("buffers, and no constant i32 exported as %q", HeapBaseExport)
	}
	size := memory.Min * wasm.PageBytes
	next := uint64(uint32(base.Bits))
	for i, a := range c.Args {
		if a.Value != nil {
			continue
		}
		next = (next + align - 1) / align * align
		end := next + uint64(length(a))
		// An address of 2^32, of an empty buffer at the end of a full memory,
		// has no i32.
		if end > size || next > 1<<32-1 {
			return no("argument %d: a buffer of %d bytes from %#x does not fit into %d bytes of memory", i, length(a), next, size)
		}
		l.addrs[i] = uint32(next)
		next = end
	}
	return l, nil
}

// length is the size of a buffer argument in bytes.
func length(a tassadar.Arg) int {
	if a.Out > 0 {
		return a.Out
	}
	return len(a.In)
}

// lower expands calls that have a layout.
func lower(layouts []layout) []invocation.Call {
	out := make([]invocation.Call, 0, len(layouts))
	for _, l := range layouts {
		c := invocation.Call{Export: l.call.Export, Results: slices.Clone(l.results)}
		for i, a := range l.call.Args {
			if a.Value != nil {
				c.Args = append(c.Args, *a.Value)
				continue
			}
			addr, n := l.addrs[i], uint32(length(a))
			c.Args = append(c.Args,
				tassadar.Value{Type: tassadar.I32, Bits: uint64(addr)},
				tassadar.Value{Type: tassadar.I32, Bits: uint64(n)})
			if n == 0 {
				continue
			}
			data := []byte(a.In)
			if a.Out > 0 {
				data = make([]byte, n)
				c.Reads = append(c.Reads, invocation.Read{Addr: addr, Size: n})
			}
			c.Writes = append(c.Writes, invocation.Write{Addr: addr, Data: data})
		}
		out = append(out, c)
	}
	return out
}

package admission

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"tassadar"
	"tassadar/internal/invocation"
	"tassadar/wasm"
)

// align is the alignment of buffers in bytes: enough for every value type.
const align = 16

// layout is a call whose buffers have places.
type layout struct {
	call    tassadar.Call
	memory  string // that buffers lie in, "" without any
	results []tassadar.ValueType
	places  []invocation.Place // one an argument; of no meaning for numbers
	allocs  []invocation.Alloc
}

// Lower lays out the buffers of calls in the memory of a module and expands
// the arguments, without any check against a profile. What results name is
// bounded by no limit.
//
// A buffer is an address and its length in bytes, in either order, or the address
// alone. The buffers of each call lie one after another, each at a multiple of
// 16, from the value of the exported constant __heap_base upward, or from the
// address that the call names, within the size that the memory starts with; an
// empty one has an address too. Or an exported allocator gives each its place, in
// argument order, see [allocator]. Inputs are written and outputs are zeroed
// before the call. The refusal is abi_unsupported where an export is missing,
// parameters differ, a parameter or result is no number, or buffers have no
// place.
func Lower(m *wasm.Module, calls []tassadar.Call) ([]invocation.Call, *tassadar.Refusal) {
	layouts, refusal := layOut(m, calls)
	if refusal != nil {
		return nil, refusal
	}
	return lower(layouts, math.MaxInt32), nil
}

func layOut(m *wasm.Module, calls []tassadar.Call) ([]layout, *tassadar.Refusal) {
	out := make([]layout, 0, len(calls))
	for _, c := range calls {
		l, refusal := layOutCall(m, c)
		if refusal != nil {
			refusal.Detail = "call of \"" + c.Export + "\": " + refusal.Detail
			return nil, refusal
		}
		out = append(out, l)
	}
	return out, nil
}

func no(format string, args ...any) *tassadar.Refusal {
	return refuse(tassadar.ABIUnsupported, format, args...)
}

func layOutCall(m *wasm.Module, c tassadar.Call) (layout, *tassadar.Refusal) {
	t, ok := m.ExportedFunc(c.Export)
	if !ok {
		return layout{}, no("no such exported function")
	}
	var params []tassadar.ValueType
	buffers := c.Returns != ""
	for i, a := range c.Args {
		if a.Out < 0 || a.Out > 0 && a.Back {
			return layout{}, no("argument %d: a buffer of %d bytes", i+1, a.Out)
		}
		params = append(params, a.Params()...)
		buffers = buffers || a.Value == nil
	}
	for _, t := range slices.Concat(t.Params, t.Results) {
		if t.Bits() == 0 {
			return layout{}, no("%s is not a number type", t)
		}
	}
	if !slices.Equal(t.Params, params) {
		return layout{}, no("takes %v, the arguments are %v", t.Params, params)
	}
	if refusal := lengths(c, t.Results); refusal != nil {
		return layout{}, refusal
	}
	l := layout{call: c, results: t.Results, places: make([]invocation.Place, len(c.Args))}
	if !buffers {
		if c.Memory != "" || c.Space != "" {
			return layout{}, no("memory and space are said, and nothing is a buffer")
		}
		return l, nil
	}
	return l, l.place(m)
}

// lengths checks what says how many bytes come back.
func lengths(c tassadar.Call, results []tassadar.ValueType) *tassadar.Refusal {
	first := tassadar.ValueType("nothing")
	if len(results) > 0 {
		first = results[0]
	}
	if c.Returns != "" {
		if r, err := tassadar.ParseReturns(string(c.Returns)); err != nil || r != c.Returns {
			return no("returns %q is malformed", c.Returns)
		}
		if arg, _ := c.Returns.Stored(); arg > 0 {
			if arg > len(c.Args) || c.Args[arg-1].Value != nil || c.Args[arg-1].Size() != 8 || c.Args[arg-1].Length != 0 {
				return no("returns %s: argument %d is no whole buffer of 8 bytes", c.Returns, arg)
			}
		} else if first != c.Returns.Result() {
			return no("returns %s wants a result of type %s, the function returns %s", c.Returns, c.Returns.Result(), first)
		}
	}
	for i, a := range c.Args {
		if a.Length == 0 {
			continue
		}
		if !a.Output() {
			return no("argument %d has a length, and is not read back", i+1)
		}
		if a.Length == tassadar.LengthResult {
			if first != tassadar.I32 && first != tassadar.I64 {
				return no("argument %d: the length %s is the result, and the function returns %s", i+1, a.Length, first)
			}
			continue
		}
		at := int(a.Length) - 1
		if at < 0 || at >= len(c.Args) || at == i {
			return no("argument %d: the length %s is of no other argument", i+1, a.Length)
		}
		if of := c.Args[at]; of.Value != nil || of.Size() != 4 && of.Size() != 8 || of.Length != 0 {
			return no("argument %d: the length %s is of an argument that is no whole buffer of 4 or 8 bytes", i+1, a.Length)
		}
	}
	return nil
}

// place finds out where the buffers go.
func (l *layout) place(m *wasm.Module) *tassadar.Refusal {
	memory, refusal := l.findMemory(m)
	if refusal != nil {
		return refusal
	}
	for i, a := range l.call.Args {
		if a.At == "" {
			continue
		}
		if a.Shape != tassadar.ShapeMemory {
			return no("argument %d: a place of its own, and it is passed", i+1)
		}
		if refusal := l.at(m, i); refusal != nil {
			return refusal
		}
	}
	if name, ok := l.call.Space.Allocator(); ok {
		return l.allocate(m, name)
	}
	if l.call.Space == tassadar.SpaceGrow {
		return l.grow(m, memory)
	}
	next, fixed := l.call.Space.Address()
	switch {
	case l.call.Space != "" && !fixed:
		return no("space %q is malformed", l.call.Space)
	case !slices.ContainsFunc(l.call.Args, func(a tassadar.Arg) bool { return a.Value == nil && a.At == "" }):
		return nil // the module finds the place of what it returns
	case !fixed:
		base, ok := m.ExportedGlobalConst(HeapBaseExport)
		if !ok || base.Type != tassadar.I32 {
			return no("buffers, and no constant i32 exported as %q (clang: -Wl,--export=%s): say where they go, %s", HeapBaseExport, HeapBaseExport, spaces(m))
		}
		next = uint32(base.Bits)
	}
	return l.from(uint64(next), memory.Min*wasm.PageBytes)
}

// findMemory finds the memory that buffers lie in.
func (l *layout) findMemory(m *wasm.Module) (wasm.Memory, *tassadar.Refusal) {
	name := l.call.Memory
	var all []string
	for _, e := range m.Exports {
		if e.Kind == wasm.KindMemory && e.Name != "" { // the empty name says the usual one
			all = append(all, e.Name)
		}
	}
	if name == "" {
		name = MemoryExport
		if len(all) == 1 {
			name = all[0]
		}
	}
	memory, ok := m.ExportedMemory(name)
	if !ok || memory.Wide {
		return memory, no("buffers, and no 32-bit memory exported as %q; exported are %q", name, all)
	}
	l.memory = name
	return memory, nil
}

// from lays the buffers out from an address upward.
func (l *layout) from(next, size uint64) *tassadar.Refusal {
	for i, a := range l.call.Args {
		if a.Value != nil || a.At != "" {
			continue
		}
		next = (next + align - 1) / align * align
		end := next + uint64(a.Size())
		// An address of 2^32, of an empty buffer at the end of a full memory,
		// has no i32.
		if end > size || next > 1<<32-1 {
			return no("argument %d: a buffer of %d bytes from %#x does not fit into %d bytes of memory; compile for more of it (clang: -Wl,--initial-memory=BYTES), or have an allocator give space, or let it grow: --space grow", i+1, a.Size(), next, size)
		}
		l.places[i].Addr = uint32(next)
		next = end
	}
	return nil
}

// grow gives every buffer new pages.
func (l *layout) grow(m *wasm.Module, memory wasm.Memory) *tassadar.Refusal {
	pages := memory.Min
	l.each(func(i, address int) {
		size := uint32(l.call.Args[i].Size())
		n := max(1, (size+wasm.PageBytes-1)/wasm.PageBytes)
		l.allocs = append(l.allocs, invocation.Alloc{Pages: n, Size: size, Arg: address})
		pages += uint64(n)
	})
	most := uint64(wasm.MaxPages)
	if memory.HasMax {
		most = min(most, memory.Max)
	}
	if pages > most {
		return no("the buffers need a memory of %d pages, and this one grows to %d: say where else they go, %s", pages, most, spaces(m))
	}
	return nil
}

// each calls add for every buffer that has no place of its own, with the argument of
// the function that is its address, -1 where none is; what add gives space to lies in
// what the last allocator gave.
func (l *layout) each(add func(i, address int)) {
	arg := 0
	for i, a := range l.call.Args {
		params := a.Params()
		if a.Value == nil && a.At == "" {
			address := arg
			switch a.Shape {
			case tassadar.ShapeLengthPointer:
				address++
			case tassadar.ShapeMemory:
				address = -1
			}
			add(i, address)
			l.places[i].Alloc = len(l.allocs)
		}
		arg += len(params)
	}
}

// at places a buffer that has a place of its own.
func (l *layout) at(m *wasm.Module, i int) *tassadar.Refusal {
	a := &l.call.Args[i]
	addr, err := strconv.ParseUint(a.At, 10, 32)
	if err != nil {
		if t, ok := m.ExportedFunc(a.At); ok {
			if len(t.Params) != 0 || !slices.Equal(t.Results, []tassadar.ValueType{tassadar.I32}) {
				return no("argument %d: \"%s\" says no address: want () -> i32", i+1, a.At)
			}
			l.allocs = append(l.allocs, invocation.Alloc{Export: a.At, Size: uint32(a.Size()), Arg: -1})
			l.places[i].Alloc = len(l.allocs)
			return nil
		}
		v, ok := m.ExportedGlobalConst(a.At)
		if !ok || v.Type != tassadar.I32 {
			return no("argument %d: no constant i32 and no function is exported as \"%s\"", i+1, a.At)
		}
		addr = uint64(uint32(v.Bits))
	}
	// The memory may have grown by then; an engine says where it has not.
	if addr+uint64(a.Size()) > 1<<32 {
		return no("argument %d: a buffer of %d bytes at %d ends beyond 4 GiB", i+1, a.Size(), addr)
	}
	l.places[i].Addr = uint32(addr)
	return nil
}

// allocate has an exported function give the places.
func (l *layout) allocate(m *wasm.Module, name string) *tassadar.Refusal {
	if t, ok := m.ExportedFunc(name); !ok {
		return no("no allocator %q is exported: say where buffers go, %s", name, spaces(m))
	} else if allocator(name, t, 0) == nil {
		return no("%q is no allocator: want (i32) -> i32, (i32, i32) -> i32, or cabi_realloc's", name)
	}
	t, _ := m.ExportedFunc(name)
	l.each(func(i, address int) {
		size := uint32(l.call.Args[i].Size())
		l.allocs = append(l.allocs, invocation.Alloc{Export: name, Args: allocator(name, t, size), Size: size, Arg: address})
	})
	return nil
}

// allocator gives the arguments with which an exported function is asked for a
// buffer, nil if the function is no allocator. Of an empty buffer one byte is
// asked for, so that the address 0 always means that there is no space.
//
//   - (size): malloc, alloc and what else takes one i32.
//   - (size, 1): __new of AssemblyScript, whose second parameter is a class, 1
//     that of plain bytes; calloc, which gives size elements of one byte; and
//     every other function of two i32, which are size and alignment
//     (__wbindgen_malloc): of bytes that is 1, and a function that frees them
//     wants the same again.
//   - (16, size): aligned_alloc and memalign. (0, size): realloc, of nothing.
//   - (0, 0, 1, size): cabi_realloc of the component model, of nothing.
func allocator(name string, t wasm.FuncType, size uint32) []tassadar.Value {
	integers := func(t tassadar.ValueType) bool { return t == tassadar.I32 }
	if len(t.Results) != 1 || t.Results[0] != tassadar.I32 || !slices.ContainsFunc(t.Params, integers) ||
		slices.ContainsFunc(t.Params, func(t tassadar.ValueType) bool { return !integers(t) }) {
		return nil
	}
	i32 := func(all ...uint32) (out []tassadar.Value) {
		for _, n := range all {
			out = append(out, tassadar.Value{Type: tassadar.I32, Bits: uint64(n)})
		}
		return out
	}
	size = max(size, 1)
	switch len(t.Params) {
	case 1:
		return i32(size)
	case 2:
		switch name {
		case "aligned_alloc", "memalign":
			return i32(align, size)
		case "realloc":
			return i32(0, size)
		}
		return i32(size, 1)
	case 4:
		if name == "cabi_realloc" {
			return i32(0, 0, 1, size)
		}
	}
	return nil
}

// Allocators lists the exported functions that look like allocators.
func Allocators(m *wasm.Module) []string {
	var out []string
	for _, e := range m.Exports {
		lower := strings.ToLower(e.Name)
		if t, ok := m.ExportedFunc(e.Name); ok && (strings.Contains(lower, "alloc") || lower == "__new") && !strings.Contains(lower, "dealloc") && allocator(e.Name, t, 0) != nil {
			out = append(out, e.Name)
		}
	}
	return out
}

// spaces says what can be given as the space of buffers in a module.
func spaces(m *wasm.Module) string {
	all := Allocators(m)
	if len(all) == 0 {
		return "--space at:ADDRESS, or --space grow (no exported function looks like an allocator)"
	}
	return "--space alloc:" + strings.Join(all, " or --space alloc:") + ", or --space at:ADDRESS, or --space grow"
}

// lower expands calls that have a layout. A result may name so many bytes.
func lower(layouts []layout, most uint32) []invocation.Call {
	out := make([]invocation.Call, 0, len(layouts))
	for _, l := range layouts {
		out = append(out, l.lower(most))
	}
	return out
}

func (l *layout) lower(most uint32) invocation.Call {
	c := invocation.Call{Export: l.call.Export, Results: slices.Clone(l.results), Allocs: l.allocs}
	if l.memory != MemoryExport {
		c.Memory = l.memory
	}
	i32 := func(n uint32) tassadar.Value { return tassadar.Value{Type: tassadar.I32, Bits: uint64(n)} }
	stored, _ := l.call.Returns.Stored()
	wanted := func(arg int) bool { // as a length, or a pair
		return stored == arg+1 || slices.ContainsFunc(l.call.Args, func(a tassadar.Arg) bool { return int(a.Length) == arg+1 })
	}
	reads := make([]int, len(l.call.Args)) // of an argument, from 1
	for i, a := range l.call.Args {
		if a.Value != nil {
			c.Args = append(c.Args, *a.Value)
			continue
		}
		place, n := l.places[i], uint32(a.Size())
		address, length := i32(place.Addr), i32(n)
		switch a.Shape {
		case tassadar.ShapeMemory:
		case tassadar.ShapePointer:
			c.Args = append(c.Args, address)
		case tassadar.ShapeLengthPointer:
			c.Args = append(c.Args, length, address)
		default:
			c.Args = append(c.Args, address, length)
		}
		if n > 0 {
			data := []byte(a.In)
			if a.Out > 0 {
				data = make([]byte, n)
			}
			c.Writes = append(c.Writes, invocation.Write{Addr: place.Addr, Alloc: place.Alloc, Data: data})
		}
		if a.Output() || wanted(i) {
			c.Reads = append(c.Reads, invocation.Read{Addr: place.Addr, Alloc: place.Alloc, Size: n, Length: a.Length, Hidden: !a.Output()})
			reads[i] = len(c.Reads)
		}
	}
	for i := range c.Reads {
		if r := &c.Reads[i]; r.Length > 0 {
			r.Length = tassadar.Length(reads[r.Length-1])
		}
	}
	if l.call.Returns != "" {
		c.Returned = &invocation.Returned{Form: l.call.Returns, Most: max(most, uint32(l.call.Returns.Size()))}
		if stored > 0 {
			c.Returned.Pair = reads[stored-1]
		}
	}
	return c
}

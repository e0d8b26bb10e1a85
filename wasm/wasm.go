// Package wasm reads, checks and instruments WebAssembly binaries
// (WebAssembly core specification 2.0, section 5).
//
// Start with [Decode]. It reads the structure of a module and walks every
// instruction, so that a caller learns what a module uses ([Module.Features],
// [Module.ValueTypes]) before any engine sees it. It checks form, order,
// limits and indices. Whether the types fit is what [Module.Validate] finds out
// (specification, section 3). [Instrument] makes a copy of a module that counts the instructions it executes, [Shim] a module that keeps
// floats away from JavaScript hosts.
//
// Input is taken to be hostile: time and memory are linear in its size, and
// what no JavaScript host would accept is refused
// (https://webassembly.github.io/spec/js-api/#limits).
package wasm

import (
	"iter"

	"tassadar"
)

// Types of values other than the four number types. A reference to a function
// type prints as "(ref 3)" or "(ref null 3)".
const (
	V128      tassadar.ValueType = "v128"
	FuncRef   tassadar.ValueType = "funcref"
	ExternRef tassadar.ValueType = "externref"
	ExnRef    tassadar.ValueType = "exnref"
)

// PageBytes is the size of a page of linear memory.
const PageBytes = 65536

// MaxPages is the most pages that a memory of 32 bits can have.
const MaxPages = 65_536

// Module is a decoded module. It keeps, and never changes, the bytes that it
// was decoded from.
type Module struct {
	Types   []FuncType
	Imports []Import
	// Funcs, Tables, Memories, Globals and Tags are those that the module
	// defines. In the index spaces of the specification (section 2.5.1) the
	// imported ones come first.
	Funcs    []Func
	Tables   []Table
	Memories []Memory
	Globals  []Global
	Tags     []int // type indices
	Exports  []Export
	Start    *uint32 // function index; nil if there is none
	Elements []Segment
	Data     []Segment

	data       []byte
	sections   []section
	exports    map[string]int
	imported   [kinds]int
	importedFn []int // type indices
	importedTb []Table
	importedMm []Memory
	importedGl []Global
	features   featureSet
	types      typeSet
	dataCount  int   // -1 without a data count section
	nameFault  error // of the name section
	funcNames  int   // where the name section has those of functions, or 0
	nameAt     int   // where it has that of the module, or 0
	// constGlobals: a constant expression reads a global that the module
	// defines.
	constGlobals bool
}

// FuncType is the type of a function: the types of its parameters and results.
type FuncType struct {
	Params, Results []tassadar.ValueType
}

// Kind is what an import or export is.
type Kind byte

// The kinds, by their binary form (section 5.5.5).
const (
	KindFunc Kind = iota
	KindTable
	KindMemory
	KindGlobal
	KindTag
	kinds
)

// String names the kind as the text format does.
func (k Kind) String() string {
	switch k {
	case KindFunc:
		return "func"
	case KindTable:
		return "table"
	case KindMemory:
		return "memory"
	case KindGlobal:
		return "global"
	case KindTag:
		return "tag"
	}
	return "unknown"
}

// Import is one import. Of the descriptions the one of its kind is set.
type Import struct {
	Module, Name string
	Kind         Kind
	Type         int // of a function or tag: index into Types
	Table        Table
	Memory       Memory
	Global       Global
}

// Func is a function that the module defines.
type Func struct {
	Type   int      // index into Types
	Locals []Locals // in order, parameters not included
	// Start and End are the byte range of the body in the module, Code the
	// offset of its first instruction, after the declarations of locals.
	Start, Code, End int
}

// Locals is a run of local variables of one type.
type Locals struct {
	Count uint32
	Type  tassadar.ValueType
}

// Limits bound a size. Max is meaningful only where HasMax is set.
type Limits struct {
	Min, Max uint64
	HasMax   bool
}

// Table is a table of references; its limits count entries.
type Table struct {
	Limits
	Type tassadar.ValueType
	// InitAt is where the initializer of a table that the module defines stands,
	// for [Module.Constant]; 0 if it has none.
	InitAt int
}

// Memory is a linear memory; its limits count pages of [PageBytes].
type Memory struct {
	Limits
	Shared bool
	Wide   bool // 64-bit addresses
}

// Global is a global variable.
type Global struct {
	Type    tassadar.ValueType
	Mutable bool
	// Init is the initial value where the initializer is one numeric constant,
	// nil for an import or any other initializer.
	Init *tassadar.Value
	// InitAt is where the initializer stands, for [Module.Constant]; 0 for an
	// import.
	InitAt int
}

// Export is one export.
type Export struct {
	Name  string
	Kind  Kind
	Index uint32 // in the index space of its kind
}

// Mode says how a segment comes to be used (sections 2.5.7 and 2.5.8).
type Mode byte

// The modes.
const (
	Active Mode = iota
	Passive
	Declarative
)

// Segment is an element or data segment.
type Segment struct {
	Mode  Mode
	Type  tassadar.ValueType // of the elements; "" for data
	Index uint32             // of the table or memory, if active
	// Offset is where an active segment goes, nil where that is not one
	// numeric constant.
	Offset *tassadar.Value
	// OffsetAt is where the offset of an active segment stands, for
	// [Module.Constant].
	OffsetAt int
	// Count is the number of references or bytes.
	Count int
	// Start and End are the byte range of the contents in the module.
	Start, End int
	// Funcs are the function indices of an element segment in the compact form
	// of WebAssembly 1.0, nil for expressions and data.
	Funcs []uint32
}

// Bytes returns the bytes that the module was decoded from. They must not be
// changed.
func (m *Module) Bytes() []byte { return m.data }

// Imported returns how many things of a kind the module imports.
func (m *Module) Imported(k Kind) int {
	if k >= kinds {
		return 0
	}
	return m.imported[k]
}

// Features returns the names of the proposals beyond WebAssembly 1.0 (and of
// imported or exported mutable globals) that the module uses, sorted.
func (m *Module) Features() []Feature { return m.features.list() }

// ValueTypes returns the number types that the module uses anywhere: in
// signatures, locals and globals, and as operands or results of instructions,
// in the order i32, i64, f32, f64. A SIMD instruction counts as all four, an
// atomic one as both integer types.
func (m *Module) ValueTypes() []tassadar.ValueType { return m.types.list() }

// NameSection returns what is wrong with the form of the module's name section
// (section 7.4.1), a [*FormatError], or nil. By the specification a broken
// custom section leaves a module valid, and [Decode] accepts it; engines reject
// it all the same, or allocate as much as it claims to hold.
func (m *Module) NameSection() error { return m.nameFault }

// FuncType returns the type of the function with an index in the function
// index space.
func (m *Module) FuncType(index uint32) (FuncType, bool) {
	i := uint64(index)
	if n := uint64(len(m.importedFn)); i < n {
		return m.Types[m.importedFn[i]], true
	} else if i -= n; i < uint64(len(m.Funcs)) {
		return m.Types[m.Funcs[i].Type], true
	}
	return FuncType{}, false
}

// Table returns the table with an index in the table index space.
func (m *Module) Table(index uint32) (Table, bool) {
	i := uint64(index)
	if n := uint64(len(m.importedTb)); i < n {
		return m.importedTb[i], true
	} else if i -= n; i < uint64(len(m.Tables)) {
		return m.Tables[i], true
	}
	return Table{}, false
}

// Memory returns the memory with an index in the memory index space.
func (m *Module) Memory(index uint32) (Memory, bool) {
	i := uint64(index)
	if n := uint64(len(m.importedMm)); i < n {
		return m.importedMm[i], true
	} else if i -= n; i < uint64(len(m.Memories)) {
		return m.Memories[i], true
	}
	return Memory{}, false
}

// Global returns the global with an index in the global index space.
func (m *Module) Global(index uint32) (Global, bool) {
	i := uint64(index)
	if n := uint64(len(m.importedGl)); i < n {
		return m.importedGl[i], true
	} else if i -= n; i < uint64(len(m.Globals)) {
		return m.Globals[i], true
	}
	return Global{}, false
}

// Export returns the export with a name.
func (m *Module) Export(name string) (Export, bool) {
	i, ok := m.exports[name]
	if !ok {
		return Export{}, false
	}
	return m.Exports[i], true
}

// ExportedFunc returns the type of the function exported as name.
func (m *Module) ExportedFunc(name string) (FuncType, bool) {
	e, ok := m.Export(name)
	if !ok || e.Kind != KindFunc {
		return FuncType{}, false
	}
	return m.FuncType(e.Index)
}

// ExportedMemory returns the memory exported as name.
func (m *Module) ExportedMemory(name string) (Memory, bool) {
	e, ok := m.Export(name)
	if !ok || e.Kind != KindMemory {
		return Memory{}, false
	}
	return m.Memory(e.Index)
}

// ExportedGlobalConst returns the value of the global exported as name, if it
// is immutable and initialized by one numeric constant.
func (m *Module) ExportedGlobalConst(name string) (tassadar.Value, bool) {
	e, ok := m.Export(name)
	if !ok || e.Kind != KindGlobal {
		return tassadar.Value{}, false
	}
	g, ok := m.Global(e.Index)
	if !ok || g.Mutable || g.Init == nil {
		return tassadar.Value{}, false
	}
	return *g.Init, true
}

// BlockType returns the type of a block (section 5.4.1).
func (m *Module) BlockType(b Block) FuncType {
	switch {
	case b.Type >= 0:
		return m.Types[b.Type]
	case b.Result != "":
		return FuncType{Results: []tassadar.ValueType{b.Result}}
	}
	return FuncType{}
}

// Instructions iterates over the body of a function that the module defines,
// the final end included. The labels of an instruction are valid until the
// next one.
func (m *Module) Instructions(f *Func) iter.Seq[Instr] {
	return func(yield func(Instr) bool) {
		r := reader{data: m.data, pos: f.Code, end: f.End}
		var in Instr
		for r.pos < r.end {
			// Decode has read the same bytes without an error.
			if r.instr(m, &in); r.err != nil || !yield(in) {
				return
			}
		}
	}
}

// Constant reads the constant expression at a byte offset: of a global, of the
// offset of a segment, or of an element in the contents of an element segment.
// It returns the first instruction, which is the final end itself in an empty
// expression, whether it is the only one, and the offset behind the expression.
func (m *Module) Constant(at int) (in Instr, only bool, end int) {
	r := reader{data: m.data, pos: at, end: len(m.data)}
	r.instr(m, &in)
	last := in
	n := 1
	for ; r.err == nil && last.Op != OpEnd; n++ {
		r.instr(m, &last)
	}
	return in, n == 2, r.pos
}

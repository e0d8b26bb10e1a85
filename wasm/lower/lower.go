// Package lower is the front end of the token machine: it checks WebAssembly
// modules (WebAssembly 2.0, section 3) and lowers them, linked, to one program
// of package isa.
//
// Start with [Lower]. What it does is lowering and nothing else: every
// operation of the source that computes something is executed by the token machine.
// Nothing is folded, hoisted or removed. Only where values are is decided here:
// the operand stack becomes registers, and what merely moves a value
// (local.get, constants, local.set behind a producer, drop) becomes an operand
// or a destination. block, loop and end are places in the code.
//
// Floats are bits: they are moved, stored and loaded; arithmetic on them, and
// all else that the token machine does not have, is refused with a reason code, as a
// whole or function by function ([Options.TrapUnsupported]).
//
// Input is taken to be hostile: time and memory are bounded by the size of the
// modules and the limits of [Options].
package lower

import (
	"tassadar"
	"tassadar/vm/isa"
	"tassadar/wasm"
)

// Link is one module of a program.
type Link struct {
	// Name is the module name by which the links after it import from it, and
	// the module of its entries. The empty name cannot be imported. Of two
	// links of one name the later one is imported.
	Name   string
	Module *wasm.Module
}

// Options are limits, and what the host offers. The zero value has the
// defaults and no host.
type Options struct {
	MaxPages  int // of each memory; 1024 where 0, at most 65536
	MaxTable  int // entries of each table; 1<<20 where 0
	MaxDepth  int // of calls; 10,000 where 0
	MaxCode   int // instructions of the program; 1<<22 where 0
	MaxExport int // entries of the program; 1<<16 where 0

	// Imports are the functions of the host that modules may import.
	Imports []isa.Import
	// Globals are the immutable globals of the host that modules may import.
	Globals []HostGlobal

	// HostMemory makes entries by which a host reads and writes memories:
	// [Memory.Read], [Memory.Write] and [Memory.Size].
	HostMemory bool

	// TrapUnsupported lowers a function with operations that the token machine does
	// not have to a trap. Without it the program is refused.
	TrapUnsupported bool
}

// HostGlobal is an immutable global of the host.
type HostGlobal struct {
	Module, Name string
	Value        tassadar.Value
}

func (o *Options) defaults() Options {
	out := *o
	or := func(p *int, value, most int) {
		if *p <= 0 {
			*p = value
		}
		*p = min(*p, most)
	}
	or(&out.MaxPages, 1024, 1<<16)
	or(&out.MaxTable, 1<<20, 1<<26)
	or(&out.MaxDepth, 10_000, isa.MaxBase)
	or(&out.MaxCode, 1<<22, isa.MaxCode)
	or(&out.MaxExport, 1<<16, 1<<20)
	return out
}

// Unsupported is a function that was lowered to a trap.
type Unsupported struct {
	Link   int    // index of the link
	Func   uint32 // function index
	Offset int    // of the first operation that the token machine does not have
	What   string // the instruction, or a parameter, result or local and its type
	Code   tassadar.Code
	// Unchecked says that the rest of the body is not validated; see
	// [wasm.Module.Validate].
	Unchecked bool
}

// Instance is what became of a link.
type Instance struct {
	Name string
	// Instantiate writes active segments and calls the start function. It has to
	// be invoked before any other entry of the instance, and in the order of
	// links where it has effects outside of it. Where it traps, the link is not
	// instantiated.
	Instantiate isa.Entry
	// Funcs are the exported functions by name. One whose signature has other
	// types than numbers is left out.
	Funcs map[string]isa.Entry
	// Refused are the exported functions that were left out, by name.
	Refused map[string]Unsupported
	// Globals are entries without parameters that return the exported global of
	// number type by name.
	Globals map[string]isa.Entry
	// Memories are the exported memories by name: indices into
	// [Result.Memories].
	Memories map[string]int
}

// Memory is a memory of the program.
type Memory struct {
	Region   int32 // where it begins
	Bytes    int32 // register that holds its size in bytes
	Pages    int32 // register that holds its size in pages
	MaxPages int   // how far it grows

	// With [Options.HostMemory]: Read (address i32) -> i64 returns 8 bytes,
	// Read8 (address i32) -> i32 one byte, Write (address i32, value i64) sets 8
	// bytes, Write8 (address i32, value i32) one byte, Size () -> i32
	// returns the number of pages, and Grow (pages i32) -> i32 is memory.grow.
	// Reads and writes trap outside the memory.
	Read, Read8, Write, Write8, Size, Grow isa.Entry
}

// Result is a lowered program.
type Result struct {
	Program     *isa.Program
	Instances   []Instance // by link
	Memories    []Memory
	Unsupported []Unsupported

	asm       *asm
	constants map[uint64]int32 // registers of constants
	spans     []span
	links     []Link
	names     []map[uint32]string // by link; made when first needed
}

// Lower checks modules and makes one program of them. They are instantiated in
// their order. An error carries a reason code.
func Lower(links []Link, opts Options) (*Result, error) {
	opts = opts.defaults()
	p := &program{
		opts: opts, pool: newPool(), asm: newAsm(opts.MaxCode),
		byName: map[string]*instance{}, ids: map[string]uint32{}, hosts: map[string]*fn{},
		chunks: map[uint32]*chunk{}, budget: 1 << 28,
		result: &Result{links: links, names: make([]map[uint32]string, len(links))},
	}
	p.depth = p.pool.fixed(uint64(opts.MaxDepth))
	for i, l := range links {
		if err := p.link(i, l); err != nil {
			return nil, err
		}
	}
	if err := p.validate(); err != nil {
		return nil, err
	}
	if err := p.generate(); err != nil {
		return nil, err
	}
	return p.result, nil
}

// program is a program in the making.
type program struct {
	opts      Options
	pool      *pool
	asm       *asm
	instances []*instance
	byName    map[string]*instance
	ids       map[string]uint32 // of signatures, from 1
	hosts     map[string]*fn
	imports   []isa.Import
	memories  []*memory
	regions   int // given out
	chunks    map[uint32]*chunk
	patches   []patch
	sources   []byte // contents of passive segments, see area
	kept      []kept
	area      int32
	depth     int32 // register of the depth limit
	millicode map[routine]*label
	wanted    []routine
	budget    int // of the analysis of locals
	program   isa.Program
	result    *Result

	// Registers of constants.
	one, three, eight, sixteen int32
	all                        int32 // a bound above all of memory
	deeper                     int32 // the depth limit of routines
	spill                      int32 // region of constants without a register
}

// chunk is a run of initial words.
type chunk [16]uint32

// patch is a word that will hold the address of a function.
type patch struct {
	word uint32
	f    *fn
}

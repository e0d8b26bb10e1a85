// Package tokenvm is a WebAssembly module inside the transformer: lowered to a
// program of the token machine, bound to its host, instantiated and called, on the
// built-in weights or on weights of its own, with checkpoints. Commands, a backend
// and a server all need it; how engines work is package vm's.
//
// Start with [Lower]; [General] or [Special] gives the program its weights, and
// [Weights.Start] an instance, whose functions [Run.Call] calls.
package tokenvm

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"tassadar"
	"tassadar/internal/text"
	"tassadar/vm/isa"
	"tassadar/vm/tokenmachine"
	"tassadar/wasm/lower"
)

// Program is a lowered module with those it is linked with.
type Program struct {
	*lower.Result
	Own *lower.Instance // the module itself: the last instance
	// WASI says that the module has the WASI adapter, whose input is laid out as
	// [tassadar.WASI.Input] says.
	WASI bool

	modules []boundFile // with what it is linked
	buffers bool        // there is room for them
}

// Options are limits, zero for the defaults of [lower.Options], and whether a module
// is refused as a whole where a function of it cannot be translated. Without Strict
// such a function traps when it is called.
type Options struct {
	MaxPages, MaxDepth int
	Strict             bool
	// Buffers makes room for calls with buffers: code by which the host writes and
	// reads memories. The prompt is another with it.
	Buffers bool
	// Alone takes the modules as they are: nothing of the host is offered, and no
	// module is given the WASI adapter.
	Alone bool
}

// Lower lowers a module, which stands last, with those that it is linked with,
// in the order in which they are instantiated. They may import what
// [DeclaredImports] lists and what stands before them.
func Lower(links []lower.Link, o Options) (*Program, error) {
	wasi, own := UsesWASI(links), modules(links)
	imports := DeclaredImports()
	if o.Alone {
		wasi, imports = false, nil
	}
	if wasi {
		var err error
		if links, err = adapted(links); err != nil {
			return nil, advised(err)
		}
	}
	opts := lower.Options{Imports: imports, MaxPages: o.MaxPages, MaxDepth: o.MaxDepth, TrapUnsupported: !o.Strict, HostMemory: o.Buffers}
	r, err := lower.Lower(links, opts)
	if err != nil && o.Strict {
		opts.TrapUnsupported = true
		if _, other := lower.Lower(links, opts); other == nil {
			return nil, tassadar.WithNext(err, "Leave out --strict: then only a call of what cannot be translated is refused. "+adviceUnsupported)
		}
	}
	if err != nil {
		return nil, advised(err)
	}
	return &Program{Result: r, Own: &r.Instances[len(r.Instances)-1], WASI: wasi, modules: own, buffers: o.Buffers}, nil
}

// adviceUnsupported helps where a function has no translation.
const adviceUnsupported = "Compile for integers, without SIMD and later proposals; tassadar run executes the module on engines that have them."

// advised gives refusals the next step that there is inside the transformer.
func advised(err error) error {
	next := ""
	switch tassadar.CodeOf(err) {
	case tassadar.NumericUnsupported, tassadar.ArbitraryWasmUnsupported:
		next = adviceUnsupported
	case tassadar.HostImportUnsupported:
		next = "Link a module that offers it: --link NAME=FILE.wasm, with the name that is imported from. Of the host there are " + strings.Join(tassadar.ImportNames(), ", ") + "."
	case tassadar.ModuleLimitExceeded:
		next = "Compile with optimization, or write what is named in smaller parts: tassadar run executes the module on engines that have room for it."
	case tassadar.MemoryLimitExceeded:
		next = "Compile with less memory, or raise --max-pages."
	case tassadar.StartFailed:
		next = "Look at the place that is named: it runs when the module is instantiated, before anything is called."
	default:
		return err
	}
	return tassadar.WithNext(err, next)
}

// Exports lists the functions that the module exports, sorted.
func (p *Program) Exports() []string { return slices.Sorted(maps.Keys(p.Own.Funcs)) }

// Usual is the function to call where none is named: _start, main, run, or else
// the only one; "" where there is none of these.
func (p *Program) Usual() string {
	names := p.Exports()
	usual := ""
	if len(names) == 1 {
		usual = names[0]
	}
	for _, n := range []string{"run", "main", "_start"} {
		if slices.Contains(names, n) {
			usual = n
		}
	}
	return usual
}

// DeclaredImports is the import set that means the same everywhere.
func DeclaredImports() []isa.Import {
	var out []isa.Import
	types := map[tassadar.ValueType]isa.Type{tassadar.I32: isa.I32, tassadar.I64: isa.I64}
	for _, name := range tassadar.ImportNames() {
		params, results, _ := tassadar.ImportSignature(name)
		im := isa.Import{Module: tassadar.ImportModule, Name: strings.TrimPrefix(name, tassadar.ImportModule+".")}
		for _, t := range params {
			im.Params = append(im.Params, types[t])
		}
		for _, t := range results {
			im.Results = append(im.Results, types[t])
		}
		out = append(out, im)
	}
	return out
}

// Call is a call of a function that the module exports.
type Call struct {
	isa.Entry
	Args    []uint64 // bits, of i32 the low 32
	buffers *buffers // nil where all arguments are numbers
}

// Function finds a function that the module exports.
func (p *Program) Function(name string) (isa.Entry, error) {
	e, ok := p.Own.Funcs[name]
	if u, refused := p.Own.Refused[name]; refused {
		return isa.Entry{}, advised(tassadar.Errorf(u.Code, "--invoke %q: %s", name, p.Explain(u)))
	}
	if !ok {
		return isa.Entry{}, tassadar.Errorf(tassadar.BadUse, "--invoke %q: the module exports %s", name, listed(p.Exports()))
	}
	return e, nil
}

// Bind gives a function its arguments. Values of other number or types are
// bad_use.
func Bind(e isa.Entry, values []tassadar.Value) (Call, error) {
	if len(values) != len(e.Params) {
		return Call{}, tassadar.Errorf(tassadar.BadUse, "%q takes %d arguments of types %v, not %d", e.Name, len(e.Params), e.Params, len(values))
	}
	args := make([]uint64, len(values))
	for i, v := range values {
		if string(v.Type) != e.Params[i].String() {
			return Call{}, tassadar.Errorf(tassadar.BadUse, "argument %d of %q is of type %v, not %s", i+1, e.Name, e.Params[i], v.Type)
		}
		args[i] = v.Bits
	}
	return Call{Entry: e, Args: args}, nil
}

// listed writes the names of exported functions for people.
func listed(names []string) string {
	if len(names) == 0 {
		return "no function"
	}
	return text.Names(names)
}

var trapNames = [isa.NumTraps]string{
	isa.TrapUnreachable: "unreachable", isa.TrapDivide: "integer divide by zero", isa.TrapOverflow: "integer overflow",
	isa.TrapMemory: "out of bounds memory access", isa.TrapTable: "undefined element", isa.TrapNull: "uninitialized element",
	isa.TrapSignature: "indirect call type mismatch", isa.TrapDepth: "call stack exhausted",
	isa.TrapUnsupported: "an operation that the token machine does not have", isa.TrapSegment: "a segment out of bounds",
}

// trapped says which trap it was and where: trapped, or the code of what the
// token machine does not have.
func (p *Program) trapped(s *tokenmachine.Session, kind int) (tassadar.Code, string) {
	at := -1
	for st := range s.Steps() {
		if !st.Forced && st.Trap {
			at = st.PC
		}
	}
	if kind == isa.TrapUnsupported {
		if u, ok := p.Untranslated(at); ok {
			return u.Code, p.Explain(u)
		}
	}
	text := trapName(kind)
	if l, ok := p.Locate(at); ok {
		return tassadar.Trapped, text + " in " + l.String()
	}
	if r := p.Routine(at); r != "" {
		return tassadar.Trapped, text + " in " + r
	}
	return tassadar.Trapped, text
}

// traps are the kinds of traps as all engines tell them.
var traps = [isa.NumTraps]tassadar.Trap{
	isa.TrapUnreachable: tassadar.TrapUnreachable, isa.TrapDivide: tassadar.TrapDivideByZero, isa.TrapOverflow: tassadar.TrapIntegerOverflow,
	isa.TrapMemory: tassadar.TrapMemoryBounds, isa.TrapSegment: tassadar.TrapMemoryBounds, isa.TrapTable: tassadar.TrapIndirectCall,
	isa.TrapNull: tassadar.TrapIndirectCall, isa.TrapSignature: tassadar.TrapIndirectCall, isa.TrapDepth: tassadar.TrapStackExhausted,
}

// TrapOf is the kind of a trap as all engines tell it, "" for what the token machine does
// not have.
func TrapOf(kind int) tassadar.Trap {
	if kind < 0 || kind >= len(traps) {
		return ""
	}
	return traps[kind]
}

func trapName(kind int) string {
	if kind < len(trapNames) {
		return trapNames[kind]
	}
	return fmt.Sprint("trap ", kind)
}

// signed writes a result as a signed decimal.
func signed(t isa.Type, v uint64) string {
	if t == isa.I32 || t == isa.F32 {
		return fmt.Sprint(int32(uint32(v)))
	}
	return fmt.Sprint(int64(v))
}

// typed writes a result as the root package writes values.
func typed(t isa.Type, v uint64) string {
	return tassadar.Value{Type: tassadar.ValueType(t.String()), Bits: v}.String()
}

// Origin says where the instruction at pc comes from.
func (p *Program) Origin(pc int) string {
	if l, ok := p.Locate(pc); ok {
		return l.String()
	}
	return p.Routine(pc)
}

// Listed is an instruction of the token machine and the function and offset that it
// comes from.
type Listed struct {
	PC          int    `json:"pc"`
	Instruction string `json:"instruction"`
	Origin      string `json:"origin,omitempty"`
}

// Listing lists the instructions of the token machine.
func (p *Program) Listing() []Listed {
	out := make([]Listed, len(p.Program.Code))
	for pc, in := range p.Program.Code {
		out[pc] = Listed{pc, in.String(), p.Origin(pc)}
	}
	return out
}

// List prints the instructions of the token machine, each with the function and
// offset that it comes from where that changes.
func (p *Program) List(w io.Writer) {
	last := ""
	for _, l := range p.Listing() {
		at := l.Origin
		if at == last {
			at = ""
		} else {
			last = at
		}
		fmt.Fprintf(w, "%6d  %-40s %s\n", l.PC, l.Instruction, tassadar.Printable(at))
	}
}

// Untranslatable explains, a line each, the functions that trap because the token machine
// does not have what they need.
func (p *Program) Untranslatable() []string {
	out := []string{}
	for _, u := range p.Unsupported {
		out = append(out, p.Explain(u))
	}
	return out
}

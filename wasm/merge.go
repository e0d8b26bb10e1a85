package wasm

import (
	"encoding/binary"
	"maps"
	"slices"

	"tassadar"
)

// MergeError says why an import of a program cannot be given to it by an
// adapter.
type MergeError struct {
	Import Import
	Code   tassadar.Code // import_unknown, or abi_unsupported where the type differs
}

// Error names the import.
func (e *MergeError) Error() string {
	if e.Code == tassadar.ImportUnknown {
		return "the adapter has no " + e.Import.Kind.String() + " " + tassadar.Printable(e.Import.Module+"."+e.Import.Name)
	}
	return "import " + tassadar.Printable(e.Import.Module+"."+e.Import.Name) + " is of another type than the adapter's"
}

// Unwrap makes the code the error's own.
func (e *MergeError) Unwrap() error { return tassadar.Errorf(e.Code, "merge") }

// Merge returns the program with the functions that it imports from a module
// name replaced by the adapter's exported functions of the same names, which
// become functions of the program.
//
// The adapter has functions and globals of its own, and no memory, table,
// segment or start function. It may import one memory, which is the program's
// memory 0 whatever name it has, and functions, which the merged module imports
// after the program's other imports. Of functions and imports only those that the
// program needs are taken, directly or through others; of globals all.
//
// What the program computes is the same as if the adapter were linked to it, and
// the same bytes come out on every machine. Index spaces of types, functions and
// globals keep the program's members first, in their order; its replaced imports
// are gone. Of custom sections the names of the module and of its functions
// stay: the others hold indices and offsets that mean nothing any more. A
// program that imports nothing from the module name comes back as it is.
//
// The error is that of [Decode], a [*MergeError], abi_unsupported where the
// adapter needs a memory and the program has none, or says what the adapter must
// not have.
func Merge(program, adapter []byte, module string) ([]byte, error) {
	p, err := Decode(program)
	if err != nil {
		return nil, err
	}
	if !slices.ContainsFunc(p.Imports, func(i Import) bool { return i.Module == module }) {
		return program, nil
	}
	a, err := Decode(adapter)
	if err != nil {
		return nil, err
	}
	if err := a.mergeable(); err != nil {
		return nil, err
	}
	g := &merge{p: p, a: a, types: slices.Clone(p.Types)}
	if err := g.layOut(module); err != nil {
		return nil, err
	}
	out, err := g.write()
	if err != nil {
		return nil, err
	}
	if _, err := Decode(out); err != nil {
		return nil, err // it became too large
	}
	return out, nil
}

// mergeable refuses an adapter with more than functions and globals.
func (m *Module) mergeable() error {
	for _, imp := range m.Imports {
		if imp.Kind != KindFunc && imp.Kind != KindMemory {
			return tassadar.Errorf(tassadar.ABIUnsupported, "the adapter imports a %v", imp.Kind)
		}
	}
	if len(m.Memories)+len(m.Tables)+len(m.Tags)+len(m.Elements)+len(m.Data) > 0 || m.imported[KindMemory] > 1 || m.Start != nil || m.constGlobals {
		return tassadar.Errorf(tassadar.ABIUnsupported, "the adapter has more than functions and globals")
	}
	return nil
}

// merge is a merging under way. Function indices are of the function index
// spaces.
type merge struct {
	p, a  *Module
	types []FuncType
	// funcs maps the program's functions to those of the merged module, taken
	// the adapter's that are needed.
	funcs   []uint32
	taken   map[uint32]uint32
	imports []Import // function imports that replace nothing, the adapter's last
	bodies  []uint32 // of the adapter, in order
	typeOf  []int    // of the adapter's types, in the merged module; -1 before it is needed
}

// layOut numbers everything.
func (g *merge) layOut(module string) error {
	p, a := g.p, g.a
	g.typeOf = slices.Repeat([]int{-1}, len(a.Types))
	needed := map[uint32]bool{}
	provided := map[int]uint32{} // by import of the program, the adapter's function
	f := 0
	for _, imp := range p.Imports {
		if imp.Module == module {
			e, ok := a.Export(imp.Name)
			if !ok || e.Kind != KindFunc || imp.Kind != KindFunc {
				return &MergeError{imp, tassadar.ImportUnknown}
			}
			have, _ := a.FuncType(e.Index)
			if want := p.Types[imp.Type]; !slices.Equal(have.Params, want.Params) || !slices.Equal(have.Results, want.Results) {
				return &MergeError{imp, tassadar.ABIUnsupported}
			}
			provided[f] = e.Index
			g.need(e.Index, needed)
		} else {
			g.imports = append(g.imports, imp)
		}
		if imp.Kind == KindFunc {
			f++
		}
	}
	if mem, ok := p.Memory(0); (!ok || mem.Wide) && a.imported[KindMemory] > 0 {
		return tassadar.Errorf(tassadar.ABIUnsupported, "the module imports from %s and has no memory with 32-bit addresses", tassadar.Printable(module))
	}

	// Imports first, then what the program defines, then the adapter's.
	g.taken = map[uint32]uint32{}
	next := uint32(p.imported[KindFunc] - len(provided))
	order := slices.Sorted(maps.Keys(needed))
	for _, i := range order {
		if i < uint32(a.imported[KindFunc]) {
			imp := a.importedFunc(i)
			imp.Type = g.typ(imp.Type)
			g.imports = append(g.imports, imp)
			g.taken[i] = next
			next++
		}
	}
	first := next
	next += uint32(len(p.Funcs))
	for _, i := range order {
		if i >= uint32(a.imported[KindFunc]) {
			g.bodies = append(g.bodies, i)
			g.taken[i] = next
			next++
		}
	}
	kept := uint32(0)
	for i := range p.imported[KindFunc] {
		if to, ok := provided[i]; ok {
			g.funcs = append(g.funcs, g.taken[to])
			continue
		}
		g.funcs = append(g.funcs, kept)
		kept++
	}
	for i := range p.Funcs {
		g.funcs = append(g.funcs, first+uint32(i))
	}
	return nil
}

// need notes a function of the adapter with all that it calls.
func (g *merge) need(index uint32, needed map[uint32]bool) {
	work := []uint32{index}
	for len(work) > 0 {
		i := work[len(work)-1]
		work = work[:len(work)-1]
		if needed[i] {
			continue
		}
		needed[i] = true
		if own := int(i) - g.a.imported[KindFunc]; own >= 0 {
			for in := range g.a.Instructions(&g.a.Funcs[own]) {
				if namesFunc(in.Op) {
					work = append(work, in.Index)
				}
			}
		}
	}
}

// importedFunc returns the import of a function.
func (m *Module) importedFunc(index uint32) Import {
	for _, imp := range m.Imports {
		if imp.Kind != KindFunc {
			continue
		}
		if index == 0 {
			return imp
		}
		index--
	}
	return Import{}
}

// typ returns the index of a type of the adapter in the merged module.
func (g *merge) typ(index int) int {
	if g.typeOf[index] < 0 {
		t := g.a.Types[index]
		g.typeOf[index] = slices.IndexFunc(g.types, func(h FuncType) bool {
			return slices.Equal(h.Params, t.Params) && slices.Equal(h.Results, t.Results)
		})
		if g.typeOf[index] < 0 {
			g.typeOf[index] = len(g.types)
			g.types = append(g.types, t)
		}
	}
	return g.typeOf[index]
}

// namesFunc reports whether the index of an instruction is one of functions.
func namesFunc(o Opcode) bool { return o == opCall || o == OpReturnCall || o == opRefFunc }

// write writes the merged module.
func (g *merge) write() (module, error) {
	p := g.p
	code := g.code() // also finds types
	content := map[byte][]byte{sectionFunc: g.functions(), sectionCode: code}
	types := binary.AppendUvarint(nil, uint64(len(g.types)))
	types = append(types, p.text(p.items(sectionType))...)
	for _, t := range g.types[len(p.Types):] {
		var ok bool
		if types, ok = appendFuncType(types, t); !ok {
			return nil, tassadar.Errorf(tassadar.ABIUnsupported, "the adapter has types other than numbers")
		}
	}
	content[sectionType] = types
	content[sectionImport] = g.importSection()
	if n := len(p.Globals) + len(g.a.Globals); n > 0 {
		globals := binary.AppendUvarint(nil, uint64(n))
		globals = append(globals, g.expressions(p.items(sectionGlobal), p.globalExpressions())...)
		content[sectionGlobal] = append(globals, g.a.text(g.a.items(sectionGlobal))...)
	}
	exports := binary.AppendUvarint(nil, uint64(len(p.Exports)))
	for _, e := range p.Exports {
		if e.Kind == KindFunc {
			e.Index = g.funcs[e.Index]
		}
		exports = append(appendName(exports, e.Name), byte(e.Kind))
		exports = binary.AppendUvarint(exports, uint64(e.Index))
	}
	content[sectionExport] = exports
	if p.Start != nil {
		content[sectionStart] = binary.AppendUvarint(nil, uint64(g.funcs[*p.Start]))
	}
	if len(p.Elements) > 0 {
		content[sectionElement] = append(binary.AppendUvarint(nil, uint64(len(p.Elements))), g.elements()...)
	}
	if len(p.Tables) > 0 {
		var at []span
		for _, t := range p.Tables {
			if t.InitAt > 0 {
				at = append(at, p.expression(t.InitAt))
			}
		}
		content[sectionTable] = append(binary.AppendUvarint(nil, uint64(len(p.Tables))), g.expressions(p.items(sectionTable), at)...)
	}
	for _, s := range p.sections {
		if _, ok := content[s.id]; !ok {
			content[s.id] = p.data[s.start:s.end]
		}
	}
	out := newModule()
	for _, id := range slices.SortedFunc(maps.Keys(content), func(x, y byte) int { return sectionOrder(x) - sectionOrder(y) }) {
		out.section(id, content[id])
	}
	if names := g.names(); names != nil {
		out.section(0, append(appendName(nil, "name"), names...))
	}
	return out, nil
}

// span is a byte range of a module.
type span struct{ start, end int }

// items returns the contents of a section without the count before them.
func (m *Module) items(id byte) span {
	for _, s := range m.sections {
		if s.id == id {
			r := reader{data: m.data, pos: s.start, end: s.end}
			r.u32()
			return span{r.pos, s.end}
		}
	}
	return span{}
}

func (m *Module) text(s span) []byte { return m.data[s.start:s.end] }

// expression is the range of the constant expression at an offset.
func (m *Module) expression(at int) span {
	_, _, end := m.Constant(at)
	return span{at, end}
}

func (m *Module) globalExpressions() []span {
	var out []span
	for _, g := range m.Globals {
		out = append(out, m.expression(g.InitAt))
	}
	return out
}

// expressions copies a part of the program, with the functions that constant
// expressions in it name renumbered.
func (g *merge) expressions(part span, at []span) []byte {
	var out []byte
	for _, s := range at {
		out = append(out, g.p.data[part.start:s.start]...)
		out = g.renumber(out, s)
		part.start = s.end
	}
	return append(out, g.p.text(part)...)
}

// renumber copies a constant expression.
func (g *merge) renumber(out []byte, s span) []byte {
	r := reader{data: g.p.data, pos: s.start, end: s.end}
	var in Instr
	for r.pos < r.end && r.err == nil {
		r.instr(g.p, &in)
		if in.Op == opRefFunc {
			out = binary.AppendUvarint(append(out, byte(in.Op)), uint64(g.funcs[in.Index]))
			continue
		}
		out = append(out, g.p.data[in.Start:in.End]...)
	}
	return out
}

func (g *merge) functions() []byte {
	out := binary.AppendUvarint(nil, uint64(len(g.p.Funcs)+len(g.bodies)))
	for _, f := range g.p.Funcs {
		out = binary.AppendUvarint(out, uint64(f.Type))
	}
	for _, i := range g.bodies {
		out = binary.AppendUvarint(out, uint64(g.typ(g.a.own(i).Type)))
	}
	return out
}

// own returns a function that the module defines.
func (m *Module) own(index uint32) *Func { return &m.Funcs[int(index)-m.imported[KindFunc]] }

// importSection copies the imports that stay, and adds the adapter's.
func (g *merge) importSection() []byte {
	out := binary.AppendUvarint(nil, uint64(len(g.imports)))
	part := g.p.items(sectionImport)
	r := reader{data: g.p.data, pos: part.start, end: part.end}
	kept := 0
	for _, imp := range g.p.Imports {
		at := r.pos
		d := decoder{reader: r, m: &Module{Types: g.p.Types}}
		d.importItem()
		r.pos = d.pos
		if kept < len(g.imports) && imp == g.imports[kept] {
			out = append(out, g.p.data[at:r.pos]...)
			kept++
		}
	}
	for _, imp := range g.imports[kept:] {
		out = append(appendName(appendName(out, imp.Module), imp.Name), byte(KindFunc))
		out = binary.AppendUvarint(out, uint64(imp.Type))
	}
	return out
}

// elements copies the element segments.
func (g *merge) elements() []byte {
	p := g.p
	var out []byte
	part := p.items(sectionElement)
	pos := part.start
	for _, s := range p.Elements {
		if s.OffsetAt > 0 {
			e := p.expression(s.OffsetAt)
			out = g.renumber(append(out, p.data[pos:e.start]...), e)
			pos = e.end
		}
		// s.Start is where the count stands.
		r := reader{data: p.data, pos: s.Start, end: s.End}
		r.u32()
		out = append(out, p.data[pos:r.pos]...)
		for _, f := range s.Funcs {
			out = binary.AppendUvarint(out, uint64(g.funcs[f]))
		}
		for r.pos < s.End && s.Funcs == nil {
			e := p.expression(r.pos)
			out = g.renumber(out, e)
			r.pos = e.end
		}
		pos = s.End
	}
	return append(out, p.data[pos:part.end]...)
}

// code returns the bodies of both.
func (g *merge) code() []byte {
	out := binary.AppendUvarint(nil, uint64(len(g.p.Funcs)+len(g.bodies)))
	var body []byte
	add := func(m *Module, f *Func, rewrite func(in Instr) []byte) {
		body = append(body[:0], m.data[f.Start:f.Code]...)
		for in := range m.Instructions(f) {
			body = append(body, rewrite(in)...)
		}
		out = append(binary.AppendUvarint(out, uint64(len(body))), body...)
	}
	for i := range g.p.Funcs {
		add(g.p, &g.p.Funcs[i], func(in Instr) []byte {
			if namesFunc(in.Op) {
				return binary.AppendUvarint([]byte{byte(in.Op)}, uint64(g.funcs[in.Index]))
			}
			return g.p.data[in.Start:in.End]
		})
	}
	globals := uint64(g.p.imported[KindGlobal] + len(g.p.Globals))
	for _, i := range g.bodies {
		add(g.a, g.a.own(i), func(in Instr) []byte {
			switch {
			case namesFunc(in.Op):
				return binary.AppendUvarint([]byte{byte(in.Op)}, uint64(g.taken[in.Index]))
			case in.Op == opGlobalGet, in.Op == opGlobalSet:
				return binary.AppendUvarint([]byte{byte(in.Op)}, globals+uint64(in.Index))
			case (in.Op == OpBlock || in.Op == OpLoop || in.Op == OpIf) && in.Block.Type >= 0:
				return appendSigned([]byte{byte(in.Op)}, int64(g.typ(in.Block.Type)))
			}
			return g.a.data[in.Start:in.End]
		})
	}
	return out
}

// names returns the name section: of the module and of functions.
func (g *merge) names() []byte {
	if g.p.nameFault != nil {
		return nil
	}
	var out []byte
	subsection := func(id byte, content []byte) {
		out = binary.AppendUvarint(append(out, id), uint64(len(content)))
		out = append(out, content...)
	}
	if name, ok := g.p.moduleName(); ok {
		subsection(0, appendName(nil, name))
	}
	named := map[uint32]string{}
	for i, name := range g.p.FuncNames() {
		if int(i) < len(g.funcs) {
			named[g.funcs[i]] = name
		}
	}
	for i, name := range g.a.FuncNames() {
		if to, ok := g.taken[i]; ok && int(i) >= g.a.imported[KindFunc] {
			named[to] = name // also where the program has a name for its import
		}
	}
	if len(named) > 0 {
		content := binary.AppendUvarint(nil, uint64(len(named)))
		for _, i := range slices.Sorted(maps.Keys(named)) {
			content = appendName(binary.AppendUvarint(content, uint64(i)), named[i])
		}
		subsection(1, content)
	}
	return out
}

package lower

import (
	"fmt"
	"slices"

	"tassadar"
	"tassadar/vm/isa"
	"tassadar/wasm"
)

// instance is a module with what its indices mean (section 4.2.5).
type instance struct {
	index    int
	name     string
	m        *wasm.Module
	sigs     []signature // by type
	ids      []uint32    // by type
	funcs    []*fn
	tables   []*table
	memories []*memory
	globals  []*global
	data     []segment
	elems    []segment
	fn0      int // imported functions
	steps    []copying
	valid    *wasm.Validator
	enter    *label
}

// fn is a function of a module or of the host.
type fn struct {
	in    *instance // nil for the host
	index uint32    // in its module's index space
	def   int       // index into Module.Funcs
	host  int       // index of the import
	sig   signature
	id    uint32
	start *label
	clear bitset // locals to be cleared
	trap  *Unsupported
	high  int // largest height of the operand stack
}

// label names the function in messages.
func (f *fn) label() string {
	if n := f.in.m.FuncNames()[f.index]; n != "" && len(n) < 100 {
		return fmt.Sprintf("%d (%s)", f.index, n)
	}
	return fmt.Sprint(f.index)
}

type memory struct {
	number       int // in Result.Memories
	owner        *instance
	region       int32
	pages, bytes int32 // registers
	min, limit   int
	declared     wasm.Limits
}

type table struct {
	owner  *instance
	region int32
	elem   byte
	wasm.Limits
}

type global struct {
	typ     byte
	mutable bool
	reg     int32 // of a mutable one
	value   uint64
	known   bool // value is known; not for references
}

// segment is a data or element segment (sections 2.5.7 and 2.5.8).
type segment struct {
	wasm.Segment
	length int32  // register: how much is left; isa.Zero once dropped
	at     uint32 // where it lies in the area, in bytes
	items  []*fn
}

func (in *instance) blockType(b wasm.Block) signature {
	switch {
	case b.Type >= 0:
		return in.sigs[b.Type]
	case b.Result != "":
		return signature{"", string(letter(b.Result))}
	}
	return signature{}
}

func (p *program) fail(in *instance, code tassadar.Code, format string, args ...any) error {
	return tassadar.Errorf(code, "module %q: %s", in.name, fmt.Sprintf(format, args...))
}

// link makes the instance of a link.
func (p *program) link(index int, l Link) error {
	in := &instance{index: index, name: l.Name, m: l.Module, enter: newLabel()}
	in.enter.entry = true
	p.instances = append(p.instances, in)
	if err := p.admit(in); err != nil {
		return err
	}
	for _, t := range l.Module.Types {
		sig := signature{letters(t.Params), letters(t.Results)}
		in.sigs = append(in.sigs, sig)
		in.ids = append(in.ids, p.signature(sig))
	}
	for _, step := range []func(*instance) error{p.resolve, p.check, p.define, p.segments} {
		if err := step(in); err != nil {
			return err
		}
	}
	if l.Name != "" {
		p.byName[l.Name] = in
	}
	return nil
}

// check validates what is outside of bodies.
func (p *program) check(in *instance) (err error) {
	in.valid, err = wasm.NewValidator(in.m)
	return in.fault(err, "")
}

// signature returns the number of a signature, the same in all modules.
func (p *program) signature(sig signature) uint32 {
	key := sig.params + ":" + sig.results
	id, ok := p.ids[key]
	if !ok {
		id = uint32(len(p.ids) + 1)
		p.ids[key] = id
	}
	return id
}

// admit refuses what no part of a module can do without.
func (p *program) admit(in *instance) error {
	m := in.m
	unsupported := func(what string) error {
		return p.fail(in, tassadar.ArbitraryWasmUnsupported, "%s, which the token machine does not have", what)
	}
	memories := m.Memories
	for _, imp := range m.Imports {
		switch imp.Kind {
		case wasm.KindMemory:
			memories = append(memories[:len(memories):len(memories)], imp.Memory)
		case wasm.KindTag:
			return unsupported("exception tags")
		}
	}
	if len(m.Tags) > 0 {
		return unsupported("exception tags")
	}
	for _, feature := range m.Features() {
		switch feature {
		case wasm.MutableGlobals, wasm.SignExtension, wasm.MultiValue, wasm.BulkMemory, wasm.ReferenceTypes, wasm.SaturatingConversion, wasm.SIMD:
		case wasm.MultiMemory: // also where an access names the only one
			return unsupported("the proposal " + string(feature))
		default:
			if !p.opts.TrapUnsupported {
				return unsupported("the proposal " + string(feature) + p.where(in, feature))
			}
		}
	}
	for _, mem := range memories {
		switch {
		case mem.Shared:
			return unsupported("shared memory")
		case mem.Wide:
			return unsupported("64-bit memory")
		case mem.HasMax && mem.Max < mem.Min:
			return p.fail(in, tassadar.MalformedModule, "size minimum of a memory must not be greater than maximum")
		}
	}
	return nil
}

// where says where a module uses a feature first, "" where no instruction does.
func (p *program) where(in *instance, feature wasm.Feature) string {
	for i := range in.m.Funcs {
		for x := range in.m.Instructions(&in.m.Funcs[i]) {
			if x.Op.Proposal() == feature {
				index := uint32(in.m.Imported(wasm.KindFunc) + i)
				return fmt.Sprintf(": %v in %v", x.Op, Location{in.index, index, x.Start, p.result.funcName(in.index, index)})
			}
		}
	}
	return ""
}

// references refuses tables and globals of types that the token machine does not
// have; where only functions that use them trap, they may be there.
func (p *program) references(in *instance, what string, typ byte, ok bool) error {
	if ok || p.opts.TrapUnsupported {
		return nil
	}
	code, proposal := foreignOf(typ)
	return p.fail(in, code, "a %s of type %s, of the proposal %s, which the token machine does not have", what, typeName(typ), proposal)
}

// resolve finds what a module imports (section 4.5.4).
func (p *program) resolve(in *instance) error {
	offers := func(o isa.Import, imp wasm.Import) bool { return o.Module == imp.Module && o.Name == imp.Name }
	for _, imp := range in.m.Imports {
		from, export, ok := p.exporter(imp)
		missing := p.fail(in, tassadar.HostImportUnsupported, "nothing offers the %v %q %q", imp.Kind, imp.Module, imp.Name)
		differs := p.fail(in, tassadar.ABIUnsupported, "the %v %q %q is of another type: incompatible import type", imp.Kind, imp.Module, imp.Name)
		if ok && export.Kind != imp.Kind {
			return differs
		}
		if !ok && imp.Kind != wasm.KindFunc && slices.ContainsFunc(p.opts.Imports, func(o isa.Import) bool { return offers(o, imp) }) {
			return differs
		}
		switch imp.Kind {
		case wasm.KindFunc:
			var f *fn
			if ok {
				f = from.funcs[export.Index]
			} else if f = p.hostFunc(imp); f == nil {
				return missing
			}
			if f.sig != in.sigs[imp.Type] {
				return differs
			}
			in.funcs = append(in.funcs, f)
		case wasm.KindGlobal:
			var g *global
			if ok {
				g = from.globals[export.Index]
			} else if g = p.hostGlobal(imp); g == nil {
				return missing
			}
			if g.typ != letter(imp.Global.Type) || g.mutable != imp.Global.Mutable {
				return differs
			}
			in.globals = append(in.globals, g)
		case wasm.KindMemory:
			if !ok {
				return missing
			}
			mem := from.memories[export.Index]
			if !fits(mem.declared, imp.Memory.Limits) {
				return differs
			}
			in.memories = append(in.memories, mem)
		case wasm.KindTable:
			if !ok {
				return missing
			}
			t := from.tables[export.Index]
			if t.elem != letter(imp.Table.Type) || !fits(t.Limits, imp.Table.Limits) {
				return differs
			}
			in.tables = append(in.tables, t)
		}
	}
	in.fn0 = len(in.funcs)
	return nil
}

// fits says that limits match those of an import (section 4.5.3).
func fits(have, want wasm.Limits) bool {
	return have.Min >= want.Min && (!want.HasMax || have.HasMax && have.Max <= want.Max)
}

func (p *program) exporter(imp wasm.Import) (*instance, wasm.Export, bool) {
	from, ok := p.byName[imp.Module]
	if !ok {
		return nil, wasm.Export{}, false
	}
	e, ok := from.m.Export(imp.Name)
	return from, e, ok
}

func (p *program) hostFunc(imp wasm.Import) *fn {
	key := imp.Module + "\x00" + imp.Name
	if f, ok := p.hosts[key]; ok {
		return f
	}
	for _, h := range p.opts.Imports {
		if h.Module != imp.Module || h.Name != imp.Name || len(p.imports) >= isa.MaxImports {
			continue
		}
		sig := signature{spell(h.Params), spell(h.Results)}
		f := &fn{host: len(p.imports), sig: sig, id: p.signature(sig), start: newLabel()}
		f.start.entry = true
		p.imports = append(p.imports, h)
		p.hosts[key] = f
		return f
	}
	return nil
}

func spell(types []isa.Type) string {
	out := make([]byte, len(types))
	for i, t := range types {
		out[i] = "ilfd"[t&3]
	}
	return string(out)
}

func (p *program) hostGlobal(imp wasm.Import) *global {
	for _, g := range p.opts.Globals {
		if g.Module == imp.Module && g.Name == imp.Name {
			return &global{typ: letter(g.Value.Type), value: g.Value.Bits, known: true}
		}
	}
	return nil
}

// define makes the functions, tables, memories and globals of a module.
func (p *program) define(in *instance) error {
	m := in.m
	for i := range m.Funcs {
		f := &fn{in: in, index: uint32(len(in.funcs)), def: i, sig: in.sigs[m.Funcs[i].Type], id: in.ids[m.Funcs[i].Type], start: newLabel()}
		f.start.entry = true
		in.funcs = append(in.funcs, f)
	}
	for _, t := range m.Tables {
		if t.HasMax && t.Max < t.Min {
			return p.fail(in, tassadar.MalformedModule, "size minimum of a table must not be greater than maximum")
		}
		if t.Min > uint64(p.opts.MaxTable) {
			return p.fail(in, tassadar.MemoryLimitExceeded, "a table of %d entries, more than %d", t.Min, p.opts.MaxTable)
		}
		elem := letter(t.Type)
		if err := p.references(in, "table", elem, elem == 'r'); err != nil {
			return err
		}
		region, err := p.region(in, 2*int(t.Min))
		if err != nil {
			return err
		}
		in.tables = append(in.tables, &table{owner: in, region: region, elem: elem, Limits: t.Limits})
	}
	for _, mem := range m.Memories {
		if err := p.memory(in, mem.Limits); err != nil {
			return err
		}
	}
	for _, g := range m.Globals {
		if err := p.global(in, g); err != nil {
			return err
		}
	}
	return nil
}

// region gives out regions for words of memory.
func (p *program) region(in *instance, words int) (int32, error) {
	n := max(1, (words+isa.RegionWords-1)/isa.RegionWords)
	// The last two are left for the front end.
	if p.regions+n > isa.MaxRegion-1 {
		return 0, p.fail(in, tassadar.MemoryLimitExceeded, "memories and tables of more than %d regions of 64 KiB", isa.MaxRegion-1)
	}
	p.regions += n
	return int32(p.regions - n), nil
}

func (p *program) memory(in *instance, l wasm.Limits) error {
	if l.Min > uint64(p.opts.MaxPages) {
		return p.fail(in, tassadar.MemoryLimitExceeded, "a memory of %d pages, more than %d", l.Min, p.opts.MaxPages)
	}
	mem := &memory{number: len(p.memories), owner: in, min: int(l.Min), limit: p.opts.MaxPages, declared: l}
	if l.HasMax {
		mem.limit = min(mem.limit, int(l.Max))
	}
	var err error
	if mem.region, err = p.region(in, mem.limit*isa.RegionWords); err != nil {
		return err
	}
	if mem.pages, err = p.pool.variable(l.Min); err != nil {
		return err
	}
	if mem.bytes, err = p.pool.variable(l.Min * wasm.PageBytes); err != nil {
		return err
	}
	p.memories = append(p.memories, mem)
	in.memories = append(in.memories, mem)
	return nil
}

func (p *program) global(in *instance, g wasm.Global) error {
	out := &global{typ: letter(g.Type), mutable: g.Mutable}
	if err := p.references(in, "global", out.typ, number(out.typ)); err != nil {
		return err
	}
	v, known, err := p.constant(in, g.InitAt)
	if err != nil {
		return err
	}
	out.value, out.known = v, known
	if out.mutable && number(out.typ) {
		if out.reg, err = p.pool.variable(v); err != nil {
			return err
		}
	}
	in.globals = append(in.globals, out)
	return nil
}

// constant evaluates a constant expression (section 3.3.10). The value is not
// known where it is a reference or of SIMD.
func (p *program) constant(in *instance, at int) (v uint64, known bool, err error) {
	x, only, _ := in.m.Constant(at)
	switch {
	case !only:
		return 0, false, p.fail(in, tassadar.ArbitraryWasmUnsupported, "offset %#x: a constant expression of several instructions", at)
	case x.Op == opGlobalGet && int(x.Index) >= in.m.Imported(wasm.KindGlobal):
		return 0, false, p.fail(in, tassadar.ArbitraryWasmUnsupported, "offset %#x: a constant expression reads a global that is not imported", at)
	case x.Op == opGlobalGet:
		g := in.globals[x.Index]
		return g.value, g.known, nil
	case x.Op == opI32Const, x.Op == opI64Const, x.Op == opF32Const, x.Op == opF64Const:
		return x.Const, true, nil
	}
	return 0, false, nil
}

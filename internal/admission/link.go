package admission

import (
	"slices"
	"strings"

	"tassadar"
	"tassadar/internal/wasi"
	"tassadar/wasm"
)

// maxLinks bounds the modules that one module is linked with.
const maxLinks = 15

// unit is a module of a program; the last one of a program has no name.
type unit struct {
	name    string
	attempt bool
	module  *wasm.Module
	// imports are what was found for the module's imports, in order, and
	// functions, tables and memories those of a kind, by index.
	functions, tables, memories, globals []entity
}

// about says in a refusal which module it is about.
func (u *unit) about(r *tassadar.Refusal) *tassadar.Refusal {
	if u.name != "" {
		r.Detail = "link \"" + u.name + "\": " + r.Detail
	}
	return r
}

// entity is what an import resolves to; the part of its kind is set.
type entity struct {
	kind     wasm.Kind
	function wasm.FuncType
	table    wasm.Table
	memory   wasm.Memory
	global   wasm.Global
	host     bool // of the declared import set
}

// resolve links the modules by name (WebAssembly 2.0, section 4.5.4): each
// import must be provided, with a matching type, by an earlier link that is no
// attempt, or by the declared import set.
func resolve(units []*unit, p *tassadar.Profile) *tassadar.Refusal {
	last := len(units) - 1
	live := map[string]*unit{}
	var doubt *tassadar.Refusal // about names; circles are told first
	for i, u := range units {
		if i < last && doubt == nil {
			switch {
			case u.name == "" || u.name == tassadar.ImportModule || strings.HasPrefix(u.name, tassadar.ImportModule+"."):
				doubt = refuse(tassadar.ABIUnsupported, "a link is named %q, which is reserved", u.name)
			case live[u.name] != nil:
				doubt = refuse(tassadar.ABIUnsupported, "two links are named %q", u.name)
			}
		}
		if !u.attempt {
			live[u.name] = u
		}
	}
	if refusal := circle(units); refusal != nil {
		return refusal
	}
	if doubt != nil {
		return doubt
	}
	clear(live)
	for i, u := range units {
		for _, imp := range u.module.Imports {
			found, refusal := provide(u, imp, live, units[:last], p)
			if refusal != nil {
				return u.about(refusal)
			}
			if !found.matches(u.module, imp) {
				return u.about(refuse(tassadar.ABIUnsupported, "import %v %q.%q: what is provided has another kind or type", imp.Kind, imp.Module, imp.Name))
			}
			u.add(found)
		}
		if i < last && !u.attempt {
			live[u.name] = u
		}
	}
	return nil
}

// provide finds what an import names.
func provide(u *unit, imp wasm.Import, live map[string]*unit, links []*unit, p *tassadar.Profile) (entity, *tassadar.Refusal) {
	no := func(code tassadar.Code, why string) (entity, *tassadar.Refusal) {
		return entity{}, refuse(code, "%d imports, of which %v %q.%q %s", len(u.module.Imports), imp.Kind, imp.Module, imp.Name, why)
	}
	if from := live[imp.Module]; from != nil {
		if e, ok := from.module.Export(imp.Name); ok {
			return from.entity(e), nil
		}
		return no(tassadar.ImportUnknown, "is not exported there")
	}
	if slices.ContainsFunc(links, func(l *unit) bool { return l.name == imp.Module }) {
		return no(tassadar.ImportUnknown, "is of a link that is not there yet, or was rolled back")
	}
	if imp.Module == tassadar.ImportWASI {
		return u.wasi(imp, p)
	}
	if len(p.Admits.Imports) == 0 {
		return no(tassadar.HostImportUnsupported, "is provided by nothing")
	}
	name := imp.Module + "." + imp.Name
	params, results, ok := tassadar.ImportSignature(name)
	if !ok || imp.Module != tassadar.ImportModule || !slices.Contains(p.Admits.Imports, name) {
		return no(tassadar.ImportUnknown, "is outside the declared import set")
	}
	return entity{kind: wasm.KindFunc, function: wasm.FuncType{Params: params, Results: results}, host: true}, nil
}

// wasi finds what an import of the adapter names. The adapter is merged into the
// module that is called, and works on its memory.
func (u *unit) wasi(imp wasm.Import, p *tassadar.Profile) (entity, *tassadar.Refusal) {
	f, ok := wasi.Function(imp.Name)
	no := func(code tassadar.Code, format string, args ...any) (entity, *tassadar.Refusal) {
		return entity{}, refuse(code, "import %v %s.%s "+format, append([]any{imp.Kind, imp.Module, imp.Name}, args...)...)
	}
	switch {
	case !slices.Contains(p.Admits.Imports, tassadar.ImportWASI) && len(p.Admits.Imports) == 0:
		return no(tassadar.HostImportUnsupported, "is provided by nothing; the profile can admit %s under admits.imports", tassadar.ImportWASI)
	case !slices.Contains(p.Admits.Imports, tassadar.ImportWASI):
		return no(tassadar.ImportUnknown, "is outside the declared import set; the profile can admit %s under admits.imports", tassadar.ImportWASI)
	case u.name != "":
		return no(tassadar.ImportUnknown, "is of a linked module, and only the module that is called has it")
	case !ok:
		return no(tassadar.ImportUnknown, "%s", wasi.Missing(imp.Name))
	}
	if mem, ok := u.module.Memory(0); !ok || mem.Wide {
		return no(tassadar.ABIUnsupported, "works on a memory with 32-bit addresses, and the module has none")
	}
	return entity{kind: wasm.KindFunc, function: f, host: true}, nil
}

// circle finds modules that import one another in a circle, or themselves.
func circle(units []*unit) *tassadar.Refusal {
	from := make([][]string, len(units)) // names that a unit imports from
	for i, u := range units {
		for _, imp := range u.module.Imports {
			if !slices.Contains(from[i], imp.Module) && slices.ContainsFunc(units, func(x *unit) bool { return x.name != "" && x.name == imp.Module }) {
				from[i] = append(from[i], imp.Module)
			}
		}
	}
	// reaches reports whether imports lead from unit at to unit goal. An import
	// leads to all modules of the name: that one of them may have been rolled back
	// makes no circle straight.
	var reaches func(at, goal int, seen []bool) bool
	reaches = func(at, goal int, seen []bool) bool {
		for _, name := range from[at] {
			for next, u := range units {
				if u.name != name {
					continue
				}
				if next == goal {
					return true
				}
				if !seen[next] {
					seen[next] = true
					if reaches(next, goal, seen) {
						return true
					}
				}
			}
		}
		return false
	}
	for i, u := range units {
		if reaches(i, i, make([]bool, len(units))) {
			return refuse(tassadar.LinkCycle, "link %q imports from itself, directly or through others", u.name)
		}
	}
	return nil
}

func (u *unit) add(e entity) {
	switch e.kind {
	case wasm.KindFunc:
		u.functions = append(u.functions, e)
	case wasm.KindTable:
		u.tables = append(u.tables, e)
	case wasm.KindMemory:
		u.memories = append(u.memories, e)
	case wasm.KindGlobal:
		u.globals = append(u.globals, e)
	}
}

// entity is what an export stands for: what the module defines, or what it
// imported itself.
func (u *unit) entity(e wasm.Export) entity {
	imported := map[wasm.Kind][]entity{wasm.KindFunc: u.functions, wasm.KindTable: u.tables, wasm.KindMemory: u.memories, wasm.KindGlobal: u.globals}[e.Kind]
	if uint64(e.Index) < uint64(len(imported)) {
		return imported[e.Index]
	}
	out := entity{kind: e.Kind}
	switch e.Kind {
	case wasm.KindFunc:
		out.function, _ = u.module.FuncType(e.Index)
	case wasm.KindTable:
		out.table, _ = u.module.Table(e.Index)
	case wasm.KindMemory:
		out.memory, _ = u.module.Memory(e.Index)
	case wasm.KindGlobal:
		out.global, _ = u.module.Global(e.Index)
	}
	return out
}

// matches reports whether the entity can be imported as imp (section 4.5.2,
// import matching), by what is declared: a memory that has grown since counts
// with the size that it started with.
func (e entity) matches(m *wasm.Module, imp wasm.Import) bool {
	if e.kind != imp.Kind {
		return false
	}
	switch imp.Kind {
	case wasm.KindFunc:
		t := m.Types[imp.Type]
		return slices.Equal(t.Params, e.function.Params) && slices.Equal(t.Results, e.function.Results) &&
			!slices.ContainsFunc(slices.Concat(t.Params, t.Results), indexed)
	case wasm.KindTable:
		return e.table.Type == imp.Table.Type && !indexed(imp.Table.Type) && within(e.table.Limits, imp.Table.Limits)
	case wasm.KindMemory:
		return e.memory.Shared == imp.Memory.Shared && e.memory.Wide == imp.Memory.Wide && within(e.memory.Limits, imp.Memory.Limits)
	case wasm.KindGlobal:
		return e.global.Type == imp.Global.Type && e.global.Mutable == imp.Global.Mutable && !indexed(imp.Global.Type)
	}
	return false // tags
}

// indexed reports whether a type names a type of its module by index, which
// means nothing in another module.
func indexed(t tassadar.ValueType) bool { return strings.HasPrefix(string(t), "(") }

func within(have, want wasm.Limits) bool {
	return have.Min >= want.Min && (!want.HasMax || have.HasMax && have.Max <= want.Max)
}

// exports refuses modules that export functions of the declared import set:
// nothing of the module would run in a call of one.
func exports(units []*unit) *tassadar.Refusal {
	for _, u := range units {
		for _, e := range u.module.Exports {
			if e.Kind == wasm.KindFunc && u.entity(e).host {
				return u.about(refuse(tassadar.ABIUnsupported, "exports a function of the import set as %q", e.Name))
			}
		}
	}
	return nil
}

// segments refuses active segments on which engines are known to differ:
//
//   - element segments that do not lie inside their table by what is declared:
//     the specification says trap, wazero leaves them out;
//   - data segments that may lie outside, in a module that also writes into an
//     imported table: by the specification the elements come first, wazero
//     writes data first, and the trap shows which.
func (u *unit) segments() *tassadar.Refusal {
	shared := false
	for _, s := range u.module.Elements {
		if s.Mode != wasm.Active {
			continue
		}
		table := u.entity(wasm.Export{Kind: wasm.KindTable, Index: s.Index}).table
		if !inside(s, table.Min) {
			return refuse(tassadar.ArbitraryWasmUnsupported, "an element segment that may lie outside its table")
		}
		shared = shared || uint64(s.Index) < uint64(len(u.tables))
	}
	for _, s := range u.module.Data {
		memory := u.entity(wasm.Export{Kind: wasm.KindMemory, Index: s.Index}).memory
		if shared && s.Mode == wasm.Active && !inside(s, memory.Min*wasm.PageBytes) {
			return refuse(tassadar.ArbitraryWasmUnsupported, "a data segment that may lie outside memory, beside elements of an imported table")
		}
	}
	return nil
}

func inside(s wasm.Segment, size uint64) bool {
	return s.Offset != nil && uint64(uint32(s.Offset.Bits))+uint64(s.Count) <= size
}

package admission

import (
	"fmt"
	"slices"
	"strings"

	"tassadar"
	"tassadar/internal/wasi"
	"tassadar/wasm"
)

// Uses names what a module uses of what a profile can admit: number types,
// features, and imports as MODULE.NAME. The error means that the module does not
// decode.
func Uses(module []byte) ([]string, error) {
	m, err := wasm.Decode(module)
	if err != nil {
		return nil, fmt.Errorf("decode: %w", err)
	}
	var out []string
	for _, t := range m.ValueTypes() {
		out = append(out, string(t))
	}
	for _, f := range m.Features() {
		out = append(out, string(f))
	}
	for _, i := range m.Imports {
		out = append(out, i.Module+"."+i.Name)
	}
	if wasi.Uses(m) {
		out = append(out, tassadar.ImportWASI)
	}
	return out, nil
}

// Claims names what calls use of what a profile can admit: the families of
// operators in code that they can come to, and their shapes. Without calls all
// code counts. The error means that the module does not decode.
func Claims(module []byte, calls []tassadar.Call) (operators, shapes []string, err error) {
	m, err := wasm.Decode(module)
	if err != nil {
		return nil, nil, fmt.Errorf("decode: %w", err)
	}
	return reached(m, calls), shapesOf(m, calls), nil
}

func shapesOf(m *wasm.Module, calls []tassadar.Call) []string {
	var out []string
	for _, c := range calls {
		out = append(out, tassadar.ShapeCall)
		for _, a := range c.Args {
			switch {
			case a.Value != nil:
				out = append(out, string(a.Value.Type)+"."+tassadar.ShapeParameter)
			case a.Back:
				out = append(out, tassadar.ShapeInput, tassadar.ShapeOutput)
			case a.Out > 0:
				out = append(out, tassadar.ShapeOutput)
			default:
				out = append(out, tassadar.ShapeInput)
			}
		}
		if c.Returns != "" {
			out = append(out, tassadar.ShapeOutput)
		}
		t, _ := m.ExportedFunc(c.Export)
		for _, r := range t.Results {
			out = append(out, string(r)+"."+tassadar.ShapeResult)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// reached are the families of operators in functions that the module defines
// and that calls, or the start function, can come to; without calls, of all of
// them. An indirect call can come to every function that stands in a table or is
// exported.
func reached(m *wasm.Module, calls []tassadar.Call) []string {
	seen := make([]bool, len(m.Funcs))
	imported := uint32(m.Imported(wasm.KindFunc))
	var open []int
	visit := func(index uint32) {
		if index >= imported && !seen[index-imported] {
			seen[index-imported] = true
			open = append(open, int(index-imported))
		}
	}
	all := func() {
		for i := range m.Funcs {
			visit(imported + uint32(i))
		}
	}
	if len(calls) == 0 {
		all()
	}
	for _, c := range calls {
		names := []string{c.Export}
		if name, ok := c.Space.Allocator(); ok {
			names = append(names, name)
		}
		for _, a := range c.Args {
			if a.At != "" {
				names = append(names, a.At)
			}
		}
		for _, name := range names {
			if e, ok := m.Export(name); ok && e.Kind == wasm.KindFunc {
				visit(e.Index)
			}
		}
	}
	if m.Start != nil {
		visit(*m.Start)
	}
	operators := map[wasm.Opcode]string{} // their names: large modules have few operators
	for len(open) > 0 {
		f := &m.Funcs[open[len(open)-1]]
		open = open[:len(open)-1]
		for in := range m.Instructions(f) {
			name, ok := operators[in.Op]
			if !ok {
				name = in.Op.String()
				operators[in.Op] = name
			}
			switch name {
			case "call", "return_call", "ref.func":
				visit(in.Index)
			case "call_indirect", "return_call_indirect", "call_ref", "return_call_ref":
				indirect(m, visit, all)
			}
		}
	}
	var out []string
	for _, name := range operators {
		out = append(out, familyOf(name))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// indirect visits what an indirect call can come to.
func indirect(m *wasm.Module, visit func(uint32), all func()) {
	for _, s := range m.Elements {
		if s.Funcs == nil && s.Count > 0 {
			all() // expressions are not read
		}
		for _, f := range s.Funcs {
			visit(f)
		}
	}
	for _, e := range m.Exports {
		if e.Kind == wasm.KindFunc {
			visit(e.Index) // another module may put it into the table
		}
	}
}

// familyOf is the family of an operator. Those of proposals that work on no
// number type pass for control: features are checked apart.
func familyOf(operator string) string {
	typ, op, ok := strings.Cut(operator, ".")
	switch {
	case !ok:
		return tassadar.FamilyControl
	case typ == "memory" && (op == "size" || op == "grow"):
		return tassadar.FamilyGrowth
	case tassadar.ValueType(typ).Bits() == 0, op == "const":
		return tassadar.FamilyControl
	case strings.HasPrefix(op, "load"):
		return typ + "." + tassadar.FamilyLoad
	case strings.HasPrefix(op, "store"):
		return typ + "." + tassadar.FamilyStore
	case slices.Contains(strings.Fields("eqz eq ne lt gt le ge lt_s lt_u gt_s gt_u le_s le_u ge_s ge_u"), op):
		return typ + "." + tassadar.FamilyComparison
	case strings.ContainsAny(op, "0123456789"): // names another type or width
		return typ + "." + tassadar.FamilyConversion
	}
	return typ + "." + tassadar.FamilyArithmetic
}

// operators refuses instructions of families that the profile does not name, in
// code that the calls can come to.
func operators(units []*unit, p *tassadar.Profile, calls []tassadar.Call) *tassadar.Refusal {
	if len(p.Admits.Operators) == 0 {
		return nil // those of the types, which contents has checked
	}
	for i, u := range units {
		of := calls
		if i < len(units)-1 {
			of = nil // a linked module may be called anywhere
		}
		for _, family := range reached(u.module, of) {
			if !slices.Contains(p.Admits.Operators, family) {
				return u.about(refuse(tassadar.ArbitraryWasmUnsupported, "uses %s", family))
			}
		}
	}
	return nil
}

package backend

import (
	"slices"
	"strings"

	"tassadar"
	"tassadar/internal/invocation"
	"tassadar/wasm"
)

// Capability is one thing that an engine can express or do. The name stands in
// receipts: "f64", "linked_modules", "trap.indirect_call".
type Capability string

// The capabilities, beside those of number types ([Type]) and kinds of traps
// ([Trap]).
const (
	LinkedModules Capability = "linked_modules" // modules that are linked with others
	HostImports   Capability = "host_imports"   // the declared import set
	MemoryGrowth  Capability = "memory_growth"  // memory.grow, up to a limit that is set
	TimeLimit     Capability = "time_limit"     // stops what runs longer than a limit
	StackLimit    Capability = "stack_limit"    // calls without end run out of stack, and are told
	// ElementBounds: an active element segment outside its table traps
	// (WebAssembly 2.0, section 4.5.4).
	ElementBounds Capability = "element_bounds"
	// Canaries: what the specification leaves open has bits by which the engine
	// can be told from others, see [Canary].
	CanaryBits Capability = "canary_bits"
	// Executable: the engine is a program of its own, and its digest that of an
	// executable file.
	Executable Capability = "native_executable"
)

// Type is the capability to compute with a number type.
func Type(t tassadar.ValueType) Capability { return Capability(t) }

// Trap is the capability to tell a kind of trap from the others.
func Trap(t tassadar.Trap) Capability { return "trap." + Capability(t) }

// Capabilities are what an engine can express and do.
type Capabilities []Capability

// Numbers are the capabilities of all number types.
func Numbers() Capabilities {
	return Capabilities{Type(tassadar.I32), Type(tassadar.I64), Type(tassadar.F32), Type(tassadar.F64)}
}

// Traps are the capabilities to tell all kinds of traps.
func Traps() Capabilities {
	var out Capabilities
	for _, t := range tassadar.Traps() {
		out = append(out, Trap(t))
	}
	return out
}

// Has reports whether all of the needs are among the capabilities.
func (c Capabilities) Has(needs ...Capability) bool { return len(c.lacks(needs)) == 0 }

func (c Capabilities) lacks(needs []Capability) []string {
	var out []string
	for _, n := range needs {
		if !slices.Contains(c, n) && !slices.Contains(out, string(n)) {
			out = append(out, string(n))
		}
	}
	return out
}

// Lacking says which of the needs of a case an engine of the family does not
// have: an error that names them, or nil. Its code is backend_unavailable: the
// engine that could run the case is not here.
func (c Capabilities) Lacking(family string, needs []Capability) error {
	if lacks := c.lacks(needs); len(lacks) > 0 {
		return tassadar.Errorf(tassadar.BackendUnavailable, "%s lacks %s", family, strings.Join(lacks, ", "))
	}
	return nil
}

// Untold says of a result whether it has a trap that an engine of the family
// does not tell from others: such a kind is not what happened.
func (c Capabilities) Untold(family string, r tassadar.Result) error {
	for _, call := range r {
		if call.Trap != "" {
			if err := c.Lacking(family, []Capability{Trap(call.Trap)}); err != nil {
				return err
			}
		}
	}
	return nil
}

// Needs are what the programs need of an engine, by what their modules use. A
// module that does not decode needs nothing: engines refuse it.
func Needs(programs ...invocation.Program) []Capability {
	var out []Capability
	for _, p := range programs {
		modules := [][]byte{p.Module}
		for _, l := range p.Links {
			out = append(out, LinkedModules)
			modules = append(modules, l.Module)
		}
		for _, data := range modules {
			out = append(out, needs(data)...)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func needs(module []byte) (out []Capability) {
	m, err := wasm.Decode(module)
	if err != nil {
		return nil
	}
	for _, t := range m.ValueTypes() {
		out = append(out, Type(t))
	}
	if slices.ContainsFunc(m.Imports, func(i wasm.Import) bool { return i.Module == tassadar.ImportModule }) {
		out = append(out, HostImports)
	}
	for i := range m.Funcs {
		for in := range m.Instructions(&m.Funcs[i]) {
			if in.Op == wasm.OpMemoryGrow {
				return append(out, MemoryGrowth)
			}
		}
	}
	return out
}

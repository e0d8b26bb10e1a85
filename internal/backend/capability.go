package backend

import (
	"errors"
	"slices"
	"strings"

	"tassadar"
	"tassadar/internal/invocation"
	"tassadar/wasm"
)

// Capability is one thing that an engine can express or do. The name stands in
// receipts: "f64", "linked_modules", "trap.indirect_call", "feature.simd".
type Capability string

// The capabilities, beside those of number types ([Type]), kinds of traps
// ([Trap]) and proposals ([Feature]).
const (
	LinkedModules Capability = "linked_modules" // modules that are linked with others
	HostImports   Capability = "host_imports"   // the declared import set
	MemoryGrowth  Capability = "memory_growth"  // memory.grow, up to a limit that is set
	TimeLimit     Capability = "time_limit"     // stops what runs longer than a limit
	StackLimit    Capability = "stack_limit"    // calls without end run out of stack, and are told
	LongRuns      Capability = "long_runs"      // executes hundreds of millions of instructions in the time of a case
	// ElementBounds: an active element segment outside its table traps
	// (WebAssembly 2.0, section 4.5.4).
	ElementBounds Capability = "element_bounds"
	// Canaries: what the specification leaves open has bits by which the engine
	// can be told from others, see [Canary].
	CanaryBits Capability = "canary_bits"
	// GrowthBounds: memory.grow by what no memory can have gives -1, whatever its sum
	// with the size is modulo 2^32 (WebAssembly 2.0, section 4.4.7.8).
	GrowthBounds Capability = "growth_bounds"
	// StateAfterTraps: what an instance holds can be read after it trapped, as the
	// counter is.
	StateAfterTraps Capability = "state_after_traps"
	// Checkpoints: its state can be written down and gone on from, in another process or
	// on another architecture; its sessions are a [Slicer].
	Checkpoints Capability = "checkpoints"
	// Executable: the engine is a program of its own, and its digest that of an
	// executable file.
	Executable Capability = "native_executable"
)

// Type is the capability to compute with a number type.
func Type(t tassadar.ValueType) Capability { return Capability(t) }

// Trap is the capability to tell a kind of trap from the others.
func Trap(t tassadar.Trap) Capability { return "trap." + Capability(t) }

// Feature is the capability to execute modules that use a proposal.
func Feature(f wasm.Feature) Capability { return featurePrefix + Capability(f) }

const featurePrefix = "feature."

// Features are the capabilities of the given proposals.
func Features(all ...wasm.Feature) Capabilities {
	out := make(Capabilities, len(all))
	for i, f := range all {
		out[i] = Feature(f)
	}
	return out
}

// Version2 are the capabilities of the proposals that WebAssembly 2.0 took in.
func Version2() Capabilities {
	return Features(wasm.MutableGlobals, wasm.SignExtension, wasm.SaturatingConversion, wasm.MultiValue,
		wasm.BulkMemory, wasm.ReferenceTypes, wasm.SIMD)
}

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
// have: an error that names them, or nil. Its code is feature_unsupported where a
// proposal is among them, and otherwise backend_unavailable: the engine that
// could run the case is not here.
func (c Capabilities) Lacking(family string, needs []Capability) error {
	lacks := c.lacks(needs)
	if len(lacks) == 0 {
		return nil
	}
	return &tassadar.CodedError{Code: LackCode(lacks), Err: &LackError{Family: family, Lacks: lacks}}
}

// LackError says which capabilities an engine does not have. It has them as little when
// it is asked again.
type LackError struct {
	Family string
	Lacks  []string // names of capabilities
}

func (e *LackError) Error() string { return e.Family + " lacks " + LackText(e.Lacks) }

// LackCode is the code of what could not be measured for want of capabilities.
func LackCode(lacks []string) tassadar.Code {
	if slices.ContainsFunc(lacks, func(name string) bool { return strings.HasPrefix(name, featurePrefix) }) {
		return tassadar.FeatureUnsupported
	}
	return tassadar.BackendUnavailable
}

// LackText lists capabilities for people.
func LackText(lacks []string) string {
	names := slices.Clone(lacks)
	for i, name := range names {
		if f, ok := strings.CutPrefix(name, featurePrefix); ok {
			names[i] = proposal(wasm.Feature(f))
		}
	}
	return strings.Join(names, ", ")
}

// proposal names a proposal for people, with its name in policies.
func proposal(f wasm.Feature) string { return f.Proposal() + " (" + string(f) + ")" }

// Refused is what it means that an engine of the family does not take the modules
// of an invocation: feature_unsupported by limit where they use a proposal that it
// does not have, malformed_module by engine where one is not valid, and otherwise
// module_limit_exceeded by limit, because a valid module is not malformed. The
// detail is the engine's own.
func (c Capabilities) Refused(family string, inv Invocation, detail string) *tassadar.Refusal {
	program := invocation.Program{Module: inv.Module, Links: inv.Links}
	if err := c.Lacking(family, features(program)); err != nil {
		return &tassadar.Refusal{Code: tassadar.FeatureUnsupported, By: tassadar.ByLimit, Detail: detail + " (" + errors.Unwrap(err).Error() + ")"}
	}
	for _, data := range modulesOf(program) {
		m, err := wasm.Decode(data)
		if err == nil {
			err = m.NameSection()
		}
		if err == nil {
			err = m.Validate()
		}
		if err != nil && wasm.CodeOf(err) == tassadar.MalformedModule {
			return &tassadar.Refusal{Code: tassadar.MalformedModule, By: tassadar.ByEngine, Detail: detail}
		}
	}
	return &tassadar.Refusal{Code: tassadar.ModuleLimitExceeded, By: tassadar.ByLimit, Detail: detail}
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
		if len(p.Links) > 0 {
			out = append(out, LinkedModules)
		}
		for _, data := range modulesOf(p) {
			out = append(out, needs(data)...)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func modulesOf(p invocation.Program) [][]byte {
	out := [][]byte{p.Module}
	for _, l := range p.Links {
		out = append(out, l.Module)
	}
	return out
}

// features are the proposals among the needs.
func features(p invocation.Program) []Capability {
	return slices.DeleteFunc(Needs(p), func(c Capability) bool { return !strings.HasPrefix(string(c), featurePrefix) })
}

func needs(module []byte) (out []Capability) {
	m, err := wasm.Decode(module)
	var unread *wasm.FeatureError
	if errors.As(err, &unread) {
		return []Capability{Feature(unread.Feature)}
	}
	if err != nil {
		return nil
	}
	for _, t := range m.ValueTypes() {
		out = append(out, Type(t))
	}
	features := m.Features()
	for _, f := range features {
		// Tags and throw came with the first form of exceptions, which is told by
		// the instructions that only it has.
		if f != wasm.Exceptions || !slices.Contains(features, wasm.LegacyExceptions) {
			out = append(out, Feature(f))
		}
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

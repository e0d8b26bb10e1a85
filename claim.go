package tassadar

import "slices"

// Families of operators that a profile admits, each behind the number type that
// it works on: "i32.arithmetic". Instructions of proposals are [Admits.Features]
// as well.
const (
	FamilyArithmetic = "arithmetic" // add, and, shl, clz, sqrt, min
	FamilyComparison = "comparison" // eqz, lt_s, ge
	FamilyConversion = "conversion" // from another width or type: wrap, trunc, extend, reinterpret
	FamilyLoad       = "load"
	FamilyStore      = "store"

	// Of no number type: memory.size and memory.grow, and what no program does
	// without: control, calls, variables, constants.
	FamilyGrowth  = "memory.growth"
	FamilyControl = "control"
)

// Shapes of calls that a profile admits: any call at all, "i32.parameter",
// "i32.result", and buffers that are given or read back, however they are passed.
const (
	ShapeCall      = "call"
	ShapeParameter = "parameter"
	ShapeResult    = "result"
	ShapeInput     = "buffer.input"
	ShapeOutput    = "buffer.output"
)

// OperatorFamilies lists the families that the profile admits: those that it
// names, or all of its types.
func (p *Profile) OperatorFamilies() []string {
	if len(p.Admits.Operators) > 0 {
		return p.Admits.Operators
	}
	out := []string{FamilyControl}
	for _, t := range p.Admits.Types {
		families := []string{FamilyArithmetic, FamilyComparison}
		if len(p.Admits.Types) > 1 {
			families = append(families, FamilyConversion)
		}
		if p.Admits.MemoryPages > 0 {
			families = append(families, FamilyLoad, FamilyStore)
		}
		for _, f := range families {
			out = append(out, string(t)+"."+f)
		}
	}
	if p.Admits.MemoryPages > 0 {
		out = append(out, FamilyGrowth)
	}
	return out
}

// CallShapes lists the shapes of calls that the profile admits: those that it
// names, or all of its types and limits.
func (p *Profile) CallShapes() []string {
	if len(p.Admits.Shapes) > 0 {
		return p.Admits.Shapes
	}
	out := []string{ShapeCall}
	for _, t := range p.Admits.Types {
		out = append(out, string(t)+"."+ShapeParameter, string(t)+"."+ShapeResult)
	}
	if p.Admits.MemoryPages > 0 && slices.Contains(p.Admits.Types, I32) {
		out = append(out, ShapeInput)
		if p.Limits.OutputBytes > 0 {
			out = append(out, ShapeOutput)
		}
	}
	return out
}

// writes reports whether what may be written with an import is bounded.
func writes(name string) bool {
	return name == ImportOutput || name == ImportError || name == ImportWASI
}

// Refuses lists the codes with which the profile must refuse some input: its
// classes of refusal. A class that no input can fall into is not among them: a
// profile that admits all four number types refuses no type.
func (p *Profile) Refuses() []Code {
	out := []Code{
		MalformedModule, ArbitraryWasmUnsupported, ABIUnsupported,
		MemoryLimitExceeded, CallDepthExceeded, StepLimitExceeded,
	}
	linked := slices.ContainsFunc(p.Workloads, func(w Workload) bool { return len(w.Links) > 0 })
	sliced := slices.ContainsFunc(p.Workloads, func(w Workload) bool { return w.Sliced })
	for _, class := range []struct {
		code Code
		can  bool
	}{
		{NumericUnsupported, slices.ContainsFunc([]ValueType{I32, I64, F32, F64}, func(t ValueType) bool { return !slices.Contains(p.Admits.Types, t) })},
		{OutputLimitExceeded, slices.Contains(p.CallShapes(), ShapeOutput) || slices.ContainsFunc(p.Admits.Imports, writes)},
		{HostImportUnsupported, len(p.Admits.Imports) == 0},
		{ImportUnknown, len(p.Admits.Imports) > 0 || linked},
		{LinkCycle, linked},
		{StartFailed, p.Admits.Start},
		{CheckpointStale, sliced}, {CheckpointForeign, sliced}, {CheckpointEdited, sliced}, {CheckpointOversized, sliced},
	} {
		if class.can {
			out = append(out, class.code)
		}
	}
	return out
}

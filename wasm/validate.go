package wasm

import (
	"fmt"
	"slices"

	"tassadar"
)

// Bounds of what validation does, which is not linear in the size of a module: a
// branch of two bytes may take a thousand operands.
const (
	maxChecks   = 1 << 27 // operands taken and put, of a module
	maxOperands = 1 << 20 // on the stack
)

// LimitError says that a module, which may be valid, exceeds a limit of this
// package, see [Decode] and [Module.Validate].
type LimitError struct {
	Offset int // in bytes
	Msg    string
}

func (e *LimitError) Error() string { return fmt.Sprintf("wasm: offset %#x: %s", e.Offset, e.Msg) }

// block is an open block of the body being validated.
type block struct {
	op          Opcode // that opened it; 0 for the body itself
	sig         signature
	height      int // of the stack below the parameters
	set         int // of the locals that were set before
	unreachable bool
	table       int // the br_table that looked at it last
}

// label has the types that a branch to the block takes.
func (b *block) label() []operand {
	if b.op == OpLoop {
		return b.sig.params
	}
	return b.sig.results
}

// Validator checks the bodies of a module one after the other (WebAssembly 2.0,
// section 3, and appendix "Validation Algorithm"), and shows what it knows at
// each instruction. Make one with [NewValidator].
type Validator struct {
	m     *Module
	equal []int // see [Module.canonical]
	types []signature
	err   error // the first fault

	tables   []operand // of elements
	globals  []Global
	tags     []signature
	single   map[tassadar.ValueType][]operand // results of blocks
	declared map[uint32]bool                  // functions that bodies may take references to

	stack  []operand
	blocks []block
	locals []operand
	isSet  []bool   // of locals without a default value
	sets   []uint32 // locals that were set, in order
	target int      // br_tables so far
	checks int
}

// Validate checks that the types of a module fit, with the proposals multiple
// memories, threads, tail call, exceptions, function references, wide arithmetic,
// and constant expressions that compute. The error is a [*FormatError], a
// [*LimitError], or a [*FeatureError] for a module that uses what is not
// validated: 64-bit memories, legacy exceptions or relaxed SIMD.
func (m *Module) Validate() error {
	v, err := NewValidator(m)
	for i := 0; err == nil && i < len(m.Funcs); i++ {
		err = v.Body(&m.Funcs[i], nil)
	}
	return err
}

// NewValidator checks what is outside of bodies. The errors are those of
// [Module.Validate].
func NewValidator(m *Module) (*Validator, error) {
	v := &Validator{m: m, equal: m.canonical(), single: map[tassadar.ValueType][]operand{}, declared: map[uint32]bool{}}
	if m.features&useMemory64 != 0 {
		v.unknown(0, Memory64)
	}
	v.module()
	return v, v.err
}

// Height is how many operands are on the stack. A visitor of [Validator.Body]
// sees those before the instruction.
func (v *Validator) Height() int { return len(v.stack) }

// Reachable reports whether the instruction that a visitor of [Validator.Body]
// sees can be reached in its block.
func (v *Validator) Reachable() bool { return !v.top().unreachable }

func (v *Validator) fail(at int, format string, args ...any) {
	if v.err == nil {
		v.err = &FormatError{at, fmt.Sprintf(format, args...)}
	}
}

// unknown gives up on what is not validated.
func (v *Validator) unknown(at int, f Feature) {
	if v.err == nil {
		v.err = &FeatureError{at, f}
	}
}

func (v *Validator) exceed(at int, format string, args ...any) {
	if v.err == nil {
		v.err = &LimitError{at, fmt.Sprintf(format, args...)}
	}
}

// operand reads a value type.
func (v *Validator) operand(at int, t tassadar.ValueType) operand {
	o, ok := v.m.operandOf(t)
	if !ok {
		v.fail(at, "unknown type in %s", t)
		return anyOperand
	}
	return o
}

func (v *Validator) operands(at int, types []tassadar.ValueType) []operand {
	out := make([]operand, len(types))
	for i, t := range types {
		out[i] = v.operand(at, t)
	}
	return out
}

// module checks what is outside of bodies (section 3.4).
func (v *Validator) module() {
	m := v.m
	for i, t := range m.Types {
		sig := signature{v.operands(0, t.Params), v.operands(0, t.Results)}
		for _, o := range slices.Concat(sig.params, sig.results) {
			if h := o.heap(); o&reference != 0 && h < heapExn && int(h) >= i {
				v.fail(0, "unknown type %d in type %d", h, i)
			}
		}
		v.types = append(v.types, sig)
	}
	for _, imp := range m.Imports {
		if imp.Kind == KindTag {
			v.tags = append(v.tags, v.types[imp.Type])
		}
	}
	for _, t := range m.Tags {
		v.tags = append(v.tags, v.types[t])
	}
	for i, t := range v.tags {
		if len(t.results) > 0 {
			v.fail(0, "tag %d has results", i)
		}
	}
	for _, t := range slices.Concat(m.importedTb, m.Tables) {
		v.tables = append(v.tables, v.operand(t.InitAt, t.Type))
	}
	v.globals = slices.Concat(m.importedGl, m.Globals)
	imported := len(m.importedGl)
	for _, t := range m.Tables {
		o := v.operand(t.InitAt, t.Type)
		switch {
		case t.InitAt > 0:
			v.constant(t.InitAt, o, imported)
		case o&nullable == 0:
			v.fail(0, "type mismatch: a table of %v without initializer", o)
		}
	}
	for _, g := range v.globals {
		o := v.operand(g.InitAt, g.Type)
		if g.InitAt > 0 {
			v.constant(g.InitAt, o, imported)
		}
	}
	for _, e := range m.Exports {
		if e.Kind == KindFunc {
			v.declared[e.Index] = true
		}
	}
	for i := range m.Elements {
		v.element(&m.Elements[i])
	}
	for _, s := range m.Data {
		if s.Mode == Active {
			v.constant(s.OffsetAt, i32Operand, imported)
		}
	}
}

// element checks an element segment (section 3.4.5). Its constants may read
// globals that the module defines, as in WebAssembly 3.0: engines let them, and
// [Decode] names it by [ExtendedConst].
func (v *Validator) element(s *Segment) {
	t := v.operand(s.Start, s.Type)
	if s.Mode == Active {
		if table := v.tables[s.Index]; !v.subtype(t, table) {
			v.fail(s.Start, "type mismatch: elements of %v in a table of %v", t, table)
		}
		v.constant(s.OffsetAt, i32Operand, len(v.globals))
	}
	if s.Funcs != nil || s.Count == 0 {
		for _, f := range s.Funcs {
			v.declared[f] = true
		}
		return
	}
	at := s.Start
	r := reader{data: v.m.data, pos: at, end: s.End}
	r.u32() // the count
	for at = r.pos; at < s.End && v.err == nil; {
		at = v.constant(at, t, len(v.globals))
	}
}

// constant checks the constant expression at a byte offset (section 3.3.10) and
// returns the offset behind it. It reads so many of the globals.
func (v *Validator) constant(at int, want operand, globals int) int {
	r := reader{data: v.m.data, pos: at, end: len(v.m.data)}
	v.stack, v.blocks = v.stack[:0], append(v.blocks[:0], block{})
	var in Instr
	for r.instr(v.m, &in); r.err == nil && in.Op != OpEnd && v.err == nil; r.instr(v.m, &in) {
		switch in.Op {
		case opGlobalGet:
			if uint64(in.Index) >= uint64(globals) {
				v.fail(in.Start, "unknown global %d", in.Index)
				break
			}
			v.push(v.operand(in.Start, v.globals[in.Index].Type))
		case opRefNull:
			v.push(v.operand(in.Start, in.Types[0]))
		case opRefFunc:
			v.declared[in.Index] = true
			v.push(v.reference(in.Index))
		default:
			v.signature(&in, describe(in.Op).sig)
		}
	}
	if len(v.stack) != 1 || !v.subtype(v.stack[0], want) {
		v.fail(at, "type mismatch: a constant expression of %v, want %v", v.stack, want)
	}
	return r.pos
}

// reference is the type of a reference to a function.
func (v *Validator) reference(function uint32) operand {
	m := v.m
	if n := uint32(len(m.importedFn)); function >= n {
		return reference | operand(m.Funcs[function-n].Type)
	}
	return reference | operand(m.importedFn[function])
}

// Body checks a body (section 3.4.1). The visitor, if there is one, sees each
// instruction before it is checked, and ends the check by an error, which Body
// returns.
func (v *Validator) Body(f *Func, visit func(*Instr) error) error {
	sig := v.types[f.Type]
	v.err = nil
	v.stack, v.sets = v.stack[:0], v.sets[:0]
	v.blocks = append(v.blocks[:0], block{sig: signature{results: sig.results}})
	v.locals = append(v.locals[:0], sig.params...)
	for _, run := range f.Locals {
		t := v.operand(f.Start, run.Type)
		for range run.Count {
			v.locals = append(v.locals, t)
		}
	}
	v.isSet = append(v.isSet[:0], make([]bool, len(v.locals))...)
	for i, t := range v.locals {
		v.isSet[i] = i < len(sig.params) || t&reference == 0 || t&nullable != 0
	}
	for in := range v.m.Instructions(f) {
		if visit != nil {
			if err := visit(&in); err != nil {
				return err
			}
		}
		v.step(&in)
		if v.checks > maxChecks {
			v.exceed(in.Start, "more than %d operands to check", maxChecks)
		}
		if len(v.stack) > maxOperands {
			v.exceed(in.Start, "more than %d operands", maxOperands)
		}
		if v.err != nil {
			return v.err
		}
	}
	return nil
}

func (v *Validator) top() *block { return &v.blocks[len(v.blocks)-1] }

func (v *Validator) push(types ...operand) {
	v.checks += len(types)
	v.stack = append(v.stack, types...)
}

// pop takes one value of the wanted type, or of any type, and returns its type.
func (v *Validator) pop(in *Instr, want operand) operand {
	v.checks++
	b := v.top()
	n := len(v.stack)
	got := anyOperand
	switch {
	case n > b.height:
		got = v.stack[n-1]
		v.stack = v.stack[:n-1]
	case !b.unreachable:
		v.fail(in.Start, "%v: type mismatch: the operand stack is empty", in.Op)
	}
	if !v.subtype(got, want) {
		v.fail(in.Start, "%v: type mismatch: %v instead of %v", in.Op, got, want)
	}
	return got
}

// take pops values of types, the last first.
func (v *Validator) take(in *Instr, types []operand) {
	for i := len(types) - 1; i >= 0; i-- {
		v.pop(in, types[i])
	}
}

// again pops values of types and pushes them as what is asked for.
func (v *Validator) again(in *Instr, types []operand) {
	v.take(in, types)
	v.push(types...)
}

// signature checks an instruction whose types its opcode fixes: letters as in
// the table of operations.
func (v *Validator) signature(in *Instr, sig string) {
	colon := 0
	for colon < len(sig) && sig[colon] != ':' {
		colon++
	}
	for i := colon - 1; i >= 0; i-- {
		v.pop(in, letter(sig[i]))
	}
	for i := colon + 1; i < len(sig); i++ {
		v.push(letter(sig[i]))
	}
}

func letter(c byte) operand {
	switch c {
	case 'i':
		return i32Operand
	case 'l':
		return i64Operand
	case 'f':
		return f32Operand
	case 'd':
		return f64Operand
	}
	return v128Operand
}

// dead says that the rest of the block cannot be reached.
func (v *Validator) dead() {
	b := v.top()
	v.stack = v.stack[:b.height]
	b.unreachable = true
}

func (v *Validator) blockType(in *Instr) signature {
	switch {
	case in.Block.Type >= 0:
		return v.types[in.Block.Type]
	case in.Block.Result != "":
		results := v.single[in.Block.Result]
		if results == nil {
			results = []operand{v.operand(in.Start, in.Block.Result)}
			v.single[in.Block.Result] = results
		}
		return signature{results: results}
	}
	return signature{}
}

func (v *Validator) open(in *Instr) {
	sig := v.blockType(in)
	v.take(in, sig.params)
	v.blocks = append(v.blocks, block{op: in.Op, sig: sig, height: len(v.stack), set: len(v.sets)})
	v.push(sig.params...)
}

// leave checks that a block leaves its results, and forgets which locals it set.
func (v *Validator) leave(in *Instr) {
	b := v.top()
	v.take(in, b.sig.results)
	if len(v.stack) != b.height {
		v.fail(in.Start, "%v: type mismatch: %d values left on the stack", in.Op, len(v.stack)-b.height)
	}
	for _, local := range v.sets[b.set:] {
		v.isSet[local] = false
	}
	v.sets = v.sets[:b.set]
}

func (v *Validator) end(in *Instr) {
	v.leave(in)
	b := *v.top()
	if b.op == OpIf && (len(b.sig.params) != len(b.sig.results) || !v.fits(b.sig.params, b.sig.results)) {
		v.fail(in.Start, "end: type mismatch: if without else does not change the stack")
	}
	v.blocks = v.blocks[:len(v.blocks)-1]
	if len(v.blocks) > 0 {
		v.push(b.sig.results...)
	}
}

// fits reports whether values of types can stand where others are asked for.
func (v *Validator) fits(have, want []operand) bool {
	if len(have) != len(want) {
		return false
	}
	for i := range have {
		if !v.subtype(have[i], want[i]) {
			return false
		}
	}
	return true
}

// label has the types that a branch to a label takes.
func (v *Validator) label(index uint32) []operand {
	return v.blocks[len(v.blocks)-1-int(index)].label()
}

func (v *Validator) branches(in *Instr) {
	v.pop(in, i32Operand)
	v.target++
	last := v.label(in.Labels[len(in.Labels)-1])
	for _, l := range in.Labels {
		b := &v.blocks[len(v.blocks)-1-int(l)]
		if b.table == v.target {
			continue
		}
		b.table = v.target
		types := b.label()
		if len(types) != len(last) {
			v.fail(in.Start, "%v: type mismatch: labels take %d and %d values", in.Op, len(types), len(last))
			return
		}
		// Pop and push again: an unknown type stays unknown.
		popped := make([]operand, len(types))
		for i := len(types) - 1; i >= 0; i-- {
			popped[i] = v.pop(in, types[i])
		}
		v.push(popped...)
	}
	v.take(in, last)
	v.dead()
}

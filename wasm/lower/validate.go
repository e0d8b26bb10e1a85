package lower

import (
	"fmt"

	"tassadar"
	"tassadar/vm/isa"
	"tassadar/wasm"
)

// Validation (WebAssembly 2.0, section 3.3 and appendix "Validation
// Algorithm"). Types are bytes: i, l, f and d are i32, i64, f32 and f64, other
// letters are types that the machine does not have, and bottom is the unknown
// type of the stack in code that cannot be reached.
const bottom = '?'

// signature has the types of parameters and results.
type signature struct {
	params, results string
}

// plain says that a type list has number types alone.
func plain(types string) bool {
	for i := range len(types) {
		if !number(types[i]) {
			return false
		}
	}
	return true
}

func number(t byte) bool { return t == 'i' || t == 'l' || t == 'f' || t == 'd' }

func letter(t tassadar.ValueType) byte {
	switch t {
	case tassadar.I32:
		return 'i'
	case tassadar.I64:
		return 'l'
	case tassadar.F32:
		return 'f'
	case tassadar.F64:
		return 'd'
	case wasm.V128:
		return 'v'
	case wasm.FuncRef:
		return 'r'
	case wasm.ExternRef:
		return 'x'
	}
	return 'o'
}

func letters(types []tassadar.ValueType) string {
	out := make([]byte, len(types))
	for i, t := range types {
		out[i] = letter(t)
	}
	return string(out)
}

// typeOf is the number type of a letter.
func typeOf(t byte) isa.Type {
	switch t {
	case 'l':
		return isa.I64
	case 'f':
		return isa.F32
	case 'd':
		return isa.F64
	}
	return isa.I32
}

// typesOf are the number types of letters, nil and false if there are others.
func typesOf(types string) ([]isa.Type, bool) {
	out := make([]isa.Type, len(types))
	for i := range out {
		out[i] = typeOf(types[i])
	}
	return out, plain(types)
}

// control is an open block.
type control struct {
	op          wasm.Opcode // that opened it; 0 for the function
	sig         signature
	height      int // of the stack below the parameters
	unreachable bool
	out         bitset // what is assigned on every way to its end
	before      bitset // what is assigned at the else
	seen        int    // the br_table that looked at it last
}

// label has the types that a branch to the block takes.
func (c *control) label() string {
	if c.op == wasm.OpLoop {
		return c.sig.params
	}
	return c.sig.results
}

// validator checks the bodies of a module one after the other.
type validator struct {
	in    *instance
	stack []byte
	ctrl  []control
	vars  assignment
	local string // types of locals and parameters

	// What the body needs.
	height int // the largest height of the operand stack
	// unsupported is the first operation that cannot be lowered.
	unsupported *Unsupported
	tables      int // br_tables so far
	work        *int
}

// maxWork bounds the operands that validation pushes and pops: a branch of two
// bytes may take a thousand.
const maxWork = 1 << 27

// invalid is the panic of a module that is not valid; check recovers it.
type invalid struct {
	offset int
	msg    string
}

// exceeded is the panic of modules that are beyond a limit.
type exceeded struct {
	code tassadar.Code
	msg  string
}

// stop is the panic of a body that cannot be typed: the rest is not looked at.
type stop struct{}

func (v *validator) fail(in *wasm.Instr, format string, args ...any) {
	panic(invalid{in.Start, fmt.Sprintf("%v: ", in.Op) + fmt.Sprintf(format, args...)})
}

// refuse notes an operation that cannot be lowered.
func (v *validator) refuse(in *wasm.Instr, code tassadar.Code, format string, args ...any) {
	if v.unsupported == nil {
		v.unsupported = &Unsupported{Offset: in.Start, Code: code, What: fmt.Sprintf(format, args...)}
	}
}

// foreignType refuses a body that uses a type of value that has no register. It
// gives up on one whose types are not known here.
func (v *validator) foreignType(in *wasm.Instr, types string) {
	for i := range len(types) {
		switch types[i] {
		case 'i', 'l', 'f', 'd':
		case 'r', 'x':
			v.refuse(in, tassadar.ArbitraryWasmUnsupported, "%v: a reference", in.Op)
		case 'v':
			v.giveUp(in, tassadar.NumericUnsupported, "%v: a vector", in.Op)
		default:
			v.giveUp(in, tassadar.ArbitraryWasmUnsupported, "%v: a typed reference", in.Op)
		}
	}
}

// giveUp refuses a body, the rest of which cannot be checked.
func (v *validator) giveUp(in *wasm.Instr, code tassadar.Code, format string, args ...any) {
	v.refuse(in, code, format, args...)
	v.unsupported.Unchecked = true
	panic(stop{})
}

// check validates a body. It returns an error if the module is not valid.
func (v *validator) check(f *fn) (err error) {
	m := v.in.m
	body := &m.Funcs[f.def]
	defer func() {
		switch r := recover().(type) {
		case nil, stop:
		case invalid:
			err = tassadar.Errorf(tassadar.MalformedModule, "module %q, function %s, offset %#x: %s", v.in.name, f.label(), r.offset, r.msg)
		case exceeded:
			err = tassadar.Errorf(r.code, "module %q, function %s: %s", v.in.name, f.label(), r.msg)
		default:
			panic(r)
		}
	}()
	v.unsupported, v.height, v.tables = nil, 0, 0
	v.stack, v.ctrl = v.stack[:0], v.ctrl[:0]
	locals := []byte(f.sig.params)
	for _, run := range body.Locals {
		t := letter(run.Type)
		for range run.Count {
			locals = append(locals, t)
		}
	}
	v.local = string(locals)
	v.vars.reset(len(f.sig.params), len(locals))
	start := &wasm.Instr{Op: opNop, Start: body.Start}
	v.foreignType(start, v.local+f.sig.results)
	v.ctrl = append(v.ctrl, control{sig: signature{"", f.sig.results}})
	for in := range m.Instructions(body) {
		v.step(&in)
	}
	return nil
}

// push pushes values of types.
func (v *validator) push(in *wasm.Instr, types string) {
	if *v.work += len(types); *v.work > maxWork {
		panic(exceeded{tassadar.TimeLimitExceeded, fmt.Sprintf("more than %d operands to check", maxWork)})
	}
	v.stack = append(v.stack, types...)
	if n := len(v.stack); n > v.height {
		if v.height = n; n > isa.MaxRegister {
			panic(exceeded{tassadar.MemoryLimitExceeded, fmt.Sprintf("offset %#x: more than %d operands", in.Start, isa.MaxRegister)})
		}
	}
}

// pop takes one value of type want, or of any type, and returns its type.
func (v *validator) pop(in *wasm.Instr, want byte) byte {
	c := &v.ctrl[len(v.ctrl)-1]
	n := len(v.stack)
	got := byte(bottom)
	switch {
	case n > c.height:
		got = v.stack[n-1]
		v.stack = v.stack[:n-1]
	case !c.unreachable:
		v.fail(in, "type mismatch: the operand stack is empty")
	}
	if got != want && got != bottom && want != bottom {
		v.fail(in, "type mismatch: %s instead of %s", typeName(got), typeName(want))
	}
	return got
}

func typeName(t byte) string {
	switch t {
	case 'i', 'l', 'f', 'd':
		return typeOf(t).String()
	case 'r':
		return "funcref"
	case 'x':
		return "externref"
	}
	return "another type"
}

// take pops values of types, the last first.
func (v *validator) take(in *wasm.Instr, types string) {
	for i := len(types) - 1; i >= 0; i-- {
		v.pop(in, types[i])
	}
}

// dead says that the rest of the block cannot be reached.
func (v *validator) dead() {
	c := &v.ctrl[len(v.ctrl)-1]
	v.stack = v.stack[:c.height]
	c.unreachable = true
	v.vars.unreachable()
}

func (v *validator) open(in *wasm.Instr) {
	sig := v.in.blockType(in.Block)
	v.foreignType(in, sig.params+sig.results)
	v.take(in, sig.params)
	c := control{op: in.Op, sig: sig, height: len(v.stack)}
	if in.Op == wasm.OpIf {
		c.before = v.vars.copy()
	}
	v.ctrl = append(v.ctrl, c)
	v.push(in, sig.params)
}

// finish checks that a block leaves its results.
func (v *validator) finish(in *wasm.Instr) *control {
	c := &v.ctrl[len(v.ctrl)-1]
	v.take(in, c.sig.results)
	if len(v.stack) != c.height {
		v.fail(in, "type mismatch: %d values left on the stack", len(v.stack)-c.height)
	}
	if !c.unreachable {
		c.out = v.vars.meet(c.out)
	}
	return c
}

func (v *validator) otherwise(in *wasm.Instr) {
	c := v.finish(in)
	c.op, c.unreachable = wasm.OpElse, false
	v.vars.resume(c.before)
	c.before = nil
	v.push(in, c.sig.params)
}

func (v *validator) end(in *wasm.Instr) {
	c := v.finish(in)
	if c.op == wasm.OpIf {
		if c.sig.params != c.sig.results {
			v.fail(in, "type mismatch: if without else does not change the stack")
		}
		v.vars.resume(c.before)
		c.out = v.vars.meet(c.out)
	}
	out, results := c.out, c.sig.results
	v.ctrl = v.ctrl[:len(v.ctrl)-1]
	if len(v.ctrl) > 0 {
		v.vars.resume(out)
		v.push(in, results)
	}
}

// target is the block that a label names, with a way to it noted.
func (v *validator) target(label uint32) *control {
	c := &v.ctrl[len(v.ctrl)-1-int(label)]
	if c.op != wasm.OpLoop {
		c.out = v.vars.meet(c.out)
	}
	return c
}

func (v *validator) branches(in *wasm.Instr) {
	v.pop(in, 'i')
	v.tables++
	last := v.ctrl[len(v.ctrl)-1-int(in.Labels[len(in.Labels)-1])].label()
	for _, l := range in.Labels {
		c := &v.ctrl[len(v.ctrl)-1-int(l)]
		if c.seen == v.tables {
			continue
		}
		c.seen = v.tables
		v.target(l)
		types := c.label()
		if len(types) != len(last) {
			v.fail(in, "type mismatch: labels take %d and %d values", len(types), len(last))
		}
		// Pop and push again: an unknown type stays unknown.
		popped := make([]byte, len(types))
		for i := len(types) - 1; i >= 0; i-- {
			popped[i] = v.pop(in, types[i])
		}
		v.push(in, string(popped))
	}
	v.take(in, last)
	v.dead()
}

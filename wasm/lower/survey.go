package lower

import (
	"errors"
	"fmt"
	"strings"

	"tassadar"
	"tassadar/vm/isa"
	"tassadar/wasm"
)

// signature has the types of parameters and results. Types are bytes: i, l, f
// and d are i32, i64, f32 and f64, other letters are types that the token machine does
// not have.
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
	unreachable bool        // the rest of it
	out         bitset      // what is assigned on every way to its end
	before      bitset      // what is assigned at the else
	seen        int         // the br_table that looked at it last
}

// survey goes with the validation of bodies, one after the other, and finds
// what lowering has to know of them.
type survey struct {
	in    *instance
	valid *wasm.Validator
	ctrl  []control
	vars  assignment

	height int // the largest of the operand stack
	// unsupported is the first operation that cannot be lowered.
	unsupported *Unsupported
	tables      int // br_tables so far
}

// refuse notes an operation that cannot be lowered.
func (v *survey) refuse(in *wasm.Instr, code tassadar.Code, format string, args ...any) {
	if v.unsupported == nil {
		v.unsupported = &Unsupported{Offset: in.Start, Code: code, What: fmt.Sprintf(format, args...)}
	}
}

// refuseOp notes an instruction that cannot be lowered.
func (v *survey) refuseOp(in *wasm.Instr, code tassadar.Code) {
	switch proposal := in.Op.Proposal(); {
	case proposal == "" || proposal == wasm.SaturatingConversion: // of floats, which are bits here
		v.refuse(in, code, "%v, of floating-point arithmetic", in.Op)
	default:
		v.refuse(in, code, "%v, of the proposal %s", in.Op, proposal)
	}
}

// foreignType refuses a body that uses a type of value that has no register.
// Format says of what use the type is; it has a verb for its place in types, which
// counts from first.
func (v *survey) foreignType(in *wasm.Instr, format string, first int, types string) {
	for i := range len(types) {
		if !number(types[i]) {
			code, proposal := foreignOf(types[i])
			v.refuse(in, code, format+" of type %s, of the proposal %s", first+i, typeName(types[i]), proposal)
			return
		}
	}
}

// foreignSignature refuses parameters and results that have no register.
func (v *survey) foreignSignature(in *wasm.Instr, sig signature) {
	v.foreignType(in, in.Op.String()+": parameter %d", 0, sig.params)
	v.foreignType(in, in.Op.String()+": result %d", 0, sig.results)
}

// foreignOf says how a type that has no register is refused, and whose it is.
func foreignOf(t byte) (tassadar.Code, wasm.Feature) {
	switch t {
	case 'v':
		return tassadar.NumericUnsupported, wasm.SIMD
	case 'r', 'x':
		return tassadar.ArbitraryWasmUnsupported, wasm.ReferenceTypes
	}
	return tassadar.ArbitraryWasmUnsupported, wasm.FunctionReferences
}

// body validates a body and surveys it. It returns an error if the module is
// not valid, or beyond a limit.
func (v *survey) body(f *fn) error {
	body := &v.in.m.Funcs[f.def]
	locals := f.sig.params
	for _, run := range body.Locals {
		locals += strings.Repeat(string(letter(run.Type)), int(run.Count))
	}
	v.unsupported, v.height, v.tables = nil, 0, 0
	v.vars.reset(len(f.sig.params), len(locals))
	head, params := &wasm.Instr{Start: body.Start}, len(f.sig.params)
	v.foreignType(head, "parameter %d", 0, f.sig.params)
	v.foreignType(head, "result %d", 0, f.sig.results)
	v.foreignType(head, "local %d", params, locals[params:])
	v.ctrl = append(v.ctrl[:0], control{})
	err := v.valid.Body(body, v.visit)
	var feature *wasm.FeatureError
	if errors.As(err, &feature) { // the visitor has refused it
		v.unsupported.Unchecked = true
		err = nil
	}
	return v.in.fault(err, "function "+f.label()+", ")
}

// fault gives an error of validation its reason code.
func (in *instance) fault(err error, where string) error {
	var format *wasm.FormatError
	var limit *wasm.LimitError
	switch {
	case errors.As(err, &format):
		return tassadar.Errorf(tassadar.MalformedModule, "module %q, %soffset %#x: %s", in.name, where, format.Offset, format.Msg)
	case errors.As(err, &limit):
		return tassadar.Errorf(tassadar.TimeLimitExceeded, "module %q, %soffset %#x: %s", in.name, where, limit.Offset, limit.Msg)
	case err != nil:
		return tassadar.Errorf(tassadar.ModuleLimitExceeded, "module %q, %s%w", in.name, where, err)
	}
	return nil
}

// visit surveys an instruction before it is validated.
func (v *survey) visit(in *wasm.Instr) error {
	if n := v.valid.Height(); n > v.height {
		if v.height = n; n > isa.MaxRegister {
			return fmt.Errorf("offset %#x: more than %d operands", in.Start, isa.MaxRegister)
		}
	}
	switch in.Op {
	case wasm.OpUnreachable, wasm.OpReturn:
		v.dead()
	case wasm.OpBlock, wasm.OpLoop, wasm.OpIf:
		sig := v.in.blockType(in.Block)
		v.foreignSignature(in, sig)
		c := control{op: in.Op}
		if in.Op == wasm.OpIf {
			c.before = v.vars.copy()
		}
		v.ctrl = append(v.ctrl, c)
	case wasm.OpElse:
		c := v.finish()
		c.op, c.unreachable = wasm.OpElse, false
		v.vars.resume(c.before)
		c.before = nil
	case wasm.OpEnd:
		v.end()
	case wasm.OpBr:
		v.target(in.Index)
		v.dead()
	case wasm.OpBrIf:
		v.target(in.Index)
	case wasm.OpBrTable:
		v.tables++
		for _, l := range in.Labels {
			if c := &v.ctrl[len(v.ctrl)-1-int(l)]; c.seen != v.tables {
				c.seen = v.tables
				v.target(l)
			}
		}
		v.dead()
	case opLocalGet:
		v.vars.read(int(in.Index))
	case opLocalSet, opLocalTee:
		v.vars.write(int(in.Index))
	default:
		v.support(in)
	}
	return nil
}

// support refuses what cannot be lowered.
func (v *survey) support(in *wasm.Instr) {
	switch op := describe(in.Op); {
	case op.class == foreign:
		v.refuseOp(in, tassadar.NumericUnsupported)
		return
	case op.class != unknown:
		return
	}
	switch in.Op {
	case opNop, opDrop, opSelect, opMemoryCopy, opMemoryFill, opMemoryInit, opTableCopy, opTableInit, opDataDrop, opElemDrop:
	case opCall:
		v.foreignSignature(in, v.in.funcs[in.Index].sig)
	case opCallIndirect:
		v.foreignSignature(in, v.in.sigs[in.Index])
	case opSelectTyped:
		v.foreignType(in, "select: operand %d", 0, letters(in.Types))
	case opGlobalGet, opGlobalSet:
		v.foreignType(in, in.Op.String()+": global %d", int(in.Index), string(v.in.globals[in.Index].typ))
	default:
		code := tassadar.ArbitraryWasmUnsupported
		if in.Op>>16 == 0xfd {
			code = tassadar.NumericUnsupported
		}
		v.refuseOp(in, code)
	}
}

// dead says that the rest of the block cannot be reached.
func (v *survey) dead() {
	v.ctrl[len(v.ctrl)-1].unreachable = true
	v.vars.unreachable()
}

// finish comes to the end of a block, or of its first half.
func (v *survey) finish() *control {
	c := &v.ctrl[len(v.ctrl)-1]
	if !c.unreachable {
		c.out = v.vars.meet(c.out)
	}
	return c
}

func (v *survey) end() {
	c := v.finish()
	if c.op == wasm.OpIf {
		v.vars.resume(c.before)
		c.out = v.vars.meet(c.out)
	}
	out := c.out
	if v.ctrl = v.ctrl[:len(v.ctrl)-1]; len(v.ctrl) > 0 {
		v.vars.resume(out)
	}
}

// target notes a way to the block that a label names.
func (v *survey) target(label uint32) {
	if c := &v.ctrl[len(v.ctrl)-1-int(label)]; c.op != wasm.OpLoop {
		c.out = v.vars.meet(c.out)
	}
}

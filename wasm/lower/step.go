package lower

import (
	"strings"

	"tassadar"
	"tassadar/wasm"
)

// step validates one instruction (section 3.3, in its order).
func (v *validator) step(in *wasm.Instr) {
	if op := describe(in.Op); op.class != unknown {
		v.typed(in, op)
		return
	}
	switch in.Op {
	case wasm.OpUnreachable:
		v.dead()
	case opNop:
	case wasm.OpIf:
		v.pop(in, 'i')
		v.open(in)
	case wasm.OpBlock, wasm.OpLoop:
		v.open(in)
	case wasm.OpElse:
		v.otherwise(in)
	case wasm.OpEnd:
		v.end(in)
	case wasm.OpBr:
		v.take(in, v.target(in.Index).label())
		v.dead()
	case wasm.OpBrIf:
		v.pop(in, 'i')
		types := v.target(in.Index).label()
		v.take(in, types)
		v.push(in, types)
	case wasm.OpBrTable:
		v.branches(in)
	case wasm.OpReturn:
		v.take(in, v.ctrl[0].sig.results)
		v.dead()
	case opCall:
		v.call(in, v.in.funcs[in.Index].sig)
	case opCallIndirect:
		if v.in.tables[in.Index2].elem != 'r' {
			v.fail(in, "table %d is not one of functions", in.Index2)
		}
		v.pop(in, 'i')
		v.call(in, v.in.sigs[in.Index])
	case opDrop:
		v.pop(in, bottom)
	case opSelect, opSelectTyped:
		v.choose(in)
	case opLocalGet, opLocalSet, opLocalTee:
		v.variable(in)
	case opGlobalGet:
		t := v.in.globals[in.Index].typ
		v.foreignType(in, string(t))
		v.push(in, string(t))
	case opGlobalSet:
		g := v.in.globals[in.Index]
		if !g.mutable {
			v.fail(in, "global %d is immutable", in.Index)
		}
		v.foreignType(in, string(g.typ))
		v.pop(in, g.typ)
	default:
		v.bulk(in)
	}
}

// typed validates an instruction whose types its opcode fixes.
func (v *validator) typed(in *wasm.Instr, op operation) {
	operands, results, _ := strings.Cut(op.sig, ":")
	switch op.class {
	case foreign:
		v.refuse(in, tassadar.NumericUnsupported, "%v", in.Op)
	case load, store:
		if in.Mem.Align > uint32(op.align) {
			v.fail(in, "alignment must not be larger than natural")
		}
	}
	v.take(in, operands)
	v.push(in, results)
}

func (v *validator) call(in *wasm.Instr, sig signature) {
	v.foreignType(in, sig.params+sig.results)
	v.take(in, sig.params)
	v.push(in, sig.results)
}

func (v *validator) choose(in *wasm.Instr) {
	if in.Op == opSelect {
		v.pop(in, 'i')
		t := v.pop(in, bottom)
		if u := v.pop(in, t); t == bottom {
			t = u
		}
		if t == 'r' || t == 'x' {
			v.fail(in, "type mismatch: a reference needs the form with a type")
		}
		v.push(in, string(t))
		return
	}
	// The types follow the opcode: a count, and a byte for each number type.
	types := v.in.m.Bytes()[in.Start+1 : in.End]
	if types[0] != 1 {
		v.fail(in, "invalid result arity")
	}
	t, ok := map[byte]byte{0x7f: 'i', 0x7e: 'l', 0x7d: 'f', 0x7c: 'd', 0x7b: 'v', 0x70: 'r', 0x6f: 'x'}[types[1]]
	if !ok {
		t = 'o'
	}
	v.foreignType(in, string(t))
	v.take(in, string([]byte{t, t, 'i'}))
	v.push(in, string(t))
}

func (v *validator) variable(in *wasm.Instr) {
	t := v.local[in.Index]
	switch in.Op {
	case opLocalGet:
		v.vars.read(int(in.Index))
		v.push(in, v.local[in.Index:in.Index+1])
	case opLocalSet:
		v.pop(in, t)
		v.vars.write(int(in.Index))
	case opLocalTee:
		v.pop(in, t)
		v.push(in, string(t))
		v.vars.write(int(in.Index))
	}
}

// bulk validates bulk memory operations; everything else is refused.
func (v *validator) bulk(in *wasm.Instr) {
	elem := func(table uint32) byte { return v.in.tables[table].elem }
	switch in.Op {
	case opMemoryCopy, opMemoryFill, opMemoryInit:
		v.take(in, "iii")
	case opTableCopy:
		if elem(in.Index) != elem(in.Index2) {
			v.fail(in, "type mismatch: tables of different types")
		}
		v.take(in, "iii")
	case opTableInit:
		if t := elem(in.Index2); t != v.in.segmentType(int(in.Index)) {
			v.fail(in, "type mismatch: table and segment of different types")
		}
		v.take(in, "iii")
	case opDataDrop, opElemDrop:
	default:
		v.reference(in)
	}
}

// reference checks the types of operations on references, and refuses them.
func (v *validator) reference(in *wasm.Instr) {
	elem := func() string {
		t := v.in.tables[in.Index].elem
		v.foreignType(in, string(t))
		return string(t)
	}
	if in.Op>>16 == 0xfd {
		v.giveUp(in, tassadar.NumericUnsupported, "%v", in.Op)
	}
	v.refuse(in, tassadar.ArbitraryWasmUnsupported, "%v", in.Op)
	switch in.Op {
	case opRefNull:
		t := refType(v.in.m.Bytes()[in.Start+1])
		v.foreignType(in, string(t))
		v.push(in, string(t))
	case opRefIsNull:
		if t := v.pop(in, bottom); number(t) {
			v.fail(in, "type mismatch: %s instead of a reference", typeName(t))
		}
		v.push(in, "i")
	case opRefFunc:
		if !v.in.declared(in.Index) {
			v.fail(in, "undeclared function reference")
		}
		v.push(in, "r")
	case opTableGet:
		t := elem()
		v.take(in, "i")
		v.push(in, t)
	case opTableSet:
		v.take(in, "i"+elem())
	case opTableSize:
		elem()
		v.push(in, "i")
	case opTableGrow:
		v.take(in, elem()+"i")
		v.push(in, "i")
	case opTableFill:
		v.take(in, "i"+elem()+"i")
	default:
		v.giveUp(in, tassadar.ArbitraryWasmUnsupported, "%v", in.Op)
	}
}

// declared says that a function is named outside of bodies, so that they may
// take references to it (section 3.4.10, C.refs).
func (in *instance) declared(f uint32) bool {
	if in.refs == nil {
		in.refs = map[uint32]bool{}
		m := in.m
		for _, e := range m.Exports {
			if e.Kind == wasm.KindFunc {
				in.refs[e.Index] = true
			}
		}
		for _, g := range m.Globals {
			if x, _, _ := m.Constant(g.InitAt); x.Op == opRefFunc {
				in.refs[x.Index] = true
			}
		}
		for _, s := range in.elems {
			for _, f := range s.items {
				if f != nil && f.in == in {
					in.refs[f.index] = true
				}
			}
			for _, f := range s.Funcs { // imported ones too
				in.refs[f] = true
			}
		}
	}
	return in.refs[f]
}

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
		v.push(in, string(t))
		return
	}
	// The types follow the opcode: a count, and a byte for each number type.
	types := v.in.m.Bytes()[in.Start+1 : in.End]
	if types[0] != 1 {
		v.fail(in, "invalid result arity")
	}
	t, ok := map[byte]byte{0x7f: 'i', 0x7e: 'l', 0x7d: 'f', 0x7c: 'd', 0x7b: 'v'}[types[1]]
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
		code := tassadar.ArbitraryWasmUnsupported
		if in.Op>>16 == 0xfd {
			code = tassadar.NumericUnsupported
		}
		v.refuse(in, code, "%v", in.Op)
		panic(stop{})
	}
}

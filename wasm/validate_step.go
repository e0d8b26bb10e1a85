package wasm

// step validates one instruction (section 3.3).
func (v *Validator) step(in *Instr) {
	op := describe(in.Op)
	switch op.imm {
	case immMem, immMemLane:
		v.access(in)
	case immLane:
		if in.Lane >= simdLanes(in.Op&0xffff) {
			v.fail(in.Start, "%v: lane %d", in.Op, in.Lane)
		}
	}
	switch in.Op {
	case OpUnreachable:
		v.dead()
	case OpIf:
		v.pop(in, i32Operand)
		v.open(in)
	case OpBlock, OpLoop:
		v.open(in)
	case OpElse:
		v.leave(in)
		b := v.top()
		b.op, b.unreachable = OpElse, false
		v.push(b.sig.params...)
	case OpEnd:
		v.end(in)
	case OpBr:
		v.take(in, v.label(in.Index))
		v.dead()
	case OpBrIf:
		v.pop(in, i32Operand)
		v.again(in, v.label(in.Index))
	case OpBrTable:
		v.branches(in)
	case OpReturn:
		v.take(in, v.blocks[0].sig.results)
		v.dead()
	case opCall, OpReturnCall:
		v.call(in, v.types[v.reference(in.Index).heap()])
	case opCallIndirect, OpReturnCallIndirect:
		if !v.subtype(v.tables[in.Index2], funcRef) {
			v.fail(in.Start, "%v: table %d is not one of functions", in.Op, in.Index2)
		}
		v.pop(in, i32Operand)
		v.call(in, v.types[in.Index])
	case opCallRef, OpReturnCallRef:
		v.pop(in, reference|nullable|operand(in.Index))
		v.call(in, v.types[in.Index])
	case opDrop:
		v.pop(in, anyOperand)
	case opSelect, opSelectTyped:
		v.choose(in)
	case opLocalGet:
		if !v.isSet[in.Index] {
			v.fail(in.Start, "%v: uninitialized local %d", in.Op, in.Index)
		}
		v.push(v.locals[in.Index])
	case opLocalSet, opLocalTee:
		v.pop(in, v.locals[in.Index])
		if !v.isSet[in.Index] {
			v.isSet[in.Index] = true
			v.sets = append(v.sets, in.Index)
		}
		if in.Op == opLocalTee {
			v.push(v.locals[in.Index])
		}
	case opGlobalGet:
		v.push(v.operand(in.Start, v.globals[in.Index].Type))
	case opGlobalSet:
		if !v.globals[in.Index].Mutable {
			v.fail(in.Start, "%v: global %d is immutable", in.Op, in.Index)
		}
		v.pop(in, v.operand(in.Start, v.globals[in.Index].Type))
	case opShuffle:
		for _, lane := range v.m.data[in.End-16 : in.End] {
			if lane >= 32 {
				v.fail(in.Start, "%v: lane %d", in.Op, lane)
			}
		}
		v.signature(in, op.sig)
	default:
		if !v.references(in) && !v.exceptions(in) {
			switch {
			case op.feature&useLegacyExceptions != 0:
				v.unknown(in.Start, LegacyExceptions)
			case op.feature&useRelaxedSIMD != 0:
				v.unknown(in.Start, RelaxedSIMD)
			case op.sig == "" && in.Op != opNop && in.Op != opDataDrop && in.Op != opElemDrop && in.Op != opAtomicFence:
				v.fail(in.Start, "illegal opcode %v", in.Op)
			}
			v.signature(in, op.sig)
		}
	}
}

// access checks the alignment of a load or store: natural at most, and of an
// atomic one exactly.
func (v *Validator) access(in *Instr) {
	most := natural(in.Op)
	switch atomic := in.Op>>16 == prefixAtomic; {
	case in.Mem.Align > most:
		v.fail(in.Start, "%v: alignment must not be larger than natural", in.Op)
	case atomic && in.Mem.Align < most:
		v.fail(in.Start, "%v: alignment must be natural", in.Op)
	}
	if in.Op>>16 == prefixSIMD && in.Op&0xffff >= 84 && in.Op&0xffff <= 91 && in.Lane >= simdLanes(in.Op&0xffff) {
		v.fail(in.Start, "%v: lane %d", in.Op, in.Lane)
	}
}

// call takes the arguments of a call and puts its results; a tail call ends the
// block, and has the results of the function.
func (v *Validator) call(in *Instr, sig signature) {
	v.take(in, sig.params)
	switch in.Op {
	case OpReturnCall, OpReturnCallIndirect, OpReturnCallRef:
		if want := v.blocks[0].sig.results; !v.fits(sig.results, want) {
			v.fail(in.Start, "%v: type mismatch: results %v instead of %v", in.Op, sig.results, want)
		}
		v.dead()
	default:
		v.push(sig.results...)
	}
}

func (v *Validator) choose(in *Instr) {
	v.pop(in, i32Operand)
	if in.Op == opSelectTyped {
		if len(in.Types) != 1 {
			v.fail(in.Start, "%v: invalid result arity", in.Op)
			return
		}
		t := v.operand(in.Start, in.Types[0])
		v.pop(in, t)
		v.pop(in, t)
		v.push(t)
		return
	}
	t := v.pop(in, anyOperand)
	if u := v.pop(in, t); t == anyOperand {
		t = u
	}
	if t&reference != 0 {
		v.fail(in.Start, "%v: type mismatch: a reference needs the form with a type", in.Op)
	}
	v.push(t)
}

// references validates operations on references and tables; it is false for
// others.
func (v *Validator) references(in *Instr) bool {
	at := func(table uint32) operand { return v.tables[table] }
	switch in.Op {
	case opRefNull:
		v.push(v.operand(in.Start, in.Types[0]))
	case opRefIsNull:
		v.popRef(in)
		v.push(i32Operand)
	case opRefFunc:
		if !v.declared[in.Index] {
			v.fail(in.Start, "%v: undeclared function reference", in.Op)
		}
		v.push(v.reference(in.Index))
	case opRefAsNonNull:
		v.push(nonNull(v.popRef(in)))
	case OpBrOnNull:
		t := v.popRef(in)
		v.again(in, v.label(in.Index))
		v.push(nonNull(t))
	case OpBrOnNonNull:
		types := v.label(in.Index)
		if len(types) == 0 || !types[len(types)-1].isRef() {
			v.fail(in.Start, "%v: type mismatch: the label takes no reference", in.Op)
			break
		}
		last := len(types) - 1
		v.pop(in, types[last]|nullable)
		v.again(in, types[:last])
	case opTableGet:
		v.pop(in, i32Operand)
		v.push(at(in.Index))
	case opTableSet:
		v.pop(in, at(in.Index))
		v.pop(in, i32Operand)
	case opTableGrow:
		v.pop(in, i32Operand)
		v.pop(in, at(in.Index))
		v.push(i32Operand)
	case opTableFill:
		v.pop(in, i32Operand)
		v.pop(in, at(in.Index))
		v.pop(in, i32Operand)
	case opTableCopy:
		if !v.subtype(at(in.Index2), at(in.Index)) {
			v.fail(in.Start, "%v: type mismatch: tables of %v and %v", in.Op, at(in.Index2), at(in.Index))
		}
		v.signature(in, "iii:")
	case opTableInit:
		if t := v.operand(in.Start, v.m.Elements[in.Index].Type); !v.subtype(t, at(in.Index2)) {
			v.fail(in.Start, "%v: type mismatch: elements of %v in a table of %v", in.Op, t, at(in.Index2))
		}
		v.signature(in, "iii:")
	default:
		return false
	}
	return true
}

// popRef takes a reference of any type.
func (v *Validator) popRef(in *Instr) operand {
	t := v.pop(in, anyOperand)
	if !t.isRef() {
		v.fail(in.Start, "%v: type mismatch: %v instead of a reference", in.Op, t)
	}
	return t
}

func nonNull(t operand) operand { return t &^ nullable }

// exceptions validates instructions of exception handling; it is false for
// others.
func (v *Validator) exceptions(in *Instr) bool {
	switch in.Op {
	case OpThrow:
		v.take(in, v.tags[in.Index].params)
		v.dead()
	case OpThrowRef:
		v.pop(in, exnRef)
		v.dead()
	case OpTryTable:
		for i, c := range in.Catches {
			var types []operand
			if !c.All {
				types = append(types, v.tags[c.Tag].params...)
			}
			if c.Ref {
				types = append(types, nonNull(exnRef))
			}
			if want := v.label(in.Labels[i]); !v.fits(types, want) {
				v.fail(in.Start, "%v: type mismatch: a clause gives %v, its label takes %v", in.Op, types, want)
			}
			v.checks += len(types)
		}
		v.open(in)
	default:
		return false
	}
	return true
}

package wasm

import "tassadar"

// Instr is one instruction with its immediates (section 5.4).
type Instr struct {
	Op         Opcode
	Start, End int // byte range in the module

	// Index is the label, function, type, local, global, table, memory, data
	// or element index. Where an instruction has two, the second one is Index2:
	// the table of call_indirect (Index is the type) and of table.init, the
	// memory of memory.init, the source of a copy.
	Index, Index2 uint32
	// Labels are those of br_table, the default last, or the catch labels of
	// try_table. The slice is used again by the next instruction.
	Labels []uint32
	Block  Block  // of block, loop, if, try and try_table
	Mem    MemArg // of loads, stores and atomics
	// Const has the bits of a constant; of 32-bit types in the low half.
	Const uint64
	Lane  byte // of SIMD instructions
	// Types are those of a select with types, and the one of ref.null. The slice
	// is used again by the next instruction, as Catches is.
	Types   []tassadar.ValueType
	Catches []Catch // of try_table; Labels has their labels

	uses featureSet
}

// Block is the type of a block: an index into Types, or -1 and one result or
// none.
type Block struct {
	Type   int
	Result tassadar.ValueType // "" for none
}

// Catch is a clause of try_table: with a tag or of all exceptions, and with a
// reference to the exception or without.
type Catch struct {
	All, Ref bool
	Tag      uint32
}

// MemArg is where a load or store goes (section 5.4.6).
type MemArg struct {
	Align  uint32 // exponent of 2
	Offset uint64 // bytes
	Memory uint32
}

// describe returns the description of an opcode.
func describe(o Opcode) operation {
	sub := o & 0xffff
	switch o >> 16 {
	case 0:
		return operations[o&0xff]
	case prefixMisc:
		if int(sub) < len(miscOperations) {
			return miscOperations[sub]
		}
	case prefixSIMD:
		op := operation{name: "v128", uses: "ilfd", sig: simdSignature(sub), feature: useSIMD}
		switch {
		case sub <= 11:
			op.imm = immMem
		case sub == 12, sub == 13:
			op.imm = immBytes16
		case sub >= 21 && sub <= 34:
			op.imm = immLane
		case sub >= 84 && sub <= 91:
			op.imm = immMemLane
		case sub == 92, sub == 93:
			op.imm = immMem
		case sub >= 0x100 && sub <= 0x113:
			op.feature |= useRelaxedSIMD
		case sub > 0xff:
			return operation{}
		}
		return op
	case prefixAtomic:
		op := operation{name: "atomic", imm: immMem, uses: "il", sig: atomicSignature(sub), feature: useThreads}
		switch {
		case sub == 3:
			op.imm = immZero // atomic.fence
		case sub > 0x4e, sub > 3 && sub < 0x10:
			return operation{}
		}
		return op
	}
	return operation{}
}

// instr reads one instruction into in.
func (r *reader) instr(m *Module, in *Instr) {
	start := r.pos
	*in = Instr{Start: start, Labels: in.Labels[:0], Types: in.Types[:0], Catches: in.Catches[:0]}
	b := r.byte()
	in.Op = Opcode(b)
	switch b {
	case prefixMisc, prefixSIMD, prefixAtomic:
		sub := r.u32()
		if sub > 0xffff {
			r.fail(start, "illegal opcode %#x %d", b, sub)
			return
		}
		in.Op = Opcode(b)<<16 | Opcode(sub)
	case prefixGC, 0xd3: // ref.eq
		r.unsupported(start, GarbageCollection)
		return
	}
	op := describe(in.Op)
	if op.name == "" {
		r.fail(start, "illegal opcode %v", in.Op)
		return
	}
	in.uses = op.feature
	r.immediates(m, op.imm, in)
	in.End = r.pos
}

func (r *reader) immediates(m *Module, imm immediates, in *Instr) {
	switch imm {
	case immBlock:
		in.Block = r.blockType(&in.uses)
	case immLabel, immFunc, immRefFunc, immType, immTag, immLocal, immGlobal, immTable, immData, immElem:
		in.Index = r.u32()
		if imm == immTable && in.Index != 0 {
			in.uses |= useReferenceTypes
		}
	case immLabels:
		n := r.count("labels", maxBody)
		for i := 0; i <= n && r.err == nil; i++ {
			in.Labels = append(in.Labels, r.u32())
		}
	case immIndirect:
		in.Index = r.u32()
		// WebAssembly 1.0 has a zero byte here; a longer encoding of zero
		// is an index already.
		at := r.pos
		in.Index2 = r.u32()
		if in.Index2 != 0 || r.pos-at > 1 {
			in.uses |= useReferenceTypes
		}
	case immTypes:
		n := r.count("types", maxResults)
		for i := 0; i < n && r.err == nil; i++ {
			in.Types = append(in.Types, r.valueType(&in.uses))
		}
	case immTryTable:
		in.Block = r.blockType(&in.uses)
		n := r.count("catch clauses", maxBody)
		for i := 0; i < n && r.err == nil; i++ {
			at := r.pos
			kind := r.byte()
			if kind > 3 {
				r.fail(at, "malformed catch clause %#x", kind)
			}
			c := Catch{All: kind >= 2, Ref: kind&1 != 0}
			if !c.All {
				if c.Tag = r.u32(); uint64(c.Tag) >= uint64(m.imported[KindTag]+len(m.Tags)) {
					r.fail(at, "unknown tag %d", c.Tag)
				}
			}
			in.Catches = append(in.Catches, c)
			in.Labels = append(in.Labels, r.u32())
		}
	case immMem:
		r.memArg(m, in)
	case immMemory:
		in.Index = r.memory(m, &in.uses)
	case immI32:
		in.Const = uint64(uint32(r.signed(32)))
	case immI64:
		in.Const = uint64(r.signed(64))
	case immF32:
		in.Const = r.f32()
	case immF64:
		in.Const = r.f64()
	case immHeap:
		in.Types = append(in.Types, tassadar.ValueType("(ref null "+r.heapType(&in.uses)+")"))
	case immDataMemory:
		in.Index = r.u32()
		in.Index2 = r.memory(m, &in.uses)
	case immMemoryMemory:
		in.Index = r.memory(m, &in.uses)
		in.Index2 = r.memory(m, &in.uses)
	case immElemTable, immTableTable:
		in.Index, in.Index2 = r.u32(), r.u32()
		if in.Index2 != 0 || imm == immTableTable && in.Index != 0 {
			in.uses |= useReferenceTypes
		}
	case immLane:
		in.Lane = r.byte()
	case immMemLane:
		r.memArg(m, in)
		in.Lane = r.byte()
	case immBytes16:
		r.bytes(16)
	case immZero:
		if r.byte() != 0 {
			r.fail(in.Start, "zero byte expected")
		}
	}
}

// blockType reads a block type (section 5.4.1).
func (r *reader) blockType(uses *featureSet) Block {
	if r.err == nil && r.pos < r.end {
		if b := r.data[r.pos]; b == blockEmpty {
			r.pos++
			return Block{Type: -1}
		} else if b&0xc0 == 0x40 { // a one-byte negative number: a value type
			return Block{Type: -1, Result: r.valueType(uses)}
		}
	}
	start := r.pos
	x := r.signed(33)
	if x < 0 {
		r.fail(start, "malformed block type")
		return Block{Type: -1}
	}
	*uses |= useMultiValue
	return Block{Type: int(x)}
}

// memory reads a memory index, which before multi-memory is a zero byte.
func (r *reader) memory(m *Module, uses *featureSet) uint32 {
	start := r.pos
	x := r.u32()
	if m.imported[KindMemory]+len(m.Memories) > 1 {
		if x != 0 || r.pos-start > 1 {
			*uses |= useMultiMemory
		}
	} else if r.err == nil && r.data[start] != 0 {
		r.fail(start, "zero byte expected")
	}
	return x
}

func (r *reader) memArg(m *Module, in *Instr) {
	start := r.pos
	align := r.u32()
	if align >= 128 {
		r.fail(start, "malformed memop flags %d", align)
		return
	}
	if align >= 64 {
		in.uses |= useMultiMemory
		in.Mem.Memory = r.u32()
	}
	if in.Mem.Align = align % 64; in.Mem.Align > 4 {
		// Nothing is wider than 16 bytes; validators that compute with the
		// exponent differ by the size of their integers.
		r.fail(start, "alignment must not be larger than natural")
	}
	width := 32
	if mem, ok := m.Memory(in.Mem.Memory); ok && mem.Wide {
		width = 64
	}
	in.Mem.Offset = r.unsigned(width)
}

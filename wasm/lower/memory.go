package lower

import (
	"tassadar/vm/isa"
	"tassadar/wasm"
)

// misaligned is a store that has to be done again by bytes where its address is
// not aligned. That is put off: few ways come there.
type misaligned struct {
	at    uint32 // offset of the source instruction
	store isa.Instr
	pc    int   // of the store
	back  int   // behind it
	temp  int32 // the first free register
}

// How far a store may jump, and how long the code for one is at most.
const (
	maxStoreDelta = 1<<15 - 1
	storeCode     = 16
)

func (f *function) store(in *wasm.Instr, op isa.Op) {
	v, a := f.pop(), f.pop()
	mem := f.in.memories[0]
	st := isa.Instr{Op: op, Dst: mem.region, A: a, B: v, C: mem.bytes, Imm: uint32(in.Mem.Offset)}
	pc := f.emit(st)
	if op == isa.St64 {
		high := st
		high.Op = isa.St64H
		f.emit(high)
	}
	if op != isa.St8 {
		f.stores = append(f.stores, misaligned{at: f.at, store: st, pc: pc, back: f.pc(), temp: f.slot(f.height() + 2)})
	}
}

// reach says whether the stores that wait can still jump behind the next n
// instructions, and all that is put off with them.
func (f *function) reach(n, limit int) bool {
	return len(f.stores) == 0 || f.pc()+n+storeCode*len(f.stores)-f.stores[0].pc < limit
}

// makeRoom emits the code of stores that wait before it comes out of their
// reach, for the next instruction emits up to n.
func (f *function) makeRoom(n int) {
	if f.reach(n, maxStoreDelta) {
		return
	}
	over := newLabel()
	f.jump(instr0(isa.Jmp), over)
	f.emitStores()
	f.bind(over)
}

// emitStores emits the code of the stores that wait, where nothing comes from
// before.
func (f *function) emitStores() {
	at := f.at
	for i := range f.stores {
		s := &f.stores[i]
		if f.err != nil {
			return
		}
		f.at = s.at
		f.code[s.pc].Delta = int32(f.pc() - s.pc)
		f.storeBytes(s.store, s.temp)
		back := instr0(isa.Jmp)
		back.Delta = int32(s.back - f.pc())
		f.emit(back)
	}
	f.stores = f.stores[:0]
	f.at, f.barrier = at, f.pc()
}

// storeBytes stores the bytes of a value one by one; bounds were checked.
func (f *function) storeBytes(st isa.Instr, temp int32) {
	n := map[isa.Op]uint32{isa.St16: 2, isa.St32: 4, isa.St64: 8}[st.Op]
	v := st.B
	for i := range n {
		b := st
		b.Op, b.B, b.Delta = isa.St8, v, 0
		b.Imm += i
		f.emit(b)
		if i+1 < n {
			f.emit(instr3(isa.ShrU64, temp, v, f.p.eight))
			v = temp
		}
	}
}

// grow lowers memory.grow: the size is two absolute registers.
func (f *function) grow() {
	f.saveGlobals(false)
	mem := f.in.memories[0]
	n := f.pop()
	t := f.slot(f.height() + 2)
	result := f.push()
	f.emit(instr3(isa.Add64, t, mem.pages, n))
	fail, done := newLabel(), newLabel()
	f.jump(branch(isa.BrLtU, f.register(uint64(mem.limit), t+1), t), fail)
	f.emit(mov(result, mem.pages))
	f.emit(mov(mem.pages, t))
	f.emit(instr3(isa.Shl64, mem.bytes, t, f.p.sixteen))
	f.jump(instr0(isa.Jmp), done)
	f.bind(fail)
	f.emit(mov(result, f.register(1<<32-1, t)))
	f.bind(done)
}

// register returns a register that holds v: an absolute one, or temp.
func (f *function) register(v uint64, temp int32) int32 {
	r, offset, ok := f.p.pool.constant(v)
	if ok {
		return r
	}
	f.emit(isa.Instr{Op: isa.Ld64, Dst: temp, A: isa.Zero, B: f.p.spill, C: f.p.all, Imm: offset})
	return temp
}

// bulk lowers bulk memory operations to millicode.
func (f *function) bulk(in *wasm.Instr) {
	call := func(r routine) {
		f.materialize(3)
		f.pop()
		f.pop()
		f.callRoutine(r, f.pop())
	}
	switch in.Op {
	case opMemoryCopy:
		call(routine{kind: memoryCopy, to: f.in.memories[0].region, size: f.in.memories[0].bytes})
	case opMemoryFill:
		call(routine{kind: memoryFill, to: f.in.memories[0].region, size: f.in.memories[0].bytes})
	case opMemoryInit:
		s := &f.in.data[in.Index]
		f.within(s.length, isa.TrapMemory, int32(s.at), isa.Zero)
		call(routine{kind: memoryInit, to: f.in.memories[0].region, size: f.in.memories[0].bytes})
	case opTableCopy:
		to, from := f.in.tables[in.Index], f.in.tables[in.Index2]
		call(f.tableRoutine(to, from))
	case opTableInit:
		s := &f.in.elems[in.Index]
		f.within(s.length, isa.TrapTable, int32(s.at), f.p.three)
		call(f.tableRoutine(f.in.tables[in.Index2], nil))
	case opDataDrop:
		f.dropSegment(&f.in.data[in.Index])
	case opElemDrop:
		f.dropSegment(&f.in.elems[in.Index])
	}
}

// dropSegment sets what is left of a segment to nothing. That of an active
// segment is nothing already; the operation still takes one instruction.
func (f *function) dropSegment(s *segment) {
	if s.length == isa.Zero {
		f.emit(instr0(isa.Nop))
		return
	}
	f.emit(mov(s.length, isa.Zero))
}

// within checks that the source of an init lies in its segment, and makes its
// address one of the area. The topmost values are destination, source, length.
func (f *function) within(length int32, trap uint32, at, shift int32) {
	f.materialize(3)
	h := f.height()
	source, n, t := f.slot(h-2), f.slot(h-1), f.slot(h+1)
	ok := newLabel()
	f.emit(instr3(isa.Add64, t, source, n))
	f.jump(branch(isa.BrLeU, t, length), ok)
	f.emit(f.trap(trap))
	f.bind(ok)
	if shift != isa.Zero {
		f.emit(instr3(isa.Shl32, source, source, shift))
	}
	f.emit(instr3(isa.Add32, source, source, f.register(uint64(uint32(at)), t)))
}

func (f *function) tableRoutine(to, from *table) routine {
	r := routine{kind: tableCopy, to: to.region, entries: uint32(to.Min)}
	if from == nil {
		r.kind = tableInit
	} else {
		r.from, r.fromEntries = from.region, uint32(from.Min)
	}
	return r
}

// callRoutine calls millicode with the arguments from register shift on. It
// does not count for the depth of calls.
func (f *function) callRoutine(r routine, shift int32) {
	call := instr0(isa.Call)
	call.Dst, call.C = shift, f.p.deeper
	f.jump(call, f.p.routine(r))
}

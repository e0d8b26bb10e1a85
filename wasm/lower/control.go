package lower

import (
	"tassadar/vm/isa"
	"tassadar/wasm"
)

// block is an open block of code that can be reached.
type block struct {
	op     wasm.Opcode // that opened it; 0 for the function
	sig    signature
	height int    // of the operand stack below the parameters
	label  *label // what a branch goes to
	other  *label // the else of an if
}

// arity is how many values a branch to the block takes.
func (b *block) arity() int {
	if b.op == wasm.OpLoop {
		return len(b.sig.params)
	}
	return len(b.sig.results)
}

// destination is the register where a branch to the block puts value i.
func (f *function) destination(b *block, i int) int32 {
	if b == &f.blocks[0] {
		return int32(i)
	}
	return f.slot(b.height + i)
}

func (f *function) target(l uint32) *block { return &f.blocks[len(f.blocks)-1-int(l)] }

// unreached follows code that cannot be reached until its block ends.
func (f *function) unreached(in *wasm.Instr) {
	switch in.Op {
	case wasm.OpBlock, wasm.OpLoop, wasm.OpIf:
		f.skip++
	case wasm.OpElse:
		if f.skip == 0 {
			f.otherwise()
		}
	case wasm.OpEnd:
		if f.skip > 0 {
			f.skip--
		} else {
			f.end()
		}
	}
}

func (f *function) control(in *wasm.Instr) {
	switch in.Op {
	case wasm.OpUnreachable:
		f.emit(f.trap(isa.TrapUnreachable))
		f.leave()
	case wasm.OpBlock, wasm.OpLoop, wasm.OpIf:
		f.open(in)
	case wasm.OpElse:
		f.otherwise()
	case wasm.OpEnd:
		f.end()
	case wasm.OpBr:
		f.branch(f.target(in.Index))
	case wasm.OpReturn:
		f.branch(&f.blocks[0])
	case wasm.OpBrIf:
		f.branchIf(f.target(in.Index))
	case wasm.OpBrTable:
		f.branchTable(in)
	case opCall:
		callee := f.in.funcs[in.Index]
		f.call(callee.sig, func(shift int32) {
			call := instr0(isa.Call)
			call.Dst, call.C = shift, f.p.depth
			f.jump(call, callee.start)
		})
	case opCallIndirect:
		f.callIndirect(in)
	default:
		panic("lower: " + in.Op.String() + " was not refused")
	}
}

// leave says that nothing goes on from here: the place for stores that wait, if
// there are some and code has become long.
func (f *function) leave() {
	f.live = false
	if !f.reach(0, maxStoreDelta/4) {
		f.emitStores()
	}
}

// open opens a block. What is on the stack is settled: the ways through the
// block may differ in what they write.
func (f *function) open(in *wasm.Instr) {
	b := block{op: in.Op, sig: f.in.blockType(in.Block), label: newLabel()}
	params := len(b.sig.params)
	var br isa.Instr
	if in.Op == wasm.OpIf {
		br = f.test(false)
		b.other = newLabel()
	}
	f.settle()
	b.height = f.height() - params
	switch in.Op {
	case wasm.OpIf:
		f.materialize(params)
		f.jump(br, b.other)
	case wasm.OpLoop:
		f.materialize(params)
		f.bind(b.label)
	}
	f.blocks = append(f.blocks, b)
}

// otherwise goes from the first part of an if to the second.
func (f *function) otherwise() {
	b := &f.blocks[len(f.blocks)-1]
	if f.live {
		f.materialize(len(b.sig.results))
		f.jump(instr0(isa.Jmp), b.label)
	}
	f.cut(b.height)
	f.bind(b.other)
	b.other = nil
	for range b.sig.params {
		f.push()
	}
	f.live = true
}

func (f *function) end() {
	b := &f.blocks[len(f.blocks)-1]
	if len(f.blocks) == 1 {
		f.endBody(b)
		return
	}
	if b.other != nil {
		// An if without else leaves its parameters, which are in their slots.
		if f.live {
			f.materialize(len(b.sig.results))
		}
		f.bind(b.other)
		f.joined(b)
	} else if b.op != wasm.OpLoop && b.label.used() {
		if f.live {
			f.materialize(len(b.sig.results))
		}
		f.joined(b)
	}
	f.blocks = f.blocks[:len(f.blocks)-1]
}

// joined goes on behind a block where several ways meet.
func (f *function) joined(b *block) {
	if b.label.used() {
		f.bind(b.label)
	}
	f.cut(b.height)
	for range b.sig.results {
		f.push()
	}
	f.live = true
}

// endBody ends the function.
func (f *function) endBody(b *block) {
	if f.live {
		f.moveAll(b)
	}
	if b.label.used() {
		f.bind(b.label)
		f.live = true
	}
	if f.live {
		f.emit(instr0(isa.Ret))
	}
	f.live = false
	f.blocks = f.blocks[:0]
}

// branch goes to a label in any case.
func (f *function) branch(b *block) {
	f.moveAll(b)
	if b == &f.blocks[0] {
		f.emit(instr0(isa.Ret))
	} else {
		f.jump(instr0(isa.Jmp), b.label)
	}
	f.leave()
}

// moveAll puts the topmost values where a branch that is always taken wants
// them: a single value may be written there by its producer.
func (f *function) moveAll(b *block) {
	moves := f.moves(b)
	if len(moves) == 1 && b.arity() == 1 && moves[0].A == f.slot(f.height()-1) && f.retarget(moves[0].A, moves[0].Dst) {
		return
	}
	f.emitMoves(moves)
}

// branchIf goes to a label where the condition holds. Values are moved on that
// way only.
func (f *function) branchIf(b *block) {
	holds := f.test(true)
	moves := f.moves(b)
	if len(moves) == 0 {
		f.jump(holds, b.label)
		return
	}
	skip := newLabel()
	f.jump(opposite(holds), skip)
	f.emitMoves(moves)
	if b == &f.blocks[0] {
		f.emit(instr0(isa.Ret))
	} else {
		f.jump(instr0(isa.Jmp), b.label)
	}
	f.bind(skip)
}

// opposite returns the branch that is taken where br is not.
func opposite(br isa.Instr) isa.Instr {
	c := negate(condition{op: br.Op - isa.BrEq + isa.Eq, a: br.A, b: br.B})
	return branch(c.op-isa.Eq+isa.BrEq, c.a, c.b)
}

// way is an entry of br_table that moves values.
type way struct {
	at    uint32 // offset of the source instruction
	label *label
	moves []isa.Instr
	to    *label
	temp  int32 // the first free register
}

// emitWays emits the entries of br_table that were put off.
func (f *function) emitWays() {
	for i := range f.ways {
		w := &f.ways[i]
		if f.err != nil {
			return
		}
		f.at = w.at
		f.bind(w.label)
		f.parallel(w.moves, w.temp)
		if w.to == f.body {
			f.emit(instr0(isa.Ret))
		} else {
			f.jump(instr0(isa.Jmp), w.to)
		}
	}
}

// branchTable emits a table of jumps; where values have to be moved, the jump
// goes to code behind the
// function that does it.
func (f *function) branchTable(in *wasm.Instr) {
	tab := instr0(isa.BrTab)
	tab.A, tab.Imm = f.pop(), uint32(len(in.Labels)-1)
	f.emit(tab)
	known := map[uint32]*label{}
	for _, l := range in.Labels {
		to, ok := known[l]
		if !ok {
			b := f.target(l)
			to = b.label
			if moves := f.moves(b); len(moves) > 0 {
				to, b.label.wanted = newLabel(), b.label != f.body
				if f.moving += len(moves) + 1; f.moving > f.limit {
					f.fail(f.tooLong())
					return
				}
				f.ways = append(f.ways, way{at: f.at, label: to, moves: moves, to: b.label, temp: f.slot(f.height())})
			}
			known[l] = to
		}
		f.jump(instr0(isa.Jmp), to)
		if f.err != nil {
			return
		}
	}
	f.leave()
}

// call lowers a call whose arguments are the topmost values.
func (f *function) call(sig signature, emit func(shift int32)) {
	n := len(sig.params)
	f.materialize(n)
	f.saveGlobals(false)
	shift := f.slot(f.height() - n)
	for range n {
		f.pop()
	}
	emit(shift)
	for range sig.results {
		f.push()
	}
}

// callIndirect looks the callee up in a table: its signature is compared, then
// its address called.
func (f *function) callIndirect(in *wasm.Instr) {
	t := f.in.tables[in.Index2]
	index := f.pop()
	f.saveGlobals(false)
	f.materialize(len(f.in.sigs[in.Index].params))
	temp := f.slot(f.height() + 1)
	size := f.register(t.Min, temp+1)
	id := f.register(uint64(f.in.ids[in.Index]), temp+2)
	look := isa.Instr{Op: isa.TabSig, Dst: temp, A: index, B: t.region, C: size}
	f.emit(look)
	f.emit(branch(isa.ChkSig, temp, id))
	look.Op, look.Imm = isa.TabPC, 1
	f.emit(look)
	f.call(f.in.sigs[in.Index], func(shift int32) {
		call := instr0(isa.CallR)
		call.Dst, call.A, call.C = shift, temp, f.p.depth
		f.emit(call)
	})
}

// moves returns the moves that bring the topmost values to where a branch to b
// wants them.
func (f *function) moves(b *block) []isa.Instr {
	var out []isa.Instr
	n := b.arity()
	from := f.height() - n
	for i := range n {
		if src, dst := f.stack[from+i].reg, f.destination(b, i); src != dst {
			out = append(out, mov(dst, src))
		}
	}
	return out
}

// emitMoves emits moves that happen at once; a cycle goes through a register
// above the stack.
func (f *function) emitMoves(moves []isa.Instr) { f.parallel(moves, f.slot(f.height())) }

func (f *function) parallel(moves []isa.Instr, temp int32) {
	readers := map[int32]int{} // of registers
	writer := map[int32]int{}  // index of the move that writes a register
	for i, m := range moves {
		readers[m.A]++
		writer[m.Dst] = i
	}
	done := make([]bool, len(moves))
	// follow emits a move that destroys nothing, and those it sets free.
	follow := func(i int) {
		for !done[i] && readers[moves[i].Dst] == 0 {
			f.emit(moves[i])
			done[i] = true
			src := moves[i].A
			readers[src]--
			next, ok := writer[src]
			if !ok {
				return
			}
			i = next
		}
	}
	for i := range moves {
		follow(i)
	}
	for i := range moves {
		if done[i] {
			continue
		}
		// What is left are cycles: keep what this move destroys.
		kept := moves[i].Dst
		f.emit(mov(temp, kept))
		for j := i; ; {
			f.emit(moves[j])
			done[j] = true
			src := moves[j].A
			next := writer[src]
			if moves[next].A == kept {
				last := moves[next]
				last.A = temp
				f.emit(last)
				done[next] = true
				break
			}
			j = next
		}
	}
}

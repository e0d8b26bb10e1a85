package isatest

import (
	"slices"

	"tassadar/vm/isa"
)

// body makes the code of one function. Each register of its frame keeps to
// values of 32 bits or may hold any.
type body struct {
	*generator
	*unit
	index    int
	regs     []typed // may be written
	reserved []typed // loop counters and temporaries: may be read
	counters []int32
	t        [3]int32 // temporaries of 32 bits
	wide     int32    // and one of 64
	top      int32    // the first register above all
	low      int32    // the first register above what no call may overwrite; 0: none is given up
	times    int      // how often the code at hand is executed, at most
	loops    int
	later    []func() // code out of line
}

// Groups of operations by what their operands must be. Results of 32-bit
// operations fit registers of both kinds.
var (
	ops32 = []isa.Op{isa.Add32, isa.Sub32, isa.Mul32, isa.Shl32, isa.ShrU32, isa.ShrS32, isa.Rotl32, isa.Rotr32,
		isa.And, isa.Or, isa.Xor, isa.Clz32, isa.LtS32, isa.LeS32, isa.Mov}
	// These take any operands and give 32 bits.
	opsTo32 = []isa.Op{isa.Clz64, isa.Popcnt, isa.Ext8S32, isa.Ext16S32, isa.Wrap, isa.Eq, isa.Ne, isa.LtU, isa.LeU, isa.LtS64, isa.LeS64}
	ops64   = []isa.Op{isa.Mov, isa.Add64, isa.Sub64, isa.Mul64, isa.And, isa.Or, isa.Xor, isa.Shl64, isa.ShrU64, isa.ShrS64, isa.Rotl64, isa.Rotr64,
		isa.Ext8S64, isa.Ext16S64, isa.Ext32S64}
	divides  = []isa.Op{isa.DivU32, isa.DivS32, isa.DivS32N}
	branches = []isa.Op{isa.BrEq, isa.BrNe, isa.BrLtU, isa.BrLeU, isa.BrLtS32, isa.BrLeS32, isa.BrLtS64, isa.BrLeS64}
	loads32  = []isa.Op{isa.Ld8U, isa.Ld8S32, isa.Ld16U, isa.Ld16S32, isa.Ld32U}
	loads64  = []isa.Op{isa.Ld8U, isa.Ld8S64, isa.Ld16U, isa.Ld16S64, isa.Ld32U, isa.Ld32S64, isa.Ld64}
	stores   = []isa.Op{isa.St8, isa.St16, isa.St32, isa.St64}
)

func pick[T any](r *Rand, list []T) T { return list[r.Below(len(list))] }

// function makes the code of function i; those behind it are made already.
func (g *generator) function(i int) {
	u := g.functions[i]
	b := &body{generator: g, unit: u, index: i, times: 1}
	if g.Chance(6) && len(u.params) > 0 && !wide(u.params[0]) {
		b.recursive()
		return
	}
	n := int32(0)
	gap := func() int32 { return 1 }
	if g.Chance(15) { // registers far apart
		gap = func() int32 { return 1 + int32(g.Below(2000)) }
	}
	number := func() (r int32) { r, n = n, n+gap(); return r }
	for _, t := range u.params {
		b.regs = append(b.regs, typed{n, wide(t)})
		n++
	}
	for range 2 {
		b.counters = append(b.counters, number())
	}
	for j := range b.t {
		b.t[j] = number()
	}
	b.wide = number()
	b.reserved = append(b.reserved, typed{b.wide, true})
	b.emit(isa.Instr{Op: isa.Mov, Dst: b.wide, A: isa.Zero})
	for _, r := range slices.Concat(b.counters, b.t[:]) {
		b.reserved = append(b.reserved, typed{r, false})
		b.emit(isa.Instr{Op: isa.Mov, Dst: r, A: isa.Zero})
	}
	b.low = n
	for range 2 + g.Below(8) {
		r := typed{number(), g.Chance(50)}
		b.emit(isa.Instr{Op: isa.Mov, Dst: r.number, A: b.source(r.wide)})
		b.regs = append(b.regs, r)
	}
	b.top = max(n, int32(len(u.results)))
	b.block(4 + g.Below(30))
	b.result()
	for len(b.later) > 0 {
		f := b.later[0]
		b.later = b.later[1:]
		f()
	}
	// Every instruction is executed at most as often as the loops around it are.
	u.cost += len(u.code)
}

// emit counts what the loops around it multiply.
func (b *body) emit(in isa.Instr) int {
	b.cost += b.times - 1
	return b.unit.emit(in)
}

// register picks one to write; what is wide goes into no other.
func (b *body) register(wide bool) int32 {
	for range 20 {
		r := pick(b.Rand, b.regs)
		if b.Chance(8) {
			r = pick(b.Rand, b.globals)
		}
		if !wide || r.wide {
			return r.number
		}
	}
	if wide {
		return b.wide
	}
	return b.t[2]
}

// source picks an operand; where it is not wide, one of 32 bits.
func (b *body) source(wide bool) int32 { return b.sourceBelow(wide, 1<<30) }

func (b *body) sourceBelow(wide bool, limit int32) int32 {
	for range 8 {
		if b.Chance(25) {
			break
		}
		from := b.regs
		switch b.Below(8) {
		case 0:
			from = b.globals
		case 1:
			from = b.reserved
		}
		if len(from) == 0 {
			continue
		}
		if r := pick(b.Rand, from); (wide || !r.wide) && r.number < limit {
			return r.number
		}
	}
	if len(b.consts) > isa.MaxRegister-1000 {
		return isa.Zero
	}
	return b.constant(b.Value(wide))
}

func (b *body) block(n int) {
	for range n {
		b.statement()
	}
}

func (b *body) statement() {
	switch b.Below(24) {
	case 0, 1, 2, 3:
		b.operation(pick(b.Rand, ops32), false)
	case 4, 5:
		b.operation(pick(b.Rand, opsTo32), true)
	case 6, 7, 8:
		b.operation(pick(b.Rand, ops64), true)
	case 9:
		b.divide()
	case 10:
		w := b.Chance(50)
		b.emit(isa.Instr{Op: isa.Select, Dst: b.register(w), A: b.source(w), B: b.source(w), C: b.source(true)})
	case 11, 12:
		b.load()
	case 13, 14:
		b.store()
	case 15, 16:
		b.branch()
	case 17:
		b.loop()
	case 18:
		b.table()
	case 19:
		b.call()
	case 20:
		b.callIndirect()
	case 21:
		b.exit()
	default:
		b.rare()
	}
}

// operation emits an operation with operands of one kind. wide says that
// operands may have more than 32 bits; so has the result, if the operation's is
// none of 32 bits.
func (b *body) operation(op isa.Op, wide bool) {
	dst := b.register(wide && !slices.Contains(opsTo32, op))
	if wide && slices.Contains(opsTo32, op) && b.Chance(30) {
		dst = b.register(true)
	}
	b.emit(isa.Instr{Op: op, Dst: dst, A: b.source(wide), B: b.source(wide)})
}

func (b *body) divide() {
	divisor := b.source(false)
	if !b.Chance(4) {
		b.emit(isa.Instr{Op: isa.Or, Dst: b.t[0], A: divisor, B: b.constant(pick(b.Rand, []uint64{1, 1, 2, 0x8000, 0x10000, 0x80000000}))})
		divisor = b.t[0]
	}
	b.emit(isa.Instr{Op: pick(b.Rand, divides), Dst: b.register(b.Chance(30)), A: b.source(false), B: divisor})
}

// memory picks a memory, as a rule one that has room.
func (b *body) memory(width int) memory {
	m := pick(b.Rand, b.memories)
	if m.max < uint64(width) && b.Chance(95) {
		m = b.memories[0]
	}
	return m
}

// address leaves an address in an operand; it is in bounds as a rule where the
// memory has its full size.
func (b *body) address(m memory, width int) (operand int32, imm uint32) {
	room := int(m.max) - width
	switch {
	case room < 0 || b.Chance(3):
		return b.source(false), uint32(b.Value(false))
	case b.Chance(30): // at the end
		sum := uint64(room - b.Below(min(room+1, 9)))
		if b.Chance(3) {
			sum += 9
		}
		imm = uint32(b.Below(int(sum) + 1))
		return b.constant(sum - uint64(imm)), imm
	}
	mask := uint64(1)
	for mask*2 <= uint64(room) {
		mask *= 2
	}
	if mask > uint64(room) {
		return b.constant(0), 0
	}
	b.emit(isa.Instr{Op: isa.And, Dst: b.t[0], A: b.source(true), B: b.constant(mask - 1)})
	return b.t[0], uint32(b.Below(room - int(mask) + 2))
}

var widths = map[isa.Op]int{
	isa.Ld8U: 1, isa.Ld8S32: 1, isa.Ld8S64: 1, isa.Ld16U: 2, isa.Ld16S32: 2, isa.Ld16S64: 2, isa.Ld32U: 4, isa.Ld32S64: 4, isa.Ld64: 8,
	isa.St8: 1, isa.St16: 2, isa.St32: 4, isa.St64: 8,
}

func (b *body) load() {
	w := b.Chance(50)
	op := pick(b.Rand, loads32)
	if w {
		op = pick(b.Rand, loads64)
	}
	m := b.memory(widths[op])
	a, imm := b.address(m, widths[op])
	b.emit(isa.Instr{Op: op, Dst: b.register(w), A: a, B: m.region, C: m.size, Imm: imm})
}

// store emits a store; where the address is not aligned, bytes are stored out
// of line.
func (b *body) store() {
	op := pick(b.Rand, stores)
	m := b.memory(widths[op])
	a, imm := b.address(m, widths[op])
	in := isa.Instr{Op: op, Dst: m.region, A: a, B: b.source(true), C: m.size, Imm: imm}
	at := b.emit(in)
	if op == isa.St64 {
		in.Op = isa.St64H
		b.emit(in)
	}
	if op == isa.St8 {
		return
	}
	back, times, bytes := len(b.code), b.times, 0
	if b.Chance(60) {
		bytes = widths[op]
	}
	later := func() {
		b.times = times
		b.land(at)
		value := in.B
		for i := range bytes {
			b.emit(isa.Instr{Op: isa.St8, Dst: in.Dst, A: in.A, B: value, C: in.C, Imm: in.Imm + uint32(i)})
			b.emit(isa.Instr{Op: isa.ShrU64, Dst: b.top, A: value, B: b.constant(8)})
			value = b.top
		}
		b.jump(back)
	}
	if b.filler < 1<<14 {
		b.later = append(b.later, later)
		return
	}
	// The moves of stores have 16 bits: filler must not come between.
	skip := b.emit(isa.Instr{Op: isa.Jmp})
	back = skip
	later()
	b.land(skip)
}

// jump emits a jump to an index that is known.
func (b *body) jump(to int) {
	at := b.emit(isa.Instr{Op: isa.Jmp})
	b.code[at].Delta = int32(to - at)
}

// test emits a branch whose target is still to be set.
func (b *body) test() int {
	op := pick(b.Rand, branches)
	w := op != isa.BrLtS32 && op != isa.BrLeS32
	x := isa.Instr{Op: op, A: b.source(w), B: b.source(w)}
	if b.Chance(15) {
		x.B = x.A
	}
	return b.emit(x)
}

func (b *body) branch() {
	at := b.test()
	if b.Chance(40) { // the taken side out of line
		back, times, loops, n := len(b.code), b.times, b.loops, 1+b.Below(3)
		b.later = append(b.later, func() {
			b.times, b.loops = times, loops
			b.far()
			b.land(at)
			for range n {
				b.operation(pick(b.Rand, ops64), true)
			}
			b.jump(back)
		})
		return
	}
	b.block(b.Below(4))
	if b.Chance(50) {
		skip := b.emit(isa.Instr{Op: isa.Jmp})
		b.land(at)
		b.block(b.Below(4))
		at = skip
	}
	b.land(at)
}

// far puts code that nothing reaches between what a program jumps between.
func (b *body) far() {
	if b.filler > 0 && len(b.code) < b.filler {
		for range b.filler {
			b.unit.emit(isa.Instr{Op: isa.Nop})
		}
		b.cost -= b.filler
	}
}

func (b *body) loop() {
	if b.loops == len(b.counters) {
		return
	}
	counter, n := b.counters[b.loops], 1+b.Below(5)
	b.emit(isa.Instr{Op: isa.Mov, Dst: counter, A: b.constant(uint64(n))})
	b.loops++
	b.times *= n
	head := len(b.code)
	b.block(1 + b.Below(5))
	one := b.constant(1)
	b.emit(isa.Instr{Op: isa.Sub32, Dst: counter, A: counter, B: one})
	back := pick(b.Rand, []isa.Instr{{Op: isa.BrNe, A: counter, B: isa.Zero}, {Op: isa.BrLtU, A: isa.Zero, B: counter},
		{Op: isa.BrLeU, A: one, B: counter}, {Op: isa.BrLtS32, A: isa.Zero, B: counter}, {Op: isa.BrLeS64, A: one, B: counter}})
	back.Delta = int32(head - len(b.code))
	b.emit(back)
	b.times /= n
	b.loops--
}

// table emits a branch by table, to jumps of which each goes to a part.
func (b *body) table() {
	n := b.Below(5) // the greatest index
	index := b.source(true)
	if b.Chance(70) {
		b.emit(isa.Instr{Op: isa.And, Dst: b.t[0], A: index, B: b.constant(7)})
		index = b.t[0]
	}
	b.emit(isa.Instr{Op: isa.BrTab, A: index, Imm: uint32(n)})
	first := len(b.code)
	for range n + 1 {
		b.emit(isa.Instr{Op: isa.Jmp})
	}
	var out []int
	for i := range n + 1 {
		b.land(first + i)
		b.block(b.Below(2))
		if b.Chance(60) {
			out = append(out, b.emit(isa.Instr{Op: isa.Jmp}))
		}
	}
	for _, at := range out {
		b.land(at)
	}
}

// affordable reports whether another call of a cost stays in the budget, and
// counts it.
func (b *body) affordable(cost int) bool {
	if b.cost+b.times*cost > b.budget {
		return false
	}
	b.cost += b.times * cost
	return true
}

func (b *body) call() {
	callees := slices.Concat(b.functions[b.index+1:], b.imports, b.imports)
	if len(callees) == 0 {
		return
	}
	u := pick(b.Rand, callees)
	if !b.affordable(u.cost) {
		return
	}
	shift := b.arguments(u.signature)
	if b.Chance(15) {
		target := b.absolute(0)
		b.fixed = append(b.fixed, fixup{int(-target) - 1, u})
		b.emit(isa.Instr{Op: isa.CallR, Dst: shift, A: target, C: b.limit()})
	} else {
		b.calls = append(b.calls, fixup{b.emit(isa.Instr{Op: isa.Call, Dst: shift, C: b.limit()}), u})
	}
	b.received(u.signature, shift)
}

// limit picks the operand that is the limit of calls.
func (b *body) limit() int32 {
	if b.Chance(2) {
		return b.constant(uint64(b.Below(3)))
	}
	return b.depth
}

// arguments writes the arguments of a call, and returns the frame shift.
func (b *body) arguments(s *signature) int32 {
	shift, limit := b.top+1+int32(b.Below(3)), b.top+1
	if b.Chance(40) { // overwrites registers of this frame
		shift = b.low + int32(b.Below(int(b.top-b.low)))
		limit = shift
	} else if b.Chance(3) {
		shift = isa.MaxRegister - 8
	}
	for i, t := range s.params {
		b.emit(isa.Instr{Op: isa.Mov, Dst: shift + int32(i), A: b.sourceBelow(wide(t), limit)})
	}
	return shift
}

// received takes results of a call, and makes registers that the callee may
// have written what they are to be.
func (b *body) received(s *signature, shift int32) {
	for i, t := range s.results {
		if b.Chance(70) {
			b.emit(isa.Instr{Op: isa.Mov, Dst: b.register(wide(t)), A: shift + int32(i)})
		}
	}
	for _, r := range b.regs {
		if r.number >= shift && !r.wide {
			b.emit(isa.Instr{Op: isa.Wrap, Dst: r.number, A: r.number})
		}
	}
}

// reach is the greatest cost of a call of what the table holds for a signature;
// not ok, where that may call this function again.
func (b *body) reach(s *signature) (cost int, ok bool) {
	for _, u := range b.generator.table {
		if u == nil || u.signature != s {
			continue
		}
		if i := slices.Index(b.functions, u); i >= 0 && i <= b.index {
			return 0, false
		}
		cost = max(cost, u.cost)
	}
	return cost, true
}

func (b *body) callIndirect() {
	slot := b.Below(len(b.generator.table))
	u := b.generator.table[slot]
	s := pick(b.Rand, b.signatures)
	if u != nil && !b.Chance(4) {
		s = u.signature
	} else if !b.Chance(8) { // a trap
		return
	}
	cost, ok := b.reach(s)
	if !ok || !b.affordable(cost) {
		return
	}
	index := b.constant(uint64(slot))
	if b.Chance(4) {
		index = b.source(false)
	}
	at := isa.Instr{Op: isa.TabSig, Dst: b.t[1], A: index, B: b.tableAt, C: b.tableSize}
	b.emit(at)
	b.emit(isa.Instr{Op: isa.ChkSig, A: b.t[1], B: b.constant(uint64(s.id))})
	shift := b.arguments(s)
	at.Op, at.Dst, at.Imm = isa.TabPC, b.t[1], 1
	b.emit(at)
	b.emit(isa.Instr{Op: isa.CallR, Dst: shift, A: b.t[1], C: b.limit()})
	b.received(s, shift)
}

// exit emits a trap or an early end behind a branch.
func (b *body) exit() {
	at := b.test()
	if b.Chance(50) {
		b.emit(isa.Instr{Op: isa.Trap, Imm: uint32(b.Below(isa.NumTraps))})
	} else {
		b.result()
	}
	b.land(at)
}

func (b *body) rare() {
	switch b.Below(7) {
	case 0:
		b.emit(isa.Instr{Op: isa.Nop})
	case 1:
		b.emit(isa.Instr{Op: isa.Jmp, Delta: 1})
	case 2:
		m := pick(b.Rand, b.memories)
		size := m.max
		if b.Chance(10) {
			size = uint64(b.Below(int(m.max) + 1))
		}
		b.emit(isa.Instr{Op: isa.Mov, Dst: m.size, A: b.constant(size)})
	case 3: // over code that nothing reaches
		at := b.emit(isa.Instr{Op: isa.Jmp})
		b.far()
		b.land(at)
	case 4:
		w := b.Chance(50)
		b.emit(isa.Instr{Op: isa.Mov, Dst: b.register(w), A: b.source(w)})
	case 5: // a comparison of an operand with itself
		x := b.source(true)
		b.emit(isa.Instr{Op: pick(b.Rand, opsTo32[5:]), Dst: b.register(false), A: x, B: x})
	default: // the same register everywhere
		x := b.register(false)
		if slices.Contains(slices.Concat(b.regs, b.globals), typed{x, true}) {
			x = b.t[2]
		}
		b.emit(isa.Instr{Op: pick(b.Rand, ops32), Dst: x, A: x, B: x})
	}
}

// result leaves results in the first registers and returns.
func (b *body) result() {
	n := int32(len(b.results))
	for i, t := range b.results {
		a := b.sourceBelow(wide(t), 1<<30)
		for a >= 0 && a < n {
			a = b.sourceBelow(wide(t), 0)
		}
		b.emit(isa.Instr{Op: isa.Mov, Dst: int32(i), A: a})
	}
	b.emit(isa.Instr{Op: isa.Ret})
}

// recursive makes a function that calls itself as often as its first parameter
// says, until the calls are too deep.
func (b *body) recursive() {
	shift, limit := int32(4+b.Below(3)), int32(0)
	if b.Chance(5) {
		shift = isa.MaxRegister - int32(len(b.params)-1+b.Below(2))
		limit = b.constant(1 << 20) // the base gets too large first
	} else {
		limit = b.constant(uint64(1 + b.Below(40)))
	}
	b.cost = 300 * (len(b.params) + len(b.results) + 4)
	if b.cost > b.budget || len(b.params) > 4 {
		limit = isa.Zero
		b.cost = 20
	}
	b.regs = []typed{}
	end := b.unit.emit(isa.Instr{Op: isa.BrEq, A: 0, B: isa.Zero})
	for i, t := range b.params {
		if i == 0 {
			b.unit.emit(isa.Instr{Op: isa.Sub32, Dst: shift, A: 0, B: b.constant(1)})
		} else if !wide(t) {
			b.unit.emit(isa.Instr{Op: isa.Mov, Dst: shift + int32(i), A: b.constant(b.Value(false))})
		} else {
			b.unit.emit(isa.Instr{Op: isa.Add64, Dst: shift + int32(i), A: int32(i), B: b.constant(b.Value(true))})
		}
	}
	b.calls = append(b.calls, fixup{b.unit.emit(isa.Instr{Op: isa.Call, Dst: shift, C: limit}), b.unit})
	b.land(end)
	for i, t := range b.results {
		b.unit.emit(isa.Instr{Op: isa.Mov, Dst: int32(i), A: b.constant(b.Value(wide(t)))})
	}
	b.unit.emit(isa.Instr{Op: isa.Ret})
}

package isatest

import (
	"slices"

	"tassadar/vm/isa"
)

// Edges makes a program that executes one operation with every pair of
// [EdgeValues] (memory operations: with every value at every alignment and at
// both ends of the memory), and an entry for each way in which it traps. It is
// nil for operations without operands. No entry has parameters; every one
// starts from the state that the program has at first or from any other.
func Edges(op isa.Op) *isa.Program {
	e := &edges{generator: &generator{Rand: NewRand(uint64(op)), consts: []uint64{0}, byValue: map[uint64]int32{}, all: true}, op: op}
	e.depth = e.constant(10)
	shape := op.Info().Shape
	switch {
	case op == isa.St64H || op == isa.CallR:
		return nil
	case op >= isa.St8 && op <= isa.St64:
		e.stores()
	case op >= isa.Ld8U && op <= isa.Ld64:
		e.loads()
	case op == isa.TabSig || op == isa.ChkSig:
		e.signatures()
	case op == isa.BrTab:
		e.tables()
	case shape&isa.HasA != 0 && op < isa.Ld8U:
		e.pairs()
	default:
		return nil
	}
	return e.link()
}

// narrow operations take operands of 32 bits.
var narrow = slices.Concat(ops32[:len(ops32)-1], divides, []isa.Op{isa.BrLtS32, isa.BrLeS32})

type edges struct {
	*generator
	op   isa.Op
	next int32
}

// start begins another entry.
func (e *edges) start() *unit {
	u := &unit{signature: &signature{}}
	e.functions = append(e.functions, u)
	return u
}

func (e *edges) values() []uint64 {
	if !slices.Contains(narrow, e.op) || e.op == isa.And || e.op == isa.Or || e.op == isa.Xor {
		return EdgeValues
	}
	var out []uint64
	for _, v := range EdgeValues {
		if v <= 1<<32-1 {
			out = append(out, v)
		}
	}
	return out
}

// dst takes turns among registers of the frame.
func (e *edges) dst() int32 {
	e.next++
	return 8 + e.next%50
}

func (e *edges) pairs() {
	binary := e.op.Info().Shape&isa.HasB != 0
	u, trapping := e.start(), 0
	for i, a := range e.values() {
		// The left operand is a register of the frame, now and then.
		left := e.constant(a)
		if i%2 == 1 {
			u.emit(isa.Instr{Op: isa.Mov, Dst: 1, A: left})
			left = 1
		}
		if !binary {
			u.emit(isa.Instr{Op: e.op, Dst: e.dst(), A: left})
			continue
		}
		for j, b := range e.values() {
			right := e.constant(b)
			if j%3 == 1 {
				u.emit(isa.Instr{Op: isa.Mov, Dst: 2, A: right})
				right = 2
			}
			if slices.Contains(divides, e.op) {
				if _, trap := compute(e.op, a, b, 0); trap != NoTrap {
					if trapping++; trapping%7 == 0 || trap == isa.TrapOverflow {
						t := e.start()
						t.emit(isa.Instr{Op: e.op, Dst: 0, A: e.constant(a), B: e.constant(b)})
						t.emit(isa.Instr{Op: isa.Ret})
					}
					continue
				}
			}
			in := isa.Instr{Op: e.op, Dst: e.dst(), A: left, B: right}
			if e.op == isa.Select {
				if in.C = left; j%2 == 0 {
					in.C = right
				}
			}
			if e.op.Info().Shape&isa.HasDelta != 0 {
				in.Dst, in.Delta = 0, 2
			}
			u.emit(in)
			if in.Delta != 0 {
				u.emit(isa.Instr{Op: isa.Mov, Dst: e.dst(), A: left})
			}
		}
	}
	u.emit(isa.Instr{Op: isa.Ret})
}

// memory makes one of a size that is no multiple of a word, and returns
// addresses with immediates: those in bounds for a width, and others.
func (e *edges) memory(width uint64) (m memory, in, out [][2]uint64) {
	m = memory{region: 3, max: 65533}
	m.size = e.absolute(m.max)
	e.memories = []memory{m}
	for i := range uint64(16) {
		in = append(in, [2]uint64{i, 0}, [2]uint64{0, i}, [2]uint64{i, 100 + 3*i}, [2]uint64{32750 + i/2, 32764 - i})
		end := m.max - width - i
		in = append(in, [2]uint64{end, 0}, [2]uint64{0, end}, [2]uint64{end - 5, 5})
	}
	end := m.max - width + 1
	out = [][2]uint64{{end, 0}, {0, end}, {end - 3, 3}, {end + 1, 0}, {m.max, 0}, {1<<32 - 1, 0}, {0, 1<<32 - 1}, {1<<32 - 1, 1},
		{1<<32 - 1, 1<<32 - 1}, {1 << 31, 1 << 31}, {1<<32 - width, 0}, {65536, 0}, {0, 65536}, {1 << 31, 0}}
	return m, in, out
}

func (e *edges) loads() {
	m, in, out := e.memory(uint64(widths[e.op]))
	u := e.start()
	load := func(u *unit, at [2]uint64) {
		u.emit(isa.Instr{Op: e.op, Dst: e.dst(), A: e.constant(at[0]), B: m.region, C: m.size, Imm: uint32(at[1])})
	}
	for _, v := range EdgeValues {
		for i := range uint32(2) {
			u.emit(isa.Instr{Op: isa.St32, Dst: m.region, A: e.constant(uint64(8 * i)), B: e.constant(v), C: m.size, Imm: 100, Delta: 1})
		}
		u.emit(isa.Instr{Op: isa.ShrU64, Dst: 0, A: e.constant(v), B: e.constant(32)})
		u.emit(isa.Instr{Op: isa.St32, Dst: m.region, A: isa.Zero, B: 0, C: m.size, Imm: 104, Delta: 1})
		for i := range uint64(9) {
			load(u, [2]uint64{100, i})
		}
	}
	for _, at := range in {
		load(u, at)
	}
	u.emit(isa.Instr{Op: isa.Ret})
	for _, at := range out {
		t := e.start()
		load(t, at)
		t.emit(isa.Instr{Op: isa.Ret})
	}
}

func (e *edges) stores() {
	m, in, out := e.memory(uint64(widths[e.op]))
	u := e.start()
	store := func(u *unit, at [2]uint64, v uint64) {
		s := isa.Instr{Op: e.op, Dst: m.region, A: e.constant(at[0]), B: e.constant(v), C: m.size, Imm: uint32(at[1])}
		if e.op != isa.St8 {
			s.Delta = 2 // over the high half, or what stands for it
		}
		u.emit(s)
		s.Op, s.Delta = isa.St64H, 0
		if e.op == isa.St64 {
			u.emit(s)
		} else if e.op != isa.St8 {
			u.emit(isa.Instr{Op: isa.Mov, Dst: e.dst(), A: isa.Zero})
		}
		word := int(at[0]+at[1]) &^ 3
		for i := range 3 { // what is there now
			if a := word + 4*i; uint64(a)+4 <= m.max {
				u.emit(isa.Instr{Op: isa.Ld32U, Dst: e.dst(), A: e.constant(uint64(a)), B: m.region, C: m.size})
			}
		}
	}
	for i, v := range EdgeValues {
		for j := range uint64(4) {
			store(u, [2]uint64{100, uint64(i%8) + j}, v)
		}
	}
	for i, at := range in {
		store(u, at, EdgeValues[i%len(EdgeValues)])
	}
	u.emit(isa.Instr{Op: isa.Ret})
	for _, at := range out {
		t := e.start()
		store(t, at, 1<<64-1)
		t.emit(isa.Instr{Op: isa.Ret})
	}
}

// signatures checks a table of every number of a signature against every one.
func (e *edges) signatures() {
	e.tableAt = isa.MaxRegion
	target := &unit{signature: &signature{}}
	target.emit(isa.Instr{Op: isa.Ret})
	e.imports = append(e.imports, target)
	ids := []uint64{1, 2, 0x7fff, 0x8000, 0xffff, 0x10000, 0x10001, 0x7fffffff, 0xffffffff}
	e.table = []*unit{nil}
	for _, id := range ids {
		u := *target
		u.signature = &signature{id: uint32(id)}
		e.table = append(e.table, &u)
		e.imports = append(e.imports, &u)
	}
	e.tableSize = e.constant(uint64(len(e.table)))
	check := func(u *unit, index, id uint64) {
		at := isa.Instr{Op: isa.TabSig, Dst: 1, A: e.constant(index), B: e.tableAt, C: e.tableSize}
		u.emit(at)
		u.emit(isa.Instr{Op: isa.ChkSig, A: 1, B: e.constant(id)})
		at.Op, at.Imm = isa.TabPC, 1
		u.emit(at)
		u.emit(isa.Instr{Op: isa.CallR, A: 1, Dst: 2, C: e.depth})
	}
	u := e.start()
	for i, id := range ids {
		check(u, uint64(i+1), id)
	}
	u.emit(isa.Instr{Op: isa.Ret})
	for i := range uint64(len(ids) + 1) {
		for j, id := range ids {
			if i == uint64(j+1) {
				continue
			}
			t := e.start()
			check(t, i, id)
			t.emit(isa.Instr{Op: isa.Ret})
		}
	}
	for _, i := range []uint64{10, 11, 0x7fff, 0x8000, 0xffff, 0x10000, 1 << 31, 1<<32 - 1} {
		t := e.start()
		check(t, i, 1)
		t.emit(isa.Instr{Op: isa.Ret})
	}
}

func (e *edges) tables() {
	u := e.start()
	for _, imm := range []uint32{0, 1, 2, 5, 20} {
		for _, a := range EdgeValues {
			u.emit(isa.Instr{Op: e.op, A: e.constant(a), Imm: imm})
			first := len(u.code)
			for range imm + 1 {
				u.emit(isa.Instr{Op: isa.Jmp})
			}
			for i := range imm + 1 {
				u.land(first + int(i))
				u.emit(isa.Instr{Op: isa.Mov, Dst: e.dst(), A: e.constant(uint64(i))})
			}
		}
	}
	u.emit(isa.Instr{Op: isa.Ret})
}

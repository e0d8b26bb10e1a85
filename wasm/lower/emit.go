package lower

import (
	"slices"

	"tassadar"
	"tassadar/vm/isa"
)

// asm collects the code of all functions, with the byte offset of the source
// of each instruction and the number of source instructions it completes.
//
// Source instructions are counted where [wasm.Instrument] counts them. Many of
// them emit nothing: they are owed until the next instruction is emitted, which
// completes them. Where a label lies between, the debt belongs to the way that
// leads there: see flush.
type asm struct {
	code   []isa.Instr
	offset []uint32 // of the source instruction in its module
	own    []uint32 // source instructions that an instruction completes
	// taken and fall have what a branch completes besides where it is taken, or
	// is not.
	taken, fall []uint32
	// entered has what a call of the function at a pc completes.
	entered map[int]uint32

	limit   int // of code
	at      uint32
	owed    uint32 // source instructions since the last instruction
	here    []*label
	barrier int // values made before this pc may have come another way
	err     error
}

// label is a place that code jumps to, known or not yet.
type label struct {
	pc     int // -1 while it is not bound
	from   []int
	owed   uint32 // when it was bound
	extra  uint32 // what jumps to it complete, as soon as flushed
	entry  bool   // of a function
	bound  bool
	passed bool // extra is known
	wanted bool // code that was put off will jump to it
}

func newLabel() *label { return &label{pc: -1} }

// used says that something jumps to the label, or will.
func (l *label) used() bool { return len(l.from) > 0 || l.wanted }

func newAsm(limit int) *asm {
	return &asm{limit: limit, entered: map[int]uint32{}}
}

func (a *asm) pc() int { return len(a.code) }

// conditional says that an operation goes to two places.
func conditional(o isa.Op) bool { return o >= isa.BrEq && o <= isa.BrLeS64 }

// bind puts a label at the next instruction.
func (a *asm) bind(l *label) {
	if n := len(l.from); n > 0 && a.owed > 0 && l.from[n-1] == a.pc()-1 && conditional(a.code[a.pc()-1].Op) {
		// Whether the branch was taken would not show in where it goes.
		a.emit(instr0(isa.Nop))
	}
	l.pc, l.owed, l.bound = a.pc(), a.owed, true
	for _, pc := range l.from {
		a.code[pc].Delta = int32(l.pc - pc)
	}
	a.here = append(a.here, l)
	a.barrier = a.pc()
}

// flush settles the debt of source instructions where labels lie at the next
// instruction. What was owed when the last of them was bound belongs to the
// way from before; a jump to a label before the last passes what was owed
// between the two.
func (a *asm) flush() (tail uint32) {
	if len(a.here) == 0 {
		tail, a.owed = a.owed, 0
		return tail
	}
	last := a.here[len(a.here)-1].owed
	for _, l := range a.here {
		l.extra, l.passed = last-l.owed, true
		if l.extra == 0 {
			continue
		}
		for _, pc := range l.from {
			a.taken[pc] += l.extra
		}
		if l.entry {
			a.entered[l.pc] += l.extra
		}
	}
	if !a.here[0].entry && last > 0 && a.pc() > 0 {
		before := a.pc() - 1
		switch op := a.code[before].Op; {
		case conditional(op):
			a.fall[before] += last
		case op == isa.Jmp || op == isa.Ret || op == isa.Trap || op == isa.Done:
			// Nothing comes this way.
		default:
			a.own[before] += last
		}
	}
	tail = a.owed - last
	a.here, a.owed = a.here[:0], 0
	return tail
}

// emit appends an instruction and returns its pc.
func (a *asm) emit(in isa.Instr) int {
	pc := len(a.code)
	if pc >= a.limit {
		a.fail(a.tooLong())
		return 0
	}
	tail := a.flush()
	a.code = append(a.code, in)
	a.offset = append(a.offset, a.at)
	a.own, a.taken, a.fall = append(a.own, tail), append(a.taken, 0), append(a.fall, 0)
	return pc
}

func (a *asm) tooLong() error {
	return tassadar.Errorf(tassadar.ModuleLimitExceeded, "code of more than %d instructions", a.limit)
}

func (a *asm) fail(err error) {
	if a.err == nil {
		a.err = err
	}
}

// jump emits an instruction that goes to a label.
func (a *asm) jump(in isa.Instr, l *label) int {
	pc := a.emit(in)
	a.refer(pc, l)
	return pc
}

// refer makes the instruction at pc go to a label.
func (a *asm) refer(pc int, l *label) {
	if a.err != nil {
		return
	}
	l.from = append(l.from, pc)
	if l.bound {
		a.code[pc].Delta = int32(l.pc - pc)
	}
	if l.passed && l.extra > 0 {
		a.taken[pc] += l.extra
	}
}

// retarget makes the instruction just emitted write its result elsewhere, if
// the value in register from is its result on every way that leads here.
func (a *asm) retarget(from, to int32) bool {
	if !a.lastWrites(from) {
		return false
	}
	a.code[len(a.code)-1].Dst = to
	return true
}

// lastWrites says that the last instruction wrote register r, on every way.
func (a *asm) lastWrites(r int32) bool {
	n := len(a.code)
	if a.err != nil || n <= a.barrier {
		return false
	}
	in := &a.code[n-1]
	return in.Op.Info().Shape&isa.HasDst != 0 && in.Op != isa.Arg && in.Dst == r
}

// emitBefore inserts an instruction before the last one, which must be one that
// only makes a value.
func (a *asm) emitBefore(in isa.Instr) {
	if pc := a.emit(in); a.err == nil {
		a.code[pc-1], a.code[pc] = a.code[pc], a.code[pc-1]
		a.offset[pc-1], a.offset[pc] = a.offset[pc], a.offset[pc-1]
	}
}

// endFunction forgets labels behind the code: nothing is emitted there.
func (a *asm) endFunction() {
	a.here, a.owed = slices.Delete(a.here, 0, len(a.here)), 0
	a.barrier = a.pc()
}

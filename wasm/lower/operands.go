package lower

import "tassadar/vm/isa"

// The operand stack of a function while it is lowered. Validation fixes the
// height of the stack at every instruction, so that the value at height h has
// a register of its own, its slot: base + h. Often it need not go there: what
// local.get, global.get and constants push is named where it is used, and what
// an instruction computes is written to where local.set and global.set want it.

// kind says where an operand is.
type kind uint8

const (
	inSlot   kind = iota // in its slot
	inLocal              // in a local, until that is written
	inGlobal             // in a mutable absolute register, until that is written
	inConst              // in an absolute register that nothing writes
)

type operand struct {
	kind kind
	reg  int32
	// next is the operand below of the same local, or the one below that is in
	// any global; -1 for none.
	next int32
}

// operands is the stack.
type operands struct {
	stack   []operand
	base    int32   // register of the slot at height 0
	locals  []int32 // by local: the topmost operand that is in it, or -1
	global  int32   // the topmost operand in a global, or -1
	settled int     // below this height all are in slots or constants
}

// reset empties the stack for a function with n locals.
func (s *operands) reset(n int) {
	s.stack = s.stack[:0]
	s.base = int32(max(n, 1)) // frame shifts are at least 1
	s.locals = s.locals[:0]
	for range n {
		s.locals = append(s.locals, -1)
	}
	s.global, s.settled = -1, 0
}

func (s *operands) height() int { return len(s.stack) }

// slot is the register of the slot at height h.
func (s *operands) slot(h int) int32 { return s.base + int32(h) }

// push pushes a value that its producer writes to the slot returned.
func (s *operands) push() int32 {
	r := s.slot(len(s.stack))
	s.stack = append(s.stack, operand{kind: inSlot, reg: r, next: -1})
	return r
}

// alias pushes a value that is in a register other than its slot.
func (s *operands) alias(k kind, reg int32) {
	o := operand{kind: k, reg: reg, next: -1}
	h := int32(len(s.stack))
	switch k {
	case inLocal:
		o.next, s.locals[reg] = s.locals[reg], h
	case inGlobal:
		o.next, s.global = s.global, h
	}
	s.stack = append(s.stack, o)
}

// pop returns the register of the topmost value, good until the next write.
func (s *operands) pop() int32 {
	h := len(s.stack) - 1
	o := s.stack[h]
	s.unlink(o)
	s.stack = s.stack[:h]
	s.settled = min(s.settled, h)
	return o.reg
}

// unlink takes the topmost operand of its chain out of it.
func (s *operands) unlink(o operand) {
	switch o.kind {
	case inLocal:
		s.locals[o.reg] = o.next
	case inGlobal:
		s.global = o.next
	}
}

// cut drops everything above height h.
func (s *operands) cut(h int) {
	for len(s.stack) > h {
		s.pop()
	}
}

// place says that the value at height h is in its slot now.
func (s *operands) place(h int) {
	s.stack[h] = operand{kind: inSlot, reg: s.slot(h), next: -1}
}

func mov(dst, src int32) isa.Instr {
	return isa.Instr{Op: isa.Mov, Dst: dst, A: src, B: isa.Zero, C: isa.Zero}
}

// settle copies to its slot what is in a local or global, in the whole stack:
// ways that meet must agree where values are.
func (f *function) settle() {
	s := &f.operands
	for h := s.settled; h < len(s.stack); h++ {
		if o := s.stack[h]; o.kind == inLocal || o.kind == inGlobal {
			f.emit(mov(s.slot(h), o.reg))
			if o.kind == inLocal {
				s.locals[o.reg] = -1
			}
			s.place(h)
		}
	}
	s.global, s.settled = -1, len(s.stack)
}

// materialize copies the topmost n values to their slots.
func (f *function) materialize(n int) {
	s := &f.operands
	for h := len(s.stack) - 1; h >= len(s.stack)-n; h-- {
		// From the top down, so that each is the topmost of its chain.
		if o := s.stack[h]; o.kind != inSlot {
			f.emit(mov(s.slot(h), o.reg))
			s.unlink(o)
			s.place(h)
		}
	}
}

// saveLocal copies the operands that are in a local to their slots, before it is
// written. Where the last instruction is going to be made to write the local,
// they are copied before it.
func (f *function) saveLocal(local int32, before bool) {
	s := &f.operands
	for h := s.locals[local]; h >= 0; {
		next := s.stack[h].next
		f.save(mov(s.slot(int(h)), local), before)
		s.place(int(h))
		h = next
	}
	s.locals[local] = -1
}

// saveGlobals copies all operands that are in globals to their slots.
func (f *function) saveGlobals(before bool) {
	s := &f.operands
	for h := s.global; h >= 0; {
		o := s.stack[h]
		f.save(mov(s.slot(int(h)), o.reg), before)
		s.place(int(h))
		h = o.next
	}
	s.global = -1
}

func (f *function) save(in isa.Instr, before bool) {
	if before {
		f.emitBefore(in)
	} else {
		f.emit(in)
	}
}

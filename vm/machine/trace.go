package machine

import (
	"iter"

	"tassadar/vm"
	"tassadar/vm/isa"
)

// Step is one executed instruction of a trace, or what the host forced
// between instructions.
type Step struct {
	// From and To are the positions of its tokens, To not included.
	From, To int
	// PC is the address of the instruction, Next of the one after it.
	PC, Next int
	// Base is the base of the frame in which it was executed.
	Base int64
	// Register is the key that it wrote, where Wrote is true; Value is what it
	// wrote, to a register or a word of memory.
	Register int64
	Wrote    bool
	Value    uint64
	// Forced: the host gave the tokens: an invocation or a value of an Arg.
	Forced bool
}

// Steps walks through the trace of a session, from the first invocation on.
func (s *Session) Steps() iter.Seq[Step] {
	return func(yield func(Step) bool) {
		d := decoder{p: s.Program, regs: map[int64]uint64{}}
		from, pc, base, forced := 0, 0, int64(0), 0
		for i, t := range s.tokens {
			ended := d.see(t)
			if i < s.promptTokens {
				from, pc, base = i+1, d.pc, d.base
				continue
			}
			if !ended {
				continue
			}
			for forced < len(s.forced) && s.forced[forced].To <= from {
				forced++
			}
			st := Step{From: from, To: i + 1, PC: pc, Next: d.pc, Base: base, Register: d.key, Wrote: d.wrote, Value: d.value,
				Forced: forced < len(s.forced) && s.forced[forced].From <= from}
			if !yield(st) {
				return
			}
			from, pc, base = i+1, d.pc, d.base
		}
	}
}

// decoder follows a trace: where it is, and what registers hold.
type decoder struct {
	p    *isa.Program
	pc   int
	base int64
	far  int // moved by far tokens right before
	v    uint64
	regs map[int64]uint64 // by key
	// What the last instruction wrote.
	key   int64
	wrote bool
	value uint64
}

func (d *decoder) register(r int) uint64 { return d.regs[d.base+int64(r)] }

// see takes the next token of the trace, and reports whether it ends an
// instruction.
func (d *decoder) see(t vm.Token) bool {
	d.wrote = false
	switch f, v := familyOf(t); f.first {
	case tokD1, tokD2, tokD3:
		d.v |= uint64(v) << (16 * ((t - tokD0) / digits))
		return false
	case tokD0:
		d.value = d.v | uint64(v)
		d.key, d.wrote = int64(d.pc), true
		if d.pc >= 0 && d.pc < len(d.p.Code) {
			if d.key = int64(d.p.Code[d.pc].Dst); d.key >= 0 {
				d.key += d.base
			}
		}
		d.regs[d.key] = d.value
		d.pc++
	case tokM0:
		d.value = d.v | uint64(v)
		d.pc++
	case tokNext, tokHost:
		d.pc++
	case tokJump:
		d.pc += v - reach
	case tokCall:
		d.base += int64(d.p.Code[d.pc-d.far].Dst)
		d.pc += v - reach
	case tokRet:
		d.pc += v - reach
		d.base -= int64(d.p.Code[d.pc-1].Dst)
	case tokFar:
		d.far += (v - farZero) * jumps
		d.pc += (v - farZero) * jumps
		d.v = 0
		return false
	case tokInvoke:
		d.base = 0
	}
	d.v, d.far = 0, 0
	return true
}

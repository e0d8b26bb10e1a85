package tokenmachine

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
	// Trap: it trapped.
	Trap bool
	// Forced: the host gave the tokens: an invocation or a value of an Arg.
	Forced bool
}

// At is the address of the instruction that the token after a trace belongs to. The
// trace may end anywhere behind its prompt.
func At(p *isa.Program, trace []vm.Token) int {
	d := decoder{p: p}
	pc := 0
	for _, t := range trace {
		if d.see(t) {
			pc = d.pc
		}
	}
	return pc
}

// Steps walks through the trace of a session, from the first invocation on.
func (s *Session) Steps() iter.Seq[Step] {
	return func(yield func(Step) bool) {
		d := decoder{p: s.Program}
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
			st := Step{From: from, To: i + 1, PC: pc, Next: d.pc, Base: base, Register: d.key, Wrote: d.wrote, Value: d.value, Trap: t >= tokTrap && t < tokTrap+traps,
				Forced: forced < len(s.forced) && s.forced[forced].From <= from}
			if !yield(st) {
				return
			}
			from, pc, base = i+1, d.pc, d.base
		}
	}
}

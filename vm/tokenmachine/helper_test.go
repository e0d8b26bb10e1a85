package tokenmachine

import (
	"errors"

	"tassadar/vm"
	"tassadar/vm/isa"
	"tassadar/vm/isa/isatest"
)

// codeOf is the reason code of an error.
func codeOf(err error) string {
	var e *vm.Error
	if errors.As(err, &e) {
		return e.Code
	}
	return ""
}

// mixed is a program of one entry that runs n rounds of arithmetic, stores
// and loads, and then a call: its constants are 1, 31, 60, 5 and the size of
// the memory. One round is some 15 tokens.
func mixed() *isa.Program {
	const one, by, mask, turn, size = -3, -4, -5, -6, -7
	p, _ := function(1, 1, []uint64{1, 31, 60, 5, 1 << 16},
		isa.Instr{Op: isa.Mov, Dst: 1, A: one},
		isa.Instr{Op: isa.Mul32, Dst: 1, A: 1, B: by},
		isa.Instr{Op: isa.Add32, Dst: 1, A: 1, B: 0},
		isa.Instr{Op: isa.And, Dst: 2, A: 0, B: mask},
		isa.Instr{Op: isa.St32, Dst: 2, A: 2, B: 1, C: size, Delta: 1},
		isa.Instr{Op: isa.Ld16S32, Dst: 3, A: 2, B: 2, C: size, Imm: 3},
		isa.Instr{Op: isa.Xor, Dst: 1, A: 1, B: 3},
		isa.Instr{Op: isa.Rotl32, Dst: 1, A: 1, B: turn},
		isa.Instr{Op: isa.Sub32, Dst: 0, A: 0, B: one},
		isa.Instr{Op: isa.BrNe, A: 0, B: isa.Zero, Delta: -8},
		isa.Instr{Op: isa.Mov, Dst: 4, A: 1},
		isa.Instr{Op: isa.Call, Dst: 4, C: -2, Delta: 3},
		isa.Instr{Op: isa.Mov, Dst: 0, A: 4},
		isa.Instr{Op: isa.Ret},
		isa.Instr{Op: isa.Mul64, Dst: 0, A: 0, B: 0},
		isa.Instr{Op: isa.Ret},
	)
	return p
}

// Entries of library.
const (
	entryRounds = iota // (n): see mixed
	entryAsk           // (n): the sum of what the host answers to n, ..., 1
	entryDivide        // (a, b): a / b, signed
	entryDeep          // (): calls itself for ever
	entryHigh          // (): the same, with frames of 32,767 registers
)

// library is a program with several entries, one import, and traps.
func library() *isa.Program {
	p := mixed()
	p.Consts = append(p.Consts, 1<<30) // -8: a depth that is never reached
	p.Code = p.Code[:len(p.Code)-3]    // without the entry
	p.Imports = []isa.Import{{Module: "host", Name: "ask", Params: make([]isa.Type, 1), Results: make([]isa.Type, 1)}}
	rounds := 0
	add := func(code ...isa.Instr) int {
		for _, in := range code {
			p.Code = append(p.Code, isatest.Cleared(in))
		}
		return len(p.Code) - len(code)
	}
	stub := add(isa.Instr{Op: isa.Host}, isa.Instr{Op: isa.Arg}, isa.Instr{Op: isa.Ret})
	ask := add(isa.Instr{Op: isa.Mov, Dst: 1, A: isa.Zero},
		isa.Instr{Op: isa.Mov, Dst: 3, A: 0},
		isa.Instr{Op: isa.Call, Dst: 3, C: -2, Delta: -5},
		isa.Instr{Op: isa.Add64, Dst: 1, A: 1, B: 3},
		isa.Instr{Op: isa.Sub32, Dst: 0, A: 0, B: -3},
		isa.Instr{Op: isa.BrNe, A: 0, B: isa.Zero, Delta: -4},
		isa.Instr{Op: isa.Mov, Dst: 0, A: 1},
		isa.Instr{Op: isa.Ret})
	if ask+2-5 != stub {
		panic("the call of ask does not reach its stub")
	}
	divide := add(isa.Instr{Op: isa.DivS32, Dst: 0, A: 0, B: 1}, isa.Instr{Op: isa.Ret})
	deep := add(isa.Instr{Op: isa.Call, Dst: 1, C: -2}, isa.Instr{Op: isa.Ret})
	high := add(isa.Instr{Op: isa.Call, Dst: isa.MaxRegister, C: -8}, isa.Instr{Op: isa.Ret})
	p.Entries = nil
	for _, e := range []struct{ function, params int }{{rounds, 1}, {ask, 1}, {divide, 2}, {deep, 0}, {high, 0}} {
		entry := isa.Entry{PC: len(p.Code), Params: make([]isa.Type, e.params), Results: make([]isa.Type, 1)}
		for i := range e.params {
			add(isa.Instr{Op: isa.Arg, Dst: isa.EntryShift + int32(i)})
		}
		add(isa.Instr{Op: isa.Call, Dst: isa.EntryShift, C: -2, Delta: int32(e.function - len(p.Code))}, isa.Instr{Op: isa.Done})
		p.Entries = append(p.Entries, entry)
	}
	return p
}

package machine

import (
	"errors"

	"tassadar/vm"
	"tassadar/vm/isa"
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
		isa.Instr{Op: isa.Ld16S64, Dst: 3, A: 2, B: 2, C: size, Imm: 3},
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

package isatest

import (
	"fmt"

	"tassadar/vm/isa"
)

// Check reports the first way in which a program breaks a rule of package isa
// that can be seen without executing it.
func Check(p *isa.Program) error {
	if len(p.Code) > isa.MaxCode || len(p.Consts) == 0 || len(p.Consts) > -isa.MinRegister || p.Consts[0] != 0 || len(p.Imports) > isa.MaxImports {
		return fmt.Errorf("isatest: %d instructions, %d absolute registers, %d imports, or a first one that is not 0", len(p.Code), len(p.Consts), len(p.Imports))
	}
	for pc := range p.Code {
		if err := checkInstr(p, pc); err != nil {
			return fmt.Errorf("isatest: pc %d, %v: %w", pc, p.Code[pc], err)
		}
	}
	for i, w := range p.Words {
		if w.Index >= isa.MaxWords || i > 0 && w.Index <= p.Words[i-1].Index {
			return fmt.Errorf("isatest: word %d has index %d", i, w.Index)
		}
	}
	for _, e := range p.Entries {
		if e.PC < 0 || e.PC+len(e.Params)+1 >= len(p.Code) {
			return fmt.Errorf("isatest: entry %q at %d", e.Name, e.PC)
		}
		for i := range e.Params {
			if in := p.Code[e.PC+i]; in.Op != isa.Arg || in.Dst != isa.EntryShift+int32(i) {
				return fmt.Errorf("isatest: entry %q takes parameter %d by %v", e.Name, i, in)
			}
		}
		call, done := p.Code[e.PC+len(e.Params)], p.Code[e.PC+len(e.Params)+1]
		if call.Op != isa.Call || call.Dst != isa.EntryShift || done.Op != isa.Done {
			return fmt.Errorf("isatest: entry %q: %v, %v", e.Name, call, done)
		}
	}
	return nil
}

func checkInstr(p *isa.Program, pc int) error {
	in := p.Code[pc]
	if in.Op >= isa.NumOps {
		return fmt.Errorf("no operation")
	}
	shape := in.Op.Info().Shape
	load := shape&isa.Region != 0 && shape&isa.HasDst != 0
	store := shape&isa.Region != 0 && !load
	call := in.Op == isa.Call || in.Op == isa.CallR
	for _, f := range []struct {
		name           string
		value          int32
		operand, other bool // a register; another use
	}{
		{"dst", in.Dst, shape&isa.HasDst != 0, store || call},
		{"a", in.A, shape&isa.HasA != 0, false},
		{"b", in.B, shape&isa.HasB != 0, load},
		{"c", in.C, shape&isa.HasC != 0, false},
	} {
		switch {
		case f.operand && (f.value > isa.MaxRegister || f.value < -int32(len(p.Consts))):
			return fmt.Errorf("%s is no register", f.name)
		case f.operand && f.name == "dst" && f.value == isa.Zero:
			return fmt.Errorf("writes the register that holds 0")
		case f.other && call && (f.value < 1 || f.value > isa.MaxRegister):
			return fmt.Errorf("frame shift")
		case f.other && !call && (f.value < 0 || f.value > isa.MaxRegion):
			return fmt.Errorf("region")
		case !f.operand && !f.other && f.value != isa.Zero:
			return fmt.Errorf("%s is unused and not zero", f.name)
		}
	}
	to := pc + int(in.Delta)
	switch {
	case shape&isa.HasDelta == 0 && in.Delta != 0 || shape&isa.HasImm == 0 && in.Imm != 0:
		return fmt.Errorf("a field is unused and not 0")
	case shape&isa.HasDelta != 0 && (to < 0 || to >= len(p.Code)):
		return fmt.Errorf("leaves the code")
	case in.Op == isa.BrTab && pc+1+int(in.Imm) >= len(p.Code):
		return fmt.Errorf("leaves the code")
	case in.Op == isa.Host && int(in.Imm) >= len(p.Imports), in.Op == isa.Trap && in.Imm >= isa.NumTraps,
		in.Op == isa.TabSig && in.Imm != 0, in.Op == isa.TabPC && in.Imm != 1:
		return fmt.Errorf("immediate")
	}
	if in.Op == isa.St64H {
		first := isa.Instr{}
		if pc > 0 {
			first = p.Code[pc-1]
		}
		if first.Delta, first.Op = 0, first.Op+1; first != in {
			return fmt.Errorf("the high half of no store")
		}
	}
	if in.Op == isa.St64 && p.Code[min(pc+1, len(p.Code)-1)].Op != isa.St64H {
		return fmt.Errorf("no high half follows")
	}
	return nil
}

// Cleared is an instruction whose register fields have the value that they have to
// have where its operation does not use them.
func Cleared(in isa.Instr) isa.Instr {
	s := in.Op.Info().Shape
	region := s&isa.Region != 0
	call := in.Op == isa.Call || in.Op == isa.CallR
	if s&isa.HasDst == 0 && !region && !call {
		in.Dst = isa.Zero
	}
	if s&isa.HasA == 0 {
		in.A = isa.Zero
	}
	if s&isa.HasB == 0 && (!region || s&isa.HasDst == 0) {
		in.B = isa.Zero
	}
	if s&isa.HasC == 0 {
		in.C = isa.Zero
	}
	return in
}

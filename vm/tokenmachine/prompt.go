package tokenmachine

import (
	"fmt"
	"math/bits"

	"tassadar/vm"
	"tassadar/vm/isa"
)

// Prompt writes a program as the tokens that a run starts with: the code, the
// words of memory and the absolute registers. Errors are input_malformed: the
// program does not fit the encoding.
func Prompt(p *isa.Program) ([]vm.Token, error) {
	if len(p.Code) > isa.MaxCode || len(p.Consts) == 0 || len(p.Consts) > -isa.MinRegister || p.Consts[0] != 0 {
		return nil, malformed("%d instructions, %d absolute registers, the first of which has to be 0", len(p.Code), len(p.Consts))
	}
	out := make([]vm.Token, 0, slotTokens*len(p.Code)+4*len(p.Consts)+3*len(p.Words)+64)
	out = append(out, tokStart)
	for pc, in := range p.Code {
		f, err := fields(in)
		if err != nil {
			return nil, malformed("instruction %d, %v: %w", pc, in, err)
		}
		out = append(out, tokOp+vm.Token(in.Op))
		for _, v := range f {
			out = append(out, tokD3+vm.Token(v))
		}
	}
	// No digit may have an operand of the code within three tokens before it.
	out = append(out, tokInvoke, tokInvoke)
	pc := 0
	move := func(to int) {
		out = appendMove(out, tokJump, to-pc)
		pc = to
	}
	words := p.Words
	if len(words) == 0 {
		// A look-up finds some record, always: there has to be one of memory.
		words = []isa.Word{{Index: isa.MaxWords - 1}}
	}
	last := -1
	for _, w := range words {
		if int(w.Index) <= last || w.Index >= isa.MaxWords {
			return nil, malformed("word %d is out of order or beyond %d", w.Index, isa.MaxWords)
		}
		if at := int(w.Index) - maxWord; at != pc {
			move(at)
		}
		last = int(w.Index)
		out = appendDigits(out, uint64(w.Value), tokM0)
		pc++
	}
	move(-len(p.Consts))
	for i := len(p.Consts) - 1; i >= 0; i-- {
		out = appendDigits(out, p.Consts[i], tokD0)
	}
	return out, nil
}

func malformed(format string, args ...any) error {
	return &vm.Error{Code: vm.CodeInputMalformed, Err: fmt.Errorf(format, args...)}
}

// fields are the payloads behind the operation.
func fields(in isa.Instr) ([slotTokens - 1]uint16, error) {
	var f [slotTokens - 1]uint16
	shape := in.Op.Info().Shape
	if in.Op >= isa.NumOps {
		return f, fmt.Errorf("no such operation")
	}
	for i, v := range []int32{in.Dst, in.A, in.B, in.C} {
		f[i] = uint16(v)
		region := shape&isa.Region != 0 && (i == 0 && shape&isa.HasDst == 0 || i == 2 && shape&isa.HasDst != 0)
		if region && (v < 0 || v > isa.MaxRegion) || !region && (v < isa.MinRegister || v > isa.MaxRegister) {
			return f, fmt.Errorf("field %d does not hold %d", i, v)
		}
	}
	f[4], f[5] = uint16(in.Imm), uint16(in.Imm>>16)
	low := int32(int16(in.Delta))
	f[6] = uint16(low)
	if rest := (in.Delta - low) >> 16; rest != 0 {
		if shape&isa.HasImm != 0 {
			return f, fmt.Errorf("a move of %d", in.Delta)
		}
		f[5] = uint16(rest)
	}
	return f, nil
}

// appendMove moves pc: any number of far tokens, then one of the family.
func appendMove(out []vm.Token, family vm.Token, by int) []vm.Token {
	far := (by + reach) >> 13
	for far != 0 {
		k := min(max(far, -farZero), farZero-1)
		out = append(out, tokFar+vm.Token(k+farZero))
		far -= k
		by -= k * jumps
	}
	return append(out, family+vm.Token(by+reach))
}

// appendDigits writes a value, most significant digit first, without leading
// zeros; last is the family of its digit 0.
func appendDigits(out []vm.Token, v uint64, last vm.Token) []vm.Token {
	for k := (max(bits.Len64(v), 1) - 1) / 16; k > 0; k-- {
		out = append(out, tokD0+vm.Token(k)*digits+vm.Token(v>>(16*k)&(digits-1)))
	}
	return append(out, last+vm.Token(v&(digits-1)))
}

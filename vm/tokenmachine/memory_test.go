package tokenmachine

import (
	"context"
	"testing"

	"tassadar/vm/isa"
	"tassadar/vm/isa/isatest"
)

// function is a program of one entry for the function at code[0], with the
// registers that it may name: -2 is a depth limit of 100, constants follow.
func function(params, results int, consts []uint64, code ...isa.Instr) (*isa.Program, isa.Entry) {
	p := &isa.Program{Consts: append([]uint64{0, 100}, consts...)}
	for _, in := range code {
		p.Code = append(p.Code, isatest.Cleared(in))
	}
	e := isa.Entry{PC: len(p.Code), Params: make([]isa.Type, params), Results: make([]isa.Type, results)}
	for i := range params {
		p.Code = append(p.Code, isatest.Cleared(isa.Instr{Op: isa.Arg, Dst: isa.EntryShift + int32(i)}))
	}
	p.Code = append(p.Code,
		isatest.Cleared(isa.Instr{Op: isa.Call, Dst: isa.EntryShift, C: -2, Delta: int32(-len(p.Code))}),
		isatest.Cleared(isa.Instr{Op: isa.Done}))
	p.Entries = []isa.Entry{e}
	return p, e
}

// invoke runs one invocation of a fresh instance.
func invoke(t *testing.T, p *isa.Program, args ...uint64) (Outcome, *Session) {
	t.Helper()
	s, err := NewSession(t.Context(), fresh(t), p)
	if err != nil {
		t.Fatal(err)
	}
	out, err := s.Invoke(context.Background(), p.Entries[0], args, 1<<20)
	if err != nil {
		t.Fatal(err)
	}
	return out, s
}

// TestMisses: a look-up finds the nearest record; a word that nobody wrote
// reads 0 all the same.
func TestMisses(t *testing.T) {
	t.Parallel()
	load := []isa.Instr{
		// The tokens right before the look-up have digits of their own.
		{Op: isa.Mov, Dst: 1, A: -3},
		{Op: isa.Ld64, Dst: 2, A: 0, B: 0, C: -4},
		{Op: isa.Mov, Dst: 0, A: 2},
		{Op: isa.Ret},
	}
	for _, tc := range []struct {
		name  string
		words []isa.Word
		at    uint64
		want  uint64
	}{
		{"no word anywhere", nil, 0, 0},
		{"no word anywhere, later", nil, 40, 0},
		{"word after", []isa.Word{{Index: 3, Value: 0xffffffff}}, 0, 0},
		{"word before", []isa.Word{{Index: 0, Value: 0xffffffff}}, 8, 0},
		{"low half only", []isa.Word{{Index: 2, Value: 7}, {Index: 4, Value: 9}}, 8, 7},
		{"high half only", []isa.Word{{Index: 1, Value: 9}, {Index: 3, Value: 7}}, 8, 7 << 32},
		{"between, misaligned", []isa.Word{{Index: 1, Value: 0xffffffff}, {Index: 3, Value: 0xffffffff}}, 7, 0xffffff00000000ff},
		{"far away", []isa.Word{{Index: isa.MaxWords - 1, Value: 0xffffffff}}, 0, 0},
	} {
		p, _ := function(1, 1, []uint64{0x123456789abcdef0, 1 << 16}, load...)
		p.Words = tc.words
		if out, s := invoke(t, p, tc.at); out.Trap >= 0 || out.Results[0] != tc.want {
			t.Errorf("%s: %#x, trap %d, want %#x\n%s", tc.name, out.Results, out.Trap, tc.want, Model().FormatTokens(s.Tokens()))
		}
	}
}

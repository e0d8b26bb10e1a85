package isatest

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"tassadar/vm/isa"
)

// program is a program of one entry for a function at code[0].
func program(params, results int, consts []uint64, function ...isa.Instr) (*isa.Program, isa.Entry) {
	p := &isa.Program{Code: function, Consts: append([]uint64{0}, consts...)}
	e := isa.Entry{PC: len(p.Code), Params: make([]isa.Type, params), Results: make([]isa.Type, results)}
	for i := range params {
		p.Code = append(p.Code, isa.Instr{Op: isa.Arg, Dst: isa.EntryShift + int32(i)})
	}
	p.Code = append(p.Code,
		isa.Instr{Op: isa.Call, Dst: isa.EntryShift, C: -2, Delta: int32(-len(p.Code))},
		isa.Instr{Op: isa.Done})
	return p, e
}

// factorial: register 0 is n, 1 the product, -2 the depth limit, -3 is 1.
var factorial = []isa.Instr{
	{Op: isa.Mov, Dst: 1, A: -3},
	{Op: isa.BrEq, A: 0, B: -1, Delta: 4},
	{Op: isa.Mul64, Dst: 1, A: 1, B: 0},
	{Op: isa.Sub64, Dst: 0, A: 0, B: -3},
	{Op: isa.Jmp, Delta: -3},
	{Op: isa.Mov, Dst: 0, A: 1},
	{Op: isa.Ret},
}

func TestFactorial(t *testing.T) {
	p, e := program(1, 1, []uint64{100, 1}, factorial...)
	m := New(p)
	for n, want := range map[uint64]uint64{0: 1, 5: 120, 20: 2432902008176640000} {
		got, trap, err := m.Invoke(e, []uint64{n}, 1000)
		if err != nil || trap != NoTrap || !slices.Equal(got, []uint64{want}) {
			t.Errorf("factorial(%d) = %d, trap %d, %v, want %d", n, got, trap, err, want)
		}
	}
	m = New(p)
	_, _, err := m.Invoke(e, []uint64{1}, 0)
	if err != nil || m.Instructions != 11 || m.Tokens != 11 {
		t.Errorf("factorial(1): %d instructions, %d tokens, %v, want 11 and 11", m.Instructions, m.Tokens, err)
	}
	if _, _, err := m.Invoke(e, []uint64{20}, 10); !errors.Is(err, ErrLimit) {
		t.Errorf("limit: %v", err)
	}
}

func TestTraps(t *testing.T) {
	for _, c := range []struct {
		name string
		want int
		args []uint64
		code []isa.Instr
	}{
		{"unreachable", isa.TrapUnreachable, nil, []isa.Instr{{Op: isa.Trap}}},
		{"divide", isa.TrapDivide, []uint64{1, 0}, []isa.Instr{{Op: isa.DivU32, A: 0, B: 1}}},
		{"overflow", isa.TrapOverflow, []uint64{1 << 31, 1<<32 - 1}, []isa.Instr{{Op: isa.DivS32, A: 0, B: 1}}},
		{"memory", isa.TrapMemory, []uint64{97}, []isa.Instr{{Op: isa.Ld32U, Dst: 1, A: 0, C: -2}}},
		{"memory, 33 bits", isa.TrapMemory, []uint64{1<<32 - 1}, []isa.Instr{{Op: isa.Ld32U, Dst: 1, A: 0, C: -2, Imm: 1}}},
		{"store", isa.TrapMemory, []uint64{93}, []isa.Instr{{Op: isa.St64, A: 0, B: 0, C: -2}}},
		{"table", isa.TrapTable, []uint64{100}, []isa.Instr{{Op: isa.TabSig, Dst: 1, A: 0, B: 1, C: -2}}},
		{"null", isa.TrapNull, []uint64{0, 1}, []isa.Instr{{Op: isa.ChkSig, A: 0, B: 1}}},
		{"signature", isa.TrapSignature, []uint64{2, 1}, []isa.Instr{{Op: isa.ChkSig, A: 0, B: 1}}},
		{"depth", isa.TrapDepth, nil, []isa.Instr{{Op: isa.Call, Dst: 1, C: -2}}},
	} {
		p, e := program(len(c.args), 0, []uint64{100}, append(c.code, isa.Instr{Op: isa.Ret})...)
		if _, trap, err := New(p).Invoke(e, c.args, 1000); trap != c.want || err != nil {
			t.Errorf("%s: trap %d, %v, want %d", c.name, trap, err, c.want)
		}
	}
}

func TestFaults(t *testing.T) {
	for _, c := range []struct {
		name string
		code []isa.Instr
	}{
		{"r5 at base 1 was never written", []isa.Instr{{Op: isa.Mov, Dst: 0, A: 5}}},
		{"g9 of 2 absolute", []isa.Instr{{Op: isa.Mov, Dst: 0, A: -9}}},
		{"holds 0", []isa.Instr{{Op: isa.Mov, Dst: -1, A: -1}}},
		{"no code", []isa.Instr{{Op: isa.Jmp, Delta: -1}}},
		{"open frames", []isa.Instr{{Op: isa.Done}}},
		{"no value of the host", []isa.Instr{{Op: isa.Arg}}},
	} {
		p, e := program(0, 0, []uint64{100}, append(c.code, isa.Instr{Op: isa.Ret})...)
		if _, _, err := New(p).Invoke(e, nil, 1000); err == nil || !strings.Contains(err.Error(), c.name) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

// Every width and address in a word: what is stored is loaded again, and
// misaligned stores jump.
func TestMemory(t *testing.T) {
	stores := []isa.Op{isa.St8, isa.St16, isa.St32, isa.St64}
	loads := []isa.Op{isa.Ld8U, isa.Ld16U, isa.Ld32U, isa.Ld64}
	for i, st := range stores {
		for a := range uint64(8) {
			code := []isa.Instr{
				{Op: st, A: 0, B: 1, C: -2, Imm: 8, Dst: 3, Delta: 5},
				{Op: isa.Nop},
				{Op: loads[i], Dst: 2, A: 0, B: 3, C: -2, Imm: 8},
				{Op: isa.Mov, Dst: 0, A: 2},
				{Op: isa.Ret},
				{Op: isa.Mov, Dst: 0, A: -1},
				{Op: isa.Ret},
			}
			if st == isa.St64 {
				code[1] = code[0]
				code[1].Op, code[1].Delta = isa.St64H, 0
			}
			size := uint64(1) << i
			p, e := program(2, 1, []uint64{100}, code...)
			m := New(p)
			want := uint64(0x8877665544332211) & (1<<(size*8) - 1)
			if a%min(size, 4) != 0 {
				want = 0
			}
			got, trap, err := m.Invoke(e, []uint64{a, 0x8877665544332211}, 0)
			if err != nil || trap != NoTrap || got[0] != want {
				t.Errorf("%v at %d: %x, trap %d, %v, want %x", st, a, got, trap, err, want)
			}
			if want != 0 && m.Byte(3, uint32(8+a)) != 0x11 {
				t.Errorf("%v at %d: byte %x", st, a, m.Byte(3, uint32(8+a)))
			}
		}
	}
}

func TestHost(t *testing.T) {
	p, e := program(2, 2, []uint64{100},
		isa.Instr{Op: isa.Host}, isa.Instr{Op: isa.Arg, Dst: 0}, isa.Instr{Op: isa.Arg, Dst: 1}, isa.Instr{Op: isa.Ret})
	p.Imports = []isa.Import{{Module: "env", Name: "swap", Params: make([]isa.Type, 2), Results: make([]isa.Type, 2)}}
	m := New(p)
	m.Host = func(imp int, args []uint64) ([]uint64, error) {
		if imp != 0 {
			return nil, fmt.Errorf("import %d", imp)
		}
		return []uint64{args[1], args[0]}, nil
	}
	got, _, err := m.Invoke(e, []uint64{1, 2}, 0)
	if err != nil || !slices.Equal(got, []uint64{2, 1}) {
		t.Errorf("swap: %d, %v", got, err)
	}
}

func TestBrTab(t *testing.T) {
	p, e := program(1, 1, []uint64{100, 7, 8, 9},
		isa.Instr{Op: isa.BrTab, A: 0, Imm: 2}, isa.Instr{Op: isa.Jmp, Delta: 3}, isa.Instr{Op: isa.Jmp, Delta: 4}, isa.Instr{Op: isa.Jmp, Delta: 5},
		isa.Instr{Op: isa.Mov, A: -3}, isa.Instr{Op: isa.Ret}, isa.Instr{Op: isa.Mov, A: -4}, isa.Instr{Op: isa.Ret}, isa.Instr{Op: isa.Mov, A: -5}, isa.Instr{Op: isa.Ret})
	for i, want := range []uint64{7, 8, 9, 9, 9} {
		got, _, err := New(p).Invoke(e, []uint64{uint64(i)}, 0)
		if err != nil || !slices.Equal(got, []uint64{want}) {
			t.Errorf("br.tab %d: %d, %v, want %d", i, got, err, want)
		}
	}
}

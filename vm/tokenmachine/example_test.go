package tokenmachine

import (
	"context"
	"fmt"

	"tassadar/vm/isa"
)

// A program of one entry that adds up n, n-1, ..., 1. Front ends make such
// programs; here it is written by hand.
func ExampleSession_Invoke() {
	const zero, one = isa.Zero, -2
	p := &isa.Program{
		Consts: []uint64{0, 1},
		Code: []isa.Instr{
			{Op: isa.Arg, Dst: 1, A: zero, B: zero, C: zero}, // r1 is n
			{Op: isa.Mov, Dst: 2, A: zero, B: zero, C: zero},
			{Op: isa.Add64, Dst: 2, A: 2, B: 1, C: zero},
			{Op: isa.Sub64, Dst: 1, A: 1, B: one, C: zero},
			{Op: isa.BrNe, Dst: zero, A: 1, B: zero, C: zero, Delta: -2},
			{Op: isa.Mov, Dst: isa.EntryShift, A: 2, B: zero, C: zero},
			{Op: isa.Done, Dst: zero, A: zero, B: zero, C: zero},
		},
		Entries: []isa.Entry{{Params: []isa.Type{isa.I64}, Results: []isa.Type{isa.I64}}},
	}
	x, err := planned() // exact.New(Model(), nil), once
	if err != nil {
		fmt.Println(err)
		return
	}
	s, err := NewSession(context.Background(), x.Fresh(), p)
	if err != nil {
		fmt.Println(err)
		return
	}
	out, err := s.Invoke(context.Background(), p.Entries[0], []uint64{3}, Horizon)
	fmt.Println(out.Results, err)
	forced := s.Forced()
	fmt.Printf("%s\n", Model().FormatTokens(s.Tokens()[forced[len(forced)-1].To:]))
	// Output:
	// [6] <nil>
	// d0:0 d0:3 d0:2 jump-2 d0:5 d0:1 jump-2 d0:6 d0:0 next d0:6 done
}

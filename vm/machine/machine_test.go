package machine

import (
	"context"
	"testing"
	"time"

	"tassadar/vm"
	"tassadar/vm/isa"
)

func TestFirst(t *testing.T) {
	start := time.Now()
	m, r := Compile()
	t.Logf("compile %v: layers %d width %d bound %d heads %d neurons %d vocabulary %d", time.Since(start), r.Layers, r.Width, r.WidthBound, r.Heads, r.Neurons, len(m.Names))
	start = time.Now()
	if err := m.Validate(); err != nil {
		t.Fatal(err)
	}
	t.Logf("validate %v", time.Since(start))
	start = time.Now()
	x, err := vm.NewExact(m)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("plan %v", time.Since(start))
	p := &isa.Program{
		Consts: []uint64{0, 1, 10, 100},
		Code: []isa.Instr{
			{Op: isa.Arg, Dst: 1},
			{Op: isa.Mov, Dst: 2, A: -1, B: -1, C: -1},
			{Op: isa.Add32, Dst: 2, A: 2, B: 1, C: -1},
			{Op: isa.Sub32, Dst: 1, A: 1, B: -2, C: -1},
			{Op: isa.BrNe, A: 1, B: -1, C: -1, Delta: -2},
			{Op: isa.Mov, Dst: 1, A: 2, B: -1, C: -1},
			{Op: isa.Done},
		},
	}
	start = time.Now()
	s, err := NewSession(x, p)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("prompt %v", time.Since(start))
	out, err := s.Invoke(context.Background(), isa.Entry{Params: []isa.Type{isa.I32}, Results: []isa.Type{isa.I32}}, []uint64{10}, 200)
	ok, why := x.Planned()
	t.Logf("%v %v planned %v %s", out, err, ok, why)
	t.Log(m.FormatTokens(s.Tokens()))
}

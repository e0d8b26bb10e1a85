package machine

import (
	"fmt"
	"slices"
	"testing"

	"tassadar/vm"
	"tassadar/vm/isa"
	"tassadar/vm/isa/isatest"
)

// special runs calls of a program on its own weights and on those of the
// machine: what follows the prompts has to be the same.
func special(t *testing.T, seed uint64, p *isa.Program, calls []isatest.GeneratedCall, most int) {
	t.Helper()
	want := traceOf(t, seed, p, calls, most)
	sp, err := Specialize(p)
	if err != nil {
		t.Fatal(err)
	}
	x, err := vm.NewExact(sp.Model)
	if err != nil {
		t.Fatal(err)
	}
	s, err := sp.NewSession(x)
	if err != nil {
		t.Fatal(err)
	}
	got := continued(t, s, seed, calls, most-want.PromptTokens()+s.PromptTokens())
	a, b := want.Tokens()[want.PromptTokens():], got.Tokens()[got.PromptTokens():]
	if !slices.Equal(a, b) {
		at := 0
		for at < min(len(a), len(b)) && a[at] == b[at] {
			at++
		}
		end := func(x []vm.Token) []vm.Token { return x[max(at-12, 0):min(at+4, len(x))] }
		t.Fatalf("token %d of %d and %d behind the prompt: the machine has %s, its projection %s",
			at, len(a), len(b), Model().FormatTokens(end(a)), Model().FormatTokens(end(b)))
	}
	if ok, why := x.Planned(); !ok {
		t.Errorf("left plans: %s", why)
	}
	t.Logf("%d instructions, %d tokens, layers %d heads %d neurons %d width %d", len(p.Code), len(b), sp.Report.Layers, sp.Report.Heads, sp.Report.Neurons, sp.Report.Width)
}

// TestSpecialEdges specializes programs of one operation each.
func TestSpecialEdges(t *testing.T) {
	every := 9
	if soak {
		every = 1
	}
	for op := isa.Op(1); op < isa.NumOps; op += isa.Op(every) {
		p := isatest.Edges(op)
		if p == nil {
			continue
		}
		t.Run(op.String(), func(t *testing.T) {
			special(t, 0, p, []isatest.GeneratedCall{{}}, slotTokens*len(p.Code)+20_000)
		})
	}
}

func TestSpecialGenerated(t *testing.T) {
	n := 4
	if soak {
		n = 40
	}
	for seed := uint64(0); n > 0; seed++ {
		p := isatest.Generate(seed)
		if len(p.Code) > 2000 {
			continue
		}
		n--
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			special(t, seed, p, isatest.Calls(seed, p), slotTokens*len(p.Code)+20_000)
		})
	}
}

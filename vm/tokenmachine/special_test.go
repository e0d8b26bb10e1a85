package tokenmachine

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/isa"
	"tassadar/vm/isa/isatest"
)

// specialize makes a program's own weights and plans them.
func specialize(t *testing.T, p *isa.Program) (*Special, *exact.Engine) {
	t.Helper()
	sp, err := Specialize(p)
	if err != nil {
		t.Fatal(err)
	}
	x, err := exact.New(sp.Model, nil)
	if err != nil {
		t.Fatal(err)
	}
	return sp, x
}

// special runs calls of a program on its own weights and on those of the
// token machine: what follows the prompts has to be the same.
func special(t *testing.T, seed uint64, p *isa.Program, calls []isatest.GeneratedCall, most int) {
	t.Helper()
	want := traceOf(t, seed, p, calls, most)
	sp, x := specialize(t, p)
	s, err := sp.NewSession(t.Context(), x)
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
		t.Fatalf("token %d of %d and %d behind the prompt: the token machine has %s, its projection %s",
			at, len(a), len(b), Model().FormatTokens(end(a)), Model().FormatTokens(end(b)))
	}
	if ok, why := x.Planned(); !ok {
		t.Errorf("left plans: %s", why)
	}
	t.Logf("%d instructions, %d tokens, layers %d heads %d neurons %d width %d", len(p.Code), len(b), sp.Report.Layers, sp.Report.Heads, sp.Report.Neurons, sp.Report.Width)
}

// TestSpecialEdges specializes programs of one operation each; every ninth, a part of
// long ones and none of the longest, but for TASSADAR_SOAK=1.
func TestSpecialEdges(t *testing.T) {
	t.Parallel()
	every, most, whole := 9, 2600, 1500
	if soak {
		every, most, whole = 1, maxSpecial, maxSpecial
	}
	for op := isa.Op(1); op < isa.NumOps; op += isa.Op(every) {
		p := isatest.Edges(op)
		if p == nil || len(p.Code) > most {
			continue
		}
		if len(p.Code) > whole {
			p = excerpt(p, int(op), 300)
		}
		t.Run(op.String(), func(t *testing.T) {
			t.Parallel()
			special(t, 0, p, []isatest.GeneratedCall{{}}, slotTokens*len(p.Code)+20_000)
		})
	}
}

func TestSpecialGenerated(t *testing.T) {
	t.Parallel()
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
			t.Parallel()
			special(t, seed, p, isatest.Calls(seed, p), slotTokens*len(p.Code)+20_000)
		})
	}
}

// TestSpecialLong: a program of many instructions, of which few are executed; with
// TASSADAR_SOAK=1 as many as zstd has, which needs some gigabytes, and more than a model has
// neurons for.
func TestSpecialLong(t *testing.T) {
	t.Parallel()
	n, jumps := 1500, 100
	if soak {
		n, jumps = 98_342, 1000
	}
	consts := []uint64{0}
	for i := range uint64(1000) {
		consts = append(consts, i*i*2_654_435_761%(1<<32))
	}
	ops := []isa.Op{isa.Add32, isa.Xor, isa.Mul32, isa.Sub32, isa.Or, isa.And}
	code := make([]isa.Instr, n)
	for i := range code {
		code[i] = isa.Instr{Op: ops[i*7%len(ops)], Dst: 0, A: 0, B: int32(-2 - i*13%1000)}
		if i%6 > 3 { // and and or alone would leave nothing
			code[i].Op = isa.Add32
		}
		if i%jumps == 9 {
			code[i] = isa.Instr{Op: isa.Jmp, Delta: int32(min(jumps-9, n-i))}
		}
	}
	p, _ := function(1, 1, consts[1:], append(code, isa.Instr{Op: isa.Ret})...)
	special(t, 0, p, []isatest.GeneratedCall{{Args: []uint64{12345}}}, (slotTokens+4)*n+20_000)
	if !soak {
		return
	}
	many := &isa.Program{Consts: consts, Code: make([]isa.Instr, maxSpecial)}
	for i := range many.Code {
		many.Code[i] = isa.Instr{Op: ops[i*i%len(ops)], Dst: int32(i * i % 31_013), A: int32(i * i % 30_011), B: int32(i * i % 29_989), C: int32(i * i % 29_009)}
	}
	if _, err := Specialize(many); codeOf(err) != vm.CodeWeightsUnsupported || !strings.Contains(err.Error(), "of which 262144 are the limit") {
		t.Errorf("more than there are neurons for: %v", err)
	}
}

// TestSpecialSession: the definition predicts a projection's trace too, a
// checkpoint of it goes on, and its trace is told apart from another's.
func TestSpecialSession(t *testing.T) {
	t.Parallel()
	p := mixed()
	sp, x := specialize(t, p)
	start := func(e vm.Engine) *Session {
		s, err := sp.NewSession(t.Context(), e)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	calls := []isatest.GeneratedCall{{Args: []uint64{4}}}
	want := continued(t, start(x.Fresh()), 0, calls, 2000)
	if got := continued(t, start(definition.New(sp.Model, nil)), 0, calls, 2000); !slices.Equal(got.Tokens(), want.Tokens()) {
		t.Errorf("the definition's trace has %d tokens, vm.exact's %d, or they differ", len(got.Tokens()), len(want.Tokens()))
	}
	if got, err := sp.Follow(want.Tokens()); err != nil || got.Prompt != want.PromptTokens() {
		t.Errorf("follow: %+v, %v", got, err)
	}
	if _, err := Follow(p, want.Tokens()); codeOf(err) != vm.CodeTraceDiffers {
		t.Errorf("the token machine's prompt before a projection's trace: %v", err)
	}
	s := start(x.Fresh())
	if _, err := s.Invoke(context.Background(), p.Entries[0], []uint64{4}, s.PromptTokens()+40); codeOf(err) != vm.CodeTokenLimit {
		t.Fatal(err)
	}
	var state bytes.Buffer
	if err := s.Checkpoint(&state); err != nil {
		t.Fatal(err)
	}
	again, err := sp.ResumeSession(x.Fresh(), bytes.NewReader(state.Bytes()), 0, 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := again.Resume(context.Background(), 0); err != nil || !slices.Equal(again.Tokens(), want.Tokens()) {
		t.Errorf("resumed: %d tokens, not %d, or they differ: %v", len(again.Tokens()), len(want.Tokens()), err)
	}
	if _, err := ResumeSession(fresh(t), p, bytes.NewReader(state.Bytes()), 0, 0); codeOf(err) != vm.CodeCheckpointForeign {
		t.Errorf("a projection's checkpoint on the token machine: %v", err)
	}
}

// TestSpecialRefused: what does not fit has a code.
func TestSpecialRefused(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		name string
		p    *isa.Program
		code string
	}{
		{"too long", &isa.Program{Code: make([]isa.Instr, maxSpecial+1), Consts: []uint64{0}}, vm.CodeWeightsUnsupported},
		{"no operation", &isa.Program{Code: []isa.Instr{{Op: isa.NumOps}}, Consts: []uint64{0}}, vm.CodeInputMalformed},
		{"no zero", &isa.Program{Code: []isa.Instr{{Op: isa.Done}}}, vm.CodeInputMalformed},
	} {
		if _, err := Specialize(tc.p); codeOf(err) != tc.code {
			t.Errorf("%s: %v", tc.name, err)
		}
	}
}

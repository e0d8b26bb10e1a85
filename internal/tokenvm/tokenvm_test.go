package tokenvm_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/tokenvm"
	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/isa"
	"tassadar/wasm"
	"tassadar/wasm/lower"
)

// gcd is a module with a function gcd of two i32, made by hand:
//
//	(func (export "gcd") (param i32 i32) (result i32)
//	  (loop (br_if 0 (local.tee 1 (i32.rem_s (local.get 0) (local.tee 0 (local.get 1))))))
//	  (local.get 0))
var gcd = []byte("\x00asm\x01\x00\x00\x00\x01\x07\x01\x60\x02\x7f\x7f\x01\x7f\x03\x02\x01\x00\x07\x07\x01\x03gcd\x00\x00" +
	"\x0a\x14\x01\x12\x00\x03\x40\x20\x00\x20\x01\x22\x00\x6f\x22\x01\x0d\x00\x0b\x20\x00\x0b")

func lowered(t *testing.T) *tokenvm.Program {
	t.Helper()
	m, err := wasm.Decode(gcd)
	if err != nil {
		t.Fatal(err)
	}
	p, err := tokenvm.Lower([]lower.Link{{Module: m}}, tokenvm.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func i32(n ...int32) []tassadar.Value {
	var out []tassadar.Value
	for _, x := range n {
		out = append(out, tassadar.Value{Type: tassadar.I32, Bits: uint64(uint32(x))})
	}
	return out
}

func bound(t *testing.T, p *tokenvm.Program, values ...int32) tokenvm.Call {
	t.Helper()
	e, err := p.Function("gcd")
	if err != nil {
		t.Fatal(err)
	}
	c, err := tokenvm.Bind(e, i32(values...))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func start(t *testing.T, w *tokenvm.Weights) *tokenvm.Run {
	t.Helper()
	fresh, err := tokenvm.NewEngine(w.Model, "vm.exact", nil)
	if err != nil {
		t.Fatal(err)
	}
	r, err := w.Start(t.Context(), fresh(nil), &tokenvm.Host{}, vm.DefaultHorizon)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// Calls on one instance come out the same on the built-in weights and on weights
// of the program's own, and a trap ends them.
func TestCall(t *testing.T) {
	p := lowered(t)
	sp, err := tokenvm.Special(p, tokenvm.General(p).Model, "built-in")
	if sp != nil || tassadar.CodeOf(err) != tassadar.WeightsUnsupported || !strings.Contains(err.Error(), `model "built-in" is not of this module`) {
		t.Errorf("the built-in weights for a program's own: %v", err)
	}
	r := start(t, tokenvm.General(p))
	before := len(r.Session.Tokens())
	var heard []string
	calls := []tokenvm.Call{bound(t, p, -1071, -462), bound(t, p, 7, 0), bound(t, p, 1, 1)}
	got, err := r.Call(t.Context(), calls, vm.DefaultHorizon, func(c tokenvm.Called) { heard = append(heard, strings.Join(c.Signed, " ")+c.Trap) })
	if err != nil || len(got) != 2 {
		t.Fatalf("%+v, %v", got, err)
	}
	if c := got[0]; c.Invoked != "gcd" || !slices.Equal(c.Results, []string{"i32:-21"}) || !slices.Equal(c.Signed, []string{"-21"}) || c.Err() != nil {
		t.Errorf("%+v", c)
	}
	if c := got[1]; !strings.HasPrefix(c.Trap, "integer divide by zero in ") || tassadar.CodeOf(c.Err()) != tassadar.Trapped || len(c.Results) != 0 {
		t.Errorf("%+v", c)
	}
	if want := []string{"-21", got[1].Trap}; !slices.Equal(heard, want) {
		t.Errorf("heard of %q", heard)
	}
	instructions, lowered := r.Executed(before)
	if all, _ := r.Executed(0); instructions == 0 || lowered < instructions || all < instructions {
		t.Errorf("%d instructions, %d of the token machine, %d in all", instructions, lowered, all)
	}
}

// A checkpoint in the middle of a call goes on to the same trace and result.
func TestResume(t *testing.T) {
	p := lowered(t)
	w := tokenvm.General(p)
	c := bound(t, p, 1071, 462)
	whole := start(t, w)
	want, err := whole.Call(t.Context(), []tokenvm.Call{c}, vm.DefaultHorizon, nil)
	if err != nil {
		t.Fatal(err)
	}
	part := start(t, w)
	limit := (len(part.Session.Tokens()) + len(whole.Session.Tokens())) / 2
	if _, err := part.Call(t.Context(), []tokenvm.Call{c}, limit, nil); !tokenvm.LimitReached(err) || !part.Session.Open() {
		t.Fatalf("stopped at %d tokens: %v", limit, err)
	}
	var saved bytes.Buffer
	if err := part.Checkpoint(&saved); err != nil {
		t.Fatal(err)
	}
	x, err := exact.New(w.Model, nil)
	if err != nil {
		t.Fatal(err)
	}
	cp, err := tokenvm.OpenCheckpoint(saved.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	resumed, err := w.Resume(x, cp, &tokenvm.Host{}, 0, 0)
	if err != nil {
		t.Fatal(err)
	}
	s := resumed.Session
	out, err := s.Resume(t.Context(), vm.DefaultHorizon)
	if err != nil {
		t.Fatal(err)
	}
	if got := w.Called(s, s.Entry(), out); !slices.Equal(got.Results, want[0].Results) || got.Invoked != "gcd" {
		t.Errorf("%+v, want %+v", got, want[0])
	}
	if !slices.Equal(s.Tokens(), whole.Session.Tokens()) {
		t.Error("the traces differ")
	}
	if got, err := w.Follow(s.Tokens()); err != nil || got.Prompt != s.PromptTokens() {
		t.Errorf("%+v, %v, want a prompt of %d", got, err, s.PromptTokens())
	}
}

func TestBind(t *testing.T) {
	p := lowered(t)
	if names := p.Exports(); !slices.Equal(names, []string{"gcd"}) || p.Usual() != "gcd" {
		t.Errorf("exports %v, usual %q", names, p.Usual())
	}
	e, err := p.Function("gcd")
	if err != nil {
		t.Fatal(err)
	}
	_, none := p.Function("lcm")
	_, few := tokenvm.Bind(e, i32(1))
	_, wide := tokenvm.Bind(e, []tassadar.Value{{Type: tassadar.I32}, {Type: tassadar.I64}})
	for says, err := range map[string]error{`"lcm": the module exports gcd`: none, `"gcd" takes 2 arguments`: few, `argument 2 of "gcd" is of type i32, not i64`: wide} {
		if tassadar.CodeOf(err) != tassadar.BadUse || !strings.Contains(err.Error(), says) {
			t.Errorf("want %q, got %v", says, err)
		}
	}
}

// flushed is a buffer that counts how often it was flushed.
type flushed struct {
	bytes.Buffer
	n int
}

func (f *flushed) Flush() error { f.n++; return nil }

func TestHost(t *testing.T) {
	p := &isa.Program{Imports: tokenvm.DeclaredImports()}
	var out flushed
	answer := (&tokenvm.Host{Input: []byte("a"), Clock: 7, Output: &out}).Answer(p)
	at := func(name string) int {
		return slices.IndexFunc(p.Imports, func(i isa.Import) bool { return i.Module+"."+i.Name == name })
	}
	for _, c := range []struct {
		name string
		arg  uint64
		want []uint64
	}{
		{tassadar.ImportInput, 0, []uint64{'a'}}, {tassadar.ImportInput, 1, []uint64{1<<32 - 1}}, {tassadar.ImportClock, 0, []uint64{7}},
		{tassadar.ImportOutput, 'x', nil}, {tassadar.ImportOutput, '\n', nil}, {tassadar.ImportOutput, 0x141, nil},
	} {
		if got, err := answer(at(c.name), []uint64{c.arg}); err != nil || !slices.Equal(got, c.want) {
			t.Errorf("%s(%d): %v, %v", c.name, c.arg, got, err)
		}
	}
	if out.String() != "x\nA" || out.n != 1 {
		t.Errorf("written %q, flushed %d times", out.String(), out.n)
	}
	p.Imports = append(p.Imports, isa.Import{Module: "env", Name: "now"})
	if _, err := answer(len(p.Imports)-1, nil); tassadar.CodeOf(err) != tassadar.ImportUnknown {
		t.Errorf("another import: %v", err)
	}
}

func TestEngines(t *testing.T) {
	m := tokenvm.General(lowered(t)).Model
	for _, name := range tokenvm.Engines {
		fresh, err := tokenvm.NewEngine(m, name, definition.Maker(m))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if fresh(nil) == fresh(nil) {
			t.Errorf("%s: a fresh engine is the one before", name)
		}
	}
	if _, err := tokenvm.NewEngine(m, "vm.other", nil); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("an engine that is not: %v", err)
	}
	other := *m
	if _, err := tokenvm.NewEngine(&other, "vm.compiled", nil); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("generated code of another model: %v", err)
	}
}

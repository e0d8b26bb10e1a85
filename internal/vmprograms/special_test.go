package vmprograms_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"tassadar/internal/vmprograms"
	"tassadar/vm/exact"
	"tassadar/vm/tokenmachine"
	"tassadar/wasm"
	"tassadar/wasm/lower"
)

// lowered is a program of this package, ready for the token machine.
func lowered(t testing.TB, name string) *lower.Result {
	t.Helper()
	for _, p := range vmprograms.All() {
		if p.String() == name {
			return lowerProgram(t, p)
		}
	}
	t.Fatalf("no program %s", name)
	return nil
}

func lowerProgram(t testing.TB, p vmprograms.Program) *lower.Result {
	t.Helper()
	m, err := wasm.Decode(p.Module)
	if err != nil {
		t.Fatal(err)
	}
	r, err := lower.Lower([]lower.Link{{Module: m}}, lower.Options{})
	if err != nil {
		t.Fatalf("%v: %v", p, err)
	}
	return r
}

// play does a case on a session, and returns how long its invocations took.
func play(t testing.TB, s *tokenmachine.Session, r *lower.Result, c vmprograms.Case) (took time.Duration) {
	t.Helper()
	return playWithin(t, s, r, c, tokenmachine.Horizon)
}

// playWithin is play for at most limit tokens.
func playWithin(t testing.TB, s *tokenmachine.Session, r *lower.Result, c vmprograms.Case, limit int) (took time.Duration) {
	t.Helper()
	invoke := func(e string, args ...uint64) (uint64, error) {
		entry, ok := r.Instances[0].Instantiate, true
		if e != "" {
			entry, ok = r.Instances[0].Funcs[e]
		}
		if !ok {
			return 0, fmt.Errorf("no export %q", e)
		}
		start := time.Now()
		out, err := s.Invoke(context.Background(), entry, args, limit)
		took += time.Since(start)
		switch {
		case err != nil:
			return 0, err
		case out.Trap >= 0:
			return 0, fmt.Errorf("trap %d", out.Trap)
		case len(out.Results) == 0:
			return 0, nil
		}
		return out.Results[0], nil
	}
	if _, err := invoke(""); err != nil {
		t.Fatal(err)
	}
	if err := c.Run(invoke); err != nil {
		t.Fatal(err)
	}
	return took
}

var projected = []string{"hungarian/clang-14", "sudoku/clang-14"}

// short is the first case of a program that is not long.
func short(name string) vmprograms.Case {
	cases := vmprograms.Cases(name[:len(name)-len("/clang-14")])
	return cases[slices.IndexFunc(cases, func(c vmprograms.Case) bool { return !c.Long })]
}

// TestSpecial runs programs on weights of their own: the same trace.
func TestSpecial(t *testing.T) {
	x, err := planned()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range projected {
		t.Run(name, func(t *testing.T) {
			r := lowered(t, name)
			want, err := tokenmachine.NewSession(t.Context(), x.Fresh(), r.Program)
			if err != nil {
				t.Fatal(err)
			}
			play(t, want, r, short(name))
			sp, err := tokenmachine.Specialize(r.Program)
			if err != nil {
				t.Fatal(err)
			}
			y, err := exact.New(sp.Model, nil)
			if err != nil {
				t.Fatal(err)
			}
			got, err := sp.NewSession(t.Context(), y)
			if err != nil {
				t.Fatal(err)
			}
			play(t, got, r, short(name))
			if !slices.Equal(want.Tokens()[want.PromptTokens():], got.Tokens()[got.PromptTokens():]) {
				t.Errorf("traces of %d and %d tokens behind the prompt differ", len(want.Tokens())-want.PromptTokens(), len(got.Tokens())-got.PromptTokens())
			}
			t.Logf("%d instructions; prompts of %d and %d tokens; %+v", len(r.Program.Code), want.PromptTokens(), got.PromptTokens(), [4]int{sp.Report.Layers, sp.Report.Heads, sp.Report.Neurons, sp.Report.Width})
		})
	}
}

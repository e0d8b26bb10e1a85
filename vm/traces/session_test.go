package traces

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/internal/vmtest"
)

// session runs an engine with tokens given between runs, and returns the
// whole trace and the positions that were given after the prompt.
func session(t *testing.T, m *vm.Model, e vm.Engine, seed uint64, stop []vm.Token) (trace []vm.Token, given []Range) {
	t.Helper()
	rng := rand.New(rand.NewPCG(seed, 3))
	for round := range 5 {
		var in []vm.Token
		for range 2 + rng.IntN(3) {
			in = append(in, vm.Token(rng.IntN(len(m.Names))))
		}
		if round > 0 {
			given = append(given, Range{len(trace), len(trace) + len(in)})
		}
		trace = append(trace, in...)
		out, err := RunFrom(context.Background(), m, e, in, RunOptions{Stop: stop, Limit: len(trace) + 20})
		trace = append(trace, out...)
		if err != nil {
			if vmtest.CodeOf(err) == vm.CodeTokenLimit {
				// Without a stop token the host may still go on.
				continue
			}
			return nil, nil
		}
		if !slices.Contains(stop, out[len(out)-1]) || slices.ContainsFunc(out[:len(out)-1], func(x vm.Token) bool { return slices.Contains(stop, x) }) {
			t.Fatalf("seed %d: a run ended with %v, stops are %v", seed, out, stop)
		}
	}
	return trace, given
}

func TestSession(t *testing.T) {
	t.Parallel()
	ran, ended := 0, 0
	for seed := range uint64(150) {
		m := vmtest.GenerateModel(rand.New(rand.NewPCG(seed, 1)))
		x, err := exact.New(m, definition.Maker(m))
		if err != nil {
			t.Fatal(err)
		}
		// Whatever the model predicts now and then stops it.
		stop := []vm.Token{vm.Token(seed) % vm.Token(len(m.Names)), 1}
		want, given := session(t, m, definition.New(m, nil), seed, stop)
		got, _ := session(t, m, x, seed, stop)
		if !slices.Equal(got, want) {
			t.Fatalf("model %d: exact %v, definition %v", seed, got, want)
		}
		if want == nil {
			continue
		}
		ran++
		if stopped := slices.Index(want[given[0].From-1:], stop[0]); stopped == 0 {
			ended++
		}
		o := VerifyOptions{Prompt: promptOf(seed), Forced: given, Stop: stop, Open: true}
		v, err := Verify(context.Background(), x, want, o)
		if err != nil || v.At >= 0 && v.Want >= 0 {
			t.Fatalf("model %d: %v %v", seed, v, err)
		}
		if v.At >= 0 {
			t.Fatalf("model %d: a stop token without given ones after it: %+v", seed, v)
		}
		f, _ := newForced(o.Prompt, len(want), given)
		for p := o.Prompt + int(seed%3); p < len(want); p += 3 {
			edited := slices.Clone(want)
			edited[p] = (edited[p] + 1) % vm.Token(len(m.Names))
			v, err := Verify(context.Background(), x, edited, o)
			if err != nil {
				continue // the definition refuses what follows
			}
			if f.has(p) == (v.At == p) {
				t.Fatalf("model %d: token %d (forced %v) was changed, found %+v", seed, p, f.has(p), v)
			}
		}
	}
	if ran < 100 || ended < 10 {
		t.Errorf("%d sessions ran, %d had a stop token", ran, ended)
	}
}

// promptOf is the length of the first given tokens of a session.
func promptOf(seed uint64) int { return 2 + rand.New(rand.NewPCG(seed, 3)).IntN(3) }

func TestForced(t *testing.T) {
	t.Parallel()
	ranges := []Range{{5, 7}, {7, 8}, {10, 12}}
	f, err := newForced(3, 20, ranges)
	if err != nil {
		t.Fatal(err)
	}
	var got []int
	for p := range 20 {
		if !f.has(p) {
			got = append(got, p)
		}
	}
	if want := []int{3, 4, 8, 9, 12, 13, 14, 15, 16, 17, 18, 19}; !slices.Equal(got, want) || f.count(20) != len(want) || f.count(11) != 4 {
		t.Errorf("predicted: %v, want %v; counts %d, %d", got, want, f.count(20), f.count(11))
	}
	for _, bad := range [][]Range{{{2, 4}}, {{5, 5}}, {{6, 8}, {7, 9}}, {{10, 21}}, {{9, 8}}} {
		var e *vm.Error
		if _, err := newForced(3, 20, bad); !errors.As(err, &e) || e.Code != vm.CodeInputMalformed {
			t.Errorf("%v: %v", bad, err)
		}
	}
}

// TestVerifyForcedWindows: forced positions at the seams of windows.
func TestVerifyForcedWindows(t *testing.T) {
	t.Parallel()
	g := vmtest.NewBigModel(5)
	x, err := exact.New(g.Model, definition.Maker(g.Model))
	if err != nil {
		t.Fatal(err)
	}
	trace := g.Program()
	o := VerifyOptions{Prompt: len(trace), Open: true, Workers: 3}
	for len(trace) < 20000 {
		out, err := RunFrom(context.Background(), g.Model, x, trace[x.Len():], RunOptions{Limit: len(trace) + 97})
		if vmtest.CodeOf(err) != vm.CodeTokenLimit {
			t.Fatal(err)
		}
		trace = append(trace, out...)
		at := len(trace)
		o.Forced = append(o.Forced, Range{at, at + 2})
		trace = append(trace, g.Digits[1]+3, g.Digits[0]+vm.Token(at%7))
	}
	v, err := Verify(context.Background(), x, trace, o)
	if err != nil || v.At >= 0 || v.Checked != len(trace)-o.Prompt-2*len(o.Forced) {
		t.Fatal(v, err)
	}
	for p := o.Prompt; p < len(trace); p += 241 { // another place between two forced ranges each time
		edited := slices.Clone(trace)
		edited[p] ^= 1
		f, _ := newForced(o.Prompt, len(trace), o.Forced)
		v, err := Verify(context.Background(), x, edited, o)
		if err != nil || !f.has(p) && v.At != p || f.has(p) && v.At == p {
			t.Fatal(p, v, err)
		}
	}
}

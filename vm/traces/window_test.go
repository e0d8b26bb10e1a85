package traces

import (
	"context"
	"errors"
	"slices"
	"testing"

	"tassadar/vm"
	"tassadar/vm/exact"
	"tassadar/vm/internal/vmtest"
)

// Every window of random models' runs is what both engines predict; a token that is
// changed is found by the first window that has it, and by none before.
func TestWindow(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	const prompt, size, n = 7, 16, 90
	done := 0
	for seed := uint64(0); seed < 400 && done < 6; seed++ {
		rng := vmtest.NewRand(seed)
		m := vmtest.GenerateModel(rng)
		x, err := exact.New(m, nil)
		if err != nil {
			continue
		}
		var prefix []vm.Token
		for range prompt {
			prefix = append(prefix, vm.Token(rng.IntN(len(m.Names))))
		}
		m.Stop = -1
		trace, err := Run(ctx, m, x.Fresh(), prefix, n, nil)
		if len(trace) < n || err != nil && vmtest.CodeOf(err) != vm.CodeTokenLimit {
			continue // a position without a plan
		}
		done++
		o := VerifyOptions{Prompt: prompt, Forced: []Range{{20, 23}, {31, 33}}}
		check := func(tokens []vm.Token, w Range, from int) {
			t.Helper()
			a, err := Window(ctx, x, tokens, w, o)
			if err != nil {
				t.Fatalf("seed %d: %v", seed, err)
			}
			b, err := WindowInFull(ctx, m, tokens, w, o, x.Make)
			if err != nil {
				t.Fatalf("seed %d: %v", seed, err)
			}
			if *a != *b {
				t.Errorf("seed %d, %v: vm.exact finds %+v, vm.definition %+v", seed, w, a, b)
			}
			if a.At >= 0 && (a.At < max(from, w.From) || a.At >= w.To || a.Got != tokens[a.At]) || from < 0 && a.At >= 0 {
				t.Errorf("seed %d, %v: %+v, changed at %d", seed, w, a, from)
			}
			if from >= w.From && from < w.To && from >= prompt && (from < 20 || from > 22) && from != 31 && from != 32 && a.At != from {
				t.Errorf("seed %d, %v: %+v, changed at %d", seed, w, a, from)
			}
		}
		for from := 0; from < n; from += size {
			check(trace, Range{from, min(from+size, n)}, -1)
		}
		for range 8 {
			at := prompt + rng.IntN(n-prompt)
			changed := slices.Clone(trace)
			changed[at] = (changed[at] + 1) % vm.Token(len(m.Names))
			for from := 0; from <= at; from += size {
				check(changed, Range{from, min(from+size, n)}, at)
			}
		}
		for _, bad := range []Range{{-1, 5}, {5, 4}, {0, n + 1}} {
			if _, err := Window(ctx, x, trace, bad, o); vmtest.CodeOf(err) != vm.CodeInputMalformed {
				t.Errorf("%v: %v", bad, err)
			}
		}
	}
	if done < 6 {
		t.Errorf("only %d models ran", done)
	}
}

// A playback says which token a trace has where a run has another.
func TestPlaybackParts(t *testing.T) {
	m := vmtest.GenerateModel(vmtest.NewRand(1))
	ctx := context.Background()
	p := NewPlayback(m, []vm.Token{0, 1})
	if err := p.Append(ctx, 0); err != nil {
		t.Fatal(err)
	}
	part := func(err error) PartError {
		t.Helper()
		var e *PartError
		if !errors.As(err, &e) || vmtest.CodeOf(err) != vm.CodeTraceDiffers || e.Error() == "" {
			t.Fatalf("%v", err)
		}
		return PartError{e.At, e.Got, e.Want, nil}
	}
	if got := part(p.Append(ctx, 0)); got != (PartError{1, 1, 0, nil}) {
		t.Errorf("%+v", got)
	}
	if err := p.Append(ctx, 1); err != nil {
		t.Fatal(err)
	}
	if got := part(p.Append(ctx, 0)); got != (PartError{2, -1, 0, nil}) {
		t.Errorf("%+v", got)
	}
	_, err := p.Next()
	if got := part(err); got != (PartError{2, -1, -1, nil}) {
		t.Errorf("%+v", got)
	}
}

package traces

import (
	"context"

	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
)

// Window executes the positions from From up to and without To of a trace again, by
// vm.exact, and stops at the first token that it does not predict; one without a
// prediction wants token -1. Of the positions before it takes what they leave for
// look-ups, as the tokens say it. Of o, the prompt and the forced positions count.
func Window(ctx context.Context, x *exact.Engine, trace []vm.Token, w Range, o VerifyOptions) (*Result, error) {
	given, found, err := window(x.Model(), trace, w, o)
	if err != nil {
		return nil, err
	}
	first := given.predicted(w)
	if first == w.To {
		return found, nil
	}
	r, err := x.Replay(trace)
	if err != nil {
		return nil, err
	}
	for p := 0; p+1 < w.To; p++ {
		if p&1023 == 0 {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
		}
		if p+1 < first {
			if !r.Record() {
				return nil, vm.Errorf(vm.CodeWeightsUnsupported, "position %d has no plan: %s", p, r.Why())
			}
			continue
		}
		next, ok := r.Predict()
		if !ok {
			next = -1
		}
		if given.has(p + 1) {
			if ok {
				continue
			}
			// Nothing behind it can be executed.
			found.At, found.Got = p+1, trace[p+1]
			return found, nil
		}
		found.Checked++
		if next != trace[p+1] {
			found.At, found.Got, found.Want = p+1, trace[p+1], next
			return found, nil
		}
	}
	return found, nil
}

// WindowInFull is [Window] by vm.definition: every head scores every position. What it
// says rests on other, which can be observed, for the states before the window.
func WindowInFull(ctx context.Context, m *vm.Model, trace []vm.Token, w Range, o VerifyOptions, other vm.Maker) (*Result, error) {
	given, found, err := window(m, trace, w, o)
	if err != nil {
		return nil, err
	}
	first := given.predicted(w)
	if first == w.To {
		return found, nil
	}
	d, err := definition.At(ctx, m, trace[:first-1], other)
	if err != nil {
		return nil, err
	}
	for p := first - 1; p+1 < w.To; p++ {
		if err := d.Append(ctx, trace[p]); err != nil {
			return nil, err
		}
		if given.has(p + 1) {
			continue
		}
		next, err := d.Next()
		if err != nil {
			return nil, err
		}
		found.Checked++
		if next != trace[p+1] {
			found.At, found.Got, found.Want = p+1, trace[p+1], next
			break
		}
	}
	return found, nil
}

func window(m *vm.Model, trace []vm.Token, w Range, o VerifyOptions) (forced, *Result, error) {
	if w.From < 0 || w.To < w.From || w.To > len(trace) || o.Prompt < 1 {
		return forced{}, nil, vm.Errorf(vm.CodeInputMalformed, "window %d to %d of a trace of %d tokens, %d of them a prompt", w.From, w.To, len(trace), o.Prompt)
	}
	if err := m.CheckTokens(trace); err != nil {
		return forced{}, nil, err
	}
	given, err := newForced(o.Prompt, len(trace), o.Forced)
	return given, &Result{At: -1, Got: -1, Want: -1}, err
}

// predicted is the first predicted position of a range, its end where it has none.
func (f *forced) predicted(w Range) int {
	from, _ := f.next(w.From)
	return min(from, w.To)
}

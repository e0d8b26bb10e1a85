package vm

import (
	"context"
	"sync"
	"sync/atomic"
)

// Verdict is what verification of a trace found.
type Verdict struct {
	// Checked is the number of predictions compared.
	Checked int
	// At is the first position whose token is wrong, missing or extra; -1
	// where the trace is what the model predicts.
	At int
	// Got and Want are the tokens there; -1 for none.
	Got, Want Token
}

// Err is nil for a trace that verified, else trace_differs with the token.
func (v *Verdict) Err(m *Model) error {
	switch {
	case v.At < 0:
		return nil
	case v.Got < 0:
		return errorf(CodeTraceDiffers, "token %d is missing: the model predicts %s", v.At, m.Name(v.Want))
	case v.Want < 0:
		return errorf(CodeTraceDiffers, "token %d is extra: %s after the stop token", v.At, m.Name(v.Got))
	}
	return errorf(CodeTraceDiffers, "token %d is %s, the model predicts %s", v.At, m.Name(v.Got), m.Name(v.Want))
}

// VerifyOptions say how to verify.
type VerifyOptions struct {
	// Prompt is the number of tokens that were given, not predicted.
	Prompt int
	// Open accepts a trace that ends before the stop token.
	Open bool
	// Workers verify windows at the same time; 0 means 1.
	Workers int
	// Progress, where not nil, is told how many positions are verified.
	Progress func(int)
}

// Verify checks every prediction of a trace, given the tokens before it. A
// first pass replays only what positions leave for later look-ups, without
// predicting; windows between its snapshots are verified side by side.
func (x *Exact) Verify(ctx context.Context, trace []Token, o VerifyOptions) (*Verdict, error) {
	m := x.p.m
	if err := m.checkTokens(trace); err != nil {
		return nil, err
	}
	if o.Prompt < 1 || o.Prompt > len(trace) {
		return nil, errorf(CodeInputMalformed, "a prompt of %d tokens in a trace of %d", o.Prompt, len(trace))
	}
	if len(trace) > Horizon {
		return nil, errorf(CodeTokenLimit, "ranges are proven for %d tokens", Horizon)
	}
	v := &Verdict{At: -1, Got: -1, Want: -1}
	n := len(trace)
	for i := o.Prompt; i < n-1; i++ {
		if trace[i] == m.Stop {
			// Nothing may follow; what stands before is still checked.
			v.At, v.Got, v.Want = i+1, trace[i+1], -1
			n = i + 1
			break
		}
	}
	workers := max(o.Workers, 1)
	ok, err := x.verifyWindows(ctx, trace[:n], o, workers, v)
	if err == nil && !ok {
		err = x.verifySlow(ctx, trace[:n], o, v)
	}
	if err != nil {
		return nil, err
	}
	return v, nil
}

// better keeps the earlier of two findings.
func (v *Verdict) better(at int, got, want Token) {
	if v.At < 0 || at < v.At {
		v.At, v.Got, v.Want = at, got, want
	}
}

// end judges the last position, whose prediction is next.
func (v *Verdict) end(m *Model, trace []Token, o VerifyOptions, next Token) {
	if !o.Open && (len(trace) == o.Prompt || trace[len(trace)-1] != m.Stop) {
		v.better(len(trace), -1, next)
	}
}

type window struct {
	from, to int
	engine   *Exact
}

// verifyWindows reports false where some position has no plan.
func (x *Exact) verifyWindows(ctx context.Context, trace []Token, o VerifyOptions, workers int, v *Verdict) (bool, error) {
	// The stop token is predicted and never run.
	steps := len(trace)
	if steps > o.Prompt && trace[steps-1] == x.p.m.Stop {
		steps--
	}
	size := min(max(steps/(8*workers), 4096), 1<<19)
	if workers == 1 {
		size = steps
	}
	work := make(chan window, workers)
	var mu sync.Mutex
	var wg sync.WaitGroup
	var done atomic.Int64
	var unplanned, stop atomic.Bool
	for range workers {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for w := range work {
				e := w.engine
				for p := w.from; p < w.to; p++ {
					if p&1023 == 0 && (stop.Load() || ctx.Err() != nil) {
						break
					}
					next, ok := e.step(p, trace[p])
					if !ok {
						unplanned.Store(true)
						stop.Store(true)
						break
					}
					if p+1 >= o.Prompt && p+1 < len(trace) && next != trace[p+1] {
						mu.Lock()
						v.better(p+1, trace[p+1], next)
						mu.Unlock()
						break
					}
					if p+1 == len(trace) {
						mu.Lock()
						v.end(x.p.m, trace, o, next)
						mu.Unlock()
					}
				}
				total := done.Add(int64(w.to - w.from))
				if o.Progress != nil {
					o.Progress(int(total))
				}
			}
		}()
	}
	scout := x.p.engine()
	scout.pure = true
	scout.s.tokens = trace
	for from := 0; from < steps && !stop.Load(); from += size {
		w := window{from: from, to: min(from+size, steps), engine: x.p.engine()}
		w.engine.s = scout.s.clone()
		select {
		case work <- w:
		case <-ctx.Done():
		}
		if w.to == steps {
			break
		}
		for p := from; p < w.to; p++ {
			if p&1023 == 0 && (stop.Load() || ctx.Err() != nil) {
				break
			}
			if _, ok := scout.step(p, trace[p]); !ok {
				unplanned.Store(true)
				stop.Store(true)
				break
			}
		}
	}
	close(work)
	wg.Wait()
	if err := ctx.Err(); err != nil {
		return false, err
	}
	v.Checked = len(trace) - o.Prompt
	return !unplanned.Load(), nil
}

func (x *Exact) verifySlow(ctx context.Context, trace []Token, o VerifyOptions, v *Verdict) error {
	e := x.Fresh()
	for p, t := range trace {
		if p >= o.Prompt && e.next != t {
			v.better(p, t, e.next)
			break
		}
		if t == x.p.m.Stop && p == len(trace)-1 && p >= o.Prompt {
			// The stop token is predicted, never run.
			break
		}
		if err := e.append(ctx, t); err != nil {
			return err
		}
	}
	if v.At < 0 {
		v.end(x.p.m, trace, o, e.next)
	}
	v.Checked = len(trace) - o.Prompt
	return nil
}

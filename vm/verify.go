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
	// Forced lists later positions whose tokens were given too: ascending,
	// without overlaps. Only these may follow a stop token.
	Forced []Range
	// Stop lists the tokens that a run ends with; empty means the model's
	// stop token.
	Stop []Token
	// Open accepts a trace that ends before the stop token.
	Open bool
	// Workers verify windows at the same time; 0 means 1.
	Workers int
	// Progress, where not nil, is told how many positions are verified.
	Progress func(int)
}

// Verify checks every prediction of a trace, given the tokens before it. A
// first pass replays only what positions leave for later look-ups, without
// predicting; windows that start from its states are verified side by side.
func (x *Exact) Verify(ctx context.Context, trace []Token, o VerifyOptions) (*Verdict, error) {
	m := x.p.m
	if err := m.checkTokens(trace); err != nil {
		return nil, err
	}
	if o.Prompt < 1 || o.Prompt > len(trace) {
		return nil, errorf(CodeInputMalformed, "a prompt of %d tokens in a trace of %d", o.Prompt, len(trace))
	}
	if len(trace) > m.horizon() {
		return nil, beyond(m)
	}
	f, err := newForced(o.Prompt, len(trace), o.Forced)
	if err != nil {
		return nil, err
	}
	v := &Verdict{At: -1, Got: -1, Want: -1}
	stop := newStops(m, o.Stop)
	n := len(trace)
	for i := o.Prompt; i < n-1; i++ {
		if stop.has(trace[i]) && !f.has(i+1) && !f.has(i) {
			// Nothing may follow; what stands before is still checked.
			v.At, v.Got, v.Want = i+1, trace[i+1], -1
			n = i + 1
			break
		}
	}
	c := &verification{ctx: ctx, trace: trace[:n], o: o, m: m, v: v, f: f}
	// A last token that was predicted and ends the run is not run itself.
	c.ended = n > o.Prompt && stop.has(trace[n-1]) && !f.has(n-1)
	c.steps = n
	if c.ended {
		c.steps--
	}
	ok, err := x.verifyWindows(c, max(o.Workers, 1))
	if err == nil && !ok {
		err = x.verifySlow(c)
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
func (c *verification) end(next Token) {
	if !c.o.Open && !c.ended {
		c.v.better(len(c.trace), -1, next)
	}
}

// scoutCost is the cost of a position in the first pass over that of
// verifying it, as measured; it only balances the windows.
const scoutCost = 0.45

// windowEnds divides n positions so that all workers end together: worker i
// can start when the first pass has come to its window, and the last worker
// makes that pass before it verifies its own.
func windowEnds(n, workers int) []int {
	left := 1.0
	for range workers {
		left *= 1 - scoutCost
	}
	ends := make([]int, workers)
	reach := 1.0
	for i := range workers {
		reach *= 1 - scoutCost
		ends[i] = int(float64(n) * (1 - reach) / (1 - left))
	}
	ends[workers-1] = n
	return ends
}

// verification is what the workers of one call share.
type verification struct {
	ctx   context.Context
	trace []Token
	o     VerifyOptions
	m     *Model
	mu    sync.Mutex
	v     *Verdict
	f     forced
	steps int  // positions to run
	ended bool // by a predicted stop token
	done  atomic.Int64
	// unplanned: some position has no plan. Nothing more needs to be done.
	unplanned atomic.Bool
}

// run takes e over positions from to to; predictions are compared unless e is
// pure. It reports false where it stopped early.
func (c *verification) run(e *Exact, from, to int) bool {
	checkFrom, checkTo := c.f.next(from + 1)
	for p := from; p < to; p++ {
		if p&1023 == 0 {
			if c.unplanned.Load() || c.ctx.Err() != nil {
				return false
			}
			if p&0xfffff == 0 && !e.pure && c.o.Progress != nil {
				c.mu.Lock()
				c.o.Progress(int(c.done.Load()) + p - from)
				c.mu.Unlock()
			}
		}
		next, ok := e.step(p, c.trace[p])
		if !ok {
			c.unplanned.Store(true)
			return false
		}
		if e.pure {
			continue
		}
		if p+1 >= checkTo {
			checkFrom, checkTo = c.f.next(p + 1)
		}
		if p+1 >= checkFrom && p+1 < len(c.trace) && next != c.trace[p+1] {
			c.mu.Lock()
			c.v.better(p+1, c.trace[p+1], next)
			c.mu.Unlock()
			return false
		}
		if p+1 == len(c.trace) {
			c.mu.Lock()
			c.end(next)
			c.mu.Unlock()
		}
	}
	if !e.pure {
		c.done.Add(int64(to - from))
	}
	return true
}

// verifyWindows reports false where some position has no plan.
func (x *Exact) verifyWindows(c *verification, workers int) (bool, error) {
	trace, steps := c.trace, c.steps
	workers = max(1, min(workers, steps/4096))
	ends := windowEnds(steps, workers)
	scout := x.p.engine()
	scout.pure = true
	scout.s.tokens = trace
	var wg sync.WaitGroup
	from, ok := 0, true
	for _, to := range ends[:workers-1] {
		e := x.p.engine()
		e.s = scout.s.clone()
		wg.Add(1)
		go func(from int) {
			defer wg.Done()
			c.run(e, from, to)
		}(from)
		if ok = c.run(scout, from, to); !ok {
			break
		}
		from = to
	}
	if ok {
		scout.pure = false
		c.run(scout, from, steps)
	}
	wg.Wait()
	if err := c.ctx.Err(); err != nil {
		return false, err
	}
	c.v.Checked = c.f.count(len(trace))
	return !c.unplanned.Load(), nil
}

func (x *Exact) verifySlow(c *verification) error {
	e := x.Fresh()
	for p, t := range c.trace {
		if p >= c.o.Prompt && e.next != t && !c.f.has(p) {
			c.v.better(p, t, e.next)
			break
		}
		if p == c.steps {
			break
		}
		if err := e.append(c.ctx, t); err != nil {
			return err
		}
	}
	if c.v.At < 0 {
		c.end(e.next)
	}
	c.v.Checked = c.f.count(len(c.trace))
	return nil
}

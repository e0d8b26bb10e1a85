package traces

import (
	"context"
	"slices"
	"sync"
	"sync/atomic"

	"tassadar/vm"
	"tassadar/vm/exact"
)

// Result is what verification of a trace found.
type Result struct {
	// Checked is the number of predictions compared.
	Checked int
	// At is the first position whose token is wrong, missing or extra; -1
	// where the trace is what the model predicts.
	At int
	// Got and Want are the tokens there; -1 for none.
	Got, Want vm.Token
}

// Err is nil for a trace that verified, else trace_differs with the token.
func (v *Result) Err(m *vm.Model) error {
	switch {
	case v.At < 0:
		return nil
	case v.Got < 0:
		return vm.Errorf(vm.CodeTraceDiffers, "token %d is missing: the model predicts %s", v.At, m.Name(v.Want))
	case v.Want < 0:
		return vm.Errorf(vm.CodeTraceDiffers, "token %d is extra: %s after the stop token", v.At, m.Name(v.Got))
	}
	return vm.Errorf(vm.CodeTraceDiffers, "token %d is %s, the model predicts %s", v.At, m.Name(v.Got), m.Name(v.Want))
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
	Stop []vm.Token
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
func Verify(ctx context.Context, x *exact.Engine, trace []vm.Token, o VerifyOptions) (*Result, error) {
	m := x.Model()
	if err := m.CheckTokens(trace); err != nil {
		return nil, err
	}
	if o.Prompt < 1 || o.Prompt > len(trace) {
		return nil, vm.Errorf(vm.CodeInputMalformed, "a prompt of %d tokens in a trace of %d", o.Prompt, len(trace))
	}
	if len(trace) > m.MaxTokens() {
		return nil, m.HorizonError()
	}
	f, err := newForced(o.Prompt, len(trace), o.Forced)
	if err != nil {
		return nil, err
	}
	v := &Result{At: -1, Got: -1, Want: -1}
	stop := stopTokens(m, o.Stop)
	n := len(trace)
	for i := o.Prompt; i < n-1; i++ {
		if slices.Contains(stop, trace[i]) && !f.has(i+1) && !f.has(i) {
			// Nothing may follow; what stands before is still checked.
			v.At, v.Got, v.Want = i+1, trace[i+1], -1
			n = i + 1
			break
		}
	}
	c := &verification{ctx: ctx, trace: trace[:n], o: o, m: m, v: v, f: f}
	// A last token that was predicted and ends the run is not run itself.
	c.ended = n > o.Prompt && slices.Contains(stop, trace[n-1]) && !f.has(n-1)
	c.steps = n
	if c.ended {
		c.steps--
	}
	ok, err := c.windows(x, max(o.Workers, 1))
	if err == nil && !ok {
		err = c.byTokens(x.Fresh())
	}
	if err != nil {
		return nil, err
	}
	return v, nil
}

// earlier keeps the earlier of two findings.
func (v *Result) earlier(at int, got, want vm.Token) {
	if v.At < 0 || at < v.At {
		v.At, v.Got, v.Want = at, got, want
	}
}

// end judges the last position, whose prediction is next.
func (c *verification) end(next vm.Token) {
	if !c.o.Open && !c.ended {
		c.v.earlier(len(c.trace), -1, next)
	}
}

// recordCost is the cost of a position in the first pass over that of verifying
// it, as measured; it only balances the windows.
const recordCost = 0.45

// windowEnds divides n positions so that all workers end together: worker i
// can start when the first pass has come to its window, and the last worker
// makes that pass before it verifies its own.
func windowEnds(n, workers int) []int {
	left := 1.0
	for range workers {
		left *= 1 - recordCost
	}
	ends := make([]int, workers)
	reach := 1.0
	for i := range workers {
		reach *= 1 - recordCost
		ends[i] = int(float64(n) * (1 - reach) / (1 - left))
	}
	ends[workers-1] = n
	return ends
}

// verification is what the workers of one call share.
type verification struct {
	ctx   context.Context
	trace []vm.Token
	o     VerifyOptions
	m     *vm.Model
	mu    sync.Mutex
	v     *Result
	f     forced
	steps int  // positions to run
	ended bool // by a predicted stop token
	done  atomic.Int64
	// unplanned: some position has no plan. Nothing more needs to be done.
	unplanned atomic.Bool
}

// run takes r to position to; predictions are compared unless it only records.
// It reports false where it stopped early.
func (c *verification) run(r *exact.Replay, to int, predict bool) bool {
	from := r.Position()
	checkFrom, checkTo := c.f.next(from + 1)
	for p := from; p < to; p++ {
		if p&1023 == 0 {
			if c.unplanned.Load() || c.ctx.Err() != nil {
				return false
			}
			if p&0xfffff == 0 && predict && c.o.Progress != nil {
				c.mu.Lock()
				c.o.Progress(int(c.done.Load()) + p - from)
				c.mu.Unlock()
			}
		}
		if !predict {
			if !r.Record() {
				c.unplanned.Store(true)
				return false
			}
			continue
		}
		next, ok := r.Predict()
		if !ok {
			c.unplanned.Store(true)
			return false
		}
		if p+1 >= checkTo {
			checkFrom, checkTo = c.f.next(p + 1)
		}
		if p+1 >= checkFrom && p+1 < len(c.trace) && next != c.trace[p+1] {
			c.mu.Lock()
			c.v.earlier(p+1, c.trace[p+1], next)
			c.mu.Unlock()
			return false
		}
		if p+1 == len(c.trace) {
			c.mu.Lock()
			c.end(next)
			c.mu.Unlock()
		}
	}
	if predict {
		c.done.Add(int64(to - from))
	}
	return true
}

// windows reports false where some position has no plan.
func (c *verification) windows(x *exact.Engine, workers int) (bool, error) {
	workers = max(1, min(workers, c.steps/4096))
	ends := windowEnds(c.steps, workers)
	ahead, err := x.Replay(c.trace)
	if err != nil {
		return false, err
	}
	var wg sync.WaitGroup
	ok := true
	for _, to := range ends[:workers-1] {
		r := ahead.Fork()
		wg.Go(func() { c.run(r, to, true) })
		if ok = c.run(ahead, to, false); !ok {
			break
		}
	}
	if ok {
		c.run(ahead, c.steps, true)
	}
	wg.Wait()
	if err := c.ctx.Err(); err != nil {
		return false, err
	}
	c.v.Checked = c.f.count(len(c.trace))
	return !c.unplanned.Load(), nil
}

// byTokens verifies with an engine that takes every position, with a plan or
// without.
func (c *verification) byTokens(e vm.Engine) error {
	next := vm.Token(-1)
	for p, t := range c.trace {
		if p >= c.o.Prompt && next != t && !c.f.has(p) {
			c.v.earlier(p, t, next)
			break
		}
		if p == c.steps {
			break
		}
		if err := e.Append(c.ctx, t); err != nil {
			return err
		}
		var err error
		if next, err = e.Next(); err != nil {
			return err
		}
	}
	if c.v.At < 0 {
		c.end(next)
	}
	c.v.Checked = c.f.count(len(c.trace))
	return nil
}

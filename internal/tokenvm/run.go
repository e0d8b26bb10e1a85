package tokenvm

import (
	"context"

	"tassadar"
	"tassadar/vm"
	"tassadar/vm/isa"
	"tassadar/vm/tokenmachine"
)

// instantiate invokes what instantiates each link, in order.
func (p *Program) instantiate(ctx context.Context, s *tokenmachine.Session, limit int) error {
	for _, in := range p.Instances {
		out, err := s.Invoke(ctx, in.Instantiate, nil, limit)
		if err != nil {
			return Coded(err)
		}
		if out.Trap >= 0 {
			code, text := p.trapped(s, out.Trap)
			if code != tassadar.Trapped {
				return advised(tassadar.Errorf(code, "the start function of %q calls %s", in.Name, text))
			}
			return advised(tassadar.Errorf(tassadar.StartFailed, "instantiation of %q: %s", in.Name, text))
		}
	}
	return nil
}

// Run is an instance of a module on an engine.
type Run struct {
	*Weights
	Session *tokenmachine.Session
	Host    *Host

	open *hand // of the call that [Run.Begin] began, nil where it has no buffers
}

// Start runs the prompt on a fresh engine and instantiates the module and those it
// is linked with, within a limit of tokens. An instantiation that traps is
// start_failed.
func (w *Weights) Start(ctx context.Context, e vm.Engine, h *Host, limit int) (*Run, error) {
	s, err := w.Open(ctx, e)
	if err != nil {
		return nil, Coded(err)
	}
	s.Host = h.Answer(w.Program.Program)
	if err = w.instantiate(ctx, s, limit); h.exited {
		err = nil
	}
	return &Run{Weights: w, Session: s, Host: h}, err
}

// Called is what one call came to.
type Called struct {
	Invoked string   `json:"invoked"`
	Results []string `json:"results"` // TYPE:NUMBER
	Trap    string   `json:"trap,omitempty"`
	Exit    *int32   `json:"exit,omitempty"` // where the program exited
	// Code is trapped where the program trapped, another reason code where it called
	// what the token machine does not have.
	Code tassadar.Code `json:"code,omitempty"`

	// Outputs are the bytes of buffers that were read back, and of what the result
	// names.
	Outputs []tassadar.Bytes `json:"outputs,omitempty"`
	Signed  []string         `json:"-"` // the results as signed decimals
	Values  []tassadar.Value `json:"-"` // the results
	Kind    tassadar.Trap    `json:"-"` // of the trap, see [TrapOf]
}

// Called tells what a call of a session came to.
func (p *Program) Called(s *tokenmachine.Session, entry isa.Entry, outcome tokenmachine.Outcome) Called {
	c := Called{Invoked: entry.Name, Results: []string{}}
	if outcome.Trap >= 0 {
		c.Code, c.Trap = p.trapped(s, outcome.Trap)
		c.Kind = TrapOf(outcome.Trap)
	}
	for i, r := range outcome.Results {
		c.Values = append(c.Values, value(entry.Results[i], r))
		c.Results = append(c.Results, typed(entry.Results[i], r))
		c.Signed = append(c.Signed, signed(entry.Results[i], r))
	}
	return c
}

// value is a result as the root package writes values.
func value(t isa.Type, bits uint64) tassadar.Value {
	if t == isa.I32 || t == isa.F32 {
		bits = uint64(uint32(bits))
	}
	return tassadar.Value{Type: tassadar.ValueType(t.String()), Bits: bits}
}

// Err is the error of a call that trapped.
func (c *Called) Err() error {
	if c.Trap == "" {
		return nil
	}
	return advised(tassadar.Errorf(c.Code, "%s", c.Trap))
}

// Call makes calls one after another, within a limit of tokens of the whole trace,
// and tells each what it came to. A trap or an exit ends it: the last one trapped
// or exited then, and has no name where a start function exited; or an allocator of
// it trapped. Buffers that have no place in memory are an error.
func (r *Run) Call(ctx context.Context, calls []Call, limit int, each func(Called)) ([]Called, error) {
	out := []Called{}
	if start := (Called{}); r.Host.Ended(&start) {
		calls, out = nil, []Called{start}
	}
	for _, c := range calls {
		called, err := r.call(ctx, c, limit)
		if err != nil {
			return out, err
		}
		exited := r.Host.Ended(&called)
		out = append(out, called)
		if each != nil {
			each(called)
		}
		if called.Trap != "" || exited {
			break
		}
	}
	return out, nil
}

// call makes one call, with its buffers.
func (r *Run) call(ctx context.Context, c Call, limit int) (Called, error) {
	args, trap, err := r.give(ctx, c, limit)
	if err != nil || trap != nil {
		return *trap, err
	}
	outcome, err := r.Session.Invoke(ctx, c.Entry, args, limit)
	if err != nil {
		return Called{}, err
	}
	return r.took(ctx, c.Entry, outcome, limit)
}

// give puts the buffers of a call in their places, and returns the arguments. It
// returns what an allocator came to where that trapped, not nil where there is an
// error.
func (r *Run) give(ctx context.Context, c Call, limit int) (args []uint64, trap *Called, err error) {
	r.open = nil
	if c.buffers == nil {
		return c.Args, nil, nil
	}
	h := &hand{ctx: ctx, run: r, limit: limit, buffers: c.buffers}
	if args, trap, err = h.give(c); err != nil {
		return nil, &Called{}, err
	}
	r.open = h
	return args, trap, nil
}

// took tells what a call came to that has ended, with its outputs.
func (r *Run) took(ctx context.Context, e isa.Entry, outcome tokenmachine.Outcome, limit int) (called Called, err error) {
	called = r.Called(r.Session, e, outcome)
	if r.open != nil && outcome.Trap < 0 {
		called.Outputs, err = r.open.take(ctx, limit, called.Values)
	}
	return called, err
}

// Begin makes a call for some tokens of its function, for a checkpoint in the middle
// of it. It returns what the call came to where that ended before, nil otherwise.
func (r *Run) Begin(ctx context.Context, c Call, tokens, limit int) (*Called, error) {
	args, trap, err := r.give(ctx, c, limit)
	if err != nil {
		return nil, err
	}
	if trap != nil {
		r.Host.Ended(trap)
		return trap, nil
	}
	outcome, err := r.Session.Invoke(ctx, c.Entry, args, min(limit, len(r.Session.Tokens())+tokens))
	if r.Session.Open() {
		if LimitReached(err) {
			err = nil
		}
		return nil, err
	}
	if err != nil {
		return nil, err
	}
	called := r.Called(r.Session, c.Entry, outcome)
	r.Host.Ended(&called)
	return &called, nil
}

// Finish goes on with the call that a checkpoint stopped, to its end.
func (r *Run) Finish(ctx context.Context, limit int) (Called, error) {
	e := r.Session.Entry()
	if r.open != nil {
		e.Name = r.open.lowered.Export // one function may have several names
	}
	outcome, err := r.Session.Resume(ctx, limit)
	if err != nil {
		return Called{}, err
	}
	called, err := r.took(ctx, e, outcome, limit)
	if err != nil {
		return Called{}, err
	}
	r.Host.Ended(&called)
	return called, nil
}

// Executed counts what was executed from a position of the trace on: instructions
// of WebAssembly, and those of the token machine that they became.
func (r *Run) Executed(from int) (wasm, lowered int) {
	for step := range r.Session.Steps() {
		if step.From >= from && !step.Forced {
			lowered++
			wasm += r.Completes(step.PC, step.Next)
		}
	}
	return wasm, lowered
}

package tokenvm

import (
	"context"

	"tassadar"
	"tassadar/vm"
	"tassadar/vm/isa"
	"tassadar/vm/machine"
)

// instantiate invokes what instantiates each link, in order.
func (p *Program) instantiate(ctx context.Context, s *machine.Session, limit int) error {
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
	Session *machine.Session
	Host    *Host
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
	return &Run{w, s, h}, err
}

// Called is what one call came to.
type Called struct {
	Invoked string   `json:"invoked"`
	Results []string `json:"results"` // TYPE:NUMBER
	Trap    string   `json:"trap,omitempty"`
	Exit    *int32   `json:"exit,omitempty"` // where the program exited
	// Code is trapped where the program trapped, another reason code where it called
	// what the machine does not have.
	Code tassadar.Code `json:"code,omitempty"`

	// Outputs are the bytes of buffers that were read back, and of what the result
	// names.
	Outputs []tassadar.Bytes `json:"outputs,omitempty"`
	Signed  []string         `json:"-"` // the results as signed decimals
}

// Called tells what a call of a session came to.
func (p *Program) Called(s *machine.Session, entry isa.Entry, outcome machine.Outcome) Called {
	c := Called{Invoked: entry.Name, Results: []string{}}
	if outcome.Trap >= 0 {
		c.Code, c.Trap = p.trapped(s, outcome.Trap)
	}
	for i, r := range outcome.Results {
		c.Results = append(c.Results, typed(entry.Results[i], r))
		c.Signed = append(c.Signed, signed(entry.Results[i], r))
	}
	return c
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
	args := c.Args
	var h *hand
	if c.buffers != nil {
		h = &hand{ctx: ctx, run: r, limit: limit, buffers: c.buffers}
		var trap *Called
		var err error
		if args, trap, err = h.give(c); err != nil || trap != nil {
			if trap == nil {
				trap = &Called{}
			}
			return *trap, err
		}
	}
	outcome, err := r.Session.Invoke(ctx, c.Entry, args, limit)
	if err != nil {
		return Called{}, err
	}
	called := r.Called(r.Session, c.Entry, outcome)
	if h != nil && outcome.Trap < 0 {
		called.Outputs, err = h.take(c.Entry, outcome)
	}
	return called, err
}

// Executed counts what was executed from a position of the trace on: instructions
// of WebAssembly, and those of the token machine that they became.
func (r *Run) Executed(from int) (wasm, machine int) {
	for step := range r.Session.Steps() {
		if step.From >= from && !step.Forced {
			machine++
			wasm += r.Completes(step.PC, step.Next)
		}
	}
	return wasm, machine
}

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
			return tassadar.Errorf(tassadar.StartFailed, "instantiation of %q: %s", in.Name, p.trapText(s, out.Trap))
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
	s, err := w.Open(e)
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
	Signed  []string `json:"-"`              // the results as signed decimals
}

// Called tells what a call of a session came to.
func (p *Program) Called(s *machine.Session, entry isa.Entry, outcome machine.Outcome) Called {
	c := Called{Invoked: entry.Name, Results: []string{}}
	if outcome.Trap >= 0 {
		c.Trap = p.trapText(s, outcome.Trap)
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
	return tassadar.Errorf(tassadar.Trapped, "%s", c.Trap)
}

// Call makes calls one after another, within a limit of tokens of the whole trace,
// and tells each what it came to. A trap or an exit ends it: the last one trapped
// or exited then, and has no name where a start function exited.
func (r *Run) Call(ctx context.Context, calls []Call, limit int, each func(Called)) ([]Called, error) {
	out := []Called{}
	if start := (Called{}); r.Host.Ended(&start) {
		calls, out = nil, []Called{start}
	}
	for _, c := range calls {
		outcome, err := r.Session.Invoke(ctx, c.Entry, c.Args, limit)
		if err != nil {
			return out, err
		}
		called := r.Called(r.Session, c.Entry, outcome)
		r.Host.Ended(&called)
		out = append(out, called)
		if each != nil {
			each(called)
		}
		if outcome.Trap >= 0 {
			break
		}
	}
	return out, nil
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

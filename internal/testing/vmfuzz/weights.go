package vmfuzz

import (
	"context"
	"errors"
	"fmt"

	"tassadar/vm"
	"tassadar/vm/isa"
	"tassadar/vm/tokenmachine"
)

// maxTokens bounds the trace of one program on the weights. One that needs more
// is left out: the weights are slower than everything that they are compared
// with.
const maxTokens = 2_000_000

// weights is the token machine: its weights on one of the engines of package vm.
type weights struct {
	name  string
	fresh func() (vm.Engine, error)
	limit int
}

// Weights returns the token machine on an engine that fresh makes for its model.
func Weights(name string, fresh func() (vm.Engine, error)) Engine {
	return &weights{name, fresh, maxTokens}
}

func (w *weights) Name() string { return w.name }

func (w *weights) Close() error { return nil }

func (w *weights) Run(ctx context.Context, programs []*Program) ([]*Outcome, []error, error) {
	outcomes, refusals := make([]*Outcome, len(programs)), make([]error, len(programs))
	for i, p := range programs {
		outcomes[i], refusals[i] = w.run(ctx, p)
	}
	return outcomes, refusals, nil
}

func (w *weights) run(ctx context.Context, p *Program) (*Outcome, error) {
	r, err := lowerProgram(p)
	if err != nil {
		return nil, err
	}
	e, err := w.fresh()
	if err != nil {
		return nil, err
	}
	s, err := tokenmachine.NewSession(ctx, e, r.Program)
	if err != nil {
		return nil, err
	}
	long := false
	invoke := func(entry isa.Entry, args []uint64) (CallOutcome, error) {
		got, err := s.Invoke(ctx, entry, args, w.limit)
		var refused *vm.Error
		if errors.As(err, &refused) && refused.Code == vm.CodeTokenLimit {
			long = true
			return CallOutcome{}, nil
		}
		if err != nil {
			return CallOutcome{}, err
		}
		return ended(got.Results, got.Trap, got.Trap >= 0)
	}
	o := &Outcome{}
	start, err := invoke(r.Instances[0].Instantiate, nil)
	if err != nil || start.Trap != 0 {
		o.Start = start.Trap
		return o, err
	}
	for i, c := range p.Calls {
		out, err := invoke(r.Instances[0].Funcs[c.Export], c.Args)
		if err != nil {
			return nil, fmt.Errorf("call %d, %v: %w", i, c, err)
		}
		if long {
			return nil, nil
		}
		o.Calls = append(o.Calls, out)
	}
	return o, nil
}

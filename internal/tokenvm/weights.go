package tokenvm

import (
	"context"
	"sync"

	"tassadar"
	"tassadar/vm"
	"tassadar/vm/tokenmachine"
)

// Weights are what a module runs on: the built-in ones, or those of a model of its
// own.
type Weights struct {
	*Program
	Model   *vm.Model
	special *tokenmachine.Special // nil on the built-in weights
}

// General gives a program the built-in weights, which execute every program.
func General(p *Program) *Weights { return &Weights{Program: p, Model: tokenmachine.Model()} }

// Special gives a program the weights of its own that were read from a file of
// this name. A model that is not this program's is weights_unsupported.
func Special(p *Program, m *vm.Model, file string) (*Weights, error) {
	sp, err := tokenmachine.Specialize(p.Program)
	if err != nil {
		return nil, Coded(err)
	}
	if got, want := m.Digest(), sp.Model.Digest(); got != want {
		return nil, tassadar.Errorf(tassadar.WeightsUnsupported, "model %q is not of this module: its digest is %s, that of the module's weights %s; see tassadar vm specialize", file, got, want)
	}
	return &Weights{p, sp.Model, sp}, nil
}

// builtin is the digest of the built-in weights, made once: it reads every one of them.
var builtin = sync.OnceValue(func() string { return tokenmachine.Model().Digest() })

func (w *Weights) digest() string {
	if w.Model == tokenmachine.Model() {
		return builtin()
	}
	return w.Model.Digest()
}

// Open runs the prompt on a fresh engine. Nothing is instantiated yet.
func (w *Weights) Open(ctx context.Context, e vm.Engine) (*tokenmachine.Session, error) {
	if w.special != nil {
		return w.special.NewSession(ctx, e)
	}
	return tokenmachine.NewSession(ctx, e, w.Program.Program)
}

// Follow finds in a trace where the prompt ends, what was not predicted
// (arguments, and what imports answered), and what it says of invocations.
func (w *Weights) Follow(trace []vm.Token) (*tokenmachine.Followed, error) {
	if w.special != nil {
		return w.special.Follow(trace)
	}
	return tokenmachine.Follow(w.Program.Program, trace)
}

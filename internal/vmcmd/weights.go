package vmcmd

import (
	"io"

	"tassadar"
	"tassadar/vm"
	"tassadar/vm/exact"
	"tassadar/vm/machine"
	"tassadar/vm/traces"
)

// weights are what a module runs on: the machine, or a model of its own.
type weights struct {
	*program
	model   *vm.Model
	special *machine.Special // nil on the machine
}

// on loads a module, and the weights that c names for it. A model that is not
// this module's is weights_unsupported.
func (v *invocation) on(c *common, path string) (*weights, error) {
	m, err := c.load()
	if err != nil {
		return nil, err
	}
	p, err := v.load(path)
	if err != nil {
		return nil, err
	}
	if c.model == "" {
		return &weights{program: p, model: m}, nil
	}
	sp, err := machine.Specialize(p.Program)
	if err != nil {
		return nil, coded(err)
	}
	if got, want := m.Digest(), sp.Model.Digest(); got != want {
		return nil, tassadar.Errorf(tassadar.WeightsUnsupported, "model %q is not of this module: its digest is %s, that of the module's weights %s; see tassadar vm specialize", c.model, got, want)
	}
	return &weights{p, sp.Model, sp}, nil
}

func (w *weights) session(e vm.Engine) (*machine.Session, error) {
	if w.special != nil {
		return w.special.NewSession(e)
	}
	return machine.NewSession(e, w.Program)
}

func (w *weights) resume(x *exact.Engine, r io.Reader, least int, most int64) (*machine.Session, error) {
	if w.special != nil {
		return w.special.ResumeSession(x, r, least, most)
	}
	return machine.ResumeSession(x, w.Program, r, least, most)
}

func (w *weights) follow(trace []vm.Token) (prompt int, forced []traces.Range, err error) {
	if w.special != nil {
		return w.special.Follow(trace)
	}
	return machine.Follow(w.Program, trace)
}

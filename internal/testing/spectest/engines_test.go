package spectest_test

import (
	"context"
	"testing"

	"tassadar/internal/testing/spectest"
	"tassadar/vm"
	"tassadar/vm/exact"
	"tassadar/vm/isa"
	"tassadar/vm/tokenmachine"
	"tassadar/vm/tokenmachine/compiled"
)

// session is the token machine: weights that an engine runs.
type session struct {
	*tokenmachine.Session
	close func()
}

func (s session) Invoke(entry isa.Entry, args []uint64) ([]uint64, int, error) {
	out, err := s.Session.Invoke(context.Background(), entry, args, tokenmachine.Horizon)
	return out.Results, out.Trap, err
}

func (s session) Close() error {
	s.close()
	return nil
}

// onWeights runs the suites on engines that newEngine makes; done sees each
// engine afterwards. What passes on the plain interpreter has to pass here,
// assertion by assertion: the table is the same.
func onWeights[E vm.Engine](t *testing.T, newEngine func() (E, error), done func(E)) {
	runAll(t, spectest.Lowered{New: func(p *isa.Program) (spectest.Interpreter, error) {
		e, err := newEngine()
		if err != nil {
			return nil, err
		}
		s, err := tokenmachine.NewSession(t.Context(), e, p)
		return session{s, func() { done(e) }}, err
	}}, "lowered.txt", nil)
}

// TestExact runs the suites on the weights of the token machine by vm.exact,
// which never leaves its plan.
func TestExact(t *testing.T) {
	x, err := exact.New(tokenmachine.Model(), nil)
	if err != nil {
		t.Fatal(err)
	}
	onWeights(t, func() (*exact.Engine, error) { return x.Fresh(), nil }, func(e *exact.Engine) {
		if ok, why := e.Planned(); !ok {
			t.Errorf("a program left the plan: %s", why)
		}
	})
}

// TestCompiled runs the suites on the code that is generated from the weights.
func TestCompiled(t *testing.T) {
	onWeights(t, compiled.NewEngine, func(vm.Engine) {})
}

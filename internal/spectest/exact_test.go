package spectest_test

import (
	"context"
	"testing"

	"tassadar/internal/spectest"
	"tassadar/vm"
	"tassadar/vm/isa"
	"tassadar/vm/machine"
)

// session is the token machine: weights that an engine runs.
type session struct {
	*machine.Session
	t *testing.T
	e *vm.Exact
}

func (s session) Invoke(entry isa.Entry, args []uint64) ([]uint64, int, error) {
	out, err := s.Session.Invoke(context.Background(), entry, args, vm.Horizon)
	return out.Results, out.Trap, err
}

func (s session) Close() error {
	if ok, why := s.e.Planned(); !ok {
		s.t.Errorf("a program left the plan: %s", why)
	}
	return nil
}

// TestExact: the weights of the token machine pass what the plain interpreter
// passes, assertion by assertion, and never leave the plan of vm.exact.
func TestExact(t *testing.T) {
	x, err := vm.NewExact(machine.Model())
	if err != nil {
		t.Fatal(err)
	}
	runAll(t, spectest.Lowered{New: func(p *isa.Program) (spectest.Machine, error) {
		e := x.Fresh()
		s, err := machine.NewSession(e, p)
		return session{s, t, e}, err
	}}, "lowered.txt", nil)
}

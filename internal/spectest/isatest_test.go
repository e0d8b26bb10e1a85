package spectest_test

import (
	"testing"

	"tassadar/internal/spectest"
	"tassadar/vm/isa"
	"tassadar/vm/isa/isatest"
)

// plain is the plain interpreter of the instruction set.
type plain struct{ m *isatest.Machine }

func (p plain) Invoke(entry isa.Entry, args []uint64) ([]uint64, int, error) {
	return p.m.Invoke(entry, args, 1e9)
}

func (p plain) Close() error { return nil }

// TestLowered shows that the front end is right: what it makes of the suites
// passes on a plain interpreter of the instruction set. Engines pass the same
// assertions, by the same table.
func TestLowered(t *testing.T) {
	runAll(t, spectest.Lowered{New: func(p *isa.Program) (spectest.Machine, error) { return plain{isatest.New(p)}, nil }}, "lowered.txt", nil)
}

package emulated

import (
	"context"
	"slices"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/machine"
)

// Engines returns the backends that a machine measures with. A program that qemu's user
// mode starts is no longer emulated where the host's kernel runs it by itself: an engine
// that is a program of its own would not be the emulated class's, and refuses.
func Engines(m *evidence.Machine, list []backend.Backend) []backend.Backend {
	if !m.Emulated || !machine.EnginesRunNatively(m.Arch, m.Evidence) {
		return list
	}
	out := slices.Clone(list)
	for i, b := range out {
		if b.Capabilities().Has(backend.Executable) {
			out[i] = native{b, m}
		}
	}
	return out
}

// native is an engine that would run on the host's own processor.
type native struct {
	backend.Backend
	machine *evidence.Machine
}

func (n native) refused() error {
	return tassadar.Errorf(tassadar.CellImpossible, "%s is a program of its own, and one that is started from within %s runs on the host's processor", n.Family(), n.machine.Emulator)
}

// Probe refuses.
func (n native) Probe(context.Context) (backend.Engine, error) { return backend.Engine{}, n.refused() }

// Open refuses.
func (n native) Open(context.Context, int) (backend.Session, error) { return nil, n.refused() }

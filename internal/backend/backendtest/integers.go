package backendtest

import (
	"context"
	"slices"

	"tassadar/internal/backend"
	"tassadar/internal/invocation"
)

// Integers returns a backend as if its engine had integers only: it lacks floats
// and, with them, canaries. Its family is the backend's, after "integers.".
func Integers(b backend.Backend) backend.Backend { return integers{b} }

type integers struct{ backend.Backend }

func (b integers) Family() string { return "integers." + b.Backend.Family() }

func (b integers) Capabilities() backend.Capabilities {
	return slices.DeleteFunc(b.Backend.Capabilities(), func(c backend.Capability) bool {
		return slices.Contains(floats, c) || c == backend.CanaryBits
	})
}

func (b integers) Probe(ctx context.Context) (backend.Engine, error) {
	e, err := b.Backend.Probe(ctx)
	e.Family = "integers." + e.Family
	return e, err
}

func (b integers) Open(ctx context.Context, memoryPages int) (backend.Session, error) {
	s, err := b.Backend.Open(ctx, memoryPages)
	if err != nil {
		return nil, err
	}
	return integerSession{s, b}, nil
}

type integerSession struct {
	backend.Session
	of integers
}

func (s integerSession) Effective() backend.Engine {
	e := s.Session.Effective()
	e.Family = "integers." + e.Family
	return e
}

func (s integerSession) Run(ctx context.Context, inv backend.Invocation) (backend.Answer, error) {
	if err := s.of.Capabilities().Lacking(s.of.Family(), backend.Needs(invocation.Program{Module: inv.Module, Links: inv.Links})); err != nil {
		return backend.Answer{}, err
	}
	return s.Session.Run(ctx, inv)
}

// Package fake is a backend for tests: what it finds, what it answers and what
// it says that ran are the test's to choose.
//
// Start with [New], whose backend answers every call with zeros, or with [Altered], a
// backend that does something wrong.
package fake

import (
	"context"
	"slices"
	"testing"

	"tassadar"
	"tassadar/internal/backend"
)

// Backend is a backend without an engine.
type Backend struct {
	// Engine is what probing finds, and what ran as long as Ran is nil. Its
	// family is the one that the backend is asked for.
	Engine backend.Engine
	// Found, if it has a family, is what probing finds instead.
	Found backend.Engine
	// Ran, if it has a family, is what sessions say that ran.
	Ran backend.Engine
	// Second, if it has a family, is what all sessions but the first say that ran.
	Second backend.Engine
	// ProbeErr and OpenErr are what probing and opening fail with.
	ProbeErr, OpenErr error
	// Answer answers an invocation; nil answers with [Zeros].
	Answer func(ctx context.Context, inv backend.Invocation) (backend.Answer, error)
	// Slice answers a slice of one; nil has no checkpoints.
	Slice func(ctx context.Context, inv backend.Invocation, s backend.Slice) (backend.Sliced, error)
	// Opened and Closed count sessions.
	Opened, Closed int
}

var _ backend.Backend = (*Backend)(nil)

// New returns a backend of the family that is here and answers with zeros.
func New(family string) *Backend {
	return &Backend{Engine: backend.Engine{Family: family, Version: "1.0.0", Digest: tassadar.DigestBytes([]byte(family))}}
}

// Family is the family asked for.
func (b *Backend) Family() string { return b.Engine.Family }

// Capabilities are all there are, but for those of programs: it has no file.
func (b *Backend) Capabilities() backend.Capabilities {
	all := slices.Concat(backend.Numbers(), backend.Traps(), backend.Version2())
	if b.Slice != nil {
		all = append(all, backend.Checkpoints)
	}
	return append(all, backend.LinkedModules, backend.HostImports, backend.MemoryGrowth, backend.TimeLimit, backend.StackLimit, backend.LongRuns, backend.ElementBounds, backend.GrowthBounds, backend.StateAfterTraps, backend.CanaryBits)
}

// Probe finds Engine, or Found.
func (b *Backend) Probe(context.Context) (backend.Engine, error) {
	if b.Found.Family != "" {
		return b.Found, b.ProbeErr
	}
	return b.Engine, b.ProbeErr
}

// Open starts a session.
func (b *Backend) Open(context.Context, int) (backend.Session, error) {
	if b.OpenErr != nil {
		return nil, b.OpenErr
	}
	b.Opened++
	return &session{b, b.Opened > 1}, nil
}

type session struct {
	b      *Backend
	second bool
}

func (s *session) Run(ctx context.Context, inv backend.Invocation) (backend.Answer, error) {
	if s.b.Answer != nil {
		return s.b.Answer(ctx, inv)
	}
	return Zeros(inv), nil
}

// Slice is that of [backend.Slicer].
func (s *session) Slice(ctx context.Context, inv backend.Invocation, slice backend.Slice) (backend.Sliced, error) {
	return s.b.Slice(ctx, inv, slice)
}

// Forge is that of [backend.Slicer].
func (s *session) Forge(checkpoint []byte) ([]byte, error) {
	return append([]byte("forged "), checkpoint...), nil
}

func (s *session) Effective() backend.Engine {
	if s.second && s.b.Second.Family != "" {
		return s.b.Second
	}
	if s.b.Ran.Family != "" {
		return s.b.Ran
	}
	return s.b.Engine
}

func (s *session) Close() error {
	s.b.Closed++
	return nil
}

// Altered is a backend whose sessions execute other invocations than they are given, or
// answer otherwise; a function that is nil changes nothing.
type Altered struct {
	backend.Backend
	Invocation func(*backend.Invocation)
	Answer     func(*backend.Answer)
}

// Open opens a session of the backend itself.
func (a *Altered) Open(ctx context.Context, pages int) (backend.Session, error) {
	s, err := a.Backend.Open(ctx, pages)
	return alteredSession{s, a}, err
}

type alteredSession struct {
	backend.Session
	of *Altered
}

func (s alteredSession) Run(ctx context.Context, inv backend.Invocation) (backend.Answer, error) {
	if s.of.Invocation != nil {
		s.of.Invocation(&inv)
	}
	answer, err := s.Session.Run(ctx, inv)
	if s.of.Answer != nil {
		s.of.Answer(&answer)
	}
	return answer, err
}

// Zeros answers every call with a zero of each result type and reads no bytes.
func Zeros(inv backend.Invocation) backend.Answer {
	var out backend.Answer
	for _, c := range inv.Calls {
		r := tassadar.CallResult{Results: []tassadar.Value{}}
		for _, typ := range c.Results {
			r.Results = append(r.Results, tassadar.Value{Type: typ})
		}
		out.Result = append(out.Result, r)
	}
	return out
}

// Call is a call with arguments as a command takes them.
func Call(t testing.TB, export string, args ...string) tassadar.Call {
	t.Helper()
	c := tassadar.Call{Export: export}
	for _, s := range args {
		a, err := tassadar.ParseArg(s)
		if err != nil {
			t.Fatal(err)
		}
		c.Args = append(c.Args, a)
	}
	return c
}

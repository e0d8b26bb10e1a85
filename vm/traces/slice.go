package traces

import (
	"context"
	"errors"

	"tassadar/vm"
)

// ErrCut is where a [Slice] ends before its run does.
var ErrCut = errors.New("the slice ends here, and the run goes on")

// Slice is an engine for a part of a run. It is driven like a fresh one: up to the
// tokens that its engine holds already it predicts these and takes no others, as a
// [Playback] does, so that the driver comes to where the part before it ended; from
// there on the engine predicts. Where more tokens than its end are asked for, it
// is [ErrCut], and the engine stands at the end.
type Slice struct {
	e      vm.Engine
	before *Playback
	from   int
	end    int
}

// NewSlice begins with what an engine of the model holds, and ends at a number of tokens.
func NewSlice(m *vm.Model, e vm.Engine, end int) *Slice {
	return &Slice{e, NewPlayback(m, e.Tokens()), e.Len(), end}
}

// Reached reports whether the driver came to where the part begins.
func (s *Slice) Reached() bool { return s.before.Len() == s.from }

// Name implements [vm.Engine].
func (s *Slice) Name() string { return s.e.Name() }

// Len implements [vm.Engine].
func (s *Slice) Len() int {
	if !s.Reached() {
		return s.before.Len()
	}
	return s.e.Len()
}

// Tokens implements [vm.Engine].
func (s *Slice) Tokens() []vm.Token {
	if !s.Reached() {
		return s.before.Tokens()
	}
	return s.e.Tokens()
}

// Append implements [vm.Engine].
func (s *Slice) Append(ctx context.Context, t vm.Token) error {
	switch {
	case !s.Reached():
		return s.before.Append(ctx, t)
	case s.e.Len() >= s.end:
		return ErrCut
	}
	return s.e.Append(ctx, t)
}

// Next implements [vm.Engine].
func (s *Slice) Next() (vm.Token, error) {
	if !s.Reached() {
		return s.before.Next()
	}
	return s.e.Next()
}

// Extend implements [vm.Engine].
func (s *Slice) Extend(ctx context.Context, limit int, stop ...vm.Token) (bool, error) {
	if !s.Reached() {
		stopped, err := s.before.Extend(ctx, min(limit, s.from), stop...)
		if stopped || err != nil || limit <= s.from {
			return stopped, err
		}
	}
	stopped, err := s.e.Extend(ctx, min(limit, s.end), stop...)
	if !stopped && err == nil && limit > s.end {
		err = ErrCut
	}
	return stopped, err
}

package traces

import (
	"context"
	"fmt"

	"tassadar/vm"
)

// Playback is an engine that predicts what a trace has: whoever drives it as he would
// drive a machine learns whether the trace is of the run that he has in mind. That its
// predictions are a machine's is for [Verify]. A token that the trace has not is
// trace_differs, and so is what comes after its end.
type Playback struct {
	m     *vm.Model
	trace []vm.Token
	n     int
}

// PartError is the token at which a trace parts from a run, in the errors of [Playback].
type PartError struct {
	At        int      // position in the trace
	Got, Want vm.Token // of the trace and of the run; -1 for none
	m         *vm.Model
}

// Error names both tokens.
func (e *PartError) Error() string {
	switch {
	case e.Got >= 0:
		return fmt.Sprintf("token %d is %s, where %s is given", e.At, e.m.Name(e.Got), e.m.Name(e.Want))
	case e.Want >= 0:
		return fmt.Sprintf("the trace ends at token %d, where %s is given", e.At, e.m.Name(e.Want))
	}
	return fmt.Sprintf("the trace ends at token %d, before its run does", e.At)
}

func (p *Playback) part(got, want vm.Token) error {
	return vm.Errorf(vm.CodeTraceDiffers, "%w", &PartError{p.n, got, want, p.m})
}

// NewPlayback plays a trace of a model from its beginning.
func NewPlayback(m *vm.Model, trace []vm.Token) *Playback { return &Playback{m: m, trace: trace} }

// Played is a playback at its end.
func Played(m *vm.Model, trace []vm.Token) *Playback { return &Playback{m, trace, len(trace)} }

// Name implements [vm.Engine].
func (p *Playback) Name() string { return "a trace" }

// Len implements [vm.Engine].
func (p *Playback) Len() int { return p.n }

// Tokens implements [vm.Engine].
func (p *Playback) Tokens() []vm.Token { return p.trace[:p.n] }

// Append implements [vm.Engine].
func (p *Playback) Append(_ context.Context, t vm.Token) error {
	if p.n == len(p.trace) {
		return p.part(-1, t)
	}
	if got := p.trace[p.n]; got != t {
		return p.part(got, t)
	}
	p.n++
	return nil
}

// Next implements [vm.Engine].
func (p *Playback) Next() (vm.Token, error) {
	if p.n == len(p.trace) {
		return 0, p.part(-1, -1)
	}
	return p.trace[p.n], nil
}

// Extend implements [vm.Engine].
func (p *Playback) Extend(ctx context.Context, limit int, stop ...vm.Token) (bool, error) {
	return vm.ExtendByTokens(ctx, p, limit, stop...)
}

package reexecute

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/invocation"
	"tassadar/wasm"
)

// States executes a case without a trace again, as a whole, on the engine of its
// receipt and on one of another kind, and compares what they are at the positions that
// a nonce names ([evidence.PickPositions]), how much they counted, and what they came
// to. Where they part, it looks for the first instruction at which they do. An engine
// of a kind of its own that agrees with the receipt's is enough: one of several
// references that is wrong by itself says nothing about it. What the receipt says and
// its engine does not come to here differs too.
//
// Modules with links or float arithmetic, or with a memory that [wasm.StopAt] cannot
// digest, are compared by count and result alone. Errors:
//
//	bad_use              the receipt has no such case, or it was not counted
//	policy_malformed     the profile here is another one
//	evidence_incomplete  a module here is not the one that was measured
//	backend_unavailable  the receipt's engine, or any of another kind, is not here
func (s *Source) States(ctx context.Context, a *evidence.Assignment, rc *evidence.Receipt, caseID string, nonce tassadar.Bytes) (*evidence.Reexecuted, error) {
	c, err := s.measured(ctx, a, rc, caseID)
	if err != nil {
		return nil, err
	}
	if c.observed.Trace != nil || c.observed.Instructions == 0 || len(c.observed.Seen) == 0 {
		return nil, tassadar.Errorf(tassadar.BadUse, "case %q of the receipt has a trace, or was not counted", caseID)
	}
	c.invocation.Trace = false
	positions := evidence.PickPositions(nonce, uint64(c.observed.Instructions))
	own, err := s.opened(ctx, rc.Cell.Backend, c)
	if err != nil {
		return nil, err
	}
	defer own.close()
	if err := own.execute(ctx, positions); err != nil {
		return nil, fmt.Errorf("%s: %w", own.family, err)
	}
	var first *evidence.Reexecuted
	why := error(tassadar.Errorf(tassadar.BackendUnavailable, "no engine of another kind than %s is here", own.family))
	for _, b := range s.Backends {
		if kindOf(b.Family()) == kindOf(own.family) {
			continue
		}
		found, err := s.beside(ctx, own, b.Family(), c, positions)
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if err != nil {
			why = err
			continue
		}
		found.Case = caseID
		if found.Differs == nil {
			found.Differs = c.unlike(own)
			return found, nil
		}
		if first == nil {
			first = found
		}
	}
	if first == nil {
		return nil, why
	}
	return first, nil
}

// Engines says what is missing for [Source.States] of a receipt of a family:
// backend_unavailable.
func (s *Source) Engines(ctx context.Context, family string) error {
	own, other := false, false
	for _, b := range s.Backends {
		switch _, err := b.Probe(ctx); {
		case b.Family() == family && err != nil:
			return err
		case b.Family() == family:
			own = true
		case kindOf(b.Family()) != kindOf(family) && err == nil:
			other = true
		}
	}
	switch {
	case !own:
		return tassadar.WithNext(tassadar.Errorf(tassadar.BackendUnavailable, "%s is not here", family), "A host with the engine can answer; --ask only asks.")
	case !other:
		return tassadar.WithNext(tassadar.Errorf(tassadar.BackendUnavailable, "no engine of another kind than %s is here", family), "tassadar backend list says which there are; --ask only asks.")
	}
	return nil
}

// kindOf is the kind of a family: engines of one kind share code.
func kindOf(family string) string {
	if i := strings.IndexAny(family, ".-"); i >= 0 {
		family = family[:i]
	}
	return family
}

// beside compares the receipt's engine with another one.
func (s *Source) beside(ctx context.Context, own *executed, family string, c *measured, positions []uint64) (*evidence.Reexecuted, error) {
	other, err := s.opened(ctx, family, c)
	if err != nil {
		return nil, err
	}
	defer other.close()
	if own.plain {
		positions = nil
	}
	if err := other.execute(ctx, positions); err != nil {
		return nil, fmt.Errorf("%s: %w", family, err)
	}
	out := &evidence.Reexecuted{Engine: own.family, Reference: family}
	agree, part := uint64(0), uint64(0) // the last position where they agree, the first where they do not
	parted := false
	if !own.plain {
		for i, at := range positions {
			out.States = append(out.States, evidence.State{Instructions: tassadar.Uint(at), Digest: evidence.StateDigest(own.states[i])})
			switch {
			case parted:
			case own.states[i] != other.states[i]:
				parted, part = true, at
			default:
				agree = at
			}
		}
	}
	out.States = append(out.States, evidence.State{Instructions: tassadar.Uint(own.count), Digest: own.result})
	ends := own.count != other.count || own.result != other.result
	if !parted && !ends {
		return out, nil
	}
	out.Differs = &evidence.TokenDiffers{Token: tassadar.Uint(own.count), Got: own.said(), Want: other.said()}
	if own.plain || own.count == 0 || other.count == 0 {
		return out, nil
	}
	if !parted {
		part = min(own.count, other.count) - 1
	}
	return out, bisect(ctx, own, other, agree, part, parted, out.Differs)
}

// bisect finds the first position, behind one where two engines agree, at which they do
// not, and says it; known says that they part at the last one.
func bisect(ctx context.Context, own, other *executed, agree, part uint64, known bool, d *evidence.TokenDiffers) error {
	shown := func(at uint64) (a, b uint64, err error) {
		if a, err = own.stop(ctx, at, wasm.StopState); err == nil {
			b, err = other.stop(ctx, at, wasm.StopState)
		}
		return a, b, err
	}
	if !known {
		if a, b, err := shown(part); err != nil || a == b {
			return err // only the ends differ: d says so
		}
	}
	if a, b, err := shown(0); err != nil {
		return err
	} else if a != b {
		part = 0
	}
	for agree+1 < part {
		at := agree + (part-agree)/2
		a, b, err := shown(at)
		switch {
		case err != nil:
			return err
		case a == b:
			agree = at
		default:
			part = at
		}
	}
	a, b, err := shown(part)
	if err != nil {
		return err
	}
	d.Token = tassadar.Uint(part)
	d.Got = fmt.Sprintf("%s has state %s", own.family, evidence.StateDigest(a).Short())
	d.Want = fmt.Sprintf("%s has state %s", other.family, evidence.StateDigest(b).Short())
	place, err := own.stop(ctx, part, wasm.StopPlace)
	if err != nil {
		return err
	}
	function, offset := wasm.Place(place)
	d.Place = fmt.Sprintf("before offset %#x of function %d", offset, function)
	return nil
}

// unlike says where a receipt has another end of a case than its engine comes to here.
func (c *measured) unlike(own *executed) *evidence.TokenDiffers {
	seen := &c.observed.Seen[0]
	if seen.Digest == own.result && uint64(c.observed.Instructions) == own.count {
		return nil
	}
	return &evidence.TokenDiffers{Token: tassadar.Uint(own.count), Got: fmt.Sprintf("the receipt has %s after %d instructions", seen.Digest.Short(), c.observed.Instructions), Want: own.said()}
}

// executed is a case on an engine.
type executed struct {
	family  string
	session backend.Session
	c       *measured
	plain   bool // it has no states
	count   uint64
	result  tassadar.Digest
	states  []uint64
}

func (s *Source) opened(ctx context.Context, family string, c *measured) (*executed, error) {
	for _, b := range s.Backends {
		if b.Family() != family {
			continue
		}
		if _, err := b.Probe(ctx); err != nil {
			return nil, err
		}
		needs := backend.Needs(invocation.Program{Module: c.invocation.Module, Links: c.invocation.Links})
		if err := b.Capabilities().Lacking(family, needs); err != nil {
			return nil, err
		}
		session, err := b.Open(ctx, c.memoryPages)
		if err != nil {
			return nil, err
		}
		return &executed{family: family, session: session, c: c, plain: len(c.invocation.Links) > 0}, nil
	}
	return nil, tassadar.Errorf(tassadar.BackendUnavailable, "%s is not here", family)
}

func (e *executed) close() { e.session.Close() }

func (e *executed) said() string {
	return fmt.Sprintf("%s comes to %s after %d instructions", e.family, e.result.Short(), e.count)
}

// execute runs the counted copy to its end, and a copy for each position.
func (e *executed) execute(ctx context.Context, positions []uint64) error {
	counted, err := invocation.Program{Module: e.c.invocation.Module, Links: e.c.invocation.Links}.Counted(e.c.limit)
	if err != nil {
		return err
	}
	answer, err := e.run(ctx, counted)
	if err != nil {
		return err
	}
	if answer.Refusal != nil {
		return tassadar.Errorf(answer.Refusal.Code, "the case is refused: %s", answer.Refusal.Detail)
	}
	e.count, e.result = answer.Counter, answer.Result.Digest()
	for _, at := range positions {
		if e.plain {
			break
		}
		state, err := e.stop(ctx, at, wasm.StopState)
		if errors.Is(err, wasm.ErrNoState) {
			e.plain, e.states = true, nil
			break
		}
		if err != nil {
			return err
		}
		e.states = append(e.states, state)
	}
	return nil
}

// stop runs a copy that stops behind so many instructions, and returns what it shows.
func (e *executed) stop(ctx context.Context, at uint64, show wasm.Stop) (uint64, error) {
	module, err := wasm.StopAt(e.c.invocation.Module, at, show)
	if err != nil {
		return 0, err
	}
	answer, err := e.run(ctx, invocation.Program{Module: module})
	return answer.Counter, err
}

func (e *executed) run(ctx context.Context, p invocation.Program) (backend.Answer, error) {
	inv := e.c.invocation
	inv.Module, inv.Links, inv.Counter = p.Module, p.Links, wasm.CounterExport
	answer, err := e.session.Run(ctx, inv)
	if err == nil && e.session.Effective().Family != e.family {
		err = tassadar.Errorf(tassadar.BackendMismatch, "%s ran instead of %s", e.session.Effective().Family, e.family)
	}
	return answer, err
}

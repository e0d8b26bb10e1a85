package reexecute

import (
	"context"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/backend"
)

// Case executes a whole case of a receipt again, by a backend of this host, and gives
// how that ended and what really ran. It compares nothing. Errors are those of
// [Source.Job], without those about traces, and the backend's.
func (s *Source) Case(ctx context.Context, a *evidence.Assignment, rc *evidence.Receipt, observed *evidence.ObservedCase, b backend.Backend) (evidence.Observation, backend.Engine, error) {
	var none evidence.Observation
	p, err := s.measured(ctx, a, rc, observed.ID)
	if err != nil {
		return none, backend.Engine{}, err
	}
	session, err := b.Open(ctx, p.memoryPages)
	if err != nil {
		return none, backend.Engine{}, err
	}
	defer session.Close()
	inv := p.invocation
	inv.Trace = false
	answer, err := session.Run(ctx, inv)
	if err != nil {
		return none, backend.Engine{}, err
	}
	seen := evidence.Observation{Ended: tassadar.EndedReturned, Digest: answer.Result.Digest(), Runs: 1}
	switch {
	case answer.Refusal != nil:
		seen = evidence.Observation{Ended: tassadar.EndedRefused, Code: answer.Refusal.Code, By: answer.Refusal.By, Runs: 1}
	case answer.Result.Trap() != "":
		seen.Ended = tassadar.EndedTrapped
	}
	return seen, session.Effective(), nil
}

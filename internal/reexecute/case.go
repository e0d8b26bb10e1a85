package reexecute

import (
	"context"
	"slices"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/worker"
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

// Refusal tries a refusal case of a receipt again, by a backend of this host, and gives how
// that ended and what really ran. It compares nothing. Errors: policy_malformed where the
// profile here is another one, bad_use where it has no such case, evidence_incomplete where
// a module is not here, and the backend's.
func (s *Source) Refusal(ctx context.Context, rc *evidence.Receipt, observed *evidence.ObservedRefusal, b backend.Backend) (evidence.Observation, backend.Engine, error) {
	var none evidence.Observation
	profile, ok := s.Profile(rc.Cell.Profile)
	if !ok || profile.Digest() != rc.ProfileDigest {
		return none, backend.Engine{}, tassadar.Errorf(tassadar.PolicyMalformed, "the profile %s of the receipt, %s, is not here", rc.Cell.Profile, rc.ProfileDigest.Short())
	}
	at := slices.IndexFunc(profile.Refusals, func(r tassadar.Refuse) bool { return r.ID == observed.ID && r.Digest() == observed.Digest })
	if at < 0 {
		return none, backend.Engine{}, tassadar.Errorf(tassadar.BadUse, "the profile has no refusal case %q of the digest %s", observed.ID, observed.Digest.Short())
	}
	c := &profile.Refusals[at]
	needed := []tassadar.Module{c.Module}
	for i := range c.Links {
		needed = append(needed, c.Links[i].Modules...)
	}
	modules := map[tassadar.Digest][]byte{}
	for _, m := range needed {
		data, err := s.Modules(ctx, m)
		if err != nil {
			return none, backend.Engine{}, err
		}
		modules[m.Digest] = data
	}
	return worker.Refuse(ctx, b, profile, modules, c)
}

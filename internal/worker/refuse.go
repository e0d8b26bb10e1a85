package worker

import (
	"context"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/backend"
)

// Refuse tries one refusal case of a profile once, as [Worker.Measure] does, and gives how
// that ended and what really ran. Modules are those of the case, by digest.
func Refuse(ctx context.Context, b backend.Backend, profile *tassadar.Profile, modules map[tassadar.Digest][]byte, c *tassadar.Refuse) (evidence.Observation, backend.Engine, error) {
	r := &run{Worker: &Worker{}, o: Assignment{Profile: profile, RefusalModules: modules}, rc: &evidence.Receipt{Requested: b.Family()}, backend: b}
	open := func(ctx context.Context) (backend.Session, error) {
		return b.Open(ctx, profile.Limits.MemoryPages)
	}
	r.aside.open = open
	defer r.aside.close()
	session, err := open(ctx)
	if err != nil {
		return evidence.Observation{}, backend.Engine{}, err
	}
	defer session.Close()
	r.session = session
	seen := r.refuse(ctx, c)
	seen.Runs = 1
	ran := session.Effective()
	if r.strange != nil {
		ran = *r.strange
	}
	return seen, ran, ctx.Err()
}

// Package station makes a worker ready to measure under a policy: modules are built before
// the first cell is measured, traces have a store, and an assignment is given what of the
// policy it needs.
//
// Start with [Ready]. [Station.Measure] is what package dispatch calls.
package station

import (
	"context"
	"strings"
	"time"

	"tassadar"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/modules"
	"tassadar/internal/policy"
	"tassadar/internal/text"
	"tassadar/internal/tracestore"
	"tassadar/internal/worker"
)

// Options say how a worker is made ready.
type Options struct {
	Data         string // data directory, with this host's compilers and traces
	BuildSources bool   // also sources that are no part of the program are compiled
	Full         bool   // modules are built twice where a gate asks for it
	TraceBytes   int64  // that traces may take on disk; 0 keeps none
	// Note tells a person what goes on.
	Note func(format string, args ...any)
}

// Station is a worker with the policy that it measures under.
type Station struct {
	Worker *worker.Worker
	Policy *policy.Bundle
}

// Ready builds what the cells need, and gives the worker its modules and a store for
// traces. Without one, of which the worker warns, it measures all the same.
func Ready(ctx context.Context, w *worker.Worker, b *policy.Bundle, cells []tassadar.Cell, o Options) *Station {
	mods := modules.New(b, o.BuildSources)
	mods.Described(datadir.Toolchains(o.Data))
	if o.Full {
		mods.Twice()
	}
	if list, families := mods.Wanted(ctx, cells); len(list) > 0 {
		o.Note("building %s with %s", text.Plural(len(list), "module", "modules"), strings.Join(families, ", "))
		start := time.Now()
		mods.Build(ctx, list)
		if ctx.Err() == nil {
			o.Note("built in %.1f s", time.Since(start).Seconds())
		}
	}
	w.Modules = func(ctx context.Context, m tassadar.Module) (worker.Built, error) {
		built, err := mods.Get(ctx, m)
		return worker.Built(built), err
	}
	if o.TraceBytes > 0 {
		store, err := tracestore.OpenFor(&b.Policy, datadir.Traces(o.Data), o.TraceBytes, w.Now())
		if err != nil {
			w.Warn(err)
		} else {
			w.Traces = store
		}
	}
	return &Station{w, b}
}

// Measure measures an assignment and returns the receipt.
func (s *Station) Measure(ctx context.Context, a dispatch.Assigned) ([]byte, error) {
	o, err := s.work(a)
	if err != nil {
		return nil, err
	}
	return s.Worker.Measure(ctx, *o)
}

// Checkpoints finds out whether the cases of an assignment can go on from the checkpoints
// that came with it.
func (s *Station) Checkpoints(ctx context.Context, a dispatch.Assigned) error {
	o, err := s.work(a)
	if err != nil {
		return err
	}
	return s.Worker.Checkpoints(ctx, *o)
}

// work is an assignment with what of the policy a worker needs for it.
func (s *Station) work(a dispatch.Assigned) (*worker.Assignment, error) {
	profile, ok := s.Policy.Policy.Profile(a.Body.Cell.Profile)
	if !ok {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.PolicyMalformed, "profile %s is assigned and is not in this policy, %s", a.Body.Cell.Profile, s.Policy.Digest.Short()),
			"Carry the policy directory over from where the log is, and name it: tassadar run --assignment FILE --policy DIR.")
	}
	return &worker.Assignment{Digest: a.Digest, Body: a.Body, Nonce: a.Nonce, Profile: profile, RefusalModules: s.Policy.Modules, Checkpoints: a.Checkpoints}, nil
}

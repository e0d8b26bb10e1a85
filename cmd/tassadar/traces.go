package main

import (
	"context"
	"math"
	"path/filepath"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/operator"
	"tassadar/internal/policy"
	"tassadar/internal/reexecute"
	"tassadar/internal/tracestore"
	"tassadar/internal/worker"
)

// The bound of the folder of traces, in MiB.
const (
	traceStoreMiB = 4096
	leastStoreMiB = 16
	mostStoreMiB  = 1 << 30
)

func (a *app) traceDir() string { return filepath.Join(a.data, "traces") }

// keepTraces gives a worker the folder of traces, within the bound of the flag, and
// drops those that no envelope's evidence is as old as any more.
func (a *app) keepTraces(w *worker.Worker, bundle *policy.Bundle, mebibytes uint64) error {
	store, err := tracestore.Open(a.traceDir(), int64(mebibytes)<<20)
	if err != nil {
		return err
	}
	age := int64(0)
	for i := range bundle.Policy.Envelopes {
		age = max(age, bundle.Policy.Envelopes[i].Require.MaxAgeSeconds)
	}
	if _, err := store.Expire(a.now() - age); err != nil {
		return err
	}
	w.Traces = store
	w.Warn = func(err error) { a.note("warning: a trace is not kept: %v", err) }
	return nil
}

// reexecute executes the windows that leaves pick, with the modules and the traces of a
// worker of this host.
func (a *app) reexecute(w *worker.Worker, bundle *policy.Bundle) operator.Reexecute {
	store, _ := w.Traces.(*tracestore.Store)
	source := &reexecute.Source{
		Profile: bundle.Policy.Profile,
		Modules: func(ctx context.Context, m tassadar.Module) ([]byte, error) {
			built, err := w.Modules(ctx, m)
			return built.Bytes, err
		},
		Traces: store,
	}
	return func(ctx context.Context, as *evidence.Assignment, rc *evidence.Receipt, caseID string, window uint64) *evidence.Reexecuted {
		found, err := source.Window(ctx, as, rc, caseID, window)
		if err != nil {
			a.note("warning: window %d of %s was not executed again: %v", window, caseID, err)
			return nil
		}
		return found
	}
}

// tracesIn opens a folder of traces to read them, "" for that of the data directory.
func (a *app) tracesIn(dir string) (*tracestore.Store, error) {
	if dir == "" {
		dir = a.traceDir()
	}
	return tracestore.Open(dir, math.MaxInt64) // nothing goes
}

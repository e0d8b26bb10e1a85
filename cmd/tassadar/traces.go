package main

import (
	"context"
	"math"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/operator"
	"tassadar/internal/policy"
	"tassadar/internal/reexecute"
	"tassadar/internal/tracestore"
	"tassadar/internal/worker"
)

// reexecute executes the windows that leaves pick, with the modules and the traces of a
// worker of this host; nil where it keeps none.
func (a *app) reexecute(w *worker.Worker, bundle *policy.Bundle) operator.Reexecute {
	store, ok := w.Traces.(*tracestore.Store)
	if !ok {
		return nil
	}
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
		dir = datadir.Traces(a.data)
	}
	return tracestore.Open(dir, math.MaxInt64) // nothing goes
}

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
)

// reexecute executes the windows that leaves pick, with the traces in the data directory
// of a worker of this host; nil where these cannot be opened.
func (a *app) reexecute(data string, bundle *policy.Bundle) operator.Reexecute {
	source, err := sourceOf(bundle, datadir.Traces(data))
	if err != nil {
		a.note("warning: no window is executed again: %v", err)
		return nil
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

// sourceOf is where windows are executed again: with the modules of a policy, and the
// traces in a folder, of which none goes.
func sourceOf(bundle *policy.Bundle, traces string) (*reexecute.Source, error) {
	store, err := tracestore.Open(traces, math.MaxInt64)
	if err != nil {
		return nil, err
	}
	source := sourceWith(bundle)
	source.Traces = store
	return source, nil
}

// sourceWith has the modules of a policy, and no traces.
func sourceWith(bundle *policy.Bundle) *reexecute.Source {
	return &reexecute.Source{
		Profile: bundle.Policy.Profile,
		Modules: func(_ context.Context, m tassadar.Module) ([]byte, error) {
			data, ok := bundle.Modules[m.Digest]
			if !ok {
				return nil, tassadar.Errorf(tassadar.EvidenceIncomplete, "module %s is not here", m.Digest.Short())
			}
			return data, nil
		},
	}
}

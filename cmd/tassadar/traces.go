package main

import (
	"cmp"
	"context"
	"math"
	"slices"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/backend/transformer"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
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

// checkpoints makes the checkpoints that cases go on from, of the traces in the data
// directory; nil where these cannot be opened.
func (a *app) checkpoints(dir *datadir.Dir, bundle *policy.Bundle) *dispatch.Checkpoints {
	source, err := sourceOf(bundle, datadir.Traces(dir.Path))
	if err != nil {
		a.note("warning: no case goes on from the checkpoint of another: %v", err)
		return nil
	}
	return &dispatch.Checkpoints{Operator: dir.Operator, Make: source.Checkpoint}
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

// references are the engines that execute cases without traces again: those that a
// policy declares, and one of each kind that is always here. Slow ones stand last.
func (a *app) references(declared []string) []backend.Backend {
	for _, family := range []string{"wazero.interpreter", transformer.Compiled} {
		if !slices.Contains(declared, family) {
			declared = append(declared, family)
		}
	}
	all := a.backends(declared)
	slow := func(b backend.Backend) int {
		if b.Capabilities().Has(backend.LongRuns) {
			return 0
		}
		return 1
	}
	slices.SortStableFunc(all, func(a, b backend.Backend) int { return cmp.Compare(slow(a), slow(b)) })
	return all
}

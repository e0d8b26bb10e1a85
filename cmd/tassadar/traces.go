package main

import (
	"cmp"
	"context"
	"os"
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
	"tassadar/vm"
)

// reexecute executes the windows that leaves pick, with the traces in the data directory
// of a worker of this host.
func (a *app) reexecute(data string, bundle *policy.Bundle) operator.Reexecute {
	source := a.mending(bundle, datadir.Traces(data))
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
// directory.
func (a *app) checkpoints(dir *datadir.Dir, bundle *policy.Bundle) *dispatch.Checkpoints {
	source := a.sourceOf(bundle, datadir.Traces(dir.Path))
	return &dispatch.Checkpoints{Operator: dir.Operator, Make: source.Checkpoint}
}

// sourceOf is where windows are executed again: with the modules of a policy, and the
// traces in a folder, of which none goes and none comes. A trace that is damaged is said
// to be so.
func (a *app) sourceOf(bundle *policy.Bundle, traces string) *reexecute.Source {
	source := sourceWith(bundle)
	source.Traces = tracestore.Look(traces)
	said := map[string]bool{}
	source.Damaged = func(err error) {
		if text := err.Error(); !said[text] {
			said[text] = true
			a.note("warning: %s", text)
		}
	}
	return source
}

// mending is sourceOf for commands that write: a trace that was damaged is kept anew when
// its case was executed again.
func (a *app) mending(bundle *policy.Bundle, traces string) *reexecute.Source {
	source, store := a.sourceOf(bundle, traces), tracestore.Look(traces)
	source.Mend = func(model tassadar.Digest, tokens []vm.Token) error {
		mended, err := store.Mend(model, tokens)
		if mended {
			a.note("trace %s in %s is whole again", evidence.NewTraceTree(model, tokens).Root().Short(), traces)
		}
		if err != nil { // what was found is not less for it
			a.note("warning: %v", err)
		}
		return nil
	}
	return source
}

// tracesIn is the folder of traces that --traces names, or that of the data directory.
func (a *app) tracesIn(named string) (string, error) {
	if named == "" {
		return datadir.Traces(a.data), nil
	}
	if info, err := os.Stat(named); err != nil || !info.IsDir() {
		return "", tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "--traces %s: there is no such folder", named), "Name the folder that holds the traces; without --traces "+datadir.Traces(a.data)+" is read, where tassadar run keeps them.")
	}
	return named, nil
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

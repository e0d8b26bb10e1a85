package main

import (
	"os"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/challenge"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/operator"
	"tassadar/internal/policy"
	"tassadar/internal/reexecute"
)

// sources are where windows are executed again, with the traces in a folder.
func (a *app) sources(bundle *policy.Bundle, traces string) challenge.Sources {
	return challenge.Sources{Bundle: bundle, Traces: traces, Note: a.note}
}

// reexecute executes the windows that leaves pick, with the traces in the data directory
// of a worker of this host.
func (a *app) reexecute(data string, bundle *policy.Bundle) operator.Reexecute {
	return a.sources(bundle, datadir.Traces(data)).Picked()
}

// checkpoints makes the checkpoints that cases go on from, of the traces in the data
// directory.
func (a *app) checkpoints(dir *datadir.Dir, bundle *policy.Bundle) *dispatch.Checkpoints {
	return &dispatch.Checkpoints{Operator: dir.Operator, Make: a.sources(bundle, datadir.Traces(dir.Path)).Reading().Checkpoint}
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

// references are the engines that execute cases without traces again.
func (a *app) references(declared []string) []backend.Backend {
	return reexecute.References(a.registry(), declared)
}

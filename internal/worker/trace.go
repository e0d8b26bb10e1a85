package worker

import (
	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/vm"
)

// Traces keeps traces.
type Traces interface {
	// Put returns the root of the trace, with an error too.
	Put(model tassadar.Digest, tokens []vm.Token) (root tassadar.Digest, err error)
}

// traced commits to the trace of the first run, and wants that of a later one to be
// the same: a worker that has two traces of the same calls disagrees with itself,
// however equal the results are.
func (r *run) traced(j *job, t *backend.Trace, first bool, s evidence.Observation) evidence.Observation {
	if t == nil {
		if j.trace != nil {
			return notMeasured(tassadar.Errorf(tassadar.TraceDiffers, "the first run has trace %s, this one none", j.trace.Root.Short()))
		}
		return s
	}
	got := evidence.Trace{Program: t.Program, Statement: t.Statement, Tokens: tassadar.Uint(len(t.Tokens))}
	if !first || r.Traces == nil {
		got.Root = evidence.NewTraceTree(t.Model, t.Tokens).Root()
	} else {
		var err error
		if got.Root, err = r.Traces.Put(t.Model, t.Tokens); err != nil && r.Warn != nil && !r.warned {
			r.warned = true
			r.Warn(err)
		}
	}
	if first {
		j.trace = &got
	} else if j.trace != nil && *j.trace != got {
		return notMeasured(tassadar.Errorf(tassadar.TraceDiffers, "trace %s of %d tokens, and the first run of the same calls has trace %s of %d", got.Root.Short(), got.Tokens, j.trace.Root.Short(), j.trace.Tokens))
	}
	return s
}

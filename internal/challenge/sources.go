package challenge

import (
	"context"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/operator"
	"tassadar/internal/policy"
	"tassadar/internal/reexecute"
	"tassadar/internal/tracestore"
	"tassadar/vm"
)

// Sources says where windows are executed again on this host: with the modules of a
// policy, and the traces in a folder.
type Sources struct {
	Bundle *policy.Bundle
	Traces string // the folder
	// Note tells a person of traces that are damaged, and of those made whole.
	Note func(format string, args ...any)
}

// Modules is a source with the modules of a policy, and no traces.
func Modules(bundle *policy.Bundle) *reexecute.Source {
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

// Reading is a source that leaves the traces as they are. A trace that is damaged is said
// to be so, once.
func (s Sources) Reading() *reexecute.Source {
	source := Modules(s.Bundle)
	source.Traces = tracestore.Look(s.Traces)
	said := map[string]bool{}
	source.Damaged = func(err error) {
		if text := err.Error(); !said[text] {
			said[text] = true
			s.Note("warning: %s", text)
		}
	}
	return source
}

// Mending is a source for commands that write: a trace that was damaged is kept anew when
// its case was executed again.
func (s Sources) Mending() *reexecute.Source {
	source, store := s.Reading(), tracestore.Look(s.Traces)
	source.Mend = func(model tassadar.Digest, tokens []vm.Token) error {
		mended, err := store.Mend(model, tokens)
		if mended {
			s.Note("trace %s in %s is whole again", evidence.NewTraceTree(model, tokens).Root().Short(), s.Traces)
		}
		if err != nil { // what was found is not less for it
			s.Note("warning: %v", err)
		}
		return nil
	}
	return source
}

// Picked executes the windows that leaves pick, for an operator who logs receipts. What
// cannot be executed is said, and no answer.
func (s Sources) Picked() operator.Reexecute {
	source := s.Mending()
	return func(ctx context.Context, as *evidence.Assignment, rc *evidence.Receipt, caseID string, window uint64) *evidence.Reexecuted {
		found, err := source.Window(ctx, as, rc, caseID, window)
		if err != nil {
			s.Note("warning: window %d of %s was not executed again: %v", window, caseID, err)
			return nil
		}
		return found
	}
}

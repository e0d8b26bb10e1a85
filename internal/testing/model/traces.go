package model

import (
	"slices"

	"tassadar"
	"tassadar/evidence"
)

// watched is what became of the traces of a receipt.
type watched struct {
	found []evidence.Reexecuted
	due   []int64 // the first instants at which unanswered challenges are too late to answer
	again bool    // somebody else than the worker executed something of it
}

// watch collects what executing windows of a receipt again came to, and what nobody
// answered.
func (w *world) watch(r *run) watched {
	var out watched
	if r.closed != nil && r.closed.Body.Window != nil {
		out.found, out.again = append(out.found, *r.closed.Body.Window), true
	}
	for _, c := range w.v.Challenges() {
		if c.Body.Receipt != r.Digest {
			continue
		}
		answered := false
		var states []evidence.State
		for _, a := range w.v.Answers() {
			if a.Body.Challenge != c.Digest || w.v.Voided(&a.Record) {
				continue
			}
			for _, id := range a.Signed { // what a revoked worker says counts nowhere
				if k, ok := w.trust.Key(id); !ok || k.Role != tassadar.RoleWorker || k.Revoked == 0 {
					answered, out.again = true, out.again || id != r.order.Body.Worker
				}
			}
			out.found = append(out.found, a.Body.Found)
			if disagree(states, a.Body.Found.States) {
				out.found = append(out.found, evidence.Reexecuted{Case: a.Body.Found.Case, Differs: &evidence.TokenDiffers{}})
			}
			// What is longer says all that is shorter does.
			if len(a.Body.Found.States) > len(states) {
				states = a.Body.Found.States
			}
		}
		if !answered && !w.v.Voided(&c.Record) {
			out.due = append(out.due, c.Body.Deadline+1)
		}
	}
	return out
}

// disagree reports whether two lists of states differ in the last ones that both have.
func disagree(a, b []evidence.State) bool {
	n := min(len(a), len(b))
	return !slices.Equal(a[len(a)-n:], b[len(b)-n:])
}

// wrong are the cases whose trace has a token that an engine did not predict.
func (w watched) wrong() []string {
	var out []string
	for _, f := range w.found {
		if f.Differs != nil {
			out = append(out, f.Case)
		}
	}
	return out
}

// silent reports whether some challenge was not answered in time, at an instant.
func (w watched) silent(at int64) bool {
	return slices.ContainsFunc(w.due, func(due int64) bool { return due <= at })
}

// rightWindow reports whether a closing speaks of no window, or of the one that the
// receipt's leaf picks.
func (w *world) rightWindow(r *run, c *evidence.Closing) bool {
	if c.Window == nil {
		return true
	}
	id, window, ok := r.Body.PickWindow(w.v.ReceiptNonce(r.Logged))
	return ok && id == c.Window.Case && window == uint64(c.Window.Window) && c.Window.Engine != ""
}

// byWeights reports whether the policy knows a family by a model.
func (w *world) byWeights(family string) bool {
	for _, rule := range w.policy.Engines {
		if rule.Backend == family && rule.Evidence["model"] != "" {
			return true
		}
	}
	return false
}

// traces says what is wrong with the traces of a receipt.
func (e *examination) traces() {
	if len(e.watched.wrong()) > 0 {
		e.find(tassadar.TraceDiffers)
	}
	if e.watched.silent(e.world.at) {
		e.find(tassadar.TraceUnavailable)
	}
	if !e.need.Traces || e.Body.Failure != nil || !e.world.byWeights(e.order.Body.Cell.Backend) {
		return
	}
	for _, c := range e.Body.Cases {
		ran := slices.ContainsFunc(c.Seen, func(s evidence.Observation) bool {
			return s.Ended == tassadar.EndedReturned || s.Ended == tassadar.EndedTrapped
		})
		if ran && c.Trace == nil {
			e.find(tassadar.EvidenceIncomplete)
		}
	}
}

// confirmed reports whether all receipts of a cell that count had a window executed
// again, and every one of these came out right.
func (c *cell) confirmed() bool {
	for _, r := range c.runs {
		if c.counts(r) && !r.watched.again {
			return false
		}
	}
	return true
}

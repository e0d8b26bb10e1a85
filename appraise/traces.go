package appraise

import (
	"fmt"
	"slices"

	"tassadar"
	"tassadar/evidence"
)

// challenge is a challenge of a receipt's traces.
type challenge struct {
	due   int64 // the first instant at which it is too late to answer; [never] where it is voided or answered
	found []evidence.Reexecuted
	// by are the keys that answered and speak for the receipt: one that is revoked does not.
	by []string
}

// challenges lists the challenges of receipts, by receipt, with their answers. What
// governance voided asks for nothing, and answers nothing. Who answers that all is well
// counts towards green, as a receipt does: that asks the last trust about workers, and the
// verifier's own about all. What was found to differ stays found.
func challenges(v *evidence.Verified, own *tassadar.Trust) map[tassadar.Digest][]challenge {
	out := map[tassadar.Digest][]challenge{}
	all, answers := v.Challenges(), v.Answers()
	last, _ := v.Trust()
	speaks := func(id string) bool {
		key, ok := last.Key(id)
		if ok && key.Role == tassadar.RoleWorker && key.Revoked != 0 {
			return false
		}
		if own != nil {
			key, ok = own.Key(id)
		}
		return own == nil || !ok || key.Revoked == 0
	}
	for i := range all {
		c := challenge{due: after(all[i].Body.Deadline, 1)}
		if v.Voided(&all[i].Record) {
			c.due = never
		}
		for j := range answers {
			answer := &answers[j]
			if answer.Body.Challenge != all[i].Digest || v.Voided(&answer.Record) {
				continue
			}
			c.found = append(c.found, answer.Body.Found)
			for _, id := range answer.Signed {
				if speaks(id) {
					c.by, c.due = append(c.by, id), never
				}
			}
		}
		if part := parted(c.found); part != nil {
			c.found = append(c.found, *part)
		}
		out[all[i].Body.Receipt] = append(out[all[i].Body.Receipt], c)
	}
	return out
}

// parted is where two answers to one challenge have other states of the same engine,
// nil where none have.
func parted(found []evidence.Reexecuted) *evidence.Reexecuted {
	for i := range found {
		for j := range i {
			a, b := &found[j], &found[i]
			n, m := len(a.States), len(b.States)
			for k := 1; k <= min(n, m); k++ {
				// From the end: one of them may have the end alone.
				if s, t := a.States[n-k], b.States[m-k]; s != t {
					return &evidence.Reexecuted{Case: a.Case, Engine: a.Engine, Reference: b.Reference, Differs: &evidence.TokenDiffers{
						Token: min(s.Instructions, t.Instructions), Got: fmt.Sprintf("one answer has state %s", s.Digest.Short()), Want: fmt.Sprintf("another has state %s", t.Digest.Short())}}
				}
			}
		}
	}
	return nil
}

// reexecutions is what executing windows of the receipt's traces again came to: when
// its assignment was closed, and when somebody challenged it.
func (a *appraisal) reexecutions(r *reading) []evidence.Reexecuted {
	var out []evidence.Reexecuted
	if r.closed != nil && r.closed.Body.Window != nil {
		out = append(out, *r.closed.Body.Window)
	}
	for _, c := range a.challenged[r.Digest] {
		out = append(out, c.found...)
	}
	return out
}

// reexecuted reports whether some window was executed again, by somebody else than the
// receipt's worker, and none showed a token that the weights do not predict.
func (a *appraisal) reexecuted(r *reading) bool {
	all := a.reexecutions(r)
	for i := range all {
		if all[i].Differs != nil {
			return false
		}
	}
	return r.closed != nil && r.closed.Body.Window != nil || slices.ContainsFunc(a.challenged[r.Digest], func(c challenge) bool {
		return slices.ContainsFunc(c.by, func(id string) bool { return id != r.assignment.Body.Worker })
	})
}

// wrongTrace says what is wrong with the trace of a case, "" if nothing is known to be.
func (a *appraisal) wrongTrace(r *reading, caseID string) string {
	all := a.reexecutions(r)
	for i := range all {
		if w := &all[i]; w.Case == caseID && w.Differs != nil {
			return wrongText(w)
		}
	}
	return ""
}

func wrongText(w *evidence.Reexecuted) string {
	if w.Reference != "" {
		return fmt.Sprintf("executed again by %s and %s: %s", w.Engine, w.Reference, w.Said())
	}
	return fmt.Sprintf("window %d of its trace, executed again by %s: %s", w.Window, w.Engine, w.Differs)
}

// due is the first instant at which a challenge of the assignment's receipt was not
// answered in time, [never] where all are answered.
func (a *appraisal) due(r *reading) int64 {
	due := int64(never)
	for _, c := range a.challenged[r.Digest] {
		due = min(due, c.due)
	}
	return due
}

func notShown(due int64) string {
	return fmt.Sprintf("a challenge of its traces had no answer by %d", due-1)
}

// pickedWindow reports whether a closing is about the window that the receipt's nonce
// picks, where it is about one.
func (a *appraisal) pickedWindow(r *reading, c *evidence.Closing) bool {
	if c.Window == nil {
		return true
	}
	caseID, window, ok := r.Body.PickWindow(a.v.ReceiptNonce(r.Logged))
	return ok && c.Window.Case == caseID && uint64(c.Window.Window) == window && c.Window.Engine != ""
}

// checkTraces asks for what a receipt of an engine that executes by weights has to
// commit to, and looks at what became of its traces.
func (a *unit) checkTraces(r *reading, req *tassadar.Requirements) {
	all := a.reexecutions(r)
	for i := range all {
		if all[i].Differs != nil {
			r.find(tassadar.TraceDiffers, all[i].Case, "%s", wrongText(&all[i]))
		}
	}
	if due := a.due(r); a.now.reached(due) {
		r.find(tassadar.TraceUnavailable, "", "%s", notShown(due))
	} else {
		r.validUntil = min(r.validUntil, due)
	}
	if !req.Traces || r.failed || !a.policy.ByWeights(r.assignment.Body.Cell.Backend) {
		return
	}
	for i := range r.Body.Cases {
		c := &r.Body.Cases[i]
		for j := range c.Seen {
			if ended := c.Seen[j].Ended; c.Trace == nil && (ended == tassadar.EndedReturned || ended == tassadar.EndedTrapped) {
				r.find(tassadar.EvidenceIncomplete, c.ID, "the receipt commits to no trace of the case")
				break
			}
		}
	}
}

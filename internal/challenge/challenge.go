// Package challenge has parts of receipts executed again: what may be asked of a
// receipt, what answers it, and what a stranger finds out with a trace and a copy of the
// log's tiles. Start with [Request] and [Answer]; [Sources] says where windows are
// executed again on this host. It logs nothing but answers, and prints nothing.
package challenge

import (
	"context"
	"errors"
	"fmt"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/operator"
	"tassadar/internal/reexecute"
	"tassadar/internal/text"
)

// Request is what is asked of a receipt.
type Request struct {
	Case   string // WORKLOAD/CASE, "" for what the log picks
	Window uint64 // of the case, from 0; of a request that names no case it is 0
	Ask    bool   // it is only asked: whoever can answers
}

// Check refuses to ask what the receipt has nothing to say to and, unless it is only
// asked, what the source cannot answer: it would have to be answered all the same.
func (q Request) Check(ctx context.Context, v *evidence.Verified, receipt tassadar.Digest, source *reexecute.Source) error {
	r, assignment, err := Answering(v, receipt)
	if err != nil {
		return err
	}
	some, counted := false, false
	for i := range r.Body.Cases {
		c := &r.Body.Cases[i]
		if q.Case != "" && c.ID != q.Case {
			continue
		}
		if c.Trace == nil {
			counted = counted || c.Instructions > 0
			continue
		}
		some = true
		if n := c.Trace.Windows(); q.Case != "" && q.Window >= n {
			return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "--window %d: the trace of %s of receipt %s has %s, counted from 0", q.Window, c.ID, receipt.Short(), text.Plural(int(n), "window", "windows")),
				fmt.Sprintf("tassadar challenge %s --case %s --window %d asks for the last one.", receipt.Hex()[:12], c.ID, n-1))
		}
		if q.Ask {
			continue
		}
		if err := q.answerable(ctx, &assignment.Body, &r.Body, c, source); err != nil {
			return err
		}
	}
	if _, picked := r.Body.PickCase(make(tassadar.Bytes, 8)); !some && counted && (q.Case != "" || picked) {
		switch {
		case q.Window != 0:
			return tassadar.Errorf(tassadar.BadUse, "the case has no trace: leave --window out")
		case q.Ask:
			return nil
		}
		return source.Engines(ctx, r.Body.Cell.Backend)
	}
	if !some {
		of := "commits to no trace, and counted no case"
		if q.Case != "" {
			of = fmt.Sprintf("has no trace of case %q, and did not count it", q.Case)
		}
		return tassadar.WithNext(tassadar.Errorf(tassadar.TraceUnavailable, "the receipt of %s on %s %s", r.Body.Cell.Profile, r.Body.Cell.Backend, of), "tassadar explain CELL lists the receipts of a cell.")
	}
	return nil
}

// answerable says why a window of a traced case cannot be executed here.
func (q Request) answerable(ctx context.Context, a *evidence.Assignment, r *evidence.Receipt, c *evidence.ObservedCase, source *reexecute.Source) error {
	end := uint64(c.Trace.Tokens)
	if q.Case != "" {
		end = min(end, (q.Window+1)*evidence.WindowTokens)
	}
	if source.Engine == reexecute.Definition && end > reexecute.MostInFull {
		return tassadar.WithNext(tassadar.Errorf(tassadar.TokenLimitExceeded, "%s: a window that ends at token %d: %s scores every head over all tokens, and takes %d", c.ID, end, reexecute.Definition, reexecute.MostInFull),
			"--engine "+reexecute.Exact+" executes any window.")
	}
	if _, err := source.Job(ctx, a, r, c.ID, 0); err != nil && tassadar.CodeOf(err) != tassadar.TraceUnavailable {
		return tassadar.WithNext(fmt.Errorf("%s cannot be executed again here: %w", c.ID, err), "A host with the program and the policy of the receipt can answer; --ask only asks.")
	}
	return nil
}

// Answering returns a receipt with the assignment that it answers.
func Answering(v *evidence.Verified, receipt tassadar.Digest) (*evidence.Logged[evidence.Receipt], *evidence.Logged[evidence.Assignment], error) {
	r, err := operator.ReceiptOf(v, receipt)
	if err != nil {
		return nil, nil, err
	}
	at := v.AssignmentNamed(r.Body.Assignment)
	if at < 0 {
		return nil, nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "receipt %s answers no assignment of this log", receipt.Short())
	}
	a, err := v.AssignmentAt(at)
	return r, a, err
}

// Asks says what a logged challenge asks for.
func Asks(v *evidence.Verified, c *evidence.Logged[evidence.Challenge]) (caseID string, window uint64, what string, err error) {
	caseID, window, err = v.ChallengedWindow(c)
	if err != nil {
		return "", 0, "", err
	}
	what = fmt.Sprintf("window %d of %s", window, caseID)
	if r, _, err := Answering(v, c.Body.Receipt); err == nil && r.Body.TraceOf(caseID) == nil {
		what = caseID + " as a whole"
	}
	return caseID, window, what, nil
}

// Answered is an answer that was logged.
type Answered struct {
	Challenge tassadar.Digest `json:"challenge"`
	Receipt   tassadar.Digest `json:"receipt"`
	evidence.Reexecuted
}

// Text is what the answer came to, as a line.
func (a *Answered) Text() string {
	what := fmt.Sprintf("window %d of %s", a.Window, a.Case)
	if a.Reference != "" {
		what = a.Case
	}
	return fmt.Sprintf("receipt %s, %s, executed again by %s: %s", a.Receipt.Short(), what, a.Engine, a.Said())
}

// Answer executes what challenges ask for again and logs what came of it. What cannot be
// executed here is said to note, and stays open: the error, beside the answers that there
// are, says which. An answer that differs is an error of code TraceDiffers, where there
// is no other.
func Answer(ctx context.Context, op *operator.Operator, source *reexecute.Source, asked []evidence.Logged[evidence.Challenge], note func(format string, args ...any)) ([]Answered, error) {
	out, open := []Answered{}, error(nil)
	for i := range asked {
		c := &asked[i]
		found, err := execute(ctx, op.Verified(), source, c)
		if ctx.Err() != nil {
			return out, unanswered(ctx, asked[i:], err)
		}
		if err != nil {
			note("challenge %s stays open: %v", c.Digest.Short(), err)
			open = unanswered(ctx, asked[i:i+1], err)
			continue
		}
		if err := op.Answer(ctx, c.Digest, found, nil); err != nil {
			return out, unanswered(ctx, asked[i:], err)
		}
		out = append(out, Answered{c.Digest, c.Body.Receipt, *found})
	}
	for i := range out {
		if out[i].Differs != nil {
			open = Differs(out[i].Receipt, &out[i].Reexecuted)
		}
	}
	return out, open
}

// execute executes what a challenge asks for: a window of a trace, or the whole case with
// state digests at the positions that the challenge's leaf names.
func execute(ctx context.Context, v *evidence.Verified, source *reexecute.Source, c *evidence.Logged[evidence.Challenge]) (*evidence.Reexecuted, error) {
	id, window, err := v.ChallengedWindow(c)
	if err != nil {
		return nil, err
	}
	r, assignment, err := Answering(v, c.Body.Receipt)
	if err != nil {
		return nil, err
	}
	if r.Body.TraceOf(id) == nil {
		return source.States(ctx, &assignment.Body, &r.Body, id, c.Nonce)
	}
	return source.Window(ctx, &assignment.Body, &r.Body, id, window)
}

// unanswered says of challenges that are logged and wait for an answer after an error, or
// an interrupt; nil where there was neither.
func unanswered(ctx context.Context, asked []evidence.Logged[evidence.Challenge], err error) error {
	code := tassadar.CodeOf(err)
	switch {
	case ctx.Err() != nil:
		code, err = tassadar.RunFailed, errors.New("interrupted")
	case err == nil:
		return nil
	case code == "":
		code = tassadar.RunFailed
	}
	first := &asked[0]
	which := fmt.Sprintf("challenge %s of receipt %s is logged and waits for an answer until %s", first.Digest.Short(), first.Body.Receipt.Short(), text.Instant(first.Body.Deadline))
	if n := len(asked); n > 1 {
		which = fmt.Sprintf("%d challenges are logged and wait for an answer: %s, of receipt %s, until %s, and those behind it", n, first.Digest.Short(), first.Body.Receipt.Short(), text.Instant(first.Body.Deadline))
	}
	return tassadar.WithNext(tassadar.Errorf(code, "%w; %s", err, which), "tassadar challenge --answer answers it, here or wherever its trace is.")
}

// Differs is the error that a receipt's trace is not what was found.
func Differs(receipt tassadar.Digest, found *evidence.Reexecuted) error {
	return tassadar.Errorf(tassadar.TraceDiffers, "receipt %s, %s: %s", receipt.Short(), found.Case, found.Said())
}

// Right says that a window, or all windows up to it, are what the weights predict.
func Right(receipt tassadar.Digest, found *evidence.Reexecuted, whole bool) string {
	windows := fmt.Sprintf("window %d", found.Window)
	if whole {
		windows = fmt.Sprintf("windows 0 to %d", found.Window)
	}
	return fmt.Sprintf("receipt %s, %s of %s, executed again by %s: every token is what the weights predict", receipt.Short(), windows, found.Case, found.Engine)
}

package dispatch

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/operator"
	"tassadar/internal/text"
)

// FindWorker finds an approved worker by key id or an unambiguous beginning: key_revoked or
// key_retired where it is to measure nothing at the instant.
func FindWorker(t *tassadar.Trust, prefix string, now int64) (*tassadar.Key, error) {
	var found *tassadar.Key
	for i := range t.Keys {
		k := &t.Keys[i]
		if k.Role == tassadar.RoleWorker && strings.HasPrefix(k.ID, prefix) && prefix != "" {
			if found != nil {
				return nil, tassadar.Errorf(tassadar.BadUse, "more than one worker begins with %q", prefix)
			}
			found = k
		}
	}
	switch {
	case found == nil:
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.SignerUntrusted, "no approved worker begins with %q", prefix), "tassadar trust list shows workers, tassadar trust approve KEY approves one.")
	case found.Revoked != 0:
		return nil, tassadar.Errorf(tassadar.KeyRevoked, "worker %.12s is revoked", found.ID)
	case found.Retired(now + 1): // nothing is measured and handed in within a second
		return nil, tassadar.Errorf(tassadar.KeyRetired, "worker %.12s retired at %s", found.ID, text.Instant(found.RetiredFrom))
	}
	return found, nil
}

// Request says which cells to assign to a worker on another host.
type Request struct {
	Worker   string // key id
	Machine  string // the worker's machine class
	Only     string // pattern of [tassadar.Cell.Matches], "" for all
	Full     bool   // the cases marked full too
	Lifetime int64  // seconds until the deadline
	// Cells are those that may be assigned; nil for all.
	Cells []tassadar.Cell
	// Expiring leaves out cells whose newest receipt of the worker is fresh for more than so
	// many seconds; 0 leaves out none.
	Expiring int64
	// From are what cases go on from; nil for nothing.
	From *Checkpoints
}

// Fresh is the answer to a request for what lapses soon where nothing does.
type Fresh struct {
	Cells int
	Until int64 // Unix seconds: the first of them lapses then
}

func (e *Fresh) Error() string {
	return fmt.Sprintf("%s fresh until %s at least", text.Plural(e.Cells, "cell of the worker is", "cells of the worker are"), text.Instant(e.Until))
}

// fresh is until when the newest receipt of a worker for a cell is fresh, 0 where it is not,
// or where measuring again would add something.
func fresh(v *appraise.Verdict, c tassadar.Cell, worker string, full bool) int64 {
	cell, ok := v.Cell(c)
	if !ok {
		return 0
	}
	for _, line := range slices.Backward(cell.Receipts) {
		if line.Worker != worker {
			continue
		}
		if line.Complete && (line.Full || !full) && len(cell.Recheck) == 0 {
			return line.ExpiresAt
		}
		return 0
	}
	return 0
}

// Assign logs an assignment for every cell of an implemented profile that the
// policy in force declares and that the request asks for, all at once, and returns
// the records. Nothing that matches is outside_declared_envelope; nothing that lapses as soon
// as the request asks is [*Fresh].
func Assign(ctx context.Context, o *operator.Operator, r Request) ([][]byte, error) {
	verdict, err := o.Verdict()
	if err != nil {
		return nil, err
	}
	policy, _ := o.Policy()
	var wanted []operator.Measurement
	r.From.begin()
	left := &Fresh{}
	for _, c := range policy.Cells() {
		profile, _ := policy.Profile(c.Profile)
		if !profile.Implemented || c.Full && !r.Full || c.Machine != r.Machine || r.Only != "" && !c.Matches(r.Only) || r.Cells != nil && !slices.Contains(r.Cells, c.Cell) {
			continue
		}
		if until := fresh(verdict, c.Cell, r.Worker, r.Full); r.Expiring > 0 && until > verdict.At+r.Expiring {
			if left.Cells++; left.Until == 0 || until < left.Until {
				left.Until = until
			}
			continue
		}
		m := assignment(verdict, c.Cell, r.Worker, r.Full, r.Lifetime)
		m.Resume = r.From.Choose(ctx, verdict, c.Cell)
		wanted = append(wanted, m)
	}
	if len(wanted) == 0 && left.Cells > 0 {
		return nil, left
	}
	if len(wanted) == 0 {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.OutsideEnvelope, "no declared cell of machine class %s matches, or those that do are measured with the full cases only", r.Machine),
			"tassadar report portability shows which cells the policy declares; tassadar assign --full orders the full cases too.")
	}
	_, records, err := o.AssignAll(ctx, wanted)
	return records, err
}

// AssignedBefore finds the records of assignments that a request asks for and that the log
// holds already: those that have no receipt yet and can still be answered. Of the request
// From and Lifetime say nothing. Leaf reads leaves of the state v. None is bad_use.
func AssignedBefore(v *evidence.Verified, leaf func(index uint64) ([]byte, error), r Request, now int64) ([][]byte, error) {
	asked := r.asks
	unanswered := v.Unanswered(r.Worker)
	var out [][]byte
	late, cancelled := 0, 0
	for _, i := range unanswered {
		a, err := v.AssignmentAt(i)
		if err != nil {
			return nil, err
		}
		switch {
		case !asked(a):
		case v.Cancelled(a.Digest):
			cancelled++
		case now > a.Body.Deadline || v.Voided(&a.Record):
			late++
		default:
			data, err := v.RecordData(&a.Record, leaf)
			if err != nil {
				return nil, err
			}
			out = append(out, data)
		}
	}
	if len(out) > 0 {
		return out, nil
	}
	answered := 0
	for i := range v.Sizes().Assignments {
		if v.AssignmentWorker(i) != r.Worker || slices.Contains(unanswered, i) {
			continue
		}
		a, err := v.AssignmentAt(i)
		if err != nil {
			return nil, err
		}
		if asked(a) {
			answered++
		}
	}
	return nil, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "no assignment of worker %.12s that matches is open: of %d, %d have their receipt, %d are past their deadline and %d were cancelled", r.Worker, answered+late+cancelled, answered, late, cancelled),
		"tassadar assign without --again orders measurements anew.")
}

// assignment is what an operator logs as an assignment: the calls of facts that stand
// against the cell are made again.
func assignment(verdict *appraise.Verdict, c tassadar.Cell, worker string, full bool, lifetime int64) operator.Measurement {
	out := operator.Measurement{Cell: c, Worker: worker, Full: full, Lifetime: lifetime}
	if verdict != nil {
		if seen, ok := verdict.Cell(c); ok {
			out.Recheck = seen.Recheck
		}
	}
	return out
}

// File is the file of assignments that are logged: with proofs, what acknowledges the worker's
// receipts, and what cases go on from.
func (r *Request) File(ctx context.Context, v *evidence.Verified, checkpoint []byte, leaf func(index uint64) ([]byte, error), records [][]byte, now int64) (*Assignments, error) {
	out, err := NewAssignments(v, checkpoint, leaf, records)
	if err != nil {
		return nil, err
	}
	if err := out.Acknowledge(v, leaf, r.Worker, now); err != nil {
		return nil, err
	}
	return out, r.From.Give(ctx, out)
}

// Took is what became of receipts from another host.
type Took struct {
	Accepted int
	There    int     // in the log already
	Refused  []error // what is wrong with those that the log did not take
	// Logged are those that the log has, in the order of the file.
	Logged []tassadar.Digest
}

// Import logs receipts that another host measured. The error ends the import.
func Import(ctx context.Context, o *operator.Operator, receipts *Receipts) (took Took, err error) {
	const together = 256
	for i := 0; i < len(receipts.Records); i += together {
		if err := ctx.Err(); err != nil {
			return took, tassadar.Errorf(tassadar.RunFailed, "interrupted after %d of %d receipts; what was logged before is kept: %w", i, len(receipts.Records), err)
		}
		var some [][]byte
		for _, record := range receipts.Records[i:min(i+together, len(receipts.Records))] {
			some = append(some, record)
		}
		for k, taken := range o.AcceptAll(ctx, some) {
			var there *operator.ThereError
			switch {
			case errors.As(taken.Err, &there):
				took.There++
				took.Logged = append(took.Logged, taken.Receipt)
			case taken.Err != nil:
				took.Refused = append(took.Refused, fmt.Errorf("receipt %d: %w", i+k+1, taken.Err))
			default:
				took.Accepted++
				took.Logged = append(took.Logged, taken.Receipt)
			}
		}
	}
	return took, nil
}

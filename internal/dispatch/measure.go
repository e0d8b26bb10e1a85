package dispatch

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/operator"
)

// Measure measures an assignment and returns the signed receipt, also of a run
// that failed. The error means that there is none.
type Measure func(ctx context.Context, a Assigned) (record []byte, err error)

// Progress hears of every cell that is measured.
type Progress interface {
	Begin(tassadar.Cell)
	End(*evidence.Receipt)
}

// LocalDeadline is how long a cell on this host may take, in seconds: the cases
// marked full run for hours on a slow engine.
func LocalDeadline(full bool) int64 {
	if full {
		return 3 * 86400
	}
	return 6 * 3600
}

// Local measures cells on this host one after another: each starts with a logged
// assignment and ends with a logged receipt. The key is that of this host's
// worker. The verdict, which may be nil, is the one before the run; so may what cases
// go on from. An interrupt
// during a cell signs and logs its run as failed (law 10); it is run_failed.
func Local(ctx context.Context, o *operator.Operator, key tassadar.Key, cells []tassadar.Cell, full bool, verdict *appraise.Verdict, from *Checkpoints, measure Measure, progress Progress) error {
	next := func(i int) *operator.Measurement {
		if i == len(cells) {
			return nil
		}
		m := assignment(verdict, cells[i], key.ID, full, LocalDeadline(full))
		from.begin()
		m.Resume = from.Choose(ctx, verdict, m.Cell)
		return &m
	}
	var assigned *evidence.Logged[evidence.Assignment]
	var order []byte
	for i, c := range cells {
		if ctx.Err() != nil && assigned == nil {
			return tassadar.Errorf(tassadar.RunFailed, "interrupted; what was measured before is kept")
		}
		progress.Begin(c)
		if assigned == nil { // an interrupt from here on is signed and logged
			var err error
			if assigned, order, err = o.Assign(context.WithoutCancel(ctx), *next(i)); err != nil {
				return err
			}
		}
		checkpoints, err := from.of(ctx, assigned.Body.Resume)
		if err != nil {
			return err
		}
		record, err := measure(ctx, Assigned{Digest: assigned.Digest, Body: assigned.Body, Nonce: assigned.Nonce, Record: order, Checkpoints: checkpoints})
		if err != nil {
			return err
		}
		following := next(i + 1)
		if ctx.Err() != nil {
			following = nil
		}
		var rc *evidence.Receipt
		if rc, assigned, order, err = o.AcceptAndAssign(context.WithoutCancel(ctx), record, following, key); err != nil {
			return err
		}
		progress.End(rc)
		if ctx.Err() != nil && assigned == nil {
			return tassadar.Errorf(tassadar.RunFailed, "interrupted; the interrupted run is signed and logged, what was measured before is kept")
		}
	}
	return nil
}

// Check finds out, before any of them is measured, what is wrong with assignments that
// came by file: of all, joined, and once what is wrong with several.
func Check(ctx context.Context, assigned []Assigned, check func(context.Context, Assigned) error) error {
	var wrong []error
	said := map[string]bool{}
	for _, a := range assigned {
		if err := check(ctx, a); err != nil && !said[err.Error()] {
			said[err.Error()] = true
			wrong = append(wrong, err)
		}
		if ctx.Err() != nil {
			return nil // the receipts are to say that the run was interrupted (law 10)
		}
	}
	switch err := errors.Join(wrong...); {
	case tassadar.CodeOf(err) == tassadar.PolicyMalformed: // it says what to do
		return err
	case err != nil:
		return tassadar.WithNext(fmt.Errorf("nothing was measured: %w", err), "Where the log is, tassadar assign --again --worker "+assigned[0].Body.Worker[:min(12, len(assigned[0].Body.Worker))]+" -o FILE writes the same assignments again; carry that file whole.")
	}
	return nil
}

// Unresumed says of receipts which cases did not go on from the checkpoint that their
// assignments name, and were not measured for it; nil for none.
func Unresumed(assigned []Assigned, receipts *Receipts) error {
	var out []error
	of := map[tassadar.Digest]*Assigned{}
	for i := range assigned {
		of[assigned[i].Digest] = &assigned[i]
	}
	for _, record := range receipts.Records {
		opened, err := evidence.Open(record, nil)
		if err != nil {
			return err
		}
		var rc evidence.Receipt
		if err := opened.As(evidence.KindReceipt, &rc); err != nil {
			return err
		}
		a := of[rc.Assignment]
		if a == nil {
			continue
		}
		for _, c := range rc.Cases {
			if !slices.ContainsFunc(a.Body.Resume, func(r evidence.Resume) bool { return r.Case == c.ID }) {
				continue
			}
			for _, s := range c.Seen {
				if s.Ended == tassadar.EndedNotMeasured {
					out = append(out, tassadar.Errorf(s.Code, "%s on %s was not measured: %s", c.ID, rc.Cell, s.Detail))
				}
			}
		}
	}
	return errors.Join(out...)
}

// Kept are receipts that a worker keeps, one an assignment, until their log acknowledges
// them.
type Kept interface {
	Have(assignment tassadar.Digest) (record []byte, err error) // nil for none
	Keep(assignment tassadar.Digest, record []byte) error
	Drop(assignment tassadar.Digest) error
}

// Answered is what came of assignments: a receipt each, unless an interrupt ended it.
type Answered struct {
	Receipts Receipts
	Before   int // how many of them were measured before, and kept
	// Failed are those whose run failed, also by an interrupt.
	Failed []*evidence.Receipt
}

// Answer measures assignments that [Open] opened and returns the receipts for
// the log that they are of. After an interrupt it returns those that there are,
// the interrupted one among them. What was measured before is not measured again: kept,
// which may be nil, has its receipt.
func Answer(ctx context.Context, assigned []Assigned, measure Measure, kept Kept, progress Progress) (*Answered, error) {
	out := &Answered{Receipts: Receipts{Kind: ReceiptsKind, Records: []json.RawMessage{}}}
	add := func(record []byte) (*evidence.Receipt, error) {
		var rc evidence.Receipt
		opened, err := evidence.Open(record, nil)
		if err == nil {
			err = opened.As(evidence.KindReceipt, &rc)
		}
		if err != nil {
			return nil, err
		}
		out.Receipts.Records = append(out.Receipts.Records, record)
		if rc.Failure != nil {
			out.Failed = append(out.Failed, &rc)
		}
		return &rc, nil
	}
	interrupted := false
	for _, a := range assigned {
		if record := before(kept, &a); record != nil {
			if _, err := add(record); err != nil {
				return nil, err
			}
			out.Before++
			continue
		}
		if interrupted { // what is kept is written all the same
			continue
		}
		progress.Begin(a.Body.Cell)
		record, err := measure(ctx, a)
		if err != nil {
			return nil, err
		}
		rc, err := add(record)
		if err != nil {
			return nil, err
		}
		if kept != nil {
			if err := kept.Keep(a.Digest, record); err != nil {
				return nil, err
			}
		}
		progress.End(rc)
		interrupted = ctx.Err() != nil
	}
	return out, nil
}

// before is the receipt that is kept of an assignment, nil for none. What is no receipt of
// it, of this worker, is none: it is measured.
func before(kept Kept, a *Assigned) []byte {
	if kept == nil {
		return nil
	}
	record, err := kept.Have(a.Digest)
	if err != nil || record == nil {
		return nil
	}
	var rc evidence.Receipt
	opened, err := evidence.Open(record, nil)
	if err != nil || opened.As(evidence.KindReceipt, &rc) != nil || rc.Assignment != a.Digest || !slices.Equal(opened.Claimed, []string{a.Body.Worker}) {
		return nil
	}
	return record
}

// Unmeasured leaves out assignments of which a receipt is kept.
func Unmeasured(assigned []Assigned, kept Kept) []Assigned {
	return slices.DeleteFunc(slices.Clone(assigned), func(a Assigned) bool { return before(kept, &a) != nil })
}

// Acknowledge lets a worker forget the receipts that their log has: those that were
// acknowledged, by assignment, and are still kept. It says how many these were.
func Acknowledge(kept Kept, acknowledged map[tassadar.Digest]tassadar.Digest) (int, error) {
	n := 0
	for assignment, receipt := range acknowledged {
		record, err := kept.Have(assignment)
		if err != nil || record == nil {
			continue // it is not kept, or nobody can read it
		}
		if opened, err := evidence.Open(record, nil); err != nil || opened.Digest != receipt {
			continue // another one is in the log
		}
		if err := kept.Drop(assignment); err != nil {
			return n, err
		}
		n++
	}
	return n, nil
}

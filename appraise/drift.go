package appraise

import (
	"cmp"
	"fmt"
	"slices"

	"tassadar"
	"tassadar/evidence"
)

// DriftKind is a kind of drift.
type DriftKind string

// The kinds of drift.
const (
	Regressed DriftKind = "regressed" // passed or was published before, and differs now
	Differs   DriftKind = "differs"   // differs from the reference and never passed
	Fixed     DriftKind = "fixed"     // differed before, and passes now
	Spurious  DriftKind = "spurious"  // a worker disagrees with itself
)

// Drift is a cell whose outcomes moved, located to the first differing case.
type Drift struct {
	tassadar.Cell
	Kind      DriftKind       `json:"kind"`
	Case      string          `json:"case"` // first differing case in profile order
	Detail    string          `json:"detail"`
	Receipt   tassadar.Digest `json:"receipt"`          // that shows it
	Before    tassadar.Digest `json:"before,omitempty"` // the receipt that showed otherwise
	Published bool            `json:"published"`        // the last publication published the cell
	Engine    string          `json:"engine"`
	Was       string          `json:"engine_before,omitempty"`
}

// Change is a cell whose publication differs from the last one.
type Change struct {
	tassadar.Cell
	Publication tassadar.Uint   `json:"publication"` // number of the last one
	Was         string          `json:"was"`         // status and whether it was published
	Is          string          `json:"is"`
	Reasons     []tassadar.Code `json:"reasons"`
}

// drift lists what the units found of each cell, and compares the verdict with
// the last publication.
func (a *appraisal) drift(out *Verdict) {
	last := a.lastPublication()
	before := map[tassadar.Cell]*evidence.PublishedCell{}
	if last != nil {
		for i := range last.Body.Cells {
			before[last.Body.Cells[i].Cell] = &last.Body.Cells[i]
		}
	}
	for _, u := range a.units {
		for i := range u.cells {
			c := &u.cells[i]
			d := c.Drift
			if p := before[c.Cell.Cell]; p != nil && p.Published {
				d = c.DriftPublished
			}
			if d != nil {
				out.Drifts = append(out.Drifts, *d)
			}
		}
	}
	slices.SortFunc(out.Drifts, func(x, y Drift) int { return x.Cell.Compare(y.Cell) })
	if last == nil {
		return
	}
	for i := range out.Cells {
		c := &out.Cells[i]
		was := "undeclared"
		if p := before[c.Cell]; p != nil {
			was = stateText(p.Status, p.Published)
		}
		if is := stateText(string(c.Status), c.Published); was != is {
			out.Changes = append(out.Changes, Change{Cell: c.Cell, Publication: last.Body.Number, Was: was, Is: is, Reasons: c.Reasons})
		}
	}
	for _, p := range last.Body.Cells {
		if _, ok := out.Cell(p.Cell); !ok {
			out.Changes = append(out.Changes, Change{Cell: p.Cell, Publication: last.Body.Number,
				Was: stateText(p.Status, p.Published), Is: "undeclared", Reasons: []tassadar.Code{tassadar.OutsideEnvelope}})
		}
	}
	slices.SortFunc(out.Changes, func(x, y Change) int { return x.Cell.Compare(y.Cell) })
}

func stateText(status string, published bool) string {
	if published {
		return status + ", published"
	}
	return status + ", suppressed"
}

func (a *appraisal) lastPublication() *evidence.Logged[evidence.Publication] {
	for i := a.v.Sizes().Publications - 1; i >= 0; i-- {
		p, err := a.v.PublicationAt(i)
		if err != nil {
			a.fail(err)
			return nil
		}
		if !a.v.Voided(&p.Record) {
			return p
		}
	}
	return nil
}

// findDrift compares a cell's trusted receipts with one another in log order,
// for a cell that the last publication published, or did not.
func (a *unit) findDrift(c tassadar.Cell, published bool) *Drift {
	var history []*reading
	for _, r := range a.readings {
		// What is incomplete shows neither that a cell passes nor that it differs.
		if r.assignment.Body.Cell == c && !r.resolved && !r.otherProfile && (r.differs || r.violated || r.measured()) {
			history = append(history, r)
		}
	}
	d, ok := cellDrift(history, published)
	if !ok {
		return nil
	}
	d.Cell = c
	return &d
}

func cellDrift(history []*reading, published bool) (Drift, bool) {
	if len(history) == 0 {
		return Drift{}, false
	}
	now := history[len(history)-1]
	var lastGood, lastBad *reading
	for _, r := range history[:len(history)-1] {
		if r.differs || r.violated {
			lastBad = r
		} else {
			lastGood = r
		}
	}
	f, differs := firstDifference(now)
	d := Drift{Published: published, Receipt: now.Digest, Engine: engineText(now), Case: f.Case, Detail: f.Detail}
	with := func(kind DriftKind, before *reading) (Drift, bool) {
		d.Kind = kind
		if before != nil {
			d.Before, d.Was = before.Digest, engineText(before)
		}
		return d, true
	}
	switch {
	case differs && f.Code == tassadar.OutcomeUnstable:
		return with(Spurious, lastGood)
	case differs && lastGood != nil && sameWorkerAndEngine(history, now):
		d.Detail = "the same worker and engine passed before: " + f.Detail
		return with(Regressed, lastGood)
	case differs && (lastGood != nil || published):
		return with(Regressed, lastGood)
	case differs:
		return with(Differs, nil)
	case lastBad != nil:
		bf, _ := firstDifference(lastBad)
		d.Case, d.Detail = bf.Case, fmt.Sprintf("before: %s", bf.Detail)
		if lastBad.assignment.Body.Worker == now.assignment.Body.Worker && lastBad.Body.Effective.Digest == now.Body.Effective.Digest {
			d.Detail = "the same worker and engine, without a change of digest: " + d.Detail
			return with(Spurious, lastBad)
		}
		return with(Fixed, lastBad)
	}
	return Drift{}, false
}

func sameWorkerAndEngine(history []*reading, now *reading) bool {
	return slices.ContainsFunc(history[:len(history)-1], func(r *reading) bool {
		return !r.differs && !r.violated && r.assignment.Body.Worker == now.assignment.Body.Worker && r.Body.Effective.Digest == now.Body.Effective.Digest
	})
}

// firstDifference returns the first contradicting finding; findings stand in
// profile order.
func firstDifference(r *reading) (Finding, bool) {
	for _, f := range r.findings {
		if blocking(f.Code) {
			return f, true
		}
	}
	return Finding{}, false
}

func engineText(r *reading) string {
	return cmp.Or(r.Body.Effective.Family, "?") + " " + r.Body.Effective.Version + " " + r.Body.Effective.Digest.Short()
}

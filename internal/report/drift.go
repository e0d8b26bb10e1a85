package report

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/text"
)

// Drift is the document of report drift --json.
type Drift struct {
	Head
	Drifts  []Drifted         `json:"drifts"`
	Changes []appraise.Change `json:"changes"` // since the last publication
	Moved   []Moved           `json:"moved,omitempty"`
	// Selection says of which cells they are, where not of all.
	Selection *Selection `json:"selection,omitempty"`
}

// Drifted is a drift with every case that differs in the receipt that shows it.
type Drifted struct {
	appraise.Drift
	Shown    tassadar.Digest `json:"shown"`             // that receipt: the latest, or the one before where the latest passes
	Measured int             `json:"measured"`          // cases and refusal cases in it
	Cases    []DriftedCase   `json:"cases"`             // in profile order
	Located  []Kept          `json:"located,omitempty"` // where engines part on them
}

// DriftedCase is a case that differs.
type DriftedCase struct {
	Case   string        `json:"case"`
	Code   tassadar.Code `json:"code"`
	Detail string        `json:"detail"`
	Values *Values       `json:"values,omitempty"` // where the receipt has them
}

// DriftOf returns the drift report of a verdict that [Select] gave with the selection,
// and what [Sift] gave of what was located.
func DriftOf(log *evidence.Verified, v *appraise.Verdict, s *Selection, kept ...Kept) Drift {
	_, moved := MovedSince(log, v)
	l, drifts := newLookup(log, v), []Drifted{}
	for i := range v.Drifts {
		d := l.drifted(&v.Drifts[i])
		d.Located, _ = keptOf(kept, d.Cell)
		drifts = append(drifts, d)
	}
	return Drift{HeadOf(v), drifts, v.Changes, moved, s.orNil()}
}

// contradicts are the codes of findings that are about a case which differs.
var contradicts = []tassadar.Code{tassadar.OutcomeDiffers, tassadar.OutcomeUnstable, tassadar.RefusalViolated}

// differing lists the findings about cases that differ in the receipt that shows a
// drift: the latest, or, where that one passes, the one before. Each case is there once.
func differing(v *appraise.Verdict, d *appraise.Drift) (tassadar.Digest, []appraise.Finding) {
	c, ok := v.Cell(d.Cell)
	if !ok {
		return d.Receipt, nil
	}
	for _, receipt := range [...]tassadar.Digest{d.Receipt, d.Before} {
		var out []appraise.Finding
		for _, f := range c.Findings {
			again := slices.ContainsFunc(out, func(x appraise.Finding) bool { return x.Case == f.Case })
			if f.Receipt == receipt && slices.Contains(contradicts, f.Code) && !again {
				out = append(out, f)
			}
		}
		if out != nil {
			return receipt, out
		}
	}
	return d.Receipt, nil
}

// drifted adds to a drift what its cases came to.
func (l *lookup) drifted(d *appraise.Drift) Drifted {
	shown, findings := differing(l.v, d)
	out := Drifted{Drift: *d, Shown: shown, Cases: []DriftedCase{}}
	if rc := l.receipt(shown); rc != nil {
		out.Measured = len(rc.Body.Cases) + len(rc.Body.Refusals)
	}
	for _, f := range findings {
		out.Cases = append(out.Cases, DriftedCase{f.Case, f.Code, f.Detail, l.of(d.Profile, f.Case, shown)})
	}
	return out
}

// DriftText prints what differs from the references or from the last
// publication, where it was located, and what changed under it. The log is the one that
// the verdict is of, and what was located [Sift] gave.
func DriftText(w io.Writer, log *evidence.Verified, v *appraise.Verdict, kept ...Kept) {
	switch {
	case v.Counts.Receipts == 0:
		fmt.Fprintln(w, "drift: nothing was measured yet that could have drifted")
	case len(v.Drifts) == 0:
		fmt.Fprintf(w, "drift: none among %s\n", text.Plural(v.Counts.Receipts, "receipt", "receipts"))
	}
	l := newLookup(log, v)
	for i := range v.Drifts {
		d := l.drifted(&v.Drifts[i])
		text.Cell(w, "drift: "+string(d.Kind)+" ", d.Cell.String())
		d.caseLines(w)
		l.keptLines(w, "  ", kept, d.Cell)
		fmt.Fprintf(w, "  receipt %s, engine %s\n", d.Receipt.Short(), tassadar.Printable(d.Engine))
		if d.Before != "" {
			fmt.Fprintf(w, "  before: receipt %s, engine %s\n", d.Before.Short(), tassadar.Printable(d.Was))
		}
	}
	publication, moved := MovedSince(log, v)
	if len(v.Changes)+len(moved) > 0 {
		fmt.Fprintf(w, "since publication %d:\n", publication)
		movedLines(w, moved)
		for _, c := range v.Changes {
			text.Cell(w, "  ", c.Cell.String())
			text.Wrap(w, "      ", append(strings.Fields(c.Was+" → "+c.Is), text.Codes(c.Reasons)...))
		}
	}
}

// caseLines prints how many cases differ, and the first of them with their values.
func (d *Drifted) caseLines(w io.Writer) {
	if len(d.Cases) == 0 {
		fmt.Fprintf(w, "  first at case %s\n", tassadar.Printable(d.Case))
		line(w, "  ", clean(d.Detail))
		return
	}
	line(w, "  ", d.counted()+":")
	for i := range d.Cases[:min(shownCases, len(d.Cases))] {
		c := &d.Cases[i]
		if c.Values != nil {
			c.Values.text(w, "  ")
		} else {
			line(w, "  ", clean(c.Case+": "+c.Detail))
		}
	}
	if more := len(d.Cases) - shownCases; more > 0 {
		fmt.Fprintf(w, "  and %s; --json lists all\n", text.Plural(more, "case more", "cases more"))
	}
}

// counted says how many cases differ, and who said otherwise.
func (d *Drifted) counted() string {
	verb := "differ"
	if len(d.Cases) == 1 {
		verb = "differs"
	}
	if d.passes() {
		verb = "differed"
	}
	s := fmt.Sprintf("%d of %s %s", len(d.Cases), text.Plural(d.Measured, "case", "cases"), verb)
	switch {
	case d.passes() && d.Kind == appraise.Spurious:
		s = "before, on the same engine and worker, " + s
	case d.passes():
		s = "before, " + s
	case d.Kind == appraise.Regressed && d.Was == d.Engine:
		s += "; the same engine passed before"
	}
	return s
}

// passes reports whether the latest receipt passes.
func (d *Drifted) passes() bool { return d.Shown != d.Receipt }

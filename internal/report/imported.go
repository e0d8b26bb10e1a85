package report

import (
	"fmt"
	"io"
	"strings"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/text"
)

// Towards is what a receipt counts towards, or why it does not.
type Towards struct {
	Receipt tassadar.Digest `json:"receipt"`
	// Cell is the one that it is about, nil where the policy in force declares none of it.
	Cell   *tassadar.Cell  `json:"cell,omitempty"`
	Counts bool            `json:"counts"`
	Codes  []tassadar.Code `json:"codes"` // why not
	// Cancelled: its assignment had been cancelled, which is what withdrawn means then.
	Cancelled bool `json:"cancelled,omitempty"`
	// Status is how the cell is now, with the hosts and keys that count and how many of them
	// its envelope asks for.
	Status   appraise.Status `json:"status,omitempty"`
	Machines int             `json:"machines,omitempty"`
	Workers  int             `json:"workers,omitempty"`
	Asked    [2]int          `json:"asked"` // hosts and keys
}

// TowardsOf says of receipts of a log, in their order, what they count towards in a verdict
// with lists of receipts. Errors are those of reading the log.
func TowardsOf(log *evidence.Verified, v *appraise.Verdict, p *tassadar.Policy, receipts []tassadar.Digest) ([]Towards, error) {
	type place struct {
		cell *appraise.Cell
		line *appraise.ReceiptLine
	}
	places := map[tassadar.Digest]place{}
	for i := range v.Cells {
		for j := range v.Cells[i].Receipts {
			line := &v.Cells[i].Receipts[j]
			places[line.Receipt] = place{&v.Cells[i], line}
		}
	}
	look := newLookup(log, v)
	out := []Towards{}
	for _, d := range receipts {
		at, ok := places[d]
		if !ok {
			out = append(out, Towards{Receipt: d, Codes: []tassadar.Code{tassadar.OutsideEnvelope}})
			continue
		}
		t := Towards{Receipt: d, Cell: &at.cell.Cell, Counts: at.line.Counts, Codes: []tassadar.Code{}, Status: at.cell.Status, Machines: at.cell.Machines, Workers: at.cell.Workers}
		if !t.Counts {
			t.Codes = append(t.Codes, at.line.Codes...)
			rc := look.receipt(d)
			t.Cancelled = rc != nil && log.Cancelled(rc.Body.Assignment)
		}
		if e, ok := p.Envelope(at.cell.Profile); ok {
			t.Asked = [2]int{e.Require.Machines, e.Require.Workers}
		}
		out = append(out, t)
	}
	return out, log.Err()
}

// TowardsText prints it: some of those that count, and of those that do not, with why.
func TowardsText(w io.Writer, all []Towards) {
	const most = 12 // of each
	for _, counts := range []bool{true, false} {
		n := 0
		for i := range all {
			t := &all[i]
			if t.Counts != counts {
				continue
			}
			if n++; n > most {
				continue
			}
			line := "counts towards " + t.name() + ", which is " + string(t.Status)
			switch {
			case !counts:
				line = "does not count towards " + t.name() + ": " + t.why()
			case t.Status != appraise.Green:
				line += fmt.Sprintf(": %d of %s and %d of %s count", t.Machines, text.Plural(t.Asked[0], "host", "hosts"), t.Workers, text.Plural(t.Asked[1], "key", "keys"))
			}
			text.Wrap(w, "  ", append([]string{"-"}, strings.Fields(line)...))
		}
		if n > most {
			what := "count"
			if !counts {
				what = "do not"
			}
			fmt.Fprintf(w, "  and %d more that %s: tassadar explain CELL, or --json\n", n-most, what)
		}
	}
}

func (t *Towards) name() string {
	if t.Cell == nil {
		return "any cell"
	}
	return t.Cell.String()
}

func (t *Towards) why() string {
	if t.Cell == nil {
		return "the policy in force declares none of receipt " + t.Receipt.Short()
	}
	if len(t.Codes) == 0 {
		return "receipt " + t.Receipt.Short() + " has nothing wrong with it, and something else stands against its engine"
	}
	var why []string
	for _, c := range t.Codes {
		if c == tassadar.Withdrawn && t.Cancelled {
			why = append(why, fmt.Sprintf("%s (its assignment was cancelled before it came)", c))
			continue
		}
		why = append(why, fmt.Sprintf("%s (%s)", c, strings.TrimSuffix(c.Meaning(), ".")))
	}
	return strings.Join(why, "; ")
}

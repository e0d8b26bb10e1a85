package report

import (
	"cmp"
	"fmt"
	"io"
	"slices"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/text"
)

// Dues is the document of due --json: what lapses if nothing is added to the log.
type Dues struct {
	Head
	Until int64 `json:"until"` // Unix seconds: what lapses at this instant or before it is listed
	Lapse []Due `json:"lapse"` // by instant
	// Later is the first instant at which anything lapses that is not listed, 0 for none.
	Later int64 `json:"later"`
	// Lapsed counts cells whose evidence is too old already.
	Lapsed int `json:"lapsed"`
}

// Due is one thing that lapses.
type Due struct {
	At   int64  `json:"at"`   // Unix seconds, the first instant at which it does not hold any more
	What string `json:"what"` // cell, gate, drill or publication
	Name string `json:"name"`
	Next string `json:"next"`
	// Cell is the cell, nil for what is none.
	Cell *tassadar.Cell `json:"cell,omitempty"`
}

// DuesOf lists what holds at a verdict's instant and does not hold any more some seconds later.
func DuesOf(log *evidence.Verified, v *appraise.Verdict, within int64) Dues {
	d := Dues{Head: HeadOf(v), Until: v.At + within, Lapse: []Due{}}
	add := func(what, name string, at int64, next string, cell *tassadar.Cell) {
		switch {
		case at <= v.At:
		case at <= d.Until:
			d.Lapse = append(d.Lapse, Due{at, what, name, next, cell})
		case d.Later == 0 || at < d.Later:
			d.Later = at
		}
	}
	for i := range v.Cells {
		c := &v.Cells[i]
		switch c.Status {
		case appraise.Green:
			add("cell", c.Cell.String(), c.NotAfter, "tassadar run --only "+c.Cell.String()+", on a host of that machine class", &c.Cell)
		case appraise.Stale:
			d.Lapsed++
		}
	}
	for i := range v.Gates {
		add("gate", v.Gates[i].Gate, v.Gates[i].Until, "tassadar run, on each machine class of the gate", nil)
	}
	for _, drill := range DrillsOf(v) {
		if drill.Passed {
			add("drill", drill.Page+" on "+drill.Machine, drill.NotAfter, drill.Next, nil)
		}
	}
	if n := log.Sizes().Publications; n > 0 {
		if p, err := log.PublicationAt(n - 1); err == nil {
			add("publication", fmt.Sprint(p.Body.Number), p.Body.ExpiresAt, "tassadar publish", nil)
		}
	}
	slices.SortStableFunc(d.Lapse, func(a, b Due) int { return cmp.Compare(a.At, b.At) })
	return d
}

// DuesText prints what lapses: cells of a profile on one line, from the first to the last.
func DuesText(w io.Writer, d *Dues) {
	if len(d.Lapse) == 0 {
		fmt.Fprintf(w, "nothing lapses until %s\n", text.Instant(d.Until))
	} else {
		fmt.Fprintf(w, "until %s, if nothing is added to the log:\n", text.Instant(d.Until))
	}
	type span struct {
		name     string
		from, to int64
		cells    int // 0 for what is no cell
	}
	var spans []*span
	drills := slices.ContainsFunc(d.Lapse, func(l Due) bool { return l.What == "drill" })
	of := map[string]*span{}
	for i := range d.Lapse {
		l := &d.Lapse[i]
		name := l.What + " " + l.Name
		if l.What == "cell" {
			name = l.Cell.Profile + " on " + l.Cell.Machine
		}
		s := of[name]
		if s == nil {
			s = &span{name: name, from: l.At}
			of[name], spans = s, append(spans, s)
		}
		s.to = l.At
		if l.What == "cell" {
			s.cells++
		}
	}
	for _, s := range spans {
		line := text.Instant(s.from)
		if s.to != s.from {
			line += " and later"
		}
		line += "  " + tassadar.Printable(s.name)
		if s.cells > 0 {
			line += ", " + text.Plural(s.cells, "cell", "cells")
		}
		fmt.Fprintf(w, "  %s\n", line)
	}
	if len(spans) > 0 {
		fmt.Fprintln(w, "next: tassadar run, on hosts of these machine classes; tassadar schedule makes a timer of it")
	}
	if drills {
		fmt.Fprintln(w, "next for drills: tassadar drill list says which are due, and what to type")
	}
	if d.Lapsed > 0 {
		fmt.Fprintf(w, "%s too old already: tassadar report portability --status stale\n", text.Plural(d.Lapsed, "cell has evidence that is", "cells have evidence that is"))
	}
	if d.Later > 0 {
		fmt.Fprintf(w, "the next thing after that lapses at %s\n", text.Instant(d.Later))
	}
}

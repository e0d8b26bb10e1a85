package report

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/text"
)

// IndexPage is the first of [Pages], PagesFolder the folder of the pages of cells.
const (
	IndexPage   = "index.html"
	PagesFolder = "cells"
)

// CellPage fits the names of pages of cells, within their folder.
var CellPage = regexp.MustCompile(`^c[0-9a-f]{10}\.html$`)

func pageOf(c *appraise.Cell) string { return PagesFolder + "/" + anchor(c.Cell) + ".html" }

// IsIndex reports whether a file is the first of pages that this program wrote.
func IsIndex(data []byte) bool {
	return bytes.HasPrefix(data, []byte("<!doctype html>\n<html lang=\"en\">")) && bytes.Contains(data, []byte("Made by tassadar report."))
}

// Pages writes the verdict as pages that lead to one another: [HTML] without the
// explanations of cells, and a page for each cell of an implemented profile. Each is
// self-contained. Put takes their names, relative and with slashes, the first page last.
// Errors are those of HTML, and put's. What was located is as [Sift] gave it.
func Pages(v *appraise.Verdict, log *evidence.Verified, a *Arrangement, kept []Kept, put func(name string, data []byte) error) error {
	if err := restsOn(v, log); err != nil {
		return err
	}
	src := newSources(v, log)
	src.pages = true
	e := &Explainer{lookup: src.lookup, kept: kept}
	e.publication, e.moved = MovedSince(log, v)
	var b bytes.Buffer
	for i := range v.Cells {
		c := &v.Cells[i]
		if lookOf(c) == lookAbsent {
			continue
		}
		b.Reset()
		p, err := newCellPage(src, e, c)
		if err != nil {
			return err
		}
		if err := write(&b, "cell.tmpl", p); err != nil {
			return err
		}
		if err := put(pageOf(c), b.Bytes()); err != nil {
			return err
		}
	}
	b.Reset()
	if err := write(&b, "page.tmpl", newPage(src, a)); err != nil {
		return err
	}
	return put(IndexPage, b.Bytes())
}

// cellPage is what the template of a cell's page shows.
type cellPage struct {
	frame
	Cell      cellDetail
	Of        string // title of the profile
	Asks      string // what the envelope asks for
	Time      timeline
	History   *History
	Compilers []string // by receipt
	Changes   []historyView
	Drift     *driftView
	DriftKind appraise.DriftKind
	Questions []valuesView // cases in question
	Agreed    []valuesView
	Located   []keptView
	Old       int // that were located on other receipts or engines
	Moved     []Moved
	Decisions []string
	Since     tassadar.Uint // the publication since which something moved
	Commands  []command
}

// historyView is a change in words.
type historyView struct{ At, Receipt, What, Was, Is string }

// valuesView is a case with what it came to, in words.
type valuesView struct {
	Case, Calls, Wanted string
	Seen                []seenView
}

type seenView struct {
	CameTo, On, Where, WantedThere, GotThere string
	Wanted                                   bool
	Differs                                  bool // something else was wanted; with neither, nothing was
}

type command struct{ What, Line string }

func newCellPage(s *sources, e *Explainer, c *appraise.Cell) (*cellPage, error) {
	p := &cellPage{frame: newFrame(s.v, clean(c.Backend+" "+c.Toolchain+" "+c.Machine), "tassadar report"), Cell: s.detail(c)}
	about := e.Explained(c)
	p.Moved, p.Since, p.Decisions = about.Moved, about.Publication, cleanAll(decisions(s.log, c))
	current, old := keptOf(e.kept, c.Cell)
	for i := range current {
		p.Located = append(p.Located, s.viewKept(&current[i]))
	}
	p.Old = old
	if profile, ok := s.policy.Profile(c.Profile); ok {
		p.Of = clean(profile.Title)
	}
	if envelope, ok := s.policy.Envelope(c.Profile); ok {
		p.Asks = asks(&envelope.Require)
	}
	for i := range about.Values {
		view := viewOf(&about.Values[i])
		if about.Values[i].Agreed {
			p.Agreed = append(p.Agreed, view)
		} else {
			p.Questions = append(p.Questions, view)
		}
	}
	var err error
	if p.History, err = s.history(c); err != nil {
		return nil, err
	}
	for _, entry := range p.History.Entries {
		p.Compilers = append(p.Compilers, strings.Join(entry.Compiled, "; "))
	}
	for _, change := range p.History.Changes {
		what := strings.TrimSpace(change.What + " " + change.Of)
		if change.Place != "" {
			what += ", at " + change.Place
		}
		p.Changes = append(p.Changes, historyView{instantText(change.At), change.Receipt.Short(), clean(what), clean(change.Was), clean(change.Is)})
	}
	one := *s
	only := *s.v
	only.Cells, only.Drifts = []appraise.Cell{*c}, slices.DeleteFunc(slices.Clone(s.v.Drifts), func(d appraise.Drift) bool { return d.Cell != c.Cell })
	look := *s.lookup
	look.v = &only
	one.lookup, one.declared = &look, map[tassadar.Cell]*appraise.Cell{c.Cell: c}
	p.Time = newTimeline(&one)
	for i := range only.Drifts {
		view := s.driftOf(&only.Drifts[i])
		p.Drift, p.DriftKind = &view, only.Drifts[i].Kind
	}
	p.Commands = commandsOf(c, p)
	used := map[tassadar.Code]bool{}
	for _, code := range c.Reasons {
		used[code] = true
	}
	for _, f := range c.Findings {
		used[f.Code] = true
	}
	for _, r := range c.Receipts {
		for _, code := range r.Codes {
			used[code] = true
		}
	}
	p.Codes = codeViews(inOrderOf(used))
	return p, nil
}

// asks says what an envelope asks of a cell.
func asks(r *tassadar.Requirements) string {
	words := []string{text.Plural(r.Machines, "independent host", "independent hosts"), text.Plural(r.Workers, "key", "keys"),
		text.Plural(r.Runs, "run of each case", "runs of each case"), "evidence not older than " + text.Plural(int(r.MaxAgeSeconds/(24*3600)), "day", "days")}
	if r.Horizon > 0 {
		words = append(words, fmt.Sprintf("a horizon of %d instructions", r.Horizon))
	}
	return strings.Join(words, ", ")
}

func cleanAll(in []string) (out []string) {
	for _, s := range in {
		out = append(out, clean(s))
	}
	return out
}

func viewOf(v *Values) valuesView {
	out := valuesView{Case: clean(v.Case), Calls: clean(v.Calls), Wanted: clean(v.Wanted)}
	for i := range v.Seen {
		s := &v.Seen[i]
		view := seenView{CameTo: clean(s.CameTo), On: clean(v.on(s)), Wanted: s.Wanted, Differs: v.Wanted != "" && !s.Wanted, Where: clean(s.Where)}
		if s.Where != "" {
			view.WantedThere, view.GotThere = s.Instead[0], s.Instead[1]
		}
		out.Seen = append(out.Seen, view)
	}
	return out
}

// commandsOf are the commands that show again what a page says.
func commandsOf(c *appraise.Cell, p *cellPage) []command {
	cell := "'" + clean(c.Cell.String()) + "'"
	out := []command{{"why, with every receipt", "tassadar explain " + cell}}
	if len(c.Receipts) > 0 {
		out = append(out, command{"receipt by receipt", "tassadar history " + cell})
	}
	variant := slices.ContainsFunc(c.Receipts, func(r appraise.ReceiptLine) bool { return len(r.Variants) > 0 })
	if len(p.Questions) > 0 || variant {
		out = append(out, command{"where engines part, on a host that has them", "tassadar locate " + cell})
	}
	return append(out, command{"measure it again, on a machine of class " + clean(c.Machine), "tassadar run --full --again --only " + cell})
}

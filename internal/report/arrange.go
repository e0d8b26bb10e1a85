package report

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"tassadar"
	"tassadar/appraise"
	"tassadar/internal/text"
)

// Arrangement groups and sorts the cells of a report. Its zero value leaves them by
// profile, in their order.
type Arrangement struct {
	GroupBy string   `json:"group_by,omitempty"` // one of [GroupKeys]
	Sort    []string `json:"sort,omitempty"`     // some of [SortKeys], with a "-" before one for the reverse
}

// Group counts the cells of one group of a report.
type Group struct {
	Name   string         `json:"name"`
	Cells  int            `json:"cells"`
	Status map[string]int `json:"status"` // how many of each of [Statuses]; published is not counted as green too
}

// keys order cells, each by one thing.
var keys = []struct {
	name    string
	group   func(*appraise.Cell) string // nil where cells are not grouped by it
	compare func(x, y *appraise.Cell) int
}{
	{"profile", func(c *appraise.Cell) string { return c.Profile }, nil},
	{"backend", func(c *appraise.Cell) string { return c.Backend }, nil},
	{"toolchain", func(c *appraise.Cell) string { return c.Toolchain }, nil},
	{"machine", func(c *appraise.Cell) string { return c.Machine }, nil},
	{"status", statusWord, func(x, y *appraise.Cell) int { return cmp.Compare(worse(x), worse(y)) }},
	{"measured", nil, func(x, y *appraise.Cell) int { return cmp.Compare(x.MeasuredAt, y.MeasuredAt) }},
	{"expires", nil, func(x, y *appraise.Cell) int { return cmp.Compare(x.NotAfter, y.NotAfter) }},
	{"reasons", nil, func(x, y *appraise.Cell) int { return slices.Compare(x.Reasons, y.Reasons) }},
}

// GroupKeys are the words by which cells are grouped.
func GroupKeys() (out []string) {
	for i := range keys {
		if keys[i].group != nil {
			out = append(out, keys[i].name)
		}
	}
	return out
}

// SortKeys are the words by which cells are sorted: names in alphabetical order, status
// from the worst on, times from the earliest on.
func SortKeys() (out []string) {
	for i := range keys {
		out = append(out, keys[i].name)
	}
	return out
}

// worstFirst is the order of statuses.
var worstFirst = []string{string(appraise.Red), string(appraise.Stale), string(appraise.Incomplete), string(appraise.Unmeasured), string(appraise.Green), published}

func statusWord(c *appraise.Cell) string {
	if c.Published {
		return published
	}
	return string(c.Status)
}

func worse(c *appraise.Cell) int { return slices.Index(worstFirst, statusWord(c)) }

// Arranged reports whether cells are grouped or sorted otherwise than by themselves.
func (a *Arrangement) Arranged() bool { return a != nil && (a.GroupBy != "" || len(a.Sort) > 0) }

// Check refuses words that are not those of [GroupKeys] and [SortKeys], with bad_use.
func (a *Arrangement) Check() error {
	if a.GroupBy != "" && !slices.Contains(GroupKeys(), a.GroupBy) {
		return tassadar.Errorf(tassadar.BadUse, "--group-by %q%s: want one of %s", a.GroupBy, text.Meant(a.GroupBy, GroupKeys()), strings.Join(GroupKeys(), ", "))
	}
	for _, word := range a.Sort {
		if name := strings.TrimPrefix(word, "-"); !slices.Contains(SortKeys(), name) {
			return tassadar.Errorf(tassadar.BadUse, "--sort %q%s: want some of %s, with - before one for the reverse", word, text.Meant(name, SortKeys()), strings.Join(SortKeys(), ", "))
		}
	}
	return nil
}

// arranged is a group of cells, in order.
type arranged struct {
	Name  string // "" where all cells are one group
	Cells []*appraise.Cell
}

// of arranges cells. Cells that nothing tells apart keep their order.
func (a *Arrangement) of(cells []*appraise.Cell) []arranged {
	cells = slices.Clone(cells)
	slices.SortStableFunc(cells, a.compare)
	if a.GroupBy == "" {
		return []arranged{{"", cells}}
	}
	key := keys[slices.Index(SortKeys(), a.GroupBy)]
	var out []arranged
	for _, c := range cells {
		name := key.group(c)
		at := slices.IndexFunc(out, func(g arranged) bool { return g.Name == name })
		if at < 0 {
			at, out = len(out), append(out, arranged{Name: name})
		}
		out[at].Cells = append(out[at].Cells, c)
	}
	slices.SortStableFunc(out, func(x, y arranged) int {
		if a.GroupBy == "status" {
			return cmp.Compare(slices.Index(worstFirst, x.Name), slices.Index(worstFirst, y.Name))
		}
		return strings.Compare(x.Name, y.Name)
	})
	return out
}

func (a *Arrangement) compare(x, y *appraise.Cell) int {
	for _, word := range a.Sort {
		name, reverse := strings.CutPrefix(word, "-")
		key := keys[slices.Index(SortKeys(), name)]
		n := 0
		if key.compare != nil {
			n = key.compare(x, y)
		} else {
			n = strings.Compare(key.group(x), key.group(y))
		}
		if reverse {
			n = -n
		}
		if n != 0 {
			return n
		}
	}
	return 0
}

func cellsOf(v *appraise.Verdict) []*appraise.Cell {
	out := make([]*appraise.Cell, len(v.Cells))
	for i := range v.Cells {
		out[i] = &v.Cells[i]
	}
	return out
}

// group counts a group.
func (g *arranged) group() Group {
	out := Group{Name: g.Name, Cells: len(g.Cells), Status: map[string]int{}}
	for _, c := range g.Cells {
		out.Status[statusWord(c)]++
	}
	return out
}

// Words says how many cells of a group have which status, the worst first.
func (g *Group) Words() string {
	words := []string{}
	for _, s := range worstFirst {
		if n := g.Status[s]; n > 0 {
			words = append(words, fmt.Sprintf("%d %s", n, s))
		}
	}
	return text.Plural(g.Cells, "cell", "cells") + ": " + strings.Join(words, ", ")
}

// ArrangedText prints cells as they are arranged. Equal ones are summed up, and where a
// selection chose the cells, all are listed.
func ArrangedText(w io.Writer, v *appraise.Verdict, s *Selection, a *Arrangement) {
	for i, g := range a.of(cellsOf(v)) {
		if i > 0 {
			fmt.Fprintln(w)
		}
		indent := ""
		if a.GroupBy != "" {
			n := g.group()
			line(w, "", clean(g.Name)+", "+n.Words())
			indent = "  "
		}
		if s.Partial() {
			for _, c := range g.Cells {
				namedLine(w, indent, c, true)
			}
			continue
		}
		sumLines(w, indent, g.Cells, len(a.Sort) > 0, true)
	}
	fmt.Fprintln(w)
	if !s.Partial() {
		fmt.Fprint(w, listHint)
	}
}

const listHint = "--only CELL, or --status WORD, lists cells one by one\n"

// namedLine prints a cell by its whole name, with its marks or without.
func namedLine(w io.Writer, indent string, c *appraise.Cell, marks bool) {
	status, about := cellState(c)
	if !marks {
		about = reasonsOf(c)
	}
	words := []string{status}
	if c.Published {
		words = append(words, "until", text.Instant(c.NotAfter))
	}
	if c.MeasuredAt > 0 {
		words = append(words, "measured", text.Instant(c.MeasuredAt))
	}
	text.Cell(w, indent, c.Cell.String())
	text.Wrap(w, indent+"    ", append(words, about...))
}

// fewEqual is how many equal cells are named one by one.
const fewEqual = 2

// sumLines prints cells of the same status and reasons as one line, with what they have
// in common; inOrder sums up only those that stand beside one another. Where profiles
// says so, that of the cells is named too.
func sumLines(w io.Writer, indent string, cells []*appraise.Cell, inOrder, profiles bool) {
	type sum struct {
		status string
		about  []string
		cells  []*appraise.Cell
	}
	var sums []sum
	for _, c := range cells {
		status, _ := cellState(c)
		about := reasonsOf(c)
		at := -1
		for i, s := range slices.Backward(sums) {
			if s.status == status && slices.Equal(s.about, about) {
				at = i
			}
			if at >= 0 || inOrder {
				break
			}
		}
		if at < 0 {
			at, sums = len(sums), append(sums, sum{status: status, about: about})
		}
		sums[at].cells = append(sums[at].cells, c)
	}
	if !inOrder {
		slices.SortStableFunc(sums, func(x, y sum) int { return cmp.Compare(worse(x.cells[0]), worse(y.cells[0])) })
	}
	for _, s := range sums {
		if len(s.cells) <= fewEqual {
			for _, c := range s.cells {
				if profiles {
					namedLine(w, indent, c, false)
				} else {
					cellLine(w, c)
				}
			}
			continue
		}
		words := []string{text.Plural(len(s.cells), "cell", "cells"), s.status}
		if until := leastUntil(s.cells); until > 0 {
			words = append(words, "until", text.Instant(until))
		}
		words = append(append(words, s.about...), "on")
		words = append(words, strings.Fields(inCommon(s.cells, profiles))...)
		text.Wrap(w, indent, words)
	}
}

// reasonsOf are the reasons of a cell, and whether it is observed only: marks do not tell
// cells apart.
func reasonsOf(c *appraise.Cell) []string {
	var out []string
	if c.Status != appraise.Unmeasured || len(c.Reasons) > 1 {
		out = text.Codes(c.Reasons)
	}
	if !c.Required {
		out = append(out, "(observed)")
	}
	return out
}

// leastUntil is the first instant at which one of some published cells lapses, 0 for none.
func leastUntil(cells []*appraise.Cell) int64 {
	until := int64(0)
	for _, c := range cells {
		if c.Published && (until == 0 || c.NotAfter < until) {
			until = c.NotAfter
		}
	}
	return until
}

// inCommon says of what cells are: the name that they share, or how many there are.
func inCommon(cells []*appraise.Cell, profiles bool) string {
	var parts []string
	for _, axis := range []struct {
		one, many string
		of        func(*appraise.Cell) string
	}{
		{"profile", "profiles", func(c *appraise.Cell) string { return shortProfile(c.Profile) }},
		{"backend", "backends", func(c *appraise.Cell) string { return c.Backend }},
		{"toolchain", "toolchains", func(c *appraise.Cell) string { return c.Toolchain }},
		{"machine class", "machine classes", func(c *appraise.Cell) string { return c.Machine }},
	} {
		if axis.one == "profile" && !profiles {
			continue
		}
		names := []string{}
		for _, c := range cells {
			names = append(names, axis.of(c))
		}
		if names = sortedSet(names); len(names) == 1 {
			parts = append(parts, names[0])
		} else {
			parts = append(parts, text.Plural(len(names), axis.one, axis.many))
		}
	}
	return strings.Join(parts, ", ")
}

// arrangedView is a group of cells on a page.
type arrangedView struct {
	Name, Words string
	Rows        []arrangedRow
}

type arrangedRow struct {
	Cell            cellName
	Look            look
	Observed        bool
	Name            string // for the filter
	Codes           []codeView
	Measured, Until string
}

func (s *sources) arrange(a *Arrangement) (out []arrangedView) {
	for _, g := range a.of(cellsOf(s.v)) {
		n := g.group()
		view := arrangedView{Name: clean(g.Name), Words: n.Words()}
		for _, c := range g.Cells {
			view.Rows = append(view.Rows, s.row(c))
		}
		out = append(out, view)
	}
	return out
}

// row is a cell in a list.
func (s *sources) row(c *appraise.Cell) arrangedRow {
	row := arrangedRow{Cell: s.name(c.Cell), Look: lookOf(c), Observed: !c.Required, Codes: codeViews(c.Reasons), Measured: instantText(c.MeasuredAt)}
	if c.Published {
		row.Until = instantText(c.NotAfter)
	}
	row.Name = strings.Join(append([]string{clean(c.Cell.String()), row.Look.Words()}, codeWords(c.Reasons)...), " ")
	return row
}

// markdownGroups writes cells as they are arranged, as tables.
func markdownGroups(b *strings.Builder, v *appraise.Verdict, a *Arrangement) {
	for _, g := range a.of(cellsOf(v)) {
		n := g.group()
		if a.GroupBy != "" {
			fmt.Fprintf(b, "\n## %s\n\n%s.\n", field(g.Name), n.Words())
		} else {
			fmt.Fprintf(b, "\n## Cells\n\n%s.\n", n.Words())
		}
		b.WriteString("\n| | profile | backend | toolchain | machine | why | measured | until |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n")
		for _, c := range g.Cells {
			until, observed := "", ""
			if c.Published {
				until = instantText(c.NotAfter)
			}
			if !c.Required {
				observed = " (o)"
			}
			fmt.Fprintf(b, "| %s%s | %s | %s | %s | %s | %s | %s | %s |\n", symbols[lookOf(c)], observed, field(c.Profile), field(c.Backend), field(c.Toolchain), field(c.Machine),
				markdownCodes(c.Reasons), instantText(c.MeasuredAt), until)
		}
	}
}

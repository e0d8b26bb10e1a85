package report

import (
	"fmt"
	"slices"
	"strings"

	"tassadar"
	"tassadar/appraise"
	"tassadar/internal/text"
)

// matrix is the heat map of one profile: toolchain and backend down, machine
// class across.
type matrix struct {
	appraise.Profile
	Codes    []codeView
	Label    string     // of the envelope
	Machines [][]string // a class in its parts, one below the other
	Groups   []matrixGroup
	Short    string
}

type matrixGroup struct {
	Toolchain string
	Rows      []matrixRow
}

type matrixRow struct {
	Backend string
	Cells   []*matrixCell // nil where the envelope declares none
}

type matrixCell struct {
	Href     string
	Look     look
	Observed bool
	Variant  bool
	Drift    appraise.DriftKind
	Name     string // accessible name: where, what, why
	Where    string
	Codes    []codeView
	More     int
	Until    string
	Marks    []string
}

// tipCodes is how many reasons a hover shows; the details show all.
const tipCodes = 4

func newMatrix(s *sources, p *appraise.Profile) matrix {
	m := matrix{Profile: *p, Codes: codeViews(p.Reasons), Short: shortProfile(p.Profile)}
	if e, ok := s.policy.Envelope(p.Profile); ok {
		m.Label = clean(e.Label)
	}
	var classes, toolchains, backends []string
	for i := range s.v.Cells {
		if c := &s.v.Cells[i]; c.Profile == p.Profile {
			classes, toolchains, backends = append(classes, c.Machine), append(toolchains, c.Toolchain), append(backends, c.Backend)
		}
	}
	classes, toolchains, backends = sortedSet(classes), sortedSet(toolchains), sortedSet(backends)
	for _, class := range classes {
		m.Machines = append(m.Machines, strings.Split(strings.ReplaceAll(clean(class), "+", "/+"), "/"))
	}
	drifts := map[tassadar.Cell]appraise.DriftKind{}
	for _, d := range s.v.Drifts {
		drifts[d.Cell] = d.Kind
	}
	for _, t := range toolchains {
		g := matrixGroup{Toolchain: clean(t)}
		for _, b := range backends {
			row, any := matrixRow{Backend: clean(b)}, false
			for _, class := range classes {
				key := tassadar.Cell{Profile: p.Profile, Backend: b, Toolchain: t, Machine: class}
				c := s.declared[key]
				if c == nil {
					row.Cells = append(row.Cells, nil)
					continue
				}
				any = true
				row.Cells = append(row.Cells, s.matrixCell(c, drifts[key]))
			}
			if any {
				g.Rows = append(g.Rows, row)
			}
		}
		m.Groups = append(m.Groups, g)
	}
	return m
}

func (s *sources) matrixCell(c *appraise.Cell, drift appraise.DriftKind) *matrixCell {
	name := s.name(c.Cell)
	out := &matrixCell{Href: name.Href, Look: lookOf(c), Observed: !c.Required, Drift: drift, Marks: c.Marks,
		Variant: slices.Contains(c.Marks, "variant"), Where: name.Backend + ", " + name.Toolchain + ", " + name.Machine,
		Codes: codeViews(c.Reasons)}
	if len(out.Codes) > tipCodes {
		out.More = len(out.Codes) - tipCodes
		out.Codes = out.Codes[:tipCodes]
	}
	words := []string{out.Where + ": " + out.Look.Words()}
	if out.Observed {
		words = append(words, "observed only")
	}
	if drift != "" {
		words = append(words, string(drift))
	}
	if out.Variant {
		words = append(words, "with variant bits")
	}
	if c.Published {
		out.Until = instantText(c.NotAfter)
		words = append(words, "until "+out.Until)
	}
	out.Name = strings.Join(append(words, codeWords(c.Reasons)...), ", ")
	return out
}

func sortedSet(in []string) []string {
	out := slices.Clone(in)
	slices.Sort(out)
	return slices.Compact(out)
}

// profileDetails explains the cells of a profile.
type profileDetails struct {
	Profile string
	Short   string
	Cells   []cellDetail
	Plain   []plainGroup // unmeasured and nothing else to say
}

// plainGroup are cells of one machine class and toolchain that nobody measured.
type plainGroup struct {
	Machine, Toolchain string
	Cells              []plainCell
}

type plainCell struct {
	ID, Backend string
	Observed    bool
}

type cellDetail struct {
	*appraise.Cell
	ID       string
	Name     cellName
	Look     look
	Until    string
	Measured string
	Counting string // who counts
	Label    string
	Codes    []codeView
	Reasons  []reasonView
	History  []findingView // findings that are no reason any more
	More     int           // of History
	Versions []versionView
	Receipts []receiptView
}

type reasonView struct {
	codeView
	Findings []findingView
	More     int
}

type findingView struct {
	Codes                 []codeView
	Case, Detail, Receipt string
}

type versionView struct{ Engine, Compilers, On, Until string }

type receiptView struct {
	appraise.ReceiptLine
	Short, Host, Key, Label, Assigned, Engine string
	Mark                                      markKind
	Codes                                     []codeView
	Variants                                  []string
}

// maxFindings bounds the findings shown for a code; JSON lists all.
const maxFindings = 6

func newDetails(s *sources, p *appraise.Profile) profileDetails {
	out := profileDetails{Profile: p.Profile, Short: shortProfile(p.Profile)}
	groups := map[[2]string]int{}
	for i := range s.v.Cells {
		c := &s.v.Cells[i]
		if c.Profile != p.Profile {
			continue
		}
		if c.Status != appraise.Unmeasured || c.Pending > 0 || len(c.Receipts) > 0 || len(c.Reasons) > 1 {
			out.Cells = append(out.Cells, s.detail(c))
			continue
		}
		key := [2]string{c.Machine, c.Toolchain}
		at, ok := groups[key]
		if !ok {
			at = len(out.Plain)
			groups[key] = at
			out.Plain = append(out.Plain, plainGroup{Machine: clean(c.Machine), Toolchain: clean(c.Toolchain)})
		}
		out.Plain[at].Cells = append(out.Plain[at].Cells, plainCell{s.anchors[c.Cell], clean(c.Backend), !c.Required})
	}
	slices.SortStableFunc(out.Plain, func(a, b plainGroup) int {
		return strings.Compare(a.Machine+"\x00"+a.Toolchain, b.Machine+"\x00"+b.Toolchain)
	})
	return out
}

func (s *sources) detail(c *appraise.Cell) cellDetail {
	out := cellDetail{Cell: c, ID: s.anchors[c.Cell], Name: s.name(c.Cell), Look: lookOf(c), Measured: instantText(c.MeasuredAt),
		Counting: text.Plural(c.Machines, "independent host", "independent hosts") + " and " + text.Plural(c.Workers, "key", "keys") + " with receipts that count", Label: clean(c.Label), Codes: codeViews(c.Reasons)}
	if c.Published {
		out.Until = instantText(c.NotAfter)
	}
	for _, code := range c.Reasons {
		r := reasonView{codeView: codeView{code, code.Meaning(), code.Next()}}
		if engineLacks(c) != nil {
			r.Next = next(c, code)
		}
		for _, f := range c.Findings {
			if f.Code != code {
				continue
			}
			if len(r.Findings) == maxFindings {
				r.More++
				continue
			}
			r.Findings = append(r.Findings, findingOf(s, c, f))
		}
		out.Reasons = append(out.Reasons, r)
	}
	for _, f := range c.Findings {
		switch {
		case slices.Contains(c.Reasons, f.Code):
		case len(out.History) == maxFindings:
			out.More++
		default:
			out.History = append(out.History, findingOf(s, c, f))
		}
	}
	for _, v := range c.Versions {
		out.Versions = append(out.Versions, versionView{clean(v.Engine), clean(strings.Join(v.Compilers, "; ")),
			fmt.Sprintf("%s with %s, horizon %s", text.Plural(v.Machines, "host", "hosts"), text.Plural(v.Workers, "key", "keys"), horizon(&v)), instantText(v.NotAfter)})
	}
	for _, line := range c.Receipts {
		view := receiptView{ReceiptLine: line, Short: line.Receipt.Short(), Host: short(clean(line.Host)), Key: short(clean(line.Worker)),
			Label: s.labels[line.Worker], Assigned: instantText(line.AssignedAt), Engine: clean(line.Engine), Mark: markOf(&line), Codes: codeViews(line.Codes)}
		for _, id := range line.Variants {
			view.Variants = append(view.Variants, clean(id))
		}
		out.Receipts = append(out.Receipts, view)
	}
	return out
}

func findingOf(s *sources, c *appraise.Cell, f appraise.Finding) findingView {
	out := findingView{Codes: codeViews([]tassadar.Code{f.Code}), Case: clean(f.Case), Detail: clean(f.Detail)}
	if slices.Contains(aboutValues, f.Code) && f.Receipt != "" {
		out.Detail = s.words(c.Profile, f.Case, f.Receipt, f.Detail)
	}
	if f.Receipt != "" {
		out.Receipt = f.Receipt.Short()
	}
	return out
}

// Wide maps scroll; the others show their hovers beyond their edges.
func (m matrix) Wide() bool { return len(m.Machines) > 16 }

// Broad maps take paper across.
func (m matrix) Broad() bool { return len(m.Machines) > 10 }

// Columns counts the table's columns, that of the backends among them.
func (m matrix) Columns() int { return len(m.Machines) + 1 }

// GreenText says how many required cells of the profile are green.
func (m matrix) GreenText() string {
	return fmt.Sprintf("%d green, %s required, %d published", m.GreenCells, text.Plural(m.RequiredCells, "cell", "cells"), m.PublishedCells)
}

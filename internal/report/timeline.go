package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"tassadar"
	"tassadar/appraise"
)

// timeline shows every receipt of every measured cell, by its assignment's
// instant, and what became of assignments without one.
type timeline struct {
	Ticks    []tick
	Pubs     []tick // publications
	Groups   []stripGroup
	Receipts int
}

type tick struct {
	X, Text, Anchor string
}

// stripGroup are the cells of one profile and toolchain.
type stripGroup struct {
	Short, Toolchain string
	Rows             []strip
}

// strip is the line of one cell.
type strip struct {
	Cell  cellName
	Look  look
	Drift appraise.DriftKind
	Marks []mark
	Name  string // accessible name: all marks in words
}

// mark is one receipt, or an assignment without one.
type mark struct {
	Kind  markKind
	X     string
	Title string
	at    int64
	index uint64
	codes string
}

// markKind is what a receipt came to.
type markKind string

const (
	markCounts    markKind = "counts"
	markVariant   markKind = "variant"
	markDiffers   markKind = "differs"
	markFailed    markKind = "failed"
	markStale     markKind = "stale"
	markPartial   markKind = "partial"
	markAbandoned markKind = "abandoned"
	markPending   markKind = "pending"
)

// Words says the kind in words.
func (k markKind) Words() string {
	switch k {
	case markCounts:
		return "counts"
	case markVariant:
		return "counts, with variant bits"
	case markDiffers:
		return "differs or violates a refusal"
	case markFailed:
		return "failed"
	case markStale:
		return "stale"
	case markAbandoned:
		return "abandoned"
	case markPending:
		return "waits for its receipt"
	}
	return "does not count"
}

// Kinds lists the kinds for the legend.
func (t timeline) Kinds() []markKind {
	return []markKind{markCounts, markVariant, markDiffers, markFailed, markPartial, markStale, markAbandoned, markPending}
}

func markOf(r *appraise.ReceiptLine) markKind {
	has := func(codes ...tassadar.Code) bool {
		return slices.ContainsFunc(r.Codes, func(c tassadar.Code) bool { return slices.Contains(codes, c) })
	}
	switch {
	case has(tassadar.OutcomeDiffers, tassadar.OutcomeUnstable, tassadar.RefusalViolated):
		return markDiffers
	case has(tassadar.RunFailed):
		return markFailed
	case has(tassadar.RunAbandoned):
		return markAbandoned
	case r.Counts && len(r.Variants) > 0:
		return markVariant
	case r.Counts:
		return markCounts
	case len(r.Codes) == 1 && has(tassadar.EvidenceStale):
		return markStale
	}
	return markPartial
}

// The axis runs from axisFrom to axisTo, in hundredths of a percent; marks of
// one line stand at least markGap apart as long as there is room.
const (
	axisFrom = 150
	axisTo   = 9850
	markGap  = 170
)

// leastSpan is the shortest time that the axis shows, in seconds: a first run of few
// cells fills the axis, and its ticks are other seconds.
const leastSpan = 60

func newTimeline(s *sources) timeline {
	out := timeline{}
	rows := map[tassadar.Cell][]mark{}
	first, last := s.v.At, s.v.At
	answered := map[tassadar.Digest]bool{}
	for i := range s.v.Cells {
		c := &s.v.Cells[i]
		for j := range c.Receipts {
			r := &c.Receipts[j]
			if logged := s.receipt(r.Receipt); logged != nil {
				answered[logged.Body.Assignment] = true
			}
			kind := markOf(r)
			rows[c.Cell] = append(rows[c.Cell], mark{Kind: kind, at: r.AssignedAt, index: uint64(r.Index), codes: strings.Join(codeWords(r.Codes), ", "),
				Title: fmt.Sprintf("%s: receipt %s, %s, %s", instantText(r.AssignedAt), r.Receipt.Short(), clean(r.Engine), kind.Words())})
			first = min(first, r.AssignedAt)
			out.Receipts++
		}
	}
	for _, a := range s.open() {
		c := s.declared[a.Body.Cell]
		if c == nil || answered[a.Digest] || a.Body.IssuedAt > s.v.At {
			continue
		}
		kind := markPending
		if s.v.At > a.Body.Deadline {
			kind = markAbandoned
		}
		rows[c.Cell] = append(rows[c.Cell], mark{Kind: kind, at: a.Body.IssuedAt, index: a.Index,
			Title: fmt.Sprintf("%s: assignment %s, %s", instantText(a.Body.IssuedAt), a.Digest.Short(), kind.Words())})
		first = min(first, a.Body.IssuedAt)
	}
	var pubs []int64
	for _, at := range s.log.PublicationDates() {
		if at <= s.v.At {
			pubs = append(pubs, at)
			first = min(first, at)
		}
	}
	first = min(first, last-leastSpan)
	scale := func(at int64) int64 {
		return axisFrom + (at-first)*(axisTo-axisFrom)/(last-first)
	}
	for i := range int64(4) {
		at := first + (last-first)*i/3
		t := tick{X: percent(scale(at)), Text: tickText(at, last-first, i == 0), Anchor: "middle"}
		switch i {
		case 0:
			t.Anchor = "start"
		case 3:
			t.Anchor = "end"
		}
		out.Ticks = append(out.Ticks, t)
	}
	for i, at := range pubs {
		out.Pubs = append(out.Pubs, tick{X: percent(scale(at)), Text: fmt.Sprintf("publication %d, %s", i+1, instantText(at))})
	}
	drifts := map[tassadar.Cell]appraise.DriftKind{}
	for _, d := range s.v.Drifts {
		drifts[d.Cell] = d.Kind
	}
	for i := range s.v.Profiles {
		groups := map[string]*stripGroup{} // by toolchain
		for j := range s.v.Cells {
			c := &s.v.Cells[j]
			if c.Profile != s.v.Profiles[i].Profile || len(rows[c.Cell]) == 0 {
				continue
			}
			if groups[c.Toolchain] == nil {
				groups[c.Toolchain] = &stripGroup{Short: shortProfile(c.Profile), Toolchain: clean(c.Toolchain)}
			}
			g := groups[c.Toolchain]
			g.Rows = append(g.Rows, newStrip(s, c, drifts[c.Cell], rows[c.Cell], scale))
		}
		out.Groups = append(out.Groups, rowsOf(groups)...)
	}
	return out
}

// newStrip places the marks of a cell in log order, apart from one another.
func newStrip(s *sources, c *appraise.Cell, drift appraise.DriftKind, marks []mark, scale func(int64) int64) strip {
	out := strip{Cell: s.name(c.Cell), Look: lookOf(c), Drift: drift}
	slices.SortStableFunc(marks, func(a, b mark) int { return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.index, b.index)) })
	gap := min(int64(markGap), (axisTo-axisFrom)/int64(len(marks)))
	at := make([]int64, len(marks))
	for i := range marks { // from the left, each at its time or after the one before
		at[i] = scale(marks[i].at)
		if i > 0 {
			at[i] = max(at[i], at[i-1]+gap)
		}
	}
	limit := int64(axisTo)
	for i := len(marks) - 1; i >= 0; i-- { // from the right, back onto the axis
		at[i] = min(at[i], limit)
		limit = at[i] - gap
	}
	words := []string{}
	for i, m := range marks {
		m.X = percent(at[i])
		if m.codes != "" {
			m.Title += " (" + m.codes + ")"
		}
		words = append(words, m.Title)
		out.Marks = append(out.Marks, m)
	}
	out.Name = strings.Join(words, "; ")
	return out
}

package report

import (
	"fmt"
	"html/template"
	"slices"
	"strings"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/text"
)

// frame is what every page says: what it rests on, and the reason codes in it.
type frame struct {
	Title, Command string // in the head; what made the page
	CSP            template.HTMLAttr
	V              *appraise.Verdict
	At, AtXML      string
	Root           string
	Governance     string
	Codes          []codeView // that occur in this report
	Home           string     // the page of all cells, from that of a cell
	Site           *siteFrame // of a page that a server shows, nil else
}

func newFrame(v *appraise.Verdict, title, command string) frame {
	return frame{Title: title, Command: command, V: v, At: text.At(v.At), AtXML: instantXML(v.At), Root: fmt.Sprintf("%x", []byte(v.Log.Root)), Governance: governanceText(v), Home: "../" + IndexPage}
}

func (f *frame) framed() *frame { return f }

// page is what the template shows. Every string from a worker or a trust file
// went through clean.
type page struct {
	frame
	Tallies    []tally
	Last       *lastPublication
	Changes    []changeGroup // of what is or was published
	Quiet      []changeGroup // of the rest
	QuietText  string
	Drifts     []driftGroup
	Gates      []gateView
	Profiles   []matrix
	Arranged   []arrangedView     // in the place of the maps, where cells are arranged
	ByName     []appraise.Profile // declared by name only
	Time       timeline
	Bits       []bitsView
	Details    []profileDetails
	Facts      facts
	Rejected   []rejectedView
	OtherCodes []codeView
	Paged      bool // cells are explained on pages of their own
}

// look is how a cell is drawn: its status, and published told from green.
type look string

const (
	lookPublished look = "published"
	lookAbsent    look = "absent" // the profile is declared by name only
)

func lookOf(c *appraise.Cell) look {
	switch {
	case c.Published:
		return lookPublished
	case c.Status == appraise.Unmeasured && slices.Contains(c.Reasons, tassadar.ProfileNotImplemented):
		return lookAbsent
	}
	return look(c.Status)
}

// Words says the look in words.
func (l look) Words() string {
	switch l {
	case lookPublished:
		return "green, published"
	case lookAbsent:
		return "not implemented"
	case look(appraise.Green):
		return "green, not published"
	}
	return string(l)
}

// looks in the order of the legend.
func looks() []look {
	return []look{lookPublished, look(appraise.Green), look(appraise.Incomplete), look(appraise.Stale),
		look(appraise.Red), look(appraise.Unmeasured), lookAbsent}
}

// tally is one segment of the bar over all cells.
type tally struct {
	Look  look
	Count int
	X, W  string // percent
}

// codeView is a reason code with its explanation.
type codeView struct {
	Code    tassadar.Code
	Meaning string
	Next    string
}

func codeViews(codes []tassadar.Code) []codeView {
	out := make([]codeView, len(codes))
	for i, c := range codes {
		out[i] = codeView{c, c.Meaning(), c.Next()}
	}
	return out
}

type lastPublication struct {
	Number   tassadar.Uint
	Issued   string
	Expires  string
	Expired  bool
	Size     tassadar.Uint
	Suppress int // cells that it published and that are not published now
}

// changeGroup are the changes of one profile.
type changeGroup struct {
	Short string
	Rows  []changeView
}

type changeView struct {
	Cell    cellName
	Was, Is string
	Better  bool // published now
	Worse   bool // published then
	Codes   []codeView
}

// cellName is a cell with the place where the page explains it.
type cellName struct {
	tassadar.Cell
	Href string // "" where the cell is not declared any more
}

// driftGroup are the drifts of one kind.
type driftGroup struct {
	Kind  appraise.DriftKind
	Words string
	Bad   bool
	Rows  []driftView
}

type driftView struct {
	Cell            cellName
	Short           string
	Counted         string // how many cases differ
	Cases           []driftCase
	More            int // cases that are not shown
	Receipt, Before string
	Engine, Was     string
	Published       bool
}

// driftCase is a case that differs, or differed, in words.
type driftCase struct{ Case, Detail string }

type gateView struct {
	*appraise.Gate
	Codes  []codeView
	Needs  []needView
	Passed int // profiles
}

// ProfilesText counts the gate's profiles.
func (g gateView) ProfilesText() string { return text.Plural(len(g.Profiles), "profile", "profiles") }

type needView struct {
	*appraise.Prerequisite
	Seen, Good int
	Codes      []codeView
	Groups     []lineGroup // what did not pass, by reasons
}

// lineGroup are evidence lines with the same reasons.
type lineGroup struct {
	Codes []codeView
	Lines []lineView
}

type lineView struct {
	Text, Href string
}

type rejectedView struct {
	Index  uint64
	Codes  []codeView
	Detail string
}

func newPage(src *sources, a *Arrangement) *page {
	v := src.v
	p := &page{frame: newFrame(v, "portability and drift", "tassadar report"), Paged: src.pages}
	p.Tallies = tallies(v)
	p.changes(src)
	p.gates(src)
	p.Drifts = src.driftGroups()
	for i := range v.Profiles {
		if prof := &v.Profiles[i]; prof.Implemented {
			p.Profiles = append(p.Profiles, newMatrix(src, prof))
			if !src.pages {
				p.Details = append(p.Details, newDetails(src, prof))
			}
		} else {
			p.ByName = append(p.ByName, *prof)
		}
	}
	if a.Arranged() {
		p.Arranged = src.arrange(a)
	}
	p.Time = newTimeline(src)
	p.Bits = newBits(src)
	p.Facts = newFacts(src)
	for _, r := range v.Rejected {
		p.Rejected = append(p.Rejected, rejectedView{r.Index, codeViews([]tassadar.Code{r.Code}), clean(r.Detail)})
	}
	used := usedCodes(v)
	for _, c := range tassadar.Codes() {
		if used[c] {
			p.Codes = append(p.Codes, codeView{c, c.Meaning(), c.Next()})
		} else {
			p.OtherCodes = append(p.OtherCodes, codeView{c, c.Meaning(), c.Next()})
		}
	}
	return p
}

// sources is what the parts of the page are made from.
type sources struct {
	*lookup
	declared map[tassadar.Cell]*appraise.Cell
	anchors  map[tassadar.Cell]string
	labels   map[string]string // of keys, by id
	pages    bool              // a cell has a page of its own
	root     string            // before the names of these pages
	waiting  *waiting
}

// waiting are the assignments that no receipt uses up, once they were read.
type waiting struct {
	all  []*evidence.Logged[evidence.Assignment]
	read bool
}

// open are the assignments that no receipt uses up, in order. What cannot be read is not
// among them: who shows it says less.
func (s *sources) open() []*evidence.Logged[evidence.Assignment] {
	if s.waiting.read {
		return s.waiting.all
	}
	s.waiting.read = true
	answered := s.log.Answered()
	for i := range s.log.Sizes().Assignments {
		if _, ok := answered[i]; ok {
			continue
		}
		if a, err := s.log.AssignmentAt(i); err == nil {
			s.waiting.all = append(s.waiting.all, a)
		}
	}
	return s.waiting.all
}

func newSources(v *appraise.Verdict, log *evidence.Verified) *sources {
	s := &sources{lookup: newLookup(log, v), labels: map[string]string{}, waiting: &waiting{},
		declared: map[tassadar.Cell]*appraise.Cell{}, anchors: map[tassadar.Cell]string{}}
	for i := range v.Cells {
		s.declared[v.Cells[i].Cell] = &v.Cells[i]
		s.anchors[v.Cells[i].Cell] = anchor(v.Cells[i].Cell)
	}
	trust, _ := log.Trust()
	for _, k := range trust.Keys {
		s.labels[k.ID] = clean(k.Label)
	}
	return s
}

func cleanCell(c tassadar.Cell) tassadar.Cell {
	return tassadar.Cell{Profile: clean(c.Profile), Backend: clean(c.Backend), Toolchain: clean(c.Toolchain), Machine: clean(c.Machine)}
}

// name links to a cell's details, where it has some.
func (s *sources) name(c tassadar.Cell) cellName {
	out := cellName{Cell: cleanCell(c)}
	switch d := s.declared[c]; {
	case d == nil || lookOf(d) == lookAbsent:
	case s.pages:
		out.Href = s.root + pageOf(d)
	default:
		out.Href = "#" + s.anchors[c]
	}
	return out
}

// percent writes hundredths of a percent.
func percent(n int64) string { return fmt.Sprintf("%d.%02d%%", n/100, n%100) }

func tallies(v *appraise.Verdict) []tally {
	counts := map[look]int{}
	for i := range v.Cells {
		counts[lookOf(&v.Cells[i])]++
	}
	var out []tally
	at := 0
	for _, l := range looks() {
		n := counts[l]
		if n == 0 {
			continue
		}
		from, to := int64(at)*10000/int64(len(v.Cells)), int64(at+n)*10000/int64(len(v.Cells))
		out = append(out, tally{l, n, percent(from), percent(to - from)})
		at += n
	}
	return out
}

func (p *page) changes(s *sources) {
	dates := s.log.PublicationDates()
	for i := len(dates) - 1; i >= 0; i-- {
		if dates[i] > s.v.At {
			continue
		}
		if last, err := s.log.PublicationAt(i); err == nil {
			b := &last.Body
			p.Last = &lastPublication{Number: b.Number, Issued: instantText(b.IssuedAt), Expires: instantText(b.ExpiresAt), Expired: s.v.At >= b.ExpiresAt, Size: b.Log.Size}
			break
		}
	}
	quiet := 0
	for i := range s.v.Changes {
		c := &s.v.Changes[i]
		view := changeView{Cell: s.name(c.Cell), Was: c.Was, Is: c.Is, Codes: codeViews(c.Reasons)}
		was, is := strings.HasSuffix(c.Was, ", published"), strings.HasSuffix(c.Is, ", published")
		view.Better, view.Worse = is && !was, was && !is
		switch {
		case was || is:
			if view.Worse {
				p.Last.Suppress++
			}
			p.Changes = addChange(p.Changes, view)
		default:
			quiet++
			p.Quiet = addChange(p.Quiet, view)
		}
	}
	p.QuietText = text.Plural(quiet, "cell", "cells") + " changed status, published neither then nor now"
}

// addChange adds to the last group or begins another; changes come ordered by
// profile.
func addChange(groups []changeGroup, c changeView) []changeGroup {
	name := shortProfile(c.Cell.Profile)
	if n := len(groups); n == 0 || groups[n-1].Short != name {
		groups = append(groups, changeGroup{Short: name})
	}
	last := &groups[len(groups)-1]
	last.Rows = append(last.Rows, c)
	return groups
}

// driftGroups groups drifts by kind, the worst first.
func (s *sources) driftGroups() (out []driftGroup) {
	for _, g := range []driftGroup{
		{Kind: appraise.Regressed, Bad: true, Words: "passed or was published before, and differs now"},
		{Kind: appraise.Differs, Bad: true, Words: "differs from the reference and never passed"},
		{Kind: appraise.Spurious, Bad: true, Words: "a worker disagrees with itself"},
		{Kind: appraise.Fixed, Words: "differed before, and passes now"},
	} {
		for i := range s.v.Drifts {
			d := &s.v.Drifts[i]
			if d.Kind != g.Kind {
				continue
			}
			g.Rows = append(g.Rows, s.driftOf(d))
		}
		if len(g.Rows) > 0 {
			out = append(out, g)
		}
	}
	return out
}

// driftOf is a drift in words.
func (s *sources) driftOf(d *appraise.Drift) driftView {
	drifted := s.drifted(d)
	view := driftView{Cell: s.name(d.Cell), Short: shortProfile(clean(d.Profile)), Counted: drifted.counted(), More: max(0, len(drifted.Cases)-shownCases),
		Receipt: d.Receipt.Short(), Engine: clean(d.Engine), Was: clean(d.Was), Published: d.Published}
	if d.Before != "" {
		view.Before = d.Before.Short()
	}
	for _, c := range drifted.Cases[:min(shownCases, len(drifted.Cases))] {
		view.Cases = append(view.Cases, driftCase{clean(c.Case), s.words(d.Profile, c.Case, drifted.Shown, c.Detail)})
	}
	return view
}

func (p *page) gates(s *sources) {
	for i := range s.v.Gates {
		g := &s.v.Gates[i]
		view := gateView{Gate: g, Codes: codeViews(g.Reasons)}
		for _, prof := range g.Profiles {
			if prof.Passed {
				view.Passed++
			}
		}
		for j := range g.Prerequisites {
			pre := &g.Prerequisites[j]
			need := needView{Prerequisite: pre, Seen: len(pre.Evidence), Codes: codeViews(pre.Reasons)}
			groups := map[string]int{}
			for _, line := range pre.Evidence {
				if line.Passed {
					need.Good++
					continue
				}
				key := strings.Join(codeWords(line.Reasons), " ")
				at, ok := groups[key]
				if !ok {
					at = len(need.Groups)
					groups[key] = at
					need.Groups = append(need.Groups, lineGroup{Codes: codeViews(line.Reasons)})
				}
				need.Groups[at].Lines = append(need.Groups[at].Lines, s.line(line.On))
			}
			view.Needs = append(view.Needs, need)
		}
		p.Gates = append(p.Gates, view)
	}
}

// line shows what a prerequisite looked at, linked where it is a cell.
func (s *sources) line(on string) lineView {
	if c, err := tassadar.ParseCell(on); err == nil {
		name := s.name(c)
		return lineView{strings.Join([]string{shortProfile(name.Profile), name.Backend, name.Toolchain, name.Machine}, ", "), name.Href}
	}
	return lineView{Text: clean(on)}
}

// shortProfile leaves out what all built-in profiles begin with.
func shortProfile(id string) string { return strings.TrimPrefix(id, "tassadar.") }

func usedCodes(v *appraise.Verdict) map[tassadar.Code]bool {
	used := map[tassadar.Code]bool{}
	add := func(codes ...tassadar.Code) {
		for _, c := range codes {
			used[c] = true
		}
	}
	for i := range v.Cells {
		c := &v.Cells[i]
		add(c.Reasons...)
		for _, f := range c.Findings {
			add(f.Code)
		}
		for _, r := range c.Receipts {
			add(r.Codes...)
		}
	}
	for i := range v.Profiles {
		add(v.Profiles[i].Reasons...)
	}
	for i := range v.Gates {
		add(v.Gates[i].Reasons...)
	}
	for _, c := range v.Changes {
		add(c.Reasons...)
	}
	for _, r := range v.Rejected {
		add(r.Code)
	}
	return used
}

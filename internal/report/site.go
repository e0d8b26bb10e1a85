package report

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/text"
)

// Site is a verdict as pages that a server makes one by one, each when it is asked for.
// Cells are explained on pages named as those of [Pages]. A page names its style sheet and
// its script, see [SiteFiles], and carries neither. Not for concurrent use.
type Site struct {
	src      *sources
	e        *Explainer
	snapshot string
	pub      *evidence.Logged[evidence.Publication]
	byPage   map[string]*appraise.Cell
}

// NewSite takes the verdict with its log, the last publication that is in force, nil for
// none, and what names this state of things to a page that is open.
func NewSite(v *appraise.Verdict, log *evidence.Verified, pub *evidence.Logged[evidence.Publication], snapshot string) (*Site, error) {
	if err := restsOn(v, log); err != nil {
		return nil, err
	}
	s := &Site{src: newSources(v, log), pub: pub, snapshot: snapshot, byPage: map[string]*appraise.Cell{}}
	s.src.pages, s.src.root = true, "/"
	s.e = &Explainer{lookup: s.src.lookup}
	s.e.publication, s.e.moved = MovedSince(log, v)
	for i := range v.Cells {
		s.byPage[pageOf(&v.Cells[i])] = &v.Cells[i]
	}
	return s, nil
}

// siteFrame is what a page of a server says beside its frame.
type siteFrame struct {
	Style, Script string // addresses
	siteExtra
	Snapshot string // "" where the page is not to be renewed
	Workers  string // what the page shows of workers, "" where that is nothing
	Here     string
	Nav      []link
}

type link struct{ Href, Text string }

// SiteFile is a file that pages of a server name. Its name changes with what is in it.
type SiteFile struct {
	Name, Type string
	Data       []byte
}

// SiteFiles are the style sheet and the script, and those of some pages.
var SiteFiles = sync.OnceValues(func() ([]SiteFile, error) {
	var out []SiteFile
	for _, f := range append([]siteSource{{"style.css", "css", "text/css; charset=utf-8"}, {"site.js", "js", "text/javascript; charset=utf-8"}}, ofSomePages...) {
		data, err := pageFiles.ReadFile("page/" + f.file)
		if err != nil {
			return nil, fmt.Errorf("report page: %w", err)
		}
		sum := sha256.Sum256(data)
		out = append(out, SiteFile{"/static/" + hex.EncodeToString(sum[:8]) + "." + f.ext, f.kind, data})
	}
	return out, nil
})

func (s *Site) frame(title, here string) (frame, error) {
	files, err := SiteFiles()
	if err != nil {
		return frame{}, err
	}
	f := newFrame(s.src.v, title, "tassadar serve")
	f.Home = "/"
	f.Site = &siteFrame{Style: files[0].Name, Script: files[1].Name, Snapshot: s.snapshot, Here: here, Nav: siteNav()}
	return f, nil
}

// siteNav are the pages that every page leads to.
func siteNav() []link {
	return []link{
		{"/", "Cells"},
		{"/gates", "Gates"},
		{"/drift", "Drift"},
		{"/publication", "Publication"},
		{AssignmentPath, "Assignments"},
		{"/units", "Execution units"},
		{"/drills", "Drills"},
		{"/workers", "Workers"},
		{"/execute", "Execute"},
		{"/transformer", "Transformer"},
	}
}

// Cell writes the page of a cell by its name, [CellPage] within [PagesFolder]; false where
// no cell has it.
func (s *Site) Cell(w io.Writer, name string) (bool, error) {
	c := s.byPage[PagesFolder+"/"+name]
	if c == nil || lookOf(c) == lookAbsent {
		return false, nil
	}
	p, err := newCellPage(s.src, s.e, c)
	if err != nil {
		return true, err
	}
	codes := p.Codes
	if p.frame, err = s.frame(clean(c.Backend+" "+c.Toolchain+" "+c.Machine), ""); err != nil {
		return true, err
	}
	p.Codes = codes
	return true, write(w, "cell.tmpl", p)
}

// Drift writes the page of what differs.
func (s *Site) Drift(w io.Writer) (err error) {
	p := newDriftPage(s.src.log, s.src.v, nil, nil)
	codes := p.Codes
	if p.frame, err = s.frame("Drift", "/drift"); err != nil {
		return err
	}
	p.Codes = codes
	return write(w, "drift.tmpl", p)
}

// SiteQuery is what somebody wants to see of the cells.
type SiteQuery struct {
	Selection
	Arrangement
	Page int // from 1
}

// rows a page, and the most cells of which maps are drawn.
const (
	sitePage = 200
	siteMaps = 600
)

// matrixPage is what the template of [Site.Matrix] shows.
type matrixPage struct {
	frame
	Tallies  []tally
	Last     *lastPublication
	Gates    []briefGate
	Only     string
	Status   string
	GroupBy  string
	Statuses []string
	Keys     []string
	Profiles []string
	Shown    string
	Nothing  string // what is wrong with the question
	Maps     []matrix
	List     []arrangedView
	Earlier  string
	Later    string
	ByName   []appraise.Profile
}

// briefGate is a gate in a few words.
type briefGate struct {
	Name, Title, Until string
	Green              bool
	Good, Needs        int // prerequisites that passed, and all
	Codes              []codeView
}

func (s *Site) brief(used map[tassadar.Code]bool) (out []briefGate) {
	for i := range s.src.v.Gates {
		g := &s.src.v.Gates[i]
		view := briefGate{Name: clean(g.Gate), Title: clean(g.Title), Green: g.Green, Needs: len(g.Prerequisites), Codes: codeViews(g.Reasons)}
		if g.Green {
			view.Until = instantText(g.Until)
		}
		for j := range g.Prerequisites {
			if g.Prerequisites[j].Passed {
				view.Good++
			}
		}
		for _, c := range g.Reasons {
			used[c] = true
		}
		out = append(out, view)
	}
	return out
}

// Matrix writes the page of cells: maps of profiles where they are few, and lists of them,
// some at a time.
func (s *Site) Matrix(w io.Writer, q SiteQuery) (err error) {
	v := s.src.v
	p := &matrixPage{Tallies: tallies(v), GroupBy: q.GroupBy, Only: clean(strings.Join(q.Only, " ")), Status: strings.Join(q.Status, " "), Statuses: Statuses(), Keys: GroupKeys()}
	if p.frame, err = s.frame("Cells", "/"); err != nil {
		return err
	}
	used := map[tassadar.Code]bool{}
	p.Last, p.Gates = s.last(), s.brief(used)
	for i := range v.Profiles {
		if prof := &v.Profiles[i]; prof.Implemented {
			p.Profiles = append(p.Profiles, clean(prof.Profile))
		} else if len(q.Only)+len(q.Status) == 0 {
			p.ByName = append(p.ByName, *prof)
		}
	}
	if some, selection, err := Select(v, q.Selection); err != nil {
		p.Nothing = clean(tassadar.Message(err) + ". " + tassadar.NextOf(err))
	} else if err := q.Arrangement.Check(); err != nil {
		p.Nothing = clean(tassadar.Message(err))
	} else {
		s.choose(p, some, &selection, &q, used)
	}
	for _, prof := range p.ByName {
		for _, c := range prof.Reasons {
			used[c] = true
		}
	}
	p.Codes = codeViews(inOrderOf(used))
	return write(w, "matrix.tmpl", p)
}

// choose puts the chosen cells into a page.
func (s *Site) choose(p *matrixPage, some *appraise.Verdict, selection *Selection, q *SiteQuery, used map[tassadar.Code]bool) {
	if selection.Partial() {
		p.Shown = clean(selection.Words())
	} else {
		p.Shown = text.Plural(selection.Cells, "declared cell", "declared cells")
	}
	note := func(c *appraise.Cell) {
		for _, code := range c.Reasons {
			used[code] = true
		}
	}
	if len(some.Cells) <= siteMaps && q.GroupBy == "" {
		one := *s.src
		look := *s.src.lookup
		look.v = some
		one.lookup = &look
		one.declared = map[tassadar.Cell]*appraise.Cell{}
		for i := range some.Cells {
			one.declared[some.Cells[i].Cell] = &some.Cells[i]
			note(&some.Cells[i])
		}
		for i := range some.Profiles {
			if prof := &some.Profiles[i]; prof.Implemented {
				for _, code := range prof.Reasons {
					used[code] = true
				}
				p.Maps = append(p.Maps, newMatrix(&one, prof))
			}
		}
	}
	at := max(0, q.Page-1) * sitePage
	from, left := at, sitePage
	for _, g := range q.Arrangement.of(cellsOf(some)) {
		if from >= len(g.Cells) {
			from -= len(g.Cells)
			continue
		}
		n := g.group()
		view := arrangedView{Name: clean(g.Name), Words: n.Words()}
		rows := g.Cells[from:min(len(g.Cells), from+left)]
		from, left = 0, left-len(rows)
		for _, c := range rows {
			note(c)
			view.Rows = append(view.Rows, s.src.row(c))
		}
		p.List = append(p.List, view)
		if left == 0 {
			break
		}
	}
	query := func(page int) string {
		values := url.Values{"only": q.Only, "status": q.Status, "page": {strconv.Itoa(page)}}
		if q.GroupBy != "" {
			values.Set("group_by", q.GroupBy)
		}
		return "/?" + values.Encode() + "#list"
	}
	if at > 0 {
		p.Earlier = query(q.Page - 1)
	}
	if at+sitePage < len(some.Cells) {
		p.Later = query(max(1, q.Page) + 1)
	}
}

// last is the last publication, as a page shows it.
func (s *Site) last() *lastPublication {
	if s.pub == nil {
		return nil
	}
	p := page{}
	p.changes(s.src)
	return p.Last
}

func (s *Site) gates() []gateView {
	p := page{}
	p.gates(s.src)
	return p.Gates
}

// gatesPage is what the template of [Site.Gates] shows.
type gatesPage struct {
	frame
	Gates []gateAgain
}

// gateAgain is a gate with what shows each of its lines again.
type gateAgain struct {
	gateView
	Until string
	Needs []needAgain
}

type needAgain struct {
	needView
	Again []string
	More  int // of Again
}

// mostAgain is how many commands a page lists of a prerequisite.
const mostAgain = 12

// Gates writes the page of gates, each a check-list with the commands that show its lines
// again; false where a name is given that no gate has.
func (s *Site) Gates(w io.Writer, name string) (bool, error) {
	p := &gatesPage{}
	f, err := s.frame("Gates", "/gates")
	if err != nil {
		return true, err
	}
	p.frame = f
	used := map[tassadar.Code]bool{}
	for i, view := range s.gates() {
		g := &s.src.v.Gates[i]
		if name != "" && g.Gate != name {
			continue
		}
		out := gateAgain{gateView: view}
		if g.Green {
			out.Until = instantText(g.Until)
		}
		for j := range view.Needs {
			need := needAgain{needView: view.Needs[j], Again: cleanAll(Again(s.src.v, g, &g.Prerequisites[j]))}
			if n := len(need.Again) - mostAgain; n > 0 {
				need.Again, need.More = need.Again[:mostAgain], n
			}
			out.Needs = append(out.Needs, need)
		}
		for _, line := range allCodes(g) {
			used[line] = true
		}
		p.Gates = append(p.Gates, out)
	}
	if name != "" && len(p.Gates) == 0 {
		return false, nil
	}
	p.Codes = codeViews(inOrderOf(used))
	return true, write(w, "gates.tmpl", p)
}

// allCodes are the codes of a gate and of everything that it looked at.
func allCodes(g *appraise.Gate) []tassadar.Code {
	out := slices.Clone(g.Reasons)
	for i := range g.Prerequisites {
		out = append(out, g.Prerequisites[i].Reasons...)
		for _, line := range g.Prerequisites[i].Evidence {
			out = append(out, line.Reasons...)
		}
	}
	for _, prof := range g.Profiles {
		out = append(out, prof.Reasons...)
	}
	return out
}

// lasting says how long a time is, in its two largest units.
func lasting(seconds int64) string {
	days, hours, minutes := int(seconds/86400), int(seconds/3600%24), int(seconds/60%60)
	switch {
	case days > 0:
		return text.Plural(days, "day", "days") + " and " + text.Plural(hours, "hour", "hours")
	case hours > 0:
		return text.Plural(hours, "hour", "hours") + " and " + text.Plural(minutes, "minute", "minutes")
	}
	return text.Plural(minutes, "minute", "minutes")
}

// SiteUnit is an execution unit as the page shows it.
type SiteUnit struct {
	Profile, Title, Gate, State string
	Backends                    []string
	Settlement                  bool
	NotAfter                    int64
	Reasons                     []tassadar.Code
	SupersededBy                string
}

type unitsPage struct {
	frame
	Units []unitView
}

type unitView struct {
	SiteUnit
	Until string
	Codes []codeView
	Badge string
}

// Units writes the page of execution units.
func (s *Site) Units(w io.Writer, units []SiteUnit) error {
	p := &unitsPage{}
	f, err := s.frame("Execution units", "/units")
	if err != nil {
		return err
	}
	p.frame = f
	used := map[tassadar.Code]bool{}
	for _, u := range units {
		view := unitView{SiteUnit: u, Codes: codeViews(u.Reasons), Badge: "/badge/" + url.PathEscape(u.Profile) + ".svg"}
		view.Profile, view.Title, view.Backends = clean(u.Profile), clean(u.Title), cleanAll(u.Backends)
		if u.NotAfter > 0 {
			view.Until = instantText(u.NotAfter)
		}
		for _, c := range u.Reasons {
			used[c] = true
		}
		p.Units = append(p.Units, view)
	}
	p.Codes = codeViews(inOrderOf(used))
	return write(w, "units.tmpl", p)
}

package report

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/text"
)

// drillsPage is what the template of [Site.Drills] shows.
type drillsPage struct {
	frame
	Passed, All int
	Groups      []drillGroup
}

// drillGroup is what one gate asks for on one machine class.
type drillGroup struct {
	Gate, Machine string
	Passed        int
	Rows          []drillRow
	Lacking       string // the command for all pages that lack, "" where at most one does
}

// drillRow is one page with the drill that decides.
type drillRow struct {
	Page, Next       string
	Passed           bool
	Codes            []codeView
	Drill            string // its record, "" where there is none
	Leaf             uint64
	On, OnXML        string // when it ended
	By, Form         string
	Commands, Others int    // that it executed, and that came to something else
	Until, UntilXML  string // "" where it does not count
}

// Drills writes the page of drills: what gates ask for, page by page on each machine class,
// what the last one came to, when that is too old, and the command that runs it.
func (s *Site) Drills(w io.Writer) error {
	p := &drillsPage{}
	f, err := s.frame("Drills", "/drills")
	if err != nil {
		return err
	}
	p.frame = f
	due := DrillsOf(s.src.v)
	logged, err := s.drillsNamed(due)
	if err != nil {
		return err
	}
	used := map[tassadar.Code]bool{}
	for i := range due {
		d := &due[i]
		gate, machine := clean(d.Gate), clean(d.Machine)
		if n := len(p.Groups); n == 0 || p.Groups[n-1].Gate != gate || p.Groups[n-1].Machine != machine {
			p.Groups = append(p.Groups, drillGroup{Gate: gate, Machine: machine})
		}
		g := &p.Groups[len(p.Groups)-1]
		row := drillRow{Page: clean(d.Page), Next: clean(d.Next), Passed: d.Passed, Codes: codeViews(d.Reasons)}
		row.take(logged[d.Drill], d.Page)
		if d.NotAfter != 0 {
			row.Until, row.UntilXML = instantText(d.NotAfter), instantXML(d.NotAfter)
		}
		for _, c := range d.Reasons {
			used[c] = true
		}
		p.All++
		if d.Passed {
			p.Passed++
			g.Passed++
		}
		g.Rows = append(g.Rows, row)
	}
	for i := range p.Groups {
		p.Groups[i].Lacking = lackingDrills(&p.Groups[i])
	}
	p.Codes = codeViews(inOrderOf(used))
	return write(w, "drills.tmpl", p)
}

// drillsNamed are the records that decide, by their digests.
func (s *Site) drillsNamed(due []DrillDue) (map[tassadar.Digest]*evidence.Logged[evidence.Drill], error) {
	out := map[tassadar.Digest]*evidence.Logged[evidence.Drill]{}
	for i := range due {
		if due[i].Drill != "" {
			out[due[i].Drill] = nil
		}
	}
	for i, n := 0, s.src.log.Sizes().Drills; i < n && len(out) > 0; i++ {
		l, _, err := s.src.log.DrillAt(i)
		if err != nil {
			return nil, err
		}
		if _, named := out[l.Digest]; named {
			out[l.Digest] = l
		}
	}
	return out, nil
}

// take takes over what the log has of the drill that decides, nil where there is none.
func (r *drillRow) take(l *evidence.Logged[evidence.Drill], page string) {
	if l == nil {
		return
	}
	d := &l.Body
	r.Drill, r.Leaf, r.Form = l.Digest.Short(), l.Index, clean(d.Form)
	r.On, r.OnXML = instantText(d.FinishedAt), instantXML(d.FinishedAt)
	if len(l.Claimed) > 0 {
		r.By = clean(fmt.Sprintf("%.16s", l.Claimed[0]))
	}
	for i := range d.Pages {
		if d.Pages[i].Page != page {
			continue
		}
		r.Commands = len(d.Pages[i].Commands)
		for _, c := range d.Pages[i].Commands {
			if !c.As {
				r.Others++
			}
		}
	}
}

// Executed says how many commands a drill typed, and how many came to something else.
func (r drillRow) Executed() string {
	out := text.Plural(r.Commands, "command", "commands")
	if r.Others > 0 {
		out += ", " + strconv.Itoa(r.Others) + " of them other than the page says"
	}
	return out
}

// lackingDrills is one command for all pages of a group that did not pass.
func lackingDrills(g *drillGroup) string {
	var pages []string
	for _, r := range g.Rows {
		if !r.Passed {
			pages = append(pages, r.Page)
		}
	}
	if len(pages) < 2 {
		return ""
	}
	return clean(drillAgain(strings.Join(pages, " "), g.Machine))
}

package report

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/text"
)

// Since is the document of report --since --json: what is another than in a publication.
type Since struct {
	Head
	Publication Publication `json:"publication"`
	Receipts    int         `json:"receipts"` // logged since
	Compared    int         `json:"compared"` // cells, of then and of now
	Turned      []Turned    `json:"turned"`   // by what they turned to, then in order
	Moved       []Moved     `json:"moved"`    // under them, in the policy and in agreed values
	// Selection says which cells were looked at, where not all were.
	Selection *Selection `json:"selection,omitempty"`
}

// Publication names a publication of the log.
type Publication struct {
	Leaf      tassadar.Uint    `json:"leaf"` // index in the log
	Number    tassadar.Uint    `json:"number"`
	IssuedAt  int64            `json:"issued_at"` // Unix seconds
	ExpiresAt int64            `json:"expires_at"`
	Log       evidence.LogHead `json:"log"` // that it rests on
}

// Turned is a cell that is another than in the publication.
type Turned struct {
	tassadar.Cell
	// To is the status now: green, incomplete, stale, unmeasured or red; undeclared
	// where no envelope declares it any more, and same where only its publication or
	// its reasons are others.
	To string `json:"to"`
	// Was is nil where the publication does not know the cell, Is where it is not
	// declared now.
	Was *CellState `json:"was,omitempty"`
	Is  *CellState `json:"is,omitempty"`
	// Findings are those behind the reasons now, Values what the cases in question
	// came to.
	Findings []appraise.Finding `json:"findings,omitempty"`
	Values   []Values           `json:"values,omitempty"`
}

// CellState is what a verdict says of a cell.
type CellState struct {
	Status    appraise.Status `json:"status"`
	Published bool            `json:"published"`
	Reasons   []tassadar.Code `json:"reasons"`
}

func (s *CellState) words() string {
	switch {
	case s == nil:
		return "undeclared"
	case s.Published:
		return string(s.Status) + ", published"
	}
	return string(s.Status)
}

const (
	turnedUndeclared = "undeclared"
	turnedSame       = "same"
)

// turnedOrder is the order of what cells turned to: the worst first.
var turnedOrder = []string{string(appraise.Red), string(appraise.Stale), string(appraise.Incomplete), string(appraise.Unmeasured), turnedUndeclared,
	string(appraise.Green), turnedSame}

// SinceLast is the word for the last publication of a log.
const SinceLast = "last"

// FindPublication finds a publication of a log by the index of its leaf, by its number, or
// the last one by [SinceLast], or by a date or an instant of RFC 3339 the last one that was
// made then. The error has code bad_use, or unmeasured where there is none.
func FindPublication(log *evidence.Verified, name string) (*evidence.Logged[evidence.Publication], error) {
	var known []string
	var last *evidence.Logged[evidence.Publication]
	var numbered []*evidence.Logged[evidence.Publication] // those whose number it is
	var then *evidence.Logged[evidence.Publication]
	at, dated := instantOf(name)
	for i := range log.Sizes().Publications {
		p, err := log.PublicationAt(i)
		if err != nil {
			return nil, err
		}
		switch {
		case log.Voided(&p.Record) && fmt.Sprint(p.Index) == name:
			return nil, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "publication %d at leaf %d is voided", p.Body.Number, p.Index), "Name another one: --since last is the last that is in force.")
		case log.Voided(&p.Record):
			continue
		case fmt.Sprint(p.Index) == name:
			return p, nil
		}
		if fmt.Sprint(p.Body.Number) == name {
			numbered = append(numbered, p)
		}
		if dated && p.Body.IssuedAt <= at {
			then = p
		}
		last = p
		known = append(known, fmt.Sprintf("leaf %d (publication %d of %s)", p.Index, p.Body.Number, text.Instant(p.Body.IssuedAt)))
	}
	switch {
	case last == nil:
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.Unmeasured, "the log has no publication to compare with"), "tassadar publish makes one; a larger --size may reach one.")
	case name == SinceLast:
		return last, nil
	case then != nil:
		return then, nil
	case len(numbered) == 1:
		return numbered[0], nil
	}
	const most = 8
	if n := len(known); n > most {
		known = append([]string{fmt.Sprintf("%d earlier ones", n-most)}, known[n-most:]...)
	}
	if dated {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "no publication was made by %s; the log has %s", text.Instant(at), strings.Join(known, ", ")), "Name a later date, one of these leaves or numbers, or last.")
	}
	return nil, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "no publication has leaf or number %q; the log has %s", tassadar.Printable(name), strings.Join(known, ", ")), "Name one of these leaves or numbers, or last.")
}

// instantOf reads a date, which begins at midnight UTC, or an instant, in Unix seconds.
func instantOf(name string) (at int64, ok bool) {
	for _, form := range []string{time.DateOnly, time.RFC3339} {
		if t, err := time.Parse(form, name); err == nil {
			return t.Unix(), true
		}
	}
	return 0, false
}

// SinceOf compares a verdict with a publication of its log. [Select] gave the verdict
// with the selection.
func SinceOf(log *evidence.Verified, v *appraise.Verdict, p *evidence.Logged[evidence.Publication], s *Selection) Since {
	l := newLookup(log, v)
	out := Since{Head: HeadOf(v), Publication: Publication{tassadar.Uint(p.Index), p.Body.Number, p.Body.IssuedAt, p.Body.ExpiresAt, p.Body.Log},
		Turned: []Turned{}, Moved: []Moved{}, Selection: s.orNil()}
	for i := log.Sizes().Receipts - 1; i >= 0; i-- {
		rc := l.receipt(log.ReceiptName(i))
		if rc == nil || rc.Index < p.Index {
			break
		}
		out.Receipts++
	}
	before := map[tassadar.Cell]*evidence.PublishedCell{}
	for i := range p.Body.Cells {
		before[p.Body.Cells[i].Cell] = &p.Body.Cells[i]
	}
	for i := range v.Cells {
		c := &v.Cells[i]
		then := before[c.Cell]
		delete(before, c.Cell)
		out.Compared++
		if t, ok := l.turned(c, then); ok {
			out.Turned = append(out.Turned, t)
		}
	}
	for i := range p.Body.Cells { // what nobody declares any more
		then := &p.Body.Cells[i]
		if before[then.Cell] == nil || !s.chooses(then.Cell) {
			continue
		}
		out.Compared++
		out.Turned = append(out.Turned, Turned{Cell: then.Cell, To: turnedUndeclared, Was: stateThen(then)})
	}
	slices.SortStableFunc(out.Turned, func(x, y Turned) int {
		return cmp.Or(cmp.Compare(slices.Index(turnedOrder, x.To), slices.Index(turnedOrder, y.To)), x.Cell.Compare(y.Cell))
	})
	for _, m := range l.movedSince(p) {
		if !s.Partial() || slices.ContainsFunc(v.Cells, func(c appraise.Cell) bool { return under(m.subject, c.Cell) }) {
			out.Moved = append(out.Moved, m)
		}
	}
	return out
}

func stateThen(c *evidence.PublishedCell) *CellState {
	return &CellState{appraise.Status(c.Status), c.Published, listed(c.Reasons)}
}

// turned says what of a cell is another than then, if anything is.
func (l *lookup) turned(c *appraise.Cell, then *evidence.PublishedCell) (Turned, bool) {
	t := Turned{Cell: c.Cell, To: string(c.Status), Is: &CellState{c.Status, c.Published, listed(c.Reasons)}}
	if then != nil {
		t.Was = stateThen(then)
		if t.Was.Status == t.Is.Status {
			t.To = turnedSame
			if t.Was.Published == t.Is.Published && slices.Equal(t.Was.Reasons, t.Is.Reasons) {
				return t, false
			}
		}
	}
	for _, f := range c.Findings {
		if slices.Contains(c.Reasons, f.Code) {
			t.Findings = append(t.Findings, f)
		}
	}
	for _, x := range l.cellValues(c) {
		if !x.Agreed {
			t.Values = append(t.Values, x)
		}
	}
	return t, true
}

// turnedGroup are cells that turned to the same from the same, for the same reasons.
type turnedGroup struct {
	To, Was, Is string
	Reasons     []tassadar.Code
	Cells       []*Turned
}

func (s *Since) groups() []turnedGroup {
	var out []turnedGroup
	for i := range s.Turned {
		t := &s.Turned[i]
		g := turnedGroup{To: t.To, Was: t.Was.words(), Is: t.Is.words(), Cells: []*Turned{t}}
		if t.Is != nil {
			g.Reasons = t.Is.Reasons
		}
		at := slices.IndexFunc(out, func(x turnedGroup) bool {
			return x.To == g.To && x.Was == g.Was && x.Is == g.Is && slices.Equal(x.Reasons, g.Reasons)
		})
		if at < 0 {
			out = append(out, g)
		} else {
			out[at].Cells = append(out[at].Cells, t)
		}
	}
	return out
}

// shownTurned is how many cells of a group have a line of their own, where not all
// of few are shown.
const shownTurned = 4

func (s *Since) head() string {
	p := &s.Publication
	return fmt.Sprintf("since publication %d of %s, leaf %d: %d of %s other than then; %s since", p.Number, text.Instant(p.IssuedAt), p.Leaf,
		len(s.Turned), text.Plural(s.Compared, "cell is", "cells are"), text.Plural(s.Receipts, "receipt", "receipts"))
}

// SinceText prints what changed since a publication: for each kind of change how many
// cells, and of the first ones why. Where a selection chose the cells, all are shown.
func SinceText(w io.Writer, s *Since) {
	line(w, "", s.head())
	movedLines(w, s.Moved)
	last := ""
	for _, g := range s.groups() {
		if g.To != last {
			fmt.Fprintln(w)
			last = g.To
		}
		words := strings.Fields(turnedWords(&g))
		text.Wrap(w, "", append(words, text.Codes(g.Reasons)...))
		for i, t := range g.Cells {
			if i == shownTurned && s.Selection == nil {
				line(w, "  ", fmt.Sprintf("and %s; --only shows those that it names", text.Plural(len(g.Cells)-i, "cell more", "cells more")))
				break
			}
			text.Cell(w, "  ", t.Cell.String())
			t.why(w)
		}
	}
}

func turnedWords(g *turnedGroup) string {
	n := text.Plural(len(g.Cells), "cell", "cells")
	switch {
	case g.To == turnedSame && g.Was == g.Is:
		return n + " " + g.Is + " for other reasons:"
	case len(g.Reasons) == 0:
		return fmt.Sprintf("%s: %s → %s", n, g.Was, g.Is)
	}
	return fmt.Sprintf("%s: %s → %s:", n, g.Was, g.Is)
}

// why prints the values in question, and the first finding of what has none.
func (t *Turned) why(w io.Writer) {
	for i := range t.Values {
		t.Values[i].text(w, "      ")
	}
	for _, f := range t.unvalued() {
		line(w, "      ", "- "+f.text())
	}
}

type sinceFinding struct {
	appraise.Finding
	more int
}

func (f *sinceFinding) text() string {
	s := string(f.Code) + ": "
	if f.Case != "" {
		s += f.Case + ": "
	}
	if s += strings.TrimPrefix(f.Detail, string(f.Code)+": "); f.more > 0 {
		s += fmt.Sprintf(" (and %d more)", f.more)
	}
	return clean(s)
}

// followed are codes that mostly follow from others: their findings are shown where
// nothing else is.
var followed = []tassadar.Code{tassadar.TooFewMachines, tassadar.EvidenceStale}

// unvalued are the findings that no value shows: the first of each code, and what
// follows from others only by itself.
func (t *Turned) unvalued() []sinceFinding {
	all := t.firsts()
	some := slices.DeleteFunc(slices.Clone(all), func(f sinceFinding) bool { return slices.Contains(followed, f.Code) })
	if len(some)+len(t.Values) > 0 {
		return some
	}
	return all[:min(1, len(all))]
}

func (t *Turned) firsts() (out []sinceFinding) {
	for _, f := range t.Findings {
		if f.Detail == "" || slices.ContainsFunc(t.Values, func(v Values) bool { return v.Case == f.Case && f.Case != "" && slices.Contains(aboutValues, f.Code) }) {
			continue
		}
		if at := slices.IndexFunc(out, func(x sinceFinding) bool { return x.Code == f.Code }); at >= 0 {
			out[at].more++
			continue
		}
		out = append(out, sinceFinding{f, 0})
	}
	return out
}

// SinceMarkdown writes the document as CommonMark with the tables of GitHub's form.
func SinceMarkdown(w io.Writer, s *Since) error {
	var b strings.Builder
	fmt.Fprintf(&b, "# What changed\n\n%s. %s.\n", upper(s.head()), citation(&s.Head))
	if s.Selection != nil {
		fmt.Fprintf(&b, "%s.\n", field(s.Selection.Words()))
	}
	if len(s.Moved) > 0 {
		b.WriteString("\n| under the cells | was | is |\n| --- | --- | --- |\n")
		for _, m := range s.Moved {
			fmt.Fprintf(&b, "| %s | %s | %s |\n", field(m.What), field(m.Was), field(m.Is))
		}
	}
	for _, g := range s.groups() {
		fmt.Fprintf(&b, "\n## %s\n", field(strings.TrimSuffix(turnedWords(&g), ":")))
		if len(g.Reasons) > 0 {
			fmt.Fprintf(&b, "\n%s\n", markdownCodes(g.Reasons))
		}
		b.WriteString("\n| cell | why |\n| --- | --- |\n")
		for _, t := range g.Cells {
			fmt.Fprintf(&b, "| %s | %s |\n", field(t.Cell.String()), strings.Join(t.markdown(), "<br>"))
		}
	}
	_, err := io.WriteString(w, tassadar.PrintableLines(b.String()))
	return err
}

func markdownCodes(codes []tassadar.Code) string {
	var out []string
	for _, c := range codes {
		out = append(out, "`"+string(c)+"`")
	}
	return strings.Join(out, " ")
}

func (t *Turned) markdown() (out []string) {
	for i := range t.Values {
		out = append(out, field(t.Values[i].oneLine()))
	}
	for _, f := range t.unvalued() {
		out = append(out, field(f.text()))
	}
	return out
}

// citation says what a document rests on.
func citation(h *Head) string {
	return fmt.Sprintf("Appraised at %s, by rules %s: a log of %s with root `%x`, policy `%s`, trust `%s`; %s",
		text.At(h.At), h.Rules, text.Plural(int(h.Log.Size), "leaf", "leaves"), []byte(h.Log.Root), h.PolicyDigest, h.TrustDigest, governanceWords(h.Governance))
}

func upper(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// sincePage is what the template of SinceHTML shows.
type sincePage struct {
	frame
	*Since
	Words, Selected string
	Groups          []sinceView
}

type sinceView struct {
	Words string
	Worse bool
	Codes []codeView
	Rows  []sinceRow
}

type sinceRow struct {
	Cell cellName
	Why  []string
}

// SinceHTML writes the document as one self-contained page.
func SinceHTML(w io.Writer, log *evidence.Verified, v *appraise.Verdict, s *Since) error {
	if err := restsOn(v, log); err != nil {
		return err
	}
	p := &sincePage{frame: newFrame(v, fmt.Sprintf("since publication %d", s.Publication.Number), "tassadar report --since"), Since: s, Words: upper(s.head())}
	if s.Selection != nil {
		p.Selected = s.Selection.Words()
	}
	used := map[tassadar.Code]bool{}
	for _, g := range s.groups() {
		view := sinceView{Words: turnedWords(&g), Worse: g.To == string(appraise.Red), Codes: codeViews(g.Reasons)}
		for _, c := range g.Reasons {
			used[c] = true
		}
		for _, t := range g.Cells {
			row := sinceRow{Cell: cellName{Cell: cleanCell(t.Cell)}}
			for i := range t.Values {
				row.Why = append(row.Why, t.Values[i].oneLine())
			}
			for _, f := range t.unvalued() {
				row.Why = append(row.Why, f.text())
			}
			view.Rows = append(view.Rows, row)
		}
		p.Groups = append(p.Groups, view)
	}
	for i := range p.Moved {
		m := &p.Moved[i]
		m.What, m.Was, m.Is = clean(m.What), clean(m.Was), clean(m.Is)
	}
	p.Codes = codeViews(inOrderOf(used))
	return write(w, "since.tmpl", p)
}

// inOrderOf lists codes in the order of the closed set.
func inOrderOf(used map[tassadar.Code]bool) (out []tassadar.Code) {
	for _, c := range tassadar.Codes() {
		if used[c] {
			out = append(out, c)
		}
	}
	return out
}

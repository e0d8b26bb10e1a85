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

// driftPage is what the template of [DriftHTML] shows, and what [DriftMarkdown] writes:
// what [DriftText] prints, with more cases of each drift.
type driftPage struct {
	frame
	Nothing  string // what is said where there is no drift
	Groups   []driftKindView
	Moved    []Moved
	Number   tassadar.Uint // of the publication since which something moved or changed
	Changed  []changeGroup
	Selected string
}

// driftKindView are the drifts of one kind.
type driftKindView struct {
	driftGroup
	Cells []driftedView
}

type driftedView struct {
	driftView
	Values  []driftedCase
	Located []keptView
	Old     int
}

// driftedCase is a case that differs: with its values, or, where there are none, with what
// was found.
type driftedCase struct {
	Code   codeView
	Case   string
	Detail string
	Values *valuesView
}

// maxDrifted is how many cases of a drift a document shows; JSON has all.
const maxDrifted = 25

func newDriftPage(log *evidence.Verified, v *appraise.Verdict, s *Selection, kept []Kept) *driftPage {
	p := &driftPage{frame: newFrame(v, "drift", "tassadar report drift")}
	if s.Partial() {
		p.Selected = s.Words()
	}
	p.Nothing = "None among " + text.Plural(v.Counts.Receipts, "receipt", "receipts") + "."
	if v.Counts.Receipts == 0 {
		p.Nothing = "Nothing was measured yet that could have drifted."
	}
	src := newSources(v, log)
	used := map[tassadar.Code]bool{}
	for _, g := range src.driftGroups() {
		view := driftKindView{driftGroup: g}
		for i := range v.Drifts {
			d := &v.Drifts[i]
			if d.Kind != g.Kind {
				continue
			}
			one := driftedView{driftView: src.driftOf(d)}
			one.Cell.Href = ""
			drifted := src.drifted(d)
			for _, c := range drifted.Cases[:min(maxDrifted, len(drifted.Cases))] {
				used[c.Code] = true
				row := driftedCase{Code: codeViews([]tassadar.Code{c.Code})[0], Case: clean(c.Case), Detail: clean(c.Detail)}
				if c.Values != nil {
					values := viewOf(c.Values)
					row.Values = &values
				}
				one.Values = append(one.Values, row)
			}
			one.More = max(0, len(drifted.Cases)-maxDrifted)
			if len(drifted.Cases) == 0 {
				one.Values = []driftedCase{{Case: clean(d.Case), Detail: clean(d.Detail)}}
			}
			var current []Kept
			current, one.Old = keptOf(kept, d.Cell)
			for k := range current {
				one.Located = append(one.Located, src.viewKept(&current[k]))
			}
			view.Cells = append(view.Cells, one)
		}
		p.Groups = append(p.Groups, view)
	}
	p.Number, p.Moved = MovedSince(log, v)
	for i := range p.Moved {
		m := &p.Moved[i]
		m.What, m.Was, m.Is = clean(m.What), shortDigest(clean(m.Was)), shortDigest(clean(m.Is))
	}
	for i := range v.Changes {
		c := &v.Changes[i]
		for _, code := range c.Reasons {
			used[code] = true
		}
		p.Changed = addChange(p.Changed, changeView{Cell: cellName{Cell: cleanCell(c.Cell)}, Was: c.Was, Is: c.Is, Codes: codeViews(c.Reasons),
			Worse: strings.HasSuffix(c.Was, ", published") && !strings.HasSuffix(c.Is, ", published"), Better: !strings.HasSuffix(c.Was, ", published") && strings.HasSuffix(c.Is, ", published")})
	}
	p.Codes = codeViews(inOrderOf(used))
	return p
}

// DriftHTML writes what differs as one self-contained page: the cases of each cell with
// what was wanted and what came, where that was located, and what changed since the last
// publication. [Select] gave the verdict with the selection, and [Sift] what was located.
func DriftHTML(w io.Writer, log *evidence.Verified, v *appraise.Verdict, s *Selection, kept ...Kept) error {
	if err := restsOn(v, log); err != nil {
		return err
	}
	return write(w, "drift.tmpl", newDriftPage(log, v, s, kept))
}

// DriftMarkdown writes the same as CommonMark with the tables of GitHub's form.
func DriftMarkdown(w io.Writer, log *evidence.Verified, v *appraise.Verdict, s *Selection, kept ...Kept) error {
	if err := restsOn(v, log); err != nil {
		return err
	}
	p := newDriftPage(log, v, s, kept)
	var b strings.Builder
	head := HeadOf(v)
	fmt.Fprintf(&b, "# Drift\n\n%s.\n", citation(&head))
	if p.Selected != "" {
		fmt.Fprintf(&b, "%s.\n", field(p.Selected))
	}
	if len(p.Groups) == 0 {
		fmt.Fprintf(&b, "\n%s\n", p.Nothing)
	}
	for _, g := range p.Groups {
		fmt.Fprintf(&b, "\n## %s\n\n%d: %s.\n", upper(string(g.Kind)), len(g.Cells), g.Words)
		for i := range g.Cells {
			g.Cells[i].markdown(&b)
		}
	}
	if len(p.Moved)+len(p.Changed) > 0 {
		fmt.Fprintf(&b, "\n## Since publication %d\n", p.Number)
	}
	if len(p.Moved) > 0 {
		b.WriteString("\n| under the cells | was | is |\n| --- | --- | --- |\n")
		for _, m := range p.Moved {
			fmt.Fprintf(&b, "| %s | %s | %s |\n", field(m.What), field(m.Was), field(m.Is))
		}
	}
	if len(p.Changed) > 0 {
		b.WriteString("\n| cell | was | is | why |\n| --- | --- | --- | --- |\n")
		for _, g := range p.Changed {
			for _, c := range g.Rows {
				var codes []tassadar.Code
				for _, x := range c.Codes {
					codes = append(codes, x.Code)
				}
				fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", field(c.Cell.String()), field(c.Was), field(c.Is), markdownCodes(codes))
			}
		}
	}
	_, err := io.WriteString(w, tassadar.PrintableLines(b.String()))
	return err
}

func (d *driftedView) markdown(b *strings.Builder) {
	fmt.Fprintf(b, "\n### %s\n\n%s. Receipt `%s` on %s", field(d.Cell.String()), upper(d.Counted), d.Receipt, field(d.Engine))
	if d.Before != "" {
		fmt.Fprintf(b, "; before, `%s` on %s", d.Before, field(d.Was))
	}
	if d.Published {
		b.WriteString(". It was published")
	}
	b.WriteString(".\n\n| case | calls | wanted | got |\n| --- | --- | --- | --- |\n")
	for _, c := range d.Values {
		if c.Values == nil {
			fmt.Fprintf(b, "| %s | | | %s |\n", field(c.Case), field(c.Detail))
			continue
		}
		var got []string
		for _, s := range c.Values.Seen {
			came := field(s.CameTo)
			if s.Where != "" {
				came += "<br>parts at " + field(s.Where) + ": wanted " + field(s.WantedThere) + ", got " + field(s.GotThere)
			}
			got = append(got, came)
		}
		fmt.Fprintf(b, "| %s | %s | %s | %s |\n", field(c.Case), field(c.Values.Calls), field(c.Values.Wanted), strings.Join(got, "<br>"))
	}
	if d.More > 0 {
		fmt.Fprintf(b, "\nAnd %s; `--json` lists all.\n", text.Plural(d.More, "case more", "cases more"))
	}
	for _, k := range d.Located {
		k.markdown(b)
	}
	if d.Old > 0 {
		fmt.Fprintf(b, "\n%s located on receipts or engines that are not the last ones; `tassadar locate` looks again.\n", text.Plural(d.Old, "case was", "cases were"))
	}
}

func (k *keptView) markdown(b *strings.Builder) {
	fmt.Fprintf(b, "\nLocated, %s: %s.\n\n| engine | the case came to | operands | result |\n| --- | --- | --- | --- |\n", field(k.Case), field(k.Where))
	for i := range k.Engines {
		fmt.Fprintf(b, "| %s | %s | %s | %s |\n", field(k.Engines[i]), field(k.Results[i]), field(k.Operands[i]), field(k.Made[i]))
	}
	if k.File == "" {
		return
	}
	fmt.Fprintf(b, "\nA module that shows it by itself: %s. To run it on what runs JavaScript, and on every engine of a host:\n\n", field(k.File))
	for _, c := range k.Commands {
		fmt.Fprintf(b, "    %s\n", c)
	}
}

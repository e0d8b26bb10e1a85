package report

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/text"
)

// PortabilityText prints the matrix: profiles, in them a line a cell where they are few.
// Of many, equal ones are summed up, unless a selection chose them; an arrangement prints
// them as [ArrangedText] does.
func PortabilityText(w io.Writer, v *appraise.Verdict, s *Selection, a *Arrangement) {
	if a.Arranged() {
		ArrangedText(w, v, s, a)
		return
	}
	summed := false
	for i := range v.Profiles {
		p := &v.Profiles[i]
		if !p.Implemented {
			fmt.Fprintf(w, "%s\n  %s, none measured: %s\n\n", p.Profile, text.Plural(p.RequiredCells, "cell declared", "cells declared"), tassadar.ProfileNotImplemented)
			continue
		}
		cells := slices.DeleteFunc(cellsOf(v), func(c *appraise.Cell) bool { return c.Profile != p.Profile })
		fmt.Fprintf(w, "%s\n", p.Profile)
		plain := len(cells) > manyCells && !s.Partial()
		if summed = summed || plain; plain && !slices.ContainsFunc(cells, func(c *appraise.Cell) bool {
			return c.Status != appraise.Unmeasured || len(c.Reasons) > 1
		}) {
			line(w, "  ", fmt.Sprintf("%s, %d required: none measured; %s", text.Plural(len(cells), "cell", "cells"), p.RequiredCells, inCommon(cells, false)))
			fmt.Fprintln(w)
			continue
		}
		fmt.Fprintf(w, "  %s\n  %d of %d required cells green, %d published\n", tassadar.Printable(p.Title), p.GreenCells, p.RequiredCells, p.PublishedCells)
		switch {
		case plain:
			sumLines(w, "  ", cells, false, false)
		case len(cells) > manyCells:
			cellGroups(w, cells)
		default:
			for _, c := range cells {
				cellLine(w, c)
			}
		}
		fmt.Fprintln(w)
	}
	if summed {
		fmt.Fprint(w, listHint)
	}
}

// manyCells is the number of a profile's cells up to which each has a line of
// its own.
const manyCells = 8

// cellState says what state a cell is in, and why.
func cellState(c *appraise.Cell) (status string, about []string) {
	status = string(c.Status)
	if c.Published {
		status = "PUBLISHED"
	}
	if c.Status != appraise.Unmeasured || len(c.Reasons) > 1 {
		about = append(about, text.Codes(c.Reasons)...)
	}
	for _, m := range c.Marks {
		if c.Status == appraise.Green || c.Status != appraise.Unmeasured && m != "prebuilt" {
			about = append(about, "("+m+")")
		}
	}
	if !c.Required {
		about = append(about, "(observed)")
	}
	return status, about
}

// cellLine prints a cell within 80 columns; reasons wrap.
func cellLine(w io.Writer, c *appraise.Cell) {
	status, about := cellState(c)
	if c.Published {
		about = append([]string{"until " + text.Instant(c.NotAfter)}, about...)
	}
	fmt.Fprintf(w, "  %-18s %-15s %-17s %s\n", c.Backend, c.Toolchain, c.Machine, status)
	text.Wrap(w, "      ", about)
}

// cellGroups prints many cells by machine and state: what each group has in
// common, and then every backend with its toolchains.
func cellGroups(w io.Writer, cells []*appraise.Cell) {
	type group struct {
		machine, status string
		about           []string
		until           int64
		cells           []*appraise.Cell
	}
	var groups []*group
	for _, c := range cells {
		status, about := cellState(c)
		at := slices.IndexFunc(groups, func(g *group) bool {
			return g.machine == c.Machine && g.status == status && slices.Equal(g.about, about)
		})
		if at < 0 {
			at = len(groups)
			groups = append(groups, &group{machine: c.Machine, status: status, about: about, until: c.NotAfter})
		}
		g := groups[at]
		g.cells = append(g.cells, c)
		g.until = min(g.until, c.NotAfter)
	}
	slices.SortStableFunc(groups, func(x, y *group) int { return strings.Compare(x.machine, y.machine) })
	for _, g := range groups {
		words := append([]string{g.status}, g.about...)
		if g.until != 0 {
			words = slices.Insert(words, 1, "until "+text.Instant(g.until))
		}
		text.Wrap(w, "  ", append([]string{g.machine + ":", text.Plural(len(g.cells), "cell", "cells")}, words...))
		rows := map[string][]string{} // backends by their toolchains
		var order []string
		for i := 0; i < len(g.cells); {
			backend, toolchains := g.cells[i].Backend, []string{}
			for ; i < len(g.cells) && g.cells[i].Backend == backend; i++ {
				toolchains = append(toolchains, g.cells[i].Toolchain)
			}
			key := strings.Join(toolchains, " ")
			if rows[key] == nil {
				order = append(order, key)
			}
			rows[key] = append(rows[key], backend)
		}
		for _, key := range order {
			text.Wrap(w, "      ", append(rows[key], append([]string{"×"}, strings.Fields(key)...)...))
		}
	}
}

// GatesText prints every gate with its prerequisites.
func GatesText(w io.Writer, v *appraise.Verdict) {
	fmt.Fprintln(w)
	for i := range v.Gates {
		GateText(w, v, &v.Gates[i], false)
	}
}

func colour(green bool) string {
	if green {
		return "green"
	}
	return "RED"
}

// GateText prints a gate; long adds titles, what would show each prerequisite again, and
// all that did not pass.
func GateText(w io.Writer, v *appraise.Verdict, g *appraise.Gate, long bool) {
	fmt.Fprintf(w, "gate %s: %s\n", g.Gate, colour(g.Green))
	for _, p := range g.Prerequisites {
		mark := "[ ]"
		if p.Passed {
			mark = "[x]"
		}
		passed := 0
		for _, e := range p.Evidence {
			if e.Passed {
				passed++
			}
		}
		fmt.Fprintf(w, "  %s %-22s %d of %d\n", mark, p.ID, passed, len(p.Evidence))
		text.Wrap(w, "        ", text.Codes(p.Reasons))
		if !long {
			continue
		}
		fmt.Fprintf(w, "        %s\n", tassadar.Printable(p.Title))
		for _, command := range Again(v, g, &p) {
			text.Wrap(w, "        ", append([]string{"again:"}, strings.Fields(tassadar.Printable(command))...))
		}
		gateLines(w, p.Evidence)
	}
	for i := range g.Profiles {
		membersText(w, &g.Profiles[i], long)
	}
}

// GateSummary prints a gate of which nothing was measured: the prerequisites by the
// reasons for which they do not pass, each with how much of its evidence does.
func GateSummary(w io.Writer, g *appraise.Gate) {
	fmt.Fprintf(w, "gate %s: %s\n", g.Gate, colour(g.Green))
	var passed, reasons []string // reasons in the order in which they occur
	lacking := map[string][]string{}
	for i := range g.Prerequisites {
		p := &g.Prerequisites[i]
		if p.Passed {
			passed = append(passed, p.ID)
			continue
		}
		good := 0
		for _, e := range p.Evidence {
			if e.Passed {
				good++
			}
		}
		key := text.JoinCodes(p.Reasons)
		if lacking[key] == nil {
			reasons = append(reasons, key)
		}
		lacking[key] = append(lacking[key], fmt.Sprintf("%s %d of %d", p.ID, good, len(p.Evidence)))
	}
	said := fmt.Sprintf("[x] %d of %s", len(passed), text.Plural(len(g.Prerequisites), "prerequisite", "prerequisites"))
	if len(passed) > 0 {
		said += ": " + strings.Join(passed, ", ")
	}
	text.Wrap(w, "  ", strings.Fields(said))
	for _, key := range reasons {
		text.Wrap(w, "  ", strings.Fields(fmt.Sprintf("[ ] %s: %s", key, strings.Join(lacking[key], ", "))))
	}
	for i := range g.Profiles {
		membersText(w, &g.Profiles[i], false)
	}
}

// membersText prints of a composite profile how many members passed; long adds which did
// not, and why.
func membersText(w io.Writer, p *appraise.GateProfile, long bool) {
	if len(p.Members) == 0 {
		return
	}
	mark, passed := "[x]", 0
	for _, m := range p.Members {
		if m.Passed {
			passed++
		} else {
			mark = "[ ]"
		}
	}
	text.Wrap(w, "  ", strings.Fields(fmt.Sprintf("%s members of %s: %d of %d", mark, tassadar.Printable(p.Profile), passed, len(p.Members))))
	if long {
		gateLines(w, p.Members)
	}
}

// gateLines prints what did not pass; cells of one profile that fail for the
// same reasons are counted.
func gateLines(w io.Writer, lines []appraise.EvidenceLine) {
	kind := func(e *appraise.EvidenceLine) string {
		profile, _, _ := strings.Cut(e.On, ",")
		return profile + " " + text.JoinCodes(e.Reasons)
	}
	count := map[string]int{}
	for i := range lines {
		if !lines[i].Passed {
			count[kind(&lines[i])]++
		}
	}
	for i := range lines {
		n := count[kind(&lines[i])]
		if lines[i].Passed || n == 0 {
			continue // passed, or counted with an earlier one
		}
		delete(count, kind(&lines[i]))
		text.Cell(w, "        - ", lines[i].On)
		if n > 1 {
			fmt.Fprintf(w, "          and %s of the profile\n", text.Plural(n-1, "more cell", "more cells"))
		}
		text.Wrap(w, "            ", text.Codes(lines[i].Reasons))
	}
}

// FootText prints what the verdict rests on.
func FootText(w io.Writer, v *appraise.Verdict) {
	c := v.Counts
	fmt.Fprintf(w, "\n%s: %d abandoned, %d pending%s\n", text.Plural(c.Assignments, "assignment", "assignments"), c.Abandoned, c.Pending, cancelledText(&c))
	fmt.Fprintf(w, "%s: %d failed, %d differed, %d violated, %d replayed; %s rejected\n",
		text.Plural(c.Receipts, "receipt", "receipts"), c.Failed, c.Differed, c.Violated, c.Replayed, text.Plural(c.Rejected, "record", "records"))
	fmt.Fprintf(w, "policy %s, trust %s; log of %s, root %.12s\n",
		v.PolicyDigest.Short(), v.TrustDigest.Short(), text.Plural(int(v.Log.Size), "leaf", "leaves"), fmt.Sprintf("%x", []byte(v.Log.Root)))
	fmt.Fprintf(w, "appraised at %s; %s\n", text.At(v.At), governanceLine(v.Governance))
}

// cancelledText counts the assignments that were cancelled, "" for none.
func cancelledText(c *appraise.Counts) string {
	if c.Cancelled == 0 {
		return ""
	}
	return fmt.Sprintf(", %d cancelled", c.Cancelled)
}

// NoLogText prints in its place what a verdict rests on that no log is behind: a policy alone.
func NoLogText(w io.Writer, v *appraise.Verdict) {
	fmt.Fprintf(w, "\nno log: nothing was measured, and nobody is trusted yet; policy %s\nappraised at %s\n", v.PolicyDigest.Short(), text.At(v.At))
}

// governanceLine says how decisions are made, one by one included (law 11).
func governanceLine(g evidence.GovernanceShown) string {
	switch {
	case g.OneByOne && g.Operators == 1:
		return "governance: the one operator decides alone"
	case g.OneByOne:
		return fmt.Sprintf("governance: any one of %d operators decides alone", g.Operators)
	}
	return fmt.Sprintf("governance: %d of %d operators", g.Threshold, g.Operators)
}

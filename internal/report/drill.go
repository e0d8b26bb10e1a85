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

// DrillDue is what a gate asks of one page on one machine class, and what the log has of it.
type DrillDue struct {
	Gate    string          `json:"gate"`
	Page    string          `json:"page"`
	Machine string          `json:"machine"`
	Passed  bool            `json:"passed"`
	Reasons []tassadar.Code `json:"reasons"`
	// Drill is the record that decides, empty where there is none.
	Drill tassadar.Digest `json:"drill,omitempty"`
	// NotAfter is the first instant at which that drill is too old, 0 where there is none
	// or it failed.
	NotAfter int64  `json:"not_after,omitempty"`
	Next     string `json:"next"`
}

// DrillsOf lists what gates ask of drills, in the order of gates, classes and pages.
func DrillsOf(v *appraise.Verdict) []DrillDue {
	var out []DrillDue
	for i := range v.Gates {
		for j := range v.Gates[i].Prerequisites {
			for _, line := range v.Gates[i].Prerequisites[j].Evidence {
				page, class, ok := appraise.ParseDrillOn(line.On)
				if !ok || v.Gates[i].Prerequisites[j].Kind != string(tassadar.NeedDrills) {
					continue
				}
				out = append(out, DrillDue{Gate: v.Gates[i].Gate, Page: page, Machine: class, Passed: line.Passed, Reasons: line.Reasons, Drill: line.Drill, NotAfter: line.NotAfter, Next: drillAgain(page, class)})
			}
		}
	}
	return out
}

// drillAgain is the command that shows a drill again, on a machine of the class.
func drillAgain(page, class string) string {
	command := "tassadar drill run " + page + " --sign"
	if strings.HasSuffix(class, "+qemu") {
		command += " --emulate " + class
	}
	return command
}

// DrillPageText prints a page of the runbook.
func DrillPageText(w io.Writer, name, title string) { fmt.Fprintf(w, "%-20s %s\n", name, title) }

// DrillsText prints what is due, the pages of a class that are alike on one line.
func DrillsText(w io.Writer, all []DrillDue) {
	for len(all) > 0 {
		n := 1
		for n < len(all) && all[n].Gate == all[0].Gate && all[n].Machine == all[0].Machine {
			n++
		}
		fmt.Fprintf(w, "\ngate %s, on %s:\n", all[0].Gate, all[0].Machine)
		short := 0
		for _, d := range all[:n] {
			switch {
			case d.Passed:
				fmt.Fprintf(w, "  %-20s passed, until %s\n", tassadar.Printable(d.Page), text.Instant(d.NotAfter))
				continue
			default:
				fmt.Fprintf(w, "  %-20s %s\n", tassadar.Printable(d.Page), codeList(d.Reasons))
			}
			short++
		}
		if short > 0 {
			fmt.Fprintf(w, "  next: %s\n", strings.Replace(all[0].Next, " "+all[0].Page, " PAGE", 1))
		}
		all = all[n:]
	}
}

func codeList(codes []tassadar.Code) string {
	var out []string
	for _, c := range codes {
		out = append(out, string(c))
	}
	return strings.Join(out, ", ")
}

// AsksFor are those of what gates ask that a drill is about: its pages, on its machine class.
func AsksFor(due []DrillDue, d *evidence.Drill) []DrillDue {
	return slices.DeleteFunc(slices.Clone(due), func(n DrillDue) bool {
		return n.Machine != d.Machine.Class || !slices.ContainsFunc(d.Pages, func(p evidence.DrilledPage) bool { return p.Page == n.Page })
	})
}

// DrilledText prints which pages of a drill that was logged, by name, decide what a gate asks,
// and what does instead of the others. Due is what gates ask that it is about.
func DrilledText(w io.Writer, name tassadar.Digest, class string, due []DrillDue) {
	if len(due) == 0 {
		text.Wrap(w, "  ", strings.Fields("- no gate asks for its pages on "+class))
	}
	for i := range due {
		n := &due[i]
		line := fmt.Sprintf("- page %s for gate %s: ", tassadar.Printable(n.Page), tassadar.Printable(n.Gate))
		if n.Drill != name && n.Drill != "" {
			line += "drill " + n.Drill.Short() + " decides, "
		}
		if n.Passed {
			line += "passed, until " + text.Instant(n.NotAfter)
		} else {
			line += codeList(n.Reasons)
		}
		text.Wrap(w, "  ", strings.Fields(line))
	}
}

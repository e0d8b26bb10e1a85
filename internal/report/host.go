package report

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"tassadar"
	"tassadar/appraise"
	"tassadar/internal/text"
)

// HostText prints what the measurements of one host came to, and what a publication
// of all required cells asks for beside them, with the next command.
func HostText(w io.Writer, v *appraise.Verdict, p *tassadar.Policy, host, class string) {
	cells, good, differing := 0, 0, 0
	others := map[string]int{} // required cells of other classes that are not green
	hosts := 0                 // of this class that are missing, at most
	lacking := 0               // cells that lack them
	var classes []string
	disputed := false
	open := 0 // required cells of this class that are not green for another reason
	for i := range v.Cells {
		c := &v.Cells[i]
		if profile, ok := p.Profile(c.Profile); !ok || !profile.Implemented {
			continue
		}
		if c.Machine != class {
			if c.Required && c.Status != appraise.Green {
				if others[c.Machine] == 0 {
					classes = append(classes, c.Machine)
				}
				others[c.Machine]++
			}
			continue
		}
		cells++
		at := slices.IndexFunc(c.Receipts, func(r appraise.ReceiptLine) bool { return r.Host == host && r.Counts })
		bad := slices.ContainsFunc(c.Receipts, func(r appraise.ReceiptLine) bool {
			return r.Host == host && !r.Counts && (slices.Contains(r.Codes, tassadar.OutcomeDiffers) || slices.Contains(r.Codes, tassadar.RefusalViolated) || slices.Contains(r.Codes, tassadar.OutcomeUnstable))
		})
		switch {
		case at >= 0:
			good++
		case bad:
			differing++
		}
		disputed = disputed || slices.Contains(c.Reasons, tassadar.ReferenceDisputed)
		switch missing := missingHosts(c, p); {
		case !c.Required || c.Status == appraise.Green:
		case at >= 0 && missing > 0:
			hosts, lacking = max(hosts, missing), lacking+1
		default:
			open++
		}
	}
	if cells == 0 {
		return // the run says that no envelope declares this class
	}
	first := fmt.Sprintf("this host: %d of %s of %s reproduce", good, text.Plural(cells, "cell", "cells"), class)
	if differing > 0 {
		first += fmt.Sprintf(", %d differ", differing)
	}
	if rest := cells - good - differing; rest > 0 {
		first += fmt.Sprintf(", %d have no receipt that counts", rest)
	}
	line(w, "", first)
	var need []string
	if open > 0 {
		need = append(need, text.Plural(open, "cell is", "cells are")+" not green here")
	}
	if hosts > 0 {
		need = append(need, fmt.Sprintf("%s of %s (for %s)", text.Plural(hosts, "more host", "more hosts"), class, text.Plural(lacking, "cell", "cells")))
	}
	slices.Sort(classes)
	for _, m := range classes {
		need = append(need, fmt.Sprintf("%s (%s)", m, text.Plural(others[m], "cell", "cells")))
	}
	next := "tassadar publish -o publication.json"
	switch {
	case disputed:
		next = "tassadar explain CELL: all engines agree, against the reference"
	case differing > 0:
		next = "tassadar report drift"
	case open > 0:
		next = "tassadar explain CELL says what a cell lacks"
	case len(classes) > 0 && hosts == 0 && !slices.ContainsFunc(classes, func(m string) bool { return !strings.HasSuffix(m, "+qemu") }):
		next = "tassadar run --emulate all"
	case len(need) > 0:
		next = "tassadar enrol -o worker.json on another host, then tassadar trust add worker.json here"
	}
	if len(need) > 0 {
		line(w, "  ", "what a publication of all lacks: "+strings.Join(need, ", "))
	}
	line(w, "  ", "next: "+next)
	fmt.Fprintln(w)
}

// missingHosts is how many more hosts have to count in a cell.
func missingHosts(c *appraise.Cell, p *tassadar.Policy) int {
	e, ok := p.Envelope(c.Profile)
	if !ok {
		return 0
	}
	var hosts []string
	for _, r := range c.Receipts {
		if r.Counts && !slices.Contains(hosts, r.Host) {
			hosts = append(hosts, r.Host)
		}
	}
	return max(0, max(e.Require.Machines, e.Require.Workers)-len(hosts))
}

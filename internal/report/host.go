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
// of all required cells asks for beside them, with the next command. Partly
// says that not all cells of the host were to be measured.
func HostText(w io.Writer, v *appraise.Verdict, p *tassadar.Policy, host, class string, partly bool) {
	cells, good, differing, idle := 0, 0, 0, 0 // idle: with receipts of this host that do not count
	others := map[string]int{}                 // required cells of other classes that are not green
	hosts := 0                                 // of this class that are missing, at most
	lacking := 0                               // cells that lack them
	var classes []string
	disputed := ""        // a cell whose reference is
	lacks, never := "", 0 // a cell that lacks something, and how many here were never measured
	open := 0             // required cells of this class that are not green for another reason
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
		case slices.ContainsFunc(c.Receipts, func(r appraise.ReceiptLine) bool { return r.Host == host }):
			idle++
		}
		if disputed == "" && slices.Contains(c.Reasons, tassadar.ReferenceDisputed) {
			disputed = tassadar.Printable(c.Cell.String())
		}
		switch missing := missingHosts(c, p); {
		case !c.Required || c.Status == appraise.Green:
		case at >= 0 && missing > 0:
			hosts, lacking = max(hosts, missing), lacking+1
		default:
			open++
			if partly && len(c.Receipts) == 0 {
				never++
			} else if lacks == "" {
				lacks = tassadar.Printable(c.Cell.String())
			}
		}
	}
	if cells == 0 {
		return // the run says that no envelope declares this class
	}
	first := fmt.Sprintf("this host: %d of %s of %s reproduce", good, text.Plural(cells, "cell", "cells"), class)
	if differing > 0 {
		first += fmt.Sprintf(", %d differ", differing)
	}
	if idle > 0 {
		first += fmt.Sprintf(", %d have receipts that do not count", idle)
	}
	if rest := cells - good - differing - idle; rest > 0 {
		first += fmt.Sprintf(", %d have none", rest)
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
	case disputed != "":
		next = "tassadar explain '" + disputed + "': all engines agree, against the reference"
	case differing > 0:
		next = "tassadar report drift"
	case open > 0:
		next = strings.Join(openNext(never, lacks), "; ")
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

// openNext are the next steps about cells that are not green: how many were never measured,
// and one that was.
func openNext(never int, lacks string) (next []string) {
	if never > 0 {
		next = append(next, "tassadar run measures "+text.Plural(never, "cell that has", "cells that have")+" no receipt")
	}
	if lacks != "" {
		next = append(next, "tassadar explain '"+lacks+"' says what that cell lacks")
	}
	return next
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

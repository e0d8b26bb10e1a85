package audit

import (
	"fmt"
	"io"
	"strings"

	"tassadar"
	"tassadar/internal/text"
)

// Text prints an audit for people.
func Text(w io.Writer, a *Audit) {
	state := "RED"
	if a.Green {
		state = "green until " + text.Instant(a.Until)
	}
	fmt.Fprintf(w, "\ngate %s, derived again from the log alone: %s\n", a.Gate, state)
	for _, p := range a.Prerequisites {
		mark := "[ ]"
		if p.Passed {
			mark = "[x]"
		}
		fmt.Fprintf(w, "  %s %-22s %d of %d, by %s\n", mark, p.ID, p.Met, p.Lines, text.Plural(len(p.Receipts), "receipt", "receipts"))
		text.Wrap(w, "        ", text.Codes(p.Reasons))
	}
	fmt.Fprintln(w, "\nexecuted again here:")
	for i := range a.Sample {
		s := &a.Sample[i]
		what := s.Case
		if s.Window != nil {
			what = fmt.Sprintf("window %d of %s", *s.Window, s.Case)
		}
		fmt.Fprintf(w, "  receipt %s\n", s.Receipt.Short())
		text.Cell(w, "    ", s.Cell.String())
		words := strings.Fields(what + ", by " + s.Engine + ": " + strings.ReplaceAll(string(s.Found), "_", " "))
		if s.Code != "" {
			words = append(words, strings.Fields(string(s.Code)+": "+tassadar.Printable(s.Detail))...)
		}
		text.Wrap(w, "      ", words)
	}
	if len(a.Sample) == 0 {
		fmt.Fprintln(w, "  nothing: no receipt counts")
	}
	fmt.Fprintln(w, "\nnot checked:")
	for _, what := range a.NotChecked {
		text.Wrap(w, "  ", append([]string{"-"}, strings.Fields(tassadar.Printable(what))...))
	}
	fmt.Fprintf(w, "\naudit of gate %s: %s\n", a.Gate, a.Conclusion)
}

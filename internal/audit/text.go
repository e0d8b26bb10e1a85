package audit

import (
	"fmt"
	"io"
	"slices"
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
		by := "resting on no receipt that counts"
		if n := len(p.Receipts); n > 0 {
			by = "resting on " + text.Plural(n, "receipt that counts", "receipts that count")
		}
		fmt.Fprintf(w, "  %s %-22s %d of %d, %s\n", mark, p.ID, p.Met, p.Lines, by)
		text.Wrap(w, "        ", text.Codes(p.Reasons))
	}
	fmt.Fprintln(w, "\nexecuted again here:")
	for i := range a.Sample {
		s := &a.Sample[i]
		what := s.Case
		if s.Window != nil {
			what = fmt.Sprintf("window %d of %s", *s.Window, s.Case)
		}
		s.text(w, what)
	}
	if len(a.Sample) == 0 {
		fmt.Fprintln(w, "  nothing: no receipt counts")
	}
	if len(a.Refusals) > 0 {
		fmt.Fprintln(w, "\ntried again here, to be refused:")
	}
	for i := range a.Refusals {
		a.Refusals[i].text(w, "refusal "+a.Refusals[i].Case)
	}
	if len(a.Builds) > 0 {
		fmt.Fprintln(w, "\nbuilt again here:")
	}
	for i := range a.Builds {
		b := &a.Builds[i]
		text.Wrap(w, "  ", found(fmt.Sprintf("%s of %s, by %s", b.Module, b.Profile, b.Toolchain), b.Found, b.Code, b.Detail))
	}
	fmt.Fprintln(w, "\nnot checked:")
	for _, what := range a.NotChecked {
		text.Wrap(w, "  ", append([]string{"-"}, strings.Fields(tassadar.Printable(what))...))
	}
	fmt.Fprintf(w, "\naudit of gate %s: %s\n", a.Gate, a.Conclusion)
	if a.Conclusion == Refuted {
		text.Wrap(w, "  ", strings.Fields(a.refutation()))
	}
}

// refutation says what speaks against the gate: what the log says of it, what differed
// here, or both.
func (a *Audit) refutation() string {
	differs := 0
	for _, s := range slices.Concat(a.Sample, a.Refusals) {
		if s.Found == Differs {
			differs++
		}
	}
	for i := range a.Builds {
		if a.Builds[i].Found == Differs {
			differs++
		}
	}
	here := "nothing that was executed again here differs"
	if differs > 0 {
		here = text.Plural(differs, "thing that was done again here differs: see above", "things that were done again here differ: see above")
	}
	if a.Green {
		return here
	}
	codes := slices.DeleteFunc(slices.Clone(a.Reasons), func(c tassadar.Code) bool { return !against(c) })
	if len(codes) == 0 {
		return "by the log the gate is red for want of evidence; " + here
	}
	return "by the log the gate is red, and not only for want of evidence: " + text.JoinCodes(codes) + " (tassadar gate " + a.Gate + "); " + here
}

// text prints what executing again one case of a receipt came to.
func (s *Sampled) text(w io.Writer, what string) {
	fmt.Fprintf(w, "  receipt %s\n", s.Receipt.Short())
	text.Cell(w, "    ", s.Cell.String())
	text.Wrap(w, "      ", found(what+", by "+s.Engine, s.Found, s.Code, s.Detail))
}

// found are the words of what something came to.
func found(what string, f Found, code tassadar.Code, detail string) []string {
	words := strings.Fields(what + ": " + strings.ReplaceAll(string(f), "_", " "))
	if code != "" {
		words = append(words, strings.Fields(string(code)+": "+tassadar.Printable(detail))...)
	}
	return words
}

// Err says what is missing of an audit that neither confirms nor refutes, with a next
// step; nil where it does either.
func (a *Audit) Err() error {
	switch a.Conclusion {
	case Unmeasured:
		return tassadar.Errorf(tassadar.Unmeasured, "nobody measured a cell of gate %s that this log knows of", a.Gate)
	case Incomplete:
		var codes []string
		for _, c := range a.Reasons {
			codes = append(codes, string(c))
		}
		return tassadar.WithNext(tassadar.Errorf(tassadar.EvidenceIncomplete, "nothing speaks against gate %s, and evidence for it is missing: %s", a.Gate, strings.Join(codes, ", ")),
			"tassadar gate "+a.Gate+" lists what is missing.")
	case Undecided:
		return tassadar.WithNext(tassadar.Errorf(tassadar.EvidenceIncomplete, "the gate is green by the log, and nothing of it could be executed again on this host"),
			"Audit on a host that has the engines or the traces, or draw more: --sample.")
	}
	return nil
}

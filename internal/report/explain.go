package report

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/text"
)

// Explainer says why cells of a verdict are what they are.
type Explainer struct {
	lookup      *lookup
	publication tassadar.Uint // the last one, 0 where there is none
	moved       []Moved       // since then
	kept        []Kept
}

// NewExplainer takes the log that the verdict is of, and what [Sift] gave of what was
// located.
func NewExplainer(log *evidence.Verified, v *appraise.Verdict, kept ...Kept) *Explainer {
	e := &Explainer{lookup: newLookup(log, v), kept: kept}
	e.publication, e.moved = MovedSince(log, v)
	return e
}

// Explained is the document about a cell.
func (e *Explainer) Explained(c *appraise.Cell) Explained {
	moved := slices.DeleteFunc(slices.Clone(e.moved), func(m Moved) bool { return !under(m.subject, c.Cell) })
	located, _ := keptOf(e.kept, c.Cell)
	return Explained{c, e.lookup.cellValues(c), e.publication, moved, located}
}

// Text prints why a cell is what it is: its reasons with what to do next, what changed
// under it since the last publication, what governance decided about it, and its receipts.
func (e *Explainer) Text(w io.Writer, c *appraise.Cell) {
	log, v := e.lookup.log, e.lookup.v
	about := e.Explained(c)
	status := string(c.Status)
	if c.Published {
		status += ", published until " + text.Instant(c.NotAfter)
	} else {
		status += ", not published"
	}
	text.Cell(w, "", c.Cell.String())
	fmt.Fprintln(w, status)
	if c.Label != "" {
		fmt.Fprintf(w, "label: %s\n", tassadar.Printable(c.Label))
	}
	if len(c.Marks) > 0 {
		fmt.Fprintf(w, "marks: %s\n", strings.Join(c.Marks, ", "))
	}
	for _, held := range c.Versions {
		text.Wrap(w, "", strings.Fields(fmt.Sprintf("holds for engine %s, compilers %s: %s, %s, horizon %s, until %s",
			held.Engine, cmp.Or(strings.Join(held.Compilers, "; "), "not said"), text.Plural(held.Machines, "machine", "machines"), text.Plural(held.Workers, "key", "keys"), horizon(&held), text.Instant(held.NotAfter))))
	}
	values := about.Values
	lackLines(w, c)
	shown := map[string]bool{} // cases whose values were printed
	for _, code := range inOrder(c.Reasons) {
		fmt.Fprintln(w)
		text.Wrap(w, "", strings.Fields(string(code)+": "+code.Meaning()))
		reasonLines(w, c, code, values, shown)
		if code == tassadar.OutcomeUnstable && e.lookup.policy != nil {
			if envelope, ok := e.lookup.policy.Envelope(c.Profile); ok {
				line(w, "  ", repeats(&envelope.Require))
			}
		}
		advice := next(c, code)
		switch limit := stopped(values); {
		case code == tassadar.EvidenceIncomplete && e.onlySuperseded(c):
			advice = "the profile is another one than when this was measured: tassadar run measures it as it is now."
		case code == tassadar.NoConsensus && limit != "":
			advice = limit.Next()
		}
		text.Wrap(w, "  ", strings.Fields("next: "+advice))
		if current, _ := keptOf(e.kept, c.Cell); (code == tassadar.OutcomeDiffers || code == tassadar.NoConsensus) && len(current) == 0 {
			text.Wrap(w, "  ", strings.Fields("tassadar locate CELL finds the operation at which engines part."))
		}
	}
	agreedLines(w, values)
	if current, old := keptOf(e.kept, c.Cell); len(current)+old > 0 {
		fmt.Fprintln(w)
		e.lookup.keptLines(w, "", e.kept, c.Cell)
	}
	if len(about.Moved) > 0 {
		fmt.Fprintf(w, "\nsince publication %d\n", about.Publication)
		movedLines(w, about.Moved)
	}
	if all := decisions(log, c); len(all) > 0 {
		fmt.Fprintln(w, "\ndecisions of governance")
		for _, d := range all {
			text.Wrap(w, "  ", append([]string{"-"}, strings.Fields(d)...))
		}
	}
	if len(c.Receipts) > 0 {
		e.receiptLines(w, c)
	}
	fmt.Fprintf(w, "\n%s\n", governanceLine(v.Governance))
}

// repeats says how often a case is repeated before a worker is said to agree with itself.
func repeats(r *tassadar.Requirements) string {
	if r.Runs == 1 {
		return "the envelope asks for 1 run of each case in a receipt (require.runs): with 2 or more, a worker that disagrees with itself is seen each time"
	}
	return fmt.Sprintf("the envelope asks for %d runs of each case in a receipt (require.runs); one with another ending is enough", r.Runs)
}

// inOrder puts the doubt about a reference before what follows from it.
func inOrder(codes []tassadar.Code) []tassadar.Code {
	out := slices.Clone(codes)
	slices.SortStableFunc(out, func(x, y tassadar.Code) int {
		return cmp.Compare(doubt(y), doubt(x))
	})
	return out
}

func doubt(c tassadar.Code) int {
	if c == tassadar.ReferenceDisputed || c == tassadar.RefusedByAll {
		return 1
	}
	return 0
}

// engineLacks names what the engine lacks where the newest receipt of a cell is not
// complete for want of that alone.
func engineLacks(c *appraise.Cell) []string {
	if len(c.Receipts) == 0 {
		return nil
	}
	return c.Receipts[len(c.Receipts)-1].EngineLacks
}

// next is what to do about a reason of a cell, in view of its other reasons.
func next(c *appraise.Cell, code tassadar.Code) string {
	disputed := slices.Contains(c.Reasons, tassadar.ReferenceDisputed)
	lacks := engineLacks(c)
	switch {
	case lacks != nil && (code == tassadar.EvidenceIncomplete || code == tassadar.RefusalMissing || code == tassadar.TooFewMachines):
		return "the engine lacks " + strings.Join(lacks, ", ") + ": measuring again adds nothing (--only does it all the same). An engine or a version that has it would help, or an envelope that does not ask this family for such cases."
	case code == tassadar.OutcomeDiffers && disputed:
		return "the engines agree with one another: see above, " + string(tassadar.ReferenceDisputed) + "."
	case code == tassadar.ReferenceDisputed:
		return "is the reference right? Else correct expect of the case, in the file of " + tassadar.Printable(c.Profile) + " in DIR/profiles, DIR being the policy's directory; tassadar rebaseline --policy DIR --why REASON puts it in force, and tassadar run measures under it."
	case code == tassadar.OutcomeDiffers:
		return "mend the engine, or take another version, and measure again; tassadar withdraw --receipt takes a receipt back by governance."
	case code == tassadar.EvidenceIncomplete:
		return "tassadar run --full measures the horizon and the cases marked full."
	case code == tassadar.FloorMissed:
		return "measure on an idle machine: tassadar run --again --only '" + tassadar.Printable(c.Cell.String()) + "'."
	case code == tassadar.EvidenceInconsistent:
		return "mend what is wrong: the worker that misreports, or of a build the policy's build record (docs/toolchains.md). Then measure again."
	case code == tassadar.RefusalMissing || code == tassadar.RunFailed:
		return "tassadar run measures again."
	case code == tassadar.TooFewMachines && len(c.Receipts) > 0 && !slices.ContainsFunc(c.Receipts, func(r appraise.ReceiptLine) bool { return r.Counts }):
		return "there are receipts, and they do not count: see their reasons first."
	}
	return code.Next()
}

// shownFindings is how many findings of one reason are printed.
const shownFindings = 5

// reasonLines prints the findings of a reason. Those about what a case came to show
// its values instead, each case once.
func reasonLines(w io.Writer, c *appraise.Cell, code tassadar.Code, values []Values, printed map[string]bool) {
	shown, again := 0, map[string]bool{}
	for _, f := range c.Findings {
		if f.Code != code {
			continue
		}
		if slices.Contains(aboutValues, code) {
			if at := slices.IndexFunc(values, func(x Values) bool { return x.Case == f.Case }); at >= 0 {
				switch {
				case !printed[f.Case]:
					values[at].text(w, "  ")
					if code == tassadar.NoConsensus && values[at].Agreed {
						line(w, "    ", "the receipts do not count for other reasons: without these there is none")
					}
				case !again[f.Case]:
					text.Wrap(w, "  ", []string{"-", f.Case + ",", "as", "above"})
				}
				printed[f.Case], again[f.Case] = true, true
				continue
			}
		}
		if shown++; shown > shownFindings {
			continue
		}
		detail := f.Detail
		if f.Case != "" {
			detail = f.Case + ": " + detail
		}
		if f.Receipt != "" {
			detail += " [receipt " + f.Receipt.Short() + "]"
		}
		text.Wrap(w, "  ", append([]string{"-"}, strings.Fields(detail)...))
	}
	if shown > shownFindings {
		fmt.Fprintf(w, "  - and %d more; --json lists all\n", shown-shownFindings)
	}
}

// agreedLines prints on what backend families agree where nothing else says it.
func agreedLines(w io.Writer, values []Values) {
	first := true
	for i := range values {
		if !values[i].Agreed {
			continue
		}
		if first {
			fmt.Fprintln(w, "\nagreed by backend families, computed by nobody")
			first = false
		}
		values[i].text(w, "  ")
	}
}

// stopped is why no engine came to the end of the cases, "" where one did: no further
// engine would help then.
func stopped(values []Values) (limit tassadar.Code) {
	for i := range values {
		for _, s := range values[i].Seen {
			if s.By != tassadar.ByLimit {
				return ""
			}
			limit = s.Code
		}
	}
	return limit
}

// superseded reports whether a receipt was measured under another version of its
// profile than the policy's.
func (l *lookup) superseded(receipt tassadar.Digest) bool {
	rc := l.receipt(receipt)
	if rc == nil || l.policy == nil {
		return false
	}
	p, ok := l.policy.Profile(rc.Body.Cell.Profile)
	return ok && p.Digest() != rc.Body.ProfileDigest
}

// onlySuperseded reports whether all receipts of a cell are superseded.
func (e *Explainer) onlySuperseded(c *appraise.Cell) bool {
	return len(c.Receipts) > 0 && !slices.ContainsFunc(c.Receipts, func(r appraise.ReceiptLine) bool { return !e.lookup.superseded(r.Receipt) })
}

func (e *Explainer) receiptLines(w io.Writer, c *appraise.Cell) {
	fmt.Fprintln(w, "\nreceipts")
	for i := range c.Receipts {
		r := &c.Receipts[i]
		counts := "counts"
		switch {
		case !r.Counts && len(r.Codes) == 0:
			counts = "does not count: another receipt of the same engine differs"
		case !r.Counts && e.lookup.superseded(r.Receipt):
			counts = "superseded: measured under another version of the profile: " + text.JoinCodes(r.Codes)
		case !r.Counts:
			counts = "does not count: " + text.JoinCodes(r.Codes)
		}
		if len(r.Variants) > 0 {
			counts += ", " + text.Plural(len(r.Variants), "variant", "variants")
		}
		if r.Reexecuted {
			counts += "; of its traces a window was executed again, and is right"
		}
		fmt.Fprintf(w, "  %s  leaf %d, assigned %s\n", r.Receipt.Short(), r.Index, text.Instant(r.AssignedAt))
		text.Wrap(w, "      ", strings.Fields(fmt.Sprintf("worker %.12s, host %.12s, %s", r.Worker, cmp.Or(r.Host, "unknown"), r.Engine)))
		text.Wrap(w, "      ", strings.Fields(counts))
	}
}

// decisions lists what governance decided about a cell, in log order.
func decisions(v *evidence.Verified, c *appraise.Cell) []string {
	type decision struct {
		index uint64
		text  string
	}
	var all []decision
	add := func(r *evidence.Record, at int64, what, why string) {
		signers := make([]string, len(r.Signed))
		for i, id := range r.Signed {
			signers[i] = id[:min(12, len(id))]
		}
		if v.Voided(r) {
			what += " (voided since)"
		}
		all = append(all, decision{r.Index, fmt.Sprintf("%s, %s, by %s: %s", text.Instant(at), what, strings.Join(signers, " and "), cmp.Or(why, "no reason given"))})
	}
	governance := v.Governance()
	withdrawals := map[tassadar.Digest]tassadar.Cell{}
	for i := range governance {
		g := &governance[i]
		switch b := &g.Body; b.Action {
		case evidence.ActWithdraw:
			withdrawals[g.Digest] = *b.Cell
			if b.Cell.Covers(c.Cell) {
				add(&g.Record, g.At, "withdraw "+b.Cell.String(), b.Why)
			}
		case evidence.ActReinstate:
			if w, ok := withdrawals[b.Withdrawal]; ok && w.Covers(c.Cell) {
				add(&g.Record, g.At, "reinstate "+w.String(), b.Why)
			}
		case evidence.ActResolve:
			if slices.ContainsFunc(c.Receipts, func(r appraise.ReceiptLine) bool { return r.Receipt == b.Receipt }) {
				add(&g.Record, g.At, "withdraw receipt "+b.Receipt.Short(), b.Why)
			}
		case evidence.ActCancel:
			for _, d := range b.Assignments {
				if at := v.AssignmentNamed(d); at >= 0 {
					if a, err := v.AssignmentAt(at); err == nil && a.Body.Cell == c.Cell {
						add(&g.Record, g.At, "cancel assignment "+d.Short(), b.Why)
					}
				}
			}
		case evidence.ActVoid:
			if slices.ContainsFunc(c.Receipts, func(r appraise.ReceiptLine) bool { return r.Index >= b.From && r.Index <= b.To }) {
				add(&g.Record, g.At, fmt.Sprintf("void leaves %d to %d", b.From, b.To), b.Why)
			}
		}
	}
	policies := v.Policies()
	for i := range policies {
		n := 0
		for _, r := range policies[i].Body.Removes {
			if under(r.Subject, c.Cell) {
				n++
			}
		}
		if n > 0 {
			add(&policies[i].Record, policies[i].At, "policy "+policies[i].Body.PolicyDigest.Short()+" weakens "+text.Plural(n, "thing", "things"), policies[i].Body.Why)
		}
	}
	slices.SortStableFunc(all, func(x, y decision) int { return cmp.Compare(x.index, y.index) })
	var out []string
	for _, d := range all {
		out = append(out, d.text)
	}
	return out
}

// FindGate finds a gate of a verdict by its name.
func FindGate(v *appraise.Verdict, name string) (*appraise.Gate, error) {
	g, ok := v.Gate(name)
	if !ok {
		names := []string{}
		for i := range v.Gates {
			names = append(names, v.Gates[i].Gate)
		}
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "the policy has no gate %q%s; it has %s", name, text.Meant(name, names), strings.Join(names, ", ")), "Name one of these.")
	}
	return g, nil
}

// FindCells finds the cells of a verdict that a pattern of [tassadar.Cell.Matches]
// selects: one, or, where the pattern has a "*", all of them.
func FindCells(v *appraise.Verdict, pattern string) ([]*appraise.Cell, error) {
	var found []*appraise.Cell
	var all []tassadar.Cell
	for i := range v.Cells {
		c := &v.Cells[i]
		if c.String() == pattern {
			return []*appraise.Cell{c}, nil
		}
		if c.Matches(pattern) {
			found = append(found, c)
		}
		all = append(all, c.Cell)
	}
	switch {
	case len(found) == 0:
		return nil, noCell(pattern, all)
	case len(found) > 1 && !strings.Contains(pattern, "*"):
		return nil, tassadar.Errorf(tassadar.BadUse, "%d cells match %q, among them %s and %s; a pattern with * explains all that it fits", len(found), pattern, found[0].Cell, found[1].Cell)
	}
	return found, nil
}

// FindMeasured finds the one cell with receipts that a pattern selects. Errors:
// outside_declared_envelope where no declared cell does, unmeasured where none of those
// has a receipt, bad_use where several have.
func FindMeasured(v *appraise.Verdict, pattern string) (*appraise.Cell, error) {
	some, _, err := Select(v, Selection{Only: []string{pattern}})
	if err != nil {
		return nil, err
	}
	for i := range some.Cells {
		if some.Cells[i].String() == pattern {
			return &some.Cells[i], nil
		}
	}
	measured := slices.DeleteFunc(slices.Clone(some.Cells), func(c appraise.Cell) bool { return len(c.Receipts) == 0 })
	switch len(measured) {
	case 0:
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.Unmeasured, "no cell that matches %q has a receipt: %s", pattern, some.Cells[0].Cell),
			"tassadar run --only '"+tassadar.Printable(pattern)+"' measures those of this machine's class.")
	case 1:
		return &measured[0], nil
	}
	return nil, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "%d cells with receipts match %q, among them %s and %s", len(measured), pattern, measured[0].Cell, measured[1].Cell), "Name one of them.")
}

// horizon says how far the longest case goes that a version rests on.
func horizon(v *evidence.MeasuredVersion) string {
	out := fmt.Sprintf("%d instructions", v.Horizon)
	if v.Tokens > 0 {
		out += fmt.Sprintf(" and %d tokens", v.Tokens)
	}
	return out
}

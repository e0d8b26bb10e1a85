package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/policy"
	"tassadar/internal/report"
)

// view are the flags of commands that appraise.
type view struct {
	at   string
	size uint64
}

func (a *app) viewFlags(cmd *cobra.Command) *view {
	v := &view{}
	atFlag(cmd.Flags(), &v.at, "instant of the appraisal")
	cmd.Flags().Uint64Var(&v.size, "size", 0, "appraise only the log's first leaves (default all)")
	a.policyFlag(cmd)
	return v
}

// verdict appraises the log alone. The policy is the one given, which must be
// in the log, or the last one in the log.
func (a *app) verdict(v *view) (*appraise.Verdict, *datadir.State, error) {
	at, err := a.parseInstant(v.at)
	if err != nil {
		return nil, nil, err
	}
	state, err := datadir.Read(a.data, v.size)
	if err != nil {
		return nil, nil, err
	}
	if !state.Verified.Valid() || len(state.Verified.Policies()) == 0 {
		return a.emptyVerdict(at)
	}
	policies := state.Verified.Policies()
	digest := policies[len(policies)-1].Body.PolicyDigest
	if a.policyDir != "" {
		bundle, err := a.bundle()
		if err != nil {
			return nil, nil, err
		}
		if digest = bundle.Digest; !hasPolicy(state, digest) {
			return nil, nil, tassadar.Errorf(tassadar.Unmeasured, "the policy of %s is not in the log of %s; tassadar run --policy %s logs it", a.policyDir, a.data, a.policyDir)
		}
	}
	verdict, err := appraise.Appraise(state.Verified, digest, at)
	return verdict, state, err
}

func hasPolicy(s *datadir.State, digest tassadar.Digest) bool {
	_, ok := s.Verified.Policy(digest)
	return ok
}

// emptyVerdict is the verdict on a data directory that nobody wrote to: all of
// the policy is unmeasured. It goes through the same appraisal, over a log in
// memory that holds the policy alone and whose keys are thrown away.
func (a *app) emptyVerdict(at int64) (*appraise.Verdict, *datadir.State, error) {
	bundle, err := a.bundle()
	if err != nil {
		return nil, nil, err
	}
	v, err := datadir.InMemory(context.Background(), bundle.Policy, at)
	if err != nil {
		return nil, nil, err
	}
	a.note("no evidence in %s yet: everything is unmeasured", a.data)
	verdict, err := appraise.Appraise(v, bundle.Digest, at)
	return verdict, &datadir.State{Verified: v}, err
}

func (a *app) appraiseCommand() *cobra.Command {
	var v *view
	cmd := &cobra.Command{
		Use: "appraise", Short: "Recompute every verdict from the log alone", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			verdict, _, err := a.verdict(v)
			if err != nil {
				return err
			}
			if a.json {
				return a.printJSON(verdict)
			}
			return a.printAll(verdict)
		},
	}
	v = a.viewFlags(cmd)
	return cmd
}

// tables prints parts one after another.
func (a *app) tables(parts ...func(io.Writer, *appraise.Verdict)) func(*appraise.Verdict) error {
	return func(v *appraise.Verdict) error {
		var b strings.Builder
		for _, part := range parts {
			part(&b, v)
		}
		_, err := io.WriteString(a.out, b.String())
		return err
	}
}

func (a *app) printAll(v *appraise.Verdict) error {
	return a.tables(a.portability, a.drift, a.gates, a.foot)(v)
}

// portability prints the matrix: profiles, in them a line a cell.
func (a *app) portability(w io.Writer, v *appraise.Verdict) {
	for i := range v.Profiles {
		p := &v.Profiles[i]
		fmt.Fprintf(w, "%s\n", p.Profile)
		if !p.Implemented {
			fmt.Fprintf(w, "  %s, none measured: %s\n\n", plural(p.RequiredCells, "cell declared", "cells declared"), tassadar.ProfileNotImplemented)
			continue
		}
		fmt.Fprintf(w, "  %s\n  %d of %d required cells green, %d published\n", tassadar.Printable(p.Title), p.GreenCells, p.RequiredCells, p.PublishedCells)
		var cells []*appraise.Cell
		for j := range v.Cells {
			if v.Cells[j].Profile == p.Profile {
				cells = append(cells, &v.Cells[j])
			}
		}
		if len(cells) > manyCells {
			cellGroups(w, cells)
		} else {
			for _, c := range cells {
				cellLine(w, c)
			}
		}
		fmt.Fprintln(w)
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
		about = append(about, codeWords(c.Reasons)...)
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
		about = append([]string{"until " + instant(c.NotAfter)}, about...)
	}
	fmt.Fprintf(w, "  %-18s %-15s %-17s %s\n", c.Backend, c.Toolchain, c.Machine, status)
	wrap(w, "      ", about)
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
			words = slices.Insert(words, 1, "until "+instant(g.until))
		}
		wrap(w, "  ", append([]string{g.machine + ":", plural(len(g.cells), "cell", "cells")}, words...))
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
			wrap(w, "      ", append(rows[key], append([]string{"×"}, strings.Fields(key)...)...))
		}
	}
}

func codeWords(codes []tassadar.Code) []string {
	out := make([]string, len(codes))
	for i, c := range codes {
		out[i] = string(c)
	}
	return out
}

// plural writes a number with the word that goes with it.
func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// cellText prints a cell after a first word, on two lines where one of 80
// columns does not hold it.
func cellText(w io.Writer, first string, cell, last string) {
	cell, last = tassadar.Printable(cell), tassadar.Printable(last)
	if len(first)+len(cell)+len(last) <= 79 {
		fmt.Fprintf(w, "%s%s%s\n", first, cell, last)
		return
	}
	profile, rest, _ := strings.Cut(cell, ",")
	if rest == "" {
		fmt.Fprintf(w, "%s%s%s\n", first, cell, last)
		return
	}
	indent := strings.Repeat(" ", len(first)-len(strings.TrimLeft(first, " "))+2)
	fmt.Fprintf(w, "%s%s,\n%s%s%s\n", first, profile, indent, rest, last)
}

// wrap prints words in lines of at most 80 columns.
func wrap(w io.Writer, indent string, words []string) {
	line, start := indent, true
	if len(words) > 0 && words[0] == "-" {
		line, words, indent = indent+"-", words[1:], indent+"  " // what follows stands under the first word
		start = false
	}
	for _, word := range words {
		word = tassadar.Printable(word)
		if !start && len(line)+1+len(word) > 79 {
			fmt.Fprintln(w, line)
			line, start = indent, true
		}
		if !start {
			line += " "
		}
		line, start = line+word, false
	}
	if !start {
		fmt.Fprintln(w, line)
	}
}

func (a *app) drift(w io.Writer, v *appraise.Verdict) {
	if len(v.Drifts) == 0 {
		fmt.Fprintf(w, "drift: none among %d receipts\n", v.Counts.Receipts)
	}
	for _, d := range v.Drifts {
		cellText(w, "drift: "+string(d.Kind)+" ", d.Cell.String(), "")
		fmt.Fprintf(w, "  first at case %s\n", tassadar.Printable(d.Case))
		wrap(w, "  ", strings.Fields(d.Detail))
		fmt.Fprintf(w, "  receipt %s, engine %s\n", d.Receipt.Short(), tassadar.Printable(d.Engine))
		if d.Before != "" {
			fmt.Fprintf(w, "  before: receipt %s, engine %s\n", d.Before.Short(), tassadar.Printable(d.Was))
		}
	}
	if len(v.Changes) > 0 {
		fmt.Fprintf(w, "since publication %d:\n", v.Changes[0].Publication)
		for _, c := range v.Changes {
			cellText(w, "  ", c.Cell.String(), "")
			wrap(w, "      ", append(strings.Fields(c.Was+" → "+c.Is), codeWords(c.Reasons)...))
		}
	}
}

func (a *app) gates(w io.Writer, v *appraise.Verdict) {
	fmt.Fprintln(w)
	for i := range v.Gates {
		gateText(w, &v.Gates[i], false)
	}
}

func colour(green bool) string {
	if green {
		return "green"
	}
	return "RED"
}

func gateText(w io.Writer, g *appraise.Gate, long bool) {
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
		wrap(w, "        ", codeWords(p.Reasons))
		if !long {
			continue
		}
		fmt.Fprintf(w, "        %s\n", tassadar.Printable(p.Title))
		gateLines(w, p.Evidence)
	}
}

// gateLines prints what did not pass; cells of one profile that fail for the
// same reasons are counted.
func gateLines(w io.Writer, lines []appraise.EvidenceLine) {
	kind := func(e *appraise.EvidenceLine) string {
		profile, _, _ := strings.Cut(e.On, ",")
		return profile + " " + joinCodes(e.Reasons)
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
		cellText(w, "        - ", lines[i].On, "")
		if n > 1 {
			fmt.Fprintf(w, "          and %s of the profile\n", plural(n-1, "more cell", "more cells"))
		}
		wrap(w, "            ", codeWords(lines[i].Reasons))
	}
}

func (a *app) foot(w io.Writer, v *appraise.Verdict) {
	c := v.Counts
	fmt.Fprintf(w, "\n%s: %d abandoned, %d pending\n", plural(c.Assignments, "assignment", "assignments"), c.Abandoned, c.Pending)
	fmt.Fprintf(w, "%s: %d failed, %d differed, %d violated, %d replayed; %s rejected\n",
		plural(c.Receipts, "receipt", "receipts"), c.Failed, c.Differed, c.Violated, c.Replayed, plural(c.Rejected, "record", "records"))
	fmt.Fprintf(w, "policy %s, trust %s; log of %s, root %.12s\n",
		v.PolicyDigest.Short(), v.TrustDigest.Short(), plural(int(v.Log.Size), "leaf", "leaves"), fmt.Sprintf("%x", []byte(v.Log.Root)))
	fmt.Fprintf(w, "appraised at %s; %s\n", instant(v.At), governanceText(v.Governance))
}

// governanceText says how decisions are made, one by one included (law 11).
func governanceText(g evidence.GovernanceShown) string {
	switch {
	case g.OneByOne && g.Operators == 1:
		return "governance: the one operator decides alone"
	case g.OneByOne:
		return fmt.Sprintf("governance: any one of %d operators decides alone", g.Operators)
	}
	return fmt.Sprintf("governance: %d of %d operators", g.Threshold, g.Operators)
}

func (a *app) gateCommand() *cobra.Command {
	var v *view
	cmd := &cobra.Command{
		Use: "gate NAME", Short: "Decide a gate (article, broad, or one of your own): exit 0 green, 1 not", Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			verdict, _, err := a.verdict(v)
			if err != nil {
				return err
			}
			g, ok := verdict.Gate(args[0])
			if !ok {
				names := []string{}
				for i := range verdict.Gates {
					names = append(names, verdict.Gates[i].Gate)
				}
				return tassadar.Errorf(tassadar.BadUse, "the policy has no gate %q; it has %s", args[0], strings.Join(names, ", "))
			}
			if a.json {
				if err := a.printJSON(report.GateOf(verdict, g)); err != nil {
					return err
				}
			} else {
				var b strings.Builder
				gateText(&b, g, true)
				a.foot(&b, verdict)
				fmt.Fprint(a.out, b.String())
			}
			if !g.Green {
				return &notGreen{}
			}
			return nil
		},
	}
	v = a.viewFlags(cmd)
	return cmd
}

func (a *app) explainCommand() *cobra.Command {
	var v *view
	cmd := &cobra.Command{
		Use: "explain CELL", Short: "Say why a cell is what it is, with receipts and the next step", Args: cobra.ExactArgs(1),
		Long: "CELL is PROFILE,BACKEND,TOOLCHAIN,MACHINE; fragments will do while they fit one\ncell only.",
		RunE: func(_ *cobra.Command, args []string) error {
			verdict, state, err := a.verdict(v)
			if err != nil {
				return err
			}
			cell, err := findCell(verdict, args[0])
			if err != nil {
				return err
			}
			if a.json {
				return a.printJSON(cell)
			}
			var b strings.Builder
			explain(&b, cell, decisions(state.Verified, cell))
			fmt.Fprintf(&b, "\n%s\n", governanceText(verdict.Governance))
			_, err = io.WriteString(a.out, b.String())
			return err
		},
	}
	v = a.viewFlags(cmd)
	return cmd
}

func findCell(v *appraise.Verdict, pattern string) (*appraise.Cell, error) {
	var found []*appraise.Cell
	for i := range v.Cells {
		if v.Cells[i].String() == pattern {
			return &v.Cells[i], nil
		}
		if v.Cells[i].Matches(pattern) {
			found = append(found, &v.Cells[i])
		}
	}
	switch len(found) {
	case 1:
		return found[0], nil
	case 0:
		return nil, tassadar.Errorf(tassadar.OutsideEnvelope, "no declared cell matches %q", pattern)
	}
	return nil, tassadar.Errorf(tassadar.BadUse, "%d cells match %q, among them %s and %s", len(found), pattern, found[0].Cell, found[1].Cell)
}

func explain(w io.Writer, c *appraise.Cell, decisions []string) {
	status := string(c.Status)
	if c.Published {
		status += ", published until " + instant(c.NotAfter)
	} else {
		status += ", not published"
	}
	cellText(w, "", c.Cell.String(), "")
	fmt.Fprintln(w, status)
	if c.Label != "" {
		fmt.Fprintf(w, "label: %s\n", tassadar.Printable(c.Label))
	}
	if len(c.Marks) > 0 {
		fmt.Fprintf(w, "marks: %s\n", strings.Join(c.Marks, ", "))
	}
	for _, v := range c.Versions {
		wrap(w, "", strings.Fields(fmt.Sprintf("holds for engine %s, compilers %s: %s, %s, horizon %d instructions, until %s",
			v.Engine, cmp.Or(strings.Join(v.Compilers, "; "), "not said"), plural(v.Machines, "machine", "machines"), plural(v.Workers, "key", "keys"), v.Horizon, instant(v.NotAfter))))
	}
	for _, code := range c.Reasons {
		fmt.Fprintln(w)
		wrap(w, "", strings.Fields(string(code)+": "+code.Meaning()))
		shown := 0
		for _, f := range c.Findings {
			if f.Code != code {
				continue
			}
			if shown++; shown > 5 {
				continue
			}
			text := f.Detail
			if f.Case != "" {
				text = f.Case + ": " + text
			}
			if f.Receipt != "" {
				text += " [receipt " + f.Receipt.Short() + "]"
			}
			wrap(w, "  ", append([]string{"-"}, strings.Fields(text)...))
		}
		if shown > 5 {
			fmt.Fprintf(w, "  - and %d more; --json lists all\n", shown-5)
		}
		wrap(w, "  ", strings.Fields("next: "+code.Next()))
	}
	if len(decisions) > 0 {
		fmt.Fprintln(w, "\ndecisions of governance")
		for _, d := range decisions {
			wrap(w, "  ", append([]string{"-"}, strings.Fields(d)...))
		}
	}
	if len(c.Receipts) == 0 {
		return
	}
	fmt.Fprintln(w, "\nreceipts")
	for i := range c.Receipts {
		r := &c.Receipts[i]
		counts := "counts"
		switch {
		case !r.Counts && len(r.Codes) == 0:
			counts = "does not count: another receipt of the same engine differs"
		case !r.Counts:
			counts = "does not count: " + joinCodes(r.Codes)
		}
		if len(r.Variants) > 0 {
			counts += ", " + plural(len(r.Variants), "variant", "variants")
		}
		fmt.Fprintf(w, "  %s  leaf %d, assigned %s\n", r.Receipt.Short(), r.Index, instant(r.AssignedAt))
		wrap(w, "      ", strings.Fields(fmt.Sprintf("worker %.12s, host %.12s, %s", r.Worker, cmp.Or(r.Host, "unknown"), r.Engine)))
		wrap(w, "      ", strings.Fields(counts))
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
		all = append(all, decision{r.Index, fmt.Sprintf("%s, %s, by %s: %s", instant(at), what, strings.Join(signers, " and "), cmp.Or(why, "no reason given"))})
	}
	governance := v.Governance()
	withdrawals := map[tassadar.Digest]tassadar.Cell{}
	for i := range governance {
		g := &governance[i]
		switch b := &g.Body; b.Action {
		case evidence.ActWithdraw:
			withdrawals[g.Digest] = *b.Cell
			if covers(*b.Cell, c.Cell) {
				add(&g.Record, g.At, "withdraw "+b.Cell.String(), b.Why)
			}
		case evidence.ActReinstate:
			if w, ok := withdrawals[b.Withdrawal]; ok && covers(w, c.Cell) {
				add(&g.Record, g.At, "reinstate "+w.String(), b.Why)
			}
		case evidence.ActResolve:
			if slices.ContainsFunc(c.Receipts, func(r appraise.ReceiptLine) bool { return r.Receipt == b.Receipt }) {
				add(&g.Record, g.At, "withdraw receipt "+b.Receipt.Short(), b.Why)
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
			if strings.HasPrefix(r.Subject, c.Profile) {
				n++
			}
		}
		if n > 0 {
			add(&policies[i].Record, policies[i].At, "policy "+policies[i].Body.PolicyDigest.Short()+" weakens "+plural(n, "thing", "things"), policies[i].Body.Why)
		}
	}
	slices.SortStableFunc(all, func(x, y decision) int { return cmp.Compare(x.index, y.index) })
	var out []string
	for _, d := range all {
		out = append(out, d.text)
	}
	return out
}

// covers reports whether the cell of a decision, where * stands for any,
// covers c.
func covers(pattern, c tassadar.Cell) bool {
	fits := func(p, s string) bool { return p == "*" || p == s }
	return fits(pattern.Profile, c.Profile) && fits(pattern.Backend, c.Backend) &&
		fits(pattern.Toolchain, c.Toolchain) && fits(pattern.Machine, c.Machine)
}

// printPlan prints what a run would do.
func (a *app) printPlan(m *evidence.Machine, items []planned) error {
	var b strings.Builder
	fmt.Fprintf(&b, "on %s\n", m.Class)
	for _, p := range items {
		do := "measure"
		if !p.Measure {
			do = "skip"
		}
		why := p.Why
		if p.Code != "" {
			why = string(p.Code) + ": " + strings.TrimPrefix(why, string(p.Code)+": ")
		}
		fmt.Fprintf(&b, "  %-7s  %s\n", do, p.Profile)
		wrap(&b, "           ", append([]string{p.Backend + ",", p.Toolchain + ":"}, strings.Fields(why)...))
	}
	if len(items) == 0 {
		fmt.Fprintln(&b, "  no declared cell matches")
	}
	_, err := io.WriteString(a.out, b.String())
	return err
}

// printPlanNotes says what was not measured here and why.
func (a *app) printPlanNotes(b *policy.Bundle, m *evidence.Machine, items []planned) {
	fresh := 0
	said := map[string]bool{}
	for _, p := range items {
		switch {
		case p.Code == tassadar.ProfileNotImplemented:
		case p.Code != "" && !said[p.Backend]:
			said[p.Backend] = true
			a.note("not measured here: %s: %s: %s", p.Backend, p.Code, strings.TrimPrefix(p.Why, string(p.Code)+": "))
		case p.Code == "" && !p.Measure:
			fresh++
		}
	}
	if fresh > 0 {
		a.note("%s fresh and not measured again (--again measures)", plural(fresh, "cell is", "cells are"))
	}
	if !slices.ContainsFunc(b.Policy.Cells(), func(c tassadar.DeclaredCell) bool { return c.Machine == m.Class }) {
		a.note("%s: no envelope declares this machine's class %s; nothing was measured", tassadar.OutsideEnvelope, m.Class)
	}
}

func (a *app) auditCommand() *cobra.Command {
	return &cobra.Command{
		Use: "audit", Short: "Check the whole data directory: tiles, signatures, index, keys", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			state, err := datadir.Read(a.data, 0)
			if err != nil {
				return err
			}
			if !state.Verified.Valid() {
				return tassadar.Errorf(tassadar.Unmeasured, "%s holds no log", a.data)
			}
			verifier, err := evidence.LogVerifier(state.Trust)
			if err != nil {
				return err
			}
			log, err := evidence.OpenLog(datadir.Tiles(a.data), verifier)
			if err != nil {
				return err
			}
			if err := datadir.CheckKeys(a.data); err != nil {
				return err
			}
			rejected := state.Verified.Rejected()
			if a.json {
				return a.printJSON(map[string]any{"log": log.Head(), "records": len(log.Records()), "signed": signedRecords(log), "rejected": append([]evidence.Rejected{}, rejected...)})
			}
			fmt.Fprintf(a.out, "%s, %s: every tile, signature and index row agrees\nroot %x\n",
				plural(int(log.Size()), "leaf", "leaves"), plural(len(log.Records()), "record", "records"), log.Root())
			for _, r := range rejected {
				fmt.Fprintf(a.out, "rejected: leaf %d: %s: %s\n", r.Index, r.Code, tassadar.Printable(r.Detail))
			}
			return nil
		},
	}
}

// signedRecord is a record of the log with those who claim to have signed it.
type signedRecord struct {
	Leaf    tassadar.Uint `json:"leaf"`
	Kind    evidence.Kind `json:"kind"`
	Signers []string      `json:"signers"`
}

func signedRecords(log *evidence.Log) []signedRecord {
	out := []signedRecord{}
	for _, r := range log.Records() {
		if opened, err := evidence.Open(r.Data, nil); err == nil {
			out = append(out, signedRecord{tassadar.Uint(r.Index), opened.Kind, opened.Claimed})
		}
	}
	return out
}

func (a *app) reindexCommand() *cobra.Command {
	return &cobra.Command{
		Use: "reindex", Short: "Rebuild the index from the log", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := datadir.Reindex(cmd.Context(), a.data); err != nil {
				return err
			}
			a.note("index rebuilt")
			return nil
		},
	}
}

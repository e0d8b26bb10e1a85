package main

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

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
	cmd.Flags().StringVar(&v.at, "at", "", "instant of the appraisal, RFC 3339 or Unix seconds (default now)")
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
	digest := policies[len(policies)-1].Body.Policy.Digest()
	if a.policyDir != "" {
		bundle, err := policy.Load(a.policyDir)
		if err != nil {
			return nil, nil, err
		}
		digest = bundle.Digest
	}
	verdict, err := appraise.Appraise(state.Verified, digest, at)
	return verdict, state, err
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
			fmt.Fprintf(w, "  %d cells declared, none measured: %s\n\n", p.RequiredCells, tassadar.ProfileNotImplemented)
			continue
		}
		fmt.Fprintf(w, "  %s: %d of %d required cells green, %d published\n", p.Title, p.GreenCells, p.RequiredCells, p.PublishedCells)
		for j := range v.Cells {
			if c := &v.Cells[j]; c.Profile == p.Profile {
				cellLine(w, c)
			}
		}
		fmt.Fprintln(w)
	}
}

// cellLine prints a cell within 80 columns; reasons wrap.
func cellLine(w io.Writer, c *appraise.Cell) {
	status := string(c.Status)
	if c.Published {
		status = "PUBLISHED"
	}
	about := append([]string{}, codeWords(c.Reasons)...)
	if c.Published {
		about = append(about, "until "+instant(c.NotAfter))
	}
	for _, m := range c.Marks {
		if m != "prebuilt" || c.Status == appraise.Green {
			about = append(about, "("+m+")")
		}
	}
	if !c.Required && c.Status == appraise.Unmeasured {
		about = append(about, "(observed)")
	}
	fmt.Fprintf(w, "  %-18s %-15s %-17s %s\n", c.Backend, c.Toolchain, c.Machine, status)
	if c.Status != appraise.Unmeasured || len(c.Reasons) > 1 {
		wrap(w, "      ", about)
	}
}

func codeWords(codes []tassadar.Code) []string {
	out := make([]string, len(codes))
	for i, c := range codes {
		out[i] = string(c)
	}
	return out
}

// wrap prints words in lines of at most 80 columns.
func wrap(w io.Writer, indent string, words []string) {
	line := indent
	for i, word := range words {
		if i > 0 && len(line)+1+len(word) > 79 {
			fmt.Fprintln(w, line)
			line = indent
		}
		if line != indent {
			line += " "
		}
		line += word
	}
	if line != indent {
		fmt.Fprintln(w, line)
	}
}

func (a *app) drift(w io.Writer, v *appraise.Verdict) {
	if len(v.Drifts) == 0 {
		fmt.Fprintf(w, "drift: none among %d receipts\n", v.Counts.Receipts)
	}
	for _, d := range v.Drifts {
		fmt.Fprintf(w, "drift: %s %s\n", d.Kind, d.Cell)
		fmt.Fprintf(w, "  first at case %s\n", d.Case)
		wrap(w, "  ", strings.Fields(d.Detail))
		fmt.Fprintf(w, "  receipt %s, engine %s\n", d.Receipt.Short(), d.Engine)
		if d.Before != "" {
			fmt.Fprintf(w, "  before: receipt %s, engine %s\n", d.Before.Short(), d.Was)
		}
	}
	if len(v.Changes) > 0 {
		fmt.Fprintf(w, "since publication %d:\n", v.Changes[0].Publication)
		for _, c := range v.Changes {
			fmt.Fprintf(w, "  %s\n", c.Cell)
			wrap(w, "    ", append(strings.Fields(c.Was+" → "+c.Is), codeWords(c.Reasons)...))
		}
	}
	fmt.Fprintln(w)
}

func (a *app) gates(w io.Writer, v *appraise.Verdict) {
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
		fmt.Fprintf(w, "        %s\n", p.Title)
		for _, e := range p.Evidence {
			if !e.Passed {
				fmt.Fprintf(w, "        - %s\n", e.On)
				wrap(w, "            ", codeWords(e.Reasons))
			}
		}
	}
}

func (a *app) foot(w io.Writer, v *appraise.Verdict) {
	c := v.Counts
	fmt.Fprintf(w, "\n%d assignments, %d receipts: %d failed, %d differed, %d violated; %d abandoned, %d pending, %d rejected\n",
		c.Assignments, c.Receipts, c.Failed, c.Differed, c.Violated, c.Abandoned, c.Pending, c.Rejected)
	fmt.Fprintf(w, "policy %s, trust %s, log %d leaves, root %.12s, at %s\n",
		v.PolicyDigest.Short(), v.TrustDigest.Short(), v.Log.Size, fmt.Sprintf("%x", []byte(v.Log.Root)), instant(v.At))
	if v.Governance.OneByOne {
		fmt.Fprintf(w, "governance: one of %d operators decides alone\n", v.Governance.Operators)
	} else {
		fmt.Fprintf(w, "governance: %d of %d operators\n", v.Governance.Threshold, v.Governance.Operators)
	}
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
		Long: "CELL is PROFILE,BACKEND,TOOLCHAIN,MACHINE; fragments will do while they fit one cell only.",
		RunE: func(_ *cobra.Command, args []string) error {
			verdict, _, err := a.verdict(v)
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
			explain(&b, cell)
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

func explain(w io.Writer, c *appraise.Cell) {
	status := string(c.Status)
	if c.Published {
		status += ", published until " + instant(c.NotAfter)
	} else {
		status += ", not published"
	}
	fmt.Fprintf(w, "%s\n%s\n", c.Cell, status)
	if c.Label != "" {
		fmt.Fprintf(w, "label: %s\n", c.Label)
	}
	if len(c.Marks) > 0 {
		fmt.Fprintf(w, "marks: %s\n", strings.Join(c.Marks, ", "))
	}
	for _, v := range c.Versions {
		fmt.Fprintf(w, "holds for engine %s, compilers %s, on %d machines with %d keys, horizon %d instructions, until %s\n",
			v.Engine, strings.Join(v.Compilers, "; "), v.Machines, v.Workers, v.Horizon, instant(v.NotAfter))
	}
	for _, code := range c.Reasons {
		fmt.Fprintf(w, "\n%s: %s\n", code, code.Meaning())
		shown := 0
		for _, f := range c.Findings {
			if f.Code != code {
				continue
			}
			if shown++; shown > 5 {
				continue
			}
			at := ""
			if f.Case != "" {
				at = f.Case + ": "
			}
			if f.Receipt != "" {
				fmt.Fprintf(w, "  - %s%s [receipt %s]\n", at, f.Detail, f.Receipt.Short())
			} else {
				fmt.Fprintf(w, "  - %s%s\n", at, f.Detail)
			}
		}
		if shown > 5 {
			fmt.Fprintf(w, "  - and %d more; --json lists all\n", shown-5)
		}
		fmt.Fprintf(w, "  next: %s\n", code.Next())
	}
	if len(c.Receipts) == 0 {
		return
	}
	fmt.Fprintln(w, "\nreceipts")
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(tw, "  RECEIPT\tLOG\tWORKER\tHOST\tASSIGNED\tENGINE\tCOUNTS")
	for _, r := range c.Receipts {
		counts := "yes"
		if !r.Counts {
			counts = "no: " + joinCodes(r.Codes)
		}
		if len(r.Variants) > 0 {
			counts += fmt.Sprintf(", %d variants", len(r.Variants))
		}
		fmt.Fprintf(tw, "  %s\t%d\t%.12s\t%.12s\t%s\t%s\t%s\n", r.Receipt.Short(), r.Index, r.Worker, r.Host, instant(r.AssignedAt), r.Engine, counts)
	}
	tw.Flush()
}

// printPlan prints what a run would do.
func (a *app) printPlan(m *evidence.Machine, items []planned) error {
	w := tabwriter.NewWriter(a.out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "on %s\n", m.Class)
	for _, p := range items {
		do := "measure"
		if !p.Measure {
			do = "skip"
		}
		why := p.Why
		if p.Code != "" {
			why = string(p.Code) + ": " + p.Why
		}
		fmt.Fprintf(w, "  %s\t%s\t%s\t%s\n", do, p.Profile, p.Backend, why)
	}
	return w.Flush()
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
		a.note("%d cells are fresh and were not measured again (--again measures them)", fresh)
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
			rejected := state.Verified.Rejected()
			if a.json {
				return a.printJSON(map[string]any{"log": log.Head(), "records": len(log.Records()), "rejected": append([]evidence.Rejected{}, rejected...)})
			}
			fmt.Fprintf(a.out, "%d leaves, %d records, root %x: every tile, signature and index row agrees\n", log.Size(), len(log.Records()), log.Root())
			for _, r := range rejected {
				fmt.Fprintf(a.out, "rejected: leaf %d: %s: %s\n", r.Index, r.Code, r.Detail)
			}
			return nil
		},
	}
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

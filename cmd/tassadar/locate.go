package main

import (
	"context"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/backend/known"
	"tassadar/internal/challenge"
	"tassadar/internal/datadir"
	"tassadar/internal/located"
	"tassadar/internal/plan"
	"tassadar/internal/report"
	"tassadar/internal/text"
)

func (a *app) locateCommand() *cobra.Command {
	var v *viewing
	var caseID, against, out string
	cmd := &cobra.Command{
		Use: "locate CELL", Short: "Find the operation at which two engines part, and a module that shows it", Args: oneCell,
		Long: `The case of the cell that differs from its reference, or else passed with other
allowed bits, is executed here, on the engine of its receipt and on another one
that comes to another result. Copies of the module that stop behind their n-th
float operation and show it find the first one whose result is another: where it
stands, its operands, and both results. A module of a few instructions is made
that shows the same difference by itself; -o DIR keeps it, in the text format,
as bytes, and with a script for node or deno. In modules without floats the
first instruction behind which memory or globals differ is found, and the first
page of the memory.

What is found is kept in the data directory, where explain, report drift and the
page of the cell show it as long as the receipts and engines are the last ones.
CELL is PROFILE,BACKEND,TOOLCHAIN,MACHINE; fragments will do while they fit one
cell with receipts. Nothing is logged, and no verdict reads it.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if datadir.WithoutLog(a.data) {
				return a.policies().NoLog()
			}
			return a.locate(cmd.Context(), v, args[0], caseID, against, out)
		},
	}
	v = a.viewFlags(cmd)
	cmd.Flags().StringVar(&caseID, "case", "", "the case, WORKLOAD/CASE (default: one that differs, or has other allowed bits)")
	cmd.Flags().StringVar(&against, "against", "", "the other backend family (default: any here that comes to another result)")
	cmd.Flags().StringVarP(&out, "output", "o", "", "write the module that shows the difference into this folder")
	return cmd
}

func (a *app) locate(ctx context.Context, v *viewing, name, caseID, against, out string) error {
	verdict, state, err := a.verdict(v)
	if err != nil {
		return err
	}
	defer state.Close()
	cell, err := report.FindMeasured(verdict, name)
	if err != nil {
		return err
	}
	if against == cell.Backend {
		return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "--against %s is the backend of the cell itself", against), "Name another family, or none: tassadar backend list.")
	}
	if err := a.checkAgainst(against); err != nil {
		return err
	}
	asked, err := report.Questions(cell, caseID)
	if err != nil {
		return err
	}
	bundle, err := a.policies().Load()
	if err != nil {
		return err
	}
	if out != "" {
		if err := datadir.CheckFolder(a.data, out, report.ReproducerNames); err != nil {
			return err
		}
	}
	families := plan.Declared(&bundle.Policy)
	if against != "" && !slices.Contains(families, against) {
		families = append(families, against)
	}
	source := challenge.Modules(bundle)
	source.Backends = a.references(families)
	var p *report.Parted
	for _, q := range asked {
		rc, assignment, err := challenge.Answering(state.Verified, q.Receipt)
		if err != nil {
			return err
		}
		found, err := source.Part(ctx, &assignment.Body, &rc.Body, q.Case, against)
		if err == nil {
			p = report.Locate(state.Verified, verdict, cell.Cell, q.Receipt, found)
			break
		}
		if tassadar.CodeOf(err) == tassadar.BackendUnavailable {
			return tassadar.WithNext(err, anotherFamily)
		}
		if tassadar.CodeOf(err) != tassadar.Unmeasured || len(asked) == 1 {
			return err
		}
	}
	if p == nil {
		return tassadar.WithNext(tassadar.Errorf(tassadar.Unmeasured, "the engines here come to the same results as %s does, in all of %s", cell.Backend, text.Plural(len(asked), "case in question", "cases in question")),
			"Where other results were wanted the references may be wrong: tassadar explain CELL shows both. Where the receipts are of another host, look there; tassadar backend list says which engines are here.")
	}
	files := report.ReproducerFiles(p)
	if out != "" && len(files) > 0 {
		if err := datadir.WriteFolder(out, files); err != nil {
			return err
		}
	}
	folder, err := located.Keep(a.data, p, files)
	if err != nil {
		a.note("warning: what was found is not kept in %s: %v", a.data, err)
	}
	if a.json {
		return a.printJSON(p)
	}
	var b strings.Builder
	report.PartingText(&b, state.Verified, verdict, p)
	if folder != "" && out == "" {
		report.ReproducerText(&b, "  ", p, folder)
	}
	switch {
	case out == "":
	case len(files) == 0:
		b.WriteString("nothing to keep in " + tassadar.Printable(out) + "\n")
	default:
		b.WriteString("kept in " + tassadar.Printable(out) + ": " + strings.Join(report.ReproducerNames, ", ") + "\n")
	}
	return a.print(&b)
}

// kept is what locate found before, as it stands to a verdict on the whole log; what
// cannot be read is said.
func (a *app) kept(log *evidence.Verified, v *appraise.Verdict) []report.Kept {
	all, err := located.All(a.data)
	if err != nil {
		a.note("warning: not all that was located can be shown: %v\n  next: remove the folder; tassadar locate makes it again", err)
	}
	out := make([]report.Kept, len(all))
	for i := range all {
		out[i] = report.Kept{Located: all[i].Located, Folder: all[i].Folder}
	}
	return report.Sift(log, v, out)
}

const anotherFamily = "Name a family that is here, or none: tassadar backend list says which are, and how to install others."

// checkAgainst refuses a family that no kind of engine has.
func (a *app) checkAgainst(family string) error {
	if family == "" {
		return nil
	}
	if _, err := a.registry().Backend(family); err != nil {
		return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "--against %.100q is no backend family%s", family, text.Meant(family, known.Families())), anotherFamily)
	}
	return nil
}

// oneCell takes one argument, a cell, and says where cells are listed if there is none.
func oneCell(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "give a CELL: PROFILE,BACKEND,TOOLCHAIN,MACHINE, or a fragment that fits one"),
			"tassadar report portability shows the cells.")
	}
	return cobra.ExactArgs(1)(cmd, args)
}

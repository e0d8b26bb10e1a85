package main

import (
	"fmt"
	"io"
	"math"
	"strings"

	"github.com/spf13/cobra"

	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/intflag"
	"tassadar/internal/report"
	"tassadar/internal/text"
	"tassadar/internal/view"
)

// viewing are the flags of commands that appraise.
type viewing struct {
	at   string
	size uint64
	all  bool
}

func (a *app) viewFlags(cmd *cobra.Command) *viewing {
	v := &viewing{}
	atFlag(cmd.Flags(), &v.at, "instant of the appraisal")
	intflag.Var(cmd.Flags(), &v.size, "size", 0, 1, math.MaxInt64, "appraise only the log's first leaves (default all)")
	cmd.Flags().BoolVar(&v.all, "verify-all", false, "verify every record again, use no verdict that the index keeps (audit reads the tiles, too)")
	a.policyFlag(cmd)
	return v
}

// verdict appraises the log alone. The state is to be closed; not all of its records are
// read.
func (a *app) verdict(v *viewing) (*appraise.Verdict, *datadir.State, error) {
	return a.verdictBy(v, (*appraise.Appraiser).Appraise)
}

// verdictBy is verdict, by a method of an appraiser.
func (a *app) verdictBy(v *viewing, how view.Method) (*appraise.Verdict, *datadir.State, error) {
	at, err := a.parseInstant(v.at)
	if err != nil {
		return nil, nil, err
	}
	found, err := view.Options{Policies: a.policies(), At: at, Size: v.size, All: v.all}.Verdict(how)
	if err != nil {
		return nil, nil, err
	}
	a.nothingThere = found.NoLog
	return found.Verdict, found.State, nil
}

// foot prints what a verdict rests on. Of a log in memory it says nothing: that is
// another in each call.
func (a *app) foot(w io.Writer, v *appraise.Verdict) {
	if a.nothingThere {
		report.NoLogText(w, v)
	} else {
		report.FootText(w, v)
	}
}

func (a *app) appraiseCommand() *cobra.Command {
	var v *viewing
	cmd := &cobra.Command{
		Use: "appraise", Short: "Recompute every verdict from the log alone", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			verdict, state, err := a.verdict(v)
			if err != nil {
				return err
			}
			defer state.Close()
			if a.json {
				return a.printJSON(verdict)
			}
			var b strings.Builder
			a.printAll(&b, verdict, state.Verified)
			return a.print(&b)
		},
	}
	v = a.viewFlags(cmd)
	return cmd
}

// printAll prints the whole verdict for people.
func (a *app) printAll(w io.Writer, v *appraise.Verdict, log *evidence.Verified) {
	report.PortabilityText(w, v, nil, nil)
	report.DriftText(w, log, v)
	report.GatesText(w, v)
	a.foot(w, v)
}

func (a *app) gateCommand() *cobra.Command {
	var v *viewing
	cmd := &cobra.Command{
		Use: "gate NAME", Short: "Decide a gate (article, broad, or one of your own): exit 0 green, 1 not", Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			how := (*appraise.Appraiser).Brief
			if a.json { // which lists receipts
				how = (*appraise.Appraiser).Appraise
			}
			verdict, state, err := a.verdictBy(v, how)
			if err != nil {
				return err
			}
			defer state.Close()
			g, err := report.FindGate(verdict, args[0])
			if err != nil {
				return err
			}
			if a.json {
				if err := a.printJSON(report.GateOf(verdict, g)); err != nil {
					return err
				}
			} else {
				var b strings.Builder
				if a.nothingThere {
					report.GateSummary(&b, g)
					text.Wrap(&b, "", strings.Fields(fmt.Sprintf("next: %s; then tassadar gate %s says of each what it lacks", a.policies().FirstRun(), g.Gate)))
				} else {
					report.GateText(&b, verdict, g, true)
				}
				a.foot(&b, verdict)
				if err := a.print(&b); err != nil {
					return err
				}
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
	var v *viewing
	cmd := &cobra.Command{
		Use: "explain CELL", Short: "Say why a cell is what it is, with receipts and the next step", Args: oneCell,
		Long: `CELL is PROFILE,BACKEND,TOOLCHAIN,MACHINE; fragments will do while they fit one
cell only. A part with * in it is a pattern of the whole part, and every cell
that fits is explained: "*,wazero.*". With --json that is a list, cells.`,
		RunE: func(_ *cobra.Command, args []string) error {
			verdict, state, err := a.verdict(v)
			if err != nil {
				return err
			}
			defer state.Close()
			found, err := report.FindCells(verdict, args[0])
			if err != nil {
				return err
			}
			e := report.NewExplainer(state.Verified, verdict, a.kept(state.Verified, verdict)...)
			if a.json {
				var all []report.Explained
				for _, cell := range found {
					all = append(all, e.Explained(cell))
				}
				if strings.Contains(args[0], "*") {
					return a.printJSON(map[string]any{"cells": all})
				}
				return a.printJSON(all[0])
			}
			var b strings.Builder
			for i, cell := range found {
				if i > 0 {
					b.WriteString("\n")
				}
				e.Text(&b, cell)
			}
			return a.print(&b)
		},
	}
	v = a.viewFlags(cmd)
	return cmd
}

func (a *app) reindexCommand() *cobra.Command {
	return &cobra.Command{
		Use: "reindex", Short: "Rebuild the index from the log", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if datadir.WithoutLog(a.data) {
				return a.policies().NoLog()
			}
			if err := datadir.Reindex(cmd.Context(), a.data); err != nil {
				return err
			}
			return a.say(answer{"index": "rebuilt"}, "index rebuilt")
		},
	}
}

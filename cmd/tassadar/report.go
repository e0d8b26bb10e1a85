package main

import (
	"context"
	"fmt"
	"io"
	"math"
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/intflag"
	"tassadar/internal/report"
	"tassadar/internal/text"
)

// view are the flags of commands that appraise.
type view struct {
	at   string
	size uint64
	all  bool
}

func (a *app) viewFlags(cmd *cobra.Command) *view {
	v := &view{}
	atFlag(cmd.Flags(), &v.at, "instant of the appraisal")
	intflag.Var(cmd.Flags(), &v.size, "size", 0, 1, math.MaxInt64, "appraise only the log's first leaves (default all)")
	cmd.Flags().BoolVar(&v.all, "verify-all", false, "verify every record again, use no verdict that the index keeps (audit reads the tiles, too)")
	a.policyFlag(cmd)
	return v
}

// verdict appraises the log alone. The policy is the one given, which must be
// in the log, or the last one in the log. Not all records of the state are read.
func (a *app) verdict(v *view) (*appraise.Verdict, *datadir.State, error) {
	return a.verdictBy(v, (*appraise.Appraiser).Appraise)
}

// verdictBy is verdict, by a method of an appraiser.
func (a *app) verdictBy(v *view, appraise func(*appraise.Appraiser, *evidence.Verified, tassadar.Digest, int64) (*appraise.Verdict, error)) (*appraise.Verdict, *datadir.State, error) {
	at, err := a.parseInstant(v.at)
	if err != nil {
		return nil, nil, err
	}
	read := func() (*datadir.State, error) { return datadir.Look(a.data) }
	if v.all || v.size != 0 {
		read = func() (*datadir.State, error) { return datadir.Read(a.data, v.size) }
	}
	state, err := read()
	if err != nil {
		return nil, nil, err
	}
	switch {
	case state.Leaves > 0 && len(state.Verified.Policies()) == 0:
		return nil, nil, a.tooSmall(v.size)
	case !state.Verified.Valid() || len(state.Verified.Policies()) == 0:
		return a.emptyVerdict(at)
	case state.Leaves > 0 && state.Verified.Sizes().Receipts == 0:
		a.note("--size %d: no receipt is among the log's first leaves; it has %d\n  next: a larger --size, or none for all", v.size, state.Leaves)
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
	verdict, err := appraise(state.Verdicts, state.Verified, digest, at)
	if tassadar.CodeOf(err) == tassadar.IndexDiffers { // a writer was at work, or Read says what is wrong
		state.Close()
		if state, err = datadir.Read(a.data, 0); err == nil {
			verdict, err = appraise(state.Verdicts, state.Verified, digest, at)
		}
	}
	return verdict, state, err
}

// tooSmall refuses a --size at which the log has no policy yet.
func (a *app) tooSmall(size uint64) error {
	whole, err := datadir.Read(a.data, 0)
	if err != nil {
		return err
	}
	err = tassadar.Errorf(tassadar.BadUse, "--size %d: the log's first leaves hold no policy, so there is nothing to appraise", size)
	if policies := whole.Verified.Policies(); len(policies) > 0 {
		return tassadar.WithNext(err, fmt.Sprintf("Give --size %d or more: there the first policy is logged; or none for all.", policies[0].Index+1))
	}
	return tassadar.WithNext(err, "The whole log has none: "+a.firstRun()+" logs one.")
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
	a.note("no evidence in %s yet: everything is unmeasured\n  next: %s measures this machine, or give another --data", a.data, a.firstRun())
	verdict, err := appraise.Appraise(v, bundle.Digest, at)
	a.nothingThere = true
	return verdict, &datadir.State{Verified: v}, err
}

// foot prints what a verdict rests on. Of the log in memory of emptyVerdict it says nothing:
// that is another in each call.
func (a *app) foot(w io.Writer, v *appraise.Verdict) {
	if a.nothingThere {
		report.NoLogText(w, v)
	} else {
		report.FootText(w, v)
	}
}

// firstRun is the command that begins a log.
func (a *app) firstRun() string {
	if a.policyDir != "" {
		return "tassadar run --policy " + tassadar.Printable(a.policyDir)
	}
	return "tassadar run"
}

// noLog reports whether the data directory is missing or without a log; what stands in
// its place is for others to complain of.
func (a *app) noLog() bool {
	return datadir.WithoutLog(a.data)
}

// needLog is what commands say that need a log.
func (a *app) needLog() error {
	return tassadar.WithNext(tassadar.Errorf(tassadar.Unmeasured, "%s holds no log", a.data), a.firstRun()+" begins one; or give another --data.")
}

func (a *app) appraiseCommand() *cobra.Command {
	var v *view
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
	var v *view
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
			g, err := gateNamed(verdict, args[0])
			if err != nil {
				return err
			}
			if a.json {
				if err := a.printJSON(report.GateOf(verdict, g)); err != nil {
					return err
				}
			} else {
				var b strings.Builder
				report.GateText(&b, verdict, g, true)
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

// gateNamed finds a gate of a verdict.
func gateNamed(v *appraise.Verdict, name string) (*appraise.Gate, error) {
	g, ok := v.Gate(name)
	if !ok {
		names := []string{}
		for i := range v.Gates {
			names = append(names, v.Gates[i].Gate)
		}
		return nil, tassadar.Errorf(tassadar.BadUse, "the policy has no gate %q%s; it has %s", name, text.Meant(name, names), strings.Join(names, ", "))
	}
	return g, nil
}

func (a *app) explainCommand() *cobra.Command {
	var v *view
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
			if a.noLog() {
				return a.needLog()
			}
			if err := datadir.Reindex(cmd.Context(), a.data); err != nil {
				return err
			}
			return a.say(answer{"index": "rebuilt"}, "index rebuilt")
		},
	}
}

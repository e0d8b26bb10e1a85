package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/audit"
	"tassadar/internal/backend"
	"tassadar/internal/datadir"
	"tassadar/internal/intflag"
	"tassadar/internal/modules"
	"tassadar/internal/plan"
	"tassadar/internal/report"
	"tassadar/internal/text"
	"tassadar/internal/tracestore"
)

// auditOptions are the flags of audit.
type auditOptions struct {
	at, out, key, traces string
	sample               int
	buildSources         bool
}

func (a *app) auditCommand() *cobra.Command {
	var o auditOptions
	cmd := &cobra.Command{
		Use: "audit [GATE]", Short: "Check the whole data directory; with GATE, derive its claim again", Args: cobra.MaximumNArgs(1),
		Long: `Checks every tile, signature, key, index row and trace of the data directory.

With GATE it derives the gate's claim again from the log alone, using no verdict
that was kept, draws a sample of the receipts that the claim rests on, by the
root of the log, and executes of each a window of its trace, or a case, again on
this host; and tries a refusal case of each again. With --build-sources it also
builds the modules of the sample again. It prints what it found and what it did
not check; with -o it signs that, by the operator's key or by the one that --key
names. Confirmed is a gate that is green where all that was executed again came
to the same; refuted is one that something speaks against; where evidence is
missing, by the log or on this host, it is undecided.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 && (o.out != "" || cmd.Flags().Changed("sample") || o.key != "" || o.at != "" || o.traces != "" || o.buildSources) {
				return tassadar.Errorf(tassadar.BadUse, "name a gate: -o, --key, --sample, --traces, --build-sources and --at are of the audit of one")
			}
			if o.key != "" && o.out == "" {
				return tassadar.Errorf(tassadar.BadUse, "--key signs what -o writes: give -o too")
			}
			state, err := a.auditData(len(args) == 0)
			if err != nil || len(args) == 0 {
				return err
			}
			return a.auditGate(cmd.Context(), state, args[0], &o)
		},
	}
	a.policyFlag(cmd)
	f := cmd.Flags()
	atFlag(f, &o.at, "with GATE: instant of the appraisal")
	intflag.Var(f, &o.sample, "sample", 12, 1, 10_000, "with GATE: receipts of which something is executed again, at most")
	f.BoolVar(&o.buildSources, "build-sources", false, "with GATE: build the modules of the sample again here, from the sources of the policy")
	f.StringVar(&o.traces, "traces", "", "with GATE: folder of traces (default DATA/traces)")
	f.StringVar(&o.key, "key", "", "with GATE and -o: file of the key to sign with (default the operator's, DATA/keys/operator.pem)")
	f.StringVarP(&o.out, "output", "o", "", "with GATE: write what was found here, signed")
	return cmd
}

// auditData checks the data directory, says so unless a gate is named, and returns
// all of its log.
func (a *app) auditData(alone bool) (*datadir.State, error) {
	state, err := datadir.Read(a.data, 0)
	if err != nil {
		return nil, err
	}
	if !state.Verified.Valid() {
		return nil, a.policies().NoLog()
	}
	verifier, err := evidence.LogVerifier(state.Trust)
	if err != nil {
		return nil, err
	}
	log, err := evidence.OpenLog(datadir.Tiles(a.data), verifier)
	if err != nil {
		return nil, err
	}
	if err := errors.Join(datadir.CheckKeys(a.data), datadir.CheckIndex(a.data)); err != nil {
		return nil, err
	}
	found := report.AuditOf(log, state.Verified.Rejected())
	switch {
	case a.json && alone:
		err = a.printJSON(found)
	case !a.json:
		report.AuditText(a.out, found)
	}
	if err == nil && alone {
		err = a.checkTraces()
	}
	return state, err
}

// checkTraces reads all traces that are kept.
func (a *app) checkTraces() error {
	damaged, err := tracestore.Look(datadir.Traces(a.data)).Damaged()
	if err != nil || len(damaged) == 0 {
		return err
	}
	return tassadar.WithNext(fmt.Errorf("no verdict rests on them, but %s: %w", text.Plural(len(damaged), "trace is damaged", "traces are damaged"), few(damaged)),
		"Remove the files, or let tassadar challenge RECEIPT execute the cases again: it makes them anew.")
}

func (a *app) auditGate(ctx context.Context, state *datadir.State, gate string, o *auditOptions) error {
	at, err := a.parseInstant(o.at)
	if err != nil {
		return err
	}
	digest, err := a.policies().Logged(state)
	if err != nil {
		return err
	}
	bundle, err := a.policies().Load()
	if err != nil {
		return err
	}
	verdict, err := appraise.Appraise(state.Verified, digest, at)
	if err != nil {
		return err
	}
	g, err := report.FindGate(verdict, gate)
	if err != nil {
		return err
	}
	signer, err := a.auditor(o)
	if err != nil {
		return err
	}
	traces, err := a.tracesIn(o.traces)
	if err != nil {
		return err
	}
	m, prog, err := a.thisHost(ctx)
	if err != nil {
		return err
	}
	source := a.sources(bundle, traces).Reading()
	found := audit.New(verdict, g, o.sample)
	found.Machine, found.Host, found.Program = m.Class, m.Host, prog
	engines := map[string]backend.Backend{}
	for _, b := range a.backendsOn(&m, plan.Declared(&bundle.Policy)) {
		engines[b.Family()] = b
	}
	if err := found.Reexecute(ctx, state.Verified, source, func(family string) backend.Backend { return engines[family] }); err != nil {
		return err
	}
	if o.buildSources {
		if err := found.Rebuild(ctx, state.Verified, source, modules.FromSources(bundle, datadir.Toolchains(a.data))); err != nil {
			return err
		}
	}
	conclusion := found.Conclude()
	if a.json {
		err = a.printJSON(found)
	} else {
		var b strings.Builder
		audit.Text(&b, found)
		err = a.print(&b)
	}
	if err != nil {
		return err
	}
	if o.out != "" {
		record, err := found.Sign(signer)
		if err != nil {
			return err
		}
		if err := a.writeOut(o.out, record); err != nil {
			return err
		}
		a.note("signed by %.16s", signer.ID())
	}
	if conclusion == audit.Refuted {
		return &notGreen{}
	}
	return found.Err()
}

// auditor is who signs; nil where nothing is to be signed.
func (a *app) auditor(o *auditOptions) (*evidence.Signer, error) {
	if o.out == "" {
		return nil, nil
	}
	return datadir.KeyFile(cmp.Or(o.key, filepath.Join(a.data, "keys", "operator.pem")))
}

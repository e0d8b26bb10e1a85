package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"tassadar"
	"tassadar/internal/challenge"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/operator"
	"tassadar/internal/policy"
	"tassadar/internal/tracestore"
)

// exportTrace writes the trace of a receipt's case as a file.
func (a *app) exportTrace(o *challengeOptions) error {
	state, err := datadir.Look(a.data)
	if err != nil {
		return err
	}
	defer state.Close()
	receipt, err := operator.FindReceipt(state.Verified, o.receipt)
	if err != nil {
		return err
	}
	r, err := operator.ReceiptOf(state.Verified, receipt)
	if err != nil {
		return err
	}
	caseID, err := challenge.TracedCase(&r.Body, o.caseID, nil)
	if err != nil {
		return err
	}
	traces, err := a.tracesIn(o.traces)
	if err != nil {
		return err
	}
	store, t := tracestore.Look(traces), r.Body.TraceOf(caseID)
	write := func(to io.Writer) error { return store.Export(to, t.Root) }
	if o.export == "-" {
		if err = write(a.exact()); err != nil && tassadar.CodeOf(err) == "" {
			err = lost(err)
		}
	} else {
		err = datadir.StreamOutput(o.export, 0o644, write)
	}
	if err != nil {
		if tassadar.CodeOf(err) == tassadar.TraceUnavailable {
			err = tassadar.WithNext(err, "Export it where it is kept, --traces DIR; tassadar challenge "+receipt.Hex()[:12]+" --case "+caseID+" --window 0 executes the case, and mends a damaged file.")
		}
		return err
	}
	if o.export == "-" {
		a.note("trace %s of %s, %d tokens", t.Root.Short(), caseID, t.Tokens)
		return nil
	}
	return a.say(answer{"written": o.export, "case": caseID, "root": t.Root, "tokens": t.Tokens}, "trace %s of %s, %d tokens: %s", t.Root.Short(), caseID, t.Tokens, o.export)
}

// challengeOffline executes a receipt's trace again from a copy of the log's tiles, and
// writes what was found, signed by this host's own key. Nothing of the log's operator
// but what he publishes is needed.
func (a *app) challengeOffline(ctx context.Context, o *challengeOptions, windowNamed bool) error {
	if o.trust == "" {
		o.trust = datadir.DefaultTrust(a.data)
	}
	trust, err := datadir.Trust(o.trust)
	if err != nil {
		return err
	}
	log, _, err := challenge.OpenTiles(o.tiles, trust, o.trust)
	if err != nil {
		return err
	}
	v, err := log.Verify(trust)
	if err != nil {
		return err
	}
	request := challenge.Offline{Receipt: o.receipt, Case: o.caseID, Window: o.window, Lifetime: int64(o.days) * 86400}
	if o.trace != "" {
		if request.Trace, err = tracestore.OpenFile(o.trace); err != nil {
			return err
		}
	}
	bundle, err := policy.Builtin()
	if a.policyDir != "" {
		bundle, err = a.policies().Load()
	}
	if err != nil {
		return err
	}
	source := challenge.Modules(bundle)
	if request.Trace != nil {
		source.Traces = request.Trace
	}
	source.Engine, source.Whole = o.engine, !windowNamed
	signer, err := a.ownKey(tassadar.RoleWorker)
	if err != nil {
		return err
	}
	finding, found, receipt, err := request.Execute(ctx, v, source, a.now(), signer)
	if err != nil {
		return err
	}
	data, err := tassadar.Canonical(finding)
	if err != nil {
		return err
	}
	if err := a.writeOut(o.out, data); err != nil {
		return err
	}
	if _, in := trust.Key(signer.ID()); !in {
		a.note("key %.16s is not of the log's trust: its operator takes it in with the file of tassadar enrol", signer.ID())
	}
	if found.Differs != nil {
		return tassadar.WithNext(challenge.Differs(receipt, found), "The log's operator takes the file: tassadar import FILE.")
	}
	a.note("%s", challenge.Right(receipt, found, source.Whole))
	return nil
}

// elsewhere gives the error about a record of another log a next step.
func elsewhere(err error) error {
	if tassadar.CodeOf(err) == tassadar.EvidenceUnverifiable && strings.Contains(err.Error(), " is of log ") {
		return tassadar.WithNext(err, "Take the file to where that log is: --data DIR names its data directory.")
	}
	return err
}

// importFinding logs what a stranger found out, after it was found out here too.
func (a *app) importFinding(ctx context.Context, op *operator.Operator, f *dispatch.Finding, trace string) error {
	bundle, err := a.policies().Load()
	if err != nil {
		return err
	}
	var file *tracestore.File
	if trace != "" {
		if file, err = tracestore.OpenFile(trace); err != nil {
			return err
		}
	}
	out, err := challenge.Import(ctx, op, f, a.sources(bundle, datadir.Traces(a.data)).Mending(), file)
	if err != nil {
		return err
	}
	if out.There {
		answered := "and answered"
		if out.Open {
			answered = "and waits for an answer: tassadar challenge --answer"
		}
		return a.say(answer{"challenge": out.Challenge, "logged": false, "open": out.Open, "receipt": out.Receipt},
			"challenge %s of receipt %s is in the log already, %s; nothing was logged", out.Challenge.Short(), out.Receipt.Short(), answered)
	}
	if a.json {
		if err := a.printJSON(map[string]any{"receipt": out.Receipt, "theirs": out.Theirs, "ours": out.Ours, "same": out.Same}); err != nil {
			return err
		}
	}
	if !out.Same {
		a.note("what was found here is logged, and not what the finding says: %s", out.Theirs.Said())
	}
	if out.Ours.Differs != nil {
		return challenge.Differs(out.Receipt, &out.Ours)
	}
	if !a.json {
		fmt.Fprintln(a.out, challenge.Right(out.Receipt, &out.Ours, false))
	}
	return nil
}

package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"golang.org/x/mod/sumdb/note"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/operator"
	"tassadar/internal/policy"
	"tassadar/internal/text"
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
	caseID, err := tracedCase(&r.Body, o.caseID, nil)
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

// tracedCase is the only case of a receipt that has a trace and is meant: the one that a
// user named, if any, and that the trace in a file is of, nil for any.
func tracedCase(r *evidence.Receipt, named string, file *tracestore.File) (string, error) {
	var ids []string
	some := false
	for i := range r.Cases {
		if c := &r.Cases[i]; c.Trace != nil {
			if some = true; (named == "" || c.ID == named) && (file == nil || c.Trace.Root == file.Root()) {
				ids = append(ids, c.ID)
			}
		}
	}
	switch {
	case !some:
		return "", tassadar.WithNext(tassadar.Errorf(tassadar.TraceUnavailable, "the receipt of %s on %s commits to no trace: only engines that execute by weights have any", r.Cell.Profile, r.Cell.Backend),
			"tassadar explain CELL lists the receipts of a cell.")
	case named != "" && !slices.ContainsFunc(r.Cases, func(c evidence.ObservedCase) bool { return c.ID == named && c.Trace != nil }):
		var has []string
		for i := range r.Cases {
			if r.Cases[i].Trace != nil {
				has = append(has, r.Cases[i].ID)
			}
		}
		return "", tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "the receipt has no trace of a case %q%s", named, text.Meant(named, has)), "It has those of "+strings.Join(has, ", ")+".")
	case len(ids) == 0:
		return "", notOf(file, r, named)
	case len(ids) > 1:
		return "", tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "the receipt has traces of %d cases", len(ids)), "Name one with --case, such as "+ids[0]+".")
	}
	return ids[0], nil
}

// notOf says that the trace in a file is none of a receipt's, or not that of the case that
// is named: the file is another one, and nothing is wrong with the receipt.
func notOf(file *tracestore.File, r *evidence.Receipt, named string) error {
	var has []string
	for i := range r.Cases {
		if c := &r.Cases[i]; c.Trace != nil && (named == "" || c.ID == named) {
			has = append(has, fmt.Sprintf("%s of %d tokens, of %s", c.Trace.Root.Short(), c.Trace.Tokens, c.ID))
		}
	}
	if n := len(has); n > 5 {
		has = append(has[:5:5], fmt.Sprintf("and %d more", n-5))
	}
	return tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "%s is trace %s of %d tokens, and the receipt of %s commits to %s", file.Name(), file.Root().Short(), file.Tokens(), r.Cell, strings.Join(has, "; ")),
		"tassadar challenge RECEIPT --export FILE writes the trace of a receipt, where it is kept; without --trace the case is executed.")
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
	log, _, err := openTiles(o.tiles, trust, o.trust)
	if err != nil {
		return err
	}
	v, err := log.Verify(trust)
	if err != nil {
		return err
	}
	receipt, err := operator.FindReceipt(v, o.receipt)
	if err != nil {
		return err
	}
	r, assignment, err := answering(v, receipt)
	if err != nil {
		return err
	}
	var file *tracestore.File
	if o.trace != "" {
		if file, err = tracestore.OpenFile(o.trace); err != nil {
			return err
		}
	}
	caseID, err := tracedCase(&r.Body, o.caseID, file)
	if err != nil {
		return err
	}
	bundle, err := policy.Builtin()
	if a.policyDir != "" {
		bundle, err = a.bundle()
	}
	if err != nil {
		return err
	}
	source := sourceWith(bundle)
	source.Traces = file
	source.Engine, source.Whole = o.engine, !windowNamed
	found, err := source.Window(ctx, &assignment.Body, &r.Body, caseID, o.window)
	if err != nil {
		if tassadar.CodeOf(err) == tassadar.PolicyMalformed {
			err = tassadar.WithNext(err, "--policy DIR names the policy that the receipt was measured under.")
		}
		return err
	}
	signer, err := datadir.Key(a.data, tassadar.RoleWorker)
	if err != nil {
		return err
	}
	finding, err := dispatch.NewFinding(v, receipt, found, a.now(), int64(o.days)*86400, signer)
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
		return tassadar.WithNext(differs(receipt, found), "The log's operator takes the file: tassadar import FILE.")
	}
	a.note("%s", rightText(receipt, found, source.Whole))
	return nil
}

// openTiles opens the log whose tiles are in a folder under the trust of a file. Where the
// two are of different logs, it says so.
func openTiles(dir string, trust *tassadar.Trust, file string) (*evidence.Log, note.Verifier, error) {
	verifier, err := evidence.LogVerifier(trust)
	if err != nil {
		return nil, nil, err
	}
	tiles := os.DirFS(dir)
	log, err := evidence.OpenLog(tiles, verifier)
	if err != nil {
		if raw, rerr := evidence.ReadCheckpoint(tiles); rerr == nil {
			if origin, _, _ := strings.Cut(string(raw), "\n"); origin != verifier.Name() {
				err = tassadar.WithNext(tassadar.Errorf(tassadar.EvidenceUnverifiable, "the tiles in %s are of log %.100q, and the trust of %s is of log %q", dir, origin, file, verifier.Name()),
					"Bring tiles and trust of one log: --tiles DIR, --trust FILE.")
			}
		}
		return nil, nil, err
	}
	return log, verifier, nil
}

// elsewhere gives the error about a record of another log a next step.
func elsewhere(err error) error {
	if tassadar.CodeOf(err) == tassadar.EvidenceUnverifiable && strings.Contains(err.Error(), " is of log ") {
		return tassadar.WithNext(err, "Take the file to where that log is: --data DIR names its data directory.")
	}
	return err
}

func differs(receipt tassadar.Digest, found *evidence.Reexecuted) error {
	return tassadar.Errorf(tassadar.TraceDiffers, "receipt %s, %s: %s", receipt.Short(), found.Case, found.Said())
}

func rightText(receipt tassadar.Digest, found *evidence.Reexecuted, whole bool) string {
	windows := fmt.Sprintf("window %d", found.Window)
	if whole {
		windows = fmt.Sprintf("windows 0 to %d", found.Window)
	}
	return fmt.Sprintf("receipt %s, %s of %s, executed again by %s: every token is what the weights predict", receipt.Short(), windows, found.Case, found.Engine)
}

// importFinding logs what a stranger found out, after it was found out here too.
func (a *app) importFinding(ctx context.Context, op *operator.Operator, f *dispatch.Finding, trace string) error {
	bundle, err := a.bundle()
	if err != nil {
		return err
	}
	source := a.mending(bundle, datadir.Traces(a.data))
	var file *tracestore.File
	if trace != "" {
		if file, err = tracestore.OpenFile(trace); err != nil {
			return err
		}
		source.Traces = file
	}
	out, err := dispatch.ImportFinding(ctx, op, f, func(ctx context.Context, receipt tassadar.Digest, caseID string, window uint64) (*evidence.Reexecuted, error) {
		r, assignment, err := answering(op.Verified(), receipt)
		if err != nil {
			return nil, err
		}
		if file != nil {
			if t := r.Body.TraceOf(caseID); t == nil || t.Root != file.Root() {
				return nil, notOf(file, &r.Body, caseID)
			}
		}
		return source.Window(ctx, &assignment.Body, &r.Body, caseID, window)
	})
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
		return differs(out.Receipt, &out.Ours)
	}
	if !a.json {
		fmt.Fprintln(a.out, rightText(out.Receipt, &out.Ours, false))
	}
	return nil
}

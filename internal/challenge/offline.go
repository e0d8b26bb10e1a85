package challenge

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/mod/sumdb/note"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/dispatch"
	"tassadar/internal/operator"
	"tassadar/internal/reexecute"
	"tassadar/internal/text"
	"tassadar/internal/tracestore"
)

// TracedCase is the only case of a receipt that has a trace and is meant: the one that is
// named, "" for any, and that the trace in a file is of, nil for any.
func TracedCase(r *evidence.Receipt, named string, file *tracestore.File) (string, error) {
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

// OpenTiles opens the log whose tiles are in a folder under the trust of a file. Where the
// two are of different logs, it says so.
func OpenTiles(dir string, trust *tassadar.Trust, file string) (*evidence.Log, note.Verifier, error) {
	verifier, err := evidence.LogVerifier(trust)
	if err != nil {
		return nil, nil, err
	}
	tiles := os.DirFS(dir)
	log, err := evidence.OpenLog(tiles, verifier)
	if err != nil {
		raw, rerr := evidence.ReadCheckpoint(tiles)
		next := "Name the folder of the log's tiles, in which checkpoint and tile/ are: --tiles DIR; of a data directory it is DATA/log."
		switch {
		case errors.Is(rerr, fs.ErrNotExist):
			if inside := filepath.Join(dir, "log"); holdsLog(inside) {
				next = "Is " + tassadar.Printable(inside) + " meant? There is a checkpoint."
			}
			err = tassadar.WithNext(tassadar.Errorf(tassadar.CodeOf(err), "%s holds no log: %w", dir, rerr), next)
		case tassadar.CodeOf(err) == tassadar.DataUnavailable:
			err = tassadar.WithNext(fmt.Errorf("the tiles in %s cannot be read: %w", dir, err), next)
		case len(raw) == 0 && rerr == nil:
			err = tassadar.Errorf(tassadar.EvidenceUnverifiable, "the checkpoint in %s is empty", dir)
		case rerr == nil && !bytes.Contains(raw, []byte("\n\n— ")): // what a signed note has
			err = tassadar.Errorf(tassadar.EvidenceUnverifiable, "the checkpoint in %s is no signed note: it begins with %q", dir, raw[:min(len(raw), 40)])
		case rerr == nil:
			if origin, _, _ := strings.Cut(string(raw), "\n"); origin != verifier.Name() {
				err = tassadar.WithNext(tassadar.Errorf(tassadar.EvidenceUnverifiable, "the tiles in %s are of log %.100q, and the trust of %s is of log %q", dir, origin, file, verifier.Name()),
					"Bring tiles and trust of one log: --tiles DIR, --trust FILE.")
			}
		}
		return nil, nil, err
	}
	return log, verifier, nil
}

// holdsLog reports whether a folder has a checkpoint.
func holdsLog(dir string) bool {
	_, err := evidence.ReadCheckpoint(os.DirFS(dir))
	return err == nil
}

// Offline is a request of a stranger, who has a copy of the log's tiles.
type Offline struct {
	Receipt  string // its digest, or the beginning of it
	Case     string // "" for the only one that has a trace, or that the file is of
	Window   uint64
	Trace    *tracestore.File // nil to execute the case
	Lifetime int64            // seconds, of the challenge that the finding asks for
}

// Execute executes a receipt's trace again. The log is verified under the stranger's own
// trust; nothing of its operator but what he publishes is needed. The finding is signed
// by the stranger's key.
func (o Offline) Execute(ctx context.Context, v *evidence.Verified, source *reexecute.Source, now int64, signer *evidence.Signer) (*dispatch.Finding, *evidence.Reexecuted, tassadar.Digest, error) {
	receipt, err := operator.FindReceipt(v, o.Receipt)
	if err != nil {
		return nil, nil, "", err
	}
	r, assignment, err := Answering(v, receipt)
	if err != nil {
		return nil, nil, "", err
	}
	caseID, err := TracedCase(&r.Body, o.Case, o.Trace)
	if err != nil {
		return nil, nil, "", err
	}
	found, err := source.Window(ctx, &assignment.Body, &r.Body, caseID, o.Window)
	if err != nil {
		if tassadar.CodeOf(err) == tassadar.PolicyMalformed {
			err = tassadar.WithNext(err, "--policy DIR names the policy that the receipt was measured under.")
		}
		return nil, nil, "", err
	}
	finding, err := dispatch.NewFinding(v, receipt, found, now, o.Lifetime, signer)
	return finding, found, receipt, err
}

// Import logs what a stranger found out, after it was found out here too. The trace is
// nil where it is to be that of the source.
func Import(ctx context.Context, op *operator.Operator, f *dispatch.Finding, source *reexecute.Source, trace *tracestore.File) (*dispatch.Imported, error) {
	if trace != nil {
		source.Traces = trace
	}
	return dispatch.ImportFinding(ctx, op, f, func(ctx context.Context, receipt tassadar.Digest, caseID string, window uint64) (*evidence.Reexecuted, error) {
		r, assignment, err := Answering(op.Verified(), receipt)
		if err != nil {
			return nil, err
		}
		if trace != nil {
			if t := r.Body.TraceOf(caseID); t == nil || t.Root != trace.Root() {
				return nil, notOf(trace, &r.Body, caseID)
			}
		}
		return source.Window(ctx, &assignment.Body, &r.Body, caseID, window)
	})
}

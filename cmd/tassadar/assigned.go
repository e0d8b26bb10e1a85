package main

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/emulate"
	"tassadar/internal/input"
	"tassadar/internal/plan"
	"tassadar/internal/policy"
	"tassadar/internal/station"
	"tassadar/internal/text"
	"tassadar/internal/worker"
)

// runAssignment measures what a file of assignments orders, but for what was measured
// before, and writes the receipts of all.
func (a *app) runAssignment(ctx context.Context, o runOptions) error {
	p, err := input.Parse(ctx, o.assignment, dispatch.ReadAssignments)
	if err != nil {
		return err
	}
	m, prog, err := a.thisHost(ctx)
	if err != nil {
		return err
	}
	if o.emulator != "" {
		launch, err := emulate.ParseLaunch(o.emulator)
		if err != nil {
			return err
		}
		if err := launch.Confirm(&m); err != nil {
			return err
		}
	}
	assigned, out, err := a.measureAssigned(ctx, p, m, prog, o, nil, nil)
	if err != nil {
		return err
	}
	return a.writeAnswered(ctx, assigned, out, o.out)
}

// workerKey is the key of this host's worker. Assignments name the worker that they are for:
// a key that is made now is none of them.
func (a *app) workerKey() (*evidence.Signer, error) {
	if !datadir.HasKey(a.data, tassadar.RoleWorker) {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.KeyMissing, "no worker's key is in %s, and assignments are for the key of a worker that was enrolled", a.data),
			"Give the data directory in which tassadar enrol made it: --data DIR; a host that never was enrolled begins with tassadar enrol -o FILE.")
	}
	return datadir.Key(a.data, tassadar.RoleWorker)
}

// measureAssigned opens a file of assignments and measures what it orders, but for what was
// measured before. Said, which may be nil, hears of each cell, and taken is called
// when its receipt is kept.
func (a *app) measureAssigned(ctx context.Context, p *dispatch.Assignments, m evidence.Machine, prog evidence.Program, o runOptions, said func(*tassadar.Cell), taken func()) ([]dispatch.Assigned, *dispatch.Answered, error) {
	signer, err := a.workerKey()
	if err != nil {
		return nil, nil, err
	}
	key := signer.Key(tassadar.RoleWorker)
	key.Host = m.Host
	assigned, trust, err := dispatch.Open(p, a.served, key, a.now())
	if err != nil {
		return nil, nil, err
	}
	if err := a.serve(trust); err != nil {
		return nil, nil, err
	}
	bundle, err := a.policies().Assigned(assigned[0].Body.PolicyDigest, p.Policy)
	if err != nil {
		return nil, nil, err
	}
	all := a.backendsOn(&m, plan.Declared(&bundle.Policy))
	var kept dispatch.Kept
	if o.emulator == "" { // who started this program knows what is here, and takes its receipt at once
		measured := datadir.MeasuredIn(a.data)
		release, err := measured.Lock()
		if err != nil {
			return nil, nil, err
		}
		defer release()
		kept = measured
		if err := a.acknowledged(p, trust, kept); err != nil {
			return nil, nil, err
		}
		if known, ok := trust.Key(key.ID); ok {
			if assigned, err = a.measurable(ctx, bundle, assigned, kept, all, &station.Place{Machine: m, Known: *known, Now: a.now()}, o); err != nil {
				return nil, nil, err
			}
		}
	}
	measure, progress := dispatch.Measure(nil), dispatch.Progress(nil) // where all is measured
	if open := dispatch.Unmeasured(assigned, kept); len(open) > 0 {
		cells, full := []tassadar.Cell{}, false
		for _, one := range open {
			cells = append(cells, one.Body.Cell)
			full = full || one.Body.Full
		}
		w := &worker.Worker{Signer: signer, Machine: m, Program: prog, Backends: all, Now: a.now}
		s, bar := a.ready(ctx, w, bundle, o, cells, nil, full)
		if err := dispatch.Check(ctx, open, s.Checkpoints); err != nil {
			return nil, nil, err
		}
		measure, progress = s.Measure, bar
		if said != nil {
			progress = &telling{bar, said, taken}
		}
	}
	out, err := dispatch.Answer(ctx, assigned, measure, kept, progress)
	return assigned, out, err
}

// telling is a progress of which somebody else hears too.
type telling struct {
	dispatch.Progress
	cell  func(*tassadar.Cell)
	taken func()
}

// Begin implements [dispatch.Progress].
func (t *telling) Begin(c tassadar.Cell) {
	t.cell(&c)
	t.Progress.Begin(c)
}

// End implements [dispatch.Progress]: the receipt is kept by then.
func (t *telling) End(rc *evidence.Receipt) {
	t.Progress.End(rc)
	t.taken()
}

// writeAnswered writes receipts, and says what is wrong with them.
func (a *app) writeAnswered(ctx context.Context, assigned []dispatch.Assigned, out *dispatch.Answered, file string) error {
	data, err := tassadar.Canonical(out.Receipts)
	if err != nil {
		return err
	}
	if err := a.writeOut(file, data); err != nil {
		return err
	}
	if out.Before > 0 {
		a.note("%s measured before, kept here until their log acknowledges them", text.Plural(out.Before, "receipt is of what was", "receipts are of what was"))
	}
	if ctx.Err() != nil {
		return tassadar.WithNext(tassadar.Errorf(tassadar.RunFailed, "interrupted; the receipts say so"),
			"Carry the receipts back all the same: tassadar import FILE logs them there, and then tassadar assign orders again what was interrupted. The same command as before measures the rest.")
	}
	a.note("%s; carry them back and run tassadar import there", text.Plural(len(out.Receipts.Records), "receipt", "receipts"))
	if err := dispatch.Unresumed(assigned, &out.Receipts); err != nil {
		return tassadar.WithNext(err, "The receipts are written and say so: import them where the log is, and assign these cells again there.")
	}
	return failed(out.Failed, len(out.Receipts.Records), "The receipts are written and say so: import them where the log is, mend what failed, and assign these cells again there.")
}

// failed is the answer where runs were signed as failed: exit 1.
func failed(all []*evidence.Receipt, of int, next string) error {
	if len(all) == 0 {
		return nil
	}
	const most = 5
	var some []error
	for _, rc := range all[:min(len(all), most)] {
		some = append(some, tassadar.Errorf(rc.Failure.Code, "%s: %s", rc.Cell, rc.Failure.Detail))
	}
	if n := len(all) - most; n > 0 {
		some = append(some, fmt.Errorf("and %d more", n))
	}
	return &notGreen{tassadar.WithNext(tassadar.Errorf(tassadar.RunFailed, "%d of %s failed, and are signed so:\n%w", len(all), text.Plural(of, "run", "runs"), errors.Join(some...)), next)}
}

// acknowledged forgets the receipts that the log of the assignments has.
func (a *app) acknowledged(p *dispatch.Assignments, trust *tassadar.Trust, kept dispatch.Kept) error {
	there, err := p.Acknowledged(trust)
	if err != nil {
		return err
	}
	n, err := dispatch.Acknowledge(kept, there)
	if n > 0 {
		a.note("%s here no longer: their log has them", text.Plural(n, "receipt is kept", "receipts are kept"))
	}
	return err
}

// measurable are the assignments that are measured, or were: all, or with --partly those
// of which nothing is missing here. Otherwise the error says all that is missing.
func (a *app) measurable(ctx context.Context, bundle *policy.Bundle, assigned []dispatch.Assigned, kept dispatch.Kept, all []backend.Backend, p *station.Place, o runOptions) ([]dispatch.Assigned, error) {
	open := dispatch.Unmeasured(assigned, kept)
	p.Found = plan.Probe(ctx, slices.DeleteFunc(slices.Clone(all), func(b backend.Backend) bool {
		return !slices.ContainsFunc(open, func(as dispatch.Assigned) bool { return as.Body.Cell.Backend == b.Family() })
	}))
	missing := station.Missing(ctx, bundle, open, p, station.Options{Data: a.data, BuildSources: o.buildSources})
	if ctx.Err() != nil { // what was looked for may be there: the receipts say that the run was interrupted (law 10)
		return assigned, nil
	}
	rest, wrong := station.Refuse(missing)
	if wrong == nil {
		return assigned, nil
	}
	if !o.partly || rest == 0 && len(open) == len(assigned) {
		return nil, wrong
	}
	left := map[tassadar.Digest]bool{}
	for i, one := range missing {
		left[open[i].Digest] = len(one) > 0
	}
	a.note("%s: %s", tassadar.CodeOf(wrong), tassadar.Message(wrong))
	return slices.DeleteFunc(slices.Clone(assigned), func(as dispatch.Assigned) bool { return left[as.Digest] }), nil
}

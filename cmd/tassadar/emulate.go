package main

import (
	"context"
	"os"
	"strings"
	"time"

	"tassadar"
	"tassadar/appraise"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/emulate"
	"tassadar/internal/emulated"
	"tassadar/internal/plan"
	"tassadar/internal/policy"
	"tassadar/internal/progress"
	"tassadar/internal/report"
	"tassadar/internal/view"
)

// runEmulated plans and measures emulated classes of this host.
func (a *app) runEmulated(ctx context.Context, o runOptions) error {
	bundle, host, hostCode, err := a.starting(ctx, o)
	if err != nil {
		return err
	}
	if host.Host == "" {
		return tassadar.Errorf(hostCode, "an emulated worker is bound to its host's id, and this host has none")
	}
	folder, err := os.MkdirTemp("", "tassadar-emulate-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	named, err := a.policies().Name(bundle)
	if err != nil {
		return err
	}
	classes, err := emulate.Classes(&bundle.Policy, o.emulate)
	if err != nil {
		return err
	}
	all, err := emulated.Ready(ctx, emulated.Options{Data: a.data, Folder: folder, Program: o.emulateProgram, Now: a.now, Note: a.note}, classes, &host)
	if err != nil {
		return err
	}
	for _, e := range all {
		if err := e.Probe(ctx, named); err != nil {
			return err
		}
	}
	if o.dryRun {
		return a.dryRunEmulated(bundle, all, o)
	}
	dir, err := datadir.Open(ctx, a.data, host.Host, a.hostLabel(), a.now)
	if err != nil {
		return err
	}
	defer dir.Close()
	if err := a.policies().Set(ctx, dir, bundle); err != nil {
		return err
	}
	done, heard := runReport{Plan: []plan.Item{}}, &runs{}
	for _, e := range all {
		items, err := a.runClass(ctx, e, dir, bundle, named, o, heard)
		if err != nil {
			return err
		}
		done.Plan = append(done.Plan, items...)
	}
	return a.concludeEmulated(dir, bundle, all, done, heard, o)
}

// runClass measures what is due of one class.
func (a *app) runClass(ctx context.Context, e *emulated.Worker, dir *datadir.Dir, bundle *policy.Bundle, named string, o runOptions, heard *runs) ([]plan.Item, error) {
	key, err := e.Adopt(ctx, dir, a.hostLabel())
	if err != nil {
		return nil, err
	}
	verdict, err := dir.Operator.Verdict()
	if err != nil {
		return nil, err
	}
	items := plan.Choose(&bundle.Policy, &e.Machine, e.Engines, verdict, key.ID, o.plan())
	if o.only != "" && len(items) == 0 {
		a.note("%s: no declared cell of %s matches %q; nothing was measured there", tassadar.OutsideEnvelope, e.Machine.Class, o.only)
	}
	cells := plan.ToMeasure(items)
	if len(cells) == 0 {
		return items, nil
	}
	unknown := &plan.Calibration{Policy: &bundle.Policy, Full: o.full}
	bar := progress.NewRun(a.err, cells, plan.NewEstimate(dir.Operator.Verified(), e.Machine.Host, cells, o.full, notGuessed), unknown)
	bar.Start()
	dir.Operator.SetReexecute(a.reexecute(e.Data, bundle)) // by this host's own architecture
	from := a.checkpoints(dir, bundle)
	heard.Progress = bar
	return items, dispatch.Local(ctx, dir.Operator, key, cells, o.full, verdict, from, e.Measure(dir, from, named, o.buildSources), heard)
}

// notGuessed leaves a cell without an estimate.
func notGuessed(tassadar.Cell) (time.Duration, bool) { return 0, false }

// dryRunEmulated shows the plan.
func (a *app) dryRunEmulated(bundle *policy.Bundle, all []*emulated.Worker, o runOptions) error {
	state, verdict, err := view.Under(a.data, bundle, a.now())
	if err != nil {
		return err
	}
	defer state.Close()
	items := []plan.Item{}
	var b strings.Builder
	for _, e := range all {
		some := plan.Choose(&bundle.Policy, &e.Machine, e.Engines, verdict, datadir.KeyID(e.Data), o.plan())
		a.noteEstimate(state, e.Machine.Host, some, o.full)
		plan.Text(&b, e.Machine.Class, some)
		items = append(items, some...)
	}
	if a.json {
		return a.printJSON(map[string]any{"machine": classes(all), "plan": items})
	}
	return a.print(&b)
}

// classes names what was emulated.
func classes(all []*emulated.Worker) string {
	var names []string
	for _, e := range all {
		names = append(names, e.Machine.Class)
	}
	return strings.Join(names, ", ")
}

// concludeEmulated prints what a run came to.
func (a *app) concludeEmulated(dir *datadir.Dir, bundle *policy.Bundle, all []*emulated.Worker, done runReport, heard *runs, o runOptions) error {
	return a.conclude(dir, o, heard, func(v *appraise.Verdict) runReport {
		done.Verdict, done.Machine = v, classes(all)
		return done
	}, func(b *strings.Builder, v *appraise.Verdict) {
		for _, e := range all {
			var items []plan.Item
			for _, item := range done.Plan {
				if item.Machine == e.Machine.Class {
					items = append(items, item)
				}
			}
			for _, note := range plan.Notes(&bundle.Policy, e.Machine.Class, items) {
				a.note("%s", note)
			}
			report.HostText(b, v, &bundle.Policy, e.Machine.Host, e.Machine.Class, o.only != "")
		}
	})
}

package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/emulate"
	"tassadar/internal/input"
	"tassadar/internal/plan"
	"tassadar/internal/policy"
	"tassadar/internal/report"
	"tassadar/internal/text"
)

// askTime bounds a question to an emulated worker: what it is, which engines it
// has.
const askTime = 5 * time.Minute

// emulated is a machine class of this host that is emulated, with the program that
// measures there.
type emulated struct {
	app     *app
	emu     *emulate.Emulator
	program emulate.Program
	machine evidence.Machine
	found   []plan.Backend
	data    string // data directory of the worker
}

// emulators makes ready what --emulate names. The folder holds the programs.
func (a *app) emulators(ctx context.Context, bundle *policy.Bundle, host *evidence.Machine, folder string, o runOptions) ([]*emulated, error) {
	if host.Emulated {
		return nil, tassadar.Errorf(tassadar.BadUse, "this program is emulated itself, by %s: start emulators from the host's own", host.Emulator)
	}
	classes, err := emulate.Classes(&bundle.Policy, o.emulate)
	if err != nil {
		return nil, err
	}
	if o.emulateProgram != "" && len(classes) > 1 {
		return nil, tassadar.Errorf(tassadar.BadUse, "--emulate-program is one program: name its class with --emulate, one of %s", strings.Join(classes, ", "))
	}
	var out []*emulated
	var missing error
	for _, class := range classes {
		emu, err := emulate.Find(class)
		if err != nil {
			if missing = err; len(classes) > 1 {
				a.note("not emulated: %v\n  next: %s", err, tassadar.NextOf(err))
			}
			continue
		}
		e := &emulated{app: a, emu: emu, data: datadir.Emulated(a.data, emu.Class)}
		if err := e.prepare(ctx, host, folder, o.emulateProgram); err != nil {
			return nil, err
		}
		out = append(out, e)
	}
	if len(out) == 0 {
		return nil, missing
	}
	return out, nil
}

// prepare builds the program, unless there is one, and asks it what it is.
func (e *emulated) prepare(ctx context.Context, host *evidence.Machine, folder, given string) error {
	path := given
	if path == "" {
		path = filepath.Join(folder, "tassadar-"+e.emu.Arch)
		e.app.note("building this program for %s", e.emu.Arch)
		start := time.Now()
		if err := e.emu.Build(ctx, path); err != nil {
			return err
		}
		e.app.note("built in %.1f s", time.Since(start).Seconds())
	}
	path, err := filepath.Abs(path)
	if err == nil {
		_, err = os.Stat(path)
	}
	if err != nil {
		return tassadar.Errorf(tassadar.BadUse, "--emulate-program: %w", err)
	}
	e.program = emulate.Program{Emulator: e.emu, Path: path}
	if err := e.ask(ctx, &e.machine, "machine"); err != nil {
		return err
	}
	return e.emu.Check(&e.machine, host.Host)
}

// ask runs a command of the emulated program and reads its answer.
func (e *emulated) ask(ctx context.Context, into any, args ...string) error {
	ctx, cancel := context.WithTimeoutCause(ctx, askTime, tassadar.Errorf(tassadar.BackendUnavailable, "under %s: no answer within %s", e.emu.Launch.Path, askTime))
	defer cancel()
	out, err := e.program.Ask(ctx, append([]string{"--data", e.data}, args...)...)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(out, into); err != nil {
		return tassadar.Errorf(tassadar.BackendUnavailable, "under %s: %s answers with no JSON: %w", e.emu.Launch.Path, args[0], err)
	}
	return nil
}

// probe asks which engines are there.
func (e *emulated) probe(ctx context.Context, policy string) error {
	var answer struct {
		Backends []plan.Backend `json:"backends"`
	}
	if err := e.ask(ctx, &answer, "backend", "list", "--policy", policy); err != nil {
		return err
	}
	e.found = answer.Backends
	return nil
}

// policyFor names a policy for the emulated worker: files that hold it.
func (a *app) policyFor(b *policy.Bundle) (string, error) {
	switch a.policyDir {
	case builtinPolicy:
		return builtinPolicy, nil
	case "":
		if kept := a.policyCopy(b.Digest); exists(kept) {
			return filepath.Abs(kept)
		}
		return builtinPolicy, nil
	}
	return filepath.Abs(a.policyDir)
}

func exists(file string) bool { _, err := os.Stat(file); return err == nil }

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
	named, err := a.policyFor(bundle)
	if err != nil {
		return err
	}
	all, err := a.emulators(ctx, bundle, &host, folder, o)
	if err != nil {
		return err
	}
	for _, e := range all {
		if err := e.probe(ctx, named); err != nil {
			return err
		}
	}
	if o.dryRun {
		return a.dryRunEmulated(bundle, all, o)
	}
	dir, err := datadir.Open(ctx, a.data, host.Host, hostLabel(), a.now)
	if err != nil {
		return err
	}
	defer dir.Close()
	if err := a.setPolicy(ctx, dir, bundle); err != nil {
		return err
	}
	done := runReport{Plan: []plan.Item{}}
	for _, e := range all {
		items, err := e.run(ctx, dir, bundle, named, o)
		if err != nil {
			return err
		}
		done.Plan = append(done.Plan, items...)
	}
	return a.concludeEmulated(dir, bundle, all, done, o)
}

// run measures what is due of one class.
func (e *emulated) run(ctx context.Context, dir *datadir.Dir, bundle *policy.Bundle, named string, o runOptions) ([]plan.Item, error) {
	key, err := e.adopt(ctx, dir)
	if err != nil {
		return nil, err
	}
	verdict, err := dir.Operator.Verdict()
	if err != nil {
		return nil, err
	}
	items := plan.Choose(&bundle.Policy, &e.machine, e.found, verdict, key.ID, o.plan())
	if o.only != "" && len(items) == 0 {
		e.app.note("%s: no declared cell of %s matches %q; nothing was measured there", tassadar.OutsideEnvelope, e.machine.Class, o.only)
	}
	cells := plan.ToMeasure(items)
	if len(cells) == 0 {
		return items, nil
	}
	unknown := &plan.Calibration{Policy: &bundle.Policy, Full: o.full}
	bar := newProgress(e.app, cells, plan.NewEstimate(dir.Operator.Verified(), e.machine.Host, cells, o.full, notGuessed), unknown)
	bar.start()
	dir.Operator.SetReexecute(e.app.reexecute(e.data, bundle)) // by this host's own architecture
	from := e.app.checkpoints(dir, bundle)
	return items, dispatch.Local(ctx, dir.Operator, key, cells, o.full, verdict, from, e.measure(dir, from, named, o.buildSources), bar)
}

// notGuessed leaves a cell without an estimate.
func notGuessed(tassadar.Cell) (time.Duration, bool) { return 0, false }

// adopt enrols the worker and trusts it as one of this host.
func (e *emulated) adopt(ctx context.Context, dir *datadir.Dir) (tassadar.Key, error) {
	trust := dir.Operator.Trust()
	key, in := trust.Key(datadir.KeyID(e.data))
	switch {
	case in && key.Revoked != 0:
		return tassadar.Key{}, tassadar.WithNext(tassadar.Errorf(tassadar.KeyRevoked, "the worker of %s, %.12s, is revoked", e.emu.Class, key.ID),
			"Remove "+filepath.Join(e.data, "keys")+" if another key of it is to be trusted.")
	case in && key.Host != e.machine.Host:
		return tassadar.Key{}, tassadar.WithNext(tassadar.Errorf(tassadar.SignerUntrusted, "the trust binds the worker of %s, %.12s, to another host", e.emu.Class, key.ID),
			"Remove "+filepath.Join(e.data, "keys")+": another key is made and trusted.")
	case in:
		return *key, nil
	}
	folder, err := os.MkdirTemp("", "tassadar-enrol-")
	if err != nil {
		return tassadar.Key{}, err
	}
	defer os.RemoveAll(folder)
	file := filepath.Join(folder, "worker.json")
	var written answer
	if err := e.ask(ctx, &written, "enrol", "-o", file, "--trust", datadir.DefaultTrust(dir.Path), "--label", e.label()); err != nil {
		return tassadar.Key{}, err
	}
	record, err := input.Record(file)
	if err != nil {
		return tassadar.Key{}, err
	}
	asked, err := dispatch.OpenEnrolment(record)
	if err != nil {
		return tassadar.Key{}, err
	}
	if err := e.emu.Check(&asked.Machine, e.machine.Host); err != nil {
		return tassadar.Key{}, err
	}
	own := ""
	if dir.Worker != nil {
		own = dir.Worker.ID()
	}
	if err := dispatch.Adopt(ctx, dir.Operator, asked, own); err != nil {
		if tassadar.CodeOf(err) == tassadar.SignerUntrusted && tassadar.NextOf(err) == tassadar.SignerUntrusted.Next() {
			if kept := datadir.AddCandidate(dir.Path, asked.Key.ID, record); kept != nil {
				return tassadar.Key{}, kept
			}
			err = tassadar.WithNext(err, "tassadar trust approve "+asked.Key.ID[:16]+" -o FILE, for the other operators to sign.")
		}
		return tassadar.Key{}, err
	}
	if err := dir.SaveTrust(); err != nil {
		return tassadar.Key{}, err
	}
	e.app.note("worker key %.16s is trusted as this host's, for %s", asked.Key.ID, e.emu.Class)
	return asked.Key, nil
}

// label names the worker for people.
func (e *emulated) label() string {
	label := strings.TrimSpace(hostLabel() + " " + e.emu.Class)
	if tassadar.CheckLabel(label) != nil {
		return e.emu.Class
	}
	return label
}

// measure has the emulated worker measure an assignment, by file as a worker on
// another host does. An interrupted one signs its run as failed, and that comes back
// too; one that gives nothing is abandoned at the deadline.
func (e *emulated) measure(dir *datadir.Dir, from *dispatch.Checkpoints, policy string, buildSources bool) dispatch.Measure {
	return func(ctx context.Context, as dispatch.Assigned) ([]byte, error) {
		checkpoint, err := dir.Checkpoint()
		if err != nil {
			return nil, err
		}
		orders, err := dispatch.NewAssignments(dir.Operator.Verified(), checkpoint, dir.Leaf, [][]byte{as.Record})
		if err != nil {
			return nil, err
		}
		if err := from.Give(ctx, orders); err != nil {
			return nil, err
		}
		data, err := orders.Encode()
		if err != nil {
			return nil, err
		}
		folder, err := os.MkdirTemp("", "tassadar-orders-")
		if err != nil {
			return nil, err
		}
		defer os.RemoveAll(folder)
		in, out := filepath.Join(folder, "orders.json"), filepath.Join(folder, "receipts.json")
		if err := datadir.WriteFile(in, data, 0o600); err != nil {
			return nil, err
		}
		args := []string{"--data", e.data, "run", "--assignment", in, "-o", out, "--policy", policy, "--emulator", e.emu.Launch.String()}
		if buildSources {
			args = append(args, "--build-sources")
		}
		limited, cancel := context.WithTimeoutCause(ctx, time.Duration(as.Body.Deadline-e.app.now())*time.Second-emulate.Grace,
			tassadar.Errorf(tassadar.RunAbandoned, "%s was not measured by its deadline", as.Body.Cell))
		defer cancel()
		ended := e.program.Measure(limited, args...)
		record, err := e.receipt(out)
		switch {
		case err == nil || ended == nil:
			return record, err
		case ctx.Err() != nil:
			ended = tassadar.Errorf(tassadar.RunFailed, "interrupted, and the emulated worker signed nothing")
		}
		return nil, fmt.Errorf("%w; the run is abandoned at its deadline, %s, unless the cell is measured again", ended, text.Instant(as.Body.Deadline))
	}
}

// receipt reads the one receipt of a file, and refuses it where its machine is not
// the one that was started.
func (e *emulated) receipt(file string) ([]byte, error) {
	p, err := input.Parse(context.Background(), file, dispatch.ReadReceipts)
	if err != nil {
		return nil, err
	}
	if len(p.Records) != 1 {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "%d receipts for one assignment", len(p.Records))
	}
	opened, err := evidence.Open(p.Records[0], nil)
	if err != nil {
		return nil, err
	}
	var rc evidence.Receipt
	if err := opened.As(evidence.KindReceipt, &rc); err != nil {
		return nil, err
	}
	return p.Records[0], e.emu.Check(&rc.Machine, e.machine.Host)
}

// dryRunEmulated shows the plan.
func (a *app) dryRunEmulated(bundle *policy.Bundle, all []*emulated, o runOptions) error {
	state, verdict, err := a.lookUnder(bundle)
	if err != nil {
		return err
	}
	defer state.Close()
	items := []plan.Item{}
	var b strings.Builder
	for _, e := range all {
		some := plan.Choose(&bundle.Policy, &e.machine, e.found, verdict, datadir.KeyID(e.data), o.plan())
		a.noteEstimate(state, e.machine.Host, some, o.full)
		plan.Text(&b, e.machine.Class, some)
		items = append(items, some...)
	}
	if a.json {
		return a.printJSON(map[string]any{"machine": classes(all), "plan": items})
	}
	return a.print(&b)
}

// classes names what was emulated.
func classes(all []*emulated) string {
	var names []string
	for _, e := range all {
		names = append(names, e.machine.Class)
	}
	return strings.Join(names, ", ")
}

// concludeEmulated prints what a run came to.
func (a *app) concludeEmulated(dir *datadir.Dir, bundle *policy.Bundle, all []*emulated, done runReport, o runOptions) error {
	return a.conclude(dir, o, func(v *appraise.Verdict) runReport {
		done.Verdict, done.Machine = v, classes(all)
		return done
	}, func(b *strings.Builder, v *appraise.Verdict) {
		for _, e := range all {
			var items []plan.Item
			for _, item := range done.Plan {
				if item.Machine == e.machine.Class {
					items = append(items, item)
				}
			}
			for _, note := range plan.Notes(&bundle.Policy, e.machine.Class, items) {
				a.note("%s", note)
			}
			report.HostText(b, v, &bundle.Policy, e.machine.Host, e.machine.Class)
		}
	})
}

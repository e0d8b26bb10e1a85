package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/input"
	"tassadar/internal/modules"
	"tassadar/internal/plan"
	"tassadar/internal/policy"
	"tassadar/internal/text"
	"tassadar/internal/worker"
)

// setPolicy logs the policy if it is another than the last one, and keeps its
// files.
func (a *app) setPolicy(ctx context.Context, dir *datadir.Dir, b *policy.Bundle) error {
	last, ok := dir.Operator.Policy()
	if ok && last.Digest() == b.Digest {
		if _, err := dir.Operator.Instant(); err != nil {
			return err // nothing is written with a wrong clock
		}
		return a.keepPolicy(b)
	}
	if err := dir.Operator.SetPolicy(ctx, b.Policy); err != nil {
		return err
	}
	if ok {
		a.note("policy %s is in force from now on", b.Digest.Short())
		all := dir.Operator.Verified().Policies()
		for _, r := range all[len(all)-1].Body.Removes {
			a.note("  it drops the %s", r)
		}
	}
	return a.keepPolicy(b)
}

// runOptions are the flags of run.
type runOptions struct {
	full, dryRun, again, buildSources bool
	only                              string
	assignment, out                   string
}

// plan is what of the flags the plan is made by.
func (o *runOptions) plan() plan.Options {
	return plan.Options{Only: o.only, Full: o.full, Again: o.again}
}

func (a *app) runCommand() *cobra.Command {
	var o runOptions
	cmd := &cobra.Command{
		Use:   "run",
		Short: "Measure this machine: plan, measure, sign, log, appraise, report",
		Long: `Measures every declared cell of this machine whose evidence is missing or stale,
signs and logs what was seen, and prints the matrix, drift and gates.

With --assignment FILE it measures what tassadar assign ordered on another
host, and writes signed receipts for tassadar import there.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			switch {
			case o.assignment != "" && (o.only != "" || o.full || o.dryRun || o.again):
				return tassadar.Errorf(tassadar.BadUse, "--assignment says what to measure; leave --only, --full, --again and --dry-run out")
			case o.assignment != "":
				return a.runAssignment(cmd.Context(), o)
			case o.out != "":
				return tassadar.Errorf(tassadar.BadUse, "-o goes with --assignment")
			}
			return a.run(cmd.Context(), o)
		},
	}
	a.policyFlag(cmd)
	f := cmd.Flags()
	f.BoolVar(&o.full, "full", false, "measure the cases marked full too, up to the horizons")
	f.StringVar(&o.only, "only", "", "measure only cells that match: a fragment, or PROFILE,BACKEND,TOOLCHAIN,MACHINE with fragments")
	f.BoolVar(&o.dryRun, "dry-run", false, "show the plan and measure nothing")
	f.BoolVar(&o.again, "again", false, "measure again what is fresh")
	f.BoolVar(&o.buildSources, "build-sources", false, "compile the sources of --policy here, with this host's toolchains")
	f.StringVar(&o.assignment, "assignment", "", "measure the assignments in this file")
	f.StringVarP(&o.out, "output", "o", "", "with --assignment: write the receipts here (default standard output)")
	return cmd
}

func (a *app) run(ctx context.Context, o runOptions) error {
	if !o.dryRun {
		if err := a.restoreTrust(ctx); err != nil {
			return err
		}
	}
	bundle, err := a.bundle()
	if err != nil {
		return err
	}
	if err := plan.CheckOnly(&bundle.Policy, o.only); err != nil {
		return err
	}
	m, hostCode, err := detect(ctx)
	if err != nil {
		return err
	}
	all := backends(declaredBackends(&bundle.Policy))
	found := plan.Probe(ctx, all)
	if o.dryRun {
		return a.dryRun(bundle, &m, found, o)
	}
	dir, err := datadir.Open(ctx, a.data, m.Host, hostLabel(), a.now)
	if err != nil {
		return err
	}
	defer dir.Close()
	a.warn(&m, hostCode)
	if k, ok := dir.Operator.Trust().Key(dir.Worker.ID()); m.Host != "" && (!ok || k.Host != m.Host) {
		a.note("warning: %s: what is measured here does not count: the trust does not know this\nworker on this host; tassadar enrol -o FILE, trust add FILE, trust approve %.16s", tassadar.SignerUntrusted, dir.Worker.ID())
	}
	if dir.Worker == nil {
		return tassadar.Errorf(tassadar.KeyMissing, "this host's worker key is gone from beside the log: tassadar enrol makes another, to be approved like that of a new host")
	}
	if err := a.setPolicy(ctx, dir, bundle); err != nil {
		return err
	}
	verdict, err := dir.Operator.Verdict()
	if err != nil {
		return err
	}
	items := plan.Choose(&bundle.Policy, &m, found, verdict, dir.Worker.ID(), o.plan())
	if o.only != "" && len(items) == 0 {
		a.note("%s: no declared cell of this machine, %s, matches %q; nothing was measured", tassadar.OutsideEnvelope, m.Class, o.only)
	}
	interrupted := a.measureAll(ctx, dir, bundle, all, &m, items, verdict, o)
	if interrupted != nil {
		return interrupted
	}
	if verdict, err = dir.Operator.Verdict(); err != nil {
		return err
	}
	if a.json {
		return a.printJSON(runReport{verdict, m.Class, items})
	}
	for _, note := range plan.Notes(&bundle.Policy, m.Class, items) {
		a.note("%s", note)
	}
	return a.printAll(verdict)
}

// warn says that the host has no id.
func (a *app) warn(m *evidence.Machine, code tassadar.Code) {
	if m.Host == "" {
		a.note("warning: %s: %s\n  next: %s", code, code.Meaning(), code.Next())
	}
}

// runReport is the verdict with what this run did.
type runReport struct {
	*appraise.Verdict
	Machine string      `json:"machine"`
	Plan    []plan.Item `json:"plan"`
}

func (a *app) dryRun(bundle *policy.Bundle, m *evidence.Machine, found []plan.Backend, o runOptions) error {
	state, err := datadir.Read(a.data, 0)
	if err != nil {
		return err
	}
	var verdict *appraise.Verdict
	workerID := ""
	if state.Verified.Valid() {
		if _, ok := state.Verified.Policy(bundle.Digest); ok {
			if verdict, err = appraise.Appraise(state.Verified, bundle.Digest, a.now()); err != nil {
				return err
			}
		}
		for _, k := range state.Trust.Keys {
			if k.Role == tassadar.RoleWorker && k.Host == m.Host {
				workerID = k.ID
			}
		}
	}
	items := plan.Choose(&bundle.Policy, m, found, verdict, workerID, o.plan())
	if cells := plan.ToMeasure(items); len(cells) > 0 {
		nobody := func(tassadar.Cell) (time.Duration, bool) { return 0, false } // a dry run measures nothing
		a.note("%s to measure: %s", text.Plural(len(cells), "cell", "cells"), plan.NewEstimate(state.Verified, m.Host, cells, o.full, nobody))
	}
	if a.json {
		return a.printJSON(map[string]any{"machine": m.Class, "plan": items})
	}
	var b strings.Builder
	plan.Text(&b, m.Class, items)
	return a.print(&b)
}

// measureAll measures the planned cells one after another.
func (a *app) measureAll(ctx context.Context, dir *datadir.Dir, bundle *policy.Bundle, all []backend.Backend, m *evidence.Machine, items []plan.Item, before *appraise.Verdict, o runOptions) error {
	cells := plan.ToMeasure(items)
	if len(cells) == 0 {
		return nil
	}
	prog, err := program()
	if err != nil {
		return err
	}
	w := &worker.Worker{Signer: dir.Worker, Machine: *m, Program: prog, Backends: all, Now: a.now}
	bar := a.ready(ctx, w, bundle, o, cells, dir.Operator.Verified(), o.full)
	return dispatch.Local(ctx, dir.Operator, dir.Worker.Key(tassadar.RoleWorker), cells, o.full, before, measure(w, bundle), bar)
}

// ready says how long the cells will take, by the log where there is one, builds
// what they need, and gives the worker its modules and its progress.
func (a *app) ready(ctx context.Context, w *worker.Worker, bundle *policy.Bundle, o runOptions, cells []tassadar.Cell, log *evidence.Verified, full bool) *progress {
	unknown := &plan.Calibration{Policy: &bundle.Policy, Backends: w.Backends, Full: full}
	bar := newProgress(a, cells, plan.NewEstimate(log, w.Machine.Host, cells, full, unknown.Guess(ctx)))
	mods := modules.New(bundle, o.buildSources)
	if list, families := mods.Wanted(ctx, cells); len(list) > 0 {
		a.note("building %s with %s", text.Plural(len(list), "module", "modules"), strings.Join(families, ", "))
		start := time.Now()
		mods.Build(ctx, list)
		if ctx.Err() == nil {
			a.note("built in %.1f s", time.Since(start).Seconds())
		}
	}
	w.Modules = func(ctx context.Context, m tassadar.Module) (worker.Built, error) {
		built, err := mods.Get(ctx, m)
		return worker.Built(built), err
	}
	w.Progress = bar.step
	bar.start()
	return bar
}

// measure joins a worker with the profiles and modules of a policy.
func measure(w *worker.Worker, b *policy.Bundle) dispatch.Measure {
	return func(ctx context.Context, a dispatch.Assigned) ([]byte, error) {
		profile, ok := b.Policy.Profile(a.Body.Cell.Profile)
		if !ok {
			return nil, tassadar.Errorf(tassadar.PolicyMalformed, "profile %s is not in this policy; pass its directory with --policy", a.Body.Cell.Profile)
		}
		return w.Measure(ctx, worker.Order{Digest: a.Digest, Body: a.Body, Nonce: a.Nonce, Profile: profile, RefusalModules: b.Modules})
	}
}

// hostLabel names this host for people.
func hostLabel() string {
	name, err := os.Hostname()
	if err != nil || tassadar.CheckLabel(name) != nil {
		return ""
	}
	return name
}

// writeOut writes to a file, whole or not at all, or to standard output.
func (a *app) writeOut(file string, data []byte) error {
	data = append(data, '\n')
	if file == "" || file == "-" {
		_, err := a.exact().Write(data)
		return err
	}
	return datadir.WriteFile(file, data, 0o644)
}

// canWrite finds out, before anything is measured or logged, that a file cannot
// be written in the end.
func canWrite(file string) error {
	if file == "" || file == "-" {
		return nil
	}
	if info, err := os.Stat(file); err == nil && info.IsDir() {
		return tassadar.Errorf(tassadar.DataUnavailable, "write %s: it is a directory", file)
	}
	tmp, err := os.CreateTemp(filepath.Dir(file), ".tmp-*")
	if err != nil {
		return tassadar.Errorf(tassadar.DataUnavailable, "write %s: %w", file, err)
	}
	return errors.Join(tmp.Close(), os.Remove(tmp.Name()))
}

func (a *app) runAssignment(ctx context.Context, o runOptions) error {
	if err := canWrite(o.out); err != nil {
		return err
	}
	p, err := input.Parse(ctx, o.assignment, dispatch.ReadOrders)
	if err != nil {
		return err
	}
	m, hostCode, err := detect(ctx)
	if err != nil {
		return err
	}
	signer, err := datadir.Key(a.data, tassadar.RoleWorker)
	if err != nil {
		return err
	}
	a.warn(&m, hostCode)
	prog, err := program()
	if err != nil {
		return err
	}
	key := signer.Key(tassadar.RoleWorker)
	key.Host = m.Host
	orders, trust, err := dispatch.Open(p, a.served, key, a.now())
	if err != nil {
		return err
	}
	if err := a.serve(trust); err != nil {
		return err
	}
	bundle, err := a.orderedPolicy(orders)
	if err != nil {
		return err
	}
	all := backends(declaredBackends(&bundle.Policy))
	cells, full := []tassadar.Cell{}, false
	for _, order := range orders {
		cells = append(cells, order.Body.Cell)
		full = full || order.Body.Full
	}
	w := &worker.Worker{Signer: signer, Machine: m, Program: prog, Backends: all, Now: a.now}
	bar := a.ready(ctx, w, bundle, o, cells, nil, full)
	out, err := dispatch.Answer(ctx, orders, measure(w, bundle), bar)
	if err != nil {
		return err
	}
	data, err := tassadar.Canonical(out)
	if err != nil {
		return err
	}
	if err := a.writeOut(o.out, data); err != nil {
		return err
	}
	if ctx.Err() != nil {
		return tassadar.Errorf(tassadar.RunFailed, "interrupted; the receipts say so")
	}
	a.note("%d receipts; carry them back and run tassadar import there", len(out.Records))
	return nil
}

// served is the trust that this worker knows a log by.
func (a *app) served(origin string) (*tassadar.Trust, error) { return datadir.Served(a.data, origin) }

// serve pins the trust of a log. The first time it shows whom this worker serves
// from now on, for a person to compare.
func (a *app) serve(t *tassadar.Trust) error {
	origin, first, err := datadir.Serve(a.data, t)
	if err != nil || !first {
		return err
	}
	a.note("this worker serves log %s from now on, of:", origin)
	for _, k := range t.Keys {
		if k.Revoked == 0 && (k.Role == tassadar.RoleOperator || k.Role == tassadar.RoleDispatcher) {
			a.note("  %s %.16s %s", k.Role, k.ID, k.Label)
		}
	}
	return nil
}

// orderedPolicy is the policy that the orders were given under: the one that is
// named, the built-in one, or one that was measured under before.
func (a *app) orderedPolicy(orders []dispatch.Assigned) (*policy.Bundle, error) {
	want := orders[0].Body.PolicyDigest
	if a.policyDir != "" {
		b, err := a.bundle()
		if err == nil {
			err = a.keepPolicy(b)
		}
		return b, err
	}
	builtin, err := policy.Builtin()
	if err != nil || builtin.Digest == want {
		return builtin, err
	}
	if kept, err := policy.Load(a.policyCopy(want)); err == nil && kept.Digest == want {
		return kept, nil
	}
	return builtin, nil // its profiles may be the ordered ones all the same
}

func (a *app) assignCommand() *cobra.Command {
	var o struct {
		worker, only, machine, out string
		full                       bool
		days                       int
	}
	cmd := &cobra.Command{
		Use: "assign", Short: "Order measurements from a worker on another host, by file", Args: cobra.NoArgs,
		Long: `Logs an assignment for every declared cell of the worker's machine class and
writes them to a file. Carry it to the other host, run tassadar run --assignment
FILE -o RECEIPTS there, and tassadar import RECEIPTS here.`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if o.days < 1 || o.days > 30 {
				return tassadar.Errorf(tassadar.BadUse, "--days %d: want 1 to 30", o.days)
			}
			if err := canWrite(o.out); err != nil {
				return err
			}
			bundle, err := a.bundle()
			if err != nil {
				return err
			}
			return a.withDir(cmd.Context(), func(dir *datadir.Dir) error {
				key, err := dispatch.FindWorker(dir.Operator.Trust(), o.worker)
				if err != nil {
					return err
				}
				if err := a.setPolicy(cmd.Context(), dir, bundle); err != nil {
					return err
				}
				assigned, err := dispatch.Assign(cmd.Context(), dir.Operator, dispatch.Request{
					Worker: key.ID, Machine: o.machine, Only: o.only, Full: o.full, Lifetime: int64(o.days) * 86400,
				})
				if err != nil {
					return err
				}
				checkpoint, leaves, err := dir.State(0)
				if err != nil {
					return err
				}
				out, err := dispatch.NewOrders(dir.Operator.Verified(), checkpoint, leaves, assigned)
				if err != nil {
					return err
				}
				data, err := tassadar.Canonical(out)
				if err != nil {
					return err
				}
				a.note("%d assignments for worker %.12s, due in %d days", len(assigned), key.ID, o.days)
				return a.writeOut(o.out, data)
			})
		},
	}
	a.policyFlag(cmd)
	f := cmd.Flags()
	f.StringVar(&o.worker, "worker", "", "key id of an approved worker, or its beginning (required)")
	f.StringVar(&o.machine, "machine", "", "the worker's machine class, for example linux/arm64/v8 (required)")
	f.StringVar(&o.only, "only", "", "assign only cells that match")
	f.BoolVar(&o.full, "full", false, "the cases marked full too")
	f.IntVar(&o.days, "days", 7, "days until the deadline")
	f.StringVarP(&o.out, "output", "o", "", "write the assignments here (default standard output)")
	for _, name := range []string{"worker", "machine"} {
		if err := cmd.MarkFlagRequired(name); err != nil {
			panic(err) // the flag is defined above
		}
	}
	return cmd
}

func (a *app) importCommand() *cobra.Command {
	return &cobra.Command{
		Use: "import FILE", Short: "Log the receipts that another host measured", Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			p, err := input.Parse(cmd.Context(), args[0], dispatch.ReadReceipts)
			if err != nil {
				return err
			}
			return a.withDir(cmd.Context(), func(dir *datadir.Dir) error {
				accepted, refused, err := dispatch.Import(cmd.Context(), dir.Operator, p)
				if err != nil {
					return err
				}
				if a.json {
					if err := a.printJSON(map[string]any{"accepted": accepted, "refused": len(refused)}); err != nil {
						return err
					}
				} else {
					fmt.Fprintf(a.out, "%d receipts accepted, %d refused\n", accepted, len(refused))
				}
				return few(refused)
			})
		},
	}
}

// withDir opens the data directory for writing.
func (a *app) withDir(ctx context.Context, do func(*datadir.Dir) error) (err error) {
	m, _, err := detect(ctx)
	if err != nil {
		return err
	}
	dir, err := datadir.Open(ctx, a.data, m.Host, hostLabel(), a.now)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, dir.Close()) }()
	return do(dir)
}

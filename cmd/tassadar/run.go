package main

import (
	"context"
	"errors"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/intflag"
	"tassadar/internal/plan"
	"tassadar/internal/policy"
	"tassadar/internal/progress"
	"tassadar/internal/report"
	"tassadar/internal/station"
	"tassadar/internal/text"
	"tassadar/internal/view"
	"tassadar/internal/worker"
)

// runOptions are the flags of run.
type runOptions struct {
	full, dryRun, again, buildSources, partly bool
	only, gate                                string
	assignment, out                           string
	traceStoreMiB                             int64
	unexecuted                                bool // by a benchmark: no window of a trace is executed again
	within                                    period
	emulate, emulateProgram                   string
	emulator                                  string // of this very program, as its launcher says
}

// plan is what of the flags the plan is made by.
func (o *runOptions) plan() plan.Options {
	return plan.Options{Only: o.only, Full: o.full, Again: o.again, Within: int64(o.within)}
}

// planHere is plan for this program.
func (o *runOptions) planHere(p *tassadar.Policy) (plan.Options, error) {
	out := o.plan()
	if !plan.AsksForProgram(p) {
		return out, nil
	}
	program, err := worker.ThisProgram()
	out.Program = &program
	return out, err
}

func (a *app) runCommand() *cobra.Command {
	var o runOptions
	cmd := &cobra.Command{
		Use:   "run",
		Short: "Measure this machine: plan, measure, sign, log, appraise, report",
		Long: `Measures every declared cell of this machine whose evidence is missing or stale,
signs and logs what was seen, and prints the matrix, drift and gates. The exit
code is 1 if a run failed and was signed so. It says nothing of the verdict but
with --gate NAME, as CI wants it: 1 if that gate is not green.

With --assignment FILE it measures what tassadar assign ordered on another
host, and writes signed receipts for tassadar import there. First it looks
whether all that this wants is here, and says what is not. Receipts are kept in
the data directory: after a kill or an interrupt the same command measures the
rest. A run that failed is signed so, and the exit code is 1.

With --emulate CLASS it measures the cells of a class such as
linux/arm64/v8+qemu: it builds itself for that architecture, starts that under
qemu as a worker of this host with a key of its own, and logs its receipts.
Emulated classes are other machines in nothing but their instructions: they
count as this host, and their timings for nothing.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			switch {
			case o.gate != "" && (o.assignment != "" || o.dryRun):
				return tassadar.Errorf(tassadar.BadUse, "--gate decides on what was measured here; leave --assignment and --dry-run out")
			case o.assignment != "" && (o.only != "" || o.full || o.dryRun || o.again):
				return tassadar.Errorf(tassadar.BadUse, "--assignment says what to measure; leave --only, --full, --again and --dry-run out")
			case o.partly && o.assignment == "":
				return tassadar.Errorf(tassadar.BadUse, "--partly goes with --assignment: a run of its own leaves out what cannot be measured here")
			case o.assignment != "" && (o.emulate != "" || o.emulateProgram != ""):
				return tassadar.Errorf(tassadar.BadUse, "--emulate starts a worker of its own; leave --assignment out")
			case o.emulateProgram != "" && o.emulate == "":
				return tassadar.Errorf(tassadar.BadUse, "--emulate-program goes with --emulate")
			case o.emulator != "" && o.assignment == "":
				return tassadar.Errorf(tassadar.BadUse, "--emulator goes with --assignment")
			case o.assignment != "":
				return a.runAssignment(cmd.Context(), o)
			case o.out != "":
				return tassadar.Errorf(tassadar.BadUse, "-o goes with --assignment")
			case o.emulate != "":
				return a.runEmulated(cmd.Context(), o)
			}
			return a.run(cmd.Context(), o)
		},
	}
	a.policyFlag(cmd)
	f := cmd.Flags()
	f.BoolVar(&o.full, "full", false, "measure the cases marked full too, up to the horizons, and build modules twice where a gate asks for it")
	f.StringVar(&o.only, "only", "", "measure only cells that match: a fragment, or PROFILE,BACKEND,TOOLCHAIN,MACHINE with fragments, or with * as patterns")
	f.BoolVar(&o.dryRun, "dry-run", false, "show the plan and measure nothing")
	f.BoolVar(&o.again, "again", false, "measure again what is fresh")
	f.Var(&o.within, "within", "measure again what lapses within these hours or days, such as 12h or 7d (default an eighth of the age that it may have)")
	f.BoolVar(&o.buildSources, "build-sources", false, "compile the sources of --policy here, with this host's toolchains")
	f.StringVar(&o.gate, "gate", "", "decide this gate in the end: exit 1 if it is not green")
	traceStoreFlag(f, &o.traceStoreMiB)
	f.StringVar(&o.assignment, "assignment", "", "measure the assignments in this file")
	f.BoolVar(&o.partly, "partly", false, "with --assignment: measure what can be measured here, and leave open what cannot")
	f.StringVar(&o.emulate, "emulate", "", "measure cells of an emulated machine class instead, or of all that are declared")
	f.StringVar(&o.emulateProgram, "emulate-program", "", "with --emulate: this program, built for that architecture elsewhere")
	f.StringVar(&o.emulator, "emulator", "", "with --assignment: refuse to measure unless this emulator, sha256:DIGEST,/PATH, is what runs this program")
	f.StringVarP(&o.out, "output", "o", "", "with --assignment: write the receipts here (default standard output)")
	return cmd
}

// traceStoreFlag is the flag of commands that measure.
func traceStoreFlag(f *pflag.FlagSet, mib *int64) {
	intflag.Var(f, mib, "trace-store", 4096, 0, 1<<20, "MiB that traces of what the transformer executed may take on disk; the oldest go first, 0 keeps none")
}

func (a *app) run(ctx context.Context, o runOptions) error {
	bundle, m, hostCode, err := a.starting(ctx, o)
	if err != nil {
		return err
	}
	return a.runOn(ctx, o, bundle, m, hostCode, a.backendsOn(&m, plan.Planned(&bundle.Policy, m.Class, o.plan())))
}

// runOn is run on those engines.
func (a *app) runOn(ctx context.Context, o runOptions, bundle *policy.Bundle, m evidence.Machine, hostCode tassadar.Code, all []backend.Backend) error {
	a.note("looking for %s", text.Plural(len(all), "engine", "engines"))
	found := plan.Probe(ctx, all)
	if o.dryRun {
		return a.dryRun(bundle, &m, found, o)
	}
	dir, err := datadir.Open(ctx, a.data, m.Host, a.hostLabel(), a.now)
	if err != nil {
		return err
	}
	defer dir.Close()
	a.warn(&m, hostCode)
	if dir.Worker == nil {
		return tassadar.Errorf(tassadar.KeyMissing, "this host's worker key is gone from beside the log: tassadar enrol makes another, to be approved like that of a new host")
	}
	if k, ok := dir.Operator.Trust().Key(dir.Worker.ID()); m.Host != "" && (!ok || k.Host != m.Host) {
		a.note("warning: %s: what is measured here does not count: the trust does not know this\nworker on this host; tassadar enrol -o FILE, trust add FILE, trust approve %.16s", tassadar.SignerUntrusted, dir.Worker.ID())
	}
	if err := a.policies().Set(ctx, dir, bundle); err != nil {
		return err
	}
	verdict, err := dir.Operator.Verdict()
	if err != nil {
		return err
	}
	planned, err := o.planHere(&bundle.Policy)
	if err != nil {
		return err
	}
	items := plan.Choose(&bundle.Policy, &m, found, verdict, dir.Worker.ID(), planned)
	if o.only != "" && len(items) == 0 {
		a.note("%s: no declared cell of this machine, %s, matches %q; nothing was measured", tassadar.OutsideEnvelope, m.Class, o.only)
	}
	runs, interrupted := a.measureAll(ctx, dir, bundle, all, &m, items, verdict, o)
	if interrupted != nil {
		return interrupted
	}
	return a.conclude(dir, o, runs, func(v *appraise.Verdict) runReport { return runReport{v, m.Class, items} }, func(b *strings.Builder, v *appraise.Verdict) {
		for _, note := range plan.Notes(&bundle.Policy, m.Class, items) {
			a.note("%s", note)
		}
		report.HostText(b, v, &bundle.Policy, m.Host, m.Class, o.only != "")
	})
}

// starting is what a run starts from: a policy that its flags fit, and this host, with
// why it has no id where it has none. A dry run writes no trust.
func (a *app) starting(ctx context.Context, o runOptions) (bundle *policy.Bundle, host evidence.Machine, noID tassadar.Code, err error) {
	if !o.dryRun {
		if err := a.restoreTrust(ctx); err != nil {
			return nil, host, "", err
		}
	}
	if bundle, err = a.policies().Load(); err != nil {
		return nil, host, "", err
	}
	if err := plan.CheckOnly(&bundle.Policy, o.only); err != nil {
		return nil, host, "", err
	}
	if err := plan.CheckGate(&bundle.Policy, o.gate); err != nil {
		return nil, host, "", err
	}
	host, noID, err = a.detect(ctx)
	return bundle, host, noID, err
}

// conclude prints what a run came to, for machines or for people, and decides the gate
// that was asked for.
func (a *app) conclude(dir *datadir.Dir, o runOptions, runs *runs, done func(*appraise.Verdict) runReport, host func(*strings.Builder, *appraise.Verdict)) error {
	verdict, err := dir.Operator.Verdict()
	if err != nil {
		return err
	}
	if a.json {
		if err := a.printJSON(done(verdict)); err != nil {
			return err
		}
		return decide(verdict, o.gate, runs)
	}
	var b strings.Builder
	host(&b, verdict)
	a.printAll(&b, verdict, dir.Operator.Verified())
	if err := a.print(&b); err != nil {
		return err
	}
	return decide(verdict, o.gate, runs)
}

// decide is the answer of a run: no where it signed failures, or was asked for a gate that
// is not green.
func decide(v *appraise.Verdict, gate string, runs *runs) error {
	if err := failed(runs.failed, runs.ended, "Mend what failed, and run again: tassadar explain says which cells it makes red."); err != nil || gate == "" {
		return err
	}
	g, err := report.FindGate(v, gate)
	if err == nil && !g.Green {
		err = &notGreen{}
	}
	return err
}

// runs are those that a run hears of.
type runs struct {
	dispatch.Progress
	ended  int
	failed []*evidence.Receipt
}

// End implements [dispatch.Progress].
func (r *runs) End(rc *evidence.Receipt) {
	r.ended++
	if rc.Failure != nil {
		r.failed = append(r.failed, rc)
	}
	r.Progress.End(rc)
}

// warn says that the host has no id.
func (a *app) warn(m *evidence.Machine, code tassadar.Code) {
	if m.Host == "" {
		a.note("warning: %s: %s\n  next: %s", code, code.Meaning(), code.Next())
	}
}

// thisHost is this host, of which it says where it has no id, and this program.
func (a *app) thisHost(ctx context.Context) (evidence.Machine, evidence.Program, error) {
	m, noID, err := a.detect(ctx)
	if err != nil {
		return m, evidence.Program{}, err
	}
	a.warn(&m, noID)
	prog, err := worker.ThisProgram()
	return m, prog, err
}

// runReport is the verdict with what this run did.
type runReport struct {
	*appraise.Verdict
	Machine string      `json:"machine"`
	Plan    []plan.Item `json:"plan"`
}

func (a *app) dryRun(bundle *policy.Bundle, m *evidence.Machine, found []plan.Backend, o runOptions) error {
	state, verdict, err := view.Under(a.data, bundle, a.now())
	if err != nil {
		return err
	}
	defer state.Close()
	workerID := state.WorkerID(a.data, m.Host)
	planned, err := o.planHere(&bundle.Policy)
	if err != nil {
		return err
	}
	items := plan.Choose(&bundle.Policy, m, found, verdict, workerID, planned)
	a.noteEstimate(state, m.Host, items, o.full)
	if a.json {
		return a.printJSON(map[string]any{"machine": m.Class, "plan": items})
	}
	var b strings.Builder
	plan.Text(&b, m.Class, items)
	return a.print(&b)
}

// noteEstimate says how long a run would take; a dry run measures nothing to find
// out.
func (a *app) noteEstimate(state *datadir.State, host string, items []plan.Item, full bool) {
	if cells := plan.ToMeasure(items); len(cells) > 0 {
		progress.Estimate(a.err, len(cells), plan.NewEstimate(state.Verified, host, cells, full, notGuessed))
	}
}

// measureAll measures the planned cells one after another.
func (a *app) measureAll(ctx context.Context, dir *datadir.Dir, bundle *policy.Bundle, all []backend.Backend, m *evidence.Machine, items []plan.Item, before *appraise.Verdict, o runOptions) (*runs, error) {
	cells := plan.ToMeasure(items)
	if len(cells) == 0 {
		return &runs{}, nil
	}
	prog, err := worker.ThisProgram()
	if err != nil {
		return nil, err
	}
	w := &worker.Worker{Signer: dir.Worker, Machine: *m, Program: prog, Backends: all, Now: a.now}
	s, bar := a.ready(ctx, w, bundle, o, cells, dir.Operator.Verified(), o.full)
	if w.Traces != nil && !o.unexecuted {
		dir.Operator.SetReexecute(a.reexecute(a.data, bundle))
	}
	heard := &runs{Progress: bar}
	return heard, dispatch.Local(ctx, dir.Operator, dir.Worker.Key(tassadar.RoleWorker), cells, o.full, before, nil, s.Measure, heard)
}

// ready says how long the cells will take, by the log where there is one, and makes the
// worker ready.
func (a *app) ready(ctx context.Context, w *worker.Worker, bundle *policy.Bundle, o runOptions, cells []tassadar.Cell, log *evidence.Verified, full bool) (*station.Station, *progress.Run) {
	unknown := &plan.Calibration{Policy: &bundle.Policy, Backends: w.Backends, Full: full}
	unknown.LearnFrom(log)
	guess := notGuessed
	if o.emulator == "" { // its launcher estimates
		guess = unknown.Guess(ctx)
	}
	bar := progress.NewRun(a.err, cells, plan.NewEstimate(log, w.Machine.Host, cells, full, guess), unknown)
	w.Progress, w.Warn = bar.Step, bar.Warn
	s := station.Ready(ctx, w, bundle, cells, station.Options{Data: a.data, BuildSources: o.buildSources, Full: full, TraceBytes: o.traceStoreMiB << 20, Note: a.note})
	bar.Start()
	return s, bar
}

// hostLabel names this host for people.
func (a *app) hostLabel() string {
	name, err := os.Hostname()
	if out, _ := datadir.LeftOut(a.data); err != nil || tassadar.CheckLabel(name) != nil || slices.Contains(out, "label") {
		return ""
	}
	return name
}

// withLog is withDir of commands that have nothing to begin a log with: where there is none,
// as with a mistyped --data, they say so and make nothing.
func (a *app) withLog(ctx context.Context, do func(*datadir.Dir) error) error {
	if datadir.WithoutLog(a.data) {
		return a.policies().NoLog()
	}
	return a.withDir(ctx, do)
}

// withDir opens the data directory for writing; it begins what is not there.
func (a *app) withDir(ctx context.Context, do func(*datadir.Dir) error) (err error) {
	m, _, err := a.detect(ctx)
	if err != nil {
		return err
	}
	dir, err := datadir.Open(ctx, a.data, m.Host, a.hostLabel(), a.now)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, dir.Close()) }()
	return do(dir)
}

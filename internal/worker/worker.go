// Package worker measures one assignment: it brings modules and backend
// together, observes every case and every refusal, and signs what it saw. It
// compares nothing with a reference value: that is appraisal's work.
//
// Start with [Worker.Measure].
package worker

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"time"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/admission"
	"tassadar/internal/backend"
	"tassadar/internal/invocation"
	"tassadar/wasm"
)

// Worker is the attester on this host.
type Worker struct {
	Signer  *evidence.Signer
	Machine evidence.Machine
	Program evidence.Program
	// Backends are the families that this host may be asked for.
	Backends []backend.Backend
	// Modules gives a module of a workload: built here,
	// or prebuilt.
	Modules func(ctx context.Context, m tassadar.Module) (Built, error)
	// Now is the worker's clock, Unix seconds.
	Now func() int64
	// Progress, if set, hears of every case.
	Progress func(done, total int, what string)
	// Traces keeps the traces of cases; nil keeps none. Receipts commit to them all the
	// same.
	Traces Traces
	// Warn, if set, hears once of a trace that could not be kept.
	Warn   func(error)
	warned bool
}

// Built is a module ready to be measured.
type Built struct {
	Bytes    []byte
	Record   *tassadar.Build
	Prebuilt bool
}

// Assignment is one as the worker got it.
type Assignment struct {
	Digest  tassadar.Digest // of the assignment record
	Body    evidence.Assignment
	Nonce   tassadar.Bytes // of the assignment's leaf, see [evidence.NonceOf]
	Profile *tassadar.Profile
	// RefusalModules are the bytes of the refusal cases' modules.
	RefusalModules map[tassadar.Digest][]byte
	// Checkpoints are those that the assignment's cases go on from, by case.
	Checkpoints map[string][]byte
}

// The sizes of canonical bytes up to which a receipt carries a result itself: what
// differs is kept where it is larger, so that people see where.
const (
	smallResult   = 256
	differsResult = 16 << 10
)

// Measure measures an assignment and returns the signed receipt. An interrupted or
// impossible run gives a receipt too, with the failure in it (law 10). The
// error means that no receipt could be made at all.
func (w *Worker) Measure(ctx context.Context, o Assignment) ([]byte, error) {
	rc := evidence.Receipt{
		Log:           o.Body.Log,
		Assignment:    o.Digest,
		Nonce:         o.Nonce,
		Cell:          o.Body.Cell,
		ProfileDigest: o.Profile.Digest(),
		StartedAt:     w.Now(),
		Requested:     o.Body.Cell.Backend,
		Modules:       []evidence.MeasuredModule{},
		Machine:       w.Machine,
		Program:       w.Program,
		Runs:          o.Body.Runs,
		Full:          o.Body.Full,
		Cases:         []evidence.ObservedCase{},
		Refusals:      []evidence.ObservedRefusal{},
	}
	if err := w.measure(ctx, o, &rc); err != nil {
		code := tassadar.CodeOf(err)
		if ctx.Err() != nil {
			code, err = tassadar.RunFailed, fmt.Errorf("interrupted: %w", context.Cause(ctx))
		} else if code == "" {
			code = tassadar.RunFailed
		}
		rc.Failure = &evidence.Failure{Code: code, Detail: clip(tassadar.Message(err))}
	}
	rc.FinishedAt = w.Now()
	return evidence.Sign(evidence.KindReceipt, rc.Subjects(), rc, w.Signer)
}

func clip(s string) string {
	if len(s) > 500 {
		return s[:500] + "…"
	}
	return s
}

// run is the work on one assignment.
type run struct {
	*Worker
	o       Assignment
	rc      *evidence.Receipt
	backend backend.Backend
	session backend.Session
	modules map[string]*prepared // by workload
	checker admission.Checker
	aside   aside
	strange *backend.Engine  // that ran a slice and is not the one that was asked for, nil for none
	shown   []backend.Canary // fingerprints, as they were before the first case
	done    int
	total   int
}

// prepared is a workload's program with its instrumented copy, and what the two
// need of an engine.
type prepared struct {
	plain             invocation.Program // as it was built, which is what admission judges
	original, counted invocation.Program // with the WASI adapter, where it imports from it
	needs             []backend.Capability
}

func (w *Worker) measure(ctx context.Context, o Assignment, rc *evidence.Receipt) error {
	if rc.ProfileDigest != o.Body.ProfileDigest {
		return tassadar.Errorf(tassadar.PolicyMalformed, "this program's profile %s has digest %s, the assignment asks for %s",
			o.Profile.ID, rc.ProfileDigest.Short(), o.Body.ProfileDigest.Short())
	}
	if o.Body.Cell.Machine != w.Machine.Class {
		return tassadar.Errorf(tassadar.MachineClassMismatch, "this machine is %s, the assignment asks for %s", w.Machine.Class, o.Body.Cell.Machine)
	}
	at := slices.IndexFunc(w.Backends, func(b backend.Backend) bool { return b.Family() == o.Body.Cell.Backend })
	if at < 0 {
		return tassadar.Errorf(tassadar.BackendUnavailable, "backend %s is not known here", o.Body.Cell.Backend)
	}
	r := &run{Worker: w, o: o, rc: rc, backend: w.Backends[at], modules: map[string]*prepared{}}
	if err := r.prepare(ctx); err != nil {
		return err
	}
	session, err := r.backend.Open(ctx, o.Profile.Limits.MemoryPages)
	if err != nil {
		return err
	}
	defer session.Close()
	r.session = session
	r.aside.open = func(ctx context.Context) (backend.Session, error) {
		return r.backend.Open(ctx, o.Profile.Limits.MemoryPages)
	}
	defer r.aside.close()
	r.identify()
	if err := r.mismatch(); err != nil {
		return err // what another engine answers says nothing about this cell
	}
	rc.Timings.Calibration = tassadar.Uint(calibrate())
	for _, step := range []func(context.Context) error{r.fingerprints, r.cases, r.refusals, r.finish} {
		if err := step(ctx); err != nil {
			r.identify()
			if errors.As(err, new(*refutedError)) {
				rc.Effective.Family = "refuted"
			}
			return err
		}
	}
	return nil
}

// identify records what really ran so far, as the sessions show it.
func (r *run) identify() {
	r.rc.Effective = evidence.Engine(r.session.Effective())
	if other, ok := r.aside.effective(); ok && other.Family != r.rc.Requested {
		r.rc.Effective = evidence.Engine(other)
	}
	if r.strange != nil {
		r.rc.Effective = evidence.Engine(*r.strange)
	}
}

// mismatch compares what ran so far with what was asked for.
func (r *run) mismatch() error {
	if got := r.rc.Effective.Family; got != r.rc.Requested {
		return tassadar.Errorf(tassadar.BackendMismatch, "asked for %s, ran %s", r.rc.Requested, got)
	}
	return nil
}

// finish lets the canaries speak, where the engine has any, and compares what
// ran with what was asked for.
func (r *run) finish(ctx context.Context) error {
	var canaries []backend.Canary
	if r.backend.Capabilities().Has(backend.CanaryBits) {
		var err error
		if canaries, err = backend.Canaries(ctx, r.session); err != nil {
			return fmt.Errorf("canaries: %w", err)
		}
	}
	for _, c := range slices.Concat(canaries, r.shown) {
		r.rc.Canaries = append(r.rc.Canaries, evidence.Canary(c))
	}
	r.identify()
	if err := r.mismatch(); err != nil {
		return err
	}
	return r.refuted(canaries)
}

// prepare gets every module, built or prebuilt, and makes the counted copies.
func (r *run) prepare(ctx context.Context) error {
	for i := range r.o.Profile.Workloads {
		wl := &r.o.Profile.Workloads[i]
		own, err := r.module(ctx, wl, 0)
		if err != nil {
			return err
		}
		plain := invocation.Program{Module: own}
		for link := range wl.Links {
			data, err := r.module(ctx, wl, link+1)
			if err != nil {
				return err
			}
			plain.Links = append(plain.Links, invocation.Link{Name: wl.Links[link].Name, Module: data, Attempt: wl.Links[link].Attempt})
		}
		original, err := plain.Adapted(r.o.Profile)
		if err != nil {
			return tassadar.Errorf(tassadar.MalformedModule, "adapt %s: %w", wl.ID, err)
		}
		counted, err := original.Counted(uint64(r.o.Profile.Limits.Instructions))
		if err != nil {
			return tassadar.Errorf(wasm.CodeOf(err), "instrument %s: %w", wl.ID, err)
		}
		needs := backend.Needs(original, counted)
		if wl.Sliced {
			needs = append(needs, backend.Checkpoints)
		}
		r.modules[wl.ID] = &prepared{plain, original, counted, needs}
	}
	return nil
}

// module gets the workload's own module, or the one of a link by its position
// from 1, and takes it down.
func (r *run) module(ctx context.Context, wl *tassadar.Workload, link int) ([]byte, error) {
	name, from := wl.ID, wl.Module
	if link > 0 {
		name, from = wl.ID+" link "+wl.Links[link-1].Name, wl.Links[link-1].Module
	}
	m, ok := from(r.o.Body.Cell.Toolchain)
	if !ok {
		return nil, tassadar.Errorf(tassadar.ToolchainMismatch, "workload %s has no module for %s", name, r.o.Body.Cell.Toolchain)
	}
	built, err := r.Modules(ctx, m)
	if err != nil {
		return nil, fmt.Errorf("module of %s: %w", name, err)
	}
	r.rc.Modules = append(r.rc.Modules, evidence.MeasuredModule{
		Workload: wl.ID, Link: link, Digest: tassadar.DigestBytes(built.Bytes), Build: built.Record, Prebuilt: built.Prebuilt,
	})
	return built.Bytes, nil
}

// job is one case to observe.
type job struct {
	Case
	seen   *evidence.ObservedCase
	trace  *evidence.Trace  // of the first run, nil where it has none
	slices []evidence.Slice // of the case, where it is cut
}

// cases observes every case as often as the assignment asks for. Every run but
// the first takes the cases in an order of its own, so that a result that
// depends on what ran before shows.
func (r *run) cases(ctx context.Context) error {
	list, err := Cases(r.o.Profile, &r.o.Body, r.o.Nonce)
	if err != nil {
		return err
	}
	jobs := make([]job, len(list))
	for i, c := range list {
		jobs[i] = job{Case: c, seen: &evidence.ObservedCase{ID: c.ID, Digest: c.Digest}}
	}
	r.total = (len(jobs) + len(r.o.Profile.Refusals)) * r.rc.Runs
	r.rc.Timings.Cases = map[string]tassadar.Uint{}
	defer func() {
		r.aside.wait()
		for _, j := range jobs {
			if len(j.seen.Seen) > 0 {
				r.rc.Cases = append(r.rc.Cases, *j.seen)
			}
		}
	}()
	for n := range r.rc.Runs {
		order := make([]int, len(jobs))
		for i := range order {
			order[i] = i
		}
		if n > 0 {
			rnd := rand.New(rand.NewPCG(uint64(n), uint64(len(r.o.Nonce))))
			rnd.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		}
		for _, i := range order {
			if err := ctx.Err(); err != nil {
				return err
			}
			if n == 0 && r.between(i, len(order)) {
				if err := r.derived(ctx, i); err != nil {
					return err
				}
			}
			r.observe(ctx, &jobs[i], n == 0)
			r.step(jobs[i].seen.ID)
		}
		r.aside.wait()
	}
	return nil
}

func (r *run) step(what string) {
	r.done++
	if r.Progress != nil {
		r.Progress(r.done, r.total, what)
	}
}

// observe runs one case once; the first time also on the counted copy, whose
// outcome must be the original's.
func (r *run) observe(ctx context.Context, j *job, first bool) {
	m := r.modules[j.Workload.ID]
	admitted, refusal := r.checker.Admit(m.plain.Module, r.o.Profile, j.Given.Calls, m.plain.Links...)
	if refusal != nil {
		j.seen.Seen = record(j.seen.Seen, refusedAs(refusal))
		return
	}
	if err := r.backend.Capabilities().Lacking(r.backend.Family(), m.needs); err != nil {
		j.seen.Seen = record(j.seen.Seen, notMeasured(err))
		return
	}
	if w := j.Given.WASI; w != nil {
		// A policy of another program may name what this one cannot give.
		if err := w.Check(); err != nil {
			j.seen.Seen = record(j.seen.Seen, notMeasured(tassadar.Errorf(tassadar.PolicyMalformed, "wasi: %w", err)))
			return
		}
	}
	inv := Invocation(r.o.Profile, m.original, j.Given, admitted)
	ans, err := r.session.Run(ctx, inv)
	if err != nil {
		if ctx.Err() == nil {
			j.seen.Seen = record(j.seen.Seen, notMeasured(err))
		}
		return
	}
	if ans.Refusal == nil {
		ans.Refusal = admitted.Flooded(ans.Result)
	}
	s := r.endingOf(ans, j.reference())
	if s.Digest != "" {
		s = r.traced(j, ans.Trace, first, s)
		if first && j.Workload.Sliced && s.Digest != "" {
			if j.slices, err = r.cut(ctx, j, inv, ans); err != nil {
				s = notMeasured(err)
			}
		}
		ans.Trace = nil // it is large
	}
	if took := ans.Elapsed; took >= time.Microsecond {
		if old, ok := r.rc.Timings.Cases[j.seen.ID]; !ok || tassadar.Uint(took) < old {
			r.rc.Timings.Cases[j.seen.ID] = tassadar.Uint(took)
		}
	}
	finish := func(s evidence.Observation) {
		if s.Digest != "" && first {
			j.seen.Trace, j.seen.Slices = j.trace, j.slices
		}
		if ctx.Err() == nil {
			j.seen.Seen = record(j.seen.Seen, s)
		}
	}
	switch {
	case !first || s.Digest == "":
		finish(s)
	case j.trace != nil:
		r.aside.do(func() { finish(r.count(ctx, &r.aside, j, inv, s)) })
	default:
		finish(r.count(ctx, r.session, j, inv, s))
	}
}

// count runs the counted copy and checks that it agrees with the original.
func (r *run) count(ctx context.Context, session runner, j *job, inv backend.Invocation, original evidence.Observation) evidence.Observation {
	counted := r.modules[j.Workload.ID].counted
	inv.Module, inv.Links, inv.Counter, inv.Trace = counted.Module, counted.Links, wasm.CounterExport, false
	ans, err := session.Run(ctx, inv)
	if err != nil {
		return notMeasured(fmt.Errorf("counted copy: %w", err))
	}
	limit := uint64(r.o.Profile.Limits.Instructions)
	if ans.Counter > limit {
		return refusedAs(&tassadar.Refusal{Code: tassadar.StepLimitExceeded, By: tassadar.ByLimit, Detail: fmt.Sprintf("more than %d instructions", limit)})
	}
	got := r.endingOf(ans, j.reference())
	if got.Ended == tassadar.EndedRefused {
		return notMeasured(tassadar.Errorf(got.Code, "the counted copy was refused, the original %s: %s", original.Ended, got.Detail))
	}
	if got.Digest != original.Digest || got.Ended != original.Ended {
		return notMeasured(fmt.Errorf("the counted copy %s %s, the original %s %s", got.Ended, got.Digest.Short(), original.Ended, original.Digest.Short()))
	}
	j.seen.Instructions = tassadar.Uint(ans.Counter)
	return original
}

// endingOf describes an answer, with the result where there is a reference.
func (r *run) endingOf(ans backend.Answer, reference tassadar.Digest) evidence.Observation {
	if err := r.backend.Capabilities().Untold(r.backend.Family(), ans.Result); err != nil {
		return notMeasured(err)
	}
	if ans.Refusal != nil {
		return refusedAs(ans.Refusal)
	}
	s := evidence.Observation{Ended: tassadar.EndedReturned, Digest: ans.Result.Digest()}
	if ans.Result.Trap() != "" {
		s.Ended = tassadar.EndedTrapped
	}
	most := smallResult
	switch reference {
	case "":
		return s
	case s.Digest:
	default:
		most = differsResult
	}
	if data, err := tassadar.Canonical(ans.Result); err == nil && len(data) <= most {
		s.Result = ans.Result
	}
	return s
}

func refusedAs(r *tassadar.Refusal) evidence.Observation {
	return evidence.Observation{Ended: tassadar.EndedRefused, Code: r.Code, By: r.By, Detail: clip(r.Detail)}
}

func notMeasured(err error) evidence.Observation {
	code := tassadar.CodeOf(err)
	if code == "" {
		code = tassadar.RunFailed
	}
	s := evidence.Observation{Ended: tassadar.EndedNotMeasured, Code: code, Detail: clip(tassadar.Message(err))}
	var lack *backend.LackError
	if errors.As(err, &lack) {
		s.Lacks = lack.Lacks
	}
	return s
}

// record adds one observation to what was seen before.
func record(seen []evidence.Observation, s evidence.Observation) []evidence.Observation {
	for i := range seen {
		if seen[i].Ended == s.Ended && seen[i].Digest == s.Digest && seen[i].Code == s.Code && seen[i].By == s.By {
			seen[i].Runs++
			return seen
		}
	}
	s.Runs = 1
	return append(seen, s)
}

// refusals tries every refusal case.
func (r *run) refusals(ctx context.Context) error {
	for i := range r.o.Profile.Refusals {
		c := &r.o.Profile.Refusals[i]
		seen := evidence.ObservedRefusal{ID: c.ID, Digest: c.Digest(), Seen: []evidence.Observation{}}
		for range r.rc.Runs {
			if err := ctx.Err(); err != nil {
				return err
			}
			s := r.refuse(ctx, c)
			if ctx.Err() != nil {
				return ctx.Err()
			}
			seen.Seen = record(seen.Seen, s)
			r.step("refusal " + c.ID)
		}
		r.rc.Refusals = append(r.rc.Refusals, seen)
	}
	return nil
}

// refuse tries one refusal case once. An input that admission lets pass runs,
// whoever was expected to refuse it.
func (r *run) refuse(ctx context.Context, c *tassadar.Refuse) evidence.Observation {
	missing := func(what string) evidence.Observation {
		return notMeasured(tassadar.Errorf(tassadar.EvidenceIncomplete, "the %s of refusal %s is not here", what, c.ID))
	}
	module, ok := r.o.RefusalModules[c.Module.Digest]
	if !ok {
		return missing("module")
	}
	input := invocation.Program{Module: module}
	for _, l := range c.Links {
		if len(l.Modules) != 1 {
			return missing("link " + l.Name)
		}
		data, ok := r.o.RefusalModules[l.Modules[0].Digest]
		if !ok {
			return missing("link " + l.Name)
		}
		input.Links = append(input.Links, invocation.Link{Name: l.Name, Module: data, Attempt: l.Attempt})
	}
	admitted, refusal := r.checker.Admit(input.Module, r.o.Profile, c.Calls, input.Links...)
	if refusal != nil {
		return refusedAs(refusal)
	}
	var err error
	if input, err = input.Adapted(r.o.Profile); err != nil {
		return notMeasured(err)
	}
	var given tassadar.Bytes
	if slices.Contains(r.o.Profile.Admits.Imports, tassadar.ImportWASI) {
		given = (&tassadar.WASI{Adapter: tassadar.WASIAdapter}).Input()
	}
	inv := backend.Invocation{Calls: admitted.Calls, Time: timeLimit(r.o.Profile), Host: invocation.HostOf(r.o.Profile, given, 0, admitted.Output)}
	limit := uint64(c.Instructions)
	if limit != 0 {
		if input, err = input.Counted(limit); err != nil {
			return notMeasured(err)
		}
		inv.Counter = wasm.CounterExport
	}
	if err := r.backend.Capabilities().Lacking(r.backend.Family(), needsOf(c, input)); err != nil {
		return notMeasured(err)
	}
	inv.Module, inv.Links = input.Module, input.Links
	if c.Checkpoint != "" {
		return r.tamper(ctx, c, inv)
	}
	ans, err := r.session.Run(ctx, inv)
	if err != nil {
		return notMeasured(err)
	}
	switch {
	case limit != 0 && ans.Counter > limit:
		return refusedAs(&tassadar.Refusal{Code: tassadar.StepLimitExceeded, By: tassadar.ByLimit, Detail: fmt.Sprintf("more than %d instructions", limit)})
	case c.Denied != nil && denied(ans.Result, *c.Denied, len(c.Calls)):
		return refusedAs(&tassadar.Refusal{Code: tassadar.MemoryLimitExceeded, By: tassadar.ByLimit, Detail: "memory.grow returned " + c.Denied.String()})
	}
	if ans.Refusal == nil {
		ans.Refusal = admitted.Flooded(ans.Result)
	}
	return r.endingOf(ans, tassadar.Result{}.Digest())
}

// needsOf is what a refusal case needs of an engine: what its program uses, and
// the limit that has to stop it.
func needsOf(c *tassadar.Refuse, input invocation.Program) []backend.Capability {
	needs := backend.Needs(input)
	if c.Checkpoint != "" {
		needs = append(needs, backend.Checkpoints)
	}
	switch c.Code {
	case tassadar.TimeLimitExceeded:
		needs = append(needs, backend.TimeLimit)
	case tassadar.CallDepthExceeded:
		needs = append(needs, backend.StackLimit)
	}
	return needs
}

// denied reports whether the last call was answered with the denial and no
// control call before it was.
func denied(result tassadar.Result, denial tassadar.Value, calls int) bool {
	if len(result) != calls {
		return false
	}
	for i, call := range result {
		said := len(call.Results) == 1 && call.Results[0] == denial
		if said != (i == calls-1) {
			return false
		}
	}
	return true
}

// Package execution has programs executed under a profile for whoever asks, where a published
// cell serves what would really run, and signs what came of it. It decides nothing of its own:
// package route says which cell serves, package admission what may run. What it signs is a job
// receipt ([evidence.Job]), which fills no cell.
//
// Start with [Host.Execute].
package execution

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/admission"
	"tassadar/internal/backend"
	"tassadar/internal/invocation"
	"tassadar/internal/route"
	"tassadar/internal/worker"
	"tassadar/wasm"
)

// Request is a program and what to call of it. Profile, Toolchain, Module and Calls are needed.
type Request struct {
	Profile   string
	Toolchain string   // family that compiled the module, as the client says
	Compilers []string // versions that did, as receipts name them; any where empty
	Backend   string   // family; any that a published cell has where empty
	Module    []byte
	Calls     []tassadar.Call
	Input     tassadar.Bytes // what tassadar.input gives
	Clock     tassadar.Uint  // what tassadar.clock gives, in nanoseconds since 1970
	// Instructions are the most that it may execute; 0 for as many as the evidence covers.
	Instructions tassadar.Uint
	Nonce        tassadar.Bytes // at most evidence.MaxJobNonce bytes
	// Trace asks for the trace to be kept, where a transformer executes it.
	Trace bool
}

// Basis is what decisions rest on: a verdict's table, with its policy.
type Basis struct {
	Table        *route.Table
	Policy       *tassadar.Policy
	PolicyDigest tassadar.Digest
}

// Host executes jobs.
type Host struct {
	Machine  evidence.Machine
	Program  evidence.Program
	Signer   *evidence.Signer // the worker's of this host
	Registry backend.Registry
	Traces   worker.Traces // nil keeps none
	Now      func() int64  // Unix seconds
	// Longest bounds the time of a job, beside its profile's; 0 for no other bound.
	Longest time.Duration
}

// RefusedError says why a job was not executed, with every reason.
type RefusedError struct {
	Reasons []tassadar.Code // sorted, each once
	Details []string        // for people
	err     error
}

func (e *RefusedError) Error() string { return e.err.Error() }

// Unwrap returns an error with the code of the first reason.
func (e *RefusedError) Unwrap() error { return e.err }

func refused(reasons []tassadar.Code, details []string) error {
	reasons = slices.Clone(reasons)
	slices.Sort(reasons)
	e := &RefusedError{Reasons: slices.Compact(reasons), Details: details}
	e.err = tassadar.Errorf(e.Reasons[0], "%s", strings.Join(details, "; "))
	return e
}

// Execute executes a job and returns its receipt, signed. A job that a limit stops, or that
// the engine refuses, has a receipt that says so. The error is a [RefusedError] where no
// published cell serves what would really run, or the module and its calls are outside the
// profile: nothing ran then. Another error, backend_mismatch among them, means that what ran
// is not to be answered for. An interrupt is run_failed.
func (h *Host) Execute(ctx context.Context, basis Basis, r *Request) ([]byte, *evidence.Job, error) {
	if len(r.Nonce) > evidence.MaxJobNonce {
		return nil, nil, tassadar.Errorf(tassadar.BadUse, "the nonce has %d bytes, want at most %d", len(r.Nonce), evidence.MaxJobNonce)
	}
	at := h.Now()
	served, err := h.choose(ctx, basis, r, at)
	if err != nil {
		return nil, nil, err
	}
	profile, _ := basis.Policy.Profile(r.Profile) // the decision found it
	j := &evidence.Job{
		Rests: served.decision.Log, Publication: served.decision.Publication, PolicyDigest: basis.PolicyDigest, NotAfter: served.notAfter,
		Cell: served.cell, Nonce: r.Nonce, StartedAt: at, Requested: r.Backend, Machine: h.Machine, Program: h.Program,
		Module: tassadar.DigestBytes(r.Module), Calls: r.Calls, Input: r.Input, Clock: r.Clock, Limit: served.limit,
	}
	if err := h.run(ctx, profile, r, served, j); err != nil {
		if ctx.Err() != nil {
			err = tassadar.Errorf(tassadar.RunFailed, "interrupted: %w", context.Cause(ctx))
		}
		return nil, nil, err
	}
	j.FinishedAt = max(h.Now(), at) // a clock that was set back
	record, err := evidence.SignJob(j, h.Signer)
	return record, j, err
}

// choice is an engine and the published cell that serves what it really runs.
type choice struct {
	backend  backend.Backend
	decision *route.Decision
	cell     tassadar.Cell
	notAfter int64
	limit    tassadar.Uint // instructions
	tokens   tassadar.Uint // that its evidence covers, 0 for engines without
}

// choose takes the cell that serves longest of those whose engine is here.
func (h *Host) choose(ctx context.Context, basis Basis, r *Request, at int64) (*choice, error) {
	job := route.Job{Profile: r.Profile, Backend: r.Backend, Toolchain: r.Toolchain, Machine: h.Machine.Class, Compilers: r.Compilers,
		Instructions: r.Instructions, Module: r.Module, Calls: r.Calls}
	first := basis.Table.Decide(&job, at)
	if !first.Served {
		return nil, refused(first.Reasons, details(&first))
	}
	var reasons []tassadar.Code
	var why []string
	refuse := func(code tassadar.Code, format string, args ...any) {
		reasons, why = append(reasons, code), append(why, fmt.Sprintf(format, args...))
	}
	for i := range first.Cells {
		asked := first.Cells[i].Backend
		b, err := h.Registry.Backend(asked)
		var engine backend.Engine
		if err == nil {
			engine, err = b.Probe(ctx)
		}
		if err != nil {
			if ctx.Err() != nil {
				return nil, tassadar.Errorf(tassadar.RunFailed, "interrupted: %w", context.Cause(ctx))
			}
			code := tassadar.CodeOf(err)
			if code == "" {
				code = tassadar.BackendUnavailable
			}
			refuse(code, "%s: %s", asked, tassadar.Message(err))
			continue
		}
		if r.Backend != "" && engine.Family != r.Backend {
			refuse(tassadar.BackendMismatch, "asked for %s, %s would run", r.Backend, engine.Family)
			continue
		}
		// What would really run is asked about, whatever was asked for.
		really := job
		really.Backend, really.Engine = engine.Family, engine.Version
		d := basis.Table.Decide(&really, at)
		if !d.Served {
			reasons, why = append(reasons, d.Reasons...), append(why, details(&d)...)
			continue
		}
		versions := d.Cells[0].Versions
		of := slices.IndexFunc(versions, func(v evidence.MeasuredVersion) bool { return slices.Contains(v.EngineDigests, engine.Digest) })
		if of < 0 {
			refuse(tassadar.OutsideEnvelope, "%s %s has engine digest %s here, and was measured with another", engine.Family, engine.Version, engine.Digest.Short())
			continue
		}
		v := &versions[of]
		c := &choice{backend: b, decision: &d, cell: d.Cells[0].Cell, notAfter: min(d.Cells[0].NotAfter, v.NotAfter), limit: r.Instructions, tokens: v.Tokens}
		if c.limit == 0 {
			profile, _ := basis.Policy.Profile(r.Profile)
			c.limit = min(v.Horizon, profile.Limits.Instructions)
		}
		return c, nil
	}
	return nil, refused(reasons, why)
}

// details are what a decision says to people, of the job and of each cell.
func details(d *route.Decision) []string {
	out := slices.Clone(d.Details)
	for i := range d.Refused {
		out = append(out, d.Refused[i].Cell.String()+": "+d.Refused[i].Detail)
	}
	return out
}

// run executes the job and fills in what was seen.
func (h *Host) run(ctx context.Context, profile *tassadar.Profile, r *Request, c *choice, j *evidence.Job) error {
	admitted, refusal := admission.Admit(r.Module, profile, r.Calls)
	if refusal != nil {
		return refused([]tassadar.Code{refusal.Code}, []string{refusal.Detail})
	}
	original, err := invocation.Program{Module: r.Module}.Adapted(profile)
	if err != nil {
		return tassadar.Errorf(tassadar.MalformedModule, "adapt the module: %w", err)
	}
	counted, err := original.Counted(uint64(c.limit))
	if err != nil {
		return tassadar.Errorf(wasm.CodeOf(err), "instrument the module: %w", err)
	}
	if err := c.backend.Capabilities().Lacking(c.backend.Family(), backend.Needs(original, counted)); err != nil {
		return refused([]tassadar.Code{tassadar.CodeOf(err)}, []string{tassadar.Message(err)})
	}
	session, err := c.backend.Open(ctx, profile.Limits.MemoryPages)
	if err != nil {
		return err
	}
	defer session.Close()
	inv := worker.Invocation(profile, original, &tassadar.Case{Calls: r.Calls, Input: r.Input, Clock: r.Clock}, admitted)
	if h.Longest > 0 {
		inv.Time = min(inv.Time, h.Longest)
	}
	e := &running{c, session, admitted}
	var trace *backend.Trace
	if j.Seen, j.Instructions, trace, err = e.execute(ctx, inv, counted); err != nil {
		return err
	}
	if trace != nil {
		if j.Trace, err = h.traced(trace, r.Trace); err != nil {
			return err
		}
	}
	if c.backend.Capabilities().Has(backend.CanaryBits) {
		canaries, err := backend.Canaries(ctx, session)
		if err != nil {
			return fmt.Errorf("canaries: %w", err)
		}
		if id, refuted := backend.Refutes(c.cell.Backend, h.Machine.Arch, canaries); refuted {
			return tassadar.Errorf(tassadar.BackendMismatch, "canary %s refutes that %s ran", id, c.cell.Backend)
		}
	}
	if j.Effective = evidence.Engine(session.Effective()); j.Effective.Family != c.cell.Backend {
		return tassadar.Errorf(tassadar.BackendMismatch, "%s was to run, %s ran", c.cell.Backend, j.Effective.Family)
	}
	return nil
}

// running is a job on its engine.
type running struct {
	*choice
	session  backend.Session
	admitted *admission.Admitted
}

// execute runs the counted copy, which ends at the limit, and then the program itself, which
// has to come to the same.
func (e *running) execute(ctx context.Context, inv backend.Invocation, counted invocation.Program) (seen evidence.Observation, instructions tassadar.Uint, trace *backend.Trace, err error) {
	copied := inv
	copied.Module, copied.Links, copied.Counter, copied.Trace = counted.Module, counted.Links, wasm.CounterExport, false
	ans, err := e.session.Run(ctx, copied)
	if err != nil {
		return seen, 0, nil, fmt.Errorf("counted copy: %w", err)
	}
	if ans.Counter > uint64(e.limit) {
		return stopped(tassadar.StepLimitExceeded, tassadar.ByLimit, fmt.Sprintf("more than %d instructions", e.limit)), 0, nil, nil
	}
	instructions = tassadar.Uint(ans.Counter)
	first, err := e.endingOf(&ans)
	if err != nil || first.Ended == tassadar.EndedRefused {
		return first, 0, nil, err
	}
	if ans, err = e.session.Run(ctx, inv); err != nil {
		return seen, 0, nil, err
	}
	if seen, err = e.endingOf(&ans); err != nil || seen.Ended == tassadar.EndedRefused {
		return seen, 0, nil, err
	}
	if seen.Digest != first.Digest {
		return seen, 0, nil, tassadar.Errorf(tassadar.OutcomeUnstable, "the program %s %s, its counted copy %s %s", seen.Ended, seen.Digest.Short(), first.Ended, first.Digest.Short())
	}
	if ans.Trace != nil && tassadar.Uint(len(ans.Trace.Tokens)) > e.tokens {
		return stopped(tassadar.TokenLimitExceeded, tassadar.ByLimit, fmt.Sprintf("its trace has %d tokens, and %d were measured", len(ans.Trace.Tokens), e.tokens)), 0, nil, nil
	}
	return seen, instructions, ans.Trace, nil
}

// traced commits to a trace, and keeps it where that was asked for.
func (h *Host) traced(t *backend.Trace, keep bool) (*evidence.Trace, error) {
	out := &evidence.Trace{Program: t.Program, Statement: t.Statement, Tokens: tassadar.Uint(len(t.Tokens))}
	if !keep || h.Traces == nil {
		out.Root = evidence.NewTraceTree(t.Model, t.Tokens).Root()
		return out, nil
	}
	var err error
	out.Root, err = h.Traces.Put(t.Model, t.Tokens)
	return out, err
}

// endingOf is how an answer ended, with its result.
func (e *running) endingOf(ans *backend.Answer) (evidence.Observation, error) {
	if err := e.backend.Capabilities().Untold(e.backend.Family(), ans.Result); err != nil {
		return evidence.Observation{}, err
	}
	if ans.Refusal == nil {
		ans.Refusal = e.admitted.Flooded(ans.Result)
	}
	if refusal := ans.Refusal; refusal != nil {
		return stopped(refusal.Code, refusal.By, refusal.Detail), nil
	}
	s := evidence.Observation{Ended: tassadar.EndedReturned, Digest: ans.Result.Digest(), Result: ans.Result, Runs: 1}
	if ans.Result.Trap() != "" {
		s.Ended = tassadar.EndedTrapped
	}
	return s, nil
}

func stopped(code tassadar.Code, by tassadar.Refuser, detail string) evidence.Observation {
	const most = 500 // bytes
	if len(detail) > most {
		detail = strings.ToValidUTF8(detail[:most], "") + "…"
	}
	return evidence.Observation{Ended: tassadar.EndedRefused, Code: code, By: by, Detail: detail, Runs: 1}
}

// ReasonsOf are the reasons of an error of [Host.Execute], every one of a refusal.
func ReasonsOf(err error) []tassadar.Code {
	var r *RefusedError
	switch code := tassadar.CodeOf(err); {
	case errors.As(err, &r):
		return r.Reasons
	case code != "":
		return []tassadar.Code{code}
	}
	return nil
}

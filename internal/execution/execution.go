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
	"tassadar/internal/backend"
	"tassadar/internal/route"
	"tassadar/internal/worker"
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
	// Trust is the last one of the log, by which the host's worker has to be alive; nil asks
	// nobody.
	Trust *tassadar.Trust
}

// live says why what a worker signs would not be relied on: signer_untrusted, key_revoked,
// key_retired.
func live(t *tassadar.Trust, id, host string, at int64) error {
	k, ok := t.Key(id)
	switch {
	case !ok || k.Role != tassadar.RoleWorker || !k.BoundTo(host):
		return tassadar.WithNext(tassadar.Errorf(tassadar.SignerUntrusted, "the log's trust does not bind worker %.12s to this host, and nobody would rely on what it signs", id), "An operator of the log approves its key: tassadar trust approve KEY.")
	case k.Revoked != 0:
		return tassadar.Errorf(tassadar.KeyRevoked, "worker %.12s is revoked, and nobody would rely on what it signs", id)
	case k.Retired(at):
		return tassadar.Errorf(tassadar.KeyRetired, "worker %.12s has retired, and nobody would rely on what it signs", id)
	}
	return nil
}

// Host executes jobs.
type Host struct {
	Machine  evidence.Machine
	Program  evidence.Program
	Signer   *evidence.Signer // the worker's of this host
	Registry backend.Registry
	Traces   worker.Traces // nil keeps none
	Now      func() int64  // Unix seconds
	// Do does the part of a job that engines see; nil does it in this process, with Registry
	// and Traces. See [Isolated].
	Do func(context.Context, *Task) (*Outcome, error)
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
	if len(r.Calls) == 0 {
		return nil, nil, tassadar.Errorf(tassadar.BadUse, "the job calls nothing: want a call at least")
	}
	if basis.Trust != nil {
		if err := live(basis.Trust, h.Signer.ID(), h.Machine.Host, h.Now()); err != nil {
			return nil, nil, err
		}
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
	task := &Task{Asked: served.backend.Family(), Family: served.cell.Backend, Arch: h.Machine.Arch, Profile: *profile, Module: r.Module, Calls: r.Calls,
		Input: r.Input, Clock: r.Clock, Limit: served.limit, Tokens: served.tokens, Longest: h.Longest, Keep: r.Trace}
	do := h.Do
	if do == nil {
		do = func(ctx context.Context, t *Task) (*Outcome, error) { return Do(ctx, h.Registry, h.Traces, t) }
	}
	came, err := do(ctx, task)
	if err != nil {
		if ctx.Err() != nil {
			err = tassadar.Errorf(tassadar.RunFailed, "interrupted: %w", context.Cause(ctx))
		}
		return nil, nil, err
	}
	j.Seen, j.Instructions, j.Effective, j.Trace = came.Seen, came.Instructions, came.Effective, came.Trace
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

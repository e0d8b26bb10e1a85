package execution

import (
	"context"
	"fmt"
	"strings"
	"time"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/admission"
	"tassadar/internal/backend"
	"tassadar/internal/invocation"
	"tassadar/internal/worker"
	"tassadar/wasm"
)

// Task is the part of a job that engines see. Whoever does it needs no log and no key.
type Task struct {
	Asked   string           `json:"asked"`  // backend that is opened
	Family  string           `json:"family"` // what has to run then
	Arch    string           `json:"arch"`
	Profile tassadar.Profile `json:"profile"`
	Module  []byte           `json:"module"`
	Calls   []tassadar.Call  `json:"calls"`
	Input   tassadar.Bytes   `json:"input,omitempty"`
	Clock   tassadar.Uint    `json:"clock,omitzero"`
	Limit   tassadar.Uint    `json:"limit"`  // instructions
	Tokens  tassadar.Uint    `json:"tokens"` // of a trace
	Longest time.Duration    `json:"longest"`
	Keep    bool             `json:"keep"` // the trace
}

// Outcome is what a task came to.
type Outcome struct {
	Seen         evidence.Observation `json:"seen"`
	Instructions tassadar.Uint        `json:"instructions"`
	Effective    evidence.Engine      `json:"effective"`
	Trace        *evidence.Trace      `json:"trace,omitempty"`
}

// Do does a task in this process. Errors are those of [Host.Execute].
func Do(ctx context.Context, registry backend.Registry, traces worker.Traces, t *Task) (*Outcome, error) {
	b, err := registry.Backend(t.Asked)
	if err != nil {
		return nil, err
	}
	admitted, refusal := admission.Admit(t.Module, &t.Profile, t.Calls)
	if refusal != nil {
		return nil, refused([]tassadar.Code{refusal.Code}, []string{refusal.Detail})
	}
	original, err := invocation.Program{Module: t.Module}.Adapted(&t.Profile)
	if err != nil {
		return nil, tassadar.Errorf(tassadar.MalformedModule, "adapt the module: %w", err)
	}
	counted, err := original.Counted(uint64(t.Limit))
	if err != nil {
		return nil, tassadar.Errorf(wasm.CodeOf(err), "instrument the module: %w", err)
	}
	if err := b.Capabilities().Lacking(b.Family(), backend.Needs(original, counted)); err != nil {
		return nil, refused([]tassadar.Code{tassadar.CodeOf(err)}, []string{tassadar.Message(err)})
	}
	session, err := b.Open(ctx, t.Profile.Limits.MemoryPages)
	if err != nil {
		return nil, err
	}
	defer session.Close()
	inv := worker.Invocation(&t.Profile, original, &tassadar.Case{Calls: t.Calls, Input: t.Input, Clock: t.Clock}, admitted)
	if t.Longest > 0 {
		inv.Time = min(inv.Time, t.Longest)
	}
	e := &running{t, b, session, admitted}
	out := &Outcome{}
	var trace *backend.Trace
	if out.Seen, out.Instructions, trace, err = e.execute(ctx, inv, counted); err != nil {
		return nil, err
	}
	if trace != nil {
		if out.Trace, err = traced(trace, t.Keep, traces); err != nil {
			return nil, err
		}
	}
	if b.Capabilities().Has(backend.CanaryBits) {
		canaries, err := backend.Canaries(ctx, session)
		if err != nil {
			return nil, fmt.Errorf("canaries: %w", err)
		}
		if id, refuted := backend.Refutes(t.Family, t.Arch, canaries); refuted {
			return nil, tassadar.Errorf(tassadar.BackendMismatch, "canary %s refutes that %s ran", id, t.Family)
		}
	}
	if out.Effective = evidence.Engine(session.Effective()); out.Effective.Family != t.Family {
		return nil, tassadar.Errorf(tassadar.BackendMismatch, "%s was to run, %s ran", t.Family, out.Effective.Family)
	}
	return out, nil
}

// running is a task on its engine.
type running struct {
	task     *Task
	backend  backend.Backend
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
	if ans.Counter > uint64(e.task.Limit) {
		return stopped(tassadar.StepLimitExceeded, tassadar.ByLimit, fmt.Sprintf("more than %d instructions", e.task.Limit)), 0, nil, nil
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
	if ans.Trace != nil && tassadar.Uint(len(ans.Trace.Tokens)) > e.task.Tokens {
		return stopped(tassadar.TokenLimitExceeded, tassadar.ByLimit, fmt.Sprintf("its trace has %d tokens, and %d were measured", len(ans.Trace.Tokens), e.task.Tokens)), 0, nil, nil
	}
	return seen, instructions, ans.Trace, nil
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

// traced commits to a trace, and keeps it where that was asked for.
func traced(t *backend.Trace, keep bool, traces worker.Traces) (*evidence.Trace, error) {
	out := &evidence.Trace{Program: t.Program, Statement: t.Statement, Tokens: tassadar.Uint(len(t.Tokens))}
	if !keep || traces == nil {
		out.Root = evidence.NewTraceTree(t.Model, t.Tokens).Root()
		return out, nil
	}
	var err error
	out.Root, err = traces.Put(t.Model, t.Tokens)
	return out, err
}

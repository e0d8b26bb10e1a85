package reexecute

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/admission"
	"tassadar/internal/backend"
	"tassadar/internal/backend/transformer"
	"tassadar/internal/invocation"
	"tassadar/internal/worker"
	"tassadar/vm"
)

// Source is where receipts can be executed again.
type Source struct {
	// Profile gives a profile by its id, of the policy that the receipt is under.
	Profile func(id string) (*tassadar.Profile, bool)
	// Modules gives the bytes of a module, as [worker.Worker.Modules] does.
	Modules func(ctx context.Context, m tassadar.Module) ([]byte, error)
	// Traces has traces by their root: a [tracestore.Store].
	Traces interface {
		Get(root tassadar.Digest) (model tassadar.Digest, tokens []vm.Token, err error)
	}
	// Damaged, if set, hears of a trace that is here and not whole: its error, with a code.
	Damaged func(error)
	// Mend, if set, is given a trace that was damaged once its case was executed again and
	// came to the same.
	Mend func(model tassadar.Digest, tokens []vm.Token) error
	// Engine executes; "" is [Exact].
	Engine string
	// Whole executes all windows, see [Job.Whole].
	Whole bool
	// Backends are the engines that execute cases without traces, see [Source.States].
	Backends []backend.Backend
}

// Func executes again the window of a receipt that a nonce picks, which nobody chose:
// that of the receipt's leaf, see [evidence.NonceOf]. It is nil where the receipt has no
// trace. [Source.Picked] is one. An error says why nothing was found out; it says
// nothing about the receipt.
type Func func(ctx context.Context, a *evidence.Assignment, rc *evidence.Receipt, nonce tassadar.Bytes) (*evidence.Reexecuted, error)

var _ Func = (*Source)(nil).Picked

// Picked is a [Func].
func (s *Source) Picked(ctx context.Context, a *evidence.Assignment, rc *evidence.Receipt, nonce tassadar.Bytes) (*evidence.Reexecuted, error) {
	id, window, ok := rc.PickWindow(nonce)
	if !ok {
		return nil, nil
	}
	return s.Window(ctx, a, rc, id, window)
}

// Window executes a window of a case of a receipt again; see [Window]. Where the trace
// is not here, the case is executed first, by vm.compiled: another trace than the
// receipt's is found to differ as a whole, behind its last token.
func (s *Source) Window(ctx context.Context, a *evidence.Assignment, rc *evidence.Receipt, caseID string, window uint64) (*evidence.Reexecuted, error) {
	j, err := s.job(ctx, a, rc, caseID, window)
	if err != nil {
		return nil, err
	}
	err = s.tokens(j)
	if tassadar.CodeOf(err) == tassadar.TraceUnavailable {
		if other, err := j.execute(ctx); other != nil || err != nil {
			return other, err
		}
		if damaged(err) && s.Mend != nil {
			if err := s.Mend(j.Model, j.Tokens); err != nil {
				return nil, err
			}
		}
	} else if err != nil {
		return nil, err
	}
	return Window(ctx, *j)
}

// execute executes the whole case here, where nobody here has the trace: the weights
// and the calls leave no choice. Where another trace comes of it, that is what was found.
func (j *Job) execute(ctx context.Context) (*evidence.Reexecuted, error) {
	b, err := transformer.New(transformer.Compiled)
	if err != nil {
		return nil, err
	}
	session, err := b.Open(ctx, j.MemoryPages)
	if err != nil {
		return nil, err
	}
	defer session.Close()
	inv := j.Invocation
	inv.Time, inv.Trace = 0, true
	answer, err := session.Run(ctx, inv)
	if err != nil {
		return nil, err
	}
	found := &evidence.Reexecuted{Case: j.Case, Window: tassadar.Uint(j.Window), Engine: transformer.Compiled,
		Differs: &evidence.TokenDiffers{Token: j.Trace.Tokens, Got: fmt.Sprintf("trace %s of %d tokens", j.Trace.Root, j.Trace.Tokens)}}
	if answer.Trace == nil {
		found.Differs.Want = "no trace: " + answer.Refusal.Error()
		return found, nil
	}
	if answer.Trace.Model != j.Model {
		return nil, tassadar.Errorf(tassadar.WeightsUnsupported, "the trace is of the weights %s, this program has %s", j.Model.Short(), answer.Trace.Model.Short())
	}
	j.Tokens = answer.Trace.Tokens
	if root := evidence.NewTraceTree(j.Model, j.Tokens).Root(); root != j.Trace.Root || len(j.Tokens) != int(j.Trace.Tokens) {
		found.Differs.Want = fmt.Sprintf("trace %s of %d tokens", root, len(j.Tokens))
		return found, nil
	}
	return nil, nil
}

// Job finds what the window of a case of a receipt rests on: the case by its id among
// the fixed ones of the profile, those that the assignment has checked again and those
// that the assignment's nonce gives, the modules by the digests in the receipt, and the
// tokens by their root. Errors:
//
//	bad_use                there is no such case, or it has no trace
//	policy_malformed       the profile here is another one
//	evidence_unverifiable  the receipt is of other sources of the token machine
//	evidence_incomplete    a module here is not the one that was measured
//	trace_unavailable      nobody here has the trace
func (s *Source) Job(ctx context.Context, a *evidence.Assignment, rc *evidence.Receipt, caseID string, window uint64) (*Job, error) {
	j, err := s.job(ctx, a, rc, caseID, window)
	if err != nil {
		return nil, err
	}
	return j, s.tokens(j)
}

// tokens gets the tokens of the trace.
func (s *Source) tokens(j *Job) error {
	model, tokens, err := s.Traces.Get(j.Trace.Root)
	if err != nil {
		if damaged(err) && s.Damaged != nil {
			s.Damaged(err)
		}
		return err
	}
	if j.Tokens = tokens; model != j.Model {
		return tassadar.Errorf(tassadar.TraceUnavailable, "the trace %s here is of the weights %s, the receipt of %s", j.Trace.Root.Short(), model.Short(), j.Model.Short())
	}
	return nil
}

// damaged reports whether a trace is here, and not whole.
func damaged(err error) bool {
	var d interface{ Damaged() bool }
	return errors.As(err, &d) && d.Damaged()
}

// job is [Source.Job] without the tokens.
func (s *Source) job(ctx context.Context, a *evidence.Assignment, rc *evidence.Receipt, caseID string, window uint64) (*Job, error) {
	t := rc.TraceOf(caseID)
	if t == nil {
		return nil, tassadar.Errorf(tassadar.BadUse, "the receipt has no trace of %q", caseID)
	}
	c, err := s.measured(ctx, a, rc, caseID)
	if err != nil {
		return nil, err
	}
	if got, own := rc.Effective.Evidence[transformer.EvidenceSources], transformer.Sources(); got != own {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "the receipt is of sources of the token machine %.19s, this program has %.19s", got, own)
	}
	j := &Job{Case: caseID, Trace: t, Model: tassadar.Digest(rc.Effective.Evidence[transformer.EvidenceModel]), MemoryPages: c.memoryPages, Window: window, Whole: s.Whole, Engine: s.Engine, Invocation: c.invocation}
	if len(c.observed.Seen) > 0 {
		j.Seen = c.observed.Seen[0]
	}
	return j, nil
}

// measured is a case of a receipt as it was measured.
type measured struct {
	observed    *evidence.ObservedCase
	invocation  backend.Invocation
	memoryPages int
	limit       uint64 // of counted instructions
}

func (s *Source) measured(ctx context.Context, a *evidence.Assignment, rc *evidence.Receipt, caseID string) (*measured, error) {
	at := slices.IndexFunc(rc.Cases, func(c evidence.ObservedCase) bool { return c.ID == caseID })
	if at < 0 {
		return nil, tassadar.Errorf(tassadar.BadUse, "the receipt has no case %q", caseID)
	}
	observed := &rc.Cases[at]
	profile, ok := s.Profile(rc.Cell.Profile)
	if !ok || profile.Digest() != rc.ProfileDigest {
		return nil, tassadar.Errorf(tassadar.PolicyMalformed, "the profile %s of the receipt, %s, is not here", rc.Cell.Profile, rc.ProfileDigest.Short())
	}
	cases, err := worker.Cases(profile, a, rc.Nonce)
	if err != nil {
		return nil, err
	}
	at = slices.IndexFunc(cases, func(c worker.Case) bool { return c.ID == caseID && c.Digest == observed.Digest })
	if at < 0 {
		return nil, tassadar.Errorf(tassadar.BadUse, "neither profile nor assignment has the case %q with the inputs %s", caseID, observed.Digest.Short())
	}
	plain, err := s.program(ctx, rc, cases[at].Workload)
	if err != nil {
		return nil, err
	}
	admitted, refusal := admission.Admit(plain.Module, profile, cases[at].Given.Calls, plain.Links...)
	if refusal != nil {
		return nil, tassadar.Errorf(refusal.Code, "%s: %s", observed.ID, refusal.Detail)
	}
	adapted, err := plain.Adapted(profile)
	if err != nil {
		return nil, err
	}
	return &measured{observed, worker.Invocation(profile, adapted, cases[at].Given, admitted), profile.Limits.MemoryPages, uint64(profile.Limits.Instructions)}, nil
}

// program gets the modules of a workload as they were measured.
func (s *Source) program(ctx context.Context, rc *evidence.Receipt, wl *tassadar.Workload) (invocation.Program, error) {
	get := func(link int, from func(string) (tassadar.Module, bool)) ([]byte, error) {
		at := slices.IndexFunc(rc.Modules, func(m evidence.MeasuredModule) bool { return m.Workload == wl.ID && m.Link == link })
		name := (&evidence.MeasuredModule{Workload: wl.ID, Link: link}).Name()
		m, ok := from(rc.Cell.Toolchain)
		if at < 0 || !ok {
			return nil, tassadar.Errorf(tassadar.EvidenceIncomplete, "the module %s is not in the receipt, or not in the profile", name)
		}
		data, err := s.Modules(ctx, m)
		if err != nil {
			return nil, fmt.Errorf("module %s: %w", name, err)
		}
		if got := tassadar.DigestBytes(data); got != rc.Modules[at].Digest {
			return nil, tassadar.Errorf(tassadar.EvidenceIncomplete, "the module %s here is %s, the receipt measured %s", name, got.Short(), rc.Modules[at].Digest.Short())
		}
		return data, nil
	}
	own, err := get(0, wl.Module)
	if err != nil {
		return invocation.Program{}, err
	}
	p := invocation.Program{Module: own}
	for i := range wl.Links {
		l := &wl.Links[i]
		data, err := get(i+1, l.Module)
		if err != nil {
			return invocation.Program{}, err
		}
		p.Links = append(p.Links, invocation.Link{Name: l.Name, Module: data, Attempt: l.Attempt})
	}
	return p, nil
}

// Checkpoint makes the checkpoint of a case of a receipt behind a number of its slices: that
// which its worker had there, of the tokens of its trace. Errors are those of [Source.Job].
func (s *Source) Checkpoint(ctx context.Context, a *evidence.Assignment, rc *evidence.Receipt, caseID string, slices int) ([]byte, error) {
	j, err := s.Job(ctx, a, rc, caseID, 0)
	if err != nil {
		return nil, err
	}
	end := slices * evidence.WindowTokens
	if slices < 1 || end >= len(j.Tokens) {
		return nil, tassadar.Errorf(tassadar.BadUse, "%d slices of %s, the trace has %d tokens", slices, caseID, len(j.Tokens))
	}
	return transformer.CheckpointAt(j.Invocation, j.MemoryPages, j.Tokens[:end])
}

package worker

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/invocation"
	"tassadar/vm"
)

// cut runs a case once more, in slices: each in a session of its own, from the bytes of
// the checkpoint of the one before, or of the receipt that the assignment names. All
// of it has to be what the uncut run came to, byte for byte.
func (r *run) cut(ctx context.Context, j *job, inv backend.Invocation, whole backend.Answer) ([]evidence.Slice, error) {
	if whole.Trace == nil {
		return nil, tassadar.Errorf(tassadar.TraceUnavailable, "the uncut run has no trace to cut")
	}
	tokens := whole.Trace.Tokens
	var out []evidence.Slice
	state, from := evidence.FirstTraceState(whole.Trace.Model), 0
	next := func(to int) { state, from = evidence.NextTraceState(state, tokens[from:to]), to }
	var checkpoint []byte
	var resumed tassadar.Digest
	if o, ok := r.resume(j.ID); ok {
		if checkpoint = r.o.Checkpoints[j.ID]; len(checkpoint) == 0 {
			return nil, tassadar.Errorf(tassadar.EvidenceIncomplete, "the checkpoint of receipt %s, from which it is to go on, did not come with the assignment", o.Receipt.Short())
		}
		if uint64(o.Slices) > uint64(len(tokens)/evidence.WindowTokens) || int(o.Slices)*evidence.WindowTokens == len(tokens) {
			return nil, tassadar.Errorf(tassadar.CheckpointForeign, "a checkpoint behind %d slices, and the whole has %d tokens", o.Slices, len(tokens))
		}
		for range o.Slices {
			next(from + evidence.WindowTokens)
		}
		resumed = o.Receipt
	}
	for {
		to := from + evidence.WindowTokens
		got, err := r.sliced(ctx, inv, backend.Slice{From: from, To: to, Checkpoint: checkpoint})
		to = min(to, len(tokens))
		switch {
		case err != nil:
			return nil, fmt.Errorf("tokens %d to %d by themselves: %w", from, to, err)
		case !slices.Equal(got.Tokens, tokens[:to]):
			return nil, tassadar.Errorf(tassadar.TraceDiffers, "tokens %d to %d by themselves are others than in the uncut run", from, to)
		case got.Ended != (to == len(tokens)):
			return nil, tassadar.Errorf(tassadar.TraceDiffers, "cut into slices it ends at token %d: %t; the uncut run has %d", to, got.Ended, len(tokens))
		}
		start := state.Digest()
		s := evidence.Slice{From: tassadar.Uint(from), To: tassadar.Uint(to), Start: start, Machine: r.Machine.Class, Resumed: resumed}
		next(to)
		s.End = state.Digest()
		out = append(out, s)
		if got.Ended {
			if t := got.Trace; got.Result.Digest() != whole.Result.Digest() || t.Program != whole.Trace.Program || t.Statement != whole.Trace.Statement {
				return nil, tassadar.Errorf(tassadar.TraceDiffers, "cut into slices it came to result %s, the uncut run to %s", got.Result.Digest().Short(), whole.Result.Digest().Short())
			}
			return out, nil
		}
		checkpoint, resumed = got.Checkpoint, ""
	}
}

// Checkpoints finds out, before anything is measured, whether the cases of an assignment
// can go on from what came with it: each checkpoint that the assignment names is there,
// no other is, and the engine goes on from it for one token. The error names all that are
// wrong: evidence_incomplete where one did not come, or the engine's code. What stands in
// the way of measuring at all is left to [Worker.Measure], which signs it.
func (w *Worker) Checkpoints(ctx context.Context, o Assignment) error {
	var wrong []error
	bad := func(id string, code tassadar.Code, format string, args ...any) {
		wrong = append(wrong, tassadar.Errorf(code, "%s on %s: %w", id, o.Body.Cell, fmt.Errorf(format, args...)))
	}
	var there []evidence.Resume
	for _, r := range o.Body.Resume {
		if len(o.Checkpoints[r.Case]) == 0 {
			bad(r.Case, tassadar.EvidenceIncomplete, "the checkpoint behind %d slices of receipt %s did not come with the assignment", r.Slices, r.Receipt.Short())
			continue
		}
		there = append(there, r)
	}
	for _, id := range slices.Sorted(maps.Keys(o.Checkpoints)) {
		if !slices.ContainsFunc(o.Body.Resume, func(r evidence.Resume) bool { return r.Case == id }) {
			bad(id, tassadar.CheckpointForeign, "a checkpoint of %d bytes came, and the assignment names none of that case", len(o.Checkpoints[id]))
		}
	}
	if len(there) == 0 || o.Profile.Digest() != o.Body.ProfileDigest || o.Body.Cell.Machine != w.Machine.Class {
		return errors.Join(wrong...)
	}
	list, err := Cases(o.Profile, &o.Body, o.Nonce)
	at := slices.IndexFunc(w.Backends, func(b backend.Backend) bool { return b.Family() == o.Body.Cell.Backend })
	if err != nil || at < 0 {
		return errors.Join(wrong...)
	}
	r := &run{Worker: w, o: o, rc: &evidence.Receipt{}, backend: w.Backends[at], modules: map[string]*prepared{}}
	r.aside.open = func(ctx context.Context) (backend.Session, error) {
		return r.backend.Open(ctx, o.Profile.Limits.MemoryPages)
	}
	if r.prepare(ctx) != nil {
		return errors.Join(wrong...)
	}
	for _, named := range there {
		i := slices.IndexFunc(list, func(c Case) bool { return c.ID == named.Case })
		if i < 0 || !list[i].Workload.Sliced {
			bad(named.Case, tassadar.CheckpointForeign, "the assignment has it go on from a checkpoint, and the profile %s does not cut it", o.Profile.ID)
			continue
		}
		m := r.modules[list[i].Workload.ID]
		admitted, refusal := r.checker.Admit(m.plain.Module, o.Profile, list[i].Given.Calls, m.plain.Links...)
		if refusal != nil || r.backend.Capabilities().Lacking(r.backend.Family(), m.needs) != nil {
			continue
		}
		data, from := o.Checkpoints[named.Case], uint64(named.Slices)*evidence.WindowTokens
		if named.Slices == 0 || named.Slices > vm.MaxHorizon/evidence.WindowTokens {
			bad(named.Case, tassadar.CheckpointForeign, "a checkpoint behind %d slices", named.Slices)
			continue
		}
		got, err := r.sliced(ctx, Invocation(o.Profile, m.original, list[i].Given, admitted), backend.Slice{From: int(from), To: int(from) + 1, Checkpoint: data})
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err == nil && uint64(len(got.Tokens)) <= from {
			err = tassadar.Errorf(tassadar.CheckpointForeign, "the case ends at token %d, before it", len(got.Tokens))
		}
		if backend.CheckpointRefusal(err) != nil {
			bad(named.Case, tassadar.CodeOf(err), "the checkpoint of %d bytes behind %d slices of receipt %s: %s", len(data), named.Slices, named.Receipt.Short(), tassadar.Message(err))
		}
	}
	return errors.Join(wrong...)
}

// resume is what the assignment says of a case.
func (r *run) resume(id string) (evidence.Resume, bool) {
	at := slices.IndexFunc(r.o.Body.Resume, func(o evidence.Resume) bool { return o.Case == id })
	if at < 0 {
		return evidence.Resume{}, false
	}
	return r.o.Body.Resume[at], true
}

// sliced executes one slice in a session of its own. What is refused is an error.
func (r *run) sliced(ctx context.Context, inv backend.Invocation, s backend.Slice) (backend.Sliced, error) {
	session, err := r.aside.open(ctx)
	if err != nil {
		return backend.Sliced{}, err
	}
	defer session.Close()
	slicer, ok := session.(backend.Slicer)
	if !ok {
		return backend.Sliced{}, r.lacksCheckpoints()
	}
	got, err := slicer.Slice(ctx, inv, s)
	if e := session.Effective(); e.Family != r.rc.Requested {
		r.strange = &e
	}
	if err == nil && got.Refusal != nil {
		err = got.Refusal.Coded()
	}
	return got, err
}

func (r *run) lacksCheckpoints() error {
	return tassadar.Errorf(tassadar.BackendUnavailable, "%s lacks %s", r.backend.Family(), backend.Checkpoints)
}

// forTampering is the number of tokens that an engine is asked to go on for with a
// checkpoint that was tampered with.
const forTampering = 1 << 10

// tamper has the engine go on from a checkpoint of the invocation, which it has to do,
// and then from one that was tampered with.
func (r *run) tamper(ctx context.Context, c *tassadar.Refuse, inv backend.Invocation) evidence.Observation {
	const at = evidence.WindowTokens
	made, err := r.sliced(ctx, inv, backend.Slice{To: at})
	if err == nil && made.Ended {
		err = fmt.Errorf("it ended before %d tokens, where the checkpoint is made", at)
	}
	if err != nil {
		return notMeasured(fmt.Errorf("up to the checkpoint: %w", err))
	}
	s := backend.Slice{From: at, To: at + forTampering, Checkpoint: made.Checkpoint}
	if _, err = r.sliced(ctx, inv, s); err != nil {
		return notMeasured(fmt.Errorf("from the checkpoint as it was made: %w", err))
	}
	session, err := r.aside.open(ctx)
	if err != nil {
		return notMeasured(err)
	}
	defer session.Close()
	slicer, ok := session.(backend.Slicer)
	if !ok {
		return notMeasured(r.lacksCheckpoints())
	}
	switch c.Checkpoint {
	case tassadar.TamperStale:
		s.From, s.To = s.From+at, s.To+at
	case tassadar.TamperForeign:
		inv.Module = slices.Concat(inv.Module, []byte("\x00\x06\x05other")) // a custom section (WebAssembly 1.0, 5.5.3)
	case tassadar.TamperCalls:
		inv.Calls = []invocation.Call{}
	case tassadar.TamperEdited:
		s.Checkpoint = bytes.Clone(s.Checkpoint)
		s.Checkpoint[len(s.Checkpoint)/2] ^= 1
	case tassadar.TamperResealed:
		if s.Checkpoint, err = slicer.Forge(s.Checkpoint); err != nil {
			return notMeasured(err)
		}
	case tassadar.TamperOversized:
		s.MostBytes = int64(len(s.Checkpoint)) - 1
	default:
		return notMeasured(tassadar.Errorf(tassadar.PolicyMalformed, "nobody here knows what a checkpoint is that is %q", c.Checkpoint))
	}
	got, err := slicer.Slice(ctx, inv, s)
	switch {
	case err != nil:
		return notMeasured(err)
	case got.Refusal != nil:
		return refusedAs(got.Refusal)
	}
	// It ran, whatever it came to.
	return evidence.Observation{Ended: tassadar.EndedReturned, Digest: got.Result.Digest()}
}

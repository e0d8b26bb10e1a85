package transformer

import (
	"bytes"
	"context"
	"errors"
	"slices"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/tokenvm"
	"tassadar/vm"
	"tassadar/vm/traces"
)

// Slice executes one slice of an invocation; see [backend.Slicer].
func (s *session) Slice(ctx context.Context, inv backend.Invocation, slice backend.Slice) (backend.Sliced, error) {
	if slice.From < 0 || slice.To <= slice.From || (slice.From == 0) != (len(slice.Checkpoint) == 0) {
		return backend.Sliced{}, tassadar.Errorf(tassadar.BadUse, "a slice from token %d to %d with a checkpoint of %d bytes", slice.From, slice.To, len(slice.Checkpoint))
	}
	if !slices.Contains(right(), s.asked) {
		return backend.Sliced{}, capabilities().Lacking(s.asked, []backend.Capability{backend.Checkpoints})
	}
	inv.Trace, inv.Counter = true, ""
	r := &run{session: s, ctx: ctx, inv: inv, slice: &slice}
	err := r.within()
	if r.cutter != nil && !r.cutter.Reached() {
		if err = r.elsewhere(err); err == nil { // whatever refused it, the run did not come to the slice
			return backend.Sliced{Answer: r.answer}, nil
		}
	}
	switch refusal := backend.CheckpointRefusal(err); {
	case refusal != nil:
		return backend.Sliced{Answer: backend.Answer{Refusal: refusal}}, nil
	case err != nil:
		return backend.Sliced{}, err
	case r.answer.Refusal != nil:
		return backend.Sliced{Answer: r.answer}, nil
	}
	out := backend.Sliced{Answer: r.answer, Ended: !r.cut, Tokens: r.cutter.Tokens()}
	if r.cut {
		if out.Checkpoint, err = r.checkpoint(); err != nil {
			return backend.Sliced{}, err
		}
	}
	return out, nil
}

// Forge is that of [backend.Slicer].
func (s *session) Forge(checkpoint []byte) ([]byte, error) { return tokenvm.Forge(checkpoint) }

// begin makes the engine, fresh or, for a slice, in the state of its checkpoint.
func (r *run) begin(w *tokenvm.Weights) (vm.Engine, error) {
	r.engine = r.session.maker(nil)
	if r.slice == nil {
		return r.engine, nil
	}
	if r.slice.From > 0 {
		most := r.slice.MostBytes
		if most == 0 {
			most = backend.MaxCheckpointBytes
		}
		x, err := tokenvm.Exact(w.Model)
		if err != nil {
			return nil, err
		}
		restored, err := w.Restore(x, r.slice.Checkpoint, r.host, r.slice.From, most)
		if err != nil {
			return nil, err
		}
		if r.engine.Name() == restored.Name() {
			r.engine = restored
		} else if err := r.take(restored); err != nil { // it executes the tokens again
			return nil, err
		}
	}
	r.cutter = traces.NewSlice(w.Model, r.engine, r.slice.To)
	return r.cutter, nil
}

// take has an engine without records of its own take the tokens of a checkpoint, and
// compares what it predicts.
func (r *run) take(restored vm.Engine) error {
	for i, t := range restored.Tokens() {
		if err := r.limited.Err(); i%1024 == 0 && err != nil {
			return err
		}
		if err := r.engine.Append(r.limited, t); err != nil {
			return err
		}
	}
	want, err := restored.Next()
	// Where the host gives the next token the engine may have no plan to predict it.
	if got, unplanned := r.engine.Next(); err != nil || unplanned == nil && got != want {
		return tassadar.Errorf(tassadar.CheckpointEdited, "it predicts another token than %s does of its tokens", r.engine.Name())
	}
	return nil
}

// elsewhere says what it means that a run did not come to where its slice begins: the
// checkpoint is of another invocation of the program, unless something stopped it.
func (r *run) elsewhere(err error) error {
	var parts *traces.PartError
	switch {
	case r.ctx.Err() != nil, r.answer.Refusal != nil && r.answer.Refusal.Code == tassadar.TimeLimitExceeded:
		return err
	case err != nil && !errors.As(err, &parts) && tassadar.CodeOf(err) != tassadar.TraceDiffers:
		return err
	case err != nil:
		return tassadar.Errorf(tassadar.CheckpointForeign, "a checkpoint of other calls: %v", err)
	}
	return tassadar.Errorf(tassadar.CheckpointForeign, "a checkpoint of other calls: these end before it")
}

// CheckpointAt writes the checkpoint that a slice of an invocation leaves which ends behind
// these tokens, in a session with so many pages. That they are those of the invocation
// it does not say: who goes on from it finds out.
func CheckpointAt(inv backend.Invocation, memoryPages int, tokens []vm.Token) ([]byte, error) {
	w, err := Lower(inv, memoryPages)
	if err != nil {
		return nil, err
	}
	x, err := tokenvm.Exact(w.Model)
	if err != nil {
		return nil, err
	}
	state, err := tokenvm.StateAt(x, tokens)
	if err != nil {
		return nil, err
	}
	host := &tokenvm.Host{}
	if h := inv.Host; h != nil {
		host.Input, host.Clock = h.Input, h.Clock
	}
	return checkpointOf(w, state, host)
}

// checkpoint writes the state where the slice ends.
func (r *run) checkpoint() ([]byte, error) {
	x, err := tokenvm.Exact(r.session.model)
	if err != nil {
		return nil, err
	}
	state, err := tokenvm.State(x, r.engine)
	if err != nil {
		return nil, err
	}
	return checkpointOf(tokenvm.General(r.program), state, r.host)
}

func checkpointOf(w *tokenvm.Weights, state traces.State, host *tokenvm.Host) ([]byte, error) {
	var b bytes.Buffer
	if err := w.Checkpointed(&b, state, host); err != nil {
		return nil, err
	}
	if b.Len() > backend.MaxCheckpointBytes {
		return nil, tassadar.Errorf(tassadar.CheckpointOversized, "a checkpoint of %d bytes, at most %d", b.Len(), backend.MaxCheckpointBytes)
	}
	return b.Bytes(), nil
}

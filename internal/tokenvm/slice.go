package tokenvm

import (
	"bytes"
	"io"

	"tassadar"
	"tassadar/vm"
	"tassadar/vm/exact"
	"tassadar/vm/tokenmachine"
	"tassadar/vm/traces"
)

// A slice of a run begins and ends anywhere, amid what the host gives as well. Whoever
// goes on drives the whole run again, over the tokens that the checkpoint holds, and
// so knows what was called, answered and written before: [traces.Slice].

// Checkpointed writes the state of an engine that runs the program with this host, as
// [Run.Checkpoint] does; what a call under way reads at its end it does not say.
func (w *Weights) Checkpointed(to io.Writer, x traces.State, h *Host) error {
	context, err := w.context()
	if err != nil {
		return err
	}
	bound := w.binding(h)
	return bound.write(to, func(to io.Writer) error { return traces.Checkpoint(to, x, context) })
}

// context binds the checkpoint of an engine to the prompt of the program.
func (w *Weights) context() ([32]byte, error) {
	if w.special != nil {
		return [32]byte{}, tassadar.Errorf(tassadar.WeightsUnsupported, "slices are of the built-in weights")
	}
	context, err := tokenmachine.PromptDigest(w.Program.Program)
	return context, Coded(err)
}

// Restore returns vm.exact in the state of a checkpoint of this program with this host,
// at position from, and has x execute again what the tokens of the checkpoint leave: records or a
// prediction that are others are checkpoint_edited, however well sealed. That the
// tokens are those of the run is for who has these. Most is the bytes that the checkpoint may have, 0
// for the default of package traces.
func (w *Weights) Restore(x *exact.Engine, data []byte, h *Host, from int, most int64) (*exact.Engine, error) {
	if most > 0 && int64(len(data)) > most {
		return nil, tassadar.Errorf(tassadar.CheckpointOversized, "a checkpoint of %d bytes, at most %d", len(data), most)
	}
	c, err := OpenCheckpoint(data)
	if err != nil {
		return nil, err
	}
	if err := c.was.match(w.binding(h)); err != nil {
		return nil, err
	}
	context, err := w.context()
	if err != nil {
		return nil, err
	}
	e, err := traces.Restore(bytes.NewReader(c.state), x, traces.RestoreOptions{Context: context, Position: from, LimitBytes: most})
	if err != nil {
		return nil, Coded(err)
	}
	if e.Len() > from || from < 1 {
		return nil, tassadar.Errorf(tassadar.CheckpointForeign, "a checkpoint at position %d, not %d", e.Len(), from)
	}
	return e, left(x, e)
}

// Forge changes a word of the records of a checkpoint, and computes its digests again.
func Forge(checkpoint []byte) ([]byte, error) {
	c, err := OpenCheckpoint(checkpoint)
	if err != nil {
		return nil, err
	}
	state, err := traces.Forge(c.state)
	if err != nil {
		return nil, Coded(err)
	}
	var out bytes.Buffer
	err = c.was.write(&out, func(to io.Writer) error { _, err := to.Write(state); return err })
	return out.Bytes(), err
}

// left compares the state of an engine with what its tokens leave.
func left(x, e *exact.Engine) error {
	edited := func(format string, args ...any) error {
		return tassadar.Errorf(tassadar.CheckpointEdited, format, args...)
	}
	want, err := replay(x, e)
	if err != nil {
		return edited("%w", err)
	}
	if next, err := e.Next(); err != nil || next != want.next {
		return edited("it predicts another token than its tokens do")
	}
	if records, err := e.Records(); err != nil || !bytes.Equal(records, want.records) {
		return edited("its records are not what its tokens leave")
	}
	return nil
}

// State is the state of an engine as vm.exact has it, whatever else the engine keeps: it is
// a function of the tokens, and the same on every engine that is right.
func State(x *exact.Engine, e vm.Engine) (traces.State, error) {
	if s, ok := e.(traces.State); ok {
		return s, nil
	}
	s, err := replay(x, e)
	return s, Coded(err)
}

// StateAt is the state in which vm.exact holds tokens.
func StateAt(x *exact.Engine, tokens []vm.Token) (traces.State, error) {
	return State(x, traces.Played(x.Model(), tokens))
}

// recorded is an engine with the records that its tokens leave.
type recorded struct {
	vm.Engine
	model   string
	records []byte
	next    vm.Token
}

// replay has vm.exact find what the tokens of an engine leave, and what follows them.
func replay(x *exact.Engine, e vm.Engine) (*recorded, error) {
	r, err := x.Replay(e.Tokens())
	if err != nil {
		return nil, err
	}
	s := &recorded{Engine: e, model: x.ModelDigest(), next: -1}
	ok := true
	for n := e.Len(); ok && r.Position() < n; {
		if r.Position() < n-1 {
			ok = r.Record()
		} else {
			s.next, ok = r.Predict()
		}
	}
	if !ok {
		return nil, vm.Errorf(vm.CodeWeightsUnsupported, "position %d has no plan: %s", r.Position()-1, r.Why())
	}
	s.records = r.Records()
	return s, nil
}

// ModelDigest implements [traces.State].
func (s *recorded) ModelDigest() string { return s.model }

// Records implements [traces.State].
func (s *recorded) Records() ([]byte, error) { return s.records, nil }

// Next is what vm.exact predicts, where the host gives the token as well: there other
// engines have no plan.
func (s *recorded) Next() (vm.Token, error) { return s.next, nil }

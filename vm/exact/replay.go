package exact

import "tassadar/vm"

// Replay takes the positions of a trace that is there as a whole, one by one.
// It needs a plan for each of them and falls back to nothing.
type Replay struct {
	x        *Engine
	position int
}

// Replay returns a replay of the trace, before its first position. The trace
// is not copied.
func (x *Engine) Replay(trace []vm.Token) (*Replay, error) {
	return x.replay(x.p.engine(nil), trace, 0)
}

// ReplayFrom is Replay from a position on, given the records there. What is
// not canonical, or what no run can leave, is checkpoint_edited.
func (x *Engine) ReplayFrom(trace []vm.Token, position int, records []byte) (*Replay, error) {
	e, err := x.p.restored(position, records)
	if err != nil {
		return nil, err
	}
	return x.replay(e, trace, position)
}

func (x *Engine) replay(e *Engine, trace []vm.Token, position int) (*Replay, error) {
	if err := x.p.Model.CheckTokens(trace); err != nil {
		return nil, err
	}
	if len(trace) > x.p.Model.MaxTokens() {
		return nil, x.p.Model.HorizonError()
	}
	e.s.tokens = trace
	return &Replay{e, position}, nil
}

// Fork returns a second replay at the same position, which goes its own way.
func (r *Replay) Fork() *Replay {
	e := r.x.p.engine(nil)
	e.s = r.x.s.clone()
	return &Replay{e, r.position}
}

// Position is the number of tokens taken.
func (r *Replay) Position() int { return r.position }

// Record takes the next token of the trace for what it leaves to later
// look-ups, and predicts nothing. It reports false where the position has no
// plan; Why says why, and the replay is of no use then. Whether fractions come
// out even is left to Predict.
func (r *Replay) Record() bool {
	_, ok := r.take(true)
	return ok
}

// Predict takes the next token of the trace and predicts the one after it.
func (r *Replay) Predict() (vm.Token, bool) { return r.take(false) }

func (r *Replay) take(recordsOnly bool) (vm.Token, bool) {
	r.x.recordsOnly = recordsOnly
	next, ok := r.x.step(r.position, r.x.s.tokens[r.position])
	r.position++
	return next, ok
}

// Why is why a position has no plan.
func (r *Replay) Why() string { return r.x.why }

// Records is what look-ups can still reach of the positions so far, in
// canonical order, the same on every host.
func (r *Replay) Records() []byte { return r.x.s.marshal(r.position) }

package appraise_test

import (
	"testing"

	"tassadar/appraise"
	"tassadar/evidence"
)

// TestAttackOrderDatedBack: what a run saw blocks for as long as evidence counts that was
// measured beside it; a dispatcher who dates the order of the run back, to a worker whose clock
// is right, does not shorten that.
func TestAttackOrderDatedBack(t *testing.T) {
	t.Parallel()
	for name, back := range map[string]int64{"not at all": 0, "within the time that evidence is fresh": maxAge - 100, "beyond it": 2 * maxAge} {
		w := newWorld(t, smallPolicy(), 1, 1, 3)
		w.now += 3 * maxAge
		w.measure(e1, w.workers[0])
		o := w.order(e1, w.workers[1], func(a *evidence.Assignment) {
			a.IssuedAt -= back
			a.Deadline = a.IssuedAt + evidence.MaxDeadlineSeconds
		})
		rc := w.passing(o, w.workers[1])
		differing("calc/two")(rc)
		rc.StartedAt, rc.FinishedAt = w.now, w.now
		w.accept(rc, w.workers[1])
		w.now += 200 // and the engine is measured once more, by somebody whom it serves well
		w.measure(e1, w.workers[2])
		w.now++
		if got := w.cell(e1); got.Status != appraise.Red {
			t.Errorf("dated back %s: %s %v", name, got.Status, got.Reasons)
		}
	}
}

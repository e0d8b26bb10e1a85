package appraise_test

import (
	"testing"

	"tassadar"
	"tassadar/appraise"
)

// edit changes a worker's key in the trust.
func (w *world) edit(h host, change func(*tassadar.Key)) {
	w.editTrust(func(t *tassadar.Trust) {
		for i := range t.Keys {
			if t.Keys[i].ID == h.ID() {
				change(&t.Keys[i])
			}
		}
	})
}

// TestRetired: what a worker was given and handed in before it retired counts until it is
// stale, and nothing after; what it leaves undone another may do.
func TestRetired(t *testing.T) {
	t.Parallel()
	cell := cellOf(articleID, "e1")
	for _, c := range []struct {
		name   string
		act    func(w *world)
		status appraise.Status
		want   []tassadar.Code
	}{
		{"after it measured", func(w *world) {
			w.measure(cell, w.workers[1])
			w.now += 10
			w.edit(w.workers[1], func(k *tassadar.Key) { k.RetiredFrom = w.now })
		}, appraise.Green, codes(tassadar.GateNotGreen)},
		{"before it measured", func(w *world) {
			w.measure(cell, w.workers[1])
			w.edit(w.workers[1], func(k *tassadar.Key) { k.RetiredFrom = w.now - 1000 })
		}, appraise.Incomplete, codes(tassadar.KeyRetired, tassadar.TooFewMachines)},
		{"while it measured", func(w *world) {
			a := w.assign(cell, w.workers[1])
			w.now += 10
			w.edit(w.workers[1], func(k *tassadar.Key) { k.RetiredFrom = w.now - 5 })
			w.accept(w.passing(a, w.workers[1]), w.workers[1])
		}, appraise.Incomplete, codes(tassadar.KeyRetired, tassadar.TooFewMachines)},
		{"and is asked all the same", func(w *world) {
			w.edit(w.workers[1], func(k *tassadar.Key) { k.RetiredFrom = w.now })
			w.measure(cell, w.workers[1], differing("calc/one")) // nobody's word any more: no fact, and not red
		}, appraise.Incomplete, codes(tassadar.OutcomeDiffers, tassadar.SignerUntrusted, tassadar.TooFewMachines)},
		{"from later on", func(w *world) {
			w.edit(w.workers[1], func(k *tassadar.Key) { k.RetiredFrom = w.now + 1000 })
			w.measure(cell, w.workers[1])
			w.now += 2000
		}, appraise.Green, codes(tassadar.GateNotGreen)},
		{"and left a run undone", func(w *world) {
			w.measure(cell, w.workers[1])
			w.assign(cell, w.workers[1])
			w.now += lifetime + 1
			w.edit(w.workers[1], func(k *tassadar.Key) { k.RetiredFrom = w.now })
		}, appraise.Red, codes(tassadar.RunAbandoned)},
		{"which another did", func(w *world) {
			w.measure(cell, w.workers[1])
			w.assign(cell, w.workers[1])
			w.now += lifetime + 1
			w.edit(w.workers[1], func(k *tassadar.Key) { k.RetiredFrom = w.now })
			w.measure(cell, w.workers[0])
		}, appraise.Green, codes(tassadar.GateNotGreen)},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := newWorld(t, testPolicy(), 1, 1, 2)
			w.measure(cell, w.workers[0])
			w.now += 10
			c.act(w)
			w.want(cell, c.status, c.want...)
		})
	}
}

// TestRebound: a machine that was installed anew keeps its key and what it measured, and is
// one machine with what it was (law 8); without the operators its new host counts for nothing.
func TestRebound(t *testing.T) {
	t.Parallel()
	cell := cellOf(articleID, "e1")
	policy := testPolicy()
	for i := range policy.Envelopes {
		policy.Envelopes[i].Require.Workers = 1 // hosts alone are counted
	}
	again := func(w *world, i int) host {
		h := w.workers[i]
		was := h.host
		h.host = hostID("reinstalled")
		w.edit(h, func(k *tassadar.Key) { k.Host, k.Formerly = h.host, []string{was} })
		return h
	}
	w := newWorld(t, policy, 1, 1, 2)
	w.measure(cell, w.workers[0])
	w.measure(cell, w.workers[1])
	w.want(cell, appraise.Green, tassadar.GateNotGreen)
	again(w, 1)
	w.want(cell, appraise.Green, tassadar.GateNotGreen) // what it measured before

	w = newWorld(t, policy, 1, 1, 2)
	w.measure(cell, w.workers[1])
	h := again(w, 1)
	w.measure(cell, h)
	w.want(cell, appraise.Incomplete, tassadar.TooFewMachines) // one machine, however often
	w.measure(cell, w.workers[0])
	w.want(cell, appraise.Green, tassadar.GateNotGreen)

	w = newWorld(t, policy, 1, 1, 2)
	h = w.workers[1]
	h.host = hostID("reinstalled")
	w.measure(cell, h)
	w.measure(cell, w.workers[0])
	w.want(cell, appraise.Incomplete, tassadar.SignerUntrusted, tassadar.TooFewMachines)
}

package appraise_test

import (
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// slow makes a receipt miss its floor.
func slow(rc *evidence.Receipt) { rc.Timings.Cases["calc/one"] = 9_000 }

// otherNonce makes a receipt one of another order.
func otherNonce(rc *evidence.Receipt) { rc.Nonce = tassadar.Bytes("another nonce") }

// replay hands in a second receipt for an order.
func (w *world) replay(a evidence.Logged[evidence.Assignment], h host, edits ...func(*evidence.Receipt)) {
	w.t.Helper()
	rc := w.passing(a, h)
	for _, edit := range edits {
		edit(rc)
	}
	w.raw(w.receipt(rc, h))
}

// TestFactsOfEnginesThatRan: a fact stands against the cells whose receipts ran on its engine,
// those that answer an order a second time among them, and against no other, nor because of a
// receipt that is not of its order.
func TestFactsOfEnginesThatRan(t *testing.T) {
	t.Parallel()
	w := newWorld(t, twoToolchains(true), 1, 1, 2)
	other := e1
	other.Toolchain = rust
	a := w.order(e1, w.workers[0])
	rc := w.passing(a, w.workers[0])
	slow(rc)
	w.accept(rc, w.workers[0])
	w.measure(other, w.workers[1], patched, differing("calc/two"))
	w.wantStatus(other, appraise.Red, tassadar.OutcomeDiffers)
	w.wantStatus(e1, appraise.Incomplete, tassadar.FloorMissed)
	w.measure(e1, w.workers[1], patched, otherNonce)
	w.wantStatus(e1, appraise.Incomplete, tassadar.EvidenceUnverifiable, tassadar.FloorMissed)
	w.replay(a, w.workers[0], patched)
	w.wantStatus(e1, appraise.Red, tassadar.EvidenceUnverifiable, tassadar.FloorMissed, tassadar.OutcomeDiffers, tassadar.Replayed)
}

// TestFactsOfARunAnsweredTwice: a second answer that is not of its order takes nothing away from
// what the first one saw.
func TestFactsOfARunAnsweredTwice(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	a := w.order(e1, w.workers[0])
	rc := w.passing(a, w.workers[0])
	differing("calc/two")(rc)
	w.accept(rc, w.workers[0])
	w.wantStatus(e1, appraise.Red, tassadar.OutcomeDiffers)
	w.replay(a, w.workers[0], otherNonce)
	w.wantStatus(e1, appraise.Red, tassadar.OutcomeDiffers, tassadar.Replayed)
}

// TestFactsOfOneProgramOfManyFamilies: where one program is the engine of two families, or of two
// classes, a fact stands against the cells of the family and the class that it was seen on alone.
func TestFactsOfOneProgramOfManyFamilies(t *testing.T) {
	t.Parallel()
	shared := func(rc *evidence.Receipt) { rc.Effective.Digest = digest("shared") }
	on := func(backend, class string) tassadar.Cell {
		c := cellOf(articleID, backend)
		c.Machine = class
		return c
	}
	policy := withPolicy(func(p *tassadar.Policy) {
		p.Profiles[0].Workloads[1].Cases = append(p.Profiles[0].Workloads[1].Cases, tassadar.Case{ID: "free", Calls: call("g", "5"), Consensus: true})
		p.Envelopes[0].Sets[0].Backends, p.Envelopes[0].Sets[0].Machines = engines[:3], []string{hostClass, otherClass}
	})
	for _, wrong := range []tassadar.Cell{on("e2", hostClass), on("e1", otherClass)} {
		w := newWorld(t, policy, 1, 1, 2)
		w.workers[1].class = otherClass
		for _, b := range engines[:3] {
			w.measure(on(b, hostClass), w.workers[0], shared)
			w.measure(on(b, otherClass), w.workers[1], shared)
		}
		h := w.workers[0]
		if wrong.Machine == otherClass {
			h = w.workers[1]
		}
		w.measure(wrong, h, shared, differing("calc/two"))
		w.wantStatus(wrong, appraise.Red, tassadar.OutcomeDiffers)
		w.wantStatus(e1, appraise.Green)
	}
}

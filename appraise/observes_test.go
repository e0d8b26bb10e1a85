package appraise_test

import (
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// TestWhatIsNoFact: what a receipt saw that is not of its order, that asked for another engine or
// ran on another, or that names none, stands against nobody; without that it does.
func TestWhatIsNoFact(t *testing.T) {
	t.Parallel()
	wrong := differing("calc/two")
	for _, c := range []struct {
		name string
		edit func(*evidence.Receipt)
		fact bool
	}{
		{"as it is", func(*evidence.Receipt) {}, true},
		{"another engine asked for", func(rc *evidence.Receipt) { rc.Requested = "e2" }, false},
		{"another nonce", func(rc *evidence.Receipt) { rc.Nonce = tassadar.Bytes("another nonce") }, false},
	} {
		w := newWorld(t, smallPolicy(), 1, 1, 2)
		w.measure(e1, w.workers[0])
		w.measure(e1, w.workers[1], wrong, c.edit)
		if got := w.cell(e1); (got.Status == appraise.Green) == c.fact {
			t.Errorf("%s: %s %v", c.name, got.Status, got.Reasons)
		}
	}
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0], wrong, func(rc *evidence.Receipt) { rc.Effective.Digest = "none" })
	w.wantStatus(e1, appraise.Incomplete, tassadar.EvidenceIncomplete)

	// Of another family, or on another class: where families have to agree, their cells are
	// judged together.
	policy := withPolicy(func(p *tassadar.Policy) {
		p.Profiles[0].Workloads[1].Cases = append(p.Profiles[0].Workloads[1].Cases, tassadar.Case{ID: "free", Calls: call("g", "5"), Consensus: true})
		p.Envelopes[0].Sets[0].Backends, p.Envelopes[0].Sets[0].Machines = engines[:2], []string{hostClass, otherClass}
	})
	on := func(backend, class string) tassadar.Cell {
		c := cellOf(articleID, backend)
		c.Machine = class
		return c
	}
	for _, c := range []struct {
		name string
		of   tassadar.Cell // whose engine the receipt says that it ran
		edit func(*evidence.Receipt)
	}{
		{"another family ran", on("e2", hostClass), func(rc *evidence.Receipt) { rc.Effective.Family, rc.Effective.Digest = "e2", digest("engine e2") }},
		{"on another class", on("e1", otherClass), func(rc *evidence.Receipt) { rc.Machine.Class = otherClass }},
	} {
		w := newWorld(t, policy, 1, 1, 3)
		w.workers[1].class = otherClass
		for _, b := range engines[:2] {
			w.measure(on(b, hostClass), w.workers[0])
			w.measure(on(b, otherClass), w.workers[1])
		}
		w.wantStatus(c.of, appraise.Green)
		w.measure(e1, w.workers[2], wrong, c.edit)
		w.wantStatus(c.of, appraise.Green)
		w.measure(e1, w.workers[2], wrong)
		w.wantStatus(e1, appraise.Red, tassadar.OutcomeDiffers)
	}
}

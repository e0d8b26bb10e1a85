package appraise_test

import (
	"slices"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// TestAttackCancelledAfterItWasPublished: a run that a publication called abandoned blocks
// until it is measured again; one operator of two does not cancel it by dating back.
func TestAttackCancelledAfterItWasPublished(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 2, 2, 1)
	w.measure(e1, w.workers[0])
	w.now++
	a := w.assign(e1, w.workers[0])
	w.now += lifetime + 1
	w.publish()
	w.wantStatus(e1, appraise.Red, tassadar.RunAbandoned)
	late := w.now
	w.now -= 3
	w.decide(evidence.Governance{Action: evidence.ActCancel, Assignments: []tassadar.Digest{a.Digest}, Why: "x"}, w.ops[1])
	w.now = late + 1
	w.wantStatus(e1, appraise.Red, tassadar.RunAbandoned)
}

// TestAttackMachineIsForgotten: two hosts that were one machine stay one, though the key that
// said so leaves the trust.
func TestAttackMachineIsForgotten(t *testing.T) {
	t.Parallel()
	policy := testPolicy()
	for i := range policy.Envelopes {
		policy.Envelopes[i].Require.Workers = 1 // hosts alone are counted
	}
	w := newWorld(t, policy, 1, 1, 3)
	cell := cellOf(articleID, "e1")
	w.edit(w.workers[2], func(k *tassadar.Key) { k.Host, k.Formerly = w.workers[1].host, []string{w.workers[0].host} })
	w.measure(cell, w.workers[0])
	w.measure(cell, w.workers[1])
	w.want(cell, appraise.Incomplete, tassadar.TooFewMachines)
	trust := w.trust
	trust.Keys = slices.DeleteFunc(slices.Clone(trust.Keys), func(k tassadar.Key) bool { return k.ID == w.workers[2].ID() })
	w.raw(w.trustRecord(trust, w.ops...))
	w.want(cell, appraise.Incomplete, tassadar.TooFewMachines)
}

// TestAttackFloorsOfEmulated: a prerequisite of floors where no machine's speed is looked at
// is not passed.
func TestAttackFloorsOfEmulated(t *testing.T) {
	t.Parallel()
	emulated := e1
	emulated.Machine = hostClass + "+qemu"
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) {
		p.Envelopes[0].Require.Emulated, p.Envelopes[0].Sets[0].Machines = true, []string{emulated.Machine}
		p.Envelopes[0].Require.Floors[0].MaxRatioMilli = 1
	}), 1, 1, 1)
	w.measure(emulated, host{w.workers[0].Signer, w.workers[0].host, emulated.Machine}, func(rc *evidence.Receipt) {
		rc.Machine.Level, rc.Machine.Emulated, rc.Machine.Emulator = "v3", true, "qemu"
		rc.Timings.Cases = nil
	})
	g := gateIn(t, w.verdict(), tassadar.GateArticle)
	at := slices.IndexFunc(g.Prerequisites, func(p appraise.Prerequisite) bool { return p.ID == "floors" })
	if g.Green || g.Prerequisites[at].Passed {
		t.Errorf("green %t, floors %+v: no time was compared with a floor", g.Green, g.Prerequisites[at])
	}
}

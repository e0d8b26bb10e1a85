package appraise_test

import (
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// wrongTrap is a receipt of a case with links that came to something else.
func wrongTrap(rc *evidence.Receipt) {
	for i := range rc.Cases {
		if rc.Cases[i].ID == "tiny/trap" {
			rc.Cases[i].Seen = []evidence.Observation{seen(result("666"), rc.Runs)}
		}
	}
}

// TestAttackOnceWithoutItsLink: what a receipt saw is about the modules that it ran with their
// links, whatever links the same case had in an earlier policy.
func TestAttackOnceWithoutItsLink(t *testing.T) {
	t.Parallel()
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) { p.Profiles[0].Workloads[1].Links = nil }), 1, 1, 2)
	w.setPolicy(smallPolicy())
	w.measure(e1, w.workers[0])
	w.measure(e1, w.workers[1], wrongTrap)
	w.wantStatus(e1, appraise.Red, tassadar.OutcomeDiffers)
}

// TestAttackElsewhereWithoutItsLink: nor what links the same case has in another profile. The
// one that has none is not touched.
func TestAttackElsewhereWithoutItsLink(t *testing.T) {
	t.Parallel()
	p := testPolicy()
	for i := range p.Profiles {
		f := &p.Profiles[i]
		if f.ID == ownID {
			continue
		}
		if f.ID == articleID {
			f.Workloads[1].Links = nil
		}
		for j := range f.Workloads { // the same modules in all
			m := &f.Workloads[j].Modules[0]
			m.Digest, m.Build.Module = digest(f.Workloads[j].ID), digest(f.Workloads[j].ID)
		}
	}
	w := newWorld(t, p, 1, 1, 3)
	without, with := cellOf(articleID, "e1"), cellOf(broadA, "e1")
	for _, h := range w.workers[:2] {
		w.measure(without, h)
		w.measure(with, h)
	}
	w.measure(with, w.workers[2], wrongTrap)
	w.wantStatus(with, appraise.Red, tassadar.OutcomeDiffers)
	w.wantStatus(without, appraise.Green)
}

package appraise_test

import (
	"slices"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// TestDrillsThatContradictOneAnother: drills of one host that name two architectures stand against
// it, though no receipt of it is there.
func TestDrillsThatContradictOneAnother(t *testing.T) {
	t.Parallel()
	w := drilledWorld(t)
	third := host{testSigner(t, "third"), hostID("third"), hostClass}
	w.editTrust(func(tr *tassadar.Trust) { tr.Keys = append(tr.Keys, third.key()) })
	w.drills(w.drill(third), third)
	w.drills(w.drill(w.workers[1]), w.workers[1])
	w.wantGate(w.now)
	w.drills(w.drill(third, func(d *evidence.Drill) { d.FinishedAt++ }), third)
	w.wantGate(w.now)
	w.drills(w.drill(third, func(d *evidence.Drill) { d.Machine.Class, d.Machine.Arch, d.Machine.Level = otherClass, "arm64", "v8" }), third)
	w.wantGate(w.now, tassadar.DrillMissing, tassadar.EvidenceInconsistent)
}

// TestArchitecturesOfOneProcessor: a program of 32 bits runs on a processor of 64: that is no
// second architecture of its host.
func TestArchitecturesOfOneProcessor(t *testing.T) {
	t.Parallel()
	for _, archs := range [][2]string{{"arm64", "arm"}, {"amd64", "386"}} {
		w := newWorld(t, smallPolicy(), 1, 1, 1)
		for _, arch := range archs {
			d := w.measure(e1, w.workers[0], func(rc *evidence.Receipt) { rc.Machine.Arch = arch })
			if got := w.cell(e1); findings(got, tassadar.EvidenceInconsistent, d, "") != 0 {
				t.Errorf("%v: %+v", archs, got.Findings)
			}
		}
	}
}

// TestDrillsOfTheGatesClasses: pages are drilled on the classes of which the gate's own profiles
// require a cell.
func TestDrillsOfTheGatesClasses(t *testing.T) {
	t.Parallel()
	w := newWorld(t, withTestPolicy(func(p *tassadar.Policy) {
		for i := range p.Envelopes {
			if e := &p.Envelopes[i]; e.Profile == broadA {
				e.Sets[0].Machines = []string{"linux/riscv64/v1"}
			}
		}
		for i := range p.Gates {
			if g := &p.Gates[i]; g.ID == tassadar.GateArticle {
				g.Prerequisites = append(g.Prerequisites, tassadar.Prerequisite{ID: "drills", Kind: tassadar.NeedDrills, MaxAgeSeconds: drillAge,
					Pages: []tassadar.PageDigest{{Page: "one", Digest: digest("one")}}})
			}
		}
	}), 1, 1, 1)
	g := gateIn(t, w.verdict(), tassadar.GateArticle)
	at := slices.IndexFunc(g.Prerequisites, func(p appraise.Prerequisite) bool { return p.ID == "drills" })
	if lines := g.Prerequisites[at].Evidence; len(lines) != 1 || lines[0].On != appraise.DrillOn("one", hostClass) {
		t.Errorf("%+v", lines)
	}
}

// TestDrillNames: what a line about a drill is called is read back, and no other line is.
func TestDrillNames(t *testing.T) {
	t.Parallel()
	if page, class, ok := appraise.ParseDrillOn(appraise.DrillOn("one", hostClass)); !ok || page != "one" || class != hostClass {
		t.Errorf("%q, %q, %t", page, class, ok)
	}
	for _, on := range []string{"", "gate article", "one on " + hostClass, "drill one"} {
		if page, class, ok := appraise.ParseDrillOn(on); ok {
			t.Errorf("%q: %q, %q", on, page, class)
		}
	}
}

// TestProgramsBesideOneLink: programs that are linked with the same module are two.
func TestProgramsBesideOneLink(t *testing.T) {
	t.Parallel()
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) {
		all := &p.Profiles[0].Workloads
		other := (*all)[1]
		other.ID, other.Derive = "other", nil
		b := *other.Modules[0].Build
		b.Module = digest("other")
		other.Modules = []tassadar.Module{{Toolchain: tassadar.ToolchainAny, Digest: b.Module, Build: &b}}
		other.Cases = []tassadar.Case{{ID: "trap", Calls: call("g", "0"), Expect: result("1")}}
		*all = append(*all, other)
	}), 1, 1, 1)
	w.measure(e1, w.workers[0])
	w.wantStatus(e1, appraise.Green)
}

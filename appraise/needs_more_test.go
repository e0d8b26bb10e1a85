package appraise_test

import (
	"slices"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// TestTokensOfNoTrace: a receipt of an engine that executes by weights shows no horizon of
// tokens where it commits to no trace of the case.
func TestTokensOfNoTrace(t *testing.T) {
	t.Parallel()
	w := newWorld(t, demanding(weighty(7)), 1, 1, 1)
	w.measure(e1, w.workers[0], traced, untraced)
	got := w.cell(e1)
	if got.Status != appraise.Green || !slices.Equal(got.Receipts[0].Lacks, []string{"article/long"}) {
		t.Errorf("%s %v, lacks %v", got.Status, got.Reasons, got.Receipts[0].Lacks)
	}
	w.measure(e1, w.workers[0], traced)
	if got := w.cell(e1); got.Receipts[1].Lacks != nil {
		t.Errorf("with a trace it lacks %v", got.Receipts[1].Lacks)
	}
}

// TestLacksOnce: a cell that several versions make green lacks what each of them lacks, once,
// from the first instant on at which one does.
func TestLacksOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t, demanding(), 1, 1, 3)
	lacks := func(what string, want ...appraise.Lack) {
		t.Helper()
		if got := w.cell(e1); !slices.Equal(got.Lacks, want) {
			t.Errorf("%s: %+v, want %+v", what, got.Lacks, want)
		}
	}
	version := func(v string) func(*evidence.Receipt) {
		return func(rc *evidence.Receipt) { rc.Effective.Version = v }
	}
	full := int64(start + maxAge)
	w.measure(e1, w.workers[0], version("1.4.0"))
	w.now += 100
	w.brief(e1, w.workers[1], version("1.4.0"))
	lacks("one version", appraise.Lack{Need: "article/calc", From: full}, appraise.Lack{Need: "article/long", From: full})
	w.brief(e1, w.workers[2], version("1.5.0"))
	lacks("two versions", appraise.Lack{Need: "article/calc"}, appraise.Lack{Need: "article/long"})
}

// TestLinesThatCount: what a receipt shows of prerequisites is said of those that count.
func TestLinesThatCount(t *testing.T) {
	t.Parallel()
	w := newWorld(t, demanding(), 1, 1, 1)
	w.brief(e1, w.workers[0])
	w.brief(e1, w.workers[0], func(rc *evidence.Receipt) { rc.Timings.Cases["calc/one"] = 9_000 })
	got := w.cell(e1).Receipts
	if !got[0].Counts || !slices.Equal(got[0].Lacks, []string{"article/calc", "article/long"}) || got[1].Counts || got[1].Lacks != nil {
		t.Errorf("%+v", got)
	}
}

// TestTracesOfWhatIsNotImplemented: a gate that asks for traces looks at the required cells of a
// profile that is declared by name only, whatever executes them.
func TestTracesOfWhatIsNotImplemented(t *testing.T) {
	t.Parallel()
	p := weighed()
	p.Profiles = append(p.Profiles, tassadar.Profile{ID: broadA, Title: "named", Gate: tassadar.GateArticle})
	e := testEnvelope(broadA)
	e.Sets = []tassadar.DeclaredSet{{Backends: engines[1:2], Toolchains: []string{clang}, Machines: []string{hostClass}}}
	p.Envelopes = append(p.Envelopes, e)
	p.Gates[0].Profiles = append(p.Gates[0].Profiles, broadA)
	p.Sort()
	w := newWorld(t, p, 1, 1, 1)
	g := gateIn(t, w.verdict(), tassadar.GateArticle)
	pre := g.Prerequisites[slices.IndexFunc(g.Prerequisites, func(p appraise.Prerequisite) bool { return p.ID == "traces" })]
	at := slices.IndexFunc(pre.Evidence, func(l appraise.EvidenceLine) bool { return l.On == cellOf(broadA, "e2").String() })
	if at < 0 || !slices.Contains(pre.Evidence[at].Reasons, tassadar.ProfileNotImplemented) {
		t.Errorf("%+v", pre)
	}
}

// TestDrillThatIsNewest: a page on a class rests on the drill that ages last, whatever was
// logged after it, and lasts as long as one that is dated ahead follows another without a gap.
func TestDrillThatIsNewest(t *testing.T) {
	t.Parallel()
	w := drilledWorld(t)
	old := w.drill(w.workers[0])
	w.now += 100
	w.measure(e1, w.workers[0])
	w.both()
	newest := w.drills(w.drill(w.workers[0], func(d *evidence.Drill) { d.FinishedAt++ }), w.workers[0])
	w.drills(old, w.workers[0])
	line := func(at int64) appraise.EvidenceLine {
		g := gateIn(t, w.verdictAt(at), tassadar.GateArticle)
		for _, pre := range g.Prerequisites {
			for _, l := range pre.Evidence {
				if l.On == appraise.DrillOn("one", hostClass) {
					return l
				}
			}
		}
		t.Fatal("no line")
		return appraise.EvidenceLine{}
	}
	if got := line(w.now); got.Drill != newest || got.NotAfter != w.now+drillAge {
		t.Errorf("%+v, want %s until %d", got, newest.Short(), w.now+drillAge)
	}
	now := w.now
	w.now += drillAge
	w.measure(e1, w.workers[0])
	w.drills(w.drill(w.workers[0]), w.workers[0])
	if got := line(now); got.Drill != newest || got.NotAfter != now+2*drillAge {
		t.Errorf("followed at once: %+v, want until %d", got, now+2*drillAge)
	}
	w.now += drillAge + 1
	w.measure(e1, w.workers[0])
	w.drills(w.drill(w.workers[0]), w.workers[0])
	if got := line(now); got.Drill != newest || got.NotAfter != now+2*drillAge {
		t.Errorf("followed a second too late: %+v, want until %d", got, now+2*drillAge)
	}
}

// TestDriftOfWhomExactly: the same worker and engine passed before where neither a case differed
// then nor a refusal was violated.
func TestDriftOfWhomExactly(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 2)
	w.measure(e1, w.workers[1])
	w.measure(e1, w.workers[0], func(rc *evidence.Receipt) { rc.Refusals[1].Seen[0] = seen(result("1"), 2) })
	w.measure(e1, w.workers[0], differing("calc/two"))
	got := w.verdict().Drifts
	if len(got) != 1 || got[0].Kind != appraise.Regressed || got[0].Detail != "want [{\"results\":[\"i32:4\"]}], got [{\"results\":[\"i32:666\"]}]" {
		t.Errorf("%+v", got)
	}
}

// TestDriftOfWhatWasSuppressed: what a publication suppressed was not there to regress from.
func TestDriftOfWhatWasSuppressed(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.publish()
	w.measure(e1, w.workers[0], differing("calc/two"))
	if got := w.verdict().Drifts; len(got) != 1 || got[0].Kind != appraise.Differs || got[0].Published {
		t.Errorf("%+v", got)
	}
}

// TestArchitecturesThatNobodyAttests: a receipt that nobody attests gives no host a second
// architecture, and its own is not held against another's.
func TestArchitecturesThatNobodyAttests(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 2)
	w.measure(e1, w.workers[0])
	d := w.measure(e1, w.workers[1], func(rc *evidence.Receipt) { rc.Machine.Host, rc.Machine.Arch = w.workers[0].host, "arm64" })
	got := w.cell(e1)
	if got.Status != appraise.Green || findings(got, tassadar.EvidenceInconsistent, d, "") != 0 || findings(got, tassadar.SignerUntrusted, d, "") != 1 {
		t.Errorf("%s %+v", got.Status, got.Findings)
	}
}

// TestAskedOfWhom: receipts are asked for what a well-formed prerequisite asks of their own profile,
// and for tokens only where the engine has any.
func TestAskedOfWhom(t *testing.T) {
	t.Parallel()
	w := newWorld(t, demanding(func(p *tassadar.Policy) { p.Gates[0].Prerequisites[4].Instructions = 1 }), 1, 1, 1) // which goes with another kind
	w.brief(e1, w.workers[0])
	if got := w.cell(e1); !slices.Equal(got.Receipts[0].Lacks, []string{"article/long"}) || len(got.Lacks) != 1 {
		t.Errorf("a misnamed one: %+v, %v", got.Lacks, got.Receipts[0].Lacks)
	}

	w = newWorld(t, withTestPolicy(func(p *tassadar.Policy) {
		for i := range p.Envelopes {
			p.Envelopes[i].Require.FullCases, p.Envelopes[i].Require.Horizon = false, 0
			p.Envelopes[i].Require.Machines, p.Envelopes[i].Require.Workers = 1, 1
		}
		for i := range p.Gates {
			if g := &p.Gates[i]; g.ID == tassadar.GateBroad {
				g.Prerequisites = append(g.Prerequisites, tassadar.Prerequisite{ID: "calc", Kind: tassadar.NeedCases, Profile: broadA, Cases: []string{"calc"}})
			}
		}
	}), 1, 1, 1)
	for profile, want := range map[string][]string{broadA: {"broad/calc"}, broadB: nil} {
		w.brief(cellOf(profile, "e1"), w.workers[0])
		if got := w.cell(cellOf(profile, "e1")); got.Status != appraise.Green || !slices.Equal(got.Receipts[0].Lacks, want) || len(got.Lacks) != len(want) {
			t.Errorf("%s: %s, %+v, %v", profile, got.Status, got.Lacks, got.Receipts[0].Lacks)
		}
	}

	w = newWorld(t, demanding(weighty(7), func(p *tassadar.Policy) { p.Engines = nil }), 1, 1, 1)
	w.measure(e1, w.workers[0])
	if got := w.cell(e1); got.Status != appraise.Green || got.Receipts[0].Lacks != nil {
		t.Errorf("an engine without tokens: %s, %v", got.Status, got.Receipts[0].Lacks)
	}
}

package appraise_test

import (
	"slices"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// TestAlikeWhileTheLogGrows: what all families do alike is found when another one
// joins, and is gone when one of them does otherwise, also by an appraiser that knew
// the log before.
func TestAlikeWhileTheLogGrows(t *testing.T) {
	t.Parallel()
	refused := func(rc *evidence.Receipt) {
		for i := range rc.Cases {
			if rc.Cases[i].ID == "mine/two" {
				rc.Cases[i].Seen, rc.Cases[i].Instructions = []evidence.Observation{{Ended: tassadar.EndedRefused, Code: tassadar.NumericUnsupported, By: tassadar.ByEngine, Runs: rc.Runs}}, 0
			}
		}
	}
	fixed := tassadar.Case{ID: "two", Calls: call("run", "2"), Expect: result("4")}
	for name, cases := range map[string][]tassadar.Case{
		"a unit each":         {fixed},
		"all cells in a unit": {{ID: "run", Calls: call("run", "7"), Consensus: true}, fixed},
	} {
		p, e := ownProfile()
		p.Workloads[0].Cases = cases
		w := newWorld(t, tassadar.Policy{Profiles: []tassadar.Profile{p}, Envelopes: []tassadar.Envelope{e},
			Gates: []tassadar.Gate{{ID: "own", Profiles: []string{ownID}, Prerequisites: needs()[:2]}}}, 1, 1, 2)
		var x appraise.Appraiser
		step := func(what, family string, alike []string, edits ...func(*evidence.Receipt)) {
			t.Helper()
			w.measure(cellOf(ownID, family), w.workers[0], edits...)
			want := w.verdict()
			got, err := x.Appraise(w.op.Verified(), w.policy.Digest(), w.now)
			if err != nil || canonical(t, got) != canonical(t, want) {
				t.Errorf("%s, %s: another verdict than at once: %v", name, what, err)
			}
			for _, family := range engines {
				if c := cellIn(t, want, cellOf(ownID, family)); slices.Contains(c.Reasons, tassadar.RefusedByAll) != slices.Contains(alike, family) {
					t.Errorf("%s, %s: %s is %v", name, what, family, c.Reasons)
				}
			}
		}
		step("one family", "e1", nil, refused)
		step("two families", "e2", engines, refused)
		step("one of them does otherwise", "e1", nil)
	}
}

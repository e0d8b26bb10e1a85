package appraise_test

import (
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// TestSlicesThatReachNothing: cases whose slices are wrong reach no number of slices.
func TestSlicesThatReachNothing(t *testing.T) {
	t.Parallel()
	ids := []string{"calc/one", "calc/two", "calc/long", "calc/open", "calc/derived-0", "calc/derived-1"}
	order := func(n tassadar.Uint) []evidence.Resume {
		var all []evidence.Resume
		for _, id := range ids {
			all = append(all, evidence.Resume{Case: id, Receipt: digest("none"), Slices: n})
		}
		return all
	}
	for _, c := range []struct {
		name string
		all  []evidence.Resume
		edit func(c *evidence.ObservedCase)
		bad  bool
	}{
		{"as they must be", nil, func(*evidence.ObservedCase) {}, false},
		{"of no class", nil, func(c *evidence.ObservedCase) { c.Slices[1].Machine = "" }, true},
		{"cut elsewhere", nil, func(c *evidence.ObservedCase) { c.Slices[0].To--; c.Slices[1].From-- }, true},
		{"not the last", nil, func(c *evidence.ObservedCase) { c.Slices = c.Slices[:2] }, true},
		{"resumed, and not told to", nil, func(c *evidence.ObservedCase) { c.Slices[0].Resumed = digest("none") }, true},
		{"behind more than there are", order(9), func(*evidence.ObservedCase) {}, true},
		{"behind what is not there", order(1), func(c *evidence.ObservedCase) { c.Slices = c.Slices[1:]; c.Slices[0].Resumed = digest("none") }, true},
	} {
		p := cutPolicy()
		p.Envelopes[0].Require.Horizon = 0
		w := newWorld(t, p, 1, 1, 1)
		w.op.SetReexecute(found(nil))
		w.resumed(e1, w.workers[0], c.all, cutCases, func(rc *evidence.Receipt) {
			for i := range rc.Cases {
				if rc.Cases[i].Slices != nil {
					c.edit(&rc.Cases[i])
				}
			}
		})
		said := slices.ContainsFunc(w.cell(e1).Findings, func(f appraise.Finding) bool {
			return strings.Contains(f.Detail, "no case was cut into 3 slices")
		})
		if said != c.bad {
			t.Errorf("%s: %+v", c.name, w.cell(e1).Findings)
		}
	}
}

// TestSlicesByTheirOrders: the first order about a case is the one, no order is beyond the trace, and
// each slice begins where the one before it ends.
func TestSlicesByTheirOrders(t *testing.T) {
	t.Parallel()
	const id = "calc/one"
	for _, c := range []struct {
		name  string
		all   func(first tassadar.Digest) []evidence.Resume
		edit  func(rc *evidence.Receipt, first tassadar.Digest)
		green bool
	}{
		{"two orders, and the first is followed", func(first tassadar.Digest) []evidence.Resume {
			return []evidence.Resume{{Case: id, Receipt: first, Slices: 1}, {Case: id, Receipt: first, Slices: 2}}
		}, func(rc *evidence.Receipt, first tassadar.Digest) { from(id, first, 1)(rc) }, true},
		{"as many slices as make no token", func(first tassadar.Digest) []evidence.Resume {
			return []evidence.Resume{{Case: id, Receipt: first, Slices: 1 << 63 / evidence.WindowTokens * 2}}
		}, func(rc *evidence.Receipt, first tassadar.Digest) { observed(rc, id).Slices[0].Resumed = first }, false},
		{"a slice that begins later", func(tassadar.Digest) []evidence.Resume { return nil },
			func(rc *evidence.Receipt, _ tassadar.Digest) { observed(rc, id).Slices[1].From++ }, false},
		{"a case of no workload", func(tassadar.Digest) []evidence.Resume { return nil }, func(rc *evidence.Receipt, _ tassadar.Digest) {
			rc.Cases = append(rc.Cases, evidence.ObservedCase{ID: "nowhere/x", Seen: []evidence.Observation{}})
		}, false},
	} {
		w := newWorld(t, cutPolicy(), 1, 1, 2)
		w.op.SetReexecute(found(nil))
		first := w.measure(e1, w.workers[0], cutCases)
		last := w.resumed(e1, w.workers[1], c.all(first), cutCases, func(rc *evidence.Receipt) { c.edit(rc, first) })
		got := w.cell(e1).Receipts[1]
		if got.Receipt != last || got.Counts != c.green || !c.green && !slices.Contains(got.Codes, tassadar.EvidenceUnverifiable) {
			t.Errorf("%s: %+v", c.name, got)
		}
	}
	// A profile of which every workload is cut.
	p := cutPolicy()
	p.Profiles[0].Workloads = p.Profiles[0].Workloads[:1]
	w := newWorld(t, p, 1, 1, 2)
	w.workers[1].class = otherClass
	elsewhere := e1
	elsewhere.Machine = otherClass
	w.op.SetReexecute(found(nil))
	first := w.measure(e1, w.workers[0], cutCases)
	w.resumed(elsewhere, w.workers[1], []evidence.Resume{{Case: id, Receipt: first, Slices: 1}}, cutCases, from(id, first, 1))
	w.wantStatus(elsewhere, appraise.Green)
}

// TestTrapsAreCutAndTraced: a case that trapped has a trace and slices like one that returned, where
// they are asked for, and where traces are not asked for none has one.
func TestTrapsAreCutAndTraced(t *testing.T) {
	t.Parallel()
	trap := tassadar.Result{{Trap: tassadar.TrapUnreachable}}
	w := newWorld(t, cutPolicy(), 1, 1, 1)
	d := w.measure(e1, w.workers[0], cutCases, func(rc *evidence.Receipt) {
		c := observed(rc, "calc/one")
		c.Seen[0], c.Slices = seen(trap, rc.Runs), nil
		observed(rc, "tiny/trap").Trace = nil
	})
	got := w.cell(e1)
	if findings(got, tassadar.EvidenceIncomplete, d, "calc/one") != 1 || findings(got, tassadar.EvidenceIncomplete, d, "tiny/trap") != 1 {
		t.Errorf("%+v", got.Findings)
	}
	p := weighed()
	p.Envelopes[0].Require.Traces = false
	w = newWorld(t, p, 1, 1, 1)
	w.measure(e1, w.workers[0], traced, untraced)
	w.wantStatus(e1, appraise.Green)
}

// TestChallengesOneByOne: an answer answers its own challenge, a wrong token is no execution that
// found every token, and what differs is said as of a window or as of two engines.
func TestChallengesOneByOne(t *testing.T) {
	t.Parallel()
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) { p.Envelopes[0].Require.MaxAgeSeconds = 10 * evidence.MinAnswerSeconds }), 1, 1, 1)
	d := w.measure(e1, w.workers[0], traced)
	for _, id := range []string{"calc/one", "calc/two"} {
		c, err := w.op.Challenge(t.Context(), d, id, 0, evidence.MinAnswerSeconds)
		if err != nil {
			t.Fatal(err)
		}
		if id == "calc/one" {
			if err := w.op.Answer(t.Context(), c.Digest, &evidence.Reexecuted{Case: id, Engine: "vm.exact"}, nil); err != nil {
				t.Fatal(err)
			}
		}
	}
	if got := w.cell(e1); got.Status != appraise.Green || !got.Receipts[0].Reexecuted {
		t.Errorf("one of two answered: %s %+v", got.Status, got.Receipts)
	}
	w.now += evidence.MinAnswerSeconds + 1
	w.wantStatus(e1, appraise.Red, tassadar.TraceUnavailable)

	w = answered(t, "calc/two")
	got := w.cell(e1)
	if got.Receipts[0].Reexecuted || !slices.ContainsFunc(got.Findings, func(f appraise.Finding) bool {
		return f.Code == tassadar.TraceDiffers && strings.HasPrefix(f.Detail, "window 0 of its trace, executed again by vm.exact: ")
	}) {
		t.Errorf("%+v, %+v", got.Receipts, got.Findings)
	}

	w = newWorld(t, smallPolicy(), 1, 1, 1)
	c, err := w.op.Challenge(t.Context(), w.measure(e1, w.workers[0]), "calc/one", 0, evidence.MinAnswerSeconds)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.op.Answer(t.Context(), c.Digest, &evidence.Reexecuted{Case: "calc/one", Engine: "e1", Reference: "another", States: []evidence.State{{Digest: digest("x")}}, Differs: wrongToken}, nil); err != nil {
		t.Fatal(err)
	}
	if got := w.cell(e1); !slices.ContainsFunc(got.Findings, func(f appraise.Finding) bool {
		return strings.HasPrefix(f.Detail, "executed again by e1 and another: ")
	}) {
		t.Errorf("%+v", got.Findings)
	}
}

package appraise_test

import (
	"slices"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// ballot is a world of one profile whose reference families vote on.
func ballot(t *testing.T, edits ...func(*tassadar.Policy)) *world {
	t.Helper()
	p, e := ownProfile()
	policy := tassadar.Policy{Profiles: []tassadar.Profile{p}, Envelopes: []tassadar.Envelope{e},
		Gates: []tassadar.Gate{{ID: "own", Profiles: []string{ownID}, Prerequisites: needs()[:2]}}}
	for _, edit := range edits {
		edit(&policy)
	}
	return newWorld(t, policy, 1, 1, 2)
}

// vote has a worker say what a family comes to.
func (w *world) vote(family, value string, h host, edits ...func(*evidence.Receipt)) tassadar.Digest {
	w.t.Helper()
	saying := func(rc *evidence.Receipt) { rc.Cases[0].Seen[0] = seen(result(value), 1) }
	return w.measure(cellOf(ownID, family), h, append([]func(*evidence.Receipt){saying}, edits...)...)
}

// TestWhoVotes: a receipt votes if nothing but the reference is missing for it to
// count; what is too old or dated ahead makes no agreement, and still refutes one.
func TestWhoVotes(t *testing.T) {
	t.Parallel()
	none, changed := tassadar.NoConsensus, tassadar.ConsensusChanged
	for _, c := range []struct {
		name string
		act  func(w *world, a, b host)
		want tassadar.Code // of e1's cell; "" where it is green
	}{
		{"two families", func(w *world, a, b host) { w.vote("e2", "14", b) }, ""},
		{"the second on a host that is not its key's", func(w *world, a, b host) {
			w.vote("e2", "14", b, func(rc *evidence.Receipt) { rc.Machine.Host = hostID("z") })
		}, none},
		{"the second on another class", func(w *world, a, b host) {
			w.vote("e2", "14", b, func(rc *evidence.Receipt) { rc.Machine.Class = otherClass })
		}, none},
		{"the second not closed", func(w *world, a, b host) {
			o := w.assign(cellOf(ownID, "e2"), b)
			w.raw(w.receipt(w.passing(o, b), b))
		}, none},
		{"the second resolved", func(w *world, a, b host) { w.resolve(w.vote("e2", "14", b), w.ops...) }, none},
		{"the second's order voided", func(w *world, a, b host) {
			at := tassadar.Uint(len(w.log.leaves))
			w.vote("e2", "14", b)
			w.decide(evidence.Governance{Action: evidence.ActVoid, From: at, To: at, Why: "x"}, w.ops...)
		}, none},
		{"the second dated ahead", func(w *world, a, b host) { w.now += 100; w.vote("e2", "14", b); w.now -= 100 }, none},
		{"the second not ahead any more", func(w *world, a, b host) { w.now += 100; w.vote("e2", "14", b) }, ""},
		{"two more dated ahead say otherwise", func(w *world, a, b host) {
			w.vote("e2", "14", b)
			w.now += 100
			w.vote("e3", "15", b)
			w.vote("e4", "15", b)
			w.now -= 100
		}, changed},
		{"two that were agreed on otherwise are too old", func(w *world, a, b host) {
			w.vote("e3", "15", b)
			w.vote("e4", "15", b)
			w.now += maxAge
			w.vote("e1", "14", a)
			w.vote("e2", "14", b)
		}, changed},
		// A fact stands against the engine: its word makes no reference.
		{"the first says two things", func(w *world, a, b host) { w.vote("e2", "14", b); w.vote("e1", "15", b) }, tassadar.OutcomeDiffers},
		{"the first said two things, and its patched engine one", func(w *world, a, b host) {
			w.vote("e1", "15", b)
			w.vote("e1", "14", a, patched)
			w.vote("e2", "14", b)
		}, ""},
	} {
		w := ballot(t)
		a, b := w.workers[0], w.workers[1]
		w.vote("e1", "14", a)
		c.act(w, a, b)
		got := w.cell(cellOf(ownID, "e1"))
		if (got.Status == appraise.Green) != (c.want == "") || c.want != "" && !slices.Contains(got.Reasons, c.want) {
			t.Errorf("%s: %s %v, want %q", c.name, got.Status, got.Reasons, c.want)
		}
	}

	// Of a family that says two things neither makes a reference for another, until
	// the facts have lapsed.
	w := ballot(t)
	w.vote("e1", "14", w.workers[0])
	w.vote("e1", "15", w.workers[1])
	w.vote("e2", "14", w.workers[0])
	w.wantStatus(cellOf(ownID, "e2"), appraise.Incomplete, none)
	w.now = start + maxAge
	w.vote("e1", "14", w.workers[0])
	w.vote("e2", "14", w.workers[0])
	w.wantStatus(cellOf(ownID, "e2"), appraise.Green)
	w.wantStatus(cellOf(ownID, "e1"), appraise.Green)
}

// TestVotesOfHowMany: the votes need as many hosts as the envelope asks for, and
// as many keys.
func TestVotesOfHowMany(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name              string
		machines, workers int
		twin              bool // the second key is on the first one's host
		want              bool
	}{
		{"two of each", 2, 2, false, true},
		{"one host of two", 2, 2, true, false},
		{"one host of one, two keys of two", 1, 2, true, true},
	} {
		w := ballot(t, func(p *tassadar.Policy) {
			p.Envelopes[0].Require.Machines, p.Envelopes[0].Require.Workers = c.machines, c.workers
		})
		second := w.workers[1]
		if c.twin {
			second.host = w.workers[0].host
			w.editTrust(func(tr *tassadar.Trust) { keyOf(tr, second.ID()).Host = second.host })
		}
		w.vote("e1", "14", w.workers[0])
		w.vote("e2", "14", second)
		if got := w.cell(cellOf(ownID, "e1")); slices.Contains(got.Reasons, tassadar.NoConsensus) == c.want {
			t.Errorf("%s: %s %v", c.name, got.Status, got.Reasons)
		}
	}
	w := ballot(t, func(p *tassadar.Policy) { p.Envelopes[0].Require.Workers = 2 })
	w.vote("e1", "14", w.workers[0])
	w.vote("e2", "14", w.workers[0])
	if got := w.cell(cellOf(ownID, "e1")); !slices.Contains(got.Reasons, tassadar.NoConsensus) || slices.Contains(got.Reasons, tassadar.ReferenceDisputed) {
		t.Errorf("one key of two: %s %v", got.Status, got.Reasons)
	}
}

// TestAgreementLasts: what families agree on lasts as long as enough fresh votes
// say so, and no longer, for a cell that is fresh for longer.
func TestAgreementLasts(t *testing.T) {
	t.Parallel()
	w := ballot(t, func(p *tassadar.Policy) {
		p.Envelopes[0].Sets[0].Backends = engines[2:3]
		p.Envelopes[0].Sets = append(p.Envelopes[0].Sets, tassadar.DeclaredSet{Observed: true, Backends: engines[:2], Toolchains: []string{tassadar.ToolchainSupplied}, Machines: []string{hostClass}})
	})
	until := func(name string, want int64) {
		t.Helper()
		if got := w.cell(cellOf(ownID, "e3")); got.Status != appraise.Green || got.NotAfter != want {
			t.Errorf("%s: %s until %d, want %d", name, got.Status, got.NotAfter-start, want-start)
		}
	}
	w.vote("e1", "14", w.workers[0])
	w.now = start + 1000
	w.vote("e2", "14", w.workers[0])
	w.now = start + 2000
	w.vote("e3", "14", w.workers[0])
	until("of three the second lapses", start+1000+maxAge)
	// The first has lapsed before the third was there.
	w = ballot(t, func(p *tassadar.Policy) {
		p.Envelopes[0].Sets[0].Backends = engines[2:3]
		p.Envelopes[0].Sets = append(p.Envelopes[0].Sets, tassadar.DeclaredSet{Observed: true, Backends: engines[:2], Toolchains: []string{tassadar.ToolchainSupplied}, Machines: []string{hostClass}})
	})
	w.vote("e1", "14", w.workers[0])
	w.now = start + 1000
	w.vote("e2", "14", w.workers[0])
	w.now = start + maxAge + 50
	w.vote("e3", "14", w.workers[0])
	until("of two the first lapses", start+1000+maxAge)
}

// TestVotesWithoutEnvelope: a profile without an envelope has no cell, and what is
// measured for it changes nothing.
func TestVotesWithoutEnvelope(t *testing.T) {
	t.Parallel()
	w := ballot(t)
	w.vote("e1", "14", w.workers[0])
	w.vote("e1", "15", w.workers[1])
	p := w.policy
	p.Envelopes = []tassadar.Envelope{}
	w.setPolicy(p)
	if v := w.verdict(); len(v.Cells) != 0 || v.Gates[0].Green || v.Counts.Receipts != 2 {
		t.Errorf("%d cells, the gate is green %t, %+v", len(v.Cells), v.Gates[0].Green, v.Counts)
	}
}

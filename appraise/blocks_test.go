package appraise_test

import (
	"slices"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// overdue is a log in which a challenge of a receipt was not answered in time.
func overdue(t *testing.T, edits ...func(*evidence.Receipt)) (*world, tassadar.Digest) {
	t.Helper()
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) { p.Envelopes[0].Require.MaxAgeSeconds = 10 * evidence.MinAnswerSeconds }), 1, 1, 2)
	d := w.measure(e1, w.workers[0], edits...)
	if _, err := w.op.Challenge(t.Context(), d, "calc/one", 0, evidence.MinAnswerSeconds); err != nil {
		t.Fatal(err)
	}
	w.now += evidence.MinAnswerSeconds + 1
	return w, d
}

// TestOverdueOfWhom: a challenge without an answer makes a cell red where a trusted worker
// owes it, also for what it measured under an earlier form of the profile, and not where
// nobody attests the receipt.
func TestOverdueOfWhom(t *testing.T) {
	t.Parallel()
	w, d := overdue(t)
	w.wantStatus(e1, appraise.Red, tassadar.TraceUnavailable)
	w.setPolicy(withPolicy(func(p *tassadar.Policy) {
		p.Profiles[0].Title, p.Envelopes[0].Require.MaxAgeSeconds = "another form", 10*evidence.MinAnswerSeconds
	}))
	w.wantStatus(e1, appraise.Red, tassadar.TraceUnavailable)
	if got := w.cell(e1); findings(got, tassadar.TraceUnavailable, d, "") != 1 {
		t.Errorf("%+v", got.Findings)
	}
	w, _ = overdue(t, func(rc *evidence.Receipt) { rc.Machine.Host = hostID("elsewhere") })
	w.wantStatus(e1, appraise.Incomplete, tassadar.SignerUntrusted)
}

// TestOverdueInItsPlace: what a receipt lacks stands in the cell in the order in which it
// was found, a missing answer among it.
func TestOverdueInItsPlace(t *testing.T) {
	t.Parallel()
	w, d := overdue(t, func(rc *evidence.Receipt) { rc.Timings.Cases["calc/one"] = 9_000 })
	var got []tassadar.Code
	for _, f := range w.cell(e1).Findings {
		if f.Receipt == d {
			got = append(got, f.Code)
		}
	}
	if !slices.Equal(got, codes(tassadar.FloorMissed, tassadar.TraceUnavailable)) {
		t.Errorf("%v", got)
	}
}

// TestRetiresLater: a worker that will retire owes its runs until then, and a verdict on
// what waits for nobody does not change at that instant.
func TestRetiresLater(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 2)
	w.measure(e1, w.workers[0])
	const retires = start + 2_000
	w.edit(w.workers[0], func(k *tassadar.Key) { k.RetiredFrom = retires })
	if v := w.verdict(); v.Until() != start+maxAge || cellIn(t, v, e1).NotAfter != start+maxAge {
		t.Errorf("green until %d, the verdict until %d", cellIn(t, v, e1).NotAfter-start, v.Until()-start)
	}
	w.now++
	w.measure(e1, w.workers[0], failing)
	w.now++
	w.measure(e1, w.workers[1])
	w.wantStatus(e1, appraise.Red, tassadar.RunFailed)
	w.now = retires - 1
	w.wantStatus(e1, appraise.Red, tassadar.RunFailed)
	w.now = retires
	w.wantStatus(e1, appraise.Green)
}

// TestLastInstant: there is a verdict at the greatest instant as well: nothing that was
// measured is green then, and what nobody answered was abandoned.
func TestLastInstant(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0])
	w.assign(e1, w.workers[0])
	if got := cellIn(t, w.verdictAt(1<<63-1), e1); got.Status != appraise.Red || !slices.Contains(got.Reasons, tassadar.RunAbandoned) {
		t.Errorf("%s %v", got.Status, got.Reasons)
	}
}

// TestOrdersOfTheLastInstants: what is ordered so late that its age has no end does not come out
// as stale: it is dated ahead.
func TestOrdersOfTheLastInstants(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	a := w.order(e1, w.workers[0], func(a *evidence.Assignment) { a.IssuedAt, a.Deadline = 1<<63-5_000, 1<<63-1_000 })
	w.raw(w.receipt(w.passing(a, w.workers[0]), w.workers[0]))
	got := w.cell(e1)
	if !slices.Contains(got.Reasons, tassadar.FutureDated) || slices.Contains(got.Reasons, tassadar.EvidenceStale) || got.Receipts[0].ExpiresAt != 1<<63-1 {
		t.Errorf("%s %v", got.Status, got.Findings)
	}
}

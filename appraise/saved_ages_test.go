package appraise_test

import (
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// TestSavedAndOlderSince: a later record that shows the last assignment alone to be older than was
// known makes it so in an appraiser that was restored, too.
func TestSavedAndOlderSince(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0])
	w.now += 100
	w.measure(e1, w.workers[0])
	var x appraise.Appraiser
	if _, err := x.Appraise(w.op.Verified(), w.policy.Digest(), w.now); err != nil {
		t.Fatal(err)
	}
	saved, v, size := x.Save(), w.op.Verified(), len(w.log.leaves)
	again, err := appraise.RestoreAppraiser(saved.Head, v, rowsOf(saved))
	if err != nil {
		t.Fatal(err)
	}
	w.now -= 50
	w.measure(e1, w.workers[0])
	checkpoint, err := w.log.key.Checkpoint(w.log.leaves)
	if err != nil {
		t.Fatal(err)
	}
	if v, err = v.Extend(checkpoint, w.log.leaves[size:]); err != nil {
		t.Fatal(err)
	}
	got, err := again.Appraise(v, w.policy.Digest(), w.now)
	if err != nil {
		t.Fatal(err)
	}
	if lines := cellIn(t, got, e1).Receipts; lines[0].ExpiresAt != start+maxAge || lines[1].ExpiresAt != start+50+maxAge {
		t.Errorf("%+v", lines)
	}
}

// TestResumedOfNoSlices: a receipt whose case was not cut has no slices to go on from.
func TestResumedOfNoSlices(t *testing.T) {
	t.Parallel()
	const id = "calc/one"
	w := newWorld(t, cutPolicy(), 1, 1, 1)
	w.op.SetReexecute(found(nil))
	first := w.measure(e1, w.workers[0], cutCases, func(rc *evidence.Receipt) { observed(rc, id).Slices = nil })
	second := w.resumed(e1, w.workers[0], []evidence.Resume{{Case: id, Receipt: first, Slices: 1}}, cutCases, from(id, first, 1))
	if !slices.ContainsFunc(w.cell(e1).Findings, func(f appraise.Finding) bool {
		return f.Code == tassadar.EvidenceUnverifiable && f.Receipt == second && strings.Contains(f.Detail, "no slices of these calls")
	}) {
		t.Errorf("%v", w.cell(e1).Findings)
	}
}

package appraise_test

import (
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// TestStandingUntil: a published cell stands until the first instant at which a verdict lets it
// lapse, and is expired then, whatever its versions are said to last.
func TestStandingUntil(t *testing.T) {
	t.Parallel()
	version := func(until int64) []evidence.MeasuredVersion {
		return []evidence.MeasuredVersion{{Engine: "1.4.0", EngineDigests: []tassadar.Digest{digest("engine")}, NotAfter: until}}
	}
	row := &evidence.PublishedCell{Cell: e1, Published: true, NotAfter: 100, Versions: version(1_000)}
	pub := &evidence.Publication{ExpiresAt: 200}
	verdict := &appraise.Verdict{Cells: []appraise.Cell{{Cell: e1, Status: appraise.Green, Published: true, NotAfter: 50, Versions: version(1_000)}}}
	for at, want := range map[int64][]tassadar.Code{49: {}, 50: codes(tassadar.PublicationExpired), 51: codes(tassadar.PublicationExpired), 300: codes(tassadar.PublicationExpired)} {
		if got := appraise.StandingCell(row, pub, at, verdict); !slices.Equal(got.Reasons, want) || got.Accepted != (len(want) == 0) {
			t.Errorf("at %d: %+v", at, got)
		}
	}
}

// TestForgedThenRolledBack: a publication whose verdicts do not come out of the evidence is
// called that, also where there is a later one.
func TestForgedThenRolledBack(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0])
	head, p := w.op.Verified().Head(), w.policy
	verdict := w.verdict()
	forged := verdict.Publication(verdict.Passed(), &p)
	forged.Log, forged.Number, forged.IssuedAt, forged.ExpiresAt = head, 1, w.now, w.now+1000
	forged.Cells[0].NotAfter++
	record := w.sign(evidence.KindPublication, forged, w.desk)
	w.raw(record)
	w.now++
	w.publish()
	w.refused("forged, and followed by another", tassadar.EvidenceUnverifiable, record, nil, w.now)

	// One of other rules is not called forged: its verdicts are not made again.
	w = newWorld(t, smallPolicy(), 1, 1, 1)
	verdict = w.verdict()
	other := verdict.Publication(verdict.Passed(), &p)
	other.Number, other.IssuedAt, other.ExpiresAt, other.Rules = 1, w.now, w.now+1000, "1"
	record = w.sign(evidence.KindPublication, other, w.desk)
	w.raw(record)
	if _, err := w.check(record, nil, w.now); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable || !strings.Contains(err.Error(), "appraisal rules 1, this program has "+appraise.Rules) {
		t.Errorf("of other rules: %v", err)
	}
}

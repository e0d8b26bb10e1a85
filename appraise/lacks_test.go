package appraise_test

import (
	"slices"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// TestEngineLacks: where nothing but what the engine lacks keeps a receipt from being
// complete, its line says so; it counts for nothing all the same.
func TestEngineLacks(t *testing.T) {
	t.Parallel()
	unmeasured := func(runs int, lacks ...string) []evidence.Observation {
		return []evidence.Observation{{Ended: tassadar.EndedNotMeasured, Code: tassadar.BackendUnavailable, Lacks: lacks, Runs: runs}}
	}
	unable := func(rc *evidence.Receipt) { rc.Cases[1].Seen = unmeasured(rc.Runs, "state_after_traps") }
	untried := func(rc *evidence.Receipt) {
		rc.Refusals[0].Seen = unmeasured(rc.Runs, "stack_limit", "state_after_traps")
	}
	for _, c := range []struct {
		name  string
		edits []func(*evidence.Receipt)
		late  bool
		want  []string
		codes []tassadar.Code
	}{
		{"a case", []func(*evidence.Receipt){unable}, false, []string{"state_after_traps"}, codes(tassadar.EvidenceIncomplete)},
		{"a case and a refusal", []func(*evidence.Receipt){unable, untried}, false, []string{"stack_limit", "state_after_traps"}, codes(tassadar.EvidenceIncomplete, tassadar.RefusalMissing)},
		{"and another case left out", []func(*evidence.Receipt){lacking, untried}, false, nil, codes(tassadar.EvidenceIncomplete, tassadar.RefusalMissing)},
		{"and stale", []func(*evidence.Receipt){unable}, true, nil, codes(tassadar.EvidenceIncomplete, tassadar.EvidenceStale)},
		{"nothing is named", []func(*evidence.Receipt){func(rc *evidence.Receipt) { rc.Cases[1].Seen = unmeasured(rc.Runs) }}, false, nil, codes(tassadar.EvidenceIncomplete)},
		{"by a case that passed", []func(*evidence.Receipt){func(rc *evidence.Receipt) { rc.Cases[1].Seen[0].Lacks = []string{"f64"} }}, false, nil, codes(tassadar.EvidenceUnverifiable)},
		{"no name of a capability", []func(*evidence.Receipt){func(rc *evidence.Receipt) { rc.Cases[1].Seen = unmeasured(rc.Runs, "\x1b[2J") }}, false, nil,
			codes(tassadar.EvidenceIncomplete, tassadar.EvidenceUnverifiable)},
		{"as it is", nil, false, nil, nil},
	} {
		w := newWorld(t, smallPolicy(), 1, 1, 1)
		w.measure(cellOf(articleID, "e1"), w.workers[0], c.edits...)
		if c.late {
			w.now = start + maxAge
		}
		cell := w.cell(cellOf(articleID, "e1"))
		line := cell.Receipts[0]
		if !slices.Equal(line.EngineLacks, c.want) || line.Complete != (c.edits == nil) || line.Counts != (c.edits == nil) ||
			canonical(t, line.Codes) != canonical(t, append([]tassadar.Code{}, c.codes...)) {
			t.Errorf("%s: %+v", c.name, line)
		}
		if (cell.Status == appraise.Green) != (c.edits == nil) {
			t.Errorf("%s: %s", c.name, cell.Status)
		}
	}
}

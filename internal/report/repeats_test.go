package report_test

import (
	"bytes"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/report"
)

// TestRepeats: where a worker disagrees with itself, explain and the page of the cell say
// how often the envelope has a case repeated, and how many runs came to which value.
func TestRepeats(t *testing.T) {
	for runs, says := range map[int]string{2: "asks for 2 runs of each case in a receipt (require.runs); one with another ending is enough", 1: "asks for 1 run of each case in a receipt"} {
		policy := cells18.policy()
		for i := range policy.Envelopes {
			policy.Envelopes[i].Require.Runs = runs
		}
		l := newLab(t, policy)
		c := l.policy.Cells()[len(l.policy.Cells())-1].Cell
		l.measure(start, c, 0, unstable)
		l.play()
		v, log := l.verdict(start + day)
		cell, _ := v.Cell(c)
		var b bytes.Buffer
		report.NewExplainer(log, v).Text(&b, cell)
		flat := strings.Join(strings.Fields(b.String()), " ")
		if !strings.Contains(flat, says) || !strings.Contains(flat, "(1 of 2 runs)") {
			t.Errorf("%d runs:\n%s", runs, b.String())
		}
		found := false
		_, pages := written(t, v, log)
		for name, data := range pages {
			if strings.Contains(data, "(1 of 2 runs)") && name != report.IndexPage {
				_, words := wellLinked(t, data, "../index.html")
				found = strings.Contains(words, tassadar.OutcomeUnstable.Meaning()) && strings.Contains(words, "of each case")
			}
		}
		if !found {
			t.Errorf("%d runs: no page says it", runs)
		}
	}
}

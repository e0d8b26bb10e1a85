package report_test

import (
	"strings"
	"testing"

	"tassadar/internal/report"
)

// TestHostNext: what comes next is a command to copy: run again for cells that the run left
// out, and otherwise explain with one of the cells that lack something.
func TestHostNext(t *testing.T) {
	policy := size{own: [3]int{4, 1, 1}}.policy()
	policy.Profiles, policy.Envelopes, policy.Gates = policy.Profiles[3:4], policy.Envelopes[3:4], policy.Gates[2:3]
	l := newLab(t, policy)
	cells := l.policy.Cells()
	l.measure(start, cells[0].Cell, 0, good)
	l.measure(start+1, cells[1].Cell, 0, failed)
	l.play()
	v, _ := l.verdict(start + day)
	for partly, want := range map[bool]string{
		true:  "next: tassadar run measures 2 cells that have no receipt; tassadar explain '" + cells[1].Cell.String() + "' says what that cell lacks",
		false: "next: tassadar explain '" + cells[1].Cell.String() + "' says what that cell lacks",
	} {
		var b strings.Builder
		report.HostText(&b, v, &policy, hostID(0, "amd64"), cells[0].Cell.Machine, partly)
		got := strings.Join(strings.Fields(b.String()), " ")
		if !strings.HasSuffix(got, want) {
			t.Errorf("partly %t: got %q, want %q", partly, got, want)
		}
		// What was measured and does not count is told from what was not measured.
		if first := "this host: 1 of 4 cells of " + cells[0].Machine + " reproduce, 1 have receipts that do not count, 2 have none "; !strings.HasPrefix(got, first) {
			t.Errorf("partly %t: got %q, want %q first", partly, got, first)
		}
	}
}

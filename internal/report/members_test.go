package report_test

import (
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/internal/report"
)

// TestMembersText: a gate says of a composite profile how many members passed, and at
// length which did not, and why.
func TestMembersText(t *testing.T) {
	g := &appraise.Gate{Gate: "own", Profiles: []appraise.GateProfile{{Profile: "own.alone.v1"}, {Profile: "own.all.v1", Members: []appraise.EvidenceLine{
		{On: "own.one.v1", Passed: true}, {On: "own.two.v1", Reasons: []tassadar.Code{tassadar.FloorMissed, tassadar.Unmeasured}}}}}}
	const line = "  [ ] members of own.all.v1: 1 of 2\n"
	for long, want := range map[bool]string{
		false: "gate own: RED\n" + line,
		true:  "gate own: RED\n" + line + "        - own.two.v1\n            floor_missed unmeasured\n",
	} {
		var out strings.Builder
		report.GateText(&out, &appraise.Verdict{}, g, long)
		if got := strings.TrimRight(out.String(), "\n") + "\n"; got != want {
			t.Errorf("long %t: got\n%swant\n%s", long, got, want)
		}
	}
}

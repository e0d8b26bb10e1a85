package report_test

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"tassadar"

	"tassadar/internal/report"
)

// TestTables: what people read on a terminal, with every status, drift and mark,
// is as committed and fits 80 columns.
func TestTables(t *testing.T) {
	v, log := cells40.scenario(t).verdict(now)
	var all bytes.Buffer
	report.PortabilityText(&all, v)
	report.DriftText(&all, log, v)
	report.GatesText(&all, v)
	for i := range v.Gates {
		report.GateText(&all, &v.Gates[i], true)
	}
	report.FootText(&all, v)
	golden(t, "testdata/tables.txt", all.Bytes())
	var cells bytes.Buffer
	for i := range v.Cells {
		report.ExplainText(&cells, log, v, &v.Cells[i])
	}
	golden(t, "testdata/explain.txt", cells.Bytes())
	for line := range strings.Lines(all.String() + cells.String()) {
		if n := utf8.RuneCountInString(strings.TrimSuffix(line, "\n")); n > 80 {
			t.Errorf("%d columns: %s", n, line)
		}
	}
}

// A cell is found by its name or by fragments that fit no other.
func TestFindCell(t *testing.T) {
	v, _ := cells18.scenario(t).verdict(now)
	first := v.Cells[0].String()
	if c, err := report.FindCell(v, first); err != nil || c != &v.Cells[0] {
		t.Errorf("%s: %v", first, err)
	}
	for pattern, code := range map[string]tassadar.Code{"no such": tassadar.OutsideEnvelope, "linux": tassadar.BadUse} {
		if _, err := report.FindCell(v, pattern); tassadar.CodeOf(err) != code {
			t.Errorf("%s: %v", pattern, err)
		}
	}
}

package report_test

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"tassadar/internal/report"
)

// TestTables: what people read on a terminal, with every status, drift and mark,
// is as committed and fits 80 columns.
func TestTables(t *testing.T) {
	v, log := cells40.scenario(t).verdict(now)
	var all bytes.Buffer
	report.PortabilityText(&all, v)
	report.DriftText(&all, v)
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

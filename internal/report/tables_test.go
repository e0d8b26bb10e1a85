package report_test

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/report"
)

// TestTables: what people read on a terminal, with every status, drift and mark,
// is as committed and fits 80 columns.
func TestTables(t *testing.T) {
	v, log := cells40.scenario(t).verdict(now)
	var all bytes.Buffer
	report.PortabilityText(&all, v, nil, nil)
	report.DriftText(&all, log, v)
	report.GatesText(&all, v)
	for i := range v.Gates {
		report.GateText(&all, v, &v.Gates[i], true)
	}
	report.FootText(&all, v)
	golden(t, "testdata/tables.txt", all.Bytes())
	var cells bytes.Buffer
	explainer := report.NewExplainer(log, v)
	for i := range v.Cells {
		explainer.Text(&cells, &v.Cells[i])
	}
	golden(t, "testdata/explain.txt", cells.Bytes())
	for line := range strings.Lines(all.String() + cells.String()) {
		if n := utf8.RuneCountInString(strings.TrimSuffix(line, "\n")); n > 80 {
			t.Errorf("%d columns: %s", n, line)
		}
	}
}

// A cell is found by its name or by fragments that fit no other, and all that a
// pattern with a star fits.
func TestFindCells(t *testing.T) {
	v, _ := cells18.scenario(t).verdict(now)
	first := v.Cells[0].String()
	if c, err := report.FindCells(v, first); err != nil || len(c) != 1 || c[0] != &v.Cells[0] {
		t.Errorf("%s: %v", first, err)
	}
	for pattern, want := range map[string]int{"*": 18, "*abi*,v8-11.*": 3, "own.*": 1, "edge": 1, "*,*,*,linux/amd64/v4": 6} {
		if c, err := report.FindCells(v, pattern); err != nil || len(c) != want {
			t.Errorf("%s: %d cells, want %d, %v", pattern, len(c), want, err)
		}
	}
	for pattern, want := range map[string]struct {
		code tassadar.Code
		says string
	}{
		"no such": {tassadar.OutsideEnvelope, `matches "no such"`}, "linux": {tassadar.BadUse, "a pattern with *"}, "wasm": {tassadar.BadUse, "18 cells match"},
		"generalised_abi": {tassadar.OutsideEnvelope, `did you mean "generalized_abi"?`}, "none.*": {tassadar.OutsideEnvelope, ""},
	} {
		if _, err := report.FindCells(v, pattern); tassadar.CodeOf(err) != want.code || !strings.Contains(err.Error(), want.says) {
			t.Errorf("%s: %v", pattern, err)
		}
	}
}

// TestDriftCases: a drift counts all cases that differ, those of the receipt before
// where the latest passes, and shows as many as it says; machines get all of them, with
// values and the place at which they part.
func TestDriftCases(t *testing.T) {
	l := newLab(t, cells18.policy())
	var c tassadar.Cell
	for _, declared := range l.policy.Cells() {
		if strings.Contains(declared.Profile, "f32") {
			c = declared.Cell
			break
		}
	}
	allWrong := func(rc *evidence.Receipt) {
		for i := range rc.Cases {
			wrong := tassadar.Result{{Outputs: []tassadar.Bytes{{1, 2}}}}
			rc.Cases[i].Seen[0].Digest, rc.Cases[i].Seen[0].Result = wrong.Digest(), wrong
		}
		violated(rc)
	}
	l.measure(start, c, 0, allWrong)
	l.play()
	says := func(want ...string) report.Drifted {
		t.Helper()
		v, log := l.verdict(start + 10*day)
		var b strings.Builder
		report.DriftText(&b, log, v)
		for _, w := range want {
			if !strings.Contains(b.String(), w) {
				t.Errorf("want %q in\n%s", w, b.String())
			}
		}
		d := report.DriftOf(log, v, nil).Drifts
		if len(d) != 1 {
			t.Fatalf("%d drifts", len(d))
		}
		return d[0]
	}
	d := says("drift: differs", "  7 of 7 cases differ:\n", "  and 2 cases more; --json lists all\n", "got: output of 2 bytes: 01 02")
	if len(d.Cases) != 7 || d.Measured != 7 || d.Shown != d.Receipt {
		t.Errorf("%d of %d cases, shown by %s", len(d.Cases), d.Measured, d.Shown)
	}
	for _, x := range d.Cases {
		if x.Values == nil || len(x.Values.Seen) != 1 || x.Values.Seen[0].Wanted || x.Values.Seen[0].Result == nil {
			t.Errorf("%s: %+v", x.Case, x.Values)
		}
	}
	if got := d.Cases[0].Values; got.Reference == nil || got.Seen[0].Parts == nil || got.Seen[0].Parts.Of != "entry" {
		t.Errorf("%+v", got)
	}
	if got := d.Cases[6]; got.Code != tassadar.RefusalViolated || got.Values.Wanted != "refused with numeric_unsupported by admission" {
		t.Errorf("%+v", got)
	}
	l.measure(start+day, c, 0, good)
	l.play()
	d = says("drift: spurious", "  before, on the same engine and worker, 7 of 7 cases differed:\n")
	if len(d.Cases) != 7 || d.Shown != d.Before {
		t.Errorf("%d cases, shown by %s", len(d.Cases), d.Shown)
	}
	l.measure(start+2*day, c, 1, oldEngine(wrongResult))
	l.play()
	if d = says("drift: regressed", "  1 of 7 cases differs:\n"); len(d.Cases) != 1 {
		t.Errorf("%d cases", len(d.Cases))
	}
}

// A selection shows the cells that it chooses and no others, in every format, and says
// so; gates and counts stay those of the whole.
func TestSelect(t *testing.T) {
	v, log := cells40.scenario(t).verdict(now)
	count := func(keep func(*appraise.Cell) bool) (n int) {
		for i := range v.Cells {
			if keep(&v.Cells[i]) {
				n++
			}
		}
		return n
	}
	for name, c := range map[string]struct {
		s    report.Selection
		want int
	}{
		"all":           {report.Selection{}, len(v.Cells)},
		"one backend":   {report.Selection{Only: []string{"v8*"}}, count(func(c *appraise.Cell) bool { return c.Matches("v8*") })},
		"two patterns":  {report.Selection{Only: []string{"v8*", "wazero.*"}}, count(func(c *appraise.Cell) bool { return c.Matches("v8*") || c.Matches("wazero.*") })},
		"red":           {report.Selection{Status: []string{"red"}}, count(func(c *appraise.Cell) bool { return c.Status == appraise.Red })},
		"published":     {report.Selection{Status: []string{"published"}}, count(func(c *appraise.Cell) bool { return c.Published })},
		"red and stale": {report.Selection{Only: []string{"*"}, Status: []string{"red", "stale"}}, count(func(c *appraise.Cell) bool { return c.Status == appraise.Red || c.Status == appraise.Stale })},
	} {
		some, shown, err := report.Select(v, c.s)
		if err != nil || len(some.Cells) != c.want || shown.Cells != c.want || shown.Of != len(v.Cells) || c.want == 0 {
			t.Errorf("%s: %d cells of %d, want %d, %v", name, shown.Cells, shown.Of, c.want, err)
			continue
		}
		if len(some.Gates) != len(v.Gates) || some.Counts != v.Counts {
			t.Errorf("%s: other gates or counts", name)
		}
		for i := range some.Drifts {
			if _, ok := some.Cell(some.Drifts[i].Cell); !ok {
				t.Errorf("%s: a drift of a cell that is not shown, %s", name, some.Drifts[i].Cell)
			}
		}
		var md, page bytes.Buffer
		if err := errors.Join(report.Markdown(&md, some, log, &shown, nil), report.HTML(&page, some, log, nil)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if says := strings.Contains(md.String(), shown.Words()); says != shown.Partial() {
			t.Errorf("%s: Markdown says what it leaves out: %v", name, says)
		}
	}
	for name, c := range map[string]struct {
		s    report.Selection
		code tassadar.Code
		says string
	}{
		"no cell": {report.Selection{Only: []string{"v8*", "wazero.intrepreter"}}, tassadar.OutsideEnvelope, `did you mean "wazero.interpreter"?`},
		"no word": {report.Selection{Status: []string{"gren"}}, tassadar.BadUse, `did you mean "green"?`},
	} {
		if _, _, err := report.Select(v, c.s); tassadar.CodeOf(err) != c.code || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// The document of the matrix, with every status and mark, is as committed, and text
// from elsewhere is no markup in it.
func TestMarkdown(t *testing.T) {
	v, log := cells40.scenario(t).verdict(now)
	var b bytes.Buffer
	if err := report.Markdown(&b, v, log, nil, nil); err != nil {
		t.Fatal(err)
	}
	golden(t, "testdata/matrix.md", b.Bytes())
	columns := 0
	for line := range strings.Lines(b.String()) {
		cells := strings.Count(strings.ReplaceAll(line, `\|`, ""), "|")
		switch {
		case !strings.HasPrefix(line, "|"):
			columns = 0
		case columns == 0:
			columns = cells
		case cells != columns:
			t.Errorf("%d fields in a table of %d: %s", cells-1, columns-1, line)
		}
	}
	v.Profiles[0].Title = "a | b\n# <script> *c* [d](e)"
	b.Reset()
	if err := report.Markdown(&b, v, log, nil, nil); err != nil {
		t.Fatal(err)
	}
	if want := `a \| b\\n# &lt;script> \*c\* \[d\](e)`; !strings.Contains(b.String(), want) {
		t.Errorf("want %s", want)
	}
}

// TestHistory: what cells came to, receipt by receipt, is as committed, fits 80 columns,
// and says every receipt once.
func TestHistory(t *testing.T) {
	v, log := cells40.scenario(t).verdict(now)
	var all bytes.Buffer
	flips, changes := 0, map[string]int{}
	for i := range v.Cells {
		c := &v.Cells[i]
		h, err := report.HistoryOf(log, v, c)
		if err != nil || len(h.Entries) != len(c.Receipts) {
			t.Fatalf("%s: %d entries of %d receipts, %v", c.Cell, len(h.Entries), len(c.Receipts), err)
		}
		flips += h.Flips
		for _, change := range h.Changes {
			changes[change.What]++
			if change.Was == change.Is {
				t.Errorf("%s: %+v", c.Cell, change)
			}
		}
		if len(c.Receipts) > 1 {
			report.HistoryText(&all, h)
			all.WriteString("\n")
		}
	}
	golden(t, "testdata/history.txt", all.Bytes())
	for line := range strings.Lines(all.String()) {
		if n := utf8.RuneCountInString(strings.TrimSuffix(line, "\n")); n > 80 {
			t.Errorf("%d columns: %s", n, line)
		}
	}
	if flips == 0 || changes["engine"] == 0 || changes["case"] == 0 {
		t.Errorf("the scenario shows %d flips and changes %v", flips, changes)
	}
}

// TestHistoryEndings: of two receipts with one result and other endings, as a worker that
// lies can sign them, the history says the endings.
func TestHistoryEndings(t *testing.T) {
	policy := size{own: [3]int{4, 1, 1}}.policy()
	policy.Profiles, policy.Envelopes, policy.Gates = policy.Profiles[3:4], policy.Envelopes[3:4], policy.Gates[2:3]
	l := newLab(t, policy)
	cell := l.policy.Cells()[0].Cell
	l.measure(start, cell, 0, good)
	l.measure(start+1, cell, 1, func(rc *evidence.Receipt) { rc.Cases[0].Seen[0].Ended = tassadar.EndedTrapped })
	l.measure(start+2, cell, 2, func(rc *evidence.Receipt) { rc.Cases[0].Seen[0].Code = tassadar.NumericUnsupported })
	l.play()
	v, log := l.verdict(start + day)
	h, err := report.HistoryOf(log, v, &v.Cells[0])
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range h.Changes {
		got = append(got, c.What+": "+c.Was+" → "+c.Is)
	}
	if want := []string{"case: returned → trapped", "case: trapped → returned with numeric_unsupported"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestFirstInstant: a verdict at the first instant that there is says it, and not that there
// is none.
func TestFirstInstant(t *testing.T) {
	v, log := cells40.scenario(t).verdict(now)
	v.At = 0
	var foot, page bytes.Buffer
	report.FootText(&foot, v)
	if err := report.Markdown(&page, v, log, nil, nil); err != nil {
		t.Fatal(err)
	}
	for _, got := range []string{foot.String(), page.String()} {
		if !strings.Contains(got, "ppraised at 1970-01-01 00:00:00Z") {
			t.Errorf("no instant in %s", got)
		}
	}
}

package report_test

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"tassadar"
	"tassadar/internal/report"
)

// TestSince: every cell that is another than in the publication is there once, with what
// it was and is, and no other cell; the text is as committed and fits 80 columns.
func TestSince(t *testing.T) {
	v, log := cells40.scenario(t).verdict(now)
	p, err := report.FindPublication(log, report.SinceLast)
	if err != nil {
		t.Fatal(err)
	}
	if same, err := report.FindPublication(log, fmt.Sprint(p.Index)); err != nil || same.Digest != p.Digest {
		t.Errorf("by its leaf: %v", err)
	}
	issued := time.Unix(p.Body.IssuedAt, 0).UTC()
	for _, then := range []string{issued.Format(time.RFC3339), issued.AddDate(0, 0, 1).Format(time.DateOnly)} {
		if same, err := report.FindPublication(log, then); err != nil || same.Digest != p.Digest {
			t.Errorf("by %s: %v", then, err)
		}
	}
	if _, err := report.FindPublication(log, "1990-01-01"); tassadar.CodeOf(err) != tassadar.BadUse || !strings.Contains(err.Error(), "no publication was made by 1990-01-01 00:00:00Z") {
		t.Errorf("before all: %v", err)
	}
	if same, err := report.FindPublication(log, fmt.Sprint(p.Body.Number)); err != nil || same.Digest != p.Digest {
		t.Errorf("by its number: %v", err)
	}
	d := report.SinceOf(log, v, p, nil)
	turned := map[tassadar.Cell]*report.Turned{}
	to := map[string]int{}
	for i := range d.Turned {
		x := &d.Turned[i]
		if turned[x.Cell] != nil {
			t.Errorf("%s stands twice", x.Cell)
		}
		turned[x.Cell] = x
		to[x.To]++
	}
	for _, was := range p.Body.Cells {
		is, ok := v.Cell(was.Cell)
		if !ok {
			t.Fatalf("%s is not declared", was.Cell)
		}
		other := was.Status != string(is.Status) || was.Published != is.Published || !slices.Equal(was.Reasons, is.Reasons)
		x := turned[was.Cell]
		if (x != nil) != other {
			t.Errorf("%s: %s then, %s now, listed: %v", was.Cell, was.Status, is.Status, x != nil)
			continue
		}
		if x != nil && (string(x.Was.Status) != was.Status || x.Is.Status != is.Status || x.Was.Published != was.Published || x.Is.Published != is.Published) {
			t.Errorf("%s: %+v → %+v", was.Cell, x.Was, x.Is)
		}
		if x != nil && slices.Contains(x.Is.Reasons, tassadar.OutcomeDiffers) && (len(x.Values) == 0 || len(x.Values[0].Seen) == 0) {
			t.Errorf("%s differs, and no value says how", was.Cell)
		}
	}
	if to["red"] == 0 || to["stale"] == 0 || to["incomplete"] == 0 {
		t.Errorf("the scenario turned %v", to)
	}
	var text, md, html bytes.Buffer
	report.SinceText(&text, &d)
	golden(t, "testdata/since.txt", text.Bytes())
	for line := range strings.Lines(text.String()) {
		if n := utf8.RuneCountInString(strings.TrimSuffix(line, "\n")); n > 80 {
			t.Errorf("%d columns: %s", n, line)
		}
	}
	if err := errors.Join(report.SinceMarkdown(&md, &d), report.SinceHTML(&html, log, v, &d)); err != nil {
		t.Fatal(err)
	}
	_, words := wellLinked(t, html.String())
	for c, x := range turned {
		if !strings.Contains(md.String(), strings.ReplaceAll(c.String(), "_", `\_`)) || !strings.Contains(words, c.Backend) {
			t.Errorf("%s is missing", c)
		}
		for _, code := range x.Is.Reasons {
			if !strings.Contains(md.String(), string(code)) || !strings.Contains(words, code.Meaning()) {
				t.Errorf("%s: %s is missing", c, code)
			}
		}
	}
	if !strings.Contains(words, "i32 -7 (0xfffffff9)") || !strings.Contains(md.String(), "i32 -7 (0xfffffff9)") {
		t.Error("no values")
	}
}

// A selection is what is compared; cells that are not declared any more and those that
// were not are told from others; what is no publication says which there are.
func TestSinceOthers(t *testing.T) {
	l := cells18.scenario(t)
	v, log := l.verdict(now)
	p, err := report.FindPublication(log, report.SinceLast)
	if err != nil {
		t.Fatal(err)
	}
	some, shown, err := report.Select(v, report.Selection{Only: []string{"v8*"}})
	if err != nil {
		t.Fatal(err)
	}
	d := report.SinceOf(log, some, p, &shown)
	if d.Selection == nil || d.Compared != shown.Cells || len(d.Turned) == 0 {
		t.Errorf("%d of %d compared: %+v", d.Compared, shown.Cells, d.Selection)
	}
	for _, x := range d.Turned {
		if !strings.HasPrefix(x.Backend, "v8") {
			t.Errorf("%s was not chosen", x.Cell)
		}
	}
	then := *p
	then.Body.Cells = slices.Clone(p.Body.Cells)
	gone := then.Body.Cells[0]
	gone.Backend = "gone.backend"
	then.Body.Cells[0] = gone // the first cell is new, and another one is gone
	d = report.SinceOf(log, v, &then, nil)
	has := func(backend, to string, was, is bool) {
		t.Helper()
		if !slices.ContainsFunc(d.Turned, func(x report.Turned) bool {
			return x.Backend == backend && x.To == to && (x.Was != nil) == was && (x.Is != nil) == is
		}) {
			t.Errorf("no cell of %s turned %s", backend, to)
		}
	}
	has("gone.backend", "undeclared", true, false)
	first, _ := v.Cell(p.Body.Cells[0].Cell)
	has(first.Backend, string(first.Status), false, true)
	var md bytes.Buffer
	if err := report.SinceMarkdown(&md, &d); err != nil || !strings.Contains(md.String(), "→ undeclared") {
		t.Errorf("%v: %s", err, md.String())
	}
	if d.Compared != len(v.Cells)+1 {
		t.Errorf("%d compared", d.Compared)
	}
	if _, err := report.FindPublication(log, "5"); tassadar.CodeOf(err) != tassadar.BadUse || !strings.Contains(err.Error(), fmt.Sprintf("leaf %d (publication 1", p.Index)) {
		t.Errorf("no publication: %v", err)
	}
	_, empty := newLab(t, cells18.policy()).verdict(now)
	if _, err := report.FindPublication(empty, report.SinceLast); tassadar.CodeOf(err) != tassadar.Unmeasured {
		t.Errorf("none at all: %v", err)
	}
}

// Nothing changed at the instant of the publication itself.
func TestSinceNothing(t *testing.T) {
	l := newLab(t, cells18.policy())
	l.measure(start, l.policy.Cells()[0].Cell, 0, good)
	l.publish(start + day)
	l.play()
	v, log := l.verdict(start + day)
	p, err := report.FindPublication(log, report.SinceLast)
	if err != nil {
		t.Fatal(err)
	}
	d := report.SinceOf(log, v, p, nil)
	if len(d.Turned) != 0 || d.Receipts != 0 {
		t.Errorf("%+v", d.Turned)
	}
	var b bytes.Buffer
	if err := report.SinceHTML(&b, log, v, &d); err != nil || !strings.Contains(b.String(), "No cell is other than then.") {
		t.Error(err)
	}
}

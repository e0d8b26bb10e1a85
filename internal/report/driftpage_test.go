package report_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"tassadar/internal/report"
)

// TestDriftDocuments: HTML and Markdown of drift have what the text has: every drift with
// the cases that differ and both values, what was located, and what changed; and no map.
func TestDriftDocuments(t *testing.T) {
	v, log := cells40.scenario(t).verdict(now)
	var html, md bytes.Buffer
	if err := errors.Join(report.DriftHTML(&html, log, v, nil), report.DriftMarkdown(&md, log, v, nil)); err != nil {
		t.Fatal(err)
	}
	golden(t, "testdata/drift.md", md.Bytes())
	_, words := wellLinked(t, html.String())
	plain := strings.NewReplacer(`\`, "", "&lt;", "<", "&amp;", "&").Replace(md.String())
	for _, d := range report.DriftOf(log, v, nil).Drifts {
		want := []string{string(d.Kind), d.Backend, d.Machine, d.Receipt.Short(), d.Engine}
		for _, c := range d.Cases {
			want = append(want, c.Case)
			if c.Values == nil {
				want = append(want, c.Detail)
				continue
			}
			want = append(want, c.Values.Calls, c.Values.Wanted)
			for _, s := range c.Values.Seen {
				want = append(want, s.CameTo)
			}
		}
		for _, w := range want {
			if !strings.Contains(words, w) || !strings.Contains(strings.ToLower(plain), strings.ToLower(w)) {
				t.Errorf("%s: %q is missing", d.Cell, w)
			}
		}
	}
	for _, c := range v.Changes {
		if !strings.Contains(plain, c.Cell.String()+" | "+c.Was+" | "+c.Is) || !strings.Contains(words, c.Is) {
			t.Errorf("the change of %s is missing", c.Cell)
		}
	}
	if strings.Contains(html.String(), "<table class=\"heat\">") || strings.Contains(md.String(), "| Machine class") {
		t.Error("the matrix is there")
	}
	// What was located is there, and of a selection only its cells.
	l := newLab(t, cells18.policy())
	c, other, kept := located(t, l)
	v, log = l.verdict(start + day)
	all := report.Sift(log, v, []report.Kept{kept})
	html.Reset()
	md.Reset()
	if err := errors.Join(report.DriftHTML(&html, log, v, nil, all...), report.DriftMarkdown(&md, log, v, nil, all...)); err != nil {
		t.Fatal(err)
	}
	_, words = wellLinked(t, html.String())
	for _, w := range []string{"f32.sqrt", "f32 1.5 (0x3fc00000)", "f32 1.25 (0x3fa00000)", "node '/data dir/located/00/reproducer.mjs'"} {
		if !strings.Contains(words, w) || !strings.Contains(md.String(), w) {
			t.Errorf("%q is missing", w)
		}
	}
	some, shown, err := report.Select(v, report.Selection{Only: []string{other.String()}})
	if err != nil {
		t.Fatal(err)
	}
	md.Reset()
	if err := report.DriftMarkdown(&md, log, some, &shown, all...); err != nil || strings.Contains(md.String(), c.Backend+",") && c.Backend != other.Backend || !strings.Contains(md.String(), "None among") {
		t.Errorf("%v: %s", err, md.String())
	}
	empty, emptyLog := newLab(t, cells18.policy()).verdict(now)
	html.Reset()
	if err := report.DriftHTML(&html, emptyLog, empty, nil); err != nil || !strings.Contains(html.String(), "Nothing was measured yet that could have drifted.") {
		t.Errorf("%v", err)
	}
	if err := report.DriftHTML(&html, emptyLog, v, nil); err == nil {
		t.Error("another log is taken")
	}
}

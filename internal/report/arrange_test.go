package report_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"tassadar"
	"tassadar/appraise"
	"tassadar/internal/report"
)

// TestArrange: each way to group and sort shows every cell once, in its group and in
// order, in JSON, HTML and Markdown.
func TestArrange(t *testing.T) {
	v, log := cells40.scenario(t).verdict(now)
	of := map[string]func(*appraise.Cell) string{
		"profile": func(c *appraise.Cell) string { return c.Profile }, "backend": func(c *appraise.Cell) string { return c.Backend },
		"toolchain": func(c *appraise.Cell) string { return c.Toolchain }, "machine": func(c *appraise.Cell) string { return c.Machine },
		"status": func(c *appraise.Cell) string {
			if c.Published {
				return "published"
			}
			return string(c.Status)
		},
	}
	for _, by := range report.GroupKeys() {
		a := &report.Arrangement{GroupBy: by, Sort: []string{"-measured", "backend"}}
		if err := a.Check(); err != nil || of[by] == nil {
			t.Fatalf("%s: %v", by, err)
		}
		d := report.PortabilityOf(v, nil, a)
		if len(d.Cells) != len(v.Cells) || len(d.Groups) == 0 {
			t.Fatalf("%s: %d cells of %d in %d groups", by, len(d.Cells), len(v.Cells), len(d.Groups))
		}
		at := 0
		for _, g := range d.Groups {
			sum := 0
			for _, n := range g.Status {
				sum += n
			}
			if sum != g.Cells || g.Cells == 0 {
				t.Errorf("%s %s: %d cells, %v", by, g.Name, g.Cells, g.Status)
			}
			for i := at; i < at+g.Cells; i++ {
				if of[by](&d.Cells[i]) != g.Name {
					t.Errorf("%s stands in the group %s of %s", d.Cells[i].Cell, g.Name, by)
				}
				if i > at && d.Cells[i].MeasuredAt > d.Cells[i-1].MeasuredAt {
					t.Errorf("%s: %s is not in order", by, d.Cells[i].Cell)
				}
			}
			at += g.Cells
		}
		if at != len(v.Cells) {
			t.Errorf("%s: %d cells in groups", by, at)
		}
		var md, html bytes.Buffer
		if err := report.Markdown(&md, v, log, nil, a); err != nil {
			t.Fatal(err)
		}
		if err := report.HTML(&html, v, log, a); err != nil {
			t.Fatal(err)
		}
		_, words := wellLinked(t, html.String())
		for _, g := range d.Groups {
			if !strings.Contains(md.String(), g.Words()) || !strings.Contains(words, g.Words()) {
				t.Errorf("%s %s: %q is missing", by, g.Name, g.Words())
			}
		}
		rows := strings.Count(html.String(), `<tr role="row" data-name="`)
		if rows != len(v.Cells) || strings.Contains(html.String(), `<table class="heat">`) {
			t.Errorf("%s: %d rows", by, rows)
		}
	}
	byStatus := report.PortabilityOf(v, nil, &report.Arrangement{GroupBy: "status"})
	if byStatus.Groups[0].Name != "red" {
		t.Errorf("the first group is %s", byStatus.Groups[0].Name)
	}
	for _, key := range report.SortKeys() {
		up, down := report.PortabilityOf(v, nil, &report.Arrangement{Sort: []string{key}}), report.PortabilityOf(v, nil, &report.Arrangement{Sort: []string{"-" + key}})
		if slices.EqualFunc(up.Cells, down.Cells, func(x, y appraise.Cell) bool { return x.Cell == y.Cell }) && key != "toolchain" { // there is one
			t.Errorf("%s: the reverse is the same", key)
		}
	}
	for _, bad := range []report.Arrangement{{GroupBy: "measured"}, {GroupBy: "backends"}, {Sort: []string{"status", "foo"}}, {Sort: []string{"--status"}}} {
		if err := bad.Check(); tassadar.CodeOf(err) != tassadar.BadUse {
			t.Errorf("%+v: %v", bad, err)
		}
	}
	if err := (&report.Arrangement{GroupBy: "bakend"}).Check(); err == nil || !strings.Contains(err.Error(), `did you mean "backend"?`) {
		t.Error(err)
	}
}

// TestArrangedText is as committed, fits 80 columns, sums up what a selection lists.
func TestArrangedText(t *testing.T) {
	v, _ := cells400.scenario(t).verdict(now)
	var all bytes.Buffer
	report.PortabilityText(&all, v, nil, nil)
	few, _ := cells40.scenario(t).verdict(now)
	for _, a := range []report.Arrangement{{GroupBy: "machine"}, {GroupBy: "backend", Sort: []string{"status"}}} {
		fmt.Fprintf(&all, "\n%+v\n", a)
		report.PortabilityText(&all, few, nil, &a)
	}
	golden(t, "testdata/arranged.txt", all.Bytes())
	for line := range strings.Lines(all.String()) {
		if n := utf8.RuneCountInString(strings.TrimSuffix(line, "\n")); n > 80 {
			t.Errorf("%d columns: %s", n, line)
		}
	}
	some, shown, err := report.Select(v, report.Selection{Only: []string{"v8*"}})
	if err != nil {
		t.Fatal(err)
	}
	var listed bytes.Buffer
	report.PortabilityText(&listed, some, &shown, &report.Arrangement{GroupBy: "status"})
	for _, c := range some.Cells {
		profile, rest, _ := strings.Cut(c.String(), ",")
		if !strings.Contains(listed.String(), profile) || !strings.Contains(listed.String(), rest) {
			t.Errorf("%s is not listed", c.Cell)
		}
	}
	// Of a matrix that nobody measured, a few lines a profile.
	empty, _ := newLab(t, cells400.policy()).verdict(now)
	var b bytes.Buffer
	report.PortabilityText(&b, empty, nil, nil)
	if n := strings.Count(b.String(), "\n"); n > 5*len(empty.Profiles) {
		t.Errorf("%d lines of %d profiles:\n%s", n, len(empty.Profiles), b.String())
	}
}

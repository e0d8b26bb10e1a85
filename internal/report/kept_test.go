package report_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/parting"
	"tassadar/internal/report"
)

// located is a cell that differs in a case, another backend's cell, measured too, and
// what locate would find of them.
func located(t *testing.T, l *lab) (c, other tassadar.Cell, kept report.Kept) {
	t.Helper()
	for _, declared := range l.policy.Cells() {
		if strings.Contains(declared.Profile, "f32") && declared.Machine == someMachines[0] {
			if c.Backend == "" {
				c = declared.Cell
			} else if other.Backend == "" {
				other = declared.Cell
			}
		}
	}
	l.measure(start, c, 0, wrongResult)
	l.measure(start+60, other, 0, good)
	l.play()
	v, log := l.verdict(start + day)
	cell, _ := v.Cell(c)
	rc := log.Receipts()[0]
	if rc.Body.Cell != c || len(cell.Receipts) != 1 {
		t.Fatalf("%s: %d receipts", c, len(cell.Receipts))
	}
	value := tassadar.MustValue
	found := parting.Parting{Case: rc.Body.Cases[0].ID, Confirmed: true,
		Engines: [2]parting.Engine{{Family: c.Backend, Version: "1", Digest: rc.Body.Effective.Digest}, {Family: other.Backend, Version: "2", Digest: log.Receipts()[1].Body.Effective.Digest}},
		Results: [2]tassadar.Result{rc.Body.Cases[0].Seen[0].Result, log.Receipts()[1].Body.Cases[0].Seen[0].Result},
		Operation: &parting.Operation{Number: 17, Op: "f32.sqrt", Function: 3, Name: "root<i>", Offset: 0x1f, Operands: [2][]tassadar.Value{{value("f32:2")}, {value("f32:2")}},
			Results: [2]tassadar.Value{value("f32:1.5"), value("f32:1.25")}},
		Reproducer: &parting.Reproducer{Module: tassadar.Bytes{0, 'a', 's', 'm'}, Export: "parameters", Args: []tassadar.Value{value("i64:-5")}, Bits: [2]tassadar.Uint{1, 2}}}
	p := report.Locate(log, v, c, rc.Digest, &found)
	if p.CaseDigest != rc.Body.Cases[0].Digest || p.Against != log.Receipts()[1].Digest {
		t.Fatalf("%+v", p)
	}
	return c, other, report.Kept{Located: *p, Folder: "/data dir/located/00"}
}

// TestKept: what was located is shown in explain, in the drift report and on the page of
// the cell, with both values and how to run what shows it, as long as it is about the last
// receipts, engines and cases.
func TestKept(t *testing.T) {
	l := newLab(t, cells18.policy())
	c, other, kept := located(t, l)
	v, log := l.verdict(start + day)
	all := report.Sift(log, v, []report.Kept{kept})
	if !all[0].Current {
		t.Fatal("it is not current")
	}
	cell, _ := v.Cell(c)
	var explained, drift bytes.Buffer
	e := report.NewExplainer(log, v, all...)
	e.Text(&explained, cell)
	report.DriftText(&drift, log, v, all...)
	want := []string{"f32.sqrt", "0x1f", "function 3 (root<i>)", "float operation 17", "f32 2 (0x40000000)", "f32 1.5 (0x3fc00000)", "f32 1.25 (0x3fa00000)",
		"node '/data dir/located/00/reproducer.mjs'", "tassadar profile new --name reproducer --wasm '/data dir/located/00/reproducer.wasm' --invoke parameters --arg i64:-5"}
	_, pages := written(t, v, log, all...)
	var page string
	for _, data := range pages {
		if strings.Contains(data, `<h2 id="located">`) {
			if page != "" {
				t.Error("a second page shows it")
			}
			page = data
		}
	}
	_, words := wellLinked(t, page, "../index.html")
	for name, text := range map[string]string{"explain": explained.String(), "drift": drift.String(), "page": words} {
		flat := strings.Join(strings.Fields(text), " ")
		for _, w := range want {
			if !strings.Contains(flat, w) {
				t.Errorf("%s lacks %q:\n%s", name, w, text)
			}
		}
		for line := range strings.Lines(text) {
			if n := utf8.RuneCountInString(strings.TrimSuffix(line, "\n")); n > 80 && name != "page" {
				t.Errorf("%s: %d columns: %s", name, n, line)
			}
		}
	}
	if strings.Contains(explained.String(), "tassadar locate CELL finds") {
		t.Error("explain tells to locate what is located")
	}
	if d := report.DriftOf(log, v, nil, all...).Drifts; len(d) != 1 || len(d[0].Located) != 1 {
		t.Errorf("%+v", d)
	}
	if x := e.Explained(cell); len(x.Located) != 1 || x.Located[0].Folder != kept.Folder {
		t.Errorf("%+v", x.Located)
	}
	gone := func(name string, l *lab, k report.Kept) {
		t.Helper()
		v, log := l.verdict(start + 20*day)
		all := report.Sift(log, v, []report.Kept{k})
		if all[0].Current {
			t.Errorf("%s: it is current", name)
		}
		cell, ok := v.Cell(k.Cell)
		if !ok {
			return
		}
		var b bytes.Buffer
		report.NewExplainer(log, v, all...).Text(&b, cell)
		if strings.Contains(b.String(), "f32.sqrt") || !strings.Contains(b.String(), "1 case was located on receipts or engines") {
			t.Errorf("%s:\n%s", name, b.String())
		}
		if d := report.DriftOf(log, v, nil, all...).Drifts; len(d) > 0 && len(d[0].Located) > 0 {
			t.Errorf("%s: drift shows it", name)
		}
	}
	for name, change := range map[string]func(*report.Kept){
		"another engine":       func(k *report.Kept) { k.Engines[0].Digest = tassadar.DigestBytes([]byte("x")) },
		"another other engine": func(k *report.Kept) { k.Engines[1].Digest = tassadar.DigestBytes([]byte("x")) },
		"another case":         func(k *report.Kept) { k.CaseDigest = tassadar.DigestBytes([]byte("x")) },
		"a receipt elsewhere":  func(k *report.Kept) { k.Receipt = tassadar.DigestBytes([]byte("x")) },
		"its other elsewhere":  func(k *report.Kept) { k.Against = tassadar.DigestBytes([]byte("x")) },
		"another family":       func(k *report.Kept) { k.Engines[0].Family = "x" },
	} {
		k := kept
		change(&k)
		gone(name, l, k)
	}
	k := kept // somebody edited it
	k.Results[1] = k.Results[0]
	var equal bytes.Buffer
	report.NewExplainer(log, v, report.Sift(log, v, []report.Kept{k})...).Text(&equal, cell)
	if !strings.Contains(equal.String(), "the same") {
		t.Errorf("two results that are the same:\n%s", equal.String())
	}
	written(t, v, log, report.Sift(log, v, []report.Kept{k})...)
	k = kept
	k.Backend = "nobody.declares"
	gone("another cell", l, k)
	k = kept // nobody has measured the other engine's cell
	k.Engines[1].Family, k.Against = "nobody.declares", ""
	if !report.Sift(log, v, []report.Kept{k})[0].Current {
		t.Error("an engine without a cell makes it old")
	}
	same := func(l *lab, at int64, c tassadar.Cell, worker int, change func(*evidence.Receipt)) *lab {
		l.measure(at, c, worker, change)
		l.play()
		return l
	}
	// The same from another host is no news; another result, engine or inputs are.
	same(l, start+2*day, c, 1, wrongResult)
	if v, log := l.verdict(start + 3*day); !report.Sift(log, v, []report.Kept{kept})[0].Current {
		t.Error("the same result from another host makes it old")
	}
	for i, change := range []func(*evidence.Receipt){good, oldEngine(wrongResult)} {
		fresh := newLab(t, cells18.policy())
		c, _, kept := located(t, fresh)
		gone(fmt.Sprint("a later receipt ", i), same(fresh, start+2*day, c, 0, change), kept)
	}
	gone("the other engine is another", same(l, start+4*day, other, 0, oldEngine(good)), kept)
}

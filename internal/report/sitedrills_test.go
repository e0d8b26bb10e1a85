package report_test

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/report"
)

// drilledPages are those that the gate of [drilled] asks for.
var drilledPages = []string{"backup-lost", "clock-wrong", "disk-full"}

// drilled is a scenario with a gate that asks for drills: on one machine class one passed,
// one failed and one is missing, on another one is too old.
func drilled(t testing.TB, s size) *lab {
	t.Helper()
	policy := s.policy()
	need := tassadar.Prerequisite{ID: "drills", Title: "Pages are drilled", Kind: tassadar.NeedDrills, MaxAgeSeconds: 10 * day}
	for _, page := range drilledPages {
		need.Pages = append(need.Pages, tassadar.PageDigest{Page: page, Digest: tassadar.DigestBytes([]byte(page))})
	}
	for i := range policy.Gates {
		if g := &policy.Gates[i]; g.ID == "edge" {
			g.Prerequisites = append(g.Prerequisites[:len(g.Prerequisites):len(g.Prerequisites)], need)
		}
	}
	l := scenario(t, policy)
	var old evidence.LogHead // as the log was when its policy was logged
	old.Origin, old.Size, old.Root = l.log.Signer.Name(), 2, evidence.RootOf(l.leaves[:2])
	l.drill(old, someMachines[1], true, drilledPages...)
	l.drill(l.head(), someMachines[0], true, drilledPages[0])
	l.drill(l.head(), someMachines[0], false, drilledPages[1])
	return l
}

// drill logs a drill of pages on a machine class, of two commands each.
func (l *lab) drill(seen evidence.LogHead, class string, passed bool, pages ...string) {
	l.t.Helper()
	parts := strings.Split(class, "/")
	by := l.workers["0"+parts[1]]
	at := start
	if seen.Size > 2 {
		at = now - day
	}
	d := evidence.Drill{Seen: seen, Form: evidence.FormFull, StartedAt: at, FinishedAt: at + 60, Program: evidence.Program{Version: "1", Digest: tassadar.DigestBytes([]byte("program"))},
		Machine: evidence.Machine{Class: class, OS: parts[0], Arch: parts[1], Level: parts[2], Host: hostID(0, parts[1])}}
	for _, page := range pages {
		d.Pages = append(d.Pages, evidence.DrilledPage{Page: page, Digest: tassadar.DigestBytes([]byte(page)), Injected: []string{},
			Commands: []evidence.DrilledCommand{{Seen: tassadar.DigestBytes(nil), As: true}, {Seen: tassadar.DigestBytes(nil), As: passed}}, Passed: passed})
	}
	l.append(at, evidence.KindDrill, d, by, evidence.NewSubject("pages", tassadar.DigestBytes(nil)))
}

// TestSiteDrills: the page has a row for each page and machine class that a gate asks for,
// with what decides, until when, and the command, as tassadar drill list has them.
func TestSiteDrills(t *testing.T) {
	site, v, _ := siteOf(t, cells40)
	var b bytes.Buffer
	if err := site.Drills(&b); err != nil {
		t.Fatal(err)
	}
	due, page := report.DrillsOf(v), b.String()
	rows := regexp.MustCompile(`(?s)<tr><th scope="row" class="nw">([a-z-]*)</th>(.*?)</tr>`).FindAllStringSubmatch(page, -1)
	if len(due) < 2*len(drilledPages) || len(rows) != len(due) {
		t.Fatalf("%d rows for %d drills that are due", len(rows), len(due))
	}
	states := map[string]int{}
	for i, d := range due {
		row := rows[i][2]
		wants := []string{"<code>" + d.Next + "</code>"}
		switch {
		case d.Passed:
			states["passed"]++
			wants = append(wants, "✓ passed", "2 commands, full form")
		default:
			states[string(d.Reasons[0])]++
			wants = append(wants, `#code-`+string(d.Reasons[0]))
		}
		if d.Drill != "" {
			wants = append(wants, d.Drill.Short())
		} else {
			wants = append(wants, ">none<")
		}
		if len(d.Reasons) > 0 && d.Reasons[0] == tassadar.DrillFailed {
			wants = append(wants, "1 of them other than the page says")
		}
		if d.NotAfter != 0 {
			wants = append(wants, "<time datetime=")
		}
		if rows[i][1] != d.Page {
			t.Errorf("row %d is of %s, want %s", i, rows[i][1], d.Page)
		}
		for _, want := range wants {
			if !strings.Contains(row, want) {
				t.Errorf("%s on %s: no %q in %s", d.Page, d.Machine, want, row)
			}
		}
	}
	for _, state := range []string{"passed", string(tassadar.DrillFailed), string(tassadar.DrillMissing), string(tassadar.DrillStale)} {
		if states[state] == 0 {
			t.Errorf("no drill is %s: %v", state, states)
		}
	}
	if !strings.Contains(page, "drill run clock-wrong disk-full --sign") {
		t.Error("no command for all that lack on a class")
	}
	v.Gates = nil
	b.Reset()
	if err := site.Drills(&b); err != nil || !strings.Contains(b.String(), "No gate of this policy asks for drills") {
		t.Errorf("%v %s", err, b.String())
	}
}

package web_test

import (
	"net/http"
	"regexp"
	"strings"
	"testing"

	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/operator"
	"tassadar/internal/testing/lab"
)

// TestAssignmentPages: what was ordered is listed by what became of it, a hundred a page, and
// each order shows what closed it.
func TestAssignmentPages(t *testing.T) {
	w := newWorld(t)
	if a := w.serve().get("/assignments"); a.status != http.StatusOK || !strings.Contains(a.body, "Nothing was ordered yet") {
		t.Fatalf("without a log: %d %s", a.status, a.body)
	}
	w = newWorld(t)
	w.measured(0)
	var digest string
	w.write(func(d *datadir.Dir) {
		key, err := datadir.Key(w.data, "worker")
		w.must(err)
		all := make([]operator.Measurement, 150)
		for i := range all {
			all[i] = operator.Measurement{Cell: lab.Cell, Worker: key.ID(), Lifetime: day}
		}
		logged, _, err := d.Operator.AssignAll(t.Context(), all)
		w.must(err)
		digest = logged[0].Digest.Hex()
	})
	w.serve()
	rows := func(path string) (n int, page string) {
		t.Helper()
		a := w.get(path)
		if a.status != http.StatusOK {
			t.Fatalf("%s: %d %s", path, a.status, a.body)
		}
		return len(regexp.MustCompile(`href="/assignments/[0-9a-f]{64}"`).FindAllString(a.body, -1)), a.body
	}
	n, page := rows("/assignments")
	older := regexp.MustCompile(`href="(/assignments\?before=[0-9]+)">older`).FindStringSubmatch(page)
	if n != 100 || older == nil {
		t.Fatalf("%d rows, older %v", n, older)
	}
	if n, page := rows(older[1]); n != 51 || strings.Contains(page, ">older") || !strings.Contains(page, "the last ones") {
		t.Errorf("the older ones: %d rows", n)
	}
	for state, want := range map[string]int{"pending": 100, "closed": 1, "answered": 0, "cancelled": 0, "abandoned": 0, "none": 100} {
		if n, page := rows("/assignments?state=" + state); n != want || want == 0 && !strings.Contains(page, "None of 151 that were looked through is "+state) {
			t.Errorf("%s: %d rows, want %d", state, n, want)
		}
	}
	if a := w.get("/assignments/" + digest); !strings.Contains(a.body, "Nothing: no receipt answers it.") || !strings.Contains(a.body, "data-proof") {
		t.Errorf("one that waits: %d %s", a.status, a.body)
	}
	_, page = rows("/assignments?state=closed")
	one := w.get(regexp.MustCompile(`/assignments/[0-9a-f]{64}`).FindString(page))
	if receipt := regexp.MustCompile(`/receipts/[0-9a-f]{64}`).FindString(one.body); receipt == "" || w.get(receipt).status != http.StatusOK || !strings.Contains(one.body, "as the dispatcher says") {
		t.Errorf("one that is closed: %d %s", one.status, one.body)
	}
	w.clock.Add(2 * day)
	w.eventually(func() bool { n, _ := rows("/assignments?state=abandoned"); return n == 100 })
	if a := w.get("/assignments/" + digest); !strings.Contains(a.body, "No receipt came by the deadline") {
		t.Errorf("one that is abandoned: %d %s", a.status, a.body)
	}
}

// TestPublicationPages: all publications are listed, and an earlier one is shown with which took
// its place and what of it stands.
func TestPublicationPages(t *testing.T) {
	w := newWorld(t)
	w.measured(0)
	w.published(24)
	w.published(48)
	w.serve()
	list := w.get("/publications")
	earlier := regexp.MustCompile(`href="(/publications/[0-9]+)">Publication 1<`).FindStringSubmatch(list.body)
	if earlier == nil || !strings.Contains(list.body, `href="/publication">Publication 2<`) {
		t.Fatalf("%d %s", list.status, list.body)
	}
	one := w.get(earlier[1])
	for _, want := range []string{"<h1>Publication 1</h1>", `Publication <a href="/publication">2</a> took its place`, lab.Cell.Backend, "data-proof"} {
		if !strings.Contains(one.body, want) {
			t.Errorf("an earlier one has no %q: %s", want, one.body)
		}
	}
	if api := regexp.MustCompile(`href="(/v1/publications/[0-9]+)"`).FindStringSubmatch(one.body); api == nil || jsonOf[struct {
		Body evidence.Publication `json:"body"`
	}](w, api[1]).Body.Number != 1 {
		t.Errorf("its JSON is at %v", api)
	}
	if last := w.get("/publication"); strings.Contains(last.body, "took its place") || !strings.Contains(last.body, `href="/publications"`) {
		t.Errorf("the last one: %s", last.body)
	}
}

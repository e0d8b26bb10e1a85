package web_test

import (
	"bufio"
	"encoding/xml"
	"errors"
	"io"
	"net/http"
	"regexp"
	"strings"
	"testing"

	"tassadar/internal/testing/lab"
)

// hostile is what somebody would write to break out of a page.
const hostile = `</script><img src=x onerror=alert(1)>"'><svg/onload=alert(2)>`

// TestPages: every page is there, of a log whose worker has a hostile name, and nothing
// that anybody asks for or wrote becomes part of it.
func TestPages(t *testing.T) {
	w := newWorld(t)
	w.label = hostile
	w.measured(0)
	w.measured(1)
	w.published(24)
	w.serve()
	first := w.get("/")
	cell := regexp.MustCompile(`/cells/c[0-9a-f]{10}\.html`).FindString(first.body)
	if first.status != http.StatusOK || cell == "" {
		t.Fatalf("%d %s", first.status, first.body)
	}
	asked := "%E2%80%AE%3C%2Fscript%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%22%27"
	assignment := regexp.MustCompile(`/assignments/[0-9a-f]{64}`).FindString(w.get("/assignments").body)
	for _, path := range []string{"/", cell, assignment, "/assignments", "/assignments?state=" + asked, "/assignments?before=" + asked, "/publications", "/publications?before=" + asked, "/publications/1", "/gates", "/gates/own", "/drift", "/publication", "/units", "/drills", "/?only=" + asked, "/?status=" + asked, "/?group_by=" + asked, "/?page=" + asked, "/?only=fake&status=red&group_by=machine&page=1"} {
		a := w.get(path)
		if a.status != http.StatusOK || a.header.Get("Content-Type") != "text/html; charset=utf-8" || a.header.Get("ETag") == "" {
			t.Errorf("%s: %d %v %.300s", path, a.status, a.header, a.body)
		}
		if csp := a.header.Get("Content-Security-Policy"); strings.Contains(csp, "unsafe") || !strings.Contains(csp, "script-src 'self'") {
			t.Errorf("%s: %s", path, csp)
		}
		for _, bad := range []string{"<img", "<svg/", "\u202e", "onerror=alert(1)>\"'", "<style", "<script>"} {
			if strings.Contains(a.body, bad) {
				t.Errorf("%s holds %q", path, bad)
			}
		}
		if again := w.get(path, "If-None-Match", a.header.Get("ETag")); again.status != http.StatusNotModified {
			t.Errorf("%s again: %d", path, again.status)
		}
	}
	if a := w.get(cell); !strings.Contains(a.body, "&lt;img src=x onerror=alert(1)&gt;") {
		t.Error("the worker's name is not on the page of its cell")
	}
	for _, path := range []string{"/none", "/assignments/" + asked, "/assignments/" + strings.Repeat("0", 64), "/publications/" + asked, "/publications/77", "/cells/c0000000000.html", "/cells/..%2findex.html", "/gates/" + asked, "/badge/" + asked + ".svg", "/badge/own.adder.v1", "/static/", "/static/x.css"} {
		if a := w.get(path); a.status != http.StatusNotFound || a.header.Get("Content-Type") != "application/problem+json" {
			t.Errorf("%s: %d %s", path, a.status, a.body)
		}
	}
	// A browser has a page in the place of JSON, where no program asks.
	const browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
	for _, c := range []struct{ path, accept, kind, says string }{
		{"/none", browser, "text/html; charset=utf-8", "There is no such page"}, {"/" + asked, browser, "text/html; charset=utf-8", `href="/drills"`}, {"/cells/c0000000000.html", browser, "text/html; charset=utf-8", "There is no such page"},
		{"/badge/own.adder.v1", browser, "text/html; charset=utf-8", "/badge/own.adder.v1.svg"}, {"/badge/own.adder.v1", "*/*", "application/problem+json", "Ask for /badge/own.adder.v1.svg."}, {"/badge/own.adder.svg", "", "application/problem+json", "it has own.adder.v1"},
		{"/none", "application/json", "application/problem+json", "bad_use"}, {"/none", "text/html;q=0.5, application/problem+json", "application/problem+json", "bad_use"}, {"/none", "text/html;q=x", "application/problem+json", "bad_use"},
		{"/v1/none", browser, "application/problem+json", "bad_use"}, {"/static/x.css", browser, "application/problem+json", "bad_use"},
	} {
		a := w.get(c.path, "Accept", c.accept)
		if a.status != http.StatusNotFound || a.header.Get("Content-Type") != c.kind || !strings.Contains(a.body, c.says) || strings.Contains(a.body, "<img") || a.header.Get("Cache-Control") != "no-store" {
			t.Errorf("%s for %q: %d %v %s", c.path, c.accept, a.status, a.header, a.body)
		}
		if page := strings.HasPrefix(c.kind, "text/html"); page && (a.header.Get("Vary") != "Accept" || !strings.Contains(a.header.Get("Content-Security-Policy"), "style-src 'self'")) {
			t.Errorf("%s: %v", c.path, a.header)
		}
	}
	if a := w.ask(http.MethodPost, "/execute", "", "Accept", browser, "Sec-Fetch-Site", "cross-site"); a.status != http.StatusForbidden || !strings.Contains(a.body, "<h1>Refused</h1>") {
		t.Errorf("a form of another site: %d %s", a.status, a.body)
	}
	for _, m := range regexp.MustCompile(`(?:href|src)="(/static/[^"]*)"`).FindAllStringSubmatch(first.body, -1) {
		if a := w.get(m[1]); a.status != http.StatusOK || !strings.Contains(a.header.Get("Cache-Control"), "immutable") {
			t.Errorf("%s: %d %v", m[1], a.status, a.header)
		}
	}
}

// TestBadge: a badge is green while all that is published stands, says until when, may be
// kept no longer, and is never green when that is over.
func TestBadge(t *testing.T) {
	const green = "#1b6e3c"
	w := newWorld(t).serve()
	badge := func() answer {
		t.Helper()
		a := w.get("/badge/" + lab.Cell.Profile + ".svg")
		if a.status != http.StatusOK || a.header.Get("Content-Type") != "image/svg+xml" {
			t.Fatalf("%d %v %s", a.status, a.header, a.body)
		}
		for d := xml.NewDecoder(strings.NewReader(a.body)); ; {
			if _, err := d.Token(); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				t.Fatalf("%v: %s", err, a.body)
			}
		}
		return a
	}
	if a := badge(); strings.Contains(a.body, green) || !strings.Contains(a.body, "not published") {
		t.Errorf("nothing was measured: %s", a.body)
	}
	w.measured(0)
	w.published(24)
	w.eventually(func() bool { return strings.Contains(badge().body, green) })
	if a := badge(); !strings.Contains(a.body, "reproduces until 2027-01-16 08:00:02Z") || a.header.Get("Cache-Control") != "public, max-age=300" {
		t.Errorf("%v %s", a.header, a.body)
	}
	w.clock.Store(lab.Start + 2 + day - 10)
	if a := badge(); !strings.Contains(a.body, green) || a.header.Get("Cache-Control") != "public, max-age=10" {
		t.Errorf("ten seconds before: %v %s", a.header, a.body)
	}
	w.clock.Add(10)
	if a := badge(); strings.Contains(a.body, green) || !strings.Contains(a.body, "expired") {
		t.Errorf("expired: %s", a.body)
	}
	w.published(24)
	w.eventually(func() bool { return strings.Contains(badge().body, green) })
	w.measured(1)
	w.eventually(func() bool { return !strings.Contains(badge().body, green) })
	if a := badge(); !strings.Contains(a.body, "quarantined") {
		t.Errorf("differs: %s", a.body)
	}
}

// TestEvents: a stream tells of every snapshot, the one that is there first.
func TestEvents(t *testing.T) {
	w := newWorld(t).serve()
	r, err := http.Get(w.url + "/v1/events")
	w.must(err)
	defer r.Body.Close()
	if r.Header.Get("Content-Type") != "text/event-stream" {
		t.Errorf("%v", r.Header)
	}
	lines := bufio.NewScanner(r.Body)
	next := func() string {
		t.Helper()
		for lines.Scan() {
			if id, ok := strings.CutPrefix(lines.Text(), "id: "); ok {
				return id
			}
		}
		t.Fatalf("the stream ended: %v", lines.Err())
		return ""
	}
	shown := func() string {
		return regexp.MustCompile(`data-snapshot="([0-9a-f]*)"`).FindStringSubmatch(w.get("/").body)[1]
	}
	first := next()
	if first == "" || first != shown() {
		t.Errorf("%q, and the page is of %q", first, shown())
	}
	w.measured(0)
	if second := next(); second == first {
		t.Errorf("again %q", second)
	}
}

// TestManyStreams: an address has so many streams, and those that end make room.
func TestManyStreams(t *testing.T) {
	w := newWorld(t).serve()
	var open []io.Closer
	for {
		r, err := http.Get(w.url + "/v1/events")
		w.must(err)
		open = append(open, r.Body)
		if r.StatusCode == http.StatusServiceUnavailable {
			break
		}
		if len(open) > 100 {
			t.Fatal("100 streams are open")
		}
	}
	for _, c := range open {
		w.must(c.Close())
	}
	w.eventually(func() bool {
		r, err := http.Get(w.url + "/v1/events")
		w.must(err)
		w.must(r.Body.Close())
		return r.StatusCode == http.StatusOK
	})
}

package report_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/report"
)

// siteOf is a site of a scenario, with the last publication of its log.
func siteOf(t testing.TB, s size) (*report.Site, *appraise.Verdict, *evidence.Logged[evidence.Publication]) {
	t.Helper()
	site, v, pub, _ := siteAndLogOf(t, s)
	return site, v, pub
}

func siteAndLogOf(t testing.TB, s size) (*report.Site, *appraise.Verdict, *evidence.Logged[evidence.Publication], *evidence.Verified) {
	t.Helper()
	v, verified := drilled(t, s).verdict(now)
	pub, err := report.FindPublication(verified, report.SinceLast)
	if err != nil {
		t.Fatal(err)
	}
	site, err := report.NewSite(v, verified, pub, "state")
	if err != nil {
		t.Fatal(err)
	}
	return site, v, pub, verified
}

// standing are the cells of a publication under a verdict.
func standing(v *appraise.Verdict, pub *evidence.Logged[evidence.Publication]) (out []appraise.CheckedCell) {
	for i := range pub.Body.Cells {
		out = append(out, appraise.StandingCell(&pub.Body.Cells[i], &pub.Body, now, v))
	}
	return out
}

// sitePages writes every kind of page, by its address.
func sitePages(t testing.TB, s size) map[string]string {
	t.Helper()
	site, v, pub, verified := siteAndLogOf(t, s)
	out := map[string]string{}
	add := func(name string, write func(io.Writer) error) {
		t.Helper()
		var b bytes.Buffer
		if err := write(&b); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		out[name] = b.String()
	}
	found := func(ok bool, err error) error {
		if err == nil && !ok {
			err = errors.New("there is none")
		}
		return err
	}
	add("/", func(w io.Writer) error { return site.Matrix(w, report.SiteQuery{}) })
	add("/?group_by=machine", func(w io.Writer) error {
		return site.Matrix(w, report.SiteQuery{Arrangement: report.Arrangement{GroupBy: "machine"}})
	})
	add("/gates", func(w io.Writer) error { return found(site.Gates(w, "")) })
	add("/drift", site.Drift)
	add("/publication", func(w io.Writer) error { return site.Publication(w, standing(v, pub), proofFixture(&pub.Record)) })
	add("/publications", func(w io.Writer) error { return site.Publications(w, somePublications(t, verified)) })
	add("/publications?none", func(w io.Writer) error { return site.Publications(w, &report.SitePublications{First: true}) })
	add("/publications/earlier", func(w io.Writer) error {
		return site.EarlierPublication(w, earlier(pub), standing(v, earlier(pub)), proofFixture(&pub.Record))
	})
	list := someAssignments(t, verified)
	add("/assignments", func(w io.Writer) error { return site.Assignments(w, list) })
	add("/assignments?none", func(w io.Writer) error { return site.Assignments(w, &report.SiteAssignments{First: true}) })
	for i := len(list.Listed) - 6; i < len(list.Listed); i++ { // one of the log, and those in each state
		a := &list.Listed[i]
		add(report.AssignmentPath+"/"+a.Digest.Hex(), func(w io.Writer) error { return site.Assignment(w, a, proofFixture(&a.Record)) })
	}
	add("/drills", site.Drills)
	add("/workers", func(w io.Writer) error { return site.Workers(w, someWorkers(v)) })
	for name, e := range someExecutions(t, v) {
		add("/execute"+name, func(w io.Writer) error { return site.Execute(w, e) })
	}
	add("/none", func(w io.Writer) error {
		return report.WriteSiteProblem(w, &report.SiteProblem{Status: http.StatusNotFound, Code: tassadar.BadUse, Detail: "nothing is at " + hostile, Next: hostile})
	})
	add("/workers?none", func(w io.Writer) error { return site.Workers(w, &report.SiteWorkers{}) })
	add("/units", func(w io.Writer) error {
		return site.Units(w, []report.SiteUnit{{Profile: v.Profiles[0].Profile, Title: hostile, Gate: "own", State: "promoted", Backends: []string{hostile}, Settlement: true, NotAfter: now + day}, {Profile: hostile, State: "lapsed", Reasons: []tassadar.Code{tassadar.PublicationExpired}}})
	})
	receipt, err := verified.ReceiptAt(0)
	if err != nil {
		t.Fatal(err)
	}
	add(report.ReceiptPath+receipt.Digest.Hex(), func(w io.Writer) error { return site.Receipt(w, receipt, proofFixture(&receipt.Record)) })
	for _, step := range []int{1, 13, 29} {
		name := fmt.Sprintf("/transformer?step=%d", step)
		add(name, func(w io.Writer) error { return found(site.Transformer(w, transformerRun(t), step)) })
		out["/transformer"] = out[name]
	}
	for _, name := range regexp.MustCompile(`href="(/cells/c[0-9a-f]{10}\.html)"`).FindAllStringSubmatch(out["/"], -1) {
		if _, there := out[name[1]]; !there {
			add(name[1], func(w io.Writer) error { return found(site.Cell(w, strings.TrimPrefix(name[1], "/cells/"))) })
		}
	}
	return out
}

// TestSite: pages of a server carry no style and no script, name their own, escape what
// workers wrote, and lead to pages that are there.
func TestSite(t *testing.T) {
	pages := sitePages(t, cells40)
	if len(pages) < 20 {
		t.Fatalf("%d pages", len(pages))
	}
	inline := regexp.MustCompile(`(?i)<style|<script(?: [^>]*)?>[^<]|"javascript:|<img|<iframe|<svg/onload`)
	values, handler := regexp.MustCompile(`"[^"]*"`), regexp.MustCompile(`(?i)<[a-z][^<>]*\s(?:on[a-z]+|style)=`)
	inner := regexp.MustCompile(`href="(/[^"#?]*)`)
	ids := regexp.MustCompile(`\sid="([^"]*)"`)
	empty, reasonless := regexp.MustCompile(`<(?:dl|ul|ol|select|optgroup)(?: [^>]*)?>\s*</(?:dl|ul|ol|select|optgroup)>`), 0
	for name, page := range pages {
		if at := empty.FindString(page); at != "" {
			t.Errorf("%s has an empty list: %s", name, at)
		}
		if strings.HasPrefix(name, "/cells/") && !strings.Contains(page, `id="codes"`) {
			reasonless++
		}
		if at := inline.FindStringIndex(page); at != nil {
			t.Errorf("%s: %s", name, page[max(0, at[0]-40):min(len(page), at[1]+60)])
		}
		if at := handler.FindString(values.ReplaceAllString(page, `""`)); at != "" {
			t.Errorf("%s: %s", name, at)
		}
		if strings.Contains(page, "\u202e") || strings.Contains(page, `data-snapshot="state"`) == (strings.HasPrefix(name, "/execute") || strings.HasPrefix(name, "/transformer") || name == "/none") || !strings.Contains(page, `<nav class="site"`) {
			t.Errorf("%s: %.300s", name, page)
		}
		for _, m := range inner.FindAllStringSubmatch(page, -1) {
			known := strings.HasPrefix(m[1], "/static/") || strings.HasPrefix(m[1], "/v1/") || strings.HasPrefix(m[1], "/badge/") || m[1] == "/openapi.json" || m[1] == "/log/checkpoint" || m[1] == report.TransformerModule || strings.HasPrefix(m[1], report.ReceiptPath) || strings.HasPrefix(m[1], report.LeafPath) || strings.HasPrefix(m[1], report.PublicationsPath+"/") || strings.HasPrefix(m[1], report.AssignmentPath+"/")
			if _, there := pages[m[1]]; !there && !known {
				t.Errorf("%s leads to %s", name, m[1])
			}
		}
		seen := map[string]bool{}
		for _, m := range ids.FindAllStringSubmatch(page, -1) {
			if seen[m[1]] {
				t.Errorf("%s: id %s stands twice", name, m[1])
			}
			seen[m[1]] = true
		}
		for _, m := range regexp.MustCompile(`href="#([^"]*)"`).FindAllStringSubmatch(page, -1) {
			if !seen[m[1]] {
				t.Errorf("%s: #%s is not there", name, m[1])
			}
		}
	}
	if reasonless == 0 {
		t.Error("every cell has a reason: nothing was seen of one without")
	}
	site, _, _ := siteOf(t, cells40)
	for _, bad := range []string{"c0000000000.html", "../x", "index.html", ""} {
		if ok, err := site.Cell(io.Discard, bad); ok || err != nil {
			t.Errorf("page %q: %t %v", bad, ok, err)
		}
	}
	if ok, err := site.Gates(io.Discard, "none"); ok || err != nil {
		t.Errorf("%t %v", ok, err)
	}
}

// TestSiteLists: every cell is in the list once, some on each page, and a question that
// cannot be answered is said on the page.
func TestSiteLists(t *testing.T) {
	v, verified := cells40.scenario(t).verdict(now)
	for i := range 10 * len(v.Cells) { // as many more, on machines that nobody has
		c := v.Cells[i]
		c.Machine += fmt.Sprintf("x%d", i)
		v.Cells = append(v.Cells, c)
	}
	site, err := report.NewSite(v, verified, nil, "state")
	if err != nil {
		t.Fatal(err)
	}
	row := regexp.MustCompile(`<tr role="row" data-name="`)
	rows, pages := 0, 0
	for next := 1; next > 0; pages++ {
		var b bytes.Buffer
		if err := site.Matrix(&b, report.SiteQuery{Page: next, Arrangement: report.Arrangement{GroupBy: "status"}}); err != nil {
			t.Fatal(err)
		}
		rows += len(row.FindAllString(b.String(), -1))
		if next++; !strings.Contains(b.String(), `rel="next"`) {
			next = 0
		}
	}
	if rows != len(v.Cells) || pages != (len(v.Cells)+199)/200 {
		t.Errorf("%d rows on %d pages of %d cells", rows, pages, len(v.Cells))
	}
	for says, q := range map[string]report.SiteQuery{
		"no declared cell matches": {Selection: report.Selection{Only: []string{hostile}}}, "want one of": {Selection: report.Selection{Status: []string{"purple"}}}, "--group-by": {Arrangement: report.Arrangement{GroupBy: "colour"}}} {
		var b bytes.Buffer
		if err := site.Matrix(&b, q); err != nil || !strings.Contains(b.String(), says) || !strings.Contains(b.String(), `role="alert"`) || strings.Contains(b.String(), "<img") {
			t.Errorf("%s: %v %.200s", says, err, b.String())
		}
	}
}

// serving serves pages by their addresses, with the style sheet, the script and the stream that
// they name, under the policy of a server.
func serving(t *testing.T, pages map[string]string) *httptest.Server {
	t.Helper()
	files, err := report.SiteFiles()
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		// A page that stands by itself has a policy of its own.
		if !strings.HasSuffix(r.URL.Path, ".html") || strings.HasPrefix(r.URL.Path, "/cells/") {
			w.Header().Set("Content-Security-Policy", "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'")
		}
		for _, f := range files {
			if f.Name == r.URL.Path {
				w.Header().Set("Content-Type", f.Type)
				_, _ = w.Write(f.Data)
				return
			}
		}
		page, ok := pages[r.URL.RequestURI()]
		switch {
		case r.URL.Path == "/v1/events":
			w.Header().Set("Content-Type", "text/event-stream")
			fmt.Fprint(w, "event: snapshot\nid: state\ndata: {}\n\n")
			w.(http.Flusher).Flush()
			<-r.Context().Done()
		case strings.HasPrefix(r.URL.Path, report.LeafPath):
			_, _ = io.WriteString(w, leafFixture)
		case r.URL.Path == "/favicon.ico":
			w.WriteHeader(http.StatusNoContent)
		case !ok:
			http.NotFound(w, r)
		default:
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			_, _ = io.WriteString(w, page)
		}
	}))
	t.Cleanup(server.Close)
	return server
}

// TestSiteBrowser opens pages of a server in a real browser, light, dark and on a phone:
// nothing on the console, no request but for what is the server's own, nothing wider than
// the page, everything in reach of the tab key and named. With -look DIR pictures stay.
func TestSiteBrowser(t *testing.T) {
	ctx := started(t)
	pages := sitePages(t, cells40)
	server := serving(t, pages)
	cell := ""
	for name, page := range pages {
		if strings.HasPrefix(name, "/cells/") && strings.Contains(page, "outcome_differs") && (cell == "" || name < cell) {
			cell = name
		}
	}
	receipt := ""
	for name := range pages {
		if strings.HasPrefix(name, report.ReceiptPath) {
			receipt = name
		}
	}
	for name, path := range map[string]string{"matrix": "/", "grouped": "/?group_by=machine", "gates": "/gates", "drift": "/drift", "publication": "/publication", "units": "/units", "drills": "/drills", "workers": "/workers", "execute": "/execute", "refused": "/execute?refused", "ran": "/execute?ran", "none": "/none", "cell": cell, "receipt": receipt, "transformer": "/transformer?step=13"} {
		if (name == "grouped" || name == "drift") && *look == "" && os.Getenv("TASSADAR_SOAK") != "1" {
			continue // of parts that other pages have
		}
		t.Run(name, func(t *testing.T) {
			tab, cancel := chromedp.NewContext(ctx)
			defer cancel()
			tab, cancel = context.WithTimeout(tab, 3*time.Minute)
			defer cancel()
			seen := &complaints{own: server.URL + path}
			if err := chromedp.Listen(tab, func(event any) {
				if e, ok := event.(*network.EventRequestWillBeSent); ok && strings.HasPrefix(e.Request.URL, server.URL+"/") {
					return
				}
				seen.listen(event)
			}); err != nil {
				t.Fatal(err)
			}
			for _, c := range []struct {
				scheme string
				width  int64
				media  string // "" for a screen
			}{{"light", 1280, ""}, {"dark", 1280, ""}, {"light", 720, "print"}, {"light", 390, ""}, {"light", 320, ""}} {
				if c.scheme == "dark" && name != "matrix" && *look == "" {
					continue // colours are those of the style sheet
				}
				do(t, tab, chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
					media := emulation.SetEmulatedMediaParams{Media: c.media, Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: c.scheme}}}
					_, a := cdp.Call(ctx, target, network.Enable, network.EnableParams{})
					_, b := cdp.Call(ctx, target, log.Enable, cdp.Empty{})
					_, d := cdp.Call(ctx, target, emulation.SetEmulatedMedia, media)
					return errors.Join(a, b, d)
				}), chromedp.EmulateViewport(c.width, 844), chromedp.Navigate(server.URL+path))
				if *look != "" {
					picture := ask(t, tab, chromedp.FullScreenshot(100))
					if err := os.WriteFile(filepath.Join(*look, fmt.Sprintf("site-%s-%s-%d%s.png", name, c.scheme, c.width, c.media)), picture, 0o644); err != nil {
						t.Fatal(err)
					}
				}
				if wide := ask(t, tab, chromedp.Evaluate[int](`document.documentElement.scrollWidth - document.documentElement.clientWidth`)); wide > 0 {
					t.Errorf("%s, %d pixels%s: it scrolls %d pixels sideways: %s", c.scheme, c.width, c.media, wide, ask(t, tab, chromedp.Evaluate[string](widest)))
				}
			}
			if unnamed := ask(t, tab, chromedp.Evaluate[[]string](`[...document.querySelectorAll("input, select, button, a[href], svg[role=img], table")].filter(e => {
				const label = e.id && document.querySelector("label[for=" + CSS.escape(e.id) + "]");
				const named = e.getAttribute("aria-label") || (label && label.textContent) || e.textContent.trim() || e.closest("[aria-label]");
				return !named;
			}).map(e => e.outerHTML.slice(0, 120))`)); len(unnamed) > 0 {
				t.Errorf("without a name: %q", unnamed)
			}
			if levels := ask(t, tab, chromedp.Evaluate[string](`[...document.querySelectorAll("h1,h2,h3,h4")].map(h => h.tagName[1]).join("")`)); !strings.HasPrefix(levels, "1") || strings.Count(levels, "1") != 1 || strings.Contains(levels, "13") || strings.Contains(levels, "24") {
				t.Errorf("headings %s", levels)
			}
			reach(t, tab)
			if _, said := seen.all(); len(said) > 0 {
				t.Errorf("complaints:\n%s", strings.Join(said, "\n"))
			}
		})
	}
}

// reach has the tab key go through everything that can be used, in its order, with its
// focus shown.
func reach(t *testing.T, tab context.Context) {
	t.Helper()
	usable := ask(t, tab, chromedp.Evaluate[int](mark))
	if usable < 8 {
		t.Fatalf("%d elements to use", usable)
	}
	down := input.DispatchKeyEventParams{Type: input.DispatchKeyEventTypeRawKeyDown, Key: "Tab", Code: "Tab", WindowsVirtualKeyCode: 9}
	most := min(usable, 60)
	for range most {
		if _, err := chromedp.Call(tab, input.DispatchKeyEvent, down); err != nil {
			t.Fatal(err)
		}
	}
	type reached struct {
		N     int    `json:"n"`
		Shows bool   `json:"shows"`
		What  string `json:"what"`
	}
	got := ask(t, tab, chromedp.Evaluate[[]reached](`reached`))
	if len(got) != most {
		t.Errorf("%d tabs reached %d elements", most, len(got))
	}
	for i, r := range got {
		if r.N != i || !r.Shows {
			t.Fatalf("tab %d reached element %d, focus shows: %v: %s", i+1, r.N, r.Shows, r.What)
		}
	}
}

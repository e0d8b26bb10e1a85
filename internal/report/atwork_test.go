package report_test

import (
	"bytes"
	"context"
	"fmt"
	"html"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"tassadar/internal/atwork"
	"tassadar/internal/report"
	"tassadar/internal/text"
)

var workOnce = sync.OnceValues(func() (*atwork.Work, error) { return atwork.Run(context.Background()) })

// transformerRun is the run that the page of the transformer shows.
func transformerRun(t testing.TB) *atwork.Work {
	t.Helper()
	w, err := workOnce()
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// TestTransformer: every step has its page, which shows the prediction, where every head
// looked, what registers and memory held and the candidates, as the run has them, and leads
// to the step before and after.
func TestTransformer(t *testing.T) {
	site, _, _ := siteOf(t, cells40)
	w := transformerRun(t)
	plain := regexp.MustCompile(`<[^>]*>`)
	space := regexp.MustCompile(`\s+`)
	words := func(s string) string {
		return space.ReplaceAllString(html.UnescapeString(plain.ReplaceAllString(s, " ")), " ")
	}
	for i := range w.Steps {
		s := &w.Steps[i]
		var b bytes.Buffer
		if ok, err := site.Transformer(&b, w, i+1); !ok || err != nil {
			t.Fatalf("step %d: %t %v", i+1, ok, err)
		}
		page, says := b.String(), words(b.String())
		var want []string
		want = append(want, fmt.Sprintf("Step %d of %d: %s", s.Number, len(w.Steps), w.Tokens[s.Position].Name), fmt.Sprintf("%d: %s", s.Doing.PC, s.Doing.Text), w.Tokens[s.Position].Says)
		want = append(want, fmt.Sprintf("all %d tokens so far, the last of which is %s at position %d", s.Position, w.Tokens[s.Position-1].Name, s.Position-1))
		want = append(want, "Served by tassadar serve, which writes nothing", "tassadar vm trace sum.wasm --invoke sum --arg i32:3 tassadar vm inspect")
		for _, o := range s.Operands {
			want = append(want, o.Name+" = "+text.Grouped(fmt.Sprint(o.Value)))
		}
		for _, l := range s.Looks {
			line := fmt.Sprintf(" %d %d %s %s %d ", l.Layer, l.Head, l.Kind, l.Does, l.At)
			for j, r := range l.Reads {
				if j > 0 {
					line += ", "
				}
				line += r.Name + " = " + text.Grouped(r.Value)
			}
			want = append(want, line)
		}
		for _, p := range s.Places() {
			want = append(want, fmt.Sprintf(" %d %s %s", p.At, w.Tokens[p.At].Name, w.Tokens[p.At].Says))
		}
		for _, l := range s.Worked {
			want = append(want, fmt.Sprintf("Layer %d %s = %s", l.Layer, l.Values[0].Name, text.Grouped(l.Values[0].Value)))
		}
		for j, c := range s.Candidates {
			if j > 0 {
				want = append(want, fmt.Sprintf(" %s %s %s ", c.Name, text.Grouped(c.Score), text.Grouped(c.Behind)))
			}
		}
		for _, c := range append(s.Registers, s.Memory...) {
			was := text.Grouped(fmt.Sprint(c.Was))
			if c.New {
				was = "not written"
			}
			line := fmt.Sprintf(" %s %s %s ", c.Name, was, text.Grouped(fmt.Sprint(c.Value)))
			if c.Changed {
				line += "written"
			}
			want = append(want, line)
		}
		for _, x := range want {
			if !strings.Contains(says, x) {
				t.Errorf("step %d: the page does not say %q", i+1, x)
			}
		}
		for rel, to := range map[string]int{"prev": i, "next": i + 2} {
			link := fmt.Sprintf(`<a rel="%s" href="/transformer?step=%d#step">`, rel, to)
			if there := to >= 1 && to <= len(w.Steps); strings.Contains(page, link) != there || strings.Contains(page, `rel="`+rel+`"`) != there {
				t.Errorf("step %d: %s", i+1, link)
			}
		}
		if n := strings.Count(page, `aria-current="step"`); n != 1 {
			t.Errorf("step %d: %d tokens are the one of the step", i+1, n)
		}
	}
	for _, bad := range []int{-1, 0, len(w.Steps) + 1} {
		if ok, err := site.Transformer(io.Discard, w, bad); ok || err != nil {
			t.Errorf("step %d: %t %v", bad, ok, err)
		}
	}
}

// TestTransformerBrowser goes from step to step by the keyboard, without JavaScript too, and
// has the page fit a phone and paper.
func TestTransformerBrowser(t *testing.T) {
	ctx := started(t)
	site, _, _ := siteOf(t, cells40)
	w := transformerRun(t)
	files, err := report.SiteFiles()
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, r *http.Request) {
		for _, f := range files {
			if f.Name == r.URL.Path {
				out.Header().Set("Content-Type", f.Type)
				_, _ = out.Write(f.Data)
				return
			}
		}
		step := 1
		_, _ = fmt.Sscan(r.URL.Query().Get("step"), &step)
		out.Header().Set("Content-Type", "text/html; charset=utf-8")
		out.Header().Set("Content-Security-Policy", "default-src 'none'; style-src 'self'") // no script runs
		if ok, err := site.Transformer(out, w, step); !ok || err != nil {
			http.NotFound(out, r)
		}
	}))
	defer server.Close()
	tab, cancel := chromedp.NewContext(ctx)
	defer cancel()
	tab, cancel = context.WithTimeout(tab, 2*time.Minute)
	defer cancel()
	do(t, tab, chromedp.EmulateViewport(1280, 900), chromedp.Navigate(server.URL+"/transformer"))
	for step := 2; step <= 4; step++ {
		do(t, tab, chromedp.Focus(`a[rel="next"]`), chromedp.KeyEvent(kb.Enter))
		if !becomes(t, tab, fmt.Sprintf(`location.search === "?step=%d" && document.querySelector("h2#step") !== null && document.querySelector("h2#step").textContent.startsWith("Step %d of") && document.activeElement !== null`, step, step)) {
			t.Fatalf("next does not lead to step %d", step)
		}
	}
	do(t, tab, chromedp.Focus(`a[rel="prev"]`), chromedp.KeyEvent(kb.Enter))
	if !becomes(t, tab, `location.search === "?step=3"`) {
		t.Error("previous does not lead to step 3")
	}
	for _, c := range []struct {
		width int64
		media string
	}{{390, ""}, {360, ""}, {800, ""}, {720, "print"}} {
		do(t, tab, medium(c.media), chromedp.EmulateViewport(c.width, 844), chromedp.Navigate(server.URL+"/transformer?step=24"))
		if wide := ask(t, tab, chromedp.Evaluate[int](`document.documentElement.scrollWidth - document.documentElement.clientWidth`)); wide > 0 {
			t.Errorf("%d pixels %s: the page scrolls %d pixels sideways: %s", c.width, c.media, wide, ask(t, tab, chromedp.Evaluate[string](widest)))
		}
		if c.media == "print" { // nothing scrolls on paper
			if out := ask(t, tab, chromedp.Evaluate[[]string](`[...document.querySelectorAll("main *")].filter(e => { const b = e.getBoundingClientRect(); return b.width > 1 && b.right > document.documentElement.clientWidth + 1; }).map(e => e.outerHTML.slice(0, 80))`)); len(out) > 0 {
				t.Errorf("beyond the edge of paper: %q", out)
			}
		}
		if *look != "" {
			keepPicture(t, tab, fmt.Sprintf("transformer-%d%s.png", c.width, c.media))
		}
	}
}

// keepPicture writes a picture of the whole page into the folder of -look.
func keepPicture(t *testing.T, tab context.Context, name string) {
	t.Helper()
	picture := ask(t, tab, chromedp.FullScreenshot(100))
	if err := os.WriteFile(filepath.Join(*look, name), picture, 0o644); err != nil {
		t.Fatal(err)
	}
}

package report_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"tassadar"
	"tassadar/internal/report"
	"tassadar/internal/testing/host"
)

// axeVersion is the one that scripts/deps.sh installs.
const axeVersion = "4.14.1"

// axe is the program that checks a page for accessibility, of npm's package axe-core.
func axe(t *testing.T) string {
	t.Helper()
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(cache, "tassadar", "npm", "node_modules", "axe-core")
	var is struct{ Version string }
	data, err := os.ReadFile(filepath.Join(dir, "package.json"))
	if err == nil {
		err = json.Unmarshal(data, &is)
	}
	if err != nil || is.Version != axeVersion {
		host.Missing(t, "%s: npm's package axe-core %s is not in %s: scripts/deps.sh installs it", tassadar.ToolchainUnavailable, axeVersion, dir)
	}
	program, err := os.ReadFile(filepath.Join(dir, "axe.min.js"))
	if err != nil {
		t.Fatal(err)
	}
	return string(program)
}

// examined has axe examine the page, with all unfolded where that is little. What scrolls has no shaded edges then: of text
// on a gradient it would not say whether that can be read.
const examined = `(() => {
	if (document.adoptedStyleSheets.length === 0) {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(".scroll, .scroll-x, .wide { background: none !important }");
		document.adoptedStyleSheets = [sheet];
	}
	if (document.querySelector("nav.site")) {
		document.querySelectorAll("details").forEach(d => { d.open = true; });
	}
	return axe.run(document, {resultTypes: ["violations"]}).then(r => JSON.stringify({
		passes: r.passes.length,
		wrong: r.violations.flatMap(v => v.nodes.slice(0, 4).map(n => v.id + ": " + n.html.slice(0, 200) + " " + (n.failureSummary || "").replace(/\s+/g, " ").slice(0, 400)))}));
})()`

// axePages are a page of every kind, by address: those of a server, cells with reasons and
// without, and those that stand by themselves.
func axePages(t *testing.T) map[string]string {
	t.Helper()
	pages := sitePages(t, cells40)
	kinds := map[string]string{} // of cells, by what they have
	for name, text := range pages {
		if !strings.HasPrefix(name, "/cells/") {
			continue
		}
		kind := fmt.Sprint(strings.Contains(text, `id="codes"`), strings.Contains(text, `id="drift"`), strings.Contains(text, `id="values"`))
		if was := kinds[kind]; was == "" || name < was {
			kinds[kind] = name
		}
	}
	for name := range pages {
		if strings.HasPrefix(name, "/cells/") && !slices.Contains(valuesOf(kinds), name) {
			delete(pages, name)
		}
	}
	v, log := cells40.scenario(t).verdict(now)
	add := func(name string, write func(b *bytes.Buffer) error) {
		t.Helper()
		var b bytes.Buffer
		if err := write(&b); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		pages[name] = b.String()
	}
	add("/report.html", func(b *bytes.Buffer) error { return report.HTML(b, v, log, nil) })
	add("/arranged.html", func(b *bytes.Buffer) error {
		return report.HTML(b, v, log, &report.Arrangement{GroupBy: "status"})
	})
	return pages
}

// longPages are pages with parts of others, by the turn that each has.
var longPages = map[string]int{"/report.html": 1, "/arranged.html": 2, "/?group_by=machine": 2}

func valuesOf(m map[string]string) (out []string) {
	for _, v := range m {
		out = append(out, v)
	}
	return out
}

// TestAxe: axe-core finds nothing wrong with any kind of page, light and dark, at the widths
// of a window and of a phone.
func TestAxe(t *testing.T) {
	program := axe(t)
	ctx := started(t)
	pages := axePages(t)
	server := serving(t, pages)
	tab, cancel := context.WithTimeout(ctx, 5*time.Minute)
	defer cancel()
	var names []string
	for name := range pages {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		do(t, tab, chromedp.Navigate(server.URL+name))
		ask(t, tab, chromedp.Evaluate[bool](program+"\ntrue"))
		for i, c := range []struct {
			scheme string
			width  int64
		}{{"light", 1280}, {"dark", 390}, {"light", 390}, {"dark", 1280}} {
			// Each scheme and each width has its turn; of long pages that are alike, one each.
			turn, long := i < 2, longPages[name]
			if long != 0 {
				turn = i == long-1
			}
			if !turn && os.Getenv("TASSADAR_SOAK") != "1" {
				continue
			}
			do(t, tab, chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
				media := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: c.scheme}}}
				_, err := cdp.Call(ctx, target, emulation.SetEmulatedMedia, media)
				return err
			}), chromedp.EmulateViewport(c.width, 844))
			var found struct {
				Passes int
				Wrong  []string
			}
			if err := json.Unmarshal([]byte(ask(t, tab, chromedp.Evaluate[string](examined, chromedp.EvalAwaitPromise))), &found); err != nil {
				t.Fatal(err)
			}
			if found.Passes < 10 {
				t.Errorf("%s: axe asked little: %d rules passed", name, found.Passes)
			}
			for _, wrong := range found.Wrong {
				t.Errorf("%s, %s, %d pixels: %s", name, c.scheme, c.width, wrong)
			}
		}
	}
}

package report_test

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	dialog "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/report"
)

// written are the pages of a verdict, in a folder.
func written(t *testing.T, v *appraise.Verdict, log *evidence.Verified, kept ...report.Kept) (dir string, pages map[string]string) {
	t.Helper()
	dir, pages = t.TempDir(), map[string]string{}
	if *look != "" {
		dir = filepath.Join(*look, "pages")
	}
	err := report.Pages(v, log, nil, kept, func(name string, data []byte) error {
		pages[name] = string(data)
		file := filepath.Join(dir, filepath.FromSlash(name))
		return errors.Join(os.MkdirAll(filepath.Dir(file), 0o755), os.WriteFile(file, data, 0o644))
	})
	if err != nil {
		t.Fatal(err)
	}
	return dir, pages
}

// TestPages: the first page leads to a page of every cell of an implemented profile, and
// back; each is one by itself and says all that explain says of the cell.
func TestPages(t *testing.T) {
	v, log := cells40.scenario(t).verdict(now)
	_, pages := written(t, v, log)
	var names []string
	for name := range pages {
		names = append(names, name)
	}
	index := pages[report.IndexPage]
	wellLinked(t, index, names...)
	if !report.IsIndex([]byte(index)) || report.IsIndex([]byte(page(t, v, log)[:100])) {
		t.Error("the first page is not known again")
	}
	explainer := report.NewExplainer(log, v)
	found := 0
	for i := range v.Cells {
		c := &v.Cells[i]
		if slices.Contains(c.Reasons, tassadar.ProfileNotImplemented) {
			continue
		}
		found++
		var html string
		for name, data := range pages {
			if strings.Contains(data, "tassadar explain &#39;"+c.String()+"&#39;") && name != report.IndexPage {
				if html != "" || !report.CellPage.MatchString(strings.TrimPrefix(name, report.PagesFolder+"/")) {
					t.Errorf("%s: a second page, or an odd name, %s", c.Cell, name)
				}
				html = data
				if !strings.Contains(index, `href="`+name+`"`) {
					t.Errorf("nothing leads to %s", name)
				}
			}
		}
		if html == "" {
			t.Errorf("no page of %s", c.Cell)
			continue
		}
		_, text := wellLinked(t, html, "../index.html")
		want := []string{c.Profile, c.Backend, c.Toolchain, c.Machine, "tassadar run --full --again --only '" + c.String() + "'", string(v.PolicyDigest)}
		for _, code := range c.Reasons {
			want = append(want, string(code), code.Meaning(), code.Next())
		}
		for _, r := range c.Receipts {
			want = append(want, r.Receipt.Short(), r.EngineDigest.Short(), r.Worker[:12], r.Host[:12], "wat2wasm-1 1.0.32")
		}
		h, err := report.HistoryOf(log, v, c)
		if err != nil {
			t.Fatal(err)
		}
		for _, change := range h.Changes {
			want = append(want, change.Was, change.Is)
		}
		for _, values := range explainer.Explained(c).Values {
			want = append(want, values.Case, values.Calls, values.Wanted)
			for _, s := range values.Seen {
				want = append(want, s.CameTo)
			}
		}
		for _, d := range v.Drifts {
			if d.Cell == c.Cell {
				want = append(want, string(d.Kind), d.Case)
			}
		}
		for _, w := range want {
			if !strings.Contains(text, w) && !(w == "wat2wasm-1 1.0.32" && slices.ContainsFunc(c.Receipts, func(r appraise.ReceiptLine) bool { return slices.Contains(r.Codes, tassadar.RunFailed) })) {
				t.Errorf("the page of %s lacks %q", c.Cell, w)
			}
		}
	}
	if found != len(pages)-1 || found < 30 {
		t.Errorf("%d pages of %d cells", len(pages)-1, found)
	}
}

// TestPagesAgreed: an agreed result is of a case that nothing was wanted of, so the page of
// its cell says neither that it is right nor that it differs.
func TestPagesAgreed(t *testing.T) {
	policy := size{own: [3]int{2, 1, 1}}.policy()
	agreed := &policy.Profiles[3].Workloads[0].Cases[0]
	agreed.Consensus, agreed.Expect = true, nil
	policy.Profiles, policy.Envelopes, policy.Gates = policy.Profiles[3:4], policy.Envelopes[3:4], policy.Gates[2:3]
	l := newLab(t, policy)
	for i, declared := range l.policy.Cells() {
		l.measure(start+int64(i), declared.Cell, 0, wrongResult) // of them all, so it is the agreed one
	}
	l.play()
	v, log := l.verdict(start + day)
	_, pages := written(t, v, log)
	found := 0
	for name, html := range pages {
		_, section, ok := strings.Cut(html, `<h2 id="agreed">`)
		section, _, _ = strings.Cut(section, "</section>")
		if !ok {
			continue
		}
		found++
		if !strings.Contains(section, "i32 -7") || strings.Contains(section, "✗") || strings.Contains(section, "✓") {
			t.Errorf("%s: %s", name, section)
		}
	}
	if found != 2 || v.Cells[0].Status != appraise.Green {
		t.Errorf("%d pages of cells with an agreed result, the first %s", found, v.Cells[0].Status)
	}
}

// fits says which elements stand beyond the page's edge that nothing scrolls.
const fits = `[...document.querySelectorAll("main *")].filter(e => {
	const r = e.getBoundingClientRect();
	if (r.width === 0 || r.right <= document.documentElement.clientWidth + 1) return false;
	for (let p = e; p; p = p.parentElement) {
		const s = getComputedStyle(p);
		if (s.overflowX === "auto" || s.overflowX === "hidden" || s.position === "absolute") return false;
	}
	return !e.closest("svg");
}).slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join("\n")`

// sticks scrolls the widest table of a page in its own container, and says whether its
// first column stays, wide enough to be read.
const sticks = `(() => {
	const all = [...document.querySelectorAll(".scroll-x, .wide, .scroll")].filter(e => e.scrollWidth > e.clientWidth + 20);
	const wrong = all.filter(e => {
		e.scrollLeft = 60;
		const first = e.querySelector("tbody tr:not(.grp):not(.tc) > th");
		const off = first.getBoundingClientRect().left - e.getBoundingClientRect().left;
		const moved = e.scrollLeft > 0;
		e.scrollLeft = 0;
		return !moved || Math.abs(off) > 3 || first.offsetWidth < 80;
	});
	return JSON.stringify({all: all.length, wrong: wrong.map(e => e.getAttribute("aria-label"))});
})()`

// TestPagesInBrowser looks at the first page, and at that of a cell with much to say: at the width of a phone and of a desk nothing stands beyond the edge, wide
// tables scroll in containers of their own, in which the first column stays, and
// on paper nothing is cut off. With -look DIR pictures and paper stay there.
func TestPagesInBrowser(t *testing.T) {
	ctx := started(t)
	v, log := size{abi: [3]int{8, 2, 9}, f32: [3]int{4, 1, 3}, named: [3]int{1, 1, 1}, own: [3]int{1, 1, 1}, edge: [3]int{1, 1, 1}}.scenario(t).verdict(now)
	dir, _ := written(t, v, log)
	var most *appraise.Cell
	for _, d := range v.Drifts {
		if c, _ := v.Cell(d.Cell); most == nil || len(c.Receipts)+len(c.Findings) > len(most.Receipts)+len(most.Findings) {
			most = c
		}
	}
	tab, cancel := chromedp.NewContext(ctx)
	defer cancel()
	tab, cancel = context.WithTimeout(tab, 5*time.Minute)
	defer cancel()
	index := "file://" + filepath.Join(dir, report.IndexPage)
	do(t, tab, chromedp.EmulateViewport(390, 844), chromedp.Navigate(index))
	cell := ask(t, tab, chromedp.Evaluate[string](`[...document.querySelectorAll("a.cell")].find(e => e.dataset.name.startsWith("`+most.Profile+` `+most.Backend+`, `+most.Toolchain+`, `+most.Machine+`")).href`))
	for name, url := range map[string]string{"index": index, "cell": cell} {
		for _, width := range []int64{390, 1280} {
			do(t, tab, chromedp.EmulateViewport(width, 844), chromedp.Navigate(url))
			if beyond := ask(t, tab, chromedp.Evaluate[int](`document.documentElement.scrollWidth - document.documentElement.clientWidth`)); beyond > 0 {
				t.Errorf("%s at %d pixels scrolls %d pixels sideways", name, width, beyond)
			}
			if out := ask(t, tab, chromedp.Evaluate[string](fits)); out != "" {
				t.Errorf("%s at %d pixels: beyond the edge:\n%s", name, width, out)
			}
			var stuck struct {
				All   int
				Wrong []string
			}
			if err := json.Unmarshal([]byte(ask(t, tab, chromedp.Evaluate[string](sticks))), &stuck); err != nil {
				t.Fatal(err)
			}
			if len(stuck.Wrong) > 0 || width == 390 && stuck.All == 0 {
				t.Errorf("%s at %d pixels: of %d tables that scroll the first column does not stay in %q", name, width, stuck.All, stuck.Wrong)
			}
			if *look != "" {
				shot := ask(t, tab, chromedp.FullScreenshot(100))
				if err := os.WriteFile(filepath.Join(*look, name+"-"+map[int64]string{390: "phone", 1280: "desk"}[width]+".png"), shot, 0o644); err != nil {
					t.Fatal(err)
				}
			}
		}
		// Paper of A4 has 718 pixels between margins of 10 mm.
		do(t, tab, chromedp.EmulateViewport(703, 1000), chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
			_, err := cdp.Call(ctx, target, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
			return err
		}))
		if out := ask(t, tab, chromedp.Evaluate[string](fits)); out != "" {
			t.Errorf("%s on paper: beyond the edge:\n%s", name, out)
		}
		if *look != "" {
			if err := os.WriteFile(filepath.Join(*look, name+"-paper.png"), ask(t, tab, chromedp.FullScreenshot(100)), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		pdf, err := chromedp.Call(tab, dialog.PrintToPDF, dialog.PrintToPDFParams{PaperWidth: 8.27, PaperHeight: 11.69})
		if err != nil || len(pdf.Data) < 10_000 {
			t.Errorf("%s on paper: %d bytes, %v", name, len(pdf.Data), err)
		}
		if *look != "" {
			if err := os.WriteFile(filepath.Join(*look, name+".pdf"), pdf.Data, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		do(t, tab, chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
			_, err := cdp.Call(ctx, target, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{})
			return err
		}))
	}
}

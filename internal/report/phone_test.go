package report_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"tassadar/internal/report"
)

// beyond counts the rows of lists of cells of which a part, its status or any other, lies
// beyond the edge of the page or has no place at all, and the rows in all.
const beyond = `(() => {
	const rows = [...document.querySelectorAll("table.list tbody tr")].filter(r => !r.hidden);
	const out = rows.filter(r => [...r.children].some(c => {
		const b = c.getBoundingClientRect();
		return c.textContent.trim() !== "" && (b.width < 1 || b.height < 1 || b.left < 0 || b.right > document.documentElement.clientWidth + 0.5);
	}));
	return [rows.length, out.length, document.querySelectorAll("table.list tbody tr[hidden]").length];
})()`

// overlapping counts the labels of an axis that lie over the one before.
const overlapping = `[...document.querySelectorAll("svg.axis")].reduce((n, axis) => {
	const boxes = [...axis.querySelectorAll("text")].map(t => t.getBoundingClientRect()).filter(b => b.width > 0);
	return n + boxes.filter((b, i) => i > 0 && b.left < boxes[i-1].right).length;
}, 0)`

// widest names the element that reaches farthest beyond the edge and is in nothing that
// scrolls.
const widest = `[...document.querySelectorAll("body *")].filter(e => !e.closest(".scroll, .scroll-x, .wide, .vh"))
	.reduce((most, e) => e.getBoundingClientRect().right > most.getBoundingClientRect().right ? e : most, document.body).outerHTML.slice(0, 300)`

// medium has a page drawn as for a medium, "" for a screen.
func medium(name string) chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, err := cdp.Call(ctx, target, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: name})
		return err
	})
}

// TestPhone opens lists of cells and a first day's timeline at the widths of a phone, of a
// window and of paper: every cell's status is seen without scrolling, nothing is beyond the
// edge, the filter hides rows, and the labels of the axis stand apart. With -look DIR the
// pictures stay there.
func TestPhone(t *testing.T) {
	ctx := started(t)
	l := cells40.scenario(t)
	v, log := l.verdict(now)
	first := newLab(t, cells40.policy())
	n := int64(0)
	for _, declared := range first.policy.Cells() {
		if p, _ := first.policy.Profile(declared.Profile); p.Implemented {
			first.measure(start+n*7, declared.Cell, 0, good)
			n++
		}
	}
	first.play()
	fv, flog := first.verdict(start + n*7)
	for name, write := range map[string]func(*bytes.Buffer) error{
		"grouped": func(b *bytes.Buffer) error { return report.HTML(b, v, log, &report.Arrangement{GroupBy: "machine"}) },
		"sorted": func(b *bytes.Buffer) error {
			return report.HTML(b, v, log, &report.Arrangement{Sort: []string{"status"}})
		},
		"first day": func(b *bytes.Buffer) error { return report.HTML(b, fv, flog, &report.Arrangement{GroupBy: "status"}) },
	} {
		t.Run(name, func(t *testing.T) {
			var b bytes.Buffer
			if err := write(&b); err != nil {
				t.Fatal(err)
			}
			file := filepath.Join(t.TempDir(), "report.html")
			if err := os.WriteFile(file, b.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
			tab, cancel := chromedp.NewContext(ctx)
			defer cancel()
			tab, cancel = context.WithTimeout(tab, 2*time.Minute)
			defer cancel()
			for _, c := range []struct {
				width int64
				media string
			}{{390, ""}, {360, ""}, {320, ""}, {1280, ""}, {720, "print"}} {
				do(t, tab, medium(c.media), chromedp.EmulateViewport(c.width, 844), chromedp.Navigate("file://"+file))
				said := ask(t, tab, chromedp.Evaluate[[]int](beyond))
				if said[0] < 20 || said[1] > 0 || said[2] > 0 {
					t.Errorf("%d pixels %s: of %d rows %d are beyond the edge, and %d hidden", c.width, c.media, said[0], said[1], said[2])
				}
				if n := ask(t, tab, chromedp.Evaluate[int](overlapping)); n > 0 {
					t.Errorf("%d pixels %s: %d labels of the axis lie over others", c.width, c.media, n)
				}
				if wide := ask(t, tab, chromedp.Evaluate[int](`document.documentElement.scrollWidth - document.documentElement.clientWidth`)); wide > 0 {
					t.Errorf("%d pixels %s: the page scrolls %d pixels sideways: %s", c.width, c.media, wide, ask(t, tab, chromedp.Evaluate[string](widest)))
				}
				if *look != "" {
					picture := ask(t, tab, chromedp.FullScreenshot(100))
					if err := os.WriteFile(filepath.Join(*look, fmt.Sprintf("phone-%s-%d%s.png", name, c.width, c.media)), picture, 0o644); err != nil {
						t.Fatal(err)
					}
				}
			}
			do(t, tab, medium(""), chromedp.EmulateViewport(390, 844), chromedp.Navigate("file://"+file), chromedp.SendKeys("#filter", "wazero.compiler"))
			becomes(t, tab, `document.querySelector("table.list tr[hidden]") !== null`)
			if shown := ask(t, tab, chromedp.Evaluate[int](`[...document.querySelectorAll("table.list tr[hidden]")].filter(r => r.checkVisibility()).length`)); shown > 0 {
				t.Errorf("%d rows that the filter hides are shown", shown)
			}
			if said := ask(t, tab, chromedp.Evaluate[[]int](beyond)); said[0] == 0 || said[1] > 0 || said[2] == 0 {
				t.Errorf("filtered: %d rows, %d beyond the edge, %d hidden", said[0], said[1], said[2])
			}
		})
	}
}

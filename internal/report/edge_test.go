package report_test

import (
	"bytes"
	"context"
	"fmt"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	pages "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// TestEdges: on a phone a table shows by a shaded edge that it goes on there, and no more
// where its end is reached; on paper nothing is shaded.
func TestEdges(t *testing.T) {
	ctx := started(t)
	l := cells40.scenario(t)
	v, log := l.verdict(now)
	file := filepath.Join(t.TempDir(), "report.html")
	if err := os.WriteFile(file, []byte(page(t, v, log)), 0o644); err != nil {
		t.Fatal(err)
	}
	tab, cancel := context.WithTimeout(ctx, 2*time.Minute)
	defer cancel()
	// The first table that is wider than it may be, scrolled sideways, and where it ends.
	const wide = `(() => {
		const region = [...document.querySelectorAll(".scroll")].find(e => e.scrollWidth > e.clientWidth + 40);
		region.scrollIntoView({block: "end"});
		region.scrollLeft = %d;
		const b = region.getBoundingClientRect();
		return [Math.floor(b.right), Math.floor(b.bottom)];
	})()`
	shaded := func(scheme string, left int) bool {
		t.Helper()
		do(t, tab, chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
			_, err := cdp.Call(ctx, target, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}})
			return err
		}), chromedp.EmulateViewport(390, 844), chromedp.Navigate("file://"+file))
		at := ask(t, tab, chromedp.Evaluate[[]int](fmt.Sprintf(wide, left)))
		var shot []byte
		do(t, tab, chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
			got, err := cdp.Call(ctx, target, pages.CaptureScreenshot, pages.CaptureScreenshotParams{})
			shot = got.Data
			return err
		}))
		picture, err := png.Decode(bytes.NewReader(shot))
		if err != nil {
			t.Fatal(err)
		}
		if at[0] < 300 || at[1] > picture.Bounds().Dy() {
			t.Fatalf("the edge is at %v of %v", at, picture.Bounds())
		}
		edge, paper := image.Pt(at[0]-2, at[1]-3), image.Pt(2, at[1]-3)
		return picture.At(edge.X, edge.Y) != picture.At(paper.X, paper.Y)
	}
	for _, scheme := range []string{"light", "dark"} {
		if !shaded(scheme, 0) {
			t.Errorf("%s: nothing shows that a table goes on", scheme)
		}
		if shaded(scheme, 1_000_000) {
			t.Errorf("%s: a table that goes on no more is shaded", scheme)
		}
	}
	do(t, tab, medium("print"))
	if shade := ask(t, tab, chromedp.Evaluate[string](`getComputedStyle(document.querySelector(".scroll")).backgroundImage`)); shade != "none" {
		t.Errorf("on paper it is %s", shade)
	}
}

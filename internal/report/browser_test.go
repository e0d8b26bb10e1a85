package report_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	dialog "github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// browser finds a Chromium. A missing one skips the test, and fails it where
// TASSADAR_REQUIRE=all promised one.
func browser(t *testing.T) string {
	t.Helper()
	names := []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"}
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	if os.Getenv("TASSADAR_REQUIRE") == "all" {
		t.Fatalf("TASSADAR_REQUIRE=all: no browser: none of %v is on the path", names)
	}
	t.Skipf("no browser: none of %v is on the path", names)
	return ""
}

// complaints collects what a page asked for and what its console said.
type complaints struct {
	sync.Mutex
	own   string // the page's address
	pages int    // requests for the page itself
	said  []string
}

func (c *complaints) listen(event any) {
	c.Lock()
	defer c.Unlock()
	say := func(format string, args ...any) { c.said = append(c.said, fmt.Sprintf(format, args...)) }
	switch e := event.(type) {
	case *network.EventRequestWillBeSent:
		if e.Request.URL == c.own {
			c.pages++
		} else {
			say("a request for %s", e.Request.URL)
		}
	case *network.EventWebSocketCreated:
		say("a socket to %s", e.URL)
	case *runtime.EventConsoleAPICalled:
		say("console.%s: %d values", e.Type, len(e.Args))
	case *runtime.EventExceptionThrown:
		say("exception: %v", e.ExceptionDetails)
	case *log.EventEntryAdded: // what a content security policy refuses is here too
		say("log, %s: %s", e.Entry.Level, e.Entry.Text)
	case *dialog.EventJavascriptDialogOpening:
		say("a dialog: %s", e.Message)
	}
}

func (c *complaints) all() (pages int, said []string) {
	c.Lock()
	defer c.Unlock()
	return c.pages, append([]string(nil), c.said...)
}

// started is a browser that was started.
func started(t *testing.T) context.Context {
	t.Helper()
	path := browser(t)
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.WindowSize(1280, 900),
		chromedp.Flag("disable-dev-shm-usage", true), chromedp.WSURLReadTimeout(time.Minute))
	if os.Getuid() == 0 {
		options = append(options, chromedp.NoSandbox) // Chromium does not start otherwise
	}
	ctx, cancel := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	if err := chromedp.Do(ctx); err != nil {
		t.Fatalf("start %s: %v", path, err)
	}
	return ctx
}

// TestBrowser opens the pages of 40 and 400 cells, light and dark, in a real
// browser: nothing on the console, no request but for the page itself, a picture
// with something on it, no scrolling sideways, and everything that a mouse can
// use in reach of the tab key. With -look DIR the pictures stay there.
func TestBrowser(t *testing.T) {
	ctx := started(t)
	for name, s := range map[string]size{"40": cells40, "400": cells400} {
		v, log := s.scenario(t).verdict(now)
		file := filepath.Join(t.TempDir(), "report.html")
		if err := os.WriteFile(file, []byte(page(t, v, log)), 0o644); err != nil {
			t.Fatal(err)
		}
		for _, scheme := range []string{"light", "dark"} {
			t.Run(name+" "+scheme, func(t *testing.T) {
				tab, cancel := chromedp.NewContext(ctx)
				defer cancel()
				tab, cancel = context.WithTimeout(tab, 10*time.Minute)
				defer cancel()
				show(t, tab, "file://"+file, scheme, name)
			})
		}
	}
}

func do(t *testing.T, tab context.Context, actions ...chromedp.Action[chromedp.Void]) {
	t.Helper()
	if err := chromedp.Do(tab, actions...); err != nil {
		t.Fatal(err)
	}
}

func ask[T any](t *testing.T, tab context.Context, action chromedp.Action[T]) T {
	t.Helper()
	answer, err := chromedp.Run(tab, action)
	if err != nil {
		t.Fatal(err)
	}
	return answer
}

// becomes waits until an expression is true: a browser tells a page what
// happened after it answers who made it happen.
func becomes(t *testing.T, tab context.Context, expression string) bool {
	t.Helper()
	for range 100 {
		if ask(t, tab, chromedp.Evaluate[bool](expression)) {
			return true
		}
		time.Sleep(100 * time.Millisecond)
	}
	return false
}

func show(t *testing.T, tab context.Context, url, scheme, name string) {
	seen := &complaints{own: url}
	if err := chromedp.Listen(tab, seen.listen); err != nil {
		t.Fatal(err)
	}
	do(t, tab, chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		media := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}}
		_, a := cdp.Call(ctx, target, network.Enable, network.EnableParams{})
		_, b := cdp.Call(ctx, target, log.Enable, cdp.Empty{})
		_, c := cdp.Call(ctx, target, emulation.SetEmulatedMedia, media)
		return errors.Join(a, b, c)
	}), chromedp.EmulateViewport(1280, 900), chromedp.Navigate(url))
	full := ask(t, tab, chromedp.FullScreenshot(100))
	if *look != "" {
		if err := os.WriteFile(filepath.Join(*look, "report-"+name+"-"+scheme+".png"), full, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	picture(t, full, scheme)
	for _, width := range []int64{800, 400, 1280} {
		do(t, tab, chromedp.EmulateViewport(width, 900))
		if beyond := ask(t, tab, chromedp.Evaluate[int](`document.documentElement.scrollWidth - document.documentElement.clientWidth`)); beyond > 0 {
			t.Errorf("at %d pixels the page scrolls %d pixels sideways", width, beyond)
		}
	}
	// A page of 400 cells has ten times the elements of one of 40, of the same kinds.
	if scheme == "light" && (name == "40" || os.Getenv("TASSADAR_SOAK") == "1") {
		keyboard(t, tab)
	}
	if pages, said := seen.all(); pages != 1 || len(said) > 0 {
		t.Errorf("the page was asked for %d times, want once; complaints:\n%s", pages, strings.Join(said, "\n"))
	}
}

// picture checks a picture of the whole page: it has the paper of the scheme,
// the colours of a report, and writing from top to bottom.
func picture(t *testing.T, data []byte, scheme string) {
	t.Helper()
	img, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	bounds := img.Bounds()
	paper := color.GrayModel.Convert(img.At(2, 2)).(color.Gray).Y
	if (scheme == "light") != (paper > 200) || (scheme == "dark") != (paper < 60) {
		t.Errorf("%s: the paper has brightness %d", scheme, paper)
	}
	colours := map[color.Color]bool{}
	const bands, step = 10, 4
	for band := range bands {
		at := image.Rect(bounds.Min.X, bounds.Dy()*band/bands, bounds.Max.X, bounds.Dy()*(band+1)/bands)
		drawn := 0
		for y := at.Min.Y; y < at.Max.Y; y += step {
			for x := at.Min.X; x < at.Max.X; x += step {
				c := img.At(x, y)
				colours[c] = true
				if c != img.At(2, 2) {
					drawn++
				}
			}
		}
		if total := at.Dx() * at.Dy() / step / step; drawn*100 < total {
			t.Errorf("%s: of the tenth %d of the page %d of %d pixels are drawn", scheme, band+1, drawn, total)
		}
	}
	if bounds.Dx() != 1280 || bounds.Dy() < 2000 || len(colours) < 100 {
		t.Errorf("%s: a picture of %v with %d colours", scheme, bounds, len(colours))
	}
}

// mark numbers in document order what a mouse can use and a reader can see, and
// keeps a record of what the tab key reaches and whether that shows.
const mark = `(() => {
	window.reached = [];
	const usable = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex='-1'])")]
		.filter(e => e.checkVisibility({visibilityProperty: true}));
	usable.forEach((e, i) => { e.dataset.n = i; });
	document.addEventListener("focusin", e => {
		const outline = getComputedStyle(e.target).outlineStyle !== "none", n = e.target.dataset.n;
		reached.push({n: n === undefined ? -1 : +n, shows: outline, what: e.target.outerHTML.slice(0, 100)});
	});
	return usable.length;
})()`

func keyboard(t *testing.T, tab context.Context) {
	t.Helper()
	usable := ask(t, tab, chromedp.Evaluate[int](mark))
	if usable < 100 {
		t.Fatalf("%d elements to use: the test sees no report", usable)
	}
	// The key goes down and never up: half the messages, of thousands.
	down := input.DispatchKeyEventParams{Type: input.DispatchKeyEventTypeRawKeyDown, Key: "Tab", Code: "Tab", WindowsVirtualKeyCode: 9}
	for range usable {
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
	if len(got) != usable {
		t.Errorf("%d tabs reached %d elements", usable, len(got))
	}
	for i, r := range got {
		if r.N != i || !r.Shows {
			t.Fatalf("tab %d reached element %d, focus shows: %v: %s", i+1, r.N, r.Shows, r.What)
		}
	}

	// A cell shows why where the mouse would, and opens its receipts.
	do(t, tab, chromedp.Focus(".map .scroll-x .cell.k-red"))
	tip := ask(t, tab, chromedp.Evaluate[string](`getComputedStyle(document.activeElement.querySelector(".tip")).display`))
	do(t, tab, chromedp.KeyEvent(kb.Enter))
	opened := becomes(t, tab, `location.hash.length > 1 && document.getElementById(location.hash.slice(1)).open`)
	if tip != "block" || !opened {
		t.Errorf("a focused cell has its reasons in display %q; the enter key opened its receipts: %v", tip, opened)
	}
	do(t, tab, chromedp.SendKeys("#filter", "outcome_differs"))
	becomes(t, tab, `document.querySelector(".cell.dim") !== null`)
	said := ask(t, tab, chromedp.Text("#filter-said"))
	dim := ask(t, tab, chromedp.Evaluate[int](`document.querySelectorAll(".cell.dim").length`))
	cells := ask(t, tab, chromedp.Evaluate[int](`document.querySelectorAll(".cell[data-name]").length`))
	if said != fmt.Sprintf("%d of %d cells", cells-dim, cells) || dim == 0 || dim == cells {
		t.Errorf("the filter says %q, and %d of %d cells are dim", said, dim, cells)
	}
}

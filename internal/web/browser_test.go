package web_test

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	workers "tassadar/internal/network"
	"tassadar/internal/testing/host"
	"tassadar/internal/testing/lab"
)

// TestLive: a page that is open in a browser renews itself when something is logged, keeps
// the visitor's place, and leads by links and by its form to the others, with nothing on
// the console and no request to anybody else.
func TestLive(t *testing.T) {
	path := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"} {
		if found, err := exec.LookPath(name); err == nil && path == "" {
			path = found
		}
	}
	if path == "" {
		host.Missing(t, "no browser: chromium is not on the path")
	}
	w := newWorld(t)
	w.label = hostile
	w.measured(0)
	ids, _ := w.enrolled()
	w.saw(ids[0], func(p *workers.Presence) { p.Backends = []string{hostile} })
	w.serve()
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.Flag("disable-dev-shm-usage", true), chromedp.WSURLReadTimeout(time.Minute))
	if os.Getuid() == 0 {
		options = append(options, chromedp.NoSandbox)
	}
	ctx, cancel := chromedp.NewExecAllocator(t.Context(), options...)
	defer cancel()
	tab, cancel := chromedp.NewContext(ctx)
	defer cancel()
	tab, cancel = context.WithTimeout(tab, 2*time.Minute)
	defer cancel()
	var mu sync.Mutex
	var said []string
	say := func(s string) {
		mu.Lock()
		defer mu.Unlock()
		said = append(said, s)
	}
	do := func(actions ...chromedp.Action[chromedp.Void]) {
		t.Helper()
		w.must(chromedp.Do(tab, actions...))
	}
	do()
	w.must(chromedp.Listen(tab, func(event any) {
		switch e := event.(type) {
		case *network.EventRequestWillBeSent:
			if !strings.HasPrefix(e.Request.URL, w.url+"/") {
				say("a request for " + e.Request.URL)
			}
		case *runtime.EventConsoleAPICalled:
			say("console." + string(e.Type))
		case *runtime.EventExceptionThrown:
			say(e.ExceptionDetails.Text)
		case *log.EventEntryAdded:
			if !strings.Contains(e.Entry.URL, "/favicon.ico") {
				say(e.Entry.Text)
			}
		}
	}))
	becomes := func(expression string) {
		t.Helper()
		for range 200 {
			if ok, err := chromedp.Run(tab, chromedp.Evaluate[bool](expression)); err == nil && ok {
				return
			}
			time.Sleep(50 * time.Millisecond)
		}
		t.Errorf("it does not come to be that %s", expression)
	}
	do(chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, a := cdp.Call(ctx, target, network.Enable, network.EnableParams{})
		_, b := cdp.Call(ctx, target, log.Enable, cdp.Empty{})
		return errors.Join(a, b)
	}), chromedp.EmulateViewport(1000, 800), chromedp.Navigate(w.url+"/"))
	becomes(`document.querySelectorAll(".cell.k-published").length === 1 && document.querySelectorAll(".cell.k-red").length === 0`)
	do(chromedp.Focus(".map .cell"))
	w.measured(1)
	becomes(`document.querySelectorAll(".cell.k-red").length === 1 && !document.getElementById("newer").hidden`)

	do(chromedp.SendKeys("#only", "none"), chromedp.Click(".choose button"))
	becomes(`document.querySelector("[role=alert]") !== null && location.search.includes("only=none")`)
	do(chromedp.Click("[role=alert] a"))
	becomes(`location.search === "" && document.querySelector(".map .cell") !== null`)
	do(chromedp.Click(".map .cell"))
	becomes(`location.pathname.startsWith("/cells/") && document.body.textContent.includes("<img src=x onerror=alert(1)>") && document.querySelector("main img") === null`)
	for _, page := range []string{"/gates", "/drift", "/publication", "/units", "/drills", "/workers"} {
		do(chromedp.Click(`nav.site a[href="` + page + `"]`))
		becomes(`location.pathname === "` + page + `" && document.querySelector("nav.site [aria-current]").getAttribute("href") === "` + page + `"`)
	}
	// Workers go on by themselves, under the hands of who looks at what one has, until told
	// to stop.
	do(chromedp.Click("#worker-" + ids[0] + "-has summary"))
	do(chromedp.Focus("#worker-" + ids[0] + "-has summary"))
	w.saw(ids[0], func(p *workers.Presence) { p.Measuring = lab.Cell.String() })
	becomes(`document.querySelector(".workers").textContent.includes("` + lab.Cell.String() + `") && document.querySelector(".workers details").open &&
		document.activeElement.tagName === "SUMMARY" && document.getElementById("newer").hidden`)
	do(chromedp.Click("#stop"))
	w.saw(ids[0], func(p *workers.Presence) { p.Measuring = "" })
	becomes(`document.getElementById("stop").textContent.startsWith("Update")`)
	do(chromedp.Click("#stop"))
	becomes(`!document.querySelector(".workers").textContent.includes("` + lab.Cell.String() + `")`)
	mu.Lock()
	defer mu.Unlock()
	if len(said) > 0 {
		t.Errorf("complaints:\n%s", strings.Join(said, "\n"))
	}
}

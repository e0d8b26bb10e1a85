package web_test

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"tassadar/evidence"
	"tassadar/internal/datadir"
	workers "tassadar/internal/network"
	"tassadar/internal/testing/host"
	"tassadar/internal/testing/lab"
)

// visit is a tab of a browser at a world's server.
type visit struct {
	t    *testing.T
	tab  context.Context
	mu   sync.Mutex
	said []string // on the console, and requests to others
}

// browsed opens a tab, which notes what is said on its console and whom it asks for something
// but the server.
func (w *world) browsed(t *testing.T) *visit {
	t.Helper()
	path := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"} {
		if found, err := exec.LookPath(name); err == nil && path == "" {
			path = found
		}
	}
	if path == "" {
		host.Missing(t, "no browser: chromium is not on the path")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.Flag("disable-dev-shm-usage", true), chromedp.WSURLReadTimeout(time.Minute))
	if os.Getuid() == 0 {
		options = append(options, chromedp.NoSandbox)
	}
	ctx, cancel := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(cancel)
	v := &visit{t: t}
	v.tab, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	v.tab, cancel = context.WithTimeout(v.tab, 2*time.Minute)
	t.Cleanup(cancel)
	say := func(s string) {
		v.mu.Lock()
		defer v.mu.Unlock()
		v.said = append(v.said, s)
	}
	v.do()
	w.must(chromedp.Listen(v.tab, func(event any) {
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
	v.do(chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, a := cdp.Call(ctx, target, network.Enable, network.EnableParams{})
		_, b := cdp.Call(ctx, target, log.Enable, cdp.Empty{})
		return errors.Join(a, b)
	}), chromedp.EmulateViewport(1000, 800))
	return v
}

func (v *visit) do(actions ...chromedp.Action[chromedp.Void]) {
	v.t.Helper()
	if err := chromedp.Do(v.tab, actions...); err != nil {
		v.t.Fatal(err)
	}
}

// becomes waits until an expression is true.
func (v *visit) becomes(expression string) {
	v.t.Helper()
	for range 200 {
		if ok, err := chromedp.Run(v.tab, chromedp.Evaluate[bool](expression)); err == nil && ok {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	v.t.Errorf("it does not come to be that %s", expression)
}

// quiet wants nothing to have been said.
func (v *visit) quiet() {
	v.t.Helper()
	v.mu.Lock()
	defer v.mu.Unlock()
	if len(v.said) > 0 {
		v.t.Errorf("complaints:\n%s", strings.Join(v.said, "\n"))
	}
}

// TestLive: a page that is open in a browser renews itself when something is logged, keeps
// the visitor's place, and leads by links and by its form to the others, with nothing on
// the console and no request to anybody else.
func TestLive(t *testing.T) {
	w := newWorld(t)
	w.label = hostile
	w.measured(0)
	ids, _ := w.enrolled()
	w.saw(ids[0], func(p *workers.Presence) { p.Backends = []string{hostile} })
	w.published(24)
	w.executing(adding(), 1).serve()
	v := w.browsed(t)
	do, becomes := v.do, v.becomes
	do(chromedp.Navigate(w.url + "/"))
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
	for _, page := range []string{"/gates", "/drift", "/publication", "/assignments", "/units", "/drills", "/execute", "/workers"} {
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
	becomes(`document.getElementById("stop").textContent.startsWith("Update")`)
	// Another stream hears of it, and this page has heard of it by then or does so never.
	do(chromedp.Evaluate[chromedp.Void](`(() => {
		const seen = new Set();
		const other = new EventSource("/v1/events");
		other.addEventListener("workers", e => { seen.add(e.data); window.heard = seen.size; });
	})()`))
	becomes(`window.heard === 1`)
	w.saw(ids[0], func(p *workers.Presence) { p.Measuring = "" })
	becomes(`window.heard === 2 && document.querySelector(".workers").textContent.includes("` + lab.Cell.String() + `")`)
	do(chromedp.Click("#stop"))
	becomes(`!document.querySelector(".workers").textContent.includes("` + lab.Cell.String() + `")`)
	v.quiet()
}

// TestFormWithoutScripts: in a browser that runs no scripts the form is filled in and sent,
// and the receipt downloaded, by which the job is checked.
func TestFormWithoutScripts(t *testing.T) {
	w := newWorld(t)
	w.measured(0)
	w.published(24)
	w.executing(adding(), 1).serve()
	v := w.browsed(t)
	dir := t.TempDir()
	file := filepath.Join(dir, "adder.wasm")
	w.must(os.WriteFile(file, w.module(), 0o600))
	v.do(chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, a := cdp.Call(ctx, target, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
		_, b := cdp.Call(ctx, target, browser.SetDownloadBehavior, browser.SetDownloadBehaviorParams{Behavior: browser.SetDownloadBehaviorBehaviorAllow, DownloadPath: dir})
		return errors.Join(a, b)
	}), chromedp.Navigate(w.url+"/execute"))
	v.do(chromedp.SetUploadFiles("#module", []string{file}), chromedp.SendKeys("#export", "add"), chromedp.SendKeys("#args", "i32:40\ni32:1"), chromedp.Click(".fields button"))
	v.becomes(`document.getElementById("ran") !== null && document.querySelector(".calls").textContent.includes("add i32:40 i32:1 → i32:41")`)
	v.do(chromedp.Click("a.button"))
	trust, err := datadir.Trust(datadir.DefaultTrust(w.data))
	w.must(err)
	w.eventually(func() bool {
		found, err := filepath.Glob(filepath.Join(dir, "job-*.json"))
		w.must(err)
		if len(found) != 1 {
			return false
		}
		record, err := os.ReadFile(found[0])
		w.must(err)
		j, _, err := evidence.OpenJob(record, trust)
		return err == nil && j.Seen.Result[0].Results[0].String() == "i32:41"
	})
	v.quiet() // of a refusal the console says its status
	v.do(chromedp.Navigate(w.url+"/execute"), chromedp.SetUploadFiles("#module", []string{file}), chromedp.SendKeys("#export", "sub"), chromedp.Click(".fields button"))
	v.becomes(`document.querySelector("[role=alert]").textContent.includes("nothing has run") && document.getElementById("export").value === "sub"`)
}

package web_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"html"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"golang.org/x/mod/sumdb/note"

	"tassadar/internal/testing/host"
	"tassadar/internal/web"
)

// pageProof is what the page of a receipt shows of its proof.
type pageProof struct {
	path, body string
	index      string
	hash       string
	steps      []string
	root       string // base64
	key        string // the log's
}

var (
	shownHash = regexp.MustCompile(`data-hash>([0-9a-f]{64})<`)
	shownRoot = regexp.MustCompile(`data-checkpoint>\n[^\n]+\n[0-9]+\n([A-Za-z0-9&#;/=]+)\n`)
)

// proofPage is the page of the receipt that a log has.
func proofPage(w *world) pageProof {
	w.t.Helper()
	cell := w.get(regexp.MustCompile(`/cells/c[0-9a-f]{10}\.html`).FindString(w.get("/").body))
	path := regexp.MustCompile(`/receipts/[0-9a-f]{64}`).FindString(cell.body)
	a := w.get(path)
	if path == "" || a.status != http.StatusOK || a.header.Get("Content-Type") != "text/html; charset=utf-8" {
		w.t.Fatalf("%q: %d %s", path, a.status, a.body)
	}
	p := pageProof{path: path, body: a.body, index: regexp.MustCompile(`data-index>([0-9]+)<`).FindStringSubmatch(a.body)[1]}
	for i, m := range shownHash.FindAllStringSubmatch(a.body, -1) {
		if i == 0 {
			p.hash = m[1]
		} else {
			p.steps = append(p.steps, m[1])
		}
	}
	p.root = html.UnescapeString(shownRoot.FindStringSubmatch(a.body)[1])
	p.key = html.UnescapeString(regexp.MustCompile(`data-key>([^<]+)<`).FindStringSubmatch(a.body)[1])
	return p
}

// TestReceipt: the page of a receipt is there by its digest and a beginning of it, its leaf's
// bytes are those of the log and have the hash that is shown, and what is not there is not.
func TestReceipt(t *testing.T) {
	w := newWorld(t)
	w.label = hostile
	w.measured(0)
	w.published(24)
	w.serve()
	p := proofPage(w)
	if len(p.steps) == 0 {
		t.Fatal("the page has no path")
	}
	leaf := w.get("/leaves/" + p.index)
	sum := sha256.Sum256([]byte("\x00" + leaf.body))
	if leaf.status != http.StatusOK || leaf.header.Get("Content-Type") != "application/octet-stream" || hex.EncodeToString(sum[:]) != p.hash {
		t.Errorf("leaf %s: %d %v, the page has hash %s", p.index, leaf.status, leaf.header, p.hash)
	}
	proved := jsonOf[web.ProvedRecord](w, "/v1"+p.path)
	if string(proved.Leaves[0].Data) != leaf.body || !strings.Contains(p.body, string(proved.Digest)) || fmt.Sprint(proved.Leaves[0].Index) != p.index {
		t.Errorf("the API has leaf %d, the page %s", proved.Leaves[0].Index, p.index)
	}
	for i, line := range strings.Split(strings.SplitN(proved.Leaves[0].Proof, "\n\n", 2)[0], "\n")[2:] {
		if hash, err := base64.StdEncoding.DecodeString(line); err != nil || i >= len(p.steps) || hex.EncodeToString(hash) != p.steps[i] {
			t.Errorf("step %d: %s, %v; the page has %v", i, line, err, p.steps)
		}
	}
	if checkpoint := w.get("/log/checkpoint").body; !strings.Contains(checkpoint, "\n"+p.root+"\n") || !strings.Contains(p.key, "+") {
		t.Errorf("the page has root %s and key %s, the checkpoint is %s", p.root, p.key, checkpoint)
	}
	if csp := w.get(p.path).header.Get("Content-Security-Policy"); strings.Contains(csp, "unsafe") || !strings.Contains(csp, "script-src 'self'") {
		t.Errorf("policy %s", csp)
	}
	if strings.Contains(p.body, "<img") || !strings.Contains(p.body, "&lt;img src=x onerror=alert(1)&gt;") {
		t.Error("the worker's name is not on the page as text")
	}
	if a := w.get(p.path[:len("/receipts/")+8]); a.status != http.StatusOK || a.body != p.body {
		t.Errorf("by its beginning: %d", a.status)
	}
	for _, path := range []string{"/receipts/", "/receipts/abc", "/receipts/" + strings.Repeat("0", 64), "/receipts/zzzzzzzz", "/receipts/" + strings.Repeat("0", 81), "/leaves/", "/leaves/x", "/leaves/-1", "/leaves/00", "/leaves/+1", "/leaves/999", "/leaves/18446744073709551615", "/leaves/99999999999999999999"} {
		if a := w.get(path); a.status != http.StatusNotFound || a.header.Get("Content-Type") != "application/problem+json" {
			t.Errorf("%s: %d %s", path, a.status, a.body)
		}
	}
	empty := newWorld(t).serve()
	for _, path := range []string{"/leaves/0", "/receipts/000000"} {
		if a := empty.get(path); a.status != http.StatusNotFound {
			t.Errorf("without a log %s: %d %s", path, a.status, a.body)
		}
	}
}

// damagedKey is a verifier key of which a byte is another.
func damagedKey(t *testing.T, vkey string) string {
	t.Helper()
	at := strings.LastIndex(vkey[:len(vkey)-40], "+") + 1 // base64 of a key has 44 characters
	key, err := base64.StdEncoding.DecodeString(vkey[at:])
	if err != nil {
		t.Fatal(err)
	}
	key[7] ^= 1
	return vkey[:at] + base64.StdEncoding.EncodeToString(key)
}

// damagedSignature is the signature line of the page's checkpoint with another last byte.
func damagedSignature(t *testing.T, body string) string {
	t.Helper()
	line := html.UnescapeString(regexp.MustCompile(`\n— (\S+ [^\n]+)`).FindStringSubmatch(body)[1])
	name, text, _ := strings.Cut(line, " ")
	signature, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		t.Fatal(err)
	}
	signature[len(signature)-1] ^= 1
	return name + " " + base64.StdEncoding.EncodeToString(signature)
}

// anotherKey is a verifier key of the same name.
func anotherKey(t *testing.T, vkey string) string {
	t.Helper()
	name, _, _ := strings.Cut(vkey, "+")
	_, out, err := note.GenerateKey(rand.Reader, name)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// between changes answers on their way.
type between struct {
	next   http.Handler
	mu     sync.Mutex
	change func(path string, body []byte) []byte
	busy   int // leaves that are refused for now
}

func (b *between) set(change func(path string, body []byte) []byte) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.change = change
}

// ServeHTTP implements [http.Handler].
func (b *between) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/v1/events" {
		b.next.ServeHTTP(w, r)
		return
	}
	r.Header.Del("If-None-Match")
	got := httptest.NewRecorder()
	b.next.ServeHTTP(got, r)
	b.mu.Lock()
	defer b.mu.Unlock()
	body := b.change(r.URL.Path, got.Body.Bytes())
	for name, values := range got.Header() {
		w.Header()[name] = values
	}
	if b.busy > 0 && strings.HasPrefix(r.URL.Path, "/leaves/") {
		b.busy--
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	if body == nil {
		w.WriteHeader(http.StatusServiceUnavailable)
		return
	}
	w.WriteHeader(got.Code)
	_, _ = w.Write(body)
}

// TestProofInPage has a browser check the proof of a receipt and of the publication: what is
// right holds, what is changed anywhere on the way does not, and what the browser cannot do
// the page says.
func TestProofInPage(t *testing.T) {
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
	w.measured(0)
	w.published(24)
	w.serve()
	p := proofPage(w)
	other := "0" + p.hash[1:]
	if other == p.hash {
		other = "1" + p.hash[1:]
	}
	way := &between{next: w.server.Handler()}
	server := httptest.NewServer(way)
	defer server.Close()
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.Flag("disable-dev-shm-usage", true), chromedp.WSURLReadTimeout(time.Minute))
	if os.Getuid() == 0 {
		options = append(options, chromedp.NoSandbox)
	}
	ctx, cancel := chromedp.NewExecAllocator(t.Context(), options...)
	defer cancel()
	ctx, cancel = chromedp.NewContext(ctx)
	defer cancel()
	w.must(chromedp.Do(ctx))

	same := func(_ string, body []byte) []byte { return body }
	// inPage changes what the page shows.
	inPage := func(from, to string) func(string, []byte) []byte {
		return func(at string, body []byte) []byte {
			if at != p.path {
				return body
			}
			if !bytes.Contains(body, []byte(from)) {
				t.Errorf("the page does not have %q", from)
			}
			return bytes.Replace(body, []byte(from), []byte(to), 1)
		}
	}
	pattern := func(from, to string) func(string, []byte) []byte {
		return func(at string, body []byte) []byte {
			if at != p.path {
				return body
			}
			out := regexp.MustCompile(from).ReplaceAll(body, []byte(to))
			if bytes.Equal(out, body) {
				t.Errorf("the page does not have %s", from)
			}
			return out
		}
	}
	// leafByte changes a byte of the record.
	leafByte := func(change func(data []byte) []byte) func(string, []byte) []byte {
		return func(at string, body []byte) []byte {
			if strings.HasPrefix(at, "/leaves/") {
				return change(bytes.Clone(body))
			}
			return body
		}
	}
	flip := func(hash string) string {
		if hash[10] == '0' {
			return hash[:10] + "1" + hash[11:]
		}
		return hash[:10] + "0" + hash[11:]
	}
	otherRoot := base64.StdEncoding.EncodeToString(bytes.Repeat([]byte{7}, 32))
	for _, c := range []struct {
		name   string
		busy   int    // leaves that the server refuses for now
		at     string // page; that of the receipt where left out
		change func(path string, body []byte) []byte
		before string // a script that runs before the page's
		want   string
		says   string
	}{
		{name: "right", change: same, want: "holds", says: "the log's key signed the checkpoint"},
		{name: "publication", at: "/publication", change: same, want: "holds", says: "the record is in the log"},
		{name: "asked too often", change: same, busy: 2, want: "holds"},
		{name: "first byte of the record", change: leafByte(func(d []byte) []byte { d[0] ^= 1; return d }), want: "fails", says: "no: the bytes of leaf"},
		{name: "byte in the middle", change: leafByte(func(d []byte) []byte { d[len(d)/2] ^= 1; return d }), want: "fails", says: "no: the bytes of leaf"},
		{name: "last byte of the record", change: leafByte(func(d []byte) []byte { d[len(d)-1] ^= 0x80; return d }), want: "fails", says: "no: the bytes of leaf"},
		{name: "record cut", change: leafByte(func(d []byte) []byte { return d[:len(d)-1] }), want: "fails", says: "no: the bytes of leaf"},
		{name: "record longer", change: leafByte(func(d []byte) []byte { return append(d, ' ') }), want: "fails", says: "no: the bytes of leaf"},
		{name: "no record", change: leafByte(func([]byte) []byte { return nil }), want: "partly", says: "(503)"},
		{name: "another leaf hash", change: inPage("data-hash>"+p.hash, "data-hash>"+other), want: "fails", says: "no: the bytes of leaf"},
		{name: "first hash of the path", change: inPage(p.steps[0], flip(p.steps[0])), want: "fails", says: "they come to"},
		{name: "last hash of the path", change: inPage(p.steps[len(p.steps)-1], flip(p.steps[len(p.steps)-1])), want: "fails", says: "they come to"},
		{name: "a hash is none", change: inPage(p.steps[0], "x"+p.steps[0][1:]), want: "fails", says: "is no hexadecimal number"},
		{name: "path too short", change: pattern(`(?s)<tr data-step>.*?</tr>`, ""), want: "fails", says: "is too short"},
		{name: "path too long", change: pattern(`(?s)(<tr data-step>.*?</tr>)\s*</tbody>`, "$1$1$1$1$1$1$1$1</tbody>"), want: "fails"},
		{name: "the other side", change: pattern(`data-side>(left|right)<`, "data-side>middle<"), want: "fails", says: "stands on the wrong side"},
		{name: "another index", change: inPage("data-index>"+p.index, "data-index>0"), want: "fails"},
		{name: "index beyond the log", change: inPage("data-index>"+p.index, "data-index>99"), want: "fails", says: "is beyond the"},
		{name: "another root", change: pattern(`(data-checkpoint>\n[^\n]+\n[0-9]+\n)[^\n]+`, "${1}"+otherRoot), want: "fails", says: "it has the root"},
		{name: "another root in both", change: pattern(`(?s)(data-checkpoint>\n[^\n]+\n[0-9]+\n)[^\n]+(.*data-root>)[0-9a-f]+`, "${1}"+otherRoot+"${2}"+strings.Repeat("07", 32)), want: "fails", says: "they come to"},
		{name: "another root below it", change: pattern(`data-root>[0-9a-f]`, "data-root>x"), want: "fails", says: "it has the root"},
		{name: "another size", change: pattern(`(data-checkpoint>\n[^\n]+\n)([0-9]+)\n`, "${1}1${2}\n"), want: "fails"},
		{name: "another log", change: pattern(`(data-checkpoint>\n)`, "${1}x"), want: "fails", says: "the checkpoint is of log x"},
		{name: "a line more in the checkpoint", change: pattern(`(data-checkpoint>\n[^\n]+\n[0-9]+\n[^\n]+\n)`, "${1}more\n"), want: "fails", says: "signature is not by the log's key"},
		{name: "another signature", change: pattern(`\n— \S+ [^\n]+`, "\n— "+damagedSignature(t, p.body)), want: "fails", says: "signature is not by the log's key"},
		{name: "no signature", change: pattern(`\n— [^\n]+\n</pre>`, "\n</pre>"), want: "fails"},
		{name: "a damaged key", change: pattern(`data-key>[^<]+`, "data-key>"+damagedKey(t, p.key)), want: "fails", says: "no ed25519 key with its hash"},
		{name: "another key", change: pattern(`data-key>[^<]+`, "data-key>"+anotherKey(t, p.key)), want: "fails", says: "no signature of the log's key"},
		{name: "no key", change: pattern(`data-key>[^<]+`, "data-key>"), want: "fails", says: "no verifier key"},
		{name: "another name", change: pattern(`data-name>sha256:.`, "data-name>sha256:x"), want: "fails", says: "no: the record in it has the name"},
		{name: "no Ed25519", change: same, want: "partly", says: "this browser cannot check ed25519 signatures",
			before: `crypto.subtle.importKey = () => Promise.reject(new DOMException("none", "NotSupportedError"));`},
		{name: "no Ed25519, and a byte", change: leafByte(func(d []byte) []byte { d[3] ^= 1; return d }), want: "fails", says: "no: the bytes of leaf",
			before: `crypto.subtle.importKey = () => Promise.reject(new DOMException("none", "NotSupportedError"));`},
		{name: "no WebCrypto", change: same, want: "unchecked", says: "pages over https",
			before: `Object.defineProperty(crypto, "subtle", { value: undefined }); Object.defineProperty(window, "isSecureContext", { value: false });`},
		{name: "no WebCrypto over HTTPS", change: same, want: "unchecked", says: "this browser does not",
			before: `Object.defineProperty(crypto, "subtle", { value: undefined });`},
		{name: "no big numbers", change: same, want: "unchecked", says: "this browser does not", before: `window.BigInt = undefined;`},
	} {
		t.Run(c.name, func(t *testing.T) {
			way.set(c.change)
			way.busy = c.busy
			tab, cancel := chromedp.NewContext(ctx)
			defer cancel()
			tab, cancel = context.WithTimeout(tab, time.Minute)
			defer cancel()
			at := p.path
			if c.at != "" {
				at = c.at
			}
			if err := chromedp.Do(tab, chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
				if c.before == "" {
					return nil
				}
				if _, err := cdp.Call(ctx, target, page.Enable, page.EnableParams{}); err != nil {
					return err
				}
				_, err := cdp.Call(ctx, target, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: c.before})
				return err
			}), chromedp.Navigate(server.URL+at)); err != nil {
				t.Fatal(err)
			}
			is, said := "", ""
			for range 400 {
				var err error
				if is, err = chromedp.Run(tab, chromedp.Evaluate[string](`document.querySelector("[data-verdict]").dataset.verdict`)); err != nil {
					t.Fatal(err)
				}
				if said, err = chromedp.Run(tab, chromedp.Evaluate[string](`[...document.querySelectorAll("[data-verdict], [data-checks] li")].map(e => e.textContent).join("\n").toLowerCase()`)); err != nil {
					t.Fatal(err)
				}
				if is == c.want && strings.Contains(said, c.says) {
					return
				}
				time.Sleep(25 * time.Millisecond)
			}
			t.Errorf("it comes to %q, want %q with %q:\n%s", is, c.want, c.says, said)
		})
	}
	way.set(same)

	// A page that renews itself checks the proof that it has then.
	tab, cancel := chromedp.NewContext(ctx)
	defer cancel()
	tab, cancel = context.WithTimeout(tab, time.Minute)
	defer cancel()
	w.must(chromedp.Do(tab, chromedp.Navigate(w.url+"/publication")))
	holds := func(size string) bool {
		ok, err := chromedp.Run(tab, chromedp.Evaluate[bool](`document.querySelector("[data-verdict]").dataset.verdict === "holds" && document.querySelector("[data-checkpoint]").textContent.split("\n")[1] `+size))
		return err == nil && ok
	}
	size := regexp.MustCompile(`data-checkpoint>\n[^\n]+\n([0-9]+)\n`).FindStringSubmatch(w.get("/publication").body)[1]
	w.eventually(func() bool { return holds(`=== "` + size + `"`) })
	w.published(24)
	w.eventually(func() bool { return holds(`> ` + size) })
}

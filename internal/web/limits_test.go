package web_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tassadar/internal/datadir"
	"tassadar/internal/web"
)

// TestHost: a request that calls the server by a name that is not its own is refused, as
// that of a page of another site whose name was made to lead here.
func TestHost(t *testing.T) {
	w := newWorld(t).serve("evidence.example")
	for host, status := range map[string]int{"": 200, "localhost": 200, "LOCALHOST:1": 200, "127.0.0.1:80": 200, "[::1]:80": 200, "192.0.2.1": 200, "Evidence.Example": 200, "evidence.example:8080": 200,
		"evil.example": 421, "evidence.example.evil.example": 421, "127.0.0.1.evil.example": 421, "localhost.": 421} {
		headers := []string{"Host", host}
		if host == "" {
			headers = nil
		}
		for _, path := range []string{"/v1/profiles", "/log/checkpoint", "/metrics", "/healthz", "/"} {
			a := w.get(path, headers...)
			if refused := a.status == http.StatusMisdirectedRequest; refused != (status == 421) {
				t.Errorf("%q %s: %d", host, path, a.status)
			}
		}
	}
}

// TestNothingWrites: nothing but a question takes a method that could change something,
// and no page of another site can ask one.
func TestNothingWrites(t *testing.T) {
	w := newWorld(t).serve()
	before := files(t, w.data)
	for _, path := range []string{"/", "/v1/cells", "/v1/publications/last", "/log/checkpoint", "/metrics", "/healthz", "/v1/none"} {
		for _, method := range []string{"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "FOO"} {
			if method == "CONNECT" {
				continue // of a path it is no request
			}
			a := w.ask(method, path, "{}", "Content-Type", "application/json")
			if a.status != http.StatusMethodNotAllowed || a.header.Get("Allow") != "GET, HEAD" || !strings.Contains(a.body, `"code":"bad_use"`) {
				t.Errorf("%s %s: %d, allow %q, %s", method, path, a.status, a.header.Get("Allow"), a.body)
			}
		}
	}
	for _, path := range []string{"/v1/records", "/v1/assignments", "/v1/publications"} { // what needs a token
		for _, method := range []string{"PUT", "PATCH", "DELETE"} {
			if a := w.ask(method, path, "{}"); a.status != http.StatusMethodNotAllowed || !strings.HasSuffix(a.header.Get("Allow"), "POST") {
				t.Errorf("%s %s: %d, allow %q", method, path, a.status, a.header.Get("Allow"))
			}
		}
		if a := w.ask("POST", path, "{}"); a.status != http.StatusUnauthorized {
			t.Errorf("POST %s: %d", path, a.status)
		}
	}
	if a := w.get("/v1/route"); a.status != http.StatusMethodNotAllowed || a.header.Get("Allow") != "POST" {
		t.Errorf("%d %v", a.status, a.header)
	}
	body := `{"profile":"p","toolchain":"t","machine":"m"}`
	for _, c := range []struct {
		headers []string
		status  int
	}{{nil, 200}, {[]string{"Sec-Fetch-Site", "same-origin"}, 200}, {[]string{"Sec-Fetch-Site", "cross-site"}, 403}, {[]string{"Sec-Fetch-Site", "same-site"}, 403},
		{[]string{"Origin", "https://evil.example"}, 403}, {[]string{"Origin", "null"}, 403}, {[]string{"Origin", w.url}, 200}} {
		if a := w.ask(http.MethodPost, "/v1/route", body, append([]string{"Content-Type", "application/json"}, c.headers...)...); a.status != c.status {
			t.Errorf("%v: %d %s", c.headers, a.status, a.body)
		}
	}
	if after := files(t, w.data); after != before {
		t.Errorf("the data directory was %q and is %q", before, after)
	}
}

// files lists what is in a folder.
func files(t *testing.T, dir string) string {
	t.Helper()
	var out strings.Builder
	err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if errors.Is(err, os.ErrNotExist) {
			return nil
		}
		fmt.Fprintln(&out, path)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// TestHeaders: every answer forbids scripts of others, guessing types, and telling whence.
func TestHeaders(t *testing.T) {
	w := newWorld(t)
	w.measured(0)
	w.serve()
	for _, path := range []string{"/", "/v1/cells", "/v1/none", "/none", "/log/checkpoint", "/log/", "/metrics", "/healthz", "/openapi.json"} {
		a := w.get(path)
		if csp := a.header.Get("Content-Security-Policy"); !strings.Contains(csp, "default-src 'none'") || strings.Contains(csp, "unsafe") || !strings.Contains(csp, "frame-ancestors 'none'") {
			t.Errorf("%s: content security policy %q", path, csp)
		}
		for name, want := range map[string]string{"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"} {
			if a.header.Get(name) != want {
				t.Errorf("%s: %s %q", path, name, a.header.Get(name))
			}
		}
		if a.header.Get("Content-Type") == "" || a.header.Get("Cache-Control") == "" && path != "/metrics" {
			t.Errorf("%s: %v", path, a.header)
		}
	}
}

// TestTiles: the log's files are served, and nothing else that lies in or beside them.
func TestTiles(t *testing.T) {
	w := newWorld(t)
	w.measured(0)
	w.serve()
	for path, kind := range map[string]string{"checkpoint": "text/plain; charset=utf-8", "tile/0/000.p/5": "application/octet-stream", "tile/entries/000.p/5": "application/octet-stream"} {
		want, err := os.ReadFile(filepath.Join(datadir.TilesIn(w.data), filepath.FromSlash(path)))
		if err != nil {
			t.Fatal(err)
		}
		a := w.get("/log/" + path)
		immutable := strings.Contains(a.header.Get("Cache-Control"), "immutable")
		if a.status != 200 || a.body != string(want) || a.header.Get("Content-Type") != kind || immutable != (path != "checkpoint") {
			t.Errorf("%s: %d %v", path, a.status, a.header)
		}
		if head := w.ask(http.MethodHead, "/log/"+path, ""); head.status != 200 || head.body != "" || head.header.Get("Content-Length") != fmt.Sprint(len(want)) {
			t.Errorf("head of %s: %d %v", path, head.status, head.header)
		}
	}
	// A file that its own name would let out, and links that lead out.
	tiles := datadir.TilesIn(w.data)
	for _, link := range []string{"tile/7", "witness"} {
		if err := os.Symlink(filepath.Join(w.data, "keys"), filepath.Join(tiles, link)); err != nil {
			t.Fatal(err)
		}
	}
	for name, target := range map[string]string{"tile/0/001": "../../../keys/log.pem", "tile/0/002": "/etc/passwd", "tile/0/003": "../../../trust.yaml"} {
		if err := os.Symlink(target, filepath.Join(tiles, filepath.FromSlash(name))); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir(filepath.Join(tiles, "tile/0/004"), 0o755); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{"", "tile", "tile/", "tile/0", "tile/0/", "tile/entries/", "witness/", "witness/1", ".state", ".state/treeState", "../trust.yaml", "%2e%2e/trust.yaml", "..%2ftrust.yaml", "%2e%2e%2ftrust.yaml", "tile/../../trust.yaml",
		"tile/0/..%2f..%2f..%2fkeys%2flog.pem", "tile/0/001", "tile/0/002", "tile/0/003", "tile/0/004", "tile/7/log.pem", "tile/0/000.p/256", "tile/0/000.p/0", "tile/0/000.p/05", "tile/0/0000", "tile/64/000", "tile/00/000",
		"tile/0/x00/000", "tile/0/000.p", "tile/0/000%00", "checkpoint/", "/checkpoint", "checkpoint%00", "index.sqlite", "..\\trust.yaml"} {
		a := w.get("/log/" + path)
		secret := strings.Contains(a.body, "PRIVATE") || strings.Contains(a.body, "root:") || strings.Contains(a.body, "threshold") || strings.Contains(a.body, "SQLite format")
		if a.status == 200 || secret {
			t.Errorf("%q: %d %.80s", path, a.status, a.body)
		}
		if a.status >= 500 && !strings.HasPrefix(path, "tile/0/00") && !strings.HasPrefix(path, "witness/") && !strings.HasPrefix(path, "tile/7") {
			t.Errorf("%q: %d %.80s", path, a.status, a.body)
		}
	}
}

// TestUnknown: what is not there is said, and what there is instead.
func TestUnknown(t *testing.T) {
	w := newWorld(t)
	w.measured(0)
	w.published(24)
	w.serve()
	for path, says := range map[string]string{"/v1/gates/none": "it has own", "/v1/profiles/none": "it has own.adder.v1", "/v1/cells/none": "no declared cell matches", "/v1/receipts/abcdef012345": "the last one in the log is",
		"/v1/publications/9": "the log has leaf", "/v1/execution-units/none": "it has own.adder.v1", "/v1/none": "nothing is at", "/v1/cells?only=none": "no declared cell", "/v1/reports/since?publication=8": "no publication has"} {
		a := w.get(path)
		if a.status != http.StatusNotFound || a.header.Get("Content-Type") != "application/problem+json" || !strings.Contains(a.body, says) || a.header.Get("ETag") != "" {
			t.Errorf("%s: %d %s", path, a.status, a.body)
		}
	}
	for _, path := range []string{"/v1/cells?cursor=*", "/v1/cells?cursor=AAAA", "/v1/cells?limit=0", "/v1/cells?limit=1001", "/v1/cells?limit=x", "/v1/cells?status=purple", "/v1/cells?unknown=1", "/v1/publications?cursor=LTE",
		"/v1/assignments?state=lost", "/v1/reports/portability?sort=colour", "/v1/receipts/abc", "/v1/cells?only=" + strings.Repeat("a&only=", 20)} {
		if a := w.get(path); a.status != http.StatusBadRequest && a.status != http.StatusUnprocessableEntity && a.status != http.StatusNotFound || !strings.Contains(a.body, `"code":"`) {
			t.Errorf("%s: %d %s", path, a.status, a.body)
		}
	}
}

// TestRate: an address that asks too often is told to wait, and no other.
func TestRate(t *testing.T) {
	w := newWorld(t).serve()
	refused := 0
	for range 1000 {
		if a := w.get("/healthz"); a.status == http.StatusTooManyRequests {
			refused++
			if a.header.Get("Retry-After") == "" || !strings.Contains(a.body, `"code":"rate_limited"`) {
				t.Fatalf("%v %s", a.header, a.body)
			}
		}
	}
	if refused == 0 {
		t.Error("1000 requests at once, and none is refused")
	}
	w.eventually(func() bool { return w.get("/healthz").status == http.StatusOK })
}

// TestSlowAndLarge: who sends slowly, or more than anybody needs, loses the connection, and
// others are answered meanwhile.
func TestSlowAndLarge(t *testing.T) {
	w := newWorld(t)
	server := web.New(web.Options{Policies: w.source(), Now: w.now, Poll: 20 * time.Millisecond, Patience: 300 * time.Millisecond})
	l, err := net.Listen("tcp", "127.0.0.1:0")
	w.must(err)
	ctx, stop := context.WithCancel(t.Context())
	kept, served := make(chan error, 1), make(chan error, 1)
	go func() { kept <- server.Keeper().Run(ctx) }()
	go func() { served <- server.Serve(ctx, l) }()
	w.url = "http://" + l.Addr().String()
	w.eventually(func() bool { return w.get("/readyz").status == http.StatusOK })
	send := func(text string, slowly time.Duration) string {
		t.Helper()
		c, err := net.Dial("tcp", l.Addr().String())
		w.must(err)
		defer c.Close()
		w.must(c.SetDeadline(time.Now().Add(20 * time.Second)))
		go func() {
			for part := range strings.SplitSeq(text, "|") {
				if _, err := io.WriteString(c, part); err != nil {
					return
				}
				time.Sleep(slowly)
			}
		}()
		r, err := http.ReadResponse(bufio.NewReader(c), nil)
		if err != nil {
			return "closed"
		}
		defer r.Body.Close()
		return fmt.Sprint(r.StatusCode)
	}
	drop := strings.Repeat("X-A: b|\r\n", 200)
	for name, c := range map[string]struct {
		text string
		slow time.Duration
		want string
	}{
		"whole":            {"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n", 0, "200"},
		"header by drops":  {"GET /healthz HTTP/1.1\r\nHost: localhost\r\n" + drop, 50 * time.Millisecond, "closed"},
		"body by drops":    {"POST /v1/route HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{|" + strings.Repeat(" |", 100), 50 * time.Millisecond, "408"},
		"large header":     {"GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-A: " + strings.Repeat("b", 64<<10) + "\r\n\r\n", 0, "431"},
		"large address":    {"GET /" + strings.Repeat("b", 64<<10) + " HTTP/1.1\r\nHost: localhost\r\n\r\n", 0, "431"},
		"large body":       {"POST /v1/route HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n\r\n", 0, "413"},
		"no host":          {"GET /healthz HTTP/1.1\r\n\r\n", 0, "400"},
		"two lengths":      {"POST /v1/route HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}", 0, "400"},
		"large and silent": {"POST /v1/route HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n300000\r\n" + strings.Repeat(" ", 0x300000) + "\r\n0\r\n\r\n", 0, "413"},
	} {
		if got := send(c.text, c.slow); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
	if a := w.get("/healthz"); a.status != http.StatusOK {
		t.Errorf("afterwards: %d", a.status)
	}
	stop()
	w.must(<-kept)
	w.must(<-served)
}

// TestBroken: a log that cannot be read is no verdict: requests are refused with the reason,
// and answered again when it can be.
func TestBroken(t *testing.T) {
	w := newWorld(t)
	w.measured(0)
	w.published(24)
	w.serve()
	checkpoint := filepath.Join(datadir.TilesIn(w.data), "checkpoint")
	good, err := os.ReadFile(checkpoint)
	w.must(err)
	w.must(os.WriteFile(checkpoint, []byte("test.invalid/log\n1\nAAAA\n"), 0o644))
	w.eventually(func() bool { return w.get("/readyz").status == http.StatusServiceUnavailable })
	for _, path := range []string{"/v1/cells", "/v1/execution-units"} {
		if a := w.get(path); a.status < 500 || !strings.Contains(a.body, `"code":"evidence_unverifiable"`) || strings.Contains(a.body, w.data) {
			t.Errorf("%s: %d %s", path, a.status, a.body)
		}
	}
	if a := w.get("/healthz"); a.status != http.StatusOK {
		t.Errorf("the program runs: %d", a.status)
	}
	w.must(os.WriteFile(checkpoint, good, 0o644))
	w.eventually(func() bool { return w.get("/v1/cells").status == http.StatusOK })
}

// TestManyErrors: what is wrong with a request is said in few words, however much of it is
// wrong, and what was sent is not said back.
func TestManyErrors(t *testing.T) {
	w := newWorld(t).serve()
	var body strings.Builder
	body.WriteString(`{"profile":"p"`)
	for i := range 3000 {
		fmt.Fprintf(&body, `,"unknown%d":"said back"`, i)
	}
	body.WriteString("}")
	a := w.ask(http.MethodPost, "/v1/route", body.String(), "Content-Type", "application/json")
	if a.status != http.StatusUnprocessableEntity || len(a.body) > 4000 || strings.Contains(a.body, "said back") || !strings.Contains(a.body, "and more") {
		t.Errorf("%d, %d bytes: %.500s", a.status, len(a.body), a.body)
	}
}

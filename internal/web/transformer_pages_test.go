package web_test

import (
	"bytes"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestTransformer: the page is there for every step and for no other, from a data directory
// without a log too, and leads to the module.
func TestTransformer(t *testing.T) {
	w := newWorld(t).serve()
	first := w.get("/transformer")
	if first.status != http.StatusOK || first.header.Get("Content-Type") != "text/html; charset=utf-8" || first.header.Get("ETag") == "" || !strings.Contains(first.body, "Step 1 of 29") {
		t.Fatalf("%d %v %.300s", first.status, first.header, first.body)
	}
	if csp := first.header.Get("Content-Security-Policy"); strings.Contains(csp, "unsafe") || !strings.Contains(csp, "style-src 'self'") {
		t.Errorf("policy %s", csp)
	}
	if a := w.get("/transformer?step=29"); a.status != http.StatusOK || !strings.Contains(a.body, "Step 29 of 29") {
		t.Errorf("%d %.300s", a.status, a.body)
	}
	if a := w.get("/transformer?step=1"); strings.ReplaceAll(a.body, "/transformer?step=1", "") != strings.ReplaceAll(first.body, "/transformer?step=1", "") {
		t.Error("the first step is another page than none")
	}
	for _, path := range []string{"/transformer?step=0", "/transformer?step=30", "/transformer?step=-1", "/transformer?step=x", "/transformer/none"} {
		if a := w.get(path); a.status != http.StatusNotFound || a.header.Get("Content-Type") != "application/problem+json" {
			t.Errorf("%s: %d %s", path, a.status, a.body)
		}
	}
	if a := w.ask(http.MethodPost, "/transformer", ""); a.status != http.StatusMethodNotAllowed {
		t.Errorf("post: %d", a.status)
	}
	want, err := os.ReadFile(filepath.Join("..", "atwork", "sum.wasm"))
	w.must(err)
	if a := w.get("/transformer/sum.wasm"); a.status != http.StatusOK || a.header.Get("Content-Type") != "application/wasm" || !bytes.Equal([]byte(a.body), want) {
		t.Errorf("%d %v", a.status, a.header)
	}
}

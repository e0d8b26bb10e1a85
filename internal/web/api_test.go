package web_test

import (
	"bytes"
	"flag"
	"net/http"
	"net/url"
	"os"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/report"
	"tassadar/internal/testing/lab"
	"tassadar/internal/web"
)

var update = flag.Bool("update", false, "write the API's description anew")

// TestDocument: the committed description of the API is the one that the server has.
func TestDocument(t *testing.T) {
	const file = "../../docs/openapi.json"
	got, err := web.New(web.Options{Now: func() int64 { return 0 }}).Document()
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is another than the server's: go test ./internal/web -run TestDocument -update writes it", file)
	}
}

// TestAPI: every operation answers on a log with a published cell.
func TestAPI(t *testing.T) {
	w := newWorld(t)
	w.measured(0)
	w.published(24)
	w.serve()
	cell := url.PathEscape(lab.Cell.String())
	receipt := jsonOf[report.Explained](w, "/v1/cells/"+cell).Receipts[0].Receipt.Hex()
	for _, path := range []string{"/v1/profiles", "/v1/profiles/" + lab.Cell.Profile, "/v1/envelopes", "/v1/cells", "/v1/cells?only=fake&status=green&limit=1", "/v1/cells/" + cell, "/v1/cells/" + cell + "/history",
		"/v1/receipts/" + receipt, "/v1/receipts/" + receipt[:12], "/v1/reports/portability", "/v1/reports/portability?group_by=machine&sort=-status", "/v1/reports/drift", "/v1/reports/since", "/v1/reports/due", "/v1/gates",
		"/v1/gates/own", "/v1/publications", "/v1/publications/1", "/v1/publications/last", "/v1/assignments", "/v1/assignments?state=answered", "/v1/log", "/v1/trust/log", "/openapi.json", "/metrics", "/healthz"} {
		a := w.get(path)
		if a.status != http.StatusOK {
			t.Errorf("%s: %d %s", path, a.status, a.body)
			continue
		}
		if !strings.HasPrefix(path, "/v1/") {
			continue
		}
		if a.header.Get("Content-Type") != "application/json" || a.header.Get("ETag") == "" {
			t.Errorf("%s: %v", path, a.header)
		}
		var v any
		if err := tassadar.DecodeCanonical([]byte(strings.TrimSuffix(a.body, "\n")), &v); err != nil {
			t.Errorf("%s: not canonical: %v", path, err)
		}
		if again := w.get(path, "If-None-Match", a.header.Get("ETag")); again.status != http.StatusNotModified || again.body != "" {
			t.Errorf("%s: asked again, %d %s", path, again.status, again.body)
		}
	}
	list := jsonOf[web.CellList](w, "/v1/cells")
	if len(list.Cells) != 1 || !list.Cells[0].Published {
		t.Errorf("%+v", list.Cells)
	}
}

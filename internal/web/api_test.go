package web_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/report"
	"tassadar/internal/route"
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

// TestRoute: a job is served by the published cell, and refused with its reasons.
func TestRoute(t *testing.T) {
	w := newWorld(t)
	w.measured(0)
	w.published(24)
	w.serve()
	ask := func(body string) (d route.Decision) {
		t.Helper()
		a := w.ask(http.MethodPost, "/v1/route", body, "Content-Type", "application/json")
		if a.status != http.StatusOK || a.header.Get("Cache-Control") != "no-store" || a.header.Get("ETag") != "" {
			t.Fatalf("%d %v %s", a.status, a.header, a.body)
		}
		if err := json.Unmarshal([]byte(a.body), &d); err != nil {
			t.Fatal(err)
		}
		return d
	}
	job := fmt.Sprintf(`{"profile":%q,"toolchain":%q,"machine":%q`, lab.Cell.Profile, lab.Cell.Toolchain, lab.Cell.Machine)
	if d := ask(job + `,"instructions":"4"}`); !d.Served || d.Cells[0].Cell != lab.Cell || d.Cells[0].NotAfter <= d.At {
		t.Errorf("%+v", d)
	}
	if d := ask(job + `,"instructions":"5"}`); d.Served || !slices.Equal(d.Reasons, []tassadar.Code{tassadar.OutsideEnvelope}) {
		t.Errorf("beyond the horizon: %+v", d)
	}
	if d := ask(job + `,"module":"AGFzbQEAAAA="}`); !d.Served {
		t.Errorf("an empty module: %+v", d)
	}
	if d := ask(job + `,"module":"AGFz"}`); d.Served || !slices.Equal(d.Reasons, []tassadar.Code{tassadar.MalformedModule}) {
		t.Errorf("half a module: %+v", d)
	}
	if d := ask(job + `,"uses":{"types":["f64"]}}`); d.Served || !slices.Equal(d.Reasons, []tassadar.Code{tassadar.NumericUnsupported}) {
		t.Errorf("floats: %+v", d)
	}
	for body, status := range map[string]int{"": 400, "{": 400, `{"profile":"x"}`: 422, job + `,"wish":1}`: 422, job + `,"instructions":4}`: 422, job + `,"instructions":"-1"}`: 422, job + `,"module":"*"}`: 422, "[]": 422} {
		if a := w.ask(http.MethodPost, "/v1/route", body, "Content-Type", "application/json"); a.status != status || !strings.Contains(a.body, `"code":"bad_use"`) || a.header.Get("Content-Type") != "application/problem+json" {
			t.Errorf("%s: %d %s", body, a.status, a.body)
		}
	}
}

// TestLapse: what was published is not shown from the instant on at which it lapses, and
// a unit flips by itself, though nothing is logged.
func TestLapse(t *testing.T) {
	w := newWorld(t)
	w.measured(0)
	w.published(24)
	w.serve()
	unit := func() route.Unit {
		return jsonOf[route.Unit](w, "/v1/execution-units/"+lab.Cell.Profile)
	}
	u := unit()
	if u.State != route.Promoted || u.NotAfter <= w.now() || u.Publication != 1 {
		t.Fatalf("%+v", u)
	}
	tag := w.get("/v1/execution-units").header.Get("ETag")
	w.clock.Store(u.NotAfter - 1)
	if u = unit(); u.State != route.Promoted {
		t.Errorf("a second before: %+v", u)
	}
	w.clock.Add(1)
	if u = unit(); u.State != route.Lapsed || u.NotAfter != 0 || u.SettlementEligible {
		t.Errorf("at its end: %+v", u)
	}
	if a := w.get("/v1/execution-units", "If-None-Match", tag); a.status != http.StatusOK {
		t.Errorf("what lapsed has the tag of what did not: %d", a.status)
	}
	w.published(24)
	w.eventually(func() bool { return unit().State == route.Promoted })
	w.clock.Store(jsonOf[web.CellList](w, "/v1/cells").Cells[0].NotAfter)
	if list := jsonOf[web.CellList](w, "/v1/cells"); list.Cells[0].Published || list.Cells[0].Status != "stale" {
		t.Errorf("%+v", list.Cells[0])
	}
}

// TestNewEvidence: what is logged while the server runs is shown, red at once.
func TestNewEvidence(t *testing.T) {
	w := newWorld(t).serve()
	if list := jsonOf[web.CellList](w, "/v1/cells"); list.Cells[0].Status != "unmeasured" {
		t.Fatalf("%+v", list)
	}
	if a := w.get("/v1/log"); a.status != http.StatusNotFound || !strings.Contains(a.body, `"code":"unmeasured"`) {
		t.Errorf("a log that is not there: %d %s", a.status, a.body)
	}
	status := func(want string) {
		t.Helper()
		w.eventually(func() bool { return string(jsonOf[web.CellList](w, "/v1/cells").Cells[0].Status) == want })
	}
	w.measured(0)
	status("green")
	w.measured(1)
	status("red")
	if d := jsonOf[report.Drift](w, "/v1/reports/drift"); len(d.Drifts) != 1 {
		t.Errorf("%+v", d)
	}
}

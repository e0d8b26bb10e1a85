package web_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"tassadar"
	"tassadar/internal/datadir"
	"tassadar/internal/testing/lab"
)

// manyCells is a server on a log whose policy declares so many cells, of which one was
// measured and is published.
func manyCells(b testing.TB, cells int) *world {
	b.Helper()
	w := newWorld(b)
	set := &w.bundle.Policy.Envelopes[0].Sets[0]
	const classes = 100
	for i := range cells/classes - 1 {
		set.Backends = append(set.Backends, fmt.Sprintf("e%05d", i))
	}
	for i := range classes - 1 {
		set.Machines = append(set.Machines, fmt.Sprintf("linux/amd64/x%d", i))
	}
	w.bundle.Digest = w.bundle.Policy.Digest()
	w.measured(0)
	w.published(24)
	if !datadir.HasLog(w.data) {
		b.Fatal("no log")
	}
	return w.serve()
}

// asking asks a handler from many addresses, so that none asks too often, and gives the
// times of the answers.
func asking(b *testing.B, w *world, request func(i int) *http.Request) {
	b.Helper()
	var took []time.Duration
	i := 0
	for b.Loop() {
		r := request(i)
		r.Host, r.RemoteAddr = "localhost", fmt.Sprintf("10.0.%d.%d:1", i/250%250, i%250)
		begun := time.Now()
		out := httptest.NewRecorder()
		w.server.Handler().ServeHTTP(out, r)
		took = append(took, time.Since(begun))
		if out.Code != http.StatusOK {
			b.Fatalf("%s: %d %.300s", r.URL, out.Code, out.Body)
		}
		i++
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds())/1000, "p99-ms")
	b.ReportMetric(float64(len(took))/b.Elapsed().Seconds(), "answers/s")
}

// BenchmarkMatrix asks for pages of a matrix of 10,000 cells, none of which was made
// before.
func BenchmarkMatrix(b *testing.B) {
	w := manyCells(b, 10_000)
	for name, query := range map[string]string{"by name": "", "grouped": "&group_by=status", "chosen": "&only=e000*&status=unmeasured"} {
		b.Run(name, func(b *testing.B) {
			asking(b, w, func(i int) *http.Request {
				return httptest.NewRequest(http.MethodGet, fmt.Sprintf("/?page=1%s&fresh=%s%d", query, name[:2], i), nil)
			})
		})
	}
	b.Run("api", func(b *testing.B) {
		asking(b, w, func(int) *http.Request { return httptest.NewRequest(http.MethodGet, "/v1/cells?limit=200", nil) })
	})
}

// BenchmarkRoute asks which of 10,000 cells serves a job.
func BenchmarkRoute(b *testing.B) {
	w := manyCells(b, 10_000)
	body := func(backend string) string {
		return fmt.Sprintf(`{"profile":%q,"toolchain":%q,"machine":%q,"backend":%q,"instructions":"4"}`, lab.Cell.Profile, tassadar.ToolchainSupplied, lab.Class, backend)
	}
	for name, backend := range map[string]string{"served": "fake", "refused": "e00001", "any": ""} {
		b.Run(name, func(b *testing.B) {
			asking(b, w, func(int) *http.Request {
				r := httptest.NewRequest(http.MethodPost, "/v1/route", strings.NewReader(body(backend)))
				r.Header.Set("Content-Type", "application/json")
				return r
			})
		})
	}
}

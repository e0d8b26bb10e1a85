package report_test

import (
	"bytes"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/internal/report"
)

// someWorkers are workers in every state, one of them with hostile words in all that it says.
func someWorkers(v *appraise.Verdict) *report.SiteWorkers {
	key := func(name string) string { return tassadar.DigestBytes([]byte(name)).Hex() }
	out := &report.SiteWorkers{Served: true, Instant: now, State: "state", Page: 2, Pages: 3, Counts: []report.WorkerCount{{State: "measures", Count: 1}, {State: "there", Count: 1}, {State: "absent", Count: 2}, {State: hostile, Count: 1}}}
	base := report.SiteWorker{Class: "linux/amd64/v3", Host: key("host"), Version: tassadar.Version, Approved: true, ApprovedAt: start, LastSeen: now - 5,
		Backends: []string{"wazero.compiler", "v8-13", "vm.exact"}, Toolchains: []string{"clang-16/wasm32", "rustc-1.63/wasm32"}}
	add := func(label, state string, change func(w *report.SiteWorker)) {
		w := base
		w.Key, w.Label, w.State = key(label), label, state
		change(&w)
		out.Listed = append(out.Listed, w)
	}
	measured := ""
	for i := range v.Cells {
		if c := &v.Cells[i]; c.Status == appraise.Green {
			measured = c.String()
		}
	}
	add("rack 1", "measures", func(w *report.SiteWorker) { w.Measuring, w.Open = measured, 3 })
	add("rack 2", "there", func(*report.SiteWorker) {})
	add("edge", "absent", func(w *report.SiteWorker) { w.LastSeen, w.Late = now-day, 2 })
	add("new", "not approved", func(w *report.SiteWorker) {
		w.Approved, w.ApprovedAt, w.LastSeen, w.Backends, w.Toolchains, w.Version = false, 0, 0, nil, nil, ""
	})
	add("old", "revoked", func(w *report.SiteWorker) { w.Approved, w.EndedAt = false, now-2*day })
	add("late", string(tassadar.ClockSkew), func(*report.SiteWorker) {})
	add("", "retired", func(w *report.SiteWorker) { w.Approved, w.EndedAt = false, now-2*day })
	add(hostile, hostile, func(w *report.SiteWorker) {
		w.Key, w.Class, w.Host, w.Version, w.Measuring, w.Backends, w.Toolchains = hostile, hostile, hostile, hostile, hostile, []string{hostile}, []string{hostile}
	})
	out.All = len(out.Listed)
	return out
}

// TestSiteWorkers: each worker is shown with its state, its code explained where it is one,
// since when its key counts, and the way to the cell that it measures and to other pages.
func TestSiteWorkers(t *testing.T) {
	site, v, _ := siteOf(t, cells40)
	var b bytes.Buffer
	if err := site.Workers(&b, someWorkers(v)); err != nil {
		t.Fatal(err)
	}
	page := b.String()
	for _, want := range []string{"rack 1: measures<", "; 3 assigned and open", "rack 2: there<", "edge: absent<", ">2 late</span>", "new: not approved<", "tassadar trust approve ", "never", `<span class="bad-text">revoked</span>`, ", revoked 2026-",
		`href="#code-clock_skew"`, `id="code-clock_skew"`, "without a label</span>: retired<", ", retired 2026-", `href="/cells/c`, "3 backends, 2 toolchains", "approved 2026-", `href="/workers?page=1"`, `href="/workers?page=3"`, `data-workers="state"`} {
		if !strings.Contains(page, want) {
			t.Errorf("no %q", want)
		}
	}
	if t.Failed() {
		t.Log(page)
	}
}

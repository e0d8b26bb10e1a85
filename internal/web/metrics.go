package web

import (
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"tassadar/appraise"
)

// metrics are what /metrics shows, in a registry of the server's own.
type metrics struct {
	registry *prometheus.Registry
	requests *prometheus.CounterVec
	seconds  *prometheus.HistogramVec
	made     *prometheus.CounterVec
	making   prometheus.Histogram
	keeper   *Keeper
}

func newMetrics(k *Keeper) *metrics {
	m := &metrics{registry: prometheus.NewRegistry(), keeper: k,
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "tassadar_http_requests_total", Help: "Requests answered, by part of the server and status."}, []string{"part", "status"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "tassadar_http_request_seconds", Help: "How long answers took.",
			Buckets: []float64{.001, .005, .02, .1, .3, 1, 5, 30}}, []string{"part"}),
		made:   prometheus.NewCounterVec(prometheus.CounterOpts{Name: "tassadar_snapshots_total", Help: "Snapshots that were made, or could not be."}, []string{"result"}),
		making: prometheus.NewHistogram(prometheus.HistogramOpts{Name: "tassadar_snapshot_seconds", Help: "How long making one took.", Buckets: []float64{.01, .05, .2, 1, 5, 30, 120}}),
	}
	m.registry.MustRegister(m.requests, m.seconds, m.made, m.making, state{k})
	k.made = func(took time.Duration, err error) {
		result := "made"
		if err != nil {
			result = "failed"
		}
		m.made.WithLabelValues(result).Inc()
		m.making.Observe(took.Seconds())
	}
	return m
}

func (m *metrics) handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{})
}

func (m *metrics) answered(r *http.Request, status int, took time.Duration) {
	part := partOf(r.URL.Path)
	m.requests.WithLabelValues(part, strconv.Itoa(status)).Inc()
	m.seconds.WithLabelValues(part).Observe(took.Seconds())
}

// partOf names a part of the server: few, whatever is asked for.
func partOf(path string) string {
	switch {
	case path == routePath:
		return "route"
	case path == executionsPath:
		return "execution"
	case path == eventsPath:
		return "events"
	case strings.HasPrefix(path, "/v1/"):
		return "api"
	case strings.HasPrefix(path, "/log/"):
		return "log"
	case strings.HasPrefix(path, "/badge/"):
		return "badge"
	case path == "/healthz" || path == "/readyz" || path == "/metrics":
		return "operation"
	}
	return "page"
}

// state shows what the keeper has, when it is asked.
type state struct{ keeper *Keeper }

var (
	stateReady   = prometheus.NewDesc("tassadar_ready", "Whether there is a verdict to answer from.", nil, nil)
	stateLeaves  = prometheus.NewDesc("tassadar_log_leaves", "Leaves of the log in the snapshot.", nil, nil)
	stateAt      = prometheus.NewDesc("tassadar_verdict_timestamp_seconds", "Instant of the verdict.", nil, nil)
	stateCells   = prometheus.NewDesc("tassadar_cells", "Declared cells by status; published ones are green too.", []string{"status"}, nil)
	stateGate    = prometheus.NewDesc("tassadar_gate_green", "Whether a gate is green.", []string{"gate"}, nil)
	stateDrifts  = prometheus.NewDesc("tassadar_drifts", "Drifts by kind.", []string{"kind"}, nil)
	stateExpires = prometheus.NewDesc("tassadar_publication_expires_timestamp_seconds", "Instant at which the last publication expires.", nil, nil)
	stateNumber  = prometheus.NewDesc("tassadar_publication_number", "Number of the last publication.", nil, nil)
	stateLapses  = prometheus.NewDesc("tassadar_next_cell_lapse_timestamp_seconds", "First instant at which a published cell lapses.", nil, nil)
)

// Describe implements [prometheus.Collector].
func (s state) Describe(to chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{stateReady, stateLeaves, stateAt, stateCells, stateGate, stateDrifts, stateExpires, stateNumber, stateLapses} {
		to <- d
	}
}

// Collect implements [prometheus.Collector].
func (s state) Collect(to chan<- prometheus.Metric) {
	gauge := func(d *prometheus.Desc, v float64, labels ...string) {
		to <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, v, labels...)
	}
	snap := s.keeper.latest()
	if snap == nil {
		gauge(stateReady, 0)
		return
	}
	v := snap.Verdict
	gauge(stateReady, 1)
	gauge(stateLeaves, float64(v.Log.Size))
	gauge(stateAt, float64(v.At))
	counts := map[string]int{}
	lapses := int64(0)
	for i := range v.Cells {
		c := &v.Cells[i]
		counts[string(c.Status)]++
		if c.Published {
			counts["published"]++
			if lapses == 0 || c.NotAfter < lapses {
				lapses = c.NotAfter
			}
		}
	}
	for _, word := range []string{string(appraise.Green), string(appraise.Incomplete), string(appraise.Stale), string(appraise.Unmeasured), string(appraise.Red), "published"} {
		gauge(stateCells, float64(counts[word]), word)
	}
	for i := range v.Gates {
		green := 0.0
		if v.Gates[i].Green {
			green = 1
		}
		gauge(stateGate, green, v.Gates[i].Gate)
	}
	drifts := map[appraise.DriftKind]int{}
	for i := range v.Drifts {
		drifts[v.Drifts[i].Kind]++
	}
	for _, kind := range []appraise.DriftKind{appraise.Regressed, appraise.Differs, appraise.Spurious, appraise.Fixed} {
		gauge(stateDrifts, float64(drifts[kind]), string(kind))
	}
	if lapses > 0 {
		gauge(stateLapses, float64(lapses))
	}
	if p := snap.Publication; p != nil {
		gauge(stateExpires, float64(p.Body.ExpiresAt))
		gauge(stateNumber, float64(p.Body.Number))
	}
}

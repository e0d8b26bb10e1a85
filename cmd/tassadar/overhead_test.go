//go:build unix

package main

import (
	"context"
	"io"
	"path/filepath"
	"runtime"
	"sync"
	"syscall"
	"testing"
	"time"

	"tassadar/internal/backend"
	"tassadar/internal/plan"
)

// BenchmarkOverhead runs the command over cuts of the native matrix, one engine in its
// tiers with the modules of every compiler, and each engine with those of one, and says how much of its time passes while no session of an engine
// is at work: reading the policy, finding engines, planning, checking modules, counting
// copies, signing, the log, appraising, the report. Of the clock, and of the processors
// that this process and the engines that it started used, which other work on the machine
// disturbs less.
//
//	go test ./cmd/tassadar -run '^$' -bench Overhead -benchtime 1x
func BenchmarkOverhead(b *testing.B) {
	class, err := thisClass()
	if err != nil {
		b.Fatal(err)
	}
	for name, only := range map[string]string{
		"integers_by_v8-11":    "matrix.integers.v1,v8-11.*,*,",
		"integers_by_clang-14": "matrix.integers.v1,*,clang-14/wasm32,",
		"floats_by_clang-14":   "matrix.floats.v1,*,clang-14/wasm32,",
	} {
		b.Run(name, func(b *testing.B) {
			var whole, engines, probes, used, usedByEngines time.Duration
			for range b.N {
				dir := b.TempDir()
				copyMatrix(b, filepath.Join(dir, "policy"), class)
				m := &meter{}
				a := &app{out: io.Discard, err: io.Discard, now: func() int64 { return time.Now().Unix() },
					data: filepath.Join(dir, "data"), policyDir: filepath.Join(dir, "policy")}
				o := runOptions{only: only + class, traceStoreMiB: 4096}
				start, before := time.Now(), processors()
				bundle, host, code, err := a.starting(b.Context(), o)
				if err != nil {
					b.Fatal(err)
				}
				var all []backend.Backend
				for _, engine := range a.backendsOn(&host, plan.Planned(&bundle.Policy, host.Class, o.plan())) {
					all = append(all, metered{engine, m, false})
				}
				if err := a.runOn(b.Context(), o, bundle, host, code, all); err != nil {
					b.Fatal(err)
				}
				whole += time.Since(start)
				used += processors() - before
				usedByEngines += m.used
				engines += m.spent
				probes += m.probes
			}
			b.ReportMetric(engines.Seconds()/float64(b.N), "engine-s/op")
			b.ReportMetric(probes.Seconds()/float64(b.N), "probe-s/op")
			b.ReportMetric(usedByEngines.Seconds()/float64(b.N), "engine-cpu-s/op")
			b.ReportMetric(100*(used-usedByEngines).Seconds()/usedByEngines.Seconds(), "cpu-overhead-%")
			b.ReportMetric(100*(whole-engines).Seconds()/engines.Seconds(), "overhead-%")
		})
	}
}

// processors is the time of processors that this process and those that it waited for
// have used.
func processors() (sum time.Duration) {
	for _, who := range []int{syscall.RUSAGE_SELF, syscall.RUSAGE_CHILDREN} {
		var u syscall.Rusage
		if syscall.Getrusage(who, &u) == nil {
			sum += time.Duration(u.Utime.Nano() + u.Stime.Nano())
		}
	}
	return sum
}

// meter is the time in which at least one session is at work.
type meter struct {
	mu      sync.Mutex
	working int
	since   time.Time
	from    time.Duration
	spent   time.Duration
	used    time.Duration
	probes  time.Duration
}

// work is called when a session begins to work; what it returns, when it has ended.
func (m *meter) work() func() {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.working++; m.working == 1 {
		m.since, m.from = time.Now(), processors()
	}
	return func() {
		m.mu.Lock()
		defer m.mu.Unlock()
		if m.working--; m.working == 0 {
			m.spent += time.Since(m.since)
			m.used += processors() - m.from
		}
	}
}

// BenchmarkTraces runs the command over whole profiles of the token machine on an engine,
// as a worker does, and says what traces add: "said" is hashing them, with the statement and
// what receipts say of it, "kept" the store; "traces-%" is both, of the engine's time. Apart
// from it stands "window", which is no part of measuring: a window of every receipt is
// executed again by vm.exact when it is logged, and the first one makes that engine. Of the
// time of processors; the least of all rounds counts, because what else the machine does
// only adds.
//
//	go test ./cmd/tassadar -run '^$' -bench Traces -benchtime 3x
func BenchmarkTraces(b *testing.B) {
	class, err := thisClass()
	if err != nil {
		b.Fatal(err)
	}
	for name, only := range map[string]string{
		"article":  "tassadar.token_machine.article.v1,vm.compiled,clang-14/wasm32,",
		"abi":      "tassadar.internal_compute.generalized_abi.v1,vm.compiled,clang-14/wasm32,",
		"imports":  "tassadar.internal_compute.deterministic_import_subset.v1,vm.compiled,*,",
		"closeout": "tassadar.internal_compute.article_closeout.v1,vm.compiled,clang-14/wasm32,",
	} {
		b.Run(name, func(b *testing.B) {
			var engine, plain, said, kept, again time.Duration
			least := func(d *time.Duration, took time.Duration) {
				if *d == 0 || took < *d {
					*d = took
				}
			}
			run := func(untraced, unexecuted bool, storeMiB int64) (whole, engine time.Duration) {
				m := &meter{}
				a := &app{out: io.Discard, err: io.Discard, now: func() int64 { return time.Now().Unix() }, data: filepath.Join(b.TempDir(), "data"), policyDir: "builtin"}
				o := runOptions{only: only + class, traceStoreMiB: storeMiB, unexecuted: unexecuted}
				bundle, host, code, err := a.starting(b.Context(), o)
				if err != nil {
					b.Fatal(err)
				}
				var all []backend.Backend
				for _, engine := range a.backendsOn(&host, plan.Planned(&bundle.Policy, host.Class, o.plan())) {
					all = append(all, metered{engine, m, untraced})
				}
				runtime.GC()
				before := processors()
				if err := a.runOn(b.Context(), o, bundle, host, code, all); err != nil {
					b.Fatal(err)
				}
				if m.used == 0 {
					b.Fatal("no session was at work")
				}
				return processors() - before, m.used
			}
			for b.Loop() {
				whole, used := run(true, true, 0)
				least(&plain, whole)
				least(&engine, used)
				whole, _ = run(false, true, 0)
				least(&said, whole)
				whole, _ = run(false, true, 4096)
				least(&kept, whole)
				whole, _ = run(false, false, 4096)
				least(&again, whole)
			}
			b.ReportMetric(engine.Seconds(), "engine-cpu-s")
			b.ReportMetric((said - plain).Seconds(), "said-cpu-s")
			b.ReportMetric((kept - said).Seconds(), "kept-cpu-s")
			b.ReportMetric((again - kept).Seconds(), "window-cpu-s")
			b.ReportMetric(100*(kept-plain).Seconds()/engine.Seconds(), "traces-%")
		})
	}
}

// metered is an engine whose sessions are timed.
type metered struct {
	backend.Backend
	m        *meter
	untraced bool // its sessions are asked for no trace
}

func (e metered) Probe(ctx context.Context) (backend.Engine, error) {
	start := time.Now()
	found, err := e.Backend.Probe(ctx)
	e.m.mu.Lock()
	defer e.m.mu.Unlock()
	e.m.probes += time.Since(start)
	return found, err
}

func (e metered) Open(ctx context.Context, pages int) (backend.Session, error) {
	defer e.m.work()()
	s, err := e.Backend.Open(ctx, pages)
	if err != nil {
		return nil, err
	}
	if slicer, ok := s.(backend.Slicer); ok {
		return meteredSlicer{meteredSession{s, e.m, e.untraced}, slicer}, nil
	}
	return meteredSession{s, e.m, e.untraced}, nil
}

type meteredSession struct {
	backend.Session
	m        *meter
	untraced bool
}

func (s meteredSession) Run(ctx context.Context, inv backend.Invocation) (backend.Answer, error) {
	defer s.m.work()()
	inv.Trace = inv.Trace && !s.untraced
	return s.Session.Run(ctx, inv)
}

func (s meteredSession) Effective() backend.Engine {
	defer s.m.work()()
	return s.Session.Effective()
}

func (s meteredSession) Close() error {
	defer s.m.work()()
	return s.Session.Close()
}

type meteredSlicer struct {
	meteredSession
	slicer backend.Slicer
}

func (s meteredSlicer) Slice(ctx context.Context, inv backend.Invocation, of backend.Slice) (backend.Sliced, error) {
	defer s.m.work()()
	return s.slicer.Slice(ctx, inv, of)
}

func (s meteredSlicer) Forge(checkpoint []byte) ([]byte, error) { return s.slicer.Forge(checkpoint) }

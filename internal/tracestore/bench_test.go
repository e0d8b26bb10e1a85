package tracestore_test

import (
	"os"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"tassadar"
	"tassadar/internal/admission"
	"tassadar/internal/backend"
	"tassadar/internal/backend/transformer"
	"tassadar/internal/invocation"
	"tassadar/internal/policy"
	"tassadar/internal/tracestore"
)

// processor is the time that this process has computed, which does not depend on what
// others compute.
func processor(b *testing.B) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// BenchmarkPut compares, in one run, how long an engine executes a case with what its
// trace takes beside: what it says, its root, and keeping it.
func BenchmarkPut(b *testing.B) {
	bundle, err := policy.Builtin()
	if err != nil {
		b.Fatal(err)
	}
	for _, c := range []struct {
		name, profile, module, export string
		args                          []string
		input                         tassadar.Bytes
	}{
		{"long_loop", "tassadar.token_machine.article.v1", "long_loop/long_loop.clang-14", "run", []string{"i32:7", "i32:1000000"}, nil},
		// A call of the host for every other instruction or so.
		{"tape", "tassadar.internal_compute.deterministic_import_subset.v1", "tape/tape.wat2wasm-1", "copy", []string{"i32:0", "i32:60000"}, make(tassadar.Bytes, 60000)},
		// Bytes are handed over, 8 an invocation, and little is done with them.
		{"checksum", "tassadar.internal_compute.generalized_abi.v1", "checksum/checksum.clang-14", "update", []string{"in:text:" + strings.Repeat("0123456789abcdef", 64)}, nil},
	} {
		p, _ := bundle.Policy.Profile(c.profile)
		module, err := os.ReadFile("../../profiles/workloads/" + c.module + ".wasm")
		if err != nil {
			b.Fatal(err)
		}
		call := tassadar.Call{Export: c.export}
		for _, a := range c.args {
			arg, err := tassadar.ParseArg(a)
			if err != nil {
				b.Fatal(err)
			}
			call.Args = append(call.Args, arg)
		}
		admitted, refusal := admission.Admit(module, p, []tassadar.Call{call})
		if refusal != nil {
			b.Fatal(refusal)
		}
		for _, family := range []string{transformer.Compiled, transformer.Exact} {
			b.Run(c.name+"/"+family, func(b *testing.B) {
				engine, err := transformer.New(family)
				if err != nil {
					b.Fatal(err)
				}
				s, err := engine.Open(b.Context(), p.Limits.MemoryPages)
				if err != nil {
					b.Fatal(err)
				}
				store, err := tracestore.Open(b.TempDir(), 1<<30)
				if err != nil {
					b.Fatal(err)
				}
				inv := backend.Invocation{Module: module, Calls: admitted.Calls, Host: invocation.HostOf(p, c.input, 0, 1<<20)}
				// The least of all rounds counts: what else the computer does only adds.
				least := func(d *time.Duration, do func()) {
					runtime.GC()
					start := processor(b)
					do()
					if took := processor(b) - start; *d == 0 || took < *d {
						*d = took
					}
				}
				run := func(trace bool) (out *backend.Trace) {
					inv.Trace = trace
					a, err := s.Run(b.Context(), inv)
					if err != nil || a.Refusal != nil {
						b.Fatal(a.Refusal, err)
					}
					return a.Trace
				}
				var plain, traced, put time.Duration
				tokens, bytes := 0, int64(0)
				for b.Loop() {
					least(&plain, func() { run(false) })
					var trace *backend.Trace
					least(&traced, func() { trace = run(true) })
					var root tassadar.Digest
					least(&put, func() { root, err = store.Put(trace.Model, trace.Tokens) })
					if err != nil {
						b.Fatal(err)
					}
					tokens, bytes = len(trace.Tokens), store.Size(root)
					store.Remove(root)
				}
				b.ReportMetric(float64(tokens), "tokens")
				b.ReportMetric(float64(tokens)/plain.Seconds(), "tokens/s")
				b.ReportMetric(100*(traced-plain).Seconds()/plain.Seconds(), "%said")
				b.ReportMetric(100*put.Seconds()/plain.Seconds(), "%put")
				b.ReportMetric(100*(traced-plain+put).Seconds()/plain.Seconds(), "%all")
				b.ReportMetric(float64(bytes)/float64(tokens), "bytes/token")
			})
		}
	}
}

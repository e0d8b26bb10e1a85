package tracestore_test

import (
	"os"
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
		name, profile, workload, export string
		args                            []string
	}{
		{"long_loop", "tassadar.token_machine.article.v1", "long_loop", "run", []string{"i32:7", "i32:1000000"}},
		{"checksum", "tassadar.internal_compute.generalized_abi.v1", "checksum", "update", []string{"in:text:" + strings.Repeat("0123456789abcdef", 64)}},
	} {
		p, _ := bundle.Policy.Profile(c.profile)
		module, err := os.ReadFile("../../profiles/workloads/" + c.workload + "/" + c.workload + ".clang-14.wasm")
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
				inv := backend.Invocation{Module: module, Calls: admitted.Calls, Host: invocation.HostOf(p, nil, 0, admitted.Output)}
				run := func(trace bool) (*backend.Trace, time.Duration) {
					inv.Trace = trace
					start := processor(b)
					a, err := s.Run(b.Context(), inv)
					if err != nil || a.Refusal != nil {
						b.Fatal(a.Refusal, err)
					}
					return a.Trace, processor(b) - start
				}
				var plain, traced, put time.Duration
				tokens, bytes := 0, int64(0)
				for b.Loop() {
					_, took := run(false)
					plain += took
					trace, took := run(true)
					traced += took
					start := processor(b)
					root, err := store.Put(trace.Model, trace.Tokens)
					put += processor(b) - start
					if err != nil {
						b.Fatal(err)
					}
					tokens += len(trace.Tokens)
					bytes += store.Size(root)
					store.Remove(root)
				}
				b.ReportMetric(float64(tokens)/plain.Seconds(), "tokens/s")
				b.ReportMetric(100*(traced-plain).Seconds()/plain.Seconds(), "%said")
				b.ReportMetric(100*put.Seconds()/plain.Seconds(), "%put")
				b.ReportMetric(100*(traced-plain+put).Seconds()/plain.Seconds(), "%all")
				b.ReportMetric(float64(bytes)/float64(tokens), "bytes/token")
			})
		}
	}
}

//go:build unix

package vmprograms_test

import (
	"runtime"
	"syscall"
	"testing"
	"time"

	"tassadar/vm"
	"tassadar/vm/exact"
	"tassadar/vm/tokenmachine"
)

// cpuTime is what this process has used of all cores.
func cpuTime(t testing.TB) time.Duration {
	t.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		t.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// BenchmarkSpecial compares weights of one program with those of the token machine,
// on vm.exact, in turns: the least CPU time of a run behind its prompt, and
// that of the first run on a fresh plan, whose blocks are made on the way.
func BenchmarkSpecial(b *testing.B) {
	for _, name := range projected {
		b.Run(name, func(b *testing.B) {
			r := lowered(b, name)
			sp, err := tokenmachine.Specialize(r.Program)
			if err != nil {
				b.Fatal(err)
			}
			var best, first [2]time.Duration
			var engines [2]*exact.Engine
			for i, m := range []*vm.Model{tokenmachine.Model(), sp.Model} {
				if engines[i], err = exact.New(m, nil); err != nil {
					b.Fatal(err)
				}
			}
			tokens := 0
			for n := range b.N + 1 {
				for i, start := range []func() (*tokenmachine.Session, error){
					func() (*tokenmachine.Session, error) {
						return tokenmachine.NewSession(b.Context(), engines[0].Fresh(), r.Program)
					},
					func() (*tokenmachine.Session, error) { return sp.NewSession(b.Context(), engines[1].Fresh()) },
				} {
					s, err := start()
					if err != nil {
						b.Fatal(err)
					}
					runtime.GC()
					before := cpuTime(b)
					play(b, s, r, short(name))
					took := cpuTime(b) - before
					tokens = len(s.Tokens()) - s.PromptTokens()
					switch {
					case n == 0:
						first[i] = took
					case n == 1 || took < best[i]:
						best[i] = took
					}
				}
			}
			for i, kind := range []string{"token machine", "special"} {
				b.ReportMetric(float64(tokens)/best[i].Seconds()/1e6, kind+"-Mtok/s")
				b.ReportMetric(first[i].Seconds()*1e3, kind+"-first-ms")
			}
			b.ReportMetric(best[0].Seconds()/best[1].Seconds(), "times-faster")
			b.ReportMetric(float64(tokens), "tokens")
		})
	}
}

package traces

import (
	"context"
	"math/rand/v2"
	"testing"
	"time"

	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/float"
	"tassadar/vm/internal/vmtest"
)

func BenchmarkPlan(b *testing.B) {
	m := vmtest.NeedPeer(b)
	for b.Loop() {
		if _, err := exact.New(m, definition.Maker(m)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkRun(b *testing.B) {
	m := vmtest.NeedPeer(b)
	prefix, trace := vmtest.PeerTokens(b, m, "collatz")
	x, err := exact.New(m, definition.Maker(m))
	if err != nil {
		b.Fatal(err)
	}
	for _, bc := range []struct {
		name  string
		fresh func() vm.Engine
		limit int
	}{
		{"exact", func() vm.Engine { return x.Fresh() }, 1 << 20},
		{"float64.plain", func() vm.Engine { return float.New(m, float.Plain, nil) }, 6000},
		{"float64.blocked", func() vm.Engine { return float.New(m, float.Blocked, nil) }, 6000},
		{"definition", func() vm.Engine { return definition.New(m, nil) }, 300},
	} {
		b.Run(bc.name, func(b *testing.B) {
			n := 0
			for b.Loop() {
				out, err := Run(context.Background(), m, bc.fresh(), prefix, bc.limit, nil)
				if err != nil && vmtest.CodeOf(err) != vm.CodeTokenLimit {
					b.Fatal(err)
				}
				n += len(out)
			}
			b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "tokens/s")
		})
	}
	for _, workers := range []int{1, 2} {
		b.Run(map[int]string{1: "verify-1", 2: "verify-2"}[workers], func(b *testing.B) {
			n := 0
			for b.Loop() {
				v, err := Verify(context.Background(), x, trace, VerifyOptions{Prompt: len(prefix), Workers: workers})
				if err != nil || v.At >= 0 {
					b.Fatal(v, err)
				}
				n += len(trace)
			}
			b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "tokens/s")
		})
	}
}

// BenchmarkRenamed runs the peer's model and one with other token ids, slots,
// heads and neurons in another order, by turns. Their speeds do not differ.
func BenchmarkRenamed(b *testing.B) {
	m := vmtest.NeedPeer(b)
	renamed, ids := vmtest.Permuted(m, rand.New(rand.NewPCG(1, 9)))
	prefix, _ := vmtest.PeerTokens(b, m, "collatz")
	other := make([]vm.Token, len(prefix))
	for i, t := range prefix {
		other[i] = ids[t]
	}
	type side struct {
		m      *vm.Model
		x      *exact.Engine
		prefix []vm.Token
		took   time.Duration
	}
	sides := []side{{m: m, prefix: prefix}, {m: renamed, prefix: other}}
	for i := range sides {
		var err error
		if sides[i].x, err = exact.New(sides[i].m, definition.Maker(sides[i].m)); err != nil {
			b.Fatal(err)
		}
	}
	for b.Loop() {
		for i := range sides {
			start := time.Now()
			if _, err := Run(context.Background(), sides[i].m, sides[i].x.Fresh(), sides[i].prefix, 1<<20, nil); err != nil {
				b.Fatal(err)
			}
			sides[i].took += time.Since(start)
		}
	}
	b.ReportMetric(float64(sides[1].took)/float64(sides[0].took), "renamed/original")
}

func BenchmarkSnapshot(b *testing.B) {
	m := vmtest.NeedPeer(b)
	_, trace := vmtest.PeerTokens(b, m, "collatz")
	x, err := exact.New(m, definition.Maker(m))
	if err != nil {
		b.Fatal(err)
	}
	e := x.Fresh()
	for _, t := range trace {
		if err := e.Append(context.Background(), t); err != nil {
			b.Fatal(err)
		}
	}
	for b.Loop() {
		records, err := e.Records()
		if err != nil {
			b.Fatal(err)
		}
		b.SetBytes(int64(len(records)))
	}
}

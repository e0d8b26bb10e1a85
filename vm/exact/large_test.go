package exact_test

import (
	"context"
	"runtime"
	"testing"
	"time"

	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/internal/vmtest"
	"tassadar/vm/traces"
)

func heapNow() int64 {
	var s runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&s)
	return int64(s.HeapAlloc)
}

// TestBigStates: the same machine with digits of 7 bits, whole states.
func TestBigStates(t *testing.T) {
	t.Parallel()
	g := vmtest.NewBigModel(7)
	x, err := exact.New(g.Model, definition.Maker(g.Model))
	if err != nil {
		t.Fatal(err)
	}
	prompt := g.Program()
	tokens := make([]vm.Token, len(prompt)+150)
	copy(tokens, prompt)
	why, err := vmtest.Lockstep(x, tokens, func(i int, next vm.Token) vm.Token {
		if i+1 < len(prompt) {
			return prompt[i+1]
		}
		return next
	})
	if err != nil || why != "" {
		t.Fatal(err, why)
	}
	t.Log(g.FormatTokens(tokens[len(prompt):]))
}

// TestBigLoad prints what a model of 360,000 tokens costs.
func TestBigLoad(t *testing.T) {
	t.Parallel()
	start := time.Now()
	lap := func(what string) {
		t.Logf("%-10s %6.0f ms, heap %d MB", what, float64(time.Since(start).Microseconds())/1000, heapNow()>>20)
		start = time.Now()
	}
	g := vmtest.NewBigModel(16)
	g.Width = g.Free
	n := 0
	for _, l := range g.Layers {
		n += len(l.Neurons)
	}
	lap("make")
	t.Logf("vocabulary %d, width %d, layers %d, neurons %d", len(g.Names), g.Width, len(g.Layers), n)
	data := g.Marshal()
	lap("marshal")
	t.Logf("%d MB", len(data)>>20)
	d := g.Digest()
	lap("digest")
	m, err := vm.Parse(data)
	if err != nil {
		t.Fatal(err)
	}
	lap("parse")
	if m.Digest() != d {
		t.Error("digest")
	}
	start = time.Now()
	x, err := exact.New(m, definition.Maker(m))
	if err != nil {
		t.Fatal(err)
	}
	lap("plan")
	r := x.Inspect()
	t.Logf("classes %d families %d rows %d", r.Classes, len(r.Families), r.Rows)
	out, err := traces.Run(context.Background(), m, x, g.Program(), 2000, nil)
	lap("run 2000")
	if vmtest.CodeOf(err) != vm.CodeTokenLimit {
		t.Error(err)
	}
	if ok, why := x.Planned(); !ok {
		t.Error(why)
	}
	_ = out
	runtime.KeepAlive(m)
}

func BenchmarkBigPlan(b *testing.B) {
	g := vmtest.NewBigModel(16)
	g.Width = g.Free
	b.ReportAllocs()
	for b.Loop() {
		if _, err := exact.New(g.Model, definition.Maker(g.Model)); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkBigRun runs a program of every unit, digits of 16 bits.
func BenchmarkBigRun(b *testing.B) {
	g := vmtest.NewBigModel(16)
	g.Width = g.Free
	x, err := exact.New(g.Model, definition.Maker(g.Model))
	if err != nil {
		b.Fatal(err)
	}
	n := 0
	for b.Loop() {
		e := x.Fresh()
		if _, err := traces.RunFrom(context.Background(), g.Model, e, g.Program(), traces.RunOptions{Limit: 1 << 20}); vmtest.CodeOf(err) != vm.CodeTokenLimit {
			b.Fatal(err)
		}
		n += e.Len()
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "tokens/s")
}

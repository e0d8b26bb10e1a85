package vm

import (
	"context"
	"math/rand/v2"
	"testing"
	"time"
)

// The kernels, one by one; "tokens/s" where a whole position is one unit.

func BenchmarkIndexHit(b *testing.B) {
	x := newKeyIndex(1)
	for k := range int64(4096) {
		x.vals[x.insert(k, 0, int(k))] = k
	}
	sum := 0
	for i := 0; b.Loop(); i++ {
		sum += x.find1(int64(i & 4095))
	}
	_ = sum
}

func BenchmarkIndexMiss(b *testing.B) {
	x := newKeyIndex(1)
	for k := range int64(4096) {
		x.insert(k*100, 0, int(k))
	}
	sum := 0
	for i := 0; b.Loop(); i++ {
		sum += x.find1(int64(i&0x3ffff) | 1)
	}
	_ = sum
}

func BenchmarkIndexInsert(b *testing.B) {
	x := newKeyIndex(2)
	for i := 0; b.Loop(); i++ {
		rec := x.insert(int64(i*7&0xffff), 0, i&0xffffff) * 2
		x.vals[rec] = int64(i)
	}
}

func BenchmarkParabola(b *testing.B) {
	v, ids := make([]int64, 256), make([]Token, 256)
	for i := range v {
		v[i], ids[i] = int64(i), Token(i)
	}
	f := newParabola(v, ids)
	for _, g := range []int64{-1, -3, 2} {
		b.Run(map[int64]string{-1: "unit", -3: "general", 2: "ends"}[g], func(b *testing.B) {
			var sum int64
			for i := 0; b.Loop(); i++ {
				s, id := f.max(int64(i&1023)-200, g)
				sum += s + int64(id)
			}
			_ = sum
		})
	}
}

func BenchmarkLadder(b *testing.B) {
	var regular, odd []breakpoint
	for i := range int64(256) {
		at := i * 256
		regular = append(regular, breakpoint{I64(at), one}, breakpoint{I64(at + 1), I64(-1)})
		odd = append(odd, breakpoint{I64(at + i*i%7), one}, breakpoint{I64(at + i*i%7 + 1), I64(-1)})
	}
	for name, bp := range map[string][]breakpoint{"regular": regular, "odd": odd} {
		p := newPiece(bp)
		b.Run(name, func(b *testing.B) {
			var sum int64
			for i := 0; b.Loop(); i++ {
				sum += p.eval(int64(i & 0xffff))
			}
			_ = sum
		})
	}
}

func BenchmarkHull(b *testing.B) {
	f := &Float{}
	var h hull
	for k := range 4096 {
		h.insert(float64(2*k), -float64(k*k), int32(k), [2]float64{})
	}
	sum := 0
	for i := 0; b.Loop(); i++ {
		from, _ := h.best(f, [2]float64{float64(i & 4095), 1})
		sum += from
	}
	_ = sum
}

func BenchmarkPart(b *testing.B) {
	var sum int64
	for i := int64(1); b.Loop(); i++ {
		v, _ := exactPart(i, (i+1)*12345, i+1)
		sum += v
	}
	_ = sum
}

func BenchmarkPlan(b *testing.B) {
	m := needPeer(b)
	for b.Loop() {
		if _, err := newProgram(m, DefinitionMaker(m)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkRun(b *testing.B) {
	m := needPeer(b)
	prefix, trace := peerTokens(b, m, "collatz")
	x, err := NewExact(m, DefinitionMaker(m))
	if err != nil {
		b.Fatal(err)
	}
	for _, bc := range []struct {
		name  string
		fresh func() Engine
		limit int
	}{
		{"exact", func() Engine { return x.Fresh() }, 1 << 20},
		{"float64.plain", func() Engine { return NewFloat(m, Plain, nil) }, 6000},
		{"float64.blocked", func() Engine { return NewFloat(m, Blocked, nil) }, 6000},
		{"definition", func() Engine { return NewDefinition(m, nil) }, 300},
	} {
		b.Run(bc.name, func(b *testing.B) {
			n := 0
			for b.Loop() {
				out, err := Run(context.Background(), m, bc.fresh(), prefix, bc.limit, nil)
				if err != nil && codeOf(err) != CodeTokenLimit {
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
	m := needPeer(b)
	renamed, ids := permuted(m, rand.New(rand.NewPCG(1, 9)))
	prefix, _ := peerTokens(b, m, "collatz")
	other := make([]Token, len(prefix))
	for i, t := range prefix {
		other[i] = ids[t]
	}
	type side struct {
		m      *Model
		x      *Exact
		prefix []Token
		took   time.Duration
	}
	sides := []side{{m: m, prefix: prefix}, {m: renamed, prefix: other}}
	for i := range sides {
		var err error
		if sides[i].x, err = NewExact(sides[i].m, DefinitionMaker(sides[i].m)); err != nil {
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
	m := needPeer(b)
	_, trace := peerTokens(b, m, "collatz")
	x, err := NewExact(m, DefinitionMaker(m))
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
		b.SetBytes(int64(len(e.s.marshal(e.Len()))))
	}
}

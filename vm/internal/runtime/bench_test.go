package runtime

import (
	"testing"

	"tassadar/vm"
)

// The kernels, one by one.

func BenchmarkIndexHit(b *testing.B) {
	x := NewKeyIndex(1)
	for k := range int64(4096) {
		x.Vals[x.Insert(k, 0, int(k))] = k
	}
	sum := 0
	for i := 0; b.Loop(); i++ {
		sum += x.find1(int64(i & 4095))
	}
	_ = sum
}

func BenchmarkIndexMiss(b *testing.B) {
	x := NewKeyIndex(1)
	for k := range int64(4096) {
		x.Insert(k*100, 0, int(k))
	}
	sum := 0
	for i := 0; b.Loop(); i++ {
		sum += x.find1(int64(i&0x3ffff) | 1)
	}
	_ = sum
}

func BenchmarkIndexInsert(b *testing.B) {
	x := NewKeyIndex(2)
	for i := 0; b.Loop(); i++ {
		rec := x.Insert(int64(i*7&0xffff), 0, i&0xffffff) * 2
		x.Vals[rec] = int64(i)
	}
}

func BenchmarkParabola(b *testing.B) {
	v, ids := make([]int64, 256), make([]vm.Token, 256)
	for i := range v {
		v[i], ids[i] = int64(i), vm.Token(i)
	}
	f := NewParabola(v, ids)
	for _, g := range []int64{-1, -3, 2} {
		b.Run(map[int64]string{-1: "unit", -3: "general", 2: "ends"}[g], func(b *testing.B) {
			var sum int64
			for i := 0; b.Loop(); i++ {
				s, id := f.Max(int64(i&1023)-200, g)
				sum += s + int64(id)
			}
			_ = sum
		})
	}
}

func BenchmarkPart(b *testing.B) {
	var sum int64
	for i := int64(1); b.Loop(); i++ {
		v, _ := ExactPart(i, (i+1)*12345, i+1)
		sum += v
	}
	_ = sum
}

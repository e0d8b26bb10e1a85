package float

import "testing"

func BenchmarkHull(b *testing.B) {
	f := &Engine{}
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

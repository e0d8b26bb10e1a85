package runtime

import (
	"math/rand/v2"
	"slices"
	"testing"

	"tassadar/vm"
	"tassadar/vm/int128"
)

// TestParabola compares closed forms with the definition: the loop over the
// set, lowest token on ties.
func TestParabola(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		n := 1 + rng.IntN(12)
		var v []int64
		for at := int64(rng.IntN(30) - 20); len(v) < n; at++ {
			if kind := n % 3; kind > 0 || rng.IntN(2) == 0 {
				v = append(v, at)
			}
		}
		ids := make([]vm.Token, n)
		for i, p := range rng.Perm(n) {
			ids[i] = vm.Token(p * 2)
			if n%3 == 1 {
				ids[i] = vm.Token(5 + i)
			}
		}
		f := NewParabola(v, ids)
		for range 30 {
			b, g := int64(rng.IntN(200)-100), int64(rng.IntN(9)-7)
			top, want := int64(0), vm.Token(-1)
			for i := range v {
				if s := v[i]*b + v[i]*v[i]*g; want < 0 || s > top || s == top && ids[i] < want {
					top, want = s, ids[i]
				}
			}
			s, id := f.Max(b, g)
			wide, wid := f.WideMax(int128.I64(3), b, g)
			if s != top || id != want || f.Pick(b, g) != want || wid != want || wide != int128.I64(top+3) {
				t.Fatalf("v %v ids %v b %d g %d: %d token %d, pick %d, wide %v %d; want %d token %d", v, ids, b, g, s, id, f.Pick(b, g), wide, wid, top, want)
			}
			if f.Straight && g < 0 {
				h := straightParabola(v[0], v[n-1], ids[0])
				if s, id := h.Max(b, g); s != top || id != want || h.Pick(b, g) != want || !slices.Equal(f.V, v) {
					t.Fatalf("straight v %v b %d g %d: %d token %d, want %d token %d", v, b, g, s, id, top, want)
				}
			}
		}
	}
}

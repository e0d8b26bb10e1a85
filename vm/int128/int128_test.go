package int128

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"
)

func TestInt(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	limit := new(big.Int).Lsh(big.NewInt(1), 127)
	fits := func(b *big.Int) bool {
		return b.Cmp(limit) < 0 && b.Cmp(new(big.Int).Neg(limit)) >= 0
	}
	random := func() Int {
		v := Int{int64(rng.Uint64()), rng.Uint64()}
		switch rng.IntN(5) {
		case 0:
			v.Hi = 0
		case 1:
			v = I64(int64(v.Lo) >> rng.IntN(64))
		case 2:
			v = []Int{MinInt, MaxInt, I64(math.MinInt64), I64(math.MaxInt64), I64(-1), {}}[rng.IntN(6)]
		}
		return v
	}
	for range 200000 {
		a, b := random(), random()
		for _, op := range []struct {
			name string
			f    func(Int, Int) (Int, bool)
			g    func(z, x, y *big.Int) *big.Int
		}{{"add", Int.Add, (*big.Int).Add}, {"sub", Int.Sub, (*big.Int).Sub}, {"mul", Int.Mul, (*big.Int).Mul}} {
			got, ok := op.f(a, b)
			want := op.g(new(big.Int), a.Big(), b.Big())
			if fits(want) != ok && !(op.name == "mul" && !a.Fits64() && !b.Fits64()) {
				t.Fatalf("%s(%v, %v): fits %v, want %v", op.name, a, b, ok, fits(want))
			}
			if ok && got.Big().Cmp(want) != 0 {
				t.Fatalf("%s(%v, %v) = %v, want %v", op.name, a, b, got, want)
			}
		}
		if got, want := a.Cmp(b), a.Big().Cmp(b.Big()); got != want {
			t.Fatalf("cmp(%v, %v) = %d, want %d", a, b, got, want)
		}
	}
}

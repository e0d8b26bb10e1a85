package vmtest

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"tassadar/vm"
	"tassadar/vm/int128"
)

// CheckInts compares rounds of operations on integers of 128 bits with package big.
func CheckInts(t *testing.T, rounds int) {
	t.Helper()
	rng := rand.New(rand.NewPCG(1, 2))
	limit := new(big.Int).Lsh(big.NewInt(1), 127)
	fits := func(b *big.Int) bool {
		return b.Cmp(limit) < 0 && b.Cmp(new(big.Int).Neg(limit)) >= 0
	}
	random := func() int128.Int {
		v := int128.Int{Hi: int64(rng.Uint64()), Lo: rng.Uint64()}
		switch rng.IntN(5) {
		case 0:
			v.Hi = 0
		case 1:
			v = int128.I64(int64(v.Lo) >> rng.IntN(64))
		case 2:
			v = []int128.Int{int128.MinInt, int128.MaxInt, int128.I64(math.MinInt64), int128.I64(math.MaxInt64), int128.I64(-1), {}}[rng.IntN(6)]
		}
		return v
	}
	for range rounds {
		a, b := random(), random()
		for _, op := range []struct {
			name string
			f    func(int128.Int, int128.Int) (int128.Int, bool)
			g    func(z, x, y *big.Int) *big.Int
		}{{"add", int128.Int.Add, (*big.Int).Add}, {"sub", int128.Int.Sub, (*big.Int).Sub}, {"mul", int128.Int.Mul, (*big.Int).Mul}} {
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

// CheckWeights writes a model with weights at the edges of their encoding, and reads it.
func CheckWeights(t *testing.T) {
	t.Helper()
	weights := []string{"1", "-1", "63", "64", "-64", "-65", "9223372036854775807", "-9223372036854775808", "9223372036854775808",
		"1000000000000000019884624838656", "-1000000000000000019884624838656", "170141183460469231731687303715884105727", "-170141183460469231731687303715884105727"}
	var row vm.Row
	for slot, s := range weights {
		b, _ := new(big.Int).SetString(s, 10)
		w, ok := int128.FromBig(b)
		if !ok {
			t.Fatalf("%s does not fit", s)
		}
		row = append(row, vm.Term{Slot: slot, Weight: w})
	}
	m := &vm.Model{Names: []string{"a"}, Width: len(weights), Position: -1, Square: -1, Stop: -1, Embed: []vm.Row{row}, Output: []vm.Row{row}}
	back, err := vm.Parse(m.Marshal())
	if err != nil || len(back.Output[0]) != len(weights) {
		t.Fatalf("%+v, %v", back, err)
	}
	for slot, s := range weights {
		if got := back.Output[0][slot].Weight.String(); got != s {
			t.Errorf("%s: got %s", s, got)
		}
	}
}

package vm

import (
	"math/big"
	"testing"

	"tassadar/vm/int128"
)

func TestWeightEncoding(t *testing.T) {
	for _, s := range []string{"0", "1", "-1", "63", "64", "-64", "-65", "9223372036854775807", "-9223372036854775808", "9223372036854775808",
		"1000000000000000019884624838656", "-1000000000000000019884624838656", "170141183460469231731687303715884105727", "-170141183460469231731687303715884105727"} {
		b, _ := new(big.Int).SetString(s, 10)
		v, ok := int128.FromBig(b)
		if !ok {
			t.Fatalf("%s does not fit", s)
		}
		r := &reader{b: appendWeight(nil, v)}
		if got := r.weight(); r.err != nil || got.String() != s || len(r.b) != 0 {
			t.Errorf("%s: got %v, %v, %d bytes left", s, got, r.err, len(r.b))
		}
	}
}

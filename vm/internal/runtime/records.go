package runtime

import (
	"math"
	"math/bits"

	"tassadar/vm/int128"
)

// BestRecord is the running best (or mean) of a direction, without its values.
type BestRecord struct {
	Key   int64
	Count int64
	Pos   int32
}

// GatherPosition is q/m rounded half up, within 0..p.
func GatherPosition(q, m int64, p int) int64 {
	if m != 1 {
		// floor((2q+m)/2m) without leaving 64 bits.
		f, r := q/m, q%m
		if r < 0 {
			f--
			r += m
		}
		if r >= m-r {
			f++
		}
		q = f
	}
	return min(max(q, 0), int64(p))
}

// ExactPart is relu(a)·sum/count where that is an integer.
func ExactPart(a, sum, count int64) (int64, bool) {
	if a == count {
		return sum, true
	}
	if a <= 0 || sum == 0 {
		return 0, true
	}
	s := uint64(sum)
	if sum < 0 {
		s = -s
	}
	hi, lo := bits.Mul64(uint64(a), s)
	if hi >= uint64(count) {
		return 0, false
	}
	q, rem := bits.Div64(hi, lo, uint64(count))
	if rem != 0 || q > math.MaxInt64 {
		return 0, false
	}
	if sum < 0 {
		return -int64(q), true
	}
	return int64(q), true
}

// ScanBest scores every key; scores have 128 bits.
func ScanBest(keys [][2]int64, q0, q1 int64) int64 {
	best, top := 0, int128.MinInt
	for j, k := range keys {
		a, _ := int128.I64(q0).Mul(int128.I64(k[0]))
		b, _ := int128.I64(q1).Mul(int128.I64(k[1]))
		if s := int128.SatAdd(a, b); s.Cmp(top) >= 0 {
			best, top = j, s
		}
	}
	return int64(best)
}

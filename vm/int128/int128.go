package int128

import (
	"math"
	"math/bits"
)

// Int is a signed 128-bit integer in two's complement. It is comparable with
// ==, and its zero value is 0.
type Int struct {
	// Hi is the upper word, with the sign, and Lo the lower one: the value is
	// Hi·2^64 + Lo.
	Hi int64
	Lo uint64
}

// I64 returns v as an Int.
func I64(v int64) Int { return Int{v >> 63, uint64(v)} }

// One, and the least and the largest number.
var (
	One    = I64(1)
	MinInt = Int{math.MinInt64, 0}
	MaxInt = Int{math.MaxInt64, math.MaxUint64}
)

// Int64 returns v and whether it fits 64 bits.
func (v Int) Int64() (int64, bool) { return int64(v.Lo), v.Hi == int64(v.Lo)>>63 }

// Sign returns -1, 0 or 1.
func (v Int) Sign() int {
	switch {
	case v.Hi < 0:
		return -1
	case v.Hi == 0 && v.Lo == 0:
		return 0
	}
	return 1
}

// Cmp compares v with w.
func (v Int) Cmp(w Int) int {
	switch {
	case v.Hi != w.Hi:
		if v.Hi < w.Hi {
			return -1
		}
		return 1
	case v.Lo < w.Lo:
		return -1
	case v.Lo > w.Lo:
		return 1
	}
	return 0
}

// IsZero reports whether v is 0.
func (v Int) IsZero() bool { return v.Hi|int64(v.Lo) == 0 }

// Neg is -v. It wraps for the smallest value; callers that may meet it use Sub.
func (v Int) Neg() Int {
	lo, borrow := bits.Sub64(0, v.Lo, 0)
	hi, _ := bits.Sub64(0, uint64(v.Hi), borrow)
	return Int{int64(hi), lo}
}

// Add returns v+w and whether it fits.
func (v Int) Add(w Int) (Int, bool) {
	lo, carry := bits.Add64(v.Lo, w.Lo, 0)
	hi, _ := bits.Add64(uint64(v.Hi), uint64(w.Hi), carry)
	r := Int{int64(hi), lo}
	return r, (v.Hi^w.Hi) < 0 || (v.Hi^r.Hi) >= 0
}

// Sub returns v-w and whether it fits.
func (v Int) Sub(w Int) (Int, bool) {
	lo, borrow := bits.Sub64(v.Lo, w.Lo, 0)
	hi, _ := bits.Sub64(uint64(v.Hi), uint64(w.Hi), borrow)
	r := Int{int64(hi), lo}
	return r, (v.Hi^w.Hi) >= 0 || (v.Hi^r.Hi) >= 0
}

// Mul returns v*w and whether it fits. One factor has to fit 64 bits.
func (v Int) Mul(w Int) (Int, bool) {
	if v.Hi == int64(v.Lo)>>63 && w.Hi == int64(w.Lo)>>63 {
		hi, lo := bits.Mul64(v.Lo, w.Lo)
		return Int{int64(hi) - v.Hi&int64(w.Lo) - w.Hi&int64(v.Lo), lo}, true
	}
	return v.mulWide(w)
}

// mulWide is Mul where one factor does not fit 64 bits.
func (v Int) mulWide(w Int) (Int, bool) {
	if !w.Fits64() {
		v, w = w, v
	}
	b, ok := w.Int64()
	if !ok {
		return Int{}, false
	}
	if b == 1 {
		return v, true
	}
	negative := (v.Hi < 0) != (b < 0)
	if v.Hi < 0 {
		v = v.Neg()
	}
	ub := uint64(b)
	if b < 0 {
		ub = -ub
	}
	h1, l1 := bits.Mul64(v.Lo, ub)
	hi := h1
	if v.Hi != 0 {
		h2, l2 := bits.Mul64(uint64(v.Hi), ub)
		var carry uint64
		hi, carry = bits.Add64(h1, l2, 0)
		if h2|carry != 0 {
			return Int{}, false
		}
	}
	if hi>>63 != 0 {
		if negative && hi == 1<<63 && l1 == 0 {
			return MinInt, true
		}
		return Int{}, false
	}
	r := Int{int64(hi), l1}
	if negative {
		r = r.Neg()
	}
	return r, true
}

// SatAdd is v+w, clamped to the ends of the range. It bounds intervals: a
// clamped end means "beyond 128 bits", and nothing that reaches it is used.
func SatAdd(v, w Int) Int {
	r, ok := v.Add(w)
	if ok {
		return r
	}
	if v.Hi < 0 {
		return MinInt
	}
	return MaxInt
}

// SatMul is v·w, clamped.
func SatMul(v, w Int) Int {
	r, ok := v.Mul(w)
	if ok {
		return r
	}
	if (v.Hi < 0) != (w.Hi < 0) {
		return MinInt
	}
	return MaxInt
}

// MinOf is the smaller of two.
func MinOf(v, w Int) Int {
	if v.Cmp(w) < 0 {
		return v
	}
	return w
}

// MaxOf is the larger of two.
func MaxOf(v, w Int) Int {
	if v.Cmp(w) > 0 {
		return v
	}
	return w
}

// Fits64 reports whether v fits 64 bits.
func (v Int) Fits64() bool { return v.Hi == int64(v.Lo)>>63 }

// AddProduct is v plus w·r or w·r², wrapping.
func (v Int) AddProduct(w Int, r int64, square bool) Int {
	x := I64(r)
	if square {
		x, _ = x.Mul(x)
	}
	x, _ = x.Mul(w)
	v, _ = v.Add(x)
	return v
}

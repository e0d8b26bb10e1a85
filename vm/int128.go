package vm

import (
	"math"
	"math/bits"
)

// Int is a signed 128-bit integer in two's complement. It is comparable with
// ==, and its zero value is 0.
type Int struct {
	hi int64
	lo uint64
}

// I64 returns v as an Int.
func I64(v int64) Int { return Int{v >> 63, uint64(v)} }

var (
	one    = I64(1)
	minInt = Int{math.MinInt64, 0}
	maxInt = Int{math.MaxInt64, math.MaxUint64}
)

// Int64 returns v and whether it fits 64 bits.
func (v Int) Int64() (int64, bool) { return int64(v.lo), v.hi == int64(v.lo)>>63 }

// Sign returns -1, 0 or 1.
func (v Int) Sign() int {
	switch {
	case v.hi < 0:
		return -1
	case v.hi == 0 && v.lo == 0:
		return 0
	}
	return 1
}

// Cmp compares v with w.
func (v Int) Cmp(w Int) int {
	switch {
	case v.hi != w.hi:
		if v.hi < w.hi {
			return -1
		}
		return 1
	case v.lo < w.lo:
		return -1
	case v.lo > w.lo:
		return 1
	}
	return 0
}

func (v Int) zero() bool { return v.hi|int64(v.lo) == 0 }

// neg wraps for the smallest value; callers that may meet it use sub.
func (v Int) neg() Int {
	lo, borrow := bits.Sub64(0, v.lo, 0)
	hi, _ := bits.Sub64(0, uint64(v.hi), borrow)
	return Int{int64(hi), lo}
}

// Add returns v+w and whether it fits.
func (v Int) Add(w Int) (Int, bool) {
	lo, carry := bits.Add64(v.lo, w.lo, 0)
	hi, _ := bits.Add64(uint64(v.hi), uint64(w.hi), carry)
	r := Int{int64(hi), lo}
	return r, (v.hi^w.hi) < 0 || (v.hi^r.hi) >= 0
}

func (v Int) sub(w Int) (Int, bool) {
	lo, borrow := bits.Sub64(v.lo, w.lo, 0)
	hi, _ := bits.Sub64(uint64(v.hi), uint64(w.hi), borrow)
	r := Int{int64(hi), lo}
	return r, (v.hi^w.hi) >= 0 || (v.hi^r.hi) >= 0
}

// Mul returns v*w and whether it fits. The product of the two smallest
// magnitudes decides: one factor has to fit 64 bits.
func (v Int) Mul(w Int) (Int, bool) {
	if _, ok := w.Int64(); !ok {
		v, w = w, v
	}
	b, ok := w.Int64()
	if !ok {
		return Int{}, false
	}
	if a, ok := v.Int64(); ok {
		hi, lo := bits.Mul64(uint64(a), uint64(b))
		return Int{int64(hi) - a>>63&b - b>>63&a, lo}, true
	}
	if b == 1 {
		return v, true
	}
	negative := (v.hi < 0) != (b < 0)
	if v.hi < 0 {
		v = v.neg()
	}
	ub := uint64(b)
	if b < 0 {
		ub = -ub
	}
	h1, l1 := bits.Mul64(v.lo, ub)
	hi := h1
	if v.hi != 0 {
		h2, l2 := bits.Mul64(uint64(v.hi), ub)
		var carry uint64
		hi, carry = bits.Add64(h1, l2, 0)
		if h2|carry != 0 {
			return Int{}, false
		}
	}
	if hi>>63 != 0 {
		if negative && hi == 1<<63 && l1 == 0 {
			return minInt, true
		}
		return Int{}, false
	}
	r := Int{int64(hi), l1}
	if negative {
		r = r.neg()
	}
	return r, true
}

// satAdd and satMul clamp to the ends of the range. They bound intervals: a
// clamped end means "beyond 128 bits", and nothing that reaches it is used.
func satAdd(v, w Int) Int {
	r, ok := v.Add(w)
	if ok {
		return r
	}
	if v.hi < 0 {
		return minInt
	}
	return maxInt
}

func satMul(v, w Int) Int {
	r, ok := v.Mul(w)
	if ok {
		return r
	}
	if (v.hi < 0) != (w.hi < 0) {
		return minInt
	}
	return maxInt
}

func minOf(v, w Int) Int {
	if v.Cmp(w) < 0 {
		return v
	}
	return w
}

func maxOf(v, w Int) Int {
	if v.Cmp(w) > 0 {
		return v
	}
	return w
}

func (v Int) fits64() bool { return v.hi == int64(v.lo)>>63 }

// plus is v plus w·r or w·r², wrapping.
func (v Int) plus(w Int, r int64, square bool) Int {
	x := I64(r)
	if square {
		x, _ = x.Mul(x)
	}
	x, _ = x.Mul(w)
	v, _ = v.Add(x)
	return v
}

// Code generated from package vm of tassadar; DO NOT EDIT.

package compiled

import (
	"math"
	"math/bits"
)

// Token is the number of a token in a model's vocabulary, from 0.
type Token int32

// bestRecord is the running best (or mean) of a direction.
type bestRecord struct {
	key   int64
	count int64
	pos   int32
	v     []int64
}

// history keeps a value of every position, or of the last few: then the mask
// is less than their number, a power of two.
type history struct {
	v    []int64
	mask int64
}

func (h *history) put(p, v int64) {
	if h.mask < 0 {
		h.v = append(h.v, v)
		return
	}
	h.v[p&h.mask] = v
}

// lead is the number of the only largest register, -1 where there are more.
func lead(r []int64, args []int32) int64 {
	best, at := r[args[0]], int64(0)
	for i, a := range args[1:] {
		switch v := r[a]; {
		case v > best:
			best, at = v, int64(i+1)
		case v == best:
			at = -1
		}
	}
	return at
}

// gatherPosition is q/m rounded half up, within 0..p.
func gatherPosition(q, m int64, p int) int64 {
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

// exactPart is relu(a)·sum/count where that is an integer.
func exactPart(a, sum, count int64) (int64, bool) {
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

// scanBest scores every key; scores have 128 bits.
func scanBest(keys [][2]int64, q0, q1 int64) int64 {
	best, top := 0, minInt
	for j, k := range keys {
		a, _ := I64(q0).mul(I64(k[0]))
		b, _ := I64(q1).mul(I64(k[1]))
		if s := satAdd(a, b); s.Cmp(top) >= 0 {
			best, top = j, s
		}
	}
	return int64(best)
}

// watchSlot is a combination with 128 bits of registers and of their squares.
type watchSlot struct {
	c Int
	t []watchTerm
}

type watchTerm struct {
	w      Int
	reg    int32
	square bool
}

// eval wraps beyond 128 bits.
func (s *watchSlot) eval(regs []int64) Int {
	sum := s.c
	for _, t := range s.t {
		sum = sum.plus(t.w, regs[t.reg], t.square)
	}
	return sum
}

// plus adds w·r or w·r², wrapping.
func (v Int) plus(w Int, r int64, square bool) Int {
	x := I64(r)
	if square {
		x, _ = x.mul(x)
	}
	x, _ = x.mul(w)
	v, _ = v.add(x)
	return v
}

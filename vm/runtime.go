package vm

import (
	"math"
	"math/bits"
	"slices"
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

// parabola is a set of tokens with logits v·b + v²·g for integers v.
type parabola struct {
	v     []int64 // ascending
	ids   []Token
	dense bool // v has no gaps
	// halves has the best token for g = -1 and b = 2·v[0] up to 2·v[n-1].
	halves []Token
}

func newParabola(v []int64, ids []Token) parabola {
	n := len(v)
	f := parabola{v: v, ids: ids, dense: v[n-1]-v[0] == int64(n-1)}
	if f.dense {
		for i, id := range ids {
			f.halves = append(f.halves, id)
			if i+1 < n {
				// Odd b: both neighbours score the same.
				f.halves = append(f.halves, min(id, ids[i+1]))
			}
		}
	}
	return f
}

// max is the largest v·b + v²·g over the set, and the lowest token that
// reaches it.
func (f *parabola) max(b, g int64) (int64, Token) {
	if g == -1 && f.dense {
		lo, hi := 2*f.v[0], 2*f.v[len(f.v)-1]
		c := min(max(b, lo), hi)
		v := c >> 1
		return v * (b - v), f.halves[c-lo]
	}
	if g == 0 && b == 0 {
		return 0, slices.Min(f.ids)
	}
	i, j := f.around(b, g)
	vi, vj := f.v[i], f.v[j]
	si, sj := vi*b+vi*vi*g, vj*b+vj*vj*g
	if si > sj || si == sj && f.ids[i] < f.ids[j] {
		return si, f.ids[i]
	}
	return sj, f.ids[j]
}

// around returns the two places one of which is best: the neighbours of the
// vertex b/(-2g), or the ends.
func (f *parabola) around(b, g int64) (i, j int) {
	n := len(f.v)
	if g >= 0 {
		return 0, n - 1
	}
	d := -2 * g
	c := b / d
	if b%d < 0 {
		c--
	}
	if f.dense {
		return int(min(max(c-f.v[0], 0), int64(n-1))), int(min(max(c+1-f.v[0], 0), int64(n-1)))
	}
	at, ok := slices.BinarySearch(f.v, c)
	if !ok {
		at--
	}
	return min(max(at, 0), n-1), min(max(at+1, 0), n-1)
}

// wideMax is max of a + v·b + v²·g with 128 bits.
func (f *parabola) wideMax(a Int, b, g int64) (Int, Token) {
	if g == 0 && b == 0 {
		return a, slices.Min(f.ids)
	}
	at := func(v int64) Int {
		x, _ := I64(v).mul(I64(b))
		y, _ := I64(v * v).mul(I64(g))
		x, _ = x.add(y)
		x, _ = x.add(a)
		return x
	}
	i, j := f.around(b, g)
	si, sj := at(f.v[i]), at(f.v[j])
	if c := si.Cmp(sj); c > 0 || c == 0 && f.ids[i] < f.ids[j] {
		return si, f.ids[i]
	}
	return sj, f.ids[j]
}

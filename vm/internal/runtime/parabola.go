package runtime

import (
	"slices"

	"tassadar/vm"
	"tassadar/vm/int128"
)

// Parabola is a set of tokens with logits v·b + v²·g for integers v.
type Parabola struct {
	Lo, Hi int64
	Dense  bool // v has no gaps
	// straight: dense, and the token of v is first + v - lo. Then the rest
	// may be missing.
	Straight bool
	First    vm.Token
	V        []int64 // ascending
	Tokens   []vm.Token
	// halves has the best token for g = -1 and b = 2·lo up to 2·hi, where
	// the set is dense and not straight.
	halves []vm.Token
}

// NewParabola makes a set of tokens, given with their v in ascending order.
func NewParabola(v []int64, ids []vm.Token) Parabola {
	n := len(v)
	f := Parabola{Lo: v[0], Hi: v[n-1], V: v, Tokens: ids, First: ids[0], Dense: v[n-1]-v[0] == int64(n-1)}
	f.Straight = f.Dense
	for i, id := range ids {
		f.Straight = f.Straight && id == f.First+vm.Token(i)
	}
	if f.Dense && !f.Straight {
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

// straightParabola has the tokens from first on for v from lo to hi.
func straightParabola(lo, hi int64, first vm.Token) Parabola {
	return Parabola{Lo: lo, Hi: hi, Dense: true, Straight: true, First: first}
}

// vertex is the least v from lo to hi that maximises v·b + v²·g, for
// negative g: one more is worth b + (2v+1)·g.
func (f *Parabola) vertex(b, g int64) int64 {
	if g == -1 {
		return min(max(b>>1, f.Lo), f.Hi)
	}
	b -= g + 1
	d := -2 * g
	v := b / d
	if b%d < 0 {
		v--
	}
	return min(max(v, f.Lo), f.Hi)
}

// Max is the largest v·b + v²·g over the set, and the lowest token that
// reaches it.
func (f *Parabola) Max(b, g int64) (int64, vm.Token) {
	if f.Straight && g < 0 {
		v := f.vertex(b, g)
		return v * (b + v*g), f.First + vm.Token(v-f.Lo)
	}
	if g == -1 && f.Dense {
		lo, hi := 2*f.Lo, 2*f.Hi
		c := min(max(b, lo), hi)
		v := c >> 1
		return v * (b - v), f.halves[c-lo]
	}
	v, id := f.best(b, g)
	return v*b + v*v*g, id
}

// Pick is the token of max.
func (f *Parabola) Pick(b, g int64) vm.Token {
	if f.Straight && g < 0 {
		return f.First + vm.Token(f.vertex(b, g)-f.Lo)
	}
	_, id := f.best(b, g)
	return id
}

// best forms no score: of two v, the better one follows from b + (v+w)·g.
func (f *Parabola) best(b, g int64) (int64, vm.Token) {
	if g == 0 && b == 0 {
		return 0, f.lowest()
	}
	vi, vj := f.around(b, g)
	ti, tj := f.token(vi), f.token(vj)
	if vi == vj {
		return vi, ti
	}
	gain := b + (vi+vj)*g
	if gain < 0 || gain == 0 && ti < tj {
		return vi, ti
	}
	return vj, tj
}

func (f *Parabola) lowest() vm.Token {
	if f.Straight {
		return f.First
	}
	return slices.Min(f.Tokens)
}

func (f *Parabola) token(v int64) vm.Token {
	if f.Straight {
		return f.First + vm.Token(v-f.Lo)
	}
	if f.Dense {
		return f.Tokens[v-f.Lo]
	}
	at, _ := slices.BinarySearch(f.V, v)
	return f.Tokens[at]
}

// around returns the two v one of which is best, ascending: the neighbours of
// the vertex b/(-2g), or the ends.
func (f *Parabola) around(b, g int64) (i, j int64) {
	if g >= 0 {
		return f.Lo, f.Hi
	}
	d := -2 * g
	c := b / d
	if b%d < 0 {
		c--
	}
	if f.Dense {
		return min(max(c, f.Lo), f.Hi), min(max(c+1, f.Lo), f.Hi)
	}
	at, ok := slices.BinarySearch(f.V, c)
	if !ok {
		at--
	}
	n := len(f.V)
	return f.V[min(max(at, 0), n-1)], f.V[min(max(at+1, 0), n-1)]
}

// WideMax is max of a + v·b + v²·g with 128 bits.
func (f *Parabola) WideMax(a int128.Int, b, g int64) (int128.Int, vm.Token) {
	if g == 0 && b == 0 {
		return a, f.lowest()
	}
	at := func(v int64) int128.Int {
		x, _ := int128.I64(v).Mul(int128.I64(b))
		y, _ := int128.I64(v * v).Mul(int128.I64(g))
		x, _ = x.Add(y)
		x, _ = x.Add(a)
		return x
	}
	vi, vj := f.around(b, g)
	si, sj := at(vi), at(vj)
	ti, tj := f.token(vi), f.token(vj)
	if c := si.Cmp(sj); c > 0 || c == 0 && ti < tj {
		return si, ti
	}
	return sj, tj
}

package vm

import "slices"

// parabola is a set of tokens with logits v·b + v²·g for integers v.
type parabola struct {
	lo, hi int64
	dense  bool // v has no gaps
	// straight: dense, and the token of v is first + v - lo. Then the rest
	// may be missing.
	straight bool
	first    Token
	v        []int64 // ascending
	ids      []Token
	// halves has the best token for g = -1 and b = 2·lo up to 2·hi, where
	// the set is dense and not straight.
	halves []Token
}

func newParabola(v []int64, ids []Token) parabola {
	n := len(v)
	f := parabola{lo: v[0], hi: v[n-1], v: v, ids: ids, first: ids[0], dense: v[n-1]-v[0] == int64(n-1)}
	f.straight = f.dense
	for i, id := range ids {
		f.straight = f.straight && id == f.first+Token(i)
	}
	if f.dense && !f.straight {
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
func straightParabola(lo, hi int64, first Token) parabola {
	return parabola{lo: lo, hi: hi, dense: true, straight: true, first: first}
}

// vertex is the least v from lo to hi that maximises v·b + v²·g, for
// negative g: one more is worth b + (2v+1)·g.
func (f *parabola) vertex(b, g int64) int64 {
	if g == -1 {
		return min(max(b>>1, f.lo), f.hi)
	}
	b -= g + 1
	d := -2 * g
	v := b / d
	if b%d < 0 {
		v--
	}
	return min(max(v, f.lo), f.hi)
}

// max is the largest v·b + v²·g over the set, and the lowest token that
// reaches it.
func (f *parabola) max(b, g int64) (int64, Token) {
	if f.straight && g < 0 {
		v := f.vertex(b, g)
		return v * (b + v*g), f.first + Token(v-f.lo)
	}
	if g == -1 && f.dense {
		lo, hi := 2*f.lo, 2*f.hi
		c := min(max(b, lo), hi)
		v := c >> 1
		return v * (b - v), f.halves[c-lo]
	}
	v, id := f.best(b, g)
	return v*b + v*v*g, id
}

// pick is the token of max.
func (f *parabola) pick(b, g int64) Token {
	if f.straight && g < 0 {
		return f.first + Token(f.vertex(b, g)-f.lo)
	}
	_, id := f.best(b, g)
	return id
}

// best forms no score: of two v, the better one follows from b + (v+w)·g.
func (f *parabola) best(b, g int64) (int64, Token) {
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

func (f *parabola) lowest() Token {
	if f.straight {
		return f.first
	}
	return slices.Min(f.ids)
}

func (f *parabola) token(v int64) Token {
	if f.straight {
		return f.first + Token(v-f.lo)
	}
	if f.dense {
		return f.ids[v-f.lo]
	}
	at, _ := slices.BinarySearch(f.v, v)
	return f.ids[at]
}

// around returns the two v one of which is best, ascending: the neighbours of
// the vertex b/(-2g), or the ends.
func (f *parabola) around(b, g int64) (i, j int64) {
	if g >= 0 {
		return f.lo, f.hi
	}
	d := -2 * g
	c := b / d
	if b%d < 0 {
		c--
	}
	if f.dense {
		return min(max(c, f.lo), f.hi), min(max(c+1, f.lo), f.hi)
	}
	at, ok := slices.BinarySearch(f.v, c)
	if !ok {
		at--
	}
	n := len(f.v)
	return f.v[min(max(at, 0), n-1)], f.v[min(max(at+1, 0), n-1)]
}

// wideMax is max of a + v·b + v²·g with 128 bits.
func (f *parabola) wideMax(a Int, b, g int64) (Int, Token) {
	if g == 0 && b == 0 {
		return a, f.lowest()
	}
	at := func(v int64) Int {
		x, _ := I64(v).Mul(I64(b))
		y, _ := I64(v * v).Mul(I64(g))
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

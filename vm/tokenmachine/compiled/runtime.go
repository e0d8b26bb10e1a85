// Code generated from package vm of tassadar; DO NOT EDIT.

package compiled

import (
	"compress/flate"
	"encoding/base64"
	"encoding/binary"
	"io"
	"math"
	"math/bits"
	"slices"
	"sort"
	"strings"
)

// Int is a signed 128-bit integer in two's complement. It is comparable with
// ==, and its zero value is 0.
type Int struct {
	// Hi is the upper word, with the sign, and Lo the lower one: the value is
	// Hi·2^64 + Lo.
	hi int64
	lo uint64
}

// i64 returns v as an Int.
func i64(v int64) Int { return Int{v >> 63, uint64(v)} }

// one, and the least and the largest number.
var (
	one    = i64(1)
	minInt = Int{math.MinInt64, 0}
	maxInt = Int{math.MaxInt64, math.MaxUint64}
)

// int64 returns v and whether it fits 64 bits.
func (v Int) int64() (int64, bool) { return int64(v.lo), v.hi == int64(v.lo)>>63 }

// cmp compares v with w.
func (v Int) cmp(w Int) int {
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

// neg is -v. It wraps for the smallest value; callers that may meet it use Sub.
func (v Int) neg() Int {
	lo, borrow := bits.Sub64(0, v.lo, 0)
	hi, _ := bits.Sub64(0, uint64(v.hi), borrow)
	return Int{int64(hi), lo}
}

// add returns v+w and whether it fits.
func (v Int) add(w Int) (Int, bool) {
	lo, carry := bits.Add64(v.lo, w.lo, 0)
	hi, _ := bits.Add64(uint64(v.hi), uint64(w.hi), carry)
	r := Int{int64(hi), lo}
	return r, (v.hi^w.hi) < 0 || (v.hi^r.hi) >= 0
}

// mul returns v*w and whether it fits. One factor has to fit 64 bits.
func (v Int) mul(w Int) (Int, bool) {
	if v.hi == int64(v.lo)>>63 && w.hi == int64(w.lo)>>63 {
		hi, lo := bits.Mul64(v.lo, w.lo)
		return Int{int64(hi) - v.hi&int64(w.lo) - w.hi&int64(v.lo), lo}, true
	}
	return v.mulWide(w)
}

// mulWide is Mul where one factor does not fit 64 bits.
func (v Int) mulWide(w Int) (Int, bool) {
	if !w.fits64() {
		v, w = w, v
	}
	b, ok := w.int64()
	if !ok {
		return Int{}, false
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

// fits64 reports whether v fits 64 bits.
func (v Int) fits64() bool { return v.hi == int64(v.lo)>>63 }

// addProduct is v plus w·r or w·r², wrapping.
func (v Int) addProduct(w Int, r int64, square bool) Int {
	x := i64(r)
	if square {
		x, _ = x.mul(x)
	}
	x, _ = x.mul(w)
	v, _ = v.add(x)
	return v
}

// keyIndex finds the record whose integer key is nearest to a query, the
// latest where two are equally near. A later record replaces an earlier one
// of the same key, and records that are cleared more than the least cleared
// one are never kept: no query prefers them again.
//
// Keys live in pages of 64; a record number is page·64 + key mod 64.
type keyIndex struct {
	level   int64 // least clear count seen
	values  int   // values per record
	near    []int32
	far     map[int64]int32
	numbers []int64 // page numbers, ascending
	used    []uint64
	pos     []int32
	vals    []int64
	// The pages of a window come first, those of its numbers in order: the
	// record of a key in it follows from the key.
	low  int64 // number of its first page
	wide int   // its pages
}

// The dense directory serves page numbers from -nearBelow up to nearLimit.
const (
	nearBelow = 1 << 10
	nearLimit = 1 << 20
)

// newKeyIndex returns an empty index whose records have the given number of
// values.
func newKeyIndex(values int) keyIndex {
	return keyIndex{level: math.MaxInt64, values: values}
}

// page is the place of a page by its number, -1 where there is none.
func (x *keyIndex) page(number int64) int32 {
	if d := uint64(number + nearBelow); d < uint64(len(x.near)) {
		return x.near[d] - 1
	}
	if x.far != nil {
		return x.far[number] - 1
	}
	return -1
}

func (x *keyIndex) addPage(number int64) int32 {
	n := int32(len(x.used))
	if d := number - x.low; d >= 0 && d < int64(x.wide) {
		n = int32(d)
	} else {
		x.used = append(x.used, 0)
		x.pos = append(x.pos, make([]int32, 64)...)
		x.vals = append(x.vals, make([]int64, 64*x.values)...)
	}
	if number >= -nearBelow && number < nearLimit {
		d := int(number + nearBelow)
		if d >= len(x.near) {
			near := make([]int32, min(max(2*len(x.near), d+1, 2048), nearBelow+nearLimit))
			copy(near, x.near)
			x.near = near
		}
		x.near[d] = n + 1
	} else {
		if x.far == nil {
			x.far = map[int64]int32{}
		}
		x.far[number] = n + 1
	}
	at, _ := slices.BinarySearch(x.numbers, number)
	x.numbers = slices.Insert(x.numbers, at, number)
	return n
}

// reset drops everything: a record came that is cleared less.
func (x *keyIndex) reset(level int64) {
	clear(x.near)
	clear(x.far)
	x.level = level
	n := x.wide
	x.numbers, x.used, x.pos, x.vals = x.numbers[:0], x.used[:n], x.pos[:64*n], x.vals[:64*n*x.values]
	clear(x.used)
}

// insert returns the record for key, to be filled by the caller. The caller
// has checked that clear is not above the level.
func (x *keyIndex) insert(key, clear int64, pos int) int {
	if clear < x.level {
		x.reset(clear)
	}
	pg := x.page(key >> 6)
	if pg < 0 {
		pg = x.addPage(key >> 6)
	}
	x.used[pg] |= 1 << (key & 63)
	rec := int(pg)<<6 | int(key&63)
	x.pos[rec] = int32(pos)
	return rec
}

// find returns the record nearest to q/m.
func (x *keyIndex) find(q, m int64) int {
	if m == 1 {
		if pg := x.page(q >> 6); pg >= 0 && x.used[pg]>>(q&63)&1 != 0 {
			return int(pg)<<6 | int(q&63)
		}
		return x.nearest(q, q, 1)
	}
	f := q / m
	if q%m < 0 {
		f--
	}
	return x.nearest(f, q, m)
}

// find1 is find for m = 1.
func (x *keyIndex) find1(q int64) int {
	if d := uint64(q>>6 + nearBelow); d < uint64(len(x.near)) {
		if pg := x.near[d] - 1; pg >= 0 && x.used[pg]>>(q&63)&1 != 0 {
			return int(pg)<<6 | int(q&63)
		}
	}
	return x.find(q, 1)
}

// nearest compares the last key not above f with the first one above it.
func (x *keyIndex) nearest(f, q, m int64) int {
	below, above := -1, -1
	var kb, ka int64
	at, ok := slices.BinarySearch(x.numbers, f>>6)
	if ok {
		pg := x.page(f >> 6)
		low := x.used[pg] & (math.MaxUint64 >> (63 - f&63))
		high := x.used[pg] &^ (math.MaxUint64 >> (63 - f&63))
		if low != 0 {
			kb = f&^63 | int64(63-bits.LeadingZeros64(low))
			below = int(pg)<<6 | int(kb&63)
		}
		if high != 0 {
			ka = f&^63 | int64(bits.TrailingZeros64(high))
			above = int(pg)<<6 | int(ka&63)
		}
	}
	if below < 0 && at > 0 {
		pg := x.page(x.numbers[at-1])
		kb = x.numbers[at-1]<<6 | int64(63-bits.LeadingZeros64(x.used[pg]))
		below = int(pg)<<6 | int(kb&63)
	}
	if ok {
		at++
	}
	if above < 0 && at < len(x.numbers) {
		pg := x.page(x.numbers[at])
		ka = x.numbers[at]<<6 | int64(bits.TrailingZeros64(x.used[pg]))
		above = int(pg)<<6 | int(ka&63)
	}
	switch {
	case above < 0:
		return below
	case below < 0:
		return above
	}
	switch db, da := q-m*kb, m*ka-q; {
	case db < da:
		return below
	case da < db:
		return above
	}
	if x.pos[above] > x.pos[below] {
		return above
	}
	return below
}

// table is a function of tokens. Vocabularies may be large and regular, so it
// is kept by pages of tokens, a page as a straight line where it is one; the
// values of equal pages are shared.
type table struct {
	flat  []int64 // small vocabularies
	pages []page
}

const (
	pageBits = 10
	pageSize = 1 << pageBits
)

// page holds pageSize values: a + b·i where id is 0, else v or w.
type page struct {
	a, b   int64
	v      *[pageSize]int32
	w      *[pageSize]int64
	shared int32 // of shared values, from 1
}

// at is the value of a token.
func (t *table) at(tok int64) int64 {
	if t.flat != nil {
		return t.flat[tok]
	}
	return t.pages[tok>>pageBits].at(tok & (pageSize - 1))
}

// at is the value of the i-th token of the page.
func (p *page) at(i int64) int64 {
	switch {
	case p.shared == 0:
		return p.a + p.b*i
	case p.v != nil:
		return int64(p.v[i&(pageSize-1)])
	}
	return p.w[i&(pageSize-1)]
}

// set stores values in the smaller form that holds them.
func (p *page) set(v []int64) {
	narrow := true
	for _, x := range v {
		narrow = narrow && x == int64(int32(x))
	}
	if !narrow {
		p.w = new([pageSize]int64)
		copy(p.w[:], v)
		return
	}
	p.v = new([pageSize]int32)
	for i, x := range v {
		p.v[i] = int32(x)
	}
}

// readTables reads what package generate packed; it panics on anything
// else.
func readTables(text string) []table {
	b, err := io.ReadAll(flate.NewReader(base64.NewDecoder(base64.StdEncoding, strings.NewReader(text))))
	if err != nil {
		panic("tables in generated code: " + err.Error())
	}
	n := func() int {
		v, k := binary.Uvarint(b)
		b = b[k:]
		return int(v)
	}
	z := func() int64 {
		v, k := binary.Varint(b)
		b = b[k:]
		return v
	}
	shared := make([]page, n())
	var v [pageSize]int64
	for i := range shared {
		last := int64(0)
		for j := range v {
			last += z()
			v[j] = last
		}
		shared[i].shared = int32(i + 1)
		shared[i].set(v[:])
	}
	tables := make([]table, n())
	for i := range tables {
		tables[i].pages = make([]page, n())
		for j := range tables[i].pages {
			if s := n(); s > 0 {
				tables[i].pages[j] = shared[s-1]
			} else {
				tables[i].pages[j] = page{a: z(), b: z()}
			}
		}
	}
	return tables
}

// parabola is a set of tokens with logits v·b + v²·g for integers v.
type parabola struct {
	lo, hi int64
	dense  bool // v has no gaps
	// straight: dense, and the token of v is first + v - lo. Then the rest
	// may be missing.
	straight bool
	first    Token
	v        []int64 // ascending
	tokens   []Token
	// halves has the best token for g = -1 and b = 2·lo up to 2·hi, where
	// the set is dense and not straight.
	halves []Token
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
	return slices.Min(f.tokens)
}

func (f *parabola) token(v int64) Token {
	if f.straight {
		return f.first + Token(v-f.lo)
	}
	if f.dense {
		return f.tokens[v-f.lo]
	}
	at, _ := slices.BinarySearch(f.v, v)
	return f.tokens[at]
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
		x, _ := i64(v).mul(i64(b))
		y, _ := i64(v * v).mul(i64(g))
		x, _ = x.add(y)
		x, _ = x.add(a)
		return x
	}
	vi, vj := f.around(b, g)
	si, sj := at(vi), at(vj)
	ti, tj := f.token(vi), f.token(vj)
	if c := si.cmp(sj); c > 0 || c == 0 && ti < tj {
		return si, ti
	}
	return sj, tj
}

// pieceTable is a piecewise linear function of one integer, zero up to at[0].
type pieceTable struct {
	at    []int64 // ascending
	slope []int64 // after at[i]
	base  []int64 // value at at[i]
	// A step ladder has steps of height 1 and width step: its value is
	// clip(floor((u-at[0]-1)/step)+1, 0, steps). step is 0 for other shapes.
	step, steps int64
}

// eval is the value for the argument u.
func (p *pieceTable) eval(u int64) int64 {
	if u <= p.at[0] {
		return 0
	}
	if p.step > 0 {
		return min((u-p.at[0]-1)/p.step+1, p.steps)
	}
	i := sort.Search(len(p.at), func(i int) bool { return p.at[i] >= u }) - 1
	return p.base[i] + p.slope[i]*(u-p.at[i])
}

// bestRecord is the running best (or mean) of a direction, without its values.
type bestRecord struct {
	key   int64
	count int64
	pos   int32
}

package vm

import (
	"encoding/binary"
	"sort"
)

// lin is a linear combination of nodes plus a constant, terms ascending by
// node. It is a value: operations return new ones and share nothing mutable.
type lin struct {
	c Int
	t []linTerm
}

type linTerm struct {
	n int32
	w Int
}

func constant(c Int) lin { return lin{c: c} }

func atom(n int32) lin { return lin{t: []linTerm{{n, one}}} }

func (a lin) isConst() bool { return len(a.t) == 0 }

func (a lin) isZero() bool { return len(a.t) == 0 && a.c.zero() }

// addScaled returns a + w·x. A coefficient beyond 128 bits sets *over.
func (a lin) addScaled(w Int, x lin, over *bool) lin {
	if w.zero() || x.isZero() {
		return a
	}
	mul := func(v Int) Int {
		r, ok := v.mul(w)
		*over = *over || !ok
		return r
	}
	add := func(v, u Int) Int {
		r, ok := v.add(u)
		*over = *over || !ok
		return r
	}
	out := lin{c: add(a.c, mul(x.c)), t: make([]linTerm, 0, len(a.t)+len(x.t))}
	i, j := 0, 0
	for i < len(a.t) || j < len(x.t) {
		switch {
		case j == len(x.t) || i < len(a.t) && a.t[i].n < x.t[j].n:
			out.t = append(out.t, a.t[i])
			i++
		case i == len(a.t) || x.t[j].n < a.t[i].n:
			out.t = append(out.t, linTerm{x.t[j].n, mul(x.t[j].w)})
			j++
		default:
			if s := add(a.t[i].w, mul(x.t[j].w)); !s.zero() {
				out.t = append(out.t, linTerm{a.t[i].n, s})
			}
			i++
			j++
		}
	}
	return out
}

func (a lin) equal(b lin) bool {
	if a.c != b.c || len(a.t) != len(b.t) {
		return false
	}
	for i := range a.t {
		if a.t[i] != b.t[i] {
			return false
		}
	}
	return true
}

// appendKey writes a canonical byte string for memo tables.
func (a lin) appendKey(b []byte) []byte {
	b = binary.LittleEndian.AppendUint64(b, uint64(a.c.hi))
	b = binary.LittleEndian.AppendUint64(b, a.c.lo)
	for _, t := range a.t {
		b = binary.LittleEndian.AppendUint32(b, uint32(t.n))
		b = binary.LittleEndian.AppendUint64(b, uint64(t.w.hi))
		b = binary.LittleEndian.AppendUint64(b, t.w.lo)
	}
	return append(b, ';')
}

func (a lin) key() string { return string(a.appendKey(nil)) }

// interval is a closed range; saturated ends mean "beyond 128 bits".
type interval struct{ lo, hi Int }

func point(c Int) interval { return interval{c, c} }

func (r interval) scaled(w Int) interval {
	a, b := satMul(r.lo, w), satMul(r.hi, w)
	if w.Sign() < 0 {
		return interval{b, a}
	}
	return interval{a, b}
}

func (r interval) plus(s interval) interval {
	return interval{satAdd(r.lo, s.lo), satAdd(r.hi, s.hi)}
}

func (r interval) union(s interval) interval {
	return interval{minOf(r.lo, s.lo), maxOf(r.hi, s.hi)}
}

func (r interval) times(s interval) interval {
	a, b, c, d := satMul(r.lo, s.lo), satMul(r.lo, s.hi), satMul(r.hi, s.lo), satMul(r.hi, s.hi)
	return interval{minOf(minOf(a, b), minOf(c, d)), maxOf(maxOf(a, b), maxOf(c, d))}
}

func (r interval) fits64() bool { return r.lo.fits64() && r.hi.fits64() }

// magnitude is the largest absolute value.
func (r interval) magnitude() Int {
	if r.lo == minInt {
		return maxInt
	}
	return maxOf(r.hi, r.lo.neg())
}

// mergeBreaks sorts by position, adds equal ones and drops zeros.
func mergeBreaks(b []breakpoint) []breakpoint {
	sort.SliceStable(b, func(i, j int) bool { return b[i].at.Cmp(b[j].at) < 0 })
	out := b[:0]
	for _, x := range b {
		if n := len(out); n > 0 && out[n-1].at == x.at {
			out[n-1].w, _ = out[n-1].w.add(x.w)
			continue
		}
		out = append(out, x)
	}
	kept := out[:0]
	for _, x := range out {
		if !x.w.zero() {
			kept = append(kept, x)
		}
	}
	return kept
}

// pieceRange is the range of a piecewise linear function whose breaks lie
// above the least argument, up to the argument hi.
func pieceRange(b []breakpoint, hi Int) interval {
	var r interval // the value is 0 up to the first break
	var value, slope Int
	fits := true
	to := func(from, at Int) {
		d, ok1 := at.sub(from)
		p, ok2 := d.mul(slope)
		v, ok3 := value.add(p)
		fits = fits && ok1 && ok2 && ok3
		value = v
		r = r.union(point(v))
	}
	for i, x := range b {
		if i > 0 {
			to(b[i-1].at, x.at)
		}
		var ok bool
		slope, ok = slope.add(x.w)
		fits = fits && ok
	}
	to(b[len(b)-1].at, hi)
	if !fits {
		return interval{minInt, maxInt}
	}
	return r
}

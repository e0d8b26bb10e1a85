package vm

import "encoding/binary"

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
		r, ok := v.Mul(w)
		*over = *over || !ok
		return r
	}
	add := func(v, u Int) Int {
		r, ok := v.Add(u)
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

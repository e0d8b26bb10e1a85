package plan

import (
	"encoding/binary"

	"tassadar/vm/int128"
)

// linear is a linear combination of nodes plus a constant, terms ascending by
// node. It is a value: operations return new ones and share nothing mutable.
type linear struct {
	c int128.Int
	t []linearTerm
}

type linearTerm struct {
	n int32
	w int128.Int
}

func constant(c int128.Int) linear { return linear{c: c} }

func atom(n int32) linear { return linear{t: []linearTerm{{n, int128.One}}} }

func (a linear) isConst() bool { return len(a.t) == 0 }

func (a linear) isZero() bool { return len(a.t) == 0 && a.c.IsZero() }

// addScaled returns a + w·x. A coefficient beyond 128 bits sets *over.
func (a linear) addScaled(w int128.Int, x linear, over *bool) linear {
	if w.IsZero() || x.isZero() {
		return a
	}
	mul := func(v int128.Int) int128.Int {
		r, ok := v.Mul(w)
		*over = *over || !ok
		return r
	}
	add := func(v, u int128.Int) int128.Int {
		r, ok := v.Add(u)
		*over = *over || !ok
		return r
	}
	out := linear{c: add(a.c, mul(x.c)), t: make([]linearTerm, 0, len(a.t)+len(x.t))}
	i, j := 0, 0
	for i < len(a.t) || j < len(x.t) {
		switch {
		case j == len(x.t) || i < len(a.t) && a.t[i].n < x.t[j].n:
			out.t = append(out.t, a.t[i])
			i++
		case i == len(a.t) || x.t[j].n < a.t[i].n:
			out.t = append(out.t, linearTerm{x.t[j].n, mul(x.t[j].w)})
			j++
		default:
			if s := add(a.t[i].w, mul(x.t[j].w)); !s.IsZero() {
				out.t = append(out.t, linearTerm{a.t[i].n, s})
			}
			i++
			j++
		}
	}
	return out
}

func (a linear) equal(b linear) bool {
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
func (a linear) appendKey(b []byte) []byte {
	b = binary.LittleEndian.AppendUint64(b, uint64(a.c.Hi))
	b = binary.LittleEndian.AppendUint64(b, a.c.Lo)
	for _, t := range a.t {
		b = binary.LittleEndian.AppendUint32(b, uint32(t.n))
		b = binary.LittleEndian.AppendUint64(b, uint64(t.w.Hi))
		b = binary.LittleEndian.AppendUint64(b, t.w.Lo)
	}
	return append(b, ';')
}

func (a linear) key() string { return string(a.appendKey(nil)) }

// Interval is a closed range; saturated ends mean "beyond 128 bits".
type Interval struct{ Lo, Hi int128.Int }

func point(c int128.Int) Interval { return Interval{c, c} }

// Scaled is the range of w·x.
func (r Interval) Scaled(w int128.Int) Interval {
	a, b := int128.SatMul(r.Lo, w), int128.SatMul(r.Hi, w)
	if w.Sign() < 0 {
		return Interval{b, a}
	}
	return Interval{a, b}
}

func (r Interval) plus(s Interval) Interval {
	return Interval{int128.SatAdd(r.Lo, s.Lo), int128.SatAdd(r.Hi, s.Hi)}
}

func (r Interval) union(s Interval) Interval {
	return Interval{int128.MinOf(r.Lo, s.Lo), int128.MaxOf(r.Hi, s.Hi)}
}

func (r Interval) times(s Interval) Interval {
	a, b, c, d := int128.SatMul(r.Lo, s.Lo), int128.SatMul(r.Lo, s.Hi), int128.SatMul(r.Hi, s.Lo), int128.SatMul(r.Hi, s.Hi)
	return Interval{int128.MinOf(int128.MinOf(a, b), int128.MinOf(c, d)), int128.MaxOf(int128.MaxOf(a, b), int128.MaxOf(c, d))}
}

func (r Interval) fits64() bool { return r.Lo.Fits64() && r.Hi.Fits64() }

// magnitude is the largest absolute value.
func (r Interval) magnitude() int128.Int {
	if r.Lo == int128.MinInt {
		return int128.MaxInt
	}
	return int128.MaxOf(r.Hi, r.Lo.Neg())
}

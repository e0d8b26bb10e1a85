package generate

import (
	"fmt"
	"strings"

	"tassadar/vm/internal/plan"
)

// lookKey is a table seen by the tokens of a class; -1 is all of them.
type lookKey struct {
	t     *plan.TokenTable
	class int
	steps bool // in superblocks
}

// look is how generated code finds a value: def, but for tokens from lo up to
// hi: there a + b·(token-lo), or a small table by (token-lo) mod period, or a
// packed table.
type look struct {
	whole  bool // no token asked for is outside
	def    int64
	lo, hi int64
	line   bool
	a, b   int64
	// shift: a + b·((token-lo)>>by); mask: a + b·((token-lo) mod 2^by).
	shift, mask bool
	by          int
	small       []int64 // values from lo on
	period      int64   // a power of two, 0 for none
	values      span    // that all values lie in
}

// maxInline is the largest table written out as a Go literal.
const maxInline = 2048

// lookOf finds the shortest form of t for the tokens of class c.
func (g *generator) lookOf(t *plan.TokenTable, c int) look {
	key := lookKey{t, c, g.inSteps}
	if l, ok := g.looks[key]; ok {
		return l
	}
	p := g.p
	each := func(f func(tok, v int64)) {
		for i := range t.Pages {
			if c >= 0 && p.PageClass[i] >= 0 && int(p.PageClass[i]) != c {
				continue
			}
			from, to := p.Span(i)
			for tok := int64(from); tok < int64(to); tok++ {
				if c < 0 || p.ClassOf.At(tok) == int64(c) {
					f(tok, t.At(tok))
				}
			}
		}
	}
	l := look{whole: c >= 0, lo: -1, line: true, def: t.At(int64(len(p.Model.Names) - 1))}
	first := true
	each(func(tok, v int64) {
		if first {
			l.values, first = span{v, v}, false
		}
		l.values = span{min(l.values.lo, v), max(l.values.hi, v)}
		if c >= 0 || v != l.def {
			if l.lo < 0 {
				l.lo = tok
			}
			l.hi = tok + 1
		}
	})
	if l.lo < 0 {
		l.lo = 0
	}
	size := l.hi - l.lo
	switch {
	case size == 0:
		l.a = l.def
	case size == 1:
		l.a = t.At(l.lo)
	default:
		l.a, l.b = t.At(l.lo), t.At(l.lo+1)-t.At(l.lo)
	}
	each(func(tok, v int64) {
		if d := tok - l.lo; d >= 0 && d < size {
			l.line = l.line && v == l.a+l.b*d
		}
	})
	if g.inSteps && !l.line && size > 8 {
		g.shiftOrMask(&l, t, size)
	}
	if !l.line && !l.shift && !l.mask && size > maxInline {
		for period := int64(2); period <= maxInline && l.period == 0; period *= 2 {
			fits := true
			for d := int64(0); d < size && fits; d++ {
				fits = t.At(l.lo+d) == t.At(l.lo+d&(period-1))
			}
			if fits {
				l.period = period
			}
		}
	}
	if !l.line && !l.shift && !l.mask && (size <= maxInline || l.period > 0) {
		if l.period > 0 {
			size = l.period
		}
		for d := range size {
			l.small = append(l.small, t.At(l.lo+d))
		}
	}
	g.looks[key] = l
	return l
}

// shiftOrMask finds whether t is such a function of the tokens from l.lo on, all
// size of them.
func (g *generator) shiftOrMask(l *look, t *plan.TokenTable, size int64) {
	a := t.At(l.lo)
	for by := 1; int64(1)<<by < size; by++ {
		step := int64(1) << by
		up, ramp := t.At(l.lo+step)-a, t.At(l.lo+1)-a
		shift, mask := true, true
		for d := int64(0); d < size && (shift || mask); d++ {
			v := t.At(l.lo+d) - a
			shift = shift && v == up*(d>>by)
			mask = mask && v == ramp*(d&(step-1))
		}
		if shift || mask {
			l.shift, l.mask, l.by, l.a, l.b = shift, mask && !shift, by, a, ramp
			if shift {
				l.b = up
			}
			return
		}
	}
}

// lookup writes code that sets dst to what t says of a token of class c.
func (g *generator) lookup(t *plan.TokenTable, c int, dst, tok string) string {
	l := g.lookOf(t, c)
	from := func(k int64) string { return minus(tok, k) }
	value := ""
	switch {
	case l.line && l.b == 0:
		value = fmt.Sprintf("int64(%d)", l.a)
	case l.line:
		value = fmt.Sprintf("%s*%d + (%d)", tok, l.b, l.a-l.b*l.lo)
		if l.b == 1 {
			value = minus(tok, l.lo-l.a)
		}
	case l.shift:
		value = fmt.Sprintf("((%s)>>%d)*%d + (%d)", from(l.lo), l.by, l.b, l.a)
	case l.mask:
		value = fmt.Sprintf("((%s)&%d)*%d + (%d)", from(l.lo), int64(1)<<l.by-1, l.b, l.a)
	case l.period > 0:
		value = fmt.Sprintf("int64(%s[(%s)&%d])", g.valueTable(l.small), from(l.lo), l.period-1)
	case l.small != nil:
		value = fmt.Sprintf("int64(%s[%s])", g.valueTable(l.small), from(l.lo))
	default:
		name, ok := g.bigBy[&t.Table]
		if !ok {
			name = fmt.Sprint("big", len(g.big))
			g.bigBy[&t.Table] = name
			g.big = append(g.big, &t.Table)
		}
		return fmt.Sprintf("%s := %s.at(%s)\n", dst, name, tok)
	}
	if l.whole || l.hi == l.lo {
		return fmt.Sprintf("%s := %s\n", dst, value)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s := int64(%d)\nif d := uint64(%s); d < %d {\n%s = %s\n}\n", dst, l.def, from(l.lo), l.hi-l.lo, dst, value)
	return b.String()
}

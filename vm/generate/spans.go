package generate

import (
	"maps"
	"math/bits"
	"slices"

	"tassadar/vm/internal/plan"
)

// span is what a register lies in, both ends included.
type span struct{ lo, hi int64 }

// maxSpan bounds the ends of spans, so that sums of them fit.
const maxSpan = 1 << 62

func (s span) fits() bool { return s.lo > -maxSpan && s.hi < maxSpan }

// within reports whether the span lies between two numbers.
func (s span) within(lo, hi int64) bool { return s.lo >= lo && s.hi <= hi }

// division is a register that is another one divided by 2^by, which is not negative.
type division struct {
	of int32
	by int32
}

// spanOf is what is known of a register.
func (f *folder) spanOf(r int32) (span, bool) {
	if v, ok := f.consts[r]; ok {
		return span{v, v}, v > -maxSpan && v < maxSpan
	}
	s, ok := f.spans[r]
	return s, ok
}

// bound keeps the span of what an instruction sets, where it is known.
func (f *folder) bound(in *plan.Instr) {
	s, ok := f.spanAfter(in)
	if !ok || !s.fits() {
		return
	}
	if f.zeroed[in.Dst] {
		s = span{min(s.lo, 0), max(s.hi, 0)}
	} else if in.Op == plan.OpAnd {
		f.slices[in.Dst] = f.slice(in)
		if in.B > 0 {
			f.divisions[in.Dst] = division{in.A, in.B}
		}
	} else if in.Op == plan.OpBoth {
		f.boths[in.Dst] = bothBits{in.A, in.B, in.K, bits.Len64(uint64(in.K2))}
	}
	f.spans[in.Dst] = s
}

// simpler makes of an instruction what does as well for what its operands can be; before it
// come others.
func (f *folder) simpler(in plan.Instr) (before []plan.Instr, _ plan.Instr) {
	if in.Op == plan.OpLinear {
		before = f.remainders(&in)
		return append(before, f.joinBoths(&in)...), in
	}
	if in.A < 0 {
		return nil, in
	}
	a, ok := f.spanOf(in.A)
	if !ok {
		return nil, in
	}
	minus := plan.Instr{Op: plan.OpLinear, Dst: in.Dst, A: -1, B: -1, K: -in.K, Terms: []plan.Weighted{{Weight: 1, Reg: in.A}}}
	switch in.Op {
	case plan.OpRelu:
		if a.lo >= in.K {
			return nil, minus
		}
	case plan.OpClamp:
		if a.within(in.K, in.K+in.K2) {
			return nil, minus
		}
	case plan.OpLadder:
		if in.K == 0 && in.B > 0 && in.K2&(in.K2+1) == 0 && a.lo >= 0 && a.hi>>in.B <= in.K2 {
			return nil, plan.Instr{Op: plan.OpAnd, Dst: in.Dst, A: in.A, B: in.B, K: in.K2}
		}
	case plan.OpSmall:
		if both, ok := f.bothOf(&in); ok {
			return nil, both
		}
	case plan.OpPiece:
		if a.hi-a.lo < maxInline {
			small := make([]int64, 0, a.hi-a.lo+1)
			for u := a.lo; u <= a.hi; u++ {
				small = append(small, in.Piece.Eval(u))
			}
			return f.simpler(plan.Instr{Op: plan.OpSmall, Dst: in.Dst, A: in.A, B: -1, K: a.lo, Small: small})
		}
	}
	return nil, in
}

func (f *folder) spanAfter(in *plan.Instr) (span, bool) {
	a, known := span{}, false
	if in.A >= 0 && in.Op != plan.OpTable {
		a, known = f.spanOf(in.A)
	}
	switch in.Op {
	case plan.OpLinear:
		return f.spanOfSum(in)
	case plan.OpOwn:
		return f.g.tableSpan(in.Table, f.before[0]), true
	case plan.OpTable:
		if t, ok := f.tokens[in.A]; ok {
			return f.g.tableSpan(in.Table, t), true
		}
		return f.g.tableSpan(in.Table, anyToken), true
	case plan.OpStep, plan.OpEqual:
		return span{0, 1}, true
	case plan.OpAnd:
		if known && a.lo >= 0 {
			return span{0, min(a.hi>>in.B, in.K)}, true
		}
		return span{0, in.K}, true
	case plan.OpBoth:
		return span{0, in.K2}, true
	case plan.OpSmall:
		return span{slices.Min(in.Small), slices.Max(in.Small)}, true
	case plan.OpClamp:
		if !known {
			return span{0, in.K2}, true
		}
		return span{min(max(a.lo-in.K, 0), in.K2), min(max(a.hi-in.K, 0), in.K2)}, true
	case plan.OpLadder:
		if !known {
			return span{0, in.K2}, true
		}
		return span{min(max((a.lo+in.K)>>in.B, 0), in.K2), min(max((a.hi+in.K)>>in.B, 0), in.K2)}, true
	case plan.OpRelu:
		return span{max(a.lo-in.K, 0), max(a.hi-in.K, 0)}, known
	case plan.OpPiece:
		if !known || a.hi-a.lo >= maxInline {
			return span{}, false
		}
		s := span{in.Piece.Eval(a.lo), in.Piece.Eval(a.lo)}
		for u := a.lo; u <= a.hi; u++ {
			v := in.Piece.Eval(u)
			s = span{min(s.lo, v), max(s.hi, v)}
		}
		return s, true
	}
	return span{}, false
}

func (f *folder) spanOfSum(in *plan.Instr) (span, bool) {
	s := span{in.K, in.K}
	for _, t := range in.Terms {
		r, ok := f.spanOf(t.Reg)
		if !ok || !s.fits() {
			return span{}, false
		}
		lo, hi, ok := times(r, t.Weight)
		if !ok {
			return span{}, false
		}
		s = span{s.lo + lo, s.hi + hi}
	}
	return s, true
}

// times is a span multiplied by a weight; false where that may not fit.
func times(s span, w int64) (lo, hi int64, ok bool) {
	const most = 1 << 31
	if !s.within(-most, most) && (w < -1 || w > 1) && (w < -most/2 || w > most/2 || !s.within(-most/2, most/2)) || w < -most || w > most {
		return 0, 0, false
	}
	lo, hi = s.lo*w, s.hi*w
	return min(lo, hi), max(lo, hi), true
}

// anyToken is one of which nothing is known.
var anyToken = known{class: -1, id: -1}

// tableSpan is what a table says of the tokens that one may be.
func (g *generator) tableSpan(t *plan.TokenTable, tok known) span {
	if tok.id >= 0 {
		v := t.At(int64(tok.id))
		return span{v, v}
	}
	return g.lookOf(t, tok.class).values
}

// remainders rewrites a sum: where it has w times a register y, which is a sum itself, less
// w·2^k times y divided by 2^k, that is w times the last k bits of y. It returns the
// instructions that make those bits.
func (f *folder) remainders(in *plan.Instr) (before []plan.Instr) {
	if in.Watch != nil || f.zeroed[in.Dst] {
		return nil
	}
	whole := plan.Instr{Op: plan.OpLinear, Dst: in.Dst, A: -1, B: -1, K: in.K, Terms: slices.Clone(in.Terms)}
	changed := false
	for again := true; again; {
		again = false
		for _, q := range in.Terms {
			d, ok := f.divisions[q.Reg]
			if !ok || q.Weight&(1<<d.by-1) != 0 {
				continue
			}
			w := -(q.Weight >> d.by)
			rest, ok := f.without(in, d.of, w, q)
			if !ok {
				continue
			}
			last := plan.Instr{Op: plan.OpAnd, Dst: f.g.fresh(), A: d.of, K: 1<<d.by - 1}
			if !f.again(&last) {
				f.bound(&last)
				y := f.sumOf(d.of)
				y.Terms = append(y.Terms, plan.Weighted{Weight: -1 << d.by, Reg: q.Reg})
				y.Dst = last.Dst
				f.linear[last.Dst] = y
				before = append(before, last)
			} else {
				last.Dst = f.alias[last.Dst]
			}
			in.K, in.Terms = rest.K, append(rest.Terms, plan.Weighted{Weight: w, Reg: last.Dst})
			changed, again = true, true
			break
		}
	}
	if changed {
		f.wholes[in.Dst] = whole
	}
	return before
}

// sumOf is a register as a sum of others.
func (f *folder) sumOf(r int32) plan.Instr {
	if l, ok := f.linear[r]; ok && !f.zeroed[r] && l.Watch == nil {
		l.Terms = slices.Clone(l.Terms)
		return l
	}
	return plan.Instr{Op: plan.OpLinear, Dst: r, A: -1, B: -1, Terms: []plan.Weighted{{Weight: 1, Reg: r}}}
}

// without takes w times a register, as a sum, and another term from a sum. It reports false
// where they are not in it.
func (f *folder) without(in *plan.Instr, y int32, w int64, q plan.Weighted) (plan.Instr, bool) {
	weights := map[int32]int64{}
	for _, t := range in.Terms {
		weights[t.Reg] += t.Weight
	}
	weights[q.Reg] -= q.Weight
	sum := f.sumOf(y)
	if _, ok := weights[y]; ok {
		sum = plan.Instr{Terms: []plan.Weighted{{Weight: 1, Reg: y}}}
	}
	for _, t := range sum.Terms {
		if weights[t.Reg] != w*t.Weight {
			return plan.Instr{}, false
		}
		delete(weights, t.Reg)
	}
	out := plan.Instr{K: in.K - w*sum.K}
	for _, r := range slices.Sorted(maps.Keys(weights)) {
		if weights[r] != 0 {
			out.Terms = append(out.Terms, plan.Weighted{Weight: weights[r], Reg: r})
		}
	}
	return out, true
}

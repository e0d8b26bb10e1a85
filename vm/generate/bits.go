package generate

import (
	"cmp"
	"slices"

	"tassadar/vm/internal/plan"
)

// Weights know no bits: a machine takes a number apart into digits of a few bits, asks a table
// what two digits have in common, and adds up what comes of it. Where that is what a table says
// of all arguments, superblocks do it at once.

// bitSlice is the n bits of a register from one on.
type bitSlice struct {
	of   int32
	from int64
	n    int
}

// bothBits are the n bits from one on that two registers have in common.
type bothBits struct {
	a, b int32
	from int64
	n    int
}

// slice is what an [plan.OpAnd] takes.
func (f *folder) slice(in *plan.Instr) bitSlice {
	s := bitSlice{in.A, int64(in.B), ones(in.K)}
	if o, ok := f.slices[in.A]; ok && s.from+int64(s.n) <= int64(o.n) {
		s.of, s.from = o.of, s.from+o.from
	}
	return s
}

// ones is n for 2^n - 1, else -1.
func ones(k int64) int {
	for n := range 63 {
		if k == 1<<n-1 {
			return n
		}
	}
	return -1
}

// digit is a register of n bits as bits of another, or of itself.
func (f *folder) digit(r int32, n int) (bitSlice, bool) {
	if f.zeroed[r] {
		return bitSlice{}, false
	}
	if s, ok := f.slices[r]; ok {
		return s, s.n == n
	}
	s, ok := f.spanOf(r)
	return bitSlice{r, 0, n}, ok && s.within(0, 1<<n-1)
}

// bothOf makes of a table of two digits what they have in common, if that is what it says.
func (f *folder) bothOf(in *plan.Instr) (plan.Instr, bool) {
	n := ones(int64(len(in.Small)) - 1)
	sum, ok := f.short[in.A]
	if !ok || n < 2 || n%2 != 0 || in.K != 0 || sum.K != 0 || len(sum.Terms) != 2 || f.zeroed[in.A] || f.zeroed[in.Dst] {
		return plan.Instr{}, false
	}
	n /= 2
	for i, v := range in.Small {
		if v != int64(i>>n&i&(1<<n-1)) {
			return plan.Instr{}, false
		}
	}
	high, low := sum.Terms[0], sum.Terms[1]
	if high.Weight == 1 {
		high, low = low, high
	}
	a, ok1 := f.digit(high.Reg, n)
	b, ok2 := f.digit(low.Reg, n)
	if !ok1 || !ok2 || high.Weight != 1<<n || low.Weight != 1 || a.from != b.from {
		return plan.Instr{}, false
	}
	return plan.Instr{Op: plan.OpBoth, Dst: in.Dst, A: min(a.of, b.of), B: max(a.of, b.of), K: a.from, K2: 1<<n - 1}, true
}

// joinBoths puts bits together in a sum that it weighs as if they stood together already. It
// returns the instructions that make them.
func (f *folder) joinBoths(in *plan.Instr) (before []plan.Instr) {
	if in.Watch != nil || f.zeroed[in.Dst] {
		return nil
	}
	type part struct {
		bothBits
		weight int64
	}
	var parts []part
	var rest []plan.Weighted
	for _, t := range in.Terms {
		if b, ok := f.boths[t.Reg]; ok {
			parts = append(parts, part{b, t.Weight})
		} else {
			rest = append(rest, t)
		}
	}
	slices.SortFunc(parts, func(x, y part) int {
		return cmp.Or(cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b), cmp.Compare(x.from, y.from))
	})
	joined := parts[:0:0]
	for _, p := range parts {
		if n := len(joined); n > 0 {
			q := &joined[n-1]
			if q.a == p.a && q.b == p.b && q.from+int64(q.n) == p.from && q.n+p.n < 32 && p.weight == q.weight<<q.n {
				q.n += p.n
				continue
			}
		}
		joined = append(joined, p)
	}
	if len(joined) == len(parts) {
		return nil
	}
	if _, ok := f.wholes[in.Dst]; !ok {
		f.wholes[in.Dst] = plan.Instr{Op: plan.OpLinear, Dst: in.Dst, A: -1, B: -1, K: in.K, Terms: slices.Clone(in.Terms)}
	}
	in.Terms = rest
	for _, p := range joined {
		both := plan.Instr{Op: plan.OpBoth, Dst: f.g.fresh(), A: p.a, B: p.b, K: p.from, K2: 1<<p.n - 1}
		if f.again(&both) {
			both.Dst = f.alias[both.Dst]
		} else {
			f.bound(&both)
			before = append(before, both)
		}
		in.Terms = append(in.Terms, plan.Weighted{Weight: p.weight, Reg: both.Dst})
	}
	return before
}

package vm

import (
	"math/big"
	"slices"
)

// candidate is a row or family that may hold the next token.
type candidate struct {
	a, b, g lin
	f       int // family, or -1
	id      Token
}

// logits emits the choice of the next token. Candidates that the ranges show
// to be beaten are dropped; the rest are compared relative to one of them.
func (b *builder) logits() {
	var cs []candidate
	seen := map[string]int{}
	for _, r := range b.p.rows {
		x := b.dot(r.row, b.slots)
		if at, ok := seen[x.key()]; ok {
			cs[at].id = min(cs[at].id, r.id)
			continue
		}
		seen[x.key()] = len(cs)
		cs = append(cs, candidate{a: x, f: -1, id: r.id})
	}
	for i := range b.p.families {
		f := &b.p.families[i]
		cs = append(cs, candidate{a: b.dot(f.a, b.slots), b: b.dot(f.b, b.slots), g: b.dot(f.g, b.slots), f: i})
	}
	kept := b.contenders(cs)
	if b.over {
		b.bail("a logit beyond 128 bits")
		return
	}
	groups := b.leads(kept)
	if groups == nil {
		b.choice(kept)
		return
	}
	leads := make([]lin, len(groups))
	for i := range groups {
		leads[i] = groups[i].lead
	}
	ties := true
	if wins, tied, ok := b.outcomes(leads); ok {
		// Candidates that never lead are in nobody's way.
		ties = tied
		var some []leadGroup
		for i, g := range groups {
			if wins[i] || tied {
				some = append(some, g)
			}
		}
		groups = some
	}
	if len(groups) == 1 {
		b.choice(groups[0].members)
		return
	}
	in := instr{op: opLead, a: -1, b: -1}
	for _, g := range groups {
		in.args = append(in.args, b.reg(g.lead))
	}
	in.dst = b.newReg()
	for _, g := range groups {
		for _, c := range g.members {
			b.share(c.b, c.g)
		}
	}
	b.emit(in)
	for i, g := range groups {
		if i == len(groups)-1 && !ties {
			b.choice(g.members)
			return
		}
		at := len(b.code)
		b.emit(instr{op: opCase, a: in.dst, b: -1, k: int64(i)})
		mark := b.enter(-1000 - int32(i))
		b.choice(g.members)
		b.leave(mark)
		b.code[at].skip = int32(len(b.code) - at - 1)
	}
	// Several lead: seldom, so nothing is computed earlier for it.
	uses := b.uses
	b.uses = nil
	b.choice(kept)
	b.uses = uses
}

// leadGroup is the candidates whose logits share their leading part.
type leadGroup struct {
	lead    lin
	members []candidate
}

// leads writes logits as H·lead + rest, where all the rests together differ by
// less than H: the largest lead wins, whatever the rest. Nil where no H does
// that and divides the candidates.
func (b *builder) leads(cs []candidate) []leadGroup {
	families := 0
	base := cs[0].a
	rel := make([]lin, len(cs))
	var sizes []Int
	for i := range cs {
		if cs[i].f >= 0 {
			families++
		}
		rel[i] = b.add(cs[i].a, I64(-1), base)
		sizes = append(sizes, point(rel[i].c).magnitude())
		for _, t := range rel[i].t {
			sizes = append(sizes, point(t.w).magnitude())
		}
	}
	if families == 0 || len(cs) < 2 {
		return nil
	}
	// H divides the largest weights; the more of them, the finer the leads.
	slices.SortFunc(sizes, func(x, y Int) int { return y.Cmp(x) })
	var best []leadGroup
	h := new(big.Int)
	for i, x := range sizes {
		if x.Cmp(I64(2)) < 0 || x == maxInt {
			break
		}
		if i > 0 && x == sizes[i-1] {
			continue
		}
		h.GCD(nil, nil, h, x.Big())
		unit, ok := IntFromBig(h)
		if !ok {
			break
		}
		if groups := b.leadsBy(unit, cs, rel); groups != nil {
			best = groups
		} else if best != nil {
			break
		}
	}
	return best
}

func (b *builder) leadsBy(h Int, cs []candidate, rel []lin) []leadGroup {
	var groups []leadGroup
	at := map[string]int{}
	var rest interval
	for i := range cs {
		big, small, ok := splitBy(h, rel[i])
		if !ok {
			return nil
		}
		c := cs[i]
		c.a = small
		r := b.scores(&c)
		if i == 0 {
			rest = r
		}
		rest = rest.union(r)
		k := big.key()
		if _, ok := at[k]; !ok {
			at[k] = len(groups)
			groups = append(groups, leadGroup{lead: big})
		}
		g := &groups[at[k]]
		g.members = append(g.members, cs[i])
	}
	spread, ok := rest.hi.sub(rest.lo)
	if !ok || spread.Cmp(h) >= 0 || len(groups) < 2 || len(groups) > maxLeads {
		return nil
	}
	return groups
}

// maxLeads bounds the cases that code is written for.
const maxLeads = 32

// choice emits the comparison of candidates and the end.
func (b *builder) choice(kept []candidate) {
	if len(kept) == 1 {
		c := &kept[0]
		if c.f < 0 {
			b.emit(instr{op: opNext, k: int64(c.id)})
			return
		}
		if b.rangeOf(c.g).magnitude().Cmp(I64(1<<38)) < 0 && b.rangeOf(c.b).magnitude().Cmp(I64(1<<60)) < 0 {
			b.emit(instr{op: opPick, a: -1, b: -1, k: int64(c.f), args: []int32{b.reg(c.b), b.reg(c.g)}})
			return
		}
	}
	kept = slices.Clone(kept)
	base := kept[0].a
	wide := false
	for i := range kept {
		c := &kept[i]
		c.a = b.add(c.a, I64(-1), base)
		all := b.rangeOf(c.a)
		if c.f >= 0 {
			f := &b.p.families[c.f]
			top := interval{I64(f.lo), I64(f.hi)}
			all = all.plus(b.rangeOf(c.b).times(top)).plus(b.rangeOf(c.g).times(top.times(top)))
			wide = wide || b.rangeOf(c.g).magnitude().Cmp(I64(1<<40)) >= 0
			if maxOf(b.rangeOf(c.b).magnitude(), b.rangeOf(c.g).magnitude()).Cmp(I64(1<<61)) >= 0 {
				b.bail("a logit's slope beyond 61 bits")
				return
			}
		}
		wide = wide || all.magnitude().Cmp(I64(1<<61)) >= 0
		if all.magnitude().Cmp(Int{1 << 61, 0}) >= 0 {
			b.bail("a logit beyond 125 bits")
			return
		}
	}
	for i := range kept {
		c := &kept[i]
		switch {
		case wide && c.f < 0:
			b.emit(instr{op: opWideRow, a: -1, b: -1, k2: int64(c.id), watch: &watchTable{slots: []watchSlot{b.wideLin(c.a)}}})
		case wide:
			b.emit(instr{op: opWideFamily, a: -1, b: -1, k: int64(c.f), args: []int32{b.reg(c.b), b.reg(c.g)}, watch: &watchTable{slots: []watchSlot{b.wideLin(c.a)}}})
		case c.f < 0:
			in := instr{op: opRow, b: -1, k2: int64(c.id)}
			in.a, in.k = b.operand(c.a)
			b.emit(in)
		default:
			b.emit(instr{op: opFamily, b: -1, a: -1, k: int64(c.f), args: []int32{b.reg(c.a), b.reg(c.b), b.reg(c.g)}})
		}
	}
	b.emit(instr{op: opNext, k: -1})
}

// contenders drops candidates that the ranges show to be beaten: first those
// whose best is below what some candidate always reaches, then pair by pair,
// where what two have in common cancels.
func (b *builder) contenders(cs []candidate) []candidate {
	floor := minInt
	tops := make([]Int, len(cs))
	for i := range cs {
		r := b.scores(&cs[i])
		tops[i] = r.hi
		floor = maxOf(floor, r.lo)
	}
	var near []candidate
	for i := range cs {
		if tops[i].Cmp(floor) >= 0 {
			near = append(near, cs[i])
		}
	}
	dropped := make([]bool, len(near))
	for i := range near {
		for j := range near {
			if len(near) > maxPairs && j > 0 {
				break
			}
			if i != j && !dropped[i] && !dropped[j] && b.beaten(&near[i], &near[j]) {
				dropped[i] = true
			}
		}
	}
	var kept []candidate
	for i := range near {
		if !dropped[i] {
			kept = append(kept, near[i])
		}
	}
	return kept
}

// scores is the range of the best logit of a candidate; clamped ends are as
// far as they can be.
func (b *builder) scores(c *candidate) interval {
	r := b.rangeOf(c.a)
	if c.f < 0 {
		return r
	}
	f := &b.p.families[c.f]
	lo := minInt
	rb, rg := b.rangeOf(c.b), b.rangeOf(c.g)
	for _, v := range []int64{f.v[0], f.v[len(f.v)-1], f.nearest(0)} {
		lo = maxOf(lo, addLo(rb.scaled(I64(v)).lo, rg.scaled(I64(v*v)).lo))
	}
	return interval{addLo(r.lo, lo), addHi(r.hi, f.top(rb, rg))}
}

// addHi adds upper bounds, addLo lower ones: what is clamped stays so.
func addHi(x, y Int) Int {
	if x == maxInt || y == maxInt {
		return maxInt
	}
	return satAdd(x, y)
}

func addLo(x, y Int) Int {
	if x == minInt || y == minInt {
		return minInt
	}
	return satAdd(x, y)
}

// top bounds v·b + v²·g over the family for all b and g in their ranges.
func (f *family) top(b, g interval) Int {
	first, last := f.v[0], f.v[len(f.v)-1]
	hi := minInt
	if last >= 0 {
		hi = quadraticTop(max(first, 0), last, b.hi, g.hi)
	}
	if first < 0 {
		hi = maxOf(hi, quadraticTop(max(-last, 1), -first, satMul(b.lo, I64(-1)), g.hi))
	}
	return hi
}

// quadraticTop is the maximum of v·b + v²·g over the integers from lo to hi,
// neither negative; clamped where it leaves 128 bits.
func quadraticTop(lo, hi int64, b, g Int) Int {
	at := func(v int64) Int { return addHi(satMul(b, I64(v)), satMul(g, I64(v*v))) }
	top := maxOf(at(lo), at(hi))
	if g.Sign() >= 0 || g == minInt || b.Sign() <= 0 {
		return top
	}
	// The vertex, by bisection on the difference b + (2v+1)·g, which falls.
	for lo < hi {
		mid := lo + (hi-lo)/2
		if satAdd(b, satMul(g, I64(2*mid+1))).Sign() > 0 {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return maxOf(top, at(lo))
}

// nearest is the member nearest to v.
func (f *family) nearest(v int64) int64 {
	at, _ := slices.BinarySearch(f.v, v)
	if at == len(f.v) || at > 0 && v-f.v[at-1] < f.v[at]-v {
		at--
	}
	return f.v[at]
}

// beaten reports whether every token of x loses against some token of y.
func (b *builder) beaten(x, y *candidate) bool {
	d := b.rangeOf(b.add(x.a, I64(-1), y.a)).hi
	switch {
	case x.f < 0 && y.f < 0:
		return d.Sign() < 0 || d.Sign() == 0 && x.id > y.id
	case y.f < 0:
		return addHi(d, b.p.families[x.f].top(b.rangeOf(x.b), b.rangeOf(x.g))).Sign() < 0
	case x.f < 0:
		f := &b.p.families[y.f]
		rb, rg := b.rangeOf(y.b).scaled(I64(-1)), b.rangeOf(y.g).scaled(I64(-1))
		try := []int64{f.v[0], f.v[len(f.v)-1], f.nearest(0)}
		// The vertex that the worst case has, for positive and negative v.
		for _, slope := range []Int{rb.hi, rb.lo} {
			if rg.hi.Sign() > 0 {
				if v, ok := divFloor(slope.neg(), satMul(rg.hi, I64(2))).Int64(); ok && v > -1<<40 && v < 1<<40 {
					try = append(try, f.nearest(v), f.nearest(v+1))
				}
			}
		}
		for _, v := range try {
			if addHi(d, addHi(rb.scaled(I64(v)).hi, rg.scaled(I64(v*v)).hi)).Sign() < 0 {
				return true
			}
		}
		return false
	}
	db := b.rangeOf(b.add(x.b, I64(-1), y.b))
	dg := b.rangeOf(b.add(x.g, I64(-1), y.g))
	fx, fy := &b.p.families[x.f], &b.p.families[y.f]
	if addHi(d, fx.top(db, dg)).Sign() >= 0 {
		return false
	}
	if fy.dense {
		return fx.v[0] >= fy.v[0] && fx.v[len(fx.v)-1] <= fy.v[len(fy.v)-1]
	}
	for _, v := range fx.v {
		if _, ok := slices.BinarySearch(fy.v, v); !ok {
			return false
		}
	}
	return true
}

// divFloor is ⌊a/d⌋ for positive d.
func divFloor(a, d Int) Int {
	v, _ := IntFromBig(new(big.Int).Div(a.Big(), d.Big()))
	return v
}

package plan

import (
	"math/big"
	"slices"

	"tassadar/vm"
	"tassadar/vm/int128"
)

// candidate is a row or family that may hold the next token.
type candidate struct {
	a, b, g linear
	f       int // family, or -1
	id      vm.Token
}

// logits emits the choice of the next token. Candidates that the ranges show
// to be beaten are dropped; the rest are compared relative to one of them.
func (b *builder) logits() {
	var cs []candidate
	seen := map[string]int{}
	for _, r := range b.p.Rows {
		x := b.dot(r.Row, b.slots)
		if at, ok := seen[x.key()]; ok {
			cs[at].id = min(cs[at].id, r.Token)
			continue
		}
		seen[x.key()] = len(cs)
		cs = append(cs, candidate{a: x, f: -1, id: r.Token})
	}
	for i := range b.p.Families {
		f := &b.p.Families[i]
		cs = append(cs, candidate{a: b.dot(f.a, b.slots), b: b.dot(f.b, b.slots), g: b.dot(f.g, b.slots), f: i})
	}
	kept := b.contenders(cs)
	if b.over {
		b.giveUp("a logit beyond 128 bits")
		return
	}
	groups := b.leads(kept)
	if groups == nil {
		b.choice(kept)
		return
	}
	leads := make([]linear, len(groups))
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
	in := Instr{Op: OpLead, A: -1, B: -1}
	for _, g := range groups {
		in.Args = append(in.Args, b.reg(g.lead))
	}
	in.Dst = b.newReg()
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
		b.emit(Instr{Op: OpCase, A: in.Dst, B: -1, K: int64(i)})
		mark := b.enter(-1000 - int32(i))
		b.choice(g.members)
		b.leave(mark)
		b.code[at].Skip = int32(len(b.code) - at - 1)
	}
	// Several lead: seldom, so nothing is computed earlier for it.
	uses := b.uses
	b.uses = nil
	b.choice(kept)
	b.uses = uses
}

// leadGroup is the candidates whose logits share their leading part.
type leadGroup struct {
	lead    linear
	members []candidate
}

// leads writes logits as H·lead + rest, where all the rests together differ by
// less than H: the largest lead wins, whatever the rest. Nil where no H does
// that and divides the candidates.
func (b *builder) leads(cs []candidate) []leadGroup {
	families := 0
	base := cs[0].a
	rel := make([]linear, len(cs))
	var sizes []int128.Int
	for i := range cs {
		if cs[i].f >= 0 {
			families++
		}
		rel[i] = b.add(cs[i].a, int128.I64(-1), base)
		sizes = append(sizes, point(rel[i].c).magnitude())
		for _, t := range rel[i].t {
			sizes = append(sizes, point(t.w).magnitude())
		}
	}
	if families == 0 || len(cs) < 2 {
		return nil
	}
	// H divides the largest weights; the more of them, the finer the leads.
	slices.SortFunc(sizes, func(x, y int128.Int) int { return y.Cmp(x) })
	var best []leadGroup
	h := new(big.Int)
	for i, x := range sizes {
		if x.Cmp(int128.I64(2)) < 0 || x == int128.MaxInt {
			break
		}
		if i > 0 && x == sizes[i-1] {
			continue
		}
		h.GCD(nil, nil, h, x.Big())
		unit, ok := int128.FromBig(h)
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

func (b *builder) leadsBy(h int128.Int, cs []candidate, rel []linear) []leadGroup {
	var groups []leadGroup
	at := map[string]int{}
	var rest Interval
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
	spread, ok := rest.Hi.Sub(rest.Lo)
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
			b.emit(Instr{Op: OpNext, K: int64(c.id)})
			return
		}
		if b.rangeOf(c.g).magnitude().Cmp(int128.I64(1<<38)) < 0 && b.rangeOf(c.b).magnitude().Cmp(int128.I64(1<<60)) < 0 {
			b.emit(Instr{Op: OpPick, A: -1, B: -1, K: int64(c.f), Args: []int32{b.reg(c.b), b.reg(c.g)}})
			return
		}
	}
	kept = slices.Clone(kept)
	base := kept[0].a
	wide := false
	for i := range kept {
		c := &kept[i]
		c.a = b.add(c.a, int128.I64(-1), base)
		all := b.rangeOf(c.a)
		if c.f >= 0 {
			f := &b.p.Families[c.f]
			top := Interval{int128.I64(f.Lo), int128.I64(f.Hi)}
			all = all.plus(b.rangeOf(c.b).times(top)).plus(b.rangeOf(c.g).times(top.times(top)))
			wide = wide || b.rangeOf(c.g).magnitude().Cmp(int128.I64(1<<40)) >= 0
			if int128.MaxOf(b.rangeOf(c.b).magnitude(), b.rangeOf(c.g).magnitude()).Cmp(int128.I64(1<<61)) >= 0 {
				b.giveUp("a logit's slope beyond 61 bits")
				return
			}
		}
		wide = wide || all.magnitude().Cmp(int128.I64(1<<61)) >= 0
		if all.magnitude().Cmp(int128.Int{Hi: 1 << 61, Lo: 0}) >= 0 {
			b.giveUp("a logit beyond 125 bits")
			return
		}
	}
	for i := range kept {
		c := &kept[i]
		switch {
		case wide && c.f < 0:
			b.emit(Instr{Op: OpWideRow, A: -1, B: -1, K2: int64(c.id), Watch: &watchTable{Slots: []watchSlot{b.wideLinear(c.a)}}})
		case wide:
			b.emit(Instr{Op: OpWideFamily, A: -1, B: -1, K: int64(c.f), Args: []int32{b.reg(c.b), b.reg(c.g)}, Watch: &watchTable{Slots: []watchSlot{b.wideLinear(c.a)}}})
		case c.f < 0:
			in := Instr{Op: OpRow, B: -1, K2: int64(c.id)}
			in.A, in.K = b.operand(c.a)
			b.emit(in)
		default:
			b.emit(Instr{Op: OpFamily, B: -1, A: -1, K: int64(c.f), Args: []int32{b.reg(c.a), b.reg(c.b), b.reg(c.g)}})
		}
	}
	b.emit(Instr{Op: OpNext, K: -1})
}

// contenders drops candidates that the ranges show to be beaten: first those
// whose best is below what some candidate always reaches, then pair by pair,
// where what two have in common cancels.
func (b *builder) contenders(cs []candidate) []candidate {
	floor := int128.MinInt
	tops := make([]int128.Int, len(cs))
	for i := range cs {
		r := b.scores(&cs[i])
		tops[i] = r.Hi
		floor = int128.MaxOf(floor, r.Lo)
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
func (b *builder) scores(c *candidate) Interval {
	r := b.rangeOf(c.a)
	if c.f < 0 {
		return r
	}
	f := &b.p.Families[c.f]
	lo := int128.MinInt
	rb, rg := b.rangeOf(c.b), b.rangeOf(c.g)
	for _, v := range []int64{f.V[0], f.V[len(f.V)-1], f.nearest(0)} {
		lo = int128.MaxOf(lo, addLo(rb.Scaled(int128.I64(v)).Lo, rg.Scaled(int128.I64(v*v)).Lo))
	}
	return Interval{addLo(r.Lo, lo), addHi(r.Hi, f.top(rb, rg))}
}

// addHi adds upper bounds, addLo lower ones: what is clamped stays so.
func addHi(x, y int128.Int) int128.Int {
	if x == int128.MaxInt || y == int128.MaxInt {
		return int128.MaxInt
	}
	return int128.SatAdd(x, y)
}

func addLo(x, y int128.Int) int128.Int {
	if x == int128.MinInt || y == int128.MinInt {
		return int128.MinInt
	}
	return int128.SatAdd(x, y)
}

// top bounds v·b + v²·g over the family for all b and g in their ranges.
func (f *family) top(b, g Interval) int128.Int {
	first, last := f.V[0], f.V[len(f.V)-1]
	hi := int128.MinInt
	if last >= 0 {
		hi = quadraticTop(max(first, 0), last, b.Hi, g.Hi)
	}
	if first < 0 {
		hi = int128.MaxOf(hi, quadraticTop(max(-last, 1), -first, int128.SatMul(b.Lo, int128.I64(-1)), g.Hi))
	}
	return hi
}

// quadraticTop is the maximum of v·b + v²·g over the integers from lo to hi,
// neither negative; clamped where it leaves 128 bits.
func quadraticTop(lo, hi int64, b, g int128.Int) int128.Int {
	at := func(v int64) int128.Int {
		return addHi(int128.SatMul(b, int128.I64(v)), int128.SatMul(g, int128.I64(v*v)))
	}
	top := int128.MaxOf(at(lo), at(hi))
	if g.Sign() >= 0 || g == int128.MinInt || b.Sign() <= 0 {
		return top
	}
	// The vertex, by bisection on the difference b + (2v+1)·g, which falls.
	for lo < hi {
		mid := lo + (hi-lo)/2
		if int128.SatAdd(b, int128.SatMul(g, int128.I64(2*mid+1))).Sign() > 0 {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return int128.MaxOf(top, at(lo))
}

// nearest is the member nearest to v.
func (f *family) nearest(v int64) int64 {
	at, _ := slices.BinarySearch(f.V, v)
	if at == len(f.V) || at > 0 && v-f.V[at-1] < f.V[at]-v {
		at--
	}
	return f.V[at]
}

// beaten reports whether every token of x loses against some token of y.
func (b *builder) beaten(x, y *candidate) bool {
	d := b.rangeOf(b.add(x.a, int128.I64(-1), y.a)).Hi
	switch {
	case x.f < 0 && y.f < 0:
		return d.Sign() < 0 || d.Sign() == 0 && x.id > y.id
	case y.f < 0:
		return addHi(d, b.p.Families[x.f].top(b.rangeOf(x.b), b.rangeOf(x.g))).Sign() < 0
	case x.f < 0:
		f := &b.p.Families[y.f]
		rb, rg := b.rangeOf(y.b).Scaled(int128.I64(-1)), b.rangeOf(y.g).Scaled(int128.I64(-1))
		try := []int64{f.V[0], f.V[len(f.V)-1], f.nearest(0)}
		// The vertex that the worst case has, for positive and negative v.
		for _, slope := range []int128.Int{rb.Hi, rb.Lo} {
			if rg.Hi.Sign() > 0 {
				if v, ok := divFloor(slope.Neg(), int128.SatMul(rg.Hi, int128.I64(2))).Int64(); ok && v > -1<<40 && v < 1<<40 {
					try = append(try, f.nearest(v), f.nearest(v+1))
				}
			}
		}
		for _, v := range try {
			if addHi(d, addHi(rb.Scaled(int128.I64(v)).Hi, rg.Scaled(int128.I64(v*v)).Hi)).Sign() < 0 {
				return true
			}
		}
		return false
	}
	db := b.rangeOf(b.add(x.b, int128.I64(-1), y.b))
	dg := b.rangeOf(b.add(x.g, int128.I64(-1), y.g))
	fx, fy := &b.p.Families[x.f], &b.p.Families[y.f]
	if addHi(d, fx.top(db, dg)).Sign() >= 0 {
		return false
	}
	if fy.Dense {
		return fx.V[0] >= fy.V[0] && fx.V[len(fx.V)-1] <= fy.V[len(fy.V)-1]
	}
	for _, v := range fx.V {
		if _, ok := slices.BinarySearch(fy.V, v); !ok {
			return false
		}
	}
	return true
}

// divFloor is ⌊a/d⌋ for positive d.
func divFloor(a, d int128.Int) int128.Int {
	v, _ := int128.FromBig(new(big.Int).Div(a.Big(), d.Big()))
	return v
}

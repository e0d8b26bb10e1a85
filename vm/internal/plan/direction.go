package plan

import (
	"math/big"

	"tassadar/vm/int128"
)

// ray returns the primitive direction of a query and whether it has one.
func ray(q [2]linear) (d [2]int128.Int, ok bool) {
	lead := func(x linear) int128.Int {
		if len(x.t) > 0 {
			return x.t[0].w
		}
		return x.c
	}
	switch {
	case q[1].isZero():
		return [2]int128.Int{int128.One, {}}, true
	case q[0].isZero():
		return [2]int128.Int{{}, int128.One}, true
	}
	if len(q[0].t) != len(q[1].t) {
		return d, false
	}
	a, b := lead(q[0]).Big(), lead(q[1]).Big()
	g := new(big.Int).GCD(nil, nil, new(big.Int).Abs(a), new(big.Int).Abs(b))
	if g.Sign() == 0 {
		return d, false
	}
	d[0], _ = int128.FromBig(a.Quo(a, g))
	d[1], _ = int128.FromBig(b.Quo(b, g))
	var over bool
	x := linear{}.addScaled(d[1], q[0], &over)
	y := linear{}.addScaled(d[0], q[1], &over)
	return d, !over && x.equal(y)
}

// directionScale is the range of s in query = s·d.
func (b *builder) directionScale(hp *headPlan, hl *headInputs) (Interval, bool) {
	d := b.p.Directions[hp.Index].d
	var over bool
	x := linear{}.addScaled(d[1], hl.q[0], &over)
	y := linear{}.addScaled(d[0], hl.q[1], &over)
	if over || !x.equal(y) {
		return Interval{}, false
	}
	c := 0
	if d[0].IsZero() {
		c = 1
	}
	r := b.rangeOf(hl.q[c])
	if d[c].Sign() < 0 {
		r = r.Scaled(int128.I64(-1))
	}
	return r, true
}

func (p *Plan) planDirection(l, h int, hp *headPlan, done []headPlan, builders []*builder, inputs [][]headInputs) bool {
	head := &p.Model.Layers[l].Heads[h]
	dp := directionPlan{layer: l, head: h, Mean: head.Average}
	found := false
	for i, b := range builders {
		q := inputs[i][h].q
		if b.first || q[0].isZero() && q[1].isZero() {
			continue
		}
		d, ok := ray(q)
		if !ok {
			return false
		}
		// The sign is such that the scale is positive.
		c := 0
		if d[0].IsZero() {
			c = 1
		}
		r := b.rangeOf(q[c])
		if d[c].Sign() < 0 {
			r = r.Scaled(int128.I64(-1))
		}
		switch {
		case r.Lo.Sign() > 0:
		case r.Hi.Sign() < 0:
			d[0], d[1] = d[0].Neg(), d[1].Neg()
		default:
			return false
		}
		if found && d != dp.d {
			return false
		}
		dp.d, found = d, true
	}
	if !found {
		return false
	}
	keys := make([]linear, len(builders))
	for i, b := range builders {
		keys[i] = b.add(b.add(linear{}, dp.d[0], inputs[i][h].k[0]), dp.d[1], inputs[i][h].k[1])
		if b.over {
			return false
		}
	}
	if !p.packKey(&dp, builders, keys) {
		return false
	}
	hp.Kind = HeadDirection
	if head.Average {
		hp.Kind = HeadMean
	}
	hp.Index = -1
	for i := range p.Directions {
		x := &p.Directions[i]
		first := &p.Model.Layers[x.layer].Heads[x.head]
		if x.layer == l && x.Mean == dp.Mean && x.d == dp.d && sameRow(first.Key[0], head.Key[0], 1) && sameRow(first.Key[1], head.Key[1], 1) {
			hp.Index = i
		}
	}
	if hp.Index < 0 {
		hp.Index = len(p.Directions)
		p.Directions = append(p.Directions, dp)
	}
	p.places(l, h, hp, &p.Directions[hp.Index].Values)
	return true
}

// packKey finds how keys compare within 64 bits: as they are, or with a large
// common coefficient c replaced by the smallest one that keeps the order.
func (p *Plan) packKey(dp *directionPlan, builders []*builder, keys []linear) bool {
	limit := func(r Interval) bool { return r.magnitude().Cmp(int128.I64(1<<62)) < 0 }
	fits := true
	for i, b := range builders {
		fits = fits && limit(b.rangeOf(keys[i]))
	}
	var c int128.Int
	for _, row := range p.Model.Layers[dp.layer].Heads[dp.head].Key {
		for _, t := range row {
			if w := t.Weight; w.Sign() < 0 && w != int128.MinInt {
				c = int128.MaxOf(c, w.Neg())
			} else {
				c = int128.MaxOf(c, w)
			}
		}
	}
	if fits {
		for i, b := range builders {
			if r := b.rangeOf(keys[i]); i == 0 {
				dp.Range = r
			} else {
				dp.Range = dp.Range.union(r)
			}
		}
		return true
	}
	dp.c = c
	var small Interval
	for i, b := range builders {
		_, rest, ok := splitBy(dp.c, keys[i])
		if !ok {
			return false
		}
		if r := b.rangeOf(rest); i == 0 {
			small = r
		} else {
			small = small.union(r)
		}
	}
	spread, ok := small.Hi.Sub(small.Lo)
	if !ok || spread.Cmp(c) >= 0 || spread.Cmp(int128.I64(1<<31)) >= 0 {
		return false
	}
	dp.scale, _ = spread.Int64()
	dp.scale++
	for i, b := range builders {
		r := b.rangeOf(dp.packed(b, keys[i]))
		if !limit(r) {
			return false
		}
		if i == 0 {
			dp.Range = r
		} else {
			dp.Range = dp.Range.union(r)
		}
	}
	return true
}

// splitBy writes x as h·a + rest; a term counts with one part only.
func splitBy(h int128.Int, x linear) (a, rest linear, ok bool) {
	part := func(w int128.Int) (int128.Int, int128.Int) {
		// Rounded to the nearest multiple.
		twice := new(big.Int).Lsh(h.Big(), 1)
		q := new(big.Int).Add(new(big.Int).Lsh(w.Big(), 1), h.Big())
		q.Div(q, twice)
		qi, _ := int128.FromBig(q)
		ri, _ := int128.FromBig(new(big.Int).Sub(w.Big(), q.Mul(q, h.Big())))
		return qi, ri
	}
	a.c, rest.c = part(x.c)
	for _, t := range x.t {
		q, r := part(t.w)
		if !q.IsZero() && !r.IsZero() {
			return linear{}, linear{}, false
		}
		if !q.IsZero() {
			a.t = append(a.t, linearTerm{t.n, q})
		} else {
			rest.t = append(rest.t, linearTerm{t.n, r})
		}
	}
	return a, rest, true
}

func (dp *directionPlan) packed(b *builder, k linear) linear {
	if dp.c.IsZero() {
		return k
	}
	a, rest, _ := splitBy(dp.c, k)
	return b.add(rest, int128.I64(dp.scale), a)
}

package vm

import "math/big"

// ray returns the primitive direction of a query and whether it has one.
func ray(q [2]lin) (d [2]Int, ok bool) {
	lead := func(x lin) Int {
		if len(x.t) > 0 {
			return x.t[0].w
		}
		return x.c
	}
	switch {
	case q[1].isZero():
		return [2]Int{one, {}}, true
	case q[0].isZero():
		return [2]Int{{}, one}, true
	}
	if len(q[0].t) != len(q[1].t) {
		return d, false
	}
	a, b := lead(q[0]).Big(), lead(q[1]).Big()
	g := new(big.Int).GCD(nil, nil, new(big.Int).Abs(a), new(big.Int).Abs(b))
	if g.Sign() == 0 {
		return d, false
	}
	d[0], _ = IntFromBig(a.Quo(a, g))
	d[1], _ = IntFromBig(b.Quo(b, g))
	var over bool
	x := lin{}.addScaled(d[1], q[0], &over)
	y := lin{}.addScaled(d[0], q[1], &over)
	return d, !over && x.equal(y)
}

// directionScale is the range of s in query = s·d.
func (b *builder) directionScale(hp *headPlan, hl *headLins) (interval, bool) {
	d := b.p.directions[hp.index].d
	var over bool
	x := lin{}.addScaled(d[1], hl.q[0], &over)
	y := lin{}.addScaled(d[0], hl.q[1], &over)
	if over || !x.equal(y) {
		return interval{}, false
	}
	c := 0
	if d[0].zero() {
		c = 1
	}
	r := b.rangeOf(hl.q[c])
	if d[c].Sign() < 0 {
		r = r.scaled(I64(-1))
	}
	return r, true
}

func (p *plan) planDirection(l, h int, hp *headPlan, done []headPlan, bs []*builder, ls [][]headLins) bool {
	head := &p.m.Layers[l].Heads[h]
	dp := directionPlan{layer: l, head: h, mean: head.Average}
	found := false
	for i, b := range bs {
		q := ls[i][h].q
		if b.first || q[0].isZero() && q[1].isZero() {
			continue
		}
		d, ok := ray(q)
		if !ok {
			return false
		}
		// The sign is such that the scale is positive.
		c := 0
		if d[0].zero() {
			c = 1
		}
		r := b.rangeOf(q[c])
		if d[c].Sign() < 0 {
			r = r.scaled(I64(-1))
		}
		switch {
		case r.lo.Sign() > 0:
		case r.hi.Sign() < 0:
			d[0], d[1] = d[0].neg(), d[1].neg()
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
	keys := make([]lin, len(bs))
	for i, b := range bs {
		keys[i] = b.add(b.add(lin{}, dp.d[0], ls[i][h].k[0]), dp.d[1], ls[i][h].k[1])
		if b.over {
			return false
		}
	}
	if !p.packKey(&dp, bs, keys) {
		return false
	}
	hp.kind = headDirection
	if head.Average {
		hp.kind = headMean
	}
	hp.index = -1
	for i := range p.directions {
		x := &p.directions[i]
		first := &p.m.Layers[x.layer].Heads[x.head]
		if x.layer == l && x.mean == dp.mean && x.d == dp.d && sameRow(first.Key[0], head.Key[0], 1) && sameRow(first.Key[1], head.Key[1], 1) {
			hp.index = i
		}
	}
	if hp.index < 0 {
		hp.index = len(p.directions)
		p.directions = append(p.directions, dp)
	}
	p.places(l, h, hp, &p.directions[hp.index].values)
	return true
}

// packKey finds how keys compare within 64 bits: as they are, or with a large
// common coefficient c replaced by the smallest one that keeps the order.
func (p *plan) packKey(dp *directionPlan, bs []*builder, keys []lin) bool {
	limit := func(r interval) bool { return r.magnitude().Cmp(I64(1<<62)) < 0 }
	fits := true
	for i, b := range bs {
		fits = fits && limit(b.rangeOf(keys[i]))
	}
	var c Int
	for _, row := range p.m.Layers[dp.layer].Heads[dp.head].Key {
		for _, t := range row {
			if w := t.Weight; w.Sign() < 0 && w != minInt {
				c = maxOf(c, w.neg())
			} else {
				c = maxOf(c, w)
			}
		}
	}
	if fits {
		for i, b := range bs {
			if r := b.rangeOf(keys[i]); i == 0 {
				dp.r = r
			} else {
				dp.r = dp.r.union(r)
			}
		}
		return true
	}
	dp.c = c
	var small interval
	for i, b := range bs {
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
	spread, ok := small.hi.sub(small.lo)
	if !ok || spread.Cmp(c) >= 0 || spread.Cmp(I64(1<<31)) >= 0 {
		return false
	}
	dp.scale, _ = spread.Int64()
	dp.scale++
	for i, b := range bs {
		r := b.rangeOf(dp.packed(b, keys[i]))
		if !limit(r) {
			return false
		}
		if i == 0 {
			dp.r = r
		} else {
			dp.r = dp.r.union(r)
		}
	}
	return true
}

// splitBy writes x as h·a + rest; a term counts with one part only.
func splitBy(h Int, x lin) (a, rest lin, ok bool) {
	part := func(w Int) (Int, Int) {
		// Rounded to the nearest multiple.
		twice := new(big.Int).Lsh(h.Big(), 1)
		q := new(big.Int).Add(new(big.Int).Lsh(w.Big(), 1), h.Big())
		q.Div(q, twice)
		qi, _ := IntFromBig(q)
		ri, _ := IntFromBig(new(big.Int).Sub(w.Big(), q.Mul(q, h.Big())))
		return qi, ri
	}
	a.c, rest.c = part(x.c)
	for _, t := range x.t {
		q, r := part(t.w)
		if !q.zero() && !r.zero() {
			return lin{}, lin{}, false
		}
		if !q.zero() {
			a.t = append(a.t, linTerm{t.n, q})
		} else {
			rest.t = append(rest.t, linTerm{t.n, r})
		}
	}
	return a, rest, true
}

func (dp *directionPlan) packed(b *builder, k lin) lin {
	if dp.c.zero() {
		return k
	}
	a, rest, _ := splitBy(dp.c, k)
	return b.add(rest, I64(dp.scale), a)
}

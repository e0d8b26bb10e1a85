package vm

import (
	"encoding/binary"
	"math/big"
	"slices"
)

// nodeKind says how a node gets its value. Nodes are what a forward pass
// computes besides linear combinations.
type nodeKind uint8

const (
	nCol    nodeKind = iota // embedding column a of the own token
	nPos                    // own position
	nSquare                 // x²
	nPiece                  // piecewise linear function of x
	nMul                    // x·y
	nAt                     // position that a gather picks: x/k rounded half up, clipped to 0..own
	nEnd                    // position that a gather with key component 0 picks: first if x < 0, else own
	nTok                    // token at position a
	nTable                  // table k of token a
	nHist                   // stored value k of position a
	nFind                   // record in index k nearest to x/j
	nEntry                  // value k of record a
	nBest                   // value j of the best record of direction k
	nScan                   // position that scan k picks for query (x, y)
	nMean                   // sum j and count of mean k: a fraction
	nSum                    // sum j of mean k
	nPart                   // x times mean a, exact
	nWhole                  // mean a, exact
	nAny                    // what head j of layer a picks for component k, however: while planning
)

type node struct {
	kind   nodeKind
	a      int32
	j      int32
	k      int64
	x, y   lin
	breaks []breakpoint
	r      interval
	// arg numbers x up to its sign, where the node is a piecewise function;
	// sign is what x has to be multiplied with.
	arg  int32
	sign int8
}

// builder evaluates the model symbolically for one class of tokens: slots
// hold linear combinations of nodes, and what is constant for the class
// folds away.
type builder struct {
	p     *plan
	class int
	first bool // position 0: every head can only pick its own position
	nodes []node
	memo  map[string]int32
	args  map[string]int32 // numbers of arguments of piecewise functions
	slots []lin
	known map[int32][]int64 // by position node: table values fixed by a split, parallel to split.tables
	split map[int32]*split
	depth int
	// values counts the splits by value that led here.
	values int
	work   int
	over   bool
	// watch makes blocks that report every state; picks is what the heads of
	// the layer picked.
	watch bool
	picks []pick
	// fail is why this class cannot be planned; the engine then falls back.
	fail string
	emitState
}

// positions is the range of positions but the first.
func (p *plan) positions() interval { return interval{one, I64(int64(p.m.MaxTokens() - 1))} }

func newBuilder(p *plan, class int, first bool) *builder {
	b := &builder{p: p, class: class, first: first, memo: map[string]int32{}, args: map[string]int32{}, known: map[int32][]int64{}, split: map[int32]*split{}}
	m := p.m
	b.slots = make([]lin, m.Width)
	cl := &p.classes[class]
	for s := range b.slots {
		r := cl.cols[s]
		if r.lo == r.hi {
			b.slots[s] = constant(r.lo)
		} else {
			b.slots[s] = b.node(node{kind: nCol, a: int32(s), r: r})
		}
	}
	if !first {
		pos := b.node(node{kind: nPos, r: p.positions()})
		if m.Position >= 0 {
			b.slots[m.Position] = b.add(b.slots[m.Position], one, pos)
		}
		if m.Square >= 0 {
			b.slots[m.Square] = b.add(b.slots[m.Square], one, b.square(pos))
		}
	}
	return b
}

func (b *builder) clone() *builder {
	c := *b
	c.nodes = slices.Clone(b.nodes)
	c.memo = make(map[string]int32, len(b.memo))
	for k, v := range b.memo {
		c.memo[k] = v
	}
	c.args = make(map[string]int32, len(b.args))
	for k, v := range b.args {
		c.args[k] = v
	}
	c.slots = slices.Clone(b.slots)
	c.known = make(map[int32][]int64, len(b.known))
	for k, v := range b.known {
		c.known[k] = v
	}
	c.split = make(map[int32]*split, len(b.split))
	for k, v := range b.split {
		c.split[k] = v
	}
	c.emitState = b.emitState.clone()
	return &c
}

func (b *builder) bail(why string) {
	if b.fail == "" {
		b.fail = why
	}
}

func (b *builder) add(x lin, w Int, y lin) lin {
	if b.work += 1 + len(x.t) + len(y.t); b.work > b.p.budget {
		b.bail("too much work to plan")
		return lin{}
	}
	return x.addScaled(w, y, &b.over)
}

// node returns the combination that is just n, creating it once.
func (b *builder) node(n node) lin {
	if n.r.lo == n.r.hi && n.kind != nFind && n.kind != nTok && n.kind != nAt {
		return constant(n.r.lo)
	}
	key := make([]byte, 0, 64)
	key = append(key, byte(n.kind))
	key = binary.LittleEndian.AppendUint32(key, uint32(n.a))
	key = binary.LittleEndian.AppendUint32(key, uint32(n.j))
	key = binary.LittleEndian.AppendUint64(key, uint64(n.k))
	key = n.x.appendKey(key)
	key = n.y.appendKey(key)
	for _, x := range n.breaks {
		key = constant(x.at).appendKey(key)
		key = constant(x.w).appendKey(key)
	}
	id, ok := b.memo[string(key)]
	if !ok {
		id = int32(len(b.nodes))
		if n.kind == nPiece {
			b.number(&n)
		}
		b.nodes = append(b.nodes, n)
		b.memo[string(key)] = id
	}
	if k := &b.nodes[id]; ok && k.r.lo == k.r.hi && k.kind != nFind && k.kind != nTok && k.kind != nAt {
		return constant(k.r.lo) // since a split
	}
	return atom(id)
}

// checkedNode is node, computed even where nothing needs it: the definition
// refuses a fraction whoever reads it. A pass that does not predict leaves
// that to the one that does.
func (b *builder) checkedNode(n node) lin {
	x := b.node(n)
	if b.regs != nil && !b.scout && len(x.t) == 1 {
		b.nodeReg(x.t[0].n)
	}
	return x
}

func (b *builder) dot(row Row, slots []lin) lin {
	var sum lin
	for _, t := range row {
		sum = b.add(sum, t.Weight, slots[t.Slot])
	}
	return sum
}

func (b *builder) square(x lin) lin {
	if x.isConst() {
		c, ok := x.c.Mul(x.c)
		b.over = b.over || !ok
		return constant(c)
	}
	if x.t[0].w.Sign() < 0 {
		x = b.add(lin{}, I64(-1), x)
	}
	r := b.rangeOf(x)
	top := r.magnitude()
	return b.node(node{kind: nSquare, x: x, r: interval{Int{}, satMul(top, top)}})
}

// piece returns Σ w·relu(u - at), folding what the range of u decides.
func (b *builder) piece(u lin, breaks []breakpoint) lin {
	r := b.rangeOf(u)
	var out lin
	kept := make([]breakpoint, 0, len(breaks))
	if b.levels(r, breaks) {
		// Steps and clamps stay whole: as a difference of a linear part and a
		// relu their range would be lost.
		kept, breaks = append(kept, breaks...), nil
	}
	for _, x := range breaks {
		switch {
		case r.hi.Cmp(x.at) <= 0:
		case r.lo.Cmp(x.at) >= 0:
			out = b.add(out, x.w, b.add(u, I64(-1), constant(x.at)))
		default:
			kept = append(kept, x)
		}
	}
	kept = mergeBreaks(kept)
	if len(kept) == 0 {
		return out
	}
	g := contentOfBreaks(kept)
	for i := range kept {
		kept[i].w = divExact(kept[i].w, g)
	}
	values := pieceRange(kept, r.hi)
	return b.add(out, g, b.node(node{kind: nPiece, x: u, breaks: kept, r: values}))
}

// levels reports whether the function is constant after its last break, and
// breaks within the range.
func (b *builder) levels(r interval, breaks []breakpoint) bool {
	var sum Int
	inside := false
	for _, x := range breaks {
		var ok bool
		if sum, ok = sum.Add(x.w); !ok {
			return false
		}
		inside = inside || r.lo.Cmp(x.at) < 0 && x.at.Cmp(r.hi) < 0
	}
	return inside && sum.zero()
}

// contentOfBreaks is the common factor of the weights, signed like the first.
func contentOfBreaks(b []breakpoint) Int {
	g := new(big.Int)
	for _, x := range b {
		g.GCD(nil, nil, g, new(big.Int).Abs(x.w.Big()))
	}
	v, ok := IntFromBig(g)
	if !ok {
		return one
	}
	if b[0].w.Sign() < 0 {
		v = v.neg()
	}
	return v
}

func divExact(a, d Int) Int {
	if d == one {
		return a
	}
	v, _ := IntFromBig(new(big.Int).Quo(a.Big(), d.Big()))
	return v
}

func (b *builder) hasMean(x lin) bool {
	return slices.ContainsFunc(x.t, func(t linTerm) bool { return b.nodes[t.n].kind == nMean })
}

// product returns x·y. Fractions may stand in y only.
func (b *builder) product(x, y lin) lin {
	switch {
	case x.isConst():
		return b.add(lin{}, x.c, y)
	case y.isConst():
		return b.add(lin{}, y.c, x)
	}
	if b.hasMean(x) {
		b.bail("an average gates a neuron")
		return lin{}
	}
	var out, rest lin
	rest.c = y.c
	for _, t := range y.t {
		if b.nodes[t.n].kind != nMean {
			rest.t = append(rest.t, t)
			continue
		}
		if n := &b.nodes[t.n]; b.p.directions[n.k].always() && b.isCount(x) {
			r := b.rangeOf(x).union(point(Int{})).times(n.r)
			out = b.add(out, t.w, b.node(node{kind: nSum, k: n.k, j: n.j, r: r}))
			continue
		}
		part := b.checkedNode(node{kind: nPart, a: t.n, x: x, r: b.rangeOf(x).union(point(Int{})).times(b.nodes[t.n].r)})
		out = b.add(out, t.w, part)
	}
	if rest.isConst() {
		return b.add(out, rest.c, x)
	}
	r := b.rangeOf(x).times(b.rangeOf(rest))
	return b.add(out, one, b.node(node{kind: nMul, x: x, y: rest, r: r}))
}

// isCount reports whether x is the number of positions so far.
func (b *builder) isCount(x lin) bool {
	return x.c == one && len(x.t) == 1 && x.t[0].w == one && b.nodes[x.t[0].n].kind == nPos
}

// gateGroup are neurons of one layer whose gates differ by a constant and
// whose upper rows are the same: together, piecewise linear functions of u.
type gateGroup struct {
	u, up   lin
	members []int // neuron
	at, f   []Int // threshold and factor per member
}

// bySlot are the functions, by the slot that they are added to.
func (g *gateGroup) bySlot(layer *Layer, over *bool) ([]int, map[int][]breakpoint) {
	by := map[int][]breakpoint{}
	var slots []int
	for i, j := range g.members {
		for _, t := range layer.Neurons[j].Down {
			if _, ok := by[t.Slot]; !ok {
				slots = append(slots, t.Slot)
			}
			w, ok := t.Weight.Mul(g.f[i])
			*over = *over || !ok
			by[t.Slot] = append(by[t.Slot], breakpoint{g.at[i], w})
		}
	}
	slices.Sort(slots)
	return slots, by
}

// gates groups the neurons of layer l. What they add without a function of
// anything is added to a copy of the slots.
func (b *builder) gates(l int) (order []gateGroup, out []lin) {
	layer := &b.p.m.Layers[l]
	groups := map[string]int{}
	out = slices.Clone(b.slots)
	constants := make([]Int, len(out))
	rows := b.rowValues(l)
	for j := range layer.Neurons {
		n := &layer.Neurons[j]
		if len(n.Down) == 0 {
			continue
		}
		role := b.p.squares[l][j]
		if role == squareFollower {
			continue
		}
		gv, gate, off := rows.gate(j)
		if role != squareNone {
			if gv.mean {
				b.bail("an average is squared")
				return nil, nil
			}
			sq := b.square(gate)
			w := one
			if role == squareMinus {
				w = I64(-1)
			}
			for _, t := range n.Down {
				out[t.Slot] = b.add(out[t.Slot], t.Weight, b.add(lin{}, w, sq))
			}
			continue
		}
		if gv.mean {
			b.bail("an average gates a neuron")
			return nil, nil
		}
		if off {
			continue
		}
		up := rows.up(j)
		if up.isZero() {
			continue
		}
		factor := one
		if up.isConst() {
			factor, up = up.c, constant(one)
		}
		at, _ := Int{}.sub(gate.c)
		u := lin{t: gate.t}
		if u.isConst() {
			// relu of a positive constant: linear.
			for _, t := range n.Down {
				w, ok := t.Weight.Mul(gate.c)
				b.over = b.over || !ok
				w, ok = w.Mul(factor)
				b.over = b.over || !ok
				if !up.isConst() {
					out[t.Slot] = b.add(out[t.Slot], w, up)
					continue
				}
				constants[t.Slot], ok = constants[t.Slot].Add(w)
				b.over = b.over || !ok
			}
			continue
		}
		key := string(up.appendKey(gv.key[:len(gv.key):len(gv.key)]))
		g, ok := groups[key]
		if !ok {
			g = len(order)
			groups[key] = g
			order = append(order, gateGroup{u: u, up: up})
		}
		order[g].members = append(order[g].members, j)
		order[g].at = append(order[g].at, at)
		order[g].f = append(order[g].f, factor)
	}
	for s, c := range constants {
		out[s] = b.add(out[s], one, constant(c))
	}
	return order, out
}

// neurons adds the feed-forward block of layer l, as gates found it, to the
// slots.
func (b *builder) neurons(l int, order []gateGroup, out []lin) {
	if b.fail != "" {
		return
	}
	for gi := range order {
		g := &order[gi]
		slots, bySlot := g.bySlot(&b.p.m.Layers[l], &b.over)
		for _, s := range slots {
			v := b.piece(g.u, mergeBreaks(bySlot[s]))
			out[s] = b.add(out[s], one, b.product(v, g.up))
		}
	}
	for s := range out {
		if !b.hasMean(out[s]) {
			continue
		}
		var whole lin
		whole.c = out[s].c
		for _, t := range out[s].t {
			v := atom(t.n)
			if n := b.nodes[t.n]; n.kind == nMean {
				v = b.checkedNode(node{kind: nWhole, a: t.n, r: n.r})
			}
			whole = b.add(whole, t.w, v)
		}
		out[s] = whole
	}
	b.take(out)
}

// take makes out the state. What cannot be shown to fit 128 bits is left to the
// definition, which refuses it where it does not, whoever reads it.
func (b *builder) take(out []lin) {
	for s := range out {
		if out[s].equal(b.slots[s]) {
			continue
		}
		if r := b.rangeOf(out[s]); r.lo == minInt || r.hi == maxInt {
			b.bail("a state beyond 128 bits")
		}
	}
	b.slots = out
	if b.over {
		b.bail("a coefficient beyond 128 bits")
	}
}

// headLins are the linear combinations of one head at one position.
type headLins struct {
	q, k, v [2]lin
}

func (b *builder) headLins(l int) []headLins {
	layer := &b.p.m.Layers[l]
	out := make([]headLins, len(layer.Heads))
	for h := range layer.Heads {
		head := &layer.Heads[h]
		if head.Unused() {
			continue
		}
		for c := range 2 {
			out[h].q[c] = b.dot(head.Query[c], b.slots)
			out[h].k[c] = b.dot(head.Key[c], b.slots)
			if len(head.Out[c]) > 0 {
				out[h].v[c] = b.dot(head.Value[c], b.slots)
			}
		}
	}
	return out
}

// heads adds what the heads of layer l pick to the slots.
func (b *builder) heads(l int, hl []headLins) {
	layer := &b.p.m.Layers[l]
	out := slices.Clone(b.slots)
	b.picks = b.picks[:0]
	for h := range layer.Heads {
		head := &layer.Heads[h]
		if head.Unused() {
			continue
		}
		v, ok := b.picked(l, h, &hl[h])
		if !ok {
			return
		}
		for c := range 2 {
			for _, t := range head.Out[c] {
				out[t.Slot] = b.add(out[t.Slot], t.Weight, v[c])
			}
		}
	}
	b.take(out)
}

// gatherAt returns the node of the position that a gather head picks, or -1.
func (b *builder) gatherAt(hl *headLins) int32 {
	if !hl.q[1].isConst() {
		return -1
	}
	m, ok := hl.q[1].c.Int64()
	if !ok || m < 0 || m > 1<<31 {
		return -1
	}
	own := interval{Int{}, b.p.positions().hi}
	if m == 0 {
		return b.node(node{kind: nEnd, x: hl.q[0], r: own}).t[0].n
	}
	return b.node(node{kind: nAt, x: hl.q[0], k: m, r: own}).t[0].n
}

// pick tells which position a head picked: the own one, the value of a node,
// the position of the record that a node found, or that of a direction.
type pick struct {
	kind  pickKind
	node  int32
	index int
}

type pickKind uint8

const (
	pickOwn pickKind = iota
	pickNode
	pickRecord
	pickBest
	pickAverage
)

func (b *builder) picked(l, h int, hl *headLins) ([2]lin, bool) {
	head, hp := &b.p.m.Layers[l].Heads[h], &b.p.heads[l][h]
	var v [2]lin
	if head.Average {
		b.picks = append(b.picks, pick{kind: pickAverage})
	} else {
		b.picks = append(b.picks, pick{kind: pickOwn})
	}
	saw := func(p pick) {
		if !head.Average {
			b.picks[len(b.picks)-1] = p
		}
	}
	zeroQuery := hl.q[0].isZero() && hl.q[1].isZero()
	if b.first || hp.kind == headSelf || zeroQuery && !head.Average {
		return hl.v, true
	}
	each := func(f func(c int) lin) {
		for c := range 2 {
			if len(head.Out[c]) > 0 {
				v[c] = f(c)
			}
		}
	}
	if b.selfQuery(hp, hl) {
		return hl.v, true
	}
	// fails: while planning, what is picked is any value that there is; a
	// split may still show more about the query.
	fails := func(why string) ([2]lin, bool) {
		if b.regs != nil {
			b.bail(why)
			return v, false
		}
		each(func(c int) lin {
			return b.node(node{kind: nAny, a: int32(l), j: int32(h), k: int64(c), r: hp.r[c]})
		})
		return v, true
	}
	switch hp.kind {
	case headGather:
		at := b.gatherAt(hl)
		if at < 0 {
			return fails("a gather's query is not scaled by a constant")
		}
		saw(pick{kind: pickNode, node: at})
		each(func(c int) lin { return b.valueAt(at, hp, c) })
	case headContent:
		m, ok := hl.q[1].c.Int64()
		if !hl.q[1].isConst() || !ok || m <= 0 || m > 1<<31 || !b.p.clearWins(hp, b.rangeOf(hl.q[0]), m) || !b.p.nearFits(hp, b.rangeOf(hl.q[0]), m) {
			return fails("a look-up's query is not of the form that its index serves")
		}
		find := b.node(node{kind: nFind, k: int64(hp.index), j: int32(m), x: hl.q[0]}).t[0].n
		saw(pick{kind: pickRecord, node: find, index: hp.index})
		each(func(c int) lin {
			return b.node(node{kind: nEntry, a: find, k: int64(hp.val[c]), r: hp.r[c]})
		})
	case headDirection, headMean:
		s, ok := b.directionScale(hp, hl)
		if !ok || s.lo.Sign() <= 0 {
			if hp.kind == headDirection {
				return fails("a query points away from the direction of its head")
			}
			b.bail("a query points away from the direction of its head")
			return v, false
		}
		saw(pick{kind: pickBest, index: hp.index})
		each(func(c int) lin {
			if hp.kind == headMean {
				return b.node(node{kind: nMean, k: int64(hp.index), j: int32(hp.val[c]), r: hp.r[c]})
			}
			return b.node(node{kind: nBest, k: int64(hp.index), j: int32(hp.val[c]), r: hp.r[c]})
		})
	case headScan:
		if maxOf(b.rangeOf(hl.q[0]).magnitude(), b.rangeOf(hl.q[1]).magnitude()).Cmp(I64(1<<62)) >= 0 {
			return fails("a query beyond 62 bits")
		}
		at := b.node(node{kind: nScan, k: int64(hp.index), x: hl.q[0], y: hl.q[1], r: interval{Int{}, b.p.positions().hi}}).t[0].n
		saw(pick{kind: pickNode, node: at})
		each(func(c int) lin { return b.valueAt(at, hp, c) })
	default:
		b.bail("a head that only the definition runs")
		return v, false
	}
	return v, true
}

// valueAt reads component c of a head's value at the position of node at.
func (b *builder) valueAt(at int32, hp *headPlan, c int) lin {
	if hp.table[c] < 0 {
		return b.node(node{kind: nHist, a: at, k: int64(hp.val[c]), r: hp.r[c]})
	}
	if known, ok := b.known[at]; ok {
		if i := slices.Index(b.split[at].tables, hp.table[c]); i >= 0 {
			return constant(I64(known[i]))
		}
	}
	t := b.p.tables[hp.table[c]]
	if t.r.lo == t.r.hi {
		return constant(t.r.lo)
	}
	tok := b.node(node{kind: nTok, a: at}).t[0].n
	return b.node(node{kind: nTable, a: tok, k: int64(hp.table[c]), r: t.r})
}

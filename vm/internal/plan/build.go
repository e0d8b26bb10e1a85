package plan

import (
	"encoding/binary"
	"math/big"
	"slices"

	"tassadar/vm"
	"tassadar/vm/int128"
)

// nodeKind says how a node gets its value. Nodes are what a forward pass
// computes besides linear combinations.
type nodeKind uint8

const (
	nodeColumn   nodeKind = iota // embedding column a of the own token
	nodePosition                 // own position
	nodeSquare                   // x²
	nodePiece                    // piecewise linear function of x
	nodeProduct                  // x·y
	nodeGatherAt                 // position that a gather picks: x/k rounded half up, clipped to 0..own
	nodeEnd                      // position that a gather with key component 0 picks: first if x < 0, else own
	nodeToken                    // token at position a
	nodeTable                    // table k of token a
	nodeHistory                  // stored value k of position a
	nodeFind                     // record in index k nearest to x/j
	nodeEntry                    // value k of record a
	nodeBest                     // value j of the best record of direction k
	nodeScan                     // position that scan k picks for query (x, y)
	nodeMean                     // sum j and count of mean k: a fraction
	nodeSum                      // sum j of mean k
	nodePart                     // x times mean a, exact
	nodeWhole                    // mean a, exact
	nodeAnyPick                  // what head j of layer a picks for component k, however: while planning
)

type node struct {
	kind   nodeKind
	a      int32
	j      int32
	k      int64
	x, y   linear
	breaks []breakpoint
	r      Interval
	// arg numbers x up to its sign, where the node is a piecewise function;
	// sign is what x has to be multiplied with.
	arg  int32
	sign int8
}

// builder evaluates the model symbolically for one class of tokens: slots
// hold linear combinations of nodes, and what is constant for the class
// folds away.
type builder struct {
	p     *Plan
	class int
	first bool // position 0: every head can only pick its own position
	nodes []node
	memo  map[string]int32
	args  map[string]int32 // numbers of arguments of piecewise functions
	slots []linear
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
func (p *Plan) positions() Interval {
	return Interval{int128.One, int128.I64(int64(p.Model.MaxTokens() - 1))}
}

func newBuilder(p *Plan, class int, first bool) *builder { return newBuilderOf(p, class, -1, first) }

// newBuilderOf is newBuilder for one token of the class, where token is not
// negative.
func newBuilderOf(p *Plan, class int, token vm.Token, first bool) *builder {
	b := &builder{p: p, class: class, first: first, memo: map[string]int32{}, args: map[string]int32{}, known: map[int32][]int64{}, split: map[int32]*split{}}
	m := p.Model
	b.slots = make([]linear, m.Width)
	cols := p.Classes[class].cols
	if token >= 0 {
		cols = make([]Interval, m.Width)
		for _, e := range m.Embed[token] {
			cols[e.Slot] = point(e.Weight)
		}
	}
	for s := range b.slots {
		r := cols[s]
		if r.Lo == r.Hi {
			b.slots[s] = constant(r.Lo)
		} else {
			b.slots[s] = b.node(node{kind: nodeColumn, a: int32(s), r: r})
		}
	}
	if !first {
		pos := b.node(node{kind: nodePosition, r: p.positions()})
		if m.Position >= 0 {
			b.slots[m.Position] = b.add(b.slots[m.Position], int128.One, pos)
		}
		if m.Square >= 0 {
			b.slots[m.Square] = b.add(b.slots[m.Square], int128.One, b.square(pos))
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

func (b *builder) giveUp(why string) {
	if b.fail == "" {
		b.fail = why
	}
}

func (b *builder) add(x linear, w int128.Int, y linear) linear {
	if b.work += 1 + len(x.t) + len(y.t); b.work > b.p.budget {
		b.giveUp("too much work to plan")
		return linear{}
	}
	return x.addScaled(w, y, &b.over)
}

// node returns the combination that is just n, creating it once.
func (b *builder) node(n node) linear {
	if n.r.Lo == n.r.Hi && n.kind != nodeFind && n.kind != nodeToken && n.kind != nodeGatherAt {
		return constant(n.r.Lo)
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
		if n.kind == nodePiece {
			b.number(&n)
		}
		b.nodes = append(b.nodes, n)
		b.memo[string(key)] = id
	}
	if k := &b.nodes[id]; ok && k.r.Lo == k.r.Hi && k.kind != nodeFind && k.kind != nodeToken && k.kind != nodeGatherAt {
		return constant(k.r.Lo) // since a split
	}
	return atom(id)
}

// checkedNode is node, computed even where nothing needs it: the definition
// refuses a fraction whoever reads it. A pass that does not predict leaves
// that to the one that does.
func (b *builder) checkedNode(n node) linear {
	x := b.node(n)
	if b.regs != nil && !b.unchecked && len(x.t) == 1 {
		b.nodeReg(x.t[0].n)
	}
	return x
}

func (b *builder) dot(row vm.Row, slots []linear) linear {
	var sum linear
	for _, t := range row {
		sum = b.add(sum, t.Weight, slots[t.Slot])
	}
	return sum
}

func (b *builder) square(x linear) linear {
	if x.isConst() {
		c, ok := x.c.Mul(x.c)
		b.over = b.over || !ok
		return constant(c)
	}
	if x.t[0].w.Sign() < 0 {
		x = b.add(linear{}, int128.I64(-1), x)
	}
	r := b.rangeOf(x)
	top := r.magnitude()
	return b.node(node{kind: nodeSquare, x: x, r: Interval{int128.Int{}, int128.SatMul(top, top)}})
}

// piece returns Σ w·relu(u - at), folding what the range of u decides.
func (b *builder) piece(u linear, breaks []breakpoint) linear {
	r := b.rangeOf(u)
	var out linear
	kept := make([]breakpoint, 0, len(breaks))
	if b.levels(r, breaks) {
		// Steps and clamps stay whole: as a difference of a linear part and a
		// relu their range would be lost.
		kept, breaks = append(kept, breaks...), nil
	}
	for _, x := range breaks {
		switch {
		case r.Hi.Cmp(x.at) <= 0:
		case r.Lo.Cmp(x.at) >= 0:
			out = b.add(out, x.w, b.add(u, int128.I64(-1), constant(x.at)))
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
	values := pieceRange(kept, r.Hi)
	return b.add(out, g, b.node(node{kind: nodePiece, x: u, breaks: kept, r: values}))
}

// levels reports whether the function is constant after its last break, and
// breaks within the range.
func (b *builder) levels(r Interval, breaks []breakpoint) bool {
	var sum int128.Int
	inside := false
	for _, x := range breaks {
		var ok bool
		if sum, ok = sum.Add(x.w); !ok {
			return false
		}
		inside = inside || r.Lo.Cmp(x.at) < 0 && x.at.Cmp(r.Hi) < 0
	}
	return inside && sum.IsZero()
}

// contentOfBreaks is the common factor of the weights, signed like the first.
func contentOfBreaks(b []breakpoint) int128.Int {
	g := new(big.Int)
	for _, x := range b {
		g.GCD(nil, nil, g, new(big.Int).Abs(x.w.Big()))
	}
	v, ok := int128.FromBig(g)
	if !ok {
		return int128.One
	}
	if b[0].w.Sign() < 0 {
		v = v.Neg()
	}
	return v
}

func divExact(a, d int128.Int) int128.Int {
	if d == int128.One {
		return a
	}
	v, _ := int128.FromBig(new(big.Int).Quo(a.Big(), d.Big()))
	return v
}

func (b *builder) hasMean(x linear) bool {
	return slices.ContainsFunc(x.t, func(t linearTerm) bool { return b.nodes[t.n].kind == nodeMean })
}

// product returns x·y. Fractions may stand in y only.
func (b *builder) product(x, y linear) linear {
	switch {
	case x.isConst():
		return b.add(linear{}, x.c, y)
	case y.isConst():
		return b.add(linear{}, y.c, x)
	}
	if b.hasMean(x) {
		b.giveUp("an average gates a neuron")
		return linear{}
	}
	var out, rest linear
	rest.c = y.c
	for _, t := range y.t {
		if b.nodes[t.n].kind != nodeMean {
			rest.t = append(rest.t, t)
			continue
		}
		if n := &b.nodes[t.n]; b.p.Directions[n.k].Always() && b.isCount(x) {
			r := b.rangeOf(x).union(point(int128.Int{})).times(n.r)
			out = b.add(out, t.w, b.node(node{kind: nodeSum, k: n.k, j: n.j, r: r}))
			continue
		}
		part := b.checkedNode(node{kind: nodePart, a: t.n, x: x, r: b.rangeOf(x).union(point(int128.Int{})).times(b.nodes[t.n].r)})
		out = b.add(out, t.w, part)
	}
	if rest.isConst() {
		return b.add(out, rest.c, x)
	}
	r := b.rangeOf(x).times(b.rangeOf(rest))
	return b.add(out, int128.One, b.node(node{kind: nodeProduct, x: x, y: rest, r: r}))
}

// isCount reports whether x is the number of positions so far.
func (b *builder) isCount(x linear) bool {
	return x.c == int128.One && len(x.t) == 1 && x.t[0].w == int128.One && b.nodes[x.t[0].n].kind == nodePosition
}

// gateGroup are neurons of one layer whose gates differ by a constant and
// whose upper rows are the same: together, piecewise linear functions of u.
type gateGroup struct {
	u, up   linear
	members []int        // neuron
	at, f   []int128.Int // threshold and factor per member
}

// bySlot are the functions, by the slot that they are added to.
func (g *gateGroup) bySlot(layer *vm.Layer, over *bool) ([]int, map[int][]breakpoint) {
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
func (b *builder) gates(l int) (order []gateGroup, out []linear) {
	layer := &b.p.Model.Layers[l]
	groups := map[string]int{}
	out = slices.Clone(b.slots)
	constants := make([]int128.Int, len(out))
	rows := b.rowValues(l)
	for j := range layer.Neurons {
		n := &layer.Neurons[j]
		if len(n.Down) == 0 {
			continue
		}
		role := b.p.Squares[l][j]
		if role == SquareFollower {
			continue
		}
		gv, gate, off := rows.gate(j)
		if role != squareNone {
			if gv.mean {
				b.giveUp("an average is squared")
				return nil, nil
			}
			sq := b.square(gate)
			w := int128.One
			if role == squareMinus {
				w = int128.I64(-1)
			}
			for _, t := range n.Down {
				out[t.Slot] = b.add(out[t.Slot], t.Weight, b.add(linear{}, w, sq))
			}
			continue
		}
		if gv.mean {
			b.giveUp("an average gates a neuron")
			return nil, nil
		}
		if off {
			continue
		}
		up := rows.up(j)
		if up.isZero() {
			continue
		}
		factor := int128.One
		if up.isConst() {
			factor, up = up.c, constant(int128.One)
		}
		at, _ := int128.Int{}.Sub(gate.c)
		u := linear{t: gate.t}
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
		out[s] = b.add(out[s], int128.One, constant(c))
	}
	return order, out
}

// neurons adds the feed-forward block of layer l, as gates found it, to the
// slots.
func (b *builder) neurons(l int, order []gateGroup, out []linear) {
	if b.fail != "" {
		return
	}
	for gi := range order {
		g := &order[gi]
		slots, bySlot := g.bySlot(&b.p.Model.Layers[l], &b.over)
		for _, s := range slots {
			v := b.piece(g.u, mergeBreaks(bySlot[s]))
			out[s] = b.add(out[s], int128.One, b.product(v, g.up))
		}
	}
	for s := range out {
		if !b.hasMean(out[s]) {
			continue
		}
		var whole linear
		whole.c = out[s].c
		for _, t := range out[s].t {
			v := atom(t.n)
			if n := b.nodes[t.n]; n.kind == nodeMean {
				v = b.checkedNode(node{kind: nodeWhole, a: t.n, r: n.r})
			}
			whole = b.add(whole, t.w, v)
		}
		out[s] = whole
	}
	b.take(out)
}

// take makes out the state. What cannot be shown to fit 128 bits is left to the
// definition, which refuses it where it does not, whoever reads it.
func (b *builder) take(out []linear) {
	for s := range out {
		if out[s].equal(b.slots[s]) {
			continue
		}
		if r := b.rangeOf(out[s]); r.Lo == int128.MinInt || r.Hi == int128.MaxInt {
			b.giveUp("a state beyond 128 bits")
		}
	}
	b.slots = out
	if b.over {
		b.giveUp("a coefficient beyond 128 bits")
	}
}

// headInputs are the linear combinations of one head at one position.
type headInputs struct {
	q, k, v [2]linear
}

func (b *builder) inputs(l int) []headInputs {
	layer := &b.p.Model.Layers[l]
	out := make([]headInputs, len(layer.Heads))
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
func (b *builder) heads(l int, hl []headInputs) {
	layer := &b.p.Model.Layers[l]
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
func (b *builder) gatherAt(hl *headInputs) int32 {
	if !hl.q[1].isConst() {
		return -1
	}
	m, ok := hl.q[1].c.Int64()
	if !ok || m < 0 || m > 1<<31 {
		return -1
	}
	own := Interval{int128.Int{}, b.p.positions().Hi}
	if m == 0 {
		return b.node(node{kind: nodeEnd, x: hl.q[0], r: own}).t[0].n
	}
	return b.node(node{kind: nodeGatherAt, x: hl.q[0], k: m, r: own}).t[0].n
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
	PickOwn pickKind = iota
	PickNode
	PickRecord
	PickBest
	PickAverage
)

func (b *builder) picked(l, h int, hl *headInputs) ([2]linear, bool) {
	head, hp := &b.p.Model.Layers[l].Heads[h], &b.p.Heads[l][h]
	var v [2]linear
	if head.Average {
		b.picks = append(b.picks, pick{kind: PickAverage})
	} else {
		b.picks = append(b.picks, pick{kind: PickOwn})
	}
	saw := func(p pick) {
		if !head.Average {
			b.picks[len(b.picks)-1] = p
		}
	}
	zeroQuery := hl.q[0].isZero() && hl.q[1].isZero()
	if b.first || hp.Kind == HeadSelf || zeroQuery && !head.Average {
		return hl.v, true
	}
	each := func(f func(c int) linear) {
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
	fails := func(why string) ([2]linear, bool) {
		if b.regs != nil {
			b.giveUp(why)
			return v, false
		}
		each(func(c int) linear {
			return b.node(node{kind: nodeAnyPick, a: int32(l), j: int32(h), k: int64(c), r: hp.r[c]})
		})
		return v, true
	}
	switch hp.Kind {
	case HeadGather:
		at := b.gatherAt(hl)
		if at < 0 {
			return fails("a gather's query is not scaled by a constant")
		}
		saw(pick{kind: PickNode, node: at})
		each(func(c int) linear { return b.valueAt(at, hp, c) })
	case HeadContent:
		m, ok := hl.q[1].c.Int64()
		if !hl.q[1].isConst() || !ok || m <= 0 || m > 1<<31 || !b.p.clearWins(hp, b.rangeOf(hl.q[0]), m) || !b.p.nearFits(hp, b.rangeOf(hl.q[0]), m) {
			return fails("a look-up's query is not of the form that its index serves")
		}
		find := b.node(node{kind: nodeFind, k: int64(hp.Index), j: int32(m), x: hl.q[0]}).t[0].n
		saw(pick{kind: PickRecord, node: find, index: hp.Index})
		each(func(c int) linear {
			return b.node(node{kind: nodeEntry, a: find, k: int64(hp.val[c]), r: hp.r[c]})
		})
	case HeadDirection, HeadMean:
		s, ok := b.directionScale(hp, hl)
		if !ok || s.Lo.Sign() <= 0 {
			if hp.Kind == HeadDirection {
				return fails("a query points away from the direction of its head")
			}
			b.giveUp("a query points away from the direction of its head")
			return v, false
		}
		saw(pick{kind: PickBest, index: hp.Index})
		each(func(c int) linear {
			if hp.Kind == HeadMean {
				return b.node(node{kind: nodeMean, k: int64(hp.Index), j: int32(hp.val[c]), r: hp.r[c]})
			}
			return b.node(node{kind: nodeBest, k: int64(hp.Index), j: int32(hp.val[c]), r: hp.r[c]})
		})
	case HeadScan:
		if int128.MaxOf(b.rangeOf(hl.q[0]).magnitude(), b.rangeOf(hl.q[1]).magnitude()).Cmp(int128.I64(1<<62)) >= 0 {
			return fails("a query beyond 62 bits")
		}
		at := b.node(node{kind: nodeScan, k: int64(hp.Index), x: hl.q[0], y: hl.q[1], r: Interval{int128.Int{}, b.p.positions().Hi}}).t[0].n
		saw(pick{kind: PickNode, node: at})
		each(func(c int) linear { return b.valueAt(at, hp, c) })
	default:
		b.giveUp("a head that only the definition runs")
		return v, false
	}
	return v, true
}

// valueAt reads component c of a head's value at the position of node at.
func (b *builder) valueAt(at int32, hp *headPlan, c int) linear {
	if hp.Table[c] < 0 {
		return b.node(node{kind: nodeHistory, a: at, k: int64(hp.val[c]), r: hp.r[c]})
	}
	if known, ok := b.known[at]; ok {
		if i := slices.Index(b.split[at].tables, hp.Table[c]); i >= 0 {
			return constant(int128.I64(known[i]))
		}
	}
	t := b.p.Tables[hp.Table[c]]
	if t.r.Lo == t.r.Hi {
		return constant(t.r.Lo)
	}
	tok := b.node(node{kind: nodeToken, a: at}).t[0].n
	return b.node(node{kind: nodeTable, a: tok, k: int64(hp.Table[c]), r: t.r})
}

package vm

import (
	"math/big"
	"slices"
)

// headKind is what a head does, as proven from the weights.
type headKind uint8

const (
	headDead      headKind = iota
	headSelf               // always picks its own position
	headGather             // key (2p, -p²): the position named by the query
	headContent            // key (2κ, -κ² - C·clear): nearest κ among the least cleared, latest on ties
	headDirection          // all queries on one ray: running best, latest on ties
	headMean               // the same, averaged: running sum and count
	headScan               // no structure proven: every position is scored
	headUnplanned          // an average without structure: only the definition runs it
)

var headKindNames = [...]string{"dead", "self", "gather", "content", "direction", "mean", "scan", "definition"}

func (k headKind) String() string { return headKindNames[k] }

// headPlan says how a head is served.
type headPlan struct {
	kind  headKind
	index int         // into indexes, directions, means or scans
	val   [2]int      // component's place in the record, or stored history
	table [2]int      // value table by token, -1 where the value needs more
	r     [2]interval // range of the values
	// keyPosition is c where the first key component is c·position + rest;
	// rest and key1 are the ranges of rest and of the second component.
	keyPosition Int
	rest, key1  interval
}

// indexPlan is a nearest-key index shared by the heads of one layer with the
// same key weights.
type indexPlan struct {
	layer, head int
	c           Int // penalty of one unit of clear; 0 where nothing is cleared
	kappa       interval
	clear       interval
	values      []headComponent
}

// directionPlan is a running best or mean shared likewise. Scores compare as
// scale·a + b where the key is c·a + b (c = 0: the key itself).
type directionPlan struct {
	layer, head int
	d           [2]Int
	c           Int
	scale       int64
	r           interval // of the packed key
	mean        bool
	values      []headComponent
}

// always: all keys are equal, so the mean is over all positions.
func (dp *directionPlan) always() bool { return dp.mean && dp.r.lo == dp.r.hi }

type scanPlan struct{ layer, head int }

// headComponent is a value component of a head, and its range.
type headComponent struct {
	head, c int
	r       interval
}

// histPlan is a value that is kept for look-ups by position. Where all of
// them read at most a few positions back, only those are kept: ring is a power
// of two, 0 for all.
type histPlan struct {
	layer, head, c int
	r              interval
	ring           int
}

// maxRing bounds the positions of a ring.
const maxRing = 64

// classPlan is a set of tokens with the same non-zero embedding columns.
type classPlan struct {
	tokens int
	cols   []interval
}

type squareRole uint8

const (
	squareNone     squareRole = iota
	squarePlus                // this neuron and its follower add gate²
	squareMinus               // and subtract it
	squareFollower            // counted with its leader
)

// plan is what is derived from a model before any token is seen. It is
// immutable once made; blocks of code are made from it on demand.
type plan struct {
	m          *Model
	classOf    tokenTable
	pageClass  []int32 // class of all tokens of a page, or -1
	classes    []classPlan
	columns    [][]page
	pool       pagePool
	splits     map[string]*split
	heads      [][]headPlan
	squares    [][]squareRole
	rowsOf     []neuronRows
	indexes    []indexPlan
	directions []directionPlan // best and mean
	scans      []scanPlan
	hists      []histPlan
	tables     []*tokenTable
	tableByKey map[string]int
	families   []family
	rows       []outputRow
	budget     int // work of one builder, in terms
	merged     bool
	failed     bool // some class has no plan
	noValues   bool // blocks do not divide by value
	// dead says of each class (of position 0 and of others) why what it leaves
	// for look-ups is not known; nothing was proven with it then.
	dead map[bool][]string
}

func newPlan(m *Model) (*plan, error) {
	if err := m.Validate(); err != nil {
		return nil, err
	}
	families, rows := outputFamilies(m)
	if len(rows) > maxRows {
		return nil, Errorf(CodeWeightsUnsupported, "more than %d distinct output rows without a closed form", maxRows)
	}
	p := planWith(m, families, rows, true)
	if p.merged && p.failed {
		// What was merged is too varied to plan together.
		p = planWith(m, families, rows, false)
	}
	return p, nil
}

func planWith(m *Model, families []family, rows []outputRow, merge bool) *plan {
	p := &plan{m: m, families: families, rows: rows, tableByKey: map[string]int{}, splits: map[string]*split{}, dead: map[bool][]string{}}
	p.makeColumns()
	p.classify(maxClasses, merge)
	for l := range m.Layers {
		p.squares = append(p.squares, pairSquares(m.Layers[l].Neurons))
		p.rowsOf = append(p.rowsOf, newNeuronRows(&m.Layers[l]))
	}
	var all []*builder
	for c := range p.classes {
		all = append(all, newBuilder(p, c, false), newBuilder(p, c, true))
	}
	for l := range m.Layers {
		lins := make([][]headLins, len(all))
		live := make([]bool, len(all))
		for i, b := range all {
			if live[i] = b.fail == "" && !b.over; live[i] {
				lins[i] = b.headLins(l)
				// A class that cannot be planned is left to the definition.
				live[i] = !b.over
			}
		}
		var bs []*builder
		var ls [][]headLins
		for i := range all {
			if live[i] {
				bs = append(bs, all[i])
				ls = append(ls, lins[i])
			} else {
				all[i].bail("a coefficient beyond 128 bits")
			}
		}
		p.heads = append(p.heads, p.planHeads(l, bs, ls))
		for i, b := range bs {
			b.heads(l, ls[i])
			if b.fail == "" {
				order, out := b.gates(l)
				b.neurons(l, order, out)
			}
		}
	}
	for _, b := range all {
		p.dead[b.first] = append(p.dead[b.first], b.fail)
		p.failed = p.failed || b.fail != ""
	}
	return p
}

// Bounds that keep planning short whatever a model file says.
const (
	maxClasses = 512
	maxRows    = 1 << 14
	maxPairs   = 512 // candidates compared pairwise
	planWork   = 1 << 30
)

func sameRow(a, b Row, sign int64) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		w := b[i].Weight
		if sign < 0 {
			w = w.neg()
		}
		if a[i].Slot != b[i].Slot || a[i].Weight != w {
			return false
		}
	}
	return true
}

// pairSquares finds neurons relu(u)·u and relu(-u)·u whose difference is u².
func pairSquares(n []Neuron) []squareRole {
	roles := make([]squareRole, len(n))
	signed := func(j int) int64 {
		switch {
		case len(n[j].Gate) == 0:
			return 0
		case sameRow(n[j].Gate, n[j].Up, 1):
			return 1
		case sameRow(n[j].Gate, n[j].Up, -1):
			return -1
		}
		return 0
	}
	byGate := map[string][]int{}
	for j := range n {
		if signed(j) != 0 {
			key := n[j].Gate.Key()
			byGate[key] = append(byGate[key], j)
		}
	}
	for i := range n {
		sign := signed(i)
		if sign == 0 || roles[i] != squareNone {
			continue
		}
		minus, ok := addRows(scaledRow{n[i].Gate, I64(-1)})
		if !ok {
			continue
		}
		for _, j := range byGate[minus.Key()] {
			if j < i || roles[j] != squareNone {
				continue
			}
			if sameRow(n[i].Up, n[j].Up, 1) && sameRow(n[i].Down, n[j].Down, -1) ||
				sameRow(n[i].Up, n[j].Up, -1) && sameRow(n[i].Down, n[j].Down, 1) {
				roles[i], roles[j] = squarePlus, squareFollower
				if sign < 0 {
					roles[i] = squareMinus
				}
				break
			}
		}
	}
	return roles
}

func (p *plan) planHeads(l int, bs []*builder, ls [][]headLins) []headPlan {
	layer := &p.m.Layers[l]
	out := make([]headPlan, len(layer.Heads))
	for h := range layer.Heads {
		head, hp := &layer.Heads[h], &out[h]
		hp.table = [2]int{-1, -1}
		if head.Unused() {
			continue
		}
		p.planValues(head, hp, h, bs, ls)
		p.planKeys(hp, h, bs, ls)
		switch {
		case allSelf(hp, h, head.Average, bs, ls):
			hp.kind = headSelf
		case !head.Average && p.isGather(h, bs, ls):
			hp.kind = headGather
			for c := range 2 {
				if len(head.Out[c]) > 0 && hp.table[c] < 0 {
					hp.val[c] = p.hist(l, h, c, hp.r[c])
				}
			}
		case p.planDirection(l, h, hp, out, bs, ls):
		case !head.Average && p.planContent(l, h, hp, out, bs, ls):
		case head.Average:
			hp.kind = headUnplanned
		default:
			hp.kind = headScan
			hp.index = len(p.scans)
			p.scans = append(p.scans, scanPlan{l, h})
			for c := range 2 {
				if len(head.Out[c]) > 0 && hp.table[c] < 0 {
					hp.val[c] = p.hist(l, h, c, hp.r[c])
				}
			}
		}
	}
	p.planRings(l, out, bs, ls)
	return out
}

// planRings finds how far back the histories of a layer are read.
func (p *plan) planRings(l int, heads []headPlan, bs []*builder, ls [][]headLins) {
	back := make([]int, len(p.hists)) // -1: any distance
	for h := range heads {
		hp := &heads[h]
		if hp.kind != headGather && hp.kind != headScan {
			continue
		}
		far := 0
		for i, b := range bs {
			if b.first || far < 0 {
				continue
			}
			if d := b.back(&ls[i][h]); hp.kind == headScan || d < 0 {
				far = -1
			} else {
				far = max(far, d)
			}
		}
		for c := range 2 {
			if len(p.m.Layers[l].Heads[h].Out[c]) == 0 || hp.table[c] >= 0 {
				continue
			}
			if x := &back[hp.val[c]]; far < 0 || *x < 0 {
				*x = -1
			} else {
				*x = max(*x, far)
			}
		}
	}
	for i := range p.hists {
		if p.hists[i].layer == l && back[i] >= 0 && back[i] < maxRing {
			p.hists[i].ring = 1
			for p.hists[i].ring <= back[i] {
				p.hists[i].ring *= 2
			}
		}
	}
}

// back is d where the query asks for the position d before the own one,
// whatever else holds; -1 otherwise.
func (b *builder) back(hl *headLins) int {
	q := hl.q[0]
	if !hl.q[1].isConst() || hl.q[1].c != one || len(q.t) != 1 || q.t[0].w != one || b.nodes[q.t[0].n].kind != nPos {
		return -1
	}
	d, ok := q.c.Int64()
	if !ok || d > 0 || d <= -maxRing {
		return -1
	}
	return int(-d)
}

func (p *plan) hist(l, h, c int, r interval) int {
	row := p.m.Layers[l].Heads[h].Value[c]
	for i, x := range p.hists {
		if x.layer == l && sameRow(p.m.Layers[l].Heads[x.head].Value[x.c], row, 1) {
			return i
		}
	}
	p.hists = append(p.hists, histPlan{l, h, c, r, 0})
	return len(p.hists) - 1
}

// planValues finds the range of each value and, where the value follows from
// the token alone, its table.
func (p *plan) planValues(head *Head, hp *headPlan, h int, bs []*builder, ls [][]headLins) {
	for c := range 2 {
		if len(head.Out[c]) == 0 {
			continue
		}
		sums := make([]*tokenSum, len(p.classes))
		isTable := true
		for i, b := range bs {
			v := ls[i][h].v[c]
			r := b.rangeOf(v)
			if i == 0 {
				hp.r[c] = r
			} else {
				hp.r[c] = hp.r[c].union(r)
			}
			if isTable = isTable && r.fits64(); !isTable {
				continue
			}
			s, ok := b.ofToken(v)
			if isTable = ok && (sums[b.class] == nil || sums[b.class].equal(&s)); isTable {
				sums[b.class] = &s
			}
		}
		if isTable {
			hp.table[c] = p.sumTable(sums)
		}
	}
}

// planKeys notes what selfQuery needs about the keys of all classes.
func (p *plan) planKeys(hp *headPlan, h int, bs []*builder, ls [][]headLins) {
	for i, b := range bs {
		k := ls[i][h].k
		var coefficient Int
		rest := lin{c: k[0].c}
		for _, t := range k[0].t {
			if b.nodes[t.n].kind == nPos {
				coefficient = t.w
			} else {
				rest.t = append(rest.t, t)
			}
		}
		r, s := b.rangeOf(rest), b.rangeOf(k[1])
		switch {
		case i == 0:
			hp.keyPosition, hp.rest, hp.key1 = coefficient, r, s
		case b.first && coefficient.zero():
			// Position 0 itself: c·0 + rest whatever c is.
			hp.rest, hp.key1 = hp.rest.union(r), hp.key1.union(s)
		case hp.keyPosition != coefficient:
			hp.keyPosition = Int{}
			hp.rest, hp.key1 = hp.rest.union(b.rangeOf(k[0])), hp.key1.union(s)
		default:
			hp.rest, hp.key1 = hp.rest.union(r), hp.key1.union(s)
		}
	}
}

// selfQuery proves that own key beats every other one: one position further
// is worth more than everything else in the keys can differ by.
func (b *builder) selfQuery(hp *headPlan, hl *headLins) bool {
	if hp.keyPosition.Sign() <= 0 {
		return false
	}
	q0, q1 := b.rangeOf(hl.q[0]), b.rangeOf(hl.q[1])
	if q0.lo.Sign() <= 0 {
		return false
	}
	width := func(r interval) Int {
		d, ok := r.hi.sub(r.lo)
		if !ok {
			return maxInt
		}
		return d
	}
	gain := satAdd(hp.keyPosition, width(hp.rest).neg())
	if gain.Sign() <= 0 {
		return false
	}
	return satMul(q0.lo, gain).Cmp(satMul(q1.magnitude(), width(hp.key1))) > 0
}

// allSelf: a zero query ties all positions, so without averaging it picks the
// own position too.
func allSelf(hp *headPlan, h int, average bool, bs []*builder, ls [][]headLins) bool {
	for i, b := range bs {
		hl := &ls[i][h]
		zero := hl.q[0].isZero() && hl.q[1].isZero() && !average
		if !b.first && !zero && !b.selfQuery(hp, hl) {
			return false
		}
	}
	return true
}

func (p *plan) isGather(h int, bs []*builder, ls [][]headLins) bool {
	for i, b := range bs {
		k := ls[i][h].k
		if b.first {
			if !k[0].isZero() || !k[1].isZero() {
				return false
			}
			continue
		}
		pos := b.node(node{kind: nPos, r: p.positions()})
		if !k[0].equal(b.add(lin{}, I64(2), pos)) || !k[1].equal(b.add(lin{}, I64(-1), b.square(pos))) {
			return false
		}
	}
	return true
}

// half returns x/2 where every coefficient is even.
func half(x lin) (lin, bool) {
	out := lin{t: slices.Clone(x.t)}
	even := func(v Int) (Int, bool) {
		return Int{v.hi >> 1, v.lo>>1 | uint64(v.hi)<<63}, v.lo&1 == 0
	}
	var ok bool
	if out.c, ok = even(x.c); !ok {
		return lin{}, false
	}
	for i := range out.t {
		if out.t[i].w, ok = even(out.t[i].w); !ok {
			return lin{}, false
		}
	}
	return out, true
}

// contentKey splits a key into κ and -(C·clear), proving key[1] = -κ² + rest.
func (b *builder) contentKey(k [2]lin) (kappa, rest lin, ok bool) {
	kappa, ok = half(k[0])
	if !ok {
		return lin{}, lin{}, false
	}
	rest = b.add(k[1], one, b.square(kappa))
	for _, t := range rest.t {
		// A square left over means that the key is no parabola.
		if b.nodes[t.n].kind == nSquare {
			return lin{}, lin{}, false
		}
	}
	return kappa, rest, b.rangeOf(kappa).fits64()
}

func (p *plan) planContent(l, h int, hp *headPlan, done []headPlan, bs []*builder, ls [][]headLins) bool {
	ip := indexPlan{layer: l, head: h}
	g := new(big.Int)
	gcd := func(v Int) { g.GCD(nil, nil, g, new(big.Int).Abs(v.Big())) }
	rests := make([]lin, len(bs))
	for i, b := range bs {
		kappa, rest, ok := b.contentKey(ls[i][h].k)
		if !ok {
			return false
		}
		rests[i] = rest
		gcd(rest.c)
		for _, t := range rest.t {
			gcd(t.w)
		}
		if r := b.rangeOf(kappa); i == 0 {
			ip.kappa = r
		} else {
			ip.kappa = ip.kappa.union(r)
		}
	}
	c, ok := IntFromBig(g)
	if !ok {
		return false
	}
	ip.c = c
	for i, b := range bs {
		clear := b.clearOf(&ip, rests[i])
		r := b.rangeOf(clear)
		if i == 0 {
			ip.clear = r
		} else {
			ip.clear = ip.clear.union(r)
		}
	}
	if !ip.clear.fits64() {
		return false
	}
	// At least one class has to be able to ask.
	asks := false
	for i, b := range bs {
		q := ls[i][h].q
		m, ok := q[1].c.Int64()
		asks = asks || !b.first && q[1].isConst() && ok && m > 0 && m <= 1<<31 && p.clearWinsIn(&ip, b.rangeOf(q[0]), m)
	}
	if !asks {
		return false
	}
	hp.kind = headContent
	hp.index = -1
	for i := range p.indexes {
		x := &p.indexes[i]
		first := &p.m.Layers[x.layer].Heads[x.head]
		if x.layer == l && sameRow(first.Key[0], p.m.Layers[l].Heads[h].Key[0], 1) && sameRow(first.Key[1], p.m.Layers[l].Heads[h].Key[1], 1) {
			hp.index = i
		}
	}
	if hp.index < 0 {
		hp.index = len(p.indexes)
		p.indexes = append(p.indexes, ip)
	}
	p.places(l, h, hp, &p.indexes[hp.index].values)
	return true
}

// places gives each used value component a place in the shared record.
func (p *plan) places(l, h int, hp *headPlan, values *[]headComponent) {
	head := &p.m.Layers[l].Heads[h]
	for c := range 2 {
		if len(head.Out[c]) == 0 {
			continue
		}
		at := slices.IndexFunc(*values, func(x headComponent) bool {
			return sameRow(p.m.Layers[l].Heads[x.head].Value[x.c], head.Value[c], 1)
		})
		if at < 0 {
			at = len(*values)
			*values = append(*values, headComponent{h, c, hp.r[c]})
		}
		hp.val[c] = at
	}
}

// clearOf returns the clear count, -rest/C.
func (b *builder) clearOf(ip *indexPlan, rest lin) lin {
	if ip.c.zero() {
		return lin{}
	}
	minus := ip.c.neg()
	out := lin{c: divExact(rest.c, minus)}
	for _, t := range rest.t {
		out.t = append(out.t, linTerm{t.n, divExact(t.w, minus)})
	}
	return out
}

func (p *plan) clearWins(hp *headPlan, q interval, m int64) bool {
	return p.clearWinsIn(&p.indexes[hp.index], q, m)
}

// clearWinsIn proves that one unit of clear outweighs any difference of
// nearness, so that look-ups go by clear first.
func (p *plan) clearWinsIn(ip *indexPlan, q interval, m int64) bool {
	if !q.fits64() {
		return false
	}
	if ip.c.zero() || ip.clear.lo == ip.clear.hi {
		return true
	}
	k := ip.kappa.magnitude()
	near := satAdd(satMul(satMul(I64(2), q.magnitude()), k), satMul(satMul(k, k), I64(m)))
	return satMul(I64(2), near).Cmp(satMul(ip.c, I64(m))) < 0
}

// nearFits proves that distances between m·κ and a query fit 64 bits.
func (p *plan) nearFits(hp *headPlan, q interval, m int64) bool {
	k := satMul(p.indexes[hp.index].kappa.magnitude(), I64(m))
	return maxOf(q.magnitude(), k).Cmp(I64(1<<62)) < 0
}

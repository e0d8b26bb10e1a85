// Package plan makes a checked intermediate form of a model's weights: for every
// class of tokens a block of instructions on 64-bit integers, of which it is
// proven that none overflows, and that look-ups find what the definition finds.
// Package exact interprets the blocks, package generate writes them as Go.
//
// Start with [New]. A builder evaluates the model symbolically, a class of tokens
// at a time (build.go): slots hold linear combinations of nodes (linear.go), with
// ranges (joint.go). plan.go and direction.go find what each head does, output.go
// closed forms among output rows; emit.go makes instructions (instr.go), logits.go
// those that choose the next token. values.go and emit.go divide blocks by what is
// known of a number or a token.
package plan

import (
	"math/big"
	"slices"

	"tassadar/vm"
	"tassadar/vm/int128"
	"tassadar/vm/internal/runtime"
)

// headKind is what a head does, as proven from the weights.
type headKind uint8

const (
	HeadDead      headKind = iota
	HeadSelf               // always picks its own position
	HeadGather             // key (2p, -p²): the position named by the query
	HeadContent            // key (2κ, -κ² - C·clear): nearest κ among the least cleared, latest on ties
	HeadDirection          // all queries on one ray: running best, latest on ties
	HeadMean               // the same, averaged: running sum and count
	HeadScan               // no structure proven: every position is scored
	headUnplanned          // an average without structure: only the definition runs it
)

var headKindNames = [...]string{"dead", "self", "gather", "content", "direction", "mean", "scan", "definition"}

// String names the kind for reports.
func (k headKind) String() string { return headKindNames[k] }

// headPlan says how a head is served.
type headPlan struct {
	Kind  headKind
	Index int         // into indexes, directions, means or scans
	val   [2]int      // component's place in the record, or stored history
	Table [2]int      // value table by token, -1 where the value needs more
	r     [2]Interval // range of the values
	// keyPosition is c where the first key component is c·position + rest;
	// rest and key1 are the ranges of rest and of the second component.
	keyPosition int128.Int
	rest, key1  Interval
}

// indexPlan is a nearest-key index shared by the heads of one layer with the
// same key weights.
type indexPlan struct {
	layer, head int
	Penalty     int128.Int // penalty of one unit of clear; 0 where nothing is cleared
	Keys        Interval
	Clear       Interval
	Values      []headComponent
}

// directionPlan is a running best or mean shared likewise. Scores compare as
// scale·a + b where the key is c·a + b (c = 0: the key itself).
type directionPlan struct {
	layer, head int
	d           [2]int128.Int
	c           int128.Int
	scale       int64
	Range       Interval // of the packed key
	Mean        bool
	Values      []headComponent
}

// Always: all keys are equal, so the mean is over all positions.
func (dp *directionPlan) Always() bool { return dp.Mean && dp.Range.Lo == dp.Range.Hi }

type scanPlan struct{ layer, head int }

// headComponent is a value component of a head, and its range.
type headComponent struct {
	head, c int
	Range   Interval
}

// histPlan is a value that is kept for look-ups by position. Where all of
// them read at most a few positions back, only those are kept: ring is a power
// of two, 0 for all.
type histPlan struct {
	layer, head, c int
	Range          Interval
	Ring           int
}

// maxRing bounds the positions of a ring.
const maxRing = 64

// classPlan is a set of tokens with the same non-zero embedding columns.
type classPlan struct {
	tokens int
	cols   []Interval
}

type squareRole uint8

const (
	squareNone     squareRole = iota
	squarePlus                // this neuron and its follower add gate²
	squareMinus               // and subtract it
	SquareFollower            // counted with its leader
)

// Plan is what is derived from a model before any token is seen. It is
// immutable once made; blocks of code are made from it on demand.
type Plan struct {
	Model      *vm.Model
	ClassOf    TokenTable
	PageClass  []int32 // class of all tokens of a page, or -1
	Classes    []classPlan
	columns    [][]runtime.Page
	pool       pagePool
	splits     map[string]*split
	Heads      [][]headPlan
	Squares    [][]squareRole
	rowsOf     []neuronRows
	Indexes    []indexPlan
	Directions []directionPlan // best and mean
	Scans      []scanPlan
	Histories  []histPlan
	Tables     []*TokenTable
	tableByKey map[string]int
	Families   []family
	Rows       []outputRow
	budget     int // work of one builder, in terms
	merged     bool
	failed     bool // some class has no plan
	NoValues   bool // blocks do not divide by value
	// dead says of each class (of position 0 and of others) why what it leaves
	// for look-ups is not known; nothing was proven with it then.
	dead map[bool][]string
}

// New plans a model. Errors are malformed_model or weights_unsupported.
func New(m *vm.Model) (*Plan, error) {
	if err := m.Validate(); err != nil {
		return nil, err
	}
	families, rows := outputFamilies(m)
	if len(rows) > maxRows {
		return nil, vm.Errorf(vm.CodeWeightsUnsupported, "more than %d distinct output rows without a closed form", maxRows)
	}
	p := planWith(m, families, rows, true)
	if p.merged && p.failed {
		// What was merged is too varied to plan together.
		p = planWith(m, families, rows, false)
	}
	return p, nil
}

func planWith(m *vm.Model, families []family, rows []outputRow, merge bool) *Plan {
	p := &Plan{Model: m, Families: families, Rows: rows, tableByKey: map[string]int{}, splits: map[string]*split{}, dead: map[bool][]string{}}
	p.makeColumns()
	p.classify(maxClasses, merge)
	for l := range m.Layers {
		p.Squares = append(p.Squares, pairSquares(m.Layers[l].Neurons))
		p.rowsOf = append(p.rowsOf, newNeuronRows(&m.Layers[l]))
	}
	var all []*builder
	for c := range p.Classes {
		all = append(all, newBuilder(p, c, false), newBuilder(p, c, true))
	}
	for l := range m.Layers {
		perClass := make([][]headInputs, len(all))
		live := make([]bool, len(all))
		for i, b := range all {
			if live[i] = b.fail == "" && !b.over; live[i] {
				perClass[i] = b.inputs(l)
				// A class that cannot be planned is left to the definition.
				live[i] = !b.over
			}
		}
		var builders []*builder
		var inputs [][]headInputs
		for i := range all {
			if live[i] {
				builders = append(builders, all[i])
				inputs = append(inputs, perClass[i])
			} else {
				all[i].giveUp("a coefficient beyond 128 bits")
			}
		}
		p.Heads = append(p.Heads, p.planHeads(l, builders, inputs))
		for i, b := range builders {
			b.heads(l, inputs[i])
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

func sameRow(a, b vm.Row, sign int64) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		w := b[i].Weight
		if sign < 0 {
			w = w.Neg()
		}
		if a[i].Slot != b[i].Slot || a[i].Weight != w {
			return false
		}
	}
	return true
}

// pairSquares finds neurons relu(u)·u and relu(-u)·u whose difference is u².
func pairSquares(n []vm.Neuron) []squareRole {
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
		minus, ok := addRows(scaledRow{n[i].Gate, int128.I64(-1)})
		if !ok {
			continue
		}
		for _, j := range byGate[minus.Key()] {
			if j < i || roles[j] != squareNone {
				continue
			}
			if sameRow(n[i].Up, n[j].Up, 1) && sameRow(n[i].Down, n[j].Down, -1) ||
				sameRow(n[i].Up, n[j].Up, -1) && sameRow(n[i].Down, n[j].Down, 1) {
				roles[i], roles[j] = squarePlus, SquareFollower
				if sign < 0 {
					roles[i] = squareMinus
				}
				break
			}
		}
	}
	return roles
}

func (p *Plan) planHeads(l int, builders []*builder, inputs [][]headInputs) []headPlan {
	layer := &p.Model.Layers[l]
	out := make([]headPlan, len(layer.Heads))
	for h := range layer.Heads {
		head, hp := &layer.Heads[h], &out[h]
		hp.Table = [2]int{-1, -1}
		if head.Unused() {
			continue
		}
		p.planValues(head, hp, h, builders, inputs)
		p.planKeys(hp, h, builders, inputs)
		switch {
		case allSelf(hp, h, head.Average, builders, inputs):
			hp.Kind = HeadSelf
		case !head.Average && p.isGather(h, builders, inputs):
			hp.Kind = HeadGather
			for c := range 2 {
				if len(head.Out[c]) > 0 && hp.Table[c] < 0 {
					hp.val[c] = p.hist(l, h, c, hp.r[c])
				}
			}
		case p.planDirection(l, h, hp, out, builders, inputs):
		case !head.Average && p.planContent(l, h, hp, out, builders, inputs):
		case head.Average:
			hp.Kind = headUnplanned
		default:
			hp.Kind = HeadScan
			hp.Index = len(p.Scans)
			p.Scans = append(p.Scans, scanPlan{l, h})
			for c := range 2 {
				if len(head.Out[c]) > 0 && hp.Table[c] < 0 {
					hp.val[c] = p.hist(l, h, c, hp.r[c])
				}
			}
		}
	}
	p.planRings(l, out, builders, inputs)
	return out
}

// planRings finds how far back the histories of a layer are read.
func (p *Plan) planRings(l int, heads []headPlan, builders []*builder, inputs [][]headInputs) {
	back := make([]int, len(p.Histories)) // -1: any distance
	for h := range heads {
		hp := &heads[h]
		if hp.Kind != HeadGather && hp.Kind != HeadScan {
			continue
		}
		far := 0
		for i, b := range builders {
			if b.first || far < 0 {
				continue
			}
			if d := b.back(&inputs[i][h]); hp.Kind == HeadScan || d < 0 {
				far = -1
			} else {
				far = max(far, d)
			}
		}
		for c := range 2 {
			if len(p.Model.Layers[l].Heads[h].Out[c]) == 0 || hp.Table[c] >= 0 {
				continue
			}
			if x := &back[hp.val[c]]; far < 0 || *x < 0 {
				*x = -1
			} else {
				*x = max(*x, far)
			}
		}
	}
	for i := range p.Histories {
		if p.Histories[i].layer == l && back[i] >= 0 && back[i] < maxRing {
			p.Histories[i].Ring = 1
			for p.Histories[i].Ring <= back[i] {
				p.Histories[i].Ring *= 2
			}
		}
	}
}

// back is d where the query asks for the position d before the own one,
// whatever else holds; -1 otherwise.
func (b *builder) back(hl *headInputs) int {
	q := hl.q[0]
	if !hl.q[1].isConst() || hl.q[1].c != int128.One || len(q.t) != 1 || q.t[0].w != int128.One || b.nodes[q.t[0].n].kind != nodePosition {
		return -1
	}
	d, ok := q.c.Int64()
	if !ok || d > 0 || d <= -maxRing {
		return -1
	}
	return int(-d)
}

func (p *Plan) hist(l, h, c int, r Interval) int {
	row := p.Model.Layers[l].Heads[h].Value[c]
	for i, x := range p.Histories {
		if x.layer == l && sameRow(p.Model.Layers[l].Heads[x.head].Value[x.c], row, 1) {
			return i
		}
	}
	p.Histories = append(p.Histories, histPlan{l, h, c, r, 0})
	return len(p.Histories) - 1
}

// planValues finds the range of each value and, where the value follows from
// the token alone, its table.
func (p *Plan) planValues(head *vm.Head, hp *headPlan, h int, builders []*builder, inputs [][]headInputs) {
	for c := range 2 {
		if len(head.Out[c]) == 0 {
			continue
		}
		sums := make([]*tokenSum, len(p.Classes))
		isTable := true
		for i, b := range builders {
			v := inputs[i][h].v[c]
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
			hp.Table[c] = p.sumTable(sums)
		}
	}
}

// planKeys notes what selfQuery needs about the keys of all classes.
func (p *Plan) planKeys(hp *headPlan, h int, builders []*builder, inputs [][]headInputs) {
	for i, b := range builders {
		k := inputs[i][h].k
		var coefficient int128.Int
		rest := linear{c: k[0].c}
		for _, t := range k[0].t {
			if b.nodes[t.n].kind == nodePosition {
				coefficient = t.w
			} else {
				rest.t = append(rest.t, t)
			}
		}
		r, s := b.rangeOf(rest), b.rangeOf(k[1])
		switch {
		case i == 0:
			hp.keyPosition, hp.rest, hp.key1 = coefficient, r, s
		case b.first && coefficient.IsZero():
			// Position 0 itself: c·0 + rest whatever c is.
			hp.rest, hp.key1 = hp.rest.union(r), hp.key1.union(s)
		case hp.keyPosition != coefficient:
			hp.keyPosition = int128.Int{}
			hp.rest, hp.key1 = hp.rest.union(b.rangeOf(k[0])), hp.key1.union(s)
		default:
			hp.rest, hp.key1 = hp.rest.union(r), hp.key1.union(s)
		}
	}
}

// selfQuery proves that own key beats every other one: one position further
// is worth more than everything else in the keys can differ by.
func (b *builder) selfQuery(hp *headPlan, hl *headInputs) bool {
	if hp.keyPosition.Sign() <= 0 {
		return false
	}
	q0, q1 := b.rangeOf(hl.q[0]), b.rangeOf(hl.q[1])
	if q0.Lo.Sign() <= 0 {
		return false
	}
	width := func(r Interval) int128.Int {
		d, ok := r.Hi.Sub(r.Lo)
		if !ok {
			return int128.MaxInt
		}
		return d
	}
	gain := int128.SatAdd(hp.keyPosition, width(hp.rest).Neg())
	if gain.Sign() <= 0 {
		return false
	}
	return int128.SatMul(q0.Lo, gain).Cmp(int128.SatMul(q1.magnitude(), width(hp.key1))) > 0
}

// allSelf: a zero query ties all positions, so without averaging it picks the
// own position too.
func allSelf(hp *headPlan, h int, average bool, builders []*builder, inputs [][]headInputs) bool {
	for i, b := range builders {
		hl := &inputs[i][h]
		zero := hl.q[0].isZero() && hl.q[1].isZero() && !average
		if !b.first && !zero && !b.selfQuery(hp, hl) {
			return false
		}
	}
	return true
}

func (p *Plan) isGather(h int, builders []*builder, inputs [][]headInputs) bool {
	for i, b := range builders {
		k := inputs[i][h].k
		if b.first {
			if !k[0].isZero() || !k[1].isZero() {
				return false
			}
			continue
		}
		pos := b.node(node{kind: nodePosition, r: p.positions()})
		if !k[0].equal(b.add(linear{}, int128.I64(2), pos)) || !k[1].equal(b.add(linear{}, int128.I64(-1), b.square(pos))) {
			return false
		}
	}
	return true
}

// half returns x/2 where every coefficient is even.
func half(x linear) (linear, bool) {
	out := linear{t: slices.Clone(x.t)}
	even := func(v int128.Int) (int128.Int, bool) {
		return int128.Int{Hi: v.Hi >> 1, Lo: v.Lo>>1 | uint64(v.Hi)<<63}, v.Lo&1 == 0
	}
	var ok bool
	if out.c, ok = even(x.c); !ok {
		return linear{}, false
	}
	for i := range out.t {
		if out.t[i].w, ok = even(out.t[i].w); !ok {
			return linear{}, false
		}
	}
	return out, true
}

// contentKey splits a key into κ and -(C·clear), proving key[1] = -κ² + rest.
func (b *builder) contentKey(k [2]linear) (kappa, rest linear, ok bool) {
	kappa, ok = half(k[0])
	if !ok {
		return linear{}, linear{}, false
	}
	rest = b.add(k[1], int128.One, b.square(kappa))
	for _, t := range rest.t {
		// A square left over means that the key is no parabola.
		if b.nodes[t.n].kind == nodeSquare {
			return linear{}, linear{}, false
		}
	}
	return kappa, rest, b.rangeOf(kappa).fits64()
}

func (p *Plan) planContent(l, h int, hp *headPlan, done []headPlan, builders []*builder, inputs [][]headInputs) bool {
	ip := indexPlan{layer: l, head: h}
	g := new(big.Int)
	gcd := func(v int128.Int) { g.GCD(nil, nil, g, new(big.Int).Abs(v.Big())) }
	rests := make([]linear, len(builders))
	for i, b := range builders {
		kappa, rest, ok := b.contentKey(inputs[i][h].k)
		if !ok {
			return false
		}
		rests[i] = rest
		gcd(rest.c)
		for _, t := range rest.t {
			gcd(t.w)
		}
		if r := b.rangeOf(kappa); i == 0 {
			ip.Keys = r
		} else {
			ip.Keys = ip.Keys.union(r)
		}
	}
	c, ok := int128.FromBig(g)
	if !ok {
		return false
	}
	ip.Penalty = c
	for i, b := range builders {
		clear := b.clearOf(&ip, rests[i])
		r := b.rangeOf(clear)
		if i == 0 {
			ip.Clear = r
		} else {
			ip.Clear = ip.Clear.union(r)
		}
	}
	if !ip.Clear.fits64() {
		return false
	}
	// At least one class has to be able to ask.
	asks := false
	for i, b := range builders {
		q := inputs[i][h].q
		m, ok := q[1].c.Int64()
		asks = asks || !b.first && q[1].isConst() && ok && m > 0 && m <= 1<<31 && p.clearWinsIn(&ip, b.rangeOf(q[0]), m)
	}
	if !asks {
		return false
	}
	hp.Kind = HeadContent
	hp.Index = -1
	for i := range p.Indexes {
		x := &p.Indexes[i]
		first := &p.Model.Layers[x.layer].Heads[x.head]
		if x.layer == l && sameRow(first.Key[0], p.Model.Layers[l].Heads[h].Key[0], 1) && sameRow(first.Key[1], p.Model.Layers[l].Heads[h].Key[1], 1) {
			hp.Index = i
		}
	}
	if hp.Index < 0 {
		hp.Index = len(p.Indexes)
		p.Indexes = append(p.Indexes, ip)
	}
	p.places(l, h, hp, &p.Indexes[hp.Index].Values)
	return true
}

// places gives each used value component a place in the shared record.
func (p *Plan) places(l, h int, hp *headPlan, values *[]headComponent) {
	head := &p.Model.Layers[l].Heads[h]
	for c := range 2 {
		if len(head.Out[c]) == 0 {
			continue
		}
		at := slices.IndexFunc(*values, func(x headComponent) bool {
			return sameRow(p.Model.Layers[l].Heads[x.head].Value[x.c], head.Value[c], 1)
		})
		if at < 0 {
			at = len(*values)
			*values = append(*values, headComponent{h, c, hp.r[c]})
		}
		hp.val[c] = at
	}
}

// clearOf returns the clear count, -rest/C.
func (b *builder) clearOf(ip *indexPlan, rest linear) linear {
	if ip.Penalty.IsZero() {
		return linear{}
	}
	minus := ip.Penalty.Neg()
	out := linear{c: divExact(rest.c, minus)}
	for _, t := range rest.t {
		out.t = append(out.t, linearTerm{t.n, divExact(t.w, minus)})
	}
	return out
}

func (p *Plan) clearWins(hp *headPlan, q Interval, m int64) bool {
	return p.clearWinsIn(&p.Indexes[hp.Index], q, m)
}

// clearWinsIn proves that one unit of clear outweighs any difference of
// nearness, so that look-ups go by clear first.
func (p *Plan) clearWinsIn(ip *indexPlan, q Interval, m int64) bool {
	if !q.fits64() {
		return false
	}
	if ip.Penalty.IsZero() || ip.Clear.Lo == ip.Clear.Hi {
		return true
	}
	k := ip.Keys.magnitude()
	near := int128.SatAdd(int128.SatMul(int128.SatMul(int128.I64(2), q.magnitude()), k), int128.SatMul(int128.SatMul(k, k), int128.I64(m)))
	return int128.SatMul(int128.I64(2), near).Cmp(int128.SatMul(ip.Penalty, int128.I64(m))) < 0
}

// nearFits proves that distances between m·κ and a query fit 64 bits.
func (p *Plan) nearFits(hp *headPlan, q Interval, m int64) bool {
	k := int128.SatMul(p.Indexes[hp.Index].Keys.magnitude(), int128.I64(m))
	return int128.MaxOf(q.magnitude(), k).Cmp(int128.I64(1<<62)) < 0
}

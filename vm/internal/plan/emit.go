package plan

import (
	"maps"
	"math/bits"
	"slices"

	"tassadar/vm"
	"tassadar/vm/int128"
)

// split divides a block by what is known of the token at a gathered position.
type split struct {
	tables  []int
	ClassOf TokenTable
	Vectors [][]int64
	// values is not nil where it is by the value of a node.
	Values *ValueRange
}

type emitState struct {
	code        []Instr
	regs        map[int32]int32  // node
	linears     map[string]int32 // combination
	undo        []undo
	nregs       int32
	recordsOnly bool // no logits: the block only updates records
	unchecked   bool // and another pass checks that fractions are whole
	path        scopes
	uses        map[int32]scopes // by node, while code is made for the first time
	often       map[int32]bool
	hoist       map[int32]scopes // what the first time found
	cut         bool             // blocks end with their layer, for generated code
}

type undo struct {
	node int32
	key  string
}

func (e emitState) clone() emitState {
	c := e
	c.code = nil
	c.regs = maps.Clone(e.regs)
	c.linears = maps.Clone(e.linears)
	c.undo, c.path, c.uses, c.often, c.hoist = nil, nil, nil, nil, nil
	return c
}

// leave forgets what was computed since mark: it stands behind a skip.
func (b *builder) leave(mark int) {
	for _, u := range b.undo[mark:] {
		if u.key != "" {
			delete(b.linears, u.key)
		} else {
			delete(b.regs, u.node)
		}
	}
	b.undo = b.undo[:mark]
	b.path = b.path[:len(b.path)-1]
}

func (b *builder) emit(i Instr) int32 {
	b.code = append(b.code, i)
	return i.Dst
}

func (b *builder) newReg() int32 {
	b.nregs++
	return b.nregs - 1
}

// reg computes x into a register; a range beyond 64 bits bails.
func (b *builder) reg(x linear) int32 {
	if len(x.t) == 1 && x.t[0].w == int128.One && x.c.IsZero() {
		return b.nodeReg(x.t[0].n)
	}
	if !b.rangeOf(x).fits64() {
		b.giveUp("a value beyond 64 bits")
		return 0
	}
	key := x.key()
	if r, ok := b.linears[key]; ok {
		return r
	}
	in := Instr{Op: OpLinear}
	// The sum wraps on the way and is right at the end: it fits.
	in.K = int64(x.c.Lo)
	for _, t := range x.t {
		in.Terms = append(in.Terms, Weighted{int64(t.w.Lo), b.nodeReg(t.n)})
	}
	in.Dst = b.newReg()
	b.linears[key] = in.Dst
	b.undo = append(b.undo, undo{key: key})
	return b.emit(in)
}

// operand is reg, or -1 and the constant.
func (b *builder) operand(x linear) (int32, int64) {
	if x.isConst() {
		v, ok := x.c.Int64()
		if !ok {
			b.giveUp("a constant beyond 64 bits")
		}
		return -1, v
	}
	return b.reg(x), 0
}

func (b *builder) nodeReg(id int32) int32 {
	if r, ok := b.regs[id]; ok {
		return r
	}
	n := b.nodes[id]
	in := Instr{A: -1, B: -1}
	switch n.kind {
	case nodeColumn:
		in.Op, in.K = OpOwn, int64(b.p.ColumnTable(int(n.a)))
		in.Table = b.p.Tables[in.K]
	case nodePosition:
		in.Op = OpPos
	case nodeSquare:
		in.Op, in.A = OpSquare, b.reg(n.x)
	case nodePiece:
		in = b.pieceInstr(&n)
	case nodeProduct:
		return b.mulReg(id, &n)
	case nodeGatherAt:
		in.Op, in.A, in.K = OpAt, b.reg(n.x), n.k
		if b.rangeOf(n.x).Lo.Sign() >= 0 {
			in.K2 |= AtNotBelow
		}
		if own := b.node(node{kind: nodePosition, r: b.p.positions()}); b.rangeOf(b.add(n.x, int128.I64(-1), own)).Hi.Sign() <= 0 {
			in.K2 |= AtNotAbove
		}
	case nodeEnd:
		in.Op, in.A = OpEnd, b.reg(n.x)
	case nodeToken:
		in.Op, in.A = OpTok, b.nodeReg(n.a)
	case nodeTable:
		in.Op, in.A, in.K = OpTable, b.nodeReg(n.a), n.k
		in.Table = b.p.Tables[n.k]
	case nodeHistory:
		in.Op, in.A, in.K = OpHist, b.nodeReg(n.a), n.k
	case nodeFind:
		in.Op, in.A, in.K, in.K2 = OpFind, b.reg(n.x), n.k, int64(n.j)
	case nodeEntry:
		in.Op, in.A, in.K, in.K2 = OpEntry, b.nodeReg(n.a), b.nodes[n.a].k, n.k
	case nodeBest:
		in.Op, in.K, in.K2 = OpBest, n.k, int64(n.j)
	case nodeScan:
		in.Op, in.A, in.B, in.K = OpScan, b.reg(n.x), b.reg(n.y), n.k
	case nodeSum:
		in.Op, in.K, in.K2 = OpSum, n.k, int64(n.j)
	case nodePart:
		mean := b.nodes[n.a]
		in.Op, in.A, in.K, in.K2 = OpPart, b.reg(n.x), mean.k, int64(mean.j)
	case nodeWhole:
		mean := b.nodes[n.a]
		in.Op, in.K, in.K2 = OpWhole, mean.k, int64(mean.j)
	case nodeMean:
		b.giveUp("an average is used as an integer")
		return 0
	}
	if !n.r.fits64() {
		b.giveUp("a value beyond 64 bits")
		return 0
	}
	return b.define(id, in)
}

func (b *builder) define(id int32, in Instr) int32 {
	in.Dst = b.newReg()
	b.use(id)
	b.regs[id] = in.Dst
	b.undo = append(b.undo, undo{node: id})
	return b.emit(in)
}

func (b *builder) pieceInstr(n *node) Instr {
	in := Instr{A: b.reg(n.x), B: -1}
	bp := n.breaks
	at, ok := bp[0].at.Int64()
	if !ok {
		b.giveUp("a threshold beyond 64 bits")
		return in
	}
	if b.rangeOf(n.x).magnitude().Cmp(int128.I64(1<<62)) >= 0 {
		// Differences to thresholds have to fit.
		b.giveUp("an argument beyond 62 bits")
		return in
	}
	if len(bp) == 1 && bp[0].w == int128.One {
		in.Op, in.K = OpRelu, at
		return in
	}
	if len(bp) == 2 && bp[0].w == int128.One && bp[1].w == int128.I64(-1) {
		width, _ := bp[1].at.Sub(bp[0].at)
		if w, ok := width.Int64(); ok {
			in.Op, in.K, in.K2 = OpClamp, at, w
			if w == 1 {
				in.Op = OpStep
			}
			return in
		}
	}
	if len(bp) == 3 && bp[0].w == int128.One && bp[1].w == int128.I64(-2) && bp[2].w == int128.One && at < 1<<62 &&
		bp[1].at == int128.I64(at+1) && bp[2].at == int128.I64(at+2) {
		in.Op, in.K = OpEqual, at+1
		return in
	}
	p := newPiece(bp)
	if p == nil {
		b.giveUp("a ladder beyond 64 bits")
		return in
	}
	in.Op, in.Piece = OpPiece, p
	r := b.rangeOf(n.x)
	if p.Step > 0 && p.Step&(p.Step-1) == 0 && int128.MaxOf(r.magnitude(), int128.I64(max(at, -at, p.Step))).Cmp(int128.I64(1<<60)) < 0 {
		in.Op, in.K, in.B, in.K2 = OpLadder, p.Step-1-at, int32(bits.TrailingZeros64(uint64(p.Step))), p.Steps
		return in
	}
	// What only a few arguments can ask for is looked up.
	if width, ok := r.Hi.Sub(r.Lo); ok && width.Cmp(int128.I64(maxSmall)) < 0 && r.fits64() {
		lo, _ := r.Lo.Int64()
		w, _ := width.Int64()
		in.Op, in.K, in.Small = OpSmall, lo, make([]int64, w+1)
		for i := range in.Small {
			in.Small[i] = p.Eval(lo + int64(i))
		}
	}
	return in
}

// maxSmall bounds the arguments of a function that is kept as a table.
const maxSmall = 1024

// What k2 of an OpAt with k = 1 says: clipping on one side is not needed.
const (
	AtNotBelow = 1 << iota
	AtNotAbove
)

// costly reports whether computing x afresh is worth a test that may save it:
// it looks something up or multiplies. Both factors of a product are exact,
// so where the first is zero the second is not needed.
func (b *builder) costly(x linear) bool {
	for _, t := range x.t {
		if _, ok := b.regs[t.n]; ok {
			continue
		}
		switch n := &b.nodes[t.n]; n.kind {
		case nodeFind, nodeEntry, nodeHistory, nodeScan, nodeGatherAt, nodeToken, nodeTable, nodeProduct, nodePart:
			return true
		case nodePiece, nodeSquare:
			if b.costly(n.x) {
				return true
			}
		}
	}
	return false
}

func (b *builder) mulReg(id int32, n *node) int32 {
	if !n.r.fits64() {
		b.giveUp("a product beyond 64 bits")
		return 0
	}
	x, y := n.x, n.y
	if !b.costly(y) && b.costly(x) && b.rangeOf(y).Lo.Sign() >= 0 {
		x, y = y, x
	}
	a := b.reg(x)
	if b.costly(y) {
		b.share(y)
	}
	if b.costly(y) {
		dst := b.newReg()
		at := len(b.code)
		b.emit(Instr{Op: OpZeroIf, Dst: dst, A: a, B: -1})
		mark := b.enter(id)
		c := b.reg(y)
		b.emit(Instr{Op: OpMul, Dst: dst, A: a, B: c})
		b.leave(mark)
		b.code[at].Skip = int32(len(b.code) - at - 1)
		b.use(id)
		b.regs[id] = dst
		b.undo = append(b.undo, undo{node: id})
		return dst
	}
	return b.define(id, Instr{Op: OpMul, A: a, B: b.reg(y)})
}

// effects emits what this position adds to the records of layer l.
func (b *builder) effects(l int, hl []headInputs) {
	p := b.p
	for i := range p.Histories {
		if x := &p.Histories[i]; x.layer == l {
			b.emit(Instr{Op: OpPut, A: b.reg(hl[x.head].v[x.c]), B: -1, K: int64(i)})
		}
	}
	for i := range p.Scans {
		if x := &p.Scans[i]; x.layer == l {
			b.emit(Instr{Op: OpPutKey, A: b.reg(hl[x.head].k[0]), B: b.reg(hl[x.head].k[1]), K: int64(i)})
		}
	}
	for i := range p.Indexes {
		ip := &p.Indexes[i]
		if ip.layer != l {
			continue
		}
		kappa, rest, ok := b.contentKey(hl[ip.head].k)
		if !ok {
			b.giveUp("a key that is no parabola")
			return
		}
		clear := b.clearOf(ip, rest)
		keep := Instr{Op: OpKeep, B: -1, K2: int64(i)}
		keep.A, keep.K = b.operand(clear)
		needs := []linear{kappa}
		for _, v := range ip.Values {
			needs = append(needs, hl[v.head].v[v.c])
		}
		b.share(needs...)
		at := len(b.code)
		b.emit(keep)
		mark := b.enter(-1 - int32(i))
		in := Instr{Op: OpInsert, K2: int64(i), B: keep.A, K: keep.K}
		in.A = b.reg(kappa)
		for _, v := range ip.Values {
			in.Args = append(in.Args, b.reg(hl[v.head].v[v.c]))
		}
		b.emit(in)
		b.leave(mark)
		b.code[at].Skip = int32(len(b.code) - at - 1)
	}
	for i := range p.Directions {
		dp := &p.Directions[i]
		if dp.layer != l {
			continue
		}
		k := b.add(b.add(linear{}, dp.d[0], hl[dp.head].k[0]), dp.d[1], hl[dp.head].k[1])
		in := Instr{Op: OpBetter, B: -1, K2: int64(i)}
		switch {
		case dp.Always():
			in.Op = OpSumAdd
		case dp.Mean:
			in.Op = OpMeanAdd
		}
		if in.A = -1; !dp.Always() {
			in.A, in.K = b.operand(dp.packed(b, k))
		}
		for _, v := range dp.Values {
			x := hl[v.head].v[v.c]
			if x.isZero() {
				in.Args = append(in.Args, -1)
				continue
			}
			in.Args = append(in.Args, b.reg(x))
		}
		b.emit(in)
	}
	if b.over {
		b.giveUp("a coefficient beyond 128 bits")
	}
}

// maxSplit bounds the classes of one split, maxSplitDepth their nesting.
const (
	maxSplit      = 128
	MaxSplitDepth = 2
)

// findSplit returns a position whose token is worth knowing: heads read at
// most maxSplit different combinations of values there.
func (b *builder) findSplit(l int, hl []headInputs) (int32, *split) {
	if b.first || b.watch || b.depth >= MaxSplitDepth {
		return 0, nil
	}
	var order []int32
	tables := map[int32][]int{}
	for h := range hl {
		hp := &b.p.Heads[l][h]
		if hp.Kind != HeadGather || b.selfQuery(hp, &hl[h]) {
			continue
		}
		at := b.gatherAt(&hl[h])
		if at < 0 || b.known[at] != nil {
			continue
		}
		for c := range 2 {
			if len(b.p.Model.Layers[l].Heads[h].Out[c]) == 0 || hp.Table[c] < 0 {
				continue
			}
			if _, ok := tables[at]; !ok {
				order = append(order, at)
			}
			if !slices.Contains(tables[at], hp.Table[c]) {
				tables[at] = append(tables[at], hp.Table[c])
			}
		}
	}
	for _, at := range order {
		slices.Sort(tables[at])
		if s := b.p.splitOn(tables[at]); s != nil {
			return at, s
		}
	}
	return 0, nil
}

// wideLinear prepares a combination for 128 bits: its nodes get registers, but
// squares are made from the register of what they square.
func (b *builder) wideLinear(x linear) watchSlot {
	s := watchSlot{Constant: x.c}
	for _, t := range x.t {
		if n := &b.nodes[t.n]; n.kind == nodeSquare {
			s.Terms = append(s.Terms, watchTerm{t.w, b.reg(n.x), true})
			continue
		}
		s.Terms = append(s.Terms, watchTerm{t.w, b.nodeReg(t.n), false})
	}
	return s
}

// Block is code for one class, and where it ends in a split one child for
// each class of the split.
type Block struct {
	Code      []Instr
	Split     *split
	next      *pending
	Tail      bool // the block goes on in follow, at the next layer
	Registers int32
	Why       string // why there is only an OpUnplanned
}

// pending is a builder stopped at a split.
type pending struct {
	b  *builder
	l  int
	hl []headInputs
	at int32
	// mid: at the feed-forward block of the layer.
	mid bool
}

// BlockFor builds the code of a class from its first layer.
func (p *Plan) BlockFor(class int, first, recordsOnly, watch bool) *Block {
	b := newBuilder(p, class, first)
	b.watch = watch
	if why := p.dead[first][class]; why != "" {
		b.giveUp(why)
	}
	b.emitState = emitState{regs: map[int32]int32{}, linears: map[string]int32{}, recordsOnly: recordsOnly, unchecked: recordsOnly}
	return b.continueFrom(0, nil, false)
}

// TokenBlock is BlockFor of a position that is not the first, for one token where
// token is not negative: all that follows from it is constant.
func (p *Plan) TokenBlock(class int, token vm.Token) *Block {
	b := newBuilderOf(p, class, token, false)
	if why := p.dead[false][class]; why != "" {
		b.giveUp(why)
	}
	b.emitState = emitState{regs: map[int32]int32{}, linears: map[string]int32{}}
	return b.continueFrom(0, nil, false)
}

// LayerBlock is BlockFor in blocks that end with their layer, for generated
// code, and with at most the given number of splits within one another.
func (p *Plan) LayerBlock(class int, first, recordsOnly bool, splits int) *Block {
	b := newBuilder(p, class, first)
	if why := p.dead[first][class]; why != "" {
		b.giveUp(why)
	}
	b.emitState = emitState{cut: true, regs: map[int32]int32{}, linears: map[string]int32{}, recordsOnly: recordsOnly}
	b.depth = MaxSplitDepth - splits
	if recordsOnly {
		// Only a given prefix has such tokens: no need to be fast.
		b.depth = MaxSplitDepth
	}
	return b.continueFrom(0, nil, false)
}

// Child builds the continuation for class c of the block's split.
func (k *Block) Child(c int) *Block {
	b := k.next.b.clone()
	if s := k.Split.Values; s != nil {
		b.choose(k.next.at, s, c)
		return b.continueFrom(k.next.l, k.next.hl, k.next.mid)
	}
	b.known[k.next.at] = k.Split.Vectors[c]
	b.split[k.next.at] = k.Split
	b.depth++
	return b.continueFrom(k.next.l, k.next.hl, false)
}

// Follow makes the block after one that was cut.
func (k *Block) Follow() *Block {
	b := k.next.b
	b.code, b.undo = nil, nil
	for key := range b.linears {
		if len(key) == len(constant(int128.Int{}).key()) {
			// Constants are better known where they are used.
			delete(b.linears, key)
		}
	}
	return b.makeFrom(k.next.l, nil, false)
}

func (b *builder) continueFrom(l int, hl []headInputs, mid bool) *Block {
	if !b.watch {
		first := b.clone()
		first.cut = false
		first.uses, first.often = map[int32]scopes{}, map[int32]bool{}
		first.makeFrom(l, hl, mid)
		b.hoist = first.common()
	}
	return b.makeFrom(l, hl, mid)
}

func (b *builder) makeFrom(l int, hl []headInputs, mid bool) *Block {
	k := &Block{}
	for ; l < len(b.p.Model.Layers) && b.fail == ""; l++ {
		if !mid && hl == nil {
			hl = b.inputs(l)
			b.effects(l, hl)
		}
		if b.fail != "" {
			break
		}
		if !mid {
			if at, s := b.findSplit(l, hl); s != nil {
				in := Instr{Op: OpSplit, A: b.nodeReg(at), B: -1}
				if b.fail != "" {
					break
				}
				b.emit(in)
				k.Split, k.next = s, &pending{b, l, hl, at, false}
				break
			}
			b.heads(l, hl)
		}
		mid = false
		if b.fail == "" {
			order, out := b.gates(l)
			if at, s := b.findValues(l, order); s != nil && b.fail == "" {
				in := Instr{Op: OpSplitValue, A: b.nodeReg(at), B: -1, K: s.Values.Lo, K2: int64(s.Values.Count - 1)}
				if b.fail != "" {
					break
				}
				b.emit(in)
				k.Split, k.next = s, &pending{b, l, nil, at, true}
				break
			}
			b.neurons(l, order, out)
		}
		if b.watch && b.fail == "" {
			b.report(l)
		}
		hl = nil
		if b.cut && b.fail == "" && l+1 < len(b.p.Model.Layers) {
			k.Tail, k.next = true, &pending{b: b, l: l + 1}
			break
		}
	}
	if b.fail == "" && k.Split == nil && !k.Tail {
		if b.recordsOnly || b.watch {
			b.emit(Instr{Op: OpNext, K: 0})
		} else {
			b.logits()
		}
	}
	if b.fail != "" {
		// Nothing before has to be undone: the fallback starts over.
		k.Split, k.next, k.Tail, k.Why = nil, nil, false, b.fail
		b.code = []Instr{{Op: OpUnplanned, A: -1, B: -1}}
	}
	k.Code, k.Registers = b.code, b.nregs
	return k
}

// report emits the whole state after layer l.
func (b *builder) report(l int) {
	w := &watchTable{}
	for _, x := range b.slots {
		w.Slots = append(w.Slots, b.wideLinear(x))
	}
	for _, p := range b.picks {
		q := watchPick{Kind: p.kind, Index: p.index}
		if p.kind == PickNode || p.kind == PickRecord {
			q.Reg = b.nodeReg(p.node)
		}
		w.Picks = append(w.Picks, q)
	}
	b.emit(Instr{Op: OpWatch, A: -1, B: -1, K: int64(l), Watch: w})
}

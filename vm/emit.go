package vm

import (
	"maps"
	"math/bits"
	"slices"
)

// split divides a block by what is known of the token at a gathered position.
type split struct {
	tables  []int
	classOf tokenTable
	vectors [][]int64
	// values is not nil where it is by the value of a node.
	values *valueRange
}

type emitState struct {
	code  []instr
	regs  map[int32]int32  // node
	lins  map[string]int32 // combination
	undo  []undo
	nregs int32
	pure  bool // no logits: the block only updates records
	scout bool // and another pass checks that fractions are whole
	path  scopes
	uses  map[int32]scopes // by node, while code is made for the first time
	often map[int32]bool
	hoist map[int32]scopes // what the first time found
	cut   bool             // blocks end with their layer, for generated code
}

type undo struct {
	node int32
	key  string
}

func (e emitState) clone() emitState {
	c := e
	c.code = nil
	c.regs = maps.Clone(e.regs)
	c.lins = maps.Clone(e.lins)
	c.undo, c.path, c.uses, c.often, c.hoist = nil, nil, nil, nil, nil
	return c
}

// leave forgets what was computed since mark: it stands behind a skip.
func (b *builder) leave(mark int) {
	for _, u := range b.undo[mark:] {
		if u.key != "" {
			delete(b.lins, u.key)
		} else {
			delete(b.regs, u.node)
		}
	}
	b.undo = b.undo[:mark]
	b.path = b.path[:len(b.path)-1]
}

func (b *builder) emit(i instr) int32 {
	b.code = append(b.code, i)
	return i.dst
}

func (b *builder) newReg() int32 {
	b.nregs++
	return b.nregs - 1
}

// reg computes x into a register; a range beyond 64 bits bails.
func (b *builder) reg(x lin) int32 {
	if len(x.t) == 1 && x.t[0].w == one && x.c.zero() {
		return b.nodeReg(x.t[0].n)
	}
	if !b.rangeOf(x).fits64() {
		b.bail("a value beyond 64 bits")
		return 0
	}
	key := x.key()
	if r, ok := b.lins[key]; ok {
		return r
	}
	in := instr{op: opLin}
	// The sum wraps on the way and is right at the end: it fits.
	in.k = int64(x.c.lo)
	for _, t := range x.t {
		in.lin = append(in.lin, weighted{int64(t.w.lo), b.nodeReg(t.n)})
	}
	in.dst = b.newReg()
	b.lins[key] = in.dst
	b.undo = append(b.undo, undo{key: key})
	return b.emit(in)
}

// operand is reg, or -1 and the constant.
func (b *builder) operand(x lin) (int32, int64) {
	if x.isConst() {
		v, ok := x.c.Int64()
		if !ok {
			b.bail("a constant beyond 64 bits")
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
	in := instr{a: -1, b: -1}
	switch n.kind {
	case nCol:
		in.op, in.k = opOwn, int64(b.p.columnTable(int(n.a)))
		in.tab = b.p.tables[in.k]
	case nPos:
		in.op = opPos
	case nSquare:
		in.op, in.a = opSquare, b.reg(n.x)
	case nPiece:
		in = b.pieceInstr(&n)
	case nMul:
		return b.mulReg(id, &n)
	case nAt:
		in.op, in.a, in.k = opAt, b.reg(n.x), n.k
		if b.rangeOf(n.x).lo.Sign() >= 0 {
			in.k2 |= atNotBelow
		}
		if own := b.node(node{kind: nPos, r: b.p.positions()}); b.rangeOf(b.add(n.x, I64(-1), own)).hi.Sign() <= 0 {
			in.k2 |= atNotAbove
		}
	case nEnd:
		in.op, in.a = opEnd, b.reg(n.x)
	case nTok:
		in.op, in.a = opTok, b.nodeReg(n.a)
	case nTable:
		in.op, in.a, in.k = opTable, b.nodeReg(n.a), n.k
		in.tab = b.p.tables[n.k]
	case nHist:
		in.op, in.a, in.k = opHist, b.nodeReg(n.a), n.k
	case nFind:
		in.op, in.a, in.k, in.k2 = opFind, b.reg(n.x), n.k, int64(n.j)
	case nEntry:
		in.op, in.a, in.k, in.k2 = opEntry, b.nodeReg(n.a), b.nodes[n.a].k, n.k
	case nBest:
		in.op, in.k, in.k2 = opBest, n.k, int64(n.j)
	case nScan:
		in.op, in.a, in.b, in.k = opScan, b.reg(n.x), b.reg(n.y), n.k
	case nSum:
		in.op, in.k, in.k2 = opSum, n.k, int64(n.j)
	case nPart:
		mean := b.nodes[n.a]
		in.op, in.a, in.k, in.k2 = opPart, b.reg(n.x), mean.k, int64(mean.j)
	case nWhole:
		mean := b.nodes[n.a]
		in.op, in.k, in.k2 = opWhole, mean.k, int64(mean.j)
	case nMean:
		b.bail("an average is used as an integer")
		return 0
	}
	if !n.r.fits64() {
		b.bail("a value beyond 64 bits")
		return 0
	}
	return b.define(id, in)
}

func (b *builder) define(id int32, in instr) int32 {
	in.dst = b.newReg()
	b.use(id)
	b.regs[id] = in.dst
	b.undo = append(b.undo, undo{node: id})
	return b.emit(in)
}

func (b *builder) pieceInstr(n *node) instr {
	in := instr{a: b.reg(n.x), b: -1}
	bp := n.breaks
	at, ok := bp[0].at.Int64()
	if !ok {
		b.bail("a threshold beyond 64 bits")
		return in
	}
	if b.rangeOf(n.x).magnitude().Cmp(I64(1<<62)) >= 0 {
		// Differences to thresholds have to fit.
		b.bail("an argument beyond 62 bits")
		return in
	}
	if len(bp) == 1 && bp[0].w == one {
		in.op, in.k = opRelu, at
		return in
	}
	if len(bp) == 2 && bp[0].w == one && bp[1].w == I64(-1) {
		width, _ := bp[1].at.sub(bp[0].at)
		if w, ok := width.Int64(); ok {
			in.op, in.k, in.k2 = opClamp, at, w
			if w == 1 {
				in.op = opStep
			}
			return in
		}
	}
	if len(bp) == 3 && bp[0].w == one && bp[1].w == I64(-2) && bp[2].w == one && at < 1<<62 &&
		bp[1].at == I64(at+1) && bp[2].at == I64(at+2) {
		in.op, in.k = opEqual, at+1
		return in
	}
	p := newPiece(bp)
	if p == nil {
		b.bail("a ladder beyond 64 bits")
		return in
	}
	in.op, in.piece = opPiece, p
	r := b.rangeOf(n.x)
	if p.step > 0 && p.step&(p.step-1) == 0 && maxOf(r.magnitude(), I64(max(at, -at, p.step))).Cmp(I64(1<<60)) < 0 {
		in.op, in.k, in.b, in.k2 = opLadder, p.step-1-at, int32(bits.TrailingZeros64(uint64(p.step))), p.steps
		return in
	}
	// What only a few arguments can ask for is looked up.
	if width, ok := r.hi.sub(r.lo); ok && width.Cmp(I64(maxSmall)) < 0 && r.fits64() {
		lo, _ := r.lo.Int64()
		w, _ := width.Int64()
		in.op, in.k, in.small = opSmall, lo, make([]int64, w+1)
		for i := range in.small {
			in.small[i] = p.eval(lo + int64(i))
		}
	}
	return in
}

// maxSmall bounds the arguments of a function that is kept as a table.
const maxSmall = 1024

// What k2 of an opAt with k = 1 says: clipping on one side is not needed.
const (
	atNotBelow = 1 << iota
	atNotAbove
)

// costly reports whether computing x afresh is worth a test that may save it:
// it looks something up or multiplies. Both factors of a product are exact,
// so where the first is zero the second is not needed.
func (b *builder) costly(x lin) bool {
	for _, t := range x.t {
		if _, ok := b.regs[t.n]; ok {
			continue
		}
		switch n := &b.nodes[t.n]; n.kind {
		case nFind, nEntry, nHist, nScan, nAt, nTok, nTable, nMul, nPart:
			return true
		case nPiece, nSquare:
			if b.costly(n.x) {
				return true
			}
		}
	}
	return false
}

func (b *builder) mulReg(id int32, n *node) int32 {
	if !n.r.fits64() {
		b.bail("a product beyond 64 bits")
		return 0
	}
	x, y := n.x, n.y
	if !b.costly(y) && b.costly(x) && b.rangeOf(y).lo.Sign() >= 0 {
		x, y = y, x
	}
	a := b.reg(x)
	if b.costly(y) {
		b.share(y)
	}
	if b.costly(y) {
		dst := b.newReg()
		at := len(b.code)
		b.emit(instr{op: opZeroIf, dst: dst, a: a, b: -1})
		mark := b.enter(id)
		c := b.reg(y)
		b.emit(instr{op: opMul, dst: dst, a: a, b: c})
		b.leave(mark)
		b.code[at].skip = int32(len(b.code) - at - 1)
		b.use(id)
		b.regs[id] = dst
		b.undo = append(b.undo, undo{node: id})
		return dst
	}
	return b.define(id, instr{op: opMul, a: a, b: b.reg(y)})
}

// effects emits what this position adds to the records of layer l.
func (b *builder) effects(l int, hl []headLins) {
	p := b.p
	for i := range p.hists {
		if x := &p.hists[i]; x.layer == l {
			b.emit(instr{op: opPut, a: b.reg(hl[x.head].v[x.c]), b: -1, k: int64(i)})
		}
	}
	for i := range p.scans {
		if x := &p.scans[i]; x.layer == l {
			b.emit(instr{op: opPutKey, a: b.reg(hl[x.head].k[0]), b: b.reg(hl[x.head].k[1]), k: int64(i)})
		}
	}
	for i := range p.indexes {
		ip := &p.indexes[i]
		if ip.layer != l {
			continue
		}
		kappa, rest, ok := b.contentKey(hl[ip.head].k)
		if !ok {
			b.bail("a key that is no parabola")
			return
		}
		clear := b.clearOf(ip, rest)
		keep := instr{op: opKeep, b: -1, k2: int64(i)}
		keep.a, keep.k = b.operand(clear)
		needs := []lin{kappa}
		for _, v := range ip.values {
			needs = append(needs, hl[v.head].v[v.c])
		}
		b.share(needs...)
		at := len(b.code)
		b.emit(keep)
		mark := b.enter(-1 - int32(i))
		in := instr{op: opInsert, k2: int64(i), b: keep.a, k: keep.k}
		in.a = b.reg(kappa)
		for _, v := range ip.values {
			in.args = append(in.args, b.reg(hl[v.head].v[v.c]))
		}
		b.emit(in)
		b.leave(mark)
		b.code[at].skip = int32(len(b.code) - at - 1)
	}
	for i := range p.directions {
		dp := &p.directions[i]
		if dp.layer != l {
			continue
		}
		k := b.add(b.add(lin{}, dp.d[0], hl[dp.head].k[0]), dp.d[1], hl[dp.head].k[1])
		in := instr{op: opBetter, b: -1, k2: int64(i)}
		switch {
		case dp.always():
			in.op = opSumAdd
		case dp.mean:
			in.op = opMeanAdd
		}
		if in.a = -1; !dp.always() {
			in.a, in.k = b.operand(dp.packed(b, k))
		}
		for _, v := range dp.values {
			x := hl[v.head].v[v.c]
			if x.isZero() {
				in.args = append(in.args, -1)
				continue
			}
			in.args = append(in.args, b.reg(x))
		}
		b.emit(in)
	}
	if b.over {
		b.bail("a coefficient beyond 128 bits")
	}
}

// maxSplit bounds the classes of one split, maxSplitDepth their nesting.
const (
	maxSplit      = 128
	maxSplitDepth = 2
)

// findSplit returns a position whose token is worth knowing: heads read at
// most maxSplit different combinations of values there.
func (b *builder) findSplit(l int, hl []headLins) (int32, *split) {
	if b.first || b.watch || b.depth >= maxSplitDepth {
		return 0, nil
	}
	var order []int32
	tables := map[int32][]int{}
	for h := range hl {
		hp := &b.p.heads[l][h]
		if hp.kind != headGather || b.selfQuery(hp, &hl[h]) {
			continue
		}
		at := b.gatherAt(&hl[h])
		if at < 0 || b.known[at] != nil {
			continue
		}
		for c := range 2 {
			if len(b.p.m.Layers[l].Heads[h].Out[c]) == 0 || hp.table[c] < 0 {
				continue
			}
			if _, ok := tables[at]; !ok {
				order = append(order, at)
			}
			if !slices.Contains(tables[at], hp.table[c]) {
				tables[at] = append(tables[at], hp.table[c])
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

// wideLin prepares a combination for 128 bits: its nodes get registers, but
// squares are made from the register of what they square.
func (b *builder) wideLin(x lin) watchSlot {
	s := watchSlot{c: x.c}
	for _, t := range x.t {
		if n := &b.nodes[t.n]; n.kind == nSquare {
			s.t = append(s.t, watchTerm{t.w, b.reg(n.x), true})
			continue
		}
		s.t = append(s.t, watchTerm{t.w, b.nodeReg(t.n), false})
	}
	return s
}

// block is code for one class, and where it ends in a split one child for
// each class of the split.
type block struct {
	code  []instr
	split *split
	next  *pending
	tail  bool // the block goes on in follow, at the next layer
	nregs int32
	why   string // why there is only an opBail
}

// pending is a builder stopped at a split.
type pending struct {
	b  *builder
	l  int
	hl []headLins
	at int32
	// mid: at the feed-forward block of the layer.
	mid bool
}

// blockFor builds the code of a class from its first layer.
func (p *plan) blockFor(class int, first, pure, watch bool) *block {
	b := newBuilder(p, class, first)
	b.watch = watch
	if why := p.dead[first][class]; why != "" {
		b.bail(why)
	}
	b.emitState = emitState{regs: map[int32]int32{}, lins: map[string]int32{}, pure: pure, scout: pure}
	return b.continueFrom(0, nil, false)
}

// layerBlock is blockFor in blocks that end with their layer, for generated
// code, and with at most the given number of splits within one another.
func (p *plan) layerBlock(class int, first, pure bool, splits int) *block {
	b := newBuilder(p, class, first)
	if why := p.dead[first][class]; why != "" {
		b.bail(why)
	}
	b.emitState = emitState{cut: true, regs: map[int32]int32{}, lins: map[string]int32{}, pure: pure}
	b.depth = maxSplitDepth - splits
	if pure {
		// Only a given prefix has such tokens: no need to be fast.
		b.depth = maxSplitDepth
	}
	return b.continueFrom(0, nil, false)
}

// child builds the continuation for class c of the block's split.
func (k *block) child(c int) *block {
	b := k.next.b.clone()
	if s := k.split.values; s != nil {
		b.choose(k.next.at, s, c)
		return b.continueFrom(k.next.l, k.next.hl, k.next.mid)
	}
	b.known[k.next.at] = k.split.vectors[c]
	b.split[k.next.at] = k.split
	b.depth++
	return b.continueFrom(k.next.l, k.next.hl, false)
}

// follow makes the block after one that was cut.
func (k *block) follow() *block {
	b := k.next.b
	b.code, b.undo = nil, nil
	for key := range b.lins {
		if len(key) == len(constant(Int{}).key()) {
			// Constants are better known where they are used.
			delete(b.lins, key)
		}
	}
	return b.makeFrom(k.next.l, nil, false)
}

func (b *builder) continueFrom(l int, hl []headLins, mid bool) *block {
	if !b.watch {
		first := b.clone()
		first.cut = false
		first.uses, first.often = map[int32]scopes{}, map[int32]bool{}
		first.makeFrom(l, hl, mid)
		b.hoist = first.common()
	}
	return b.makeFrom(l, hl, mid)
}

func (b *builder) makeFrom(l int, hl []headLins, mid bool) *block {
	k := &block{}
	for ; l < len(b.p.m.Layers) && b.fail == ""; l++ {
		if !mid && hl == nil {
			hl = b.headLins(l)
			b.effects(l, hl)
		}
		if b.fail != "" {
			break
		}
		if !mid {
			if at, s := b.findSplit(l, hl); s != nil {
				in := instr{op: opSplit, a: b.nodeReg(at), b: -1}
				if b.fail != "" {
					break
				}
				b.emit(in)
				k.split, k.next = s, &pending{b, l, hl, at, false}
				break
			}
			b.heads(l, hl)
		}
		mid = false
		if b.fail == "" {
			order, out := b.gates(l)
			if at, s := b.findValues(l, order); s != nil && b.fail == "" {
				in := instr{op: opSplitValue, a: b.nodeReg(at), b: -1, k: s.values.lo, k2: int64(s.values.count - 1)}
				if b.fail != "" {
					break
				}
				b.emit(in)
				k.split, k.next = s, &pending{b, l, nil, at, true}
				break
			}
			b.neurons(l, order, out)
		}
		if b.watch && b.fail == "" {
			b.report(l)
		}
		hl = nil
		if b.cut && b.fail == "" && l+1 < len(b.p.m.Layers) {
			k.tail, k.next = true, &pending{b: b, l: l + 1}
			break
		}
	}
	if b.fail == "" && k.split == nil && !k.tail {
		if b.pure || b.watch {
			b.emit(instr{op: opNext, k: 0})
		} else {
			b.logits()
		}
	}
	if b.fail != "" {
		// Nothing before has to be undone: the fallback starts over.
		k.split, k.next, k.tail, k.why = nil, nil, false, b.fail
		b.code = []instr{{op: opBail, a: -1, b: -1}}
	}
	k.code, k.nregs = b.code, b.nregs
	return k
}

// report emits the whole state after layer l.
func (b *builder) report(l int) {
	w := &watchTable{}
	for _, x := range b.slots {
		w.slots = append(w.slots, b.wideLin(x))
	}
	for _, p := range b.picks {
		q := watchPick{kind: p.kind, index: p.index}
		if p.kind == pickNode || p.kind == pickRecord {
			q.reg = b.nodeReg(p.node)
		}
		w.picks = append(w.picks, q)
	}
	b.emit(instr{op: opWatch, a: -1, b: -1, k: int64(l), watch: w})
}

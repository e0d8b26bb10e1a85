package plan

import "tassadar/vm/int128"

// A block also divides by the value of a node: where several functions of one
// number are read that are all straight outside of a small range, each value in
// that range has a child, in which the number and all functions of it are
// constants; one child each takes what is below and above. A program that
// stands in the weights as functions of its code address becomes straight-line
// code for each address that way, made when it is first reached.

const (
	maxValues     = 1 << 14 // children of one split by value
	minFunctions  = 4       // functions that make one worth while
	simpleBreaks  = 3       // functions up to here have instructions of their own
	maxValueDepth = 2       // splits by value within one another
	// maxValueBlocks bounds the children of all such splits of one program;
	// what comes after is computed without them.
	MaxValueBlocks = 1 << 16
)

// ValueRange is the range of a split by value: at and beyond its ends, all
// functions are straight.
type ValueRange struct {
	Lo    int64
	Count int
}

// Exact reports whether child c is for one value alone, and which.
func (v *ValueRange) Exact(c int) (int64, bool) { return v.Lo + int64(c), c > 0 && c < v.Count-1 }

// Size is the number of children. A split by value has one more, which goes on
// without it.
func (s *split) Size() int {
	if s.Values != nil {
		return s.Values.Count + 1
	}
	return len(s.Vectors)
}

// findValues returns a node by which a block is to divide before the
// feed-forward block of layer l, whose gates are given.
func (b *builder) findValues(l int, gates []gateGroup) (int32, *split) {
	if b.first || b.watch || b.recordsOnly || b.p.NoValues || b.values >= maxValueDepth {
		return 0, nil
	}
	type found struct {
		functions int
		lo, hi    int128.Int
	}
	by := map[int32]*found{}
	var order []int32
	for i := range gates {
		g := &gates[i]
		if len(g.u.t) != 1 || !g.up.isConst() || g.u.t[0].w != int128.One && g.u.t[0].w != int128.I64(-1) || b.nodes[g.u.t[0].n].kind == nodeMean {
			continue
		}
		id := g.u.t[0].n
		slots, bySlot := g.bySlot(&b.p.Model.Layers[l], &b.over)
		for _, s := range slots {
			breaks := mergeBreaks(bySlot[s])
			if len(breaks) <= simpleBreaks || !straight(breaks) {
				continue
			}
			lo, hi := breaks[0].at, breaks[len(breaks)-1].at
			if g.u.t[0].w.Sign() < 0 {
				lo, hi = hi.Neg(), lo.Neg()
			}
			f, ok := by[id]
			if !ok {
				f = &found{0, lo, hi}
				by[id] = f
				order = append(order, id)
			}
			f.functions++
			f.lo, f.hi = int128.MinOf(f.lo, lo), int128.MaxOf(f.hi, hi)
		}
	}
	for _, id := range order {
		f, r := by[id], b.nodes[id].r
		lo, ok1 := int128.MaxOf(f.lo, r.Lo).Int64()
		hi, ok2 := int128.MinOf(f.hi, r.Hi).Int64()
		if f.functions < minFunctions || !ok1 || !ok2 || hi <= lo || hi-lo >= maxValues || hi-lo < 0 {
			continue
		}
		return id, &split{Values: &ValueRange{lo, int(hi-lo) + 1}}
	}
	return 0, nil
}

// straight reports whether the slopes end at zero.
func straight(breaks []breakpoint) bool {
	var sum int128.Int
	for _, x := range breaks {
		var ok bool
		if sum, ok = sum.Add(x.w); !ok {
			return false
		}
	}
	return sum.IsZero()
}

// choose narrows node id to what child c of a split by value is for.
func (b *builder) choose(id int32, s *ValueRange, c int) {
	if c == s.Count {
		b.values = maxValueDepth // goes on without
		return
	}
	b.values++
	r := &b.nodes[id].r
	v := int128.I64(s.Lo + int64(c))
	switch {
	case c > 0 && c < s.Count-1:
		*r = point(v)
	case c == 0:
		r.Hi = v
	default:
		r.Lo = v
	}
	if r.Lo == r.Hi {
		b.assume(id)
	}
}

// assume puts the only value that node id can have where it stands, in all
// nodes that rest on it too.
func (b *builder) assume(id int32) {
	sub := map[int32]linear{id: constant(b.nodes[id].r.Lo)}
	rewrite := func(x linear) (linear, bool) {
		changed := false
		out := linear{c: x.c}
		for _, t := range x.t {
			to, ok := sub[t.n]
			if changed = changed || ok; !ok {
				to = atom(t.n)
			}
			out = b.add(out, t.w, to)
		}
		return out, changed
	}
	for i, end := id+1, int32(len(b.nodes)); i < end; i++ {
		n := b.nodes[i]
		x, changedX := rewrite(n.x)
		y, changedY := rewrite(n.y)
		to := linear{}
		switch n.kind {
		case nodeSquare, nodePiece, nodeProduct, nodeGatherAt, nodeEnd, nodeFind, nodeScan:
			if !changedX && !changedY {
				continue
			}
			switch n.kind {
			case nodeSquare:
				to = b.square(x)
			case nodePiece:
				to = b.pieceOf(x, n.breaks)
			case nodeProduct:
				to = b.product(x, y)
			default:
				n.x, n.y = x, y
				to = b.node(n)
			}
		case nodeToken, nodeTable, nodeHistory, nodeEntry:
			a, ok := sub[n.a]
			if !ok {
				continue
			}
			n.a = a.t[0].n
			to = b.node(n)
		default:
			continue
		}
		sub[i] = to
		// What was computed before the split is there.
		if r, ok := b.regs[i]; ok && len(to.t) == 1 && to.t[0].w == int128.One && to.c.IsZero() {
			if _, has := b.regs[to.t[0].n]; !has {
				b.regs[to.t[0].n] = r
			}
		}
		if v, ok := b.known[i]; ok && len(to.t) == 1 {
			b.known[to.t[0].n], b.split[to.t[0].n] = v, b.split[i]
		}
	}
	for s := range b.slots {
		b.slots[s], _ = rewrite(b.slots[s])
	}
}

// pieceOf is piece for any combination: its constant moves into the breaks.
func (b *builder) pieceOf(x linear, breaks []breakpoint) linear {
	moved := make([]breakpoint, len(breaks))
	for i, k := range breaks {
		at, ok := k.at.Sub(x.c)
		b.over = b.over || !ok
		moved[i] = breakpoint{at, k.w}
	}
	return b.piece(linear{t: x.t}, moved)
}

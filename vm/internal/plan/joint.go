package plan

import (
	"slices"

	"tassadar/vm/int128"
)

// number notes which argument a piecewise function has, up to its sign.
func (b *builder) number(n *node) {
	x := n.x
	n.sign = 1
	if len(x.t) > 0 && x.t[0].w.Sign() < 0 {
		n.sign = -1
		var over bool
		if x = (linear{}).addScaled(int128.I64(-1), x, &over); over {
			n.sign = 0
			return
		}
	}
	key := x.key()
	id, ok := b.args[key]
	if !ok {
		id = int32(len(b.args)) + 1
		b.args[key] = id
	}
	n.arg = id
}

// rangeOf bounds x. Functions of one argument are bounded together: of
// [u > 0] and [u < 0] at most one holds.
func (b *builder) rangeOf(x linear) Interval {
	r := point(x.c)
	for i, t := range x.t {
		n := &b.nodes[t.n]
		if n.arg > 0 {
			first, many := true, false
			for j, o := range x.t {
				if j != i && b.nodes[o.n].arg == n.arg {
					many = true
					first = first && j > i
				}
			}
			if many {
				if first {
					r = r.plus(b.jointRange(x, n.arg))
				}
				continue
			}
		}
		r = r.plus(n.r.Scaled(t.w))
	}
	return r
}

// maxJoint bounds the breaks that are looked at together.
const maxJoint = 24

// jointRange bounds the terms of x that are functions of argument arg.
func (b *builder) jointRange(x linear, arg int32) Interval {
	var terms []linearTerm
	var separate Interval
	breaks, clamped := 0, false
	for _, t := range x.t {
		if n := &b.nodes[t.n]; n.arg == arg {
			clamped = clamped || n.r.Lo == int128.MinInt || n.r.Hi == int128.MaxInt
			separate = separate.plus(n.r.Scaled(t.w))
			terms = append(terms, t)
			breaks += len(n.breaks)
		}
	}
	if breaks > maxJoint || clamped {
		return separate
	}
	points, ok := b.turns(terms)
	if !ok {
		return separate
	}
	var r Interval
	for i, u := range points {
		var sum int128.Int
		for _, t := range terms {
			v, fits := b.nodes[t.n].of(u).Mul(t.w)
			if fits {
				sum, fits = sum.Add(v)
			}
			if !fits {
				return separate
			}
		}
		if i == 0 {
			r = point(sum)
		}
		r = r.union(point(sum))
	}
	return r
}

// turns lists the arguments, up to the sign of the first term's, between
// which all functions of the terms are straight: breaks and ends of the range.
func (b *builder) turns(terms []linearTerm) ([]int128.Int, bool) {
	n := &b.nodes[terms[0].n]
	r := b.rangeOf(n.x)
	if n.sign < 0 {
		r = r.Scaled(int128.I64(-1))
	}
	if r.magnitude().Cmp(int128.Int{Hi: 1 << 60, Lo: 0}) >= 0 {
		return nil, false
	}
	points := []int128.Int{r.Lo, r.Hi}
	for _, t := range terms {
		n := &b.nodes[t.n]
		for _, x := range n.breaks {
			at := x.at
			if n.sign < 0 {
				at = at.Neg()
			}
			if at.Cmp(r.Lo) > 0 && at.Cmp(r.Hi) < 0 {
				points = append(points, at)
			}
		}
	}
	return points, true
}

// of is the value of a piecewise function where its argument, up to its sign,
// is u; only for arguments within its range.
func (n *node) of(u int128.Int) int128.Int {
	if n.sign < 0 {
		u = u.Neg()
	}
	var sum int128.Int
	for _, x := range n.breaks {
		if u.Cmp(x.at) > 0 {
			sum = int128.SatAdd(sum, int128.SatMul(int128.SatAdd(u, x.at.Neg()), x.w))
		}
	}
	return sum
}

// maxCases bounds the combinations that outcomes tries.
const maxCases = 4096

// outcomes reports which of the leads can be the largest, and whether several
// can be at once, by trying all values that their nodes have together. It
// reports false where these are too many.
func (b *builder) outcomes(leads []linear) (wins []bool, ties, ok bool) {
	var nodes []int32
	at := map[int32]int{}
	byArg := map[int32][]int{} // to places in nodes
	var order []int32
	for _, x := range leads {
		for _, t := range x.t {
			if _, seen := at[t.n]; !seen {
				at[t.n] = len(nodes)
				// Nodes without an argument count alone, under a number of
				// their own.
				arg := b.nodes[t.n].arg
				if arg == 0 {
					arg = -t.n - 1
				}
				if byArg[arg] == nil {
					order = append(order, arg)
				}
				byArg[arg] = append(byArg[arg], len(nodes))
				nodes = append(nodes, t.n)
			}
		}
	}
	// The values of each group of nodes, together.
	domains := make([][][]int128.Int, len(order))
	cases := 1
	for i, arg := range order {
		members := byArg[arg]
		if arg > 0 {
			if domains[i], ok = b.steps(nodes, members); !ok {
				return nil, false, false
			}
		} else {
			r := b.nodes[nodes[members[0]]].r
			width, fits := r.Hi.Sub(r.Lo)
			if !fits || width.Cmp(int128.I64(8)) > 0 {
				return nil, false, false
			}
			for v := r.Lo; v.Cmp(r.Hi) <= 0; v, _ = v.Add(int128.One) {
				domains[i] = append(domains[i], []int128.Int{v})
			}
		}
		if cases *= len(domains[i]); cases > maxCases {
			return nil, false, false
		}
	}
	wins = make([]bool, len(leads))
	values := make([]int128.Int, len(nodes))
	var try func(i int) bool
	try = func(i int) bool {
		if i < len(order) {
			for _, v := range domains[i] {
				for k, m := range byArg[order[i]] {
					values[m] = v[k]
				}
				if !try(i + 1) {
					return false
				}
			}
			return true
		}
		best, top, many := 0, int128.Int{}, false
		for g, x := range leads {
			sum := x.c
			for _, t := range x.t {
				v, fits := values[at[t.n]].Mul(t.w)
				if fits {
					sum, fits = sum.Add(v)
				}
				if !fits {
					return false
				}
			}
			switch c := sum.Cmp(top); {
			case g == 0 || c > 0:
				best, top, many = g, sum, false
			case c == 0:
				many = true
			}
		}
		if wins[best] = true; many {
			ties = true
		}
		return true
	}
	return wins, ties, try(0)
}

// steps lists the values that functions of one argument have together, where
// they are constant between their breaks.
func (b *builder) steps(nodes []int32, members []int) ([][]int128.Int, bool) {
	var terms []linearTerm
	breaks := 0
	for _, m := range members {
		terms = append(terms, linearTerm{nodes[m], int128.One})
		breaks += len(b.nodes[nodes[m]].breaks)
	}
	if breaks > maxJoint {
		return nil, false
	}
	points, ok := b.turns(terms)
	if !ok {
		return nil, false
	}
	slices.SortFunc(points, int128.Int.Cmp)
	var out [][]int128.Int
	for i, u := range points {
		v := make([]int128.Int, len(members))
		for k, m := range members {
			v[k] = b.nodes[nodes[m]].of(u)
		}
		if i > 0 {
			if gap, _ := u.Sub(points[i-1]); gap.Cmp(int128.One) > 0 && !slices.Equal(v, out[len(out)-1]) {
				return nil, false
			}
		}
		out = append(out, v)
	}
	return out, true
}

package graph

import "slices"

// Times count half layers: inputs are there at 0, attention of layer i
// (from 0) is at 2i+1, its feed-forward block at 2i+2. A sum takes both of one
// layer. What is produced at one time can be read at the next.

// schedule says when each op runs; -1 for ops that nothing needs.
type schedule struct {
	g    *Graph
	at   []int
	end  int // the time of the output layer
	uses [][]int
	outs map[int]bool // nodes that the output layer reads
	live []int        // by time t: values that are there between t and t+1
	// asap and alap bound the times, for the lower bound of the width.
	asap, alap []int
}

// reads calls f for every value that an op reads.
func (o *op) reads(f func(Value)) {
	for _, n := range o.neurons {
		f(n.Gate)
		f(n.Up)
	}
	f(o.sum)
	if o.kind == opLookup {
		f(o.key[0])
		f(o.key[1])
	}
	for _, x := range o.finds {
		f(x.query[0])
		f(x.query[1])
		for _, v := range x.values {
			f(v)
		}
	}
}

// inputsOf are the nodes that an op reads, ascending. A sum is an average
// times the number of positions so far.
func (g *Graph) inputsOf(i int) []int {
	var in []int
	if g.ops[i].kind == opSum {
		in = append(in, g.position.terms[0].node)
	}
	g.ops[i].reads(func(v Value) {
		for _, t := range v.terms {
			in = append(in, t.node)
		}
	})
	slices.Sort(in)
	return slices.Compact(in)
}

// born is when the outputs of an op at time t exist.
func (o *op) born(t int) int {
	if o.kind == opSum {
		return t + 1
	}
	return t
}

// fit rounds a time up to one that the kind of the op allows.
func (o *op) fit(t int) int {
	odd := o.kind != opUnit
	if t%2 == 1 != odd {
		t++
	}
	return t
}

// pinned nodes stay from first to last: one, position and its square.
func (g *Graph) pinned(n int) bool {
	return n == g.one.terms[0].node || n == g.position.terms[0].node || n == g.square.terms[0].node
}

// newSchedule places ops as early as possible, which gives the least number
// of layers, and then moves them to where fewer values are alive at a time.
func newSchedule(g *Graph, outputs []Value) *schedule {
	s := &schedule{g: g, at: make([]int, len(g.ops)), outs: map[int]bool{}, uses: make([][]int, len(g.nodes))}
	for i := range s.at {
		s.at[i] = -1
	}
	needed := make([]bool, len(g.ops))
	var need func(int)
	need = func(i int) {
		if needed[i] {
			return
		}
		needed[i] = true
		for _, n := range g.inputsOf(i) {
			need(g.nodes[n].op)
			s.uses[n] = append(s.uses[n], i)
		}
	}
	for _, v := range outputs {
		for _, t := range v.terms {
			s.outs[t.node] = true
			need(g.nodes[t.node].op)
		}
	}
	need(g.nodes[g.one.terms[0].node].op)
	var earliest func(int) int
	earliest = func(i int) int {
		o := &g.ops[i]
		if o.kind == opInput {
			s.at[i] = 0
			return 0
		}
		if s.at[i] >= 0 {
			return s.at[i]
		}
		t := 1
		for _, n := range g.inputsOf(i) {
			p := g.nodes[n].op
			t = max(t, g.ops[p].born(earliest(p))+1)
		}
		s.at[i] = o.fit(t)
		return s.at[i]
	}
	for i := range g.ops {
		if needed[i] {
			s.end = max(s.end, g.ops[i].born(earliest(i)))
		}
	}
	s.end += s.end % 2
	s.end++
	s.asap = slices.Clone(s.at)
	s.latest()
	s.live = make([]int, s.end+1)
	for n := range g.nodes {
		s.count(n, 1)
	}
	for range 8 {
		if !s.sweep() {
			break
		}
	}
	return s
}

// latest fills alap.
func (s *schedule) latest() {
	g := s.g
	s.alap = make([]int, len(g.ops))
	done := make([]bool, len(g.ops))
	var latest func(int) int
	latest = func(i int) int {
		if done[i] {
			return s.alap[i]
		}
		o := &g.ops[i]
		t := s.end - 1
		for _, n := range o.outputs {
			for _, u := range s.uses[n] {
				t = min(t, latest(u)-1)
			}
		}
		t -= o.born(0)
		if o.kind != opInput && o.fit(t) != t {
			t--
		}
		s.alap[i], done[i] = t, true
		return t
	}
	for i := range g.ops {
		if s.at[i] >= 0 {
			latest(i)
		}
	}
}

// span is when node n is produced and when it is last read; last < born where
// it never is.
func (s *schedule) span(n int) (born, last int) {
	i := s.g.nodes[n].op
	if s.at[i] < 0 {
		return 0, -1
	}
	born, last = s.g.ops[i].born(s.at[i]), -1
	if s.outs[n] || s.g.pinned(n) {
		return born, s.end
	}
	for _, u := range s.uses[n] {
		last = max(last, s.at[u])
	}
	return born, last
}

func (s *schedule) count(n, by int) {
	born, last := s.span(n)
	for t := born; t < last; t++ {
		s.live[t] += by
	}
}

// window is the range of times at which op i may run with all others fixed.
func (s *schedule) window(i int) (lo, hi int) {
	o := &s.g.ops[i]
	lo, hi = 1, s.end-1
	for _, n := range s.g.inputsOf(i) {
		born, _ := s.span(n)
		lo = max(lo, born+1)
	}
	for _, n := range o.outputs {
		for _, u := range s.uses[n] {
			hi = min(hi, s.at[u]-1)
		}
	}
	return o.fit(lo), hi - o.born(0)
}

// cost prefers a low maximum, then an even distribution. It needs more than the
// 32 bits that an int has on some machines.
func (s *schedule) cost() int64 {
	sum := int64(0)
	for _, n := range s.live {
		n := int64(n)
		sum += n * n * n * n
	}
	return sum
}

// sweep tries other times for every op once.
func (s *schedule) sweep() bool {
	changed := false
	for i := range s.g.ops {
		o := &s.g.ops[i]
		if s.at[i] <= 0 || o.kind == opInput {
			continue
		}
		lo, hi := s.window(i)
		if lo >= hi {
			continue
		}
		nodes := append(s.g.inputsOf(i), o.outputs...)
		move := func(t int) {
			for _, n := range nodes {
				s.count(n, -1)
			}
			s.at[i] = t
			for _, n := range nodes {
				s.count(n, 1)
			}
		}
		best, bestCost, was := s.at[i], s.cost(), s.at[i]
		for t := lo; t <= hi; t += 2 {
			if t == was {
				continue
			}
			move(t)
			if c := s.cost(); c < bestCost {
				best, bestCost = t, c
			}
		}
		move(best)
		changed = changed || best != was
	}
	return changed
}

// widthBound is the largest number of values that are alive at one time in
// every schedule of this number of layers.
func (s *schedule) widthBound() int {
	forced := make([]int, s.end+1)
	for n := range s.g.nodes {
		i := s.g.nodes[n].op
		if s.at[i] < 0 {
			continue
		}
		from, to := s.g.ops[i].born(s.alap[i]), -1
		if s.g.ops[i].kind == opInput {
			from = 0
		}
		for _, u := range s.uses[n] {
			to = max(to, s.asap[u])
		}
		if s.outs[n] || s.g.pinned(n) {
			to = s.end
		}
		for t := from; t < to; t++ {
			forced[t]++
		}
	}
	return slices.Max(forced)
}

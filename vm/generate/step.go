package generate

import (
	"maps"
	"slices"

	"tassadar/vm"
	"tassadar/vm/internal/plan"
	"tassadar/vm/internal/runtime"
)

// stepKey says which step: of a class, of one token where that is not negative,
// for a child of the split by value.
type stepKey struct {
	class int
	id    vm.Token
	child int
}

// step is what a position does whose token's class and sum are known.
type step struct {
	stepKey
	code      []plan.Instr
	registers int32
	sums      map[component]int64
	targets   []*step // where it may go straight on
	refs      int
	name      string // of its superblock, where it begins one
	planned   bool
	// joins is the step that several ways from here lead to, through arms alone or
	// at once; part says that the step is one of these.
	joins *step
	arms  []*step
	part  bool
	begin bool // of a superblock, as others come in there
}

// stepRoot is the block of a class, or of one token, before its split by value.
type stepRoot struct {
	block *plan.Block
	sum   component // that it divides by
	value *plan.ValueRange
	// moves: the token moves the sum by what its class does not say.
	moves bool
}

// begins reports whether superblocks may begin with the step: it looks at nothing of its token
// but for where it moves the sum.
func (s *step) begins(r *stepRoot) bool {
	prefix := len(r.block.Code) - 1
	return s.planned && !slices.ContainsFunc(s.code[prefix:], func(in plan.Instr) bool { return in.Op == plan.OpOwn })
}

type rootKey struct {
	class int
	id    vm.Token
}

// root returns the block of a class, or nil where it does not divide by a sum.
func (g *generator) root(class int, id vm.Token) *stepRoot {
	key := rootKey{class, id}
	if r, ok := g.stepRoots[key]; ok {
		return r
	}
	r := &stepRoot{block: g.p.TokenBlock(class, id)}
	k := r.block
	if k.Split == nil || k.Split.Values == nil {
		r = nil
	} else {
		r.value = k.Split.Values
		at := k.Code[len(k.Code)-1].A
		sum := slices.IndexFunc(k.Code, func(in plan.Instr) bool { return in.Op == plan.OpSum && in.Dst == at })
		if sum < 0 {
			r = nil
		} else {
			r.sum = component{int(k.Code[sum].K), int(k.Code[sum].K2)}
			_, known := r.after(map[component]int64{r.sum: 0}, g, class, id)
			r.moves = !known
		}
	}
	g.stepRoots[key] = r
	return r
}

// after is the sum that the block divides by, given what sums are before it.
func (r *stepRoot) after(sums map[component]int64, g *generator, class int, id vm.Token) (int64, bool) {
	v, ok := sums[r.sum]
	if !ok {
		return 0, false
	}
	f := g.newFolder([]known{{class, id, "own"}}, nil)
	for _, in := range r.block.Code {
		if in.Skip > 0 {
			return 0, false
		}
		if in.Op == plan.OpSumAdd && int(in.K2) == r.sum.direction {
			a := in.Args[r.sum.value]
			if a < 0 {
				return v, true
			}
			by, ok := f.consts[a]
			return v + by, ok
		}
		f.fold([]plan.Instr{in})
	}
	return 0, false
}

// step returns a step, made when it is first asked for.
func (g *generator) step(key stepKey) *step {
	if s, ok := g.steps[key]; ok {
		return s
	}
	s := &step{stepKey: key}
	g.steps[key] = s
	r := g.root(key.class, key.id)
	v, exact := r.value.Exact(key.child)
	if !exact || len(g.steps) > maxSteps {
		return s
	}
	k := r.block.Child(key.child)
	if k.Why != "" || k.Split != nil {
		return s
	}
	prefix := r.block.Code[:len(r.block.Code)-1]
	s.code, s.registers = slices.Concat(prefix, k.Code), k.Registers
	s.sums = map[component]int64{r.sum: v}
	f := g.newFolder([]known{{key.class, key.id, "own"}}, s.sums)
	code := f.fold(s.code)
	if s.planned = !*f.failed; !s.planned {
		return s
	}
	g.order = append(g.order, s)
	for i := range code {
		switch in := &code[i]; in.Op {
		case plan.OpNext:
			if in.K < 0 {
				continue
			}
			fallthrough
		case plan.OpRow, plan.OpFamily, plan.OpPick:
			o := f.outcome(in)
			for _, id := range o.tokens {
				if to := g.target(s, o.class, id); to != nil && !slices.Contains(s.targets, to) {
					s.targets = append(s.targets, to)
				}
			}
		}
	}
	return s
}

// target is the step after s for a token of a class, which may be known; nil
// where that does not say which.
func (g *generator) target(s *step, class int, id vm.Token) *step {
	if class < 0 || id == g.p.Model.Stop {
		return nil
	}
	for _, id := range []vm.Token{-1, id} {
		r := g.root(class, id)
		if r == nil {
			continue
		}
		v, ok := r.after(s.sums, g, class, id)
		if !ok {
			continue
		}
		c := v - r.value.Lo
		if c < 0 || c >= int64(r.value.Count) {
			return nil
		}
		if to := g.step(stepKey{class, id, int(c)}); to.planned {
			return to
		}
	}
	return nil
}

// findSteps finds the steps of the model, and which of them begin superblocks.
func (g *generator) findSteps() {
	p := g.p
	g.inSteps = true
	defer func() { g.inSteps = false }()
	g.steps, g.stepRoots, g.pieces = map[stepKey]*step{}, map[rootKey]*stepRoot{}, map[*runtime.PieceTable]int{}
	g.assumed = assumed{map[int]int64{}, map[int]int64{}}
	if len(p.Classes) > maxStepClasses {
		return
	}
	g.familyClass = make([]int, len(p.Families))
	for i := range p.Families {
		f := &p.Families[i]
		g.familyClass[i] = int(p.ClassOf.At(int64(f.Tokens[0])))
		for _, id := range f.Tokens {
			if int(p.ClassOf.At(int64(id))) != g.familyClass[i] {
				g.familyClass[i] = -1
				break
			}
		}
	}
	count := make([]int, len(p.Classes))
	for t := range p.Model.Names {
		count[p.ClassOf.At(int64(t))]++
	}
	g.small = make([]bool, len(count))
	for c, n := range count {
		g.small[c] = n <= fewTokens
	}
	// Tokens that move the sum anywhere may begin any step.
	var moving []int
	for c := range p.Classes {
		if r := g.root(c, -1); r != nil && r.moves {
			moving = append(moving, c)
		}
	}
	if len(moving) == 0 {
		return
	}
	for _, c := range moving {
		for child := range g.root(c, -1).value.Count {
			g.step(stepKey{c, -1, child})
		}
	}
	// Those that no other step goes on to are where others come in: they are
	// listed by their sum.
	entered := map[int64]bool{}
	sumOf := func(s *step) int64 {
		r := g.root(s.class, s.id)
		v, _ := r.value.Exact(s.child)
		return v
	}
	for i := 0; i < len(g.order); i++ {
		s := g.order[i]
		for _, to := range s.targets {
			if v := sumOf(to); v != sumOf(s) {
				entered[v] = true
			}
		}
	}
	var work []*step
	for _, c := range moving {
		for child := range g.root(c, -1).value.Count {
			if s := g.steps[stepKey{c, -1, child}]; s.begins(g.root(c, -1)) && !entered[sumOf(s)] {
				s.refs, s.begin = s.refs+2, true
				work = append(work, s)
			}
		}
	}
	// What a host gives may have come from there already.
	for _, s := range work {
		near, first := []*step{s}, sumOf(s)
		for i := 0; i < len(near) && i < maxGiven; i++ {
			for _, to := range near[i].targets {
				away := sumOf(to) - first
				if to.begin || near[i].id >= 0 || to.id < 0 && (away < 0 || away > maxGiven) || g.small[to.class] {
					continue
				}
				to.begin = true
				to.refs++
				near, work = append(near, to), append(work, to)
			}
		}
	}
	for i := 0; i < len(work); i++ {
		for _, to := range work[i].targets {
			if to.refs++; to.refs == 1 {
				work = append(work, to)
			}
		}
	}
	findJoins(work)
	for _, s := range work {
		if s.begin {
			g.list(s)
		}
	}
}

// findJoins finds where ways meet again: a step that another goes on to at once and
// through steps that do nothing but lead there, its arms. The arms are written wherever they
// are gone through; the step is part of the superblock where nothing else leads to it.
func findJoins(steps []*step) {
	from := map[*step][]*step{}
	for _, s := range steps {
		for _, to := range s.targets {
			from[to] = append(from[to], s)
		}
	}
	for _, s := range steps {
		for _, x := range s.targets {
			arms := s.armsTo(x)
			if x != s && len(arms) > len(s.arms) {
				s.joins, s.arms = x, arms
			}
		}
		if x := s.joins; x != nil {
			within := func(by *step) bool { return by == s || slices.Contains(s.arms, by) }
			x.part = x.refs == len(from[x])
			for _, to := range append(slices.Clone(s.arms), x) {
				x.part = x.part && to.refs == len(from[to]) && !slices.ContainsFunc(from[to], func(by *step) bool { return !within(by) })
			}
		}
	}
}

// armsTo are the steps after s that do nothing but lead to x.
func (s *step) armsTo(x *step) (arms []*step) {
	for grown := true; grown; {
		grown = false
		for _, d := range s.targets {
			if d != x && d != s && len(d.targets) == 1 && (d.targets[0] == x || slices.Contains(arms, d.targets[0])) && !slices.Contains(arms, d) && maps.Equal(d.sums, s.sums) {
				arms, grown = append(arms, d), true
			}
		}
	}
	return arms
}

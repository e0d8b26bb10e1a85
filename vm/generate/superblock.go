package generate

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"tassadar/vm"
	"tassadar/vm/internal/plan"
)

// A model whose blocks divide by the value of a sum over all positions, such as a
// program that stands in weights as functions of its code address, gets
// superblocks besides its ordinary code: a step for each class of token and value of the
// sum, and from step to step straight on wherever the next token's class and the sum
// behind it follow from the weights. What does not follow is looked up by the sum, and
// what has no step goes on in the ordinary code, a token at a time.
//
// Steps rely on what stays true once it is true, which is tested before the first of them
// (ready): an index is at the least count of clears that there can be, a running best at the
// greatest key.

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

// assumed is what superblocks rely on, by index and direction.
type assumed struct {
	level map[int]int64
	best  map[int]int64
}

// superblocks is what is made of a model with such sums.
type superblocks struct {
	stepRoots map[rootKey]*stepRoot
	steps     map[stepKey]*step
	order     []*step // as found
	assumed   assumed
	// familyClass is the class of all tokens of a family, or -1.
	familyClass []int
	small       []bool // classes of few tokens
	// inSteps: what is written now is part of a superblock.
	inSteps bool
	listed  []*step
}

// Bounds of superblocks.
const (
	maxStepClasses = 64
	maxSteps       = 1 << 16 // of a model
	maxInlined     = 48      // of a superblock
	maxGiven       = 16      // steps after one that others come in at
	fewTokens      = 256     // classes that may be stopped at within superblocks
)

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
	g.steps, g.stepRoots = map[stepKey]*step{}, map[rootKey]*stepRoot{}
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

// superblock is a function that is being written.
type superblock struct {
	g         *generator
	registers int32
	tokens    int // most tokens that it appends
	steps     int
	names     int
	used      map[int32]bool
}

func (b *superblock) name(kind string) string {
	b.names++
	return fmt.Sprint(kind, b.names)
}

// piece is a step in a superblock.
type piece struct {
	s      *step
	f      *folder
	code   []plan.Instr
	needed []bool
	w      *writer
	join   *joining
	miss   string // the variable that says whether a look-up missed, or ""
}

// joining is where ways meet again.
type joining struct {
	to    *step
	at    int    // position of the step before
	own   string // the variable with the token of the step
	label string
	pre   *folder
	ends  []*folder
	piece *piece // of to; nil where it is a superblock of its own
}

// exit is how a step goes on: with the ways of one of its candidates.
type exit struct{ cases []fork }

// fork is one way, or two by a register.
type fork struct {
	bit  int32 // -1 for one
	ways [2]*way
}

// way is what follows a token.
type way struct {
	class int
	id    vm.Token
	to    *step
	join  *joining
	own   string
	child *piece
}

// writeSteps writes the superblocks.
func (g *generator) writeSteps() {
	g.inSteps = true
	defer func() { g.inSteps = false }()
	for i := 0; i < len(g.listed); i++ {
		s := g.listed[i]
		b := &superblock{g: g, used: map[int32]bool{}}
		f := g.newFolder([]known{{s.class, s.id, "own"}}, nil)
		f.begin(s)
		p := b.piece(f, nil)
		p.live(b)
		text := p.write(b)
		g.function(fmt.Sprintf("func %s(m *State, p int, own Token) (code, int, Token) {\nif p+%d > m.end {\nreturn nil, p, own\n}\n%s}\n\n", s.name, b.tokens, text))
	}
}

// piece folds a step and what it goes on with here.
func (b *superblock) piece(f *folder, joining *joining) *piece {
	s := f.step
	b.steps++
	b.tokens = max(b.tokens, f.at+1+f.extra)
	p := &piece{s: s, f: f}
	f.joining, f.leaves = joining, b.exit
	if s.joins != nil {
		p.join = b.joining(f)
		f.joining = p.join
	}
	base := b.registers
	b.registers += s.registers
	p.code = f.fold(rebase(s.code, base))
	if j := p.join; j != nil {
		x, most := j.pre, 0
		for _, e := range j.ends {
			most = max(most, e.at-j.at)
		}
		x.join(j.ends)
		x = x.next(j.to, known{j.to.class, j.to.id, j.own})
		x.before, x.extra = x.before[:1], x.extra+most
		if j.to.part && b.steps < maxInlined {
			j.piece = b.piece(x, nil)
		} else {
			b.g.list(j.to)
		}
	}
	return p
}

func (b *superblock) joining(f *folder) *joining {
	j := &joining{to: f.step.joins, at: f.at, own: b.name("own"), label: b.name("join")}
	f.ending = func(f *folder) { j.pre = f.clone() }
	return j
}

// list makes a step the begin of a superblock.
func (g *generator) list(s *step) {
	if s.name == "" {
		s.name = fmt.Sprint("s", len(g.listed))
		g.listed = append(g.listed, s)
	}
}

// exit makes what an instruction goes on with.
func (b *superblock) exit(f *folder, in *plan.Instr) *exit {
	outcomes := f.candidates
	if in.Op == plan.OpPick || in.K >= 0 {
		outcomes = []outcome{f.outcome(in)}
	}
	e := &exit{}
	for _, o := range outcomes {
		k := fork{bit: o.bit}
		k.ways[0] = b.way(f, o.class, o.tokens[0])
		if o.bit >= 0 {
			k.ways[1] = b.way(f, o.class, o.tokens[1])
		}
		e.cases = append(e.cases, k)
	}
	return e
}

func (b *superblock) way(f *folder, class int, id vm.Token) *way {
	y := &way{class: class, id: id}
	if class >= 0 {
		y.to = b.g.target(f.step, class, id)
	}
	if y.to == nil || y.to.refs == 0 {
		return y
	}
	j := f.joining
	switch {
	case j != nil && y.to == j.to:
		y.join = j
		j.ends = append(j.ends, f.clone())
	case j != nil && (slices.Contains(j.arms(), y.to)):
		y.own = b.name("own")
		y.child = b.piece(f.next(y.to, known{class, id, y.own}), j)
	case y.to.refs == 1 && b.steps < maxInlined:
		y.own = b.name("own")
		y.child = b.piece(f.next(y.to, known{class, id, y.own}), nil)
	default:
		b.g.list(y.to)
	}
	return y
}

func (j *joining) arms() []*step { return j.pre.step.arms }

// live marks what is needed, what comes last first.
func (p *piece) live(b *superblock) {
	if p.join != nil && p.join.piece != nil {
		p.join.piece.live(b)
	}
	for _, e := range *p.f.exits {
		for _, k := range e.cases {
			for _, y := range k.ways {
				if y != nil && y.child != nil {
					y.child.live(b)
				}
			}
		}
	}
	pos := "p"
	if p.f.at > 0 {
		pos = fmt.Sprint("p+", p.f.at)
	}
	p.w = &writer{g: b.g, class: p.s.class, used: b.used, consts: p.f.consts, pos: pos, own: p.f.before[0].name}
	p.w.step = &stepWriter{b: b, p: p}
	p.needed = p.w.liveness(p.code)
	for _, hit := range *p.f.found {
		if *hit && p.miss == "" {
			p.miss = b.name("miss")
		}
	}
}

// ending is where the exits of the step begin, at the top.
func (p *piece) ending() int {
	for i := 0; i < len(p.code); i++ {
		switch in := &p.code[i]; in.Op {
		case plan.OpCase, plan.OpRow, plan.OpFamily, plan.OpWideRow, plan.OpWideFamily, plan.OpPick, plan.OpNext:
			return i
		default:
			i += int(in.Skip)
		}
	}
	return len(p.code)
}

func (p *piece) write(b *superblock) string {
	w := p.w
	w.printf("m.tokens[%s] = %s\n", w.pos, w.own)
	if p.miss != "" {
		w.printf("%s := false\n", p.miss)
	}
	at := len(p.code)
	if p.join != nil {
		at = p.ending()
	}
	w.write(p.code, p.needed, 0, at)
	if j := p.join; j != nil {
		w.printf("var %s Token\n%s:\nswitch {\ndefault:\n", j.own, j.label)
		w.write(p.code, p.needed, at, len(p.code))
		w.printf("}\n")
		if j.piece == nil {
			w.step.leave(w, j.to.name, j.own)
		} else {
			w.step.missed(w, j.own)
			w.printf("%s", j.piece.write(b))
		}
	}
	return w.out.String()
}

// stepWriter writes what is particular to superblocks.
type stepWriter struct {
	b *superblock
	p *piece
}

// function adds a function to the files.
func (g *generator) function(text string) {
	n := strings.Count(text, "\n")
	if len(g.bodies) == 0 || g.lines+n > maxLines {
		g.bodies = append(g.bodies, bytes.Buffer{})
		g.lines = 0
	}
	g.lines += n
	g.bodies[len(g.bodies)-1].WriteString(text)
}

// table writes a look-up by a token whose class is known.
func (s *stepWriter) table(w *writer, in *plan.Instr) bool {
	t, ok := s.p.f.looks[in.Dst]
	if !ok {
		return false
	}
	w.out.WriteString(w.g.lookup(in.Table, t.class, fmt.Sprint("r", in.Dst), "int64("+t.name+")"))
	w.unused(in)
	return true
}

// window are the keys of an index whose records superblocks find without a
// search: from low on, windowKeys of them.
func (g *generator) window(index int) (low int64) {
	least, ok := g.p.Indexes[index].Keys.Lo.Int64()
	if !ok {
		return 0
	}
	return max(least, -windowBelow) &^ 63
}

const (
	windowKeys  = 1 << 16
	windowBelow = 1 << 12
)

// place writes code that sets v to the record of a key where it is in the
// window, and what else to do with its place d.
func (s *stepWriter) place(w *writer, index int64, v, key, also, otherwise string) {
	n := len(w.g.p.Indexes[index].Values)
	w.printf("if d := uint64(%s); d < %d && m.used%d[d>>6]>>(d&63)&1 != 0 {\n%s = (*[%d]int64)(m.window%d[%d*d:])\n%s} else {\n%s = %s\n}\n",
		minus(key, w.g.window(int(index))), windowKeys, index, v, n, index, n, also, v, otherwise)
}

func (s *stepWriter) find(w *writer, in *plan.Instr) {
	n, dst, miss := len(w.g.p.Indexes[in.K].Values), fmt.Sprint("r", in.Dst), ""
	if hit := s.p.f.hits[in.Dst]; hit != nil && *hit {
		miss = "\n" + s.p.miss + " = true"
	}
	w.printf("var %s *[%d]int64\n", dst, n)
	if in.K2 != 1 {
		w.printf("%s = m.search%d(%s, %d)\n", dst, in.K, w.r(in.A), in.K2)
		return
	}
	s.place(w, in.K, dst, w.r(in.A), "", fmt.Sprintf("m.search%d(%s, 1)%s", in.K, w.r(in.A), miss))
}

func (s *stepWriter) insert(w *writer, in *plan.Instr) {
	w.printf("{\nvar v *[%d]int64\n", len(in.Args))
	s.place(w, in.K2, "v", w.r(in.A), fmt.Sprintf("m.pos%d[d] = int32(%s)\n", in.K2, w.pos), fmt.Sprintf("m.put%d(%s, %s, %s)", in.K2, w.r(in.A), w.orConst(in.B, in.K), w.pos))
	if len(in.Args) == 0 {
		w.printf("_ = v\n")
	}
	for j, a := range in.Args {
		w.printf("v[%d] = %s\n", j, w.r(a))
	}
	w.printf("}\n")
}

// windowFields are the fields of the state that superblocks reach windows by.
func (g *generator) windowFields(b *bytes.Buffer) {
	for i := range g.p.Indexes {
		fmt.Fprintf(b, "window%d *[%d]int64\nused%d *[%d]uint64\npos%d *[%d]int32\n", i, windowKeys*len(g.p.Indexes[i].Values), i, windowKeys/64, i, windowKeys)
	}
}

// windowMethods are what superblocks call where a key is not in a window.
func (g *generator) windowMethods(b *bytes.Buffer) {
	b.WriteString("// windows finds the windows anew: indexes move as they grow.\nfunc (m *State) windows() {\n")
	for i := range g.p.Indexes {
		fmt.Fprintf(b, "m.window%d = (*[%d]int64)(m.index%d.vals)\nm.used%d = (*[%d]uint64)(m.index%d.used)\nm.pos%d = (*[%d]int32)(m.index%d.pos)\n",
			i, windowKeys*len(g.p.Indexes[i].Values), i, i, windowKeys/64, i, i, windowKeys, i)
	}
	b.WriteString("}\n\n")
	for i := range g.p.Indexes {
		n := len(g.p.Indexes[i].Values)
		fmt.Fprintf(b, "func (m *State) search%d(q, k int64) *[%d]int64 {\nreturn (*[%d]int64)(m.index%d.vals[m.index%d.find(q, k)*%d:])\n}\n\n", i, n, n, i, i, n)
		fmt.Fprintf(b, "func (m *State) put%d(key, clear int64, p int) *[%d]int64 {\nrec := m.index%d.insert(key, clear, p) * %d\nm.windows()\nreturn (*[%d]int64)(m.index%d.vals[rec:])\n}\n\n", i, n, i, n, n, i)
	}
}

// exit writes candidates for the next token, and how it goes on with one.
func (s *stepWriter) exit(w *writer, in *plan.Instr) {
	switch in.Op {
	case plan.OpRow, plan.OpFamily:
		v, id := w.orConst(in.A, in.K), fmt.Sprint(in.K2)
		if in.Op == plan.OpFamily {
			w.tmp++
			v, id = fmt.Sprint("v", w.tmp), fmt.Sprint("id", w.tmp)
			w.printf("%s, %s := family%d.max(%s, %s)\n%s += %s\n", v, id, in.K, w.r(in.Args[1]), w.r(in.Args[2]), v, w.r(in.Args[0]))
		}
		if w.cands++; w.cands == 1 {
			w.printf("top, best, which := %s, Token(%s), 0\n", v, id)
		} else {
			w.printf("if c := %s; c > top || c == top && %s < best {\ntop, best, which = c, %s, %d\n}\n", v, id, id, w.cands-1)
		}
		return
	}
	e := (*s.p.f.exits)[in.B]
	if in.Op == plan.OpPick || in.K >= 0 {
		text := ""
		if e.cases[0].ways[0].id < 0 {
			text = w.pick(in)
		}
		s.fork(w, &e.cases[0], text)
		return
	}
	w.printf("_ = top\n")
	if len(e.cases) == 0 {
		// Compared with 128 bits: which class has won is not known.
		s.leave(w, fmt.Sprintf("m.enter(p+%d, best)", s.p.f.at+1), "best")
		return
	}
	w.printf("switch which {\n")
	for i := range e.cases {
		if i == len(e.cases)-1 {
			w.printf("}\n")
		} else {
			w.printf("case %d:\n", i)
		}
		s.fork(w, &e.cases[i], "best")
	}
}

// fork writes how it goes on with a token, given as text.
func (s *stepWriter) fork(w *writer, k *fork, text string) {
	if k.bit >= 0 {
		w.printf("if r%d != 0 {\n", k.bit)
		s.way(w, k.ways[1], "")
		w.printf("}\n")
	}
	s.way(w, k.ways[0], text)
}

// leave writes the end of the superblock.
func (s *stepWriter) leave(w *writer, to, text string) {
	sums := s.p.s.sums
	for _, c := range slices.SortedFunc(maps.Keys(sums), compareComponents) {
		w.printf("m.sum%d[%d] = %d\n", c.direction, c.value, sums[c])
	}
	w.printf("return %s, p+%d, %s\n", to, s.p.f.at+1, text)
}

// missed writes the end of the superblock where a look-up missed.
func (s *stepWriter) missed(w *writer, text string) {
	if s.p.miss != "" {
		w.printf("if %s {\n", s.p.miss)
		s.leave(w, "nil", text)
		w.printf("}\n")
	}
}

func (s *stepWriter) way(w *writer, y *way, text string) {
	g := w.g
	if y.id >= 0 {
		text = fmt.Sprintf("Token(%d)", y.id)
	}
	enters := y.to == nil && y.class >= 0 && g.listing(y.class)
	if y.class >= 0 && g.small[y.class] && (y.to != nil || enters) {
		w.printf("if m.stops>>%d&1 != 0 {\n", y.class)
		s.leave(w, "nil", text)
		w.printf("}\n")
	}
	switch {
	case enters:
		name := s.b.name("own")
		w.printf("%s := %s\n", name, text)
		r := g.root(y.class, -1)
		s.leave(w, fmt.Sprintf("enter%d(%d, %s)", y.class, s.p.s.sums[r.sum], name), name)
	case y.to == nil || y.to.refs == 0:
		s.leave(w, "nil", text)
	case y.join != nil:
		if s.p.join != y.join {
			s.missed(w, text)
		}
		w.printf("%s = %s\n", y.join.own, text)
		if by := s.p.f.at - y.join.at; by > 0 {
			w.printf("p += %d\n", by)
		}
		w.printf("break %s\n", y.join.label)
	case y.child != nil:
		s.missed(w, text)
		w.printf("%s := %s\n%s", y.own, text, y.child.write(s.b))
	default:
		s.leave(w, y.to.name, text)
	}
}

func compareComponents(a, b component) int {
	return cmp.Or(a.direction-b.direction, a.value-b.value)
}

// listing reports whether superblocks that begin with a token of a class are
// found by its sum.
func (g *generator) listing(class int) bool {
	r := g.root(class, -1)
	return r != nil && slices.ContainsFunc(g.listed, func(s *step) bool { return s.class == class && s.id < 0 })
}

// entries writes the functions that find superblocks by their sum.
func (g *generator) entries(b *bytes.Buffer) {
	b.WriteString("// code is a superblock: it takes the token of position p and returns what goes on, its\n// position and token; nil is the ordinary code.\ntype code func(m *State, p int, own Token) (code, int, Token)\n\n")
	var load strings.Builder
	classes := []int{}
	for c := range g.p.Classes {
		if !g.listing(c) {
			continue
		}
		r := g.root(c, -1)
		by := make([]string, r.value.Count)
		for _, s := range g.listed {
			if s.class == c && s.id < 0 {
				by[s.child] = s.name
			}
		}
		at := slices.IndexFunc(r.block.Code, func(in plan.Instr) bool { return in.Op == plan.OpSumAdd && int(in.K2) == r.sum.direction })
		arg := r.block.Code[at].Args[r.sum.value]
		w := &writer{g: g, class: c, used: map[int32]bool{arg: arg >= 0}, consts: map[int32]int64{}, pos: "0", own: "own"}
		var code []plan.Instr
		for _, in := range r.block.Code[:at] {
			switch in.Op {
			case plan.OpOwn:
				code = append(code, in)
			case plan.OpLinear:
				code = append(code, in)
				if len(in.Terms) == 0 {
					w.consts[in.Dst] = in.K
				}
			}
		}
		by2 := "int64(0)"
		if arg >= 0 {
			by2 = w.r(arg)
			_, known := w.consts[arg]
			w.used[arg] = !known
		}
		needed := w.liveness(code)
		w.write(code, needed, 0, len(code))
		fmt.Fprintf(b, "var entry%d [%d]code\n\n", c, len(by))
		fmt.Fprintf(b, "func enter%d(sum int64, own Token) code {\n%sif c := uint64(sum + %s - (%d)); c < %d {\nreturn entry%d[c]\n}\nreturn nil\n}\n\n", c, w.out.String(), by2, r.value.Lo, len(by), c)
		fmt.Fprintf(&load, "entry%d = [%d]code{", c, len(by))
		for i, name := range by {
			if name != "" {
				fmt.Fprintf(&load, "%d: %s,\n", i, name)
			}
		}
		load.WriteString("}\n")
		classes = append(classes, c)
	}
	fmt.Fprintf(b, "func init() {\n%s}\n\n", load.String())
	fmt.Fprintf(b, "// enter finds the superblock that begins with the next token, at position p.\nfunc (m *State) enter(p int, own Token) code {\nif p < %d || !m.ready() {\nreturn nil\n}\n", leastPosition)
	b.WriteString(g.lookup(&g.p.ClassOf, -1, "c", "int64(own)"))
	b.WriteString("if m.stops>>c&1 != 0 {\nreturn nil\n}\nswitch c {\n")
	for c := range g.p.Classes {
		var some []string
		for _, s := range g.listed {
			if s.class != c || s.id < 0 || !s.begin {
				continue
			}
			r := g.root(s.class, s.id)
			by, _ := r.after(map[component]int64{r.sum: 0}, g, s.class, s.id)
			some = append(some, fmt.Sprintf("if own == %d && m.sum%d[%d] == %d {\nreturn %s\n}\n", s.id, r.sum.direction, r.sum.value, s.sums[r.sum]-by, s.name))
		}
		listed := slices.Contains(classes, c)
		if len(some) == 0 && !listed {
			continue
		}
		fmt.Fprintf(b, "case %d:\n%s", c, strings.Join(some, ""))
		if listed {
			r := g.root(c, -1)
			fmt.Fprintf(b, "return enter%d(m.sum%d[%d], own)\n", c, r.sum.direction, r.sum.value)
		}
	}
	b.WriteString("}\nreturn nil\n}\n\n// ready reports whether all holds that superblocks rely on; it stays so.\nfunc (m *State) ready() bool {\nreturn true")
	for _, i := range slices.Sorted(maps.Keys(g.assumed.level)) {
		fmt.Fprintf(b, " && m.index%d.level == %d", i, g.assumed.level[i])
	}
	for _, i := range slices.Sorted(maps.Keys(g.assumed.best)) {
		fmt.Fprintf(b, " && m.best%d.key == %d", i, g.assumed.best[i])
	}
	b.WriteString("\n}\n\n// counts brings up to date how many positions there are.\nfunc (m *State) counts(p int) {\n")
	for i, d := range g.p.Directions {
		if d.Always() {
			fmt.Fprintf(b, "m.best%d.count = int64(p)\n", i)
		}
	}
	b.WriteString("}\n\n")
	g.windowMethods(b)
	var stops uint64
	for c, few := range g.small {
		if few {
			stops |= 1 << c
		}
	}
	fmt.Fprintf(b, "// stoppable are the classes whose tokens superblocks stop at.\nconst stoppable = %d\n\n", stops)
	fmt.Fprintf(b, "// classOf is the bit of a token's class.\nfunc classOf(own Token) uint64 {\n%sreturn 1 << c\n}\n\n", g.lookup(&g.p.ClassOf, -1, "c", "int64(own)"))
}

const superblockRun = `// Run appends what the model predicts until it predicts one of the stop
// tokens, which it does not append, or holds limit tokens, and returns how many
// it appended. It reports false where a position has no plan.
func (m *State) Run(limit int, stop ...Token) (n int, ok bool) {
	from := len(m.tokens)
	limit = min(limit, horizon)
	if m.failed || m.next < 0 {
		return 0, false
	}
	m.stops = 0
	for _, t := range stop {
		m.stops |= classOf(t)
	}
	for p := from; p < limit; {
		t := m.next
		for _, s := range stop {
			if s == t {
				return len(m.tokens) - from, true
			}
		}
		if len(m.tokens) == cap(m.tokens) {
			m.tokens = append(make([]Token, 0, max(2*p, 1<<16)), m.tokens...)
		}
		if m.stops&^stoppable == 0 {
			if f := m.enter(p, t); f != nil {
				at := p
				m.end = min(limit, cap(m.tokens))
				m.tokens = m.tokens[:m.end]
				m.windows()
				for f != nil {
					f, p, t = f(m, p, t)
				}
				m.tokens, m.next = m.tokens[:p], t
				m.counts(p)
				if p > at {
					continue
				}
			}
		}
		m.tokens = append(m.tokens, t)
		next, ok := m.step(p, t)
		m.next = next
		if p++; !ok {
			m.failed = true
			return len(m.tokens) - from, false
		}
	}
	return len(m.tokens) - from, true
}

`

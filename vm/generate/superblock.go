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
	listed    bool   // reached by the sum
	planned   bool
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
	listed      []*step
}

// Bounds of superblocks.
const (
	maxStepClasses = 64
	maxSteps       = 1 << 16 // of a model
	maxInlined     = 48      // of a superblock
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
	if s.planned = !f.failed; !s.planned {
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
				s.refs += 2
				work = append(work, s)
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
	for _, s := range work {
		if s.refs > 1 {
			s.name = fmt.Sprint("s", len(g.listed))
			g.listed = append(g.listed, s)
		}
	}
}

// superblock is a function that is being written.
type superblock struct {
	g         *generator
	registers int32
	tokens    int // most tokens that it appends
	steps     int
	names     int
}

// stepWriter writes the ends of a step.
type stepWriter struct {
	b      *superblock
	f      *folder
	s      *step
	at     int // number of the step
	before []known
	exits  []outcome
	picks  []string
}

// writeSteps writes the superblocks.
func (g *generator) writeSteps() {
	for i := 0; i < len(g.listed); i++ {
		s := g.listed[i]
		b := &superblock{g: g}
		body := b.step(s, 0, []known{{s.class, s.id, "own"}})
		text := fmt.Sprintf("func %s(m *State, p int, own Token) (code, int, Token) {\nif p+%d > m.end {\nreturn nil, p, own\n}\n%s}\n\n", s.name, b.tokens, body)
		g.function(text)
	}
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

func (b *superblock) step(s *step, at int, before []known) string {
	b.steps++
	b.tokens = max(b.tokens, at+1)
	f := b.g.newFolder(before, s.sums)
	code := f.fold(rebase(s.code, b.registers))
	b.registers += s.registers
	pos := "p"
	if at > 0 {
		pos = fmt.Sprint("p+", at)
	}
	w := &writer{g: b.g, class: s.class, used: map[int32]bool{}, consts: f.consts, pos: pos, own: before[0].name}
	w.step = &stepWriter{b: b, f: f, s: s, at: at, before: before}
	w.printf("m.tokens[%s] = %s\n", pos, before[0].name)
	needed := w.liveness(code)
	w.write(code, needed, 0, len(code))
	return w.out.String()
}

// table writes a look-up by a token whose class is known.
func (s *stepWriter) table(w *writer, in *plan.Instr) bool {
	t, ok := s.f.looks[in.Dst]
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
	n, dst := len(w.g.p.Indexes[in.K].Values), fmt.Sprint("r", in.Dst)
	w.printf("var %s *[%d]int64\n", dst, n)
	if in.K2 != 1 {
		w.printf("%s = m.search%d(%s, %d)\n", dst, in.K, w.r(in.A), in.K2)
		return
	}
	s.place(w, in.K, dst, w.r(in.A), "", fmt.Sprintf("m.search%d(%s, 1)", in.K, w.r(in.A)))
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
			s.exits = s.exits[:0]
			w.printf("top, best, which := %s, Token(%s), 0\n", v, id)
		} else {
			w.printf("if c := %s; c > top || c == top && %s < best {\ntop, best, which = c, %s, %d\n}\n", v, id, id, w.cands-1)
		}
		s.exits = append(s.exits, s.f.outcome(in))
	case plan.OpPick:
		o, text := s.f.outcome(in), ""
		if o.tokens[0] < 0 {
			text = w.pick(in)
		}
		s.goOn(w, o, text)
	case plan.OpNext:
		if in.K >= 0 {
			s.goOn(w, s.f.outcome(in), fmt.Sprintf("Token(%d)", in.K))
			return
		}
		exits := slices.Clone(s.exits)
		w.printf("_ = top\nswitch which {\n")
		for i, o := range exits {
			if i == len(exits)-1 {
				w.printf("}\n")
			} else {
				w.printf("case %d:\n", i)
			}
			s.goOn(w, o, "best")
		}
	}
}

// goOn writes how it goes on with an outcome, whose token has a text.
func (s *stepWriter) goOn(w *writer, o outcome, text string) {
	if o.bit >= 0 {
		w.printf("if r%d != 0 {\n", o.bit)
		s.goOnWith(w, o.class, o.tokens[1], fmt.Sprintf("Token(%d)", o.tokens[1]))
		w.printf("}\n")
		text = fmt.Sprintf("Token(%d)", o.tokens[0])
	}
	s.goOnWith(w, o.class, o.tokens[0], text)
}

func (s *stepWriter) goOnWith(w *writer, class int, id vm.Token, text string) {
	g := w.g
	if id >= 0 {
		text = fmt.Sprintf("Token(%d)", id)
	}
	leave := func(to string) {
		for _, c := range slices.SortedFunc(maps.Keys(s.s.sums), compareComponents) {
			w.printf("m.sum%d[%d] = %d\n", c.direction, c.value, s.s.sums[c])
		}
		w.printf("return %s, p+%d, %s\n", to, s.at+1, text)
	}
	var to *step
	if class >= 0 {
		to = g.target(s.s, class, id)
	}
	if class >= 0 && g.small[class] && (to != nil || g.listing(class)) {
		w.printf("if m.stops>>%d&1 != 0 {\n", class)
		leave("nil")
		w.printf("}\n")
	}
	switch {
	case to == nil && class >= 0 && g.listing(class):
		s.b.names++
		name := fmt.Sprint("own", s.b.names)
		w.printf("%s := %s\n", name, text)
		text = name
		r := g.root(class, -1)
		leave(fmt.Sprintf("enter%d(%d, %s)", class, s.s.sums[r.sum], name))
	case to == nil || to.refs == 0:
		leave("nil")
	case to.name == "" && s.b.steps < maxInlined && s.at < maxInlined:
		s.b.names++
		name := fmt.Sprint("own", s.b.names)
		w.printf("%s := %s\n", name, text)
		w.printf("%s", s.b.step(to, s.at+1, append([]known{{class, id, name}}, s.before...)))
	default:
		if to.name == "" {
			to.name = fmt.Sprint("s", len(g.listed))
			g.listed = append(g.listed, to)
		}
		leave(to.name)
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
	b.WriteString("switch c {\n")
	for _, c := range classes {
		r := g.root(c, -1)
		fmt.Fprintf(b, "case %d:\nreturn enter%d(m.sum%d[%d], own)\n", c, c, r.sum.direction, r.sum.value)
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

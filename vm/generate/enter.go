package generate

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"

	"tassadar/vm/internal/plan"
)

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

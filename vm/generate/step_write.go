package generate

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"tassadar/vm/internal/plan"
)

// stepWriter writes what is particular to superblocks.
type stepWriter struct {
	b *superblock
	p *piece
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

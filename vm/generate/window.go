package generate

import (
	"bytes"
	"fmt"

	"tassadar/vm/internal/plan"
)

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

// within asks that a position which is taken for that of later ones had not to be cut.
func (s *stepWriter) within(w *writer, in *plan.Instr) {
	if within := s.p.f.within[in.Dst]; within != nil && *within {
		w.printf("if r%d != %s {\n%s = true\n}\n", in.Dst, w.r(in.A), s.p.miss)
	}
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

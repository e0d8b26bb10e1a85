package generate

import (
	"bytes"
	"fmt"
	"math/bits"
	"reflect"
	"slices"
	"strings"

	"tassadar/vm/internal/plan"
	"tassadar/vm/internal/runtime"
)

// writer turns one block into the body of a function.
type writer struct {
	g           *generator
	class       int
	recordsOnly bool
	out, tail   bytes.Buffer
	used        map[int32]bool
	defined     map[int32]bool
	consts      map[int32]int64
	cands       int
	tmp         int
	// pos and own are the texts of the position and of its token.
	pos, own string
	// step is not nil in superblocks, which go on where a block ends.
	step *stepWriter
}

// liveness marks what has an effect or is used later, here or in a child.
func (w *writer) liveness(code []plan.Instr) []bool {
	needed := make([]bool, len(code))
	w.defined = map[int32]bool{}
	for i := len(code) - 1; i >= 0; i-- {
		in := &code[i]
		if !in.Effect() && !w.used[in.Dst] {
			continue
		}
		needed[i] = true
		if !in.Effect() || in.Op == plan.OpPart || in.Op == plan.OpWhole {
			w.defined[in.Dst] = true
		}
		for _, r := range in.Operands() {
			if _, ok := w.consts[r]; !ok {
				w.used[r] = true
			}
		}
	}
	return needed
}

func (w *writer) r(reg int32) string {
	if c, ok := w.consts[reg]; ok {
		return fmt.Sprintf("int64(%d)", c)
	}
	return fmt.Sprint("r", reg)
}

func (w *writer) orConst(reg int32, k int64) string {
	if reg < 0 {
		return fmt.Sprintf("int64(%d)", k)
	}
	return w.r(reg)
}

func (w *writer) printf(f string, args ...any) { fmt.Fprintf(&w.out, f, args...) }

func (w *writer) write(code []plan.Instr, needed []bool, from, to int) {
	for i := from; i < to; i++ {
		in := &code[i]
		if !needed[i] {
			continue
		}
		set := func(f string, args ...any) {
			if !w.used[in.Dst] {
				w.printf("_ = "+f+"\n", args...)
				return
			}
			w.printf(fmt.Sprintf("r%d := ", in.Dst)+f+"\n", args...)
		}
		switch in.Op {
		case plan.OpLinear:
			if _, ok := w.consts[in.Dst]; ok {
				if w.used[in.Dst] {
					// A child takes it as a parameter.
					set("int64(%d)", in.K)
				}
				continue
			}
			set("%s", w.sum(in))
		case plan.OpOwn:
			w.out.WriteString(w.g.lookup(in.Table, w.class, fmt.Sprint("r", in.Dst), "int64("+w.own+")"))
			w.unused(in)
		case plan.OpPos:
			set("int64(%s)", w.pos)
		case plan.OpSquare:
			set("%s * %s", w.r(in.A), w.r(in.A))
		case plan.OpRelu:
			set("max(%s, 0)", minus(w.r(in.A), in.K))
		case plan.OpStep:
			w.printf("var r%d int64\nif %s > %d {\nr%d = 1\n}\n", in.Dst, w.r(in.A), in.K, in.Dst)
		case plan.OpClamp:
			set("min(max(%s, 0), %d)", minus(w.r(in.A), in.K), in.K2)
		case plan.OpEqual:
			w.printf("var r%d int64\nif %s == %d {\nr%d = 1\n}\n", in.Dst, w.r(in.A), in.K, in.Dst)
		case plan.OpSmall:
			at := minus(w.r(in.A), in.K)
			if n := len(in.Small); w.step != nil && n&(n-1) == 0 {
				at = fmt.Sprintf("(%s)&%d", at, n-1)
			}
			set("int64(%s[%s])", w.g.valueTable(in.Small), at)
		case plan.OpLadder:
			set("min(max((%s)>>%d, 0), %d)", minus(w.r(in.A), -in.K), in.B, in.K2)
		case plan.OpAnd:
			if in.B > 0 {
				set("%s>>%d&%d", w.r(in.A), in.B, in.K)
				continue
			}
			set("%s&%d", w.r(in.A), in.K)
		case plan.OpBoth:
			x := fmt.Sprintf("%s&%s", w.r(in.A), w.r(in.B))
			if in.K > 0 {
				x = fmt.Sprintf("(%s)>>%d", x, in.K)
			}
			set("%s&%d", x, in.K2)
		case plan.OpPiece:
			if x := w.pieceExpr(in); x != "" {
				set("%s", x)
				continue
			}
			if t := w.pieceValues(in.Piece); t != nil {
				w.printf("var r%d int64\nif d := uint64(%s); d < %d {\nr%d = int64(%s[d])\n} else {\nr%d = %s.eval(%s)\n}\n", in.Dst, minus(w.r(in.A), in.Piece.At[0]), len(t),
					in.Dst, w.g.valueTable(t), in.Dst, w.pieceVar(in.Piece), w.r(in.A))
				w.unused(in)
				continue
			}
			set("%s.eval(%s)", w.pieceVar(in.Piece), w.r(in.A))
		case plan.OpMul:
			if w.insideZero(code, i) {
				w.printf("r%d = %s * %s\n", in.Dst, w.r(in.A), w.r(in.B))
				continue
			}
			set("%s * %s", w.r(in.A), w.r(in.B))
		case plan.OpAt:
			if in.K == 1 {
				x := w.r(in.A)
				if in.K2&plan.AtNotBelow == 0 {
					x = fmt.Sprintf("max(%s, 0)", x)
				}
				if in.K2&plan.AtNotAbove == 0 {
					x = fmt.Sprintf("min(%s, int64(%s))", x, w.pos)
				}
				set("%s", x)
				if w.step != nil {
					w.step.within(w, in)
				}
				continue
			}
			set("gatherPosition(%s, %d, %s)", w.r(in.A), in.K, w.pos)
		case plan.OpEnd:
			w.printf("r%d := int64(%s)\nif %s < 0 {\nr%d = 0\n}\n", in.Dst, w.pos, w.r(in.A), in.Dst)
		case plan.OpTok:
			set("int64(m.tokens[%s])", w.r(in.A))
		case plan.OpTable:
			if w.step != nil && w.step.table(w, in) {
				continue
			}
			w.out.WriteString(w.g.lookup(in.Table, -1, fmt.Sprint("r", in.Dst), w.r(in.A)))
			w.unused(in)
		case plan.OpHist:
			set("m.hist%d[%s%s]", in.K, w.r(in.A), w.ring(in.K))
		case plan.OpFind:
			if w.step != nil {
				w.step.find(w, in)
				continue
			}
			if in.K2 == 1 {
				set("int64(m.index%d.find1(%s))", in.K, w.r(in.A))
				continue
			}
			set("int64(m.index%d.find(%s, %d))", in.K, w.r(in.A), in.K2)
		case plan.OpEntry:
			if w.step != nil {
				set("r%d[%d]", in.A, in.K2)
				continue
			}
			set("m.index%d.vals[%s*%d+%d]", in.K, w.r(in.A), len(w.g.p.Indexes[in.K].Values), in.K2)
		case plan.OpBest:
			set("m.sum%d[%d]", in.K, in.K2)
		case plan.OpSum:
			set("m.sum%d[%d]", in.K, in.K2)
		case plan.OpSumAdd:
			for j, a := range in.Args {
				if a >= 0 && w.r(a) != "int64(0)" {
					w.printf("m.sum%d[%d] += %s\n", in.K2, j, w.r(a))
				}
			}
			if w.step == nil {
				w.printf("m.best%d.count++\n", in.K2)
			}
		case plan.OpScan:
			set("scanBest(m.keys%d, %s, %s)", in.K, w.r(in.A), w.r(in.B))
		case plan.OpPart:
			w.printf("r%d, ok%d := m.sum%d[%d], true\nif m.best%d.count != %s {\n", in.Dst, in.Dst, in.K, in.K2, in.K, w.r(in.A))
			w.printf("if r%d, ok%d = exactPart(%s, m.sum%d[%d], m.best%d.count); !ok%d {\nreturn 0, false\n}\n}\n", in.Dst, in.Dst, w.r(in.A), in.K, in.K2, in.K, in.Dst)
			if !w.used[in.Dst] {
				w.printf("_ = r%d\n", in.Dst)
			}
		case plan.OpWhole:
			w.printf("if m.sum%d[%d]%%m.best%d.count != 0 {\nreturn 0, false\n}\n", in.K, in.K2, in.K)
			if w.used[in.Dst] {
				set("m.sum%d[%d]/m.best%d.count", in.K, in.K2, in.K)
			}
		case plan.OpZeroIf:
			w.printf("var r%d int64\nif %s != 0 {\n", in.Dst, w.r(in.A))
			w.write(code, needed, i+1, i+1+int(in.Skip))
			w.printf("}\n")
			i += int(in.Skip)
		case plan.OpKeep:
			w.printf("if %s <= m.index%d.level {\n", w.orConst(in.A, in.K), in.K2)
			w.write(code, needed, i+1, i+1+int(in.Skip))
			w.printf("}\n")
			i += int(in.Skip)
		case plan.OpInsert:
			n := len(in.Args)
			if w.step != nil {
				w.step.insert(w, in)
				continue
			}
			w.printf("rec := m.index%d.insert(%s, %s, p) * %d\n", in.K2, w.r(in.A), w.orConst(in.B, in.K), n)
			if n == 0 {
				w.printf("_ = rec\n")
			}
			if n > 0 {
				w.printf("v := (*[%d]int64)(m.index%d.vals[rec:])\n", n, in.K2)
			}
			for j, a := range in.Args {
				w.printf("v[%d] = %s\n", j, w.r(a))
			}
		case plan.OpBetter:
			w.printf("if k := %s; k >= m.best%d.key {\nm.best%d.key, m.best%d.pos = k, int32(%s)\n", w.orConst(in.A, in.K), in.K2, in.K2, in.K2, w.pos)
			for j, a := range in.Args {
				w.printf("m.sum%d[%d] = %s\n", in.K2, j, w.orConst(a, 0))
			}
			w.printf("}\n")
		case plan.OpMeanAdd:
			w.printf("if k := %s; k >= m.best%d.key {\nif k > m.best%d.key {\nm.best%d.key, m.best%d.count = k, 0\n", w.orConst(in.A, in.K), in.K2, in.K2, in.K2, in.K2)
			if len(in.Args) > 0 {
				w.printf("clear(m.sum%d[:])\n", in.K2)
			}
			w.printf("}\nm.best%d.count++\n", in.K2)
			for j, a := range in.Args {
				if a >= 0 && w.r(a) != "int64(0)" {
					w.printf("m.sum%d[%d] += %s\n", in.K2, j, w.r(a))
				}
			}
			w.printf("}\n")
		case plan.OpPut:
			if w.g.p.Histories[in.K].Ring > 0 {
				pos := w.pos
				if w.step != nil {
					pos = "(" + pos + ")"
				}
				w.printf("m.hist%d[%s%s] = %s\n", in.K, pos, w.ring(in.K), w.r(in.A))
				continue
			}
			w.printf("m.hist%d = append(m.hist%d, %s)\n", in.K, in.K, w.r(in.A))
		case plan.OpPutKey:
			w.printf("m.keys%d = append(m.keys%d, [2]int64{%s, %s})\n", in.K, in.K, w.r(in.A), w.r(in.B))
		case plan.OpSplit:
		case plan.OpRow, plan.OpFamily, plan.OpPick, plan.OpNext:
			if w.step != nil {
				w.step.exit(w, in)
				continue
			}
			w.end(in)
		case plan.OpWideRow, plan.OpWideFamily:
			s := &in.Watch.Slots[0]
			w.tmp += 2
			i := w.tmp
			w.printf("s%d := Int{%d, %d}\n", i, s.Constant.Hi, s.Constant.Lo)
			for _, t := range s.Terms {
				w.printf("s%d = s%d.addProduct(Int{%d, %d}, %s, %v)\n", i, i, t.Weight.Hi, t.Weight.Lo, w.r(t.Reg), t.Square)
			}
			id := fmt.Sprintf("Token(%d)", in.K2)
			if in.Op == plan.OpWideFamily {
				id = fmt.Sprint("id", i)
				w.printf("s%d, %s := family%d.wideMax(s%d, %s, %s)\n", i+1, id, in.K, i, w.r(in.Args[0]), w.r(in.Args[1]))
				w.wideCandidate(fmt.Sprint("s", i+1), id)
				continue
			}
			w.wideCandidate(fmt.Sprint("s", i), id)
		case plan.OpLead:
			w.lead(in)
		case plan.OpCase:
			cands := w.cands
			w.cands = 0
			w.printf("if r%d == %d {\n", in.A, in.K)
			w.write(code, needed, i+1, i+1+int(in.Skip))
			w.printf("}\n")
			w.cands = cands
			i += int(in.Skip)
		case plan.OpUnplanned:
			w.printf("return 0, false\n")
		}
	}
}

func (w *writer) unused(in *plan.Instr) {
	if !w.used[in.Dst] {
		w.printf("_ = r%d\n", in.Dst)
	}
}

func (w *writer) ring(hist int64) string {
	if n := w.g.p.Histories[hist].Ring; n > 0 {
		return fmt.Sprintf("&%d", n-1)
	}
	return ""
}

// lead writes OpLead.
func (w *writer) lead(in *plan.Instr) {
	w.printf("r%d, top%d := int64(0), %s\n", in.Dst, in.Dst, w.r(in.Args[0]))
	for i, a := range in.Args[1:] {
		w.printf("if k := %s; k > top%d {\nr%d, top%d = %d, k\n} else if k == top%d {\nr%d = -1\n}\n", w.r(a), in.Dst, in.Dst, in.Dst, i+1, in.Dst, in.Dst)
	}
}

// end writes candidates for the next token, and what ends a block.
func (w *writer) end(in *plan.Instr) {
	switch in.Op {
	case plan.OpRow:
		w.candidate(w.orConst(in.A, in.K), fmt.Sprint(in.K2))
	case plan.OpFamily:
		w.tmp++
		i := w.tmp
		w.printf("v%d, id%d := family%d.max(%s, %s)\nv%d += %s\n", i, i, in.K, w.r(in.Args[1]), w.r(in.Args[2]), i, w.r(in.Args[0]))
		w.candidate(fmt.Sprint("v", i), fmt.Sprint("id", i))
	case plan.OpPick:
		w.printf("return %s, true\n", w.pick(in))
	case plan.OpNext:
		switch {
		case w.recordsOnly:
			w.printf("return -1, true\n")
		case in.K >= 0:
			w.printf("return %d, true\n", in.K)
		default:
			w.printf("_ = top\nreturn best, true\n")
		}
	}
}

// pick is the token of an OpPick, without a division where the slope is a power of two.
func (w *writer) pick(in *plan.Instr) string {
	f := &w.g.p.Families[in.K]
	b := w.r(in.Args[0])
	g, ok := w.consts[in.Args[1]]
	if !ok || !f.Straight || g >= 0 || g&(-g) != -g {
		return fmt.Sprintf("family%d.pick(%s, %s)", in.K, b, w.r(in.Args[1]))
	}
	// ⌊(b - g - 1)/(-2g)⌋, see vertex.
	shift := bits.TrailingZeros64(uint64(-g)) + 1
	return fmt.Sprintf("Token(min(max((%s)>>%d, %d), %d) + (%d))", minus(b, g+1), shift, f.Lo, f.Hi, int64(f.First)-f.Lo)
}

// insideZero reports whether the product at i closes the block of an
// OpZeroIf: it is the only other instruction that sets the same register.
func (w *writer) insideZero(code []plan.Instr, i int) bool {
	for j := i - 1; j >= 0; j-- {
		if code[j].Op == plan.OpZeroIf && code[j].Dst == code[i].Dst {
			return true
		}
	}
	return false
}

func (w *writer) candidate(v, id string) {
	if w.cands++; w.cands == 1 {
		w.printf("top, best := %s, Token(%s)\n", v, id)
		return
	}
	w.printf("if c := %s; c > top || c == top && %s < best {\ntop, best = c, %s\n}\n", v, id, id)
}

func (w *writer) wideCandidate(v, id string) {
	if w.cands++; w.cands == 1 {
		w.printf("top, best := %s, %s\n", v, id)
		return
	}
	w.printf("if c := %s.cmp(top); c > 0 || c == 0 && %s < best {\ntop, best = %s, %s\n}\n", v, id, v, id)
}

func minus(r string, k int64) string {
	if k == 0 {
		return r
	}
	return fmt.Sprintf("%s-(%d)", r, k)
}

func (w *writer) sum(in *plan.Instr) string {
	var b strings.Builder
	k := in.K
	for _, t := range in.Terms {
		if c, ok := w.consts[t.Reg]; ok {
			k += c * t.Weight
			continue
		}
		switch {
		case b.Len() == 0 && t.Weight == 1:
		case t.Weight == 1:
			b.WriteString(" + ")
		case t.Weight == -1:
			b.WriteString(" - ")
		default:
			if b.Len() > 0 {
				b.WriteString(" + ")
			}
			fmt.Fprintf(&b, "(%d)*", t.Weight)
		}
		fmt.Fprintf(&b, "r%d", t.Reg)
	}
	if k != 0 || b.Len() == 0 {
		fmt.Fprintf(&b, " + (%d)", k)
	}
	return b.String()
}

// pieceExpr writes a function with few breaks as a sum of relus.
func (w *writer) pieceExpr(in *plan.Instr) string {
	p := in.Piece
	if len(p.At) > 4 || p.Step > 0 {
		return ""
	}
	var b strings.Builder
	last := int64(0)
	for i, at := range p.At {
		slope := p.Slope[i] - last
		last = p.Slope[i]
		if i > 0 {
			b.WriteString(" + ")
		}
		if slope != 1 {
			fmt.Fprintf(&b, "(%d)*", slope)
		}
		fmt.Fprintf(&b, "max(%s, 0)", minus(w.r(in.A), at))
	}
	return b.String()
}

// pieceValues are the values of a function in superblocks from its first break to its last,
// where they are few, else nil.
func (w *writer) pieceValues(p *runtime.PieceTable) []int64 {
	n := len(p.At)
	if w.step == nil || p.Step > 0 || uint64(p.At[n-1]-p.At[0]) >= maxInline {
		return nil
	}
	var out []int64
	for u := p.At[0]; u <= p.At[n-1]; u++ {
		out = append(out, p.Eval(u))
	}
	return out
}

// pieceNumber is the same for functions that are the same.
func (g *generator) pieceNumber(p *runtime.PieceTable) int {
	n, ok := g.pieces[p]
	if !ok {
		n = slices.IndexFunc(g.distinct, func(q *runtime.PieceTable) bool { return reflect.DeepEqual(p, q) })
		if n < 0 {
			n = len(g.distinct)
			g.distinct = append(g.distinct, p)
		}
		g.pieces[p] = n
	}
	return n
}

func (w *writer) pieceVar(p *runtime.PieceTable) string {
	text := fmt.Sprintf("pieceTable{at: %#v, slope: %#v, base: %#v, step: %d, steps: %d}", p.At, p.Slope, p.Base, p.Step, p.Steps)
	name, ok := w.g.tables[text]
	if !ok {
		name = fmt.Sprint("t", len(w.g.tables))
		w.g.tables[text] = name
		fmt.Fprintf(&w.g.decls, "var %s = %s\n\n", name, text)
	}
	return name
}

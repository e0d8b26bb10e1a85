package vm

import (
	"bytes"
	"fmt"
	"math/bits"
	"strings"
)

// writer turns one block into the body of a function.
type writer struct {
	g         *generator
	class     int
	pure      bool
	out, tail bytes.Buffer
	used      map[int32]bool
	defined   map[int32]bool
	consts    map[int32]int64
	cands     int
	tmp       int
}

// liveness marks what has an effect or is used later, here or in a child.
func (w *writer) liveness(code []instr) []bool {
	needed := make([]bool, len(code))
	w.defined = map[int32]bool{}
	for i := len(code) - 1; i >= 0; i-- {
		in := &code[i]
		if !in.effect() && !w.used[in.dst] {
			continue
		}
		needed[i] = true
		if !in.effect() || in.op == opPart || in.op == opWhole {
			w.defined[in.dst] = true
		}
		for _, r := range in.operands() {
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

func (w *writer) write(code []instr, needed []bool, from, to int) {
	for i := from; i < to; i++ {
		in := &code[i]
		if !needed[i] {
			continue
		}
		set := func(f string, args ...any) {
			if !w.used[in.dst] {
				w.printf("_ = "+f+"\n", args...)
				return
			}
			w.printf(fmt.Sprintf("r%d := ", in.dst)+f+"\n", args...)
		}
		switch in.op {
		case opLin:
			if _, ok := w.consts[in.dst]; ok {
				if w.used[in.dst] {
					// A child takes it as a parameter.
					set("int64(%d)", in.k)
				}
				continue
			}
			set("%s", w.sum(in))
		case opOwn:
			w.out.WriteString(w.g.lookup(in.tab, w.class, fmt.Sprint("r", in.dst), "int64(own)"))
			w.unused(in)
		case opPos:
			set("int64(p)")
		case opSquare:
			set("%s * %s", w.r(in.a), w.r(in.a))
		case opRelu:
			set("max(%s, 0)", minus(w.r(in.a), in.k))
		case opStep:
			w.printf("var r%d int64\nif %s > %d {\nr%d = 1\n}\n", in.dst, w.r(in.a), in.k, in.dst)
		case opClamp:
			set("min(max(%s, 0), %d)", minus(w.r(in.a), in.k), in.k2)
		case opEqual:
			w.printf("var r%d int64\nif %s == %d {\nr%d = 1\n}\n", in.dst, w.r(in.a), in.k, in.dst)
		case opSmall:
			set("int64(%s[%s])", w.g.valueTable(in.small), minus(w.r(in.a), in.k))
		case opLadder:
			set("min(max((%s)>>%d, 0), %d)", minus(w.r(in.a), -in.k), in.b, in.k2)
		case opPiece:
			if x := w.pieceExpr(in); x != "" {
				set("%s", x)
				continue
			}
			set("%s.eval(%s)", w.pieceVar(in.piece), w.r(in.a))
		case opMul:
			if i > from && w.insideZero(code, i) {
				w.printf("r%d = %s * %s\n", in.dst, w.r(in.a), w.r(in.b))
				continue
			}
			set("%s * %s", w.r(in.a), w.r(in.b))
		case opAt:
			if in.k == 1 {
				x := w.r(in.a)
				if in.k2&atNotBelow == 0 {
					x = fmt.Sprintf("max(%s, 0)", x)
				}
				if in.k2&atNotAbove == 0 {
					x = fmt.Sprintf("min(%s, int64(p))", x)
				}
				set("%s", x)
				continue
			}
			set("gatherPosition(%s, %d, p)", w.r(in.a), in.k)
		case opEnd:
			w.printf("r%d := int64(p)\nif %s < 0 {\nr%d = 0\n}\n", in.dst, w.r(in.a), in.dst)
		case opTok:
			set("int64(m.tokens[%s])", w.r(in.a))
		case opTable:
			w.out.WriteString(w.g.lookup(in.tab, -1, fmt.Sprint("r", in.dst), w.r(in.a)))
			w.unused(in)
		case opHist:
			set("m.hist%d[%s%s]", in.k, w.r(in.a), w.ring(in.k))
		case opFind:
			if in.k2 == 1 {
				set("int64(m.index%d.find1(%s))", in.k, w.r(in.a))
				continue
			}
			set("int64(m.index%d.find(%s, %d))", in.k, w.r(in.a), in.k2)
		case opEntry:
			set("m.index%d.vals[%s*%d+%d]", in.k, w.r(in.a), len(w.g.p.indexes[in.k].values), in.k2)
		case opBest:
			set("m.sum%d[%d]", in.k, in.k2)
		case opSum:
			set("m.sum%d[%d]", in.k, in.k2)
		case opSumAdd:
			for j, a := range in.args {
				if a >= 0 && w.r(a) != "int64(0)" {
					w.printf("m.sum%d[%d] += %s\n", in.k2, j, w.r(a))
				}
			}
			w.printf("m.best%d.count++\n", in.k2)
		case opScan:
			set("scanBest(m.keys%d, %s, %s)", in.k, w.r(in.a), w.r(in.b))
		case opPart:
			w.printf("r%d, ok%d := m.sum%d[%d], true\nif m.best%d.count != %s {\n", in.dst, in.dst, in.k, in.k2, in.k, w.r(in.a))
			w.printf("if r%d, ok%d = exactPart(%s, m.sum%d[%d], m.best%d.count); !ok%d {\nreturn 0, false\n}\n}\n", in.dst, in.dst, w.r(in.a), in.k, in.k2, in.k, in.dst)
			if !w.used[in.dst] {
				w.printf("_ = r%d\n", in.dst)
			}
		case opWhole:
			w.printf("if m.sum%d[%d]%%m.best%d.count != 0 {\nreturn 0, false\n}\n", in.k, in.k2, in.k)
			if w.used[in.dst] {
				set("m.sum%d[%d]/m.best%d.count", in.k, in.k2, in.k)
			}
		case opZeroIf:
			w.printf("var r%d int64\nif %s != 0 {\n", in.dst, w.r(in.a))
			w.write(code, needed, i+1, i+1+int(in.skip))
			w.printf("}\n")
			i += int(in.skip)
		case opKeep:
			w.printf("if %s <= m.index%d.level {\n", w.orConst(in.a, in.k), in.k2)
			w.write(code, needed, i+1, i+1+int(in.skip))
			w.printf("}\n")
			i += int(in.skip)
		case opInsert:
			n := len(in.args)
			w.printf("rec := m.index%d.insert(%s, %s, p) * %d\n", in.k2, w.r(in.a), w.orConst(in.b, in.k), n)
			if n == 0 {
				w.printf("_ = rec\n")
			}
			if n > 0 {
				w.printf("v := (*[%d]int64)(m.index%d.vals[rec:])\n", n, in.k2)
			}
			for j, a := range in.args {
				w.printf("v[%d] = %s\n", j, w.r(a))
			}
		case opBetter:
			w.printf("if k := %s; k >= m.best%d.key {\nm.best%d.key, m.best%d.pos = k, int32(p)\n", w.orConst(in.a, in.k), in.k2, in.k2, in.k2)
			for j, a := range in.args {
				w.printf("m.sum%d[%d] = %s\n", in.k2, j, w.orConst(a, 0))
			}
			w.printf("}\n")
		case opMeanAdd:
			w.printf("if k := %s; k >= m.best%d.key {\nif k > m.best%d.key {\nm.best%d.key, m.best%d.count = k, 0\n", w.orConst(in.a, in.k), in.k2, in.k2, in.k2, in.k2)
			if len(in.args) > 0 {
				w.printf("clear(m.sum%d[:])\n", in.k2)
			}
			w.printf("}\nm.best%d.count++\n", in.k2)
			for j, a := range in.args {
				if a >= 0 && w.r(a) != "int64(0)" {
					w.printf("m.sum%d[%d] += %s\n", in.k2, j, w.r(a))
				}
			}
			w.printf("}\n")
		case opPut:
			if w.g.p.hists[in.k].ring > 0 {
				w.printf("m.hist%d[p%s] = %s\n", in.k, w.ring(in.k), w.r(in.a))
				continue
			}
			w.printf("m.hist%d = append(m.hist%d, %s)\n", in.k, in.k, w.r(in.a))
		case opPutKey:
			w.printf("m.keys%d = append(m.keys%d, [2]int64{%s, %s})\n", in.k, in.k, w.r(in.a), w.r(in.b))
		case opSplit:
		case opRow:
			w.candidate(w.orConst(in.a, in.k), fmt.Sprint(in.k2))
		case opFamily:
			w.tmp++
			i := w.tmp
			w.printf("v%d, id%d := family%d.max(%s, %s)\nv%d += %s\n", i, i, in.k, w.r(in.args[1]), w.r(in.args[2]), i, w.r(in.args[0]))
			w.candidate(fmt.Sprint("v", i), fmt.Sprint("id", i))
		case opWideRow, opWideFamily:
			s := &in.watch.slots[0]
			w.tmp += 2
			i := w.tmp
			w.printf("s%d := Int{%d, %d}\n", i, s.c.hi, s.c.lo)
			for _, t := range s.t {
				w.printf("s%d = s%d.plus(Int{%d, %d}, %s, %v)\n", i, i, t.w.hi, t.w.lo, w.r(t.reg), t.square)
			}
			id := fmt.Sprintf("Token(%d)", in.k2)
			if in.op == opWideFamily {
				id = fmt.Sprint("id", i)
				w.printf("s%d, %s := family%d.wideMax(s%d, %s, %s)\n", i+1, id, in.k, i, w.r(in.args[0]), w.r(in.args[1]))
				w.wideCandidate(fmt.Sprint("s", i+1), id)
				continue
			}
			w.wideCandidate(fmt.Sprint("s", i), id)
		case opLead:
			w.lead(in)
		case opCase:
			cands := w.cands
			w.cands = 0
			w.printf("if r%d == %d {\n", in.a, in.k)
			w.write(code, needed, i+1, i+1+int(in.skip))
			w.printf("}\n")
			w.cands = cands
			i += int(in.skip)
		case opPick:
			w.pick(in)
		case opNext:
			switch {
			case w.pure:
				w.printf("return -1, true\n")
			case in.k >= 0:
				w.printf("return %d, true\n", in.k)
			default:
				w.printf("_ = top\nreturn best, true\n")
			}
		case opBail:
			w.printf("return 0, false\n")
		}
	}
}

func (w *writer) unused(in *instr) {
	if !w.used[in.dst] {
		w.printf("_ = r%d\n", in.dst)
	}
}

func (w *writer) ring(hist int64) string {
	if n := w.g.p.hists[hist].ring; n > 0 {
		return fmt.Sprintf("&%d", n-1)
	}
	return ""
}

// lead writes opLead.
func (w *writer) lead(in *instr) {
	w.printf("r%d, top%d := int64(0), %s\n", in.dst, in.dst, w.r(in.args[0]))
	for i, a := range in.args[1:] {
		w.printf("if k := %s; k > top%d {\nr%d, top%d = %d, k\n} else if k == top%d {\nr%d = -1\n}\n", w.r(a), in.dst, in.dst, in.dst, i+1, in.dst, in.dst)
	}
}

// pick writes opPick, without a division where the slope is a power of two.
func (w *writer) pick(in *instr) {
	f := &w.g.p.families[in.k]
	b := w.r(in.args[0])
	g, ok := w.consts[in.args[1]]
	if !ok || !f.straight || g >= 0 || g&(-g) != -g {
		w.printf("return family%d.pick(%s, %s), true\n", in.k, b, w.r(in.args[1]))
		return
	}
	// ⌊(b - g - 1)/(-2g)⌋, see vertex.
	shift := bits.TrailingZeros64(uint64(-g)) + 1
	w.printf("return Token(min(max((%s)>>%d, %d), %d) + (%d)), true\n", minus(b, g+1), shift, f.lo, f.hi, int64(f.first)-f.lo)
}

// insideZero reports whether the product at i closes the block of an
// opZeroIf: it is the only other instruction that sets the same register.
func (w *writer) insideZero(code []instr, i int) bool {
	for j := i - 1; j >= 0; j-- {
		if code[j].op == opZeroIf && code[j].dst == code[i].dst {
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
	w.printf("if c := %s.Cmp(top); c > 0 || c == 0 && %s < best {\ntop, best = %s, %s\n}\n", v, id, v, id)
}

func minus(r string, k int64) string {
	if k == 0 {
		return r
	}
	return fmt.Sprintf("%s-(%d)", r, k)
}

func (w *writer) sum(in *instr) string {
	var b strings.Builder
	k := in.k
	for _, t := range in.lin {
		if c, ok := w.consts[t.reg]; ok {
			k += c * t.w
			continue
		}
		switch {
		case b.Len() == 0 && t.w == 1:
		case t.w == 1:
			b.WriteString(" + ")
		case t.w == -1:
			b.WriteString(" - ")
		default:
			if b.Len() > 0 {
				b.WriteString(" + ")
			}
			fmt.Fprintf(&b, "(%d)*", t.w)
		}
		fmt.Fprintf(&b, "r%d", t.reg)
	}
	if k != 0 || b.Len() == 0 {
		fmt.Fprintf(&b, " + (%d)", k)
	}
	return b.String()
}

// pieceExpr writes a function with few breaks as a sum of relus.
func (w *writer) pieceExpr(in *instr) string {
	p := in.piece
	if len(p.at) > 4 || p.step > 0 {
		return ""
	}
	var b strings.Builder
	last := int64(0)
	for i, at := range p.at {
		slope := p.slope[i] - last
		last = p.slope[i]
		if i > 0 {
			b.WriteString(" + ")
		}
		if slope != 1 {
			fmt.Fprintf(&b, "(%d)*", slope)
		}
		fmt.Fprintf(&b, "max(%s, 0)", minus(w.r(in.a), at))
	}
	return b.String()
}

func (w *writer) pieceVar(p *pieceTable) string {
	text := fmt.Sprintf("pieceTable{at: %#v, slope: %#v, base: %#v, step: %d, steps: %d}", p.at, p.slope, p.base, p.step, p.steps)
	name, ok := w.g.tables[text]
	if !ok {
		name = fmt.Sprint("t", len(w.g.tables))
		w.g.tables[text] = name
		fmt.Fprintf(&w.g.decls, "var %s = %s\n\n", name, text)
	}
	return name
}

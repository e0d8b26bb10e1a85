package vm

import (
	"bytes"
	"embed"
	"fmt"
	"go/format"
	"slices"
	"strings"
)

// runtimeFiles are copied beside generated code, which then needs nothing but
// the standard library.
//
//go:embed runtime.go index.go piece.go int128.go
var runtimeFiles embed.FS

// File is one file of generated code.
type File struct {
	Name string
	Data []byte
}

// maxGenerated bounds the blocks of one generated machine.
const maxGenerated = 20000

// Generate writes straight-line Go for the model: the same plans that
// vm.exact interprets, for every class of token that the model can predict.
// With package main the program reads tokens from standard input (see
// [Compiled]); otherwise the package offers
//
//	func New() *Machine
//	func (*Machine) Append(Token) bool  // false: this position has no plan
//	func (*Machine) Next() Token        // after the last position; -1: no plan
//
// The output depends on the model alone. A model too varied to write out, or
// with heads that only the definition runs, is weights_unsupported.
func Generate(m *Model, pkg string) ([]File, error) {
	p, err := newPlan(m)
	if err != nil {
		return nil, err
	}
	g := &generator{p: p, funcs: map[string]string{}, tables: map[string]string{}}
	if err := g.all(); err != nil {
		return nil, err
	}
	var out []File
	names := []string{"runtime.go", "index.go", "piece.go", "int128.go"}
	for _, name := range names {
		data, err := runtimeFiles.ReadFile(name)
		if err != nil {
			return nil, err
		}
		data = bytes.Replace(data, []byte("package vm\n"), []byte("// Code generated from package vm of tassadar; DO NOT EDIT.\n\npackage "+pkg+"\n"), 1)
		out = append(out, File{"vm_" + name, data})
	}
	src := g.source(pkg)
	code, err := format.Source(src)
	if err != nil {
		return nil, fmt.Errorf("format generated code: %w", err)
	}
	out = append(out, File{"machine.go", code})
	if pkg == "main" {
		out = append(out, File{"main.go", []byte(generatedMain)})
	}
	return out, nil
}

type generator struct {
	p      *plan
	body   bytes.Buffer      // functions
	decls  bytes.Buffer      // tables
	funcs  map[string]string // body to name
	tables map[string]string // content to name
	roots  [2][]string       // by first; class to function
	blocks int
}

func (g *generator) all() error {
	predicted := make([]bool, len(g.p.classes))
	for _, r := range g.p.rows {
		predicted[g.p.classOf.at(int64(r.id))] = true
	}
	for i := range g.p.families {
		for _, id := range g.p.families[i].ids {
			predicted[g.p.classOf.at(int64(id))] = true
		}
	}
	for kind := range 2 {
		for c := range g.p.classes {
			first := kind == 1
			pure := !predicted[c]
			b := newBuilder(g.p, c, first)
			b.emitState = emitState{regs: map[int32]int32{}, lins: map[string]int32{}, pure: pure}
			if pure {
				// Only a given prefix has such tokens: no need to be fast.
				b.depth = maxSplitDepth
			}
			name, _, err := g.block(b.continueFrom(0, nil), pure)
			if err != nil {
				return err
			}
			g.roots[kind] = append(g.roots[kind], name)
		}
	}
	return nil
}

// block writes the function of a block, after those of its children, and
// returns its name and parameters: the registers that it needs from before.
func (g *generator) block(k *block, pure bool) (string, []int32, error) {
	if g.blocks++; g.blocks > maxGenerated {
		return "", nil, errorf(CodeWeightsUnsupported, "more than %d blocks of generated code", maxGenerated)
	}
	code := k.code
	w := &writer{g: g, pure: pure, used: map[int32]bool{}, consts: map[int32]int64{}}
	for i := range code {
		if code[i].op == opLin && len(code[i].lin) == 0 {
			w.consts[code[i].dst] = code[i].k
		}
	}
	if k.split != nil {
		classes := g.table("int32", k.split.classOf.values(g.p))
		w.tail.WriteString(fmt.Sprintf("switch %s[m.tokens[%s]] {\n", classes, "r"+fmt.Sprint(code[len(code)-1].a)))
		type call struct {
			text  string
			cases []string
		}
		var calls []call
		for c := range k.split.vectors {
			name, params, err := g.block(k.child(c), pure)
			if err != nil {
				return "", nil, err
			}
			args := "p, own"
			for _, r := range params {
				args += fmt.Sprintf(", r%d", r)
				w.used[r] = true
			}
			text := fmt.Sprintf("return m.%s(%s)", name, args)
			i := slices.IndexFunc(calls, func(x call) bool { return x.text == text })
			if i < 0 {
				i = len(calls)
				calls = append(calls, call{text: text})
			}
			calls[i].cases = append(calls[i].cases, fmt.Sprint(c))
		}
		for i, c := range calls {
			if i == len(calls)-1 {
				fmt.Fprintf(&w.tail, "}\n%s\n", c.text)
				break
			}
			fmt.Fprintf(&w.tail, "case %s:\n%s\n", strings.Join(c.cases, ", "), c.text)
		}
	}
	needed := w.liveness(code)
	w.write(code, needed, 0, len(code))
	w.out.Write(w.tail.Bytes())
	var params []int32
	for r := range w.used {
		if !w.defined[r] {
			params = append(params, r)
		}
	}
	slices.Sort(params)
	sig := "p int, own Token"
	for _, r := range params {
		sig += fmt.Sprintf(", r%d int64", r)
	}
	body := fmt.Sprintf("(%s) (Token, bool) {\n%s}\n\n", sig, w.out.String())
	name, ok := g.funcs[body]
	if !ok {
		name = fmt.Sprint("f", len(g.funcs))
		g.funcs[body] = name
		fmt.Fprintf(&g.body, "func (m *Machine) %s%s", name, body)
	}
	return name, params, nil
}

func (t *table) values(p *plan) []int64 {
	out := make([]int64, len(p.m.Names))
	for i := range out {
		out[i] = t.at(int64(i))
	}
	return out
}

// table declares a constant array once and returns its name.
func (g *generator) table(kind string, v []int64) string {
	var b strings.Builder
	fmt.Fprintf(&b, "[...]%s{", kind)
	for _, x := range v {
		fmt.Fprintf(&b, "%d,", x)
	}
	b.WriteString("}")
	name, ok := g.tables[b.String()]
	if !ok {
		name = fmt.Sprint("t", len(g.tables))
		g.tables[b.String()] = name
		fmt.Fprintf(&g.decls, "var %s = %s\n\n", name, b.String())
	}
	return name
}

func (g *generator) valueTable(v []int64) string {
	for _, x := range v {
		if int64(int32(x)) != x {
			return g.table("int64", v)
		}
	}
	return g.table("int32", v)
}

// writer turns one block into the body of a function.
type writer struct {
	g         *generator
	pure      bool
	out, tail bytes.Buffer
	used      map[int32]bool
	defined   map[int32]bool
	consts    map[int32]int64
	cands     int
}

func (in *instr) operands() []int32 {
	var out []int32
	for _, t := range in.lin {
		out = append(out, t.reg)
	}
	switch in.op {
	case opLin, opOwn, opPos, opBest, opWhole, opNext, opBail:
	default:
		if in.a >= 0 {
			out = append(out, in.a)
		}
	}
	switch in.op {
	case opMul, opScan, opPutKey, opInsert:
		if in.b >= 0 {
			out = append(out, in.b)
		}
	}
	for _, a := range in.args {
		if a >= 0 {
			out = append(out, a)
		}
	}
	if in.watch != nil {
		for _, s := range in.watch.slots {
			for _, t := range s.t {
				out = append(out, t.reg)
			}
		}
	}
	return out
}

func (in *instr) effect() bool {
	switch in.op {
	case opKeep, opInsert, opBetter, opMeanAdd, opPut, opPutKey, opSplit, opRow, opFamily, opWideRow, opWideFamily, opNext, opBail, opPart, opWhole:
		return true
	}
	return false
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
			set("int64(%s[own])", w.g.valueTable(in.tab.values(w.g.p)))
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
		case opPiece:
			set("%s.eval(%s)", w.pieceVar(in.piece), w.r(in.a))
		case opMul:
			if i > from && w.insideZero(code, i) {
				w.printf("r%d = %s * %s\n", in.dst, w.r(in.a), w.r(in.b))
				continue
			}
			set("%s * %s", w.r(in.a), w.r(in.b))
		case opAt:
			if in.k == 1 {
				set("min(max(%s, 0), int64(p))", w.r(in.a))
				continue
			}
			set("gatherPosition(%s, %d, p)", w.r(in.a), in.k)
		case opEnd:
			w.printf("r%d := int64(p)\nif %s < 0 {\nr%d = 0\n}\n", in.dst, w.r(in.a), in.dst)
		case opTok:
			set("int64(m.tokens[%s])", w.r(in.a))
		case opTable:
			set("int64(%s[%s])", w.g.valueTable(in.tab.values(w.g.p)), w.r(in.a))
		case opHist:
			set("m.hist%d[%s]", in.k, w.r(in.a))
		case opFind:
			if in.k2 == 1 {
				set("int64(m.index%d.find1(%s))", in.k, w.r(in.a))
				continue
			}
			set("int64(m.index%d.find(%s, %d))", in.k, w.r(in.a), in.k2)
		case opEntry:
			set("m.index%d.vals[%s*%d+%d]", in.k, w.r(in.a), len(w.g.p.indexes[in.k].values), in.k2)
		case opBest:
			set("m.best%d.v[%d]", in.k, in.k2)
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
			for j, a := range in.args {
				w.printf("m.index%d.vals[rec+%d] = %s\n", in.k2, j, w.r(a))
			}
		case opBetter:
			w.printf("if k := %s; k >= m.best%d.key {\nm.best%d.key, m.best%d.pos = k, int32(p)\n", w.orConst(in.a, in.k), in.k2, in.k2, in.k2)
			for j, a := range in.args {
				w.printf("m.best%d.v[%d] = %s\n", in.k2, j, w.orConst(a, 0))
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
			w.printf("m.hist%d = append(m.hist%d, %s)\n", in.k, in.k, w.r(in.a))
		case opPutKey:
			w.printf("m.keys%d = append(m.keys%d, [2]int64{%s, %s})\n", in.k, in.k, w.r(in.a), w.r(in.b))
		case opSplit:
		case opRow:
			w.candidate(w.orConst(in.a, in.k), fmt.Sprint(in.k2))
		case opFamily:
			w.printf("v%d, id%d := family%d.max(%s, %s)\nv%d += %s\n", i, i, in.k, w.r(in.args[1]), w.r(in.args[2]), i, w.r(in.args[0]))
			w.candidate(fmt.Sprint("v", i), fmt.Sprint("id", i))
		case opWideRow, opWideFamily:
			s := &in.watch.slots[0]
			w.printf("s%d := Int{%d, %d}\n", i, s.c.hi, s.c.lo)
			for _, t := range s.t {
				w.printf("s%d = s%d.plus(Int{%d, %d}, %s, %v)\n", i, i, t.w.hi, t.w.lo, w.r(t.reg), t.square)
			}
			id := fmt.Sprintf("Token(%d)", in.k2)
			if in.op == opWideFamily {
				id = fmt.Sprint("id", i)
				w.printf("s%d, %s := family%d.wideMax(s%d, %s, %s)\n", i+len(code), id, in.k, i, w.r(in.args[0]), w.r(in.args[1]))
				w.wideCandidate(fmt.Sprint("s", i+len(code)), id)
				continue
			}
			w.wideCandidate(fmt.Sprint("s", i), id)
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

func (g *generator) source(pkg string) []byte {
	var b bytes.Buffer
	m := g.p.m
	fmt.Fprintf(&b, "// Code generated from the weights of model %s; DO NOT EDIT.\n\npackage %s\n\nimport \"math\"\n\n", m.Digest(), pkg)
	fmt.Fprintf(&b, "const (\nmodelDigest = %q\nvocabulary = %d\nstop = %d\nhorizon = %d\n)\n\n", m.Digest(), len(m.Names), m.Stop, Horizon)
	b.WriteString("// Machine holds what look-ups need to know of the past.\ntype Machine struct {\ntokens []Token\nnext Token\nfailed bool\n")
	for i := range g.p.indexes {
		fmt.Fprintf(&b, "index%d keyIndex\n", i)
	}
	for i, d := range g.p.directions {
		fmt.Fprintf(&b, "best%d bestRecord\n", i)
		if d.mean {
			fmt.Fprintf(&b, "sum%d [%d]int64\n", i, max(1, len(d.values)))
		}
	}
	for i := range g.p.hists {
		fmt.Fprintf(&b, "hist%d []int64\n", i)
	}
	for i := range g.p.scans {
		fmt.Fprintf(&b, "keys%d [][2]int64\n", i)
	}
	b.WriteString("}\n\n// New returns a machine at its first position.\nfunc New() *Machine {\nm := &Machine{next: -1}\n")
	for i := range g.p.indexes {
		fmt.Fprintf(&b, "m.index%d = newKeyIndex(%d)\n", i, len(g.p.indexes[i].values))
	}
	for i, d := range g.p.directions {
		fmt.Fprintf(&b, "m.best%d = bestRecord{key: math.MinInt64, v: make([]int64, %d)}\n", i, len(d.values))
	}
	b.WriteString("return m\n}\n\n")
	b.WriteString(generatedMethods)
	b.WriteString("func (m *Machine) step(p int, own Token) (Token, bool) {\n")
	classes := g.table("int32", g.p.classOf.values(g.p))
	for kind, cond := range []string{"", "if p == 0 {\n"} {
		if kind == 0 {
			continue
		}
		b.WriteString(cond)
		g.dispatch(&b, classes, g.roots[1])
		b.WriteString("}\n")
	}
	g.dispatch(&b, classes, g.roots[0])
	b.WriteString("return 0, false\n}\n\n")
	for i := range g.p.families {
		f := &g.p.families[i]
		fmt.Fprintf(&b, "var family%d = newParabola(%#v, []Token{", i, f.v)
		for _, id := range f.ids {
			fmt.Fprintf(&b, "%d,", id)
		}
		b.WriteString("})\n\n")
	}
	b.Write(g.decls.Bytes())
	b.Write(g.body.Bytes())
	return b.Bytes()
}

func (g *generator) dispatch(b *bytes.Buffer, classes string, roots []string) {
	fmt.Fprintf(b, "switch %s[own] {\n", classes)
	for c, f := range roots {
		fmt.Fprintf(b, "case %d:\nreturn m.%s(p, own)\n", c, f)
	}
	b.WriteString("}\n")
}

const generatedMethods = `// Append takes the next token, below vocabulary. It reports false where the
// position has no plan; the machine is of no use then.
func (m *Machine) Append(t Token) bool {
	p := len(m.tokens)
	if m.failed || p >= horizon || t < 0 || t >= vocabulary {
		m.failed = true
		return false
	}
	m.tokens = append(m.tokens, t)
	next, ok := m.step(p, t)
	m.next, m.failed = next, !ok
	return ok
}

// Next is the token that the last position predicts, -1 without a plan.
func (m *Machine) Next() Token { return m.next }

`

const generatedMain = `// Code generated from package vm of tassadar; DO NOT EDIT.

package main

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"os"
	"runtime"
	"time"
)

// main reads little-endian uint32 words: limit, rounds, and the tokens of a
// prefix. It runs the prefix rounds times and writes the tokens of the last
// run, and to standard error the digest of the model, the number of tokens and
// the nanoseconds and the growth of the heap of each run. Exit codes: 3 limit reached, 4 no plan.
func main() {
	os.Exit(run())
}

func heap() int64 {
	var s runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&s)
	return int64(s.HeapAlloc)
}

func run() int {
	in, err := io.ReadAll(os.Stdin)
	if err != nil || len(in) < 12 || len(in)%4 != 0 {
		fmt.Fprintln(os.Stderr, "want limit, rounds and tokens as little-endian words")
		return 2
	}
	word := func(i int) uint32 { return binary.LittleEndian.Uint32(in[4*i:]) }
	limit, rounds := int(word(0)), int(word(1))
	prefix := make([]Token, len(in)/4-2)
	for i := range prefix {
		prefix[i] = Token(word(i + 2))
	}
	fmt.Fprintln(os.Stderr, "model", modelDigest)
	code := 0
	var tokens []Token
	for range rounds {
		tokens = nil
		before := heap()
		m := New()
		start := time.Now()
		code = 0
		for i := 0; ; i++ {
			t := m.next
			if i < len(prefix) {
				t = prefix[i]
			}
			if i >= limit {
				code = 3
				break
			}
			if i >= len(prefix) && t == stop {
				m.tokens = append(m.tokens, t)
				break
			}
			if !m.Append(t) {
				code = 4
				break
			}
		}
		took := time.Since(start)
		fmt.Fprintln(os.Stderr, "run", len(m.tokens), took.Nanoseconds(), heap()-before)
		tokens = m.tokens
	}
	w := bufio.NewWriter(os.Stdout)
	var b [4]byte
	for _, t := range tokens {
		binary.LittleEndian.PutUint32(b[:], uint32(t))
		w.Write(b[:])
	}
	if w.Flush() != nil {
		return 2
	}
	return code
}
`

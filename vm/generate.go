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
//go:embed runtime.go parabola.go pages.go index.go piece.go int128.go
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
//	func (*Machine) Run(limit int, stop ...Token) (n int, ok bool)
//	func (*Machine) Tokens() []Token
//	func (*Machine) Len() int
//	func (*Machine) ModelDigest() string
//
// which is what [Adapt] makes an [Engine] of.
// The output depends on the model alone. A model too varied to write out, or
// with heads that only the definition runs, is weights_unsupported.
func Generate(m *Model, pkg string) ([]File, error) {
	p, err := newPlan(m)
	if err != nil {
		return nil, err
	}
	g := &generator{p: p, funcs: map[string]string{}, tables: map[string]string{}, bigBy: map[*table]string{}, looks: map[lookKey]look{}}
	if err := g.all(); err != nil {
		return nil, err
	}
	var out []File
	names := []string{"runtime.go", "parabola.go", "pages.go", "index.go", "piece.go", "int128.go"}
	for _, name := range names {
		data, err := runtimeFiles.ReadFile(name)
		if err != nil {
			return nil, err
		}
		data = bytes.Replace(data, []byte("package vm\n"), []byte("// Code generated from package vm of tassadar; DO NOT EDIT.\n\npackage "+pkg+"\n"), 1)
		out = append(out, File{"vm_" + name, data})
	}
	for _, f := range g.sources(pkg) {
		if f.Data, err = format.Source(f.Data); err != nil {
			return nil, fmt.Errorf("format generated code: %w", err)
		}
		out = append(out, f)
	}
	if pkg == "main" {
		out = append(out, File{"main.go", []byte(generatedMain)})
	}
	return out, nil
}

type generator struct {
	p      *plan
	bodies []bytes.Buffer    // functions, by file
	lines  int               // of the last of them
	decls  bytes.Buffer      // small tables and pieces
	funcs  map[string]string // body to name
	tables map[string]string // content to name
	big    []*table          // kept packed
	bigBy  map[*table]string // to name
	looks  map[lookKey]look
	roots  [2][]string // by first; class to function
	blocks int
}

// maxLines bounds the lines of one file of generated functions.
const maxLines = 15000

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
			if why := g.p.dead[first][c]; why != "" {
				b.bail(why)
			}
			if pure {
				// Only a given prefix has such tokens: no need to be fast.
				b.depth = maxSplitDepth
			}
			name, _, err := g.block(b.continueFrom(0, nil), c, pure)
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
func (g *generator) block(k *block, class int, pure bool) (string, []int32, error) {
	if g.blocks++; g.blocks > maxGenerated {
		return "", nil, errorf(CodeWeightsUnsupported, "more than %d blocks of generated code", maxGenerated)
	}
	code := k.code
	w := &writer{g: g, class: class, pure: pure, used: map[int32]bool{}, consts: map[int32]int64{}}
	for i := range code {
		if code[i].op == opLin && len(code[i].lin) == 0 {
			w.consts[code[i].dst] = code[i].k
		}
	}
	if k.split != nil {
		w.tail.WriteString(g.lookup(&k.split.classOf, -1, "c", fmt.Sprintf("int64(m.tokens[r%d])", code[len(code)-1].a)))
		w.tail.WriteString("switch c {\n")
		type call struct {
			text  string
			cases []string
		}
		var calls []call
		for c := range k.split.vectors {
			name, params, err := g.block(k.child(c), class, pure)
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
		n := strings.Count(body, "\n") + 2
		if len(g.bodies) == 0 || g.lines+n > maxLines {
			g.bodies = append(g.bodies, bytes.Buffer{})
			g.lines = 0
		}
		g.lines += n
		fmt.Fprintf(&g.bodies[len(g.bodies)-1], "func (m *Machine) %s%s", name, body)
	}
	return name, params, nil
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

// valueTable is table with the smallest numbers that hold v.
func (g *generator) valueTable(v []int64) string {
	lo, hi := slices.Min(v), slices.Max(v)
	kind := "int64"
	switch {
	case lo >= -1<<7 && hi < 1<<7:
		kind = "int8"
	case lo >= 0 && hi < 1<<8:
		kind = "uint8"
	case lo >= -1<<15 && hi < 1<<15:
		kind = "int16"
	case lo >= 0 && hi < 1<<16:
		kind = "uint16"
	case lo >= -1<<31 && hi < 1<<31:
		kind = "int32"
	}
	return g.table(kind, v)
}

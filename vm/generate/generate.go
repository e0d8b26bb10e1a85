// Package generate writes a token machine out as Go: vm.compiled, which is equal
// to vm.exact and faster. Start with [Files]. [Adapt] makes an engine of generated
// code that is part of this program, [Build] a program of its own.
package generate

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"go/format"
	"slices"
	"strconv"
	"strings"

	"tassadar/vm"
	"tassadar/vm/internal/plan"
	"tassadar/vm/internal/runtime"
)

// File is one file of generated code.
type File struct {
	Name string
	Data []byte
}

// maxGenerated bounds the blocks, a layer each, of one model.
const maxGenerated = 1 << 15

var errTooMany = vm.Errorf(vm.CodeWeightsUnsupported, "more than %d blocks of generated code", maxGenerated)

// Files writes straight-line Go for the model: the same plans that
// vm.exact interprets, for every class of token that the model can predict.
// With package main the program reads tokens from standard input (see
// [Program]); otherwise the package offers
//
//	func New() *State
//	func (*State) Append(Token) bool  // false: this position has no plan
//	func (*State) Next() Token        // after the last position; -1: no plan
//	func (*State) Run(limit int, stop ...Token) (n int, ok bool)
//	func (*State) Tokens() []Token
//	func (*State) Len() int
//	func (*State) ModelDigest() string
//
// which is what [Adapt] makes an [vm.Engine] of.
// The output depends on the model alone. A model too varied to write out, or
// with heads that only the definition runs, is weights_unsupported.
func Files(m *vm.Model, pkg string) ([]File, error) {
	p, err := plan.New(m)
	if err != nil {
		return nil, err
	}
	// A child for each value would be too many to write out.
	p.NoValues = true
	// What branches too often is written with fewer branches.
	var g *generator
	for depth := range plan.MaxSplitDepth + 1 {
		g = &generator{p: p, funcs: map[string]string{}, tables: map[string]string{}, bigBy: map[*runtime.Table]string{}, looks: map[lookKey]look{}}
		if err = g.all(depth); !errors.Is(err, errTooMany) {
			break
		}
	}
	if err != nil {
		return nil, err
	}
	var out []File
	g.link(slices.Concat(g.roots[0], g.roots[1]))
	p.NoValues = false
	g.findSteps()
	g.writeSteps()
	p.NoValues = true
	for _, f := range g.sources(pkg) {
		if f.Data, err = format.Source(f.Data); err != nil {
			return nil, fmt.Errorf("format generated code: %w", err)
		}
		out = append(out, f)
	}
	parts, err := runtimeFile(pkg, out)
	if err != nil {
		return nil, err
	}
	out = append(out, parts)
	if pkg == "main" {
		out = append(out, File{"main.go", []byte(generatedMain)})
	}
	return out, nil
}

type generator struct {
	p      *plan.Plan
	code   []genFunc
	bodies []bytes.Buffer            // functions, by file
	decls  bytes.Buffer              // small tables and pieces
	funcs  map[string]string         // parameters and body to name
	tables map[string]string         // content to name
	big    []*runtime.Table          // kept packed
	bigBy  map[*runtime.Table]string // to name
	looks  map[lookKey]look
	roots  [2][]string // by first; class to function
	blocks int
	lines  int // of the last file of functions
	superblocks
}

// maxLines bounds the lines of one file of generated functions.
const maxLines = 15000

func (g *generator) all(depth int) error {
	predicted := make([]bool, len(g.p.Classes))
	for _, r := range g.p.Rows {
		predicted[g.p.ClassOf.At(int64(r.Token))] = true
	}
	for i := range g.p.Families {
		for _, id := range g.p.Families[i].Tokens {
			predicted[g.p.ClassOf.At(int64(id))] = true
		}
	}
	for kind := range 2 {
		for c := range g.p.Classes {
			first := kind == 1
			recordsOnly := !predicted[c]
			name, _, err := g.block(g.p.LayerBlock(c, first, recordsOnly, plan.MaxSplitDepth-depth), c, recordsOnly)
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
func (g *generator) block(k *plan.Block, class int, recordsOnly bool) (string, []int32, error) {
	if g.blocks++; g.blocks > maxGenerated {
		return "", nil, errTooMany
	}
	code := k.Code
	w := &writer{g: g, class: class, pos: "p", own: "own", recordsOnly: recordsOnly, used: map[int32]bool{}, consts: map[int32]int64{}}
	for i := range code {
		if code[i].Op == plan.OpLinear && len(code[i].Terms) == 0 {
			w.consts[code[i].Dst] = code[i].K
		}
	}
	call := func(mark string, next *plan.Block) (string, error) {
		name, params, err := g.block(next, class, recordsOnly)
		if err != nil {
			return "", err
		}
		args := make([]string, len(params))
		for i, r := range params {
			args[i] = fmt.Sprint("r", r)
			w.used[r] = true
		}
		return mark + name + "(" + strings.Join(args, ", ") + ")\n", nil
	}
	switch {
	case k.Tail:
		text, err := call(callTail, k.Follow())
		if err != nil {
			return "", nil, err
		}
		w.tail.WriteString(text)
	case k.Split != nil:
		w.tail.WriteString(g.lookup(&k.Split.ClassOf, -1, "c", fmt.Sprintf("int64(m.tokens[r%d])", code[len(code)-1].A)))
		w.tail.WriteString("switch c {\n")
		var texts []string
		cases := map[string][]string{}
		for c := range k.Split.Vectors {
			text, err := call(callChild, k.Child(c))
			if err != nil {
				return "", nil, err
			}
			if cases[text] == nil {
				texts = append(texts, text)
			}
			cases[text] = append(cases[text], fmt.Sprint(c))
		}
		for i, text := range texts {
			if i == len(texts)-1 {
				fmt.Fprintf(&w.tail, "}\n%s", text)
				break
			}
			fmt.Fprintf(&w.tail, "case %s:\n%s", strings.Join(cases[text], ", "), text)
		}
	}
	needed := w.liveness(code)
	w.write(code, needed, 0, len(code))
	w.out.Write(w.tail.Bytes())
	body, renamed := canonicalNames(w.out.String())
	var params []int32
	for r := range w.used {
		if !w.defined[r] {
			params = append(params, r)
		}
	}
	number := func(r int32) int {
		n, err := strconv.Atoi(strings.TrimPrefix(renamed[fmt.Sprint("r", r)], "r"))
		if err != nil {
			return 1 << 30 // a constant that only a child takes
		}
		return n
	}
	slices.SortFunc(params, func(x, y int32) int { return cmp.Or(number(x)-number(y), int(x-y)) })
	f := genFunc{body: body}
	for _, r := range params {
		f.params = append(f.params, renamed[fmt.Sprint("r", r)])
	}
	key := strings.Join(f.params, ",") + ":" + body
	name, ok := g.funcs[key]
	if !ok {
		f.name = fmt.Sprint("f", len(g.funcs))
		name = f.name
		g.funcs[key] = name
		g.code = append(g.code, f)
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

// fresh is a register that no step has.
func (g *generator) fresh() int32 {
	g.made++
	return 1<<28 + g.made
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

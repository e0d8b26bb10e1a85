package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strings"
)

// Kind says what a mutant does to a condition. A mutant changes decisions and
// never what is evaluated: where a condition is fixed or an operand left out,
// it is evaluated as before and its value dropped.
type Kind string

// The kinds. A condition is the one of an if, or an expression of a case of a
// switch without a tag.
const (
	Negate   Kind = "negate"   // a condition, or a bool that is returned, becomes its opposite
	Never    Kind = "never"    // a condition becomes false
	Always   Kind = "always"   // a condition becomes true
	Operand  Kind = "operand"  // an operand of && becomes true, of || false
	Boundary Kind = "boundary" // < and <=, > and >= change places
	Equal    Kind = "equal"    // == and != change places
	Not      Kind = "not"      // !x becomes x
	Drop     Kind = "drop"     // a value of a case of a switch with a tag is left out
)

// Mutant is one change of one file.
type Mutant struct {
	File   string // relative to the module's root, with slashes
	Func   string // as in "(*T).name", or "-" outside of functions
	Kind   Kind
	Before string // the condition on one line
	After  string
	// Nth tells mutants of a function apart that are otherwise equal: 1, 2, …
	// in the order of the source.
	Nth  int
	Line int

	key   string // digest of the file's content, the position and the kind
	edits []edit
	// wrap is the same change as a switch, nil where it has none: see schemata.
	wrap *wrap
}

// Name says which mutant it is, apart from any position: an argument about it
// holds until the condition itself changes.
func (m *Mutant) Name() string {
	nth := ""
	if m.Nth > 1 {
		nth = fmt.Sprintf(" #%d", m.Nth)
	}
	return fmt.Sprintf("%s %s %s%s\n\t%s → %s", m.File, m.Func, m.Kind, nth, m.Before, m.After)
}

// apply returns the file's content with the mutant's change.
func (m *Mutant) apply(src []byte) []byte {
	var out bytes.Buffer
	at := 0
	for _, e := range m.edits {
		out.Write(src[at:e.from])
		out.WriteString(e.text)
		at = e.to
	}
	out.Write(src[at:])
	return out.Bytes()
}

// edit replaces the bytes from..to of a file; edits of a mutant are sorted and
// do not overlap.
type edit struct {
	from, to int
	text     string
}

// mutate returns every mutant of a file, function by function. Generated
// files have none.
func mutate(file string, src []byte) ([]Mutant, error) {
	fset := token.NewFileSet()
	parsed, err := parser.ParseFile(fset, file, src, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	if ast.IsGenerated(parsed) {
		return nil, nil
	}
	v := &visitor{file: file, src: src, fset: fset, whole: map[ast.Expr]bool{}, loops: map[ast.Expr]bool{}}
	ast.Inspect(parsed, v.visit)
	sum := sha256.Sum256(src)
	names := map[string]int{}
	for i := range v.out {
		m := &v.out[i]
		names[m.Name()]++
		m.Nth = names[m.Name()]
		h := sha256.Sum256(fmt.Appendf(nil, "%s\x00%x\x00%s\x00%v", file, sum, m.Kind, m.edits))
		m.key = hex.EncodeToString(h[:12])
	}
	return v.out, nil
}

type visitor struct {
	file string
	src  []byte
	fset *token.FileSet
	path []ast.Node // from the file to the node that is visited
	out  []Mutant

	// whole holds the expressions that are conditions or returned as a whole.
	// Negating these is one mutant, whatever their operator.
	whole map[ast.Expr]bool
	// loops holds the conditions of for loops. Only operands of && and || in
	// them are mutated: the rest says how long a loop runs.
	loops map[ast.Expr]bool
}

func (v *visitor) visit(n ast.Node) bool {
	if n == nil {
		v.path = v.path[:len(v.path)-1]
		return true
	}
	v.path = append(v.path, n)
	switch n := n.(type) {
	case *ast.IfStmt:
		v.condition(n.Cond, len(n.Body.List) == 0 && n.Else == nil)
	case *ast.ForStmt:
		if n.Cond != nil {
			v.loops[n.Cond] = true
		}
	case *ast.SwitchStmt:
		if n.Tag != nil {
			v.drop(n.Body, v.valued)
			break
		}
		for _, c := range n.Body.List {
			for _, e := range c.(*ast.CaseClause).List {
				v.condition(e, false)
			}
		}
	case *ast.TypeSwitchStmt:
		v.drop(n.Body, func(ast.Expr) *wrap { return nil })
	case *ast.ReturnStmt:
		v.returned(n)
	case *ast.BinaryExpr:
		v.binary(n)
	case *ast.UnaryExpr:
		if n.Op == token.NOT && !v.isWhole(n) && !v.inLoop(n) {
			at := v.offset(n.OpPos)
			v.add(Not, n, v.wrapped(n, Negate), edit{at, at + 1, ""})
		}
	}
	return true
}

// condition mutates a condition as a whole. A condition of an if with an empty
// body changes nothing by being false.
func (v *visitor) condition(e ast.Expr, empty bool) {
	v.setWhole(e)
	v.negate(e)
	if !empty {
		v.replace(Never, e, "(", ") && false", "false")
	}
	v.replace(Always, e, "(", ") || true", "true")
}

// setWhole marks an expression and what is inside its parentheses.
func (v *visitor) setWhole(e ast.Expr) {
	v.whole[e] = true
	if p, ok := e.(*ast.ParenExpr); ok {
		v.setWhole(p.X)
	}
}

func (v *visitor) isWhole(e ast.Expr) bool { return v.whole[e] }

// negate makes the opposite of a whole expression, readable where the operator
// has one.
func (v *visitor) negate(e ast.Expr) {
	switch x := ast.Unparen(e).(type) {
	case *ast.UnaryExpr:
		if x.Op == token.NOT {
			at := v.offset(x.OpPos)
			v.add(Negate, e, v.wrapped(e, Negate), edit{at, at + 1, ""})
			return
		}
	case *ast.BinaryExpr:
		if op, ok := opposite[x.Op]; ok {
			at := v.offset(x.OpPos)
			v.add(Negate, e, v.wrapped(e, Negate), edit{at, at + len(x.Op.String()), op.String()})
			return
		}
	case *ast.Ident:
		if x.Name == "true" || x.Name == "false" {
			v.replace(Negate, e, "!", "", map[string]string{"true": "false", "false": "true"}[x.Name])
			return
		}
	}
	v.add(Negate, e, v.wrapped(e, Negate), edit{v.offset(e.Pos()), v.offset(e.Pos()), "!("}, edit{v.offset(e.End()), v.offset(e.End()), ")"})
}

var opposite = map[token.Token]token.Token{token.EQL: token.NEQ, token.NEQ: token.EQL}

var boundaries = map[token.Token]token.Token{token.LSS: token.LEQ, token.LEQ: token.LSS, token.GTR: token.GEQ, token.GEQ: token.GTR}

func (v *visitor) binary(n *ast.BinaryExpr) {
	at := v.offset(n.OpPos)
	if op, ok := boundaries[n.Op]; ok && !v.inLoop(n) && !v.lengthAboveZero(n) {
		v.add(Boundary, n, v.boundary(n), edit{at, at + len(n.Op.String()), op.String()})
	}
	if op, ok := opposite[n.Op]; ok && !v.inLoop(n) && !v.isWhole(n) {
		v.add(Equal, n, v.wrapped(n, Negate), edit{at, at + len(n.Op.String()), op.String()})
	}
	if n.Op != token.LAND && n.Op != token.LOR {
		return
	}
	if p, ok := v.parent().(*ast.BinaryExpr); ok && p.Op == n.Op {
		return // an operand of a longer chain, which has been taken apart
	}
	neutral, drop, as := "true", ") || true", Always
	if n.Op == token.LOR {
		neutral, drop, as = "false", ") && false", Never
	}
	for _, x := range chain(n, n.Op, nil) {
		from, to := v.offset(x.Pos()), v.offset(x.End())
		before, start := v.text(n), v.offset(n.Pos())
		after := string(v.src[start:from]) + neutral + string(v.src[to:v.offset(n.End())])
		v.addText(Operand, before, oneLine(after), v.wrapped(x, as), edit{from, from, "(("}, edit{to, to, drop + ")"})
	}
}

// chain lists the operands of a && b && c.
func chain(e ast.Expr, op token.Token, out []ast.Expr) []ast.Expr {
	if b, ok := ast.Unparen(e).(*ast.BinaryExpr); ok && b.Op == op {
		return chain(b.Y, op, chain(b.X, op, out))
	}
	return append(out, e)
}

// lengthAboveZero says whether the boundary of n is another mutant under
// another name: with >=, len(x) > 0 always holds, which as a condition is
// Always, and as an operand of && is Operand.
func (v *visitor) lengthAboveZero(n *ast.BinaryExpr) bool {
	call, ok := n.X.(*ast.CallExpr)
	if !ok || n.Op != token.GTR {
		return false
	}
	fun, ok := call.Fun.(*ast.Ident)
	zero, isLit := n.Y.(*ast.BasicLit)
	if !ok || !isLit || fun.Name != "len" || zero.Value != "0" {
		return false
	}
	p, ok := v.parent().(*ast.BinaryExpr)
	_, returned := v.parent().(*ast.ReturnStmt)
	return ok && p.Op == token.LAND || v.isWhole(n) && !returned
}

// parent returns the node around the visited one, parentheses left out.
func (v *visitor) parent() ast.Node {
	for i := len(v.path) - 2; i >= 0; i-- {
		if _, ok := v.path[i].(*ast.ParenExpr); !ok {
			return v.path[i]
		}
	}
	return nil
}

// inLoop says whether the visited node is part of the condition of a for loop.
// A function literal in one is not.
func (v *visitor) inLoop(e ast.Expr) bool {
	if v.loops[e] {
		return true
	}
	for i := len(v.path) - 1; i >= 0; i-- {
		switch p := v.path[i].(type) {
		case *ast.FuncLit, ast.Stmt:
			return false
		case ast.Expr:
			if v.loops[p] {
				return true
			}
		}
	}
	return false
}

// returned negates each result of type bool.
func (v *visitor) returned(n *ast.ReturnStmt) {
	var results *ast.FieldList
	for i := len(v.path) - 1; i >= 0 && results == nil; i-- {
		switch f := v.path[i].(type) {
		case *ast.FuncLit:
			results = f.Type.Results
		case *ast.FuncDecl:
			results = f.Type.Results
		default:
			continue
		}
		if results == nil {
			return
		}
	}
	var types []ast.Expr
	for _, f := range results.List {
		for range max(1, len(f.Names)) {
			types = append(types, f.Type)
		}
	}
	if len(types) != len(n.Results) {
		return // a bare return, or all results of one call
	}
	for i, e := range n.Results {
		if id, ok := types[i].(*ast.Ident); !ok || id.Name != "bool" {
			continue
		}
		v.setWhole(e)
		first := len(v.out)
		v.negate(e)
		m := &v.out[first]
		if len(n.Results) > 1 { // the statement says more than a lone bool
			from, to := v.offset(n.Pos()), v.offset(n.End())
			m.Before = v.text(n)
			m.After = oneLine(string((&Mutant{edits: shift(m.edits, from)}).apply(v.src[from:to])))
		}
	}
}

// drop leaves out each value of each case, and the whole case where it has one
// value, so that what it named goes to the default.
func (v *visitor) drop(body *ast.BlockStmt, wrapped func(ast.Expr) *wrap) {
	hasDefault := slices.ContainsFunc(body.List, func(s ast.Stmt) bool { return s.(*ast.CaseClause).List == nil })
	for i, s := range body.List {
		c, end := s.(*ast.CaseClause), body.Rbrace
		if i+1 < len(body.List) {
			end = body.List[i+1].Pos()
		}
		if len(c.Body) == 0 && !hasDefault {
			continue // what is dropped does as little
		}
		if len(c.List) == 1 {
			v.addText(Drop, "case "+v.text(c.List[0]), "nothing", wrapped(c.List[0]), edit{v.offset(c.Pos()), v.offset(end), ""})
			continue
		}
		for i, e := range c.List {
			cut := edit{v.offset(e.Pos()), 0, ""}
			if i+1 < len(c.List) {
				cut.to = v.offset(c.List[i+1].Pos())
			} else {
				cut.from, cut.to = v.offset(c.List[i-1].End()), v.offset(e.End())
			}
			v.addText(Drop, "case "+v.text(e), "nothing", wrapped(e), cut)
		}
	}
}

// replace puts an expression between two texts; after is how people read it.
func (v *visitor) replace(k Kind, e ast.Expr, left, right, after string) {
	from, to := v.offset(e.Pos()), v.offset(e.End())
	v.addText(k, v.text(e), after, v.wrapped(e, k), edit{from, from, "(" + left}, edit{to, to, right + ")"})
}

// add records a mutant whose edits show what it does to n.
func (v *visitor) add(k Kind, n ast.Node, w *wrap, edits ...edit) {
	from, to := v.offset(n.Pos()), v.offset(n.End())
	after := (&Mutant{edits: shift(edits, from)}).apply(v.src[from:to])
	v.addText(k, v.text(n), oneLine(string(after)), w, edits...)
}

func (v *visitor) addText(k Kind, before, after string, w *wrap, edits ...edit) {
	v.out = append(v.out, Mutant{
		File: v.file, Func: v.function(), Kind: k, Before: before, After: after, Nth: 1, wrap: w,
		Line: v.fset.Position(v.fset.File(v.path[0].Pos()).Pos(edits[0].from)).Line, edits: edits,
	})
}

func shift(edits []edit, by int) []edit {
	out := slices.Clone(edits)
	for i := range out {
		out[i].from, out[i].to = out[i].from-by, out[i].to-by
	}
	return out
}

// function names the declared function around the visited node.
func (v *visitor) function() string {
	for _, n := range v.path {
		f, ok := n.(*ast.FuncDecl)
		if !ok {
			continue
		}
		if f.Recv == nil || len(f.Recv.List) == 0 {
			return f.Name.Name
		}
		return "(" + v.text(f.Recv.List[0].Type) + ")." + f.Name.Name
	}
	return "-"
}

func (v *visitor) offset(p token.Pos) int { return v.fset.Position(p).Offset }

func (v *visitor) text(n ast.Node) string {
	return oneLine(string(v.src[v.offset(n.Pos()):v.offset(n.End())]))
}

// oneLine makes one line of a text, with single spaces.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

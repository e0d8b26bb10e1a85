package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// Most mutants are compiled together: every condition becomes a call that gives
// its value back, unless the environment names its mutant (mutant schemata, Untch,
// Offutt, Harrold 1993). The same calls say which tests ever make a mutant's
// condition come to something else: the others cannot notice it and are not run.

// wrap makes a call of an expression: a switch for a mutant of it.
type wrap struct {
	from, to int
	as       Kind   // Negate, Never, Always, Drop, or Boundary for a weaker order
	strict   bool   // of Boundary: the mutant's order is the strict one
	equal    string // of Boundary: the operands' equality
}

func (v *visitor) wrapped(e ast.Expr, as Kind) *wrap {
	if slices.ContainsFunc(v.path, func(n ast.Node) bool { d, ok := n.(*ast.GenDecl); return ok && d.Tok == token.CONST }) {
		return nil // a constant is made of no call
	}
	return &wrap{from: v.offset(e.Pos()), to: v.offset(e.End()), as: as}
}

// valued wraps a case of a switch with a tag: the mutant's is a value that nothing has. A
// literal is left out, because its type would be another than the tag's.
func (v *visitor) valued(e ast.Expr) *wrap {
	if _, literal := ast.Unparen(e).(*ast.BasicLit); literal {
		return nil
	}
	return v.wrapped(e, Drop)
}

// boundary wraps a comparison whose operands may be evaluated twice.
func (v *visitor) boundary(n *ast.BinaryExpr) *wrap {
	pure := true
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			id, ok := n.Fun.(*ast.Ident)
			pure = pure && ok && slices.Contains([]string{"len", "cap", "min", "max", "int", "int64", "uint64"}, id.Name)
		case *ast.FuncLit, *ast.UnaryExpr:
			pure = false
		}
		return pure
	})
	w := v.wrapped(n, Boundary)
	if !pure || w == nil {
		return nil
	}
	w.strict = n.Op == token.LEQ || n.Op == token.GEQ
	w.equal = v.text(n.X) + " == " + v.text(n.Y)
	return w
}

func (w *wrap) open() string {
	switch {
	case w.as != Boundary:
		return "mutant" + strings.ToUpper(string(w.as[:1])) + string(w.as[1:]) + "("
	case w.strict:
		return "mutantStrict("
	}
	return "mutantWeak("
}

func (w *wrap) end(id int) string {
	if w.as == Boundary {
		return fmt.Sprintf(", %s, %d)", w.equal, id)
	}
	return fmt.Sprintf(", %d)", id)
}

// combine returns a file with the switches of all its mutants. The ids are by
// position in mutants; those without a wrap are left out.
func combine(src []byte, mutants map[int]*Mutant) []byte {
	ids := make([]int, 0, len(mutants))
	for id, m := range mutants {
		if m.wrap != nil {
			ids = append(ids, id)
		}
	}
	// Of two ranges that begin or end together one holds the other: what holds is
	// opened first and closed last.
	slices.SortFunc(ids, func(a, b int) int {
		x, y := mutants[a].wrap, mutants[b].wrap
		return cmp.Or(cmp.Compare(x.from, y.from), cmp.Compare(y.to, x.to), cmp.Compare(a, b))
	})
	before, after := map[int]string{}, map[int]string{}
	for _, id := range ids {
		before[mutants[id].wrap.from] += mutants[id].wrap.open()
	}
	for _, id := range slices.Backward(ids) {
		after[mutants[id].wrap.to] += mutants[id].wrap.end(id)
	}
	var out bytes.Buffer
	for i := range len(src) + 1 {
		out.WriteString(after[i])
		out.WriteString(before[i])
		if i < len(src) {
			out.WriteByte(src[i])
		}
	}
	return out.Bytes()
}

// The environment of tests with switches: the mutants that are on, with commas between,
// and the file to which the mutants that a test could notice are added.
const (
	activeVariable = "MUTANT_ACTIVE"
	seenVariable   = "MUTANT_SEEN"
)

// switches is the source of the calls, for one package.
func switches(pkg string, n int) []byte {
	return fmt.Appendf(nil, `package %s

import (
	"fmt"
	"os"
	"reflect"
	"strconv"
	"strings"
	"sync/atomic"
)

var mutantsActive = func() (on [%d]bool) {
	for word := range strings.SplitSeq(os.Getenv(%q), ",") {
		if id, err := strconv.Atoi(word); err == nil {
			on[id] = true
		}
	}
	return on
}()
var mutantSeen = os.Getenv(%q)
var mutantsSeen [%d]atomic.Bool

// mutantIs says whether a mutant is on, whose condition came to something else. It is
// small enough to be written into each condition by the compiler.
func mutantIs(id int) bool {
	if mutantSeen != "" {
		mutantNote(id)
	}
	return mutantsActive[id]
}

func mutantNote(id int) {
	if mutantsSeen[id].Swap(true) {
		return
	}
	f, err := os.OpenFile(mutantSeen, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o666)
	if err != nil {
		panic(err)
	}
	fmt.Fprintln(f, id)
	f.Close()
}

func mutantNegate(e bool, id int) bool     { return e != mutantIs(id) }
func mutantNever(e bool, id int) bool      { return e && !mutantIs(id) }
func mutantAlways(e bool, id int) bool     { return e || mutantIs(id) }
func mutantWeak(e, same bool, id int) bool   { return e || same && mutantIs(id) }
func mutantStrict(e, same bool, id int) bool { return e && !(same && mutantIs(id)) }

func mutantDrop[T comparable](e T, id int) T {
	if !mutantIs(id) {
		return e
	}
	nothing := reflect.New(reflect.TypeFor[T]()).Elem()
	switch {
	case nothing.CanInt():
		nothing.SetInt(-101)
	case nothing.CanUint():
		nothing.SetUint(251)
	case nothing.Kind() == reflect.String:
		nothing.SetString("mutant: nothing")
	}
	return nothing.Interface().(T)
}
`, pkg, n+1, activeVariable, seenVariable, n+1)
}

// schemata writes the files of all targets with the switches of their mutants
// into a folder, numbers these from 1, and returns the overlay.
func schemata(root, dir string, jobs []*job) (overlay string, err error) {
	files, targets := map[string]map[int]*Mutant{}, map[string]*target{}
	id := 0
	for _, j := range jobs {
		if j.wrap == nil {
			continue
		}
		id++
		j.id = id
		if files[j.File] == nil {
			files[j.File], targets[j.File] = map[int]*Mutant{}, j.target
		}
		files[j.File][id] = &j.Mutant
	}
	replace := map[string]string{}
	put := func(path string, data []byte) error {
		made := filepath.Join(dir, strconv.Itoa(len(replace))+"_"+filepath.Base(path))
		replace[path] = made
		return os.WriteFile(made, data, 0o666)
	}
	err = os.MkdirAll(dir, 0o777)
	for file, mutants := range files {
		t := targets[file]
		err = errors.Join(err, put(filepath.Join(root, filepath.FromSlash(file)), combine(t.files[file], mutants)),
			put(filepath.Join(t.suite.dir, "mutant_switches.go"), switches(t.name, id)))
	}
	data, bad := json.Marshal(map[string]any{"Replace": replace})
	overlay = filepath.Join(dir, "overlay.json")
	return overlay, errors.Join(err, bad, os.WriteFile(overlay, data, 0o666))
}

// readSeen reads the ids that a test left.
func readSeen(path string) (map[int]bool, error) {
	out := map[int]bool{}
	data, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return out, nil
	}
	for line := range strings.FieldsSeq(string(data)) {
		id, bad := strconv.Atoi(line)
		err = errors.Join(err, bad)
		out[id] = true
	}
	return out, err
}

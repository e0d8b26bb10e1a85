package generate

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strings"
	"testing"
)

// TestRuntimeFile: of the run-time parts, generated code has those that it uses
// and what these use, in one package, not exported.
func TestRuntimeFile(t *testing.T) {
	f, err := runtimeFile("p", []File{{"a.go", []byte("m.index0 = newKeyIndex(1); m.index0.find1(r0)")}})
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := parser.ParseFile(token.NewFileSet(), f.Name, f.Data, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, id := range declared(parsed) {
		names = append(names, id.Name)
		if ast.IsExported(id.Name) && !slices.Contains(keptNames, id.Name) {
			t.Errorf("%s is exported", id.Name)
		}
	}
	for _, want := range []string{"keyIndex", "newKeyIndex", "find1", "nearest", "page"} {
		if !slices.Contains(names, want) {
			t.Errorf("no %s in %v", want, names)
		}
	}
	for _, other := range []string{"parabola", "scanBest", "insert", "Int", "Sources"} {
		if slices.Contains(names, other) {
			t.Errorf("%s, which nothing uses", other)
		}
	}
	for _, text := range []string{"tassadar/", "int128.", "vm."} {
		if strings.Contains(string(f.Data), "\""+text) || strings.Contains(string(f.Data), " "+text) {
			t.Errorf("%q in the text", text)
		}
	}
}

// TestInside: a body that stands at the end of its caller has the arguments in
// place of its parameters, and names of its own.
func TestInside(t *testing.T) {
	caller := &genFunc{params: []string{"r0"}, body: "r1 := r0 + (1)\n"}
	f := &genFunc{params: []string{"r0", "r1"}, body: "r2 := r0 * r1\nv0, id0 := family0.max(r2, r0)\n"}
	if got, want := f.inside(caller, []string{"r1", "r0"}), "r2 := r1 * r0\nv0, id0 := family0.max(r2, r1)\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	f.body = "r5 := r0\nr6 := r1\n"
	if got, want := f.inside(caller, []string{"r1", "r0"}), "r2 := r1\nr3 := r0\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

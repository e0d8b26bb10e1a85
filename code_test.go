package tassadar

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// declaredCodes reads the constants of code.go.
func declaredCodes(t *testing.T) map[Code]string {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), "code.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	out := map[Code]string{}
	ast.Inspect(f, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		if typ, ok := spec.Type.(*ast.Ident); ok && typ.Name == "Code" {
			text, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
			if err != nil {
				t.Fatal(err)
			}
			if other, twice := out[Code(text)]; twice {
				t.Errorf("%s and %s are both %q", other, spec.Names[0].Name, text)
			}
			out[Code(text)] = spec.Names[0].Name
		}
		return true
	})
	return out
}

func TestEveryCodeIsExplained(t *testing.T) {
	declared := declaredCodes(t)
	if len(declared) < 70 {
		t.Fatalf("%d constants: the test reads nothing", len(declared))
	}
	for code, name := range declared {
		if !code.Known() {
			t.Errorf("%s is not in the table", name)
		}
	}
	all := Codes()
	if len(all) != len(declared) || !slices.IsSorted(all) {
		t.Errorf("%d codes, %d constants, sorted %t", len(all), len(declared), slices.IsSorted(all))
	}
	for _, code := range all {
		if _, ok := declared[code]; !ok {
			t.Errorf("%s has no constant", code)
		}
		if strings.ToLower(string(code)) != string(code) || strings.ContainsAny(string(code), " -.") {
			t.Errorf("%q: want words joined by underscores", code)
		}
		for _, text := range []string{code.Meaning(), code.Next()} {
			if len(text) < 10 || !strings.HasSuffix(text, ".") {
				t.Errorf("%s is explained by %q", code, text)
			}
		}
	}
	if Code("no_such").Known() || Code("").Known() {
		t.Error("an unknown code is known")
	}
}

func TestCodeOf(t *testing.T) {
	cause := errors.New("cause")
	coded := Errorf(Replayed, "receipt: %w", cause)
	for _, c := range []struct {
		err  error
		want Code
	}{
		{nil, ""},
		{cause, ""},
		{coded, Replayed},
		{fmt.Errorf("import: %w", coded), Replayed},
		{Errorf(Unmeasured, "outer: %w", coded), Unmeasured},
		{errors.Join(cause, coded), Replayed},
		{&Refusal{Code: MalformedModule, By: ByAdmission}, MalformedModule},
		{fmt.Errorf("admit: %w", &Refusal{Code: MalformedModule}), MalformedModule},
	} {
		if got := CodeOf(c.err); got != c.want {
			t.Errorf("%v: got %q, want %q", c.err, got, c.want)
		}
	}
	if !errors.Is(coded, cause) {
		t.Error("the cause is lost")
	}
	if got := coded.Error(); got != "replayed: receipt: cause" {
		t.Errorf("got %q", got)
	}
}

// What an error says is said without its code, however often it was wrapped with it.
func TestMessage(t *testing.T) {
	inner := Errorf(RunFailed, "broken")
	for err, want := range map[error]string{
		nil:                             "",
		errors.New("plain: run_failed"): "plain: run_failed",
		inner:                           "broken",
		fmt.Errorf("case: %w", Errorf(RunFailed, "x: %w", inner)): "case: x: broken",
		WithNext(Errorf(BadUse, "y: %w", inner), "next"):          "y: run_failed: broken",
	} {
		if got := Message(err); got != want {
			t.Errorf("%v: %q, want %q", err, got, want)
		}
	}
}

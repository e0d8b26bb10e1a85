package spectest_test

import (
	"flag"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tassadar/internal/backend"
	"tassadar/internal/backend/all"
	"tassadar/internal/testing/spectest"
)

var updateEngines = flag.Bool("update-engines", false, "run all scripts on the engines that are here and write docs/spectest")

const lists = "../../../docs/spectest"

// quick are the scripts of a run that is to be short: on engines that link modules, and
// on those that start a program or a compiler for each step.
var quick = map[bool][]string{
	true:  {"binary", "bulk", "call_indirect", "f64", "i32", "linking", "memory_grow", "simd_f64x2", "unreached-invalid"},
	false: {"endianness", "fac", "unwind"},
}

// ahead are the scripts, of few modules each, for engines that make a program of every
// module: all of them would take an hour.
var ahead = []string{"address", "block", "br_if", "call", "call_indirect", "conversions", "endianness", "f32", "f32_bitwise", "f32_cmp", "f64", "f64_bitwise", "f64_cmp",
	"fac", "float_literals", "float_memory", "float_misc", "i32", "i64", "if", "int_exprs", "labels", "left-to-right", "load", "local_tee", "loop", "memory_grow",
	"memory_redundancy", "memory_trap", "nop", "stack", "store", "switch", "traps", "unreachable", "unwind"}

// TestBackends runs the specification's tests, 2.0 and vectors, on every engine that is
// here, and compares what came of them with the committed lists: the whole under
// TASSADAR_SOAK, otherwise some scripts. A version that has no list is not tested.
func TestBackends(t *testing.T) {
	whole := os.Getenv("TASSADAR_SOAK") != "" || *updateEngines
	suite := open(t, "v2")
	for _, kind := range all.Registry() {
		families, err := kind.Families(t.Context())
		if err != nil {
			t.Logf("%s is not here: %v", kind.Name, err) // TestConformance requires it
		}
		for _, family := range families {
			if strings.HasPrefix(family, "vm.") {
				continue // TestExact and TestCompiled
			}
			t.Run(family, func(t *testing.T) {
				if !whole && (strings.HasSuffix(family, ".contracted") || strings.HasSuffix(family, ".omg") || strings.HasSuffix(family, ".ion")) {
					t.Skip("TASSADAR_SOAK runs it: another family differs in a flag alone")
				}
				t.Parallel()
				b, err := all.Registry().Backend(family)
				if err != nil {
					t.Fatal(err)
				}
				runBackend(t, suite, b, whole)
			})
		}
	}
}

func runBackend(t *testing.T, suite *spectest.Suite, b backend.Backend, whole bool) {
	path := filepath.Join(lists, b.Family()+".txt")
	data, err := os.ReadFile(path)
	var want *spectest.List
	if err == nil {
		want, err = spectest.ParseList(data)
	}
	if err != nil && !*updateEngines {
		t.Skipf("no list of this engine: %v; go test -run TestBackends -update-engines makes it", err)
	}
	platform := runtime.GOOS + "/" + runtime.GOARCH
	if !*updateEngines && want.Platform != platform {
		t.Skipf("the list is of %s", want.Platform)
	}
	session, err := b.Open(t.Context(), backend.MaxPages)
	if err != nil {
		t.Fatal(err)
	}
	defer session.Close()
	scripts := suite.Names()
	var only []string
	if strings.HasPrefix(b.Family(), "wasm2c-") || strings.HasPrefix(b.Family(), "wasm2go-") {
		scripts, only = ahead, ahead
	}
	var results []*spectest.Result
	for _, name := range scripts {
		if only := os.Getenv("TASSADAR_SPECTEST"); only != "" && !strings.Contains(name, only) ||
			!whole && !slices.Contains(quick[b.Capabilities().Has(backend.LinkedModules)], name) {
			continue
		}
		start := time.Now()
		r, err := suite.RunBackend(t.Context(), b, session, name)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if took := time.Since(start); took > 2*time.Second {
			t.Logf("%s took %v", name, took)
		}
		results = append(results, r)
	}
	engine := session.Effective()
	if engine.Family != b.Family() {
		t.Fatalf("%s ran", engine.Family)
	}
	got := spectest.NewList(b.Family(), engine.Version, platform, results)
	got.Only = only
	t.Logf("version %s: %s", got.Version, got.All)
	if *updateEngines {
		if os.Getenv("TASSADAR_SPECTEST") == "" {
			write(t, path, got)
		}
		return
	}
	for _, r := range results {
		if d := cmp.Diff(strings.Split(want.Scripts[r.Name], "\n"), strings.Split(got.Scripts[r.Name], "\n")); d != "" {
			t.Errorf("%s %s is not what the list of version %s says (-list +got):\n%s", r.Name, got.Version, want.Version, d)
		}
	}
}

func write(t *testing.T, path string, l *spectest.List) {
	t.Helper()
	if err := os.MkdirAll(lists, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, l.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

// TestListed: lists are read as they are written, and the table sums them up.
func TestListed(t *testing.T) {
	r := &spectest.Result{Name: "a-b", Run: 3, Passed: 1, Refused: map[string]int{"feature.simd": 2, "references": 1}, Failures: []string{"a-b.wast:1: assert_trap: no trap", "a-b.wast:2: assert_return: differs"}}
	l := spectest.NewList("v8-11.liftoff", "11.3-node.38", "linux/amd64", []*spectest.Result{r, {Name: "whole", Run: 2, Passed: 2}, {Name: "c", Run: 1, Failures: []string{"x"}}})
	got, err := spectest.ParseList(l.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	some := *l
	some.Only, some.Scripts = []string{"a-b", "c"}, map[string]string{}
	if got, err := spectest.ParseList(some.Bytes()); err != nil || cmp.Diff(&some, got) != "" {
		t.Errorf("%v, %+v of\n%s", err, got, some.Bytes())
	}
	if d := cmp.Diff(l, got); d != "" || len(got.Scripts) != 2 {
		t.Errorf("read otherwise (-written +read):\n%s", d)
	}
	if s := string(spectest.Summary([]*spectest.List{l})); !strings.Contains(s, "| [`v8-11.liftoff`](v8-11.liftoff.txt) | 11.3-node.38 | 3 of 6 passed | feature.simd 2, references 1 |") {
		t.Error(s)
	}
	if _, err := spectest.ParseList([]byte("x\n")); err == nil {
		t.Error("a list of nothing")
	}
}

// TestTable: the table in docs/spectest is that of the lists.
func TestTable(t *testing.T) {
	names, err := filepath.Glob(filepath.Join(lists, "*.txt"))
	if err != nil {
		t.Fatal(err)
	}
	var all []*spectest.List
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		l, err := spectest.ParseList(data)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		all = append(all, l)
	}
	path := filepath.Join(lists, "README.md")
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok := strings.Cut(string(text), begin)
	_, after, closed := strings.Cut(rest, end)
	if !ok || !closed {
		t.Fatalf("%s has no place for the table", path)
	}
	want := before + begin + string(spectest.Summary(all)) + end + after
	switch {
	case want == string(text):
	case *updateEngines:
		if err := os.WriteFile(path, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	default:
		t.Errorf("%s is not of the lists beside it: make spectest-lists", path)
	}
}

const begin, end = "<!-- lists -->\n\n", "\n<!-- end -->\n"

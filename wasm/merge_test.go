package wasm_test

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/tetratelabs/wazero"

	"tassadar"
	"tassadar/wasm"
)

// mergeAdapter has what an adapter can have: functions that call one another and
// name one another, globals, blocks of types of their own, imports needed and not.
const mergeAdapter = `(module $adapter
  (type $pair (func (param i64) (result i64 i64)))
  (import "env" "unused" (func $unused))
  (import "env" "log" (func $log (param i32)))
  (import "any" "memory" (memory 0))
  (global $calls (mut i64) (i64.const 40))
  (global $step i64 (i64.const 2))
  (func $idle (export "idle") (call $unused))
  (func $twice (export "twice") (param i32) (result i32)
    (call $log (local.get 0))
    (i32.add (local.get 0) (call $same (local.get 0))))
  (func $same (param i32) (result i32) (drop (ref.func $next)) (local.get 0))
  (func $next (export "next") (result i64)
    (global.set $calls (i64.add (global.get $calls) (global.get $step)))
    (global.get $calls)
    (block (type $pair) (i64.const 1))
    i64.add)
  (func (export "peek") (param i32) (result i32) (i32.load8_u (local.get 0)))
  (func $more (export "more") (param i32) (result i32) (memory.grow (local.get 0))))`

const mergeProgram = `(module $program
  (type $t (func (param i32) (result i32)))
  (import "env" "keep" (func $keep (type $t)))
  (import "env" "base" (global $base i32))
  (import "m" "twice" (func $twice (type $t)))
  (import "m" "next" (func $next (result i64)))
  (import "m" "twice" (func $again (type $t)))
  (import "env" "log" (func $log (param i32)))
  (table $t 10 funcref)
  (memory (export "mem") 1)
  (global $f funcref (ref.func $own))
  (global $g (mut funcref) (ref.func $twice))
  (global $n (mut i32) (i32.const 5))
  (export "imported" (func $next))
  (export "own" (func $own))
  (export "n" (global $n))
  (start $start)
  (elem (i32.const 0) $twice $keep $own)
  (elem declare func $next)
  (elem (table $t) (i32.const 3) funcref (ref.func $again) (ref.null func) (ref.func $own))
  (elem (table $t) (global.get $base) func $log $again)
  (elem $later func $own $twice)
  (data (i32.const 100) "*")
  (func $start (call $log (i32.const -1)) (global.set $n (i32.add (global.get $n) (i32.const 1))))
  (func $own (type $t) (i32.sub (call $keep (local.get 0)) (global.get $n)))
  (func (export "through") (param i32 i32) (result i32) (call_indirect $t (type $t) (local.get 1) (local.get 0)))
  (func (export "global") (param i32) (result i32)
    (table.set $t (i32.const 9) (global.get $g))
    (call_indirect $t (type $t) (local.get 0) (i32.const 9)))
  (func (export "direct") (param i32) (result i64)
    (i64.add (call $next) (i64.extend_i32_u (call $again (call $twice (local.get 0))))))
  (func (export "tail") (param i32) (result i32) (return_call $twice (local.get 0)))
  (func (export "init") (table.init $t $later (i32.const 7) (i32.const 0) (i32.const 2))))`

// linking runs modules beside one another on wazero; their calls of env.log are
// taken down.
type linking struct {
	*instance
	log []int32
}

func (l *linking) start(t *testing.T, modules map[string][]byte, order ...string) {
	t.Helper()
	ctx := context.Background()
	r := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigInterpreter().WithCoreFeatures(allFeatures))
	t.Cleanup(func() { r.Close(ctx) })
	host := wat(t, `(module (import "host" "log" (func $log (param i32))) (export "log" (func $log)) (global (export "base") i32 (i32.const 6))
	  (func (export "unused")) (func (export "keep") (param i32) (result i32) (i32.mul (local.get 0) (i32.const 3))))`)
	if _, err := r.NewHostModuleBuilder("host").NewFunctionBuilder().WithFunc(func(n int32) { l.log = append(l.log, n) }).Export("log").Instantiate(ctx); err != nil {
		t.Fatal(err)
	}
	modules["env"] = host
	for _, name := range append([]string{"env"}, order...) {
		mod, err := r.InstantiateWithConfig(ctx, modules[name], wazero.NewModuleConfig().WithName(name))
		if err != nil {
			t.Fatal(name, err)
		}
		l.instance = &instance{t, mod}
	}
}

// A merged program does what the program does that is linked with the adapter.
func TestMergeIsLinking(t *testing.T) {
	adapter, program := wat(t, mergeAdapter), wat(t, mergeProgram)
	merged, err := wasm.Merge(program, adapter, "m")
	if err != nil {
		t.Fatal(err)
	}
	m, err := wasm.Decode(merged)
	if err != nil {
		t.Fatal(err)
	}
	if err := m.Validate(); err != nil {
		t.Fatal(err)
	}
	var together, apart linking
	together.start(t, map[string][]byte{"": merged}, "")
	apart.start(t, map[string][]byte{"any": wat(t, `(module (memory (export "memory") 1))`), "m": adapter, "": program}, "any", "m", "")
	calls := []struct {
		name string
		args []uint64
	}{{"direct", []uint64{3}}, {"imported", nil}, {"through", []uint64{0, 5}}, {"through", []uint64{1, 5}}, {"through", []uint64{2, 5}}, {"through", []uint64{3, 5}},
		{"through", []uint64{4, 5}}, {"through", []uint64{5, 5}}, {"through", []uint64{6, 5}}, {"through", []uint64{7, 5}}, {"init", nil}, {"through", []uint64{7, 5}},
		{"through", []uint64{8, 5}}, {"global", []uint64{8}}, {"tail", []uint64{9}}, {"own", []uint64{1}}, {"direct", []uint64{1 << 31}}, {"imported", nil}}
	for _, c := range calls {
		if got, want := together.call(c.name, c.args...), apart.call(c.name, c.args...); !cmp.Equal(got, want) {
			t.Errorf("%s%v: merged %v, linked %v", c.name, c.args, got, want)
		}
	}
	if !slices.Equal(together.log, apart.log) || len(together.log) < 10 {
		t.Errorf("logs differ: %v, %v", together.log, apart.log)
	}
}

func TestMergeForm(t *testing.T) {
	adapter := wat(t, mergeAdapter)
	program := wat(t, `(module $p (import "m" "peek" (func $peek (param i32) (result i32))) (import "env" "log" (func $log (param i32)))
	  (memory 1) (data (i32.const 3) "*") (global i32 (i32.const 1))
	  (func $f (export "f") (result i32) (call $log (i32.const 1)) (call $peek (i32.const 3))))`)
	program = append(program, "\x00\x07\x05otherx"...) // a custom section
	merged, err := wasm.Merge(program, adapter, "m")
	if err != nil {
		t.Fatal(err)
	}
	again, err := wasm.Merge(program, adapter, "m")
	if err != nil || !bytes.Equal(merged, again) {
		t.Errorf("a second merge differs: %v", err)
	}
	m, err := wasm.Decode(merged)
	if err != nil {
		t.Fatal(err)
	}
	// Of the adapter one function is needed, and none of its imports.
	if len(m.Imports) != 1 || m.Imports[0].Name != "log" || len(m.Funcs) != 2 || len(m.Globals) != 3 {
		t.Errorf("imports %v, %d functions, %d globals", m.Imports, len(m.Funcs), len(m.Globals))
	}
	if bytes.Contains(merged, []byte("other")) {
		t.Error("a custom section with offsets stayed")
	}
	// The memory of the adapter is the program's, whatever its name.
	var l linking
	l.start(t, map[string][]byte{"": merged}, "")
	if got := l.call("f"); len(got.Results) != 1 || got.Results[0] != '*' {
		t.Errorf("peek: %v", got)
	}
	plain := wat(t, `(module (func (export "f")))`)
	if same, err := wasm.Merge(plain, []byte("no module"), "m"); err != nil || !bytes.Equal(same, plain) {
		t.Errorf("a program that imports nothing: %v", err)
	}
}

// What the adapter takes along, and names.
func TestMergeNames(t *testing.T) {
	program := wat(t, `(module $p (import "m" "twice" (func $imported (param i32) (result i32))) (memory 1) (func $own (result i32) (call $imported (i32.const 1))))`, "--debug-names")
	merged, err := wasm.Merge(program, wat(t, mergeAdapter, "--debug-names"), "m")
	if err != nil {
		t.Fatal(err)
	}
	m, err := wasm.Decode(merged)
	if err != nil || m.NameSection() != nil {
		t.Fatal(err, m.NameSection())
	}
	want := map[uint32]string{1: "own", 2: "twice", 3: "same", 4: "next"}
	if got := m.FuncNames(); !cmp.Equal(got, want) || len(m.Imports) != 1 || m.Imports[0].Name != "log" {
		t.Errorf("names %v, want %v; imports %v", got, want, m.Imports)
	}
}

func TestMergeRefuses(t *testing.T) {
	adapter := mergeAdapter
	for _, c := range []struct {
		name, program, adapter string
		code                   tassadar.Code
		says                   string
	}{
		{"unknown", `(module (import "m" "sock_open" (func)) (memory 1))`, adapter, tassadar.ImportUnknown, "no func m.sock_open"},
		{"not exported", `(module (import "m" "same" (func (param i32) (result i32))) (memory 1))`, adapter, tassadar.ImportUnknown, "m.same"},
		{"other kind", `(module (import "m" "twice" (global i32)) (memory 1))`, adapter, tassadar.ImportUnknown, "no global m.twice"},
		{"other type", `(module (import "m" "twice" (func (param i64) (result i32))) (memory 1))`, adapter, tassadar.ABIUnsupported, "m.twice is of another type"},
		{"no memory", `(module (import "m" "twice" (func (param i32) (result i32))))`, adapter, tassadar.ABIUnsupported, "no memory"},
		{"wide memory", `(module (import "m" "twice" (func (param i32) (result i32))) (memory i64 1))`, adapter, tassadar.ABIUnsupported, "no memory with 32-bit"},
		{"adapter with memory", `(module (import "m" "f" (func)))`, `(module (memory 1) (func (export "f")))`, tassadar.ABIUnsupported, "more than functions and globals"},
		{"adapter with a start", `(module (import "m" "f" (func)))`, `(module (func $f (export "f")) (start $f))`, tassadar.ABIUnsupported, "more than"},
		{"adapter with a table", `(module (import "m" "f" (func)))`, `(module (table 1 funcref) (func (export "f")))`, tassadar.ABIUnsupported, "more than"},
		{"adapter of globals", `(module (import "m" "f" (func)))`, `(module (import "env" "g" (global i32)) (func (export "f")))`, tassadar.ABIUnsupported, "imports a global"},
		{"adapter of references", `(module (import "m" "f" (func (param funcref))) (memory 1))`, `(module (func (export "f") (param funcref) (call $g (local.get 0) (i32.const 1))) (func $g (param funcref i32)))`,
			tassadar.ABIUnsupported, "types other than numbers"},
	} {
		_, err := wasm.Merge(wat(t, c.program), wat(t, c.adapter), "m")
		if tassadar.CodeOf(err) != c.code || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v, want %s: %s", c.name, err, c.code, c.says)
		}
	}
	if _, err := wasm.Merge([]byte("no module"), wat(t, adapter), "m"); err == nil {
		t.Error("no module: merged")
	}
	var merge *wasm.MergeError
	_, err := wasm.Merge(wat(t, `(module (import "m" "a" (func)) (import "m" "b" (func)) (memory 1))`), wat(t, adapter), "m")
	if !errors.As(err, &merge) || merge.Import.Name != "a" {
		t.Errorf("the first import that is missing: %v", err)
	}
}

// spectest has the functions that the specification's tests import.
const spectest = `(module (global $n (mut i32) (i32.const 0)) (func $count (global.set $n (i32.add (global.get $n) (i32.const 1))))
  (func (export "print") (call $count)) (func (export "print_i32") (param i32) (call $count)) (func (export "print_i64") (param i64) (call $count))
  (func (export "print_f32") (param f32) (call $count)) (func (export "print_f64") (param f64) (call $count))
  (func (export "print_i32_f32") (param i32 f32) (call $count)) (func (export "print_f64_f64") (param f64 f64) (call $count)))`

// Every module of the specification's tests that imports functions merges to one
// that is as valid as it was, by our validation and by wazero's.
func TestMergeCorpus(t *testing.T) {
	adapter := wat(t, spectest)
	merged := 0
	for _, name := range []string{"v1", "v2", "tail-call", "extended-const", "exception-handling", "threads", "typed-function-references"} {
		eachModule(t, name, func(file string, c command, data []byte) {
			m, err := wasm.Decode(data)
			if err != nil || !slices.ContainsFunc(m.Imports, func(i wasm.Import) bool { return i.Module == "spectest" }) {
				return
			}
			if keepsValid(t, data, adapter, "spectest") {
				merged++
			}
		})
	}
	if merged < 25 {
		t.Errorf("%d modules merged, want more", merged)
	}
	t.Logf("%d modules", merged)
}

// keepsValid merges and reports whether that was possible.
func keepsValid(t *testing.T, data, adapter []byte, module string) bool {
	t.Helper()
	merged, err := wasm.Merge(data, adapter, module)
	if err != nil {
		return false
	}
	before, err := wasm.Decode(data)
	if err != nil {
		t.Fatalf("merged, and does not decode: %v", err)
	}
	after, err := wasm.Decode(merged)
	if err != nil {
		t.Fatalf("merged: %v", err)
	}
	if slices.ContainsFunc(after.Imports, func(i wasm.Import) bool { return i.Module == module }) {
		t.Fatalf("imports of %s stayed", module)
	}
	if before.Validate() == nil && validatable(before) {
		if err := after.Validate(); err != nil {
			t.Fatalf("the original is valid, merged: %v", err)
		}
	}
	if compile(t, allFeatures, data) == nil {
		if err := compile(t, allFeatures, merged); err != nil {
			t.Fatalf("wazero takes the original, merged: %v", err)
		}
	}
	return true
}

// FuzzMerge merges whatever decodes.
func FuzzMerge(f *testing.F) {
	seeds(f)
	f.Add(wat(f, mergeProgram))
	for _, text := range []string{`(module (import "spectest" "print_i32" (func (param i32))) (table 2 funcref) (elem (i32.const 0) 0 0) (func (call 0 (i32.const 1))))`,
		`(module (import "spectest" "print" (func)) (func (export "f") (call 0)) (export "p" (func 0)) (start 1))`} {
		f.Add(wat(f, text))
	}
	adapter := wat(f, spectest)
	own := wat(f, mergeAdapter)
	f.Fuzz(func(t *testing.T, data []byte) {
		keepsValid(t, data, adapter, "spectest")
		keepsValid(t, data, own, "m")
	})
}

package lower_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/vm/isa"
	"tassadar/vm/isa/isatest"
	"tassadar/wasm"
	"tassadar/wasm/lower"
)

const exporter = `(module
  (memory (export "mem") 1 2)
  (table (export "tab") 4 8 funcref)
  (global (export "at") i32 (i32.const 8))
  (global $n (export "n") (mut i32) (i32.const 1))
  (elem (i32.const 0) $one)
  (data (i32.const 6) "xxxx")
  (func $one (export "one") (result i32) i32.const 1)
  (func (export "bump") (param i32) global.get $n local.get 0 i32.add global.set $n)
  (func (export "call") (param i32) (result i32) local.get 0 call_indirect (result i32))
  (func (export "load") (param i32) (result i32) local.get 0 i32.load)
  (func (export "grow") (param i32) (result i32) local.get 0 memory.grow))`

const importer = `(module
  (import "a" "mem" (memory 1))
  (import "a" "tab" (table 4 funcref))
  (import "a" "at" (global $at i32))
  (import "a" "n" (global $n (mut i32)))
  (import "a" "bump" (func $bump (param i32)))
  (import "host" "log" (func $log (param i32 i64) (result i64)))
  (global $own i32 (global.get $at))
  (elem (global.get $at) $two)
  (elem (i32.const 1) $two $bump2)
  (data (global.get $at) "abcd")
  (data (i32.const 0x10000) "far")
  (func $two (result i32) i32.const 2)
  (func $bump2 (result i32) i32.const 7 call $bump global.get $n)
  (func $start i32.const 5 call $bump i32.const 6 i64.const 9 call $log drop)
  (func (export "own") (result i32) global.get $own)
  (func (export "logged") (param i32) (result i64) local.get 0 i64.const 3 call $log i64.const 1 i64.add)
  (start $start))`

type linked struct {
	t *testing.T
	r *lower.Result
	m *isatest.Interpreter
}

func link(t *testing.T, opts lower.Options, modules ...string) linked {
	t.Helper()
	var links []lower.Link
	for i, m := range modules {
		links = append(links, lower.Link{Name: string(rune('a' + i)), Module: decode(t, wat(t, m))})
	}
	r, err := lower.Lower(links, opts)
	if err != nil {
		t.Fatal(err)
	}
	check(t, r)
	return linked{t, r, isatest.New(r.Program)}
}

func (l linked) invoke(e isa.Entry, args ...uint64) string {
	l.t.Helper()
	got, trap, err := l.m.Invoke(e, args, 1e6)
	if err != nil {
		l.t.Fatalf("%s %s: %v", e.Module, e.Name, err)
	}
	if trap != isatest.NoTrap {
		return fmt.Sprint("trap ", trap)
	}
	return strings.Trim(fmt.Sprint(got), "[]")
}

func (l linked) call(instance int, name string, args ...uint64) string {
	l.t.Helper()
	e, ok := l.r.Instances[instance].Funcs[name]
	if !ok {
		l.t.Fatalf("no entry %q", name)
	}
	return l.invoke(e, args...)
}

var hostLog = isa.Import{Module: "host", Name: "log", Params: []isa.Type{isa.I32, isa.I64}, Results: []isa.Type{isa.I64}}

func TestLinked(t *testing.T) {
	// The elements at 8 lie outside the table of 4: nothing after them happens.
	l := link(t, lower.Options{Imports: []isa.Import{hostLog}}, exporter, importer)
	var logged []string
	l.m.Host = func(imp int, args []uint64) ([]uint64, error) {
		logged = append(logged, fmt.Sprint(imp, args))
		return []uint64{args[1] * 2}, nil
	}
	want := func(got, want string) {
		t.Helper()
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	want(l.invoke(l.r.Instances[0].Instantiate), "")
	want(l.call(0, "load", 6), fmt.Sprint(0x78787878))
	want(l.invoke(l.r.Instances[1].Instantiate), fmt.Sprint("trap ", isa.TrapTable))
	want(l.call(0, "call", 1), fmt.Sprint("trap ", isa.TrapNull))

	// With room for them, what fails is the data at 64 KiB; the rest stays.
	roomy := strings.Replace(exporter, "4 8 funcref", "9 funcref", 1)
	l = link(t, lower.Options{Imports: []isa.Import{hostLog}}, roomy, importer)
	l.m.Host = func(imp int, args []uint64) ([]uint64, error) {
		logged = append(logged, fmt.Sprint(imp, args))
		return []uint64{args[1] * 2}, nil
	}
	want(l.invoke(l.r.Instances[0].Instantiate), "")
	want(l.invoke(l.r.Instances[1].Instantiate), fmt.Sprint("trap ", isa.TrapSegment))
	want(l.call(0, "load", 8), fmt.Sprint(0x64636261))
	want(l.call(0, "call", 0), "1")
	want(l.call(0, "call", 1), "2")
	want(l.call(0, "call", 8), "2")
	want(l.call(0, "call", 2), "8")
	want(l.invoke(l.r.Instances[0].Globals["n"]), "8")
	if len(logged) != 0 {
		t.Errorf("the start function ran: %q", logged)
	}
	// After growth the same instantiation goes through, and the start function.
	want(l.call(0, "grow", 1), "1")
	want(l.invoke(l.r.Instances[1].Instantiate), "")
	want(l.call(0, "load", 0x10000), fmt.Sprint(0x726166))
	want(l.invoke(l.r.Instances[0].Globals["n"]), "13")
	want(l.call(1, "own"), "8")
	want(l.call(1, "logged", 4), "7")
	if got := fmt.Sprint(logged); got != "[0 [6 9] 0 [4 3]]" {
		t.Errorf("logged %s", got)
	}
}

// A trap of a routine shows the source through its caller.
func TestLocate(t *testing.T) {
	l := link(t, lower.Options{}, `(module (func $div (export "f") (param i64 i64) (result i64) nop local.get 0 local.get 1 i64.div_s)
		(func (export "g") (result i32) i32.const 1 i32.const 0 i32.div_u))`)
	if got := l.call(0, "f", 1<<40, 0); got != fmt.Sprint("trap ", isa.TrapDivide) {
		t.Fatal(got)
	}
	if _, ok := l.r.Locate(l.m.PC); ok || l.r.Routine(l.m.PC) != "i64.div_u" {
		t.Errorf("the trap is in %q", l.r.Routine(l.m.PC))
	}
	var at []string
	for _, pc := range l.m.Callers() {
		if loc, ok := l.r.Locate(pc); ok {
			at = append(at, loc.String())
		}
	}
	m := l.r.Program.Code
	if len(at) != 1 || !strings.HasPrefix(at[0], "div (function 0) at 0x") {
		t.Errorf("called from %q in %d instructions", at, len(m))
	}
	l.call(0, "g")
	loc, ok := l.r.Locate(l.m.PC)
	if !ok || loc.Func != 1 || loc.Name != "g" {
		t.Errorf("the trap is at %v, %v", loc, ok)
	}
}

func TestRefusals(t *testing.T) {
	for _, c := range []struct {
		name, source string
		want         tassadar.Code
	}{
		{"float arithmetic", `(module (func (param f32) (result f32) local.get 0 local.get 0 f32.add))`, tassadar.NumericUnsupported},
		{"conversion", `(module (func (param f32) (result i32) local.get 0 i32.trunc_sat_f32_s))`, tassadar.NumericUnsupported},
		{"vectors", `(module (func (param v128)))`, tassadar.NumericUnsupported},
		{"vector operation", `(module (memory 1) (func i32.const 0 v128.load drop))`, tassadar.NumericUnsupported},
		{"reference parameter", `(module (func (param externref)))`, tassadar.ArbitraryWasmUnsupported},
		{"reference table", `(module (table 1 externref))`, tassadar.ArbitraryWasmUnsupported},
		{"table.get", `(module (table 1 funcref) (func i32.const 0 table.get 0 drop))`, tassadar.ArbitraryWasmUnsupported},
		{"tail call", `(module (func $f return_call $f))`, tassadar.ArbitraryWasmUnsupported},
		{"shared memory", `(module (memory 1 1 shared))`, tassadar.ArbitraryWasmUnsupported},
		{"64-bit memory", `(module (memory i64 1 1))`, tassadar.ArbitraryWasmUnsupported},
		{"several memories", `(module (memory 1) (memory 1))`, tassadar.ArbitraryWasmUnsupported},
		{"tags", `(module (tag))`, tassadar.ArbitraryWasmUnsupported},
		{"import", `(module (import "env" "f" (func)))`, tassadar.HostImportUnsupported},
		{"memory import", `(module (import "env" "memory" (memory 1)))`, tassadar.HostImportUnsupported},
		{"import type", `(module (import "host" "log" (func)))`, tassadar.ABIUnsupported},
		{"large memory", `(module (memory 1025))`, tassadar.MemoryLimitExceeded},
		{"large table", `(module (table 1048577 funcref))`, tassadar.MemoryLimitExceeded},
		{"many locals", `(module (func (local ` + strings.Repeat("i32 ", 33000) + `)))`, tassadar.ModuleLimitExceeded},
		{"ill typed", `(module (func (result i32) i64.const 1))`, tassadar.MalformedModule},
		{"ill typed, dead", `(module (func (result i32) unreachable i64.const 1))`, tassadar.MalformedModule},
		{"ill typed float", `(module (func (result i32) f32.const 1 f32.const 1 f32.add))`, tassadar.MalformedModule},
		{"alignment", `(module (memory 1) (func i32.const 0 i32.load align=8 drop))`, tassadar.MalformedModule},
		{"immutable global", `(module (global i32 (i32.const 0)) (func i32.const 0 global.set 0))`, tassadar.MalformedModule},
		{"global type", `(module (global i32 (i64.const 0)))`, tassadar.MalformedModule},
		{"offset type", `(module (memory 1) (data (i64.const 0) "a"))`, tassadar.MalformedModule},
	} {
		m, err := wasm.Decode(wat(t, c.source))
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		_, err = lower.Lower([]lower.Link{{Name: "m", Module: m}}, lower.Options{Imports: []isa.Import{hostLog}})
		if tassadar.CodeOf(err) != c.want {
			t.Errorf("%s: %v, want %s", c.name, err, c.want)
		}
	}
}

func TestTrapUnsupported(t *testing.T) {
	l := link(t, lower.Options{TrapUnsupported: true}, `(module
		(table 2 funcref) (elem (i32.const 0) $add $ok) (type $t (func (param f32) (result f32)))
		(func $add (export "add") (param f32) (result f32) local.get 0 local.get 0 f32.add)
		(func $ok (export "ok") (param f32) (result f32) local.get 0)
		(func (export "ref") (param externref))
		(func (export "vec") (result i32) v128.const i32x4 1 2 3 4 i32x4.extract_lane 1)
		(func (export "try") try nop catch_all end)
		(func (export "both") (param i32 f32) (result f32) local.get 1 local.get 0 call_indirect (type $t)))`)
	trap := fmt.Sprint("trap ", isa.TrapUnsupported)
	for _, c := range []struct {
		name string
		args []uint64
		want string
	}{{"add", []uint64{1}, trap}, {"ok", []uint64{7}, "7"}, {"vec", nil, trap}, {"try", nil, trap}, {"both", []uint64{0, 7}, trap}, {"both", []uint64{1, 7}, "7"}} {
		if got := l.call(0, c.name, c.args...); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
	var got []string
	for _, u := range l.r.Unsupported {
		got = append(got, fmt.Sprint(u.Func, " ", u.What, " ", u.Code, " ", u.Unchecked))
	}
	want := []string{
		"0 f32.add, of floating-point arithmetic numeric_unsupported false",
		"2 parameter 0 of type externref, of the proposal reference_types arbitrary_wasm_unsupported false",
		"3 v128.const, of the proposal simd numeric_unsupported false",
		"4 try, of the proposal legacy_exceptions arbitrary_wasm_unsupported true",
	}
	if !slices.Equal(got, want) {
		t.Errorf("unsupported\n%q, want\n%q", got, want)
	}
	if u, ok := l.r.Instances[0].Refused["ref"]; !ok || u.Func != 2 || len(l.r.Instances[0].Refused) != 1 {
		t.Errorf("left out: %v", l.r.Instances[0].Refused)
	}
	if _, ok := l.r.Instances[0].Funcs["ref"]; ok {
		t.Error("a function with a reference has an entry")
	}
}

// A refusal names the function, the offset, the instruction or the type, and the
// proposal that it is of.
func TestUnsupportedIsNamed(t *testing.T) {
	for _, c := range []struct {
		source, want string
		code         tassadar.Code
	}{
		{`(func $g (export "f") (param i32) (drop (i16x8.splat (local.get 0))))`, `g (function 0) at 0x21: i16x8.splat, of the proposal simd`, tassadar.NumericUnsupported},
		{`(func (local i32 v128))`, `function 0 at 0x16: local 1 of type v128, of the proposal simd`, tassadar.NumericUnsupported},
		{`(func (export "x") (param i32 externref))`, `x (function 0) at 0x1f: parameter 1 of type externref, of the proposal reference_types`, tassadar.ArbitraryWasmUnsupported},
		{`(func (result v128) unreachable)`, `function 0 at 0x17: result 0 of type v128, of the proposal simd`, tassadar.NumericUnsupported},
		{`(func (drop (f64.sqrt (f64.const 2))))`, `function 0 at 0x20: f64.sqrt, of floating-point arithmetic`, tassadar.NumericUnsupported},
		{`(func (drop (i32.trunc_sat_f64_u (f64.const 2))))`, `i32.trunc_sat_f64_u, of floating-point arithmetic`, tassadar.NumericUnsupported},
		{`(table 1 funcref) (func (drop (table.size 0)))`, `table.size, of the proposal reference_types`, tassadar.ArbitraryWasmUnsupported},
		{`(global $g v128 (v128.const i32x4 0 0 0 0)) (func (drop (global.get $g)))`, `a global of type v128, of the proposal simd`, tassadar.NumericUnsupported},
		{`(func (block (result v128) unreachable) drop)`, `block: result 0 of type v128, of the proposal simd`, tassadar.NumericUnsupported},
		{`(func $f (param v128)) (func (call $f (unreachable)))`, `f (function 0) at 0x1b: parameter 0 of type v128`, tassadar.NumericUnsupported},
		{`(func $f (return_call $f))`, `the proposal tail_call: return_call in f (function 0) at 0x17`, tassadar.ArbitraryWasmUnsupported},
		{`(memory 1 1 shared) (func)`, `the proposal threads`, tassadar.ArbitraryWasmUnsupported},
	} {
		m, err := wasm.Decode(wat(t, "(module "+c.source+")"))
		if err != nil {
			t.Fatal(err)
		}
		_, err = lower.Lower([]lower.Link{{Module: m}}, lower.Options{})
		if tassadar.CodeOf(err) != c.code || !strings.Contains(err.Error(), c.want) || !strings.HasSuffix(err.Error(), ", which the token machine does not have") {
			t.Errorf("%s:\n%v, want\n%s", c.source, err, c.want)
		}
	}
}

// More constants than registers: the rest is loaded from memory.
func TestManyConstants(t *testing.T) {
	const n = 40_000
	var body strings.Builder
	for i := range n {
		fmt.Fprintf(&body, "i64.const %d i64.xor ", i*1000003+7)
	}
	p := newPair(t, wat(t, `(module (func (export "f") (param i64) (result i64) local.get 0 `+body.String()+`)
		(func (export "g") (param i32 i64) (result i64)
		  local.get 0 if (result i64) i64.const 123456789123 else i64.const 123456789124 local.get 1 i64.add end))`), lower.Options{})
	p.call("f", 5)
	p.call("g", 0, 1)
	p.call("g", 1, 1)
}

func TestHostMemory(t *testing.T) {
	l := link(t, lower.Options{HostMemory: true}, `(module (memory (export "m") 1 4) (data (i32.const 3) "\01\02\03\04\05\06\07\08\09\0a"))`)
	mem := l.r.Memories[l.r.Instances[0].Memories["m"]]
	for _, c := range []struct {
		e    isa.Entry
		args []uint64
		want string
	}{
		{mem.Read, []uint64{4}, fmt.Sprint(uint64(0x0908070605040302))},
		{mem.Read8, []uint64{12}, "10"},
		{mem.Write, []uint64{5, 0x1122334455667788}, ""},
		{mem.Read, []uint64{5}, fmt.Sprint(uint64(0x1122334455667788))},
		{mem.Write8, []uint64{6, 0xff}, ""},
		{mem.Read, []uint64{5}, fmt.Sprint(uint64(0x112233445566ff88))},
		{mem.Read, []uint64{65529}, fmt.Sprint("trap ", isa.TrapMemory)},
		{mem.Write, []uint64{65529, 0}, fmt.Sprint("trap ", isa.TrapMemory)},
		{mem.Size, nil, "1"},
		{mem.Grow, []uint64{0}, "1"}, {mem.Grow, []uint64{4}, "4294967295"}, {mem.Grow, []uint64{1<<32 - 1}, "4294967295"}, {mem.Size, nil, "1"},
		{mem.Grow, []uint64{2}, "1"}, {mem.Size, nil, "3"},
		{mem.Read, []uint64{65529}, "0"}, {mem.Write8, []uint64{196607, 7}, ""}, {mem.Read8, []uint64{196607}, "7"}, {mem.Read8, []uint64{196608}, fmt.Sprint("trap ", isa.TrapMemory)},
		{mem.Grow, []uint64{1}, "3"}, {mem.Grow, []uint64{1}, "4294967295"},
	} {
		if got := l.invoke(c.e, c.args...); got != c.want {
			t.Errorf("%s(%x) = %s, want %s", c.e.Name, c.args, got, c.want)
		}
	}
}

func TestDepth(t *testing.T) {
	l := link(t, lower.Options{MaxDepth: 50}, `(module (func $f (export "f") (param i64) (result i64)
		local.get 0 i64.eqz if (result i64) i64.const -8589934593 i64.const 3 i64.rem_s else local.get 0 i64.const 1 i64.sub call $f end))`)
	rem := int64(-8589934593) % 3
	if got, want := l.call(0, "f", 49), fmt.Sprint(uint64(rem)); got != want {
		t.Errorf("50 calls: %s, want %s", got, want)
	}
	if got, want := l.call(0, "f", 50), fmt.Sprint("trap ", isa.TrapDepth); got != want {
		t.Errorf("51 calls: %s, want %s", got, want)
	}
}

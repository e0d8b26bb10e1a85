package wasm_test

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/tetratelabs/wazero/api"

	"tassadar"
	"tassadar/wasm"
)

const unreachable = "wasm error: unreachable"

// TestCount compares counts with those made by hand.
func TestCount(t *testing.T) {
	const sum = `(module (func (export "f") (param i32) (result i32) (local i32)
		block loop
			local.get 0 i32.eqz br_if 1
			local.get 1 local.get 0 i32.add local.set 1
			local.get 0 i32.const 1 i32.sub local.set 0
			br 0
		end end
		local.get 1))`
	const branch = `(module (func (export "f") (param i32) (result i32)
		local.get 0 if (result i32) i32.const 1 nop else i32.const 2 end
		i32.const 3 i32.add))`
	const oneArm = `(module (func (export "f") (param i32) (result i32)
		local.get 0 if nop nop end i32.const 7))`
	const table = `(module (func (export "f") (param i32) (result i32)
		block block block
			local.get 0 br_table 0 1 2
		end i32.const 10 return
		end i32.const 20 return
		end i32.const 30))`
	const calls = `(module
		(func $g (result i32) i32.const 4)
		(func (export "f") (result i32) call $g call $g i32.add))`
	const indirect = `(module (type $t (func (param i32) (result i32))) (table funcref (elem $a $b))
		(func $a (type $t) local.get 0)
		(func $b (type $t) local.get 0 i32.const 1 i32.add)
		(func (export "f") (param i32) (result i32) i32.const 5 local.get 0 call_indirect (type $t)))`
	const dead = `(module (func (export "f") (result i32)
		block (result i32)
			i32.const 1 br 0
			nop block nop end loop nop br 0 end i32.const 4 if nop else nop end nop
		end
		return
		nop unreachable block nop end))`
	const deadArm = `(module (func (export "f") (param i32) (result i32)
		local.get 0 if i32.const 9 return nop else nop end i32.const 3))`
	const recursion = `(module (func $f (export "f") (param i64) (result i64)
		local.get 0 i64.eqz if (result i64) i64.const 1
		else local.get 0 local.get 0 i64.const 1 i64.sub call $f i64.mul end))`
	const divide = `(module (func (export "f") (param i32) (result i32)
		nop i32.const 1 local.get 0 i32.div_s nop nop))`

	tests := []struct {
		name, source string
		args         []uint64
		want         outcome
		count        uint64
	}{
		{"empty", `(module (func (export "f")))`, nil, outcome{}, 0},
		{"straight", `(module (func (export "f") (result i32) i32.const 1 i32.const 2 i32.add))`, nil, outcome{Results: []uint64{3}}, 3},
		{"loop not entered", sum, []uint64{0}, outcome{Results: []uint64{0}}, 2 + 3 + 1},
		{"loop", sum, []uint64{5}, outcome{Results: []uint64{15}}, 2 + 5*12 + 3 + 1},
		{"then", branch, []uint64{1}, outcome{Results: []uint64{4}}, 6},
		{"else", branch, []uint64{0}, outcome{Results: []uint64{5}}, 5},
		{"no else, taken", oneArm, []uint64{1}, outcome{Results: []uint64{7}}, 5},
		{"no else, not taken", oneArm, []uint64{0}, outcome{Results: []uint64{7}}, 3},
		{"br_table first", table, []uint64{0}, outcome{Results: []uint64{10}}, 7},
		{"br_table second", table, []uint64{1}, outcome{Results: []uint64{20}}, 7},
		{"br_table default", table, []uint64{9}, outcome{Results: []uint64{30}}, 6},
		{"calls", calls, nil, outcome{Results: []uint64{8}}, 5},
		{"indirect", indirect, []uint64{1}, outcome{Results: []uint64{6}}, 6},
		{"indirect trap", indirect, []uint64{2}, outcome{Trap: "wasm error: invalid table access"}, 3},
		{"dead code", dead, nil, outcome{Results: []uint64{1}}, 4},
		{"dead arm taken", deadArm, []uint64{1}, outcome{Results: []uint64{9}}, 4},
		{"dead arm not taken", deadArm, []uint64{0}, outcome{Results: []uint64{3}}, 4},
		{"recursion", recursion, []uint64{4}, outcome{Results: []uint64{24}}, 4*(3+6) + 4},
		{"trap counts its whole block", divide, []uint64{0}, outcome{Trap: "wasm error: integer divide by zero"}, 6},
		{"own unreachable", `(module (func (export "f") nop unreachable nop))`, nil, outcome{Trap: unreachable}, 2},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			original := wat(t, tt.source)
			plain, err := start(t, original)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, plain.call("f", tt.args...), equateEmpty); diff != "" {
				t.Errorf("original (-want +got):\n%s", diff)
			}
			// The limit is met exactly, then missed by one.
			exact := instrumented(t, original, tt.count)
			if diff := cmp.Diff(tt.want, exact.call("f", tt.args...), equateEmpty); diff != "" {
				t.Errorf("instrumented (-want +got):\n%s", diff)
			}
			if got := exact.counter(); got != tt.count {
				t.Errorf("got %d instructions, want %d", got, tt.count)
			}
			if tt.count == 0 {
				return
			}
			less := instrumented(t, original, tt.count-1)
			if got := less.call("f", tt.args...); got.Trap != unreachable || less.counter() <= tt.count-1 {
				t.Errorf("one below: got %v with counter %d", got, less.counter())
			}
		})
	}
}

func instrumented(t testing.TB, data []byte, limit uint64) *instance {
	t.Helper()
	copied, err := wasm.Instrument(data, limit)
	if err != nil {
		t.Fatal(err)
	}
	i, err := start(t, copied)
	if err != nil {
		t.Fatal(err)
	}
	return i
}

var equateEmpty = cmp.Transformer("results", func(r []uint64) string { return fmt.Sprint(r) })

func TestInstrumentLimit(t *testing.T) {
	data := wat(t, `(module (func (export "f") loop br 0 end))`)
	i := instrumented(t, data, 100)
	if got := i.call("f"); got.Trap != unreachable || i.counter() != 101 {
		t.Errorf("got %v with counter %d, want a trap at 101", got, i.counter())
	}
	// The counter goes on counting over calls, and stays above the limit.
	if got := i.call("f"); got.Trap != unreachable || i.counter() != 102 {
		t.Errorf("second call: got %v with counter %d, want a trap at 102", got, i.counter())
	}
	count := wat(t, `(module (func (export "f") nop nop))`)
	i = instrumented(t, count, math.MaxUint64)
	i.call("f")
	i.call("f")
	if got := i.counter(); got != 4 {
		t.Errorf("two calls: got %d, want 4", got)
	}
}

// TestInstrumentSections has globals, exports and custom sections in the way.
func TestInstrumentSections(t *testing.T) {
	data := wat(t, `(module
		(memory (export "memory") 1)
		(global $a (mut i32) (i32.const 3))
		(global (export "b") i64 (i64.const 4))
		(func $s global.get $a i32.const 1 i32.add global.set $a)
		(func (export "f") (result i32) global.get $a i32.load8_u offset=7)
		(start $s)
		(data (i32.const 11) "x"))`)
	data = append(data, 0, 5, 4, 'm', 'i', 'n', 'e')
	i := instrumented(t, data, 100)
	if got := i.counter(); got != 4 {
		t.Errorf("after the start function: got %d instructions, want 4", got)
	}
	if got := i.call("f"); len(got.Results) != 1 || got.Results[0] != 'x' {
		t.Errorf("got %v, want x", got)
	}
	if got := i.mod.ExportedGlobal("b").Get(); got != 4 {
		t.Errorf("global b: got %d, want 4", got)
	}
	copied, err := wasm.Instrument(data, 1)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := wasm.Instrument(copied, 1); !errors.Is(err, wasm.ErrCounterExport) {
		t.Errorf("instrumented twice: got %v", err)
	}
	if _, err := wasm.Instrument(data[:20], 1); err == nil {
		t.Error("truncated: got no error")
	}
}

func TestInstrumentClang(t *testing.T) {
	data := clang(t, `
static unsigned state[64];
static int collatz(unsigned long long n) { int k = 0; while (n != 1) { n = n & 1 ? 3 * n + 1 : n / 2; k++; } return k; }
__attribute__((export_name("f"))) int f(int n) {
	unsigned h = 2166136261u;
	for (int i = 1; i <= n; i++) {
		switch (i % 5) {
		case 0: h ^= collatz(i); break;
		case 1: h *= 16777619u; break;
		case 2: state[i & 63] += h; break;
		case 3: h += state[h & 63]; break;
		default: h = h << 7 | h >> 25;
		}
	}
	return (int)h;
}
__attribute__((export_name("g"))) double g(double x) { for (int i = 0; i < 50; i++) x = x * 1.5 - 1 / x; return x; }`)
	plain, err := start(t, data)
	if err != nil {
		t.Fatal(err)
	}
	counted := instrumented(t, data, math.MaxUint64)
	last := uint64(0)
	for _, n := range []uint64{0, 1, 7, 100, 1000} {
		if diff := cmp.Diff(plain.call("f", n), counted.call("f", n)); diff != "" {
			t.Errorf("f(%d) (-original +instrumented):\n%s", n, diff)
		}
		if got := counted.counter(); got <= last {
			t.Errorf("f(%d): the counter went from %d to %d", n, last, got)
		} else {
			last = got
		}
	}
	x := api.EncodeF64(2.25)
	if diff := cmp.Diff(plain.call("g", x), counted.call("g", x)); diff != "" {
		t.Errorf("g (-original +instrumented):\n%s", diff)
	}
	if again := instrumented(t, data, math.MaxUint64); true {
		for _, n := range []uint64{0, 1, 7, 100, 1000} {
			again.call("f", n)
		}
		if got := again.counter(); got != last {
			t.Errorf("second time: got %d instructions, want %d", got, last)
		}
	}
}

// TestInstrumentCorpus runs every exported function of the specification's
// tests with a few arguments, in the original and in an instrumented copy.
func TestInstrumentCorpus(t *testing.T) {
	const limit = 20_000
	for _, name := range []string{"v1", "v2", "tail-call", "exception-handling", "typed-function-references"} {
		t.Run(name, func(t *testing.T) {
			accepted, compared := 0, 0
			eachModule(t, name, func(file string, c command, data []byte) {
				if c.Type != "module" || compile(t, allFeatures, data) != nil {
					return
				}
				m, err := wasm.Decode(data)
				if err != nil {
					return // TestDecodeCorpus says why
				}
				copied, err := wasm.Instrument(data, limit)
				if err != nil {
					t.Errorf("%s: %v", file, err)
					return
				}
				if err := compile(t, allFeatures, copied); err != nil {
					t.Errorf("%s: instrumented: %v", file, err)
					return
				}
				accepted++
				if len(m.Imports) > 0 || accepted%4 != 0 && name != "exception-handling" && name != "tail-call" {
					return
				}
				compared += compareCalls(t, file, m, data, copied, limit)
			})
			if accepted == 0 || compared == 0 {
				t.Errorf("got %d modules and %d calls", accepted, compared)
			}
			t.Logf("%d modules, %d calls", accepted, compared)
		})
	}
}

// compareCalls returns how many calls it compared.
func compareCalls(t *testing.T, file string, m *wasm.Module, data, copied []byte, limit uint64) (n int) {
	plain, err := start(t, data)
	counted, err2 := start(t, copied)
	if (err == nil) != (err2 == nil) {
		t.Errorf("%s: start: original %v, instrumented %v", file, err, err2)
	}
	if err != nil || err2 != nil {
		return 0
	}
	for _, e := range m.Exports {
		ft, ok := m.FuncType(e.Index)
		if e.Kind != wasm.KindFunc || !ok {
			continue
		}
		for _, arg := range []uint64{0, 1, 3} {
			if slices.ContainsFunc(ft.Results, func(r tassadar.ValueType) bool { return r.Bits() == 0 }) {
				break // a reference is an address of this process
			}
			args := make([]uint64, len(ft.Params))
			for i, p := range ft.Params {
				if p.Bits() == 0 {
					return n
				}
				args[i] = arg
			}
			got := counted.call(e.Name, args...)
			if counted.counter() >= limit {
				return n // the original could run for ever
			}
			if diff := cmp.Diff(plain.call(e.Name, args...), got); diff != "" {
				t.Errorf("%s: %s%v (-original +instrumented):\n%s", file, e.Name, args, diff)
			}
			n++
		}
	}
	return n
}

func FuzzInstrument(f *testing.F) {
	fuzzCopies(f, wasm.Instrument, func(t *testing.T, m *wasm.Module) {
		if _, ok := m.Export(wasm.CounterExport); !ok {
			t.Fatal("instrumented copy has no counter")
		}
	})
}

// fuzzCopies wants what instruments modules to make valid copies of valid ones; look looks
// at every copy.
func fuzzCopies(f *testing.F, instrument func([]byte, uint64) ([]byte, error), look func(*testing.T, *wasm.Module)) {
	seeds(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		copied, err := instrument(data, 1000)
		if err != nil {
			return
		}
		m, err := wasm.Decode(copied)
		if err != nil {
			t.Fatalf("instrumented copy: %v", err)
		}
		look(t, m)
		if !validatable(m) || compile(t, allFeatures, data) != nil {
			return
		}
		if err := compile(t, allFeatures, copied); err != nil {
			t.Fatalf("the original is valid, its instrumented copy: %v", err)
		}
	})
}

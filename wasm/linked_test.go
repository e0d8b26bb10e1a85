package wasm_test

import (
	"context"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"

	"tassadar/wasm"
)

// program starts modules by name on one runtime, the counter first.
func program(t testing.TB, modules ...[2]string) (*instance, error) {
	t.Helper()
	var data [][]byte
	for _, m := range modules {
		data = append(data, wat(t, m[1]))
	}
	return linked(t, 1000, modules, data)
}

func linked(t testing.TB, limit uint64, modules [][2]string, data [][]byte) (*instance, error) {
	t.Helper()
	ctx := context.Background()
	r := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigInterpreter().
		WithCoreFeatures(allFeatures).WithMemoryLimitPages(256))
	t.Cleanup(func() { r.Close(ctx) })
	start := func(name string, data []byte) (api.Module, error) {
		return r.InstantiateWithConfig(ctx, data, wazero.NewModuleConfig().WithName(name).WithStartFunctions())
	}
	last, err := start(wasm.CounterModule, wasm.Counter())
	if err != nil {
		t.Fatal(err)
	}
	for i, m := range modules {
		counted, err := wasm.InstrumentLinked(data[i], limit)
		if err != nil {
			t.Fatal(err)
		}
		if last, err = start(m[0], counted); err != nil {
			return &instance{t, last}, err
		}
	}
	return &instance{t, last}, nil
}

// TestInstrumentLinked counts over two modules, with imported and own globals
// on both sides of the counter.
func TestInstrumentLinked(t *testing.T) {
	lib := [2]string{"lib", `(module
		(global $n (export "n") (mut i32) (i32.const 5))
		(global $k (export "k") i32 (i32.const 9))
		(func (export "add") (result i32)
			global.get $n global.get $k i32.add global.set $n global.get $n))`}
	main := [2]string{"main", `(module
		(import "lib" "n" (global $n (mut i32)))
		(import "lib" "add" (func $add (result i32)))
		(import "lib" "k" (global $k i32))
		(global $own (export "own") (mut i64) (i64.const 100))
		(global $copy (export "copy") i32 (global.get $k))
		(memory 1)
		(data (global.get $k) "x")
		(func (export "f") (result i32)
			call $add drop
			global.get $own i64.const 1 i64.add global.set $own
			global.get $n global.get $copy i32.add
			i32.const 9 i32.load8_u i32.add
			global.get $own i32.wrap_i64 i32.add)
		(func (export "loop") (loop (br 0))))`}
	p, err := program(t, lib, main)
	if err != nil {
		t.Fatal(err)
	}
	// 5 + 9, and 9, and 'x', and 101.
	if diff := cmp.Diff(outcome{Results: []uint64{14 + 9 + 'x' + 101}}, p.call("f")); diff != "" {
		t.Errorf("f (-want +got):\n%s", diff)
	}
	if got := p.counter(); got != 5+15 {
		t.Errorf("got %d instructions, want 20", got)
	}
	if got := p.mod.ExportedGlobal("own").Get(); got != 101 {
		t.Errorf("own global %d, want 101", got)
	}
	if got := p.mod.ExportedGlobal("copy").Get(); got != 9 {
		t.Errorf("copied global %d, want 9", got)
	}
	if got := p.call("loop"); got.Trap != unreachable || p.counter() != 1001 {
		t.Errorf("loop: %v with counter %d", got, p.counter())
	}
	// The limit is over: no module goes on.
	if got := p.call("f"); got.Trap != unreachable {
		t.Errorf("after the limit: %v", got)
	}
}

func TestInstrumentLinkedErrors(t *testing.T) {
	for _, c := range []struct {
		name, source string
		want         error
	}{
		{"counter exported", `(module (func (export "tassadar.instructions")))`, wasm.ErrCounterExport},
		{"own global in a constant expression", `(module (global $a i32 (i32.const 1)) (global i32 (global.get $a)))`, wasm.ErrCounterShift},
		{"own global in an offset", `(module (memory 1) (global $a i32 (i32.const 1)) (data (global.get $a) "x"))`, wasm.ErrCounterShift},
		{"imported global in a constant expression", `(module (import "m" "a" (global $a i32)) (global i32 (global.get $a)))`, nil},
	} {
		if _, err := wasm.InstrumentLinked(wat(t, c.source), 1); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", c.name, err, c.want)
		}
	}
	var format *wasm.FormatError
	if _, err := wasm.InstrumentLinked([]byte("no module"), 1); !errors.As(err, &format) {
		t.Errorf("no module: %v", err)
	}
	if err := compile(t, allFeatures, wasm.Counter()); err != nil {
		t.Errorf("the counter's module: %v", err)
	}
}

// TestInstrumentLinkedCorpus: on every module of the specification's tests that
// imports nothing, the imported counter counts what the own one does.
func TestInstrumentLinkedCorpus(t *testing.T) {
	compared := 0
	eachModule(t, "v1", func(file string, c command, data []byte) {
		if c.Type != "module" || compile(t, allFeatures, data) != nil {
			return
		}
		m, err := wasm.Decode(data)
		if err != nil {
			return // TestDecodeCorpus says why
		}
		copied, err := wasm.InstrumentLinked(data, 10_000)
		if errors.Is(err, wasm.ErrCounterShift) {
			return
		}
		if err != nil {
			t.Errorf("%s: %v", file, err)
			return
		}
		if err := compile(t, allFeatures, copied); err != nil {
			t.Errorf("%s: linked copy: %v", file, err)
			return
		}
		if len(m.Imports) > 0 || len(data)%3 != 0 {
			return
		}
		own := instrumentedOrNil(t, data, 10_000)
		shared, err := linked(t, 10_000, [][2]string{{"main"}}, [][]byte{data})
		if (own == nil) != (err != nil) {
			t.Errorf("%s: start: own counter %v, shared %v", file, own != nil, err)
		}
		if own == nil || err != nil {
			return
		}
		for _, e := range m.Exports {
			ft, _ := m.FuncType(e.Index)
			if e.Kind != wasm.KindFunc || len(ft.Params) > 0 {
				continue
			}
			if diff := cmp.Diff(own.call(e.Name), shared.call(e.Name)); diff != "" || own.counter() != shared.counter() {
				t.Errorf("%s: %s: own counter %d, shared %d (-own +shared):\n%s", file, e.Name, own.counter(), shared.counter(), diff)
			}
			compared++
		}
	})
	if compared < 100 {
		t.Errorf("%d calls compared", compared)
	}
}

func instrumentedOrNil(t *testing.T, data []byte, limit uint64) *instance {
	t.Helper()
	copied, err := wasm.Instrument(data, limit)
	if err != nil {
		t.Fatal(err)
	}
	i, err := start(t, copied)
	if err != nil {
		return nil
	}
	return i
}

func FuzzInstrumentLinked(f *testing.F) {
	fuzzCopies(f, wasm.InstrumentLinked, func(*testing.T, *wasm.Module) {})
}

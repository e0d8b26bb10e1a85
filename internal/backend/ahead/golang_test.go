package ahead_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/backend/ahead"
	"tassadar/internal/invocation"
	"tassadar/internal/testing/host"
)

// wasm2go is the kind with the program on the path or in the user's cache folder, and its
// family here; the test is skipped without one.
func wasm2go(t *testing.T) (kind backend.Kind, b backend.Backend) {
	t.Helper()
	programs := []string{"wasm2go"}
	if cache, err := os.UserCacheDir(); err == nil {
		programs = append(programs, filepath.Join(cache, "tassadar", "bin", "wasm2go"))
	}
	kind = ahead.NewGo(func() []string { return programs }).Kind()
	families, err := kind.Families(t.Context())
	if err != nil {
		host.Missing(t, "%v", err)
	}
	b, ok := kind.Backend(families[0])
	if !ok {
		t.Fatalf("the kind has no family %s", families[0])
	}
	return kind, b
}

// places traps outside of a memory by a byte, and of tables whose sizes are the memory's.
const places = `(module
  (memory (export "memory") 1 2)
  (table $t 65536 funcref)
  (type $one (func (param i32) (result i32)))
  (func (export "load") (param i32) (result i32) (i32.load8_u (local.get 0)))
  (func (export "store") (param i32) (result i32) (i32.store8 (local.get 0) (i32.const 7)) (i32.const 0))
  (func (export "fill") (param i32) (result i32) (memory.fill (local.get 0) (i32.const 1) (i32.const 2)) (i32.const 0))
  (func (export "call") (param i32) (result i32) (call_indirect (type $one) (i32.const 1) (local.get 0)))
  (func (export "get") (param i32) (result i32) (ref.is_null (table.get $t (local.get 0))))
  (func (export "loaded") (param i32) (result i32) (call_indirect (type $one) (i32.const 1) (i32.load8_u (local.get 0))))
  (func $deep (export "deep") (param i32) (result i32)
    (if (result i32) (i32.eqz (local.get 0)) (then (i32.const 0)) (else (i32.add (i32.const 1) (call $deep (i32.sub (local.get 0) (i32.const 1)))))))
  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0))))`

// Traps of Go are told apart by where they come from: Go has one for what lies outside of a
// memory and of a table.
func TestGoTraps(t *testing.T) {
	_, b := wasm2go(t)
	module := host.Wat(t, places)
	s, err := b.Open(t.Context(), 2)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	for _, c := range []struct {
		export, arg string
		trap        tassadar.Trap
		result      string
	}{
		{"load", "i32:65535", "", "i32:0"},
		{"load", "i32:65536", tassadar.TrapMemoryBounds, ""},
		{"store", "i32:-1", tassadar.TrapMemoryBounds, ""},
		{"fill", "i32:65535", tassadar.TrapMemoryBounds, ""},
		{"call", "i32:65536", tassadar.TrapIndirectCall, ""},
		{"call", "i32:-1", tassadar.TrapIndirectCall, ""},
		{"call", "i32:3", tassadar.TrapIndirectCall, ""},
		{"get", "i32:65535", "", "i32:1"},
		{"get", "i32:65536", tassadar.TrapIndirectCall, ""},
		{"loaded", "i32:65536", tassadar.TrapMemoryBounds, ""},
		{"loaded", "i32:0", tassadar.TrapIndirectCall, ""},
		{"deep", "i32:100000", "", "i32:100000"},
		{"deep", "i32:-1", tassadar.TrapStackExhausted, ""},
		{"grow", "i32:1", "", "i32:1"},
		{"grow", "i32:2", "", "i32:-1"},
		{"grow", "i32:-1", "", "i32:-1"},
	} {
		t.Run(c.export+" "+c.arg, func(t *testing.T) {
			answer, err := s.Run(t.Context(), backend.Invocation{Module: module, Time: time.Minute, Calls: []invocation.Call{{Export: c.export,
				Args: []tassadar.Value{tassadar.MustValue(c.arg)}, Results: []tassadar.ValueType{tassadar.I32}}}})
			exhausted := c.trap == tassadar.TrapStackExhausted
			if err != nil || exhausted != (answer.Refusal != nil) || exhausted && answer.Refusal.Code != tassadar.CallDepthExceeded || len(answer.Result) != 1 {
				t.Fatalf("%v, %v, %v", answer.Result, answer.Refusal, err)
			}
			got := answer.Result[0]
			if got.Trap != c.trap || c.trap == "" && got.Results[0] != tassadar.MustValue(c.result) {
				t.Errorf("got %v, want %s%s", got, c.trap, c.result)
			}
		})
	}
}

// What is not valid is rejected: wasm2go would translate it.
func TestGoValidates(t *testing.T) {
	_, b := wasm2go(t)
	s, err := b.Open(t.Context(), 2)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	module := host.Wat(t, `(module (func (export "run") (result i32) (block (result i32) (drop (i64.const 1)) (i64.const 1))))`, "--no-check")
	answer, err := s.Run(t.Context(), backend.Invocation{Module: module, Time: time.Minute, Calls: []invocation.Call{{Export: "run", Results: []tassadar.ValueType{tassadar.I32}}}})
	if err != nil || answer.Refusal == nil || !strings.Contains(answer.Refusal.Detail, "validate: ") {
		t.Errorf("%v, %v, %v", answer.Result, answer.Refusal, err)
	}
}

// Products are rounded, as everywhere in Go where it is asked to.
func TestGoContraction(t *testing.T) {
	_, b := wasm2go(t)
	if got, want := bits(t, b), rounded(); got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// What is not of the version asked for, or is a script, is no engine, and what is missing
// is named with what fetches it.
func TestGoFamilies(t *testing.T) {
	kind, _ := wasm2go(t)
	for _, family := range []string{"", "wasm2go", "wasm2go-0", "wasm2go-00.nanbox", "wasm2go-0.plain", "wasm2c-gcc-12.guarded"} {
		if b, ok := kind.Backend(family); ok {
			t.Errorf("%q: %v", family, b)
		}
	}
	script := filepath.Join(t.TempDir(), "wasm2go")
	if err := host.WriteExecutable(script, []byte("#!/bin/sh\necho wasm2go v0.4.22\n")); err != nil {
		t.Fatal(err)
	}
	other, err := exec.LookPath("go") // a program that is not wasm2go
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name     string
		kind     backend.Kind
		want     string
		families bool
	}{
		{"another version", kind, "is of version 0.", false},
		{"nothing", ahead.NewGo(func() []string { return nil }).Kind(), "tassadar backend install wasm2go", true},
		{"a script", ahead.NewGo(func() []string { return []string{script} }).Kind(), "is a script", true},
		{"another program", ahead.NewGo(func() []string { return []string{other} }).Kind(), "says that it is", true},
	} {
		b, ok := c.kind.Backend("wasm2go-999.nanbox")
		if !ok {
			t.Fatal("no backend")
		}
		if _, err := b.Probe(t.Context()); tassadar.CodeOf(err) != tassadar.BackendUnavailable || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
		if got, err := c.kind.Families(t.Context()); c.families && tassadar.CodeOf(err) != tassadar.BackendUnavailable {
			t.Errorf("%s: families %q, %v", c.name, got, err)
		}
	}
}

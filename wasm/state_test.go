package wasm_test

import (
	"encoding/binary"
	"errors"
	"math"
	"math/bits"
	"testing"

	"tassadar/wasm"
)

// digestOf is the digest of a state as the comment of package wasm has it.
func digestOf(words []uint64, memory []byte) uint64 {
	h := uint64(0x243f6a8885a308d3)
	mix := func(w uint64) { h = bits.RotateLeft64((h^w)*0x9e3779b97f4a7c15, 29) }
	for _, w := range words {
		mix(w)
	}
	if memory != nil {
		mix(uint64(len(memory) >> 16))
		for i := 0; i < len(memory); i += 8 {
			mix(binary.LittleEndian.Uint64(memory[i:]))
		}
	}
	return h
}

const states = `(module
	(memory (export "memory") 1 3) (global $g (export "g") (mut i32) (i32.const -5)) (global $w (export "w") (mut i64) (i64.const 9)) (global f32 (f32.const 1))
	(func (export "f") (param i32) (local i32)
		loop
			local.get 1 i32.const 3 i32.mul local.get 1 i32.store offset=40
			global.get $g local.get 1 i32.add global.set $g
			global.get $w i64.const 7 i64.mul global.set $w
			local.get 1 i32.const 6 i32.eq if i32.const 1 memory.grow drop end
			local.get 1 i32.const 1 i32.add local.tee 1
			local.get 0 i32.lt_u br_if 0
		end))`

// TestStopAt: a copy stops where the counted copy would with the limit, and shows the
// digest of the memory and the globals there, or where it is.
func TestStopAt(t *testing.T) {
	source := wat(t, states)
	counted, err := wasm.Instrument(source, math.MaxUint64)
	if err != nil {
		t.Fatal(err)
	}
	whole, err := start(t, counted)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := whole.mod.ExportedFunction("f").Call(t.Context(), 12); err != nil {
		t.Fatal(err)
	}
	total := whole.mod.ExportedGlobal(wasm.CounterExport).Get()
	run := func(data []byte) (*instance, uint64) {
		t.Helper()
		in, err := start(t, data)
		if err != nil {
			t.Fatal(err)
		}
		_, err = in.mod.ExportedFunction("f").Call(t.Context(), 12)
		stopped := in.mod.ExportedGlobal(wasm.CounterExport).Get()
		if (err != nil) != (stopped != 0) {
			t.Fatalf("%v, and shows %#x", err, stopped)
		}
		return in, stopped
	}
	seen := map[uint64]bool{}
	for at := uint64(0); at < total; at++ {
		limited, err := wasm.Instrument(source, at)
		if err != nil {
			t.Fatal(err)
		}
		other, err := start(t, limited)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := other.mod.ExportedFunction("f").Call(t.Context(), 12); err == nil {
			t.Fatalf("%d of %d instructions do not stop it", at, total)
		}
		memory, _ := other.mod.Memory().Read(0, other.mod.Memory().Size())
		want := digestOf([]uint64{uint64(uint32(other.mod.ExportedGlobal("g").Get())), other.mod.ExportedGlobal("w").Get()}, memory)
		state, err := wasm.StopAt(source, at, wasm.StopState)
		if err != nil {
			t.Fatal(err)
		}
		if _, got := run(state); got != want {
			t.Errorf("after %d: %#x, want %#x", at, got, want)
		}
		seen[want] = true
		place, err := wasm.StopAt(source, at, wasm.StopPlace)
		if err != nil {
			t.Fatal(err)
		}
		_, shown := run(place)
		if function, offset := wasm.Place(shown); function != 0 || offset <= 8 || offset >= len(source) {
			t.Errorf("after %d: function %d, offset %d", at, function, offset)
		}
	}
	// The memory by pages, and its size, which grew in between.
	for _, at := range []uint64{0, total - 1} {
		shown := func(show wasm.Stop) uint64 {
			t.Helper()
			data, err := wasm.StopAt(source, at, show)
			if err != nil {
				t.Fatal(err)
			}
			_, got := run(data)
			return got
		}
		limited, err := wasm.Instrument(source, at)
		if err != nil {
			t.Fatal(err)
		}
		other, err := start(t, limited)
		if err != nil {
			t.Fatal(err)
		}
		_, _ = other.mod.ExportedFunction("f").Call(t.Context(), 12) // it stops
		size := uint64(other.mod.Memory().Size() >> 16)
		if got := shown(wasm.StopSize); got != size || size != 1+at/(total-1) {
			t.Errorf("after %d: %d pages, want %d", at, got, size)
		}
		globals := []uint64{uint64(uint32(other.mod.ExportedGlobal("g").Get())), other.mod.ExportedGlobal("w").Get()}
		memory, _ := other.mod.Memory().Read(0, other.mod.Memory().Size())
		for pages := range uint64(4) {
			h := digestOf(globals, nil)
			for i := uint64(0); i < min(pages, size)<<16; i += 8 {
				h = bits.RotateLeft64((h^binary.LittleEndian.Uint64(memory[i:]))*0x9e3779b97f4a7c15, 29)
			}
			if got := shown(wasm.StopPages(uint32(pages))); got != h {
				t.Errorf("after %d, %d pages: %#x, want %#x", at, pages, got, h)
			}
		}
	}
	if len(seen) < 12 {
		t.Errorf("%d states of %d instructions", len(seen), total)
	}
	beyond, err := wasm.StopAt(source, total, wasm.StopState)
	if err != nil {
		t.Fatal(err)
	}
	if _, got := run(beyond); got != 0 {
		t.Errorf("beyond the end: %#x", got)
	}
}

// TestNoState: what cannot be digested, or what engines may choose, is said.
func TestNoState(t *testing.T) {
	for name, source := range map[string]string{
		"floats":      `(module (memory 1) (func (export "f") (result f32) f32.const 1 f32.const 2 f32.div))`,
		"no function": `(module (memory 1))`,
		"memories":    `(module (memory 1) (memory 1) (func (export "f")))`,
		"wide":        `(module (memory i64 1) (func (export "f")))`,
	} {
		if _, err := wasm.StopAt(wat(t, source), 0, wasm.StopState); !errors.Is(err, wasm.ErrNoState) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := wasm.StopAt(wat(t, `(module (global (export "tassadar.instructions") i64 (i64.const 0)) (func))`), 0, wasm.StopState); !errors.Is(err, wasm.ErrCounterExport) {
		t.Error(err)
	}
	if _, err := wasm.StopAt([]byte("no module"), 0, wasm.StopState); err == nil {
		t.Error("no module")
	}
	// Without memory, globals or exports of its own.
	if _, err := wasm.StopAt(wat(t, `(module (func $f) (start $f))`), 0, wasm.StopState); err != nil {
		t.Error(err)
	}
}

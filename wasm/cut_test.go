package wasm_test

import (
	"bytes"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/tetratelabs/wazero/api"

	"tassadar/wasm"
)

// TestCutFloats: what computes with floats traps, all else runs as before, and
// floats that are only moved stay.
func TestCutFloats(t *testing.T) {
	data := wat(t, `(module
		(import "host.env" "print" (func $print))
		(memory (export "memory") 1)
		(data (i32.const 8) "\00\00\80\3f")
		(table funcref (elem $add $two))
		(global $g (export "g") f32 (f32.const 1.5))
		(func $add (export "add") (param f32 f32) (result f32) local.get 0 local.get 1 f32.add)
		(func $two (export "two") (param f32 f32) (result f32) (local f64 f64)
			local.get 0 local.get 1 i32.const 1 select)
		(func (export "bits") (result i32) i32.const 8 f32.load i32.reinterpret_f32)
		(func (export "global") (result f32) global.get $g)
		(func (export "indirect") (param i32) (result f32)
			global.get $g f32.const 2 local.get 0 call_indirect (param f32 f32) (result f32))
		(func (export "sum") (param i32) (result i32) (local i32)
			loop local.get 1 local.get 0 i32.add local.set 1
				local.get 0 i32.const 1 i32.sub local.tee 0 br_if 0 end local.get 1)
		(func (export "less") (param f64 f64) (result i32) i32.const 1 if (result i32) i32.const 1 else local.get 0 local.get 1 f64.lt end)
		(func (export "saturate") (param f64) (result i32) local.get 0 i32.trunc_sat_f64_s)
		(func (export "convert") (param i32) (result f32) call $print local.get 0 f32.convert_i32_s))`)
	m, err := wasm.Decode(data)
	if err != nil {
		t.Fatal(err)
	}
	out, cut, err := wasm.CutFloats(m)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]uint32{1, 7, 8, 9}, cut); diff != "" {
		t.Errorf("cut functions (-want +got):\n%s", diff)
	}
	small, err := wasm.Decode(out)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(m.Exports, small.Exports); diff != "" {
		t.Errorf("exports (-want +got):\n%s", diff)
	}
	if again, more, err := wasm.CutFloats(small); err != nil || more != nil || !bytes.Equal(again, out) {
		t.Errorf("cut again: functions %v, error %v", more, err)
	}

	r := hosted(t, out)
	const one, threeHalves = 0x3f800000, 0x3fc00000
	for _, test := range []struct {
		name string
		args []uint64
		want outcome
	}{
		{"add", []uint64{one, one}, outcome{Trap: unreachable}},
		{"two", []uint64{one, 5}, outcome{Results: []uint64{one}}},
		{"bits", nil, outcome{Results: []uint64{one}}},
		{"global", nil, outcome{Results: []uint64{threeHalves}}},
		{"indirect", []uint64{0}, outcome{Trap: unreachable}},
		{"indirect", []uint64{1}, outcome{Results: []uint64{threeHalves}}},
		{"sum", []uint64{10}, outcome{Results: []uint64{55}}},
		{"less", []uint64{0, 0}, outcome{Trap: unreachable}},
		{"saturate", []uint64{0}, outcome{Trap: unreachable}},
		{"convert", []uint64{0}, outcome{Trap: unreachable}},
	} {
		if diff := cmp.Diff(test.want, r.call(test.name, test.args...)); diff != "" {
			t.Errorf("%s%v (-want +got):\n%s", test.name, test.args, diff)
		}
	}
}

// TestCutFloatsCorpus: of every valid module of the specification's tests the
// copy is valid too, has no float arithmetic, and differs only where functions
// were cut.
func TestCutFloatsCorpus(t *testing.T) {
	modules, functions := 0, 0
	for _, name := range []string{"v1", "v2"} {
		eachModule(t, name, func(file string, c command, data []byte) {
			if c.Type != "module" {
				return
			}
			m, err := wasm.Decode(data)
			if err != nil {
				t.Fatalf("%s: %v", file, err)
			}
			out, cut, err := wasm.CutFloats(m)
			if err != nil {
				t.Errorf("%s: %v", file, err)
				return
			}
			if len(cut) == 0 {
				if !bytes.Equal(out, data) {
					t.Errorf("%s: nothing was cut, and it changed", file)
				}
				return
			}
			modules++
			functions += len(cut)
			small, err := wasm.Decode(out)
			if err != nil {
				t.Errorf("%s: %v", file, err)
				return
			}
			for i := range small.Funcs {
				for in := range small.Instructions(&small.Funcs[i]) {
					if in.Op.FloatArithmetic() {
						t.Errorf("%s: %v is left", file, in.Op)
					}
				}
			}
			if err := compile(t, allFeatures|api.CoreFeaturesV2, out); err != nil {
				t.Errorf("%s: the copy is not valid: %v", file, err)
			}
		})
	}
	t.Logf("%d functions cut in %d modules", functions, modules)
}

package wasm_test

import (
	"math"
	"math/bits"
	"slices"
	"testing"

	"tassadar"
	"tassadar/wasm"
)

const floats = `(module
	(memory 1) (global $scale (mut f64) (f64.const 1.5))
	(func $step (param f64 i32) (result f64) (local f32)
		local.get 1 f32.convert_i32_s local.tee 2 f64.promote_f32
		local.get 0 global.get $scale f64.mul f64.add)
	(func (export "f") (param i32) (result i64) (local f64)
		loop
			local.get 1 local.get 0 call $step local.tee 1
			f64.const 45 f64.gt if local.get 1 f64.neg f64.abs f64.sqrt local.set 1 end
			local.get 0 i32.const 1 i32.sub local.tee 0 br_if 0
		end
		local.get 1 i64.reinterpret_f64))`

// step is an operation as the test expects it.
type step struct {
	name                  string
	first, second, result uint64
}

// expected are the operations of floats for n.
func expected(n int32) (all []step, result uint64) {
	x := 0.0
	f64 := math.Float64bits
	for ; n != 0; n-- {
		narrow := float32(n)
		wide := float64(narrow)
		product := float64(x * 1.5)
		sum := wide + product
		all = append(all, step{"f32.convert_i32_s", uint64(uint32(n)), 0, uint64(math.Float32bits(narrow))},
			step{"f64.promote_f32", uint64(math.Float32bits(narrow)), 0, f64(wide)},
			step{"f64.mul", f64(x), f64(1.5), f64(product)}, step{"f64.add", f64(wide), f64(product), f64(sum)})
		if x = sum; x > 45 {
			root := math.Sqrt(x)
			all = append(all, step{"f64.neg", f64(x), 0, f64(-x)}, step{"f64.abs", f64(-x), 0, f64(x)}, step{"f64.sqrt", f64(x), 0, f64(root)})
			x = root
		}
	}
	return all, f64(x)
}

// TestProbeFloats: a probed copy counts float operations, digests their results, and
// shows the place, the operands and the result of the one behind which it stops; one
// that does not stop does what the module does.
func TestProbeFloats(t *testing.T) {
	source := wat(t, floats)
	of := wasm.AllOperations
	run := func(n uint64, show wasm.Probe) (shown, result uint64, stopped bool) {
		t.Helper()
		probed, err := wasm.ProbeFloats(source, of, n, show)
		if err != nil {
			t.Fatal(err)
		}
		if m, err := wasm.Decode(probed); err != nil || m.Validate() != nil {
			t.Fatalf("%v, %v", err, m.Validate())
		}
		in, err := start(t, probed)
		if err != nil {
			t.Fatal(err)
		}
		out, err := in.mod.ExportedFunction("f").Call(t.Context(), 5)
		if err == nil {
			result = out[0]
		}
		return in.mod.ExportedGlobal(wasm.CounterExport).Get(), result, err != nil
	}
	steps, want := expected(5)
	if count, got, stopped := run(math.MaxUint64, wasm.ProbeCount); stopped || got != want || count != uint64(len(steps)) {
		t.Fatalf("%d operations, result %#x, stopped %v; want %d, %#x", count, got, stopped, len(steps), want)
	}
	m, err := wasm.Decode(source)
	if err != nil {
		t.Fatal(err)
	}
	names := map[int]string{}
	for i := range m.Funcs {
		for in := range m.Instructions(&m.Funcs[i]) {
			names[in.Start] = in.Op.String()
		}
	}
	check := func(steps []step) {
		t.Helper()
		digest, others := uint64(0), uint64(0)
		for i, s := range steps {
			n := uint64(i + 1)
			if s.name != "f64.mul" {
				others++
			}
			digest = bits.RotateLeft64((digest^s.result)*0x9e3779b97f4a7c15, 29)
			for show, want := range map[wasm.Probe]uint64{wasm.ProbeCount: n, wasm.ProbeResults: digest, wasm.ProbeFirst: s.first, wasm.ProbeSecond: s.second, wasm.ProbeResult: s.result, wasm.ProbeOthers: others} {
				if got, _, stopped := run(n, show); got != want || !stopped {
					t.Errorf("operation %d, %s, probe %d: %#x, want %#x", n, s.name, show, got, want)
				}
			}
			place, _, _ := run(n, wasm.ProbePlace)
			function, offset := wasm.Place(place)
			if f := m.Funcs[function]; offset < f.Code || offset >= f.End || names[offset] != s.name {
				t.Errorf("operation %d: %s at %#x of function %d, want %s", n, names[offset], offset, function, s.name)
			}
		}
	}
	check(steps)
	of = wasm.NoProducts
	check(slices.DeleteFunc(steps, func(s step) bool { return s.name == "f64.mul" }))
}

// Every instruction whose result is a float that it computes is probed, and no other.
func TestFloatOperations(t *testing.T) {
	n := 0
	for o := range wasm.Opcode(0x100) {
		operands, result, ok := o.FloatOperation()
		if !ok {
			continue
		}
		n++
		if !o.FloatArithmetic() && o.String()[4:11] != "convert" || result != tassadar.ValueType(o.String()[:3]) || len(operands) == 0 {
			t.Errorf("%s: %v, %s", o, operands, result)
		}
	}
	if n != 2*14+10 {
		t.Errorf("%d", n)
	}
	if _, err := wasm.ProbeFloats(wat(t, "(module)"), wasm.AllOperations, 1, wasm.ProbeCount); err == nil {
		t.Error("a module without functions")
	}
}

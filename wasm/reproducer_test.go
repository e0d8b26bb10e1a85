package wasm_test

import (
	"bytes"
	"math"
	"math/rand/v2"
	"testing"

	"tassadar"
	"tassadar/wasm"
)

// TestReproducer: a reproducer is valid, its text assembles to the same module, and both
// its functions compute what its steps say.
func TestReproducer(t *testing.T) {
	const mul, add, neg, demote, convert = wasm.Opcode(0xa2), wasm.Opcode(0xa0), wasm.Opcode(0x8c), wasm.Opcode(0xb6), wasm.Opcode(0xb2)
	f64 := func(v float64) wasm.Operand { return wasm.Operand{Type: tassadar.F64, Bits: math.Float64bits(v)} }
	from := func(t tassadar.ValueType, k int) wasm.Operand { return wasm.Operand{Type: t, From: k} }
	for name, c := range map[string]struct {
		steps []wasm.Step
		want  uint64
	}{
		"product and sum": {[]wasm.Step{{mul, []wasm.Operand{f64(3), f64(-0.1)}}, {add, []wasm.Operand{f64(1), from(tassadar.F64, 1)}}}, math.Float64bits(1 + float64(3*-0.1))},
		"both the same":   {[]wasm.Step{{mul, []wasm.Operand{f64(3), f64(7)}}, {add, []wasm.Operand{from(tassadar.F64, 1), from(tassadar.F64, 1)}}}, math.Float64bits(42)},
		"narrow":          {[]wasm.Step{{demote, []wasm.Operand{f64(math.Inf(-1))}}, {neg, []wasm.Operand{from(tassadar.F32, 1)}}}, uint64(math.Float32bits(float32(math.Inf(1))))},
		"an integer":      {[]wasm.Step{{convert, []wasm.Operand{{Type: tassadar.I32, Bits: 0xffffffff}}}}, uint64(math.Float32bits(-1))},
		"the sign of NaN": {[]wasm.Step{{neg, []wasm.Operand{{Type: tassadar.F32, Bits: 0x7fa00456}}}}, 0xffa00456},
	} {
		r := wasm.NewReproducer(c.steps)
		if assembled := wat(t, r.Text); !bytes.Equal(assembled, r.Module) {
			t.Errorf("%s: the text gives another module: %x, want %x\n%s", name, assembled, r.Module, r.Text)
		}
		in, err := start(t, r.Module)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for export, args := range map[string][]uint64{wasm.ReproducerConstants: nil, wasm.ReproducerParameters: r.Parameters} {
			if got, err := in.mod.ExportedFunction(export).Call(t.Context(), args...); err != nil || got[0] != c.want {
				t.Errorf("%s, %s: %x, want %#x, %v", name, export, got, c.want, err)
			}
		}
	}
}

// The text of every constant has its bits.
func TestReproducerConstants(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	all := []uint64{0, 1, 1 << 63, 0x7ff << 52, 0xfff << 52, 0x7ff0000000000001, 0xfff8 << 48, 0x7f800001, 0xffc00456, 0x80000000, 0x7f800000, math.MaxUint64}
	for range 20 {
		all = append(all, random.Uint64())
	}
	for _, o := range []wasm.Opcode{0x8b, 0x99, 0xb2, 0xb9} { // an operand of each type
		operands, _, _ := o.FloatOperation()
		for _, bits := range all {
			if operands[0].Bits() == 32 {
				bits = uint64(uint32(bits))
			}
			r := wasm.NewReproducer([]wasm.Step{{Op: o, Operands: []wasm.Operand{{Type: operands[0], Bits: bits}}}})
			if assembled := wat(t, r.Text); !bytes.Equal(assembled, r.Module) {
				t.Errorf("%#x as %s:\n%s", bits, operands[0], r.Text)
			}
		}
	}
}

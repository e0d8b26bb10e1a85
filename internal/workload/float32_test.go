package workload

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"tassadar"
)

// anyBits draws finite, infinite, subnormal and NaN bits, often special ones.
func anyBits() *rapid.Generator[uint32] {
	return rapid.OneOf(rapid.Uint32(), rapid.SampledFrom([]uint32{
		0, signBit, infinity, infinity | signBit, nanBits, 1, 1<<fraction - 1, 1 << fraction, infinity - 1, oneBits, oneBits | signBit, oneBits - 1,
	}), rapid.Map(rapid.IntRange(-1<<13, 1<<13), func(n int) uint32 { return math.Float32bits(float32(n) / 2) }))
}

// TestFloat32 compares the integer arithmetic with this processor's, which
// rounds single operations correctly too.
func TestFloat32(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, y := anyBits().Draw(t, "x"), anyBits().Draw(t, "y")
		a, b := math.Float32frombits(x), math.Float32frombits(y)
		check := func(op string, got uint32, want float32) {
			t.Helper()
			if isNaN(got) != isNaN(math.Float32bits(want)) || !isNaN(got) && got != math.Float32bits(want) {
				t.Errorf("%s(%#08x, %#08x) = %#08x, want %#08x", op, x, y, got, math.Float32bits(want))
			}
		}
		check("add", addF32(x, y), float32(a+b))
		check("sub", subF32(x, y), float32(a-b))
		check("mul", mulF32(x, y), float32(a*b))
		check("div", divF32(x, y), float32(a/b))
		check("sqrt", sqrtF32(x), float32(math.Sqrt(float64(a))))
		check("ceil", wholeF32("ceil", x), float32(math.Ceil(float64(a))))
		check("floor", wholeF32("floor", x), float32(math.Floor(float64(a))))
		check("trunc", wholeF32("trunc", x), float32(math.Trunc(float64(a))))
		check("nearest", wholeF32("nearest", x), float32(math.RoundToEven(float64(a))))
		// Go's min and max have WebAssembly's rules for zeros and NaNs.
		check("min", lesserF32(x, y), min(a, b))
		check("max", greaterF32(x, y), max(a, b))
		for op, want := range map[string]bool{"eq": a == b, "ne": a != b, "lt": a < b, "gt": a > b, "le": a <= b, "ge": a >= b} {
			if got := relationF32(op, x, y); got != want {
				t.Errorf("%s(%#08x, %#08x) = %v, want %v", op, x, y, got, want)
			}
		}
	})
}

// FuzzReference: calls from outside never make a reference panic.
func FuzzReference(f *testing.F) {
	f.Add("assign", []byte("0123"), 4, uint64(1))
	f.Add("quantize", []byte{0, 0, 0x80, 0x7f, 0, 0, 0x80, 0xff}, 2, uint64(0x7f800000))
	f.Fuzz(func(t *testing.T, export string, data []byte, size int, bits uint64) {
		size = 1 + (size&0xff+0x100)%0x100
		bits &= 0xff8000ff // counts of loops stay small
		for _, e := range Catalogue().entries {
			for _, c := range e.Generate(source(data, export, size)) {
				for i := range c.Args {
					switch a := &c.Args[i]; {
					case a.Value != nil && c.Export != "fib" && c.Export != "chain" && c.Export != "collatz":
						a.Value.Bits = bits & (1<<a.Value.Type.Bits() - 1)
					case a.Value == nil && a.Out > 0:
						a.Out = size
					case a.Value == nil && c.Export != "solve":
						a.In = data
					}
				}
				// An error is a good answer.
				_, _ = e.Reference([]tassadar.Call{c})
			}
		}
	})
}

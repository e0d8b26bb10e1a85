package workload

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"tassadar"
)

// anyBits draws finite, infinite, subnormal and NaN bits, often special ones.
func anyBits(f format) *rapid.Generator[uint64] {
	raw := rapid.Map(rapid.Uint64(), func(x uint64) uint64 { return x & (f.sign()<<1 - 1) })
	special := rapid.SampledFrom([]uint64{
		0, f.sign(), f.infinity(), f.infinity() | f.sign(), f.nan(), 1, f.fraction(), 1 << f, f.infinity() - 1, f.one(), f.one() | f.sign(), f.one() - 1,
	})
	halves := rapid.Map(rapid.IntRange(-1<<13, 1<<13), func(n int) uint64 {
		if f == binary32 {
			return uint64(math.Float32bits(float32(n) / 2))
		}
		return math.Float64bits(float64(n) / 2)
	})
	// Bounds of integer types, and their neighbours.
	edges := rapid.Map(rapid.Uint64(), func(x uint64) uint64 {
		bits := math.Float64bits(math.Ldexp(1, int(x%70))) + x>>8%3 - 1
		if f == binary32 {
			bits = uint64(math.Float32bits(float32(math.Ldexp(1, int(x%70))))) + x>>8%3 - 1
		}
		return bits | x>>63<<(f.width()-1)
	})
	return rapid.OneOf(raw, special, halves, edges)
}

// TestSoftFloat compares the integer arithmetic with this processor's, which
// rounds single operations correctly too.
func TestSoftFloat(t *testing.T) {
	t.Run("binary32", rapid.MakeCheck(func(t *rapid.T) { checkFormat(t, binary32) }))
	t.Run("binary64", rapid.MakeCheck(func(t *rapid.T) { checkFormat(t, binary64) }))
}

func checkFormat(t *rapid.T, f format) {
	x, y := anyBits(f).Draw(t, "x"), anyBits(f).Draw(t, "y")
	var a, b float64
	var native func(float64) uint64
	if f == binary32 {
		a, b = float64(math.Float32frombits(uint32(x))), float64(math.Float32frombits(uint32(y)))
		// Rounding an operation in double precision once more gives the bits of
		// single precision: 53 is at least 2*24+2.
		native = func(z float64) uint64 { return uint64(math.Float32bits(float32(z))) }
	} else {
		a, b = math.Float64frombits(x), math.Float64frombits(y)
		native = math.Float64bits
	}
	check := func(op string, got uint64, want float64) {
		t.Helper()
		w := native(want)
		if f.isNaN(got) != f.isNaN(w) || !f.isNaN(got) && got != w {
			t.Errorf("%s(%#x, %#x) = %#x, want %#x", op, x, y, got, w)
		}
	}
	check("add", f.add(x, y), a+b)
	check("sub", f.sub(x, y), a-b)
	check("mul", f.mul(x, y), a*b)
	check("div", f.div(x, y), a/b)
	check("sqrt", f.sqrt(x), math.Sqrt(a))
	check("ceil", f.whole("ceil", x), math.Ceil(a))
	check("floor", f.whole("floor", x), math.Floor(a))
	check("trunc", f.whole("trunc", x), math.Trunc(a))
	check("nearest", f.whole("nearest", x), math.RoundToEven(a))
	// Go's min and max have WebAssembly's rules for zeros and NaNs.
	check("min", f.lesser(x, y), min(a, b))
	check("max", f.greater(x, y), max(a, b))
	for op, want := range map[string]bool{"eq": a == b, "ne": a != b, "lt": a < b, "gt": a > b, "le": a <= b, "ge": a >= b} {
		if got := f.relation(op, x, y); got != want {
			t.Errorf("%s(%#x, %#x) = %v, want %v", op, x, y, got, want)
		}
	}
	n := rapid.Uint64().Draw(t, "n")
	check("convert_i32_s", f.fromInteger(signed(32, n&(1<<32-1))), float64(int32(n)))
	if f == binary64 {
		check("convert_i64_s", f.fromInteger(signed(64, n)), float64(int64(n)))
		check("convert_i64_u", f.fromInteger(wide(n)), float64(n))
		if got, want := f.to(binary32, x), uint64(math.Float32bits(float32(a))); binary32.isNaN(got) != (a != a) || a == a && got != want {
			t.Errorf("demote(%#x) = %#x, want %#x", x, got, want)
		}
	} else if got := f.to(binary64, x); binary64.isNaN(got) != (a != a) || a == a && got != math.Float64bits(a) {
		t.Errorf("promote(%#x) = %#x, want %#x", x, got, math.Float64bits(a))
	}
	checkToInteger(t, f, x, a)
}

// checkToInteger compares conversions with bounds that are exact in double
// precision.
func checkToInteger(t *rapid.T, f format, x uint64, a float64) {
	for _, c := range []struct {
		t         tassadar.ValueType
		signed    bool
		low, high float64 // exclusive
		convert   func(float64) uint64
	}{
		{tassadar.I32, true, -1<<31 - 1, 1 << 31, func(a float64) uint64 { return uint64(uint32(int32(a))) }},
		{tassadar.I32, false, -1, 1 << 32, func(a float64) uint64 { return uint64(uint32(a)) }},
		{tassadar.I64, true, -1<<63 - 2048, 1 << 63, func(a float64) uint64 { return uint64(int64(a)) }},
		{tassadar.I64, false, -1, 1 << 64, func(a float64) uint64 {
			if a >= 1<<63 {
				return 1<<63 + uint64(a-1<<63)
			}
			return uint64(a)
		}},
	} {
		got, saturated := f.truncated(x, c.t, c.signed), f.saturated(x, c.t, c.signed)
		low, high := bounds(c.t, c.signed)
		var want tassadar.CallResult
		switch {
		case a > c.low && a < c.high:
			want = returns(c.t, c.convert(math.Trunc(a)+0)) // +0: no minus zero
			if got.Trap != "" || got.Results[0] != want.Results[0] {
				t.Errorf("trunc %#x to %s (signed %v): got %v, want %v", x, c.t, c.signed, got, want)
			}
		case a != a:
			want = returns(c.t, 0)
		case a < 0:
			want = wrapped(c.t, low)
		default:
			want = wrapped(c.t, high)
		}
		if !(a > c.low && a < c.high) && got.Trap != tassadar.TrapIntegerOverflow {
			t.Errorf("trunc %#x to %s (signed %v): got %v, want a trap", x, c.t, c.signed, got)
		}
		if saturated.Results[0] != want.Results[0] {
			t.Errorf("trunc_sat %#x to %s (signed %v): got %v, want %v", x, c.t, c.signed, saturated, want)
		}
	}
}

// FuzzReference: calls from outside never make a reference panic.
func FuzzReference(f *testing.F) {
	f.Add("assign", []byte("0123"), 4, uint64(1))
	f.Add("quantize", []byte{0, 0, 0x80, 0x7f, 0, 0, 0x80, 0xff}, 2, uint64(0x7f800000))
	// The time of these grows with an argument or exponentially with the input.
	slow := []string{"fib", "chain", "collatz", "solve", "run", "scan", "walk", "fill"}
	f.Fuzz(func(t *testing.T, export string, data []byte, size int, bits uint64) {
		size = 1 + (size&0xff+0x100)%0x100
		bits &= 0xff8000ff // counts of loops stay small
		for _, e := range Catalogue().entries {
			for _, c := range e.Generate(source(data, export, size)) {
				for i := range c.Args {
					switch a := &c.Args[i]; {
					case slices.Contains(slow, c.Export):
					case a.Value != nil:
						a.Value.Bits = bits & (1<<a.Value.Type.Bits() - 1)
					case a.Out > 0:
						a.Out = size
					default:
						a.In = data
					}
				}
				// An error is a good answer.
				_, _ = e.Reference([]tassadar.Call{c})
			}
		}
	})
}

package workload

import (
	"errors"
	"math"
	"math/big"
	"math/rand/v2"
	"strings"

	"tassadar"
)

const f32About = "The reference rounds exact rational numbers once an operation, in integers; no floating point takes part."

func f32OpsEntry() Entry {
	return Entry{
		Name:     "f32_ops",
		About:    "Every f32 operator of WebAssembly 1.0 where the specification fixes the bits. " + f32About,
		Generate: generateF32Ops,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, f32Functions())
		},
	}
}

func f32Binary() []string   { return strings.Fields("add sub mul div min max copysign") }
func f32Unary() []string    { return strings.Fields("sqrt abs neg ceil floor trunc nearest") }
func f32Relation() []string { return strings.Fields("eq ne lt gt le ge") }

// binaryF32 computes a binary operator; any NaN comes as nanBits, but for
// copysign, which works on bits.
func binaryF32(op string, x, y uint32) uint32 {
	switch op {
	case "add":
		return addF32(x, y)
	case "sub":
		return subF32(x, y)
	case "mul":
		return mulF32(x, y)
	case "div":
		return divF32(x, y)
	case "min":
		return lesserF32(x, y)
	case "max":
		return greaterF32(x, y)
	}
	return withSign(x, negative(y))
}

// unaryF32 is likewise; abs and neg work on bits.
func unaryF32(op string, x uint32) uint32 {
	switch op {
	case "sqrt":
		return sqrtF32(x)
	case "abs":
		return x &^ signBit
	case "neg":
		return x ^ signBit
	}
	return wholeF32(op, x)
}

func relationF32(op string, x, y uint32) bool {
	switch op {
	case "eq":
		return equalF32(x, y)
	case "ne":
		return !equalF32(x, y)
	case "lt":
		return lessF32(x, y)
	case "gt":
		return lessF32(y, x)
	case "le":
		return lessF32(x, y) || equalF32(x, y)
	}
	return lessF32(y, x) || equalF32(x, y)
}

// single draws an f32 that is no NaN: any bits, near a whole number, a
// subnormal, or one of the special values.
func single(r *rand.Rand) uint32 {
	x := uint32(r.Uint64())
	switch below(r, 5) {
	case 0:
		return pick(r, 0, signBit, infinity, infinity|signBit, oneBits, oneBits|signBit, 1, signBit|1,
			1<<fraction-1, 1<<fraction, infinity-1, signBit|(infinity-1), oneBits+1, oneBits-1)
	case 1:
		return x&(signBit|1<<fraction-1) | uint32(x>>fraction&1)<<fraction
	case 2: // a few bits on either side of the point
		return moderate(r)
	case 3: // halves
		return rounded(new(big.Rat).SetFrac64(int64(between(r, -1<<12, 1<<12)), 2), x&1 == 1)
	}
	if isNaN(x) {
		x &^= 1 << 30
	}
	return x
}

// moderate draws a number whose sums, products and squares stay far from
// infinity.
func moderate(r *rand.Rand) uint32 {
	x := uint32(r.Uint64())
	exponent := uint32(between(r, 127-12, 127+12))
	return x&(signBit|1<<fraction-1) | exponent<<fraction
}

func generateF32Ops(r *rand.Rand) []tassadar.Call {
	var calls []tassadar.Call
	for range 24 {
		x, y := single(r), single(r)
		switch below(r, 5) {
		case 0:
			calls = append(calls, call(pick(r, f32Relation()...), f32(x), f32(pick(r, x, y))))
		case 1:
			op := pick(r, f32Unary()...)
			if isNaN(unaryF32(op, x)) {
				x &^= signBit // a square root
			}
			calls = append(calls, call(op, f32(x)))
		case 2:
			z := moderate(r)
			calls = append(calls, pick(r,
				call("convert_i32_s", i32(uint32(integer(r)))),
				call("convert_i32_u", i32(uint32(integer(r)))),
				call("trunc_i32_s", f32(z)),
				call("trunc_i32_u", f32(z&^signBit)),
				call("bits", f32(x)),
				call("from_bits", i32(x))))
		default:
			op := pick(r, f32Binary()...)
			if isNaN(binaryF32(op, x, y)) {
				y = oneBits // nothing but a NaN makes a NaN with 1
			}
			calls = append(calls, call(op, f32(x), f32(y)))
		}
	}
	return calls
}

var errUnspecified = errors.New("the result is a NaN, whose bits the specification leaves open")

// number returns an f32 result, of which a NaN is no reference value.
func (a *arguments) number(bits uint32) tassadar.CallResult {
	if isNaN(bits) && a.err == nil {
		a.err = errUnspecified
	}
	return returnsF32(bits)
}

func f32Functions() map[string]function {
	functions := map[string]function{
		"convert_i32_s": func(a *arguments) tassadar.CallResult {
			return returnsF32(rounded(new(big.Rat).SetInt64(int64(int32(a.i32()))), false))
		},
		"convert_i32_u": func(a *arguments) tassadar.CallResult {
			return returnsF32(rounded(new(big.Rat).SetInt64(int64(a.i32())), false))
		},
		"trunc_i32_s": func(a *arguments) tassadar.CallResult { return truncated(a.f32(), math.MinInt32, math.MaxInt32) },
		"trunc_i32_u": func(a *arguments) tassadar.CallResult { return truncated(a.f32(), 0, math.MaxUint32) },
		"bits":        func(a *arguments) tassadar.CallResult { return returnsI32(int32(a.f32())) },
		"from_bits":   func(a *arguments) tassadar.CallResult { return a.number(a.i32()) },
	}
	for _, op := range f32Binary() {
		functions[op] = func(a *arguments) tassadar.CallResult { return a.number(binaryF32(op, a.f32(), a.f32())) }
	}
	for _, op := range f32Unary() {
		functions[op] = func(a *arguments) tassadar.CallResult { return a.number(unaryF32(op, a.f32())) }
	}
	for _, op := range f32Relation() {
		functions[op] = func(a *arguments) tassadar.CallResult { return truth(relationF32(op, a.f32(), a.f32())) }
	}
	return functions
}

func f32NaNEntry() Entry {
	return Entry{
		Name: "f32_nan",
		About: "NaNs as bits: operators that pass NaN bits on exactly, and whether a result is a NaN. " +
			"The bits of a NaN that an operator makes are fixed cases with allowed sets.",
		Generate: generateF32NaN,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, f32NaNFunctions())
		},
	}
}

// anySingle draws an f32, a NaN with or without payload in two of three.
func anySingle(r *rand.Rand) uint32 {
	x := uint32(r.Uint64())
	switch below(r, 3) {
	case 0:
		return single(r)
	case 1: // quiet or signalling
		if x |= infinity; isNaN(x) {
			return x
		}
	}
	return withSign(nanBits, x&1 == 1)
}

func generateF32NaN(r *rand.Rand) []tassadar.Call {
	var calls []tassadar.Call
	for range 24 {
		x, y := i32(anySingle(r)), i32(anySingle(r))
		calls = append(calls, pick(r,
			call("abs", x), call("neg", x), call("copysign", x, y), call("load_store", x),
			call("select", x, y, i32(uint32(below(r, 3)))),
			call("is_nan."+pick(r, "add", "sub", "mul", "div", "min", "max"), x, y),
			call("is_nan."+pick(r, "sqrt", "ceil", "floor", "trunc", "nearest"), x)))
	}
	return calls
}

func f32NaNFunctions() map[string]function {
	// The bits of what an operator makes are a reference value unless it is a
	// NaN.
	number := func(a *arguments, bits uint32) tassadar.CallResult {
		a.number(bits)
		return returnsI32(int32(bits))
	}
	functions := map[string]function{
		"abs":        func(a *arguments) tassadar.CallResult { return returnsI32(int32(a.i32() &^ signBit)) },
		"neg":        func(a *arguments) tassadar.CallResult { return returnsI32(int32(a.i32() ^ signBit)) },
		"copysign":   func(a *arguments) tassadar.CallResult { return returnsI32(int32(withSign(a.i32(), negative(a.i32())))) },
		"load_store": func(a *arguments) tassadar.CallResult { return returnsI32(int32(a.i32())) },
		"select": func(a *arguments) tassadar.CallResult {
			x, y, first := a.i32(), a.i32(), a.i32()
			if first != 0 {
				return returnsI32(int32(x))
			}
			return returnsI32(int32(y))
		},
	}
	for _, op := range []string{"add", "sub", "mul", "div", "min", "max"} {
		functions[op] = func(a *arguments) tassadar.CallResult { return number(a, binaryF32(op, a.i32(), a.i32())) }
		functions["is_nan."+op] = func(a *arguments) tassadar.CallResult { return truth(isNaN(binaryF32(op, a.i32(), a.i32()))) }
	}
	for _, op := range []string{"sqrt", "ceil", "floor", "trunc", "nearest"} {
		functions[op] = func(a *arguments) tassadar.CallResult { return number(a, unaryF32(op, a.i32())) }
		functions["is_nan."+op] = func(a *arguments) tassadar.CallResult { return truth(isNaN(unaryF32(op, a.i32()))) }
	}
	return functions
}

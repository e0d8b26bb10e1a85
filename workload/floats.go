package workload

import (
	"errors"
	"math/big"
	"math/rand/v2"
	"strings"

	"tassadar"
)

const floatAbout = "The reference rounds exact rational numbers once an operation, in integers; no floating point takes part."

func f32OpsEntry() Entry {
	return Entry{
		Name:     "f32_ops",
		About:    "Every f32 operator of WebAssembly 1.0 where the specification fixes the bits. " + floatAbout,
		Generate: generateF32Ops,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			functions := binary32.operators()
			for _, s := range []string{"s", "u"} {
				functions["convert_i32_"+s] = convert(tassadar.I32, s == "s", binary32)
				functions["trunc_i32_"+s] = trunc(binary32, tassadar.I32, s == "s")
			}
			return evaluate(calls, functions)
		},
	}
}

func f64OpsEntry() Entry {
	return Entry{
		Name:     "f64_ops",
		About:    "Every f64 operator of WebAssembly 1.0 where the specification fixes the bits. " + floatAbout,
		Generate: generateF64Ops,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, binary64.operators())
		},
	}
}

func floatBinary() []string   { return strings.Fields("add sub mul div min max copysign") }
func floatUnary() []string    { return strings.Fields("sqrt abs neg ceil floor trunc nearest") }
func floatRelation() []string { return strings.Fields("eq ne lt gt le ge") }

// binary computes a binary operator; any NaN comes as f.nan, but for
// copysign, which works on bits.
func (f format) binary(op string, x, y uint64) uint64 {
	switch op {
	case "add":
		return f.add(x, y)
	case "sub":
		return f.sub(x, y)
	case "mul":
		return f.mul(x, y)
	case "div":
		return f.div(x, y)
	case "min":
		return f.lesser(x, y)
	case "max":
		return f.greater(x, y)
	}
	return f.withSign(x, f.negative(y))
}

// unary is likewise; abs and neg work on bits.
func (f format) unary(op string, x uint64) uint64 {
	switch op {
	case "sqrt":
		return f.sqrt(x)
	case "abs":
		return x &^ f.sign()
	case "neg":
		return x ^ f.sign()
	}
	return f.whole(op, x)
}

func (f format) relation(op string, x, y uint64) bool {
	switch op {
	case "eq":
		return f.equal(x, y)
	case "ne":
		return !f.equal(x, y)
	case "lt":
		return f.less(x, y)
	case "gt":
		return f.less(y, x)
	case "le":
		return f.less(x, y) || f.equal(x, y)
	}
	return f.less(y, x) || f.equal(x, y)
}

// draw draws the bits of a number that is no NaN: any bits, near a whole
// number, a subnormal, or one of the special values.
func (f format) draw(r *rand.Rand) uint64 {
	x := f.raw(r)
	sign, inf, one := f.sign(), f.infinity(), f.one()
	switch below(r, 5) {
	case 0:
		return pick(r, 0, sign, inf, inf|sign, one, one|sign, 1, sign|1,
			1<<f-1, 1<<f, inf-1, sign|(inf-1), one+1, one-1)
	case 1:
		return x&(sign|f.fraction()) | x>>f&1<<f
	case 2: // a few bits on either side of the point
		return f.moderate(r)
	case 3: // halves
		return f.rounded(new(big.Rat).SetFrac64(int64(between(r, -1<<12, 1<<12)), 2), x&1 == 1)
	}
	if f.isNaN(x) {
		x &^= f.sign() >> 1
	}
	return x
}

// raw draws any bits.
func (f format) raw(r *rand.Rand) uint64 { return r.Uint64() & (f.sign()<<1 - 1) }

// moderate draws a number whose sums, products and squares stay far from
// infinity.
func (f format) moderate(r *rand.Rand) uint64 {
	x := f.raw(r)
	exponent := uint64(between(r, f.bias()-12, f.bias()+12))
	return x&(f.sign()|f.fraction()) | exponent<<f
}

// value is an argument.
func (f format) value(bits uint64) tassadar.Arg { return number(f.typ(), bits) }

// relationCall, unaryCall and binaryCall draw calls whose results have
// specified bits.
func (f format) relationCall(r *rand.Rand, x, y uint64) tassadar.Call {
	return call(pick(r, floatRelation()...), f.value(x), f.value(pick(r, x, y)))
}

func (f format) unaryCall(r *rand.Rand, x uint64) tassadar.Call {
	op := pick(r, floatUnary()...)
	if f.isNaN(f.unary(op, x)) {
		x &^= f.sign() // a square root
	}
	return call(op, f.value(x))
}

func (f format) binaryCall(r *rand.Rand, x, y uint64) tassadar.Call {
	op := pick(r, floatBinary()...)
	if f.isNaN(f.binary(op, x, y)) {
		y = f.one() // nothing but a NaN makes a NaN with 1
	}
	return call(op, f.value(x), f.value(y))
}

func generateF32Ops(r *rand.Rand) []tassadar.Call {
	const f = binary32
	return f.calls(r, func(x uint64) tassadar.Call {
		z := f.moderate(r)
		return pick(r,
			call("convert_i32_s", i32(uint32(integer(r)))),
			call("convert_i32_u", i32(uint32(integer(r)))),
			call("trunc_i32_s", f.value(z)),
			call("trunc_i32_u", f.value(z&^f.sign())),
			call("bits", f.value(x)),
			call("from_bits", i32(uint32(x))))
	})
}

// calls draws calls of every kind of operation; conversion is one of those between floats
// and integers.
func (f format) calls(r *rand.Rand, conversion func(x uint64) tassadar.Call) []tassadar.Call {
	var calls []tassadar.Call
	for range 24 {
		x, y := f.draw(r), f.draw(r)
		switch below(r, 5) {
		case 0:
			calls = append(calls, f.relationCall(r, x, y))
		case 1:
			calls = append(calls, f.unaryCall(r, x))
		case 2:
			calls = append(calls, conversion(x))
		default:
			calls = append(calls, f.binaryCall(r, x, y))
		}
	}
	return calls
}

func generateF64Ops(r *rand.Rand) []tassadar.Call {
	const f = binary64
	return f.calls(r, func(x uint64) tassadar.Call {
		return pick(r, call("bits", f.value(x)), call("from_bits", i64(x)))
	})
}

var (
	errUnspecified = errors.New("the result is a NaN, whose bits the specification leaves open")
	errNotSorted   = errors.New("the records are not sorted")
)

// number returns a float result, of which a NaN is no reference value.
func (a *arguments) number(f format, bits uint64) tassadar.CallResult {
	if f.isNaN(bits) && a.err == nil {
		a.err = errUnspecified
	}
	return returns(f.typ(), bits)
}

// operators are the functions that exist in both formats.
func (f format) operators() map[string]function {
	t := f.typ()
	functions := map[string]function{
		"bits":      func(a *arguments) tassadar.CallResult { return returns(f.bitsType(), a.bits(t)) },
		"from_bits": func(a *arguments) tassadar.CallResult { return a.number(f, a.bits(f.bitsType())) },
	}
	for _, op := range floatBinary() {
		functions[op] = func(a *arguments) tassadar.CallResult { return a.number(f, f.binary(op, a.bits(t), a.bits(t))) }
	}
	for _, op := range floatUnary() {
		functions[op] = func(a *arguments) tassadar.CallResult { return a.number(f, f.unary(op, a.bits(t))) }
	}
	for _, op := range floatRelation() {
		functions[op] = func(a *arguments) tassadar.CallResult { return truth(f.relation(op, a.bits(t), a.bits(t))) }
	}
	return functions
}

func f32NaNEntry() Entry { return nanEntry("f32_nan", binary32) }
func f64NaNEntry() Entry { return nanEntry("f64_nan", binary64) }

func nanEntry(name string, f format) Entry {
	return Entry{
		Name: name,
		About: "NaNs as bits: operators that pass NaN bits on exactly, and whether a result is a NaN. " +
			"The bits of a NaN that an operator makes are fixed cases with allowed sets.",
		Generate: f.generateNaN,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, f.nanFunctions())
		},
	}
}

// drawAny draws a number, a NaN with or without payload in two of three.
func (f format) drawAny(r *rand.Rand) uint64 {
	x := f.raw(r)
	switch below(r, 3) {
	case 0:
		return f.draw(r)
	case 1: // quiet or signalling
		if x |= f.infinity(); f.isNaN(x) {
			return x
		}
	}
	return f.withSign(f.nan(), x&1 == 1)
}

func (f format) generateNaN(r *rand.Rand) []tassadar.Call {
	var calls []tassadar.Call
	for range 24 {
		x, y := number(f.bitsType(), f.drawAny(r)), number(f.bitsType(), f.drawAny(r))
		calls = append(calls, pick(r,
			call("abs", x), call("neg", x), call("copysign", x, y), call("load_store", x),
			call("select", x, y, i32(uint32(below(r, 3)))),
			call("is_nan."+pick(r, "add", "sub", "mul", "div", "min", "max"), x, y),
			call("is_nan."+pick(r, "sqrt", "ceil", "floor", "trunc", "nearest"), x)))
	}
	return calls
}

func (f format) nanFunctions() map[string]function {
	t := f.bitsType()
	exactly := func(bits func(a *arguments) uint64) function {
		return func(a *arguments) tassadar.CallResult { return returns(t, bits(a)) }
	}
	// The bits of what an operator makes are a reference value unless it is a
	// NaN.
	specified := func(bits func(a *arguments) uint64) function {
		return func(a *arguments) tassadar.CallResult {
			x := bits(a)
			a.number(f, x)
			return returns(t, x)
		}
	}
	functions := map[string]function{
		"abs":        exactly(func(a *arguments) uint64 { return a.bits(t) &^ f.sign() }),
		"neg":        exactly(func(a *arguments) uint64 { return a.bits(t) ^ f.sign() }),
		"copysign":   exactly(func(a *arguments) uint64 { return f.withSign(a.bits(t), f.negative(a.bits(t))) }),
		"load_store": exactly(func(a *arguments) uint64 { return a.bits(t) }),
		"select": exactly(func(a *arguments) uint64 {
			x, y, first := a.bits(t), a.bits(t), a.i32()
			if first != 0 {
				return x
			}
			return y
		}),
	}
	for _, op := range []string{"add", "sub", "mul", "div", "min", "max"} {
		functions[op] = specified(func(a *arguments) uint64 { return f.binary(op, a.bits(t), a.bits(t)) })
		functions["is_nan."+op] = func(a *arguments) tassadar.CallResult {
			return truth(f.isNaN(f.binary(op, a.bits(t), a.bits(t))))
		}
	}
	for _, op := range []string{"sqrt", "ceil", "floor", "trunc", "nearest"} {
		functions[op] = specified(func(a *arguments) uint64 { return f.unary(op, a.bits(t)) })
		functions["is_nan."+op] = func(a *arguments) tassadar.CallResult { return truth(f.isNaN(f.unary(op, a.bits(t)))) }
	}
	return functions
}

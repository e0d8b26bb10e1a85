package workload

import (
	"math/big"
	"math/rand/v2"
	"strings"

	"tassadar"
)

func integerEntry() Entry {
	return Entry{
		Name: "integer",
		About: "Every integer operator of WebAssembly 1.0 (core specification, section 4.3.2). The reference follows the specification's " +
			"definitions on mathematical integers, and counts bits on their binary digits.",
		Generate: generateInteger,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, integerFunctions())
		},
	}
}

// Operators by shape; all exist for i32 and for i64.
func integerBinary() []string {
	return strings.Fields("add sub mul div_s div_u rem_s rem_u and or xor shl shr_s shr_u rotl rotr")
}
func integerCompare() []string {
	return strings.Fields("eq ne lt_s lt_u gt_s gt_u le_s le_u ge_s ge_u")
}
func integerUnary() []string { return strings.Fields("clz ctz popcnt eqz") }

func generateInteger(r *rand.Rand) []tassadar.Call {
	var calls []tassadar.Call
	for range 24 {
		make, t := i64, "i64."
		if below(r, 2) == 0 {
			make, t = func(x uint64) tassadar.Arg { return i32(uint32(x)) }, "i32."
		}
		x, y := integer(r), integer(r)
		switch below(r, 4) {
		case 0:
			calls = append(calls, call(t+pick(r, integerCompare()...), make(x), make(pick(r, x, y))))
		case 1:
			calls = append(calls, call(t+pick(r, integerUnary()...), make(x)))
		case 2:
			calls = append(calls, pick(r,
				call("i32.wrap_i64", i64(x)),
				call("i64.extend_i32_s", i32(uint32(x))),
				call("i64.extend_i32_u", i32(uint32(x)))))
		default:
			op := pick(r, integerBinary()...)
			if strings.HasPrefix(op, "div") || strings.HasPrefix(op, "rem") {
				y |= 1 // most traps would end the case early
			}
			calls = append(calls, call(t+op, make(x), make(y)))
		}
	}
	if below(r, 4) == 0 {
		op := pick(r, "div_s", "div_u", "rem_s", "rem_u")
		calls = append(calls, pick(r,
			call("i32."+op, i32(uint32(integer(r))), i32(0)),
			call("i64."+op, i64(integer(r)), i64(0)),
			call("i32."+op, i32(1<<31), i32(1<<32-1)),
			call("i64."+op, i64(1<<63), i64(1<<64-1))))
	}
	return calls
}

func integerFunctions() map[string]function {
	functions := map[string]function{
		"i32.wrap_i64":     func(a *arguments) tassadar.CallResult { return wrapped(tassadar.I32, wide(a.i64())) },
		"i64.extend_i32_s": func(a *arguments) tassadar.CallResult { return wrapped(tassadar.I64, signed(32, uint64(a.i32()))) },
		"i64.extend_i32_u": func(a *arguments) tassadar.CallResult { return wrapped(tassadar.I64, wide(uint64(a.i32()))) },
	}
	for _, t := range []tassadar.ValueType{tassadar.I32, tassadar.I64} {
		for _, op := range integerBinary() {
			functions[string(t)+"."+op] = func(a *arguments) tassadar.CallResult { return refBinary(t, op, a.bits(t), a.bits(t)) }
		}
		for _, op := range integerCompare() {
			functions[string(t)+"."+op] = func(a *arguments) tassadar.CallResult { return refRelation(t, op, a.bits(t), a.bits(t)) }
		}
		for _, op := range integerUnary() {
			functions[string(t)+"."+op] = func(a *arguments) tassadar.CallResult { return refUnary(t, op, a.bits(t)) }
		}
	}
	return functions
}

// signed is the signed interpretation of n bits (section 4.3.2, signed_N).
func signed(n int, bits uint64) *big.Int {
	x := wide(bits)
	if x.Bit(n-1) == 1 {
		x.Sub(x, new(big.Int).Lsh(big.NewInt(1), uint(n)))
	}
	return x
}

// wrapped is x modulo 2^n for the type.
func wrapped(t tassadar.ValueType, x *big.Int) tassadar.CallResult {
	modulus := new(big.Int).Lsh(big.NewInt(1), uint(t.Bits()))
	return returns(t, new(big.Int).Mod(x, modulus).Uint64())
}

func refBinary(t tassadar.ValueType, op string, xBits, yBits uint64) tassadar.CallResult {
	n := t.Bits()
	x, y := wide(xBits), wide(yBits)
	if strings.HasSuffix(op, "_s") {
		x, y = signed(n, xBits), signed(n, yBits)
	}
	z := new(big.Int)
	k := uint(yBits % uint64(n))
	rotate := func(k uint) tassadar.CallResult {
		high := new(big.Int).Lsh(x, k)
		return wrapped(t, high.Or(high, new(big.Int).Rsh(x, uint(n)-k)))
	}
	switch op {
	case "add":
		return wrapped(t, z.Add(x, y))
	case "sub":
		return wrapped(t, z.Sub(x, y))
	case "mul":
		return wrapped(t, z.Mul(x, y))
	case "div_s", "div_u":
		if y.Sign() == 0 {
			return traps(tassadar.TrapDivideByZero)
		}
		z.Quo(x, y)
		if op == "div_s" && z.Sign() > 0 && z.BitLen() == n { // only 2^(n-1) is that long
			return traps(tassadar.TrapIntegerOverflow)
		}
		return wrapped(t, z)
	case "rem_s", "rem_u":
		if y.Sign() == 0 {
			return traps(tassadar.TrapDivideByZero)
		}
		return wrapped(t, z.Rem(x, y))
	case "and":
		return wrapped(t, z.And(x, y))
	case "or":
		return wrapped(t, z.Or(x, y))
	case "xor":
		return wrapped(t, z.Xor(x, y))
	case "shl":
		return wrapped(t, z.Lsh(x, k))
	case "shr_s", "shr_u":
		return wrapped(t, z.Rsh(x, k))
	case "rotl":
		return rotate(k)
	}
	return rotate(uint(n) - k) // rotr
}

func refRelation(t tassadar.ValueType, op string, xBits, yBits uint64) tassadar.CallResult {
	x, y := wide(xBits), wide(yBits)
	if strings.HasSuffix(op, "_s") {
		x, y = signed(t.Bits(), xBits), signed(t.Bits(), yBits)
	}
	order := x.Cmp(y)
	switch op[:2] {
	case "eq":
		return truth(order == 0)
	case "ne":
		return truth(order != 0)
	case "lt":
		return truth(order < 0)
	case "gt":
		return truth(order > 0)
	case "le":
		return truth(order <= 0)
	}
	return truth(order >= 0)
}

func refUnary(t tassadar.ValueType, op string, bits uint64) tassadar.CallResult {
	digits := wide(bits).Text(2)
	if bits == 0 {
		digits = ""
	}
	switch op {
	case "clz":
		return returns(t, uint64(t.Bits()-len(digits)))
	case "ctz":
		if bits == 0 {
			return returns(t, uint64(t.Bits()))
		}
		return returns(t, uint64(len(digits)-len(strings.TrimRight(digits, "0"))))
	case "popcnt":
		return returns(t, uint64(strings.Count(digits, "1")))
	}
	return truth(bits == 0) // eqz
}

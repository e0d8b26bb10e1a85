package workload

import (
	"math/bits"
	"math/rand/v2"
	"strings"

	"tassadar"
)

// convert is the conversion of an integer to a number; trunc and saturate are
// those of a number to an integer.
func convert(from tassadar.ValueType, isSigned bool, to format) function {
	return func(a *arguments) tassadar.CallResult {
		x := a.bits(from)
		if isSigned {
			return returns(to.typ(), to.fromInteger(signed(from.Bits(), x)))
		}
		return returns(to.typ(), to.fromInteger(wide(x)))
	}
}

func trunc(from format, to tassadar.ValueType, isSigned bool) function {
	return func(a *arguments) tassadar.CallResult { return from.truncated(a.bits(from.typ()), to, isSigned) }
}

func saturate(from format, to tassadar.ValueType, isSigned bool) function {
	return func(a *arguments) tassadar.CallResult { return from.saturated(a.bits(from.typ()), to, isSigned) }
}

func conversionsEntry() Entry {
	return Entry{
		Name:     "conversions",
		About:    "Every conversion of WebAssembly 1.0 to or from f64 or i64, and the saturating ones. " + floatAbout,
		Generate: generateConversions,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, conversions())
		},
	}
}

// conversions are the exports of conversions.wat.
func conversions() map[string]function {
	functions := map[string]function{
		"f32.demote_f64": func(a *arguments) tassadar.CallResult {
			return a.number(binary32, binary64.to(binary32, a.bits(tassadar.F64)))
		},
		"f64.promote_f32": func(a *arguments) tassadar.CallResult {
			return a.number(binary64, binary32.to(binary64, a.bits(tassadar.F32)))
		},
		"i64.reinterpret_f64": func(a *arguments) tassadar.CallResult { return returnsI64(a.bits(tassadar.F64)) },
		"f64.reinterpret_i64": func(a *arguments) tassadar.CallResult { return a.number(binary64, a.i64()) },
	}
	for _, t := range []tassadar.ValueType{tassadar.I32, tassadar.I64} {
		functions["pass."+string(t)] = func(a *arguments) tassadar.CallResult { return returns(t, a.bits(t)) }
	}
	for _, f := range []format{binary32, binary64} {
		functions["pass."+string(f.typ())] = func(a *arguments) tassadar.CallResult { return a.number(f, a.bits(f.typ())) }
	}
	for _, s := range []string{"s", "u"} {
		isSigned := s == "s"
		functions["f64.convert_i32_"+s] = convert(tassadar.I32, isSigned, binary64)
		functions["f64.convert_i64_"+s] = convert(tassadar.I64, isSigned, binary64)
		functions["f32.convert_i64_"+s] = convert(tassadar.I64, isSigned, binary32)
		for _, to := range []tassadar.ValueType{tassadar.I32, tassadar.I64} {
			functions[string(to)+".trunc_f64_"+s] = trunc(binary64, to, isSigned)
			functions[string(to)+".trunc_sat_f64_"+s] = saturate(binary64, to, isSigned)
		}
		functions["i64.trunc_f32_"+s] = trunc(binary32, tassadar.I64, isSigned)
		functions["i64.trunc_sat_f32_"+s] = saturate(binary32, tassadar.I64, isSigned)
		functions["sat_bits_"+s] = func(a *arguments) tassadar.CallResult {
			return binary64.saturated(a.i64(), tassadar.I64, isSigned)
		}
	}
	return functions
}

// nearInteger draws a number close to a bound of an integer type, or anywhere.
func (f format) nearInteger(r *rand.Rand) uint64 {
	if below(r, 2) == 0 {
		return f.draw(r)
	}
	x := f.fromInteger(signed(64, integer(r)))
	if !f.isZero(x) {
		x += uint64(below(r, 3)) - 1 // a neighbour
	}
	return x
}

func generateConversions(r *rand.Rand) []tassadar.Call {
	var calls []tassadar.Call
	for range 24 {
		s := pick(r, "s", "u")
		x, y, n := binary64.nearInteger(r), binary32.nearInteger(r), integer(r)
		c := pick(r,
			call("f64.convert_i32_"+s, i32(uint32(n))),
			call("f64.convert_i64_"+s, i64(n)),
			call("f32.convert_i64_"+s, i64(n)),
			call("f32.demote_f64", binary64.value(x)),
			call("f64.promote_f32", binary32.value(y)),
			call("i64.reinterpret_f64", binary64.value(x)),
			call("f64.reinterpret_i64", i64(x)),
			call("i32.trunc_sat_f64_"+s, binary64.value(x)),
			call("i64.trunc_sat_f64_"+s, binary64.value(x)),
			call("i64.trunc_sat_f32_"+s, binary32.value(y)),
			call("sat_bits_"+s, i64(binary64.drawAny(r))),
			pick(r, call("pass.i32", i32(uint32(n))), call("pass.i64", i64(n)), call("pass.f32", binary32.value(y)), call("pass.f64", binary64.value(x))),
			call("i32.trunc_f64_"+s, binary64.value(x)),
			call("i64.trunc_f64_"+s, binary64.value(x)),
			call("i64.trunc_f32_"+s, binary32.value(y)))
		if strings.Contains(c.Export, ".trunc_f") && below(r, 8) > 0 {
			// Most traps would end the case early.
			f := binary64
			if c.Args[0].Value.Type == tassadar.F32 {
				f = binary32
			}
			c.Args[0].Value.Bits = f.moderate(r) &^ f.sign()
		}
		calls = append(calls, c)
	}
	return calls
}

func mixedOpsEntry() Entry {
	return Entry{
		Name:     "mixed_ops",
		About:    "Operators and small functions between i32 and f32. " + floatAbout,
		Generate: generateMixedOps,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, mixedOps())
		},
	}
}

// mixedOps are the exports of mixed_ops.wat.
func mixedOps() map[string]function {
	const f = binary32
	fromI32 := func(x uint32) uint64 { return f.fromInteger(signed(32, uint64(x))) }
	functions := map[string]function{
		"bits":      func(a *arguments) tassadar.CallResult { return returnsI32(int32(a.f32())) },
		"from_bits": func(a *arguments) tassadar.CallResult { return a.number(f, uint64(a.i32())) },
		"scaled": func(a *arguments) tassadar.CallResult {
			return a.number(f, f.mul(fromI32(a.i32()), uint64(a.f32())))
		},
		"select": func(a *arguments) tassadar.CallResult {
			x, y, first := a.f32(), a.f32(), a.i32()
			if first != 0 {
				return a.number(f, uint64(x))
			}
			return a.number(f, uint64(y))
		},
		"between": func(a *arguments) tassadar.CallResult {
			x, low, high := uint64(a.f32()), fromI32(a.i32()), fromI32(a.i32())
			return truth((f.less(low, x) || f.equal(low, x)) && f.less(x, high))
		},
		"swap": func(a *arguments) tassadar.CallResult { return returnsI32(int32(bits.ReverseBytes32(a.f32()))) },
	}
	for _, s := range []string{"s", "u"} {
		functions["convert_"+s] = convert(tassadar.I32, s == "s", f)
		functions["trunc_"+s] = trunc(f, tassadar.I32, s == "s")
		functions["trunc_sat_"+s] = saturate(f, tassadar.I32, s == "s")
		functions["sat_bits_"+s] = func(a *arguments) tassadar.CallResult {
			return f.saturated(uint64(a.i32()), tassadar.I32, s == "s")
		}
	}
	return functions
}

func generateMixedOps(r *rand.Rand) []tassadar.Call {
	const f = binary32
	var calls []tassadar.Call
	for range 24 {
		s, n, m := pick(r, "s", "u"), i32(uint32(integer(r))), i32(uint32(integer(r)))
		x, y := f.nearInteger(r), f.draw(r)
		fits := f.moderate(r) &^ f.sign()
		if below(r, 16) == 0 {
			fits = x
		}
		scale := y
		if f.isInfinite(scale) {
			scale = f.one() // zero times infinity is a NaN
		}
		calls = append(calls, pick(r,
			call("convert_"+s, n), call("trunc_"+s, f.value(fits)), call("trunc_sat_"+s, f.value(x)),
			call("sat_bits_"+s, i32(uint32(f.drawAny(r)))),
			call("bits", f.value(y)), call("from_bits", i32(uint32(y))),
			call("scaled", n, f.value(scale)), call("select", f.value(x), f.value(y), i32(uint32(below(r, 3)))),
			call("between", f.value(x), n, m), call("swap", f.value(y))))
	}
	return calls
}

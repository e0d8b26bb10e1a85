package workload

import (
	"math/big"
	"math/rand/v2"

	"tassadar"
)

func modmathEntry() Entry {
	return Entry{
		Name: "modmath",
		About: "Modular arithmetic on unsigned 64-bit integers. The program doubles and adds within 64 bits; " +
			"the reference computes with integers of any length.",
		Generate: generateModmath,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, map[string]function{
				"mulmod": refMulmod, "powmod": refPowmod, "gcd": refGCD, "inverse": refInverse, "crt": refCRT, "chain": refChain,
			})
		},
	}
}

func generateModmath(r *rand.Rand) []tassadar.Call {
	x := func() tassadar.Arg { return i64(integer(r)) }
	m1, m2 := between(r, 1, 1<<31-1), between(r, 1, 1<<31-1)
	if below(r, 2) == 0 {
		m1, m2 = between(r, 1, 60), between(r, 1, 60)
	}
	r1, r2 := below(r, m1), below(r, m2)
	if below(r, 8) == 0 {
		r1 = pick(r, -1, m1)
	}
	return []tassadar.Call{
		call("mulmod", x(), x(), x()),
		call("powmod", x(), x(), x()),
		call("gcd", x(), x()),
		call("inverse", x(), x()),
		call("crt", i32(uint32(r1)), i32(uint32(m1)), i32(uint32(r2)), i32(uint32(m2))),
		call("chain", x(), x(), x(), i32(uint32(between(r, -1, 40)))),
	}
}

// modBad is 2^64-1, which is no residue.
const modBad = ^uint64(0)

func wide(x uint64) *big.Int { return new(big.Int).SetUint64(x) }

func refMulmod(a *arguments) tassadar.CallResult {
	x, y, m := a.i64(), a.i64(), a.i64()
	if m == 0 {
		return returnsI64(modBad)
	}
	p := new(big.Int).Mul(wide(x), wide(y))
	return returnsI64(p.Mod(p, wide(m)).Uint64())
}

func refPowmod(a *arguments) tassadar.CallResult {
	x, e, m := a.i64(), a.i64(), a.i64()
	if m == 0 {
		return returnsI64(modBad)
	}
	return returnsI64(new(big.Int).Exp(wide(x), wide(e), wide(m)).Uint64())
}

func refGCD(a *arguments) tassadar.CallResult {
	return returnsI64(new(big.Int).GCD(nil, nil, wide(a.i64()), wide(a.i64())).Uint64())
}

func refInverse(a *arguments) tassadar.CallResult {
	x, m := a.i64(), a.i64()
	if m < 2 {
		return returnsI64(modBad)
	}
	inverse := new(big.Int).ModInverse(wide(x), wide(m))
	if inverse == nil {
		return returnsI64(modBad)
	}
	return returnsI64(inverse.Uint64())
}

// refCRT solves by Bezout's identity: with g = m1 s + m2 t dividing r2 - r1,
// x = r1 + m1 s (r2 - r1)/g modulo the least common multiple.
func refCRT(a *arguments) tassadar.CallResult {
	r1, m1, r2, m2 := int32(a.i32()), int32(a.i32()), int32(a.i32()), int32(a.i32())
	if m1 <= 0 || m2 <= 0 || r1 < 0 || r2 < 0 || r1 >= m1 || r2 >= m2 {
		return returnsI64(^uint64(1))
	}
	n1, n2 := big.NewInt(int64(m1)), big.NewInt(int64(m2))
	s := new(big.Int)
	g := new(big.Int).GCD(s, nil, n1, n2)
	turns, rest := new(big.Int).QuoRem(big.NewInt(int64(r2)-int64(r1)), g, new(big.Int))
	if rest.Sign() != 0 {
		return returnsI64(modBad)
	}
	x := turns.Mul(turns, s)
	x.Mul(x, n1).Add(x, big.NewInt(int64(r1)))
	period := new(big.Int).Mul(n1, n2)
	return returnsI64(x.Mod(x, period.Quo(period, g)).Uint64())
}

func refChain(a *arguments) tassadar.CallResult {
	start, c, m, count := a.i64(), a.i64(), a.i64(), int32(a.i32())
	if m == 0 || count < 0 {
		return returnsI64(modBad)
	}
	x, add, modulus := wide(start), wide(c), wide(m)
	for range count {
		x.Mul(x, x).Add(x, add).Mod(x, modulus)
	}
	return returnsI64(x.Mod(x, modulus).Uint64())
}

package workload

import (
	"math/big"
	"math/rand/v2"
	"slices"

	"tassadar"
)

func bignumEntry() Entry {
	return Entry{
		Name: "bignum",
		About: "Unsigned integers of any length in several buffers. The program works byte by byte; " +
			"the reference is the standard library's integers.",
		Generate: generateBignum,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, map[string]function{
				"add": refBignum((*big.Int).Add), "mul": refBignum((*big.Int).Mul), "compare": refCompare,
			})
		},
	}
}

func generateBignum(r *rand.Rand) []tassadar.Call {
	draw := func() tassadar.Bytes {
		b := payload(r, below(r, 48))
		switch below(r, 4) {
		case 0: // long carries
			for i := range b {
				b[i] = 0xff
			}
		case 1: // leading zeros
			clear(b[len(b)/2:])
		}
		return b
	}
	a, b := draw(), draw()
	c := b
	if below(r, 4) == 0 {
		c = append(slices.Clone(a), 0)
	}
	return []tassadar.Call{
		call("add", in(a), in(b), out(max(1, max(len(a), len(b))+between(r, -1, 2)))),
		call("mul", in(a), in(b), out(max(1, len(a)+len(b)+between(r, -2, 1)))),
		call("compare", in(a), in(c)),
	}
}

func fromLittleEndian(b []byte) *big.Int {
	b = slices.Clone(b)
	slices.Reverse(b)
	return new(big.Int).SetBytes(b)
}

func refBignum(op func(z, x, y *big.Int) *big.Int) function {
	return func(a *arguments) tassadar.CallResult {
		x, y, output := fromLittleEndian(a.in()), fromLittleEndian(a.in()), a.out()
		b := op(new(big.Int), x, y).Bytes()
		if len(b) > len(output) {
			return returnsI32(-1, output)
		}
		slices.Reverse(b)
		copy(output, b)
		return returnsI32(int32(len(b)), output)
	}
}

func refCompare(a *arguments) tassadar.CallResult {
	return returnsI32(int32(fromLittleEndian(a.in()).Cmp(fromLittleEndian(a.in()))))
}

package workload

import (
	"math/rand/v2"

	"tassadar"
)

// Result codes of f32_kernels.c.
const (
	kernelShortOutput = -1
	kernelBadLength   = -2
)

func f32KernelsEntry() Entry {
	return Entry{
		Name:     "f32_kernels",
		About:    "Dot product, polynomial, norm, scaled sum and quantization, each in a fixed order. " + f32About,
		Generate: generateKernels,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, map[string]function{
				"dot": refDot, "poly": refPoly, "norm": refNorm, "axpy": refAxpy, "quantize": refQuantize,
			})
		},
	}
}

func generateKernels(r *rand.Rand) []tassadar.Call {
	vector := func(n int) tassadar.Bytes {
		numbers := make([]uint32, n)
		for i := range numbers {
			numbers[i] = moderate(r)
			if below(r, 8) == 0 { // zeros and subnormals, no infinities
				numbers[i] &= signBit | 1<<fraction - 1
			}
		}
		return words(numbers)
	}
	n := between(r, 1, 24)
	x, y := vector(n), vector(n)
	return []tassadar.Call{
		call("dot", in(x), in(vector(between(r, 0, n)))),
		// 24 factors of at most 2 keep the polynomial finite.
		call("poly", in(x), f32(moderate(r)&(signBit|1<<fraction-1)|oneBits)),
		call("norm", in(x)),
		call("axpy", f32(moderate(r)), in(x), in(pick(r, y, y, y, vector(n+1))), out(max(1, 4*n+pick(r, 0, 0, 4, -1)))),
		call("quantize", in(x), f32(moderate(r)), out(n+pick(r, 0, 0, 3))),
	}
}

func readSingles(b []byte) []uint32 {
	var out []uint32
	for _, x := range readWords(b) {
		out = append(out, uint32(x))
	}
	return out
}

func refDot(a *arguments) tassadar.CallResult {
	x, y := readSingles(a.in()), readSingles(a.in())
	sum := uint32(0)
	for k := range min(len(x), len(y)) {
		sum = addF32(sum, mulF32(x[k], y[k]))
	}
	return a.number(sum)
}

func refPoly(a *arguments) tassadar.CallResult {
	coefficients, x := readSingles(a.in()), a.f32()
	y := uint32(0)
	for _, c := range coefficients {
		y = addF32(mulF32(y, x), c)
	}
	return a.number(y)
}

func refNorm(a *arguments) tassadar.CallResult {
	sum := uint32(0)
	for _, x := range readSingles(a.in()) {
		sum = addF32(sum, mulF32(x, x))
	}
	return a.number(sqrtF32(sum))
}

func refAxpy(a *arguments) tassadar.CallResult {
	alpha, rawX, rawY, output := a.f32(), a.in(), a.in(), a.out()
	if len(rawX) != len(rawY) || len(rawX)%4 != 0 {
		return returnsI32(kernelBadLength, output)
	}
	if len(output) < len(rawX) {
		return returnsI32(kernelShortOutput, output)
	}
	x, y := readSingles(rawX), readSingles(rawY)
	for k := range x {
		y[k] = addF32(mulF32(alpha, x[k]), y[k])
		a.number(y[k])
	}
	copy(output, words(y))
	return returnsI32(int32(len(x)), output)
}

func refQuantize(a *arguments) tassadar.CallResult {
	raw, scale, output := a.in(), a.f32(), a.out()
	if len(raw)%4 != 0 {
		return returnsI32(kernelBadLength, output)
	}
	x := readSingles(raw)
	if len(output) < len(x) {
		return returnsI32(kernelShortOutput, output)
	}
	const limit = 127
	for k := range x {
		q := wholeF32("nearest", mulF32(x[k], scale))
		a.number(q)
		z := int32(limit)
		switch {
		case negative(q) && isInfinite(q):
			z = -limit
		case !isInfinite(q) && !isNaN(q):
			whole := exact(q).Num()
			if whole.IsInt64() {
				z = int32(max(-limit, min(limit, whole.Int64())))
			} else if whole.Sign() < 0 {
				z = -limit
			}
		}
		output[k] = byte(z)
	}
	return returnsI32(int32(len(x)), output)
}

package workload

import (
	"encoding/binary"
	"math/big"
	"math/rand/v2"

	"tassadar"
)

// Result codes of f32_kernels.c and f64_kernels.c.
const (
	kernelShortOutput = -1
	kernelBadLength   = -2
)

func f32KernelsEntry() Entry { return kernelsEntry("f32_kernels", binary32) }
func f64KernelsEntry() Entry { return kernelsEntry("f64_kernels", binary64) }

func kernelsEntry(name string, f format) Entry {
	return Entry{
		Name:     name,
		About:    "Dot product, polynomial, norm, scaled sum and quantization, each in a fixed order. " + floatAbout,
		Generate: f.generateKernels,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, map[string]function{
				"dot": f.refDot, "poly": f.refPoly, "norm": f.refNorm, "axpy": f.refAxpy, "quantize": f.refQuantize,
			})
		},
	}
}

// bytes is the size of a number.
func (f format) bytes() int { return f.width() / 8 }

func (f format) generateKernels(r *rand.Rand) []tassadar.Call {
	vector := func(n int) tassadar.Bytes {
		numbers := make([]uint64, n)
		for i := range numbers {
			numbers[i] = f.moderate(r)
			if below(r, 8) == 0 { // zeros and subnormals, no infinities
				numbers[i] &= f.sign() | f.fraction()
			}
		}
		return f.layOut(numbers)
	}
	n := between(r, 1, 24)
	x, y := vector(n), vector(n)
	return []tassadar.Call{
		call("dot", in(x), in(vector(between(r, 0, n)))),
		// 24 factors of at most 2 keep the polynomial finite.
		call("poly", in(x), f.value(f.moderate(r)&(f.sign()|f.fraction())|f.one())),
		call("norm", in(x)),
		call("axpy", f.value(f.moderate(r)), in(x), in(pick(r, y, y, y, vector(n+1))), out(max(1, f.bytes()*n+pick(r, 0, 0, 4, -1)))),
		call("quantize", in(x), f.value(f.moderate(r)), out(n+pick(r, 0, 0, 3))),
	}
}

// layOut writes numbers as WebAssembly does, little-endian; read reads them and
// ignores a rest.
func (f format) layOut(numbers []uint64) tassadar.Bytes {
	b := make(tassadar.Bytes, 0, f.bytes()*len(numbers))
	for _, x := range numbers {
		b = append(b, binary.LittleEndian.AppendUint64(nil, x)[:f.bytes()]...)
	}
	return b
}

func (f format) read(b []byte) []uint64 {
	out := make([]uint64, len(b)/f.bytes())
	for i := range out {
		var word [8]byte
		copy(word[:], b[i*f.bytes():][:f.bytes()])
		out[i] = binary.LittleEndian.Uint64(word[:])
	}
	return out
}

func (f format) refDot(a *arguments) tassadar.CallResult {
	x, y := f.read(a.in()), f.read(a.in())
	sum := uint64(0)
	for k := range min(len(x), len(y)) {
		sum = f.add(sum, f.mul(x[k], y[k]))
	}
	return a.number(f, sum)
}

func (f format) refPoly(a *arguments) tassadar.CallResult {
	coefficients, x := f.read(a.in()), a.bits(f.typ())
	y := uint64(0)
	for _, c := range coefficients {
		y = f.add(f.mul(y, x), c)
	}
	return a.number(f, y)
}

func (f format) refNorm(a *arguments) tassadar.CallResult {
	sum := uint64(0)
	for _, x := range f.read(a.in()) {
		sum = f.add(sum, f.mul(x, x))
	}
	return a.number(f, f.sqrt(sum))
}

func (f format) refAxpy(a *arguments) tassadar.CallResult {
	alpha, rawX, rawY, output := a.bits(f.typ()), a.in(), a.in(), a.out()
	if len(rawX) != len(rawY) || len(rawX)%f.bytes() != 0 {
		return returnsI32(kernelBadLength, output)
	}
	if len(output) < len(rawX) {
		return returnsI32(kernelShortOutput, output)
	}
	x, y := f.read(rawX), f.read(rawY)
	for k := range x {
		y[k] = f.add(f.mul(alpha, x[k]), y[k])
		a.number(f, y[k])
	}
	copy(output, f.layOut(y))
	return returnsI32(int32(len(x)), output)
}

func (f format) refQuantize(a *arguments) tassadar.CallResult {
	raw, scale, output := a.in(), a.bits(f.typ()), a.out()
	if len(raw)%f.bytes() != 0 {
		return returnsI32(kernelBadLength, output)
	}
	x := f.read(raw)
	if len(output) < len(x) {
		return returnsI32(kernelShortOutput, output)
	}
	for k := range x {
		q := f.whole("nearest", f.mul(x[k], scale))
		a.number(f, q)
		output[k] = byte(f.clamped(q, -127, 127))
	}
	return returnsI32(int32(len(x)), output)
}

// clamped is a number without its fraction, from low to high; low for a NaN.
func (f format) clamped(x uint64, low, high int64) int64 {
	z, ok := f.integer(x)
	switch {
	case f.isNaN(x) || !ok && f.negative(x) || ok && z.Cmp(big.NewInt(low)) < 0:
		return low
	case !ok || z.Cmp(big.NewInt(high)) > 0:
		return high
	}
	return z.Int64()
}

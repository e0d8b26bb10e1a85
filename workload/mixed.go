package workload

import (
	"math/big"
	"math/rand/v2"

	"tassadar"
)

// Result codes of mixed_kernels.c.
const (
	mixedShortOutput = -1
	mixedBadLength   = -2
	mixedBadArgument = -3
)

func mixedKernelsEntry() Entry {
	return Entry{
		Name:     "mixed_kernels",
		About:    "Quantization and back, integer dot product with scales, histogram, mean, and fixed-point numbers. " + floatAbout,
		Generate: generateMixed,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, map[string]function{
				"quantize": refQuantizeZero, "dequantize": refDequantize, "dot_scaled": refDotScaled,
				"histogram": refHistogram, "mean": refMean, "fixed": refFixed,
			})
		},
	}
}

func generateMixed(r *rand.Rand) []tassadar.Call {
	const f = binary32
	vector := func(draw func() uint64) tassadar.Bytes {
		numbers := make([]uint64, below(r, 24))
		for i := range numbers {
			numbers[i] = draw()
		}
		return f.layOut(numbers)
	}
	moderate := func() uint64 { return f.moderate(r) }
	items := make([]int32, below(r, 24))
	for i := range items {
		items[i] = int32(integer(r))
	}
	x, bytes := vector(func() uint64 { return f.draw(r) }), payload(r, below(r, 30))
	zero := i32(uint32(pick(r, 0, 128, 255, below(r, 256), below(r, 256), -1, 256)))
	scale := f.value(pick(r, f.moderate(r), f.draw(r)))
	if f.isInfinite(scale.Value.Bits) { // infinity times 0 is a NaN, which a kernel may take but not return
		scale = f.value(f.one())
	}
	room := func(size int) tassadar.Arg { return out(max(1, size+pick(r, 0, 0, 0, 3, -1))) }
	return []tassadar.Call{
		call("quantize", in(x), scale, zero, room(len(x)/4)),
		call("dequantize", in(bytes), scale, zero, room(4*len(bytes))),
		call("dot_scaled", in(bytes), f.value(f.moderate(r)), in(payload(r, below(r, 30))), f.value(f.moderate(r))),
		call("histogram", in(vector(moderate)), f.value(f.moderate(r)), f.value(f.moderate(r)&^f.sign()), out(4*between(r, 1, 12))),
		call("histogram", in(x), f.value(f.draw(r)), f.value(f.draw(r)), out(4*between(r, 1, 12))),
		call("mean", in(words(items))),
		call("fixed", f.value(f.draw(r)), i32(uint32(between(r, -1, 31)))),
		call("fixed", f.value(f.moderate(r)), i32(uint32(below(r, 20)))),
	}
}

func refQuantizeZero(a *arguments) tassadar.CallResult {
	const f = binary32
	raw, scale, zero, output := a.in(), uint64(a.f32()), int32(a.i32()), a.out()
	switch {
	case len(raw)%4 != 0:
		return returnsI32(mixedBadLength, output)
	case zero < 0 || zero > 255:
		return returnsI32(mixedBadArgument, output)
	case len(output) < len(raw)/4:
		return returnsI32(mixedShortOutput, output)
	}
	for k, x := range f.read(raw) {
		q := f.clamped(f.whole("nearest", f.mul(x, scale)), -1000, 1000) + int64(zero)
		output[k] = byte(max(0, min(q, 255)))
	}
	return returnsI32(int32(len(raw)/4), output)
}

func refDequantize(a *arguments) tassadar.CallResult {
	const f = binary32
	x, scale, zero, output := a.in(), uint64(a.f32()), int32(a.i32()), a.out()
	switch {
	case zero < 0 || zero > 255:
		return returnsI32(mixedBadArgument, output)
	case len(output)/4 < len(x):
		return returnsI32(mixedShortOutput, output)
	}
	var numbers []uint64
	for _, b := range x {
		y := f.mul(f.fromInteger(big.NewInt(int64(b)-int64(zero))), scale)
		a.number(f, y)
		numbers = append(numbers, y)
	}
	copy(output, f.layOut(numbers))
	return returnsI32(int32(len(x)), output)
}

func refDotScaled(a *arguments) tassadar.CallResult {
	const f = binary32
	x, xScale, y, yScale := a.in(), uint64(a.f32()), a.in(), uint64(a.f32())
	sum := new(big.Int)
	for k := range min(len(x), len(y)) {
		sum.Add(sum, big.NewInt(int64(int8(x[k]))*int64(int8(y[k]))))
	}
	return a.number(f, f.mul(f.fromInteger(sum), f.mul(xScale, yScale)))
}

func refHistogram(a *arguments) tassadar.CallResult {
	const f = binary32
	raw, low, width, output := a.in(), uint64(a.f32()), uint64(a.f32()), a.out()
	if len(raw)%4 != 0 {
		return returnsI32(mixedBadLength, output)
	}
	if !f.less(0, width) {
		return returnsI32(mixedBadArgument, output)
	}
	bins, counted := make([]int32, len(output)/4), int32(0)
	for _, x := range f.read(raw) {
		at := f.div(f.sub(x, low), width)
		// Minus zero is in the first bin, and what is a little below it is not.
		if z, ok := f.integer(at); ok && !f.less(at, 0) && z.Cmp(big.NewInt(int64(len(bins)))) < 0 {
			bins[z.Int64()]++
			counted++
		}
	}
	copy(output, words(bins))
	return returnsI32(counted, output)
}

func refMean(a *arguments) tassadar.CallResult {
	const f = binary32
	x := readWords(a.in())
	if len(x) == 0 {
		return a.number(f, 0)
	}
	sum := uint64(0)
	for _, n := range x {
		sum = f.add(sum, f.fromInteger(big.NewInt(int64(n))))
	}
	return a.number(f, f.div(sum, f.fromInteger(big.NewInt(int64(len(x))))))
}

func refFixed(a *arguments) tassadar.CallResult {
	const f = binary32
	x, digits := uint64(a.f32()), int32(a.i32())
	if digits < 0 || digits > 30 || f.isNaN(x) {
		return returnsI32(0)
	}
	y := f.mul(x, f.fromInteger(new(big.Int).Lsh(big.NewInt(1), uint(digits))))
	const limit = 1 << 30
	return returnsI32(int32(f.clamped(y, -limit, limit)))
}

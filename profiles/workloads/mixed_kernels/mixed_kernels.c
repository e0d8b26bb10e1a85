// Kernels in which i32 and f32 meet: quantization with a zero point and back, an
// integer dot product with scales, a histogram, a mean and fixed-point numbers.
// Every float operation is rounded once, in a fixed order; a NaN is never
// converted.

typedef int i32;
typedef float f32;
typedef signed char i8;
typedef unsigned char u8;
typedef int word __attribute__((aligned(1))); // buffers come at any address
typedef float number __attribute__((aligned(1)));

#define EXPORT(name) __attribute__((export_name(name)))

enum { SHORT_OUTPUT = -1, BAD_LENGTH = -2, BAD_ARGUMENT = -3 };

static void clear(void *out, i32 bytes) {
	for (i32 k = 0; k < bytes; k++)
		((u8 *)out)[k] = 0;
}

// quantize writes x[k]*scale, rounded to nearest even, plus zero, clamped to a
// byte. A NaN becomes 0.
EXPORT("quantize") i32 quantize(const number *x, i32 xBytes, f32 scale, i32 zero, u8 *out, i32 outBytes) {
	clear(out, outBytes);
	if (xBytes % 4)
		return BAD_LENGTH;
	if (zero < 0 || zero > 255)
		return BAD_ARGUMENT;
	if (outBytes < xBytes / 4)
		return SHORT_OUTPUT;
	for (i32 k = 0; k < xBytes / 4; k++) {
		f32 q = __builtin_rintf(x[k] * scale);
		i32 z = (i32)(q >= 1000 ? 1000 : q > -1000 ? q : -1000) + zero;
		out[k] = z < 0 ? 0 : z > 255 ? 255 : (u8)z;
	}
	return xBytes / 4;
}

// dequantize writes (x[k]-zero)*scale.
EXPORT("dequantize") i32 dequantize(const u8 *x, i32 xBytes, f32 scale, i32 zero, number *out, i32 outBytes) {
	clear(out, outBytes);
	if (zero < 0 || zero > 255)
		return BAD_ARGUMENT;
	if (outBytes / 4 < xBytes)
		return SHORT_OUTPUT;
	for (i32 k = 0; k < xBytes; k++)
		out[k] = (f32)(x[k] - zero) * scale;
	return xBytes;
}

// dot_scaled is the integer dot product of signed bytes, times both scales.
EXPORT("dot_scaled") f32 dotScaled(const i8 *x, i32 xBytes, f32 xScale, const i8 *y, i32 yBytes, f32 yScale) {
	i32 sum = 0;
	for (i32 k = 0; k < (xBytes < yBytes ? xBytes : yBytes); k++)
		sum += x[k] * y[k];
	return (f32)sum * (xScale * yScale);
}

// histogram counts x in bins of a width from low on, an i32 a bin, and returns
// how many fell into one.
EXPORT("histogram") i32 histogram(const number *x, i32 xBytes, f32 low, f32 width, word *out, i32 outBytes) {
	clear(out, outBytes);
	i32 bins = outBytes / 4, counted = 0;
	if (xBytes % 4)
		return BAD_LENGTH;
	if (!(width > 0))
		return BAD_ARGUMENT;
	for (i32 k = 0; k < xBytes / 4; k++) {
		f32 at = (x[k] - low) / width;
		if (at >= 0 && at < (f32)bins) {
			out[(i32)at]++;
			counted++;
		}
	}
	return counted;
}

// mean is the sum in index order, each item converted, over the count; 0 of
// nothing.
EXPORT("mean") f32 mean(const word *x, i32 xBytes) {
	i32 n = xBytes / 4;
	f32 sum = 0;
	for (i32 k = 0; k < n; k++)
		sum = sum + (f32)x[k];
	return n == 0 ? 0 : sum / (f32)n;
}

// fixed is x as a fixed-point number with so many bits after the point, towards
// zero and saturated at 2^30; 0 for a NaN or more than 30 bits.
EXPORT("fixed") i32 fixed(f32 x, i32 bits) {
	if (bits < 0 || bits > 30)
		return 0;
	f32 y = x * (f32)(1 << bits), limit = 1073741824;
	if (y >= limit)
		return 1073741824;
	if (y <= -limit)
		return -1073741824;
	return y == y ? (i32)y : 0;
}

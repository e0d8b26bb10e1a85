// Double-precision kernels with every operation in a fixed order, each rounded
// once. WebAssembly has no fused multiply-add, and contraction is off as well.

typedef int i32;
typedef signed char i8;
typedef double f64;
typedef double number __attribute__((aligned(1))); // buffers come at any address

#define EXPORT(name) __attribute__((export_name(name)))

enum { SHORT_OUTPUT = -1, BAD_LENGTH = -2 };

static void clear(void *out, i32 bytes) {
	for (i32 k = 0; k < bytes; k++)
		((unsigned char *)out)[k] = 0;
}

// dot sums a[k]*b[k] from +0 in index order over the shorter length.
EXPORT("dot") f64 dot(const number *a, i32 aBytes, const number *b, i32 bBytes) {
	i32 n = (aBytes < bBytes ? aBytes : bBytes) / 8;
	f64 sum = 0;
	for (i32 k = 0; k < n; k++)
		sum = sum + a[k] * b[k];
	return sum;
}

// poly evaluates a polynomial by Horner's rule, highest coefficient first, from +0.
EXPORT("poly") f64 poly(const number *coefficients, i32 bytes, f64 x) {
	f64 y = 0;
	for (i32 k = 0; k < bytes / 8; k++)
		y = y * x + coefficients[k];
	return y;
}

// norm is the square root of the sum of squares, in index order from +0.
EXPORT("norm") f64 norm(const number *a, i32 bytes) {
	f64 sum = 0;
	for (i32 k = 0; k < bytes / 8; k++)
		sum = sum + a[k] * a[k];
	return __builtin_sqrt(sum);
}

// axpy writes alpha*x[k] + y[k] and returns the count, or a negative result
// code and zeros.
EXPORT("axpy") i32 axpy(f64 alpha, const number *x, i32 xBytes, const number *y, i32 yBytes, number *out, i32 outBytes) {
	clear(out, outBytes);
	if (xBytes != yBytes || xBytes % 8)
		return BAD_LENGTH;
	if (outBytes < xBytes)
		return SHORT_OUTPUT;
	for (i32 k = 0; k < xBytes / 8; k++)
		out[k] = alpha * x[k] + y[k];
	return xBytes / 8;
}

// quantize writes x[k]*scale, rounded to nearest even and clamped to
// [-127, 127], as signed bytes.
EXPORT("quantize") i32 quantize(const number *x, i32 xBytes, f64 scale, i8 *out, i32 outBytes) {
	clear(out, outBytes);
	if (xBytes % 8)
		return BAD_LENGTH;
	if (outBytes < xBytes / 8)
		return SHORT_OUTPUT;
	for (i32 k = 0; k < xBytes / 8; k++) {
		f64 q = __builtin_rint(x[k] * scale);
		out[k] = q >= 127 ? 127 : q <= -127 ? -127 : (i8)(i32)q;
	}
	return xBytes / 8;
}

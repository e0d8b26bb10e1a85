// After Embench's edn: filters of 16-bit samples in fixed point. Sums are of 64 bits
// and are shifted right by 15, rounding down.

typedef int i32;
typedef long long i64;
typedef unsigned char u8;

#define EXPORT(name) __attribute__((export_name(name)))

enum { BAD_LENGTH = -1, SHORT_OUTPUT = -2 };

typedef short sample __attribute__((aligned(1)));

static i32 clipped(i64 x) { return x > 32767 ? 32767 : x < -32768 ? -32768 : (i32)x; }

static i32 check(i32 inBytes, i32 tapBytes, u8 *out, i32 outBytes) {
	for (i32 i = 0; i < outBytes; i++)
		out[i] = 0;
	if (inBytes % 2 || tapBytes % 2)
		return BAD_LENGTH;
	return outBytes < inBytes ? SHORT_OUTPUT : 0;
}

// fir writes the samples after a filter of finite response, and returns how many.
EXPORT("fir") i32 fir(const sample *in, i32 inBytes, const sample *taps, i32 tapBytes, sample *out, i32 outBytes) {
	i32 code = check(inBytes, tapBytes, (u8 *)out, outBytes);
	if (code)
		return code;
	for (i32 i = 0; i < inBytes / 2; i++) {
		i64 sum = 0;
		for (i32 k = 0; k < tapBytes / 2 && k <= i; k++)
			sum += (i64)in[i - k] * taps[k];
		out[i] = (sample)clipped(sum >> 15);
	}
	return inBytes / 2;
}

// biquad is a filter of second order by its five coefficients: three of the input,
// two of the output.
EXPORT("biquad") i32 biquad(const sample *in, i32 inBytes, const sample *c, i32 cBytes, sample *out, i32 outBytes) {
	i32 code = check(inBytes, cBytes, (u8 *)out, outBytes);
	if (code)
		return code;
	if (cBytes != 10)
		return BAD_LENGTH;
	i32 x1 = 0, x2 = 0, y1 = 0, y2 = 0;
	for (i32 i = 0; i < inBytes / 2; i++) {
		i32 x = in[i];
		i64 sum = (i64)c[0] * x + (i64)c[1] * x1 + (i64)c[2] * x2 - (i64)c[3] * y1 - (i64)c[4] * y2;
		i32 y = clipped(sum >> 15);
		x2 = x1, x1 = x, y2 = y1, y1 = y;
		out[i] = (sample)y;
	}
	return inBytes / 2;
}

// energy is the sum of the squares.
EXPORT("energy") i64 energy(const sample *in, i32 inBytes) {
	i64 sum = 0;
	if (inBytes % 2)
		return BAD_LENGTH;
	for (i32 i = 0; i < inBytes / 2; i++)
		sum += (i64)in[i] * in[i];
	return sum;
}

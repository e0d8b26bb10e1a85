// Base64 (RFC 4648, section 4) with padding, and back. What is not written exactly so
// is refused: other signs, missing padding, bits behind the end that are not zero.

typedef int i32;
typedef unsigned u32;
typedef unsigned char u8;

#define EXPORT(name) __attribute__((export_name(name)))

enum { BAD_TEXT = -1, SHORT_OUTPUT = -2 };

static const char signs[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static i32 clear(u8 *out, i32 outBytes, i32 code) {
	for (i32 i = 0; i < outBytes; i++)
		out[i] = 0;
	return code;
}

// encode returns the length of the text.
EXPORT("encode") i32 encode(const u8 *in, i32 n, u8 *out, i32 outBytes) {
	i32 size = (n + 2) / 3 * 4;
	clear(out, outBytes, 0);
	if (outBytes < size)
		return SHORT_OUTPUT;
	for (i32 i = 0, o = 0; i < n; i += 3, o += 4) {
		u32 x = (u32)in[i] << 16 | (i + 1 < n ? (u32)in[i + 1] << 8 : 0) | (i + 2 < n ? in[i + 2] : 0);
		out[o] = (u8)signs[x >> 18];
		out[o + 1] = (u8)signs[x >> 12 & 63];
		out[o + 2] = i + 1 < n ? (u8)signs[x >> 6 & 63] : '=';
		out[o + 3] = i + 2 < n ? (u8)signs[x & 63] : '=';
	}
	return size;
}

static i32 value(u8 c) {
	for (i32 i = 0; i < 64; i++)
		if ((u8)signs[i] == c)
			return i;
	return -1;
}

// decode returns the number of bytes.
EXPORT("decode") i32 decode(const u8 *in, i32 n, u8 *out, i32 outBytes) {
	i32 size = n / 4 * 3, o = 0;
	clear(out, outBytes, 0);
	if (n % 4)
		return BAD_TEXT;
	if (n > 0 && in[n - 1] == '=')
		size -= in[n - 2] == '=' ? 2 : 1;
	if (outBytes < size)
		return SHORT_OUTPUT;
	for (i32 i = 0; i < n; i += 4) {
		i32 keep = i + 4 == n ? size - o : 3;
		u32 x = 0;
		for (i32 k = 0; k < 4; k++) {
			i32 v = k > keep ? 0 : value(in[i + k]);
			if (v < 0)
				return clear(out, outBytes, BAD_TEXT);
			x = x << 6 | (u32)v;
		}
		if (x & ((1u << (24 - 8 * keep)) - 1))
			return clear(out, outBytes, BAD_TEXT);
		for (i32 k = 0; k < keep; k++)
			out[o++] = (u8)(x >> (16 - 8 * k));
	}
	return size;
}

// Unsigned integers of any length as little-endian bytes: addition, product
// and comparison over several buffers.

typedef int i32;
typedef unsigned u32;
typedef unsigned char u8;

#define EXPORT(name) __attribute__((export_name(name)))

enum { SHORT_OUTPUT = -1 };

static void clear(u8 *out, i32 bytes) {
	for (i32 k = 0; k < bytes; k++)
		out[k] = 0;
}

static i32 significant(const u8 *a, i32 bytes) {
	while (bytes > 0 && a[bytes - 1] == 0)
		bytes--;
	return bytes;
}

// add writes a+b and returns its number of significant bytes, or -1 and zeros
// if it does not fit.
EXPORT("add") i32 add(const u8 *a, i32 aBytes, const u8 *b, i32 bBytes, u8 *out, i32 outBytes) {
	clear(out, outBytes);
	i32 na = significant(a, aBytes), nb = significant(b, bBytes), n = na > nb ? na : nb;
	u32 carry = 0;
	for (i32 k = 0; k < n || carry; k++) {
		if (k >= outBytes) {
			clear(out, outBytes);
			return SHORT_OUTPUT;
		}
		carry += (k < na ? a[k] : 0) + (k < nb ? b[k] : 0);
		out[k] = (u8)carry;
		carry >>= 8;
	}
	return significant(out, outBytes);
}

// mul writes a*b; otherwise as add.
EXPORT("mul") i32 mul(const u8 *a, i32 aBytes, const u8 *b, i32 bBytes, u8 *out, i32 outBytes) {
	clear(out, outBytes);
	i32 na = significant(a, aBytes), nb = significant(b, bBytes);
	for (i32 i = 0; i < na; i++) {
		u32 carry = 0;
		for (i32 j = 0; j < nb || carry; j++) {
			i32 at = i + j;
			u32 x = carry + (j < nb ? a[i] * (u32)b[j] : 0);
			if (at < outBytes) {
				x += out[at];
				out[at] = (u8)x;
			} else if (x) {
				clear(out, outBytes);
				return SHORT_OUTPUT;
			}
			carry = x >> 8;
		}
	}
	return significant(out, outBytes);
}

// compare returns -1, 0 or 1.
EXPORT("compare") i32 compare(const u8 *a, i32 aBytes, const u8 *b, i32 bBytes) {
	i32 na = significant(a, aBytes), nb = significant(b, bBytes);
	if (na != nb)
		return na < nb ? -1 : 1;
	for (i32 k = na - 1; k >= 0; k--)
		if (a[k] != b[k])
			return a[k] < b[k] ? -1 : 1;
	return 0;
}

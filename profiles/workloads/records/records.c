// Eight-byte numbers in buffers: sums of products in 64 and in 128 bits, and
// records of 16 bytes (an i32 tag, an i32 index, an i64 key) packed from
// columns, unpacked, sorted and searched.

typedef int i32;
typedef long long i64;
typedef unsigned u32;
typedef unsigned long long u64;
typedef unsigned char u8;
typedef int word __attribute__((aligned(1))); // buffers come at any address
typedef long long number __attribute__((aligned(1)));
typedef struct {
	word tag, index;
	number key;
} __attribute__((packed)) record;

#define EXPORT(name) __attribute__((export_name(name)))

enum { SHORT_OUTPUT = -1, BAD_LENGTH = -2, NOT_FOUND = -3 };

static void clear(void *out, i32 bytes) {
	for (i32 k = 0; k < bytes; k++)
		((u8 *)out)[k] = 0;
}

// dot is the sum of products modulo 2^64 over the shorter length.
EXPORT("dot") i64 dot(const number *x, i32 xBytes, const number *y, i32 yBytes) {
	u64 sum = 0;
	for (i32 k = 0; k < (xBytes < yBytes ? xBytes : yBytes) / 8; k++)
		sum += (u64)x[k] * (u64)y[k];
	return (i64)sum;
}

// product adds x*y, signed, to a pair of 64-bit halves.
static void product(i64 x, i64 y, u64 *low, u64 *high) {
	u64 a = (u64)x, b = (u64)y, mask = 0xffffffffull;
	u64 ll = (a & mask) * (b & mask), lh = (a & mask) * (b >> 32), hl = (a >> 32) * (b & mask), hh = (a >> 32) * (b >> 32);
	u64 middle = (ll >> 32) + (lh & mask) + (hl & mask);
	u64 lo = middle << 32 | (ll & mask), hi = hh + (lh >> 32) + (hl >> 32) + (middle >> 32);
	hi -= (x < 0 ? b : 0) + (y < 0 ? a : 0);
	*low += lo;
	*high += hi + (*low < lo);
}

// dot_wide writes the sum of products modulo 2^128 as a pair, the low half
// first, and returns how many products there are.
EXPORT("dot_wide") i32 dotWide(const number *x, i32 xBytes, const number *y, i32 yBytes, number *out, i32 outBytes) {
	clear(out, outBytes);
	if (outBytes < 16)
		return SHORT_OUTPUT;
	i32 n = (xBytes < yBytes ? xBytes : yBytes) / 8;
	u64 low = 0, high = 0;
	for (i32 k = 0; k < n; k++)
		product(x[k], y[k], &low, &high);
	out[0] = (i64)low;
	out[1] = (i64)high;
	return n;
}

// pack makes records of two columns and returns how many; the index of a record
// is its place.
EXPORT("pack") i32 pack(const word *tags, i32 tagBytes, const number *keys, i32 keyBytes, record *out, i32 outBytes) {
	clear(out, outBytes);
	i32 n = tagBytes / 4;
	if (tagBytes % 4 || keyBytes % 8 || keyBytes / 8 != n)
		return BAD_LENGTH;
	if (outBytes / 16 < n)
		return SHORT_OUTPUT;
	for (i32 k = 0; k < n; k++) {
		out[k].tag = tags[k];
		out[k].index = k;
		out[k].key = keys[k];
	}
	return n;
}

// unpack makes two columns of records and returns how many records there are.
EXPORT("unpack") i32 unpack(const record *in, i32 inBytes, word *tags, i32 tagBytes, number *keys, i32 keyBytes) {
	clear(tags, tagBytes);
	clear(keys, keyBytes);
	i32 n = inBytes / 16;
	if (inBytes % 16)
		return BAD_LENGTH;
	if (tagBytes / 4 < n || keyBytes / 8 < n)
		return SHORT_OUTPUT;
	for (i32 k = 0; k < n; k++) {
		tags[k] = in[k].tag;
		keys[k] = in[k].key;
	}
	return n;
}

// sort writes the records in the order of their keys, equal keys as they came.
EXPORT("sort") i32 sort(const record *in, i32 inBytes, record *out, i32 outBytes) {
	clear(out, outBytes);
	i32 n = inBytes / 16;
	if (inBytes % 16)
		return BAD_LENGTH;
	if (outBytes / 16 < n)
		return SHORT_OUTPUT;
	for (i32 k = 0; k < n; k++) {
		i32 at = k;
		for (; at > 0 && out[at - 1].key > in[k].key; at--) {
			out[at].tag = out[at - 1].tag;
			out[at].index = out[at - 1].index;
			out[at].key = out[at - 1].key;
		}
		out[at].tag = in[k].tag;
		out[at].index = in[k].index;
		out[at].key = in[k].key;
	}
	return n;
}

// find returns the place of the first record with a key, by bisection of sorted
// records.
EXPORT("find") i32 find(const record *in, i32 inBytes, i64 key) {
	i32 low = 0, high = inBytes / 16;
	while (low < high) {
		i32 middle = (low + high) / 2;
		if (in[middle].key < key)
			low = middle + 1;
		else
			high = middle;
	}
	return low < inBytes / 16 && in[low].key == key ? low : NOT_FOUND;
}

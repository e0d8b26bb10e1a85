// Sorts signed numbers of 32 bits in three ways: by a heap, by Shell's method with
// Ciura's gaps, and by digits of 8 bits from the lowest. All give the same.

typedef int i32;
typedef unsigned u32;
typedef unsigned char u8;
typedef int word __attribute__((aligned(1))); // buffers come at any address

#define EXPORT(name) __attribute__((export_name(name)))

enum { MOST = 1024, TOO_MANY = -1, BAD_LENGTH = -2, SHORT_OUTPUT = -3 };

static i32 items[MOST], other[MOST];

static void swap(i32 *a, i32 *b) {
	i32 t = *a;
	*a = *b;
	*b = t;
}

static void sink(i32 at, i32 n) {
	for (;;) {
		i32 child = 2 * at + 1;
		if (child >= n)
			return;
		if (child + 1 < n && items[child + 1] > items[child])
			child++;
		if (items[at] >= items[child])
			return;
		swap(&items[at], &items[child]);
		at = child;
	}
}

static void byHeap(i32 n) {
	for (i32 i = n / 2 - 1; i >= 0; i--)
		sink(i, n);
	for (i32 i = n - 1; i > 0; i--) {
		swap(&items[0], &items[i]);
		sink(0, i);
	}
}

static void byGaps(i32 n) {
	static const i32 gaps[] = {701, 301, 132, 57, 23, 10, 4, 1};
	for (i32 g = 0; g < 8; g++)
		for (i32 i = gaps[g]; i < n; i++) {
			i32 x = items[i], j = i;
			for (; j >= gaps[g] && items[j - gaps[g]] > x; j -= gaps[g])
				items[j] = items[j - gaps[g]];
			items[j] = x;
		}
}

static void byDigits(i32 n) {
	i32 *from = items, *to = other;
	for (i32 shift = 0; shift < 32; shift += 8) {
		i32 starts[257];
		for (i32 d = 0; d <= 256; d++)
			starts[d] = 0;
		for (i32 i = 0; i < n; i++)
			starts[(((u32)from[i] ^ 0x80000000u) >> shift & 255) + 1]++;
		for (i32 d = 0; d < 256; d++)
			starts[d + 1] += starts[d];
		for (i32 i = 0; i < n; i++)
			to[starts[((u32)from[i] ^ 0x80000000u) >> shift & 255]++] = from[i];
		i32 *t = from;
		from = to;
		to = t;
	}
}

static i32 sort(void (*how)(i32), const word *in, i32 inBytes, word *out, i32 outBytes) {
	i32 n = inBytes / 4;
	for (i32 i = 0; i < outBytes; i++)
		((u8 *)out)[i] = 0;
	if (inBytes % 4)
		return BAD_LENGTH;
	if (n > MOST)
		return TOO_MANY;
	if (outBytes < inBytes)
		return SHORT_OUTPUT;
	for (i32 i = 0; i < n; i++)
		items[i] = in[i];
	how(n);
	for (i32 i = 0; i < n; i++)
		out[i] = items[i];
	return n;
}

// Each writes the numbers in order and returns how many, or a negative result code
// and zeros.
EXPORT("heap") i32 heap(const word *in, i32 inBytes, word *out, i32 outBytes) { return sort(byHeap, in, inBytes, out, outBytes); }
EXPORT("shell") i32 shell(const word *in, i32 inBytes, word *out, i32 outBytes) { return sort(byGaps, in, inBytes, out, outBytes); }
EXPORT("radix") i32 radix(const word *in, i32 inBytes, word *out, i32 outBytes) { return sort(byDigits, in, inBytes, out, outBytes); }

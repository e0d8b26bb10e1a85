// Two sorted i32 sequences in, one caller-owned sequence out.

typedef int i32;
typedef int item __attribute__((aligned(1))); // buffers come at any address

#define EXPORT(name) __attribute__((export_name(name)))

enum { SHORT_OUTPUT = -1, BAD_LENGTH = -2, NOT_SORTED = -3 };

static i32 check(const item *a, i32 aBytes, const item *b, i32 bBytes, item *out, i32 outBytes) {
	for (i32 k = 0; k < outBytes; k++)
		((unsigned char *)out)[k] = 0;
	if (aBytes % 4 || bBytes % 4)
		return BAD_LENGTH;
	for (i32 k = 1; k < aBytes / 4; k++)
		if (a[k - 1] > a[k])
			return NOT_SORTED;
	for (i32 k = 1; k < bBytes / 4; k++)
		if (b[k - 1] > b[k])
			return NOT_SORTED;
	return 0;
}

// merge writes all items of both in order and returns how many, or a negative
// result code and zeros.
EXPORT("merge") i32 merge(const item *a, i32 aBytes, const item *b, i32 bBytes, item *out, i32 outBytes) {
	i32 code = check(a, aBytes, b, bBytes, out, outBytes);
	if (code)
		return code;
	if (outBytes < aBytes + bBytes)
		return SHORT_OUTPUT;
	i32 i = 0, j = 0, k = 0, na = aBytes / 4, nb = bBytes / 4;
	while (i < na || j < nb) {
		if (j == nb || (i < na && a[i] <= b[j]))
			out[k++] = a[i++];
		else
			out[k++] = b[j++];
	}
	return k;
}

// common writes the distinct items that are in both, in order, and returns how
// many. Items that do not fit are not written, and the result is then -1.
EXPORT("common") i32 common(const item *a, i32 aBytes, const item *b, i32 bBytes, item *out, i32 outBytes) {
	i32 code = check(a, aBytes, b, bBytes, out, outBytes);
	if (code)
		return code;
	i32 i = 0, j = 0, k = 0, na = aBytes / 4, nb = bBytes / 4, room = outBytes / 4, spilled = 0;
	while (i < na && j < nb) {
		if (a[i] < b[j])
			i++;
		else if (a[i] > b[j])
			j++;
		else {
			i32 x = a[i];
			if (k < room)
				out[k++] = x;
			else
				spilled = 1;
			while (i < na && a[i] == x)
				i++;
			while (j < nb && b[j] == x)
				j++;
		}
	}
	return spilled ? SHORT_OUTPUT : k;
}

// Patterns of file names: * any bytes, ? one byte, [a-z] one of a range, [!a-z] none of
// it, \ the next byte itself. The matcher goes back to the last star.

typedef int i32;
typedef unsigned char u8;

#define EXPORT(name) __attribute__((export_name(name)))

enum { BAD_PATTERN = -1 };

// width is how long the first sign of a pattern is, 0 for a broken one.
static i32 width(const u8 *p, i32 n) {
	if (p[0] == '\\')
		return n < 2 ? 0 : 2;
	if (p[0] != '[')
		return 1;
	i32 i = n > 1 && p[1] == '!' ? 2 : 1;
	return i + 3 < n && p[i + 1] == '-' && p[i + 3] == ']' && p[i] <= p[i + 2] ? i + 4 : 0;
}

static i32 fits(const u8 *p, u8 c) {
	switch (p[0]) {
	case '?':
		return 1;
	case '\\':
		return p[1] == c;
	case '[':
		return p[1] == '!' ? !(c >= p[2] && c <= p[4]) : c >= p[1] && c <= p[3];
	}
	return p[0] == c;
}

// match is 1 where the whole text fits the pattern.
EXPORT("match") i32 match(const u8 *p, i32 n, const u8 *s, i32 m) {
	for (i32 i = 0; i < n;) {
		i32 w = width(p + i, n - i);
		if (w == 0)
			return BAD_PATTERN;
		i += w;
	}
	i32 i = 0, j = 0, star = -1, from = 0;
	while (j < m) {
		if (i < n && p[i] == '*') {
			star = ++i;
			from = j;
		} else if (i < n && fits(p + i, s[j])) {
			i += width(p + i, n - i);
			j++;
		} else if (star >= 0) {
			i = star;
			j = ++from;
		} else
			return 0;
	}
	while (i < n && p[i] == '*')
		i++;
	return i == n;
}

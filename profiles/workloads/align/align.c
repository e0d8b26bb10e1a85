// How texts of up to 128 bytes are alike, by tables of which two rows are kept: the
// distance of edits, and the length of the longest common subsequence.

typedef int i32;
typedef unsigned char u8;

#define EXPORT(name) __attribute__((export_name(name)))

enum { MOST = 128, TOO_LONG = -1 };

static i32 rows[2][MOST + 1];

static i32 least(i32 a, i32 b) { return a < b ? a : b; }
static i32 most(i32 a, i32 b) { return a > b ? a : b; }

// distance is the least number of bytes to insert, remove or replace.
EXPORT("distance") i32 distance(const u8 *a, i32 n, const u8 *b, i32 m) {
	if (n > MOST || m > MOST)
		return TOO_LONG;
	for (i32 j = 0; j <= m; j++)
		rows[0][j] = j;
	for (i32 i = 1; i <= n; i++) {
		i32 *now = rows[i & 1], *was = rows[~i & 1];
		now[0] = i;
		for (i32 j = 1; j <= m; j++)
			now[j] = least(was[j - 1] + (a[i - 1] != b[j - 1]), least(was[j], now[j - 1]) + 1);
	}
	return rows[n & 1][m];
}

// common is the length of the longest common subsequence.
EXPORT("common") i32 common(const u8 *a, i32 n, const u8 *b, i32 m) {
	if (n > MOST || m > MOST)
		return TOO_LONG;
	for (i32 j = 0; j <= m; j++)
		rows[0][j] = 0;
	for (i32 i = 1; i <= n; i++) {
		i32 *now = rows[i & 1], *was = rows[~i & 1];
		now[0] = 0;
		for (i32 j = 1; j <= m; j++)
			now[j] = a[i - 1] == b[j - 1] ? was[j - 1] + 1 : most(was[j], now[j - 1]);
	}
	return rows[n & 1][m];
}

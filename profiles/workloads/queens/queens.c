// Queens on a board of n by n, n up to 8, none of which attacks another, by search
// with sets of columns and diagonals as bits.

typedef int i32;
typedef unsigned u32;
typedef unsigned char u8;

#define EXPORT(name) __attribute__((export_name(name)))

enum { MOST = 8, BAD_SIZE = -1, SHORT_OUTPUT = -2 };

static i32 found;
static u8 columns[MOST], first[MOST];

static void place(i32 row, i32 n, u32 taken, u32 left, u32 right) {
	if (row == n) {
		if (found++ == 0)
			for (i32 i = 0; i < n; i++)
				first[i] = columns[i];
		return;
	}
	for (i32 c = 0; c < n; c++) {
		u32 bit = 1u << c;
		if ((taken | left | right) & bit)
			continue;
		columns[row] = (u8)c;
		place(row + 1, n, taken | bit, (left | bit) << 1, (right | bit) >> 1);
	}
}

// count is the number of ways.
EXPORT("count") i32 count(i32 n) {
	if (n < 1 || n > MOST)
		return BAD_SIZE;
	found = 0;
	place(0, n, 0, 0, 0);
	return found;
}

// ways is the number of ways in which the first rows have queens in given columns, a
// byte each; it writes the columns of the first such way, in order.
EXPORT("ways") i32 ways(const u8 *given, i32 rows, u8 *out, i32 n) {
	for (i32 i = 0; i < n; i++)
		out[i] = 0;
	if (n < 1 || n > MOST || rows > n)
		return BAD_SIZE;
	u32 taken = 0, left = 0, right = 0;
	found = 0;
	for (i32 r = 0; r < rows; r++) {
		if (given[r] >= n)
			return BAD_SIZE;
		u32 bit = 1u << given[r];
		if ((taken | left | right) & bit)
			return 0;
		columns[r] = given[r];
		taken |= bit;
		left = (left | bit) << 1;
		right = (right | bit) >> 1;
	}
	place(rows, n, taken, left, right);
	for (i32 i = 0; found && i < n; i++)
		out[i] = first[i];
	return found;
}

// Sudoku 9x9 by depth-first search, always in the open square with the fewest
// candidates (the first such square in reading order).
//
// The search goes on until it has found two solutions or none are left, so the
// result code says whether the puzzle is proper.

typedef int i32;
typedef unsigned u32;
typedef unsigned char u8;

#define EXPORT(name) __attribute__((export_name(name)))

enum { BAD_LENGTH = -1, SHORT_OUTPUT = -2, BAD_CHARACTER = -3, CONTRADICTION = -4 };

static u32 rows[9], cols[9], boxes[9]; // bit d-1: digit d is placed
static u8 grid[81], found[81];
static i32 solutions;

static void search(void) {
	i32 best = -1, fewest = 10;
	u32 choice = 0;
	for (i32 s = 0; s < 81; s++) {
		if (grid[s])
			continue;
		i32 r = s / 9, c = s % 9;
		u32 open = 0x1ff & ~(rows[r] | cols[c] | boxes[r / 3 * 3 + c / 3]);
		i32 k = __builtin_popcount(open); // one instruction
		if (k < fewest) {
			fewest = k;
			best = s;
			choice = open;
			if (k == 0)
				return;
		}
	}
	if (best < 0) {
		if (solutions++ == 0)
			for (i32 s = 0; s < 81; s++)
				found[s] = grid[s];
		return;
	}
	i32 r = best / 9, c = best % 9, b = r / 3 * 3 + c / 3;
	for (i32 d = 1; d <= 9 && solutions < 2; d++) {
		u32 bit = 1u << (d - 1);
		if (!(choice & bit))
			continue;
		rows[r] |= bit, cols[c] |= bit, boxes[b] |= bit;
		grid[best] = (u8)d;
		search();
		grid[best] = 0;
		rows[r] &= ~bit, cols[c] &= ~bit, boxes[b] &= ~bit;
	}
}

// solve reads 81 characters in reading order, '1' to '9' or '.' (or '0') for an
// open square. It returns 1 and writes the solution for a proper puzzle; 0 for
// no solution and 2 for more than one, with zeros written; or a negative
// result code.
EXPORT("solve") i32 solve(const u8 *puzzle, i32 puzzleBytes, u8 *out, i32 outBytes) {
	for (i32 k = 0; k < outBytes; k++)
		out[k] = 0;
	if (puzzleBytes != 81)
		return BAD_LENGTH;
	if (outBytes < 81)
		return SHORT_OUTPUT;
	for (i32 k = 0; k < 9; k++)
		rows[k] = cols[k] = boxes[k] = 0;
	solutions = 0;
	i32 clash = 0;
	for (i32 s = 0; s < 81; s++) {
		u8 ch = puzzle[s];
		grid[s] = 0;
		if (ch == '.' || ch == '0')
			continue;
		if (ch < '1' || ch > '9')
			return BAD_CHARACTER;
		u32 bit = 1u << (ch - '1');
		i32 r = s / 9, c = s % 9, b = r / 3 * 3 + c / 3;
		if ((rows[r] | cols[c] | boxes[b]) & bit)
			clash = 1;
		rows[r] |= bit, cols[c] |= bit, boxes[b] |= bit;
		grid[s] = (u8)(ch - '0');
	}
	if (clash)
		return CONTRADICTION;
	search();
	if (solutions == 1)
		for (i32 s = 0; s < 81; s++)
			out[s] = (u8)('0' + found[s]);
	return solutions;
}

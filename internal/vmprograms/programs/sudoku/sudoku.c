// Sudoku by backtracking: the square with the fewest candidates first.
//
// set(square, digit) fills a square (0 to 80, reading order) of the puzzle;
// digit 0 empties it. solve(limit) searches until it has found that many
// solutions and returns how many there are; row(r) is row r of the first one as
// a number of nine digits.

#define EXPORT(name) __attribute__((export_name(#name))) name

static unsigned char puzzle[81], grid[81], solution[81];
static unsigned short rows[9], columns[9], boxes[9]; // digits in use, one bit each
static int found, wanted;

void EXPORT(set)(int square, int digit) {
	puzzle[square] = (unsigned char)digit;
}

static int box(int square) {
	return square / 27 * 3 + square % 9 / 3;
}

static void put(int square, int digit) {
	grid[square] = (unsigned char)digit;
	rows[square / 9] |= 1 << digit;
	columns[square % 9] |= 1 << digit;
	boxes[box(square)] |= 1 << digit;
}

static void take(int square) {
	int mask = ~(1 << grid[square]);
	rows[square / 9] &= mask;
	columns[square % 9] &= mask;
	boxes[box(square)] &= mask;
	grid[square] = 0;
}

static int candidates(int square) {
	return ~(rows[square / 9] | columns[square % 9] | boxes[box(square)]) & 0x3fe;
}

static int count(int set) {
	int n = 0;
	for (; set; set &= set - 1)
		n++;
	return n;
}

static void search(void) {
	int best = -1, fewest = 10;
	for (int square = 0; square < 81; square++) {
		if (grid[square])
			continue;
		int n = count(candidates(square));
		if (n < fewest) {
			best = square;
			fewest = n;
		}
	}
	if (best < 0) {
		if (found++ == 0)
			for (int i = 0; i < 81; i++)
				solution[i] = grid[i];
		return;
	}
	int open = candidates(best);
	for (int digit = 1; digit <= 9 && found < wanted; digit++) {
		if (open >> digit & 1) {
			put(best, digit);
			search();
			take(best);
		}
	}
}

int EXPORT(solve)(int limit) {
	for (int i = 0; i < 9; i++)
		rows[i] = columns[i] = boxes[i] = 0;
	found = 0;
	wanted = limit;
	for (int square = 0; square < 81; square++) {
		grid[square] = 0;
		if (puzzle[square] == 0)
			continue;
		if (!(candidates(square) >> puzzle[square] & 1))
			return 0;
		put(square, puzzle[square]);
	}
	search();
	return found;
}

int EXPORT(row)(int r) {
	int n = 0;
	for (int i = 0; i < 9; i++)
		n = n * 10 + solution[r * 9 + i];
	return n;
}

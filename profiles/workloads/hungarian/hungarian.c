// Minimum-cost assignment of n rows to n columns, n up to 10.
//
// Hungarian algorithm with row and column potentials, O(n^3). Ties are decided
// by specification, not by the search: of all optimal assignments the result
// is the lexicographically smallest. With optimal potentials the optimal
// assignments are exactly the perfect matchings on edges of reduced cost zero,
// so a second phase picks the smallest such matching.

typedef int i32;
typedef int cell __attribute__((aligned(1))); // buffers come at any address

#define EXPORT(name) __attribute__((export_name(name)))

enum { MAX = 10, BAD_LENGTH = -1, SHORT_OUTPUT = -2, BAD_VALUE = -3, BIG = 0x3fffffff, LIMIT = 1000000 };

static i32 n;
static i32 tight[MAX][MAX];
static i32 rowOf[MAX], colOf[MAX], seen[MAX], fixed[MAX];

static i32 side(i32 bytes) {
	for (i32 k = 1; k <= MAX; k++)
		if (bytes == 4 * k * k)
			return k;
	return 0;
}

// augment finds another column for row, over columns neither seen nor fixed.
static i32 augment(i32 row) {
	for (i32 c = 0; c < n; c++) {
		if (!tight[row][c] || seen[c] || fixed[c])
			continue;
		seen[c] = 1;
		if (rowOf[c] < 0 || augment(rowOf[c])) {
			rowOf[c] = row;
			colOf[row] = c;
			return 1;
		}
	}
	return 0;
}

// prefer tries to give column c to row, keeping every other row matched.
static i32 prefer(i32 row, i32 c) {
	if (colOf[row] == c)
		return 1;
	i32 other = rowOf[c], old = colOf[row];
	for (i32 k = 0; k < n; k++)
		seen[k] = 0;
	seen[c] = 1;
	rowOf[old] = -1;
	if (!augment(other)) {
		rowOf[old] = row;
		return 0;
	}
	rowOf[c] = row;
	colOf[row] = c;
	return 1;
}

// assign writes n column numbers (i32) to out and returns the cost of the
// assignment, or a negative result code. Costs are row-major i32, 0 to LIMIT.
EXPORT("assign") i32 assign(const cell *cost, i32 costBytes, cell *out, i32 outBytes) {
	for (i32 k = 0; k < outBytes; k++)
		((unsigned char *)out)[k] = 0;
	n = side(costBytes);
	if (n == 0)
		return BAD_LENGTH;
	if (outBytes < 4 * n)
		return SHORT_OUTPUT;
	for (i32 k = 0; k < n * n; k++)
		if (cost[k] < 0 || cost[k] > LIMIT)
			return BAD_VALUE;

	i32 u[MAX + 1], v[MAX + 1], p[MAX + 1], way[MAX + 1];
	for (i32 j = 0; j <= n; j++)
		u[j] = v[j] = p[j] = way[j] = 0;
	for (i32 i = 1; i <= n; i++) {
		i32 least[MAX + 1], used[MAX + 1];
		for (i32 j = 0; j <= n; j++) {
			least[j] = BIG;
			used[j] = 0;
		}
		i32 j0 = 0;
		p[0] = i;
		do {
			i32 i0 = p[j0], delta = BIG, j1 = 0;
			used[j0] = 1;
			for (i32 j = 1; j <= n; j++) {
				if (used[j])
					continue;
				i32 reduced = cost[(i0 - 1) * n + j - 1] - u[i0] - v[j];
				if (reduced < least[j]) {
					least[j] = reduced;
					way[j] = j0;
				}
				if (least[j] < delta) {
					delta = least[j];
					j1 = j;
				}
			}
			for (i32 j = 0; j <= n; j++) {
				if (used[j]) {
					u[p[j]] += delta;
					v[j] -= delta;
				} else
					least[j] -= delta;
			}
			j0 = j1;
		} while (p[j0] != 0);
		do {
			i32 j1 = way[j0];
			p[j0] = p[j1];
			j0 = j1;
		} while (j0);
	}

	for (i32 j = 1; j <= n; j++) {
		rowOf[j - 1] = p[j] - 1;
		colOf[p[j] - 1] = j - 1;
		fixed[j - 1] = 0;
	}
	for (i32 i = 0; i < n; i++)
		for (i32 j = 0; j < n; j++)
			tight[i][j] = cost[i * n + j] == u[i + 1] + v[j + 1];
	i32 total = 0;
	for (i32 i = 0; i < n; i++) {
		i32 c = 0;
		while (fixed[c] || !tight[i][c] || !prefer(i, c))
			c++;
		fixed[c] = 1;
		out[i] = c;
		total += cost[i * n + c];
	}
	return total;
}

// total returns the cost of a given assignment (n column numbers, i32), or a
// negative result code where it is not a permutation.
EXPORT("total") i32 total(const cell *cost, i32 costBytes, const cell *columns, i32 columnBytes) {
	i32 size = side(costBytes), sum = 0;
	unsigned taken = 0;
	if (size == 0 || columnBytes != 4 * size)
		return BAD_LENGTH;
	for (i32 k = 0; k < size * size; k++)
		if (cost[k] < 0 || cost[k] > LIMIT)
			return BAD_VALUE;
	for (i32 i = 0; i < size; i++) {
		i32 c = columns[i];
		if (c < 0 || c >= size || (taken >> c & 1))
			return BAD_VALUE;
		taken |= 1u << c;
		sum += cost[i * size + c];
	}
	return sum;
}

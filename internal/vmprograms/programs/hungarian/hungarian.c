// The assignment problem by the Hungarian method with potentials, O(n^3).
//
// set(row, column, cost) for every entry of an n×n matrix, n up to 32, then
// solve(n), which returns the least total cost; column(row) is the column that
// a row got. Rows and columns count from 0.

#define EXPORT(name) __attribute__((export_name(#name))) name

enum { MAX = 32, FAR = 0x7fffffff };

static int cost[MAX + 1][MAX + 1];
static int rowPrice[MAX + 1], columnPrice[MAX + 1];
static int rowOf[MAX + 1], from[MAX + 1], slack[MAX + 1];
static int visited[MAX + 1];

void EXPORT(set)(int row, int column, int c) {
	cost[row + 1][column + 1] = c;
}

// place finds a column for one more row along the cheapest alternating path.
static void place(int n, int row) {
	int column = 0;
	rowOf[0] = row;
	for (int j = 0; j <= n; j++) {
		slack[j] = FAR;
		visited[j] = 0;
	}
	do {
		int at = rowOf[column], next = 0, step = FAR;
		visited[column] = 1;
		for (int j = 1; j <= n; j++) {
			if (visited[j])
				continue;
			int reduced = cost[at][j] - rowPrice[at] - columnPrice[j];
			if (reduced < slack[j]) {
				slack[j] = reduced;
				from[j] = column;
			}
			if (slack[j] < step) {
				step = slack[j];
				next = j;
			}
		}
		for (int j = 0; j <= n; j++) {
			if (visited[j]) {
				rowPrice[rowOf[j]] += step;
				columnPrice[j] -= step;
			} else if (slack[j] != FAR)
				slack[j] -= step;
		}
		column = next;
	} while (rowOf[column] != 0);
	while (column != 0) {
		int previous = from[column];
		rowOf[column] = rowOf[previous];
		column = previous;
	}
}

int EXPORT(solve)(int n) {
	for (int i = 0; i <= n; i++)
		rowPrice[i] = columnPrice[i] = rowOf[i] = from[i] = 0;
	for (int row = 1; row <= n; row++)
		place(n, row);
	int total = 0;
	for (int j = 1; j <= n; j++)
		total += cost[rowOf[j]][j];
	return total;
}

int EXPORT(column)(int row) {
	for (int j = 1; j <= MAX; j++)
		if (rowOf[j] == row + 1)
			return j - 1;
	return -1;
}

// hungarian.c in AssemblyScript: the assignment problem by the Hungarian method
// with potentials, O(n^3).

const MAX: i32 = 32;
const SIDE: i32 = MAX + 1;

const cost = new StaticArray<i32>(SIDE * SIDE);
const rowPrice = new StaticArray<i32>(SIDE);
const columnPrice = new StaticArray<i32>(SIDE);
const rowOf = new StaticArray<i32>(SIDE);
const from = new StaticArray<i32>(SIDE);
const slack = new StaticArray<i32>(SIDE);
const visited = new StaticArray<bool>(SIDE);

export function set(row: i32, column: i32, c: i32): void {
  cost[(row + 1) * SIDE + column + 1] = c;
}

// place finds a column for one more row along the cheapest alternating path.
function place(n: i32, row: i32): void {
  let column = 0;
  rowOf[0] = row;
  for (let j = 0; j <= n; j++) {
    slack[j] = i32.MAX_VALUE;
    visited[j] = false;
  }
  do {
    const at = rowOf[column];
    let next = 0, step = i32.MAX_VALUE;
    visited[column] = true;
    for (let j = 1; j <= n; j++) {
      if (visited[j]) continue;
      const reduced = cost[at * SIDE + j] - rowPrice[at] - columnPrice[j];
      if (reduced < slack[j]) {
        slack[j] = reduced;
        from[j] = column;
      }
      if (slack[j] < step) {
        step = slack[j];
        next = j;
      }
    }
    for (let j = 0; j <= n; j++) {
      if (visited[j]) {
        rowPrice[rowOf[j]] += step;
        columnPrice[j] -= step;
      } else if (slack[j] != i32.MAX_VALUE) {
        slack[j] -= step;
      }
    }
    column = next;
  } while (rowOf[column] != 0);
  while (column != 0) {
    const previous = from[column];
    rowOf[column] = rowOf[previous];
    column = previous;
  }
}

export function solve(n: i32): i32 {
  for (let i = 0; i <= n; i++) {
    rowPrice[i] = columnPrice[i] = rowOf[i] = from[i] = 0;
  }
  for (let row = 1; row <= n; row++) place(n, row);
  let total = 0;
  for (let j = 1; j <= n; j++) total += cost[rowOf[j] * SIDE + j];
  return total;
}

export function column(row: i32): i32 {
  for (let j = 1; j <= MAX; j++) {
    if (rowOf[j] == row + 1) return j - 1;
  }
  return -1;
}

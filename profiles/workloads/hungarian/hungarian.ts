// hungarian.c in AssemblyScript: minimum-cost assignment of n rows to n
// columns, n up to 10, and of several optima the lexicographically smallest.

export { __heap_base };

const MAX: i32 = 10, BAD_LENGTH: i32 = -1, SHORT_OUTPUT: i32 = -2, BAD_VALUE: i32 = -3;
const BIG: i32 = 0x3fffffff, LIMIT: i32 = 1000000;

let n: i32 = 0;
// Arrays of i32; the potentials and their kin count from 1.
const tight = memory.data(400);
const rowOf = memory.data(40), colOf = memory.data(40), seen = memory.data(40), fixed = memory.data(40);
const u = memory.data(44), v = memory.data(44), p = memory.data(44), way = memory.data(44);
const least = memory.data(44), used = memory.data(44);

function get(a: usize, k: i32): i32 {
  return load<i32>(a + 4 * k);
}

function set(a: usize, k: i32, x: i32): void {
  store<i32>(a + 4 * k, x);
}

function side(bytes: i32): i32 {
  for (let k = 1; k <= MAX; k++) if (bytes == 4 * k * k) return k;
  return 0;
}

function inRange(cost: usize, count: i32): bool {
  for (let k = 0; k < count; k++) if (get(cost, k) < 0 || get(cost, k) > LIMIT) return false;
  return true;
}

// augment finds another column for row, over columns neither seen nor fixed.
function augment(row: i32): bool {
  for (let c = 0; c < n; c++) {
    if (get(tight, row * MAX + c) == 0 || get(seen, c) != 0 || get(fixed, c) != 0) continue;
    set(seen, c, 1);
    if (get(rowOf, c) < 0 || augment(get(rowOf, c))) {
      set(rowOf, c, row);
      set(colOf, row, c);
      return true;
    }
  }
  return false;
}

// prefer tries to give column c to row, keeping every other row matched.
function prefer(row: i32, c: i32): bool {
  if (get(colOf, row) == c) return true;
  const other = get(rowOf, c), old = get(colOf, row);
  for (let k = 0; k < n; k++) set(seen, k, 0);
  set(seen, c, 1);
  set(rowOf, old, -1);
  if (!augment(other)) {
    set(rowOf, old, row);
    return false;
  }
  set(rowOf, c, row);
  set(colOf, row, c);
  return true;
}

export function assign(cost: usize, costBytes: i32, out: usize, outBytes: i32): i32 {
  for (let k = 0; k < outBytes; k++) store<u8>(out + k, 0);
  n = side(costBytes);
  if (n == 0) return BAD_LENGTH;
  if (outBytes < 4 * n) return SHORT_OUTPUT;
  if (!inRange(cost, n * n)) return BAD_VALUE;

  for (let j = 0; j <= n; j++) {
    set(u, j, 0);
    set(v, j, 0);
    set(p, j, 0);
    set(way, j, 0);
  }
  for (let i = 1; i <= n; i++) {
    for (let j = 0; j <= n; j++) {
      set(least, j, BIG);
      set(used, j, 0);
    }
    let j0 = 0;
    set(p, 0, i);
    do {
      const i0 = get(p, j0);
      let delta = BIG, j1 = 0;
      set(used, j0, 1);
      for (let j = 1; j <= n; j++) {
        if (get(used, j) != 0) continue;
        const reduced = get(cost, (i0 - 1) * n + j - 1) - get(u, i0) - get(v, j);
        if (reduced < get(least, j)) {
          set(least, j, reduced);
          set(way, j, j0);
        }
        if (get(least, j) < delta) {
          delta = get(least, j);
          j1 = j;
        }
      }
      for (let j = 0; j <= n; j++) {
        if (get(used, j) != 0) {
          set(u, get(p, j), get(u, get(p, j)) + delta);
          set(v, j, get(v, j) - delta);
        } else {
          set(least, j, get(least, j) - delta);
        }
      }
      j0 = j1;
    } while (get(p, j0) != 0);
    do {
      const j1 = get(way, j0);
      set(p, j0, get(p, j1));
      j0 = j1;
    } while (j0 != 0);
  }

  for (let j = 1; j <= n; j++) {
    set(rowOf, j - 1, get(p, j) - 1);
    set(colOf, get(p, j) - 1, j - 1);
    set(fixed, j - 1, 0);
  }
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      set(tight, i * MAX + j, i32(get(cost, i * n + j) == get(u, i + 1) + get(v, j + 1)));
  let sum = 0;
  for (let i = 0; i < n; i++) {
    let c = 0;
    while (get(fixed, c) != 0 || get(tight, i * MAX + c) == 0 || !prefer(i, c)) c++;
    set(fixed, c, 1);
    set(out, i, c);
    sum += get(cost, i * n + c);
  }
  return sum;
}

export function total(cost: usize, costBytes: i32, columns: usize, columnBytes: i32): i32 {
  const size = side(costBytes);
  if (size == 0 || columnBytes != 4 * size) return BAD_LENGTH;
  if (!inRange(cost, size * size)) return BAD_VALUE;
  let sum = 0;
  let taken: u32 = 0;
  for (let i = 0; i < size; i++) {
    const c = get(columns, i);
    if (c < 0 || c >= size || ((taken >> c) & 1) == 1) return BAD_VALUE;
    taken |= 1 << c;
    sum += get(cost, i * size + c);
  }
  return sum;
}

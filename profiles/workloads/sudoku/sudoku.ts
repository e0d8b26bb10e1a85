// sudoku.c in AssemblyScript: Sudoku 9x9 by depth-first search, always in the
// open square with the fewest candidates, until two solutions or none are left.

export { __heap_base };

const BAD_LENGTH: i32 = -1, SHORT_OUTPUT: i32 = -2, BAD_CHARACTER: i32 = -3, CONTRADICTION: i32 = -4;

// Nine u32 each; bit d-1: digit d is placed.
const rows = memory.data(36), cols = memory.data(36), boxes = memory.data(36);
const grid = memory.data(81), found = memory.data(81);
let solutions: i32 = 0;

function has(set: usize, k: i32): u32 {
  return load<u32>(set + 4 * k);
}

function put(set: usize, k: i32, bits: u32): void {
  store<u32>(set + 4 * k, bits);
}

function boxOf(r: i32, c: i32): i32 {
  return (r / 3) * 3 + c / 3;
}

function search(): void {
  let best = -1, fewest = 10;
  let choice: u32 = 0;
  for (let s = 0; s < 81; s++) {
    if (load<u8>(grid + s) != 0) continue;
    const r = s / 9, c = s % 9;
    const open: u32 = 0x1ff & ~(has(rows, r) | has(cols, c) | has(boxes, boxOf(r, c)));
    const k = popcnt<i32>(open);
    if (k < fewest) {
      fewest = k;
      best = s;
      choice = open;
      if (k == 0) return;
    }
  }
  if (best < 0) {
    if (solutions++ == 0) for (let s = 0; s < 81; s++) store<u8>(found + s, load<u8>(grid + s));
    return;
  }
  const r = best / 9, c = best % 9, b = boxOf(r, c);
  for (let d = 1; d <= 9 && solutions < 2; d++) {
    const bit: u32 = 1 << (d - 1);
    if ((choice & bit) == 0) continue;
    put(rows, r, has(rows, r) | bit);
    put(cols, c, has(cols, c) | bit);
    put(boxes, b, has(boxes, b) | bit);
    store<u8>(grid + best, d);
    search();
    store<u8>(grid + best, 0);
    put(rows, r, has(rows, r) & ~bit);
    put(cols, c, has(cols, c) & ~bit);
    put(boxes, b, has(boxes, b) & ~bit);
  }
}

export function solve(puzzle: usize, puzzleBytes: i32, out: usize, outBytes: i32): i32 {
  for (let k = 0; k < outBytes; k++) store<u8>(out + k, 0);
  if (puzzleBytes != 81) return BAD_LENGTH;
  if (outBytes < 81) return SHORT_OUTPUT;
  for (let k = 0; k < 9; k++) {
    put(rows, k, 0);
    put(cols, k, 0);
    put(boxes, k, 0);
  }
  solutions = 0;
  let clash = false;
  for (let s = 0; s < 81; s++) {
    const ch = <i32>load<u8>(puzzle + s);
    store<u8>(grid + s, 0);
    if (ch == 46 || ch == 48) continue; // '.' and '0'
    if (ch < 49 || ch > 57) return BAD_CHARACTER;
    const bit: u32 = 1 << (ch - 49);
    const r = s / 9, c = s % 9, b = boxOf(r, c);
    if (((has(rows, r) | has(cols, c) | has(boxes, b)) & bit) != 0) clash = true;
    put(rows, r, has(rows, r) | bit);
    put(cols, c, has(cols, c) | bit);
    put(boxes, b, has(boxes, b) | bit);
    store<u8>(grid + s, ch - 48);
  }
  if (clash) return CONTRADICTION;
  search();
  if (solutions == 1) for (let s = 0; s < 81; s++) store<u8>(out + s, 48 + load<u8>(found + s));
  return solutions;
}

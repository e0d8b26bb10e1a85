// sudoku.c in AssemblyScript: backtracking, the square with the fewest
// candidates first.

const puzzle = new StaticArray<u8>(81);
const grid = new StaticArray<u8>(81);
const solution = new StaticArray<u8>(81);
const rows = new StaticArray<u16>(9); // digits in use, one bit each
const columns = new StaticArray<u16>(9);
const boxes = new StaticArray<u16>(9);
let found = 0, wanted = 0;

export function set(square: i32, digit: i32): void {
  puzzle[square] = <u8>digit;
}

function box(square: i32): i32 {
  return (square / 27) * 3 + (square % 9) / 3;
}

function toggle(square: i32, digit: i32): void {
  const bit = (<u16>1) << (<u16>digit);
  rows[square / 9] ^= bit;
  columns[square % 9] ^= bit;
  boxes[box(square)] ^= bit;
}

function candidates(square: i32): i32 {
  return ~(<i32>rows[square / 9] | <i32>columns[square % 9] | <i32>boxes[box(square)]) & 0x3fe;
}

function search(): void {
  let best = -1, fewest = 10;
  for (let square = 0; square < 81; square++) {
    if (grid[square] != 0) continue;
    const n = popcnt(candidates(square));
    if (n < fewest) {
      best = square;
      fewest = n;
    }
  }
  if (best < 0) {
    if (found++ == 0) {
      for (let i = 0; i < 81; i++) solution[i] = grid[i];
    }
    return;
  }
  const open = candidates(best);
  for (let digit = 1; digit <= 9 && found < wanted; digit++) {
    if (((open >> digit) & 1) == 0) continue;
    toggle(best, digit);
    grid[best] = <u8>digit;
    search();
    grid[best] = 0;
    toggle(best, digit);
  }
}

export function solve(limit: i32): i32 {
  rows.fill(0);
  columns.fill(0);
  boxes.fill(0);
  found = 0;
  wanted = limit;
  for (let square = 0; square < 81; square++) {
    const digit = puzzle[square];
    grid[square] = digit;
    if (digit == 0) continue;
    if (((candidates(square) >> digit) & 1) == 0) return 0;
    toggle(square, digit);
  }
  search();
  return found;
}

export function row(r: i32): i32 {
  let n = 0;
  for (let i = 0; i < 9; i++) n = n * 10 + <i32>solution[r * 9 + i];
  return n;
}

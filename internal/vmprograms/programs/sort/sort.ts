// sort.c in AssemblyScript, by merging runs of doubling length.

const COUNT = 16384;
let numbers = new StaticArray<i32>(COUNT);
let spare = new StaticArray<i32>(COUNT);
let compared = 0;

export function put(i: i32, x: i32): void {
  numbers[i] = x;
}

export function at(i: i32): i32 {
  return numbers[i];
}

export function fill(n: i32, seed: i32): void {
  let x: u32 = seed;
  for (let i = 0; i < n; i++) {
    x = x * 1664525 + 1013904223;
    numbers[i] = x;
  }
}

function less(a: i32, b: i32): bool {
  compared++;
  return a < b;
}

function merge(start: i32, middle: i32, end: i32): void {
  let i = start, j = middle;
  for (let to = start; to < end; to++) {
    if (j == end || (i < middle && !less(numbers[j], numbers[i]))) spare[to] = numbers[i++];
    else spare[to] = numbers[j++];
  }
}

// sort returns how often two numbers were compared.
export function sort(n: i32): i32 {
  compared = 0;
  for (let run = 1; run < n; run *= 2) {
    for (let start = 0; start < n; start += 2 * run) {
      merge(start, min(start + run, n), min(start + 2 * run, n));
    }
    const t = numbers;
    numbers = spare;
    spare = t;
  }
  return compared;
}

export function hash(n: i32): u64 {
  let h: u64 = 0;
  for (let i = 0; i < n; i++) {
    // asc 0.28 extends the sign in a conversion from i32 by way of u32.
    h = h * 6364136223846793005 + (<u64>numbers[i] & 0xffffffff) + 1442695040888963407;
  }
  return h;
}

// long_loop.c in AssemblyScript: one long loop without memory.

export function run(seed: u32, count: i32): u32 {
  let x = seed, sum: u32 = 0;
  for (let k = 0; k < count; k++) {
    x = x * 1664525 + 1013904223;
    sum = rotl<u32>(sum, 1) ^ (x >> 16);
  }
  return sum;
}

export function collatz(n: u32, limit: i32): i32 {
  for (let k = 0; k <= limit; k++) {
    if (n == 1) return k;
    if (n == 0 || ((n & 1) == 1 && n > 0x55555554)) return -1;
    n = (n & 1) == 1 ? 3 * n + 1 : n >> 1;
  }
  return -1;
}

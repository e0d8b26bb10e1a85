// arith.c in AssemblyScript: modular arithmetic on unsigned 64-bit numbers, the
// runtime library that primes.ts is linked with.

function plus(a: u64, b: u64, m: u64): u64 {
  return a >= m - b ? a - (m - b) : a + b;
}

export function mulmod(a: u64, b: u64, m: u64): u64 {
  let product: u64 = 0;
  for (; b != 0; b >>= 1) {
    if ((b & 1) == 1) product = plus(product, a, m);
    a = plus(a, a, m);
  }
  return product;
}

export function powmod(a: u64, e: u64, m: u64): u64 {
  let power: u64 = 1;
  for (; e != 0; e >>= 1) {
    if ((e & 1) == 1) power = mulmod(power, a, m);
    a = mulmod(a, a, m);
  }
  return power;
}

export function root(n: u64): u64 {
  let r: u64 = 0, bit: u64 = 1 << 62;
  while (bit > n) bit >>= 2;
  for (; bit != 0; bit >>= 2) {
    if (n >= r + bit) {
      n -= r + bit;
      r = (r >> 1) + bit;
    } else {
      r >>= 1;
    }
  }
  return r;
}

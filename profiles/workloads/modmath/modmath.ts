// modmath.c in AssemblyScript: modular arithmetic on unsigned 64-bit integers.

const BAD: u64 = ~0;

function plus(a: u64, b: u64, m: u64): u64 {
  return a >= m - b ? a - (m - b) : a + b;
}

// Products are made by doubling and adding, as in C.
function times(a: u64, b: u64, m: u64): u64 {
  let sum: u64 = 0;
  for (; b != 0; b >>= 1) {
    if ((b & 1) == 1) sum = plus(sum, a, m);
    a = plus(a, a, m);
  }
  return sum;
}

export function mulmod(a: u64, b: u64, m: u64): u64 {
  if (m == 0) return BAD;
  return times(a % m, b % m, m);
}

export function powmod(base: u64, exponent: u64, m: u64): u64 {
  if (m == 0) return BAD;
  let result: u64 = 1 % m;
  base %= m;
  for (; exponent != 0; exponent >>= 1) {
    if ((exponent & 1) == 1) result = times(result, base, m);
    base = times(base, base, m);
  }
  return result;
}

export function gcd(a: u64, b: u64): u64 {
  while (b != 0) {
    const r = a % b;
    a = b;
    b = r;
  }
  return a;
}

export function inverse(a: u64, m: u64): u64 {
  if (m < 2) return BAD;
  let r0 = m, r1 = a % m, t0: u64 = 0, t1: u64 = 1;
  while (r1 != 0) {
    const q = r0 / r1, r = r0 % r1;
    const step = times(q % m, t1, m);
    const t = t0 >= step ? t0 - step : t0 + (m - step);
    r0 = r1;
    r1 = r;
    t0 = t1;
    t1 = t;
  }
  return r0 == 1 ? t0 : BAD;
}

export function crt(r1: i32, m1: i32, r2: i32, m2: i32): i64 {
  if (m1 <= 0 || m2 <= 0 || r1 < 0 || r2 < 0 || r1 >= m1 || r2 >= m2) return -2;
  const g = <i64>gcd(<u64>m1, <u64>m2), apart = <i64>r2 - <i64>r1;
  if (apart % g != 0) return -1;
  const m = <i64>m2 / g;
  let turn = (apart / g) % m;
  if (turn < 0) turn += m;
  if (m == 1) return r1;
  const back = inverse(<u64>(<i64>m1 / g), <u64>m);
  return <i64>r1 + <i64>m1 * <i64>times(<u64>turn, back, <u64>m);
}

export function chain(x: u64, c: u64, m: u64, count: i32): u64 {
  if (m == 0 || count < 0) return BAD;
  x %= m;
  c %= m;
  for (; count > 0; count--) x = plus(times(x, x, m), c, m);
  return x;
}

// primes.c in AssemblyScript: primes below 2^64, with the arithmetic of another
// module.

@external("arith", "mulmod") declare function mulmod(a: u64, b: u64, m: u64): u64;
@external("arith", "powmod") declare function powmod(a: u64, e: u64, m: u64): u64;
@external("arith", "root") declare function root(n: u64): u64;

// prime is the k-th prime, from 2 to 37.
function prime(k: i32): u64 {
  switch (k) {
    case 0: return 2;
    case 1: return 3;
    case 2: return 5;
    case 3: return 7;
    case 4: return 11;
    case 5: return 13;
    case 6: return 17;
    case 7: return 19;
    case 8: return 23;
    case 9: return 29;
    case 10: return 31;
  }
  return 37;
}

export function is_prime(n: u64): i32 {
  if (n < 2) return 0;
  for (let k = 0; k < 12; k++) if (n % prime(k) == 0) return i32(n == prime(k));
  let odd = n - 1, twos = 0;
  for (; odd % 2 == 0; odd /= 2) twos++;
  for (let k = 0; k < 12; k++) {
    let x = powmod(prime(k), odd, n);
    let witness = x != 1 && x != n - 1;
    for (let i = 1; i < twos && witness; i++) {
      x = mulmod(x, x, n);
      witness = x != n - 1;
    }
    if (witness) return 0;
  }
  return 1;
}

export function next_prime(n: u64): u64 {
  while (++n != 0) if (is_prime(n) == 1) return n;
  return 0;
}

export function is_square(n: u64): i32 {
  const r = root(n);
  return i32(r * r == n);
}

export function goldbach(n: u64): u64 {
  if (n < 4 || n % 2 == 1) return 0;
  for (let p: u64 = 2; p <= n / 2; p++) if (is_prime(p) == 1 && is_prime(n - p) == 1) return p;
  return 0;
}

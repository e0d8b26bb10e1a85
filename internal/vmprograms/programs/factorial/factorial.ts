// factorial.c in AssemblyScript: numbers of base 10^18, one limb in 64 bits, by
// multiplication and division of 64 bits.

const LIMBS = 400;
const BASE: u64 = 1000000000000000000;
const HALF: u64 = 1000000000;

const limbs = new StaticArray<u64>(LIMBS); // little-endian
const text = new StaticArray<u8>(LIMBS * 18);
let used = 0, digits = 0;

function multiply(n: u64): void {
  let carry: u64 = 0;
  for (let i = 0; i < used; i++) {
    const low = (limbs[i] % HALF) * n + (carry % HALF);
    const high = (limbs[i] / HALF) * n + carry / HALF + low / HALF;
    limbs[i] = (high % HALF) * HALF + (low % HALF);
    carry = high / HALF;
  }
  if (carry != 0) limbs[used++] = carry;
}

function print(): void {
  digits = 0;
  for (let i = used - 1; i >= 0; i--) {
    let rest = limbs[i];
    for (let unit = BASE / 10; unit != 0; unit /= 10) {
      const d = <u8>(rest / unit);
      rest %= unit;
      if (digits != 0 || d != 0) text[digits++] = 48 + d;
    }
  }
}

export function factorial(n: i32): i32 {
  limbs[0] = 1;
  used = 1;
  for (let i = 2; i <= n; i++) multiply(i);
  print();
  return digits;
}

export function digit(i: i32): i32 {
  return <i32>text[i] - 48;
}

export function hash(): u64 {
  let h: u64 = 14695981039346656037;
  for (let i = 0; i < digits; i++) h = (h ^ <u64>text[i]) * 1099511628211;
  return h;
}

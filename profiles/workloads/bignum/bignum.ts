// bignum.c in AssemblyScript: unsigned integers of any length as little-endian
// bytes.

export { __heap_base };

const SHORT_OUTPUT: i32 = -1;

function clear(out: usize, bytes: i32): void {
  for (let k = 0; k < bytes; k++) store<u8>(out + k, 0);
}

function significant(a: usize, bytes: i32): i32 {
  while (bytes > 0 && load<u8>(a + bytes - 1) == 0) bytes--;
  return bytes;
}

function digit(a: usize, n: i32, k: i32): u32 {
  return k < n ? <u32>load<u8>(a + k) : 0;
}

export function add(a: usize, aBytes: i32, b: usize, bBytes: i32, out: usize, outBytes: i32): i32 {
  clear(out, outBytes);
  const na = significant(a, aBytes), nb = significant(b, bBytes);
  let carry: u32 = 0;
  for (let k = 0; k < na || k < nb || carry != 0; k++) {
    if (k >= outBytes) {
      clear(out, outBytes);
      return SHORT_OUTPUT;
    }
    carry += digit(a, na, k) + digit(b, nb, k);
    store<u8>(out + k, carry);
    carry >>= 8;
  }
  return significant(out, outBytes);
}

export function mul(a: usize, aBytes: i32, b: usize, bBytes: i32, out: usize, outBytes: i32): i32 {
  clear(out, outBytes);
  const na = significant(a, aBytes), nb = significant(b, bBytes);
  for (let i = 0; i < na; i++) {
    let carry: u32 = 0;
    for (let j = 0; j < nb || carry != 0; j++) {
      let x = carry + digit(a, na, i) * digit(b, nb, j);
      if (i + j < outBytes) {
        x += load<u8>(out + i + j);
        store<u8>(out + i + j, x);
      } else if (x != 0) {
        clear(out, outBytes);
        return SHORT_OUTPUT;
      }
      carry = x >> 8;
    }
  }
  return significant(out, outBytes);
}

export function compare(a: usize, aBytes: i32, b: usize, bBytes: i32): i32 {
  const na = significant(a, aBytes), nb = significant(b, bBytes);
  if (na != nb) return na < nb ? -1 : 1;
  for (let k = na - 1; k >= 0; k--) {
    const x = load<u8>(a + k), y = load<u8>(b + k);
    if (x != y) return x < y ? -1 : 1;
  }
  return 0;
}

// records.c in AssemblyScript: eight-byte numbers in buffers, sums of products,
// and records of 16 bytes.

export { __heap_base };

const SHORT_OUTPUT: i32 = -1, BAD_LENGTH: i32 = -2, NOT_FOUND: i32 = -3;
const MASK: u64 = 0xffffffff;

function clear(out: usize, bytes: i32): void {
  for (let k = 0; k < bytes; k++) store<u8>(out + k, 0);
}

function number(a: usize, k: i32): i64 {
  return load<i64>(a + 8 * k);
}

function key(records: usize, k: i32): i64 {
  return load<i64>(records + 16 * k, 8);
}

function copy(to: usize, from: usize): void {
  store<i64>(to, load<i64>(from));
  store<i64>(to, load<i64>(from, 8), 8);
}

export function dot(x: usize, xBytes: i32, y: usize, yBytes: i32): i64 {
  const n = (xBytes < yBytes ? xBytes : yBytes) / 8;
  let sum: i64 = 0;
  for (let k = 0; k < n; k++) sum += number(x, k) * number(y, k);
  return sum;
}

export function dot_wide(x: usize, xBytes: i32, y: usize, yBytes: i32, out: usize, outBytes: i32): i32 {
  clear(out, outBytes);
  if (outBytes < 16) return SHORT_OUTPUT;
  const n = (xBytes < yBytes ? xBytes : yBytes) / 8;
  let low: u64 = 0, high: u64 = 0;
  for (let k = 0; k < n; k++) {
    const a = <u64>number(x, k), b = <u64>number(y, k);
    const ll = (a & MASK) * (b & MASK), lh = (a & MASK) * (b >> 32), hl = (a >> 32) * (b & MASK), hh = (a >> 32) * (b >> 32);
    const middle = (ll >> 32) + (lh & MASK) + (hl & MASK);
    const lo = (middle << 32) | (ll & MASK);
    let hi = hh + (lh >> 32) + (hl >> 32) + (middle >> 32);
    if (<i64>a < 0) hi -= b;
    if (<i64>b < 0) hi -= a;
    low += lo;
    high += hi + u64(low < lo);
  }
  store<u64>(out, low);
  store<u64>(out, high, 8);
  return n;
}

export function pack(tags: usize, tagBytes: i32, keys: usize, keyBytes: i32, out: usize, outBytes: i32): i32 {
  clear(out, outBytes);
  const n = tagBytes / 4;
  if (tagBytes % 4 != 0 || keyBytes % 8 != 0 || keyBytes / 8 != n) return BAD_LENGTH;
  if (outBytes / 16 < n) return SHORT_OUTPUT;
  for (let k = 0; k < n; k++) {
    const record = out + 16 * k;
    store<i32>(record, load<i32>(tags + 4 * k));
    store<i32>(record, k, 4);
    store<i64>(record, number(keys, k), 8);
  }
  return n;
}

export function unpack(records: usize, bytes: i32, tags: usize, tagBytes: i32, keys: usize, keyBytes: i32): i32 {
  clear(tags, tagBytes);
  clear(keys, keyBytes);
  const n = bytes / 16;
  if (bytes % 16 != 0) return BAD_LENGTH;
  if (tagBytes / 4 < n || keyBytes / 8 < n) return SHORT_OUTPUT;
  for (let k = 0; k < n; k++) {
    store<i32>(tags + 4 * k, load<i32>(records + 16 * k));
    store<i64>(keys + 8 * k, key(records, k));
  }
  return n;
}

export function sort(records: usize, bytes: i32, out: usize, outBytes: i32): i32 {
  clear(out, outBytes);
  const n = bytes / 16;
  if (bytes % 16 != 0) return BAD_LENGTH;
  if (outBytes / 16 < n) return SHORT_OUTPUT;
  for (let k = 0; k < n; k++) {
    let at = k;
    for (; at > 0 && key(out, at - 1) > key(records, k); at--) copy(out + 16 * at, out + 16 * at - 16);
    copy(out + 16 * at, records + 16 * k);
  }
  return n;
}

export function find(records: usize, bytes: i32, wanted: i64): i32 {
  let low = 0, high = bytes / 16;
  while (low < high) {
    const middle = (low + high) / 2;
    if (key(records, middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < bytes / 16 && key(records, low) == wanted ? low : NOT_FOUND;
}

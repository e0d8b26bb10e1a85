// merge.c in AssemblyScript: two sorted i32 sequences in, one caller-owned
// sequence out.

export { __heap_base };

const SHORT_OUTPUT: i32 = -1, BAD_LENGTH: i32 = -2, NOT_SORTED: i32 = -3;

function get(a: usize, k: i32): i32 {
  return load<i32>(a + 4 * k);
}

function sorted(a: usize, n: i32): bool {
  for (let k = 1; k < n; k++) if (get(a, k - 1) > get(a, k)) return false;
  return true;
}

function check(a: usize, aBytes: i32, b: usize, bBytes: i32, out: usize, outBytes: i32): i32 {
  for (let k = 0; k < outBytes; k++) store<u8>(out + k, 0);
  if (aBytes % 4 != 0 || bBytes % 4 != 0) return BAD_LENGTH;
  return sorted(a, aBytes / 4) && sorted(b, bBytes / 4) ? 0 : NOT_SORTED;
}

export function merge(a: usize, aBytes: i32, b: usize, bBytes: i32, out: usize, outBytes: i32): i32 {
  const code = check(a, aBytes, b, bBytes, out, outBytes);
  if (code != 0) return code;
  if (outBytes < aBytes + bBytes) return SHORT_OUTPUT;
  const na = aBytes / 4, nb = bBytes / 4;
  let i = 0, j = 0;
  while (i < na || j < nb) {
    const at = out + 4 * (i + j);
    if (j == nb || (i < na && get(a, i) <= get(b, j))) store<i32>(at, get(a, i++));
    else store<i32>(at, get(b, j++));
  }
  return i + j;
}

export function common(a: usize, aBytes: i32, b: usize, bBytes: i32, out: usize, outBytes: i32): i32 {
  const code = check(a, aBytes, b, bBytes, out, outBytes);
  if (code != 0) return code;
  const na = aBytes / 4, nb = bBytes / 4, room = outBytes / 4;
  let i = 0, j = 0, k = 0;
  let spilled = false;
  while (i < na && j < nb) {
    const x = get(a, i), y = get(b, j);
    if (x < y) i++;
    else if (x > y) j++;
    else {
      if (k < room) store<i32>(out + 4 * k++, x);
      else spilled = true;
      while (i < na && get(a, i) == x) i++;
      while (j < nb && get(b, j) == x) j++;
    }
  }
  return spilled ? SHORT_OUTPUT : k;
}

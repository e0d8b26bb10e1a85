// f64_kernels.c in AssemblyScript: double-precision kernels with every operation in a
// fixed order, each rounded once.

export { __heap_base };

const SHORT_OUTPUT: i32 = -1, BAD_LENGTH: i32 = -2;

function get(a: usize, k: i32): f64 {
  return load<f64>(a + 8 * k);
}

function clear(out: usize, bytes: i32): void {
  for (let k = 0; k < bytes; k++) store<u8>(out + k, 0);
}

export function dot(a: usize, aBytes: i32, b: usize, bBytes: i32): f64 {
  const n = (aBytes < bBytes ? aBytes : bBytes) / 8;
  let sum: f64 = 0;
  for (let k = 0; k < n; k++) sum = sum + get(a, k) * get(b, k);
  return sum;
}

export function poly(coefficients: usize, bytes: i32, x: f64): f64 {
  let y: f64 = 0;
  for (let k = 0; k < bytes / 8; k++) y = y * x + get(coefficients, k);
  return y;
}

export function norm(a: usize, bytes: i32): f64 {
  let sum: f64 = 0;
  for (let k = 0; k < bytes / 8; k++) sum = sum + get(a, k) * get(a, k);
  return sqrt<f64>(sum);
}

export function axpy(alpha: f64, x: usize, xBytes: i32, y: usize, yBytes: i32, out: usize, outBytes: i32): i32 {
  clear(out, outBytes);
  if (xBytes != yBytes || xBytes % 8 != 0) return BAD_LENGTH;
  if (outBytes < xBytes) return SHORT_OUTPUT;
  for (let k = 0; k < xBytes / 8; k++) store<f64>(out + 8 * k, alpha * get(x, k) + get(y, k));
  return xBytes / 8;
}

export function quantize(x: usize, xBytes: i32, scale: f64, out: usize, outBytes: i32): i32 {
  clear(out, outBytes);
  if (xBytes % 8 != 0) return BAD_LENGTH;
  if (outBytes < xBytes / 8) return SHORT_OUTPUT;
  for (let k = 0; k < xBytes / 8; k++) {
    const q = nearest<f64>(get(x, k) * scale);
    store<u8>(out + k, q >= 127 ? 127 : q <= -127 ? -127 : <i32>q);
  }
  return xBytes / 8;
}

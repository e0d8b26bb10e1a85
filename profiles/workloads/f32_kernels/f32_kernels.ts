// f32_kernels.c in AssemblyScript: single-precision kernels with every operation in a
// fixed order, each rounded once.

export { __heap_base };

const SHORT_OUTPUT: i32 = -1, BAD_LENGTH: i32 = -2;

function get(a: usize, k: i32): f32 {
  return load<f32>(a + 4 * k);
}

function clear(out: usize, bytes: i32): void {
  for (let k = 0; k < bytes; k++) store<u8>(out + k, 0);
}

export function dot(a: usize, aBytes: i32, b: usize, bBytes: i32): f32 {
  const n = (aBytes < bBytes ? aBytes : bBytes) / 4;
  let sum: f32 = 0;
  for (let k = 0; k < n; k++) sum = sum + get(a, k) * get(b, k);
  return sum;
}

export function poly(coefficients: usize, bytes: i32, x: f32): f32 {
  let y: f32 = 0;
  for (let k = 0; k < bytes / 4; k++) y = y * x + get(coefficients, k);
  return y;
}

export function norm(a: usize, bytes: i32): f32 {
  let sum: f32 = 0;
  for (let k = 0; k < bytes / 4; k++) sum = sum + get(a, k) * get(a, k);
  return sqrt<f32>(sum);
}

export function axpy(alpha: f32, x: usize, xBytes: i32, y: usize, yBytes: i32, out: usize, outBytes: i32): i32 {
  clear(out, outBytes);
  if (xBytes != yBytes || xBytes % 4 != 0) return BAD_LENGTH;
  if (outBytes < xBytes) return SHORT_OUTPUT;
  for (let k = 0; k < xBytes / 4; k++) store<f32>(out + 4 * k, alpha * get(x, k) + get(y, k));
  return xBytes / 4;
}

export function quantize(x: usize, xBytes: i32, scale: f32, out: usize, outBytes: i32): i32 {
  clear(out, outBytes);
  if (xBytes % 4 != 0) return BAD_LENGTH;
  if (outBytes < xBytes / 4) return SHORT_OUTPUT;
  for (let k = 0; k < xBytes / 4; k++) {
    const q = nearest<f32>(get(x, k) * scale);
    store<u8>(out + k, q >= 127 ? 127 : q <= -127 ? -127 : <i32>q);
  }
  return xBytes / 4;
}

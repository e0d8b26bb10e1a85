// mixed_kernels.c in AssemblyScript: kernels in which i32 and f32 meet.

export { __heap_base };

const SHORT_OUTPUT: i32 = -1, BAD_LENGTH: i32 = -2, BAD_ARGUMENT: i32 = -3;

function clear(out: usize, bytes: i32): void {
  for (let k = 0; k < bytes; k++) store<u8>(out + k, 0);
}

function get(a: usize, k: i32): f32 {
  return load<f32>(a + 4 * k);
}

export function quantize(x: usize, xBytes: i32, scale: f32, zero: i32, out: usize, outBytes: i32): i32 {
  clear(out, outBytes);
  if (xBytes % 4 != 0) return BAD_LENGTH;
  if (zero < 0 || zero > 255) return BAD_ARGUMENT;
  if (outBytes < xBytes / 4) return SHORT_OUTPUT;
  for (let k = 0; k < xBytes / 4; k++) {
    const q = nearest<f32>(get(x, k) * scale);
    const z = <i32>(q >= 1000 ? <f32>1000 : q > -1000 ? q : <f32>-1000) + zero;
    store<u8>(out + k, z < 0 ? 0 : z > 255 ? 255 : z);
  }
  return xBytes / 4;
}

export function dequantize(x: usize, xBytes: i32, scale: f32, zero: i32, out: usize, outBytes: i32): i32 {
  clear(out, outBytes);
  if (zero < 0 || zero > 255) return BAD_ARGUMENT;
  if (outBytes / 4 < xBytes) return SHORT_OUTPUT;
  for (let k = 0; k < xBytes; k++) store<f32>(out + 4 * k, <f32>(<i32>load<u8>(x + k) - zero) * scale);
  return xBytes;
}

export function dot_scaled(x: usize, xBytes: i32, xScale: f32, y: usize, yBytes: i32, yScale: f32): f32 {
  const n = xBytes < yBytes ? xBytes : yBytes;
  let sum: i32 = 0;
  for (let k = 0; k < n; k++) sum += <i32>load<i8>(x + k) * <i32>load<i8>(y + k);
  return <f32>sum * (xScale * yScale);
}

export function histogram(x: usize, xBytes: i32, low: f32, width: f32, out: usize, outBytes: i32): i32 {
  clear(out, outBytes);
  const bins = outBytes / 4;
  let counted = 0;
  if (xBytes % 4 != 0) return BAD_LENGTH;
  if (!(width > 0)) return BAD_ARGUMENT;
  for (let k = 0; k < xBytes / 4; k++) {
    const at = (get(x, k) - low) / width;
    if (at >= 0 && at < <f32>bins) {
      const bin = out + 4 * <i32>at;
      store<i32>(bin, load<i32>(bin) + 1);
      counted++;
    }
  }
  return counted;
}

export function mean(x: usize, xBytes: i32): f32 {
  const n = xBytes / 4;
  let sum: f32 = 0;
  for (let k = 0; k < n; k++) sum = sum + <f32>load<i32>(x + 4 * k);
  return n == 0 ? 0 : sum / <f32>n;
}

export function fixed(x: f32, bits: i32): i32 {
  if (bits < 0 || bits > 30) return 0;
  const y = x * <f32>(1 << bits);
  if (y >= 1073741824) return 1073741824;
  if (y <= -1073741824) return -1073741824;
  return y == y ? <i32>y : 0;
}

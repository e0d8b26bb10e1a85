export function run(n: u32): u32 {
  let x: u32 = n, h: u32 = 0;
  for (let i = 0; i < 1000; i++) {
    x = x * 1664525 + 1013904223;
    const c = <i8>(x >> 13);
    const wide: u64 = <u64>x * <u64>(h | 1);
    h = h * 31 + <u32>(<i32>c) + <u32>(wide >> 32);
  }
  return h;
}

// checksum.c in AssemblyScript: CRC-32 and Adler-32 with their state kept in
// the instance.

export { __heap_base };

const NOT_BEGUN: i32 = -1;

let crcState: u32, low: u32, high: u32;
let length: i64 = -1;

export function begin(): void {
  crcState = 0xffffffff;
  low = 1;
  high = 0;
  length = 0;
}

export function update(data: usize, bytes: i32): i32 {
  if (length == NOT_BEGUN) return NOT_BEGUN;
  for (let k = 0; k < bytes; k++) {
    const b: u32 = load<u8>(data + k);
    crcState ^= b;
    for (let bit = 0; bit < 8; bit++) crcState = (crcState >> 1) ^ (0xedb88320 & (0 - (crcState & 1)));
    low = (low + b) % 65521;
    high = (high + low) % 65521;
  }
  length += bytes;
  return bytes;
}

export function crc(): u32 {
  return length == NOT_BEGUN ? 0 : ~crcState;
}

export function adler(): u32 {
  return length == NOT_BEGUN ? 0 : (high << 16) | low;
}

export function total(): i64 {
  return length;
}

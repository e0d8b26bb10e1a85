// digest.c in AssemblyScript: SHA-256 (FIPS 180-4) and CRC-32 (IEEE 802.3) of a
// buffer of up to 64 KiB.

const buffer = new Uint8Array(65536);
const state = new StaticArray<u32>(8);
const w = new StaticArray<u32>(64);
const last = new Uint8Array(128);
const table = new StaticArray<u32>(256);

const k: StaticArray<u32> = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
];

const initial: StaticArray<u32> = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

function block(bytes: Uint8Array, at: i32): void {
  for (let t = 0; t < 16; t++) {
    const p = at + 4 * t;
    w[t] = (<u32>bytes[p] << 24) | (<u32>bytes[p + 1] << 16) | (<u32>bytes[p + 2] << 8) | <u32>bytes[p + 3];
  }
  for (let t = 16; t < 64; t++) {
    const s0 = rotr(w[t - 15], 7) ^ rotr(w[t - 15], 18) ^ (w[t - 15] >> 3);
    const s1 = rotr(w[t - 2], 17) ^ rotr(w[t - 2], 19) ^ (w[t - 2] >> 10);
    w[t] = w[t - 16] + s0 + w[t - 7] + s1;
  }
  let a = state[0], b = state[1], c = state[2], d = state[3];
  let e = state[4], f = state[5], g = state[6], h = state[7];
  for (let t = 0; t < 64; t++) {
    const t1 = h + (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)) + ((e & f) ^ (~e & g)) + k[t] + w[t];
    const t2 = (rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = d + t1;
    d = c;
    c = b;
    b = a;
    a = t1 + t2;
  }
  state[0] += a;
  state[1] += b;
  state[2] += c;
  state[3] += d;
  state[4] += e;
  state[5] += f;
  state[6] += g;
  state[7] += h;
}

export function put(index: i32, byte: i32): void {
  buffer[index] = <u8>byte;
}

export function repeat(byte: i32, length: i32): void {
  for (let i = 0; i < length; i++) buffer[i] = <u8>byte;
}

export function sha256(length: i32): void {
  for (let i = 0; i < 8; i++) state[i] = initial[i];
  const whole = length & ~63, rest = length & 63;
  for (let at = 0; at < whole; at += 64) block(buffer, at);
  const size = rest < 56 ? 64 : 128;
  for (let i = 0; i < size; i++) last[i] = i < rest ? buffer[whole + i] : 0;
  last[rest] = 0x80;
  const bits = <u64>length * 8;
  for (let i = 0; i < 8; i++) last[size - 1 - i] = <u8>(bits >> (8 * i));
  block(last, 0);
  if (size == 128) block(last, 64);
}

export function word(i: i32): i32 {
  return state[i];
}

export function crc32(length: i32): i32 {
  if (table[1] == 0) {
    for (let i: u32 = 0; i < 256; i++) {
      let c = i;
      for (let bit = 0; bit < 8; bit++) c = (c & 1) != 0 ? (c >> 1) ^ 0xedb88320 : c >> 1;
      table[i] = c;
    }
  }
  let c: u32 = 0xffffffff;
  for (let i = 0; i < length; i++) c = (c >> 8) ^ table[(c ^ buffer[i]) & 0xff];
  return ~c;
}

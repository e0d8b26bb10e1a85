// encode.c in AssemblyScript: encodings of the input, written to the output byte
// by byte.

@external("tassadar", "input") declare function input(at: i32): i32;
@external("tassadar", "output") declare function output(byte: i32): void;

let written: i32 = 0;

function put(byte: i32): void {
  output(byte);
  written++;
}

export function length(): i32 {
  let n = 0;
  while (input(n) >= 0) n++;
  return n;
}

function hexDigit(k: i32): i32 {
  return k < 10 ? 48 + k : 87 + k;
}

export function hex(): i32 {
  written = 0;
  for (let at = 0, b = input(0); b >= 0; b = input(++at)) {
    put(hexDigit(b >> 4));
    put(hexDigit(b & 15));
  }
  return written;
}

// base64Digit computes what C looks up: A to Z, a to z, 0 to 9, + and /.
function base64Digit(k: i32): i32 {
  if (k < 26) return 65 + k;
  if (k < 52) return 71 + k;
  if (k < 62) return k - 4;
  return k == 62 ? 43 : 47;
}

export function base64(): i32 {
  written = 0;
  for (let at = 0; input(at) >= 0; at += 3) {
    const a = input(at), b = input(at + 1), c = input(at + 2);
    put(base64Digit(a >> 2));
    put(base64Digit(((a & 3) << 4) | (b < 0 ? 0 : b >> 4)));
    put(b < 0 ? 61 : base64Digit(((b & 15) << 2) | (c < 0 ? 0 : c >> 6))); // '='
    put(c < 0 ? 61 : base64Digit(c & 63));
  }
  return written;
}

export function runs(): i32 {
  written = 0;
  let at = 0;
  for (let b = input(0); b >= 0; b = input(at)) {
    let n = 0;
    while (n < 255 && input(at) == b) {
      n++;
      at++;
    }
    put(n);
    put(b);
  }
  return written;
}

export function adler(rounds: i32): i32 {
  let a: u32 = 1, b: u32 = 0;
  for (; rounds > 0; rounds--)
    for (let at = 0, x = input(0); x >= 0; x = input(++at)) {
      a = (a + x) % 65521;
      b = (b + a) % 65521;
    }
  return (b << 16) | a;
}

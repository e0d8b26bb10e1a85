// allocator.c in AssemblyScript: a bump allocator over an arena that the
// instance keeps.

export { __heap_base };

const ARENA: i32 = 8192, NO_ROOM: i32 = -1, BAD_ARGUMENT: i32 = -2;

const arena = memory.data(ARENA);
let top: i32 = 0;

export function alloc(bytes: i32, alignment: i32): i32 {
  if (bytes < 0 || alignment <= 0 || alignment > ARENA || (alignment & (alignment - 1)) != 0) return BAD_ARGUMENT;
  const at = (top + alignment - 1) & -alignment;
  if (at > ARENA || bytes > ARENA - at) return NO_ROOM;
  top = at + bytes;
  return at;
}

export function release(to: i32): i32 {
  if (to < 0 || to > top) return BAD_ARGUMENT;
  const freed = top - to;
  top = to;
  return freed;
}

export function put(at: i32, data: usize, bytes: i32): i32 {
  if (at < 0 || at > top || bytes > top - at) return BAD_ARGUMENT;
  for (let k = 0; k < bytes; k++) store<u8>(arena + at + k, load<u8>(data + k));
  return bytes;
}

export function get(at: i32, out: usize, outBytes: i32): i32 {
  for (let k = 0; k < outBytes; k++) store<u8>(out + k, 0);
  if (at < 0 || at > ARENA || outBytes > ARENA - at) return BAD_ARGUMENT;
  for (let k = 0; k < outBytes; k++) store<u8>(out + k, load<u8>(arena + at + k));
  return outBytes;
}

export function sum(): u32 {
  let s: u32 = 0;
  for (let k = 0; k < top; k++) s += load<u8>(arena + k);
  return s;
}

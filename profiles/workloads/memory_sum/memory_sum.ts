// memory_sum.c in AssemblyScript: sums over memory that the instance keeps.

export { __heap_base };

const TABLE: i32 = 16384, HEAP: i32 = 1024, BAD_LENGTH: i32 = -1, TOO_MANY: i32 = -2;

const table = memory.data(4 * TABLE);
const heap = memory.data(4 * HEAP);
let size: i32 = 0;

function item(k: i32): i32 {
  return load<i32>(heap + 4 * k);
}

function put(k: i32, x: i32): void {
  store<i32>(heap + 4 * k, x);
}

export function fill(x: u32, step: u32, words: i32): i32 {
  if (words < 0 || words > TABLE) return TOO_MANY;
  for (let k = 0; k < words; k++) {
    store<u32>(table + 4 * k, x);
    x += step;
  }
  return words;
}

export function walk(stride: u32, count: i32): u32 {
  let sum: u32 = 0, at: u32 = 0;
  for (let k = 0; k < count; k++) {
    sum += load<u32>(table + 4 * at);
    at = (at + stride) % TABLE;
  }
  return sum;
}

export function push(items: usize, bytes: i32): i32 {
  if (bytes % 4 != 0) return BAD_LENGTH;
  if (size + bytes / 4 > HEAP) return TOO_MANY;
  for (let k = 0; k < bytes / 4; k++) {
    const x = load<i32>(items + 4 * k);
    let at = size++;
    while (at > 0 && item((at - 1) / 2) > x) {
      put(at, item((at - 1) / 2));
      at = (at - 1) / 2;
    }
    put(at, x);
  }
  return size;
}

export function pop(count: i32): u32 {
  let sum: u32 = 0;
  for (; count > 0 && size > 0; count--) {
    sum += item(0);
    const x = item(--size);
    let at = 0;
    while (true) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && item(child + 1) < item(child)) child++;
      if (item(child) >= x) break;
      put(at, item(child));
      at = child;
    }
    put(at, x);
  }
  return sum;
}

// library.c in AssemblyScript.

const MOST: i32 = 1024;

let state: u64 = 0;
const heap = memory.data(8192);

function get(i: i32): u64 {
  return load<u64>(heap + (<usize>i << 3));
}

function put(i: i32, x: u64): void {
  store<u64>(heap + (<usize>i << 3), x);
}

function sink(root: i32, size: i32): void {
  const item = get(root);
  for (;;) {
    let child = 2 * root + 1;
    if (child >= size) break;
    if (child + 1 < size && get(child + 1) > get(child)) child++;
    if (get(child) <= item) break;
    put(root, get(child));
    root = child;
  }
  put(root, item);
}

export function _initialize(): void {}

export function seed(x: u64): void {
  state = x;
}

export function next(): u64 {
  state += 0x9e3779b97f4a7c15;
  let z = state;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
  z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
  return z ^ (z >> 31);
}

// sort draws count numbers and sorts them; -1 unless 0 <= count <= 1024.
export function sort(count: i32): i32 {
  if (count < 0 || count > MOST) return -1;
  for (let i = 0; i < count; i++) put(i, next());
  for (let i = count / 2; i-- > 0; ) sink(i, count);
  for (let size = count; size > 1; ) {
    const largest = get(0);
    put(0, get(--size));
    sink(0, size);
    put(size, largest);
  }
  return count;
}

export function at(place: i32): u64 {
  return place < 0 || place >= MOST ? 0 : get(place);
}

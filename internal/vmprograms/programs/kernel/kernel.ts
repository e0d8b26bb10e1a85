// kernel.c in AssemblyScript: a linked list that is searched, reversed and
// sorted, products of small matrices, a state machine that reads numbers, and a
// CRC of everything.

let random: u32 = 0;
let crc: u32 = 0;

function draw(): i32 {
  random = random * 1103515245 + 12345;
  return (random >> 16) & 0x7fff;
}

function add(x: u32): void {
  for (let i = 0; i < 32; i++) {
    const carry = (crc ^ (x >> i)) & 1;
    crc >>= 1;
    if (carry != 0) crc ^= 0xa001;
  }
}

// The list.

const NODES = 60;

class Node {
  next: Node | null = null;
  key: i16 = 0;
  value: i16 = 0;
}

const nodes = new StaticArray<Node>(NODES);
for (let i = 0; i < NODES; i++) nodes[i] = new Node();

type Order = (a: Node, b: Node) => i32;

function byKey(a: Node, b: Node): i32 {
  return <i32>a.key - <i32>b.key;
}

function byValue(a: Node, b: Node): i32 {
  return <i32>a.value - <i32>b.value;
}

const head = new Node();

function merge(first: Node | null, second: Node | null, compare: Order): Node | null {
  let tail = head, a = first, b = second;
  while (a !== null && b !== null) {
    if (compare(a, b) <= 0) {
      tail.next = a;
      tail = a;
      a = a.next;
    } else {
      tail.next = b;
      tail = b;
      b = b.next;
    }
  }
  tail.next = a !== null ? a : b;
  return head.next;
}

function sort(list: Node | null, compare: Order): Node | null {
  if (list === null || list.next === null) return list;
  let slow: Node = list;
  let fast: Node | null = list.next;
  while (fast !== null && fast.next !== null) {
    slow = slow.next!;
    fast = fast.next!.next;
  }
  const second = slow.next;
  slow.next = null;
  const a = sort(list, compare), b = sort(second, compare);
  return merge(a, b, compare);
}

function reverse(list: Node | null): Node | null {
  let out: Node | null = null;
  while (list !== null) {
    const next = list.next;
    list.next = out;
    out = list;
    list = next;
  }
  return out;
}

function addList(list: Node | null): void {
  while (list !== null) {
    add((<u32>list.key << 16) | <u32>(<u16>list.value));
    list = list.next;
  }
}

function lists(): void {
  let list: Node | null = null;
  for (let i = 0; i < NODES; i++) {
    const n = nodes[i];
    n.key = <i16>(draw() & 0xff);
    n.value = <i16>(draw() - 16384);
    n.next = list;
    list = n;
  }
  list = reverse(list);
  addList(list);
  list = sort(list, byKey);
  addList(list);
  for (let i = 0; i < 10; i++) {
    const key = <i16>(draw() & 0xff);
    let position = 0, n = list;
    while (n !== null && n.key < key) {
      n = n.next;
      position++;
    }
    add(n !== null && n.key == key ? position : -1);
  }
  addList(sort(list, byValue));
}

// The matrices.

const SIDE = 9;
const a = new StaticArray<i16>(SIDE * SIDE);
const b = new StaticArray<i16>(SIDE * SIDE);

function matrices(constant: i32): void {
  for (let i = 0; i < SIDE * SIDE; i++) {
    a[i] = <i16>(draw() - 16384);
    b[i] = <i16>((draw() % 200) + constant);
  }
  let bits = 0;
  for (let i = 0; i < SIDE; i++) {
    let row = 0;
    for (let j = 0; j < SIDE; j++) {
      let x = 0;
      for (let k = 0; k < SIDE; k++) x += <i32>a[i * SIDE + k] * <i32>b[k * SIDE + j];
      row += x > 0 ? x / 3 : x % 1000;
      bits += ((x >> 2) & 15) * ((x >> 5) & 127);
    }
    add(row);
  }
  add(bits);
}

// The state machine.

enum State { START, SIGN, INTEGER, POINT, FRACTION, EXPONENT, EXPONENT_SIGN, SCIENTIFIC, INVALID }

const TEXT = 300;
const alphabet: StaticArray<u8> = [
  48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 48, 49, 50, 51, 52, 53, // 0123456789012345
  54, 55, 56, 57, 48, 49, 43, 45, 46, 101, 44, 44, 44, 44, 46, 101, // 678901+-.e,,,,.e
];
const text = new StaticArray<u8>(TEXT);
const final = new StaticArray<u32>(9);

function step(s: State, c: u8): State {
  const digit = c >= 48 && c <= 57, sign = c == 43 || c == 45, point = c == 46, e = c == 101;
  switch (s) {
    case State.START:
      if (sign) return State.SIGN;
      return digit ? State.INTEGER : point ? State.POINT : State.INVALID;
    case State.SIGN:
      return digit ? State.INTEGER : point ? State.POINT : State.INVALID;
    case State.INTEGER:
      if (digit) return State.INTEGER;
      return point ? State.FRACTION : e ? State.EXPONENT : State.INVALID;
    case State.POINT:
      return digit ? State.FRACTION : State.INVALID;
    case State.FRACTION:
      return digit ? State.FRACTION : e ? State.EXPONENT : State.INVALID;
    case State.EXPONENT:
      if (sign) return State.EXPONENT_SIGN;
      return digit ? State.SCIENTIFIC : State.INVALID;
    case State.EXPONENT_SIGN:
    case State.SCIENTIFIC:
      return digit ? State.SCIENTIFIC : State.INVALID;
    default:
      return State.INVALID;
  }
}

function states(): void {
  let transitions = 0;
  final.fill(0);
  for (let i = 0; i < TEXT; i++) text[i] = alphabet[draw() & 31];
  let s = State.START;
  for (let i = 0; i < TEXT; i++) {
    if (text[i] == 44) {
      final[s]++;
      s = State.START;
      continue;
    }
    const next = step(s, text[i]);
    if (next != s) transitions++;
    s = next;
  }
  for (let i = 0; i < 9; i++) add(final[i]);
  add(transitions);
}

export function run(iterations: i32, seed: i32): i32 {
  random = seed;
  crc = 0xffff;
  for (let i = 0; i < iterations; i++) {
    lists();
    matrices(i);
    states();
  }
  return crc;
}

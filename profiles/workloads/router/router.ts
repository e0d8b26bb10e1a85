// router.c in AssemblyScript: a router whose rules are byte code for a stack
// machine.

export { __heap_base };

const SHORT_OUTPUT: i32 = -1, BAD_CODE: i32 = -2, BAD_STACK: i32 = -3, BAD_PACKET: i32 = -4, NO_FUEL: i32 = -5;
const DEPTH: i32 = 16, FUEL: i32 = 4096;
const HALT = 0, PUSH = 1, LOAD = 2, SIZE = 3, ADD = 4, SUB = 5, MUL = 6, AND = 7, XOR = 8, EQ = 9, LT = 10;
const DUP = 11, SWAP = 12, DROP = 13, JUMP = 14, JUMP0 = 15, EMIT = 16, ROUTE = 17;

const stack = memory.data(4 * DEPTH);

function get(k: i32): u32 {
  return load<u32>(stack + 4 * k);
}

function put(k: i32, x: u32): void {
  store<u32>(stack + 4 * k, x);
}

function combine(op: i32, x: u32, y: u32): u32 {
  switch (op) {
    case ADD: return x + y;
    case SUB: return x - y;
    case MUL: return x * y;
    case AND: return x & y;
    case XOR: return x ^ y;
    case EQ: return u32(x == y);
  }
  return u32(x < y);
}

export function route(code: usize, codeBytes: i32, packet: usize, packetBytes: i32, out: usize, outBytes: i32): i32 {
  for (let k = 0; k < outBytes; k++) store<u8>(out + k, 0);
  let at = 0, depth = 0, emitted = 0;
  for (let fuel = FUEL; fuel > 0; fuel--) {
    if (at < 0 || at >= codeBytes) return BAD_CODE;
    const op = <i32>load<u8>(code + at++);
    let operand = 0;
    if (op == PUSH || op == JUMP || op == JUMP0) {
      if (at >= codeBytes) return BAD_CODE;
      operand = load<i8>(code + at++);
    }
    switch (op) {
      case HALT: return 0;
      case PUSH:
        if (depth == DEPTH) return BAD_STACK;
        put(depth++, operand);
        break;
      case LOAD:
        if (depth < 1) return BAD_STACK;
        if (get(depth - 1) >= <u32>packetBytes) return BAD_PACKET;
        put(depth - 1, load<u8>(packet + get(depth - 1)));
        break;
      case SIZE:
        if (depth == DEPTH) return BAD_STACK;
        put(depth++, packetBytes);
        break;
      case ADD: case SUB: case MUL: case AND: case XOR: case EQ: case LT:
        if (depth < 2) return BAD_STACK;
        depth--;
        put(depth - 1, combine(op, get(depth - 1), get(depth)));
        break;
      case DUP:
        if (depth < 1 || depth == DEPTH) return BAD_STACK;
        put(depth, get(depth - 1));
        depth++;
        break;
      case SWAP: {
        if (depth < 2) return BAD_STACK;
        const x = get(depth - 1);
        put(depth - 1, get(depth - 2));
        put(depth - 2, x);
        break;
      }
      case DROP:
        if (depth < 1) return BAD_STACK;
        depth--;
        break;
      case JUMP:
        at += operand;
        break;
      case JUMP0:
        if (depth < 1) return BAD_STACK;
        if (get(--depth) == 0) at += operand;
        break;
      case EMIT:
        if (depth < 1) return BAD_STACK;
        if (emitted == outBytes) return SHORT_OUTPUT;
        store<u8>(out + emitted++, get(--depth));
        break;
      case ROUTE:
        if (depth < 1) return BAD_STACK;
        return get(depth - 1) & 255;
      default: return BAD_CODE;
    }
  }
  return NO_FUEL;
}

// state_machine.c in AssemblyScript: a lexical scanner as a state machine over a
// text that is read again and again.

export { __heap_base };

const SPACE = 0, WORD = 1, NUMBER = 2, STRING = 3, ESCAPE = 4, SLASH = 5, COMMENT = 6, STATES = 7;
const SHORT_OUTPUT: i32 = -1, BAD_STATE: i32 = -2;

function letter(b: i32): bool {
  return (b >= 97 && b <= 122) || (b >= 65 && b <= 90) || b == 95;
}

function digit(b: i32): bool {
  return b >= 48 && b <= 57;
}

// open is the state after a byte that begins something.
function open(b: i32): i32 {
  if (letter(b)) return WORD;
  if (digit(b)) return NUMBER;
  return b == 34 ? STRING : b == 47 ? SLASH : SPACE; // '"' and '/'
}

function next(state: i32, b: i32): i32 {
  switch (state) {
    case WORD: return letter(b) || digit(b) ? WORD : open(b);
    case NUMBER: return digit(b) || b == 46 ? NUMBER : open(b);
    case STRING: return b == 34 || b == 10 ? SPACE : b == 92 ? ESCAPE : STRING;
    case ESCAPE: return STRING;
    case SLASH: return b == 47 ? COMMENT : open(b);
    case COMMENT: return b == 10 ? SPACE : COMMENT;
  }
  return open(b);
}

export function scan(state: i32, text: usize, textBytes: i32, rounds: i32, out: usize, outBytes: i32): i32 {
  for (let k = 0; k < outBytes; k++) store<u8>(out + k, 0);
  if (outBytes < 4 * STATES) return SHORT_OUTPUT;
  if (state < 0 || state >= STATES) return BAD_STATE;
  for (let round = 0; round < rounds; round++)
    for (let k = 0; k < textBytes; k++) {
      const after = next(state, load<u8>(text + k));
      if (after != state) store<i32>(out + 4 * after, load<i32>(out + 4 * after) + 1);
      state = after;
    }
  return state;
}

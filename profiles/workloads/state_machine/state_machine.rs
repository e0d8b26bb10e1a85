// state_machine.c in Rust: a lexical scanner as a state machine over a text that
// is read again and again.
#![no_std]

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}

unsafe fn input<'a>(at: *const u8, bytes: i32) -> &'a [u8] {
    core::slice::from_raw_parts(at, bytes as usize)
}

unsafe fn output<'a>(at: *mut u8, bytes: i32) -> &'a mut [u8] {
    let out = core::slice::from_raw_parts_mut(at, bytes as usize);
    out.fill(0);
    out
}

const SPACE: i32 = 0;
const WORD: i32 = 1;
const NUMBER: i32 = 2;
const STRING: i32 = 3;
const ESCAPE: i32 = 4;
const SLASH: i32 = 5;
const COMMENT: i32 = 6;
const STATES: usize = 7;
const SHORT_OUTPUT: i32 = -1;
const BAD_STATE: i32 = -2;

fn letter(b: u8) -> bool {
    b.is_ascii_alphabetic() || b == b'_'
}

// open is the state after a byte that begins something.
fn open(b: u8) -> i32 {
    match b {
        b'"' => STRING,
        b'/' => SLASH,
        b'0'..=b'9' => NUMBER,
        _ if letter(b) => WORD,
        _ => SPACE,
    }
}

fn next(state: i32, b: u8) -> i32 {
    match (state, b) {
        (WORD, _) if letter(b) || b.is_ascii_digit() => WORD,
        (NUMBER, b'0'..=b'9' | b'.') => NUMBER,
        (STRING, b'"' | b'\n') | (COMMENT, b'\n') => SPACE,
        (STRING, b'\\') => ESCAPE,
        (STRING | ESCAPE, _) => STRING,
        (SLASH, b'/') | (COMMENT, _) => COMMENT,
        _ => open(b),
    }
}

#[no_mangle]
pub unsafe extern "C" fn scan(state: i32, text: *const u8, text_bytes: i32, rounds: i32, out: *mut u8, out_bytes: i32) -> i32 {
    let (text, out) = (input(text, text_bytes), output(out, out_bytes));
    if out.len() < 4 * STATES {
        return SHORT_OUTPUT;
    }
    if state < 0 || state as usize >= STATES {
        return BAD_STATE;
    }
    let mut state = state;
    for _ in 0..rounds {
        for &b in text {
            let after = next(state, b);
            if after != state {
                let at = 4 * after as usize;
                let n = i32::from_le_bytes([out[at], out[at + 1], out[at + 2], out[at + 3]]).wrapping_add(1);
                out[at..at + 4].copy_from_slice(&n.to_le_bytes());
            }
            state = after;
        }
    }
    state
}

// encode.c in Rust: encodings of the input, written to the output byte by byte.
#![no_std]

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}

#[link(wasm_import_module = "tassadar")]
extern "C" {
    fn input(at: i32) -> i32;
    fn output(byte: i32);
}

// Writer counts what it writes.
struct Writer(i32);

impl Writer {
    unsafe fn put(&mut self, byte: i32) {
        output(byte);
        self.0 += 1;
    }
}

#[no_mangle]
pub unsafe extern "C" fn length() -> i32 {
    let mut n = 0;
    while input(n) >= 0 {
        n += 1;
    }
    n
}

fn digit(table: &[u8], k: i32) -> i32 {
    table[k as usize] as i32
}

#[no_mangle]
pub unsafe extern "C" fn hex() -> i32 {
    let (mut w, mut at) = (Writer(0), 0);
    loop {
        let b = input(at);
        if b < 0 {
            return w.0;
        }
        w.put(digit(b"0123456789abcdef", b >> 4));
        w.put(digit(b"0123456789abcdef", b & 15));
        at += 1;
    }
}

const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

#[no_mangle]
pub unsafe extern "C" fn base64() -> i32 {
    let (mut w, mut at) = (Writer(0), 0);
    while input(at) >= 0 {
        let (a, b, c) = (input(at), input(at + 1), input(at + 2));
        w.put(digit(ALPHABET, a >> 2));
        w.put(digit(ALPHABET, (a & 3) << 4 | b.max(0) >> 4));
        w.put(if b < 0 { b'=' as i32 } else { digit(ALPHABET, (b & 15) << 2 | c.max(0) >> 6) });
        w.put(if c < 0 { b'=' as i32 } else { digit(ALPHABET, c & 63) });
        at += 3;
    }
    w.0
}

#[no_mangle]
pub unsafe extern "C" fn runs() -> i32 {
    let (mut w, mut at) = (Writer(0), 0);
    loop {
        let b = input(at);
        if b < 0 {
            return w.0;
        }
        let mut n = 0;
        while n < 255 && input(at) == b {
            n += 1;
            at += 1;
        }
        w.put(n);
        w.put(b);
    }
}

#[no_mangle]
pub unsafe extern "C" fn adler(rounds: i32) -> i32 {
    let (mut a, mut b) = (1u32, 0u32);
    for _ in 0..rounds {
        let mut at = 0;
        loop {
            let x = input(at);
            if x < 0 {
                break;
            }
            a = (a + x as u32) % 65521;
            b = (b + a) % 65521;
            at += 1;
        }
    }
    (b << 16 | a) as i32
}

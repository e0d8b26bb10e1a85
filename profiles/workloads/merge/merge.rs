// merge.c in Rust: two sorted i32 sequences in, one caller-owned sequence out.
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

const SHORT_OUTPUT: i32 = -1;
const BAD_LENGTH: i32 = -2;
const NOT_SORTED: i32 = -3;

fn get(a: &[u8], k: usize) -> i32 {
    i32::from_le_bytes([a[4 * k], a[4 * k + 1], a[4 * k + 2], a[4 * k + 3]])
}

fn put(out: &mut [u8], k: usize, x: i32) {
    out[4 * k..4 * k + 4].copy_from_slice(&x.to_le_bytes());
}

fn sorted(a: &[u8]) -> bool {
    (1..a.len() / 4).all(|k| get(a, k - 1) <= get(a, k))
}

fn check(a: &[u8], b: &[u8]) -> i32 {
    if a.len() % 4 != 0 || b.len() % 4 != 0 {
        BAD_LENGTH
    } else if !sorted(a) || !sorted(b) {
        NOT_SORTED
    } else {
        0
    }
}

#[no_mangle]
pub unsafe extern "C" fn merge(a: *const u8, a_bytes: i32, b: *const u8, b_bytes: i32, out: *mut u8, out_bytes: i32) -> i32 {
    let (a, b, out) = (input(a, a_bytes), input(b, b_bytes), output(out, out_bytes));
    let code = check(a, b);
    if code != 0 {
        return code;
    }
    if out.len() < a.len() + b.len() {
        return SHORT_OUTPUT;
    }
    let (na, nb) = (a.len() / 4, b.len() / 4);
    let (mut i, mut j) = (0, 0);
    while i < na || j < nb {
        if j == nb || i < na && get(a, i) <= get(b, j) {
            put(out, i + j, get(a, i));
            i += 1;
        } else {
            put(out, i + j, get(b, j));
            j += 1;
        }
    }
    (i + j) as i32
}

#[no_mangle]
pub unsafe extern "C" fn common(a: *const u8, a_bytes: i32, b: *const u8, b_bytes: i32, out: *mut u8, out_bytes: i32) -> i32 {
    let (a, b, out) = (input(a, a_bytes), input(b, b_bytes), output(out, out_bytes));
    let code = check(a, b);
    if code != 0 {
        return code;
    }
    let (na, nb, room) = (a.len() / 4, b.len() / 4, out.len() / 4);
    let (mut i, mut j, mut k, mut spilled) = (0, 0, 0, false);
    while i < na && j < nb {
        let (x, y) = (get(a, i), get(b, j));
        if x < y {
            i += 1;
        } else if x > y {
            j += 1;
        } else {
            if k < room {
                put(out, k, x);
                k += 1;
            } else {
                spilled = true;
            }
            while i < na && get(a, i) == x {
                i += 1;
            }
            while j < nb && get(b, j) == x {
                j += 1;
            }
        }
    }
    if spilled {
        SHORT_OUTPUT
    } else {
        k as i32
    }
}

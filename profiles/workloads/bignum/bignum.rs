// bignum.c in Rust: unsigned integers of any length as little-endian bytes.
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

fn significant(a: &[u8]) -> &[u8] {
    let mut n = a.len();
    while n > 0 && a[n - 1] == 0 {
        n -= 1;
    }
    &a[..n]
}

fn digit(a: &[u8], k: usize) -> u32 {
    if k < a.len() {
        a[k] as u32
    } else {
        0
    }
}

#[no_mangle]
pub unsafe extern "C" fn add(a: *const u8, a_bytes: i32, b: *const u8, b_bytes: i32, out: *mut u8, out_bytes: i32) -> i32 {
    let out = output(out, out_bytes);
    let (a, b) = (significant(input(a, a_bytes)), significant(input(b, b_bytes)));
    let mut carry = 0;
    let mut k = 0;
    while k < a.len() || k < b.len() || carry != 0 {
        if k >= out.len() {
            out.fill(0);
            return SHORT_OUTPUT;
        }
        carry += digit(a, k) + digit(b, k);
        out[k] = carry as u8;
        carry >>= 8;
        k += 1;
    }
    significant(out).len() as i32
}

#[no_mangle]
pub unsafe extern "C" fn mul(a: *const u8, a_bytes: i32, b: *const u8, b_bytes: i32, out: *mut u8, out_bytes: i32) -> i32 {
    let out = output(out, out_bytes);
    let (a, b) = (significant(input(a, a_bytes)), significant(input(b, b_bytes)));
    for i in 0..a.len() {
        let mut carry = 0;
        let mut j = 0;
        while j < b.len() || carry != 0 {
            let mut x = carry + a[i] as u32 * digit(b, j);
            if i + j < out.len() {
                x += out[i + j] as u32;
                out[i + j] = x as u8;
            } else if x != 0 {
                out.fill(0);
                return SHORT_OUTPUT;
            }
            carry = x >> 8;
            j += 1;
        }
    }
    significant(out).len() as i32
}

#[no_mangle]
pub unsafe extern "C" fn compare(a: *const u8, a_bytes: i32, b: *const u8, b_bytes: i32) -> i32 {
    let (a, b) = (significant(input(a, a_bytes)), significant(input(b, b_bytes)));
    if a.len() != b.len() {
        return if a.len() < b.len() { -1 } else { 1 };
    }
    for k in (0..a.len()).rev() {
        if a[k] != b[k] {
            return if a[k] < b[k] { -1 } else { 1 };
        }
    }
    0
}

// long_loop.c in Rust: one long loop without memory.
#![no_std]

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}

#[no_mangle]
pub extern "C" fn run(seed: u32, count: i32) -> u32 {
    let (mut x, mut sum) = (seed, 0u32);
    for _ in 0..count {
        x = x.wrapping_mul(1664525).wrapping_add(1013904223);
        sum = sum.rotate_left(1) ^ x >> 16;
    }
    sum
}

#[no_mangle]
pub extern "C" fn collatz(n: u32, limit: i32) -> i32 {
    let (mut n, mut k) = (n, 0);
    while k <= limit {
        if n == 1 {
            return k;
        }
        if n == 0 || n & 1 == 1 && n > 0x55555554 {
            return -1;
        }
        n = if n & 1 == 1 { 3 * n + 1 } else { n >> 1 };
        k += 1;
    }
    -1
}

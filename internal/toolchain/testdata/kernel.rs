#![no_std]

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}

#[no_mangle]
pub extern "C" fn run(n: u32) -> u32 {
    let (mut x, mut h) = (n, 0u32);
    for _ in 0..1000 {
        x = x.wrapping_mul(1664525).wrapping_add(1013904223);
        let c = (x >> 13) as i8;
        let wide = (x as u64).wrapping_mul((h | 1) as u64);
        h = h.wrapping_mul(31).wrapping_add(c as i32 as u32).wrapping_add((wide >> 32) as u32);
    }
    h
}

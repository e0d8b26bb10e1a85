// sort.c in Rust, by the standard library's unstable sort.
#![no_std]

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}

static mut NUMBERS: [i32; 16384] = [0; 16384];

#[no_mangle]
pub unsafe extern "C" fn put(i: i32, x: i32) {
    NUMBERS[i as usize] = x;
}

#[no_mangle]
pub unsafe extern "C" fn at(i: i32) -> i32 {
    NUMBERS[i as usize]
}

#[no_mangle]
pub unsafe extern "C" fn fill(n: i32, seed: i32) {
    let mut x = seed as u32;
    for number in &mut NUMBERS[..n as usize] {
        x = x.wrapping_mul(1664525).wrapping_add(1013904223);
        *number = x as i32;
    }
}

// sort returns how often two numbers were compared.
#[no_mangle]
pub unsafe extern "C" fn sort(n: i32) -> i32 {
    let mut compared = 0;
    NUMBERS[..n as usize].sort_unstable_by(|a, b| {
        compared += 1;
        a.cmp(b)
    });
    compared
}

#[no_mangle]
pub unsafe extern "C" fn hash(n: i32) -> u64 {
    NUMBERS[..n as usize].iter().fold(0, |h: u64, &x| {
        h.wrapping_mul(6364136223846793005).wrapping_add(x as u32 as u64).wrapping_add(1442695040888963407)
    })
}

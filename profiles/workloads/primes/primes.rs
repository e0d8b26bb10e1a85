// primes.c in Rust: primes below 2^64, with the arithmetic of another module.
#![no_std]

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}

#[link(wasm_import_module = "arith")]
extern "C" {
    fn mulmod(a: u64, b: u64, m: u64) -> u64;
    fn powmod(a: u64, e: u64, m: u64) -> u64;
    fn root(n: u64) -> u64;
}

const BASES: [u8; 12] = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37];

unsafe fn witness(base: u64, odd: u64, twos: u32, n: u64) -> bool {
    let mut x = powmod(base, odd, n);
    if x == 1 || x == n - 1 {
        return false;
    }
    for _ in 1..twos {
        x = mulmod(x, x, n);
        if x == n - 1 {
            return false;
        }
    }
    true
}

#[no_mangle]
pub unsafe extern "C" fn is_prime(n: u64) -> i32 {
    if n < 2 {
        return 0;
    }
    for base in BASES {
        if n % base as u64 == 0 {
            return (n == base as u64) as i32;
        }
    }
    let twos = (n - 1).trailing_zeros();
    for base in BASES {
        if witness(base as u64, (n - 1) >> twos, twos, n) {
            return 0;
        }
    }
    1
}

#[no_mangle]
pub unsafe extern "C" fn next_prime(n: u64) -> u64 {
    let mut n = n;
    loop {
        n = n.wrapping_add(1);
        if n == 0 || is_prime(n) == 1 {
            return n;
        }
    }
}

#[no_mangle]
pub unsafe extern "C" fn is_square(n: u64) -> i32 {
    let r = root(n);
    (r.wrapping_mul(r) == n) as i32
}

#[no_mangle]
pub unsafe extern "C" fn goldbach(n: u64) -> u64 {
    if n < 4 || n % 2 == 1 {
        return 0;
    }
    let mut p = 2;
    while p <= n / 2 {
        if is_prime(p) == 1 && is_prime(n - p) == 1 {
            return p;
        }
        p += 1;
    }
    0
}

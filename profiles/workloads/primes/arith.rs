// arith.c in Rust: modular arithmetic on unsigned 64-bit numbers, the runtime
// library that primes.rs is linked with.
#![no_std]

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}

fn plus(a: u64, b: u64, m: u64) -> u64 {
    if a >= m - b {
        a - (m - b)
    } else {
        a + b
    }
}

#[no_mangle]
pub extern "C" fn mulmod(a: u64, b: u64, m: u64) -> u64 {
    let (mut a, mut b, mut product) = (a, b, 0);
    while b != 0 {
        if b & 1 == 1 {
            product = plus(product, a, m);
        }
        a = plus(a, a, m);
        b >>= 1;
    }
    product
}

#[no_mangle]
pub extern "C" fn powmod(a: u64, e: u64, m: u64) -> u64 {
    let (mut a, mut e, mut power) = (a, e, 1);
    while e != 0 {
        if e & 1 == 1 {
            power = mulmod(power, a, m);
        }
        a = mulmod(a, a, m);
        e >>= 1;
    }
    power
}

#[no_mangle]
pub extern "C" fn root(n: u64) -> u64 {
    let (mut n, mut r, mut bit) = (n, 0, 1u64 << 62);
    while bit > n {
        bit >>= 2;
    }
    while bit != 0 {
        if n >= r + bit {
            n -= r + bit;
            r = (r >> 1) + bit;
        } else {
            r >>= 1;
        }
        bit >>= 2;
    }
    r
}

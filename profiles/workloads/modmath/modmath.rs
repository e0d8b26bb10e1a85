// modmath.c in Rust: modular arithmetic on unsigned 64-bit integers.
#![no_std]

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}

const BAD: u64 = !0;

fn plus(a: u64, b: u64, m: u64) -> u64 {
    if a >= m - b {
        a - (m - b)
    } else {
        a + b
    }
}

// Products are made by doubling and adding, as in C.
fn times(mut a: u64, mut b: u64, m: u64) -> u64 {
    let mut sum = 0;
    while b != 0 {
        if b & 1 == 1 {
            sum = plus(sum, a, m);
        }
        a = plus(a, a, m);
        b >>= 1;
    }
    sum
}

#[no_mangle]
pub extern "C" fn mulmod(a: u64, b: u64, m: u64) -> u64 {
    if m == 0 {
        return BAD;
    }
    times(a % m, b % m, m)
}

#[no_mangle]
pub extern "C" fn powmod(base: u64, exponent: u64, m: u64) -> u64 {
    if m == 0 {
        return BAD;
    }
    let (mut result, mut base, mut exponent) = (1 % m, base % m, exponent);
    while exponent != 0 {
        if exponent & 1 == 1 {
            result = times(result, base, m);
        }
        base = times(base, base, m);
        exponent >>= 1;
    }
    result
}

#[no_mangle]
pub extern "C" fn gcd(a: u64, b: u64) -> u64 {
    let (mut a, mut b) = (a, b);
    while b != 0 {
        let r = a % b;
        a = b;
        b = r;
    }
    a
}

#[no_mangle]
pub extern "C" fn inverse(a: u64, m: u64) -> u64 {
    if m < 2 {
        return BAD;
    }
    let (mut r0, mut r1, mut t0, mut t1) = (m, a % m, 0, 1);
    while r1 != 0 {
        let (q, r) = (r0 / r1, r0 % r1);
        let step = times(q % m, t1, m);
        let t = if t0 >= step { t0 - step } else { t0 + (m - step) };
        r0 = r1;
        r1 = r;
        t0 = t1;
        t1 = t;
    }
    if r0 == 1 {
        t0
    } else {
        BAD
    }
}

#[no_mangle]
pub extern "C" fn crt(r1: i32, m1: i32, r2: i32, m2: i32) -> i64 {
    if m1 <= 0 || m2 <= 0 || r1 < 0 || r2 < 0 || r1 >= m1 || r2 >= m2 {
        return -2;
    }
    let g = gcd(m1 as u64, m2 as u64) as i64;
    let apart = r2 as i64 - r1 as i64;
    if apart % g != 0 {
        return -1;
    }
    let m = m2 as i64 / g;
    let mut turn = apart / g % m;
    if turn < 0 {
        turn += m;
    }
    if m == 1 {
        return r1 as i64;
    }
    let back = inverse((m1 as i64 / g) as u64, m as u64);
    r1 as i64 + m1 as i64 * times(turn as u64, back, m as u64) as i64
}

#[no_mangle]
pub extern "C" fn chain(x: u64, c: u64, m: u64, count: i32) -> u64 {
    if m == 0 || count < 0 {
        return BAD;
    }
    let (mut x, c) = (x % m, c % m);
    for _ in 0..count {
        x = plus(times(x, x, m), c, m);
    }
    x
}

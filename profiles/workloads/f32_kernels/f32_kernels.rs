// f32_kernels.c in Rust: single-precision kernels with every operation in a fixed order,
// each rounded once. The library is linked for its square root only.

const SHORT_OUTPUT: i32 = -1;
const BAD_LENGTH: i32 = -2;

unsafe fn get(a: *const f32, k: i32) -> f32 {
    a.add(k as usize).read_unaligned()
}

unsafe fn clear(out: *mut u8, bytes: i32) {
    for k in 0..bytes {
        out.add(k as usize).write(0);
    }
}

#[no_mangle]
pub unsafe extern "C" fn dot(a: *const f32, a_bytes: i32, b: *const f32, b_bytes: i32) -> f32 {
    let mut sum = 0.0;
    for k in 0..a_bytes.min(b_bytes) / 4 {
        sum = sum + get(a, k) * get(b, k);
    }
    sum
}

#[no_mangle]
pub unsafe extern "C" fn poly(coefficients: *const f32, bytes: i32, x: f32) -> f32 {
    let mut y = 0.0;
    for k in 0..bytes / 4 {
        y = y * x + get(coefficients, k);
    }
    y
}

#[no_mangle]
pub unsafe extern "C" fn norm(a: *const f32, bytes: i32) -> f32 {
    let mut sum: f32 = 0.0;
    for k in 0..bytes / 4 {
        sum = sum + get(a, k) * get(a, k);
    }
    sum.sqrt()
}

#[no_mangle]
pub unsafe extern "C" fn axpy(alpha: f32, x: *const f32, x_bytes: i32, y: *const f32, y_bytes: i32, out: *mut f32, out_bytes: i32) -> i32 {
    clear(out as *mut u8, out_bytes);
    if x_bytes != y_bytes || x_bytes % 4 != 0 {
        return BAD_LENGTH;
    }
    if out_bytes < x_bytes {
        return SHORT_OUTPUT;
    }
    for k in 0..x_bytes / 4 {
        out.add(k as usize).write_unaligned(alpha * get(x, k) + get(y, k));
    }
    x_bytes / 4
}

// Between -127 and 127 a sum with 1.5 * 2^23 has no fraction left: adding and
// subtracting it rounds to nearest even.
#[no_mangle]
pub unsafe extern "C" fn quantize(x: *const f32, x_bytes: i32, scale: f32, out: *mut u8, out_bytes: i32) -> i32 {
    clear(out, out_bytes);
    if x_bytes % 4 != 0 {
        return BAD_LENGTH;
    }
    if out_bytes < x_bytes / 4 {
        return SHORT_OUTPUT;
    }
    const MAGIC: f32 = 12582912.0;
    for k in 0..x_bytes / 4 {
        let mut q = get(x, k) * scale;
        q = if q >= 127.0 { 127.0 } else if q <= -127.0 { -127.0 } else { q };
        let whole: i32 = ((q + MAGIC) - MAGIC).to_int_unchecked();
        out.add(k as usize).write(whole as u8);
    }
    x_bytes / 4
}

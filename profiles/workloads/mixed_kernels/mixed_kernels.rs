// mixed_kernels.c in Rust: kernels in which i32 and f32 meet.

#![no_std]

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}

const SHORT_OUTPUT: i32 = -1;
const BAD_LENGTH: i32 = -2;
const BAD_ARGUMENT: i32 = -3;

unsafe fn get<T>(a: *const T, k: i32) -> T {
    a.add(k as usize).read_unaligned()
}

unsafe fn clear<T>(out: *mut T, bytes: i32) {
    for k in 0..bytes {
        (out as *mut u8).add(k as usize).write(0);
    }
}

// Between -1000 and 1000 a sum with 1.5 * 2^23 has no fraction left: adding and
// subtracting it rounds to nearest even.
#[no_mangle]
pub unsafe extern "C" fn quantize(x: *const f32, x_bytes: i32, scale: f32, zero: i32, out: *mut u8, out_bytes: i32) -> i32 {
    clear(out, out_bytes);
    if x_bytes % 4 != 0 {
        return BAD_LENGTH;
    }
    if zero < 0 || zero > 255 {
        return BAD_ARGUMENT;
    }
    if out_bytes < x_bytes / 4 {
        return SHORT_OUTPUT;
    }
    const MAGIC: f32 = 12582912.0;
    for k in 0..x_bytes / 4 {
        let mut q = get(x, k) * scale;
        q = if q >= 1000.0 { 1000.0 } else if q > -1000.0 { q } else { -1000.0 };
        let z = ((q + MAGIC) - MAGIC).to_int_unchecked::<i32>() + zero;
        out.add(k as usize).write(if z < 0 { 0 } else if z > 255 { 255 } else { z as u8 });
    }
    x_bytes / 4
}

#[no_mangle]
pub unsafe extern "C" fn dequantize(x: *const u8, x_bytes: i32, scale: f32, zero: i32, out: *mut f32, out_bytes: i32) -> i32 {
    clear(out, out_bytes);
    if zero < 0 || zero > 255 {
        return BAD_ARGUMENT;
    }
    if out_bytes / 4 < x_bytes {
        return SHORT_OUTPUT;
    }
    for k in 0..x_bytes {
        out.add(k as usize).write_unaligned((get(x, k) as i32 - zero) as f32 * scale);
    }
    x_bytes
}

#[no_mangle]
pub unsafe extern "C" fn dot_scaled(x: *const i8, x_bytes: i32, x_scale: f32, y: *const i8, y_bytes: i32, y_scale: f32) -> f32 {
    let mut sum = 0;
    for k in 0..x_bytes.min(y_bytes) {
        sum += get(x, k) as i32 * get(y, k) as i32;
    }
    sum as f32 * (x_scale * y_scale)
}

#[no_mangle]
pub unsafe extern "C" fn histogram(x: *const f32, x_bytes: i32, low: f32, width: f32, out: *mut i32, out_bytes: i32) -> i32 {
    clear(out, out_bytes);
    let (bins, mut counted) = (out_bytes / 4, 0);
    if x_bytes % 4 != 0 {
        return BAD_LENGTH;
    }
    if !(width > 0.0) {
        return BAD_ARGUMENT;
    }
    for k in 0..x_bytes / 4 {
        let at = (get(x, k) - low) / width;
        if at >= 0.0 && at < bins as f32 {
            let bin = out.add(at.to_int_unchecked::<i32>() as usize);
            bin.write_unaligned(bin.read_unaligned() + 1);
            counted += 1;
        }
    }
    counted
}

#[no_mangle]
pub unsafe extern "C" fn mean(x: *const i32, x_bytes: i32) -> f32 {
    let n = x_bytes / 4;
    let mut sum = 0.0;
    for k in 0..n {
        sum = sum + get(x, k) as f32;
    }
    if n == 0 {
        0.0
    } else {
        sum / n as f32
    }
}

#[no_mangle]
pub unsafe extern "C" fn fixed(x: f32, bits: i32) -> i32 {
    if bits < 0 || bits > 30 {
        return 0;
    }
    let y = x * (1 << bits) as f32;
    if y >= 1073741824.0 {
        1073741824
    } else if y <= -1073741824.0 {
        -1073741824
    } else if y == y {
        y.to_int_unchecked()
    } else {
        0
    }
}

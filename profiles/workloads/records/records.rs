// records.c in Rust: eight-byte numbers in buffers, sums of products, and records
// of 16 bytes. The wide sum is an i128.
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
const NOT_FOUND: i32 = -3;

fn number(a: &[u8], at: usize) -> i64 {
    let mut bytes = [0; 8];
    bytes.copy_from_slice(&a[at..at + 8]);
    i64::from_le_bytes(bytes)
}

fn key(records: &[u8], k: usize) -> i64 {
    number(records, 16 * k + 8)
}

#[no_mangle]
pub unsafe extern "C" fn dot(x: *const u8, x_bytes: i32, y: *const u8, y_bytes: i32) -> i64 {
    let (x, y) = (input(x, x_bytes), input(y, y_bytes));
    let mut sum = 0i64;
    for k in 0..x.len().min(y.len()) / 8 {
        sum = sum.wrapping_add(number(x, 8 * k).wrapping_mul(number(y, 8 * k)));
    }
    sum
}

#[no_mangle]
pub unsafe extern "C" fn dot_wide(x: *const u8, x_bytes: i32, y: *const u8, y_bytes: i32, out: *mut u8, out_bytes: i32) -> i32 {
    let (x, y, out) = (input(x, x_bytes), input(y, y_bytes), output(out, out_bytes));
    if out.len() < 16 {
        return SHORT_OUTPUT;
    }
    let n = x.len().min(y.len()) / 8;
    let mut sum = 0i128;
    for k in 0..n {
        sum = sum.wrapping_add(number(x, 8 * k) as i128 * number(y, 8 * k) as i128);
    }
    out[..16].copy_from_slice(&sum.to_le_bytes());
    n as i32
}

#[no_mangle]
pub unsafe extern "C" fn pack(tags: *const u8, tag_bytes: i32, keys: *const u8, key_bytes: i32, out: *mut u8, out_bytes: i32) -> i32 {
    let (tags, keys, out) = (input(tags, tag_bytes), input(keys, key_bytes), output(out, out_bytes));
    let n = tags.len() / 4;
    if tags.len() % 4 != 0 || keys.len() % 8 != 0 || keys.len() / 8 != n {
        return BAD_LENGTH;
    }
    if out.len() / 16 < n {
        return SHORT_OUTPUT;
    }
    for k in 0..n {
        let record = &mut out[16 * k..16 * k + 16];
        record[..4].copy_from_slice(&tags[4 * k..4 * k + 4]);
        record[4..8].copy_from_slice(&(k as u32).to_le_bytes());
        record[8..].copy_from_slice(&keys[8 * k..8 * k + 8]);
    }
    n as i32
}

#[no_mangle]
pub unsafe extern "C" fn unpack(records: *const u8, bytes: i32, tags: *mut u8, tag_bytes: i32, keys: *mut u8, key_bytes: i32) -> i32 {
    let (records, tags, keys) = (input(records, bytes), output(tags, tag_bytes), output(keys, key_bytes));
    let n = records.len() / 16;
    if records.len() % 16 != 0 {
        return BAD_LENGTH;
    }
    if tags.len() / 4 < n || keys.len() / 8 < n {
        return SHORT_OUTPUT;
    }
    for k in 0..n {
        tags[4 * k..4 * k + 4].copy_from_slice(&records[16 * k..16 * k + 4]);
        keys[8 * k..8 * k + 8].copy_from_slice(&records[16 * k + 8..16 * k + 16]);
    }
    n as i32
}

#[no_mangle]
pub unsafe extern "C" fn sort(records: *const u8, bytes: i32, out: *mut u8, out_bytes: i32) -> i32 {
    let (records, out) = (input(records, bytes), output(out, out_bytes));
    let n = records.len() / 16;
    if records.len() % 16 != 0 {
        return BAD_LENGTH;
    }
    if out.len() / 16 < n {
        return SHORT_OUTPUT;
    }
    for k in 0..n {
        let mut at = k;
        while at > 0 && key(out, at - 1) > key(records, k) {
            out.copy_within(16 * at - 16..16 * at, 16 * at);
            at -= 1;
        }
        out[16 * at..16 * at + 16].copy_from_slice(&records[16 * k..16 * k + 16]);
    }
    n as i32
}

#[no_mangle]
pub unsafe extern "C" fn find(records: *const u8, bytes: i32, wanted: i64) -> i32 {
    let records = input(records, bytes);
    let (mut low, mut high) = (0, records.len() / 16);
    while low < high {
        let middle = (low + high) / 2;
        if key(records, middle) < wanted {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    if low < records.len() / 16 && key(records, low) == wanted {
        low as i32
    } else {
        NOT_FOUND
    }
}

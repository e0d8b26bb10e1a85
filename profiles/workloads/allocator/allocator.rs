// allocator.c in Rust: a bump allocator over an arena that the instance keeps.
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

const ARENA: i32 = 8192;
const NO_ROOM: i32 = -1;
const BAD_ARGUMENT: i32 = -2;

static mut BYTES: [u8; ARENA as usize] = [0; ARENA as usize];
static mut TOP: i32 = 0;

#[no_mangle]
pub unsafe extern "C" fn alloc(bytes: i32, alignment: i32) -> i32 {
    if bytes < 0 || alignment <= 0 || alignment > ARENA || alignment & (alignment - 1) != 0 {
        return BAD_ARGUMENT;
    }
    let at = (TOP + alignment - 1) & -alignment;
    if at > ARENA || bytes > ARENA - at {
        return NO_ROOM;
    }
    TOP = at + bytes;
    at
}

#[no_mangle]
pub unsafe extern "C" fn release(to: i32) -> i32 {
    if to < 0 || to > TOP {
        return BAD_ARGUMENT;
    }
    let freed = TOP - to;
    TOP = to;
    freed
}

#[no_mangle]
pub unsafe extern "C" fn put(at: i32, data: *const u8, bytes: i32) -> i32 {
    if at < 0 || at > TOP || bytes > TOP - at {
        return BAD_ARGUMENT;
    }
    for (k, &b) in input(data, bytes).iter().enumerate() {
        BYTES[at as usize + k] = b;
    }
    bytes
}

#[no_mangle]
pub unsafe extern "C" fn get(at: i32, out: *mut u8, out_bytes: i32) -> i32 {
    let out = output(out, out_bytes);
    if at < 0 || at > ARENA || out_bytes > ARENA - at {
        return BAD_ARGUMENT;
    }
    for k in 0..out.len() {
        out[k] = BYTES[at as usize + k];
    }
    out_bytes
}

#[no_mangle]
pub unsafe extern "C" fn sum() -> u32 {
    let mut s = 0;
    for k in 0..TOP as usize {
        s += BYTES[k] as u32;
    }
    s
}

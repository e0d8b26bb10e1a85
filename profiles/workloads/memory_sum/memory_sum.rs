// memory_sum.c in Rust: sums over memory that the instance keeps.
#![no_std]

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}

unsafe fn input<'a>(at: *const u8, bytes: i32) -> &'a [u8] {
    core::slice::from_raw_parts(at, bytes as usize)
}

const TABLE: usize = 16384;
const HEAP: usize = 1024;
const BAD_LENGTH: i32 = -1;
const TOO_MANY: i32 = -2;

static mut WORDS: [u32; TABLE] = [0; TABLE];
static mut ITEMS: [i32; HEAP] = [0; HEAP];
static mut SIZE: usize = 0;

#[no_mangle]
pub unsafe extern "C" fn fill(x: u32, step: u32, words: i32) -> i32 {
    if words < 0 || words as usize > TABLE {
        return TOO_MANY;
    }
    let mut x = x;
    for k in 0..words as usize {
        WORDS[k] = x;
        x = x.wrapping_add(step);
    }
    words
}

#[no_mangle]
pub unsafe extern "C" fn walk(stride: u32, count: i32) -> u32 {
    let (mut sum, mut at) = (0u32, 0u32);
    for _ in 0..count {
        sum = sum.wrapping_add(WORDS[at as usize]);
        at = at.wrapping_add(stride) % TABLE as u32;
    }
    sum
}

#[no_mangle]
pub unsafe extern "C" fn push(items: *const u8, bytes: i32) -> i32 {
    if bytes % 4 != 0 {
        return BAD_LENGTH;
    }
    if SIZE + bytes as usize / 4 > HEAP {
        return TOO_MANY;
    }
    for word in input(items, bytes).chunks_exact(4) {
        let x = i32::from_le_bytes([word[0], word[1], word[2], word[3]]);
        let mut at = SIZE;
        SIZE += 1;
        while at > 0 && ITEMS[(at - 1) / 2] > x {
            ITEMS[at] = ITEMS[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        ITEMS[at] = x;
    }
    SIZE as i32
}

#[no_mangle]
pub unsafe extern "C" fn pop(count: i32) -> u32 {
    let mut sum = 0u32;
    for _ in 0..count {
        if SIZE == 0 {
            break;
        }
        sum = sum.wrapping_add(ITEMS[0] as u32);
        SIZE -= 1;
        let (x, mut at) = (ITEMS[SIZE], 0);
        loop {
            let mut child = 2 * at + 1;
            if child >= SIZE {
                break;
            }
            if child + 1 < SIZE && ITEMS[child + 1] < ITEMS[child] {
                child += 1;
            }
            if ITEMS[child] >= x {
                break;
            }
            ITEMS[at] = ITEMS[child];
            at = child;
        }
        ITEMS[at] = x;
    }
    sum
}

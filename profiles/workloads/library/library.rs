// library.c in Rust.
#![no_std]

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}

const MOST: usize = 1024;

static mut STATE: u64 = 0;
static mut HEAP: [u64; MOST] = [0; MOST];

fn sink(heap: &mut [u64], mut root: usize) {
    let item = heap[root];
    loop {
        let mut child = 2 * root + 1;
        if child >= heap.len() {
            break;
        }
        if child + 1 < heap.len() && heap[child + 1] > heap[child] {
            child += 1;
        }
        if heap[child] <= item {
            break;
        }
        heap[root] = heap[child];
        root = child;
    }
    heap[root] = item;
}

#[no_mangle]
pub extern "C" fn _initialize() {}

#[no_mangle]
pub unsafe extern "C" fn seed(x: u64) {
    STATE = x;
}

#[no_mangle]
pub unsafe extern "C" fn next() -> u64 {
    STATE = STATE.wrapping_add(0x9e3779b97f4a7c15);
    let mut z = STATE;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d049bb133111eb);
    z ^ (z >> 31)
}

// sort draws count numbers and sorts them; -1 unless 0 <= count <= 1024.
#[no_mangle]
pub unsafe extern "C" fn sort(count: i32) -> i32 {
    if count < 0 || count as usize > MOST {
        return -1;
    }
    let items = &mut HEAP[..count as usize];
    for item in items.iter_mut() {
        *item = next();
    }
    for i in (0..items.len() / 2).rev() {
        sink(items, i);
    }
    for size in (1..items.len()).rev() {
        items.swap(0, size);
        sink(&mut items[..size], 0);
    }
    count
}

#[no_mangle]
pub unsafe extern "C" fn at(place: i32) -> u64 {
    *HEAP.get(place as usize).unwrap_or(&0)
}

// sudoku.c in Rust: Sudoku 9x9 by depth-first search, always in the open square
// with the fewest candidates, until two solutions or none are left.
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

const BAD_LENGTH: i32 = -1;
const SHORT_OUTPUT: i32 = -2;
const BAD_CHARACTER: i32 = -3;
const CONTRADICTION: i32 = -4;

struct Puzzle {
    rows: [u32; 9], // bit d-1: digit d is placed
    cols: [u32; 9],
    boxes: [u32; 9],
    grid: [u8; 81],
    found: [u8; 81],
    solutions: i32,
}

static mut PUZZLE: Puzzle = Puzzle { rows: [0; 9], cols: [0; 9], boxes: [0; 9], grid: [0; 81], found: [0; 81], solutions: 0 };

fn box_of(r: usize, c: usize) -> usize {
    r / 3 * 3 + c / 3
}

impl Puzzle {
    fn search(&mut self) {
        let (mut best, mut fewest, mut choice) = (81, 10, 0);
        for s in 0..81 {
            if self.grid[s] != 0 {
                continue;
            }
            let (r, c) = (s / 9, s % 9);
            let open = 0x1ff & !(self.rows[r] | self.cols[c] | self.boxes[box_of(r, c)]);
            let k = open.count_ones();
            if k < fewest {
                fewest = k;
                best = s;
                choice = open;
                if k == 0 {
                    return;
                }
            }
        }
        if best == 81 {
            if self.solutions == 0 {
                self.found = self.grid;
            }
            self.solutions += 1;
            return;
        }
        let (r, c) = (best / 9, best % 9);
        let b = box_of(r, c);
        for d in 1..10 {
            if self.solutions >= 2 {
                return;
            }
            let bit = 1 << (d - 1);
            if choice & bit == 0 {
                continue;
            }
            self.rows[r] |= bit;
            self.cols[c] |= bit;
            self.boxes[b] |= bit;
            self.grid[best] = d as u8;
            self.search();
            self.grid[best] = 0;
            self.rows[r] &= !bit;
            self.cols[c] &= !bit;
            self.boxes[b] &= !bit;
        }
    }
}

#[no_mangle]
pub unsafe extern "C" fn solve(puzzle: *const u8, puzzle_bytes: i32, out: *mut u8, out_bytes: i32) -> i32 {
    let out = output(out, out_bytes);
    if puzzle_bytes != 81 {
        return BAD_LENGTH;
    }
    if out_bytes < 81 {
        return SHORT_OUTPUT;
    }
    let p = &mut PUZZLE;
    p.rows = [0; 9];
    p.cols = [0; 9];
    p.boxes = [0; 9];
    p.solutions = 0;
    let mut clash = false;
    for (s, &ch) in input(puzzle, 81).iter().enumerate() {
        p.grid[s] = 0;
        if ch == b'.' || ch == b'0' {
            continue;
        }
        if ch < b'1' || ch > b'9' {
            return BAD_CHARACTER;
        }
        let bit = 1 << (ch - b'1');
        let (r, c) = (s / 9, s % 9);
        let b = box_of(r, c);
        if (p.rows[r] | p.cols[c] | p.boxes[b]) & bit != 0 {
            clash = true;
        }
        p.rows[r] |= bit;
        p.cols[c] |= bit;
        p.boxes[b] |= bit;
        p.grid[s] = ch - b'0';
    }
    if clash {
        return CONTRADICTION;
    }
    p.search();
    if p.solutions == 1 {
        for s in 0..81 {
            out[s] = b'0' + p.found[s];
        }
    }
    p.solutions
}

// sudoku.c in Rust: backtracking, the square with the fewest candidates first.
#![no_std]

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}

struct Sudoku {
    puzzle: [u8; 81],
    grid: [u8; 81],
    solution: [u8; 81],
    rows: [u16; 9], // digits in use, one bit each
    columns: [u16; 9],
    boxes: [u16; 9],
    found: i32,
    wanted: i32,
}

static mut SUDOKU: Sudoku = Sudoku {
    puzzle: [0; 81],
    grid: [0; 81],
    solution: [0; 81],
    rows: [0; 9],
    columns: [0; 9],
    boxes: [0; 9],
    found: 0,
    wanted: 0,
};

fn box_of(square: usize) -> usize {
    square / 27 * 3 + square % 9 / 3
}

impl Sudoku {
    fn toggle(&mut self, square: usize, digit: u8) {
        self.rows[square / 9] ^= 1 << digit;
        self.columns[square % 9] ^= 1 << digit;
        self.boxes[box_of(square)] ^= 1 << digit;
    }

    fn candidates(&self, square: usize) -> u16 {
        !(self.rows[square / 9] | self.columns[square % 9] | self.boxes[box_of(square)]) & 0x3fe
    }

    fn search(&mut self) {
        let open = (0..81).filter(|&s| self.grid[s] == 0);
        let square = match open.min_by_key(|&s| self.candidates(s).count_ones()) {
            Some(square) => square,
            None => {
                if self.found == 0 {
                    self.solution = self.grid;
                }
                self.found += 1;
                return;
            }
        };
        let candidates = self.candidates(square);
        for digit in (1..10).filter(|digit| candidates >> digit & 1 != 0) {
            if self.found == self.wanted {
                return;
            }
            self.toggle(square, digit);
            self.grid[square] = digit;
            self.search();
            self.grid[square] = 0;
            self.toggle(square, digit);
        }
    }

    fn solve(&mut self, limit: i32) -> i32 {
        self.rows = [0; 9];
        self.columns = [0; 9];
        self.boxes = [0; 9];
        self.found = 0;
        self.wanted = limit;
        self.grid = self.puzzle;
        for square in 0..81 {
            let digit = self.puzzle[square];
            if digit == 0 {
                continue;
            }
            if self.candidates(square) >> digit & 1 == 0 {
                return 0;
            }
            self.toggle(square, digit);
        }
        self.search();
        self.found
    }
}

#[no_mangle]
pub unsafe extern "C" fn set(square: i32, digit: i32) {
    SUDOKU.puzzle[square as usize] = digit as u8;
}

#[no_mangle]
pub unsafe extern "C" fn solve(limit: i32) -> i32 {
    SUDOKU.solve(limit)
}

#[no_mangle]
pub unsafe extern "C" fn row(r: i32) -> i32 {
    let start = r as usize * 9;
    SUDOKU.solution[start..start + 9].iter().fold(0, |n, &digit| n * 10 + digit as i32)
}

// hungarian.c in Rust: the assignment problem by the Hungarian method with
// potentials, O(n^3). Row and column 0 stand for "none yet".
#![no_std]

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}

const MAX: usize = 32;

struct Problem {
    cost: [[i32; MAX + 1]; MAX + 1],
    row_price: [i32; MAX + 1],
    column_price: [i32; MAX + 1],
    row_of: [usize; MAX + 1],
}

static mut PROBLEM: Problem = Problem {
    cost: [[0; MAX + 1]; MAX + 1],
    row_price: [0; MAX + 1],
    column_price: [0; MAX + 1],
    row_of: [0; MAX + 1],
};

impl Problem {
    // place finds a column for one more row along the cheapest alternating path.
    fn place(&mut self, n: usize, row: usize) {
        let mut slack = [i32::MAX; MAX + 1];
        let mut from = [0; MAX + 1];
        let mut visited = [false; MAX + 1];
        let mut column = 0;
        self.row_of[0] = row;
        while self.row_of[column] != 0 {
            visited[column] = true;
            let at = self.row_of[column];
            let (mut step, mut next) = (i32::MAX, 0);
            for j in (1..=n).filter(|&j| !visited[j]) {
                let reduced = self.cost[at][j] - self.row_price[at] - self.column_price[j];
                if reduced < slack[j] {
                    slack[j] = reduced;
                    from[j] = column;
                }
                if slack[j] < step {
                    step = slack[j];
                    next = j;
                }
            }
            for j in 0..=n {
                if visited[j] {
                    self.row_price[self.row_of[j]] += step;
                    self.column_price[j] -= step;
                } else if slack[j] != i32::MAX {
                    slack[j] -= step;
                }
            }
            column = next;
        }
        while column != 0 {
            self.row_of[column] = self.row_of[from[column]];
            column = from[column];
        }
    }

    fn solve(&mut self, n: usize) -> i32 {
        self.row_price = [0; MAX + 1];
        self.column_price = [0; MAX + 1];
        self.row_of = [0; MAX + 1];
        for row in 1..=n {
            self.place(n, row);
        }
        (1..=n).map(|j| self.cost[self.row_of[j]][j]).sum()
    }
}

#[no_mangle]
pub unsafe extern "C" fn set(row: i32, column: i32, cost: i32) {
    PROBLEM.cost[row as usize + 1][column as usize + 1] = cost;
}

#[no_mangle]
pub unsafe extern "C" fn solve(n: i32) -> i32 {
    PROBLEM.solve(n as usize)
}

#[no_mangle]
pub unsafe extern "C" fn column(row: i32) -> i32 {
    match PROBLEM.row_of.iter().skip(1).position(|&r| r == row as usize + 1) {
        Some(column) => column as i32,
        None => -1,
    }
}

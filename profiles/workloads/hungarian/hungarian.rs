// hungarian.c in Rust: minimum-cost assignment of n rows to n columns, n up to
// 10, and of several optima the lexicographically smallest.
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

const MAX: usize = 10;
const BAD_LENGTH: i32 = -1;
const SHORT_OUTPUT: i32 = -2;
const BAD_VALUE: i32 = -3;
const BIG: i32 = 0x3fffffff;
const LIMIT: i32 = 1000000;
const NONE: usize = MAX;

fn get(a: &[u8], k: usize) -> i32 {
    i32::from_le_bytes([a[4 * k], a[4 * k + 1], a[4 * k + 2], a[4 * k + 3]])
}

fn side(bytes: usize) -> usize {
    for k in 1..MAX + 1 {
        if bytes == 4 * k * k {
            return k;
        }
    }
    0
}

fn in_range(cost: &[u8]) -> bool {
    (0..cost.len() / 4).all(|k| get(cost, k) >= 0 && get(cost, k) <= LIMIT)
}

// Matching is a perfect matching on the edges of reduced cost zero.
struct Matching {
    n: usize,
    tight: [[bool; MAX]; MAX],
    row_of: [usize; MAX],
    col_of: [usize; MAX],
    seen: [bool; MAX],
    fixed: [bool; MAX],
}

impl Matching {
    // augment finds another column for row, over columns neither seen nor fixed.
    fn augment(&mut self, row: usize) -> bool {
        for c in 0..self.n {
            if !self.tight[row][c] || self.seen[c] || self.fixed[c] {
                continue;
            }
            self.seen[c] = true;
            if self.row_of[c] == NONE || self.augment(self.row_of[c]) {
                self.row_of[c] = row;
                self.col_of[row] = c;
                return true;
            }
        }
        false
    }

    // prefer tries to give column c to row, keeping every other row matched.
    fn prefer(&mut self, row: usize, c: usize) -> bool {
        if self.col_of[row] == c {
            return true;
        }
        let (other, old) = (self.row_of[c], self.col_of[row]);
        for k in 0..self.n {
            self.seen[k] = false;
        }
        self.seen[c] = true;
        self.row_of[old] = NONE;
        if !self.augment(other) {
            self.row_of[old] = row;
            return false;
        }
        self.row_of[c] = row;
        self.col_of[row] = c;
        true
    }
}

static mut MATCHING: Matching = Matching {
    n: 0,
    tight: [[false; MAX]; MAX],
    row_of: [0; MAX],
    col_of: [0; MAX],
    seen: [false; MAX],
    fixed: [false; MAX],
};

// Search is the state of the search for shortest augmenting paths; rows and
// columns count from 1. It is no local variable: filling a whole array makes
// stores of i64, which a profile of i32 does not admit.
struct Search {
    u: [i32; MAX + 1],
    v: [i32; MAX + 1],
    p: [usize; MAX + 1],
    way: [usize; MAX + 1],
    least: [i32; MAX + 1],
    used: [bool; MAX + 1],
}

static mut SEARCH: Search =
    Search { u: [0; MAX + 1], v: [0; MAX + 1], p: [0; MAX + 1], way: [0; MAX + 1], least: [0; MAX + 1], used: [false; MAX + 1] };

#[no_mangle]
pub unsafe extern "C" fn assign(cost: *const u8, cost_bytes: i32, out: *mut u8, out_bytes: i32) -> i32 {
    let (cost, out) = (input(cost, cost_bytes), output(out, out_bytes));
    let n = side(cost.len());
    if n == 0 {
        return BAD_LENGTH;
    }
    if out.len() < 4 * n {
        return SHORT_OUTPUT;
    }
    if !in_range(cost) {
        return BAD_VALUE;
    }

    let Search { u, v, p, way, least, used } = &mut SEARCH;
    for j in 0..n + 1 {
        u[j] = 0;
        v[j] = 0;
        p[j] = 0;
        way[j] = 0;
    }
    for i in 1..n + 1 {
        for j in 0..n + 1 {
            least[j] = BIG;
            used[j] = false;
        }
        let mut j0 = 0;
        p[0] = i;
        loop {
            let (i0, mut delta, mut j1) = (p[j0], BIG, 0);
            used[j0] = true;
            for j in 1..n + 1 {
                if used[j] {
                    continue;
                }
                let reduced = get(cost, (i0 - 1) * n + j - 1) - u[i0] - v[j];
                if reduced < least[j] {
                    least[j] = reduced;
                    way[j] = j0;
                }
                if least[j] < delta {
                    delta = least[j];
                    j1 = j;
                }
            }
            for j in 0..n + 1 {
                if used[j] {
                    u[p[j]] += delta;
                    v[j] -= delta;
                } else {
                    least[j] -= delta;
                }
            }
            j0 = j1;
            if p[j0] == 0 {
                break;
            }
        }
        while j0 != 0 {
            let j1 = way[j0];
            p[j0] = p[j1];
            j0 = j1;
        }
    }

    let m = &mut MATCHING;
    m.n = n;
    for j in 0..n {
        m.row_of[j] = p[j + 1] - 1;
        m.col_of[p[j + 1] - 1] = j;
        m.fixed[j] = false;
    }
    for i in 0..n {
        for j in 0..n {
            m.tight[i][j] = get(cost, i * n + j) == u[i + 1] + v[j + 1];
        }
    }
    let mut total = 0;
    for i in 0..n {
        let mut c = 0;
        while m.fixed[c] || !m.tight[i][c] || !m.prefer(i, c) {
            c += 1;
        }
        m.fixed[c] = true;
        out[4 * i..4 * i + 4].copy_from_slice(&(c as u32).to_le_bytes());
        total += get(cost, i * n + c);
    }
    total
}

#[no_mangle]
pub unsafe extern "C" fn total(cost: *const u8, cost_bytes: i32, columns: *const u8, column_bytes: i32) -> i32 {
    let (cost, columns) = (input(cost, cost_bytes), input(columns, column_bytes));
    let n = side(cost.len());
    if n == 0 || columns.len() != 4 * n {
        return BAD_LENGTH;
    }
    if !in_range(cost) {
        return BAD_VALUE;
    }
    let (mut sum, mut taken) = (0, 0u32);
    for i in 0..n {
        let c = get(columns, i);
        if c < 0 || c >= n as i32 || taken >> c & 1 == 1 {
            return BAD_VALUE;
        }
        taken |= 1 << c;
        sum += get(cost, i * n + c as usize);
    }
    sum
}

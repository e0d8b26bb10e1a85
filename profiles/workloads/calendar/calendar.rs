// calendar.c in Rust: the instant of the clock in the proleptic Gregorian
// calendar, UTC.
#![no_std]

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}

#[link(wasm_import_module = "tassadar")]
extern "C" {
    fn clock() -> i64;
    fn output(byte: i32);
}

const SECOND: i64 = 1000000000;

unsafe fn days() -> i64 {
    clock() / SECOND / 86400
}

// civil counts from 1 March of year 0, in eras of 400 years, 146097 days each.
fn civil(day: i64) -> (i32, i32, i32) {
    let day = day + 719468;
    let (era, in_era) = ((day / 146097) as i32, (day % 146097) as i32);
    let y = (in_era - in_era / 1460 + in_era / 36524 - in_era / 146096) / 365;
    let in_year = in_era - (365 * y + y / 4 - y / 100);
    let m = (5 * in_year + 2) / 153; // from March
    let month = if m < 10 { m + 3 } else { m - 9 };
    (400 * era + y + (month <= 2) as i32, month, in_year - (153 * m + 2) / 5 + 1)
}

unsafe fn digits(n: i64, count: i32) {
    let mut power = 1;
    for _ in 1..count {
        power *= 10;
    }
    for _ in 0..count {
        output(b'0' as i32 + (n / power % 10) as i32);
        power /= 10;
    }
}

#[no_mangle]
pub unsafe extern "C" fn write() {
    let now = clock();
    let rest = now / SECOND % 86400;
    let (year, month, day) = civil(days());
    digits(year as i64, 4);
    output(b'-' as i32);
    digits(month as i64, 2);
    output(b'-' as i32);
    digits(day as i64, 2);
    output(b'T' as i32);
    digits(rest / 3600, 2);
    output(b':' as i32);
    digits(rest / 60 % 60, 2);
    output(b':' as i32);
    digits(rest % 60, 2);
    output(b'.' as i32);
    digits(now % SECOND, 9);
    output(b'Z' as i32);
}

#[no_mangle]
pub unsafe extern "C" fn weekday() -> i32 {
    ((days() + 4) % 7) as i32
}

#[no_mangle]
pub unsafe extern "C" fn date() -> i32 {
    let (year, month, day) = civil(days());
    year * 10000 + month * 100 + day
}

#[no_mangle]
pub unsafe extern "C" fn elapsed(readings: i32) -> i64 {
    let (mut sum, mut before) = (0, clock());
    for _ in 0..readings {
        let now = clock();
        sum += now - before;
        before = now;
    }
    sum
}

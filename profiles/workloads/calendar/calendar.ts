// calendar.c in AssemblyScript: the instant of the clock in the proleptic
// Gregorian calendar, UTC.

@external("tassadar", "clock") declare function clock(): i64;
@external("tassadar", "output") declare function output(byte: i32): void;

const SECOND: i64 = 1000000000;

let year: i32, month: i32, day: i32;

function days(): i64 {
  return clock() / SECOND / 86400;
}

// civil counts from 1 March of year 0, in eras of 400 years, 146097 days each.
function civil(since: i64): void {
  since += 719468;
  const era = <i32>(since / 146097), inEra = <i32>(since % 146097);
  const y = (inEra - inEra / 1460 + inEra / 36524 - inEra / 146096) / 365;
  const inYear = inEra - (365 * y + y / 4 - y / 100);
  const m = (5 * inYear + 2) / 153; // from March
  day = inYear - (153 * m + 2) / 5 + 1;
  month = m < 10 ? m + 3 : m - 9;
  year = 400 * era + y + i32(month <= 2);
}

function digits(n: i64, count: i32): void {
  let power: i64 = 1;
  for (let k = 1; k < count; k++) power *= 10;
  for (; count > 0; count--) {
    output(48 + <i32>((n / power) % 10));
    power /= 10;
  }
}

export function write(): void {
  const now = clock();
  const rest = (now / SECOND) % 86400;
  civil(days());
  digits(year, 4);
  output(45); // '-'
  digits(month, 2);
  output(45);
  digits(day, 2);
  output(84); // 'T'
  digits(rest / 3600, 2);
  output(58); // ':'
  digits((rest / 60) % 60, 2);
  output(58);
  digits(rest % 60, 2);
  output(46); // '.'
  digits(now % SECOND, 9);
  output(90); // 'Z'
}

export function weekday(): i32 {
  return <i32>((days() + 4) % 7);
}

export function date(): i32 {
  civil(days());
  return year * 10000 + month * 100 + day;
}

export function elapsed(readings: i32): i64 {
  let sum: i64 = 0, before = clock();
  for (; readings > 0; readings--) {
    const now = clock();
    sum += now - before;
    before = now;
  }
  return sum;
}

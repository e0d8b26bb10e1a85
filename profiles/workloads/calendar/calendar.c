// The instant of the clock in the proleptic Gregorian calendar, UTC.

typedef long long i64;
typedef int i32;

#define EXPORT(name) __attribute__((export_name(name)))
#define HOST(name) __attribute__((import_module("tassadar"), import_name(name)))

HOST("clock") i64 clock(void);
HOST("output") void output(i32 byte);

static const i64 second = 1000000000;

static i64 days(void) {
	i64 s = clock() / second;
	return s / 86400;
}

// civil counts from 1 March of year 0, in eras of 400 years, 146097 days each.
static void civil(i64 day, i32 *year, i32 *month, i32 *dayOfMonth) {
	day += 719468;
	i32 era = (i32)(day / 146097), inEra = (i32)(day % 146097);
	i32 y = (inEra - inEra / 1460 + inEra / 36524 - inEra / 146096) / 365;
	i32 inYear = inEra - (365 * y + y / 4 - y / 100);
	i32 m = (5 * inYear + 2) / 153; // from March
	*dayOfMonth = inYear - (153 * m + 2) / 5 + 1;
	*month = m < 10 ? m + 3 : m - 9;
	*year = 400 * era + y + (*month <= 2);
}

static void digits(i64 n, i32 count) {
	i64 power = 1;
	for (i32 k = 1; k < count; k++)
		power *= 10;
	for (; count > 0; count--, power /= 10)
		output('0' + (i32)(n / power % 10));
}

// write writes the instant as in RFC 3339, with nanoseconds.
EXPORT("write") void write(void) {
	i32 year, month, day;
	i64 now = clock(), rest = now / second % 86400;
	civil(days(), &year, &month, &day);
	digits(year, 4);
	output('-');
	digits(month, 2);
	output('-');
	digits(day, 2);
	output('T');
	digits(rest / 3600, 2);
	output(':');
	digits(rest / 60 % 60, 2);
	output(':');
	digits(rest % 60, 2);
	output('.');
	digits(now % second, 9);
	output('Z');
}

// weekday is 0 for Sunday. 1 January 1970 was a Thursday.
EXPORT("weekday") i32 weekday(void) { return (i32)((days() + 4) % 7); }

// date is the year, month and day as one number, 20060102.
EXPORT("date") i32 date(void) {
	i32 year, month, day;
	civil(days(), &year, &month, &day);
	return year * 10000 + month * 100 + day;
}

// elapsed reads the clock again and again, and adds up what has passed.
EXPORT("elapsed") i64 elapsed(i32 readings) {
	i64 sum = 0, before = clock();
	for (; readings > 0; readings--) {
		i64 now = clock();
		sum += now - before;
		before = now;
	}
	return sum;
}

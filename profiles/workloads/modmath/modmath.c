// Modular arithmetic on unsigned 64-bit integers: functions of several i32 and
// i64 parameters. No residue equals 2^64-1, which therefore is the result code
// for bad input (-1 as a signed number).
//
// Products are made by doubling and adding, one bit of the multiplier a step,
// so nothing needs 128 bits.

typedef int i32;
typedef long long i64;
typedef unsigned long long u64;

#define EXPORT(name) __attribute__((export_name(name)))

static const u64 BAD = ~0ull;

static u64 add(u64 a, u64 b, u64 m) { return a >= m - b ? a - (m - b) : a + b; }

static u64 mul(u64 a, u64 b, u64 m) {
	u64 sum = 0;
	for (; b; b >>= 1) {
		if (b & 1)
			sum = add(sum, a, m);
		a = add(a, a, m);
	}
	return sum;
}

// mulmod is a*b mod m.
EXPORT("mulmod") u64 mulmod(u64 a, u64 b, u64 m) {
	if (m == 0)
		return BAD;
	return mul(a % m, b % m, m);
}

// powmod is base^exponent mod m, with 0^0 = 1 mod m.
EXPORT("powmod") u64 powmod(u64 base, u64 exponent, u64 m) {
	if (m == 0)
		return BAD;
	u64 result = 1 % m;
	base %= m;
	for (; exponent; exponent >>= 1) {
		if (exponent & 1)
			result = mul(result, base, m);
		base = mul(base, base, m);
	}
	return result;
}

// gcd is the greatest common divisor; gcd(0, 0) = 0.
EXPORT("gcd") u64 gcd(u64 a, u64 b) {
	while (b) {
		u64 r = a % b;
		a = b;
		b = r;
	}
	return a;
}

// inverse is the inverse of a mod m, or -1 if there is none or m < 2.
EXPORT("inverse") u64 inverse(u64 a, u64 m) {
	if (m < 2)
		return BAD;
	u64 r0 = m, r1 = a % m, t0 = 0, t1 = 1;
	while (r1) {
		u64 q = r0 / r1, r = r0 % r1;
		u64 step = mul(q % m, t1, m);
		u64 t = t0 >= step ? t0 - step : t0 + (m - step);
		r0 = r1, r1 = r;
		t0 = t1, t1 = t;
	}
	return r0 == 1 ? t0 : BAD;
}

// crt is the smallest x >= 0 with x = r1 mod m1 and x = r2 mod m2; -1 if there
// is none, -2 unless 0 <= r < m for both.
EXPORT("crt") i64 crt(i32 r1, i32 m1, i32 r2, i32 m2) {
	if (m1 <= 0 || m2 <= 0 || r1 < 0 || r2 < 0 || r1 >= m1 || r2 >= m2)
		return -2;
	i64 g = (i64)gcd((u64)m1, (u64)m2), apart = (i64)r2 - r1;
	if (apart % g)
		return -1;
	i64 m = m2 / g, turn = (apart / g) % m;
	if (turn < 0)
		turn += m;
	if (m == 1)
		return r1;
	u64 back = inverse((u64)(m1 / g), (u64)m);
	return r1 + (i64)m1 * (i64)mul((u64)turn, back, (u64)m);
}

// chain applies x -> x*x + c mod m count times. Long counts are the profile's
// long-horizon case.
EXPORT("chain") u64 chain(u64 x, u64 c, u64 m, i32 count) {
	if (m == 0 || count < 0)
		return BAD;
	x %= m;
	c %= m;
	for (; count > 0; count--)
		x = add(mul(x, x, m), c, m);
	return x;
}

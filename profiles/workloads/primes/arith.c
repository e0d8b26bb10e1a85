// Modular arithmetic on unsigned 64-bit numbers: the runtime library that
// primes.c is linked with.

typedef unsigned long long u64;
typedef int i32;

#define EXPORT(name) __attribute__((export_name(name)))

static u64 addmod(u64 a, u64 b, u64 m) { return a >= m - b ? a - (m - b) : a + b; }

// mulmod is a*b mod m by doubling, for a and b below m.
EXPORT("mulmod") u64 mulmod(u64 a, u64 b, u64 m) {
	u64 product = 0;
	for (; b; b >>= 1) {
		if (b & 1)
			product = addmod(product, a, m);
		a = addmod(a, a, m);
	}
	return product;
}

// powmod is a^e mod m, for a below m and m above 1.
EXPORT("powmod") u64 powmod(u64 a, u64 e, u64 m) {
	u64 power = 1;
	for (; e; e >>= 1) {
		if (e & 1)
			power = mulmod(power, a, m);
		a = mulmod(a, a, m);
	}
	return power;
}

// root is the integer square root, bit by bit.
EXPORT("root") u64 root(u64 n) {
	u64 r = 0, bit = 1ull << 62;
	while (bit > n)
		bit >>= 2;
	for (; bit; bit >>= 2) {
		if (n >= r + bit) {
			n -= r + bit;
			r = (r >> 1) + bit;
		} else {
			r >>= 1;
		}
	}
	return r;
}

// Primes below 2^64. All arithmetic beyond one instruction is in another
// module, arith.c.

typedef unsigned long long u64;
typedef int i32;

#define EXPORT(name) __attribute__((export_name(name)))
#define ARITH(name) __attribute__((import_module("arith"), import_name(name)))

ARITH("mulmod") u64 mulmod(u64 a, u64 b, u64 m);
ARITH("powmod") u64 powmod(u64 a, u64 e, u64 m);
ARITH("root") u64 root(u64 n);

static const unsigned char bases[12] = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37};

// is_prime is the test of Miller and Rabin with the first twelve primes, which
// decide every number below 2^64 (Sorenson and Webster).
EXPORT("is_prime") i32 is_prime(u64 n) {
	if (n < 2)
		return 0;
	for (i32 k = 0; k < 12; k++)
		if (n % bases[k] == 0)
			return n == bases[k];
	u64 odd = n - 1;
	i32 twos = 0;
	for (; odd % 2 == 0; odd /= 2)
		twos++;
	for (i32 k = 0; k < 12; k++) {
		u64 x = powmod(bases[k], odd, n);
		i32 witness = x != 1 && x != n - 1;
		for (i32 i = 1; i < twos && witness; i++) {
			x = mulmod(x, x, n);
			witness = x != n - 1;
		}
		if (witness)
			return 0;
	}
	return 1;
}

// next_prime is the smallest prime above n, 0 if it is above 2^64.
EXPORT("next_prime") u64 next_prime(u64 n) {
	while (++n)
		if (is_prime(n))
			return n;
	return 0;
}

// is_square asks the other module for the root.
EXPORT("is_square") i32 is_square(u64 n) {
	u64 r = root(n);
	return r * r == n;
}

// goldbach is the smaller prime of the first pair of primes that add up to an
// even number above 2, 0 for other numbers.
EXPORT("goldbach") u64 goldbach(u64 n) {
	if (n < 4 || n % 2)
		return 0;
	for (u64 p = 2; p <= n / 2; p++)
		if (is_prime(p) && is_prime(n - p))
			return p;
	return 0;
}

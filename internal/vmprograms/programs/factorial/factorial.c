// Factorials of any size that fits: numbers of base 10^18, one limb in 64 bits,
// by multiplication and division of 64 bits.
//
// factorial(n) computes n! for n up to 2000 and returns its number of decimal
// digits; digit(i) is its digit i, the most significant first; hash() is the
// FNV-1a hash of the decimal text.

#define EXPORT(name) __attribute__((export_name(#name))) name

typedef unsigned long long u64;

enum { LIMBS = 400 };

static const u64 base = 1000000000000000000; // 10^18
static u64 limbs[LIMBS];                     // little-endian
static int used, digits;
static char text[LIMBS * 18];

// multiply multiplies by a small number. The product of a limb and n is taken
// in two halves of 10^9, so that it fits into 64 bits.
static void multiply(u64 n) {
	const u64 half = 1000000000;
	u64 carry = 0;
	for (int i = 0; i < used; i++) {
		u64 low = limbs[i] % half * n + carry % half;
		u64 high = limbs[i] / half * n + carry / half + low / half;
		limbs[i] = high % half * half + low % half;
		carry = high / half;
	}
	if (carry)
		limbs[used++] = carry;
}

static void print(void) {
	digits = 0;
	for (int i = used - 1; i >= 0; i--) {
		u64 unit = base / 10, rest = limbs[i];
		for (; unit; unit /= 10) {
			int d = (int)(rest / unit);
			rest %= unit;
			if (digits || d)
				text[digits++] = (char)('0' + d);
		}
	}
}

int EXPORT(factorial)(int n) {
	limbs[0] = 1;
	used = 1;
	for (int i = 2; i <= n; i++)
		multiply((u64)i);
	print();
	return digits;
}

int EXPORT(digit)(int i) {
	return text[i] - '0';
}

u64 EXPORT(hash)(void) {
	u64 h = 14695981039346656037u;
	for (int i = 0; i < digits; i++)
		h = (h ^ (unsigned char)text[i]) * 1099511628211u;
	return h;
}

// One long loop without memory: a linear congruential generator (Numerical
// Recipes' constants) whose states are folded into a rotating sum, so that no
// compiler finds a closed form.

typedef int i32;
typedef unsigned u32;

#define EXPORT(name) __attribute__((export_name(name)))

// run goes through count iterations, none for a negative count.
EXPORT("run") u32 run(u32 seed, i32 count) {
	u32 x = seed, sum = 0;
	for (i32 k = 0; k < count; k++) {
		x = x * 1664525u + 1013904223u;
		sum = (sum << 1 | sum >> 31) ^ x >> 16;
	}
	return sum;
}

// collatz counts the iterations of the 3n+1 rule from n until it reaches 1, at
// most limit; -1 where it does not get there or would leave 32 bits.
EXPORT("collatz") i32 collatz(u32 n, i32 limit) {
	for (i32 k = 0; k <= limit; k++) {
		if (n == 1)
			return k;
		if (n == 0 || (n & 1 && n > 0x55555554u))
			return -1;
		n = n & 1 ? 3 * n + 1 : n >> 1;
	}
	return -1;
}

// Conway's game of life on a torus of 16 rows by 16 columns, a bit a square: two bytes
// a row, the lowest bit first. Neighbours are counted a row at a time, with bits of
// sums side by side.

typedef int i32;
typedef unsigned u32;
typedef unsigned char u8;

#define EXPORT(name) __attribute__((export_name(name)))

enum { ROWS = 16, BAD_LENGTH = -1, BAD_COUNT = -2, LONGEST = 1000 };

static u32 now[ROWS], then[ROWS];

static u32 left(u32 x) { return (x << 1 | x >> 15) & 0xffff; }
static u32 right(u32 x) { return (x >> 1 | x << 15) & 0xffff; }

static void step(void) {
	for (i32 r = 0; r < ROWS; r++) {
		u32 around[8] = {0}, one = 0, two = 0, four = 0;
		u32 up = now[(r + ROWS - 1) % ROWS], here = now[r], down = now[(r + 1) % ROWS];
		around[0] = left(up), around[1] = up, around[2] = right(up), around[3] = left(here);
		around[4] = right(here), around[5] = left(down), around[6] = down, around[7] = right(down);
		for (i32 i = 0; i < 8; i++) {
			u32 carry = one & around[i];
			one ^= around[i];
			four |= two & carry;
			two ^= carry;
		}
		then[r] = two & ~four & (one | here) & 0xffff;
	}
	for (i32 r = 0; r < ROWS; r++)
		now[r] = then[r];
}

// run writes the board after a number of steps and returns how many squares live.
EXPORT("run") i32 run(const u8 *in, i32 inBytes, i32 count, u8 *out, i32 outBytes) {
	for (i32 i = 0; i < outBytes; i++)
		out[i] = 0;
	if (inBytes != 2 * ROWS || outBytes != 2 * ROWS)
		return BAD_LENGTH;
	if (count < 0 || count > LONGEST)
		return BAD_COUNT;
	for (i32 r = 0; r < ROWS; r++)
		now[r] = (u32)in[2 * r] | (u32)in[2 * r + 1] << 8;
	for (; count > 0; count--)
		step();
	i32 living = 0;
	for (i32 r = 0; r < ROWS; r++) {
		out[2 * r] = (u8)now[r];
		out[2 * r + 1] = (u8)(now[r] >> 8);
		for (u32 x = now[r]; x; x &= x - 1)
			living++;
	}
	return living;
}

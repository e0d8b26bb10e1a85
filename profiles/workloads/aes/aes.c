// AES (FIPS 197) with a key of 16 bytes, a block of 16 bytes at a time. The table of
// substitutions is computed by the first call: inverses in the field of 256 elements.

typedef int i32;
typedef unsigned char u8;

#define EXPORT(name) __attribute__((export_name(name)))

enum { BAD_KEY = -1, BAD_LENGTH = -2, SHORT_OUTPUT = -3 };

static u8 sbox[256], keys[176], state[16];
static i32 ready;

static u8 twice(u8 x) { return (u8)(x << 1 ^ (x >> 7) * 0x1b); }

static u8 product(u8 a, u8 b) {
	u8 p = 0;
	for (; b; b >>= 1, a = twice(a))
		if (b & 1)
			p ^= a;
	return p;
}

static void tables(void) {
	u8 p = 1, q = 1; // p runs through all powers of 3, and q is its inverse
	do {
		p = product(p, 3);
		q = product(q, 0xf6);
		u8 s = q;
		for (i32 i = 1; i <= 4; i++)
			s ^= (u8)(q << i | q >> (8 - i));
		sbox[p] = s ^ 0x63;
	} while (p != 1);
	sbox[0] = 0x63;
	ready = 1;
}

static void expand(const u8 *key) {
	u8 round = 1;
	for (i32 i = 0; i < 16; i++)
		keys[i] = key[i];
	for (i32 i = 16; i < 176; i += 4)
		for (i32 k = 0; k < 4; k++) {
			u8 x = keys[i - 4 + k];
			if (i % 16 == 0) {
				x = sbox[keys[i - 4 + (k + 1) % 4]];
				if (k == 0) {
					x ^= round;
					round = twice(round);
				}
			}
			keys[i + k] = keys[i - 16 + k] ^ x;
		}
}

static void encrypt(void) {
	for (i32 i = 0; i < 16; i++)
		state[i] ^= keys[i];
	for (i32 round = 1; round <= 10; round++) {
		u8 t[16];
		for (i32 i = 0; i < 16; i++)
			t[i] = sbox[state[(i + 4 * (i % 4)) % 16]];
		for (i32 c = 0; c < 16; c += 4)
			for (i32 i = 0; i < 4; i++) {
				u8 a = t[c + i], b = t[c + (i + 1) % 4];
				u8 all = t[c] ^ t[c + 1] ^ t[c + 2] ^ t[c + 3];
				u8 x = round < 10 ? (u8)(a ^ all ^ twice(a ^ b)) : a;
				state[c + i] = x ^ keys[16 * round + c + i];
			}
	}
}

static i32 check(i32 keyBytes, i32 inBytes, u8 *out, i32 outBytes) {
	for (i32 i = 0; i < outBytes; i++)
		out[i] = 0;
	if (keyBytes != 16)
		return BAD_KEY;
	if (inBytes % 16)
		return BAD_LENGTH;
	return outBytes < inBytes ? SHORT_OUTPUT : 0;
}

// cbc encrypts blocks, each added to the one before, the first to zeros, and returns
// how many.
EXPORT("cbc") i32 cbc(const u8 *key, i32 keyBytes, const u8 *in, i32 inBytes, u8 *out, i32 outBytes) {
	i32 code = check(keyBytes, inBytes, out, outBytes);
	if (code)
		return code;
	if (!ready)
		tables();
	expand(key);
	for (i32 i = 0; i < 16; i++)
		state[i] = 0;
	for (i32 b = 0; b < inBytes; b += 16) {
		for (i32 i = 0; i < 16; i++)
			state[i] ^= in[b + i];
		encrypt();
		for (i32 i = 0; i < 16; i++)
			out[b + i] = state[i];
	}
	return inBytes / 16;
}

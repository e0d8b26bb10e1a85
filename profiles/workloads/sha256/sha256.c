// SHA-256 (FIPS 180-4) of a message, and HMAC (RFC 2104) with it.

typedef int i32;
typedef unsigned u32;
typedef unsigned char u8;

#define EXPORT(name) __attribute__((export_name(name)))

enum { MOST = 4096, TOO_LONG = -1, SHORT_OUTPUT = -2 };

static const u32 K[64] = {
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
	0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
	0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
	0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
	0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
	0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
	0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
	0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static u32 state[8], schedule[64];
static u8 block[64], digest[32];
static i32 filled, total;

static u32 turn(u32 x, i32 n) { return x >> n | x << (32 - n); }

static void compress(void) {
	for (i32 i = 0; i < 16; i++)
		schedule[i] = (u32)block[4 * i] << 24 | (u32)block[4 * i + 1] << 16 | (u32)block[4 * i + 2] << 8 | block[4 * i + 3];
	for (i32 i = 16; i < 64; i++) {
		u32 x = schedule[i - 15], y = schedule[i - 2];
		schedule[i] = schedule[i - 16] + (turn(x, 7) ^ turn(x, 18) ^ x >> 3) + schedule[i - 7] + (turn(y, 17) ^ turn(y, 19) ^ y >> 10);
	}
	u32 a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
	for (i32 i = 0; i < 64; i++) {
		u32 t1 = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + schedule[i];
		u32 t2 = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
		h = g, g = f, f = e, e = d + t1, d = c, c = b, b = a, a = t1 + t2;
	}
	state[0] += a, state[1] += b, state[2] += c, state[3] += d, state[4] += e, state[5] += f, state[6] += g, state[7] += h;
}

static void begin(void) {
	static const u32 initial[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
	for (i32 i = 0; i < 8; i++)
		state[i] = initial[i];
	filled = total = 0;
}

static void byte(u8 b) {
	block[filled++] = b;
	total++;
	if (filled == 64) {
		compress();
		filled = 0;
	}
}

static void bytes(const u8 *data, i32 n) {
	for (i32 i = 0; i < n; i++)
		byte(data[i]);
}

static void finish(void) {
	u32 bits = (u32)total * 8;
	byte(0x80);
	while (filled != 56)
		byte(0);
	for (i32 i = 0; i < 4; i++)
		byte(0);
	for (i32 i = 24; i >= 0; i -= 8)
		byte((u8)(bits >> i));
	for (i32 i = 0; i < 32; i++)
		digest[i] = (u8)(state[i / 4] >> (24 - 8 * (i % 4)));
}

static i32 give(u8 *out) {
	for (i32 i = 0; i < 32; i++)
		out[i] = digest[i];
	return 32;
}

static i32 check(i32 inBytes, u8 *out, i32 outBytes) {
	for (i32 i = 0; i < outBytes; i++)
		out[i] = 0;
	if (inBytes > MOST)
		return TOO_LONG;
	return outBytes < 32 ? SHORT_OUTPUT : 0;
}

// hash writes the 32 bytes of the hash, and returns 32 or a result code.
EXPORT("hash") i32 hash(const u8 *in, i32 inBytes, u8 *out, i32 outBytes) {
	i32 code = check(inBytes, out, outBytes);
	if (code)
		return code;
	begin();
	bytes(in, inBytes);
	finish();
	return give(out);
}

// hmac is likewise of a key and a message.
EXPORT("hmac") i32 hmac(const u8 *key, i32 keyBytes, const u8 *in, i32 inBytes, u8 *out, i32 outBytes) {
	static u8 pad[64];
	i32 code = check(keyBytes > inBytes ? keyBytes : inBytes, out, outBytes);
	if (code)
		return code;
	for (i32 i = 0; i < 64; i++)
		pad[i] = 0;
	if (keyBytes > 64) {
		begin();
		bytes(key, keyBytes);
		finish();
		for (i32 i = 0; i < 32; i++)
			pad[i] = digest[i];
	} else
		for (i32 i = 0; i < keyBytes; i++)
			pad[i] = key[i];
	begin();
	for (i32 i = 0; i < 64; i++)
		byte(pad[i] ^ 0x36);
	bytes(in, inBytes);
	finish();
	begin();
	for (i32 i = 0; i < 64; i++)
		byte(pad[i] ^ 0x5c);
	for (i32 i = 0; i < 32; i++)
		byte(digest[i]);
	finish();
	return give(out);
}

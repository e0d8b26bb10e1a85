// Compression by references to what came before. A token is a count n below 128 and
// then n+1 plain bytes, or 128 plus a length less 3 and then a distance less 1, which
// repeats that many bytes from so far back. The longest match among the last 256 bytes
// is taken, the nearest of several; chains of hashes find it.

typedef int i32;
typedef unsigned char u8;

#define EXPORT(name) __attribute__((export_name(name)))

enum { MOST = 2048, TOO_LONG = -1, SHORT_OUTPUT = -2, BAD_TOKEN = -3, WINDOW = 256, LONGEST = 130 };

static i32 heads[256], before[MOST];

static i32 key(const u8 *p) { return (p[0] * 31 + p[1] * 7 + p[2]) & 255; }

static i32 room, written;

static void put(u8 *out, i32 x) {
	if (written < room)
		out[written] = (u8)x;
	written++;
}

static i32 end(u8 *out) {
	if (written <= room)
		return written;
	for (i32 i = 0; i < room; i++)
		out[i] = 0;
	return SHORT_OUTPUT;
}

static void plain(const u8 *in, i32 from, i32 to, u8 *out) {
	while (from < to) {
		i32 n = to - from > 128 ? 128 : to - from;
		put(out, n - 1);
		for (i32 i = 0; i < n; i++)
			put(out, in[from++]);
	}
}

// pack returns the length of what it wrote, or a result code and zeros.
EXPORT("pack") i32 pack(const u8 *in, i32 inBytes, u8 *out, i32 outBytes) {
	for (i32 i = 0; i < outBytes; i++)
		out[i] = 0;
	if (inBytes > MOST)
		return TOO_LONG;
	room = outBytes;
	written = 0;
	for (i32 i = 0; i < 256; i++)
		heads[i] = -1;
	i32 waiting = 0; // plain bytes from here on are not written yet
	for (i32 at = 0; at < inBytes;) {
		i32 best = 0, where = 0;
		if (at + 3 <= inBytes)
			for (i32 c = heads[key(in + at)]; c >= 0 && at - c <= WINDOW; c = before[c]) {
				i32 n = 0;
				while (n < LONGEST && at + n < inBytes && in[c + n] == in[at + n])
					n++;
				if (n > best)
					best = n, where = c;
			}
		i32 step = 1;
		if (best >= 3) {
			plain(in, waiting, at, out);
			put(out, 128 + best - 3);
			put(out, at - where - 1);
			step = best;
			waiting = at + best;
		}
		for (; step > 0; step--, at++)
			if (at + 3 <= inBytes) {
				i32 k = key(in + at);
				before[at] = heads[k];
				heads[k] = at;
			}
	}
	plain(in, waiting, inBytes, out);
	return end(out);
}

// unpack is its inverse; a token that leads out of the text is BAD_TOKEN.
EXPORT("unpack") i32 unpack(const u8 *in, i32 inBytes, u8 *out, i32 outBytes) {
	for (i32 i = 0; i < outBytes; i++)
		out[i] = 0;
	room = outBytes;
	written = 0;
	for (i32 at = 0; at < inBytes;) {
		i32 t = in[at++], n = t < 128 ? t + 1 : 1;
		i32 bad = at + n > inBytes || (t >= 128 && in[at] + 1 > written);
		if (bad) {
			for (i32 i = 0; i < room && i < written; i++)
				out[i] = 0;
			return BAD_TOKEN;
		}
		if (t < 128)
			for (; n > 0; n--)
				put(out, in[at++]);
		else {
			i32 distance = in[at++] + 1;
			n = t - 128 + 3;
			if (written + n > room) {
				written = room + 1;
				return end(out);
			}
			for (; n > 0; n--)
				put(out, out[written - distance]);
		}
		if (written > room)
			return end(out);
	}
	return end(out);
}

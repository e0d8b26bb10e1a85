// Encodings of the input, written to the output byte by byte. Every export
// reads the input anew and returns how many bytes it wrote.

typedef int i32;

#define EXPORT(name) __attribute__((export_name(name)))
#define HOST(name) __attribute__((import_module("tassadar"), import_name(name)))

HOST("input") i32 input(i32 at);
HOST("output") void output(i32 byte);

static i32 written;

static void put(i32 byte) {
	output(byte);
	written++;
}

EXPORT("length") i32 length(void) {
	i32 n = 0;
	while (input(n) >= 0)
		n++;
	return n;
}

EXPORT("hex") i32 hex(void) {
	written = 0;
	for (i32 at = 0, b; (b = input(at)) >= 0; at++) {
		put("0123456789abcdef"[b >> 4]);
		put("0123456789abcdef"[b & 15]);
	}
	return written;
}

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

// base64 as in RFC 4648, section 4, with padding.
EXPORT("base64") i32 base64(void) {
	written = 0;
	for (i32 at = 0; input(at) >= 0; at += 3) {
		i32 a = input(at), b = input(at + 1), c = input(at + 2);
		put(alphabet[a >> 2]);
		put(alphabet[(a & 3) << 4 | (b < 0 ? 0 : b >> 4)]);
		put(b < 0 ? '=' : alphabet[(b & 15) << 2 | (c < 0 ? 0 : c >> 6)]);
		put(c < 0 ? '=' : alphabet[c & 63]);
	}
	return written;
}

// runs writes each run of equal bytes as its length from 1 to 255 and the byte.
EXPORT("runs") i32 runs(void) {
	written = 0;
	for (i32 at = 0, b; (b = input(at)) >= 0;) {
		i32 n = 0;
		while (n < 255 && input(at) == b) {
			n++;
			at++;
		}
		put(n);
		put(b);
	}
	return written;
}

// adler is Adler-32 (RFC 1950, section 8.2) of the input, repeated.
EXPORT("adler") i32 adler(i32 rounds) {
	unsigned a = 1, b = 0;
	for (; rounds > 0; rounds--)
		for (i32 at = 0, x; (x = input(at)) >= 0; at++) {
			a = (a + x) % 65521;
			b = (b + a) % 65521;
		}
	return (i32)(b << 16 | a);
}

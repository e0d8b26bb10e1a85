// CRC-32 (IEEE 802.3) and Adler-32 (RFC 1950) with their state kept in the
// instance: several exports, many calls. The CRC goes bit by bit, so the
// module has no table.

typedef int i32;
typedef long long i64;
typedef unsigned u32;
typedef unsigned char u8;

#define EXPORT(name) __attribute__((export_name(name)))

enum { NOT_BEGUN = -1 };

static u32 crcState, low, high;
static i64 length = NOT_BEGUN;

// begin starts a new message.
EXPORT("begin") void begin(void) {
	crcState = 0xffffffffu;
	low = 1;
	high = 0;
	length = 0;
}

// update adds data and returns its length, or -1 before begin.
EXPORT("update") i32 update(const u8 *data, i32 bytes) {
	if (length == NOT_BEGUN)
		return NOT_BEGUN;
	for (i32 k = 0; k < bytes; k++) {
		crcState ^= data[k];
		for (i32 bit = 0; bit < 8; bit++)
			crcState = crcState >> 1 ^ (0xedb88320u & (0 - (crcState & 1)));
		low = (low + data[k]) % 65521;
		high = (high + low) % 65521;
	}
	length += bytes;
	return bytes;
}

// crc is the CRC-32 so far, 0 before begin.
EXPORT("crc") u32 crc(void) { return length == NOT_BEGUN ? 0 : ~crcState; }

// adler is the Adler-32 so far, 0 before begin.
EXPORT("adler") u32 adler(void) { return length == NOT_BEGUN ? 0 : high << 16 | low; }

// total is the number of bytes so far, -1 before begin.
EXPORT("total") i64 total(void) { return length; }

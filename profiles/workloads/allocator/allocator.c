// A bump allocator over an arena that the instance keeps. Addresses are offsets
// in the arena, so they are the same whoever compiled it.

typedef int i32;
typedef unsigned u32;
typedef unsigned char u8;

#define EXPORT(name) __attribute__((export_name(name)))

enum { ARENA = 8192, NO_ROOM = -1, BAD_ARGUMENT = -2 };

static u8 arena[ARENA];
static i32 top;

// alloc reserves bytes at a multiple of a power of two and returns the offset.
EXPORT("alloc") i32 alloc(i32 bytes, i32 alignment) {
	if (bytes < 0 || alignment <= 0 || alignment > ARENA || (alignment & (alignment - 1)))
		return BAD_ARGUMENT;
	i32 at = (top + alignment - 1) & -alignment;
	if (at > ARENA || bytes > ARENA - at)
		return NO_ROOM;
	top = at + bytes;
	return at;
}

// release gives back everything from an offset on, and returns how many bytes
// that was. What was written there stays until it is written again.
EXPORT("release") i32 release(i32 to) {
	if (to < 0 || to > top)
		return BAD_ARGUMENT;
	i32 freed = top - to;
	top = to;
	return freed;
}

// put writes data at an offset, within what is reserved.
EXPORT("put") i32 put(i32 at, const u8 *data, i32 bytes) {
	if (at < 0 || at > top || bytes > top - at)
		return BAD_ARGUMENT;
	for (i32 k = 0; k < bytes; k++)
		arena[at + k] = data[k];
	return bytes;
}

// get reads as many bytes from an offset, within the arena, as the output has.
EXPORT("get") i32 get(i32 at, u8 *out, i32 outBytes) {
	for (i32 k = 0; k < outBytes; k++)
		out[k] = 0;
	if (at < 0 || at > ARENA || outBytes > ARENA - at)
		return BAD_ARGUMENT;
	for (i32 k = 0; k < outBytes; k++)
		out[k] = arena[at + k];
	return outBytes;
}

// sum adds up what is reserved, byte by byte.
EXPORT("sum") u32 sum(void) {
	u32 s = 0;
	for (i32 k = 0; k < top; k++)
		s += arena[k];
	return s;
}

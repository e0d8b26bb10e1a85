// Sums over memory that the instance keeps: a table that is filled and walked
// with a stride, and a binary heap that gives its smallest items first. Sums
// are modulo 2^32.

typedef int i32;
typedef unsigned u32;
typedef unsigned char u8;
typedef int item __attribute__((aligned(1))); // buffers come at any address

#define EXPORT(name) __attribute__((export_name(name)))

enum { TABLE = 16384, HEAP = 1024, BAD_LENGTH = -1, TOO_MANY = -2 };

static u32 table[TABLE];
static i32 heap[HEAP];
static i32 size;

// fill writes x, x+step, x+2*step, ... to the first words of the table and
// returns how many.
EXPORT("fill") i32 fill(u32 x, u32 step, i32 words) {
	if (words < 0 || words > TABLE)
		return TOO_MANY;
	for (i32 k = 0; k < words; k++, x += step)
		table[k] = x;
	return words;
}

// walk adds up count words of the table, each stride after the one before, from
// word 0 and around the end; stride is taken modulo the table's length.
EXPORT("walk") u32 walk(u32 stride, i32 count) {
	u32 sum = 0, at = 0;
	for (i32 k = 0; k < count; k++) {
		sum += table[at];
		at = (at + stride) % TABLE;
	}
	return sum;
}

// push puts items into the heap and returns its size.
EXPORT("push") i32 push(const item *items, i32 bytes) {
	if (bytes % 4)
		return BAD_LENGTH;
	if (size + bytes / 4 > HEAP)
		return TOO_MANY;
	for (i32 k = 0; k < bytes / 4; k++) {
		i32 at = size++, x = items[k];
		while (at > 0 && heap[(at - 1) / 2] > x) {
			heap[at] = heap[(at - 1) / 2];
			at = (at - 1) / 2;
		}
		heap[at] = x;
	}
	return size;
}

// pop takes the smallest items out, at most count of them, and returns their
// sum.
EXPORT("pop") u32 pop(i32 count) {
	u32 sum = 0;
	for (; count > 0 && size > 0; count--) {
		sum += (u32)heap[0];
		i32 x = heap[--size], at = 0;
		for (;;) {
			i32 child = 2 * at + 1;
			if (child >= size)
				break;
			if (child + 1 < size && heap[child + 1] < heap[child])
				child++;
			if (heap[child] >= x)
				break;
			heap[at] = heap[child];
			at = child;
		}
		heap[at] = x;
	}
	return sum;
}

// A library with state, as a compiler that needs a start of its runtime makes it:
// _initialize comes before all other calls, and does nothing here. Numbers are those of
// SplitMix64, and what is sorted is a heap of them.

typedef int i32;
typedef unsigned long long u64;

#define EXPORT(name) __attribute__((export_name(name)))

enum { MOST = 1024 };

static u64 state, heap[MOST];

EXPORT("_initialize") void initialize(void) {}

// seed begins the numbers.
EXPORT("seed") void seed(u64 x) { state = x; }

// next is the next number.
EXPORT("next") u64 next(void) {
	u64 z = state += 0x9e3779b97f4a7c15ull;
	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
	z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
	return z ^ (z >> 31);
}

// sink puts the item at root where the first size items are a heap again.
static void sink(i32 root, i32 size) {
	u64 item = heap[root];
	for (;;) {
		i32 child = 2 * root + 1;
		if (child >= size)
			break;
		if (child + 1 < size && heap[child + 1] > heap[child])
			child++;
		if (heap[child] <= item)
			break;
		heap[root] = heap[child];
		root = child;
	}
	heap[root] = item;
}

// sort draws count numbers and sorts them; -1 unless 0 <= count <= 1024.
EXPORT("sort") i32 sort(i32 count) {
	if (count < 0 || count > MOST)
		return -1;
	for (i32 i = 0; i < count; i++)
		heap[i] = next();
	for (i32 i = count / 2; i-- > 0;)
		sink(i, count);
	for (i32 size = count; size > 1;) {
		u64 largest = heap[0];
		heap[0] = heap[--size];
		sink(0, size);
		heap[size] = largest;
	}
	return count;
}

// at is the number at a place of what was sorted last; 0 outside of all places.
EXPORT("at") u64 at(i32 place) { return place < 0 || place >= MOST ? 0 : heap[place]; }

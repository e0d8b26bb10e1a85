// After CoreMark: a linked list in memory that the instance keeps, which is searched,
// reversed and sorted by merging, and a CRC of 16 bits over what it holds.

typedef int i32;
typedef long long i64;
typedef unsigned u32;

#define EXPORT(name) __attribute__((export_name(name)))

enum { MOST = 256, FULL = -1, NONE = -2 };

struct node {
	struct node *next;
	i32 key, value;
};

static struct node nodes[MOST], *head;
static i32 used;

// clear empties the list.
EXPORT("clear") void clear(void) {
	used = 0;
	head = 0;
}

// push puts an item before all others and returns how many there are.
EXPORT("push") i32 push(i32 key, i32 value) {
	if (used == MOST)
		return FULL;
	struct node *n = &nodes[used++];
	n->key = key, n->value = value, n->next = head;
	head = n;
	return used;
}

// find is the value of the first item of a key, and moves it to the head.
EXPORT("find") i64 find(i32 key) {
	for (struct node **p = &head; *p; p = &(*p)->next)
		if ((*p)->key == key) {
			struct node *n = *p;
			*p = n->next;
			n->next = head;
			head = n;
			return n->value;
		}
	return 1ll << 32;
}

// reverse turns the list around.
EXPORT("reverse") void reverse(void) {
	struct node *done = 0;
	while (head) {
		struct node *n = head;
		head = n->next;
		n->next = done;
		done = n;
	}
	head = done;
}

static struct node *merge(struct node *a, struct node *b) {
	struct node first, *last = &first;
	while (a && b) {
		struct node **p = b->key < a->key ? &b : &a;
		last = last->next = *p;
		*p = (*p)->next;
	}
	last->next = a ? a : b;
	return first.next;
}

static struct node *sorted(struct node *list, i32 n) {
	if (n < 2) {
		if (list)
			list->next = 0;
		return list;
	}
	struct node *middle = list;
	for (i32 i = 0; i < n / 2; i++)
		middle = middle->next;
	struct node *rest = sorted(middle, n - n / 2);
	return merge(sorted(list, n / 2), rest);
}

// sort orders the items by key; those of one key stay as they are.
EXPORT("sort") void sort(void) { head = sorted(head, used); }

static u32 crc16(u32 crc, u32 x, i32 bits) {
	for (i32 i = 0; i < bits; i++, x >>= 1)
		crc = (crc ^ x) & 1 ? crc >> 1 ^ 0xa001 : crc >> 1;
	return crc;
}

// crc is over keys and values in the order of the list.
EXPORT("crc") i32 crc(void) {
	u32 c = 0;
	for (struct node *n = head; n; n = n->next)
		c = crc16(crc16(c, (u32)n->key, 32), (u32)n->value, 32);
	return (i32)c;
}

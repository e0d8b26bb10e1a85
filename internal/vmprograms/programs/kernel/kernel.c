// A mixed kernel in the manner of embedded benchmarks: a linked list that is
// searched, reversed and sorted, products of small matrices, a state machine
// that reads numbers, and a CRC of everything.
//
// run(iterations, seed) returns the CRC.

#define EXPORT(name) __attribute__((export_name(#name))) name

typedef unsigned int u32;
typedef unsigned short u16;
typedef short i16;

static u32 randomState;

// draw makes numbers of 15 bits.
static int draw(void) {
	randomState = randomState * 1103515245 + 12345;
	return randomState >> 16 & 0x7fff;
}

static u16 crc8(u16 crc, u32 byte) {
	for (int i = 0; i < 8; i++) {
		u32 carry = (crc ^ byte) & 1;
		crc >>= 1;
		byte >>= 1;
		if (carry)
			crc ^= 0xa001;
	}
	return crc;
}

static u16 crc32bits(u16 crc, u32 x) {
	for (int i = 0; i < 32; i += 8)
		crc = crc8(crc, x >> i & 0xff);
	return crc;
}

// The list.

enum { NODES = 60 };

struct node {
	struct node *next;
	i16 key, value;
};

typedef int (*order)(const struct node *, const struct node *);

static struct node nodes[NODES];

static int byKey(const struct node *a, const struct node *b) {
	return a->key - b->key;
}

static int byValue(const struct node *a, const struct node *b) {
	return a->value - b->value;
}

static struct node *merge(struct node *a, struct node *b, order compare) {
	struct node *head = 0, **tail = &head;
	while (a && b) {
		struct node **least = compare(a, b) <= 0 ? &a : &b;
		*tail = *least;
		tail = &(*least)->next;
		*least = (*least)->next;
	}
	*tail = a ? a : b;
	return head;
}

static struct node *sort(struct node *list, order compare) {
	if (!list || !list->next)
		return list;
	struct node *slow = list, *fast = list->next;
	while (fast && fast->next) {
		slow = slow->next;
		fast = fast->next->next;
	}
	struct node *second = slow->next;
	slow->next = 0;
	return merge(sort(list, compare), sort(second, compare), compare);
}

static struct node *reverse(struct node *list) {
	struct node *out = 0;
	while (list) {
		struct node *next = list->next;
		list->next = out;
		out = list;
		list = next;
	}
	return out;
}

static u16 crcList(const struct node *list, u16 crc) {
	for (; list; list = list->next)
		crc = crc32bits(crc, (u32)list->key << 16 | (u16)list->value);
	return crc;
}

static u16 lists(u16 crc) {
	struct node *list = 0;
	for (int i = 0; i < NODES; i++) {
		nodes[i].key = (i16)(draw() & 0xff);
		nodes[i].value = (i16)(draw() - 16384);
		nodes[i].next = list;
		list = &nodes[i];
	}
	crc = crcList(reverse(list), crc);
	// The first node made is the first of the list now.
	list = sort(&nodes[0], byKey);
	crc = crcList(list, crc);
	for (int i = 0; i < 10; i++) {
		int key = draw() & 0xff, position = 0;
		const struct node *n = list;
		while (n && n->key < key) {
			n = n->next;
			position++;
		}
		crc = crc32bits(crc, n && n->key == key ? (u32)position : 0xffffffff);
	}
	return crcList(sort(list, byValue), crc);
}

// The matrices.

enum { SIDE = 9 };

static i16 a[SIDE][SIDE], b[SIDE][SIDE];
static int product[SIDE][SIDE];

static u16 matrices(u16 crc, int constant) {
	for (int i = 0; i < SIDE; i++)
		for (int j = 0; j < SIDE; j++) {
			a[i][j] = (i16)(draw() - 16384);
			b[i][j] = (i16)(draw() % 200 + constant);
		}
	for (int i = 0; i < SIDE; i++)
		for (int j = 0; j < SIDE; j++) {
			int sum = 0;
			for (int k = 0; k < SIDE; k++)
				sum += a[i][k] * b[k][j];
			product[i][j] = sum;
		}
	int bitsSum = 0;
	for (int i = 0; i < SIDE; i++) {
		int row = 0;
		for (int j = 0; j < SIDE; j++) {
			int x = product[i][j];
			row += x > 0 ? x / 3 : x % 1000;
			bitsSum += (x >> 2 & 15) * (x >> 5 & 127);
		}
		crc = crc32bits(crc, (u32)row);
	}
	return crc32bits(crc, (u32)bitsSum);
}

// The state machine.

enum { TEXT = 300 };
enum state { START, SIGN, INTEGER, POINT, FRACTION, EXPONENT, EXPONENT_SIGN, SCIENTIFIC, INVALID, STATES };

static char text[TEXT];

static int isDigit(char c) {
	return c >= '0' && c <= '9';
}

static enum state step(enum state s, char c) {
	switch (s) {
	case START:
		if (c == '+' || c == '-')
			return SIGN;
		return isDigit(c) ? INTEGER : c == '.' ? POINT : INVALID;
	case SIGN:
		return isDigit(c) ? INTEGER : c == '.' ? POINT : INVALID;
	case INTEGER:
		if (isDigit(c))
			return INTEGER;
		return c == '.' ? FRACTION : c == 'e' ? EXPONENT : INVALID;
	case POINT:
		return isDigit(c) ? FRACTION : INVALID;
	case FRACTION:
		return isDigit(c) ? FRACTION : c == 'e' ? EXPONENT : INVALID;
	case EXPONENT:
		if (c == '+' || c == '-')
			return EXPONENT_SIGN;
		return isDigit(c) ? SCIENTIFIC : INVALID;
	case EXPONENT_SIGN:
	case SCIENTIFIC:
		return isDigit(c) ? SCIENTIFIC : INVALID;
	default:
		return INVALID;
	}
}

static u16 states(u16 crc) {
	static const char alphabet[32] = "0123456789012345678901+-.e,,,,.e";
	int final[STATES], transitions = 0;
	for (int i = 0; i < STATES; i++)
		final[i] = 0;
	for (int i = 0; i < TEXT; i++)
		text[i] = alphabet[draw() & 31];
	enum state s = START;
	for (int i = 0; i < TEXT; i++) {
		if (text[i] == ',') {
			final[s]++;
			s = START;
			continue;
		}
		enum state next = step(s, text[i]);
		transitions += next != s;
		s = next;
	}
	for (int i = 0; i < STATES; i++)
		crc = crc32bits(crc, (u32)final[i]);
	return crc32bits(crc, (u32)transitions);
}

int EXPORT(run)(int iterations, int seed) {
	u16 crc = 0xffff;
	randomState = (u32)seed;
	for (int i = 0; i < iterations; i++) {
		crc = lists(crc);
		crc = matrices(crc, i);
		crc = states(crc);
	}
	return crc;
}

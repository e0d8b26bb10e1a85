// A parser of JSON (RFC 8259) by recursive descent: whether a text is a value, and how
// many of each kind are in it.

typedef int i32;
typedef unsigned char u8;

#define EXPORT(name) __attribute__((export_name(name)))

enum { BAD = -1, DEEP = -2, DEEPEST = 64 };

static const u8 *text;
static i32 at, size, depth, deepest;
static i32 objects, arrays, strings, numbers, words;

static i32 peek(void) { return at < size ? text[at] : -1; }

static void space(void) {
	while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')
		at++;
}

static i32 take(i32 c) {
	if (peek() != c)
		return 0;
	at++;
	return 1;
}

static i32 literal(const char *s) {
	for (; *s; s++)
		if (!take(*s))
			return BAD;
	words++;
	return 0;
}

static i32 digits(void) {
	i32 n = 0;
	for (; peek() >= '0' && peek() <= '9'; n++)
		at++;
	return n;
}

static i32 number(void) {
	take('-');
	if (!take('0') && !digits())
		return BAD;
	if (take('.') && !digits())
		return BAD;
	if (take('e') || take('E')) {
		if (!take('+'))
			take('-');
		if (!digits())
			return BAD;
	}
	numbers++;
	return 0;
}

static i32 hex(i32 c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

static i32 string(void) {
	for (at++;;) {
		i32 c = peek();
		if (c < ' ')
			return BAD;
		at++;
		if (c == '"')
			return 0;
		if (c != '\\')
			continue;
		switch (peek()) {
		case '"': case '\\': case '/': case 'b': case 'f': case 'n': case 'r': case 't':
			at++;
			break;
		case 'u':
			at++;
			for (i32 i = 0; i < 4; i++) {
				if (!hex(peek()))
					return BAD;
				at++;
			}
			break;
		default:
			return BAD;
		}
	}
}

static i32 value(void);

static i32 list(i32 close, i32 keys) {
	at++;
	space();
	if (take(close))
		return 0;
	for (;;) {
		space();
		if (keys) {
			if (peek() != '"' || string())
				return BAD;
			space();
			if (!take(':'))
				return BAD;
		}
		i32 code = value();
		if (code)
			return code;
		if (take(close))
			return 0;
		if (!take(','))
			return BAD;
	}
}

static i32 inner(void) {
	switch (peek()) {
	case '{':
		objects++;
		return list('}', 1);
	case '[':
		arrays++;
		return list(']', 0);
	case '"':
		strings++;
		return string();
	case 't':
		return literal("true");
	case 'f':
		return literal("false");
	case 'n':
		return literal("null");
	}
	return number();
}

static i32 value(void) {
	if (++depth > DEEPEST)
		return DEEP;
	if (depth > deepest)
		deepest = depth;
	space();
	i32 code = inner();
	space();
	depth--;
	return code;
}

// parse returns the depth of a value, or a result code.
EXPORT("parse") i32 parse(const u8 *in, i32 inBytes) {
	text = in, at = 0, size = inBytes, depth = deepest = 0;
	objects = arrays = strings = numbers = words = 0;
	i32 code = value();
	if (!code && at < size)
		code = BAD;
	if (!code)
		return deepest;
	objects = arrays = strings = numbers = words = 0;
	return code;
}

// counted is how many values of a kind the last text had: 0 objects, 1 arrays,
// 2 strings that are no names, 3 numbers, 4 others; 0 where it was none.
EXPORT("counted") i32 counted(i32 kind) {
	switch (kind) {
	case 0: return objects;
	case 1: return arrays;
	case 2: return strings;
	case 3: return numbers;
	case 4: return words;
	}
	return BAD;
}

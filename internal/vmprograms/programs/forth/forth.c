// A small Forth: an outer interpreter that reads words from a text, a compiler
// to threaded code, and an inner interpreter that calls primitives through a
// table of functions.
//
// put(i, byte) writes the text, run(length) interprets that much of it and
// returns 0 or an error; out(i) is byte i of what it printed, printed() how many
// there are. Definitions stay until reset().
//
//	: ; if else then begin until while repeat again do loop i j exit recurse
//	variable constant allot @ ! +! c@ c! . emit cr space ." (
//	+ - * / mod negate abs min max and or xor invert lshift rshift
//	= <> < > <= >= 0= 0< dup ?dup drop swap over rot nip 2dup 2drop >r r> r@

#define EXPORT(name) __attribute__((export_name(#name))) name

typedef unsigned char u8;

enum { OK, UNKNOWN_WORD, UNDERFLOW, OVERFLOW, BAD_SYNTAX, BAD_ADDRESS };
enum { SOURCE = 8192, OUTPUT = 8192, CODE = 8192, WORDS = 256, DEPTH = 256, MEMORY = 8192, NAME = 16 };

static u8 source[SOURCE], output[OUTPUT];
static int length, at, printedBytes, error;

static int code[CODE], codeEnd;
static int stack[DEPTH + 8], sp;
static int returns[DEPTH + 8], rp;
static int ip;
static u8 memory[MEMORY] __attribute__((aligned(4)));
static int here;

struct word {
	u8 name[NAME];
	int nameLength, start, primitive; // of threaded code, or of the table: -1
};
static struct word words[WORDS];
static int wordCount, compiling;
static int control[DEPTH], cp; // addresses that the compiler has yet to fill

static void fail(int e) {
	if (!error)
		error = e;
}

static void push(int x) {
	if (sp >= DEPTH)
		fail(OVERFLOW);
	else
		stack[sp++] = x;
}

static int pop(void) {
	if (sp == 0) {
		fail(UNDERFLOW);
		return 0;
	}
	return stack[--sp];
}

static void rpush(int x) {
	if (rp >= DEPTH)
		fail(OVERFLOW);
	else
		returns[rp++] = x;
}

static int rpop(void) {
	if (rp == 0) {
		fail(UNDERFLOW);
		return 0;
	}
	return returns[--rp];
}

static void print(int c) {
	if (printedBytes < OUTPUT)
		output[printedBytes++] = (u8)c;
	else
		fail(OVERFLOW);
}

// The primitives.

static void literal(void) { push(code[ip++]); }
static void branch(void) { ip = code[ip]; }
static void branch0(void) {
	int to = code[ip++];
	if (pop() == 0)
		ip = to;
}
static void call(void) {
	int to = code[ip++];
	rpush(ip);
	ip = to;
}
static void leave(void) { ip = rpop(); }
static void begindo(void) {
	int index = pop(), limit = pop();
	rpush(limit);
	rpush(index);
}
static void endloop(void) {
	int to = code[ip++];
	if (rp < 2) {
		fail(UNDERFLOW);
		return;
	}
	if (++returns[rp - 1] < returns[rp - 2])
		ip = to;
	else
		rp -= 2;
}
static void quote(void) { // the text lies in the code, one character a cell
	int n = code[ip++];
	while (n-- > 0)
		print(code[ip++]);
}

static void add(void) { int b = pop(); push((int)((unsigned)pop() + (unsigned)b)); }
static void sub(void) { int b = pop(); push((int)((unsigned)pop() - (unsigned)b)); }
static void mul(void) { int b = pop(); push((int)((unsigned)pop() * (unsigned)b)); }
static void divide(void) { int b = pop(); push(pop() / b); }
static void mod(void) { int b = pop(); push(pop() % b); }
static void negate(void) { push((int)-(unsigned)pop()); }
static void absolute(void) { int a = pop(); push(a < 0 ? (int)-(unsigned)a : a); }
static void least(void) { int b = pop(), a = pop(); push(a < b ? a : b); }
static void most(void) { int b = pop(), a = pop(); push(a > b ? a : b); }
static void and(void) { int b = pop(); push(pop() & b); }
static void or(void) { int b = pop(); push(pop() | b); }
static void xor(void) { int b = pop(); push(pop() ^ b); }
static void invert(void) { push(~pop()); }
static void lshift(void) { int b = pop(); push((int)((unsigned)pop() << (b & 31))); }
static void rshift(void) { int b = pop(); push((int)((unsigned)pop() >> (b & 31))); }
static void eq(void) { int b = pop(); push(-(pop() == b)); }
static void ne(void) { int b = pop(); push(-(pop() != b)); }
static void lt(void) { int b = pop(); push(-(pop() < b)); }
static void gt(void) { int b = pop(); push(-(pop() > b)); }
static void le(void) { int b = pop(); push(-(pop() <= b)); }
static void ge(void) { int b = pop(); push(-(pop() >= b)); }
static void zero(void) { push(-(pop() == 0)); }
static void negative(void) { push(-(pop() < 0)); }
static void dup(void) { int a = pop(); push(a); push(a); }
static void maybeDup(void) { int a = pop(); push(a); if (a) push(a); }
static void drop(void) { pop(); }
static void swap(void) { int b = pop(), a = pop(); push(b); push(a); }
static void over(void) { int b = pop(), a = pop(); push(a); push(b); push(a); }
static void rot(void) { int c = pop(), b = pop(), a = pop(); push(b); push(c); push(a); }
static void nip(void) { int b = pop(); pop(); push(b); }
static void dup2(void) { int b = pop(), a = pop(); push(a); push(b); push(a); push(b); }
static void drop2(void) { pop(); pop(); }
static void toR(void) { rpush(pop()); }
static void fromR(void) { push(rpop()); }
static void copyR(void) { int a = rpop(); rpush(a); push(a); }
static void index1(void) { copyR(); }
static void index2(void) {
	if (rp < 4)
		fail(UNDERFLOW);
	else
		push(returns[rp - 3]);
}

static int address(int a, int size) {
	if (a < 0 || a > MEMORY - size || a % size != 0) {
		fail(BAD_ADDRESS);
		return 0;
	}
	return a;
}
static void fetch(void) { push(*(int *)(memory + address(pop(), 4))); }
static void store(void) { int a = address(pop(), 4), x = pop(); *(int *)(memory + a) = x; }
static void increase(void) { int a = address(pop(), 4), x = pop(); *(int *)(memory + a) += x; }
static void fetchByte(void) { push(memory[address(pop(), 1)]); }
static void storeByte(void) { int a = address(pop(), 1), x = pop(); memory[a] = (u8)x; }
static void allot(void) {
	int n = pop();
	if (n < 0 || n > MEMORY - here)
		fail(BAD_ADDRESS);
	else
		here += n;
}
static void dot(void) {
	char digits[12];
	int x = pop(), n = 0;
	unsigned u = x < 0 ? -(unsigned)x : (unsigned)x;
	do
		digits[n++] = (char)('0' + u % 10);
	while (u /= 10);
	if (x < 0)
		print('-');
	while (n > 0)
		print(digits[--n]);
	print(' ');
}
static void emit(void) { print(pop()); }
static void cr(void) { print('\n'); }
static void space(void) { print(' '); }

enum { LITERAL, BRANCH, BRANCH0, CALL, EXIT, DO, LOOP, QUOTE };

static void (*const primitives[])(void) = {
	literal, branch, branch0, call, leave, begindo, endloop, quote,
	add, sub, mul, divide, mod, negate, absolute, least, most, and, or, xor, invert, lshift, rshift,
	eq, ne, lt, gt, le, ge, zero, negative,
	dup, maybeDup, drop, swap, over, rot, nip, dup2, drop2, toR, fromR, copyR, index1, index2,
	fetch, store, increase, fetchByte, storeByte, allot, dot, emit, cr, space,
};

// The names of the primitives from EXIT on; those of the compiler have none.
static const char names[] =
	"exit \1 \1 \1 + - * / mod negate abs min max and or xor invert lshift rshift "
	"= <> < > <= >= 0= 0< dup ?dup drop swap over rot nip 2dup 2drop >r r> r@ i j "
	"@ ! +! c@ c! allot . emit cr space ";

// inner runs threaded code from ip until the word that it began with is left.
static void inner(int start) {
	int bottom = rp;
	rpush(-1);
	ip = start;
	while (!error && ip >= 0)
		primitives[code[ip++]]();
	if (error)
		rp = bottom;
}

static int same(const u8 *a, const u8 *b, int n) {
	for (int i = 0; i < n; i++)
		if (a[i] != b[i])
			return 0;
	return 1;
}

static void compile(int x) {
	if (codeEnd >= CODE)
		fail(OVERFLOW);
	else
		code[codeEnd++] = x;
}

static void define(const u8 *name, int n, int start, int primitive) {
	if (wordCount >= WORDS || n >= NAME) {
		fail(OVERFLOW);
		return;
	}
	struct word *w = &words[wordCount++];
	for (int i = 0; i < n; i++)
		w->name[i] = name[i];
	w->nameLength = n;
	w->start = start;
	w->primitive = primitive;
}

void EXPORT(reset)(void) {
	length = at = printedBytes = error = codeEnd = sp = rp = here = wordCount = compiling = cp = 0;
	int primitive = EXIT;
	for (const u8 *p = (const u8 *)names; *p;) {
		int n = 0;
		while (p[n] != ' ')
			n++;
		define(p, n, 0, primitive++);
		p += n + 1;
	}
}

// next finds the next word of the text.
static int next(const u8 **name) {
	while (at < length && source[at] <= ' ')
		at++;
	int start = at;
	while (at < length && source[at] > ' ')
		at++;
	*name = source + start;
	return at - start;
}

static int number(const u8 *s, int n, int *value) {
	int sign = n > 1 && s[0] == '-', x = 0;
	for (int i = sign; i < n; i++) {
		if (s[i] < '0' || s[i] > '9')
			return 0;
		x = x * 10 + s[i] - '0';
	}
	*value = sign ? -x : x;
	return 1;
}

static void mark(void) { // an address to be filled later
	if (cp >= DEPTH)
		fail(OVERFLOW);
	else
		control[cp++] = codeEnd;
}

static int marked(void) {
	if (cp == 0) {
		fail(BAD_SYNTAX);
		return 0;
	}
	return control[--cp];
}

static int is(const u8 *s, int n, const char *name) {
	for (int i = 0; i < n; i++)
		if (s[i] != (u8)name[i])
			return 0;
	return name[n] == 0;
}

// compiler does the words that the compiler knows itself.
static int compiler(const u8 *s, int n) {
	if (is(s, n, "if")) {
		compile(BRANCH0);
		mark();
		compile(0);
	} else if (is(s, n, "else")) {
		int from = marked();
		compile(BRANCH);
		mark();
		compile(0);
		code[from] = codeEnd;
	} else if (is(s, n, "then")) {
		code[marked()] = codeEnd;
	} else if (is(s, n, "begin")) {
		mark();
	} else if (is(s, n, "until")) {
		compile(BRANCH0);
		compile(marked());
	} else if (is(s, n, "again")) {
		compile(BRANCH);
		compile(marked());
	} else if (is(s, n, "while")) {
		compile(BRANCH0);
		mark();
		compile(0);
	} else if (is(s, n, "repeat")) {
		int from = marked();
		compile(BRANCH);
		compile(marked());
		code[from] = codeEnd;
	} else if (is(s, n, "do")) {
		compile(DO);
		mark();
	} else if (is(s, n, "loop")) {
		compile(LOOP);
		compile(marked());
	} else if (is(s, n, "recurse")) {
		compile(CALL);
		compile(words[wordCount - 1].start);
	} else if (is(s, n, ".\"")) {
		compile(QUOTE);
		int count = codeEnd;
		compile(0);
		for (at++; at < length && source[at] != '"'; at++)
			compile(source[at]);
		at++;
		code[count] = codeEnd - count - 1;
	} else if (is(s, n, ";")) {
		compile(EXIT);
		compiling = 0;
		if (cp != 0)
			fail(BAD_SYNTAX);
	} else
		return 0;
	return 1;
}

static void word(const u8 *s, int n) {
	if (is(s, n, "(")) {
		while (at < length && source[at++] != ')')
			;
		return;
	}
	if (compiling ? compiler(s, n) : 0)
		return;
	const u8 *name;
	int value;
	if (is(s, n, ":")) {
		int k = next(&name);
		if (k == 0 || compiling)
			fail(BAD_SYNTAX);
		define(name, k, codeEnd, -1);
		compiling = 1;
		return;
	}
	if (is(s, n, "variable") || is(s, n, "constant")) {
		int k = next(&name);
		define(name, k, codeEnd, -1);
		compile(LITERAL);
		if (is(s, n, "constant"))
			compile(pop());
		else {
			compile(here);
			here += 4;
		}
		compile(EXIT);
		return;
	}
	for (int i = wordCount - 1; i >= 0; i--) {
		struct word *w = &words[i];
		if (w->nameLength != n || !same(w->name, s, n))
			continue;
		if (!compiling && w->primitive >= 0)
			primitives[w->primitive]();
		else if (!compiling)
			inner(w->start);
		else if (w->primitive >= 0)
			compile(w->primitive);
		else {
			compile(CALL);
			compile(w->start);
		}
		return;
	}
	if (!number(s, n, &value))
		fail(UNKNOWN_WORD);
	else if (compiling) {
		compile(LITERAL);
		compile(value);
	} else
		push(value);
}

void EXPORT(put)(int i, int byte) {
	source[i] = (u8)byte;
}

int EXPORT(run)(int bytes) {
	const u8 *name;
	if (wordCount == 0)
		reset();
	length = bytes;
	at = error = 0;
	for (int n; !error && (n = next(&name)) > 0;)
		word(name, n);
	return error;
}

int EXPORT(printed)(void) {
	return printedBytes;
}

int EXPORT(out)(int i) {
	return output[i];
}

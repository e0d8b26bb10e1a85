// A lexical scanner as a state machine, one byte an iteration, over a text that
// is read again and again: the state at the end of a round is where the next
// one begins.

typedef int i32;
typedef unsigned char u8;
typedef int count __attribute__((aligned(1))); // buffers come at any address

#define EXPORT(name) __attribute__((export_name(name)))

enum { SPACE, WORD, NUMBER, STRING, ESCAPE, SLASH, COMMENT, STATES };
enum { SHORT_OUTPUT = -1, BAD_STATE = -2 };

static i32 letter(u8 b) { return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || b == '_'; }

static i32 digit(u8 b) { return b >= '0' && b <= '9'; }

// open is the state after a byte that begins something.
static i32 open(u8 b) {
	if (letter(b))
		return WORD;
	if (digit(b))
		return NUMBER;
	return b == '"' ? STRING : b == '/' ? SLASH : SPACE;
}

static i32 next(i32 state, u8 b) {
	switch (state) {
	case WORD:
		return letter(b) || digit(b) ? WORD : open(b);
	case NUMBER:
		return digit(b) || b == '.' ? NUMBER : open(b);
	case STRING:
		return b == '"' || b == '\n' ? SPACE : b == '\\' ? ESCAPE : STRING;
	case ESCAPE:
		return STRING;
	case SLASH:
		return b == '/' ? COMMENT : open(b);
	case COMMENT:
		return b == '\n' ? SPACE : COMMENT;
	}
	return open(b);
}

// scan goes rounds times through the text from a state and returns the last
// one; out gets an i32 a state, how often it was entered from another one.
EXPORT("scan") i32 scan(i32 state, const u8 *text, i32 textBytes, i32 rounds, count *out, i32 outBytes) {
	for (i32 k = 0; k < outBytes; k++)
		((u8 *)out)[k] = 0;
	if (outBytes < 4 * STATES)
		return SHORT_OUTPUT;
	if (state < 0 || state >= STATES)
		return BAD_STATE;
	for (i32 round = 0; round < rounds; round++)
		for (i32 k = 0; k < textBytes; k++) {
			i32 after = next(state, text[k]);
			if (after != state)
				out[after]++;
			state = after;
		}
	return state;
}

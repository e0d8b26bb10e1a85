// An interpreter of the language of eight signs (+ - < > . , [ ]) on a tape of 256
// bytes that is a ring. Jumps are looked for beforehand. A program has a bound of
// steps, of which each sign that is executed takes one.

typedef int i32;
typedef unsigned char u8;

#define EXPORT(name) __attribute__((export_name(name)))

enum { MOST = 1024, TAPE = 256, STEPS = 20000, TOO_LONG = -1, UNBALANCED = -2, ENDLESS = -3, SHORT_OUTPUT = -4 };

static i32 jumps[MOST], open[MOST];
static u8 tape[TAPE];
static i32 steps;

// run returns how many bytes the program wrote, or a result code and zeros. Where the
// input ends it reads zeros.
EXPORT("run") i32 run(const u8 *program, i32 size, const u8 *in, i32 inBytes, u8 *out, i32 outBytes) {
	i32 depth = 0, at = 0, read = 0, written = 0, code = 0;
	for (i32 i = 0; i < outBytes; i++)
		out[i] = 0;
	steps = 0;
	if (size > MOST)
		return TOO_LONG;
	for (i32 i = 0; i < TAPE; i++)
		tape[i] = 0;
	for (i32 i = 0; i < size; i++) {
		if (program[i] == '[')
			open[depth++] = i;
		if (program[i] == ']') {
			if (depth == 0)
				return UNBALANCED;
			jumps[i] = open[--depth];
			jumps[open[depth]] = i;
		}
	}
	if (depth)
		return UNBALANCED;
	for (i32 i = 0; i < size && !code; i++) {
		switch (program[i]) {
		case '+': tape[at]++; break;
		case '-': tape[at]--; break;
		case '>': at = (at + 1) % TAPE; break;
		case '<': at = (at + TAPE - 1) % TAPE; break;
		case '.':
			if (written == outBytes)
				code = SHORT_OUTPUT;
			else
				out[written++] = tape[at];
			break;
		case ',': tape[at] = read < inBytes ? in[read++] : 0; break;
		case '[':
			if (!tape[at])
				i = jumps[i];
			break;
		case ']':
			if (tape[at])
				i = jumps[i];
			break;
		default: continue;
		}
		if (++steps > STEPS)
			code = ENDLESS;
	}
	if (!code)
		return written;
	for (i32 i = 0; i < outBytes; i++)
		out[i] = 0;
	return code;
}

// executed is how many signs the last program executed.
EXPORT("executed") i32 executed(void) { return steps; }

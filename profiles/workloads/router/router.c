// A router whose rules are byte code: a stack machine that looks at a packet,
// writes a new one and names a port. Every instruction is one byte, some with a
// byte after it; jumps are relative to the byte after them and signed.

typedef int i32;
typedef unsigned u32;
typedef signed char i8;
typedef unsigned char u8;

#define EXPORT(name) __attribute__((export_name(name)))

enum { SHORT_OUTPUT = -1, BAD_CODE = -2, BAD_STACK = -3, BAD_PACKET = -4, NO_FUEL = -5 };
enum { DEPTH = 16, FUEL = 4096 };
enum { HALT, PUSH, LOAD, SIZE, ADD, SUB, MUL, AND, XOR, EQ, LT, DUP, SWAP, DROP, JUMP, JUMP0, EMIT, ROUTE };

static u32 stack[DEPTH];

// route runs the code on the packet and returns the port, 0 to 255, or a
// negative result code; out gets what was emitted before.
EXPORT("route") i32 route(const u8 *code, i32 codeBytes, const u8 *packet, i32 packetBytes, u8 *out, i32 outBytes) {
	for (i32 k = 0; k < outBytes; k++)
		out[k] = 0;
	i32 at = 0, depth = 0, emitted = 0;
	for (i32 fuel = FUEL; fuel > 0; fuel--) {
		if (at < 0 || at >= codeBytes)
			return BAD_CODE;
		u8 op = code[at++];
		i32 operand = 0;
		if (op == PUSH || op == JUMP || op == JUMP0) {
			if (at >= codeBytes)
				return BAD_CODE;
			operand = (i8)code[at++];
		}
		switch (op) {
		case HALT:
			return 0;
		case PUSH:
			if (depth == DEPTH)
				return BAD_STACK;
			stack[depth++] = (u32)operand;
			break;
		case LOAD:
			if (depth < 1)
				return BAD_STACK;
			if (stack[depth - 1] >= (u32)packetBytes)
				return BAD_PACKET;
			stack[depth - 1] = packet[stack[depth - 1]];
			break;
		case SIZE:
			if (depth == DEPTH)
				return BAD_STACK;
			stack[depth++] = (u32)packetBytes;
			break;
		case ADD: case SUB: case MUL: case AND: case XOR: case EQ: case LT: {
			if (depth < 2)
				return BAD_STACK;
			u32 y = stack[--depth], x = stack[depth - 1];
			switch (op) {
			case ADD: x += y; break;
			case SUB: x -= y; break;
			case MUL: x *= y; break;
			case AND: x &= y; break;
			case XOR: x ^= y; break;
			case EQ: x = x == y; break;
			default: x = x < y;
			}
			stack[depth - 1] = x;
			break;
		}
		case DUP:
			if (depth < 1 || depth == DEPTH)
				return BAD_STACK;
			stack[depth] = stack[depth - 1];
			depth++;
			break;
		case SWAP: {
			if (depth < 2)
				return BAD_STACK;
			u32 x = stack[depth - 1];
			stack[depth - 1] = stack[depth - 2];
			stack[depth - 2] = x;
			break;
		}
		case DROP:
			if (depth < 1)
				return BAD_STACK;
			depth--;
			break;
		case JUMP:
			at += operand;
			break;
		case JUMP0:
			if (depth < 1)
				return BAD_STACK;
			if (stack[--depth] == 0)
				at += operand;
			break;
		case EMIT:
			if (depth < 1)
				return BAD_STACK;
			if (emitted == outBytes)
				return SHORT_OUTPUT;
			out[emitted++] = (u8)stack[--depth];
			break;
		case ROUTE:
			if (depth < 1)
				return BAD_STACK;
			return (u8)stack[depth - 1];
		default:
			return BAD_CODE;
		}
	}
	return NO_FUEL;
}

package vmfuzz

// operator is an instruction without immediates.
type operator struct {
	op     byte
	params []typ
	result typ
}

// access is a load or store.
type access struct {
	op    byte
	t     typ
	width int
}

// operators are all those on integers, and reinterpretations.
var operators = allOperators()

func allOperators() []operator {
	var out []operator
	add := func(first, last byte, result typ, params ...typ) {
		for op := int(first); op <= int(last); op++ {
			out = append(out, operator{byte(op), params, result})
		}
	}
	add(0x6a, 0x78, i32, i32, i32) // add to rotr
	add(0x7c, 0x8a, i64, i64, i64)
	add(0x45, 0x45, i32, i32)      // eqz
	add(0x46, 0x4f, i32, i32, i32) // comparisons
	add(0x50, 0x50, i32, i64)
	add(0x51, 0x5a, i32, i64, i64)
	add(0x67, 0x69, i32, i32) // clz, ctz, popcnt
	add(0x79, 0x7b, i64, i64)
	add(0xa7, 0xa7, i32, i64) // wrap
	add(0xac, 0xad, i64, i32) // extend
	add(0xc0, 0xc1, i32, i32) // sign extension
	add(0xc2, 0xc4, i64, i64)
	add(0xbc, 0xbc, i32, f32) // reinterpret
	add(0xbd, 0xbd, i64, f64)
	add(0xbe, 0xbe, f32, i32)
	add(0xbf, 0xbf, f64, i64)
	return out
}

var loads = []access{
	{0x28, i32, 4}, {0x29, i64, 8}, {0x2a, f32, 4}, {0x2b, f64, 8},
	{0x2c, i32, 1}, {0x2d, i32, 1}, {0x2e, i32, 2}, {0x2f, i32, 2},
	{0x30, i64, 1}, {0x31, i64, 1}, {0x32, i64, 2}, {0x33, i64, 2}, {0x34, i64, 4}, {0x35, i64, 4},
}

var stores = []access{
	{0x36, i32, 4}, {0x37, i64, 8}, {0x38, f32, 4}, {0x39, f64, 8},
	{0x3a, i32, 1}, {0x3b, i32, 2}, {0x3c, i64, 1}, {0x3d, i64, 2}, {0x3e, i64, 4},
}

// divides reports whether an operator traps on some operands.
func (o operator) divides() bool { return o.op >= 0x6d && o.op <= 0x70 || o.op >= 0x7f && o.op <= 0x82 }

package wasm

// simdClasses has a letter for each SIMD instruction by its number after the
// prefix (WebAssembly 2.0, section 5.4.9), '.' where there is none:
//
//	1 one vector, 2 two, 3 three    V vector to i32     S vector and shift count
//	L load    T store    l load of a lane    t store of a lane    c constant
//	i q f d splat of i32, i64, f32, f64
//	I Q F D extraction of a lane to the same
//	w x y z replacement of a lane by i32, i64, f32, f64
const simdClasses = "LLLLLLLLLLLTc22iiiqfdIIwIIwIwQxFyDz" + // 0
	"222222222222222222222222222222222222222222" + // 35: comparisons
	"122223V" + // 77
	"lllltttt" + "LL" + "11" + // 84
	"111VV221111SSS222222112222121111" + // 96: i8x16
	"112VV221111SSS222222122222.22222" + // 128: i16x8
	"11.VV..1111SSS2..2...222222.2222" + // 160: i32x4
	"11.VV..1111SSS2..2...22222222222" + // 192: i64x2
	"11.122222222" + "11.122222222" + // 224: f32x4, f64x2
	"11111111" // 248: conversions

// simdSignature returns the types of operands and results, "" where there is
// none: of relaxed SIMD, which nothing here checks, and where there is no
// instruction.
func simdSignature(sub Opcode) string {
	if int(sub) >= len(simdClasses) {
		return ""
	}
	return map[byte]string{
		'1': "v:v", '2': "vv:v", '3': "vvv:v", 'V': "v:i", 'S': "vi:v",
		'L': "i:v", 'T': "iv:", 'l': "iv:v", 't': "iv:", 'c': ":v",
		'i': "i:v", 'q': "l:v", 'f': "f:v", 'd': "d:v",
		'I': "v:i", 'Q': "v:l", 'F': "v:f", 'D': "v:d",
		'w': "vi:v", 'x': "vl:v", 'y': "vf:v", 'z': "vd:v",
	}[simdClasses[sub]]
}

// simdLanes is how many lanes an instruction can name: of the shape that it
// extracts from, or of the width that it loads or stores.
func simdLanes(sub Opcode) byte {
	switch {
	case sub >= 21 && sub <= 34:
		return [...]byte{16, 16, 16, 8, 8, 8, 4, 4, 2, 2, 4, 4, 2, 2}[sub-21]
	case sub >= 84 && sub <= 91:
		return 16 >> (sub & 3)
	}
	return 0
}

// atomicSignature returns the types of operands and results of an atomic
// instruction (threads proposal).
func atomicSignature(sub Opcode) string {
	wide := sub >= 0x10 && atomicWide(sub)
	pick := func(narrow, other string) string {
		if wide {
			return other
		}
		return narrow
	}
	switch {
	case sub == 0:
		return "ii:i"
	case sub == 1:
		return "iil:i"
	case sub == 2:
		return "ill:i"
	case sub >= 0x10 && sub <= 0x16:
		return pick("i:i", "i:l")
	case sub >= 0x17 && sub <= 0x1d:
		return pick("ii:", "il:")
	case sub >= 0x1e && sub <= 0x47:
		return pick("ii:i", "il:l")
	case sub >= 0x48 && sub <= 0x4e:
		return pick("iii:i", "ill:l")
	}
	return ""
}

// atomicWide reports whether an atomic access has a value of i64. Accesses come
// in sevens: i32, i64, i32 of 8 and 16 bits, i64 of 8, 16 and 32 bits.
func atomicWide(sub Opcode) bool {
	n := (sub - 0x10) % 7
	return n == 1 || n >= 4
}

// natural returns the alignment of a load or store by its width, as an exponent
// of 2.
func natural(o Opcode) uint32 {
	sub := o & 0xffff
	switch o >> 16 {
	case 0:
		return uint32("\x02\x03\x02\x03\x00\x00\x01\x01\x00\x00\x01\x01\x02\x02\x02\x03\x02\x03\x00\x01\x00\x01\x02"[o-0x28])
	case prefixSIMD:
		switch {
		case sub <= 11:
			return uint32("\x04\x03\x03\x03\x03\x03\x03\x00\x01\x02\x03\x04"[sub])
		case sub >= 84 && sub <= 91:
			return uint32(sub & 3)
		}
		return uint32(sub - 90) // load32_zero, load64_zero
	}
	if sub < 0x10 {
		return uint32("\x02\x02\x03"[sub])
	}
	return uint32("\x02\x03\x00\x01\x00\x01\x02"[(sub-0x10)%7])
}

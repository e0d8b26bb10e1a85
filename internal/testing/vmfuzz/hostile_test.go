package vmfuzz

import (
	"bytes"
	"encoding/binary"
	"errors"
	"runtime"
	"testing"

	"tassadar"
	"tassadar/vm/isa"
	"tassadar/vm/isa/isatest"
	"tassadar/wasm"
	"tassadar/wasm/lower"
)

// Parts of modules, for tests.

const magic = "\x00asm\x01\x00\x00\x00"

func leb(v uint64) []byte { return binary.AppendUvarint(nil, v) }

func join(parts ...[]byte) []byte { return bytes.Join(parts, nil) }

func raw(s string) []byte { return []byte(s) }

// part is a section with the given content, and mod a module of sections.
func part(id byte, content ...[]byte) []byte { return vector([]byte{id}, join(content...)) }

func mod(sections ...[]byte) []byte { return join(append([][]byte{raw(magic)}, sections...)...) }

func many(n int, item []byte) []byte { return join(leb(uint64(n)), bytes.Repeat(item, n)) }

func funcBody(locals []byte, instructions ...[]byte) []byte {
	return vector(nil, join(locals, join(instructions...), []byte{opEnd}))
}

// one is a module of one function of type () -> () with a memory and a table,
// exported as "f".
func one(locals []byte, instructions ...[]byte) []byte {
	return mod(part(1, raw("\x01\x60\x00\x00")), part(3, raw("\x01\x00")), part(4, raw("\x01\x70\x00\x04")), part(5, raw("\x01\x00\x01")),
		part(7, raw("\x01\x01f\x00\x00")), part(10, leb(1), funcBody(locals, instructions...)))
}

// wideBlocks has n blocks one inside the other whose type has k results.
func typed(params, results int, n int, body []byte) []byte {
	t := join([]byte{0x60}, many(params, []byte{byte(i32)}), many(results, []byte{byte(i32)}))
	return mod(part(1, leb(2), raw("\x60\x00\x00"), t), part(3, raw("\x01\x00")), part(7, raw("\x01\x01f\x00\x00")),
		part(10, leb(1), funcBody([]byte{0}, bytes.Repeat(body, n))))
}

var none = []byte{0}

// hostile modules, each with the reason code by which it must be refused, ""
// where it must be taken.
var hostile = []struct {
	name   string
	module func() []byte
	code   tassadar.Code
}{
	{"empty", func() []byte { return nil }, tassadar.MalformedModule},
	{"magic alone", func() []byte { return raw("\x00asm") }, tassadar.MalformedModule},
	{"version", func() []byte { return raw("\x00asm\x02\x00\x00\x00") }, tassadar.MalformedModule},
	{"no sections", func() []byte { return mod() }, ""},
	{"section beyond the end", func() []byte { return mod([]byte{1, 0xff, 0xff, 0xff, 0xff, 0x0f}) }, tassadar.MalformedModule},
	{"unknown section", func() []byte { return mod(part(14, none)) }, tassadar.MalformedModule},
	{"sections out of order", func() []byte { return mod(part(3, none), part(1, none)) }, tassadar.MalformedModule},
	{"section twice", func() []byte { return mod(part(1, none), part(1, none)) }, tassadar.MalformedModule},
	{"rest of a section", func() []byte { return mod(part(1, raw("\x00\x00"))) }, tassadar.MalformedModule},

	// Encodings.
	{"overlong count", func() []byte { return mod(part(1, raw("\x80\x80\x80\x80\x80\x00"))) }, tassadar.MalformedModule},
	{"longest count", func() []byte { return mod(part(1, raw("\x80\x80\x80\x80\x00"))) }, ""},
	{"count with unused bits", func() []byte { return mod(part(1, raw("\x80\x80\x80\x80\x10"))) }, tassadar.MalformedModule},
	{"overlong i32.const", func() []byte { return one(none, raw("\x41\x80\x80\x80\x80\x80\x00\x1a")) }, tassadar.MalformedModule},
	{"i32.const with unused bits", func() []byte { return one(none, raw("\x41\xff\xff\xff\xff\x0f\x1a")) }, tassadar.MalformedModule},
	{"longest i32.const", func() []byte { return one(none, raw("\x41\xff\xff\xff\xff\x7f\x1a")) }, ""},
	{"overlong i64.const", func() []byte { return one(none, raw("\x42\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x00\x1a")) }, tassadar.MalformedModule},
	{"overlong opcode behind the prefix", func() []byte { return one(none, raw("\xfc\x8b\x80\x80\x80\x80\x00\x00")) }, tassadar.MalformedModule},
	{"name that is no UTF-8", func() []byte { return mod(part(7, raw("\x01\x01\xff\x00\x00"))) }, tassadar.MalformedModule},
	{"export twice", func() []byte {
		return mod(part(5, raw("\x01\x00\x01")), part(7, raw("\x02\x01m\x02\x00\x01m\x02\x00")))
	}, tassadar.MalformedModule},
	{"unknown opcode", func() []byte { return one(none, raw("\xff")) }, tassadar.MalformedModule},

	// Counts without content, and sizes.
	{"4 billion types", func() []byte { return mod(part(1, leb(1<<32-1))) }, tassadar.MalformedModule},
	{"4 billion functions", func() []byte { return mod(part(1, raw("\x01\x60\x00\x00")), part(3, leb(1<<32-1))) }, tassadar.MalformedModule},
	{"4 billion parameters", func() []byte { return mod(part(1, leb(1), []byte{0x60}, leb(1<<32-1))) }, tassadar.MalformedModule},
	{"4 billion locals", func() []byte { return one(join(leb(1), leb(1<<32-1), []byte{byte(i64)})) }, tassadar.ModuleLimitExceeded},
	{"locals that overflow", func() []byte {
		return one(join(leb(2), leb(1<<31), []byte{byte(i64)}, leb(1<<31), []byte{byte(i64)}))
	}, tassadar.MalformedModule},
	{"50,000 locals", func() []byte { return one(join(leb(1), leb(50_000), []byte{byte(i64)})) }, tassadar.ModuleLimitExceeded},
	{"10,000 locals that are read", func() []byte {
		var b code
		for i := range uint32(10_000) {
			b.opU(opLocalGet, i)
			b.op(opDrop)
		}
		return one(join(leb(1), leb(10_000), []byte{byte(i64)}), b)
	}, ""},
	{"300 functions of 30,000 locals", func() []byte {
		f := funcBody(join(leb(1), leb(30_000), []byte{byte(i64)}))
		return mod(part(1, raw("\x01\x60\x00\x00")), part(3, many(300, none)), part(10, many(300, f)))
	}, ""},
	{"400 functions of 30,000 locals", func() []byte {
		f := funcBody(join(leb(1), leb(30_000), []byte{byte(i64)}))
		return mod(part(1, raw("\x01\x60\x00\x00")), part(3, many(400, none)), part(10, many(400, f)))
	}, tassadar.ModuleLimitExceeded},
	{"table of 4 billion", func() []byte { return mod(part(4, join(raw("\x01\x70\x00"), leb(1<<32-1)))) }, tassadar.MemoryLimitExceeded},
	{"tables", func() []byte { return mod(part(4, many(1000, join(raw("\x70\x00"), leb(1<<20))))) }, tassadar.MemoryLimitExceeded},
	{"memory of 65,536 pages", func() []byte { return mod(part(5, join(raw("\x01\x00"), leb(65536)))) }, tassadar.MemoryLimitExceeded},
	{"memory of 65,537 pages", func() []byte { return mod(part(5, join(raw("\x01\x00"), leb(65537)))) }, tassadar.MalformedModule},
	{"memory that is larger than its maximum", func() []byte { return mod(part(5, raw("\x01\x01\x02\x01"))) }, tassadar.MalformedModule},
	{"memory that may grow to everything", func() []byte { return mod(part(5, join(raw("\x01\x01\x01"), leb(65536)))) }, ""},
	{"100,000 globals", func() []byte { return mod(part(6, many(100_000, raw("\x7f\x01\x41\x01\x0b")))) }, tassadar.ModuleLimitExceeded},
	{"100,000 exports", func() []byte {
		var items [][]byte
		for i := range 100_000 {
			items = append(items, vector(nil, leb(uint64(i)+1<<20)), []byte{0, 0})
		}
		return mod(part(1, raw("\x01\x60\x00\x00")), part(3, raw("\x01\x00")), part(7, leb(100_000), join(items...)), part(10, leb(1), funcBody(none)))
	}, tassadar.MalformedModule}, // names that are no UTF-8
	{"exports", func() []byte {
		var items [][]byte
		for i := range 100_000 {
			items = append(items, []byte{3, byte('A' + i%47), byte('A' + i/47%47), byte('A' + i/2209), 0, 0})
		}
		return mod(part(1, raw("\x01\x60\x00\x00")), part(3, raw("\x01\x00")), part(7, leb(100_000), join(items...)), part(10, leb(1), funcBody(none)))
	}, tassadar.ModuleLimitExceeded},
	{"name of 4 billion bytes", func() []byte { return mod(part(7, leb(1), leb(1<<32-1))) }, tassadar.MalformedModule},
	{"name section that lies", func() []byte { return mod(part(0, raw("\x04name\x01\xff\xff\xff\xff\x0f"))) }, ""},
	{"data segment of 4 billion", func() []byte {
		return mod(part(5, raw("\x01\x00\x01")), part(11, raw("\x01\x00\x41\x00\x0b"), leb(1<<32-1)))
	}, tassadar.MalformedModule},
	{"empty data segments", func() []byte {
		return mod(part(5, raw("\x01\x00\x01")), part(11, many(200_000, raw("\x00\x41\x00\x0b\x00"))))
	}, ""},
	{"element segment of all of a table", func() []byte {
		return mod(part(1, raw("\x01\x60\x00\x00")), part(3, raw("\x01\x00")), part(4, join(raw("\x01\x70\x00"), leb(500_000))),
			part(9, raw("\x01\x00\x41\x00\x0b"), many(500_000, none)), part(10, leb(1), funcBody(none)))
	}, ""},

	// Control.
	{"9,000 blocks, one inside the other", func() []byte {
		return one(none, bytes.Repeat([]byte{opBlock, 0x40}, 9000), bytes.Repeat([]byte{opEnd}, 9000))
	}, ""},
	{"a million blocks, one inside the other", func() []byte {
		return one(none, bytes.Repeat([]byte{opBlock, 0x40}, 1_000_000), bytes.Repeat([]byte{opEnd}, 1_000_000))
	}, tassadar.ModuleLimitExceeded},
	{"blocks that nothing ends", func() []byte { return one(none, bytes.Repeat([]byte{opBlock, 0x40}, 1000)) }, tassadar.MalformedModule},
	{"9,000 ifs, one inside the other", func() []byte {
		return one(none, bytes.Repeat([]byte{opI32Const, 1, opIf, 0x40}, 9000), bytes.Repeat([]byte{opElse, opEnd}, 9000))
	}, ""},
	{"a million branches by table", func() []byte {
		return one(none, raw("\x41\x00\x0e"), many(1_000_000, none), none)
	}, ""},
	{"4 billion branches by table", func() []byte { return one(none, raw("\x41\x00\x0e"), leb(1<<32-1), none) }, tassadar.MalformedModule},
	{"branches by table with 1,000 values to each of 1,000 labels", func() []byte {
		var b code
		for range 1000 {
			b.op(opBlock, 1)
		}
		b = append(b, bytes.Repeat([]byte{opI32Const, 1}, 1001)...)
		b.opU(opBrTable, 999)
		for i := range uint32(1000) {
			b.u(i)
		}
		for range 1000 {
			b.op(opEnd)
		}
		b = append(b, bytes.Repeat([]byte{opDrop}, 1000)...)
		return typed(0, 1000, 1, b)
	}, ""},
	{"400 of them", func() []byte {
		var b code
		for range 1000 {
			b.op(opBlock, 1)
		}
		for range 400 {
			b.op(opBlock, 0x40)
			b = append(b, bytes.Repeat([]byte{opI32Const, 1}, 1001)...)
			b.opU(opBrTable, 999)
			for i := range uint32(1000) {
				b.u(i + 1)
			}
			b.u(1)
			b.op(opEnd)
		}
		b.op(opUnreachable)
		for range 1000 {
			b.op(opEnd)
		}
		b = append(b, bytes.Repeat([]byte{opDrop}, 1000)...)
		return typed(0, 1000, 1, b)
	}, tassadar.TimeLimitExceeded},
	{"3,000 blocks with 1,000 results", func() []byte {
		return typed(0, 1000, 3000, join([]byte{opBlock, 1, opUnreachable, opEnd}, bytes.Repeat([]byte{opDrop}, 1000)))
	}, ""},
	{"100,000 blocks with 1,000 results", func() []byte {
		return typed(1000, 1000, 1, join([]byte{opUnreachable}, bytes.Repeat([]byte{opBlock, 1, opUnreachable, opEnd, opUnreachable}, 100_000)))
	}, tassadar.ModuleLimitExceeded},
	{"5,000 branches that carry 1,000 values", func() []byte {
		return typed(0, 1000, 1, join([]byte{opBlock, 1}, bytes.Repeat([]byte{opI32Const, 1}, 1001),
			bytes.Repeat([]byte{opI32Const, 1, opBrIf, 0}, 5000), []byte{opBr, 0, opEnd}, bytes.Repeat([]byte{opDrop}, 1000)))
	}, tassadar.ModuleLimitExceeded},
	{"nested loops with many locals", func() []byte {
		var b code
		for i := range uint32(3000) {
			b.op(opLoop, 0x40)
			b.opU(opLocalGet, i)
			b.opU(opBrIf, 0)
			b.opU(opBrIf-1, i/2)
		}
		return one(join(leb(1), leb(20_000), []byte{byte(i32)}), b, bytes.Repeat([]byte{opEnd}, 3000))
	}, ""},
	{"a million operands", func() []byte {
		return one(none, bytes.Repeat([]byte{opI32Const, 1}, 1_000_000), bytes.Repeat([]byte{opDrop}, 1_000_000))
	}, tassadar.ModuleLimitExceeded},
	{"3 million additions", func() []byte { // one operand after the other
		return one(none, raw("\x41\x00"), bytes.Repeat([]byte{opI32Const, 1, opI32Add}, 1_500_000), []byte{opDrop})
	}, ""},
	{"500,000 constants", func() []byte {
		var b code
		for i := range 500_000 {
			b.constant(i64, uint64(i)*0x9e3779b97f4a7c15)
			b.op(opDrop)
		}
		return one(none, b)
	}, ""},
	{"500,000 constants that are used", func() []byte {
		var b code
		for i := range 500_000 {
			b.constant(i64, uint64(i)*0x9e3779b97f4a7c15)
			b.op(0x50, opDrop)
		}
		return one(none, b)
	}, ""},

	// Types.
	{"underflow", func() []byte { return one(none, []byte{opDrop}) }, tassadar.MalformedModule},
	{"rest on the stack", func() []byte { return one(none, raw("\x41\x00")) }, tassadar.MalformedModule},
	{"type mismatch", func() []byte { return one(none, raw("\x41\x00\x42\x00\x6a\x1a")) }, tassadar.MalformedModule},
	{"type mismatch that nothing reaches", func() []byte { return one(none, raw("\x00\x42\x00\x45\x1a")) }, tassadar.MalformedModule},
	{"if without else that has a result", func() []byte { return one(none, raw("\x41\x00\x04\x7f\x41\x00\x0b\x1a")) }, tassadar.MalformedModule},
	{"unknown label", func() []byte { return one(none, raw("\x0c\x07")) }, tassadar.MalformedModule},
	{"unknown local", func() []byte { return one(none, raw("\x20\x07\x1a")) }, tassadar.MalformedModule},
	{"unknown function", func() []byte { return one(none, raw("\x10\x07")) }, tassadar.MalformedModule},
	{"unknown type of a call", func() []byte { return one(none, raw("\x41\x00\x11\x07\x00")) }, tassadar.MalformedModule},
	{"alignment that is too large", func() []byte { return one(none, raw("\x41\x00\x28\x03\x00\x1a")) }, tassadar.MalformedModule},
	{"start with a result", func() []byte {
		return mod(part(1, raw("\x01\x60\x00\x01\x7f")), part(3, raw("\x01\x00")), part(8, none), part(10, leb(1), funcBody(none, raw("\x41\x00"))))
	}, tassadar.MalformedModule},
	{"immutable global that is written", func() []byte {
		return mod(part(1, raw("\x01\x60\x00\x00")), part(3, raw("\x01\x00")), part(6, raw("\x01\x7f\x00\x41\x00\x0b")), part(10, leb(1), funcBody(none, raw("\x41\x00\x24\x00"))))
	}, tassadar.MalformedModule},

	// What the token machine does not have.
	{"float addition", func() []byte { return one(none, raw("\x43\x00\x00\x00\x00\x43\x00\x00\x00\x00\x92\x1a")) }, tassadar.NumericUnsupported},
	{"float conversion", func() []byte { return one(none, raw("\x43\x00\x00\x00\x00\xfc\x00\x1a")) }, tassadar.NumericUnsupported},
	{"vector", func() []byte { return one(none, raw("\xfd\x0c"), make([]byte, 16), raw("\x1a")) }, tassadar.NumericUnsupported},
	{"atomic", func() []byte { return one(none, raw("\xfe\x03\x00")) }, tassadar.ArbitraryWasmUnsupported},
	{"reference", func() []byte { return one(none, raw("\xd0\x6f\x1a")) }, tassadar.ArbitraryWasmUnsupported},
	{"tail call", func() []byte { return one(none, raw("\x12\x00")) }, tassadar.ArbitraryWasmUnsupported},
	{"memory of 64 bits", func() []byte { return mod(part(5, raw("\x01\x04\x01"))) }, tassadar.ArbitraryWasmUnsupported},
	{"shared memory", func() []byte { return mod(part(5, raw("\x01\x03\x01\x01"))) }, tassadar.ArbitraryWasmUnsupported},
	{"import of nobody's", func() []byte {
		return mod(part(1, raw("\x01\x60\x00\x00")), part(2, raw("\x01\x01x\x01y\x00\x00")))
	}, tassadar.HostImportUnsupported},
	{"100,000 imports", func() []byte {
		return mod(part(1, raw("\x01\x60\x00\x00")), part(2, many(100_000, raw("\x01x\x01y\x00\x00"))))
	}, tassadar.HostImportUnsupported},
}

// lowerHostile measures what the front end allocates in all.
func lowerHostile(data []byte) (r *lower.Result, allocated uint64, err error) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	m, err := wasm.Decode(data)
	if err == nil {
		r, err = lower.Lower([]lower.Link{{Name: "m", Module: m}}, lower.Options{})
	}
	runtime.ReadMemStats(&after)
	if malformed, limit := new(wasm.FormatError), new(wasm.LimitError); errors.As(err, &malformed) || errors.As(err, &limit) {
		err = tassadar.Errorf(wasm.CodeOf(err), "%w", err)
	}
	return r, after.TotalAlloc - before.TotalAlloc, err
}

// Hostile modules are refused with their code, or taken, and in both cases what
// is allocated is bounded.
func TestHostile(t *testing.T) {
	const most = 2 << 30
	for _, c := range hostile {
		t.Run(c.name, func(t *testing.T) {
			data := c.module()
			if testing.Short() && len(data) > 1<<20 {
				t.Skip("a large module")
			}
			r, allocated, err := lowerHostile(data)
			if got := tassadar.CodeOf(err); got != c.code || (err == nil) != (c.code == "") {
				t.Errorf("%q: %v, want %q", got, err, c.code)
			}
			if r != nil {
				if err := isatest.Check(r.Program); err != nil {
					t.Error(err)
				}
			}
			if allocated > most {
				t.Errorf("%d MiB allocated for %d bytes", allocated>>20, len(data))
			}
			t.Logf("%d bytes, %d MiB allocated, %v", len(data), allocated>>20, err)
		})
	}
}

// A valid module that is cut anywhere is malformed.
func TestCut(t *testing.T) {
	for seed := range uint64(3) {
		data := FromSeed(seed).Wasm
		for n := range data {
			_, _, err := lowerHostile(data[:n])
			// Without sections at the end it may be whole.
			if err != nil && tassadar.CodeOf(err) != tassadar.MalformedModule {
				t.Errorf("seed %d, %d bytes: %v", seed, n, err)
			}
		}
	}
}

// Programs without end, depth or bounds stop at limits.
func TestEndless(t *testing.T) {
	for name, c := range map[string]struct {
		body string
		trap int
	}{
		"loop":        {"\x03\x40\x0c\x00\x0b", limit},
		"recursion":   {"\x10\x00", isa.TrapDepth},
		"grow":        {"\x03\x40\x41\x01\x40\x00\x1a\x0c\x00\x0b", limit},
		"grow by all": {"\x41\x7f\x40\x00\x1a", isatest.NoTrap},
		"fill":        {"\x03\x40\x41\x00\x41\x07\x41\x80\x80\x04\xfc\x0b\x00\x0c\x00\x0b", limit},
		"fill of all": {"\x41\x00\x41\x07\x41\x7f\xfc\x0b\x00", isa.TrapMemory},
		"copy of all": {"\x41\x7f\x41\x7f\x41\x7f\xfc\x0a\x00\x00", isa.TrapMemory},
	} {
		r, _, err := lowerHostile(one(none, raw(c.body)))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		m := isatest.New(r.Program)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, trap, err := m.Invoke(r.Instances[0].Funcs["f"], nil, 2_000_000)
		runtime.ReadMemStats(&after)
		if (err == isatest.ErrLimit) != (c.trap == limit) || err == nil && trap != c.trap {
			t.Errorf("%s: trap %d, %v", name, trap, err)
		}
		if allocated := after.TotalAlloc - before.TotalAlloc; allocated > 256<<20 {
			t.Errorf("%s: %d MiB allocated", name, allocated>>20)
		}
	}
}

// limit stands for the end by the limit of instructions.
const limit = -2

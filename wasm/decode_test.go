package wasm_test

import (
	"encoding/binary"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tassadar"
	"tassadar/wasm"
)

const header = "\x00asm\x01\x00\x00\x00"

// adder exports "f", which adds two i32.
const adder = header + "\x01\x07\x01\x60\x02\x7f\x7f\x01\x7f" + "\x03\x02\x01\x00" + "\x07\x05\x01\x01f\x00\x00" +
	"\x0a\x09\x01\x07\x00\x20\x00\x20\x01\x6a\x0b"

// bodies makes a module of one function without parameters from a body.
func body(s string) string {
	n := len(s)
	return header + "\x01\x04\x01\x60\x00\x00" + "\x03\x02\x01\x00" + "\x0a" + string(rune(n+2)) + "\x01" + string(rune(n)) + s
}

func TestDecodeFaults(t *testing.T) {
	tests := []struct{ name, data, want string }{
		{"empty", "", "magic header"},
		{"text", "(module)", "magic header"},
		{"no version", "\x00asm", "binary version"},
		{"version 2", "\x00asm\x02\x00\x00\x00", "binary version"},
		{"component", "\x00asm\x0d\x00\x01\x00", "component_model"},
		{"section id", header + "\x0e\x00", "malformed section id 14"},
		{"section length", header + "\x01\x05\x00", "out of bounds"},
		{"section too short", header + "\x01\x02\x01\x60", "unexpected end"},
		{"section too long", header + "\x01\x05\x01\x60\x00\x00\x00", "1 bytes left over"},
		{"twice", header + "\x01\x01\x00\x01\x01\x00", "out of order"},
		{"out of order", header + "\x03\x01\x00\x01\x01\x00", "out of order"},
		{"long integer", header + "\x01\x06\x80\x80\x80\x80\x80\x00", "too long"},
		{"large integer", header + "\x01\x05\x80\x80\x80\x80\x10", "too large"},
		{"huge vector", header + "\x01\x05\xff\xff\xff\xff\x0f", "unexpected end"},
		{"custom without name", header + "\x00\x00", "unexpected end"},
		{"custom name", header + "\x00\x02\x01\xff", "UTF-8"},
		{"gc type", header + "\x01\x03\x01\x5f\x00", "gc"},
		{"type form", header + "\x01\x03\x01\x61\x00", "malformed function type"},
		{"value type", header + "\x01\x05\x01\x60\x01\x01\x00", "malformed type"},
		{"function without code", header + "\x01\x04\x01\x60\x00\x00\x03\x02\x01\x00", "inconsistent lengths"},
		{"code without function", header + "\x0a\x04\x01\x02\x00\x0b", "inconsistent lengths"},
		{"unknown type", header + "\x03\x02\x01\x00", "unknown type 0"},
		{"memory above maximum", header + "\x05\x04\x01\x01\x02\x01", "exceeds maximum"},
		{"memory above 4 GiB", header + "\x05\x05\x01\x00\x81\x80\x04", "exceeds 65536"},
		{"limits flags", header + "\x05\x03\x01\x08\x00", "malformed limits"},
		{"duplicate export", header + "\x05\x03\x01\x00\x01\x07\x09\x02\x01m\x02\x00\x01m\x02\x00", "duplicate export"},
		{"unknown export", header + "\x07\x05\x01\x01f\x00\x00", "unknown func 0"},
		{"unknown start", header + "\x08\x01\x00", "start function"},
		{"data count", header + "\x0c\x01\x01", "data count"},
		{"global initializer", header + "\x06\x06\x01\x7f\x00\x20\x00\x0b", "constant expression"},
		{"no end", body("\x00\x01"), "unexpected end"},
		{"after end", body("\x00\x0b\x01"), "left over"},
		{"open block", body("\x00\x02\x40\x0b"), "unexpected end"},
		{"else without if", body("\x00\x02\x40\x05\x0b\x0b"), "else without if"},
		{"two elses", body("\x00\x41\x00\x04\x40\x05\x05\x0b\x0b"), "else without if"},
		{"opcode", body("\x00\xff\x0b"), "illegal opcode"},
		{"misc opcode", body("\x00\xfc\x7f\x0b"), "illegal opcode"},
		{"gc opcode", body("\x00\xfb\x00\x00\x0b"), "gc"},
		{"label", body("\x00\x0c\x01\x0b"), "unknown label 1"},
		{"br_table label", body("\x00\x41\x00\x0e\x01\x00\x01\x0b"), "unknown label 1"},
		{"local", body("\x01\x01\x7f\x20\x01\x1a\x0b"), "unknown local 1"},
		{"locals", body("\x01\xd1\x86\x03\x7f\x0b"), "more than 50000 locals"},
		{"locals beyond 32 bits", body("\x02\xff\xff\xff\xff\x0f\x7f\x02\x7f\x0b"), "too many locals"},
		{"memory", body("\x00\x41\x00\x28\x02\x00\x1a\x0b"), "unknown memory 0"},
		{"large signed integer", body("\x00\x41\xff\xff\xff\xff\x4f\x1a\x0b"), "too large"},
		{"long signed integer", body("\x00\x41\x80\x80\x80\x80\x80\x00\x1a\x0b"), "too long"},
		{"alignment", header + "\x01\x04\x01\x60\x00\x00\x03\x02\x01\x00\x05\x03\x01\x00\x01\x0a\x0a\x01\x08\x00\x41\x00\x28\x20\x00\x1a\x0b", "alignment"},
		{"data count missing", body("\x00\xfc\x09\x00\x0b"), "data count section required"},
		{"call", body("\x00\x10\x01\x0b"), "unknown function 1"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := wasm.Decode([]byte(tt.data))
			var format *wasm.FormatError
			var feature *wasm.FeatureError
			var limit *wasm.LimitError
			if !errors.As(err, &format) && !errors.As(err, &feature) && !errors.As(err, &limit) {
				t.Fatalf("got %v", err)
			}
			if (limit != nil) != strings.Contains(tt.want, "more than") {
				t.Errorf("got %T %v", err, err)
			}
			if !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got %v, want %q", err, tt.want)
			}
		})
	}
}

// TestDecodeTruncated cuts a module everywhere.
func TestDecodeTruncated(t *testing.T) {
	whole := len(adder)
	for n := range whole {
		_, err := wasm.Decode([]byte(adder[:n]))
		// A module without its last sections may be whole again.
		if ok := n == 8 || n == 17; (err == nil) != ok {
			t.Errorf("%d of %d bytes: got %v", n, whole, err)
		}
	}
}

func TestDecodeDepth(t *testing.T) {
	for _, n := range []int{9_999, 10_001} {
		code := append([]byte{0}, strings.Repeat("\x02\x40", n)+strings.Repeat("\x0b", n+1)...)
		data := []byte(header + "\x01\x04\x01\x60\x00\x00\x03\x02\x01\x00\x0a")
		section := append(binary.AppendUvarint([]byte{1}, uint64(len(code))), code...)
		data = append(binary.AppendUvarint(data, uint64(len(section))), section...)
		_, err := wasm.Decode(data)
		if tooDeep := err != nil && strings.Contains(err.Error(), "deeper than 10000"); tooDeep != (n > 10_000) {
			t.Errorf("depth %d: got %v", n, err)
		}
	}
}

// TestDecodeLocals declares 50,000 locals in each of many functions.
func TestDecodeLocals(t *testing.T) {
	const n = 300
	data := header + "\x01\x04\x01\x60\x00\x00" + "\x03\xae\x02\xac\x02" + strings.Repeat("\x00", n) +
		"\x0a\x96\x10\xac\x02" + strings.Repeat("\x06\x01\xd0\x86\x03\x7f\x0b", n)
	_, err := wasm.Decode([]byte(data))
	if err == nil || !strings.Contains(err.Error(), "more than 10000000 locals") {
		t.Errorf("got %v", err)
	}
}

// TestDecodeWide repeats a block of 1000 results, of four bytes each time.
func TestDecodeWide(t *testing.T) {
	for _, n := range []int{4000, 4001} {
		code := "\x00" + strings.Repeat("\x02\x01\x00\x0b", n) + "\x00\x0b"
		types := "\x02\x60\x00\x00\x60\x00\xe8\x07" + strings.Repeat("\x7f", 1000)
		size := binary.AppendUvarint(nil, uint64(len(code)))
		code = "\x01" + string(size) + code
		data := header + "\x01" + string(binary.AppendUvarint(nil, uint64(len(types)))) + types +
			"\x03\x02\x01\x00\x0a" + string(binary.AppendUvarint(nil, uint64(len(code)))) + code
		_, err := wasm.Decode([]byte(data))
		if tooWide := err != nil && strings.Contains(err.Error(), "4000000 values"); tooWide != (n > 4000) {
			t.Errorf("%d blocks: got %v", n, err)
		}
	}
}

func TestNameSection(t *testing.T) {
	tests := []struct {
		name, names string
		broken      bool
	}{
		{"none", "", false},
		{"module", "\x00\x09\x04name\x00\x02\x01m", false},
		{"function", "\x00\x0b\x04name\x01\x04\x01\x00\x01f", false},
		{"unknown subsection", "\x00\x09\x04name\x63\x02xx", false},
		{"count without end", "\x00\x0c\x04name\x01\x05\xff\xff\xff\xff\x0f", true},
		{"local count without end", "\x00\x0e\x04name\x02\x07\x01\x00\xff\xff\xff\xff\x0f", true},
		{"length", "\x00\x09\x04name\x00\x09\x01m", true},
		{"left over", "\x00\x0a\x04name\x00\x03\x01mm", true},
		{"twice", "\x00\x09\x04name\x00\x02\x01m\x00\x09\x04name\x00\x02\x01m", true},
	}
	for _, tt := range tests {
		m, err := wasm.Decode([]byte(adder + tt.names))
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
		} else if got := m.NameSection(); (got != nil) != tt.broken {
			t.Errorf("%s: got %v", tt.name, got)
		}
	}
}

func TestModule(t *testing.T) {
	m, err := wasm.Decode([]byte(adder))
	if err != nil {
		t.Fatal(err)
	}
	got, ok := m.ExportedFunc("f")
	i32 := tassadar.I32
	want := wasm.FuncType{Params: []tassadar.ValueType{i32, i32}, Results: []tassadar.ValueType{i32}}
	if diff := cmp.Diff(want, got); !ok || diff != "" {
		t.Errorf("f: %v (-want +got):\n%s", ok, diff)
	}
	if _, ok := m.ExportedFunc("g"); ok {
		t.Error("g: found")
	}
	var text []string
	for in := range m.Instructions(&m.Funcs[0]) {
		text = append(text, in.Op.String())
	}
	if diff := cmp.Diff([]string{"local.get", "local.get", "i32.add", "end"}, text); diff != "" {
		t.Errorf("instructions (-want +got):\n%s", diff)
	}
	if got := m.Features(); len(got) != 0 {
		t.Errorf("features: got %v", got)
	}
}

func TestHeapBase(t *testing.T) {
	m, err := wasm.Decode(clang(t, `char buf[100]; __attribute__((export_name("f"))) char *f(void) { return buf; }`))
	if err != nil {
		t.Fatal(err)
	}
	v, ok := m.ExportedGlobalConst("__heap_base")
	if !ok || v.Type != tassadar.I32 || v.Bits < 1024 {
		t.Errorf("__heap_base: got %v, %v", v, ok)
	}
	if mem, ok := m.ExportedMemory("memory"); !ok || mem.Min*wasm.PageBytes < v.Bits {
		t.Errorf("memory: got %v, %v", mem, ok)
	}
	if _, ok := m.ExportedGlobalConst("memory"); ok {
		t.Error("a memory is no global")
	}
	if got := m.Features(); len(got) != 0 {
		t.Errorf("features of -mcpu=mvp: got %v", got)
	}
}

func TestUses(t *testing.T) {
	const i32, i64, f32, f64 = tassadar.I32, tassadar.I64, tassadar.F32, tassadar.F64
	type types = []tassadar.ValueType
	type features = []wasm.Feature
	tests := []struct {
		source   string
		types    types
		features features
	}{
		{`(module)`, nil, nil},
		{`(module (func nop))`, nil, nil},
		{`(module (type (func (param f32))))`, types{f32}, nil},
		{`(module (func (local f64)))`, types{f64}, nil},
		{`(module (global i64 (i64.const 1)))`, types{i64}, nil},
		{`(module (func f64.const 0 drop))`, types{f64}, nil},
		{`(module (func i32.const 0 i64.extend_i32_u drop))`, types{i32, i64}, nil},
		{`(module (func f32.const 0 f32.const 0 f32.lt drop))`, types{i32, f32}, nil},
		{`(module (func f32.const 0 i32.trunc_sat_f32_s drop))`, types{i32, f32}, features{wasm.SaturatingConversion}},
		{`(module (func i32.const 0 i32.extend8_s drop))`, types{i32}, features{wasm.SignExtension}},
		{`(module (func (result i32 i32) i32.const 0 i32.const 0))`, types{i32}, features{wasm.MultiValue}},
		{`(module (func i32.const 0 block (param i32) drop end))`, types{i32}, features{wasm.MultiValue}},
		{`(module (memory 1) (func i32.const 0 i32.const 0 i32.const 0 memory.fill))`, types{i32}, features{wasm.BulkMemory}},
		{`(module (memory 1) (data "x"))`, nil, features{wasm.BulkMemory}},
		{`(module (func ref.null func drop))`, nil, features{wasm.ReferenceTypes}},
		{`(module (func $f) (elem declare func $f))`, nil, features{wasm.ReferenceTypes}},
		{`(module (func $f) (elem func $f))`, nil, features{wasm.BulkMemory}},
		{`(module (table 1 externref))`, nil, features{wasm.ReferenceTypes}},
		{`(module (table 1 funcref) (table 1 funcref))`, nil, features{wasm.ReferenceTypes}},
		{`(module (global (export "g") (mut i32) (i32.const 0)))`, types{i32}, features{wasm.MutableGlobals}},
		{`(module (global (mut i32) (i32.const 0)))`, types{i32}, nil},
		{`(module (func v128.const i32x4 0 0 0 0 drop))`, types{i32, i64, f32, f64}, features{wasm.SIMD}},
		{`(module (func (param v128)))`, nil, features{wasm.SIMD}},
		{`(module (func atomic.fence))`, types{i32, i64}, features{wasm.Threads}},
		{`(module (memory 1 1 shared))`, nil, features{wasm.Threads}},
		{`(module (func $f return_call $f))`, nil, features{wasm.TailCall}},
		{`(module (tag) (func throw 0))`, nil, features{wasm.Exceptions}},
		{`(module (tag) (func try nop catch 0 nop catch_all nop end))`, nil, features{wasm.Exceptions, wasm.LegacyExceptions}},
		{`(module (func try nop delegate 0))`, nil, features{wasm.LegacyExceptions}},
		{`(module (memory 1) (memory 1))`, nil, features{wasm.MultiMemory}},
		{`(module (memory i64 1))`, nil, features{wasm.Memory64}},
		{`(module (global i32 (i32.add (i32.const 1) (i32.const 2))))`, types{i32}, features{wasm.ExtendedConst}},
	}
	for _, tt := range tests {
		m, err := wasm.Decode(wat(t, tt.source))
		if err != nil {
			t.Errorf("%s: %v", tt.source, err)
			continue
		}
		if diff := cmp.Diff(tt.types, m.ValueTypes()); diff != "" {
			t.Errorf("%s: types (-want +got):\n%s", tt.source, diff)
		}
		if diff := cmp.Diff(tt.features, m.Features()); diff != "" {
			t.Errorf("%s: features (-want +got):\n%s", tt.source, diff)
		}
	}
}

// validatable reports whether wazero has all that the module uses.
func validatable(m *wasm.Module) bool {
	_, known := wazeroFeatures(m.Features())
	return known && m.NameSection() == nil
}

func seeds(f *testing.F) {
	for _, s := range []string{"", header, adder, adder[:30], body("\x00\x03\x40\x0c\x00\x0b\x0b"),
		body("\x00\x41\x00\x04\x40\x01\x05\x0f\x0b\x0b"), body("\x00\x41\x00\x0e\x01\x00\x00\x0b"),
		adder + "\x00\x09\x04name\x00\x02\x01m",
		header + "\x06\x06\x01\x7f\x01\x41\x2a\x0b" + "\x07\x05\x01\x01g\x03\x00"} {
		f.Add([]byte(s))
	}
}

func FuzzDecode(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := wasm.Decode(data)
		if err != nil {
			var format *wasm.FormatError
			var feature *wasm.FeatureError
			var limit *wasm.LimitError
			if !errors.As(err, &format) && !errors.As(err, &feature) && !errors.As(err, &limit) {
				t.Fatalf("got %T %v", err, err)
			}
			return
		}
		for i := range m.Funcs {
			f := &m.Funcs[i]
			at, last := f.Code, wasm.OpUnreachable
			for in := range m.Instructions(f) {
				if in.Start != at || in.End <= in.Start {
					t.Fatalf("function %d: instruction at [%d, %d), want one from %d", i, in.Start, in.End, at)
				}
				at, last = in.End, in.Op
			}
			if at != f.End || last != wasm.OpEnd {
				t.Fatalf("function %d ends with %v at %d, want end at %d", i, last, at, f.End)
			}
		}
	})
}

func TestCodeOf(t *testing.T) {
	for _, c := range []struct {
		data string
		want tassadar.Code
	}{
		{"text", tassadar.MalformedModule},
		{"\x00asm\x0d\x00\x01\x00", tassadar.ArbitraryWasmUnsupported},
		{body("\x01\xd1\x86\x03\x7f\x0b"), tassadar.ModuleLimitExceeded},
		{body("\x01\xff\xff\xff\xff\x0f\x7f\x0b"), tassadar.ModuleLimitExceeded},
		{body("\x02\xff\xff\xff\xff\x0f\x7f\x01\x7f\x0b"), tassadar.MalformedModule},
	} {
		_, err := wasm.Decode([]byte(c.data))
		if got := wasm.CodeOf(err); err == nil || got != c.want {
			t.Errorf("%x: %v, %s, want %s", c.data, err, got, c.want)
		}
	}
	if got := wasm.CodeOf(wasm.ErrCounterExport); got != tassadar.ArbitraryWasmUnsupported {
		t.Errorf("a counter that is exported already: %s", got)
	}
}

// Every feature that a module can use has the name of its proposal.
func TestProposals(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range []wasm.Feature{wasm.MutableGlobals, wasm.SignExtension, wasm.SaturatingConversion, wasm.MultiValue, wasm.BulkMemory,
		wasm.ReferenceTypes, wasm.SIMD, wasm.Threads, wasm.TailCall, wasm.ExtendedConst, wasm.Exceptions, wasm.LegacyExceptions,
		wasm.FunctionReferences, wasm.MultiMemory, wasm.Memory64, wasm.RelaxedSIMD, wasm.WideArithmetic, wasm.GarbageCollection, wasm.ComponentModel} {
		if p := f.Proposal(); p == "" || strings.Contains(p, "_") || seen[p] {
			t.Errorf("%s is called %q", f, p)
		}
		seen[f.Proposal()] = true
	}
}

// A kind that there is not is named by its number.
func TestUnknownKinds(t *testing.T) {
	const head = "\x00asm\x01\x00\x00\x00"
	for data, want := range map[string]string{
		head + "\x07\x05\x01\x01f\x09\x00":      "wasm: offset 0xb: malformed export kind 0x9",
		head + "\x02\x07\x01\x01a\x01b\x2a\x00": "wasm: offset 0xf: malformed import kind 0x2a",
	} {
		if _, err := wasm.Decode([]byte(data)); err == nil || err.Error() != want {
			t.Errorf("%v, want %s", err, want)
		}
	}
}

package admission_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tassadar"
	"tassadar/internal/admission"
	"tassadar/internal/invocation"
	"tassadar/internal/testing/fake"
	"tassadar/internal/testing/host"
	"tassadar/wasm"
)

// wat assembles the text format, also what is not valid.
func wat(t testing.TB, source string) []byte {
	t.Helper()
	return host.Wat(t, source, "--enable-all", "--no-check")
}

// integers is a profile of i32 and i64 with two pages of memory.
func integers() *tassadar.Profile {
	return &tassadar.Profile{
		Admits: tassadar.Admits{
			Types:       []tassadar.ValueType{tassadar.I32, tassadar.I64},
			Features:    []string{"sign_extension"},
			MemoryPages: 2,
		},
		Limits: tassadar.Limits{MemoryPages: 4, OutputBytes: 100, ModuleBytes: 1000},
	}
}

var call = fake.Call

// Parts that each break one check, in the order of the checks.
const (
	badType    = `(func i32.const 0 i64.const 0 i32.add drop)`
	badImport  = `(import "env" "now" (func))`
	badFeature = `(func (param v128))`
	badNumber  = `(func f32.const 0 drop)`
	badMemory  = `(memory (export "memory") 3)`
	badStart   = `(func $s) (start $s)`
)

const (
	okMemory = `(memory (export "memory") 1) (global (export "__heap_base") i32 (i32.const 1000))`
	okFunc   = `(func (export "f") (param i32 i32) (result i32) local.get 1)`
)

const adder = `(func (export "f") (result i32) i32.const 1 i32.const 2 i32.add)`

func only(operators ...string) func(*tassadar.Profile) {
	return func(p *tassadar.Profile) { p.Admits.Operators = operators }
}

func shaped(shapes ...string) func(*tassadar.Profile) {
	return func(p *tassadar.Profile) { p.Admits.Shapes = shapes }
}

func TestAdmit(t *testing.T) {
	tests := []struct {
		name, source string
		calls        []tassadar.Call
		change       func(*tassadar.Profile)
		want         tassadar.Code
	}{
		{"empty module", ``, nil, nil, ""},
		{"buffers", okMemory + okFunc, []tassadar.Call{call(t, "f", "in:i32:1,2")}, nil, ""},
		{"two numbers", okMemory + okFunc, []tassadar.Call{call(t, "f", "i32:1", "i32:2")}, nil, ""},
		{"admitted feature", `(func i32.const 0 i32.extend8_s drop)`, nil, nil, ""},
		{"no limits", ``, nil, func(p *tassadar.Profile) { p.Limits = tassadar.Limits{} }, tassadar.MemoryLimitExceeded},
		{"too large", ``, nil, func(p *tassadar.Profile) { p.Limits.ModuleBytes = 7 }, tassadar.MemoryLimitExceeded},
		{"exactly as large", ``, nil, func(p *tassadar.Profile) { p.Limits.ModuleBytes = 8 }, ""},
		{"operand types", badType, nil, nil, tassadar.MalformedModule},
		{"import", badImport, nil, nil, tassadar.HostImportUnsupported},
		{"imported memory", `(import "env" "memory" (memory 1))`, nil, nil, tassadar.HostImportUnsupported},
		{"simd", badFeature, nil, nil, tassadar.ArbitraryWasmUnsupported},
		{"simd instruction", `(func v128.const i32x4 0 0 0 0 drop)`, nil, nil, tassadar.ArbitraryWasmUnsupported},
		{"simd, not valid", `(func v128.const i32x4 0 0 0 0 i32.eqz drop)`, nil, nil, tassadar.MalformedModule},
		{"threads", `(func atomic.fence)`, nil, nil, tassadar.ArbitraryWasmUnsupported},
		{"tail call", `(func $f return_call $f)`, nil, nil, tassadar.ArbitraryWasmUnsupported},
		{"exceptions", `(tag) (func throw 0)`, nil, nil, tassadar.ArbitraryWasmUnsupported},
		{"legacy exceptions", `(tag) (func try nop catch 0 end)`, nil, nil, tassadar.ArbitraryWasmUnsupported},
		{"two memories", `(memory 1) (memory 1)`, nil, nil, tassadar.ArbitraryWasmUnsupported},
		{"64-bit memory", `(memory i64 1)`, nil, nil, tassadar.ArbitraryWasmUnsupported},
		{"admitted, and nobody can validate it", `(memory i64 1)`, nil,
			func(p *tassadar.Profile) { p.Admits.Features = []string{"memory64"} }, tassadar.ArbitraryWasmUnsupported},
		{"multi-value", `(func (result i32 i32) i32.const 0 i32.const 0)`, nil, nil, tassadar.ArbitraryWasmUnsupported},
		{"mutable global", `(global (export "g") (mut i32) (i32.const 0))`, nil, nil, tassadar.ArbitraryWasmUnsupported},
		{"float instruction", badNumber, nil, nil, tassadar.NumericUnsupported},
		{"named operators", `(func (export "f") (result i32) i32.const 1)`, []tassadar.Call{call(t, "f")}, only("control"), ""},
		{"operators beyond", adder, []tassadar.Call{call(t, "f")}, only("control"), tassadar.ArbitraryWasmUnsupported},
		{"operators beyond, called", `(func $f i32.const 1 i32.clz drop) (func (export "f") call $f)`, []tassadar.Call{call(t, "f")}, only("control"), tassadar.ArbitraryWasmUnsupported},
		{"operators beyond, called through a table", `(type $t (func)) (table funcref (elem $f)) (func $f i32.const 1 i32.clz drop) (func (export "f") i32.const 0 call_indirect (type $t))`,
			[]tassadar.Call{call(t, "f")}, only("control"), tassadar.ArbitraryWasmUnsupported},
		{"operators beyond, where no call comes", adder + `(func (export "g"))`, []tassadar.Call{call(t, "g")}, only("control"), ""},
		{"another family", adder, []tassadar.Call{call(t, "f")}, only("control", "i32.arithmetic"), ""},
		{"named shapes", okMemory + okFunc, []tassadar.Call{call(t, "f", "in:i32:1")}, shaped("call", "buffer.input", "i32.result"), ""},
		{"parameters beyond", okMemory + okFunc, []tassadar.Call{call(t, "f", "i32:1", "i32:2")}, shaped("call", "buffer.input", "i32.result"), tassadar.ABIUnsupported},
		{"results beyond", okMemory + okFunc, []tassadar.Call{call(t, "f", "in:i32:1")}, shaped("call", "buffer.input"), tassadar.ABIUnsupported},
		{"output beyond", okMemory + okFunc, []tassadar.Call{call(t, "f", "out:4")}, shaped("call", "buffer.input", "i32.result"), tassadar.ABIUnsupported},
		{"float parameter", `(func (param f64))`, nil, nil, tassadar.NumericUnsupported},
		{"float local", `(func (local f32))`, nil, nil, tassadar.NumericUnsupported},
		{"float global", `(global f32 (f32.const 0))`, nil, nil, tassadar.NumericUnsupported},
		{"memory", badMemory, nil, nil, tassadar.MemoryLimitExceeded},
		{"maximum alone", `(memory 2 1000)`, nil, nil, ""},
		{"table", `(table 10000001 funcref)`, nil, nil, tassadar.MemoryLimitExceeded},
		{"no export", okFunc, []tassadar.Call{call(t, "g")}, nil, tassadar.ABIUnsupported},
		{"export is no function", okMemory, []tassadar.Call{call(t, "memory")}, nil, tassadar.ABIUnsupported},
		{"too few arguments", okFunc, []tassadar.Call{call(t, "f", "i32:1")}, nil, tassadar.ABIUnsupported},
		{"too many arguments", okFunc, []tassadar.Call{call(t, "f", "i32:1", "i32:1", "i32:1")}, nil, tassadar.ABIUnsupported},
		{"argument type", okFunc, []tassadar.Call{call(t, "f", "i32:1", "i64:1")}, nil, tassadar.ABIUnsupported},
		{"second call", okMemory + okFunc, []tassadar.Call{call(t, "f", "in:"+"text:x"), call(t, "g")}, nil, tassadar.ABIUnsupported},
		{"buffer without memory", okFunc, []tassadar.Call{call(t, "f", "out:1")}, nil, tassadar.ABIUnsupported},
		{"buffer without heap base", `(memory (export "memory") 1)` + okFunc, []tassadar.Call{call(t, "f", "out:1")}, nil, tassadar.ABIUnsupported},
		{"i64 heap base", `(memory (export "memory") 1) (global (export "__heap_base") i64 (i64.const 0))` + okFunc,
			[]tassadar.Call{call(t, "f", "out:1")}, nil, tassadar.ABIUnsupported},
		{"mutable heap base", `(memory (export "memory") 1) (global (export "__heap_base") (mut i32) (i32.const 0))` + okFunc,
			[]tassadar.Call{call(t, "f", "out:1")}, func(p *tassadar.Profile) { p.Admits.Features = []string{"mutable_globals"} }, tassadar.ABIUnsupported},
		{"heap base beyond memory", `(memory (export "memory") 1) (global (export "__heap_base") i32 (i32.const -1))` + okFunc,
			[]tassadar.Call{call(t, "f", "in:text:")}, nil, tassadar.ABIUnsupported},
		{"buffer beyond memory", okMemory + okFunc, []tassadar.Call{call(t, "f", "out:65000")}, nil, tassadar.ABIUnsupported},
		{"reference result", `(func (export "f") (result funcref) ref.null func)`, []tassadar.Call{call(t, "f")},
			func(p *tassadar.Profile) { p.Admits.Features = []string{"reference_types"} }, tassadar.ABIUnsupported},
		{"output", okMemory + okFunc, []tassadar.Call{call(t, "f", "out:101")}, nil, tassadar.OutputLimitExceeded},
		{"output of all calls", okMemory + okFunc, []tassadar.Call{call(t, "f", "out:60"), call(t, "f", "out:41")}, nil, tassadar.OutputLimitExceeded},
		{"output at the limit", okMemory + okFunc, []tassadar.Call{call(t, "f", "out:60"), call(t, "f", "out:40")}, nil, ""},
		{"start function", badStart, nil, nil, tassadar.ArbitraryWasmUnsupported},
		{"import of no module", `(import "" "f" (func))`, nil, nil, tassadar.HostImportUnsupported},
		{"table beyond engines", `(table 134217729 funcref)`, nil, nil, tassadar.MemoryLimitExceeded},
		{"imported table beyond engines", `(import "a" "t" (table 134217729 funcref))`, nil, nil, tassadar.HostImportUnsupported},
		{"table that engines take", `(table 134217728 funcref)`, nil, nil, tassadar.MemoryLimitExceeded},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := integers()
			if tt.change != nil {
				tt.change(p)
			}
			checkCode(t, wat(t, "(module "+tt.source+")"), p, tt.calls, tt.want)
		})
	}
}

func checkCode(t *testing.T, module []byte, p *tassadar.Profile, calls []tassadar.Call, want tassadar.Code) {
	t.Helper()
	admitted, refusal := admission.Admit(module, p, calls)
	if (admitted == nil) == (refusal == nil) {
		t.Fatalf("got %v and %v", admitted, refusal)
	}
	got := tassadar.Code("")
	if refusal != nil {
		got = refusal.Code
		if refusal.By != tassadar.ByAdmission || refusal.Detail == "" {
			t.Errorf("got refusal by %q with detail %q", refusal.By, refusal.Detail)
		}
	}
	if got != want {
		t.Errorf("got %q (%v), want %q", got, refusal, want)
	}
}

// TestAdmitBytes has inputs that no assembler makes.
func TestAdmitBytes(t *testing.T) {
	const header = "\x00asm\x01\x00\x00\x00"
	tests := []struct {
		name, data string
		want       tassadar.Code
	}{
		{"nothing", "", tassadar.MalformedModule},
		{"truncated", header[:7], tassadar.MalformedModule},
		{"section", header + "\x01\x04\x01\x60", tassadar.MalformedModule},
		{"opcode", header + "\x01\x04\x01\x60\x00\x00\x03\x02\x01\x00\x0a\x05\x01\x03\x00\xff\x0b", tassadar.MalformedModule},
		{"gc", header + "\x01\x03\x01\x5f\x00", tassadar.ArbitraryWasmUnsupported},
		{"component", "\x00asm\x0d\x00\x01\x00", tassadar.ArbitraryWasmUnsupported},
		// An engine that trusts the count allocates 96 GiB.
		{"names", header + "\x00\x0c\x04name\x01\x05\xff\xff\xff\xff\x0f", tassadar.ArbitraryWasmUnsupported},
		{"custom section", header + "\x00\x02\x01x", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkCode(t, []byte(tt.data), integers(), nil, tt.want) })
	}
}

// TestAdmitOrder takes the faults of a module away one by one.
func TestAdmitOrder(t *testing.T) {
	const wide = `(func (export "f") (param i32 i32))`
	const base = `(global (export "__heap_base") i32 (i32.const 0))`
	steps := []struct {
		parts []string
		want  tassadar.Code
	}{
		{[]string{badImport, badType, badFeature, badNumber, badMemory, badStart}, tassadar.MalformedModule},
		{[]string{badImport, badFeature, badNumber, badMemory, badStart}, tassadar.HostImportUnsupported},
		{[]string{badFeature, badNumber, badMemory, badStart}, tassadar.ArbitraryWasmUnsupported},
		{[]string{badNumber, badMemory, badStart}, tassadar.NumericUnsupported},
		{[]string{badMemory, badStart}, tassadar.MemoryLimitExceeded},
		{[]string{`(memory (export "memory") 1)`, badStart}, tassadar.ABIUnsupported},
		{[]string{`(memory (export "memory") 1)`, base, wide, badStart}, tassadar.OutputLimitExceeded},
	}
	calls := []tassadar.Call{call(t, "f", "out:101")}
	for _, s := range steps {
		module := wat(t, "(module "+strings.Join(s.parts, " ")+")")
		checkCode(t, module, integers(), calls, s.want)
		small := integers()
		small.Limits.ModuleBytes = len(module) - 1
		checkCode(t, module, small, calls, tassadar.MemoryLimitExceeded)
	}
	last := wat(t, "(module "+strings.Join(steps[len(steps)-1].parts, " ")+")")
	checkCode(t, last, integers(), []tassadar.Call{call(t, "f", "out:100")}, tassadar.ArbitraryWasmUnsupported)
}

func TestLower(t *testing.T) {
	module := wat(t, `(module (memory (export "memory") 1) (global (export "__heap_base") i32 (i32.const 1001))
		(func (export "f") (param i64 i32 i32 i32 i32 i32 i32 i32 i32) (result i64) local.get 0)
		(func (export "g") (param i32 i32)))`)
	admitted, refusal := admission.Admit(module, integers(), []tassadar.Call{
		call(t, "f", "i64:-7", "in:hex:010203", "out:20", "in:hex:", "in:i32:5"),
		call(t, "g", "out:2"),
	})
	if refusal != nil {
		t.Fatal(refusal)
	}
	i32 := func(n uint64) tassadar.Value { return tassadar.Value{Type: tassadar.I32, Bits: n} }
	want := []invocation.Call{{
		Export: "f",
		Writes: []invocation.Write{
			{Addr: 1008, Data: []byte{1, 2, 3}},
			{Addr: 1024, Data: make([]byte, 20)},
			{Addr: 1056, Data: []byte{5, 0, 0, 0}},
		},
		Args: []tassadar.Value{tassadar.MustValue("i64:-7"), i32(1008), i32(3), i32(1024), i32(20),
			i32(1056), i32(0), i32(1056), i32(4)},
		Results: []tassadar.ValueType{tassadar.I64},
		Reads:   []invocation.Read{{Addr: 1024, Size: 20}},
	}, {
		Export: "g",
		Writes: []invocation.Write{{Addr: 1008, Data: []byte{0, 0}}},
		Args:   []tassadar.Value{i32(1008), i32(2)},
		Reads:  []invocation.Read{{Addr: 1008, Size: 2}},
	}}
	if diff := cmp.Diff(want, admitted.Calls); diff != "" {
		t.Errorf("calls (-want +got):\n%s", diff)
	}
	if _, ok := admitted.Module.ExportedFunc("g"); !ok {
		t.Error("the module has no g")
	}
	if _, refusal := admission.Lower(admitted.Module, []tassadar.Call{{Export: "g", Args: []tassadar.Arg{{Out: -1}}}}); refusal == nil {
		t.Error("a buffer of -1 bytes: got no refusal")
	}
}

// TestLowerLayout: buffers are aligned, apart from one another, above the heap
// base and inside the memory, or the call is refused.
func TestLowerLayout(t *testing.T) {
	const params = 6
	module := func(base string) *wasm.Module {
		m, err := wasm.Decode(wat(t, `(module (memory (export "memory") 1)
			(global (export "__heap_base") i32 (i32.const `+base+`))
			(func (export "f") (param i32 i32 i32 i32 i32 i32)))`))
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	bases := []uint64{0, 15, 1 << 15, 65535, 65536}
	modules := []*wasm.Module{module("0"), module("15"), module("32768"), module("65535"), module("65536")}
	rapid.Check(t, func(t *rapid.T) {
		i := rapid.IntRange(0, len(bases)-1).Draw(t, "base")
		c := tassadar.Call{Export: "f"}
		total := uint64(0)
		for range params / 2 {
			n := rapid.OneOf(rapid.IntRange(0, 40), rapid.IntRange(0, 40_000)).Draw(t, "size")
			a := tassadar.Arg{In: make(tassadar.Bytes, n)}
			if n > 0 && rapid.Bool().Draw(t, "out") {
				a = tassadar.Arg{Out: n}
			}
			c.Args = append(c.Args, a)
			total += uint64(n)
		}
		calls, refusal := admission.Lower(modules[i], []tassadar.Call{c})
		if refusal != nil {
			if bases[i]+total+16*params/2 <= wasm.PageBytes {
				t.Fatalf("%d bytes from %d: %v", total, bases[i], refusal)
			}
			return
		}
		args := calls[0].Args
		next := bases[i]
		for i := 0; i < params; i += 2 {
			addr, n := args[i].Bits, args[i+1].Bits
			if addr%16 != 0 || addr < next || addr+n > wasm.PageBytes {
				t.Fatalf("buffer [%d, %d) after %d: %v", addr, addr+n, next, args)
			}
			next = addr + n
		}
		outs := len(slices.DeleteFunc(slices.Clone(c.Args), func(a tassadar.Arg) bool { return a.Out == 0 }))
		if len(calls[0].Reads) != outs {
			t.Fatalf("got %d reads, want %d", len(calls[0].Reads), outs)
		}
	})
}

func FuzzAdmit(f *testing.F) {
	f.Add([]byte("\x00asm\x01\x00\x00\x00"))
	f.Add([]byte("\x00asm\x01\x00\x00\x00\x01\x04\x01\x60\x00\x00\x03\x02\x01\x00\x07\x05\x01\x01f\x00\x00\x0a\x04\x01\x02\x00\x0b"))
	f.Fuzz(func(t *testing.T, data []byte) {
		p := integers()
		admitted, refusal := admission.Admit(data, p, []tassadar.Call{{Export: "f"}})
		if (admitted == nil) == (refusal == nil) {
			t.Fatalf("got %v and %v", admitted, refusal)
		}
		if admitted != nil && (len(admitted.Module.Imports) > 0 || admitted.Module.Start != nil) {
			t.Fatal("admitted an import or a start function")
		}
	})
}

func TestUses(t *testing.T) {
	// (import "tassadar" "clock" (func (result i64)))
	module := []byte("\x00asm\x01\x00\x00\x00\x01\x05\x01\x60\x00\x01\x7e\x02\x12\x01\x08tassadar\x05clock\x00\x00")
	got, err := admission.Uses(module)
	if err != nil {
		t.Fatal(err)
	}
	if want := []string{"i64", "tassadar.clock"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if _, err := admission.Uses(module[:12]); err == nil {
		t.Error("a truncated module was read")
	}
}

// A checker says of a module what [admission.Admit] says, however often it is
// asked, and reads it once.
func TestChecker(t *testing.T) {
	good, bad := wat(t, "(module "+okMemory+okFunc+")"), wat(t, "(module "+badType+")")
	var c admission.Checker
	var first *wasm.Module
	for range 3 {
		admitted, refusal := c.Admit(good, integers(), []tassadar.Call{call(t, "f", "in:i32:1")})
		if refusal != nil {
			t.Fatal(refusal)
		}
		if first == nil {
			first = admitted.Module
		}
		if admitted.Module != first {
			t.Error("a module was read twice")
		}
		link := invocation.Link{Name: "l", Module: bad}
		_, want := admission.Admit(good, integers(), nil, link)
		if _, got := c.Admit(good, integers(), nil, link); want == nil || got == nil || *got != *want {
			t.Errorf("got %v, want %v", got, want)
		}
	}
}

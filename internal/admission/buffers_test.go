package admission_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/admission"
	"tassadar/internal/invocation"
	"tassadar/wasm"
)

const shapes = `(module (memory (export "mem") 1)
	(func (export "malloc") (param i32) (result i32) (local.get 0))
	(func (export "__new") (param i32 i32) (result i32) (local.get 0))
	(func (export "calloc") (param i32 i32) (result i32) (local.get 0))
	(func (export "aligned_alloc") (param i32 i32) (result i32) (local.get 0))
	(func (export "realloc") (param i32 i32) (result i32) (local.get 0))
	(func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) (local.get 0))
	(func (export "wide_alloc") (param i64) (result i32) (i32.const 0))
	(func (export "four_alloc") (param i32 i32 i32 i32) (result i32) (local.get 0))
	(func (export "dealloc") (param i32) (result i32) (local.get 0))
	(func (export "f") (param i32 i32 i32 i32) (result i32) (local.get 0))
	(func (export "g") (param i32) (result i64) (i64.load8_u (local.get 0)))
	(func (export "h") (param i32))
	(func (export "n"))
	(func (export "buffer") (result i32) (i32.const 64))
	(global (export "input") i32 (i32.const 128))
	(global (export "wide") i64 (i64.const 128)))`

// words writes a lowered call as an engine is given it.
func words(c invocation.Call) string {
	out := []string{c.MemoryName()}
	for _, a := range c.Allocs {
		var args []string
		for _, v := range a.Args {
			args = append(args, fmt.Sprint(v.Bits))
		}
		if a.Pages > 0 {
			out = append(out, fmt.Sprintf("grow%d->%d", a.Pages, a.Arg))
			continue
		}
		out = append(out, fmt.Sprintf("%s(%s)->%d", a.Export, strings.Join(args, ","), a.Arg))
	}
	for _, w := range c.Writes {
		out = append(out, fmt.Sprintf("%d+%d=%x", w.Addr, w.Alloc, w.Data))
	}
	var args []string
	for _, v := range c.Args {
		args = append(args, fmt.Sprint(v.Bits))
	}
	out = append(out, fmt.Sprintf("%s(%s)", c.Export, strings.Join(args, ",")))
	for _, r := range c.Reads {
		s := fmt.Sprintf("%d+%d:%d%s", r.Addr, r.Alloc, r.Size, r.Length)
		if r.Hidden {
			s = "(" + s + ")"
		}
		out = append(out, s)
	}
	if r := c.Returned; r != nil {
		out = append(out, fmt.Sprintf("%s<=%d", r.Form, r.Most))
	}
	return strings.Join(out, " ")
}

func TestLowerShapes(t *testing.T) {
	module := wat(t, shapes)
	for _, c := range []struct {
		call  tassadar.Call
		space tassadar.Space
		want  string // words, or what the refusal says
	}{
		{call(t, "f", "in:text:ab", "len:out:3"), "at:1001", "mem 1008+0=6162 1024+0=000000 f(1008,2,3,1024) 1024+0:3"},
		{call(t, "f", "ptr:text:ab", "i32:2", "ptr:out:3@result", "i32:9"), "at:0", "mem 0+0=6162 16+0=000000 f(0,2,16,9) 16+0:3@result"},
		{call(t, "f", "ptr:inout:i32:7", "in:text:ab", "ptr:out:3@1"), "at:16", "mem 16+0=07000000 32+0=6162 48+0=000000 f(16,32,2,48) 16+0:4 48+0:3@1"},
		{call(t, "f", "in:text:ab", "ptr:out:3@3", "ptr:i32:7"), "at:16", "mem 16+0=6162 32+0=000000 48+0=07000000 f(16,2,32,48) 32+0:3@2 (48+0:4)"},
		{call(t, "f", "in:text:ab", "len:inout:hex:09"), "alloc:malloc", "mem malloc(2)->0 malloc(1)->3 0+1=6162 0+2=09 f(0,2,1,0) 0+2:1"},
		{call(t, "f", "i32:1", "in:text:", "ptr:out:4"), "alloc:malloc", "mem malloc(1)->1 malloc(4)->3 0+2=00000000 f(1,0,0,0) 0+2:4"},
		{call(t, "h", "ptr:text:abc"), "alloc:__new", "mem __new(3,1)->0 0+1=616263 h(0)"},
		{call(t, "h", "ptr:text:abc"), "alloc:calloc", "mem calloc(3,1)->0 0+1=616263 h(0)"},
		{call(t, "h", "ptr:text:abc"), "alloc:aligned_alloc", "mem aligned_alloc(16,3)->0 0+1=616263 h(0)"},
		{call(t, "h", "ptr:text:abc"), "alloc:realloc", "mem realloc(0,3)->0 0+1=616263 h(0)"},
		{call(t, "h", "ptr:text:abc"), "alloc:cabi_realloc", "mem cabi_realloc(0,0,1,3)->0 0+1=616263 h(0)"},
		{call(t, "h", "cstr:text:abc"), "at:65532", `argument 1: a buffer of 4 bytes from 0x10000 does not fit into 65536 bytes of memory; compile for more of it (clang: -Wl,--initial-memory=BYTES), or have an allocator give space`},
		{call(t, "f", "in:text:ab", "len:out:65537"), "grow", "mem grow1->0 grow2->3 0+1=6162 0+2=" + strings.Repeat("00", 65537) + " f(0,2,65537,0) 0+2:65537"},
		{call(t, "h", "ptr:text:"), "grow", "mem grow1->0 h(0)"},
		{call(t, "n", "mem:in:text:ab", "at:4096:in:text:c"), "grow", "mem grow1->-1 0+1=6162 4096+0=63 n()"},
		{call(t, "f", "ptr:out:1073741823", "ptr:out:1073741823", "ptr:out:1073741823", "ptr:out:1073741823"), "grow", "the buffers need a memory of 65537 pages, and this one grows to 65536: say where else they go, --space alloc:malloc"},
		{call(t, "h", "cstr:text:abc"), "at:65520", "mem 65520+0=61626300 h(65520)"},
		{call(t, "n", "mem:in:text:ab", "mem:out:3"), "at:16", "mem 16+0=6162 32+0=000000 n() 32+0:3"},
		{call(t, "n", "mem:in:text:ab"), "alloc:malloc", "mem malloc(2)->-1 0+1=6162 n()"},
		{call(t, "h", "at:buffer:in:text:ab", "i32:2", "at:buffer:out:1"), "", "mem buffer()->-1 buffer()->-1 0+1=6162 0+2=00 h(2) 0+2:1"},
		{call(t, "n", "at:input:in:text:ab", "at:4096:out:3"), "", "mem 128+0=6162 4096+0=000000 n() 4096+0:3"},
		{call(t, "h", "at:buffer:in:text:ab", "ptr:text:c"), "alloc:malloc", "mem buffer()->-1 malloc(1)->0 0+1=6162 0+2=63 h(0)"},
		{call(t, "n", "at:h:in:text:ab"), "", `argument 1: "h" says no address: want () -> i32`},
		{call(t, "n", "at:nothing:in:text:ab"), "", `argument 1: no constant i32 and no function is exported as "nothing"`},
		{call(t, "n", "at:wide:in:text:ab"), "", `no constant i32`},
		{call(t, "n", "at:65535:in:text:ab"), "", "mem 65535+0=6162 n()"}, // the memory may grow before
		{call(t, "n", "at:4294967295:in:text:ab"), "", `argument 1: a buffer of 2 bytes at 4294967295 ends beyond 4 GiB`},
		{call(t, "h", "cstr:text:abc"), "", `no constant i32 exported as "__heap_base" (clang: -Wl,--export=__heap_base): say where they go, --space alloc:malloc or --space alloc:__new or --space alloc:calloc or --space alloc:aligned_alloc or --space alloc:realloc or --space alloc:cabi_realloc, or --space at:ADDRESS`},
		{call(t, "h", "ptr:text:a"), "alloc:absent", `no allocator "absent" is exported`},
		{call(t, "h", "ptr:text:a"), "alloc:wide_alloc", `"wide_alloc" is no allocator`},
		{call(t, "h", "ptr:text:a"), "alloc:four_alloc", `"four_alloc" is no allocator`},
		{call(t, "h", "ptr:text:a"), "alloc:h", `"h" is no allocator`},
		{call(t, "h", "ptr:text:a"), "heap", `space "heap" is malformed`},
		{call(t, "h", "i32:1"), "at:16", "memory and space are said, and nothing is a buffer"},
		{call(t, "h", "in:text:a"), "at:16", "takes [i32], the arguments are [i32 i32]"},
		{call(t, "h", "ptr:out:8@result"), "at:16", "the length @result is the result, and the function returns nothing"},
		{call(t, "h", "ptr:out:8@1"), "at:16", "argument 1: the length @1 is of no other argument"},
		{call(t, "h", "ptr:out:8@2"), "at:16", "argument 1: the length @2 is of no other argument"},
		{call(t, "f", "ptr:out:8@2", "i32:8", "i32:8", "i32:8"), "at:16", "is of an argument that is no whole buffer of 4 or 8 bytes"},
		{call(t, "f", "ptr:out:8@2", "ptr:out:5", "i32:8", "i32:8"), "at:16", "is of an argument that is no whole buffer of 4 or 8 bytes"},
		{call(t, "f", "ptr:out:8@2", "ptr:out:8@1", "i32:8", "i32:8"), "at:16", "is of an argument that is no whole buffer of 4 or 8 bytes"},
	} {
		c.call.Space = c.space
		m, err := wasm.Decode(module)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		if calls, refusal := admission.Lower(m, []tassadar.Call{c.call}); refusal != nil {
			if got = refusal.Detail; strings.Contains(got, c.want) && refusal.Code == tassadar.ABIUnsupported {
				continue
			}
		} else {
			got = words(calls[0])
		}
		if got != c.want {
			t.Errorf("%v %s:\n got %s\nwant %s", c.call.Args, c.space, got, c.want)
		}
	}
}

func TestLowerReturns(t *testing.T) {
	module := wat(t, shapes)
	p := integers()
	p.Limits.OutputBytes = 100
	for _, c := range []struct {
		call    tassadar.Call
		returns tassadar.Returns
		code    tassadar.Code
		want    string
	}{
		{call(t, "g", "i32:1"), tassadar.ReturnsPointerLength, "", "mem g(1) packed:ptr-len<=100"},
		{call(t, "g", "ptr:out:40"), tassadar.ReturnsLengthPointer, "", "mem 16+0=" + strings.Repeat("00", 40) + " g(16) 16+0:40 packed:len-ptr<=60"},
		{call(t, "malloc", "i32:1"), tassadar.ReturnsText, "", "mem malloc(1) cstr<=100"},
		{call(t, "malloc", "i32:1"), "ptr:100", "", "mem malloc(1) ptr:100<=100"},
		{call(t, "malloc", "i32:1"), tassadar.ReturnsSized, "", "mem malloc(1) sized<=100"},
		{call(t, "h", "ptr:i64:0"), "stored:ptr-len@1", "", "mem 16+0=0000000000000000 h(16) (16+0:8) stored:ptr-len@1<=100"},
		{call(t, "f", "in:text:a", "ptr:out:8", "i32:0"), "stored:len-ptr@2", "", "mem 16+0=61 32+0=0000000000000000 f(16,1,32,0) 32+0:8 stored:len-ptr@2<=92"},
		{call(t, "h", "ptr:i32:0"), "stored:ptr-len@1", tassadar.ABIUnsupported, ""},
		{call(t, "h", "i32:0"), "stored:ptr-len@1", tassadar.ABIUnsupported, ""},
		{call(t, "h", "ptr:i64:0"), "stored:ptr-len@2", tassadar.ABIUnsupported, ""},
		{call(t, "f", "ptr:out:8@2", "ptr:i64:0", "i32:0", "i32:0"), "stored:ptr-len@1", tassadar.ABIUnsupported, ""},
		{call(t, "g", "i32:1"), tassadar.ReturnsSized, tassadar.ABIUnsupported, ""},
		{call(t, "malloc", "i32:1"), "ptr:101", tassadar.OutputLimitExceeded, ""},
		{call(t, "g", "ptr:inout:hex:"+strings.Repeat("00", 101)), "", tassadar.OutputLimitExceeded, ""},
		{call(t, "g", "i32:1"), tassadar.ReturnsText, tassadar.ABIUnsupported, ""},
		{call(t, "malloc", "i32:1"), tassadar.ReturnsPointerLength, tassadar.ABIUnsupported, ""},
		{call(t, "h", "i32:1"), tassadar.ReturnsText, tassadar.ABIUnsupported, ""},
		{call(t, "malloc", "i32:1"), "ptr:0", tassadar.ABIUnsupported, ""},
		{call(t, "malloc", "i32:1"), "text", tassadar.ABIUnsupported, ""},
	} {
		c.call.Returns = c.returns
		if slices.ContainsFunc(c.call.Args, func(a tassadar.Arg) bool { return a.Value == nil }) {
			c.call.Space = "at:16"
		}
		admitted, refusal := admission.Admit(module, p, []tassadar.Call{c.call})
		switch {
		case refusal != nil && (refusal.Code != c.code || refusal.By != tassadar.ByAdmission):
			t.Errorf("%v returns %s: %v, want %q", c.call.Args, c.returns, refusal, c.code)
		case refusal == nil && words(admitted.Calls[0]) != c.want:
			t.Errorf("%v returns %s: %s, want %s", c.call.Args, c.returns, words(admitted.Calls[0]), c.want)
		}
	}
}

// Which memory is meant: the one that is named, or "memory", or the only one.
func TestLowerMemory(t *testing.T) {
	const f = `(global (export "__heap_base") i32 (i32.const 16)) (func (export "f") (param i32 i32))`
	for _, c := range []struct{ memories, named, want string }{
		{`(memory (export "memory") 1)`, "", "memory"},
		{`(memory (export "mem") 1)`, "", "mem"},
		{`(memory (export "") 1)`, "", `exported as "memory"; exported are []`},
		{`(memory (export "mem") 1)`, "mem", "mem"},
		{`(memory (export "mem") 1)`, "memory", `no 32-bit memory exported as "memory"; exported are ["mem"]`},
		{`(memory (export "a") (export "memory") 1)`, "", "memory"},
		{`(memory (export "a") (export "memory") 1)`, "a", "a"},
		{`(memory (export "a") (export "b") 1)`, "", `exported as "memory"; exported are ["a" "b"]`},
		{`(memory 1)`, "", `exported as "memory"; exported are []`},
		{`(memory (export "mem") 1)`, "f", `exported as "f"`},
	} {
		m, err := wasm.Decode(wat(t, "(module "+c.memories+f+")"))
		if err != nil {
			t.Fatal(err)
		}
		x := call(t, "f", "in:text:ab")
		x.Memory = c.named
		calls, refusal := admission.Lower(m, []tassadar.Call{x})
		switch {
		case refusal != nil && (!strings.Contains(refusal.Detail, c.want) || refusal.Code != tassadar.ABIUnsupported):
			t.Errorf("%s %q: %v, want %s", c.memories, c.named, refusal, c.want)
		case refusal == nil && calls[0].MemoryName() != c.want:
			t.Errorf("%s %q: memory %q, want %s", c.memories, c.named, calls[0].MemoryName(), c.want)
		}
	}
}

// What a call of a shape claims: buffers that are given and read back, and the
// operators of its allocator.
func TestClaimsOfBuffers(t *testing.T) {
	module := wat(t, `(module (memory (export "memory") 1)
		(func (export "malloc") (param i32) (result i32) (i32.mul (local.get 0) (i32.const 3)))
		(func (export "h") (param i32)))`)
	for _, c := range []struct {
		call             tassadar.Call
		space            tassadar.Space
		operators, shape string
	}{
		{call(t, "h", "ptr:text:a"), "at:16", "", "buffer.input call"},
		{call(t, "h", "ptr:out:1"), "at:16", "", "buffer.output call"},
		{call(t, "h", "ptr:inout:text:a"), "alloc:malloc", "control i32.arithmetic", "buffer.input buffer.output call"},
		{call(t, "h", "i32:1"), "", "", "call i32.parameter"},
	} {
		c.call.Space = c.space
		operators, shapes, err := admission.Claims(module, []tassadar.Call{c.call})
		if err != nil || strings.Join(shapes, " ") != c.shape || !strings.Contains(strings.Join(operators, " "), c.operators) || c.operators == "" && slices.Contains(operators, "i32.arithmetic") {
			t.Errorf("%v %s: %q, %q, %v", c.call.Args, c.space, operators, shapes, err)
		}
	}
	_, shapes, _ := admission.Claims(module, []tassadar.Call{{Export: "malloc", Args: call(t, "h", "i32:1").Args, Returns: "cstr"}})
	if !slices.Contains(shapes, tassadar.ShapeOutput) {
		t.Errorf("bytes that a result names are no output: %q", shapes)
	}
}

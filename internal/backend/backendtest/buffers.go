package backendtest

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/invocation"
)

// alloc asks an allocator of testdata/buffers.wat for space.
func alloc(export, args string, size uint32, arg int) invocation.Alloc {
	return invocation.Alloc{Export: export, Args: call("", args, "").Args, Size: size, Arg: arg}
}

// buffers: bytes go in and come out in every shape, from another memory than
// "memory", with space that the module gives.
func (x *suite) buffers(t *testing.T) {
	with := func(c invocation.Call, edit func(*invocation.Call)) invocation.Call {
		c.Memory = "mem"
		edit(&c)
		return c
	}
	field := with(call("field", "i32:0 i32:7 i32:0 i32:8", "i32"), func(c *invocation.Call) {
		c.Allocs = []invocation.Alloc{alloc("malloc", "i32:7", 7, 0), alloc("malloc", "i32:8", 8, 2)}
		c.Writes = []invocation.Write{{Alloc: 1, Data: []byte("abc,def")}, {Alloc: 2, Data: make([]byte, 8)}}
		c.Reads = []invocation.Read{{Alloc: 1, Size: 3, Length: tassadar.LengthResult}, {Alloc: 2, Size: 8, Length: tassadar.LengthResult}}
	})
	reads := func(c invocation.Call, all ...invocation.Read) invocation.Call {
		return with(c, func(c *invocation.Call) { c.Reads = all })
	}
	named := func(c invocation.Call, form tassadar.Returns, most uint32) invocation.Call {
		return with(c, func(c *invocation.Call) { c.Returned = &invocation.Returned{Form: form, Most: most} })
	}
	// The module's data at 16 is "abc", a zero byte and "def".
	for _, c := range []struct {
		name  string
		calls []invocation.Call
		want  string
	}{
		{"the result is the length", []invocation.Call{field}, "i32:3 616263 616263"},
		{"allocators keep their state", []invocation.Call{field, call("asked", "", "i32"), field}, "i32:3 616263 616263; i32:8; i32:3 616263 616263"},
		{"a place that the module names", []invocation.Call{with(call("load", "i32:16", "i32"), func(c *invocation.Call) {
			c.Allocs = []invocation.Alloc{alloc("place", "", 2, -1)}
			c.Writes = []invocation.Write{{Alloc: 1, Data: []byte{79, 80}}}
			c.Reads = []invocation.Read{{Alloc: 1, Size: 2}}
		})}, "i32:79 4f50"},
		{"two parameters", []invocation.Call{with(call("load", "i32:0", "i32"), func(c *invocation.Call) {
			c.Allocs = []invocation.Alloc{alloc("malloc2", "i32:5 i32:3", 5, 0)}
			c.Writes = []invocation.Write{{Alloc: 1, Data: []byte{77}}}
		}), call("asked", "", "i32")}, "i32:77; i32:15"},
		{"four parameters", []invocation.Call{with(call("load", "i32:0", "i32"), func(c *invocation.Call) {
			c.Allocs = []invocation.Alloc{alloc("cabi_realloc", "i32:0 i32:0 i32:1 i32:5", 5, 0)}
			c.Writes = []invocation.Write{{Alloc: 1, Data: []byte{78}}}
		})}, "i32:78"},
		{"a pointer is the length", []invocation.Call{with(call("field_at", "i32:100 i32:7 i32:200 i32:300", "i32"), func(c *invocation.Call) {
			c.Writes = []invocation.Write{{Addr: 100, Data: []byte("abcd,ef")}, {Addr: 300, Data: []byte{7, 0, 0, 0}}}
			c.Reads = []invocation.Read{{Addr: 200, Size: 7, Length: 2}, {Addr: 300, Size: 4}}
		})}, "i32:0 61626364 04000000"},
		{"a pointer that is no output", []invocation.Call{with(call("field_at", "i32:100 i32:7 i32:200 i32:300", "i32"), func(c *invocation.Call) {
			c.Writes = []invocation.Write{{Addr: 100, Data: []byte("abcd,ef")}, {Addr: 300, Data: []byte{2, 0, 0, 0}}}
			c.Reads = []invocation.Read{{Addr: 300, Size: 4, Hidden: true}, {Addr: 200, Size: 7, Length: 1}}
		})}, "i32:0 6162"},
		{"eight bytes are a length", []invocation.Call{with(call("length", "i32:0", "i32"), func(c *invocation.Call) {
			c.Writes = []invocation.Write{{Addr: 100, Data: []byte{2, 0, 0, 0, 0, 0, 0, 0}}, {Addr: 108, Data: []byte{2, 0, 0, 0, 1, 0, 0, 0}}}
			c.Reads = []invocation.Read{{Addr: 16, Size: 3, Length: 2}, {Addr: 100, Size: 8}, {Addr: 16, Size: 3, Length: 4}, {Addr: 108, Size: 8}}
		})}, "i32:0 6162 0200000000000000 616263 0200000001000000"},
		{"a length of nothing, of all and of more", []invocation.Call{
			reads(call("length", "i32:0", "i32"), invocation.Read{Addr: 16, Size: 3, Length: tassadar.LengthResult}),
			reads(call("length", "i32:3", "i32"), invocation.Read{Addr: 16, Size: 3, Length: tassadar.LengthResult}),
			reads(call("length", "i32:4", "i32"), invocation.Read{Addr: 16, Size: 3, Length: tassadar.LengthResult}),
			reads(call("length", "i32:-1", "i32"), invocation.Read{Addr: 16, Size: 3, Length: tassadar.LengthResult}),
			reads(call("length64", "i64:4294967297", "i64"), invocation.Read{Addr: 16, Size: 3, Length: tassadar.LengthResult}),
			reads(call("length64", "i64:2", "i64"), invocation.Read{Addr: 16, Size: 3, Length: tassadar.LengthResult}),
		}, "i32:0 ; i32:3 616263; i32:4 616263; i32:-1 616263; i64:4294967297 616263; i64:2 6162"},
		{"packed", []invocation.Call{
			named(call("packed", "i32:16 i32:3", "i64"), tassadar.ReturnsPointerLength, 3),
			named(call("packed", "i32:3 i32:16", "i64"), tassadar.ReturnsLengthPointer, 3),
			named(call("packed", "i32:65536 i32:0", "i64"), tassadar.ReturnsPointerLength, 3),
			named(call("packed", "i32:0 i32:65536", "i64"), tassadar.ReturnsLengthPointer, 3),
		}, "i64:68719476739 616263; i64:12884901904 616263; i64:281474976710656 ; i64:65536 "},
		{"text", []invocation.Call{
			named(call("address", "i32:16", "i32"), tassadar.ReturnsText, 3),
			named(call("address", "i32:17", "i32"), tassadar.ReturnsText, 100),
			named(call("address", "i32:19", "i32"), tassadar.ReturnsText, 0),
		}, "i32:16 616263; i32:17 6263; i32:19 "},
		{"a bare pointer", []invocation.Call{
			named(call("address", "i32:16", "i32"), "ptr:5", 5),
			named(call("address", "i32:65533", "i32"), "ptr:3", 3),
		}, "i32:16 6162630064; i32:65533 656e64"},
		{"a length before", []invocation.Call{sized(16, 3, 3), sized(16, 0, 3), sized(65533, 3, 3), sized(65536, 0, 3)}, "i32:16 616263; i32:16 ; i32:65533 656e64; i32:65536 "},
		{"a stored pair", []invocation.Call{stored("ptr-len", 16, 3, 3, true), stored("len-ptr", 3, 16, 3, true), stored("ptr-len", 65536, 0, 0, true), stored("ptr-len", 16, 3, 3, false)},
			"i32:7 616263; i32:7 616263; i32:7 ; i32:7 1000000003000000 616263"},
		{"outputs of arguments come first", []invocation.Call{with(call("address", "i32:17", "i32"), func(c *invocation.Call) {
			c.Reads = []invocation.Read{{Addr: 20, Size: 2}}
			c.Returned = &invocation.Returned{Form: tassadar.ReturnsText, Most: 9}
		})}, "i32:17 6465 6263"},
	} {
		t.Run(c.name, func(t *testing.T) {
			answer := x.invoke(t, backend.Invocation{Module: module(t, "buffers"), Calls: c.calls})
			if got := show(answer.Result); got != c.want || answer.Refusal != nil {
				t.Errorf("got %s, %v, want %s", got, answer.Refusal, c.want)
			}
		})
	}
	// What comes back is a copy.
	answer := x.invoke(t, backend.Invocation{Module: module(t, "buffers"), Calls: []invocation.Call{
		named(call("address", "i32:16", "i32"), "ptr:3", 3),
		with(call("load", "i32:16", "i32"), func(c *invocation.Call) {
			c.Writes = []invocation.Write{{Addr: 16, Data: []byte("xyz")}}
		}),
	}})
	if first := answer.Result[0].Outputs[0]; !bytes.Equal(first, []byte("abc")) {
		t.Errorf("bytes of the result are %q after the second call", first)
	}
}

// sized is a call whose result is an address, with a length before it.
func sized(at, length uint32, most uint32) invocation.Call {
	c := call("address", fmt.Sprintf("i32:%d", int32(at)), "i32")
	c.Memory, c.Returned = "mem", &invocation.Returned{Form: tassadar.ReturnsSized, Most: most}
	if at >= 4 && at <= 65536 {
		c.Writes = []invocation.Write{{Addr: at - 4, Data: binary.LittleEndian.AppendUint32(nil, length)}}
	}
	return c
}

// stored is a call of which a buffer holds a pair.
func stored(form string, first, second uint32, most uint32, hidden bool) invocation.Call {
	c := call("length", "i32:7", "i32")
	c.Memory, c.Returned = "mem", &invocation.Returned{Form: tassadar.Returns("stored:" + form + "@1"), Pair: 2, Most: most}
	pair := binary.LittleEndian.AppendUint32(binary.LittleEndian.AppendUint32(nil, first), second)
	c.Writes = []invocation.Write{{Addr: 100, Data: pair}}
	c.Reads = []invocation.Read{{Addr: 0, Size: 1, Hidden: true}, {Addr: 100, Size: 8, Hidden: hidden}}
	return c
}

// refusedBuffers: addresses that a module gives, and that lie nowhere, could not
// be measured, and are told in the same words on every engine.
func (x *suite) refusedBuffers(t *testing.T) {
	given := func(export string, size uint32) invocation.Call {
		c := call("load", "i32:0", "i32")
		c.Memory, c.Allocs = "mem", []invocation.Alloc{alloc("malloc", "i32:1", 1, 0), alloc(export, "i32:1", size, 0)}
		return c
	}
	named := func(export, args, result string, form tassadar.Returns, most uint32) invocation.Call {
		c := call(export, args, result)
		c.Memory, c.Returned = "mem", &invocation.Returned{Form: form, Most: most}
		return c
	}
	first := call("asked", "", "i32")
	for _, c := range []struct {
		name string
		call invocation.Call
		code tassadar.Code
		says string
	}{
		{"no space", given("nothing", 1), tassadar.MemoryLimitExceeded, `allocator "nothing", asked for 1 bytes, answered 0 in a memory of 65536 bytes`},
		{"no space for nothing", given("nothing", 0), tassadar.MemoryLimitExceeded, "answered 0 in"},
		{"the end is outside", given("outside", 2), tassadar.MemoryLimitExceeded, `allocator "outside", asked for 2 bytes, answered 65535 in a memory of 65536 bytes`},
		{"far outside", given("far", 1), tassadar.MemoryLimitExceeded, `answered 4294967295 in`},
		{"a pair outside", named("packed", "i32:65535 i32:2", "i64", tassadar.ReturnsPointerLength, 9), tassadar.ABIUnsupported, "the result names 2 bytes at 65535 in a memory of 65536 bytes"},
		{"a pair far outside", named("packed", "i32:9 i32:-1", "i64", tassadar.ReturnsLengthPointer, 9), tassadar.ABIUnsupported, "the result names 9 bytes at 4294967295 in"},
		{"a pair of nothing outside", named("packed", "i32:65537 i32:0", "i64", tassadar.ReturnsPointerLength, 9), tassadar.ABIUnsupported, "the result names 0 bytes at 65537 in"},
		{"too many bytes", named("packed", "i32:16 i32:10", "i64", tassadar.ReturnsPointerLength, 9), tassadar.OutputLimitExceeded, "the result names 10 bytes, more than 9"},
		{"far too many bytes", named("packed", "i32:16 i32:-1", "i64", tassadar.ReturnsPointerLength, 9), tassadar.OutputLimitExceeded, "the result names 4294967295 bytes, more than 9"},
		{"a pointer outside", named("address", "i32:65534", "i32", "ptr:3", 3), tassadar.ABIUnsupported, "the result names 3 bytes at 65534 in"},
		{"a length before nothing", sized(3, 0, 9), tassadar.ABIUnsupported, "the result names bytes at 3, with no length before them in a memory of 65536 bytes"},
		{"a length before what is outside", sized(65537, 0, 9), tassadar.ABIUnsupported, "the result names bytes at 65537, with no length before them in"},
		{"a length that ends outside", sized(65533, 4, 9), tassadar.ABIUnsupported, "the result names 4 bytes at 65533 in"},
		{"a length before of too many", sized(16, 4294967295, 9), tassadar.OutputLimitExceeded, "the result names 4294967295 bytes, more than 9"},
		{"a stored pair outside", stored("ptr-len", 65535, 2, 9, true), tassadar.ABIUnsupported, "the result names 2 bytes at 65535 in"},
		{"a stored pair of too many", stored("len-ptr", 10, 16, 9, true), tassadar.OutputLimitExceeded, "the result names 10 bytes, more than 9"},
		{"text outside", named("address", "i32:65536", "i32", tassadar.ReturnsText, 9), tassadar.ABIUnsupported, "the result names text at 65536, which no zero byte ends in a memory of 65536 bytes"},
		{"text without an end", named("address", "i32:65533", "i32", tassadar.ReturnsText, 9), tassadar.ABIUnsupported, "the result names text at 65533, which no zero byte ends in"},
		{"text that is too long", named("address", "i32:16", "i32", tassadar.ReturnsText, 2), tassadar.OutputLimitExceeded, "the result names text at 16, of more than 2 bytes"},
	} {
		t.Run(c.name, func(t *testing.T) {
			answer := x.invoke(t, backend.Invocation{Module: module(t, "buffers"), Calls: []invocation.Call{first, c.call, first}})
			x.wantRefusal(t, answer, c.code, tassadar.ByLimit)
			if r := answer.Refusal; r != nil && !strings.Contains(r.Detail, c.says) {
				t.Errorf("says %q, want %q", r.Detail, c.says)
			}
		})
	}
	if x.Capabilities().Has(backend.Trap(tassadar.TrapUnreachable)) {
		answer := x.invoke(t, backend.Invocation{Module: module(t, "buffers"), Calls: []invocation.Call{first, given("traps", 1), first}})
		if got := show(answer.Result); got != "i32:0; trap:unreachable" || answer.Refusal != nil {
			t.Errorf("an allocator that traps: %s, %v", got, answer.Refusal)
		}
	}
	for name, edit := range map[string]func(*invocation.Call){
		"no such allocator":         func(c *invocation.Call) { c.Allocs[0].Export = "absent" },
		"an allocator of two":       func(c *invocation.Call) { c.Allocs[0].Export = "malloc2" },
		"a memory is no allocator":  func(c *invocation.Call) { c.Allocs[0].Export = "mem" },
		"no such memory":            func(c *invocation.Call) { c.Memory = "memory" },
		"a function is no memory":   func(c *invocation.Call) { c.Memory = "load" },
		"a write that does not fit": func(c *invocation.Call) { c.Writes = []invocation.Write{{Alloc: 1, Data: make([]byte, 65536)}} },
		"a read that does not fit":  func(c *invocation.Call) { c.Reads = []invocation.Read{{Alloc: 1, Size: 65536}} },
	} {
		c := given("malloc", 1)
		edit(&c)
		answer, err := x.session.Run(t.Context(), backend.Invocation{Module: module(t, "buffers"), Calls: []invocation.Call{c}})
		if tassadar.CodeOf(err) != tassadar.ABIUnsupported {
			t.Errorf("%s: %s, %v, %v, want %s", name, show(answer.Result), answer.Refusal, err, tassadar.ABIUnsupported)
		}
	}
}

// growingBuffers: an allocator that grows memory gives an address in the memory
// as it is then.
func (x *suite) growingBuffers(t *testing.T) {
	c := call("load", "i32:0 i32:0", "i32")
	c.Allocs = []invocation.Alloc{alloc("grows", "i32:1", 65536, 0), alloc("grows", "i32:1", 65536, 1)}
	c.Writes = []invocation.Write{{Alloc: 1, Data: []byte{5}}, {Alloc: 2, Data: []byte{6}}}
	c.Reads = []invocation.Read{{Alloc: 2, Size: 1}}
	got := x.invoke(t, backend.Invocation{Module: module(t, "buffers_grow"), Calls: []invocation.Call{c}})
	if show(got.Result) != "i32:11 06" || got.Refusal != nil {
		t.Errorf("%s, %v", show(got.Result), got.Refusal)
	}
	again := x.invoke(t, backend.Invocation{Module: module(t, "buffers_grow"), Calls: []invocation.Call{c, c}})
	x.wantRefusal(t, again, tassadar.MemoryLimitExceeded, tassadar.ByLimit)
	// Without an allocator: the memory grows for each buffer, up to its maximum.
	c.Allocs = []invocation.Alloc{{Pages: 1, Size: 65536, Arg: 0}, {Pages: 1, Size: 1, Arg: 1}}
	got = x.invoke(t, backend.Invocation{Module: module(t, "buffers_grow"), Calls: []invocation.Call{c, call("load", "i32:65536 i32:131072", "i32")}})
	if show(got.Result) != "i32:11 06; i32:11" || got.Refusal != nil {
		t.Errorf("%s, %v", show(got.Result), got.Refusal)
	}
	again = x.invoke(t, backend.Invocation{Module: module(t, "buffers_grow"), Calls: []invocation.Call{c, c}})
	x.wantRefusal(t, again, tassadar.MemoryLimitExceeded, tassadar.ByLimit)
	if r := again.Refusal; r != nil && r.Detail != "a memory of 196608 bytes does not grow by the 1 pages that a buffer of 65536 bytes needs" {
		t.Errorf("says %q", r.Detail)
	}
}

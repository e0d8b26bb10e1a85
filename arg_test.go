package tassadar

import (
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestParseArgShapes(t *testing.T) {
	files := func(name string) ([]byte, error) {
		switch name {
		case "a":
			return []byte{1, 2}, nil
		case "large":
			return make([]byte, MaxFile+1), nil
		}
		return nil, errors.New("no such file")
	}
	for _, c := range []struct{ in, want string }{
		{"ptr:in:text:ab", "ptr:in:hex:6162"},
		{"ptr:text:a@2", "ptr:in:hex:614032"},
		{"ptr:hex:00ff", "ptr:in:hex:00ff"},
		{"ptr:i32:1,-1", "ptr:in:hex:01000000ffffffff"},
		{"ptr:file:a", "ptr:in:hex:0102"},
		{"ptr:out:32", "ptr:out:32"},
		{"ptr-out:32", "ptr:out:32"},
		{"ptr-out:32@result", "ptr:out:32@result"},
		{"ptr:inout:i32:5", "ptr:inout:hex:05000000"},
		{"cstr:text:ab", "ptr:in:hex:616200"},
		{"cstr:hex:", "ptr:in:hex:00"},
		{"cstr:file:a", "ptr:in:hex:010200"},
		{"len:in:text:a", "len:in:hex:61"},
		{"len:out:8@3", "len:out:8@3"},
		{"mem:in:text:ab", "mem:in:hex:6162"},
		{"mem:out:8@result", "mem:out:8@result"},
		{"at:4096:in:hex:01", "at:4096:in:hex:01"},
		{"at:0x1000:inout:text:ab", "at:4096:inout:hex:6162"},
		{"at:Hash_GetBuffer:out:32", "at:Hash_GetBuffer:out:32"},
		{"in:file:a", "in:hex:0102"},
		{"in:text:", "in:hex:"},
		{"in:f64:0x7ff8000000000001", "in:hex:010000000000f87f"},
		{"inout:text:", "inout:hex:"},
		{"inout:text:x@result", "inout:hex:7840726573756c74"},
		{"inout@result:text:x", "inout@result:hex:78"},
		{"inout@2:hex:00", "inout@2:hex:00"},
		{"out:1024@result", "out:1024@result"},
		{"out@result:1024", "out:1024@result"},
		{"out@2:1024", "out:1024@2"},
		{"out:1073741823", "out:1073741823"},

		{"ptr:", ""}, {"ptr:i32", ""}, {"ptr:ptr:text:a", ""}, {"len:ptr:text:a", ""}, {"len:text:a", ""}, {"len:i32:1,2", ""}, {"cstr:in:text:a", ""}, {"cstr:out:3", ""}, {"cstr:", ""},
		{"ptr-out:0", ""}, {"ptr-out:", ""}, {"ptr-out:text:a", ""},
		{"mem:text:a", ""}, {"mem:", ""}, {"at:", ""}, {"at::in:text:a", ""}, {"at:8", ""}, {"at:8:i32:1", ""}, {"at:8:ptr:in:text:a", ""},
		{"in:file:none", ""}, {"in:file:large", ""}, {"in:file:", ""},
		{"in@2:text:a", ""}, {"out:8@0", ""}, {"out:8@-1", ""}, {"out:8@32768", ""}, {"out:8@", ""}, {"out:8@Result", ""}, {"out@2:8@3", ""}, {"inout@:hex:00", ""}, {"inout:8", ""}, {"inout:", ""},
		{"out:0", ""}, {"out:1073741824", ""}, {"out", ""}, {"in", ""}, {"inout", ""}, {"out:0x10", ""}, {"out:+1", ""},
	} {
		a, err := ParseArgFrom(c.in, files)
		if got := a.String(); err == nil && got != c.want || (err == nil) != (c.want != "") {
			t.Errorf("%q: got %q, %v; want %q", c.in, got, err, c.want)
		}
	}
	// What a log or a receipt says names no file.
	var a Arg
	if err := a.UnmarshalText([]byte("in:file:a")); err == nil || !strings.Contains(err.Error(), "a file cannot be named here") {
		t.Errorf("a file in a record: %v", err)
	}
	var b Bytes
	for _, s := range []string{"file:a", "text:a"} {
		if err := b.UnmarshalText([]byte(s)); err == nil {
			t.Errorf("%s is the bytes of a record", s)
		}
	}
	for in, want := range map[string]string{"00ff": "00ff", "text:a": "61", "hex:": "", "utf16:aé😀": "6100e9003dd800de", "utf16:": "", "file:a": "0102", "": ""} {
		if err := b.UnmarshalTextFrom([]byte(in), files); err != nil {
			t.Errorf("%q: %v", in, err)
		} else if got, _ := b.MarshalText(); string(got) != want {
			t.Errorf("%q: %s, want %s", in, got, want)
		}
	}
	if _, err := ParseArg("in:hex:zz" + strings.Repeat("0", 1000)); err == nil || len(err.Error()) > 200 {
		t.Errorf("a long argument: %v", err)
	}
}

func TestArgBuffers(t *testing.T) {
	for _, c := range []struct {
		in            string
		params, size  int
		output, given bool
	}{
		{"i64:1", 1, 0, false, false}, {"in:text:ab", 2, 2, false, true}, {"out:7", 2, 7, true, false}, {"inout:text:abc", 2, 3, true, true},
		{"ptr:text:ab", 1, 2, false, true}, {"ptr:out:7", 1, 7, true, false}, {"len:out:7", 2, 7, true, false}, {"cstr:text:ab", 1, 3, false, true},
	} {
		a, err := ParseArg(c.in)
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Params()) != c.params || a.Size() != c.size || a.Output() != c.output || a.Given() != c.given {
			t.Errorf("%s: %v, %d bytes, output %t, given %t", c.in, a.Params(), a.Size(), a.Output(), a.Given())
		}
	}
}

// Every buffer comes back from its canonical form as it was.
func TestBuffersTravel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := Arg{Shape: rapid.SampledFrom([]Shape{ShapePointerLength, ShapeLengthPointer, ShapePointer}).Draw(t, "shape")}
		length := Length(rapid.IntRange(-1, 20).Draw(t, "length"))
		switch rapid.IntRange(0, 2).Draw(t, "content") {
		case 0:
			a.In = append(Bytes{}, rapid.SliceOf(rapid.Byte()).Draw(t, "in")...)
		case 1:
			a.In, a.Back, a.Length = append(Bytes{}, rapid.SliceOf(rapid.Byte()).Draw(t, "in")...), true, length
		default:
			a.Out, a.Length = rapid.IntRange(1, maxOut).Draw(t, "out"), length
		}
		back, err := ParseArg(a.String())
		if err != nil || back.String() != a.String() || back.Shape != a.Shape || back.Back != a.Back || back.Length != a.Length || back.Out != a.Out || string(back.In) != string(a.In) || (back.In == nil) != (a.In == nil) {
			t.Fatalf("%s came back as %s: %v", a, back, err)
		}
	})
}

func TestSpace(t *testing.T) {
	for in, want := range map[string]string{
		"alloc:malloc": "alloc:malloc", "alloc:": "alloc:", "alloc:a b": "alloc:a b", "grow": "grow", "grow:1": "", "at:1024": "at:1024", "at:0x400": "at:1024", "at:0": "at:0", "at:00": "at:0", "at:4294967295": "at:4294967295",
		"": "", "malloc": "", "at:": "", "at:-1": "", "at:4294967296": "", "at:0x": "", "at:x": "", "heap": "",
	} {
		got, err := ParseSpace(in)
		if string(got) != want || (err == nil) != (want != "") {
			t.Errorf("%q: %q, %v, want %q", in, got, err, want)
		}
	}
	if n, ok := Space("at:1024").Address(); n != 1024 || !ok {
		t.Errorf("address %d, %t", n, ok)
	}
	for _, s := range []Space{"", "alloc:at:1", "at:x", "at:4294967296"} {
		if n, ok := s.Address(); ok {
			t.Errorf("%q has the address %d", s, n)
		}
	}
	if name, ok := Space("alloc:at:1").Allocator(); name != "at:1" || !ok {
		t.Errorf("allocator %q, %t", name, ok)
	}
}

func TestReturns(t *testing.T) {
	for _, c := range []struct {
		in, want string
		size     int
		result   ValueType
	}{
		{"packed:ptr-len", "packed:ptr-len", 0, I64}, {"packed:len-ptr", "packed:len-ptr", 0, I64}, {"cstr", "cstr", 0, I32},
		{"sized", "sized", 0, I32}, {"stored:ptr-len@1", "stored:ptr-len@1", 0, ""}, {"stored:len-ptr@02", "stored:len-ptr@2", 0, ""},
		{"stored:ptr-len", "", 0, I32}, {"stored:ptr-len@0", "", 0, I32}, {"stored:ptr-len@result", "", 0, I32}, {"stored:x@1", "", 0, I32}, {"packed:ptr-len@1", "", 0, I32},
		{"ptr:8", "ptr:8", 8, I32}, {"ptr:08", "ptr:8", 8, I32},
		{"", "", 0, I32}, {"ptr:0", "", 0, I32}, {"ptr:", "", 0, I32}, {"ptr:-1", "", 0, I32}, {"ptr:1073741824", "", 0, I32}, {"packed", "", 0, I32}, {"text", "", 0, I32},
	} {
		got, err := ParseReturns(c.in)
		if string(got) != c.want || (err == nil) != (c.want != "") || got.Size() != c.size || got.Result() != c.result {
			t.Errorf("%q: %q of %d bytes in %s, %v", c.in, got, got.Size(), got.Result(), err)
		}
	}
}

// The encoding of a call has what was said and nothing else: digests of calls
// that stand in logs stay.
func TestCallEncoding(t *testing.T) {
	arg := func(s string) Arg {
		a, err := ParseArg(s)
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	for _, c := range []struct {
		call Call
		want string
	}{
		{Call{Export: "f", Args: []Arg{arg("i32:1"), arg("in:text:a"), arg("out:4")}}, `{"args":["i32:1","in:hex:61","out:4"],"export":"f"}`},
		{Call{Export: "f"}, `{"export":"f"}`},
		{Call{Export: "f", Args: []Arg{arg("ptr:out:4@result")}, Memory: "mem", Space: "at:16", Returns: "cstr"},
			`{"args":["ptr:out:4@result"],"export":"f","memory":"mem","returns":"cstr","space":"at:16"}`},
	} {
		data, err := Canonical(c.call)
		if err != nil || string(data) != c.want {
			t.Errorf("%s, %v, want %s", data, err, c.want)
		}
		var back Call
		if err := DecodeStrict(data, &back); err != nil || DigestOf(back) != DigestOf(c.call) {
			t.Errorf("%s came back as %+v: %v", data, back, err)
		}
	}
	if n := (&Call{Args: []Arg{arg("out:1"), arg("i32:1"), arg("inout:text:"), arg("in:text:a")}, Returns: "cstr"}).Outputs(); n != 3 {
		t.Errorf("%d outputs, want 3", n)
	}
}

func TestParseExpected(t *testing.T) {
	r, err := ParseExpected([]string{"i32:1", "out:text:ab", "i64:2", "out:hex:"}, nil)
	if err != nil || len(r.Results) != 2 || len(r.Outputs) != 2 || r.Results[1].String() != "i64:2" || string(r.Outputs[0]) != "ab" || len(r.Outputs[1]) != 0 {
		t.Errorf("%+v, %v", r, err)
	}
	if r, err := ParseExpected([]string{"trap:unreachable"}, nil); err != nil || r.Trap != TrapUnreachable {
		t.Errorf("a trap: %+v, %v", r, err)
	}
	for _, s := range []string{"", "out:", "out:32", "in:text:a", "out:file:x", "x", "trap:", "trap:fall"} {
		if _, err := ParseExpected([]string{s}, nil); err == nil {
			t.Errorf("%q: no error", s)
		}
	}
	if _, err := ParseExpected([]string{"trap:unreachable", "i32:1"}, nil); err == nil {
		t.Error("a trap with a result: no error")
	}
}

package tassadar

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

func TestParseValue(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"i32:0", "i32:0"},
		{"i32:-1", "i32:-1"},
		{"i32:4294967295", "i32:-1"},
		{"i32:-2147483648", "i32:-2147483648"},
		{"i32:0x80000000", "i32:-2147483648"},
		{"i64:18446744073709551615", "i64:-1"},
		{"i64:-9223372036854775808", "i64:-9223372036854775808"},
		{"f32:1.5", "f32:0x3fc00000"},
		{"f32:-0", "f32:0x80000000"},
		{"f32:inf", "f32:0x7f800000"},
		{"f32:-inf", "f32:0xff800000"},
		{"f32:0x7fc00001", "f32:0x7fc00001"},
		{"f32:1e-46", "f32:0x00000000"},
		{"f64:0.1", "f64:0x3fb999999999999a"},
		{"f64:0xfff8000000000000", "f64:0xfff8000000000000"},
		{"", ""}, {"i32", ""}, {"i32:", ""}, {"i32:4294967296", ""}, {"i32:-2147483649", ""}, {"i32:1.5", ""}, {"i32: 1", ""}, {"i32:0x100000000", ""}, {"i32:0x", ""},
		{"i16:1", ""}, {"I32:1", ""}, {"i64:18446744073709551616", ""}, {"f32:nan", ""}, {"f64:NaN", ""}, {"f32:1e39", ""}, {"f64:", ""}, {"f32:0x1ffffffff", ""}, {":1", ""},
	} {
		v, err := ParseValue(c.in)
		if got := v.String(); err == nil && got != c.want || (err == nil) != (c.want != "") {
			t.Errorf("%q: got %q, %v; want %q", c.in, got, err, c.want)
		}
	}
}

func TestParseArg(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"i32:7", "i32:7"},
		{"in:", ""},
		{"in:hex:", "in:hex:"},
		{"in:hex:00FF", "in:hex:00ff"},
		{"in:text:ab:c", "in:hex:61623a63"},
		{"in:i32:1,-1", "in:hex:01000000ffffffff"},
		{"in:i32:", "in:hex:"},
		{"in:i64:1", "in:hex:0100000000000000"},
		{"in:f32:1, 0x7fc00001", "in:hex:0000803f0100c07f"},
		{"out:1", "out:1"},
		{"in:hex:0", ""}, {"in:hex:zz", ""}, {"in:i16:1", ""}, {"in:i32:1,,2", ""}, {"out:0", ""}, {"out:-1", ""}, {"out:", ""}, {"out:9999999999", ""}, {"x", ""},
	} {
		a, err := ParseArg(c.in)
		if got := a.String(); err == nil && got != c.want || (err == nil) != (c.want != "") {
			t.Errorf("%q: got %q, %v; want %q", c.in, got, err, c.want)
		}
	}
}

// TestValuesTravel: what String writes ParseValue reads, bit for bit, NaNs
// included.
func TestValuesTravel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		typ := rapid.SampledFrom([]ValueType{I32, I64, F32, F64}).Draw(t, "type")
		v := Value{typ, rapid.OneOf(rapid.Uint64(), rapid.SampledFrom([]uint64{0x7ff8000000000001, 0x7fc00001, math.MaxUint64})).Draw(t, "bits")}
		if typ.Bits() == 32 {
			v.Bits = uint64(uint32(v.Bits))
		}
		got, err := ParseValue(v.String())
		if err != nil || got != v {
			t.Fatalf("%s came back as %s: %v", v, got, err)
		}
		arg := Arg{Value: &v}
		if rapid.Bool().Draw(t, "buffer") {
			arg = Arg{In: rapid.SliceOf(rapid.Byte()).Draw(t, "in")}
			if arg.In == nil {
				arg.In = Bytes{}
			}
		}
		back, err := ParseArg(arg.String())
		if err != nil || back.String() != arg.String() || (back.In == nil) != (arg.In == nil) {
			t.Fatalf("%s came back as %s: %v", arg, back, err)
		}
	})
}

func TestParseCell(t *testing.T) {
	for _, c := range []struct {
		in string
		ok bool
	}{
		{"p.v1,b,clang-14/wasm32,linux/amd64/v3", true},
		{"a,b,c,d", true}, {"", false}, {"a,b,c", false}, {"a,b,c,d,e", false}, {"a,,c,d", false}, {"a,b, ,d", false}, {",,,", false},
	} {
		got, err := ParseCell(c.in)
		if (err == nil) != c.ok || err == nil && got.String() != c.in {
			t.Errorf("%q: got %q, %v", c.in, got, err)
		}
	}
	cell := Cell{"t.abi.v1", "wazero.compiler", "clang-14/wasm32", "linux/amd64/v3"}
	for pattern, want := range map[string]bool{
		"wazero": true, "abi": true, "amd64": true, "v8": false, "": true,
		"abi,wazero": true, ",,,amd64": true, ",v8": false, "abi,,,arm64": false, "a,b,c,d,e": false, "abi, wazero": true,
		"*": true, "wazero.*": true, "wazero*r": true, "*zero": false, "abi*": false, "*abi*": true, "t.*,*compiler": true, "*,v8.*": false,
		"*a*z*r": true, "linux/*/v3": true, "linux/*/v8": false, "**": true, "*v3*v3": false, "compiler*": false,
	} {
		if got := cell.Matches(pattern); got != want {
			t.Errorf("%q matches: %t, want %t", pattern, got, want)
		}
	}
}

func FuzzParseArg(f *testing.F) {
	for _, s := range []string{"i32:1", "f64:0x7ff8000000000001", "in:hex:00", "in:text:x", "in:f32:1,2", "out:8", "ptr:text:a", "inout@2:hex:00", "len:out:8@result", "cstr:text:a"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := ParseArg(s)
		if err != nil {
			return
		}
		again, err := ParseArg(a.String())
		if err != nil || again.String() != a.String() || len(again.Params()) != len(a.Params()) {
			t.Fatalf("%q: %q came back as %q: %v", s, a, again, err)
		}
	})
}

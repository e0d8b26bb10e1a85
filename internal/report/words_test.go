package report

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"tassadar"
)

func TestValueWords(t *testing.T) {
	for value, want := range map[string]string{
		"i32:-1":                 "i32 -1 (0xffffffff)",
		"i64:7":                  "i64 7 (0x0000000000000007)",
		"f32:0.1":                "f32 0.1 (0x3dcccccd)",
		"f64:0.1":                "f64 0.1 (0x3fb999999999999a)",
		"f64:-inf":               "f64 -Inf (0xfff0000000000000)",
		"f64:0x7ff8000000000000": "f64 nan:0x8000000000000 (0x7ff8000000000000)",
		"f64:0xfff8000000000456": "f64 -nan:0x8000000000456 (0xfff8000000000456)",
		"f32:0x7fa00001":         "f32 nan:0x200001 (0x7fa00001)",
		"f64:0x8000000000000000": "f64 -0 (0x8000000000000000)",
	} {
		if got := valueWords(tassadar.MustValue(value)); got != want {
			t.Errorf("%s: %q, want %q", value, got, want)
		}
	}
}

// Where two results part is said to the value and the byte, whatever parts.
func TestPart(t *testing.T) {
	n := func(s ...string) (out []tassadar.Value) {
		for _, x := range s {
			out = append(out, tassadar.MustValue(x))
		}
		return out
	}
	long := tassadar.Bytes(strings.Repeat("x", 100))
	other := append(append(tassadar.Bytes{}, long...), 0xff)
	other[70] = 0
	places := map[string]Place{
		"of several": {0, "results", 1, 0}, "in a later call": {1, "results", 0, 0}, "a trap": {0, "entry", 0, 0}, "an end": {1, "end", 0, 0},
		"text": {0, "outputs", 1, 2}, "far inside": {0, "written", 0, 70}, "errors": {0, "errors", 0, 1},
	}
	type r = tassadar.Result
	for _, c := range []struct {
		name             string
		wanted, got      r
		where, was, came string
	}{
		{"a number", r{{Results: n("i32:1")}}, r{{Results: n("i32:2")}}, "", "i32 1 (0x00000001)", "i32 2 (0x00000002)"},
		{"of several", r{{Results: n("i32:1", "i64:2")}}, r{{Results: n("i32:1", "i64:3")}}, "result 2 of 2", "i64 2 (0x0000000000000002)", "i64 3 (0x0000000000000003)"},
		{"in a later call", r{{}, {Results: n("i32:1")}}, r{{}, {Results: n("i32:2")}}, "call 2", "i32 1 (0x00000001)", "i32 2 (0x00000002)"},
		{"a type", r{{Results: n("i32:1")}}, r{{Results: n("i64:1")}}, "", "i32 1 (0x00000001)", "i64 1 (0x0000000000000001)"},
		{"a trap", r{{Results: n("i32:1")}}, r{{Trap: tassadar.TrapUnreachable}}, "", "i32 1 (0x00000001)", "trap unreachable"},
		{"no trap", r{{Trap: tassadar.TrapDivideByZero}}, r{{}}, "", "trap integer_divide_by_zero", "returned nothing"},
		{"an end", r{{}, {}}, r{{}}, "call 2", "returned nothing", "nothing: the run had ended"},
		{"bytes", r{{Outputs: []tassadar.Bytes{{1, 2, 3}}}}, r{{Outputs: []tassadar.Bytes{{1, 9, 3}}}}, "the output from byte 1 on", "3 bytes: 02 03", "3 bytes: 09 03"},
		{"text", r{{Outputs: []tassadar.Bytes{{1}, tassadar.Bytes("abc")}}}, r{{Outputs: []tassadar.Bytes{{1}, tassadar.Bytes("ab")}}}, "output 2 from byte 2 on", `3 bytes: "c"`, "2 bytes, which end there"},
		{"far inside", r{{Written: long}}, r{{Written: other}}, "what it wrote from byte 70 on", `100 bytes: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"`, "101 bytes: 00 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 …"},
		{"nothing written", r{{}}, r{{Written: tassadar.Bytes("a")}}, "what it wrote from byte 0 on", "nothing", `1 byte: "a"`},
		{"an exit", r{{Written: tassadar.Bytes("a")}}, r{{Written: tassadar.Bytes("a"), Exit: 3}}, "", `wrote 1 byte: "a"`, `wrote 1 byte: "a", exit 3`},
		{"errors", r{{Written: tassadar.Bytes("a"), Errors: tassadar.Bytes("xy")}}, r{{Written: tassadar.Bytes("a"), Errors: tassadar.Bytes("xz")}}, "what it wrote as errors from byte 1 on", `2 bytes: "y"`, `2 bytes: "z"`},
		{"results and bytes", r{{Results: n("i32:3"), Outputs: []tassadar.Bytes{{1}}}}, r{{Results: n("i32:3")}}, "", "i32 3 (0x00000003), output of 1 byte: 01", "i32 3 (0x00000003)"},
	} {
		if at, ok := places[c.name]; ok {
			if p := part(c.wanted, c.got, strconv.Itoa); p.place != at {
				t.Errorf("%s: %+v, want %+v", c.name, p.place, at)
			}
		}
		p := part(c.wanted, c.got, func(i int) string { return fmt.Sprintf("call %d", i+1) })
		if p.where != c.where || p.wanted != c.was || p.got != c.came {
			t.Errorf("%s: %q: %q, %q; want %q: %q, %q", c.name, p.where, p.wanted, p.got, c.where, c.was, c.came)
		}
	}
}

// Text of a module stays text: what a terminal would obey is shown as bytes.
func TestBytesWords(t *testing.T) {
	if got := bytesWords([]byte("\x1b[2J"), 0); got != "4 bytes: 1b 5b 32 4a" {
		t.Error(got)
	}
	if got := resultWords(tassadar.Result{{}, {}, {}, {}, {}}); got != "returned nothing; returned nothing; returned nothing; 2 calls more" {
		t.Error(got)
	}
}

// What no engine came to the end of is advised about by its limit.
func TestStopped(t *testing.T) {
	late := Seen{Ended: tassadar.EndedRefused, Code: tassadar.TimeLimitExceeded, By: tassadar.ByLimit}
	for name, c := range map[string]struct {
		seen []Seen
		want tassadar.Code
	}{
		"none": {nil, ""}, "all": {[]Seen{late, late}, tassadar.TimeLimitExceeded}, "one came to its end": {[]Seen{late, {Ended: tassadar.EndedReturned}}, ""},
		"an engine refused": {[]Seen{{Ended: tassadar.EndedRefused, Code: tassadar.CallDepthExceeded, By: tassadar.ByEngine}}, ""},
	} {
		if got := stopped([]Values{{Seen: c.seen}}); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

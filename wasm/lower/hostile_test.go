package lower_test

import (
	"bytes"
	"encoding/binary"
	"testing"
	"time"

	"tassadar"
	"tassadar/internal/testing/host"
	"tassadar/wasm"
	"tassadar/wasm/lower"
)

// moduleWith makes a module of one function: its type in the binary format, the
// declarations of locals, and the body with its end.
func moduleWith(params, results int, locals, body []byte) []byte {
	typ := append(binary.AppendUvarint([]byte{0x60}, uint64(params)), bytes.Repeat([]byte{0x7f}, params)...)
	typ = append(binary.AppendUvarint(typ, uint64(results)), bytes.Repeat([]byte{0x7f}, results)...)
	body = append(bytes.Clone(locals), body...)
	out := []byte("\x00asm\x01\x00\x00\x00")
	out = append(out, sectionOf(1, vector([][]byte{typ, {0x60, 0, 0}}))...)
	out = append(out, sectionOf(3, []byte{1, 0})...)
	out = append(out, sectionOf(5, []byte{1, 0, 1})...)
	return append(out, sectionOf(10, append([]byte{1}, append(binary.AppendUvarint(nil, uint64(len(body))), body...)...))...)
}

// Modules that are valid and mean harm take a bounded time, and get a program
// or a code.
func TestHostile(t *testing.T) {
	size := 7_000_000
	if testing.Short() {
		size = 1_000_000
	}
	tooLarge := tassadar.ModuleLimitExceeded
	if testing.Short() {
		tooLarge = ""
	}
	rep := func(n int, b ...byte) []byte { return bytes.Repeat(b, n) }
	join := func(parts ...[]byte) []byte { return bytes.Join(parts, nil) }
	leb := func(n int) []byte { return binary.AppendUvarint(nil, uint64(n)) }
	none := []byte{0}
	end := []byte{0x0b}
	locals := func(n int) []byte { return append(append([]byte{1}, leb(n)...), 0x7f) }
	nest := func(n int, open []byte) []byte { return join(bytes.Repeat(open, n), rep(n, 0x0b)) }

	// 1000 constants, then branches that take them all.
	wide := join(rep(1000, 0x41, 1), rep(size/4, 0x41, 0, 0x0d, 0), end)
	// Aliases of all locals, each written once, again and again.
	var aliases []byte
	for i := range 10_000 {
		aliases = append(append(aliases, 0x20), leb(i)...)
	}
	aliases = append(aliases, rep(10_000, 0x41, 1)...)
	for i := range 10_000 {
		aliases = append(append(append(aliases, 0x41, 2), 0x21), leb(i)...)
	}
	aliases = append(aliases, rep(20_000, 0x1a)...)
	for _, c := range []struct {
		name string
		data []byte
		want tassadar.Code
	}{
		{"moves", moduleWith(0, 0, none, join(rep(size/3, 0x41, 1, 0x1a), end)), ""},
		{"nops", moduleWith(0, 0, none, join(rep(size, 0x01), end)), ""},
		{"deep blocks", moduleWith(0, 0, none, join(nest(9_000, []byte{0x02, 0x40}), end)), ""},
		{"deep loops with nops", moduleWith(0, 0, none, join(bytes.Repeat(nest(9_000, []byte{0x03, 0x40, 0x01}), 180), end)), ""},
		{"many locals in many blocks", moduleWith(0, 0, locals(32_000), join(rep(size/8, 0x02, 0x40, 0x41, 0, 0x21, 5, 0x0b), end)), ""},
		{"many locals and ifs", moduleWith(0, 0, locals(32_000), join(bytes.Repeat(nest(4_000, []byte{0x41, 0, 0x04, 0x40}), 300), end)), ""},
		{"too many locals", moduleWith(0, 0, locals(40_000), end), tassadar.ModuleLimitExceeded},
		{"tables of labels", moduleWith(0, 0, none, join([]byte{0x41, 0, 0x0e}, leb(size), rep(size+1, 0), end)), tooLarge},
		{"wide branches", moduleWith(0, 1000, none, wide), tassadar.TimeLimitExceeded},
		{"aliases", moduleWith(0, 0, locals(10_000), join(bytes.Repeat(aliases, 50), end)), ""},
		{"tall stack", moduleWith(0, 0, none, join(rep(40_000, 0x41, 0), rep(40_000, 0x1a), end)), tassadar.ModuleLimitExceeded},
		{"stores", moduleWith(0, 0, none, join(rep(size/7, 0x41, 0, 0x41, 0, 0x36, 0, 0), end)), tooLarge},
		{"dead code", moduleWith(0, 0, none, join([]byte{0x00}, rep(size/2, 0x6a, 0x1a), end)), ""},
		{"branches over nops", moduleWith(0, 0, none, join(rep(size/8, 0x02, 0x40, 0x41, 0, 0x0d, 0, 0x01, 0x0b), end)), ""},
	} {
		m, err := wasm.Decode(c.data)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		clock := host.Processor(t)
		_, err = lower.Lower([]lower.Link{{Module: m}}, lower.Options{})
		if code := tassadar.CodeOf(err); code != c.want || err != nil && code == "" {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
		took := clock()
		t.Logf("%-28s %v", c.name, took.Round(time.Millisecond))
		if took > time.Minute {
			t.Errorf("%s took %v", c.name, took)
		}
	}
}

package profiles

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// TestBroken makes the hand-broken modules again and compares. Run with
// TASSADAR_UPDATE=1 to write them.
func TestBroken(t *testing.T) {
	identity, err := os.ReadFile("refusals/identity.wasm")
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range broken(identity) {
		path := filepath.Join("refusals", name)
		if os.Getenv("TASSADAR_UPDATE") == "1" {
			if err := os.WriteFile(path, want, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		got, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s: got %x, want %x", name, got, want)
		}
		if bytes.Equal(want, identity) {
			t.Errorf("%s is not broken", name)
		}
	}
}

// broken makes the modules of refusals/ that no assembler writes, by file name,
// from the bytes of the well-formed identity.wasm (core specification, section
// 5.5).
func broken(identity []byte) map[string][]byte {
	const header = 8 // magic and version
	sections := split(identity[header:])
	join := func(parts ...[]byte) []byte { return slices.Concat(parts...) }
	at := func(id byte) int {
		return slices.IndexFunc(sections, func(s []byte) bool { return s[0] == id })
	}
	const typeSection, codeSection = 1, 10
	types, code := sections[at(typeSection)], sections[at(codeSection)]
	edited := func(index int, section []byte) []byte {
		s := slices.Clone(sections)
		s[index] = section
		return join(identity[:header], join(s...))
	}
	reversed := slices.Clone(sections)
	slices.Reverse(reversed)
	return map[string][]byte{
		"empty.wasm":     {},
		"magic.wasm":     join([]byte("\x00aSM"), identity[4:]),
		"version.wasm":   join(identity[:4], []byte{2, 0, 0, 0}, identity[header:]),
		"truncated.wasm": identity[:len(identity)*2/3],
		"order.wasm":     join(identity[:header], join(reversed...)),
		"repeated.wasm":  join(identity[:header], types, join(sections...)),
		// The section's size in six bytes of LEB128, where a u32 has at most
		// five (section 5.2.2).
		"overlong.wasm": edited(at(typeSection), join([]byte{typeSection, types[1] | 0x80, 0x80, 0x80, 0x80, 0x80, 0}, types[2:])),
		// One byte more than the section holds.
		"size.wasm": edited(at(typeSection), join([]byte{typeSection, types[1] + 1}, types[2:])),
		// local.get 0 becomes i64.const 0, which is no i32.
		"ill_typed.wasm": edited(at(codeSection), bytes.Replace(code, []byte{0x20, 0, 0x0b}, []byte{0x42, 0, 0x0b}, 1)),
		// local.get 0 becomes local.get 9, of which there is none.
		"bad_index.wasm": edited(at(codeSection), bytes.Replace(code, []byte{0x20, 0, 0x0b}, []byte{0x20, 9, 0x0b}, 1)),
		// 0xff is no instruction.
		"bad_opcode.wasm": edited(at(codeSection), bytes.Replace(code, []byte{0x20, 0, 0x0b}, []byte{0xff, 0, 0x0b}, 1)),
		"trailing.wasm":   join(identity, []byte{0}),
	}
}

// split cuts sections shorter than 128 bytes apart: id, one byte of size,
// content.
func split(data []byte) [][]byte {
	var out [][]byte
	for len(data) > 1 {
		n := 2 + int(data[1])
		out = append(out, data[:n])
		data = data[n:]
	}
	return out
}

package toolchain_test

import (
	"bytes"
	"context"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"tassadar"
	"tassadar/internal/testing/host"
	"tassadar/internal/toolchain"
)

// TestDiffers: where two modules part is told by section and byte.
func TestDiffers(t *testing.T) {
	const header = "\x00asm\x01\x00\x00\x00"
	const types = "\x01\x04\x01\x60\x00\x00" // one type, of nothing
	const functions = "\x03\x02\x01\x00"
	const code = "\x0a\x04\x01\x02\x00\x0b"
	custom := func(text string) string { return "\x00" + string(rune(2+len(text))) + "\x01n" + text }
	for _, c := range []struct{ name, a, b, says string }{
		{"equal", header + types, header + types, ""},
		{"code", header + types + functions + code, header + types + functions + "\x0a\x04\x01\x02\x00\x00", "code section of bytes 18 to 23, at byte 23: 0x0b, then 0x00"},
		{"custom", header + types + custom("a/b"), header + types + custom("a/c"), `custom section "n" of bytes 14 to 20, at byte 20`},
		{"another section", header + types + functions, header + types + custom("x"), `from byte 14 on: the first has its function section there, the second its custom section "n"`},
		{"longer", header + types, header + types + functions, "the first ends after 14 bytes, and the second goes on with its function section"},
		{"shorter", header + types + functions, header + types, "the second ends after 14 bytes, and the first goes on with its function section"},
		{"version", header, "\x00asm\x02\x00\x00\x00", "header of bytes 0 to 7, at byte 4"},
		{"no modules", "abc", "abd", "no module of bytes 0 to 2, at byte 2"},
		{"empty", "", "a", "goes on with its no module"},
		{"broken", header + "\x01\xff", header + "\x01\xfe", "broken of bytes 8 to 9, at byte 9"},
	} {
		if got := toolchain.Differs([]byte(c.a), []byte(c.b)); c.says == "" && got != "" || !strings.Contains(got, c.says) {
			t.Errorf("%s: %q, want %q", c.name, got, c.says)
		}
	}
}

func FuzzDiffers(f *testing.F) {
	f.Add([]byte("\x00asm\x01\x00\x00\x00\x00\x02\x01n"), []byte("\x00asm\x01\x00\x00\x00"))
	f.Fuzz(func(t *testing.T, a, b []byte) {
		if got := toolchain.Differs(a, b); (got == "") != bytes.Equal(a, b) {
			t.Errorf("%q for %x and %x", got, a, b)
		}
	})
}

// TestDriftLocated: a compiler that writes the folder into a custom section drifts
// there, and the message says so.
func TestDriftLocated(t *testing.T) {
	dir := t.TempDir()
	// A module with a custom section that holds 39 bytes of the folder's name.
	script := `#!/bin/sh
if [ "$1" = --version ]; then echo 1.0.32; exit; fi
d=$(pwd)
{ printf '\000asm\001\000\000\000\001\004\001\140\000\000\000\051\001n'; printf '%-39.39s' "${d##*/tassadar}"; } > "$2"
`
	if err := host.WriteExecutable(filepath.Join(dir, "wat2wasm"), []byte(script)); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", dir)
	tools, err := toolchain.Find(context.Background(), wabt)
	if err != nil {
		t.Fatal(err)
	}
	_, _, err = tools.BuildTwice(context.Background(), fstest.MapFS{"m.wat": {Data: []byte("(module)")}}, "m.wat")
	if tassadar.CodeOf(err) != tassadar.ToolchainDrift || !strings.Contains(err.Error(), `first in the custom section "n" of bytes 14 to 56, at byte `) {
		t.Error(err)
	}
}

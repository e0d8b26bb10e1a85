package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// What is no module is named, with how it begins.
func TestNoModuleIsNamed(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for name, c := range map[string]struct{ text, says string }{
		"gcd.c":     {"int gcd(int a, int b) { return a; }", `gcd.c is no WebAssembly module; it begins with "int gcd(int a, i"`},
		"none.wasm": {"", "none.wasm is no WebAssembly module; it is empty"},
		"text.wasm": {" (module)", "text.wasm is WebAssembly text; wat2wasm makes a module of it"},
	} {
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, []byte(c.text), 0o600); err != nil {
			t.Fatal(err)
		}
		r := tassadarIn(t, filepath.Join(dir, "data"), "profile", "new", "--wasm", file, "--invoke", "f", "-o", filepath.Join(dir, "p")).want(t, 2)
		if !strings.Contains(r.stderr, "malformed_module: ") || !strings.Contains(r.stderr, c.says) || !strings.Contains(r.stderr, "next: Name the module that a compiler makes") {
			t.Errorf("%s: %s", name, r.stderr)
		}
	}
}

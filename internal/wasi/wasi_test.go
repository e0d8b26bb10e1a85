package wasi_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// assemble assembles the text format, with the flags of the adapter.
func assemble(t testing.TB, text string) []byte {
	t.Helper()
	tool, err := exec.LookPath("wat2wasm")
	if err != nil {
		if os.Getenv("TASSADAR_REQUIRE") == "all" {
			t.Fatalf("wat2wasm is required and missing (package wabt): %v", err)
		}
		t.Skipf("wat2wasm is missing (package wabt): %v", err)
	}
	in, out := filepath.Join(t.TempDir(), "in.wat"), filepath.Join(t.TempDir(), "out.wasm")
	if err := os.WriteFile(in, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	if msg, err := exec.Command(tool, "--debug-names", in, "-o", out).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, msg)
	}
	data, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// The committed adapter is what wat2wasm makes of the text beside it.
func TestAdapterIsAssembled(t *testing.T) {
	text, err := os.ReadFile("adapter.wat")
	if err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile("adapter.wasm")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(assemble(t, string(text)), want) {
		t.Error("the committed adapter is not what wat2wasm makes of its text")
	}
}

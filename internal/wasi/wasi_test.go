package wasi_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// The committed adapter is what wat2wasm makes of the text beside it.
func TestAdapterIsAssembled(t *testing.T) {
	tool, err := exec.LookPath("wat2wasm")
	if err != nil {
		if os.Getenv("TASSADAR_REQUIRE") == "all" {
			t.Fatalf("wat2wasm is required and missing (package wabt): %v", err)
		}
		t.Skipf("wat2wasm is missing (package wabt): %v", err)
	}
	want, err := os.ReadFile("adapter.wasm")
	if err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(t.TempDir(), "out.wasm")
	if msg, err := exec.CommandContext(t.Context(), tool, "--debug-names", "adapter.wat", "-o", out).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, msg)
	}
	if got, err := os.ReadFile(out); err != nil || !bytes.Equal(got, want) {
		t.Errorf("the committed adapter is not what wat2wasm makes of its text (%v)", err)
	}
}

package wasi_test

import (
	"bytes"
	"os"
	"testing"

	"tassadar/internal/testing/host"
)

// assemble assembles the text format, with the flags of the adapter.
func assemble(t testing.TB, text string) []byte {
	t.Helper()
	return host.Wat(t, text, "--debug-names")
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

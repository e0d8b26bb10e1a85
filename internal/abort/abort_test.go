package abort_test

import (
	"bytes"
	"os"
	"testing"

	"tassadar/internal/abort"
	"tassadar/internal/testing/host"
	"tassadar/wasm"
)

// The committed module is what wat2wasm makes of its text.
func TestModule(t *testing.T) {
	text, err := os.ReadFile("abort.wat")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(host.Wat(t, string(text)), abort.Module) {
		t.Error("abort.wasm is not what wat2wasm makes of abort.wat")
	}
}

func TestNeeded(t *testing.T) {
	const own = `(import "env" "abort" (func (param i32 i32 i32 i32)))`
	for _, c := range []struct {
		name, imports string
		links         []string
		want          bool
	}{
		{"abort", own, nil, true},
		{"beside other modules", own + `(import "x" "f" (func))`, []string{"x"}, true},
		{"linked already", own, []string{"env"}, false},
		{"something else too", own + `(import "env" "seed" (func (result f64)))`, nil, false},
		{"of another type", `(import "env" "abort" (func (param i32)))`, nil, false},
		{"a global", `(import "env" "abort" (global i32))`, nil, false},
		{"nothing", "", nil, false},
	} {
		m, err := wasm.Decode(host.Wat(t, "(module "+c.imports+")"))
		if err != nil {
			t.Fatal(err)
		}
		if got := abort.Needed([]*wasm.Module{m}, c.links); got != c.want {
			t.Errorf("%s: %t", c.name, got)
		}
	}
}

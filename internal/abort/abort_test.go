package abort_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"tassadar/internal/abort"
	"tassadar/wasm"
)

func assembled(t *testing.T, text string) []byte {
	t.Helper()
	if _, err := exec.LookPath("wat2wasm"); err != nil {
		if os.Getenv("TASSADAR_REQUIRE") == "all" {
			t.Fatalf("TASSADAR_REQUIRE=all: %v", err)
		}
		t.Skip("missing: wat2wasm")
	}
	dir := t.TempDir()
	in, out := filepath.Join(dir, "m.wat"), filepath.Join(dir, "m.wasm")
	if err := os.WriteFile(in, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	if said, err := exec.Command("wat2wasm", in, "-o", out).CombinedOutput(); err != nil {
		t.Fatalf("wat2wasm: %v\n%s", err, said)
	}
	data, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// The committed module is what wat2wasm makes of its text.
func TestModule(t *testing.T) {
	text, err := os.ReadFile("abort.wat")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(assembled(t, string(text)), abort.Module) {
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
		m, err := wasm.Decode(assembled(t, "(module "+c.imports+")"))
		if err != nil {
			t.Fatal(err)
		}
		if got := abort.Needed([]*wasm.Module{m}, c.links); got != c.want {
			t.Errorf("%s: %t", c.name, got)
		}
	}
}

package policy_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// wat assembles a module; where that cannot be done here the test is skipped, or
// fails where everything has to be there.
func wat(t testing.TB, source string) []byte {
	t.Helper()
	tool, err := exec.LookPath("wat2wasm")
	if err != nil {
		if os.Getenv("TASSADAR_REQUIRE") == "all" {
			t.Fatalf("wat2wasm is required and missing (package wabt): %v", err)
		}
		t.Skipf("wat2wasm is missing (package wabt): %v", err)
	}
	dir := t.TempDir()
	in, out := filepath.Join(dir, "m.wat"), filepath.Join(dir, "m.wasm")
	if err := os.WriteFile(in, []byte(source), 0o600); err != nil {
		t.Fatal(err)
	}
	if msg, err := exec.Command(tool, in, "-o", out).CombinedOutput(); err != nil {
		t.Fatalf("wat2wasm: %v\n%s", err, msg)
	}
	data, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

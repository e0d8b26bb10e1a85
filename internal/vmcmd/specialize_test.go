package vmcmd

import (
	"context"
	"encoding/json"
	"path/filepath"
	"testing"

	"tassadar"
)

// TestSpecialize writes a module's own weights and runs the module on them;
// another module does not run there.
func TestSpecialize(t *testing.T) {
	ctx := context.Background()
	programs := "../vmprograms/programs"
	module := filepath.Join(programs, "digest", "digest.clang-14.wasm")
	model := filepath.Join(t.TempDir(), "special.bin")
	var x specialized
	if err := json.Unmarshal([]byte(vmPrints(t, "specialize", module, "-o", model, "--json")), &x); err != nil {
		t.Fatal(err)
	}
	if x.Special.Heads >= x.Machine.Heads || x.Special.Width >= x.Machine.Width || x.Special.Prompt >= x.Machine.Prompt || x.Special.Digest == x.Machine.Digest {
		t.Errorf("special %+v against machine %+v", x.Special, x.Machine)
	}
	call := []string{"--invoke", "crc32", "--arg", "i32:0"}
	run := func(args ...string) string {
		t.Helper()
		return vmPrints(t, append(append([]string{"run"}, call...), args...)...)
	}
	if got, want := run("--model", model, module), run(module); got != want {
		t.Errorf("on its own weights %q, on the machine %q", got, want)
	}
	other := filepath.Join(programs, "hungarian", "hungarian.clang-14.wasm")
	if _, _, err := vmCommand(ctx, "run", "--model", model, other); tassadar.CodeOf(err) != tassadar.WeightsUnsupported {
		t.Errorf("another module on these weights: %v", err)
	}
}

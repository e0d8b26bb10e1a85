package vmcmd

import (
	"context"
	"encoding/json"
	"path/filepath"
	"strings"
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
	if x.Special.Heads >= x.TokenMachine.Heads || x.Special.Width >= x.TokenMachine.Width || x.Special.Prompt >= x.TokenMachine.Prompt || x.Special.Digest == x.TokenMachine.Digest {
		t.Errorf("special %+v against token machine %+v", x.Special, x.TokenMachine)
	}
	call := []string{"--invoke", "crc32", "--arg", "i32:0"}
	run := func(args ...string) string {
		t.Helper()
		return vmPrints(t, append(append([]string{"run"}, call...), args...)...)
	}
	if got, want := run("--model", model, module), run(module); got != want {
		t.Errorf("on its own weights %q, on the token machine %q", got, want)
	}
	// Room for buffers is found out: calls without any run on either model, calls with
	// some say what the model lacks.
	room, buffers := filepath.Join(t.TempDir(), "room.bin"), "../backend/backendtest/testdata/buffers.wasm"
	none, trace := filepath.Join(filepath.Dir(room), "none.bin"), filepath.Join(filepath.Dir(room), "trace.txt")
	vmPrints(t, "specialize", buffers, "-o", none)
	vmPrints(t, "specialize", buffers, "--buffers", "-o", room)
	number, pointer := []string{"--invoke", "load", "--arg", "i32:16"}, []string{"--invoke", "load", "--arg", "ptr:text:a", "--space", "alloc:malloc"}
	for _, model := range []string{none, room} {
		if got := vmPrints(t, append([]string{"run", buffers, "--model", model, "--trace", trace}, number...)...); got != "97\n" {
			t.Errorf("%s: %q", model, got)
		}
		vmPrints(t, "verify", buffers, trace, "--model", model)
	}
	if got := vmPrints(t, append([]string{"run", buffers, "--model", room}, pointer...)...); got != "97\n" {
		t.Errorf("with a buffer: %q", got)
	}
	_, _, err := vmCommand(ctx, append([]string{"run", buffers, "--model", none}, pointer...)...)
	if tassadar.CodeOf(err) != tassadar.WeightsUnsupported || !strings.Contains(tassadar.NextOf(err), "tassadar vm specialize MODULE.wasm --buffers") {
		t.Errorf("no room: %v", err)
	}
	other := filepath.Join(programs, "hungarian", "hungarian.clang-14.wasm")
	if _, _, err := vmCommand(ctx, "run", "--model", model, other); tassadar.CodeOf(err) != tassadar.WeightsUnsupported {
		t.Errorf("another module on these weights: %v", err)
	}
}

package wasm_test

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"

	"tassadar/internal/testing/host"
	"tassadar/wasm"
)

// wat assembles the text format, also what is not valid.
func wat(t testing.TB, source string, flags ...string) []byte {
	t.Helper()
	return host.Wat(t, source, append(flags, "--enable-all", "--no-check")...)
}

// clang compiles C to WebAssembly 1.0.
func clang(t testing.TB, source string) []byte {
	t.Helper()
	compiler := host.Program(t, "clang-14", "clang-14")
	host.Program(t, "wasm-ld-14", "lld-14") // which it calls
	dir := t.TempDir()
	in, out := filepath.Join(dir, "m.c"), filepath.Join(dir, "m.wasm")
	if err := os.WriteFile(in, []byte(source), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(compiler, "--target=wasm32", "-O2", "-nostdlib", "-ffreestanding", "-fno-builtin", "-mcpu=mvp",
		"-Wl,--no-entry", "-Wl,--export=__heap_base", "-o", out, in)
	if msg, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("clang-14: %v\n%s", err, msg)
	}
	data, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// outcome is what a call came to: results, or the first line of the error.
type outcome struct {
	Results []uint64
	Trap    string
}

// instance is a running module.
type instance struct {
	t   testing.TB
	mod api.Module
}

// start instantiates a module on the interpreter.
func start(t testing.TB, data []byte) (*instance, error) {
	t.Helper()
	ctx := context.Background()
	r := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigInterpreter().
		WithCoreFeatures(allFeatures).WithMemoryLimitPages(256))
	t.Cleanup(func() { r.Close(ctx) })
	mod, err := r.Instantiate(ctx, data)
	if err != nil {
		return nil, err
	}
	return &instance{t, mod}, nil
}

func (i *instance) call(name string, args ...uint64) outcome {
	i.t.Helper()
	f := i.mod.ExportedFunction(name)
	if f == nil {
		i.t.Fatalf("no function %q", name)
	}
	results, err := f.Call(context.Background(), args...)
	if err != nil {
		line, _, _ := strings.Cut(err.Error(), "\n")
		return outcome{Trap: line}
	}
	return outcome{Results: results}
}

func (i *instance) counter() uint64 {
	i.t.Helper()
	g := i.mod.ExportedGlobal(wasm.CounterExport)
	if g == nil {
		i.t.Fatal("no counter")
	}
	return g.Get()
}

// hosted is start beside a host module with a function "print" that does
// nothing.
func hosted(t testing.TB, data []byte) *instance {
	t.Helper()
	ctx := context.Background()
	r := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigInterpreter().WithCoreFeatures(allFeatures))
	t.Cleanup(func() { r.Close(ctx) })
	if _, err := r.NewHostModuleBuilder("host.env").NewFunctionBuilder().WithFunc(func() {}).Export("print").Instantiate(ctx); err != nil {
		t.Fatal(err)
	}
	mod, err := r.Instantiate(ctx, data)
	if err != nil {
		t.Fatal(err)
	}
	return &instance{t, mod}
}

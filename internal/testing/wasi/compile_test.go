package wasi_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"tassadar/internal/testing/host"
)

// compiled are the programs that were compiled in this run of the tests, by
// their sources.
var compiled = struct {
	sync.Mutex
	modules map[string][]byte
}{modules: map[string][]byte{}}

// compile compiles a program of testdata/ as its users do: clang with wasi-libc,
// rustc for wasm32-wasi, Go for wasip1.
func compile(t *testing.T, source string) []byte {
	t.Helper()
	compiled.Lock()
	defer compiled.Unlock()
	if data, ok := compiled.modules[source]; ok {
		return data
	}
	out := filepath.Join(t.TempDir(), "program.wasm")
	path := filepath.Join("testdata", source)
	var cmd *exec.Cmd
	switch filepath.Ext(source) {
	case ".c":
		if _, err := os.Stat("/usr/include/wasm32-wasi"); err != nil {
			host.Missing(t, "apt wasi-libc libclang-rt-14-dev-wasm32")
		}
		tool := host.Program(t, "clang-14", "clang-14 lld-14")
		cmd = exec.CommandContext(t.Context(), tool, "--target=wasm32-wasi", "--sysroot=/usr", "-O2", "-o", out, path, "-lc-printscan-no-floating-point")
		if source == "reactor.c" {
			cmd.Args = append(cmd.Args, "-mexec-model=reactor")
		}
		// clang runs what is called wasm-opt on the path.
		cmd.Env = append(os.Environ(), "PATH=/usr/lib/llvm-14/bin")
	case ".rs":
		if _, err := os.Stat("/usr/lib/rustlib/wasm32-wasi"); err != nil {
			host.Missing(t, "apt rustc libstd-rust-dev-wasm32")
		}
		cmd = exec.CommandContext(t.Context(), "/usr/bin/rustc", "--edition", "2021", "--target", "wasm32-wasi", "-C", "opt-level=2", "-C", "lto=fat",
			"-C", "panic=abort", "-C", "linker=wasm-ld-14", "-o", out, path)
	default: // a folder
		cmd = exec.CommandContext(t.Context(), "go", "build", "-trimpath", "-ldflags=-s -w", "-o", out, "./"+path)
		cmd.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm", "CGO_ENABLED=0")
	}
	if msg, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", strings.Join(cmd.Args, " "), err, msg)
	}
	data, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	compiled.modules[source] = data
	return data
}

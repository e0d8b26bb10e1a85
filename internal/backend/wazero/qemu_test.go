package wazero_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// The compiler asked for where it does not exist is refused, never replaced by
// the interpreter.
func TestOtherArchitectures(t *testing.T) {
	for _, c := range []struct{ goarch, qemu, want string }{
		{"riscv64", "qemu-riscv64-static", "wazero.compiler: \"\" cell_impossible\nwazero.interpreter: \"wazero.interpreter\" \n"},
		{"arm64", "qemu-aarch64-static", "wazero.compiler: \"wazero.compiler\" \nwazero.interpreter: \"wazero.interpreter\" \n"},
	} {
		t.Run(c.goarch, func(t *testing.T) {
			qemu, err := exec.LookPath(c.qemu)
			if err != nil {
				if os.Getenv("TASSADAR_REQUIRE") == "all" {
					t.Fatalf("qemu-user-static is required and missing: %v", err)
				}
				t.Skipf("qemu-user-static is missing: %v", err)
			}
			program := filepath.Join(t.TempDir(), "probe")
			cmd := exec.CommandContext(t.Context(), "go", "build", "-o", program, "./testdata/probe")
			cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS=linux", "GOARCH="+c.goarch)
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
			out, err := exec.CommandContext(t.Context(), qemu, program).Output()
			if err != nil || string(out) != c.want {
				t.Errorf("got %s(%v), want %s", out, err, c.want)
			}
		})
	}
}

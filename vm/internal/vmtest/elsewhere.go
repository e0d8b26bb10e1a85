package vmtest

import (
	"errors"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
)

// Elsewhere runs a test for other hosts, with the environment that builds for
// each and with the command that runs what was built: natively where that
// works, else under qemu-user. It does not with -short.
func Elsewhere(t *testing.T, test func(t *testing.T, env []string, launcher func(binary string) []string)) {
	t.Helper()
	if testing.Short() {
		t.Skip("missing: time, because -short is set")
	}
	NeedGo(t)
	for _, tc := range []struct{ name, env, qemu string }{
		{"amd64 v1", "GOARCH=amd64 GOAMD64=v1", ""},
		{"amd64 v3", "GOARCH=amd64 GOAMD64=v3", ""},
		{"386", "GOARCH=386", ""},
		{"arm64", "GOARCH=arm64", "qemu-aarch64-static"},
		{"riscv64", "GOARCH=riscv64", "qemu-riscv64-static"},
		{"s390x", "GOARCH=s390x", "qemu-s390x-static"},
		{"ppc64le", "GOARCH=ppc64le", "qemu-ppc64le-static"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			emulate := func(program string) string {
				path, err := exec.LookPath(program)
				if err != nil {
					if os.Getenv("TASSADAR_REQUIRE") == "all" {
						t.Fatalf("%s is required: %v", program, err)
					}
					t.Skipf("missing: %s", program)
				}
				return path
			}
			emulator := ""
			if tc.qemu != "" {
				emulator = emulate(tc.qemu)
			}
			env := append(strings.Fields(tc.env), "CGO_ENABLED=0")
			test(t, env, func(binary string) []string {
				if emulator == "" && errors.Is(exec.Command(binary, "-test.list=^$").Run(), syscall.ENOEXEC) {
					// A kernel without 32-bit programs. Go's signals for preemption
					// overrun their stack under qemu-i386.
					t.Setenv("GODEBUG", "asyncpreemptoff=1")
					emulator = emulate("qemu-i386-static")
				}
				if emulator == "" {
					return []string{binary}
				}
				return []string{emulator, binary}
			})
		})
	}
}

package vmtest

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
)

// Host is a kind of host that tests are built for and run as: natively where
// that works, else under qemu-user.
type Host struct {
	// Build is what the environment of a build for it has to have.
	Build    []string
	emulator []string // the command that runs a binary; none where it runs itself
}

// Elsewhere runs a test for other kinds of hosts, side by side. It does not with
// -short.
func Elsewhere(t *testing.T, test func(t *testing.T, h *Host)) {
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
			t.Parallel()
			h := &Host{Build: append(strings.Fields(tc.env), "CGO_ENABLED=0")}
			if tc.qemu != "" {
				h.emulate(t, tc.qemu)
			}
			test(t, h)
		})
	}
}

func (h *Host) emulate(t *testing.T, program string, before ...string) {
	t.Helper()
	path, err := exec.LookPath(program)
	if err != nil {
		if os.Getenv("TASSADAR_REQUIRE") == "all" {
			t.Fatalf("%s is required: %v", program, err)
		}
		t.Skipf("missing: %s", program)
	}
	h.emulator = append(before, path)
}

// BuildTests builds the tests of the package in a folder and returns the binary.
func (h *Host) BuildTests(t *testing.T, dir string) string {
	t.Helper()
	binary := filepath.Join(t.TempDir(), "test")
	build := exec.Command("go", "test", "-c", "-vet=off", "-ldflags=-s -w", "-o", binary, dir)
	build.Env = append(os.Environ(), h.Build...)
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	return binary
}

// Tests is what runs tests of a binary, whose names fit a pattern, in their short form;
// with TASSADAR_SOAK=1 in full.
func (h *Host) Tests(t *testing.T, binary, pattern string, args ...string) *exec.Cmd {
	t.Helper()
	return h.Command(t, binary, append([]string{"-test.run", pattern, fmt.Sprintf("-test.short=%t", os.Getenv("TASSADAR_SOAK") == "")}, args...)...)
}

// Command is what runs a binary that was built for the host.
func (h *Host) Command(t *testing.T, binary string, args ...string) *exec.Cmd {
	t.Helper()
	if len(h.emulator) == 0 && errors.Is(exec.Command(binary, "-test.list=^$").Run(), syscall.ENOEXEC) {
		// A kernel without 32-bit programs. Go's signals for preemption overrun
		// their stack under qemu-i386.
		h.emulate(t, "qemu-i386-static", "env", "GODEBUG=asyncpreemptoff=1")
	}
	command := slices.Concat(h.emulator, []string{binary}, args)
	return exec.Command(command[0], command[1:]...)
}

// Package host is what tests need of the host that they run on: programs that may be
// missing there, the modules that these make of the text format, and a clock that others
// who use the processor do not make go faster.
//
// Start with [Wat] or [Program]. A test that lacks something says what and is skipped;
// where TASSADAR_REQUIRE=all promised everything, it fails.
package host

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"
)

// Missing skips a test for what it says is missing, or fails it where everything was
// promised.
func Missing(t testing.TB, format string, args ...any) {
	t.Helper()
	if os.Getenv("TASSADAR_REQUIRE") == "all" {
		t.Fatalf("TASSADAR_REQUIRE=all, and missing: "+format, args...)
	}
	t.Skipf("missing: "+format, args...)
}

// Program is the path of a program, which a package of Debian holds.
func Program(t testing.TB, name, apt string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		Missing(t, "%s (apt %s)", name, apt)
	}
	return path
}

// Namespaces wants mount namespaces, as unshare -rm makes them.
func Namespaces(t testing.TB) {
	t.Helper()
	if runtime.GOOS != "linux" {
		Missing(t, "mount namespaces: this is %s", runtime.GOOS)
	}
	if said, err := exec.CommandContext(t.Context(), "unshare", "-rm", "true").CombinedOutput(); err != nil {
		Missing(t, "mount namespaces: unshare -rm: %v %s", err, said)
	}
}

// Wat assembles the text format by wat2wasm, with flags of its.
func Wat(t testing.TB, text string, flags ...string) []byte {
	t.Helper()
	program := Program(t, "wat2wasm", "wabt")
	dir := t.TempDir()
	in, out := filepath.Join(dir, "m.wat"), filepath.Join(dir, "m.wasm")
	if err := os.WriteFile(in, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	if said, err := exec.Command(program, append(flags, in, "-o", out)...).CombinedOutput(); err != nil {
		t.Fatalf("wat2wasm: %v\n%s\n%s", err, said, text)
	}
	data, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// WriteExecutable writes a program that a test is going to start. No process is started
// meanwhile: a child that is between its fork and its exec holds every file that is open
// here, and a program that is open for writing anywhere cannot be started (ETXTBSY, "text
// file busy"; https://go.dev/issue/22315).
func WriteExecutable(name string, data []byte) error {
	syscall.ForkLock.RLock()
	defer syscall.ForkLock.RUnlock()
	return os.WriteFile(name, data, 0o755)
}

package process_test

import (
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"tassadar/internal/backend/process"
	"tassadar/internal/testing/host"
)

// A program of another architecture is no engine, though a kernel may run it: where this
// program is emulated the host's own programs run on the host's processor. Broken and short
// files are of none.
func TestForeign(t *testing.T) {
	header := func(class, order byte, machine ...byte) string {
		return "\x7fELF" + string([]byte{class, order}) + strings.Repeat("\x00", 12) + string(machine) + strings.Repeat("\x00", 44)
	}
	all := map[string]string{
		"386": header(1, 1, 3, 0), "amd64": header(2, 1, 62, 0), "arm64": header(2, 1, 183, 0), "riscv64": header(2, 1, 243, 0),
		"loong64": header(2, 1, 2, 1), "ppc64le": header(2, 1, 21, 0), "ppc64": header(2, 2, 0, 21), "s390x": header(2, 2, 0, 22),
		"mipsle": header(1, 1, 8, 0), "mips64le": header(2, 1, 8, 0), "mips64": header(2, 2, 0, 8), "machine 22 of ELF": header(2, 1, 22, 0),
	}
	files := process.NewFiles()
	try := func(text string) error {
		name := filepath.Join(t.TempDir(), "engine")
		if err := host.WriteExecutable(name, []byte(text)); err != nil {
			t.Fatal(err)
		}
		_, err := files.Program(name)
		return err
	}
	refused := 0
	for arch, text := range all {
		err := try(text)
		if arch == runtime.GOARCH {
			if err != nil {
				t.Errorf("%s on %s: %v", arch, runtime.GOARCH, err)
			}
			continue
		}
		refused++
		if err == nil || !strings.Contains(err.Error(), "is a program for "+arch+", this one is for "+runtime.GOARCH) {
			t.Errorf("%s on %s: %v", arch, runtime.GOARCH, err)
		}
	}
	if refused < len(all)-1 {
		t.Errorf("%d of %d are refused", refused, len(all))
	}
	for _, text := range []string{"", "\x7fELF", header(2, 1, 62, 0)[:19], header(2, 3, 1, 0), "MZ" + strings.Repeat("x", 40)} {
		if err := try(text); err != nil {
			t.Errorf("%.20q: %v", text, err)
		}
	}
}

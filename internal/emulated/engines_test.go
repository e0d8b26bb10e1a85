package emulated

import (
	"runtime"
	"testing"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/backend/all"
)

// An engine that is a program of its own is none of an emulated class whose programs
// the host's kernel runs by itself.
func TestEngines(t *testing.T) {
	families := []string{"v8-11.liftoff", "wazero.interpreter", "vm.exact"}
	kernel := map[string]string{"amd64": "x86_64", "arm64": "aarch64"}[runtime.GOARCH]
	for _, c := range []struct {
		name    string
		machine evidence.Machine
		refused bool
	}{
		{"this host", evidence.Machine{Arch: runtime.GOARCH}, false},
		{"its own architecture, emulated", evidence.Machine{Arch: runtime.GOARCH, Emulated: true, Evidence: map[string]string{"thread_exe": "qemu", "kernel_arch": kernel}}, kernel != ""},
		{"another one", evidence.Machine{Arch: "riscv64", Emulated: true, Evidence: map[string]string{"thread_exe": "qemu", "kernel_arch": "x86_64"}}, false},
		{"a whole machine", evidence.Machine{Arch: runtime.GOARCH, Emulated: true, Evidence: map[string]string{"kernel_arch": kernel}}, false},
	} {
		for _, b := range Engines(&c.machine, all.Registry().Backends(families)) {
			_, refused := b.(native)
			if want := c.refused && b.Family() == "v8-11.liftoff"; refused != want {
				t.Errorf("%s: %s refused %t, want %t", c.name, b.Family(), refused, want)
			}
			if !refused {
				continue
			}
			if _, err := b.Probe(t.Context()); tassadar.CodeOf(err) != tassadar.CellImpossible {
				t.Errorf("%s: probe: %v", c.name, err)
			}
			if _, err := b.Open(t.Context(), 1); tassadar.CodeOf(err) != tassadar.CellImpossible {
				t.Errorf("%s: open: %v", c.name, err)
			}
		}
	}
}

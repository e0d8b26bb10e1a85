package machine

import (
	"testing"

	"pgregory.net/rapid"

	"tassadar"
)

func TestEmulator(t *testing.T) {
	native := signs{goarch: "amd64", selfExe: "/bin/x", threadExe: "/bin/x", comm: "x", kernelArch: "x86_64", hypervisor: "KVMKVMKVM"}
	arm := signs{goarch: "arm64", selfExe: "/bin/x", threadExe: "/usr/bin/qemu-aarch64-static", comm: "qemu-aarch64-st", kernelArch: "x86_64"}
	with := func(s signs, change func(*signs)) signs { change(&s); return s }
	const contradiction = "contradiction"
	for _, c := range []struct {
		name string
		in   signs
		want string
	}{
		{"native", native, ""},
		{"native without cpuid", with(native, func(s *signs) { s.hypervisor = "" }), ""},
		{"386 on x86_64", with(native, func(s *signs) { s.goarch = "386" }), ""},
		{"old kernel", with(native, func(s *signs) { s.kernelArch = "" }), ""},
		{"not Linux", signs{goarch: "arm64"}, ""},
		{"user mode", arm, "qemu-aarch64-static"},
		{"user mode, same architecture", with(arm, func(s *signs) { s.kernelArch = "aarch64" }), "qemu-aarch64-static"},
		{"user mode, old kernel", with(arm, func(s *signs) { s.kernelArch = "" }), "qemu-aarch64-static"},
		{"user mode on x86", signs{"amd64", "/x", "/bin/qemu-x86_64", "qemu-x86_64", "x86_64", tcg, ""}, "qemu-x86_64"},
		{"whole machine", with(native, func(s *signs) { s.hypervisor = tcg }), "tcg"},
		{"only comm", with(native, func(s *signs) { s.comm = "qemu-x86_64" }), contradiction},
		{"only the program", with(arm, func(s *signs) { s.comm = "x" }), contradiction},
		{"renamed qemu", with(arm, func(s *signs) { s.comm, s.threadExe = "x", "/bin/y" }), contradiction},
		{"foreign kernel, nothing else", with(native, func(s *signs) { s.kernelArch = "riscv64" }), contradiction},
		{"shown as another", with(native, func(s *signs) { s.threadExe = "/bin/y" }), contradiction},
		{"qemu without its CPU", signs{"amd64", "/x", "/bin/qemu-x86_64", "qemu-x86_64", "x86_64", "KVMKVMKVM", ""}, contradiction},
	} {
		got, err := c.in.emulator()
		if err != nil {
			got = contradiction
			if code := tassadar.CodeOf(err); code != tassadar.EmulationContradiction {
				t.Errorf("%s: code %q", c.name, code)
			}
		}
		if got != c.want {
			t.Errorf("%s: got %q (%v), want %q", c.name, got, err, c.want)
		}
	}
}

// One sign of user-mode emulation on its own never passes as native.
func TestNoSignIsIgnored(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pick := func(label string, of ...string) string { return rapid.SampledFrom(of).Draw(t, label) }
		s := signs{
			goarch:     pick("goarch", "amd64", "arm64", "riscv64", "s390x"),
			selfExe:    "/bin/x",
			threadExe:  pick("exe", "/bin/x", "/bin/y", "/bin/qemu-riscv64-static"),
			comm:       pick("comm", "x", "qemu-riscv64-st"),
			kernelArch: pick("kernel", "", "x86_64", "aarch64", "riscv64", "s390x"),
			hypervisor: pick("hypervisor", "", "KVMKVMKVM", tcg),
		}
		emulator, err := s.emulator()
		clean := s.threadExe == "/bin/x" && s.comm == "x" && s.hypervisor != tcg &&
			(s.kernelArch == "" || runsNatively(s.goarch, s.kernelArch))
		if native := err == nil && emulator == ""; native != clean {
			t.Fatalf("%+v: emulator %q, %v", s, emulator, err)
		}
	})
}

func TestLevel(t *testing.T) {
	for _, c := range []struct {
		arch string
		x64  int
		want string
	}{{"amd64", 1, "v1"}, {"amd64", 4, "v4"}, {"amd64", 0, "base"}, {"386", 3, "base"}, {"arm64", 0, "v8"}, {"riscv64", 0, "base"}, {"s390x", 0, "base"}} {
		if got := level(c.arch, c.x64); got != c.want {
			t.Errorf("level(%s, %d) = %s, want %s", c.arch, c.x64, got, c.want)
		}
	}
}

func TestUsable(t *testing.T) {
	for id, want := range map[string]bool{
		"3d1219c7c4c5404aaa1f6d2a48adfda4": true, "": false, " \n": false, "uninitialized": false, "uninitialized\n": false,
		"00000000000000000000000000000000": false, "00000000-0000-0000-0000-000000000000": false,
	} {
		if got := usable(id); got != want {
			t.Errorf("usable(%q) = %v, want %v", id, got, want)
		}
	}
}

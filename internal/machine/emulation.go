package machine

import (
	"strings"

	"tassadar"
)

// signs are what tells emulation. Fields are empty where there is no such
// sign on this system.
type signs struct {
	goarch     string
	selfExe    string // /proc/self/exe; qemu-user shows the emulated program
	threadExe  string // /proc/thread-self/exe; qemu-user does not think of it
	comm       string // /proc/self/comm
	kernelArch string // /proc/sys/kernel/arch, since Linux 6.1
	hypervisor string // of cpuid, on x86
	// program is the digest of the program that threadExe leads to, where that is
	// qemu's user mode.
	program tassadar.Digest
}

// tcg is what qemu's own code generator calls itself in cpuid.
const tcg = "TCGTCGTCGTCG"

// emulator returns the base name of the emulator's program, "tcg" where a
// whole machine is emulated, "" on a native machine. The error carries
// emulation_contradiction.
func (s signs) emulator() (string, error) {
	contradiction := func(format string, args ...any) error {
		return tassadar.Errorf(tassadar.EmulationContradiction, format, args...)
	}
	x86 := s.goarch == "amd64" || s.goarch == "386"
	exe, named := base(s.threadExe), s.named()
	commNamed := strings.HasPrefix(s.comm, "qemu-")
	foreign := s.kernelArch != "" && !runsNatively(s.goarch, s.kernelArch)
	hidden := s.threadExe != s.selfExe
	isTCG := s.hypervisor == tcg
	switch {
	case named != commNamed:
		return "", contradiction("the program that runs is %q, the process calls itself %q", exe, s.comm)
	case named && x86 && !isTCG:
		return "", contradiction("%q runs this program, but the CPU does not show qemu (hypervisor %q)", exe, s.hypervisor)
	case named:
		return exe, nil
	case hidden:
		return "", contradiction("the program that runs is %q, and it is shown as %q", exe, base(s.selfExe))
	case foreign:
		return "", contradiction("a program for %s runs on a kernel for %s, and no emulator is to be seen", s.goarch, s.kernelArch)
	case isTCG:
		return "tcg", nil
	}
	return "", nil
}

// named reports whether the program that runs is called as qemu's user mode is.
func (s signs) named() bool { return strings.HasPrefix(base(s.threadExe), "qemu-") }

// evidence names the signs that were seen, without paths of this host but that of
// the emulator.
func (s signs) evidence() map[string]string {
	out := map[string]string{}
	for name, value := range map[string]string{
		"thread_exe": base(s.threadExe), "comm": s.comm, "kernel_arch": s.kernelArch, "cpuid_hypervisor": s.hypervisor,
		"emulator_digest": string(s.program),
	} {
		if value != "" {
			out[name] = value
		}
	}
	if s.named() {
		out["emulator_path"] = s.threadExe
	}
	return out
}

// EnginesRunNatively reports whether programs that an emulated program of a GOARCH
// starts run on the processor of its host, whose kernel is of an architecture as the
// evidence of a machine names it: qemu's user mode emulates one process.
func EnginesRunNatively(goarch string, evidence map[string]string) bool {
	return evidence["thread_exe"] != "" && runsNatively(goarch, evidence["kernel_arch"])
}

func base(path string) string { return path[strings.LastIndexByte(path, '/')+1:] }

// runsNatively reports whether a kernel (by its UTS_MACHINE) runs programs of
// a GOARCH by itself. The 64-bit kernels of x86 and ARM run 32-bit programs.
func runsNatively(goarch, kernel string) bool {
	switch goarch {
	case "amd64":
		return kernel == "x86_64"
	case "386":
		return kernel == "x86_64" || len(kernel) == 4 && kernel[0] == 'i' && kernel[2:] == "86"
	case "arm64":
		return kernel == "aarch64" || kernel == "arm64"
	case "arm":
		return strings.HasPrefix(kernel, "arm") || kernel == "aarch64"
	case "loong64":
		return kernel == "loongarch64" || kernel == "loongarch"
	case "ppc64le":
		return kernel == "ppc64le"
	case "mips64", "mips64le":
		return strings.HasPrefix(kernel, "mips64")
	case "mips", "mipsle":
		return strings.HasPrefix(kernel, "mips")
	}
	return kernel == goarch
}

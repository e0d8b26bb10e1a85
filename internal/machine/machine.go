// Package machine finds out what this host is: its machine class, facts about
// it, and an id of its own. Start with [Detect].
//
// Everything is observed. No option, argument or environment variable changes
// an answer; what cannot be observed is left empty. Emulation by qemu is told
// from signs that qemu does not hide by itself. Root on a host can forge all of
// it, and the threat model says so.
package machine

import (
	"context"
	"fmt"
	"runtime"
	"strconv"
	"strings"

	"github.com/klauspost/cpuid/v2"
	"github.com/shirou/gopsutil/v4/common"
	"github.com/shirou/gopsutil/v4/cpu"
	"github.com/shirou/gopsutil/v4/host"

	"tassadar"
)

// Machine is a host as this program sees it.
type Machine struct {
	// Class is os/arch/level, with "+qemu" where emulated: "linux/amd64/v3",
	// "linux/arm64/v8+qemu".
	Class string `json:"class"`
	OS    string `json:"os"`
	Arch  string `json:"arch"`
	// Level is the microarchitecture level measured on the CPU: v1 to v4 on
	// amd64 (x86-64 psABI, section 3.1.1), v8 on arm64, "base" elsewhere. The
	// level that the program was built for belongs to the engine.
	Level    string `json:"level"`
	Emulated bool   `json:"emulated"`
	Emulator string `json:"emulator,omitempty"` // base name of its program, or "tcg" for a whole emulated machine

	// Host is a keyed hash of the host's machine id, 64 hexadecimal digits. An
	// emulated machine has the id of its host. Empty if there is none, and
	// HostCode says machine_id_unavailable then.
	Host     string        `json:"host,omitempty"`
	HostCode tassadar.Code `json:"host_code,omitempty"`

	CPU        string `json:"cpu,omitempty"`        // brand
	Cores      int    `json:"cores,omitempty"`      // logical processors
	Kernel     string `json:"kernel,omitempty"`     // version
	Hypervisor string `json:"hypervisor,omitempty"` // as the CPU says, or the system that is guessed from outside signs

	// Evidence holds the signs from which emulation was told, by name.
	Evidence map[string]string `json:"evidence,omitempty"`
}

// Detect observes this host. The error carries emulation_contradiction where
// the signs of emulation do not fit together or cannot be read; a missing
// machine id or fact is no error.
func Detect(ctx context.Context) (Machine, error) {
	if err := ctx.Err(); err != nil {
		return Machine{}, fmt.Errorf("detect the machine: %w", err)
	}
	signs, err := readSigns()
	if err != nil {
		return Machine{}, err
	}
	emulator, err := signs.emulator()
	if err != nil {
		return Machine{}, err
	}
	m := Machine{
		OS: runtime.GOOS, Arch: runtime.GOARCH, Level: level(runtime.GOARCH, cpuid.CPU.X64Level()),
		Emulated: emulator != "", Emulator: emulator,
		Evidence: signs.evidence(),
	}
	m.Class = m.OS + "/" + m.Arch + "/" + m.Level
	if m.Emulated {
		m.Class += "+qemu"
	}
	m.Host, err = hostID()
	m.HostCode = tassadar.CodeOf(err)
	m.facts(ctx)
	return m, nil
}

// level names the measured level of an architecture.
func level(goarch string, x64 int) string {
	switch {
	case goarch == "amd64" && x64 >= 1:
		return "v" + strconv.Itoa(x64)
	case goarch == "arm64":
		return "v8"
	}
	return "base"
}

// facts adds what is known about the host. Unknown facts stay empty.
func (m *Machine) facts(ctx context.Context) {
	// gopsutil looks below $HOST_PROC and its kin. A value in the context wins
	// over the environment, which must not change facts.
	ctx = context.WithValue(ctx, common.EnvKey, common.EnvMap{
		common.HostProcEnvKey: "/proc", common.HostSysEnvKey: "/sys", common.HostEtcEnvKey: "/etc",
		common.HostVarEnvKey: "/var", common.HostRunEnvKey: "/run", common.HostDevEnvKey: "/dev",
		common.HostRootEnvKey: "/",
	})
	m.CPU = strings.TrimSpace(cpuid.CPU.BrandName)
	if m.CPU == "" {
		if infos, err := cpu.InfoWithContext(ctx); err == nil && len(infos) > 0 {
			m.CPU = strings.TrimSpace(infos[0].ModelName)
		}
	}
	if n, err := cpu.CountsWithContext(ctx, true); err == nil {
		m.Cores = n
	}
	if version, err := host.KernelVersionWithContext(ctx); err == nil {
		m.Kernel = version
	}
	m.Hypervisor = cpuidHypervisor()
	if m.Hypervisor == "" {
		if system, role, err := host.VirtualizationWithContext(ctx); err == nil && role == "guest" {
			m.Hypervisor = system
		}
	}
}

// cpuidHypervisor is the vendor string of the hypervisor leaf 0x40000000, on
// x86 only.
func cpuidHypervisor() string {
	return strings.Trim(cpuid.CPU.HypervisorVendorString, "\x00 ")
}

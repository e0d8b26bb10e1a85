package machine

import (
	"os"
	"runtime"
	"strings"

	"tassadar"
)

// readSigns reads the signs of emulation. Without /proc nobody could tell, and
// that is an error and not a native machine.
func readSigns() (signs, error) {
	unreadable := func(err error) (signs, error) {
		return signs{}, tassadar.Errorf(tassadar.EmulationContradiction, "cannot tell whether this machine is emulated: %w", err)
	}
	s := signs{goarch: runtime.GOARCH, hypervisor: cpuidHypervisor()}
	var err error
	if s.selfExe, err = os.Readlink("/proc/self/exe"); err != nil {
		return unreadable(err)
	}
	if s.threadExe, err = os.Readlink("/proc/thread-self/exe"); err != nil {
		return unreadable(err)
	}
	comm, err := os.ReadFile("/proc/self/comm")
	if err != nil {
		return unreadable(err)
	}
	s.comm = strings.TrimSpace(string(comm))
	// Kernels before 6.1 do not have it.
	if arch, err := os.ReadFile("/proc/sys/kernel/arch"); err == nil {
		s.kernelArch = strings.TrimSpace(string(arch))
	}
	return s, nil
}

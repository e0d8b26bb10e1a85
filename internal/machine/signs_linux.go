package machine

import (
	"crypto/sha256"
	"fmt"
	"io"
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
	if s.named() {
		if s.program, err = digestOf("/proc/thread-self/exe"); err != nil {
			return unreadable(err)
		}
	}
	return s, nil
}

// digestOf digests a file. The link to a program that runs leads to it even where its
// name is gone or another file's.
func digestOf(name string) (tassadar.Digest, error) {
	f, err := os.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", err
	}
	return tassadar.Digest(fmt.Sprintf("sha256:%x", h.Sum(nil))), nil
}

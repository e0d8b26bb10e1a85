//go:build !linux

package machine

import "runtime"

// readSigns has the CPU's word only: qemu's user mode runs programs for Linux
// and for BSD, and is looked for on Linux.
func readSigns() (signs, error) {
	return signs{goarch: runtime.GOARCH, hypervisor: cpuidHypervisor()}, nil
}

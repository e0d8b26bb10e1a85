package emulate

import (
	"os"
	"syscall"
)

// attributes make a program the leader of a group, so that a terminal's interrupt
// comes to it through this program alone, and let it die with this program.
func attributes() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
}

// kill ends what is left of the group that p led. A group that is gone is as good.
func kill(p *os.Process) { _ = syscall.Kill(-p.Pid, syscall.SIGKILL) }

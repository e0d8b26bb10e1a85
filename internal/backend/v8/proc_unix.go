//go:build unix && !linux

package v8

import (
	"os"
	"syscall"
)

// attributes make node the leader of a group, so that what a wrapper starts
// can be killed with it.
func attributes() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }

// kill ends the group that p leads. A group that is gone is as good.
func kill(p *os.Process) { _ = syscall.Kill(-p.Pid, syscall.SIGKILL) }

// executable believes node's own word: there is no /proc.
func executable(_, _ int, execPath string) (exe string, libraries []string, err error) {
	return execPath, nil, nil
}

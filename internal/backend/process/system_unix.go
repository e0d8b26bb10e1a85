//go:build unix && !linux

package process

import (
	"os"
	"syscall"
)

// attributes make the program the leader of a group, so that what a wrapper
// starts can be killed with it.
func attributes() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }

// kill ends the group that p leads. A group that is gone is as good.
func kill(p *os.Process) { _ = syscall.Kill(-p.Pid, syscall.SIGKILL) }

// executable believes the program's own word: there is no /proc.
func executable(_ *Process, self Self) (exe, maps string, err error) { return self.Path, "", nil }

// started shows nothing: there is no /proc.
func started(int) (args, env []string, err error) { return nil, nil, nil }

//go:build !unix

package process

import (
	"os"
	"syscall"
)

func attributes() *syscall.SysProcAttr { return nil }

// kill ends p. A process that is gone is as good.
func kill(p *os.Process) { _ = p.Kill() }

// executable believes the program's own word: there is no /proc.
func executable(_ *Process, self Self) (exe, maps string, err error) { return self.Path, "", nil }

// started shows nothing: there is no /proc.
func started(int) (args, env []string, err error) { return nil, nil, nil }

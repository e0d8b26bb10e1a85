//go:build !unix

package v8

import (
	"os"
	"syscall"
)

func attributes() *syscall.SysProcAttr { return nil }

// kill ends p. A process that is gone is as good.
func kill(p *os.Process) { _ = p.Kill() }

// executable believes node's own word: there is no /proc.
func executable(_, _ int, execPath string) (exe string, libraries []string, err error) {
	return execPath, nil, nil
}

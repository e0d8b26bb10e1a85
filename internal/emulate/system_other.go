//go:build !linux

package emulate

import (
	"os"
	"syscall"
)

func attributes() *syscall.SysProcAttr { return nil }

func kill(*os.Process) {}

package toolchain

import (
	"errors"
	"os/exec"
	"syscall"
	"time"
)

// run runs a program in a process group of its own, and ends what is left of that when
// the program has ended or its context has: a compiler starts others, which would live
// on and hold its output open.
func run(cmd *exec.Cmd) error {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	cmd.WaitDelay = time.Second
	err := cmd.Run()
	if cmd.Process != nil {
		_ = cmd.Cancel() // there may be nothing left
	}
	if errors.Is(err, exec.ErrWaitDelay) {
		return nil // it ended well, and what it left held its output
	}
	return err
}

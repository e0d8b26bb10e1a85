package process

import (
	"fmt"
	"os"
	"strings"
	"syscall"
)

// attributes make the program the leader of a group, so that what a wrapper
// starts can be killed with it, and let it die with this program.
func attributes() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
}

// kill ends the group that p leads. A group that is gone is as good.
func kill(p *os.Process) { _ = syscall.Kill(-p.Pid, syscall.SIGKILL) }

// executable returns the file that a program executes and what it has mapped,
// as the text of /proc/PID/maps. The process that it says to be must be of the
// group that p leads: a program may not point at another one.
func executable(p *Process, self Self) (exe, maps string, err error) {
	group, err := syscall.Getpgid(self.PID)
	if err != nil || self.PID <= 0 || group != p.cmd.Process.Pid {
		return "", "", fmt.Errorf("process %d, which %s says to be, is not one that was started here", self.PID, p.name)
	}
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/maps", self.PID))
	if err != nil {
		return "", "", err
	}
	// The link is opened, not read: it leads to the file even if its name is gone.
	return fmt.Sprintf("/proc/%d/exe", self.PID), string(text), nil
}

// started returns the command line of a process, without the program, and its
// environment, as they were when it began to execute (proc(5)).
func started(pid int) (args, env []string, err error) {
	words := func(name string) []string {
		var data []byte
		if data, err = os.ReadFile(fmt.Sprintf("/proc/%d/%s", pid, name)); err != nil || len(data) == 0 {
			return []string{}
		}
		return strings.Split(strings.TrimSuffix(string(data), "\x00"), "\x00")
	}
	all := words("cmdline")
	if err != nil {
		return nil, nil, err
	}
	env = words("environ")
	return append([]string{}, all[min(1, len(all)):]...), env, err
}

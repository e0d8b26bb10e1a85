package v8

import (
	"fmt"
	"os"
	"syscall"
)

// attributes make node the leader of a group, so that what a wrapper starts
// can be killed with it, and let it die with this program.
func attributes() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
}

// kill ends the group that p leads. A group that is gone is as good.
func kill(p *os.Process) { _ = syscall.Kill(-p.Pid, syscall.SIGKILL) }

// executable returns the file that process pid executes and the engine
// libraries that it has mapped. pid must be of the group that leader leads: a
// process may not point at another one.
func executable(leader, pid int, _ string) (exe string, libraries []string, err error) {
	group, err := syscall.Getpgid(pid)
	if err != nil || pid <= 0 || group != leader {
		return "", nil, fmt.Errorf("process %d, which node says to be, is not one that was started here", pid)
	}
	maps, err := os.ReadFile(fmt.Sprintf("/proc/%d/maps", pid))
	if err != nil {
		return "", nil, err
	}
	// The link is opened, not read: it leads to the file even if its name is gone.
	return fmt.Sprintf("/proc/%d/exe", pid), engineLibraries(string(maps)), nil
}

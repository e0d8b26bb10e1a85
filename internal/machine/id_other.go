//go:build !windows

package machine

import (
	"errors"
	"os"
	"os/exec"
	"runtime"
	"strings"
)

// machineID reads the machine id, and says where it stands: machine-id(5) on
// Linux, hostid(1) on BSD, the platform's UUID on macOS.
func machineID() (where, id string, err error) {
	switch runtime.GOOS {
	case "linux":
		where = "/etc/machine-id"
	case "darwin":
		return platformUUID()
	default:
		where = "/etc/hostid"
	}
	data, err := os.ReadFile(where)
	return where, string(data), err
}

func platformUUID() (where, id string, err error) {
	where = "IOPlatformUUID"
	out, err := exec.Command("/usr/sbin/ioreg", "-rd1", "-c", "IOPlatformExpertDevice").Output()
	if err != nil {
		return where, "", err
	}
	_, rest, _ := strings.Cut(string(out), `"IOPlatformUUID" = "`)
	id, _, ok := strings.Cut(rest, `"`)
	if !ok {
		return where, "", errors.New("ioreg does not name it")
	}
	return where, id, nil
}

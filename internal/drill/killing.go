package drill

import (
	"io"
	"os/exec"
	"regexp"
	"strings"
	"syscall"
)

var kibibytes = regexp.MustCompile(`^[1-9][0-9]{0,6}$`)

// killing passes on what a command prints, and kills it at a line.
type killing struct {
	w      io.Writer
	begins string
	cmd    *exec.Cmd
	line   []byte // printed so far
	done   bool
}

func (k *killing) Write(p []byte) (int, error) {
	if k.done {
		return len(p), nil // printed before the signal came
	}
	for i, b := range p {
		if k.line = append(k.line, b); b != '\n' {
			continue
		}
		if strings.HasPrefix(string(k.line), k.begins) {
			k.done = true
			if err := syscall.Kill(-k.cmd.Process.Pid, syscall.SIGKILL); err != nil {
				return 0, err
			}
			if _, err := k.w.Write(p[:i+1]); err != nil {
				return 0, err
			}
			return len(p), nil
		}
		k.line = k.line[:0]
	}
	return k.w.Write(p)
}

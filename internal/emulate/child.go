package emulate

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"time"

	"tassadar"
	"tassadar/internal/tempdir"
)

const (
	// Grace is how long a program that was interrupted has to sign and end.
	Grace = 30 * time.Second
	// reapLimit is for what a program has started and left.
	reapLimit   = 2 * time.Second
	stdoutBytes = 16 << 20
	stderrBytes = 64 << 10 // the last ones are kept
)

// Program is this program, built for an emulator's architecture.
type Program struct {
	Emulator *Emulator
	Path     string // of the executable
}

// Run runs the program with arguments, to which --json is added, and returns what it
// wrote to standard output. When the context ends the program is interrupted, as by a
// person, and killed after [Grace]. An error that the program reports keeps its code
// and its next step.
func (p *Program) Run(ctx context.Context, args ...string) ([]byte, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	cmd := exec.CommandContext(ctx, p.Emulator.Launch.Path, slices.Concat(p.Emulator.args, []string{p.Path, "--json"}, args)...)
	cmd.Env = environment(p.Emulator.Arch)
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = Grace
	out, said, err := run(cmd)
	switch {
	case err == nil:
		return out, nil
	case ctx.Err() != nil:
		return out, context.Cause(ctx)
	}
	if reported := reported(said); reported != nil {
		return out, reported
	}
	return out, tassadar.WithNext(tassadar.Errorf(tassadar.BackendUnavailable, "%s under %s: %w: %s", p.Path, p.Emulator.Launch.Path, tempdir.Explain(err), lastLines(said)),
		"See what the emulator says; --emulate-program FILE takes another build of this program.")
}

// reported is the error that the program reports in its last line, nil if it has
// none.
func reported(said string) error {
	lines := strings.Split(strings.TrimSpace(said), "\n")
	var v struct {
		Error struct {
			Code    tassadar.Code `json:"code"`
			Message string        `json:"message"`
			Next    string        `json:"next"`
		} `json:"error"`
	}
	if json.Unmarshal([]byte(lines[len(lines)-1]), &v) != nil || !v.Error.Code.Known() {
		return nil
	}
	return tassadar.WithNext(tassadar.Errorf(v.Error.Code, "the emulated worker: %s", v.Error.Message), v.Error.Next)
}

func lastLines(s string) string {
	const most = 500
	s = strings.TrimSpace(s)
	return strings.ToValidUTF8(s[max(0, len(s)-most):], "")
}

// environment is this program's own, but for what would steer the emulator or take
// the place of what is given as flags.
func environment(arch string) []string {
	env := slices.DeleteFunc(os.Environ(), func(v string) bool {
		return strings.HasPrefix(v, "QEMU_") || strings.HasPrefix(v, "TASSADAR_DATA=") || strings.HasPrefix(v, "TASSADAR_POLICY=")
	})
	if arch == "386" { // qemu-i386 loses its stack to the signals by which Go preempts
		env = append(env, "GODEBUG=asyncpreemptoff=1")
	}
	return env
}

// output runs a command and returns the end of what it says, on both streams.
func output(cmd *exec.Cmd) (string, error) {
	cmd.WaitDelay = reapLimit
	out, said, err := run(cmd)
	said = lastLines(string(out) + said)
	return said[max(0, len(said)-messageBytes):], err
}

// run runs a command as the leader of a group, of which nothing is left behind.
func run(cmd *exec.Cmd) (out []byte, said string, err error) {
	stdout, stderr := &bounded{most: stdoutBytes}, &bounded{most: stderrBytes, end: true}
	cmd.Stdout, cmd.Stderr = stdout, stderr
	cmd.SysProcAttr = attributes()
	done := make(chan error)
	go func() {
		// On a thread that lives as long as the program: Linux sends the
		// parent-death signal when the thread that started it ends.
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		err := cmd.Start()
		if err == nil {
			err = cmd.Wait()
			kill(cmd.Process)
		}
		done <- err
	}()
	err = <-done
	if err == nil && stdout.full {
		err = fmt.Errorf("more than %d bytes of output", stdoutBytes)
	}
	if errors.Is(err, exec.ErrWaitDelay) {
		err = nil // it ended well, and something that it started lived on
	}
	return stdout.Bytes(), stderr.String(), err
}

// bounded keeps at most so many bytes: the first, or the last.
type bounded struct {
	bytes.Buffer
	most int
	end  bool
	full bool
}

// Write never fails.
func (b *bounded) Write(data []byte) (int, error) {
	n := len(data)
	if b.end {
		data = data[max(0, n-b.most):]
		b.Next(max(0, b.Len()+len(data)-b.most))
	} else if room := b.most - b.Len(); n > room {
		data, b.full = data[:room], true
	}
	b.Buffer.Write(data)
	return n, nil
}

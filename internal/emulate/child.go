package emulate

import (
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
	// beginLimit is for a program that was interrupted before it began to listen.
	beginLimit = 10 * time.Second
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

// Ask runs the program with arguments, to which --json is added, and returns what it
// wrote to standard output. When the context ends the program is interrupted. An error
// that the program reports keeps its code and its next step.
func (p *Program) Ask(ctx context.Context, args ...string) ([]byte, error) {
	return p.run(ctx, 0, tassadar.BackendUnavailable, args)
}

// Measure is [Program.Ask] of a program that signs when it is interrupted, as it is by
// a person: it has time to begin, which shows by what it says, and [Grace] to end. Where
// it breaks off the error carries run_failed.
func (p *Program) Measure(ctx context.Context, args ...string) error {
	_, err := p.run(ctx, beginLimit, tassadar.RunFailed, args)
	return err
}

func (p *Program) run(ctx context.Context, begin time.Duration, broken tassadar.Code, args []string) ([]byte, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	cmd := exec.Command(p.Emulator.Launch.Path, slices.Concat(p.Emulator.args, []string{p.Path, "--json"}, args)...)
	cmd.Env = environment()
	out, said, err := run(ctx, cmd, begin, Grace)
	switch {
	case err == nil:
		return out, nil
	case ctx.Err() != nil:
		return out, ended(ctx)
	}
	if reported := reported(said); reported != nil {
		return out, reported
	}
	return out, tassadar.WithNext(tassadar.Errorf(broken, "%s under %s: %w: %s", p.Path, p.Emulator.Launch.Path, tempdir.Explain(err), lastLines(said)),
		"See what the emulator says; --emulate-program FILE takes another build of this program.")
}

// ended says why a context ended: its cause where that has a code.
func ended(ctx context.Context) error {
	if cause := context.Cause(ctx); tassadar.CodeOf(cause) != "" {
		return cause
	}
	return ctx.Err()
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
func environment() []string {
	return slices.DeleteFunc(os.Environ(), func(v string) bool {
		return strings.HasPrefix(v, "QEMU_") || strings.HasPrefix(v, "TASSADAR_DATA=") || strings.HasPrefix(v, "TASSADAR_POLICY=")
	})
}

// run runs a command as the leader of a group, of which nothing is left behind. When
// the context ends, the command has the time begin to say something on standard error,
// is interrupted, has the time end for itself, and is killed.
func run(ctx context.Context, cmd *exec.Cmd, begin, end time.Duration) (out []byte, said string, err error) {
	begun := make(chan struct{})
	stdout, stderr := &bounded{most: stdoutBytes}, &bounded{most: stderrBytes, last: true, begun: begun}
	cmd.Stdout, cmd.Stderr = stdout, stderr
	cmd.SysProcAttr = attributes()
	cmd.WaitDelay = reapLimit
	started, ended := make(chan error), make(chan error, 1)
	go func() {
		// On a thread that lives as long as the program: Linux sends the
		// parent-death signal when the thread that started it ends.
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		err := cmd.Start()
		started <- err
		if err == nil {
			err = cmd.Wait()
			kill(cmd.Process)
			ended <- err
		}
	}()
	if err := <-started; err != nil {
		return nil, "", err
	}
	select {
	case err = <-ended:
	case <-ctx.Done():
		err = stop(cmd, begun, ended, begin, end)
	}
	if errors.Is(err, exec.ErrWaitDelay) {
		err = nil // it ended well, and something that it started lived on
	}
	if err == nil && stdout.full {
		err = fmt.Errorf("more than %d bytes of output", stdoutBytes)
	}
	return stdout.data, string(stderr.data), err
}

// stop interrupts a command and, where that does not end it, kills it.
func stop(cmd *exec.Cmd, begun <-chan struct{}, ended <-chan error, begin, end time.Duration) error {
	select {
	case err := <-ended:
		return err
	case <-begun:
	case <-time.After(begin):
	}
	_ = cmd.Process.Signal(os.Interrupt) // one that has ended is as good
	select {
	case err := <-ended:
		return err
	case <-time.After(end):
		_ = cmd.Process.Kill()
		return <-ended
	}
}

// bounded keeps at most so many bytes: the first, or the last.
type bounded struct {
	data []byte
	most int
	last bool
	full bool
	// begun, if set, is closed when something was written.
	begun chan<- struct{}
}

// Write never fails.
func (b *bounded) Write(data []byte) (int, error) {
	n := len(data)
	if b.begun != nil && n > 0 {
		close(b.begun)
		b.begun = nil
	}
	if b.last {
		b.data = append(b.data, data[max(0, n-b.most):]...)
		b.data = b.data[max(0, len(b.data)-b.most):]
		return n, nil
	}
	room := b.most - len(b.data)
	b.full = b.full || n > room
	b.data = append(b.data, data[:min(n, room)]...)
	return n, nil
}

package process

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"

	"tassadar"
	"tassadar/internal/tempdir"
)

// Ended is what came of a program that runs once.
type Ended struct {
	Code   int // of its exit; -1 where a signal ended it
	Output []byte
	Errors string // the end of what it wrote to standard error, "" for nothing
}

// Once runs a program to its end, with what it reads and at most limit bytes of output.
// The error is the context's where that ended; then, and when it writes more, the
// program is killed with its group. StartLimit and FirstLine do not matter.
func Once(ctx context.Context, o Options, input []byte, limit int) (Ended, error) {
	if err := ctx.Err(); err != nil {
		return Ended{}, err
	}
	cmd := exec.Command(o.Path, o.Args...)
	cmd.Env = append(environment(), o.Env...)
	cmd.Dir = os.TempDir()
	cmd.Stdin = bytes.NewReader(input)
	out, stderr := &bounded{limit: limit}, &tail{}
	cmd.Stdout, cmd.Stderr = out, stderr
	cmd.WaitDelay = reapLimit
	cmd.SysProcAttr = attributes()
	started, exited := make(chan error), make(chan error, 1)
	go func() { // on a thread that lives as long as the process, as in run
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		err := cmd.Start()
		started <- err
		if err == nil {
			exited <- cmd.Wait()
		}
	}()
	if err := <-started; err != nil {
		return Ended{}, tempdir.Explain(err)
	}
	var err error
	select {
	case err = <-exited:
	case <-ctx.Done():
		kill(cmd.Process)
		<-exited
		return Ended{}, ctx.Err()
	}
	kill(cmd.Process) // what it left behind
	ended := Ended{Code: cmd.ProcessState.ExitCode(), Output: out.data, Errors: stderr.text()}
	var exit *exec.ExitError
	switch {
	case errors.Is(err, errTooMuch) || out.over:
		return ended, fmt.Errorf("%s wrote more than %d bytes", o.Name, limit)
	case err != nil && !errors.As(err, &exit):
		return ended, fmt.Errorf("%s: %w", o.Name, err)
	}
	return ended, nil
}

var errTooMuch = errors.New("too much output")

// bounded keeps what is written to it, up to a limit.
type bounded struct {
	data  []byte
	limit int
	over  bool
}

// Write fails beyond the limit, which ends the copying, and with it the program.
func (b *bounded) Write(data []byte) (int, error) {
	if len(b.data)+len(data) > b.limit {
		b.over = true
		return 0, errTooMuch
	}
	b.data = append(b.data, data...)
	return len(data), nil
}

// Program is a file that is run by its own path, found and digested.
type Program struct {
	Path   string
	Digest tassadar.Digest
}

// Program finds a program that is given by name or path, and digests its file. A script
// is none: what it starts nobody can tell from its file.
func (f *Files) Program(name string) (Program, error) {
	path, err := Find(name)
	if err != nil {
		return Program{}, err
	}
	file, err := os.Open(path)
	if err != nil {
		return Program{}, err
	}
	defer file.Close()
	head := make([]byte, 2)
	if _, err := file.Read(head); err == nil && string(head) == "#!" {
		return Program{}, fmt.Errorf("%s is a script: what it starts cannot be identified", path)
	}
	_, digest, err := f.digest(path)
	return Program{path, digest}, err
}

package execution

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"syscall"
	"time"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/worker"
)

// answer is what the process of a task says.
type answer struct {
	Outcome *Outcome        `json:"outcome,omitempty"`
	Code    tassadar.Code   `json:"code,omitempty"`
	Message string          `json:"message,omitempty"`
	Reasons []tassadar.Code `json:"reasons,omitempty"` // of what was refused
	Details []string        `json:"details,omitempty"`
}

const (
	// memory is what the process of a task may take for data, in bytes, and so may each engine
	// that it starts.
	memory = 3 << 30
	// grace is how much longer than its job a process may take, for engines that take long to
	// take a module, or to start.
	grace = 15 * time.Second
	// mostAnswer bounds what a process says.
	mostAnswer = 64 << 20
)

// Isolated does tasks each in a process of its own, which runs [Child] and is started by the
// words of a command: what a module makes an engine take, it takes of that process, whose
// memory and time are bounded, and which is killed with its job. An engine that takes longer
// than it may is time_limit_exceeded; a process that ends otherwise run_failed.
func Isolated(command []string) func(context.Context, *Task) (*Outcome, error) {
	return func(ctx context.Context, t *Task) (*Outcome, error) {
		given, err := json.Marshal(t)
		if err != nil {
			return nil, err
		}
		most := time.Duration(t.Profile.Limits.TimeSeconds) * time.Second
		if t.Longest > 0 {
			most = min(most, t.Longest)
		}
		within, cancel := context.WithTimeout(ctx, most+grace)
		defer cancel()
		cmd := exec.CommandContext(within, command[0], command[1:]...)
		out := &limited{most: mostAnswer}
		cmd.Stdin, cmd.Stdout = bytes.NewReader(given), out
		cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // engines that it starts end with it
		cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
		cmd.WaitDelay = 2 * time.Second
		err = cmd.Run()
		var said answer
		switch {
		case ctx.Err() != nil:
			return nil, tassadar.Errorf(tassadar.RunFailed, "interrupted: %w", context.Cause(ctx))
		case within.Err() != nil:
			return nil, tassadar.Errorf(tassadar.TimeLimitExceeded, "%s took longer than %d s with the module, and was ended", t.Family, int((most + grace).Seconds()))
		case err != nil:
			return nil, tassadar.Errorf(tassadar.RunFailed, "the process that executed the job ended, %w: it may have wanted more memory than there is for it", err)
		case json.Unmarshal(out.kept, &said) != nil || said.Outcome == nil && !said.Code.Known():
			return nil, tassadar.Errorf(tassadar.RunFailed, "the process that executed the job answered with %d bytes of another form", len(out.kept))
		case said.Outcome != nil:
			return said.Outcome, nil
		case len(said.Reasons) > 0:
			return nil, refused(said.Reasons, said.Details)
		}
		return nil, tassadar.Errorf(said.Code, "%s", said.Message)
	}
}

// limited keeps what is written to it, as far as it may.
type limited struct {
	kept []byte
	most int
}

func (l *limited) Write(p []byte) (int, error) {
	if len(l.kept)+len(p) > l.most {
		return 0, errors.New("too much")
	}
	l.kept = append(l.kept, p...)
	return len(p), nil
}

// Child reads a task, does it within bounds on this process, and writes what it came to. The
// error is of reading or writing.
func Child(ctx context.Context, in io.Reader, out io.Writer, registry backend.Registry, traces worker.Traces) error {
	var t Task
	if err := json.NewDecoder(in).Decode(&t); err != nil {
		return tassadar.Errorf(tassadar.InputMalformed, "the task: %w", err)
	}
	if err := bound(memory); err != nil {
		return err
	}
	var said answer
	came, err := Do(ctx, registry, traces, &t)
	var no *RefusedError
	switch {
	case err == nil:
		said.Outcome = came
	case errors.As(err, &no):
		said.Code, said.Reasons, said.Details = no.Reasons[0], no.Reasons, no.Details
	default:
		if said.Code = tassadar.CodeOf(err); said.Code == "" {
			said.Code = tassadar.RunFailed
		}
		said.Message = tassadar.Message(err)
	}
	return json.NewEncoder(out).Encode(said)
}

// bound bounds the data of this process, and of those that it starts.
func bound(bytes uint64) error {
	limit := syscall.Rlimit{Cur: bytes, Max: bytes}
	if err := syscall.Setrlimit(syscall.RLIMIT_DATA, &limit); err != nil {
		return tassadar.Errorf(tassadar.DataUnavailable, "bound the memory of this process: %w", err)
	}
	return nil
}

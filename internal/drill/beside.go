package drill

import (
	"context"
	"fmt"
	"os/exec"
	"slices"
	"sync"
	"syscall"
	"time"
)

// beside is a command that goes on while others are typed, as a server does.
type beside struct {
	host  string
	cmd   *exec.Cmd
	ended chan struct{} // closed when it has

	mu  sync.Mutex // guards out
	out bounded
}

// Write takes what the command prints.
func (b *beside) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.out.Write(p)
}

func (b *beside) said() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return string(b.out.kept)
}

// kill is kill -9 of the command and what it started.
func (b *beside) kill() {
	_ = syscall.Kill(-b.cmd.Process.Pid, syscall.SIGKILL) // it may have ended
	<-b.ended
}

// begins is how long a command that goes on may take to print what the page says.
const begins = 30 * time.Second

// start types a command that goes on, and waits until it has printed what the page says.
func (s *session) start(ctx context.Context, step *Step) (output, why string) {
	if s.next != nil {
		return "", "a fault of one command stands before one that goes on"
	}
	b := &beside{host: step.Host, ended: make(chan struct{})}
	var err error
	if b.cmd, err = s.command(ctx, step, b); err == nil {
		err = b.cmd.Start()
	}
	if err != nil {
		return "", err.Error()
	}
	go func() {
		_ = b.cmd.Wait() // how it ended is looked at where it should not have
		close(b.ended)
	}()
	s.beside = append(s.beside, b)
	beginning := Step{Want: append(slices.Clone(step.Want), "…")}
	late := time.After(begins)
	for {
		output = b.said()
		if beginning.matches(output, s.known) {
			return output, ""
		}
		select {
		case <-b.ended:
			if output = b.said(); beginning.matches(output, s.known) {
				return output, ""
			}
			return output, fmt.Sprintf("it ends, with exit %d: %s", b.cmd.ProcessState.ExitCode(), beginning.differs(output, s.known))
		case <-late:
			return output, fmt.Sprintf("after %d s %s", int(begins.Seconds()), beginning.differs(output, s.known))
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// lose takes away what goes on on a host, the last one first.
func (s *session) lose(host string) error {
	for i, b := range slices.Backward(s.beside) {
		if b.host == host {
			s.beside = slices.Delete(s.beside, i, i+1)
			b.kill()
			return nil
		}
	}
	return fmt.Errorf("no command goes on there")
}

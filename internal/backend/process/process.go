// Package process runs engines that are programs: starting, exchange of lines,
// limits, killing, and what it is that really runs. Start with [Start].
//
// A program is not trusted. It gets an environment that does not steer it, an
// answer has a limit in bytes and in time, what it writes to standard error is
// cut, and with it ends whatever it started. Its word about itself is checked
// where the system allows ([Files.Identify]).
package process

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode/utf16"
	"unicode/utf8"

	"tassadar/internal/tempdir"
)

const (
	stderrHead = 256             // bytes of standard error that are kept from its beginning,
	stderrTail = 2 << 10         // and from its end
	reapLimit  = 2 * time.Second // for pipes that a grandchild holds open
)

// Options say what to start and what to expect of it.
type Options struct {
	// Name is what messages call the program.
	Name string
	// Path is the file of the program; see [Find].
	Path string
	Args []string
	// Env is what the environment has besides what every program gets, NAME=VALUE.
	Env []string
	// StartLimit is the longest time from the start to the first line.
	StartLimit time.Duration
	// FirstLine is the most bytes that the first line may have.
	FirstLine int
}

// Process is a running program that answers each line with a line. It is used
// by one goroutine at a time.
type Process struct {
	name   string
	cmd    *exec.Cmd
	in     io.WriteCloser
	out    *os.File
	lines  *bufio.Reader
	stderr *tail
	exited chan struct{}
}

// Find returns the absolute path of a program that is given by name or path.
func Find(program string) (string, error) {
	path, err := exec.LookPath(program)
	if err != nil {
		return "", err
	}
	return filepath.Abs(path)
}

// Start starts a program and returns it with its first line, the newline
// included. The error is the context's where that ended.
func Start(ctx context.Context, o Options) (*Process, []byte, error) {
	p := &Process{
		name:   o.Name,
		cmd:    exec.Command(o.Path, o.Args...),
		stderr: &tail{},
		exited: make(chan struct{}),
	}
	p.cmd.Env = append(environment(), o.Env...)
	p.cmd.Dir = os.TempDir() // no configuration of the current directory
	p.cmd.Stderr = p.stderr
	p.cmd.WaitDelay = reapLimit
	p.cmd.SysProcAttr = attributes()
	if err := p.run(); err != nil {
		return nil, nil, tempdir.Explain(err)
	}
	limited, cancel := context.WithTimeout(ctx, o.StartLimit)
	defer cancel()
	line, err := p.await(limited, func() ([]byte, error) { return p.readLine(o.FirstLine) })
	if err == nil {
		return p, line, nil
	}
	p.Stop()
	if cause := ctx.Err(); cause != nil {
		return nil, nil, cause
	}
	return nil, nil, p.Unexpected(err)
}

// Unexpected says of a first line that it makes no sense, with what the
// program wrote to standard error until it was stopped.
func (p *Process) Unexpected(err error) error {
	return fmt.Errorf("no sensible first line: %w%s", err, p.stderr.suffix())
}

// run starts the process on a thread that lives as long as the process: Linux
// sends the parent-death signal when the thread that started it ends.
func (p *Process) run() error {
	in, err := p.cmd.StdinPipe()
	if err != nil {
		return err
	}
	out, w, err := os.Pipe()
	if err != nil {
		return errors.Join(err, in.Close())
	}
	p.in, p.out, p.lines = in, out, bufio.NewReaderSize(out, 1<<16)
	p.cmd.Stdout = w
	started := make(chan error)
	go func() {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		defer close(p.exited)
		err := p.cmd.Start()
		started <- err
		if err == nil {
			// How it exits is no news: an answer is missing then, and that is told. What
			// left its group may hold its output open: nobody waits for that.
			_ = p.cmd.Wait()
			_ = out.SetReadDeadline(time.Now().Add(reapLimit))
		}
	}()
	err = <-started
	w.Close()
	if err != nil {
		in.Close()
		out.Close()
	}
	return err
}

// environment is what a program gets to see: enough for a wrapper script to
// find its way, nothing that steers an engine.
func environment() []string {
	env := []string{"LANG=C"}
	for _, name := range []string{"PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH", "SystemRoot"} {
		if v, ok := os.LookupEnv(name); ok {
			env = append(env, name+"="+v)
		}
	}
	return env
}

// Alive reports whether the process has not exited.
func (p *Process) Alive() bool {
	select {
	case <-p.exited:
		return false
	default:
		return true
	}
}

// Stop kills the process with its group, and reaps it.
func (p *Process) Stop() {
	if p.Alive() {
		kill(p.cmd.Process)
	}
	p.in.Close()
	p.out.Close()
	<-p.exited
}

// ascii writes letters of JSON that are not of ASCII as escapes: some programs read
// their input as Latin-1.
func ascii(data []byte) []byte {
	if !slices.ContainsFunc(data, func(b byte) bool { return b >= utf8.RuneSelf }) {
		return data
	}
	var out []byte
	for _, r := range string(data) {
		if r < utf8.RuneSelf {
			out = append(out, byte(r))
			continue
		}
		for _, u := range utf16.Encode([]rune{r}) {
			out = fmt.Appendf(out, "\\u%04x", u)
		}
	}
	return out
}

// Exchange sends a request as a line of JSON and returns the line that answers
// it, of at most limit bytes. After an error, and when the context ended, the
// process is stopped.
func (p *Process) Exchange(ctx context.Context, request any, limit int) ([]byte, error) {
	data, err := json.Marshal(request)
	if err != nil {
		return nil, err
	}
	data = ascii(data)
	return p.await(ctx, func() ([]byte, error) {
		what := "send to "
		if _, err = p.in.Write(append(data, '\n')); err == nil {
			what = "hear from "
			var line []byte
			if line, err = p.readLine(limit); err == nil {
				return line, nil
			}
		}
		p.Stop() // then all that it wrote to standard error is here
		return nil, fmt.Errorf("%s%s: %w%s", what, p.name, err, p.stderr.suffix())
	})
}

// await runs f, which waits for the process, and kills the process when the
// context ends first.
func (p *Process) await(ctx context.Context, f func() ([]byte, error)) ([]byte, error) {
	type reply struct {
		line []byte
		err  error
	}
	done := make(chan reply, 1)
	go func() {
		line, err := f()
		done <- reply{line, err}
	}()
	select {
	case r := <-done:
		return r.line, r.err
	case <-ctx.Done():
		p.Stop()
		<-done
		return nil, ctx.Err()
	}
}

// readLine reads up to a newline, at most limit bytes.
func (p *Process) readLine(limit int) ([]byte, error) {
	var line []byte
	for {
		part, err := p.lines.ReadSlice('\n')
		if len(line)+len(part) > limit {
			return nil, fmt.Errorf("a line of more than %d bytes", limit)
		}
		line = append(line, part...)
		switch {
		case err == nil:
			return line, nil
		case errors.Is(err, io.EOF):
			return nil, fmt.Errorf("%s ended: %w", p.name, io.ErrUnexpectedEOF)
		case !errors.Is(err, bufio.ErrBufferFull):
			return nil, err
		}
	}
}

// tail keeps the end of what is written to it, and where that is not all the beginning,
// with which a program that breaks says why.
type tail struct {
	mu   sync.Mutex
	head []byte // guarded by mu
	data []byte // guarded by mu
	left int    // bytes between them that were not kept, guarded by mu
}

// Write never fails and never keeps more than stderrHead and stderrTail bytes.
func (t *tail) Write(data []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	n := len(data)
	begin := min(n, stderrHead-len(t.head))
	t.head = append(t.head, data[:begin]...)
	data = data[begin:]
	t.left += max(0, len(t.data)+len(data)-stderrTail)
	t.data = append(t.data, data[max(0, len(data)-stderrTail):]...)
	if extra := len(t.data) - stderrTail; extra > 0 {
		t.data = append(t.data[:0], t.data[extra:]...)
	}
	return n, nil
}

// suffix is for the end of a message: "" if nothing was written.
func (t *tail) suffix() string {
	s := strings.Join(strings.Fields(t.text()), " ")
	if s == "" {
		return ""
	}
	return "; it wrote " + s
}

// text is what was kept.
func (t *tail) text() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	head, end := string(t.head), string(t.data)
	if t.left > 0 {
		head = strings.ToValidUTF8(head, "?") + " … "
	}
	return strings.ToValidUTF8(head+end, "?")
}

package v8

import (
	"bufio"
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"sync"
	"time"

	"tassadar"
)

//go:embed driver.js
var driver string

const (
	startLimit = 30 * time.Second // from the start of node to its first line
	helloLimit = 1 << 17          // bytes of the first line; it repeats the driver
	answerRoom = 1 << 16          // bytes of an answer besides results and reads
	answerMax  = 1 << 29          // bytes of an answer in any case; strings of V8 end there
	stderrTail = 2 << 10          // bytes of standard error that are kept
	reapLimit  = 2 * time.Second  // for pipes that a grandchild holds open
)

// hello is the first line that the driver writes.
type hello struct {
	PID         int      `json:"pid"`
	V8          string   `json:"v8"`
	Node        string   `json:"node"`
	Arch        string   `json:"arch"`
	ExecArgv    []string `json:"exec_argv"`
	ExecPath    string   `json:"exec_path"`
	Environment []string `json:"environment"` // names that steer node or V8
}

// process is a running node.
type process struct {
	cmd    *exec.Cmd
	in     io.WriteCloser
	out    *os.File
	lines  *bufio.Reader
	stderr *tail
	exited chan struct{}
	hello  hello
}

// start starts node and waits for its first line. The error carries
// backend_unavailable unless the context ended.
func (n *Node) start(ctx context.Context, flags []string) (*process, error) {
	path, err := n.path()
	if err != nil {
		return nil, err
	}
	p := &process{
		cmd:    exec.Command(path, append(append([]string{}, flags...), "-e", driver)...),
		stderr: &tail{},
		exited: make(chan struct{}),
	}
	p.cmd.Env = environment()
	p.cmd.Dir = os.TempDir() // no package.json of the current directory
	p.cmd.Stderr = p.stderr
	p.cmd.WaitDelay = reapLimit
	p.cmd.SysProcAttr = attributes()
	if err := p.run(); err != nil {
		return nil, tassadar.Errorf(tassadar.BackendUnavailable, "start %s: %w", n.program, err)
	}
	limited, cancel := context.WithTimeout(ctx, startLimit)
	defer cancel()
	line, err := p.await(limited, func() ([]byte, error) { return p.readLine(helloLimit) })
	if err == nil {
		err = tassadar.DecodeStrict(line, &p.hello)
	}
	if err == nil {
		return p, nil
	}
	p.stop()
	if cause := ctx.Err(); cause != nil {
		return nil, fmt.Errorf("start %s: %w", n.program, cause)
	}
	return nil, tassadar.Errorf(tassadar.BackendUnavailable, "start %s: no sensible first line: %w%s", n.program, err, p.stderr.suffix())
}

// run starts the process on a thread that lives as long as the process: Linux
// sends the parent-death signal when the thread that started it ends.
func (p *process) run() error {
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
			// How it exits is no news: an answer is missing then, and that is told.
			_ = p.cmd.Wait()
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

// environment is what node gets to see: enough for a wrapper script to find
// its way, nothing that steers node.
func environment() []string {
	env := []string{"LANG=C"}
	for _, name := range []string{"PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH", "SystemRoot"} {
		if v, ok := os.LookupEnv(name); ok {
			env = append(env, name+"="+v)
		}
	}
	return env
}

// alive reports whether the process has not exited.
func (p *process) alive() bool {
	select {
	case <-p.exited:
		return false
	default:
		return true
	}
}

// stop kills the process with its group, and reaps it.
func (p *process) stop() {
	if p.alive() {
		kill(p.cmd.Process)
	}
	p.in.Close()
	p.out.Close()
	<-p.exited
}

// exchange sends a request and returns the line that answers it. After an
// error the process is of no use.
func (p *process) exchange(ctx context.Context, request any, limit int) ([]byte, error) {
	data, err := json.Marshal(request)
	if err != nil {
		return nil, err
	}
	return p.await(ctx, func() ([]byte, error) {
		if _, err := p.in.Write(append(data, '\n')); err != nil {
			return nil, fmt.Errorf("send to node: %w%s", err, p.stderr.suffix())
		}
		line, err := p.readLine(limit)
		if err != nil {
			return nil, fmt.Errorf("hear from node: %w%s", err, p.stderr.suffix())
		}
		return line, nil
	})
}

// await runs f, which waits for the process, and kills the process when the
// context ends first.
func (p *process) await(ctx context.Context, f func() ([]byte, error)) ([]byte, error) {
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
		p.stop()
		<-done
		return nil, ctx.Err()
	}
}

// readLine reads up to a newline, at most limit bytes.
func (p *process) readLine(limit int) ([]byte, error) {
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
			return nil, fmt.Errorf("node ended: %w", io.ErrUnexpectedEOF)
		case !errors.Is(err, bufio.ErrBufferFull):
			return nil, err
		}
	}
}

// tail keeps the end of what is written to it.
type tail struct {
	mu   sync.Mutex
	data []byte // guarded by mu
}

// Write never fails and never keeps more than stderrTail bytes.
func (t *tail) Write(data []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.data = append(t.data, data[max(0, len(data)-stderrTail):]...)
	if extra := len(t.data) - stderrTail; extra > 0 {
		t.data = append(t.data[:0], t.data[extra:]...)
	}
	return len(data), nil
}

// suffix is for the end of a message: "" if nothing was written.
func (t *tail) suffix() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	s := strings.TrimSpace(strings.ToValidUTF8(string(t.data), "?"))
	if s == "" {
		return ""
	}
	return "; it wrote " + strings.Join(strings.Fields(s), " ")
}

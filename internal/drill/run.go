package drill

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/tempdir"
	"tassadar/internal/text"
)

// Limit is how long a drill may take.
const Limit = 60 * time.Second

// Result says how a drill went.
type Result struct {
	Page     string          `json:"page"`
	Title    string          `json:"title"`
	Digest   tassadar.Digest `json:"digest"` // of commands and expected output
	Form     string          `json:"form"`   // evidence.FormFull or evidence.FormShort
	Passed   bool            `json:"passed"`
	Injected []string        `json:"injected"`
	Commands int             `json:"commands"` // that came to what the page says
	// Line, Command, Why and Output are of the first that did not.
	Line    int           `json:"line,omitempty"`
	Command string        `json:"command,omitempty"`
	Why     string        `json:"why,omitempty"`
	Output  string        `json:"output,omitempty"`
	Code    tassadar.Code `json:"code,omitempty"` // why it could not be executed
	Seconds float64       `json:"seconds"`

	saw []evidence.DrilledCommand // of every command, the last one perhaps not as the page says
}

// Host is what a drill needs of the host.
type Host struct {
	Program string // this program, absolute
	// Under is what the program is started under on an emulated machine: the emulator,
	// absolute, with its arguments. Nil for none.
	Under []string
	// Policy writes the policy that pages begin with into a folder.
	Policy func(dir string) error
}

// session is a drill under way.
type session struct {
	dir  string
	host *Host
	env  []string
	// known is what words in angle brackets stand for.
	known map[string]string
	// next runs the next command, with a fault; nil for none.
	next func(cmd *exec.Cmd) error
	// beside are the commands that go on, the last one last.
	beside []*beside
}

// folders begins the names of the directories of drills.
const folders = "tassadar-drill-"

// Run executes a page, or its short form, in a directory of its own, which is gone
// afterwards. The error is of the host, and not of the page: the directory could not be
// made, or the context ended.
func Run(ctx context.Context, p *Page, form string, h *Host) (*Result, error) {
	start := time.Now()
	tempdir.Forget(folders, time.Hour)
	dir, err := os.MkdirTemp("", folders)
	if err != nil {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	defer os.RemoveAll(dir)
	s := &session{dir: dir, host: h, known: map[string]string{}}
	if err := s.prepare(); err != nil {
		return nil, err
	}
	r := &Result{Page: p.Name, Title: p.Title, Digest: p.Digest(), Form: form, Injected: []string{}}
	steps := p.Steps
	if form == evidence.FormShort {
		steps = steps[:p.Short]
	}
	defer func() {
		for _, b := range s.beside {
			b.kill()
		}
	}()
	within, cancel := context.WithTimeout(ctx, Limit)
	defer cancel()
	for i := range steps {
		step := &steps[i]
		if step.Inject != nil {
			if err := faults[step.Inject[0]].do(within, s, step.Inject[1:]); err != nil {
				r.Line, r.Command, r.Why, r.Code = step.Line, strings.Join(step.Inject, " "), "the fault could not be injected: "+err.Error(), cmp.Or(tassadar.CodeOf(err), tassadar.RunFailed)
				break
			}
			r.Injected = append(r.Injected, strings.Join(step.Inject, " "))
			continue
		}
		execute := s.execute
		if step.Beside {
			execute = s.start
		}
		output, why := execute(within, step)
		if ctx.Err() != nil {
			return nil, tassadar.WithNext(tassadar.Errorf(tassadar.RunFailed, "interrupted in page %s, line %d; its directory is removed, and the data directory was not touched", p.Name, step.Line), "tassadar drill run "+p.Name)
		}
		r.saw = append(r.saw, evidence.DrilledCommand{Seen: tassadar.DigestBytes([]byte(output)), As: why == ""})
		if why != "" {
			r.Line, r.Command, r.Why, r.Output = step.Line, step.String(), why, output
			if within.Err() != nil {
				r.Code = tassadar.TimeLimitExceeded
			}
			break
		}
		r.Commands++
	}
	r.Passed = r.Line == 0
	r.Seconds = time.Since(start).Round(time.Millisecond).Seconds()
	return r, nil
}

// prepare makes what pages find: the program on the path, a policy, an empty home. Both data
// directories are marked as thrown away before anything is in them.
func (s *session) prepare() error {
	err := os.Mkdir(filepath.Join(s.dir, "bin"), 0o755)
	for _, name := range []string{"tmp", "home", "work"} {
		err = errors.Join(err, os.Mkdir(filepath.Join(s.dir, name), 0o755))
	}
	err = errors.Join(err, os.Symlink(s.host.Program, filepath.Join(s.dir, "bin", "tassadar")))
	if err == nil {
		err = s.host.Policy(filepath.Join(s.dir, "work", "policy"))
	}
	for _, host := range hosts {
		err = errors.Join(err, throwAway(s.data(host)))
	}
	s.env = []string{"PATH=" + filepath.Join(s.dir, "bin") + string(os.PathListSeparator) + os.Getenv("PATH"), "HOME=" + filepath.Join(s.dir, "home"),
		"TMPDIR=" + filepath.Join(s.dir, "tmp"), "LC_ALL=C.UTF-8"}
	if err != nil && tassadar.CodeOf(err) == "" {
		err = tassadar.Errorf(tassadar.DataUnavailable, "make the directory of a drill: %w", err)
	}
	return err
}

// hosts are the operator's and the other one.
var hosts = []string{"", "elsewhere"}

// data is the data directory on a host.
func (s *session) data(host string) string {
	if host == "" {
		return filepath.Join(s.dir, "work", "data")
	}
	return filepath.Join(s.dir, "work", host)
}

// most is how much of a command's output is looked at, in bytes.
const most = 1 << 20

// bounded keeps the beginning of what is written to it, by Write alone: a buffer that reads
// for itself would know no bound.
type bounded struct{ kept []byte }

func (b *bounded) Write(p []byte) (int, error) {
	b.kept = append(b.kept, p[:min(len(p), most-len(b.kept))]...)
	return len(p), nil
}

// command is what a step types, with the output going to out.
func (s *session) command(ctx context.Context, step *Step, out io.Writer) (*exec.Cmd, error) {
	words, err := filled(step.Command, s.known)
	if err == nil {
		err = confined(words) // what was printed is no more to be believed than the page
	}
	if err != nil {
		return nil, err
	}
	if words[0] == "tassadar" {
		words = slices.Concat(s.host.Under, []string{filepath.Join(s.dir, "bin", "tassadar")}, words[1:])
	}
	cmd := exec.CommandContext(ctx, words[0], words[1:]...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = filepath.Join(s.dir, "work"), out, out
	cmd.Env = append(slices.Clip(s.env), "TASSADAR_DATA="+filepath.Base(s.data(step.Host)))
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	cmd.WaitDelay = 2 * time.Second
	return cmd, nil
}

// execute types a command, and says why it did not come to what the page says; "" if it did.
func (s *session) execute(ctx context.Context, step *Step) (output, why string) {
	var out bounded
	cmd, err := s.command(ctx, step, &out)
	if err != nil {
		return "", err.Error()
	}
	run := cmd.Run
	if fault := s.next; fault != nil {
		s.next, run = nil, func() error { return fault(cmd) }
	}
	err = run()
	output = string(out.kept)
	var exited *exec.ExitError
	switch {
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		return output, fmt.Sprintf("the drill takes longer than %d s", int(Limit.Seconds()))
	case err != nil && !errors.As(err, &exited):
		return output, err.Error()
	}
	got := cmd.ProcessState.ExitCode()
	if how, ok := cmd.ProcessState.Sys().(syscall.WaitStatus); ok && how.Signaled() {
		got = 128 + int(how.Signal()) // as shells say it
	}
	if got != step.Exit {
		return output, fmt.Sprintf("exit %d, and the page says %d", got, step.Exit)
	}
	if !step.matches(output, s.known) {
		return output, step.differs(output, s.known)
	}
	return output, ""
}

// Text prints how a drill went.
func Text(w io.Writer, r *Result) {
	if r.Passed {
		form := ""
		if r.Form == evidence.FormShort {
			form = ", short form"
		}
		fmt.Fprintf(w, "passed  %s%s: %s, %s, %.1f s\n", r.Page, form, text.Plural(r.Commands, "command", "commands"), text.Plural(len(r.Injected), "fault", "faults"), r.Seconds)
		return
	}
	said := "FAILED "
	if r.Code != "" {
		said = "UNKNOWN"
	}
	fmt.Fprintf(w, "%s %s, line %d: %s\n  %s\n", said, r.Page, r.Line, r.Why, r.Command)
	for line := range strings.Lines(r.Output) {
		fmt.Fprintf(w, "    %s\n", strings.TrimSuffix(line, "\n"))
	}
}

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"
)

// suite is the tests of one package, as they are without a mutant.
type suite struct {
	pkg   string // as named on the command line
	dir   string // where its tests run
	flags []string
	tests []timed
	// binary holds the tests with the switches of all mutants.
	binary string
}

// timed is a test, how long it takes alone, and the switches that it could
// notice.
type timed struct {
	name string
	took time.Duration
	sees map[int]bool
}

// seeing returns the tests that could notice a switch.
func (s *suite) seeing(id int) []timed {
	return slices.DeleteFunc(slices.Clone(s.tests), func(t timed) bool { return !t.sees[id] })
}

func (s *suite) took() time.Duration { return sum(s.tests) }

func sum(tests []timed) (d time.Duration) {
	for _, t := range tests {
		d += t.took
	}
	return d
}

// uncompilableError says that the compiler refused a mutant.
type uncompilableError struct{ message string }

func (e *uncompilableError) Error() string { return "does not compile: " + e.message }

// errTimeout says that tests took too long.
var errTimeout = errors.New("the tests took too long")

// failedError names the test that failed, or "" where no name was to be seen.
type failedError struct{ test, output string }

func (e *failedError) Error() string { return fmt.Sprintf("test %q failed:\n%s", e.test, e.output) }

// goTool builds and runs test binaries.
type goTool struct {
	root      string // the module's folder
	cache     *buildCache
	procs     int // GOMAXPROCS of what is run
	memoryMiB int // address space of a test, 0 for no limit
}

// build makes a test binary. Overlay may be "".
func (g *goTool) build(ctx context.Context, pkg, overlay, out string) error {
	args := []string{"test", "-c", "-ldflags=-s -w", "-o", out}
	if overlay != "" {
		args = append(args, "-overlay", overlay)
	}
	env := []string{fmt.Sprintf("GOMAXPROCS=%d", g.procs)}
	if g.cache != nil {
		defer g.cache.enter()()
		env = append(env, "GOCACHE="+g.cache.dir)
	}
	output, err := command(ctx, g.root, env, "go", append(args, pkg)...)
	if err == nil {
		return nil
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if compilerSays.Match(output) {
		return &uncompilableError{strings.TrimSpace(string(output))}
	}
	return fmt.Errorf("go test -c %s: %w\n%s", pkg, err, output)
}

// mutantFile is what the file of a mutant is called.
const mutantFile = "mutant.go"

// compilerSays tells a mutant that the compiler refuses from anything else that
// can go wrong, another broken file among it.
var compilerSays = regexp.MustCompile(`(?m)^\S*\b` + regexp.QuoteMeta(mutantFile) + `:\d+:\d+: `)

// run runs the named tests of a built binary and returns nil where they pass.
// The limit is of processor time, so that a busy machine makes no timeouts; for
// tests that wait instead, sixteen times as long a time on the clock.
func (g *goTool) run(ctx context.Context, s *suite, binary, tmp string, tests []timed, limit time.Duration, env ...string) error {
	names := make([]string, len(tests))
	for i, t := range tests {
		names[i] = regexp.QuoteMeta(t.name)
	}
	cpu := limit.Round(time.Second) + time.Second
	args := []string{binary, "-test.count=1", "-test.failfast", "-test.v",
		"-test.run=^(" + strings.Join(names, "|") + ")$",
		// The clock below ends first; this one is for a test whose parent died.
		"-test.timeout=" + (32 * cpu).String()}
	args = append(args, s.flags...)
	within, cancel := context.WithTimeout(ctx, 16*cpu)
	defer cancel()
	output, err := command(within, s.dir, append(env, fmt.Sprintf("GOMAXPROCS=%d", g.procs), "TMPDIR="+tmp), "/bin/sh", g.limited(cpu, args)...)
	var exit *exec.ExitError
	switch {
	case err == nil:
		return nil
	case ctx.Err() != nil:
		return ctx.Err()
	case within.Err() != nil:
		return errTimeout
	case !errors.As(err, &exit):
		return fmt.Errorf("tests of %s: %w", s.pkg, err)
	case exit.UserTime()+exit.SystemTime() >= cpu/2: // the kernel counts roughly
		return errTimeout
	case exit.ExitCode() > 0 && exit.ExitCode() < 126: // from 126 on it is the shell that speaks
		return &failedError{failedTest(output), string(output)}
	case !exit.Exited() && exit.Sys().(syscall.WaitStatus).Signal() != syscall.SIGKILL:
		return &failedError{failedTest(output), string(output)}
	}
	return fmt.Errorf("tests of %s: %w\n%s", s.pkg, err, output) // killed by somebody, or never started
}

// limited are the arguments of a shell that runs a program with bounded
// processor time and memory: a mutant may want all there is.
func (g *goTool) limited(cpu time.Duration, args []string) []string {
	limits := fmt.Sprintf("ulimit -t %d", int(cpu.Seconds()))
	if g.memoryMiB > 0 {
		limits += fmt.Sprintf(" && ulimit -v %d", g.memoryMiB<<10)
	}
	return append([]string{"-c", limits + ` && exec "$@"`, "sh"}, args...)
}

var failLine = regexp.MustCompile(`(?m)^--- FAIL: (\S+)`)
var runLine = regexp.MustCompile(`(?m)^=== RUN +([^\s/]+)`)

// failedTest finds the test that failed, or that ran when the process ended.
func failedTest(output []byte) string {
	if m := failLine.FindSubmatch(output); m != nil {
		return string(m[1])
	}
	if all := runLine.FindAllSubmatch(output, -1); all != nil {
		return string(all[len(all)-1][1])
	}
	return ""
}

// measure builds a package's tests with the switches of an overlay, all of them
// off, and runs each test alone, so that they can later run in any order. All of
// them have to pass. Of flags it keeps those that the binary knows.
func (g *goTool) measure(ctx context.Context, s *suite, flags []string, overlay, tmp string) error {
	binary := filepath.Join(tmp, strings.NewReplacer("/", "_", ".", "").Replace(s.pkg)+".test")
	if err := g.build(ctx, s.pkg, overlay, binary); err != nil {
		return err
	}
	s.binary = binary
	if _, err := os.Stat(binary); errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("package %s has no tests", s.pkg)
	}
	usage, _ := command(ctx, s.dir, nil, binary, "-h") // exits 2, having said it
	for _, f := range flags {
		name, _, _ := strings.Cut(strings.TrimLeft(f, "-"), "=")
		if bytes.Contains(usage, []byte("\n  -"+name+" ")) || bytes.Contains(usage, []byte("\n  -"+name+"\n")) {
			s.flags = append(s.flags, f)
		}
	}
	list, err := command(ctx, s.dir, nil, binary, "-test.list=^(Test|Fuzz|Example)")
	if err != nil {
		return fmt.Errorf("tests of %s: %w\n%s", s.pkg, err, list)
	}
	for name := range strings.FieldsSeq(string(list)) {
		start, left := time.Now(), filepath.Join(tmp, "seen")
		if err := g.run(ctx, s, binary, tmp, []timed{{name: name}}, 20*time.Minute, seenVariable+"="+left); err != nil {
			return fmt.Errorf("without a mutant, alone: %w", err)
		}
		sees, err := readSeen(left)
		if err := errors.Join(err, os.RemoveAll(left)); err != nil {
			return err
		}
		s.tests = append(s.tests, timed{name, time.Since(start), sees})
	}
	if len(s.tests) == 0 {
		return fmt.Errorf("package %s has no tests", s.pkg)
	}
	return nil
}

// command runs a program in a process group of its own, which ends as a whole
// with the context or with the program. It returns the first MiB of output.
func command(ctx context.Context, dir string, env []string, name string, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, name, args...)
	out := &head{left: 1 << 20}
	cmd.Dir, cmd.Stdout, cmd.Stderr = dir, out, out
	cmd.Env = append(os.Environ(), env...)
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	cmd.WaitDelay = 5 * time.Second
	err := cmd.Run()
	if cmd.Process != nil {
		_ = syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) // children that outlived it
	}
	return out.kept, err
}

// head keeps the beginning of what is written to it, by Write alone: a buffer that reads for
// itself would know no bound.
type head struct {
	kept []byte
	left int
}

func (h *head) Write(p []byte) (int, error) {
	n := min(len(p), h.left)
	h.kept = append(h.kept, p[:n]...)
	h.left -= n
	return len(p), nil
}

// buildCache is a GOCACHE for mutants alone, since each leaves megabytes of
// objects that nobody asks for again.
type buildCache struct {
	dir   string
	every int // builds between two prunings

	mu     sync.RWMutex // held for reading by builds, for writing by prune
	count  sync.Mutex   // guards builds; taken before mu, never after
	builds int
	keep   map[string]bool // what was there without a mutant; nil until remembered
}

// enter waits for pruning and returns what ends a build.
func (c *buildCache) enter() (leave func()) {
	c.count.Lock()
	c.builds++
	if c.keep != nil && c.builds%c.every == 0 {
		c.prune()
	}
	c.count.Unlock()
	c.mu.RLock()
	return c.mu.RUnlock
}

// remember keeps what is in the cache now.
func (c *buildCache) remember() {
	c.keep = map[string]bool{}
	c.each(func(path string) { c.keep[path] = true })
}

// prune removes what mutants left.
func (c *buildCache) prune() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.each(func(path string) {
		if !c.keep[path] {
			_ = os.Remove(path) // what remains costs space only
		}
	})
}

func (c *buildCache) each(f func(path string)) {
	_ = filepath.WalkDir(c.dir, func(path string, d fs.DirEntry, err error) error {
		if err == nil && d.Type().IsRegular() && (strings.HasSuffix(path, "-a") || strings.HasSuffix(path, "-d")) {
			f(path)
		}
		return nil
	})
}

// batch is some tests of one suite, run in one process.
type batch struct {
	suite *suite
	tests []timed
}

// quick is the time up to which a test runs with each mutant alone.
const quick = 500 * time.Millisecond

func (t timed) slow() bool { return t.took > quick }

// tiers are the times above which tests wait until quicker ones have run.
var tiers = []time.Duration{100 * time.Millisecond, quick, 3 * time.Second, 1<<63 - 1}

// batches orders tests of some suites: first those that killed mutants of the
// same function, then the quick ones of all suites, then the slower.
func batches(suites []*suite, tests func(*suite) []timed, likely func(*suite) []string) (out []batch) {
	add := func(s *suite, from []timed) {
		if len(from) > 0 {
			out = append(out, batch{s, from})
		}
	}
	rest := map[*suite][]timed{}
	for _, s := range suites {
		var first []timed
		names := likely(s)
		for _, t := range tests(s) {
			if slices.Contains(names, t.name) {
				first = append(first, t)
			} else {
				rest[s] = append(rest[s], t)
			}
		}
		add(s, first)
	}
	above := time.Duration(-1)
	for _, upTo := range tiers {
		for _, s := range suites {
			add(s, slices.DeleteFunc(slices.Clone(rest[s]), func(t timed) bool { return t.took <= above || t.took > upTo }))
		}
		above = upTo
	}
	return out
}

package faults

import (
	"bytes"
	"context"
	"encoding/json"
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
	"time"

	"tassadar/internal/datadir"
	"tassadar/internal/drill"
)

// world is what trials begin with: folders with a data directory each, made by commands.
type world struct {
	o    *Options
	env  []string
	mu   sync.Mutex // of what was found out about commands
	took map[string]*whole
}

// whole is a command that nothing happened to.
type whole struct {
	took          time.Duration
	ops           int
	before, after greens
}

// The folders that trials copy. Each holds a policy, data and what else its commands need.
const (
	fresh    = "fresh"    // nothing was run
	measured = "measured" // both cells are green, and published
	red      = "red"      // then one is withdrawn: no command here may make it green, nor the gate
	answered = "answered" // a second worker's receipts wait to be imported
	stranger = "stranger" // another log, of the same policy
)

// command is one that faults happen to.
type command struct {
	base string
	args []string
}

const withdrawn = "*,*,clang-14/wasm32,*"

// commands are by the name that rows show.
var commands = map[string]command{
	"run":       {red, []string{"run", "--policy", "policy", "--again"}},
	"first run": {fresh, []string{"run", "--policy", "policy"}},
	"publish":   {measured, []string{"publish", "-o", "next.pub"}},
	"import":    {answered, []string{"import", "receipts.json"}},
	"withdraw":  {measured, []string{"withdraw", withdrawn, "--why", "a fault"}},
	"reindex":   {measured, []string{"reindex"}},
}

func newWorld(ctx context.Context, o *Options) (*world, error) {
	dir, err := filepath.EvalSymlinks(o.Dir)
	if err != nil {
		return nil, err
	}
	o.Dir = dir
	w := &world{o: o, took: map[string]*whole{}}
	for _, name := range []string{"bin", "home", "tmp", "trials"} {
		if err := os.Mkdir(filepath.Join(dir, name), 0o755); err != nil {
			return nil, err
		}
	}
	if err := os.Symlink(o.Program, filepath.Join(dir, "bin", "tassadar")); err != nil {
		return nil, err
	}
	w.env = append(os.Environ(), "TASSADAR_DATA=data", "HOME="+filepath.Join(dir, "home"), "TMPDIR="+filepath.Join(dir, "tmp"), "LC_ALL=C.UTF-8")
	base := func(name string) string { return filepath.Join(dir, name) }
	for _, data := range []string{"data", "elsewhere"} {
		err := os.MkdirAll(base(fresh), 0o755)
		if err = errors.Join(err, datadir.ThrowAway(filepath.Join(base(fresh), data))); err != nil {
			return nil, err
		}
	}
	if err := drill.WritePolicy(o.Class)(filepath.Join(base(fresh), "policy")); err != nil {
		return nil, err
	}
	if err := prune(filepath.Join(base(fresh), "policy")); err != nil {
		return nil, err
	}
	if err := copyTree(base(stranger), base(fresh)); err != nil {
		return nil, err
	}
	if _, err := w.well(ctx, base(stranger), "run", "--policy", "policy"); err != nil {
		return nil, err
	}
	steps := []struct {
		from, to string
		commands [][]string
	}{
		{fresh, measured, [][]string{{"run", "--policy", "policy"}, {"publish", "-o", "last.pub"}, {"verify", "last.pub", "--remember", "seen.json"}}},
		{measured, red, [][]string{{"withdraw", "*,*,clang-16/wasm32,*", "--why", "it is made red"}}},
	}
	for _, s := range steps {
		if err := copyTree(base(s.to), base(s.from)); err != nil {
			return nil, err
		}
		for _, args := range s.commands {
			if _, err := w.well(ctx, base(s.to), args...); err != nil {
				return nil, err
			}
		}
	}
	return w, w.answer(ctx, base(answered), base(measured))
}

// prune removes from the policy the modules that it does not name: commands copy the folder.
func prune(policy string) error {
	text, err := os.ReadFile(filepath.Join(policy, "profiles", "drill.yaml"))
	if err != nil {
		return err
	}
	files, err := os.ReadDir(filepath.Join(policy, "profiles", "refusals"))
	for _, f := range files {
		if !strings.Contains(string(text), "refusals/"+f.Name()) {
			err = errors.Join(err, os.RemoveAll(filepath.Join(policy, "profiles", "refusals", f.Name())))
		}
	}
	return err
}

// answer has a second worker measure what is ordered from it.
func (w *world) answer(ctx context.Context, to, from string) error {
	if err := copyTree(to, from); err != nil {
		return err
	}
	if _, err := w.well(ctx, to, "--data", "elsewhere", "enrol", "-o", "request.json"); err != nil {
		return err
	}
	said, err := w.well(ctx, to, "trust", "add", "request.json")
	if err != nil {
		return err
	}
	key := regexp.MustCompile(`worker key ([0-9a-f]+)`).FindStringSubmatch(said.stdout + said.stderr)
	if key == nil {
		return fmt.Errorf("trust add does not name the key:\n%s%s", said.stdout, said.stderr)
	}
	for _, args := range [][]string{
		{"trust", "approve", key[1]},
		{"assign", "--policy", "policy", "--worker", key[1], "--machine", w.o.Class, "-o", "orders.json"},
		{"--data", "elsewhere", "run", "--policy", "policy", "--assignment", "orders.json", "-o", "receipts.json"},
	} {
		if _, err := w.well(ctx, to, args...); err != nil {
			return err
		}
	}
	return nil
}

// result is what a command came to.
type result struct {
	args           []string
	exit           int // -1 where it was killed
	stdout, stderr string
}

func (r *result) String() string {
	return fmt.Sprintf("tassadar %s: exit %d\n%s%s", strings.Join(r.args, " "), r.exit, r.stdout, r.stderr)
}

// next is the next step that an error names, "" where it names none.
func (r *result) next() (code, next string) {
	var e struct {
		Error struct{ Code, Next string }
	}
	lines := strings.Split(strings.TrimSpace(r.stderr), "\n")
	if json.Unmarshal([]byte(lines[len(lines)-1]), &e) == nil && e.Error.Code != "" {
		return e.Error.Code, e.Error.Next
	}
	if m := regexp.MustCompile(`(?s)tassadar: ([a-z_]+): .*?\n *next: (.*)`).FindStringSubmatch(r.stderr); m != nil {
		return m[1], strings.Join(strings.Fields(m[2]), " ")
	}
	return "", ""
}

// command is one of this program, in a folder.
func (w *world) command(ctx context.Context, dir string, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, w.o.Program, args...)
	cmd.Dir, cmd.Env = dir, w.env
	return cmd
}

// run runs a command; the error is of starting it.
func (w *world) run(ctx context.Context, dir string, args ...string) (*result, error) {
	return w.finish(w.command(ctx, dir, args...), args)
}

func (w *world) finish(cmd *exec.Cmd, args []string) (*result, error) {
	var out, err bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &err
	ran := cmd.Run()
	var exited *exec.ExitError
	if ran != nil && !errors.As(ran, &exited) {
		return nil, ran
	}
	return &result{args, cmd.ProcessState.ExitCode(), out.String(), err.String()}, nil
}

// well is run of a command that has to end well: the error says how it did not.
func (w *world) well(ctx context.Context, dir string, args ...string) (*result, error) {
	r, err := w.run(ctx, dir, args...)
	if err == nil && r.exit != 0 {
		err = errors.New(r.String())
	}
	return r, err
}

// copyTree copies a folder with its modes.
func copyTree(to, from string) error {
	return fs.WalkDir(os.DirFS(from), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		if d.IsDir() {
			return os.MkdirAll(filepath.Join(to, name), info.Mode().Perm())
		}
		data, err := os.ReadFile(filepath.Join(from, name))
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(to, name), data, info.Mode().Perm())
	})
}

// greens are the cells and gates that are green, sorted.
type greens []string

func (g greens) has(name string) bool { return slices.Contains(g, name) }

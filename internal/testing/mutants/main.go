// Mutants changes every condition of some packages, one at a time, and runs
// their tests: a change that no test notices is a survivor, and every survivor
// needs an argument.
//
//	go run ./internal/testing/mutants [flags] PACKAGE...
//
// Start with mutate, which makes the mutants, campaign, which runs them, and together,
// which keeps slow tests from taking nearly all of the time.
// The working tree is read and never written, but for the results and the
// table: mutants are compiled through an overlay. Results go to a file line by
// line, and a run goes on where the one before ended. A killed mutant stays
// killed as long as its file is the same; survivors run again when the tests
// have changed: the tests of new files alone, where nothing else has. For a table to
// be committed of tests that changed otherwise, remove the results first. A mutant
// that is argued runs its own package's tests only. With -files a campaign can be
// spread over days: the table keeps what it says of files that stayed as they were.
//
// Exit status: 0 if every survivor is argued, 1 if one is not or an argument
// argues nothing, 2 if something could not be measured or the run ended early.
package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	o, err := parseFlags(os.Args[1:])
	if err == nil {
		err = o.run(ctx, os.Stdout, os.Stderr)
	}
	stop()
	switch {
	case errors.Is(err, flag.ErrHelp):
	case errors.Is(err, errUnargued):
		fmt.Fprintln(os.Stderr, "mutants:", err)
		os.Exit(1)
	case err != nil:
		fmt.Fprintln(os.Stderr, "mutants:", err)
		os.Exit(2)
	}
}

// errUnargued is the answer to survivors without arguments and to arguments
// without survivors.
var errUnargued = errors.New("survivors and arguments do not match")

// options are the command line. Paths are relative to root.
type options struct {
	root, results, argued, out, cache, command string
	packages                                   []string
	then                                       map[string][]string // package → further packages
	flags                                      []string            // of test binaries
	workers, memoryMiB, sample                 int
	factor                                     float64
	slack                                      time.Duration
	only                                       *regexp.Regexp
	files                                      []string // to run; all, where none is named
	list                                       bool
	after                                      func(*record) // see campaign
}

func parseFlags(args []string) (*options, error) {
	o := &options{then: map[string][]string{}}
	f := flag.NewFlagSet("mutants", flag.ContinueOnError)
	f.StringVar(&o.root, "C", ".", "the `folder` of the module")
	f.StringVar(&o.results, "results", ".cache/mutants.jsonl", "`file` that results are added to")
	f.StringVar(&o.argued, "argued", "internal/testing/mutants/argued.txt", "`file` of arguments about survivors")
	f.StringVar(&o.out, "o", "docs/mutants.md", "`file` with the table, which is brought up to date, unless -only or -sample is given")
	f.StringVar(&o.cache, "gocache", ".cache/mutants-build", "GOCACHE `folder` for mutants; \"\" for the user's")
	f.StringVar(&o.command, "command", "make mutants", "the `command` that the table names as its maker")
	f.IntVar(&o.workers, "workers", runtime.GOMAXPROCS(0), "mutants at a time")
	f.IntVar(&o.memoryMiB, "memory", 4096, "address space of a test in `MiB`; 0 for no limit")
	f.Float64Var(&o.factor, "factor", 5, "tests that take so many times the processor time have timed out")
	f.DurationVar(&o.slack, "slack", 10*time.Second, "what is added to that time")
	f.IntVar(&o.sample, "sample", 0, "run `N` mutants only, always the same ones")
	f.BoolVar(&o.list, "list", false, "print the mutants and run none")
	f.Func("only", "run only mutants whose line in -list matches a `regexp`", func(s string) (err error) {
		o.only, err = regexp.Compile(s)
		return err
	})
	f.Func("files", "run only the mutants of these `files`, with commas between; the table keeps what it says of others that have not changed", func(s string) error {
		o.files = append(o.files, strings.Split(s, ",")...)
		return nil
	})
	f.Func("then", "`PACKAGE=PACKAGE,...`: tests to run after the package's own", func(s string) error {
		pkg, further, ok := strings.Cut(s, "=")
		if !ok {
			return errors.New("want a package, =, and packages with commas between")
		}
		o.then[pkg] = append(o.then[pkg], strings.Split(further, ",")...)
		return nil
	})
	// A random seed makes results that nobody can repeat, a fail file makes one
	// mutant's tests run on another's failure, and shrinking takes half a minute.
	binary := f.String("args", "-rapid.seed=1 -rapid.nofailfile -rapid.shrinktime=1ms", "`flags` for test binaries; each is given to those that know it")
	if err := f.Parse(args); err != nil {
		return nil, err
	}
	o.flags, o.packages = strings.Fields(*binary), f.Args()
	for pkg := range o.then {
		if !slices.Contains(o.packages, pkg) {
			return nil, fmt.Errorf("-then %s: the package is not among those to mutate", pkg)
		}
	}
	if len(o.packages) == 0 || o.workers < 1 {
		return nil, errors.New("want a package and a worker at least")
	}
	return o, nil
}

func (o *options) path(p string) string {
	if filepath.IsAbs(p) {
		return p
	}
	return filepath.Join(o.root, p)
}

func (o *options) run(ctx context.Context, stdout, stderr io.Writer) error {
	var err error
	if o.root, err = filepath.Abs(o.root); err != nil {
		return err
	}
	suites := map[string]*suite{}
	var jobs []*job
	var sources []section
	names := map[string]bool{}
	for _, pkg := range o.packages {
		t, all, err := o.target(ctx, pkg, suites)
		if err != nil {
			return fmt.Errorf("package %s: %w", pkg, err)
		}
		for i := range all {
			if file := all[i].File; len(sources) == 0 || sources[len(sources)-1].file != file {
				sources = append(sources, section{file: file, digest: digestOf(t.files[file])})
			}
			names[all[i].Name()] = true
			jobs = append(jobs, &job{Mutant: all[i], target: t})
		}
	}
	data, err := os.ReadFile(o.path(o.argued))
	if err != nil {
		return err
	}
	args, err := parseArguments(data)
	if err != nil {
		return fmt.Errorf("%s: %w", o.argued, err)
	}
	for _, j := range jobs {
		j.argued = argumentFor(args, j.Mutant.Name()) != ""
	}
	for _, f := range o.files {
		if !slices.ContainsFunc(sources, func(s section) bool { return s.file == f }) {
			return fmt.Errorf("-files %s: no such file with mutants in %v", f, o.packages)
		}
	}
	jobs = o.choose(jobs)
	if o.list {
		for _, j := range jobs {
			fmt.Fprintln(stdout, listed(j))
		}
		return nil
	}
	outcomes, err := o.campaign(ctx, jobs, suites, stderr)
	if err != nil {
		return err
	}
	ran := sections(outcomes, args)
	if o.only != nil || o.sample > 0 {
		_, err = stdout.Write(table(ran, o.command))
	} else {
		var before []byte
		if before, err = os.ReadFile(o.path(o.out)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		err = os.WriteFile(o.path(o.out), table(merge(ran, before, sources), o.command), 0o666)
	}
	if err != nil {
		return err
	}
	open, stale := unargued(outcomes, args), idle(args, names, outcomes)
	for _, s := range open {
		fmt.Fprintf(stderr, "not argued: %s\n", s.Mutant.Name())
	}
	for _, s := range stale {
		fmt.Fprintf(stderr, "%s: %s\n", o.argued, s)
	}
	if len(open)+len(stale) > 0 {
		return fmt.Errorf("%w: %d survivors without an argument, %d arguments without a survivor", errUnargued, len(open), len(stale))
	}
	return nil
}

// target reads a package and makes its mutants. Suites are shared between the
// packages that name them.
func (o *options) target(ctx context.Context, pkg string, suites map[string]*suite) (*target, []Mutant, error) {
	t := &target{files: map[string][]byte{}}
	var files []string
	for _, name := range slices.Concat([]string{pkg}, o.then[pkg]) {
		cmd := exec.CommandContext(ctx, "go", "list", "-json=Dir,Name,GoFiles", name)
		cmd.Dir, cmd.Stderr = o.root, os.Stderr
		out, err := cmd.Output()
		if err != nil {
			return nil, nil, fmt.Errorf("go list %s: %w", name, err)
		}
		var found struct {
			Dir, Name string
			GoFiles   []string
		}
		if err := json.NewDecoder(bytes.NewReader(out)).Decode(&found); err != nil {
			return nil, nil, err
		}
		s := suites[name]
		if s == nil {
			s = &suite{pkg: name, dir: found.Dir}
			suites[name] = s
		}
		if t.suite != nil {
			t.further = append(t.further, s)
			continue
		}
		t.name, t.suite, files = found.Name, s, found.GoFiles
	}
	var all []Mutant
	for _, name := range files {
		full := filepath.Join(t.suite.dir, name)
		src, err := os.ReadFile(full)
		if err != nil {
			return nil, nil, err
		}
		rel, err := filepath.Rel(o.root, full)
		if err != nil {
			return nil, nil, err
		}
		rel = filepath.ToSlash(rel)
		t.files[rel] = src
		made, err := mutate(rel, src)
		if err != nil {
			return nil, nil, err
		}
		all = append(all, made...)
	}
	return t, all, nil
}

// choose keeps what -only and -sample ask for. The sample is by digest of the
// names: it does not depend on positions, and a larger one holds a smaller.
func (o *options) choose(jobs []*job) []*job {
	if len(o.files) > 0 {
		jobs = slices.DeleteFunc(jobs, func(j *job) bool { return !slices.Contains(o.files, j.File) })
	}
	if o.only != nil {
		jobs = slices.DeleteFunc(jobs, func(j *job) bool { return !o.only.MatchString(listed(j)) })
	}
	if o.sample == 0 || o.sample >= len(jobs) {
		return jobs
	}
	order := slices.Clone(jobs)
	slices.SortFunc(order, func(a, b *job) int { return strings.Compare(nameDigest(a), nameDigest(b)) })
	chosen := map[*job]bool{}
	for _, j := range order[:o.sample] {
		chosen[j] = true
	}
	return slices.DeleteFunc(jobs, func(j *job) bool { return !chosen[j] })
}

func listed(j *job) string {
	return fmt.Sprintf("%s:%d: %s", j.File, j.Line, strings.ReplaceAll(j.Name(), "\n\t", ": "))
}

// campaign measures the tests as they are and then runs the mutants.
func (o *options) campaign(ctx context.Context, jobs []*job, suites map[string]*suite, log io.Writer) ([]outcome, error) {
	tmp, err := os.MkdirTemp("", "mutants-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(tmp)
	tool := &goTool{root: o.root, procs: max(1, runtime.GOMAXPROCS(0)/o.workers), memoryMiB: o.memoryMiB}
	c := &campaign{tool: tool, flags: o.flags, workers: o.workers, factor: o.factor, slack: o.slack, log: log, after: o.after}
	if err := c.load(o.path(o.results)); err != nil {
		return nil, err
	}
	defer c.file.Close()
	if err := o.sets(c, jobs); err != nil {
		return nil, err
	}
	if slices.ContainsFunc(jobs, func(j *job) bool { _, known := c.result(j); return !known }) {
		if err := o.prepare(ctx, tool, suites, jobs, tmp, log); err != nil {
			return nil, err
		}
		if tool.cache != nil {
			defer tool.cache.prune()
		}
		if err := c.run(ctx, jobs, tmp); err != nil {
			return nil, err
		}
	}
	var out []outcome
	for _, j := range jobs {
		r, _ := c.result(j)
		out = append(out, outcome{j, r})
	}
	return out, nil
}

// sets tells the jobs which tests they have to pass, and the file of results what these
// are made of.
func (o *options) sets(c *campaign, jobs []*job) error {
	own, all := map[*target]manifest{}, map[*target]manifest{}
	for _, j := range jobs {
		t := j.target
		if own[t] == nil {
			var err error
			if all[t], err = manifestOf(t.suites(), o.flags); err != nil {
				return err
			}
			own[t] = manifest{t.suite.pkg: all[t][t.suite.pkg]}
			if err := errors.Join(c.rememberSet(own[t]), c.rememberSet(all[t])); err != nil {
				return err
			}
		}
		j.set, j.digests = all[t], []string{all[t].digest()}
		if j.argued {
			j.set, j.digests = own[t], []string{own[t].digest(), all[t].digest()}
		}
	}
	return nil
}

// prepare makes the switches of the mutants and measures the tests with them.
func (o *options) prepare(ctx context.Context, tool *goTool, suites map[string]*suite, jobs []*job, tmp string, log io.Writer) error {
	if o.cache != "" {
		tool.cache = &buildCache{dir: o.path(o.cache), every: 300}
	}
	overlay, err := schemata(o.root, filepath.Join(tmp, "schemata"), jobs)
	if err != nil {
		return err
	}
	for _, pkg := range slices.Sorted(maps.Keys(suites)) {
		s := suites[pkg]
		if err := tool.measure(ctx, s, o.flags, overlay, tmp); err != nil {
			return err
		}
		fmt.Fprintf(log, "mutants: %s: %d tests in %v\n", pkg, len(s.tests), s.took().Round(10*time.Millisecond))
	}
	if tool.cache != nil {
		tool.cache.remember()
	}
	return nil
}

func nameDigest(j *job) string {
	h := sha256.Sum256([]byte(j.Name()))
	return string(h[:])
}

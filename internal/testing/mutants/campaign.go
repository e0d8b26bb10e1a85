package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Result says how the tests took a mutant.
type Result string

// The results. What could not be measured is none of them: it is not recorded,
// and the next run tries it again.
const (
	Killed       Result = "killed"
	Timeout      Result = "timeout" // counts as killed
	Survived     Result = "survived"
	Uncompilable Result = "uncompilable"
)

// record is a line of the file of results.
type record struct {
	Key     string  `json:"key"`
	Name    string  `json:"name"`
	Result  Result  `json:"result"`
	By      string  `json:"by,omitempty"` // the test that failed, behind its package
	Seconds float64 `json:"seconds"`
	// Tests is the digest of the packages whose tests ran. Who survived one set
	// of tests may not survive another; who was killed stays killed.
	Tests string `json:"tests"`
}

// target is a package whose conditions are mutated.
type target struct {
	name    string // in its package clauses
	suite   *suite
	further []*suite // run when a mutant survives the package's own tests
	files   map[string][]byte
}

// job is a mutant to run.
type job struct {
	Mutant
	target *target
	id     int // of its switch, 0 for a mutant that is compiled by itself
	// argued says that somebody argued why nobody can see this mutant. The tests
	// of its own package are enough to refute that, and those of all would take
	// most of a campaign.
	argued bool
	// digests are of the packages whose tests it has to pass; who passed more, by
	// a later one, passed these.
	digests []string
	set     manifest // of the first of them
}

// suites are the tests that a mutant has to pass to survive.
func (j *job) suites() []*suite {
	if j.argued {
		return []*suite{j.target.suite}
	}
	return j.target.suites()
}

func (t *target) suites() []*suite { return slices.Concat([]*suite{t.suite}, t.further) }

// campaign runs mutants and remembers what came out.
type campaign struct {
	tool    *goTool
	flags   []string // of test binaries, as digest takes them
	workers int
	factor  float64 // tests that take so many times longer than without a mutant have timed out
	slack   time.Duration
	log     io.Writer       // progress, for people
	after   func(r *record) // called after each mutant, for tests; may be nil

	mu      sync.Mutex // guards what follows
	known   map[string]record
	sets    map[string]manifest // by digest
	file    *os.File
	killers map[string]map[string]int // function or file → test → mutants killed
}

// load reads the results of earlier runs and opens the file for more. A line
// that was cut off when a run ended counts for nothing.
func (c *campaign) load(path string) error {
	c.known, c.sets, c.killers = map[string]record{}, map[string]manifest{}, map[string]map[string]int{}
	data, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	for line := range bytes.Lines(data) {
		var r record
		var set setLine
		if json.Unmarshal(line, &r) == nil && r.Key != "" {
			c.known[r.Key] = r
		} else if json.Unmarshal(line, &set) == nil && set.Files != nil {
			c.sets[set.Tests] = set.Files
		}
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		return err
	}
	c.file, err = os.OpenFile(path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o666)
	if err == nil && len(data) > 0 && data[len(data)-1] != '\n' {
		_, err = c.file.WriteString("\n")
	}
	return err
}

// result returns what is known of a mutant and still holds.
func (c *campaign) result(j *job) (record, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	r, ok := c.known[j.key]
	return r, ok && (r.Result == Killed || r.Result == Timeout || slices.Contains(j.digests, r.Tests))
}

func (c *campaign) remember(j *job, r *record) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.known[r.Key] = *r
	c.credit(j, r)
	return c.write(r)
}

// rememberSet notes which files the digest of a manifest is of, if that is new.
func (c *campaign) rememberSet(m manifest) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	digest := m.digest()
	if c.sets[digest] != nil {
		return nil
	}
	c.sets[digest] = m
	return c.write(setLine{digest, m})
}

// write adds a line to the file of results. The caller holds mu.
func (c *campaign) write(line any) error {
	data, err := json.Marshal(line)
	if err != nil {
		return err
	}
	_, err = c.file.Write(append(data, '\n'))
	return err
}

// tests are those of a suite that could notice the mutant and that it has not passed
// before: what a survivor passed it passes again, see [manifest.added].
func (c *campaign) tests(j *job, s *suite) []timed {
	tests := j.tests(s)
	c.mu.Lock()
	r := c.known[j.key]
	added, ok := c.sets[r.Tests].added(j.set, s)
	c.mu.Unlock()
	if ok && r.Result == Survived {
		tests = slices.DeleteFunc(slices.Clone(tests), func(t timed) bool { return !added[t.name] })
	}
	return tests
}

// credit notes who killed a mutant of a function. The caller holds mu.
func (c *campaign) credit(j *job, r *record) {
	if r.Result != Killed {
		return
	}
	for _, where := range []string{j.File, j.File + " " + j.Func} {
		if c.killers[where] == nil {
			c.killers[where] = map[string]int{}
		}
		c.killers[where][r.By]++
	}
}

// likely names the tests of a suite that kill most mutants of the function, and
// of its file where few of the function are known.
func (c *campaign) likely(j *job, s *suite) []string {
	c.mu.Lock()
	defer c.mu.Unlock()
	ofFunc, ofFile := c.killers[j.File+" "+j.Func], c.killers[j.File]
	var names []string
	for _, t := range s.tests {
		if ofFile[s.pkg+" "+t.name] > 0 {
			names = append(names, t.name)
		}
	}
	slices.SortStableFunc(names, func(a, b string) int {
		a, b = s.pkg+" "+a, s.pkg+" "+b
		return cmp.Or(ofFunc[b]-ofFunc[a], ofFile[b]-ofFile[a])
	})
	return names[:min(len(names), 3)]
}

// run runs every job that has no result yet. It returns an error where some
// have none in the end.
func (c *campaign) run(ctx context.Context, all []*job, tmp string) error {
	var open []*job
	for _, j := range all {
		if r, ok := c.result(j); ok {
			c.mu.Lock()
			c.credit(j, &r)
			c.mu.Unlock()
		} else {
			open = append(open, j)
		}
	}
	c.estimate(all, open)
	progress := &progress{log: c.log, total: len(open), start: time.Now()}
	var slow []*job
	err := c.each(ctx, progress, slices.Collect(slices.Chunk(open, 1)), tmp, func(ctx context.Context, jobs []*job, dir string, done func(*job, *record) error) error {
		r, err := c.mutant(ctx, jobs[0], dir)
		if err != nil {
			return err
		}
		if r == nil {
			c.mu.Lock()
			defer c.mu.Unlock()
			slow = append(slow, jobs[0])
			return nil
		}
		return done(jobs[0], r)
	})
	if err == nil {
		err = c.each(ctx, progress, groups(slow), tmp, c.together)
	}
	if ctx.Err() != nil {
		return fmt.Errorf("%w; %d of %d mutants have a result, the next run goes on from there", err, len(all)-len(open)+progress.done, len(all))
	}
	return err
}

// each hands lists of jobs to the workers, each of which has a folder of its own. It
// returns an error where some could not be measured, or when the context ended.
func (c *campaign) each(ctx context.Context, progress *progress, lists [][]*job, tmp string, f func(ctx context.Context, jobs []*job, dir string, done func(*job, *record) error) error) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	work, group := make(chan []*job), sync.WaitGroup{}
	var failures []error
	for i := range c.workers {
		group.Go(func() {
			for jobs := range work {
				err := f(ctx, jobs, filepath.Join(tmp, fmt.Sprint(i)), func(j *job, r *record) error {
					if err := c.remember(j, r); err != nil {
						return err
					}
					progress.add(r)
					if c.after != nil {
						c.after(r)
					}
					return nil
				})
				if err == nil || ctx.Err() != nil {
					continue
				}
				c.mu.Lock()
				fmt.Fprintf(c.log, "mutants: not measured: %s\n%v\n", jobs[0].Name(), err)
				if failures = append(failures, err); len(failures) == 10 {
					cancel(errors.New("too many mutants could not be measured"))
				}
				c.mu.Unlock()
			}
		})
	}
feed:
	for _, jobs := range lists {
		select {
		case work <- jobs:
		case <-ctx.Done():
			break feed
		}
	}
	close(work)
	group.Wait()
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	if len(failures) > 0 {
		return fmt.Errorf("%d times mutants could not be measured, the first: %w", len(failures), failures[0])
	}
	return nil
}

// errChanged says that a result is of no state of the packages: somebody else,
// or a test, wrote to them.
var errChanged = errors.New("files of the packages changed while their tests ran")

// mutant runs one mutant in a folder of its own. It returns no record for one that the
// quick tests leave alive, where slow ones could notice it: see [campaign.together].
func (c *campaign) mutant(ctx context.Context, j *job, dir string) (*record, error) {
	start := time.Now()
	result, by, err := c.fate(ctx, j, dir)
	if err != nil || result == "" {
		return nil, err
	}
	return c.record(j, result, by, start)
}

// record makes the record of a result, unless files changed meanwhile.
func (c *campaign) record(j *job, result Result, by string, start time.Time) (*record, error) {
	if now, err := manifestOf(j.suites(), c.flags); err != nil || now.digest() != j.digests[0] {
		return nil, errors.Join(errChanged, err)
	}
	took := time.Since(start).Round(time.Millisecond).Seconds()
	return &record{Key: j.key, Name: j.Name(), Result: result, By: by, Seconds: took, Tests: j.digests[0]}, nil
}

// fate runs tests until one fails: of a mutant that is compiled by itself all, of
// others the quick ones. No result says that slow ones are left.
func (c *campaign) fate(ctx context.Context, j *job, dir string) (r Result, by string, err error) {
	suites := j.suites()
	tmp, overlay, err := c.put(j, dir)
	if err != nil {
		return "", "", err
	}
	tests, left := func(s *suite) []timed { return c.tests(j, s) }, false
	if j.id > 0 {
		for _, s := range suites {
			left = left || slices.ContainsFunc(c.tests(j, s), timed.slow)
		}
		tests = func(s *suite) []timed { return slices.DeleteFunc(slices.Clone(c.tests(j, s)), timed.slow) }
	}
	for _, b := range batches(suites, tests, func(s *suite) []string { return c.likely(j, s) }) {
		binary := b.suite.binary
		if j.id == 0 { // its switch is in no binary that there is
			binary = filepath.Join(dir, fmt.Sprint(slices.Index(suites, b.suite))+".test")
			if _, err := os.Stat(binary); errors.Is(err, fs.ErrNotExist) {
				err := c.tool.build(ctx, b.suite.pkg, overlay, binary)
				if bad := (*uncompilableError)(nil); errors.As(err, &bad) {
					return Uncompilable, "", nil
				} else if err != nil {
					return "", "", err
				}
			}
		}
		if r, by, err := c.under(ctx, b, binary, tmp, j); err != nil || r != Survived {
			return r, by, err
		}
	}
	if left {
		return "", "", nil
	}
	return Survived, "", nil
}

// under runs tests while the switches of some mutants are on.
func (c *campaign) under(ctx context.Context, b batch, binary, tmp string, on ...*job) (r Result, by string, err error) {
	ids := make([]string, len(on))
	for i, j := range on {
		ids[i] = strconv.Itoa(j.id)
	}
	limit := c.slack + time.Duration(c.factor*float64(sum(b.tests))*float64(c.tool.procs))
	err = c.tool.run(ctx, b.suite, binary, tmp, b.tests, limit, activeVariable+"="+strings.Join(ids, ","))
	if failed := (*failedError)(nil); errors.As(err, &failed) {
		return Killed, b.suite.pkg + " " + failed.test, nil
	} else if errors.Is(err, errTimeout) {
		return Timeout, "", nil
	} else if err != nil {
		return "", "", err
	}
	return Survived, "", nil
}

// put empties the folder and puts a mutant there. It returns a folder for
// what tests leave when they are killed, and the overlay.
func (c *campaign) put(j *job, dir string) (tmp, overlay string, err error) {
	tmp, overlay = filepath.Join(dir, "tmp"), filepath.Join(dir, "overlay.json")
	mutated := filepath.Join(dir, mutantFile)
	replace, err := json.Marshal(map[string]any{"Replace": map[string]string{filepath.Join(c.tool.root, filepath.FromSlash(j.File)): mutated}})
	if err != nil {
		return "", "", err
	}
	if err := errors.Join(os.RemoveAll(dir), os.MkdirAll(tmp, 0o777)); err != nil {
		return "", "", err
	}
	return tmp, overlay, errors.Join(os.WriteFile(mutated, j.apply(j.target.files[j.File]), 0o666), os.WriteFile(overlay, replace, 0o666))
}

// estimate says how long it will take: if all survive, and if a fifth of the
// tests is enough to kill one, as is usual.
func (c *campaign) estimate(all, open []*job) {
	var most time.Duration
	for _, j := range open {
		for _, s := range j.suites() {
			most += sum(j.tests(s))
		}
	}
	most /= time.Duration(c.workers)
	fmt.Fprintf(c.log, "mutants: %d, of which %d have a result; the others take about %v with %d workers, and %v if all of them survive\n",
		len(all), len(all)-len(open), (most / 5).Round(time.Second), c.workers, most.Round(time.Second))
}

// tests are those of a suite that could notice the mutant.
func (j *job) tests(s *suite) []timed {
	if j.id == 0 {
		return s.tests
	}
	return s.seeing(j.id)
}

// progress prints now and then how far a campaign is.
type progress struct {
	log   io.Writer
	total int
	start time.Time

	mu             sync.Mutex // guards what follows
	done, survived int
	printed        time.Time
}

func (p *progress) add(r *record) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.done++
	if r.Result == Survived {
		p.survived++
		fmt.Fprintf(p.log, "survived: %s\n", r.Name)
	}
	if time.Since(p.printed) < 30*time.Second && p.done < p.total {
		return
	}
	p.printed = time.Now()
	each := time.Since(p.start) / time.Duration(p.done)
	fmt.Fprintf(p.log, "mutants: %d of %d, %d survived, %v each, %v left\n", p.done, p.total, p.survived,
		each.Round(10*time.Millisecond), (each * time.Duration(p.total-p.done)).Round(time.Second))
}

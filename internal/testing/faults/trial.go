package faults

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"tassadar"
)

// Kind is a way to go wrong, of a command.
type Kind struct {
	Name    string
	Command string // of those in world.go
	// plan draws how n trials go wrong.
	plan func(ctx context.Context, w *world, n int) ([]fault, error)
}

// fault makes a trial go wrong: it runs the trial's command and tells what that said.
type fault func(ctx context.Context, t *trial) error

// trial is one under way.
type trial struct {
	w       *world
	command command
	name    string
	dir     string // with policy, data and what else the base holds
	rnd     *rand.Rand
	before  *held
	// said is what the command came to, and exited whether it ended by itself.
	said   *result
	exited bool
	hit    bool
	// cure does what a next step asks for that is no command, such as setting the clock; it
	// reports whether that is what the code asks for. nil where nothing can be done.
	cure                             func(code string) (bool, error)
	known, lost, twice, green, steps int
	broken                           []string
}

func (t *trial) data() string { return filepath.Join(t.dir, "data") }

func (t *trial) scratch() string { return filepath.Join(t.dir, "scratch") }

func (t *trial) fails(format string, args ...any) {
	t.broken = append(t.broken, fmt.Sprintf(format, args...))
}

// try makes a trial. What goes wrong is in the trial, and of the host in the error.
func (w *world) try(ctx context.Context, k *Kind, i int, f fault) (*trial, error) {
	t := &trial{w: w, command: commands[k.Command], name: fmt.Sprintf("trial %d", i+1), rnd: w.random(k, i)}
	t.dir = filepath.Join(w.o.Dir, "trials", fmt.Sprintf("%s-%s-%d", strings.ReplaceAll(k.Name, " ", "-"), strings.ReplaceAll(k.Command, " ", "-"), i))
	base := filepath.Join(w.o.Dir, t.command.base)
	var err error
	if t.before, err = readLog(filepath.Join(base, "data"), t.dir+"-before"); err != nil {
		return nil, err
	}
	if err := copyTree(t.dir, base); err != nil {
		return nil, err
	}
	if err := f(ctx, t); err != nil {
		return nil, err
	}
	if err := t.after(ctx); err != nil {
		return nil, err
	}
	if len(t.broken)+t.lost+t.twice+t.green > 0 && os.Getenv("TASSADAR_FAULTS_KEEP") != "" {
		t.fails("kept in %s", t.dir)
		return t, nil
	}
	return t, errors.Join(os.RemoveAll(t.dir), os.RemoveAll(t.dir+"-before"))
}

// What a command says when something is in the log.
var (
	saysReceipt     = regexp.MustCompile(`(?m)^\[\d+/\d+\] (.*?): measured in `)
	saysPublication = regexp.MustCompile(`(?m)^publication (\d+): `)
	saysImport      = regexp.MustCompile(`(?m)^(\d+) receipts? accepted(?:, (\d+) in the log already)?`)
	saysWithdrawal  = regexp.MustCompile(`(?m)withdrawn`)
)

// acknowledged compares what the command said with what the log holds.
func (t *trial) acknowledged(now *held) {
	t.known = len(t.before.leaves)
	t.lost += now.lacks(t.before)
	out := t.said.stdout + "\n" + t.said.stderr
	owed := func(n, have int) {
		t.known += n
		t.lost += max(0, n-have)
	}
	cells := map[string]int{}
	for _, m := range saysReceipt.FindAllStringSubmatch(out, -1) {
		cells[m[1]]++
	}
	for cell, n := range cells {
		owed(n, now.receipts(cell)-t.before.receipts(cell))
	}
	for _, m := range saysPublication.FindAllStringSubmatch(t.said.stdout, -1) {
		if owed(1, 0); now.published(m[1]) {
			t.lost--
		}
	}
	if m := saysImport.FindStringSubmatch(out); m != nil {
		var took, there int
		_, _ = fmt.Sscan(m[1]+" "+m[2], &took, &there) // the second may be absent
		owed(took+there, now.receipts("")-t.before.receipts(""))
	}
	if t.command.args[0] == "withdraw" && saysWithdrawal.MatchString(t.said.stdout) {
		owed(1, now.decisions()-t.before.decisions())
	}
	// A publication that stands in its file is one that others may have.
	if data, err := os.ReadFile(filepath.Join(t.dir, "next.pub")); err == nil && t.command.args[0] == "publish" {
		t.known++
		if !slices.ContainsFunc(now.leaves, func(leaf []byte) bool {
			return bytes.Contains(data, leaf) || bytes.Contains(leaf, bytes.TrimSpace(data))
		}) {
			t.lost++
		}
	}
}

// after asks what an operator asks, and compares.
func (t *trial) after(ctx context.Context) error {
	now, err := readLog(t.data(), t.scratch())
	if err != nil {
		t.fails("the log does not verify: %v", err)
		return nil
	}
	t.acknowledged(now)
	if err := t.aged(); err != nil {
		return err
	}
	for _, step := range []func(context.Context) error{
		func(ctx context.Context) error { return t.verdicts(ctx, "after the fault") },
		t.again,
		func(ctx context.Context) error { return t.verdicts(ctx, "after the next run") },
		t.index,
		t.wellAgain,
	} {
		if err := step(ctx); err != nil {
			return err
		}
		if len(t.broken) > 0 {
			return nil // what follows would only say so again
		}
	}
	return nil
}

// aged makes what was left in the making as old as it has to be to go.
func (t *trial) aged() error {
	old := time.Now().Add(-2 * time.Hour)
	return filepath.WalkDir(t.data(), func(name string, d fs.DirEntry, err error) error {
		if err == nil && strings.HasPrefix(d.Name(), ".tmp-") {
			err = os.Chtimes(name, old, old)
		}
		return err
	})
}

// typed finds the command in a next step, in front of what is said of it.
var typed = regexp.MustCompile(`\b(tassadar (?:'[^']*'|.)*?)(?: (?:lists|measures|starts|shows|logs|writes|begins|rebuilds|makes|says|knows)\b|[;,]|\.? *$|\. )`)

// must runs a command that has to end well now, or once what it names as the next step was
// typed, which has to end well too.
func (t *trial) must(ctx context.Context, args ...string) (*result, error) {
	for try := 0; ; try++ {
		r, err := t.w.run(ctx, t.dir, append([]string{"--json"}, args...)...)
		if err != nil || r.exit == 0 {
			return r, err
		}
		code, next := r.next()
		if code == "" || try == 2 {
			t.fails("%v", r)
			return nil, nil
		}
		if ok, err := t.takes(ctx, code, next); err != nil || !ok {
			return nil, err
		}
	}
}

// takes takes a next step.
func (t *trial) takes(ctx context.Context, code, next string) (ok bool, err error) {
	if t.cure != nil {
		if ok, err := t.cure(code); ok || err != nil {
			t.steps++
			return ok, err
		}
	}
	m := typed.FindStringSubmatch(next)
	if m == nil {
		t.fails("%s names no command as the next step: %q", code, next)
		return false, nil
	}
	cmd := t.w.command(ctx, t.dir)
	cmd.Path, cmd.Args, cmd.Err = "/bin/sh", []string{"sh", "-c", m[1]}, nil
	cmd.Env = append(slices.Clone(t.w.env), "PATH="+filepath.Join(t.w.o.Dir, "bin")+":"+os.Getenv("PATH"))
	r, err := t.w.finish(cmd, []string{"(typed)", m[1]})
	if err != nil {
		return false, err
	}
	t.steps++
	if r.exit != 0 {
		t.fails("the next step of %s does not help: %v", code, r)
	}
	return r.exit == 0, nil
}

// verdicts asks for the verdict, from what the index keeps and from the tiles, and compares
// both with the model's.
func (t *trial) verdicts(ctx context.Context, when string) error {
	now, err := readLog(t.data(), t.scratch())
	if err != nil {
		t.fails("%s the log does not verify: %v", when, err)
		return nil
	}
	t.twice += now.twice()
	if now.verified == nil || len(now.verified.Policies()) == 0 {
		return nil // nothing to appraise yet
	}
	quick, err := t.must(ctx, "appraise")
	if quick == nil {
		return err
	}
	v, err := verdict(quick.stdout)
	if err != nil {
		return err
	}
	whole, err := t.must(ctx, "appraise", "--verify-all", "--at", fmt.Sprint(v.At))
	if whole == nil {
		return err
	}
	if quick.stdout != whole.stdout {
		t.fails("%s the index gives another verdict than the log", when)
	}
	shown := greensOf(v)
	expected := now.modelled(v)
	allowed, err := t.allowed(ctx)
	if err != nil {
		return err
	}
	for _, g := range shown {
		if !expected.has(g) || !allowed.has(g) {
			t.green++
		}
	}
	if v.Counts.Receipts != now.receipts("") || v.Counts.Replayed > 0 {
		t.twice++
	}
	return nil
}

// allowed are the greens of the command where nothing happens to it, before and after; where
// it said that it did what it does, those after.
func (t *trial) allowed(ctx context.Context) (greens, error) {
	whole, err := t.w.whole(ctx, t.command)
	if err != nil {
		return nil, err
	}
	if t.exited && t.said.exit == 0 || t.command.args[0] == "withdraw" && saysWithdrawal.MatchString(t.said.stdout) {
		return whole.after, nil
	}
	return append(slices.Clone(whole.before), whole.after...), nil
}

// again types the command again, and runs once more.
func (t *trial) again(ctx context.Context) error {
	if r, err := t.must(ctx, t.command.args...); r == nil {
		return err
	}
	if t.command.args[0] != "run" {
		if r, err := t.must(ctx, "run", "--policy", "policy", "--again", "--only", "clang-16/wasm32"); r == nil {
			return err
		}
	}
	return nil
}

// index makes the index anew, twice and of the tiles alone: the bytes are the same.
func (t *trial) index(ctx context.Context) error {
	var bytesOf []string
	for range 2 {
		if r, err := t.must(ctx, "reindex"); r == nil {
			return err
		}
		data, err := os.ReadFile(filepath.Join(t.data(), "index.sqlite"))
		if err != nil {
			return err
		}
		bytesOf = append(bytesOf, string(data))
	}
	if err := tilesOnly(t.scratch(), t.data()); err != nil {
		return err
	}
	if r, err := t.must(ctx, "--data", "scratch", "reindex"); r == nil {
		return err
	}
	data, err := os.ReadFile(filepath.Join(t.scratch(), "index.sqlite"))
	if err != nil {
		return err
	}
	if bytesOf = append(bytesOf, string(data)); bytesOf[0] != bytesOf[1] || bytesOf[0] != bytesOf[2] {
		t.fails("the index is made again of the same log, and has other bytes")
	}
	return nil
}

// wellAgain wants the doctor to find nothing broken, and nothing that a fault left behind.
func (t *trial) wellAgain(ctx context.Context) error {
	r, err := t.w.run(ctx, t.dir, "--json", "doctor")
	if err == nil && r.exit == 1 && t.cure != nil && strings.Contains(r.stdout, `"clock_skew"`) {
		if _, err = t.cure("clock_skew"); err == nil {
			t.steps++
			r, err = t.w.run(ctx, t.dir, "--json", "doctor")
		}
	}
	if err != nil {
		return err
	}
	if r.exit != 0 {
		t.fails("%v", r)
	}
	var left []string
	err = filepath.WalkDir(t.data(), func(name string, d fs.DirEntry, err error) error {
		if err == nil && (strings.HasPrefix(d.Name(), ".tmp-") || strings.HasSuffix(d.Name(), ".new")) {
			left = append(left, d.Name())
		}
		return err
	})
	if len(left) > 0 {
		t.fails("files of what was interrupted stay behind: %s", strings.Join(left, ", "))
	}
	return err
}

// whole runs a command to which nothing happens, once.
func (w *world) whole(ctx context.Context, c command) (*whole, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	key := c.base + " " + strings.Join(c.args, " ")
	if found := w.took[key]; found != nil {
		return found, nil
	}
	found, err := w.runWhole(ctx, c)
	if err == nil {
		w.took[key] = found
	}
	return found, err
}

// greensNow are those of a data directory; none where nothing was appraised yet.
func (w *world) greensNow(ctx context.Context, dir string) (greens, error) {
	r, err := w.run(ctx, dir, "--json", "appraise")
	if err != nil {
		return nil, err
	}
	if code, _ := r.next(); r.exit != 0 && code == string(tassadar.Unmeasured) {
		return nil, nil
	}
	v, err := verdict(r.stdout)
	if err != nil {
		return nil, fmt.Errorf("%w: %v", err, r)
	}
	return greensOf(v), nil
}

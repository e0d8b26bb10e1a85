package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tassadar/internal/testing/host"
)

var update = flag.Bool("update", false, "write golden files")

// A campaign on the fixture that is interrupted, goes on, and runs once more
// with nothing left to do: every mutant runs once, the table is the golden one,
// and the tree stays as it was.
func TestCampaign(t *testing.T) {
	dir := t.TempDir()
	before := hashTree(t, "testdata/fixture")
	argued, err := os.ReadFile("testdata/argued.txt")
	if err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, "argued.txt"), argued)
	results := filepath.Join(dir, "results.jsonl")
	start := func(ctx context.Context, after func(*record)) (log string, err error) {
		o, err := parseFlags([]string{"-C", "testdata/fixture", "-results", results, "-argued", filepath.Join(dir, "argued.txt"),
			"-o", filepath.Join(dir, "table.md"), "-gocache", "", "-slack", "2s", "-workers", "2", "-then", "./gate=./user", "./gate"})
		if err != nil {
			t.Fatal(err)
		}
		o.after = after
		var out bytes.Buffer
		err = o.run(ctx, &out, &out)
		return out.String(), err
	}

	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	n := 0
	log, err := start(ctx, func(*record) {
		if n++; n >= 4 {
			cancel()
		}
	})
	first := lines(t, results)
	if !errors.Is(err, context.Canceled) || len(first) < 4 || len(first) > 6 {
		t.Fatalf("interrupted: %d results, %v\n%s", len(first), err, log)
	}
	if _, err := os.Stat(filepath.Join(dir, "table.md")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("an interrupted campaign made a table: %v", err)
	}

	data, err := os.ReadFile(results)
	if err != nil {
		t.Fatal(err)
	}
	write(t, results, append(data, `{"key":"cut o`...)) // as a crash leaves it
	log, err = start(t.Context(), nil)
	if !errors.Is(err, errUnargued) || !strings.Contains(log, "not argued: gate/gate.go Word always\n\tn == 1 → true\n") {
		t.Fatalf("%v\n%s", err, log)
	}
	seen := map[string]bool{}
	for _, r := range lines(t, results) {
		if seen[r.Key] {
			t.Errorf("ran twice: %s", r.Name)
		}
		seen[r.Key] = true
	}
	if len(seen) != 17 {
		t.Errorf("%d results", len(seen))
	}
	golden(t, "testdata/table.md", filepath.Join(dir, "table.md"))

	write(t, filepath.Join(dir, "argued.txt"), append(argued, "\ngate/gate.go Word always\n\tn == 1 → true\nNobody reads it.\n"...))
	log, err = start(t.Context(), func(r *record) { t.Errorf("ran again: %s", r.Name) })
	if err != nil {
		t.Errorf("all argued: %v\n%s", err, log)
	}
	write(t, filepath.Join(dir, "argued.txt"), append(argued, "\ngate/gate.go Word never\n\tn == 1 → false\nWrong.\n\ngate/gone.go F not\n\t!x → x\nGone.\n"...))
	log, err = start(t.Context(), nil)
	if !errors.Is(err, errUnargued) || !strings.Contains(err.Error(), "1 survivors without an argument, 2 arguments without a survivor") {
		t.Errorf("%v\n%s", err, log)
	}
	if after := hashTree(t, "testdata/fixture"); after != before {
		t.Errorf("the tree changed:\n%s\nbecame\n%s", before, after)
	}
}

// Who survived runs again when the tests change; who was killed does not.
func TestResultsHold(t *testing.T) {
	c := &campaign{}
	path := filepath.Join(t.TempDir(), "a", "results.jsonl")
	if err := c.load(path); err != nil {
		t.Fatal(err)
	}
	defer c.file.Close()
	for _, r := range []Result{Killed, Timeout, Survived, Uncompilable} {
		j := &job{Mutant: Mutant{key: string(r)}, digests: []string{"one"}}
		if err := c.remember(j, &record{Key: j.key, Result: r, Tests: "one"}); err != nil {
			t.Fatal(err)
		}
		if _, ok := c.result(j); !ok {
			t.Errorf("%s does not hold", r)
		}
		j.digests = []string{"two"}
		if _, ok := c.result(j); ok != (r == Killed || r == Timeout) {
			t.Errorf("%s with other tests: %v", r, ok)
		}
		j.digests = []string{"half", "one"} // it was argued since
		if _, ok := c.result(j); !ok {
			t.Errorf("%s does not hold for fewer tests", r)
		}
	}
}

func TestDigest(t *testing.T) {
	dir := t.TempDir()
	s := []*suite{{pkg: "./a", dir: dir}}
	of := func() string {
		m, err := manifestOf(s, nil)
		if err != nil {
			t.Fatal(err)
		}
		return m.digest()
	}
	last := of()
	for _, c := range []struct {
		file    string
		changes bool
	}{{"a_test.go", true}, {"testdata/x/y", true}, {"testdata/rapid/T/x.fail", false}, {"sub/b.go", false}} {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, c.file)), 0o777); err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(dir, c.file), []byte("x"))
		if d := of(); (d != last) != c.changes {
			t.Errorf("%s: changes %v", c.file, d != last)
		} else {
			last = d
		}
	}
}

// Nothing is recorded of tests that ran while their package changed.
func TestChangedPackage(t *testing.T) {
	tool := &goTool{root: t.TempDir(), procs: 1}
	for name, text := range map[string]string{
		"go.mod":    "module m\n\ngo 1.26\n",
		"a.go":      "package m\n\nfunc not(a bool) bool { return !a }\n",
		"a_test.go": "package m\n\nimport (\n\t\"os\"\n\t\"testing\"\n)\n\nfunc TestNot(t *testing.T) {\n\tif not(true) {\n\t\tos.WriteFile(\"left\", nil, 0o666)\n\t\tt.Fail()\n\t}\n}\n",
	} {
		write(t, filepath.Join(tool.root, name), []byte(text))
	}
	s := &suite{pkg: ".", dir: tool.root}
	if err := tool.measure(t.Context(), s, nil, "", t.TempDir()); err != nil || len(s.tests) != 1 {
		t.Fatal(s.tests, err)
	}
	src, err := os.ReadFile(filepath.Join(tool.root, "a.go"))
	if err != nil {
		t.Fatal(err)
	}
	all, err := mutate("a.go", src)
	if err != nil || len(all) != 1 {
		t.Fatal(all, err)
	}
	tests, err := manifestOf([]*suite{s}, nil)
	if err != nil {
		t.Fatal(err)
	}
	c := &campaign{tool: tool, factor: 5, slack: time.Minute}
	j := &job{Mutant: all[0], target: &target{suite: s, files: map[string][]byte{"a.go": src}}, digests: []string{tests.digest()}, set: tests}
	if r, err := c.mutant(t.Context(), j, t.TempDir()); !errors.Is(err, errChanged) {
		t.Errorf("%+v, %v", r, err)
	}
}

// The sample is the same every time, and a larger one holds a smaller.
func TestChoose(t *testing.T) {
	var all []*job
	for i := range 50 {
		all = append(all, &job{Mutant: Mutant{File: "a.go", Func: fmt.Sprint("f", i), Line: i}})
	}
	pick := func(args ...string) (names []string) {
		o, err := parseFlags(append(args, "./a"))
		if err != nil {
			t.Fatal(err)
		}
		for _, j := range o.choose(append([]*job(nil), all...)) {
			names = append(names, j.Func)
		}
		return names
	}
	small, large := pick("-sample", "5"), pick("-sample", "20")
	for _, name := range small {
		if !strings.Contains(fmt.Sprint(large), name) {
			t.Errorf("%s is not in the larger sample", name)
		}
	}
	if got := pick("-only", "a.go f1 "); len(small) != 5 || len(large) != 20 || len(got) != 1 {
		t.Errorf("%v %v %v", small, large, got)
	}
}

func TestBatches(t *testing.T) {
	one := &suite{pkg: "one", tests: []timed{{"Slow", 4 * time.Second, nil}, {"Killer", time.Second, nil}, {"Quick", 5, nil}, {"Middle", time.Second, nil}}}
	two := &suite{pkg: "two", tests: []timed{{"Other", 1, nil}}}
	var got []string
	for _, b := range batches([]*suite{one, two}, func(s *suite) []timed { return s.tests }, func(*suite) []string { return []string{"Killer"} }) {
		for _, t := range b.tests {
			got = append(got, b.suite.pkg+" "+t.name)
		}
		got = append(got, "|")
	}
	if got, want := strings.Join(got, " "), "one Killer | one Quick | two Other | one Middle | one Slow |"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// A limit ends what a test started, too: the sleeper holds the output open, so
// that the command would otherwise wait for it.
func TestCommandEndsItsGroup(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	start := time.Now()
	_, err := command(ctx, t.TempDir(), nil, "/bin/sh", "-c", "sleep 60 & sleep 60")
	if took := time.Since(start); err == nil || took > 4*time.Second {
		t.Errorf("%v after %v", err, took)
	}
}

// What ends a test says what became of the mutant.
func TestRun(t *testing.T) {
	tool := &goTool{procs: 1, memoryMiB: 4096}
	for _, c := range []struct {
		name, script string
		is           func(error) bool
	}{
		{"passes", "exit 0", func(err error) bool { return err == nil }},
		{"fails", "echo '--- FAIL: TestX (0.00s)'; exit 1", failedBy("TestX")},
		{"crashes", "echo '=== RUN   TestX'; kill -SEGV $$", failedBy("TestX")},
		{"spins", "while :; do :; done", func(err error) bool { return errors.Is(err, errTimeout) }},
		{"waits", "sleep 60", func(err error) bool { return errors.Is(err, errTimeout) }},
		{"is killed by somebody", "kill -KILL $$", func(err error) bool {
			return err != nil && !errors.Is(err, errTimeout) && !failedBy("")(err)
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			binary := filepath.Join(dir, "x.test")
			if err := host.WriteExecutable(binary, []byte("#!/bin/sh\n"+c.script+"\n")); err != nil {
				t.Fatal(err)
			}
			err := tool.run(t.Context(), &suite{pkg: "./x", dir: dir}, binary, dir, []timed{{name: "TestX"}}, 0)
			if !c.is(err) {
				t.Errorf("%v", err)
			}
		})
	}
	missing := tool.run(t.Context(), &suite{dir: t.TempDir()}, "/nonexistent/x.test", t.TempDir(), []timed{{name: "TestX"}}, 0)
	if missing == nil || failedBy("")(missing) {
		t.Errorf("a binary that is missing: %v", missing)
	}
}

func failedBy(test string) func(error) bool {
	return func(err error) bool {
		var failed *failedError
		return errors.As(err, &failed) && failed.test == test
	}
}

func TestFailedTest(t *testing.T) {
	for output, want := range map[string]string{
		"=== RUN   TestA\n=== RUN   TestB\n    --- FAIL: TestB/x (0.00s)\n--- FAIL: TestB (0.00s)\n=== RUN   TestC\n": "TestB",
		"=== RUN   TestA\n=== RUN   TestB/x\npanic: no\n":                                                             "TestB",
		"exit": "",
	} {
		if got := failedTest([]byte(output)); got != want {
			t.Errorf("%q: %q", output, got)
		}
	}
}

func TestBuildCache(t *testing.T) {
	c := &buildCache{dir: t.TempDir(), every: 3}
	kept, own := filepath.Join(c.dir, "0-d"), filepath.Join(c.dir, "README")
	write(t, kept, nil)
	write(t, own, nil)
	c.remember()
	for i := range 3 {
		leave := c.enter()
		write(t, filepath.Join(c.dir, fmt.Sprint(i, "1-a")), nil)
		leave()
	}
	var left []string
	c.each(func(path string) { left = append(left, filepath.Base(path)) })
	if got, want := fmt.Sprint(left), "[0-d 21-a]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if _, err := os.Stat(own); err != nil {
		t.Error(err)
	}
}

func lines(t *testing.T, path string) (all []record) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for line := range bytes.Lines(data) {
		var r record
		if json.Unmarshal(line, &r) == nil && r.Key != "" {
			all = append(all, r)
		}
	}
	return all
}

func write(t *testing.T, path string, data []byte) {
	t.Helper()
	if err := os.WriteFile(path, data, 0o666); err != nil {
		t.Fatal(err)
	}
}

func hashTree(t *testing.T, dir string) string {
	t.Helper()
	var b strings.Builder
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		fmt.Fprintf(&b, "%s %x\n", path, sha256.Sum256(data))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// golden compares with a committed file; a difference leaves what was made
// beside it.
func golden(t *testing.T, file, made string) {
	t.Helper()
	got, err := os.ReadFile(made)
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		write(t, file, got)
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		write(t, file+".got", got)
		t.Errorf("%s differs from %s.got", file, file)
	}
}

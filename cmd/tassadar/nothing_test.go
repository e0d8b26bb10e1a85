package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"tassadar"
)

// TestNothingThere: of a data directory without a log nothing is said that was made up, so
// that two calls say the same; what is published from it says that nothing was measured.
func TestNothingThere(t *testing.T) {
	data := filepath.Join(t.TempDir(), "data")
	for _, args := range [][]string{{"gate", "article", "--at", "1800000000"}, {"report", "drift", "--at", "1800000000"}} {
		first, second := tassadarIn(t, data, args...), tassadarIn(t, data, args...)
		if first.stdout != second.stdout || !strings.Contains(first.stdout, "no log: nothing was measured") || strings.Contains(first.stdout, "leaves, root") {
			t.Errorf("%v: %q, then %q", args, first.stdout, second.stdout)
		}
	}
	// A gate of which nothing was measured is summed up, with what to do.
	gate := tassadarIn(t, data, "gate", "article").want(t, 1)
	lines := strings.Count(gate.stdout, "\n")
	if lines > 12 || !strings.HasPrefix(gate.stdout, "gate article: RED\n  [x] 2 of 15 prerequisites: execution_by_weights, programs\n  [ ] unmeasured: builds 0 of 78, ") ||
		!strings.Contains(gate.stdout, "\nnext: tassadar run; then tassadar gate article says of each what it lacks\n") {
		t.Errorf("%d lines:\n%s", lines, gate.stdout)
	}
	v := verdictOf(t, data)
	article, _ := v.Gate("article")
	for _, p := range article.Prerequisites { // each is named once
		if n := len(regexp.MustCompile(`\b`+p.ID+`\b( \d+ of|,|\n)`).FindAllString(gate.stdout, -1)); n != 1 {
			t.Errorf("%s is named %d times:\n%s", p.ID, n, gate.stdout)
		}
	}
	published := tassadarIn(t, data, "publish", "-o", filepath.Join(t.TempDir(), "pub"))
	published.want(t, 0)
	if !strings.Contains(published.stderr, "will list every cell as unmeasured\n  next: tassadar run") {
		t.Errorf("%q", published.stderr)
	}
}

// TestPublishOnTerminal: a publication is written to no terminal, and nothing is logged.
func TestPublishOnTerminal(t *testing.T) {
	screen, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	if err != nil {
		t.Skipf("no terminal to be had: %v", err)
	}
	defer screen.Close()
	data := filepath.Join(t.TempDir(), "data")
	root := (&app{out: screen, err: &bytes.Buffer{}, now: func() int64 { return time.Now().Unix() }}).command()
	root.SetArgs([]string{"--data", data, "publish"})
	if err := root.Execute(); tassadar.CodeOf(err) != tassadar.BadUse || !strings.Contains(tassadar.NextOf(err), "publish -o FILE") {
		t.Errorf("%v", err)
	}
	if exists(data) {
		t.Error("it began a log")
	}
}

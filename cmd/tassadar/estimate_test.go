package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"tassadar"
)

// A run says first how long it will take and how it knows, and after each cell
// what is left. What an earlier run took is known from the log.
func TestEstimate(t *testing.T) {
	t.Parallel()
	pol, data := filepath.Join(t.TempDir(), "policy"), filepath.Join(t.TempDir(), "data")
	if err := testPolicy(pol, policyOptions{}); err != nil {
		t.Fatal(err)
	}
	says := func(stderr, want string) {
		t.Helper()
		if !regexp.MustCompile(`(?m)^` + want + `$`).MatchString(stderr) {
			t.Errorf("want a line %q, got\n%s", want, stderr)
		}
	}
	dry := tassadarIn(t, data, "run", "--policy", pol, "--dry-run").want(t, 0)
	says(dry.stderr, `2 cells to measure: no earlier run to estimate the time from`)
	if _, err := os.Stat(data); !os.IsNotExist(err) {
		t.Errorf("a dry run left something: %v", err)
	}
	first := tassadarIn(t, data, "run", "--policy", pol).want(t, 0)
	says(first.stderr, `2 cells to measure: roughly \d+ s beside compiling, from a quick calibration: there is no earlier run to estimate from`)
	says(first.stderr, `\[1/2\] test.article.v1 on .*: measured in [0-9.]+ s, about \d+ (s|min) left`)
	says(first.stderr, `\[2/2\] test.broad.v1 on .*: measured in [0-9.]+ s`)
	if strings.Index(first.stderr, "to measure:") > strings.Index(first.stderr, "[1/2]") {
		t.Errorf("the estimate comes after the start:\n%s", first.stderr)
	}
	dry = tassadarIn(t, data, "run", "--policy", pol, "--dry-run", "--again").want(t, 0)
	says(dry.stderr, `2 cells to measure: about \d+ s beside compiling, from earlier runs`)
	says(tassadarIn(t, data, "run", "--policy", pol, "--again").want(t, 0).stderr, `2 cells to measure: about \d+ s beside compiling, from earlier runs`)
	// Full cases take longer than those of another run.
	says(tassadarIn(t, data, "run", "--policy", pol, "--full", "--only", "broad").want(t, 0).stderr, `1 cell to measure: roughly .* from a quick calibration.*`)
	says(tassadarIn(t, data, "run", "--policy", pol, "--full", "--again").want(t, 0).stderr,
		`2 cells to measure: about \d+ s beside compiling, from earlier runs; 1 cell without one, from a quick calibration`)
}

func TestEstimateWords(t *testing.T) {
	a, b, c := tassadar.Cell{Profile: "a"}, tassadar.Cell{Profile: "b"}, tassadar.Cell{Profile: "c"}
	guess := func(took map[tassadar.Cell]time.Duration) func(tassadar.Cell) (time.Duration, bool) {
		return func(cell tassadar.Cell) (time.Duration, bool) { d, ok := took[cell]; return d, ok }
	}
	e := newEstimate(nil, "host", []tassadar.Cell{a, b, c}, true, guess(map[tassadar.Cell]time.Duration{a: time.Minute, b: time.Hour}))
	if got, want := e.words([]tassadar.Cell{a, b, c}), "roughly 61 min beside compiling, from a quick calibration: there is no earlier run to estimate from; not counting 1 cell without an estimate"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	p := &progress{cells: []tassadar.Cell{a, b, c}, estimate: e, number: 1, began: time.Now()}
	if got := p.left(); got != "" {
		t.Errorf("a cell without an estimate is left, and the rest is said to take %q", got)
	}
	// The first cell took half of what was estimated, so the second will.
	p = &progress{cells: []tassadar.Cell{a, b}, estimate: e, number: 1, began: time.Now().Add(-30 * time.Second)}
	if got := p.left(); got != ", about 30 min left" {
		t.Errorf("got %q", got)
	}
	for d, want := range map[time.Duration]string{0: "1 s", 1600 * time.Millisecond: "2 s", 89 * time.Second: "89 s", 90 * time.Second: "2 min", 2 * time.Hour: "2.0 h"} {
		if got := rough(d); got != want {
			t.Errorf("%v: got %q, want %q", d, got, want)
		}
	}
}

package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// A run says first how long it will take and how it knows, and after each cell
// what is left. What an earlier run took is known from the log.
func TestEstimate(t *testing.T) {
	t.Parallel()
	pol, data := smallPolicy(t, policyOptions{}), filepath.Join(t.TempDir(), "data")
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
	says(first.stderr, `\[1/2\] test.article.v1, .*, on .*: measured in [0-9.]+ s, about \d+ (s|min) left`)
	says(first.stderr, `\[2/2\] test.broad.v1, .*, on .*: measured in [0-9.]+ s`)
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

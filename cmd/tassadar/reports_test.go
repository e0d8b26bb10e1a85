package main

import (
	"encoding/json"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
)

// everyStatus is a data directory with a log in which every status occurs, and an
// instant at which it does.
func everyStatus(t *testing.T) (data string, at []string) {
	t.Helper()
	data = t.TempDir()
	if out, err := exec.Command("tar", "-xzf", "testdata/logs/every_status.tar.gz", "-C", data).CombinedOutput(); err != nil {
		t.Fatalf("tar: %v: %s", err, out)
	}
	tassadarIn(t, data, "reindex").want(t, 0)
	return data, []string{"--at", "1798456000"}
}

// TestReportSince: what changed since a publication, in every form; what names none is
// refused, and says what does.
func TestReportSince(t *testing.T) {
	t.Parallel()
	data, at := everyStatus(t)
	since := func(args ...string) result {
		return tassadarIn(t, data, append(append([]string{"report", "--since"}, args...), at...)...)
	}
	text := since("last").want(t, 0).stdout
	if !strings.Contains(text, "since publication 1 of ") || !strings.Contains(text, "green, published → red: outcome_differs") || text != since("107").want(t, 0).stdout {
		t.Errorf("%s", text)
	}
	var d struct {
		Turned []struct{ To string }
	}
	if err := json.Unmarshal([]byte(since("last", "--json").want(t, 0).stdout), &d); err != nil || len(d.Turned) < 5 {
		t.Errorf("%v: %+v", err, d)
	}
	file := filepath.Join(t.TempDir(), "since")
	for format, want := range map[string]string{"html": "<h1>What changed</h1>", "markdown": "# What changed"} {
		since("last", "--format", format, "-o", file).want(t, 0)
		if got := string(readFile(t, file)); !strings.Contains(got, want) || !strings.Contains(got, "outcome_differs") {
			t.Errorf("%s: %.200s", format, got)
		}
	}
	since("106").wantError(t, false, tassadar.BadUse)
	since("").wantError(t, false, tassadar.BadUse)
	since("last", "--format", "junit").wantError(t, false, tassadar.BadUse)
	since("last", "--size", "107").wantError(t, false, tassadar.Unmeasured)
	tassadarIn(t, data, "report").wantError(t, false, tassadar.BadUse)
	tassadarIn(t, t.TempDir(), "report", "--since", "last").wantError(t, false, tassadar.Unmeasured)
}

// TestReportArranged: words that group or sort nothing are refused, with what does.
func TestReportArranged(t *testing.T) {
	t.Parallel()
	data, at := everyStatus(t)
	of := func(args ...string) result {
		return tassadarIn(t, data, append(append([]string{"report", "portability"}, args...), at...)...)
	}
	if out := of("--group-by", "machine", "--sort", "-measured,backend").want(t, 0).stdout; !strings.Contains(out, "linux/arm64/v8, ") {
		t.Errorf("%s", out)
	}
	for _, args := range [][]string{{"--group-by", "hosts"}, {"--group-by", ""}, {"--sort", ""}, {"--sort", "status,"}, {"--sort", "speed"}, {"--sort", "status", "--format", "junit"}} {
		of(args...).wantError(t, false, tassadar.BadUse)
	}
}

package main

import (
	"encoding/json"
	"io"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

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

// TestNextSteps: what is wrong with what a command was given is told next steps that are
// about it.
func TestNextSteps(t *testing.T) {
	t.Parallel()
	data, at := everyStatus(t)
	nowhere := filepath.Join(t.TempDir(), "none", "x")
	for name, c := range map[string]struct {
		args       []string
		says, next string
		code       tassadar.Code
	}{
		"a size without a policy": {[]string{"report", "portability", "--size", "1"}, "hold no policy", "Give --size 2 or more", tassadar.BadUse},
		"a mistyped profile":      {[]string{"explain", "generalised_abi"}, `did you mean "generalized_abi"?`, "Write it so", tassadar.OutsideEnvelope},
		"a cell of another time":  {[]string{"report", "drift", "--only", "nothing like it"}, "no declared cell", "PROFILE,BACKEND,TOOLCHAIN,MACHINE", tassadar.OutsideEnvelope},
		"a cell to run":           {[]string{"run", "--policy", "builtin", "--only", "nothing"}, "matches no declared cell", "Name one of these", tassadar.OutsideEnvelope},
		"a file in no folder":     {[]string{"report", "portability", "-o", nowhere}, nowhere, "Name a file in a folder that is there", tassadar.DataUnavailable},
		"two policies":            {[]string{"policy", "lint", "testdata/policy", "--policy", "builtin"}, "one of them", "Leave one of them out", tassadar.BadUse},
	} {
		if len(c.args) > 1 && c.args[0] != "run" && c.args[0] != "policy" {
			c.args = append(c.args, at...)
		}
		r := tassadarIn(t, data, c.args...)
		r.wantError(t, false, c.code)
		if _, next, _ := strings.Cut(unwrapped(r.stderr), "next: "); !strings.Contains(unwrapped(r.stderr), c.says) || !strings.Contains(next, c.next) {
			t.Errorf("%s: want %q and %q: %s", name, c.says, c.next, r.stderr)
		}
	}
	// A policy and no receipt yet: that is no reason to measure.
	if r := tassadarIn(t, data, append([]string{"report", "drift", "--size", "2"}, at...)...).want(t, 0); !strings.Contains(r.stderr, "no receipt is among the log's first leaves; it has 228") {
		t.Errorf("%s", r.stderr)
	}
	if r := tassadarIn(t, data, append([]string{"report", "drift", "--size", "228"}, at...)...).want(t, 0); r.stderr != "" {
		t.Errorf("%s", r.stderr)
	}
}

// TestEmptyChoices: no flag of words is given and empty, by any command: what is usual, or
// all, would be taken, and a check be left out.
func TestEmptyChoices(t *testing.T) {
	found := map[string]int{}
	each((&app{}).command(), func(cmd *cobra.Command) {
		cmd.Flags().VisitAll(func(f *pflag.Flag) {
			name := f.Name
			if _, list := flagList(f); f.Value.Type() != "string" && !list || slices.Contains(mayBeEmpty, name) {
				return
			}
			found[name]++
			for _, value := range []string{"", " "} {
				root := (&app{out: io.Discard, err: io.Discard, now: func() int64 { return 0 }}).command()
				args := append(strings.Fields(cmd.CommandPath())[1:], "--"+name+"="+value)
				cmd.Flags().VisitAll(func(f *pflag.Flag) {
					if f.Name != name && f.Annotations[cobra.BashCompOneRequiredFlag] != nil {
						args = append(args, "--"+f.Name+"=1")
					}
				})
				var err error
				for range 3 { // as many arguments as the command wants
					root.SetArgs(args)
					if err = root.Execute(); err == nil || strings.Contains(err.Error(), "is given and empty") {
						break
					}
					args = append(args, "x")
				}
				if tassadar.CodeOf(err) != tassadar.BadUse || !strings.Contains(err.Error(), "--"+name+" is given and empty") {
					t.Errorf("%s --%s=%q: %v", cmd.CommandPath(), name, value, err)
				}
			}
		})
	})
	if found["only"] < 4 || found["status"] < 3 || found["case"] < 2 || found["against"] < 1 || found["gate"] < 1 || found["remember"] < 1 || found["model-digest"] < 5 || found["workers"] < 1 {
		t.Errorf("flags: %v", found)
	}
}

func flagList(f *pflag.Flag) (pflag.SliceValue, bool) {
	if f == nil {
		return nil, false
	}
	list, ok := f.Value.(pflag.SliceValue)
	return list, ok
}

package main

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/appraise"
	"tassadar/internal/plan"
	"tassadar/internal/policy"
	"tassadar/internal/report"
)

// TestAgain: every line of every built-in gate names a command that exists, with flags
// that it has, and what it measures again are cells that the line is about.
func TestAgain(t *testing.T) {
	t.Parallel()
	builtin, err := policy.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	root := (&app{out: &bytes.Buffer{}, err: &bytes.Buffer{}}).command()
	data := t.TempDir()
	verdict := &appraise.Verdict{}
	if err := json.Unmarshal([]byte(tassadarIn(t, data, "--json", "appraise", "--policy", "builtin").want(t, 0).stdout), verdict); err != nil {
		t.Fatal(err)
	}
	for i := range builtin.Policy.Gates {
		name := builtin.Policy.Gates[i].ID
		var g report.Gate
		if err := json.Unmarshal([]byte(tassadarIn(t, data, "--json", "gate", name, "--policy", "builtin").want(t, 1).stdout), &g); err != nil {
			t.Fatal(err)
		}
		if len(g.Prerequisites) != len(builtin.Policy.Gates[i].Prerequisites) {
			t.Errorf("gate %s: %d prerequisites", name, len(g.Prerequisites))
		}
		for _, p := range g.Prerequisites {
			if len(p.Again) == 0 || len(p.Evidence) == 0 {
				t.Errorf("%s %s: no command, or no line", name, p.ID)
			}
			for _, command := range p.Again {
				checkCommand(t, root, builtin, command, "")
			}
			for _, line := range p.Evidence {
				checkCommand(t, root, builtin, line.Again, line.On)
			}
		}
		// With a log each prerequisite has its lines; without one they are summed up.
		var whole strings.Builder
		gate, _ := verdict.Gate(name)
		report.GateText(&whole, verdict, gate, true)
		if n := strings.Count(whole.String(), "again: tassadar "); n < len(g.Prerequisites) {
			t.Errorf("gate %s names %d commands for %d prerequisites:\n%s", name, n, len(g.Prerequisites), whole.String())
		}
		for line := range strings.Lines(whole.String() + tassadarIn(t, data, "gate", name, "--policy", "builtin").want(t, 1).stdout) {
			if len([]rune(line)) > 81 {
				t.Errorf("%d columns: %s", len(line), line)
			}
		}
	}
}

// checkCommand parses a command; one that measures has to name the cell, where there is
// one, and no cell of another profile.
func checkCommand(t *testing.T, root *cobra.Command, bundle *policy.Bundle, command, on string) {
	t.Helper()
	words := strings.Fields(command)
	cmd, rest, err := root.Find(words[1:])
	if err != nil || cmd == root || words[0] != "tassadar" {
		t.Errorf("no command %q: %v", command, err)
		return
	}
	for i, word := range rest {
		flag, ok := strings.CutPrefix(word, "--")
		if ok && !hasFlag(cmd, flag) {
			t.Errorf("%q: no flag --%s", command, flag)
		}
		if flag != "only" || !ok {
			continue
		}
		only := rest[i+1]
		if err := plan.CheckOnly(&bundle.Policy, only); err != nil {
			t.Errorf("%q: %v", command, err)
		}
		fragments := strings.Split(only, ",")
		var of []string
		for _, c := range bundle.Policy.Cells() {
			if strings.Contains(c.Profile, fragments[0]) && !slices.Contains(of, c.Profile) {
				of = append(of, c.Profile)
			}
		}
		if len(of) != 1 {
			t.Errorf("%q is about the profiles %v", command, of)
		}
		if c, err := tassadar.ParseCell(on); err == nil && (len(fragments) != 4 || of[0] != c.Profile || fragments[1] != c.Backend || fragments[2] != c.Toolchain || fragments[3] != c.Machine) {
			t.Errorf("%q is not about %s", command, on)
		}
	}
}

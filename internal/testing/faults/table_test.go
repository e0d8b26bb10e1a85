package faults

import (
	"strings"
	"testing"
)

// TestWrite: the page sums the rows, and what went wrong is listed.
func TestWrite(t *testing.T) {
	t.Parallel()
	rows := []*Row{{Kind: "kill -9", Command: "run", Trials: 3, Hit: 2, Known: 30}, {Kind: "quota", Command: "run", Trials: 1, Hit: 1, Known: 9, Lost: 2, Twice: 1, Green: 1, Steps: 4, Broken: []string{"trial 1: a"}}}
	var b strings.Builder
	if err := Write(&b, About{Date: "2026-01-02", Commit: "abc", Class: "linux/amd64/v3", Seed: 5}, rows); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"on 2026-01-02 at commit abc, on linux/amd64/v3, seed 5", "| kill -9 | run | 3 | 2 | 30 | 0 | 0 | 0 | 0 | 0 |", "| all |  | 4 | 3 | 39 | 2 | 1 | 1 | 4 | 1 |"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("the page lacks %q:\n%s", want, b.String())
		}
	}
	if got := Failures(rows); len(got) != 2 || !strings.Contains(got[0], "2 lost, 1 counted twice, 1 wrongly green") || got[1] != "quota, run: trial 1: a" {
		t.Errorf("%q", got)
	}
}

// TestTyped: the command is found in what is said of it.
func TestTyped(t *testing.T) {
	t.Parallel()
	for next, want := range map[string]string{
		"tassadar reindex rebuilds the index from the log.":                          "tassadar reindex",
		"tassadar run --again --policy policy measures what is still missing.":       "tassadar run --again --policy policy",
		"Free some space; what was acknowledged is intact.":                          "",
		"Restore it: tassadar restore FILE; what was acknowledged is in every copy.": "tassadar restore FILE",
		"Wait for it, then type tassadar publish.":                                   "tassadar publish",
		"tassadar withdraw '*,*,clang-14/wasm32,*' --why 'a fault' starts it again.": "tassadar withdraw '*,*,clang-14/wasm32,*' --why 'a fault'",
	} {
		got := ""
		if m := typed.FindStringSubmatch(next); m != nil {
			got = m[1]
		}
		if got != want {
			t.Errorf("%q: %q, want %q", next, got, want)
		}
	}
}

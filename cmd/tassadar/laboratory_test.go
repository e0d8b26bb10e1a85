package main

import (
	"bytes"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"tassadar/internal/policy"
)

// TestLaboratory runs the laboratory of two made-up hosts, its short form but in a
// soak: the article gate is green by commands alone, and red for every prerequisite of
// the built-in one that is taken away, with a code.
func TestLaboratory(t *testing.T) {
	t.Parallel()
	need(t, "namespaces")
	args := []string{"-short"}
	if os.Getenv("TASSADAR_SOAK") == "1" {
		args = nil
	}
	r := runCmd(t, exec.Command("../../laboratory/laboratory.sh", args...))
	if r.code != 0 {
		t.Fatalf("exit %d\n%s\n%s", r.code, r.stdout, r.stderr)
	}
	if !strings.Contains(r.stdout, "laboratory: gate article is GREEN") || !strings.Contains(r.stdout, "laboratory: all came out as it must") {
		t.Errorf("it says\n%s", r.stdout)
	}
	for line := range strings.Lines(r.stdout) {
		if !strings.HasPrefix(line, "laboratory: ") {
			t.Errorf("a line does not say where it is from: %s", line)
		}
	}
	builtin, err := policy.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	article, _ := builtin.Policy.Gate("article")
	short := map[string]string{"million": "ten_thousand", "two_million": "twenty_thousand"}
	for _, need := range article.Prerequisites {
		id := need.ID
		if shorter, ok := short[id]; ok {
			id = shorter
		}
		if id == "builds" && len(args) > 0 {
			continue // compilers take a while
		}
		if !regexp.MustCompile(`laboratory: gate article is RED: ` + id + `: [a-z_]+: `).MatchString(r.stdout) {
			t.Errorf("nobody took prerequisite %s away:\n%s", id, r.stdout)
		}
	}
	// The laboratory's gate asks for all that the built-in one asks for.
	ours, err := os.ReadFile("../../laboratory/policy/gates/article.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, need := range article.Prerequisites {
		if !bytes.Contains(ours, []byte("kind: "+string(need.Kind))) {
			t.Errorf("the laboratory has no prerequisite of kind %s", need.Kind)
		}
	}
}

// TestLaboratoryElsewhere: where nobody can make two hosts, that is said and is no
// success.
func TestLaboratoryElsewhere(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if err := os.WriteFile(dir+"/unshare", []byte("#!/bin/sh\necho not permitted >&2\nexit 1\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("../../laboratory/laboratory.sh", "-short")
	cmd.Env = append(os.Environ(), "PATH="+dir+":"+os.Getenv("PATH"))
	if r := runCmd(t, cmd); r.code != 3 || !strings.Contains(r.stdout, "laboratory: unavailable") || !strings.Contains(r.stdout, "not permitted") {
		t.Errorf("exit %d\n%s", r.code, r.stdout)
	}
}

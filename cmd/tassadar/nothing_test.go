package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// A cell whose engine lacks what a case needs is measured once: later runs say what is
// lacking and what would help, until somebody names it. It is never green.
func TestNothingToMeasure(t *testing.T) {
	need(t, "node")
	node, err := exec.LookPath("node")
	if err != nil {
		t.Fatal(err)
	}
	example, err := os.ReadFile("../../internal/backend/adapter/testdata/engine.js")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	data, pol, engine, file := filepath.Join(dir, "data"), filepath.Join(dir, "pol"), filepath.Join(dir, "engine.cjs"), filepath.Join(dir, "mine.yaml")
	for name, text := range map[string]string{engine: "#!" + node + "\n" + string(example), file: fmt.Sprintf("name: mine\nprogram: %s\nversion: \"1.0\"\nlacks: [stack_limit]\n", engine)} {
		if err := os.WriteFile(name, []byte(text), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	if err := testPolicy(pol, policyOptions{backends: "adapter.mine"}); err != nil {
		t.Fatal(err)
	}
	tassadarIn(t, data, "backend", "add", file).want(t, 0)
	const says = "nothing to measure here: adapter.mine lacks stack_limit, which"
	if got := tassadarIn(t, data, "run", "--policy", pol).want(t, 0); strings.Contains(got.stderr, says) || !strings.Contains(got.stdout, "incomplete") {
		t.Fatalf("%s%s", got.stdout, got.stderr)
	}
	leaves := tassadarIn(t, data, "report", "portability", "--json").want(t, 0).stdout
	got := tassadarIn(t, data, "run", "--policy", pol).want(t, 0)
	if !strings.Contains(strings.Join(strings.Fields(got.stderr), " "), says) || strings.Count(got.stdout, "receipts: 0 failed") != 1 {
		t.Errorf("%s%s", got.stdout, got.stderr)
	}
	if again := tassadarIn(t, data, "report", "portability", "--json").want(t, 0).stdout; strings.Count(again, `"index"`) != strings.Count(leaves, `"index"`) || !strings.Contains(again, `"engine_lacks"`) {
		t.Error("it was measured again, or the report does not say what is lacking")
	}
	if got := tassadarIn(t, data, "explain", "broad").want(t, 0).stdout; !strings.Contains(strings.Join(strings.Fields(got), " "), "the engine lacks stack_limit: measuring again adds nothing") {
		t.Error(got)
	}
	tassadarIn(t, data, "run", "--policy", pol, "--only", "broad").want(t, 0)
	if again := tassadarIn(t, data, "report", "portability", "--json").want(t, 0).stdout; strings.Count(again, `"index"`) != strings.Count(leaves, `"index"`)+1 {
		t.Error("--only does not measure it")
	}
}

package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tassadar"
	"tassadar/internal/testing/host"
)

// laterProgram is the program after an upgrade: this one with another digest, or, with
// TASSADAR_SOAK=1, one that was built as version 0.2.0.
func laterProgram(t *testing.T) (program string, version string) {
	t.Helper()
	program = filepath.Join(t.TempDir(), "tassadar")
	if os.Getenv("TASSADAR_SOAK") == "" {
		exe, err := exec.LookPath("tassadar")
		if err != nil {
			t.Fatal(err)
		}
		// What follows an executable's sections is nobody's to read.
		if err := host.WriteExecutable(program, append(readFile(t, exe), "later"...)); err != nil {
			t.Fatal(err)
		}
		return program, tassadar.Version
	}
	dir := t.TempDir()
	root, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	source := filepath.Join(root, "version.go")
	version = "0.2.0"
	later := strings.Replace(string(readFile(t, source)), `"`+tassadar.Version+`"`, `"`+version+`"`, 1)
	if !strings.Contains(later, version) {
		t.Fatalf("%s does not name version %s", source, tassadar.Version)
	}
	writeFile(t, filepath.Join(dir, "version.go"), []byte(later))
	overlay, err := json.Marshal(map[string]map[string]string{"Replace": {source: filepath.Join(dir, "version.go")}})
	if err != nil {
		t.Fatal(err)
	}
	writeFile(t, filepath.Join(dir, "overlay.json"), overlay)
	if out, err := exec.Command("go", "build", "-overlay", filepath.Join(dir, "overlay.json"), "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return program, version
}

// TestUpgrade goes through an upgrade of the program: what an earlier one measured stays
// green, byte for byte, and is not measured again; a policy that asks for the later program
// has its cells, and no others, measured again by it, and not by the earlier one. Then the
// policy itself is upgraded: what that weakens takes a decision, and what is another
// question is measured.
func TestUpgrade(t *testing.T) {
	t.Parallel()
	onLinux(t)
	w := newWorld(t)
	program, version := laterProgram(t)
	later := func(args ...string) result {
		t.Helper()
		return runCmd(t, exec.Command(program, append([]string{"--data", w.data}, args...)...))
	}
	says := func(r result, all ...string) {
		t.Helper()
		for _, want := range all {
			if !strings.Contains(r.stdout+r.stderr, want) {
				t.Errorf("%q is not said:\n%s%s", want, r.stdout, r.stderr)
			}
		}
	}
	at := time.Now().Add(time.Minute).UTC().Format(time.RFC3339)
	for _, args := range [][]string{{"--json", "appraise", "--at", at}, {"report", "portability", "--at", at}} {
		if was, is := tassadarIn(t, w.data, args...).want(t, 0), later(args...); was != is {
			t.Errorf("%s before:\n%s%s\nafter:\n%s%s", args, was.stdout, was.stderr, is.stdout, is.stderr)
		}
	}
	later("verify", w.publication, "--at", at).want(t, 0)
	says(later("run").want(t, 0), "2 cells are fresh and not measured again")
	says(later("publish", "-o", filepath.Join(t.TempDir(), "pub")).want(t, 0), "2 of 2 cells published")

	// The envelope of the broad gate asks for the later program.
	var said struct{ Digest, Version string }
	if err := json.Unmarshal([]byte(later("--json", "version").want(t, 0).stdout), &said); err != nil || said.Version != version {
		t.Fatalf("%+v, %v", said, err)
	}
	next := filepath.Join(t.TempDir(), "policy")
	if err := os.CopyFS(next, os.DirFS(w.policy)); err != nil {
		t.Fatal(err)
	}
	edit := func(name, from, to string) {
		t.Helper()
		file := filepath.Join(next, name)
		text := string(readFile(t, file))
		if !strings.Contains(text, from) {
			t.Fatalf("%s has no %q", name, from)
		}
		writeFile(t, file, []byte(strings.Replace(text, from, to, 1)))
	}
	asks, code := "  programs: [\""+said.Digest+"\"]", "outside_declared_envelope"
	if version != tassadar.Version {
		asks, code = "  program: {min: \""+version+"\"}", "worker_too_old"
	}
	edit("envelopes/test.broad.v1.yaml", "\n  runs: 1\n", "\n  runs: 1\n"+asks+"\n")
	says(tassadarIn(t, w.data, "policy", "diff", next).want(t, 0), "removes and weakens nothing")
	says(tassadarIn(t, w.data, "run", "--policy", next).want(t, 0), "2 cells are fresh", code, "gate article: green", "gate broad: RED")
	says(tassadarIn(t, w.data, "explain", "broad"), code)
	says(later("run").want(t, 0), "1 cell is fresh", "[1/1] test.broad.v1", "gate article: green", "gate broad: green")
	says(later("run").want(t, 0), "2 cells are fresh")

	// A case of another question is another one: what is gone takes a decision.
	edit("profiles/test.broad.v1.yaml", `args: ["i32:10"]`, `args: ["i32:11"]`)
	edit("profiles/test.broad.v1.yaml", `results: ["i64:55"]`, `results: ["i64:89"]`)
	r := later("run", "--policy", next)
	r.wantError(t, false, tassadar.RebaselineMissing)
	says(r, "tassadar rebaseline", "control/fib")
	says(later("gate", "broad").want(t, 0), "green") // under the policy in force
	later("rebaseline", "test.broad.v1", "--policy", next, "--why", "a longer case").want(t, 0)
	says(later("gate", "broad").want(t, 1), "RED")
	says(later("run").want(t, 0), "[1/1] test.broad.v1", "1 cell is fresh", "gate article: green", "gate broad: green")
}

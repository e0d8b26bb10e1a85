package main

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/datadir"
)

// TestChallengeStates: a receipt of an engine without traces is challenged as a whole:
// it and an engine of another kind come to the same states where the log says.
func TestChallengeStates(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	data, own := filepath.Join(dir, "data"), filepath.Join(dir, "policy")
	module, err := filepath.Abs("../../profiles/workloads/memory_sum/memory_sum.clang-14.wasm")
	if err != nil {
		t.Fatal(err)
	}
	tassadarIn(t, data, "profile", "new", "--name", "sums", "--wasm", module, "--invoke", "fill", "--arg", "i32:5", "--arg", "i32:-3", "--arg", "i32:500",
		"--expect", "i32:500", "-o", own).want(t, 0)
	tassadarIn(t, data, "run", "--policy", own, "--only", ",wazero.interpreter,,").want(t, 0)
	class, err := thisClass()
	if err != nil {
		t.Fatal(err)
	}
	var all struct {
		Cells []appraise.Cell `json:"cells"`
	}
	if err := json.Unmarshal([]byte(tassadarIn(t, data, "--json", "report", "portability").want(t, 0).stdout), &all); err != nil {
		t.Fatal(err)
	}
	var cell tassadar.Cell
	for _, c := range all.Cells {
		if c.Backend == "wazero.interpreter" && c.Machine == class {
			cell = c.Cell
		}
	}
	got := explainedCell(t, data, cell)
	if got.Status != appraise.Green || len(got.Receipts) != 1 {
		t.Fatalf("%s %v", got.Status, got.Findings)
	}
	receipt := got.Receipts[0].Receipt.Hex()
	for args, says := range map[string]string{
		"challenge " + receipt + " --case sums/none":                "did not count it",
		"challenge " + receipt + " --export " + dir + "/trace":      "commits to no trace",
		"challenge " + receipt + " --tiles " + dir + "/data/log":    "commits to no trace",
		"challenge " + receipt + " --engine vm.none":                "execute windows again",
		"challenge " + receipt + " --window 1 --case sums/anything": "did not count it",
	} {
		if got := tassadarIn(t, data, strings.Fields(args)...); got.code == 0 || !strings.Contains(strings.Join(strings.Fields(got.stderr), " "), says) {
			t.Errorf("%s: %s", args, got.stderr)
		}
	}
	asked := tassadarIn(t, data, "challenge", receipt, "--ask").want(t, 0)
	if !strings.Contains(asked.stdout, "as a whole") {
		t.Errorf("asked: %s", asked.stdout)
	}
	if got := tassadarIn(t, data, "challenge", "--answer").want(t, 0); !strings.Contains(got.stdout, " come to the same states and the same result") {
		t.Errorf("answered: %s%s", got.stdout, got.stderr)
	}
	tassadarIn(t, data, "challenge", receipt).want(t, 0)
	state, err := datadir.Look(data)
	if err != nil {
		t.Fatal(err)
	}
	defer state.Close()
	answers := state.Verified.Answers()
	if len(answers) != 2 || len(answers[0].Body.Found.States) < 2 || len(answers[0].Body.Found.States) > evidence.StatePositions+1 {
		t.Fatalf("%d answers: %+v", len(answers), answers)
	}
	if got := explainedCell(t, data, cell); got.Status != appraise.Green || !got.Receipts[0].Reexecuted {
		t.Errorf("afterwards: %s %v", got.Status, got.Findings)
	}
}

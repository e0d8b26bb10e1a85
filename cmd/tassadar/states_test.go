package main

import (
	"strings"
	"testing"

	"tassadar/appraise"
	"tassadar/evidence"
)

// TestChallengeStates: a receipt of an engine without traces is challenged as a whole:
// it and an engine of another kind come to the same states where the log says.
func TestChallengeStates(t *testing.T) {
	t.Parallel()
	data, own, bundle := ownLog(t, "sums", "memory_sum/memory_sum.clang-14.wasm", "--invoke", "fill", "--arg", "i32:5", "--arg", "i32:-3", "--arg", "i32:500", "--expect", "i32:500")
	tassadarIn(t, data, "run", "--policy", own, "--only", ",wazero.interpreter,,").want(t, 0)
	cell := cellHere(t, bundle, "wazero.interpreter").String()
	got := explained(t, data, cell)
	if got.Status != appraise.Green || len(got.Receipts) != 1 {
		t.Fatalf("%s %v", got.Status, got.Findings)
	}
	receipt := got.Receipts[0].Receipt.Hex()
	dir := t.TempDir()
	refused(t, data, map[string]string{
		"challenge " + receipt + " --case sums/none":                "did not count it",
		"challenge " + receipt + " --export " + dir + "/trace":      "commits to no trace",
		"challenge " + receipt + " --tiles " + data + "/log":        "commits to no trace",
		"challenge " + receipt + " --engine vm.none":                "execute windows again",
		"challenge " + receipt + " --window 1 --case sums/anything": "did not count it",
	})
	asked := tassadarIn(t, data, "challenge", receipt, "--ask").want(t, 0)
	if !strings.Contains(asked.stdout, "as a whole") {
		t.Errorf("asked: %s", asked.stdout)
	}
	if got := tassadarIn(t, data, "challenge", "--answer").want(t, 0); !strings.Contains(got.stdout, " come to the same states and the same result") {
		t.Errorf("answered: %s%s", got.stdout, got.stderr)
	}
	tassadarIn(t, data, "challenge", receipt).want(t, 0)
	answers := verified(t, data).Answers()
	if len(answers) != 2 || len(answers[0].Body.Found.States) < 2 || len(answers[0].Body.Found.States) > evidence.StatePositions+1 {
		t.Fatalf("%d answers: %+v", len(answers), answers)
	}
	if got := explained(t, data, cell); got.Status != appraise.Green || !got.Receipts[0].Reexecuted {
		t.Errorf("afterwards: %s %v", got.Status, got.Findings)
	}
}

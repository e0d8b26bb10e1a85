package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/datadir"
)

// TestChallenge: a worker with a valid key plants one wrong token in a long trace, whose
// result is right. A challenge finds it, in a window that was chosen after the receipt
// was logged; it says which token, and the cell is red. What is only asked waits.
func TestChallenge(t *testing.T) {
	t.Parallel()
	const count, window = 30_000, 3
	const at = window*evidence.WindowTokens + 1234
	log := plantedLog(t, count, at)
	data, receipt, caseID := log.data, log.receipt, log.caseID
	cell := func() appraise.Cell { t.Helper(); return explained(t, data, log.cell.String()) }
	before := cell()

	// What is asked is there, and can be answered.
	refused(t, data, map[string]string{
		"challenge":                                                     "name a receipt",
		"challenge nothing":                                             "no receipt begins with",
		"challenge " + receipt + " --window 1":                          "name it with --case",
		"challenge " + receipt + " --case loop/other":                   "no trace of case",
		"challenge " + receipt + " --days 1":                            "2 to 30",
		"challenge " + receipt + " --engine wazero":                     "vm.definition",
		"challenge " + receipt + " --engine vm.definition":              "takes 32768",
		"challenge --answer " + receipt:                                 "leave RECEIPT",
		"challenge --log " + os.DevNull:                                 "",
		"challenge " + receipt + " --case " + caseID + " --window 1000": "asks for the last one",
	})
	if got := cell(); len(got.Findings) != len(before.Findings) || got.NotAfter != before.NotAfter {
		t.Fatalf("after questions that were refused: until %d, %v", got.NotAfter, got.Findings)
	}

	// Windows in which nothing is wrong.
	for _, w := range []string{"0", "1", "4"} {
		got := tassadarIn(t, data, "challenge", receipt, "--case", caseID, "--window", w).want(t, 0)
		if !strings.Contains(got.stdout, "every token is what the weights predict") {
			t.Errorf("window %s: %s%s", w, got.stdout, got.stderr)
		}
	}
	if got := cell(); got.Status != appraise.Green || !got.Receipts[0].Reexecuted {
		t.Errorf("after windows that are right: %s, executed again %t", got.Status, got.Receipts[0].Reexecuted)
	}
	tassadarIn(t, data, "challenge", "--answer").want(t, 0)

	// Whoever has no traces asks, and somebody else answers.
	asked := tassadarIn(t, data, "challenge", receipt, "--case", caseID, "--window", fmt.Sprint(window), "--ask").want(t, 0)
	if !strings.Contains(asked.stdout, fmt.Sprintf("window %d of %s", window, caseID)) {
		t.Errorf("asked: %s", asked.stdout)
	}
	if got := cell(); got.Status != appraise.Green || got.NotAfter >= before.NotAfter {
		t.Errorf("while it waits: %s until %d, before until %d", got.Status, got.NotAfter, before.NotAfter)
	}
	interruptedAnswer(t, log)
	answered := tassadarIn(t, data, "challenge", "--answer").want(t, 1)
	if want := fmt.Sprintf("token %d is ", at); !strings.Contains(answered.stderr, want) || !strings.Contains(answered.stderr, string(tassadar.TraceDiffers)) {
		t.Errorf("answered: %s%s", answered.stdout, answered.stderr)
	}
	got := cell()
	if got.Status != appraise.Red || !slices.Contains(got.Reasons, tassadar.TraceDiffers) {
		t.Errorf("after a wrong token was found: %s %v", got.Status, got.Reasons)
	}
	if text := tassadarIn(t, data, "explain", log.cell.String()).want(t, 0).stdout; !strings.Contains(unwrapped(text), fmt.Sprintf("token %d is", at)) {
		t.Errorf("explain does not say which token\n%s", text)
	}

	// Without the trace, the case comes to another one.
	dir := t.TempDir()
	none := filepath.Join(dir, "no traces")
	for _, args := range [][]string{{"challenge", receipt}, {"challenge", receipt, "--export", filepath.Join(dir, "exported")}, {"challenge", "--answer"}, {"audit", "own"}} {
		got := tassadarIn(t, data, append(args, "--traces", none)...)
		if got.wantError(t, false, tassadar.BadUse); !strings.Contains(got.stderr, "there is no such folder") {
			t.Errorf("%v of a folder that is not there: %s", args, got.stderr)
		}
	}
	if _, err := os.Stat(none); err == nil {
		t.Error("the folder was made")
	}
	if err := os.Mkdir(none, 0o755); err != nil {
		t.Fatal(err)
	}
	if got := tassadarIn(t, data, "challenge", receipt, "--traces", none).want(t, 1); !strings.Contains(got.stderr, "and the weights come to trace sha256:") {
		t.Errorf("without the trace: %s", got.stderr)
	}

	// An honest run of the same engine does not take it back; governance does.
	tassadarIn(t, data, "run", "--policy", log.policy, "--only", ",vm.compiled,,", "--again").want(t, 0)
	if got := cell(); got.Status != appraise.Red {
		t.Errorf("after the same engine ran again: %s", got.Status)
	}
	honest := cell().Receipts[1].Receipt.Hex()
	if got := tassadarIn(t, data, "challenge", honest, "--traces", none).want(t, 0); !strings.Contains(got.stdout, "every token is what the weights predict") {
		t.Errorf("an honest receipt without the trace: %s%s", got.stdout, got.stderr)
	}
	damagedTrace(t, data, honest)
	tassadarIn(t, data, "withdraw", "--receipt", receipt, "--why", "a planted token").want(t, 0)
	if got := cell(); got.Status != appraise.Green || !got.Receipts[1].Reexecuted {
		t.Errorf("after the receipt was taken back: %s %v", got.Status, got.Findings)
	}
}

// interruptedAnswer interrupts answering what is logged: it says what that is, until when
// it waits, and for which command.
func interruptedAnswer(t *testing.T, log planted) {
	t.Helper()
	a := log.app()
	ctx, cancel := context.WithCancel(t.Context())
	err := a.withDir(ctx, func(dir *datadir.Dir) error {
		source := a.sources(log.bundle, datadir.Traces(log.data)).Reading()
		cancel()
		open := dir.Operator.Unanswered()
		err := a.answerAll(ctx, dir.Operator, source, open)
		for _, want := range []string{"challenge " + open[0].Digest.Short(), "is logged and waits for an answer until 20", "interrupted"} {
			if !strings.Contains(fmt.Sprint(err), want) {
				t.Errorf("interrupted: %v, want %q", err, want)
			}
		}
		return err
	})
	if tassadar.CodeOf(err) != tassadar.RunFailed || !strings.Contains(tassadar.NextOf(err), "tassadar challenge --answer") {
		t.Errorf("interrupted: %v; next: %s", err, tassadar.NextOf(err))
	}
}

// damagedTrace cuts the trace of a receipt: whoever reads it says so, and it is made again
// when its case is executed.
func damagedTrace(t *testing.T, data, receipt string) {
	t.Helper()
	tassadarIn(t, data, "audit").want(t, 0)
	all := receiptsOf(t, data)
	file := filepath.Join(datadir.Traces(data), all[len(all)-1].Cases[0].Trace.Root.Hex()+".trace")
	whole, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, whole[:len(whole)/2], 0o644); err != nil {
		t.Fatal(err)
	}
	damaged := func(got result) {
		t.Helper()
		if !strings.Contains(got.stderr, string(tassadar.TraceUnavailable)) || !strings.Contains(got.stderr, file+" is damaged") {
			t.Errorf("the damaged trace: %s%s", got.stdout, got.stderr)
		}
	}
	got := tassadarIn(t, data, "audit")
	got.wantError(t, false, tassadar.TraceUnavailable)
	damaged(got)
	got = tassadarIn(t, data, "challenge", receipt, "--export", filepath.Join(t.TempDir(), "trace"))
	got.wantError(t, false, tassadar.TraceUnavailable)
	damaged(got)
	got = tassadarIn(t, data, "challenge", receipt).want(t, 0)
	damaged(got)
	if again, err := os.ReadFile(file); err != nil || len(again) != len(whole) || !strings.Contains(got.stderr, "is whole again") {
		t.Errorf("the case was executed, and the file has %d bytes, want %d: %v\n%s", len(again), len(whole), err, got.stderr)
	}
	tassadarIn(t, data, "audit").want(t, 0)
}

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tassadar"
)

// TestPolicyTest: a policy passes where its tests' verdicts come out, fails where one does
// not, with what it is instead, and what is no test is said to be none.
func TestPolicyTest(t *testing.T) {
	t.Parallel()
	onLinux(t)
	w := newWorld(t)
	strict := filepath.Join(t.TempDir(), "strict")
	if err := testPolicy(strict, policyOptions{machines: 2}); err != nil {
		t.Fatal(err)
	}
	tassadarIn(t, w.data, "policy", "test", w.policy).wantError(t, false, tassadar.BadUse)
	write := func(dir, text string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Join(dir, "tests"), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, "tests", "a.yaml"), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, dir := range []string{w.policy, strict} {
		write(dir, "")
		tassadarIn(t, w.data, "backup", "-o", filepath.Join(dir, "tests", "a.backup")).want(t, 0)
	}
	at := "at: \"" + rfc3339Now() + "\"\n"
	green := "log: a.backup\n" + at + "cells:\n  - {cells: \"test.*,*,*,*\", status: green}\ngates:\n  - {gate: broad, green: true}\n"
	write(w.policy, green)
	tassadarIn(t, w.data, "policy", "test", w.policy).want(t, 0)
	// The same evidence under a policy that asks for two machines, which the log does not hold.
	write(strict, green)
	r := tassadarIn(t, w.data, "policy", "test", strict).want(t, 1)
	for _, said := range []string{"FAILED", "is incomplete, want green: [too_few_machines]", "gate broad: green is false, want true", "1 test: 0 passed, 1 failed"} {
		if !strings.Contains(strings.Join(strings.Fields(r.stdout), " "), said) {
			t.Errorf("%q is not said:\n%s", said, r.stdout)
		}
	}
	write(strict, strings.ReplaceAll(strings.ReplaceAll(green, "status: green", "status: incomplete"), "green: true", "green: false"))
	tassadarIn(t, w.data, "policy", "test", strict).want(t, 0)
	write(strict, strings.ReplaceAll(green, "test.*", "other.*"))
	tassadarIn(t, w.data, "policy", "test", strict).want(t, 1)
	for _, odd := range []string{
		"log: b.backup\n" + at + "gates:\n  - {gate: broad, green: true}\n",
		"log: ../a.backup\n" + at + "gates:\n  - {gate: broad, green: true}\n",
		"log: a.backup\nat: yesterday\ngates:\n  - {gate: broad, green: true}\n",
		"log: a.backup\n" + at,
		strings.ReplaceAll(green, "status: green", "status: fine"),
		strings.ReplaceAll(green, "gates:", "gate:"),
	} {
		write(w.policy, odd)
		tassadarIn(t, w.data, "policy", "test", w.policy).wantError(t, false, tassadar.PolicyMalformed)
	}
	write(w.policy, green)
	backup := filepath.Join(w.policy, "tests", "a.backup")
	data, err := os.ReadFile(backup)
	if err == nil {
		err = os.WriteFile(backup, data[:len(data)/2], 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	tassadarIn(t, w.data, "policy", "test", w.policy).wantError(t, false, tassadar.InputMalformed)
}

func rfc3339Now() string { return time.Now().UTC().Format(time.RFC3339) }

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/datadir"
)

// TestGivenTwice: of two values of one flag the last would win, and nobody would hear of the
// first. The same value again is the same command, and lists take as many as there are.
func TestGivenTwice(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	for _, args := range [][]string{
		{"gate", "universal", "--at", "1", "--at", "2"},
		{"gate", "universal", "--policy", "builtin", "--policy=elsewhere"},
		{"gate", "universal", "--data", data + "/other"}, // tassadarIn gives it too
		{"report", "-o", "a", "--output", "b"},
		{"publish", "--hours", "1", "--hours", "2"},
		{"run", "--full", "--full=false"},
		{"vm", "verify", "a", "b", "--window", "1", "--window", "2"},
	} {
		r := tassadarIn(t, data, args...)
		r.wantError(t, false, tassadar.BadUse)
		if !strings.Contains(unwrapped(r.stderr), "it is given twice, and before it was") {
			t.Error(args, r.stderr)
		}
	}
	for _, args := range [][]string{
		{"gate", "universal", "--data", data, "--at", "1", "--at", "1"},
		{"vm", "run", "nothing.wasm", "--invoke", "f", "--arg", "i32:1", "--arg", "i32:2"},
		{"verify", "nothing.json", "--require", "a,b,c,d", "--require", "e,f,g,h"},
	} {
		if r := tassadarIn(t, data, args...); strings.Contains(unwrapped(r.stderr), "given twice") {
			t.Error(args, r.stderr)
		}
	}
}

// TestTooShort: what is logged for good about a key, a receipt or an assignment asks for
// enough of its name, before anything is read.
func TestTooShort(t *testing.T) {
	t.Parallel()
	data := newWorld(t).data
	for _, args := range [][]string{
		{"withdraw", "--receipt", "a", "--why", "x"},
		{"withdraw", "--receipt", "sha256:abcdef0", "--why", "x"},
		{"cancel", "a", "--why", "x"},
		{"cancel", "--worker", "0", "--why", "x"},
		{"void", "--from", "0", "--to", "0", "--key", "0", "--why", "x"},
		{"trust", "retire", "0"},
		{"trust", "revoke", "0"},
	} {
		r := tassadarIn(t, data, args...)
		r.wantError(t, false, tassadar.BadUse)
		if !strings.Contains(unwrapped(r.stderr), "want at least 8 letters of its beginning") {
			t.Error(args, r.stderr)
		}
	}
}

// TestLogGone: a directory whose log was taken away is none in which nothing was measured yet.
func TestLogGone(t *testing.T) {
	t.Parallel()
	data := newWorld(t).data
	if err := os.RemoveAll(datadir.TilesIn(data)); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"publish", "-o", filepath.Join(t.TempDir(), "p.json")}, {"gate", "universal"}} {
		r := tassadarIn(t, data, args...)
		r.wantError(t, false, tassadar.EvidenceUnverifiable)
		if said := unwrapped(r.stderr); !strings.Contains(said, "tassadar restore BACKUP") || strings.Contains(said, "no evidence in") {
			t.Error(args, r.stderr)
		}
	}
}

// TestVoidsNothing: a voiding that would take nothing back is refused, and not logged.
func TestVoidsNothing(t *testing.T) {
	t.Parallel()
	r := tassadarIn(t, newWorld(t).data, "void", "--from", "0", "--to", "0", "--why", "x")
	r.wantError(t, false, tassadar.BadUse)
	if !strings.Contains(unwrapped(r.stderr), "none of the leaves 0 to 0 holds a record that can be voided: nothing would change") {
		t.Error(r.stderr)
	}
}

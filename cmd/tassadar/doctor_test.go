package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestDoctor: on a directory as commands leave it nothing is broken, and what is broken makes
// it exit 1, with the command that mends it, which does.
func TestDoctor(t *testing.T) {
	t.Parallel()
	onLinux(t)
	w := newWorld(t)
	r := tassadarIn(t, w.data, "doctor").want(t, 0)
	for _, about := range []string{"keys: log, operator", "log: ", "clock: ", "index: ", "trust: ", "policy: ", "engines: all", "evidence: "} {
		if !strings.Contains(r.stdout, "ok         "+about) {
			t.Errorf("%s is not said:\n%s", about, r.stdout)
		}
	}
	index := filepath.Join(w.data, "index.sqlite")
	if err := os.WriteFile(index, []byte("no database"), 0o644); err != nil {
		t.Fatal(err)
	}
	if r := tassadarIn(t, w.data, "doctor").want(t, 1); !strings.Contains(r.stdout, "BROKEN     index: index_differs") || !strings.Contains(r.stdout, "tassadar reindex") {
		t.Errorf("a damaged index:\n%s", r.stdout)
	}
	tassadarIn(t, w.data, "reindex").want(t, 0)
	tassadarIn(t, w.data, "--json", "doctor").want(t, 0)
}

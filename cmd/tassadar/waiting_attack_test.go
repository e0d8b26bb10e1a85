package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
)

// TestAttackPublishUnderAnotherPolicy: who names another policy is not given the publication that
// waits for witnesses under the one in force.
func TestAttackPublishUnderAnotherPolicy(t *testing.T) {
	t.Parallel()
	onLinux(t)
	w := newWorld(t)
	vkey, server, away := witnessOf(t, w.data)
	tassadarIn(t, w.data, "trust", "witness", vkey, server).want(t, 0)
	out := filepath.Join(t.TempDir(), "pub")
	away.Store(true)
	tassadarIn(t, w.data, "publish", "-o", out).wantError(t, false, tassadar.Unwitnessed)
	away.Store(false)
	gates, err := filepath.Glob(filepath.Join(w.policy, "gates", "*.yaml"))
	if err != nil || len(gates) == 0 {
		t.Fatalf("no gate in %s: %v", w.policy, err)
	}
	data, err := os.ReadFile(gates[0])
	if err != nil {
		t.Fatal(err)
	}
	edited := strings.Replace(string(data), "\ntitle: ", "\ntitle: another ", 1)
	if edited == string(data) {
		t.Fatalf("no title in %s", data)
	}
	if err := os.WriteFile(gates[0], []byte(edited), 0o644); err != nil {
		t.Fatal(err)
	}
	if r := tassadarIn(t, w.data, "publish", "--policy", w.policy, "-o", out).want(t, 0); !strings.Contains(r.stderr, "publication 3") {
		t.Errorf("publish --policy says\n%s", r.stderr)
	}
	if r := tassadarIn(t, w.data, "verify", out).want(t, 0); !strings.Contains(r.stdout, "publication 3") {
		t.Errorf("verify says\n%s", r.stdout)
	}
}

package main

import (
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
)

// TestAttackRotated: what rotating a key ends is what its help says.
func TestAttackRotated(t *testing.T) {
	t.Parallel()
	onLinux(t)
	w := newWorld(t)
	tassadarIn(t, w.data, "verify", w.publication).want(t, 0)
	help := unwrapped(tassadarIn(t, w.data, "trust", "rotate", "--help").want(t, 0).stdout)
	if !strings.Contains(help, "verify refuses those that a revoked dispatcher signed") {
		t.Errorf("the help says\n%s", help)
	}
	tassadarIn(t, w.data, "trust", "rotate", "operator").want(t, 0)
	tassadarIn(t, w.data, "verify", w.publication).want(t, 0)
	tassadarIn(t, w.data, "trust", "rotate", "dispatcher").want(t, 0)
	tassadarIn(t, w.data, "verify", w.publication).wantError(t, false, tassadar.KeyRevoked)
	out := filepath.Join(t.TempDir(), "pub")
	tassadarIn(t, w.data, "publish", "-o", out).want(t, 0)
	tassadarIn(t, w.data, "verify", out).want(t, 0)
}

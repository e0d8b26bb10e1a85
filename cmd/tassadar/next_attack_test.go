package main

import (
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
)

// TestAttackNextSteps: what is advised shows escaped, as what went wrong is.
func TestAttackNextSteps(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	out := filepath.Join(dir, "p\u202e\x7f\u009b2J")
	// No registry answers there.
	r := tassadarIn(t, filepath.Join(dir, "data"), "publish", "--push", "127.0.0.1:1/a/b:1", "-o", out).want(t, 2)
	if text := r.stdout + r.stderr; tassadar.PrintableLines(text) != text || !strings.Contains(r.stderr, `next: `) || !strings.Contains(r.stderr, `p\u202e\x7f\u009b2J --push`) {
		t.Errorf("it says\n%q", r.stderr)
	}
}

// TestAttackPushNowhere: what cannot be pushed is not logged first.
func TestAttackPushNowhere(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	data, out := filepath.Join(dir, "data"), filepath.Join(dir, "pub")
	for _, ref := range []string{"nowhere", "oci://", "127.0.0.1:1/a/b@sha256:" + strings.Repeat("0", 64), "127.0.0.1:1/a/b"} {
		r := tassadarIn(t, data, "publish", "--push", ref, "-o", out)
		r.wantError(t, false, tassadar.BadUse)
		if strings.Contains(r.stderr, "publication 1") {
			t.Errorf("%s: a publication was logged:\n%s", ref, r.stderr)
		}
	}
}

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
)

// TestBackup: a log that is lost is there again, serves the same verdicts, and goes on; one
// that a witness or a verifier knows more of is not gone on from.
func TestBackup(t *testing.T) {
	t.Parallel()
	onLinux(t)
	w := newWorld(t)
	vkey, server, away := witnessOf(t, w.data)
	tassadarIn(t, w.data, "trust", "witness", vkey, server, "--label", "one").want(t, 0)
	dir := t.TempDir()
	early, late, pub := filepath.Join(dir, "early"), filepath.Join(dir, "late"), filepath.Join(dir, "pub")
	tassadarIn(t, w.data, "backup").wantError(t, false, tassadar.BadUse)
	tassadarIn(t, w.data, "backup", "-o", early).want(t, 0)
	tassadarIn(t, w.data, "publish", "-o", pub).want(t, 0)
	r := tassadarIn(t, w.data, "backup", "-o", late).want(t, 0)
	if info, err := os.Stat(late); err != nil || info.Mode().Perm() != 0o600 || !strings.Contains(r.stdout, "with its private keys") {
		t.Errorf("backup: %v %v\n%s", info.Mode(), err, r.stdout)
	}
	want := tassadarIn(t, w.data, "--json", "appraise", "--at", "1800000000").want(t, 0).stdout

	to := func(name string) string { return filepath.Join(dir, name) }
	r = tassadarIn(t, to("a"), "restore", early)
	r.wantError(t, false, tassadar.RolledBack)
	for _, said := range []string{"witness one at " + server, "--for-reading"} {
		if !strings.Contains(r.stderr, said) {
			t.Errorf("restore of an early state does not say %q:\n%s", said, r.stderr)
		}
	}
	away.Store(true)
	tassadarIn(t, to("a"), "restore", late).wantError(t, false, tassadar.Unwitnessed)
	away.Store(false)
	if _, err := os.Stat(to("a")); err == nil {
		t.Error("a directory was made all the same")
	}
	if r = tassadarIn(t, to("a"), "restore", late).want(t, 0); !strings.Contains(r.stderr, "witness one at "+server+" knows no later state of the log") {
		t.Errorf("restore says\n%s%s", r.stdout, r.stderr)
	}
	if got := tassadarIn(t, to("a"), "--json", "appraise", "--at", "1800000000").want(t, 0).stdout; got != want {
		t.Errorf("the verdict is\n%.400s\nwant\n%.400s", got, want)
	}
	tassadarIn(t, to("a"), "audit").want(t, 0)
	tassadarIn(t, to("a"), "publish", "-o", to("pub2")).want(t, 0)
	tassadarIn(t, to("a"), "verify", to("pub2")).want(t, 0)
	// That verifier remembers the second publication.
	tassadarIn(t, to("b"), "restore", late, "--offline", "--seen", filepath.Join(to("a"), "seen.json")).wantError(t, false, tassadar.RolledBack)
	tassadarIn(t, to("b"), "restore", late, "--offline", "--seen", to("nothing")).wantError(t, false, tassadar.InputMalformed)
	tassadarIn(t, to("b"), "restore", pub).wantError(t, false, tassadar.InputMalformed)
	r = tassadarIn(t, to("b"), "restore", late, "--offline").want(t, 0)
	if !strings.Contains(r.stderr, "nobody was asked") {
		t.Errorf("restore says\n%s", r.stderr)
	}
	tassadarIn(t, to("b"), "restore", late).wantError(t, false, tassadar.BadUse)
	tassadarIn(t, to("c"), "restore", early, "--for-reading").want(t, 0)
	tassadarIn(t, to("c"), "publish", "-o", to("pub3")).wantError(t, false, tassadar.KeyMissing)
}

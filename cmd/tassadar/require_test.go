package main

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
)

// TestRequire: a script learns by the exit code whether what it needs is accepted, and why
// not: of a worker that was revoked, that, also once the publication has expired.
func TestRequire(t *testing.T) {
	t.Parallel()
	onLinux(t)
	w := newWorld(t)
	seen := func() string { return filepath.Join(t.TempDir(), "seen") }
	verify := func(args ...string) result {
		t.Helper()
		return tassadarIn(t, w.data, append([]string{"verify", w.publication, "--remember", seen()}, args...)...)
	}
	var check appraise.Check
	if err := json.Unmarshal([]byte(tassadarIn(t, w.data, "--json", "verify", w.publication, "--remember", seen()).want(t, 0).stdout), &check); err != nil {
		t.Fatal(err)
	}
	accepted := ""
	for i := range check.Cells {
		if check.Cells[i].Accepted {
			accepted = check.Cells[i].String()
		}
	}
	if accepted == "" {
		t.Fatal("nothing is accepted")
	}
	verify("--require", accepted).want(t, 0)
	verify("--require", "").wantError(t, false, tassadar.BadUse)
	if r := verify("--require", accepted, "--require", "nothing.v1").want(t, 1); !strings.Contains(r.stderr, string(tassadar.OutsideEnvelope)) {
		t.Error(r.stderr)
	}
	tassadarIn(t, w.data, "trust", "revoke", workerID(t, w.data)).want(t, 0)
	for _, at := range []string{"now", "later"} {
		args := []string{"--require", accepted}
		if at == "later" {
			args = append(args, "--at", "2100-01-01T00:00:00Z")
		}
		r := verify(args...).want(t, 1)
		if !strings.HasPrefix(r.stderr, "tassadar: key_revoked: ") || !strings.Contains(r.stderr, accepted+": key_revoked") {
			t.Errorf("%s:\n%s", at, r.stderr)
		}
	}
}
